# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder: on a stick, on a network drive, or one that another program keeps equal on several machines."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO, Final

from kzdesk.domain.errors import KzdeskError, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transport import FIXED_TIME, PART, PIECE, Listed, Setting, Settings, Transport, checked, is_object
from kzdesk.exchange.troubles import refused, unavailable

_READABLE: Final = 0o644
"""Others read it who share the folder: they see what a lost stick would show."""
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE})
_NO_FILE: Final = frozenset({errno.ENOENT, errno.ELOOP, errno.EISDIR})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_NO_LINKS: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FolderKind:
    """Places that are folders of this computer."""

    name = "folder"
    label = QT_TRANSLATE_NOOP("exchange", "Folder or USB stick")
    settings = (
        Setting(
            "path",
            QT_TRANSLATE_NOOP("exchange", "Folder"),
            QT_TRANSLATE_NOOP("exchange", "An existing folder for nothing else, on this computer, a stick or a share."),
            folder=True,
        ),
    )

    def identify(self, settings: Settings) -> str:
        """Return nothing: a folder has no far end."""
        return ""

    def open(self, settings: Settings) -> AbstractContextManager[Transport]:
        """Return the folder as a place."""
        path = Path(settings.get("path", ""))
        if not path.is_absolute():
            raise refused("setting")
        return nullcontext(FolderTransport(path))


class FolderTransport:
    """Reads and writes the objects of one folder."""

    def __init__(self, folder: Path) -> None:
        """Use this folder, which must exist when something is asked of it."""
        self._folder = folder

    def names(self) -> Iterator[Listed]:
        """Give the plain files with names of ours; links, pipes, folders and other files are passed over."""
        with self._told(), os.scandir(self._folder) as entries:
            for entry in entries:
                if not is_object(entry.name):
                    continue
                found = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(found.st_mode):
                    yield Listed(entry.name, found.st_size)

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Write beside, go on where a part agrees with the content, wait for the disk, then give the file its name."""
        whole = self._folder / checked(name)
        part = whole.with_suffix(whole.suffix + PART)
        with self._told():
            with os.fdopen(_opened(part), "r+b") as file:
                agreed = _agreeing(file, content, size, progress)
                file.seek(agreed)
                file.truncate()
                _write(file, Sent(content, size, progress, agreed))
            os.utime(part, (FIXED_TIME, FIXED_TIME))
            part.replace(whole)
            _sync(self._folder)

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Read a plain file from `offset` on."""
        path = self._folder / checked(name)
        with self._told(sought=path):
            descriptor = os.open(path, os.O_RDONLY | _NO_LINKS)
            with os.fdopen(descriptor, "rb") as file:
                found = os.fstat(descriptor)
                if not stat.S_ISREG(found.st_mode):
                    raise unavailable("no-object")
                if found.st_size > limit:
                    raise refused("too-large")
                file.seek(offset)
                left = found.st_size - offset
                while left > 0 and (piece := file.read(min(PIECE, left))):
                    left -= len(piece)
                    yield piece

    def delete(self, name: str) -> None:
        """Remove the file and its part."""
        path = self._folder / checked(name)
        with self._told():
            for each in (path, path.with_suffix(path.suffix + PART)):
                each.unlink(missing_ok=True)
            _sync(self._folder)

    @contextmanager
    def _told(self, *, sought: Path | None = None) -> Iterator[None]:
        """Say what an error of the system means here; `sought` is the file whose absence has a meaning of its own."""
        try:
            yield
        except OSError as error:
            raise self._meaning(error, sought) from nameless(error)

    def _meaning(self, error: OSError, sought: Path | None) -> KzdeskError:
        if error.errno in _FULL:
            return unavailable("full")
        if error.errno == errno.EFBIG:
            return refused("file-too-large")
        if error.errno in _FORBIDDEN:
            return refused("not-allowed")
        if sought is not None and error.errno in _NO_FILE and self._folder.is_dir():
            return unavailable("no-object")
        if error.errno in _GONE or not self._folder.is_dir():
            return unavailable("folder-missing")
        return unavailable("storage")


def _opened(path: Path) -> int:
    """Return a plain file to write into: what is there, or a new one in place of whatever else lies there."""
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDWR | _NO_LINKS)
        found = os.fstat(descriptor)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            return descriptor
        os.close(descriptor)
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_LINKS, _READABLE)
    if os.name == "posix":
        with suppress(PermissionError):  # FAT keeps no rights, so there are none to widen
            os.fchmod(descriptor, _READABLE)
    return descriptor


def _agreeing(file: BinaryIO, content: BinaryIO, size: int, progress: Progress) -> int:
    """Return how many bytes of a file, in whole pieces, are the beginning of what is to be written."""
    agreed = 0
    content.seek(0)
    while agreed + PIECE <= size and (there := file.read(PIECE)) and there == content.read(PIECE):
        agreed += len(there)
        progress.step(agreed, size)
    return agreed


def _write(file: BinaryIO, content: Sent) -> None:
    """Write the rest of a file and wait for the disk."""
    while piece := content.read():
        file.write(piece)
    file.flush()
    os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Wait until the disk has the folder's entries; Windows does this by itself and offers no call for it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
