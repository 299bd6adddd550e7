# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown (CommonMark 0.31) with tables and footnotes, in which no typed character means anything but itself."""

from typing import BinaryIO

from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.outline import Outline
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress


class MarkdownFormat:
    """Writes outlines as Markdown text."""

    name = "markdown"
    extension = ".md"
    label: Message = QT_TRANSLATE_NOOP("formats", "Text for web pages (Markdown)")

    def __init__(self, read: ReadResource) -> None:
        """Need no shipped file."""

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
        # Loaded only when a document is written, never to list the formats.
        from kzdesk.documents.formats.markdown.writer import write_markdown  # noqa: PLC0415

        return write_markdown(outline, out, progress)
