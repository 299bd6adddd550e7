# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF that people with and without sight can read for decades: PDF/UA-1 and PDF/A-2a in one file."""

from functools import cached_property
from typing import TYPE_CHECKING, BinaryIO

from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.outline import Outline
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress

if TYPE_CHECKING:
    from kzdesk.documents.formats.pdf.fonts import Shipped


class PdfFormat:
    """Writes outlines as tagged, archivable PDF with embedded fonts; reads nothing but shipped files."""

    name = "pdf"
    extension = ".pdf"
    label: Message = QT_TRANSLATE_NOOP("formats", "PDF document")

    def __init__(self, read: ReadResource) -> None:
        """Keep the way to the shipped files; they are read at the first writing."""
        self._read = read

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
        # ReportLab is loaded only when a document is written, never to list the formats.
        from kzdesk.documents.formats.pdf.writer import write_pdf  # noqa: PLC0415

        return write_pdf(outline, out, self._shipped, progress)

    @cached_property
    def _shipped(self) -> "Shipped":
        from kzdesk.documents.formats.pdf.fonts import Shipped  # noqa: PLC0415

        return Shipped(self._read)
