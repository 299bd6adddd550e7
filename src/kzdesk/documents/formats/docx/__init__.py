# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents (ISO/IEC 29500, WordprocessingML): real styles, real numbers, real notes, nothing that acts."""

from typing import BinaryIO

from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.outline import Outline
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress


class DocxFormat:
    """Writes outlines as Word documents, which procedures of the United Nations ask for."""

    name = "docx"
    extension = ".docx"
    label: Message = QT_TRANSLATE_NOOP("formats", "Word document")

    def __init__(self, read: ReadResource) -> None:
        """Need no shipped file: fonts stay on the reader's machine."""

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
        # python-docx is loaded only when a document is written, never to list the formats.
        from kzdesk.documents.formats.docx.writer import write_docx  # noqa: PLC0415

        return write_docx(outline, out, progress)
