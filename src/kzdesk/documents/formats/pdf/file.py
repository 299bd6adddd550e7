# SPDX-License-Identifier: GPL-3.0-or-later
"""The skeleton of a PDF file: numbered objects written as they come, and the table that finds them again.

Small objects are packed into object streams (ISO 32000-1:2008, 7.5.7), which halves a tagged file. Nothing that
has been written is kept in memory. The file's identity is a digest of its
content, so equal content gives an equal file.
"""

import hashlib
import zlib
from typing import BinaryIO, Final

from kzdesk.documents.formats.pdf.syntax import reference

_PACKED: Final = 100
_LEVEL: Final = 6
_LINE_ENDS: Final = (b"\r", b"\n")


class PdfFile:
    """Writes objects to a binary stream from its current position, which must be its beginning."""

    def __init__(self, out: BinaryIO) -> None:
        """Write the header."""
        self._out = out
        self._digest = hashlib.sha256()
        self._position = 0
        self._entries: list[tuple[int, int, int]] = [(0, 0, 65535)]
        self._waiting: list[tuple[int, bytes]] = []
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> int:
        """Return the number of an object that will be written later."""
        self._entries.append((0, 0, 0))
        return len(self._entries) - 1

    def add(self, body: bytes) -> int:
        """Write a small object and return its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def put(self, number: int, body: bytes) -> None:
        """Write a small object under a reserved number."""
        self._waiting.append((number, body))
        if len(self._waiting) == _PACKED:
            self._pack()

    def stream(self, data: bytes, entries: bytes = b"", *, compress: bool = True) -> int:
        """Write a stream object with these dictionary entries and return its number. `data` ends no line."""
        number = self.reserve()
        self.put_stream(number, data, entries, compress=compress)
        return number

    def put_stream(self, number: int, data: bytes, entries: bytes = b"", *, compress: bool = True) -> None:
        """Write a stream object under a reserved number. Its last byte must not look like the line end that follows it
        (PDF/A-2, 6.1.7.1).
        """
        packed = zlib.compress(data, _LEVEL) if compress else data
        if compress and not packed.endswith(_LINE_ENDS):
            data, entries = packed, entries + b"/Filter/FlateDecode"
        self._entries[number] = (1, self._position, 0)
        self._write(b"%d 0 obj\n<<%s/Length %d>>\nstream\n" % (number, entries, len(data)))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")

    def finish(self, root: int, info: int) -> None:
        """Write what is waiting, the cross-reference stream and the end of the file."""
        if self._waiting:
            self._pack()
        identity = self._digest.hexdigest()[:32].encode()
        table, start = self.reserve(), self._position
        self._entries[table] = (1, start, 0)
        rows = b"".join(
            kind.to_bytes(1, "big") + place.to_bytes(5, "big") + index.to_bytes(2, "big")
            for kind, place, index in self._entries
        )
        entries = b"/Type/XRef/W[1 5 2]/Size %d/Root %s/Info %s/ID[<%s><%s>]" % (
            len(self._entries),
            reference(root),
            reference(info),
            identity,
            identity,
        )
        self.put_stream(table, rows, entries)
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _pack(self) -> None:
        container = self.reserve()
        places: list[bytes] = []
        offset = 0
        for index, (number, body) in enumerate(self._waiting):
            self._entries[number] = (2, container, index)
            places.append(b"%d %d" % (number, offset))
            offset += len(body) + 1
        head = b" ".join(places) + b"\n"
        bodies = b"\n".join(body for _, body in self._waiting)
        entries = b"/Type/ObjStm/N %d/First %d" % (len(self._waiting), len(head))
        self._waiting.clear()
        self.put_stream(container, head + bodies, entries)

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._position += len(data)
