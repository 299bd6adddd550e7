# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing one sealed file: in memory while it is small, else beside its place and renamed when it is whole."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO, Final, Self

from kzdesk.crypto import age
from kzdesk.crypto.padding import padded
from kzdesk.domain.errors import Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.store.durable import FOLDER_OWNER_ONLY, OWNER_ONLY, sync_folder
from kzdesk.store.sealed import SealedFile

LARGEST_INSIDE: Final = 264 * 1024
"""Sealed files up to this size lie in the database: originals up to 256 KiB. The next larger is padded to 264 KiB."""
PART: Final = ".part"
_BEGINNING: Final = 8192
_NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "files",
    "The file could not be put into the vault, and nothing of it was left behind. The disk may be full or "
    "write-protected. What was saved before is safe.",
)


class Source:
    """Gives the bytes of an original, then zeros up to the padded size; counts and digests what is read."""

    def __init__(self, plain: age.Giver, progress: Progress, total: int) -> None:
        """Read from `plain`; tell `progress` in KiB how much of `total` bytes was read, at each whole MiB."""
        self._plain = plain
        self._progress = progress
        self._total = total
        self._padding: int | None = None
        self.digest = hashlib.sha256()
        self.size = 0
        self.beginning = b""

    def read(self, size: int) -> bytes:
        """Return at most so many bytes."""
        if self._padding is None:
            piece = self._plain.read(size)
            if piece:
                return self._counted(piece)
            self._padding = padded(self.size) - self.size
        given = min(size, self._padding)
        self._padding -= given
        return bytes(given)

    def _counted(self, piece: bytes) -> bytes:
        self.digest.update(piece)
        self.size += len(piece)
        if len(self.beginning) < _BEGINNING:
            self.beginning = (self.beginning + piece)[:_BEGINNING]
        if self.size >> 20 != (self.size - len(piece)) >> 20:
            self._progress.step(self.size >> 10, max(self._total, self.size) >> 10)
        return piece


class Writing:
    """Takes the bytes of a sealed file. Leaving the `with` block without `finish` leaves nothing behind."""

    def __init__(self, path: Path, inside: int = LARGEST_INSIDE) -> None:
        """Write to `path` what is larger than `inside` bytes."""
        self._path = path
        self._part = path.with_name(path.name + PART)
        self._inside = inside
        self._held = bytearray()
        self._file: BinaryIO | None = None
        self._digest = hashlib.sha256()
        self._size = 0
        self.beginning = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()
            self._part.unlink(missing_ok=True)

    def write(self, data: bytes) -> int:
        """Take bytes. Raises `Unavailable` when the disk does not."""
        self._digest.update(data)
        self._size += len(data)
        if not self.beginning:
            self.beginning = bytes(data[:_BEGINNING])
        if self._file is None and self._size <= self._inside:
            self._held += data
            return len(data)
        try:
            if self._file is None:
                self._file = self._begun()
                self._file.write(self._held)
                self._held.clear()
            self._file.write(data)
        except OSError as error:
            raise Unavailable(_NOT_KEPT, code="not-kept") from nameless(error)
        return len(data)

    def finish(self, name: str) -> SealedFile:
        """Give the file its name, on the disk for certain, and return what it is; a small one comes with its bytes."""
        if self._file is None and self._inside:
            return SealedFile(name, self._size, self._digest.hexdigest(), bytes(self._held))
        try:
            file = self._file or self._begun()
            with file:
                file.flush()
                os.fsync(file.fileno())
            self._part.replace(self._path)
            for folder in (self._path.parent, self._path.parents[1], self._path.parents[2]):
                sync_folder(folder)
        except OSError as error:
            raise Unavailable(_NOT_KEPT, code="not-kept") from nameless(error)
        self._file = None
        return SealedFile(name, self._size, self._digest.hexdigest())

    def _begun(self) -> BinaryIO:
        for folder in (self._path.parents[1], self._path.parent):
            folder.mkdir(mode=FOLDER_OWNER_ONLY, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        return os.fdopen(os.open(self._part, flags, OWNER_ONLY), "wb")
