# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON that loses nothing and can be read again.

The form is told in `docs/formats/document.md` and in `resources/schemas/document-1.schema.json`.
Only which records a document was made from is left out; no file ever holds that.
"""

from typing import BinaryIO

from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.formats.json_file.kinds import DOCUMENT
from kzdesk.documents.formats.json_file.reading import read_document
from kzdesk.documents.formats.json_file.writing import write_document
from kzdesk.documents.outline import Outline
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress

__all__ = ("DOCUMENT", "JsonFormat", "read_document")


class JsonFormat:
    """Writes outlines as JSON with all of their text, data and exchange."""

    name = "json"
    extension = ".json"
    label: Message = QT_TRANSLATE_NOOP("formats", "Data to be read by programs (JSON)")

    def __init__(self, read: ReadResource) -> None:
        """Need no shipped file."""

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
        write_document(outline, out, progress)
        return Written(0)
