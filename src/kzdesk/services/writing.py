# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a document to a file: the whole of it or nothing, readable by its owner alone.

Where the system has files without a name, a file gets its name when it is whole: of a program that is killed nothing
stays. Elsewhere it is written under another name.
"""

import os
import secrets
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
from kzdesk.store.durable import OWNER_ONLY, sync_folder

T = TypeVar("T")
_PREFIX: Final = ".kzdesk-"
_SUFFIX: Final = ".part"
_OPEN_FILES: Final = "/proc/self/fd"
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
    target: Path
    give_name: Callable[[], None]

    def name(self) -> None:
        """Give the file its name.

        Raises `Refused` when a file of that name came there meanwhile, `Unavailable` when the disk does not take it.
        """
        try:
            self.give_name()
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
    descriptor = _nameless(target.parent)
    if descriptor is not None:
        with os.fdopen(descriptor, "wb") as out:
            yield Apart(_filled(out, fill), target, lambda: _link(out.fileno(), target, replace=replace))
        return
    try:
        descriptor, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent)
    except OSError as error:
        raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as out:
            written = _filled(out, fill)
        yield Apart(written, target, lambda: _give_name(part, target, replace=replace))
    finally:
        part.unlink(missing_ok=True)


def _nameless(folder: Path) -> int | None:
    """Return a file that has no name yet and can get one; None where the system or its file system has none."""
    flag = getattr(os, "O_TMPFILE", 0)
    if not flag or not Path(_OPEN_FILES).is_dir():
        return None
    try:
        return os.open(folder, flag | os.O_WRONLY, OWNER_ONLY)
    except OSError:
        return None


def _link(descriptor: int, target: Path, *, replace: bool) -> None:
    """Give a file without a name its name; for one that is replaced by way of another name, in one step."""
    place = target.with_name(f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}") if replace and target.exists() else target
    try:
        os.link(f"{_OPEN_FILES}/{descriptor}", place, src_dir_fd=descriptor, follow_symlinks=True)
    except FileExistsError as error:
        raise Refused(_EXISTS, code="exists") from nameless(error)
    if place != target:
        try:
            place.replace(target)
        except OSError:
            place.unlink()
            raise


def _filled(out: BinaryIO, fill: Callable[[BinaryIO], T]) -> T:
    try:
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
