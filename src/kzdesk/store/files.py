# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence files, each sealed as an age file with a key of its own; large ones in `att/` beside the database.

    att/xx/<32 hexadecimal digits>    age file of the original, padded with zeros to a Padmé size

A file is written under another name, synced and renamed before the database knows of it; what the database does not
know is removed when the vault is opened. Plain bytes are only ever handed to whoever asked; none reaches the disk
here. In its sealed form a file can be carried and kept by who cannot read it.
"""

import hashlib
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from kzdesk.crypto import age
from kzdesk.crypto.errors import Undecipherable
from kzdesk.crypto.padding import padded
from kzdesk.domain.errors import Damaged, Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.store.durable import sync_folder
from kzdesk.store.sealed import SealedFile
from kzdesk.store.sealing import Source, Writing
from kzdesk.store.tx import Tx

FOLDER: Final = "att"
_NAME: Final = re.compile(r"[0-9a-f]{32}")
_PIECE: Final = 1 << 18
_DAMAGED: Final = QT_TRANSLATE_NOOP(
    "files",
    "This file was altered or has rotted on the disk: it is not what was added. Nothing was written. Open your newest "
    "backup and see whether the file is whole there.",
)
_MISSING: Final = QT_TRANSLATE_NOOP(
    "files",
    "This file is not in the vault: it did not arrive yet, or it was removed from the vault folder outside kzdesk. "
    "Look for it in your newest backup.",
)
_NOT_GOOD: Final = QT_TRANSLATE_NOOP(
    "files", "The copy of an evidence file that was just made does not hold. It was removed. Check the disk."
)
_NO_NAME: Final = QT_TRANSLATE_NOOP("files", "This is no name of a sealed file. Nothing was changed.")
_NOT_SEALED: Final = QT_TRANSLATE_NOOP("files", "This is no sealed file. Nothing was changed.")
_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "files", "The disk with the vault does not give the data of this file. Check that it is connected."
)


class Soundness(StrEnum):
    """What verifying a file found."""

    SOUND = "sound"
    DAMAGED = "damaged"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that was sealed into its place, and what is to be remembered of it.

    `size` and `sha256` are those of the original, `beginning` its first bytes, by which its type is told. `sealed` is
    what `Tx.files.keep` takes.
    """

    object: str
    key: str = field(repr=False)
    size: int
    sha256: str
    beginning: bytes = field(repr=False)
    sealed: SealedFile


class Files:
    """The sealed files of one vault."""

    def __init__(self, vault: Path, transaction: Callable[[], AbstractContextManager[Tx]]) -> None:
        """Keep them in a folder of the vault, and small ones in its database."""
        self._folder = vault / FOLDER
        self._transaction = transaction

    def add(self, plain: age.Giver, progress: Progress = SILENT, total: int = 0) -> StoredFile:
        """Seal what can be read from `plain` with a new key. `total` bytes are expected, for `progress`.

        The database does not know of the file before `Tx.files.keep`; without that, `discard` it. Raises `Unavailable`
        when the disk does not take it, and whatever `plain` and `progress` raise; then nothing is left behind.
        """
        name, key = secrets.token_hex(16), age.new_identity()
        source = Source(plain, progress, total)
        with Writing(self._path(name)) as writing:
            age.seal(source, writing, key)
            sealed = writing.finish(name)
        return StoredFile(name, key, source.size, source.digest.hexdigest(), source.beginning, sealed)

    def discard(self, stored: StoredFile) -> None:
        """Remove a file unless the database knows of it."""
        if not self.has(stored.object):
            self._path(stored.object).unlink(missing_ok=True)

    def read(self, attached: "Attached", out: age.Taker, progress: Progress = SILENT) -> None:
        """Write the original bytes of a file to `out`, in pieces.

        Until this returns, `out` must not be used for anything: that a file is not what was added shows at its end.
        Raises `Damaged` for a file that was altered, cut off or is missing.
        """
        opening = _Opening(attached, out, progress)
        try:
            age.open_sealed(_Pieces(self.sealed(attached.object)), opening, attached.key)
        except Undecipherable:
            raise Damaged(_DAMAGED, code="damaged") from None
        opening.finish()

    def verify(self, attached: "Attached", progress: Progress = SILENT) -> Soundness:
        """Read a whole file and return whether it is what was added: size, SHA-256 and every seal."""
        try:
            self.read(attached, _Nowhere(), progress)
        except Damaged as damage:
            return Soundness.MISSING if damage.code == "missing" else Soundness.DAMAGED
        return Soundness.SOUND

    def has(self, name: str) -> bool:
        """Return whether the vault holds a file of this name, or held it and destroyed it."""
        with self._transaction() as tx:
            return tx.files.has(name)

    def sealed(self, name: str, start: int = 0) -> Iterator[bytes]:
        """Return the bytes of a sealed file as it lies there, an age file, in pieces from `start` on.

        Raises `Damaged` when it is missing, `Unavailable` when the disk does not give it.
        """
        with self._transaction() as tx:
            file = tx.files.get(name)
        if file is None:
            raise Damaged(_MISSING, code="missing")
        return iter((file.content[start:],)) if file.content is not None else _pieces(self._path(name), start)

    def take_sealed(self, name: str, pieces: Iterable[bytes]) -> bool:
        """Keep a sealed file that came from elsewhere; return False when one of this name is here already.

        Whether it is what its attachment says, `verify` tells who has the key. Raises `Refused` for what is no sealed
        file, `Unavailable` when the disk does not take it; then nothing is left behind.
        """
        if not _NAME.fullmatch(name):
            raise Refused(_NO_NAME, code="name")
        if self.has(name):
            return False
        with Writing(self._path(name)) as writing:
            for piece in pieces:
                writing.write(piece)
            if not age.is_encrypted(writing.beginning):
                raise Refused(_NOT_SEALED, code="not-sealed")
            sealed = writing.finish(name)
        with self._transaction() as tx:
            tx.files.keep(sealed)
        return True

    def sweep(self) -> None:
        """Remove what was left half-written, and what was destroyed but for its bytes. Raises `Unavailable`."""
        with self._transaction() as tx:
            known = {file.object for file in tx.files.in_folder()}
        try:
            for path in self._folder.glob("*/*"):
                if path.name not in known:
                    path.unlink()
        except OSError as error:
            raise Unavailable(_UNREADABLE, code="sweep") from nameless(error)

    def remove(self, name: str) -> None:
        """Remove a file of the folder that the database has forgotten."""
        path = self._path(name)
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            sync_folder(path.parent)

    def faults(self, progress: Progress = SILENT) -> int:
        """Return how many of the files in the folder are missing or not as they were written; read without keys."""
        with self._transaction() as tx:
            files = tx.files.in_folder()
        found = 0
        for number, file in enumerate(files):
            progress.step(number, len(files))
            path = self._path(file.object)
            found += not path.is_file() or _digest(_pieces(path)) != (file.size, file.sha256)
        return found

    def copy_into(self, vault: Path, progress: Progress = SILENT) -> None:
        """Copy the files of the folder into that of another vault; one that is missing here stays missing there.

        Raises `Damaged` when a copy does not read back as it was written, `Unavailable` when the disk does not take it.
        """
        with self._transaction() as tx:
            files = [file for file in tx.files.in_folder() if self._path(file.object).is_file()]
        done, total = 0, sum(file.size for file in files)
        for file in files:
            target = vault / FOLDER / file.object[:2] / file.object
            with Writing(target, inside=0) as writing:
                for piece in _pieces(self._path(file.object)):
                    writing.write(piece)
                    done += len(piece)
                    progress.step(done >> 10, max(done, total) >> 10)
                copied = writing.finish(file.object)
            if _digest(_pieces(target)) != (copied.size, copied.sha256):
                raise Damaged(_NOT_GOOD, code="copy")

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise Refused(_NO_NAME, code="name")
        return self._folder / name[:2] / name


@dataclass(frozen=True, slots=True)
class Attached:
    """What an attachment knows of its file: where it lies, what opens it, and what it must be."""

    object: str
    key: str = field(repr=False)
    size: int
    sha256: str


class _Opening:
    """Takes plain bytes, passes on those of the original, and compares all of them with what they must be."""

    def __init__(self, attached: Attached, out: age.Taker, progress: Progress) -> None:
        self._wanted = attached
        self._out = out
        self._progress = progress
        self._digest = hashlib.sha256()
        self._taken = 0

    def write(self, data: bytes) -> int:
        own = data[: max(self._wanted.size - self._taken, 0)]
        self._taken += len(data)
        if self._taken > padded(self._wanted.size) or data.count(0, len(own)) != len(data) - len(own):
            raise Damaged(_DAMAGED, code="damaged")
        self._digest.update(own)
        if own:
            self._out.write(own)
        if self._taken >> 20 != (self._taken - len(data)) >> 20:
            self._progress.step(self._taken >> 10, padded(self._wanted.size) >> 10)
        return len(data)

    def finish(self) -> None:
        """Raise `Damaged` unless the whole original was taken."""
        wanted = self._wanted
        if (self._taken, self._digest.hexdigest()) != (padded(wanted.size), wanted.sha256):
            raise Damaged(_DAMAGED, code="damaged")


class _Nowhere:
    """Takes bytes and forgets them."""

    def write(self, data: bytes) -> int:
        return len(data)


class _Pieces:
    """Reads from pieces as from a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
        given, self._rest = self._rest[:size], self._rest[size:]
        return bytes(given)


def _pieces(path: Path, start: int = 0) -> Iterator[bytes]:
    """Yield the bytes of a file from `start` on. Raises `Damaged` when it is not there."""
    try:
        with path.open("rb") as file:
            file.seek(start)
            while piece := file.read(_PIECE):
                yield piece
    except FileNotFoundError as error:
        raise Damaged(_MISSING, code="missing") from nameless(error)
    except OSError as error:
        raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)


def _digest(pieces: Iterable[bytes]) -> tuple[int, str]:
    """Return size and SHA-256 of bytes."""
    digest, size = hashlib.sha256(), 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
    return size, digest.hexdigest()
