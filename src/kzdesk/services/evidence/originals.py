# SPDX-License-Identifier: GPL-3.0-or-later
"""Files outside the vault that are to be added: reading them as they are, and telling their type by content."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

UNKNOWN_TYPE: Final = "application/octet-stream"
_TEXT: Final = "text/plain"
_LONGEST_NAME: Final = 255
_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "evidence", "The file could not be read, so it was not added. Check that it is there and may be read."
)
_NO_FILE: Final = QT_TRANSLATE_NOOP(
    "evidence", "This is no file that can be added. Choose a file or a folder of files."
)
_CHANGED: Final = QT_TRANSLATE_NOOP(
    "evidence",
    "The file was changed while it was read, so it was not added. Wait until it is complete and add it again.",
)


@dataclass(slots=True)
class Original:
    """A file that is being read: its cleaned name, its size, and its bytes by `read`."""

    name: str
    size: int
    _file: BinaryIO

    def read(self, size: int) -> bytes:
        """Return at most so many bytes. Raises `Unavailable` when the disk does not give them."""
        try:
            return self._file.read(size)
        except OSError as error:
            raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)


@contextmanager
def opened(path: Path) -> Iterator[Original]:
    """Give a file to read.

    Raises `Unavailable` when it cannot be read, `Refused` for a folder or a device, and at the end when the file was
    changed meanwhile.
    """
    try:
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise Refused(_NO_FILE, code="no-file")
            yield Original(clean_name(path.name), before.st_size, file)
            after = os.fstat(file.fileno())
    except IsADirectoryError:
        raise Refused(_NO_FILE, code="no-file") from None
    except OSError as error:
        raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise Refused(_CHANGED, code="changed")


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files among the paths and in the folders among them, by name; hidden ones and links left out."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            inside = (Path(folder) / name for name in sorted(names) if not name.startswith("."))
            found += [each for each in inside if each.is_file() and not each.is_symlink()]
    return tuple(found)


def clean_name(name: str) -> str:
    """Return a file's name as it can be kept: what is no character of a text becomes a replacement character."""
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in readable)[:_LONGEST_NAME]


def media_type(beginning: bytes) -> str:
    """Return the media type that the first bytes of a file tell, whatever it is called."""
    import filetype

    kind = filetype.guess(beginning)
    if kind is not None:
        return str(kind.mime)
    return _TEXT if beginning and _is_text(beginning) else UNKNOWN_TYPE


def _is_text(beginning: bytes) -> bool:
    """Return whether bytes are text in UTF-8, which may be cut within its last letter."""
    if b"\0" in beginning:
        return False
    try:
        beginning.decode()
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return True
