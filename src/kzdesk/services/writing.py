# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a document to a file: the whole of it or nothing, readable by its owner alone."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

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


def write_whole(chosen: Format, outline: Outline, target: Path, *, replace: bool, progress: Progress) -> Written:
    """Write the outline in a format to `target`.

    Raises `Refused` when the file is there and `replace` is not asked for, `Unavailable` when the disk does not
    take it, `Cancelled` when `progress` does.
    """
    return _whole(lambda out: chosen.write(outline, out, progress), target, replace=replace)


def write_bytes(data: bytes, target: Path, *, replace: bool) -> None:
    """Write bytes to `target`. Raises as `write_whole` does."""
    _whole(lambda out: out.write(data), target, replace=replace)


def _whole(fill: Callable[[BinaryIO], T], target: Path, *, replace: bool) -> T:
    if target.exists() and not replace:
        raise Refused(_EXISTS, code="exists")
    try:
        descriptor, name = tempfile.mkstemp(prefix=".kzdesk-", suffix=".part", dir=target.parent)
        part = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as out:
                written = fill(out)
                _sync(out)
            _give_name(part, target, replace=replace)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)
    return written


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


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
