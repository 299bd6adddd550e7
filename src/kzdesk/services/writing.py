# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a document to a file: the whole of it or nothing, readable by its owner alone."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Generic, TypeVar

from kzdesk.documents.format import Format, Written
from kzdesk.documents.outline import Outline
from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.store.durable import sync_folder

T = TypeVar("T")
_EXISTS: Final = QT_TRANSLATE_NOOP(
    "export", "A file of this name is there already and was left as it is. Choose another name or ask to replace it."
)
_NOT_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "export",
    "The document could not be written and nothing of it was left behind. Check that the folder exists, may be "
    "written to and has room.",
)


@dataclass(frozen=True, slots=True)
class Apart(Generic[T]):
    """A whole file on the disk that has no name of its own yet; `written` is what its filling gave."""

    written: T
    part: Path
    target: Path
    replace: bool

    def name(self) -> None:
        """Give the file its name.

        Raises `Refused` when a file of that name came there meanwhile, `Unavailable` when the disk does not take it.
        """
        try:
            _give_name(self.part, self.target, replace=self.replace)
        except OSError as error:
            raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)
        try:
            sync_folder(self.target.parent)
        except OSError as error:
            self.target.unlink(missing_ok=True)
            raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)


def write_whole(chosen: Format, outline: Outline, target: Path, *, replace: bool, progress: Progress) -> Written:
    """Write the outline in a format to `target`.

    Raises `Refused` when the file is there and `replace` is not asked for, `Unavailable` when the disk does not
    take it, `Cancelled` when `progress` does.
    """
    return _whole(lambda out: chosen.write(outline, out, progress), target, replace=replace)


def write_bytes(data: bytes, target: Path, *, replace: bool) -> None:
    """Write bytes to `target`. Raises as `write_whole` does."""
    _whole(lambda out: out.write(data), target, replace=replace)


@contextmanager
def written_apart(fill: Callable[[BinaryIO], T], target: Path, *, replace: bool) -> Iterator[Apart[T]]:
    """Give a file beside `target` that `fill` wrote; it is gone afterwards unless it was given its name.

    Raises as `write_whole` does.
    """
    if target.exists() and not replace:
        raise Refused(_EXISTS, code="exists")
    try:
        descriptor, name = tempfile.mkstemp(prefix=".kzdesk-", suffix=".part", dir=target.parent)
    except OSError as error:
        raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)
    part = Path(name)
    try:
        yield Apart(_filled(descriptor, fill), part, target, replace)
    finally:
        part.unlink(missing_ok=True)


def _filled(descriptor: int, fill: Callable[[BinaryIO], T]) -> T:
    try:
        with os.fdopen(descriptor, "wb") as out:
            written = fill(out)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)
    return written


def _whole(fill: Callable[[BinaryIO], T], target: Path, *, replace: bool) -> T:
    with written_apart(fill, target, replace=replace) as apart:
        apart.name()
        return apart.written


def _give_name(part: Path, target: Path, *, replace: bool) -> None:
    """Give the finished file its name. A file that came there meanwhile is never lost unless that was asked for."""
    if replace:
        part.replace(target)
        return
    try:
        target.hardlink_to(part)
    except FileExistsError as error:
        raise Refused(_EXISTS, code="exists") from nameless(error)
    except OSError:  # a file system that gives a file one name only
        if target.exists():
            raise Refused(_EXISTS, code="exists") from None
        part.rename(target)
