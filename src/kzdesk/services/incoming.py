# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that people give to be read into a vault: one that cannot be read, or is too large, changes nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "files", "The file could not be read. Check that it exists and that you may open it. Nothing was changed."
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("files", "The file is larger than {limit} MB. Nothing was changed.")


@contextmanager
def readable() -> Iterator[None]:
    """Let a file be read inside. Raises `Unavailable` when the disk does not give it."""
    try:
        yield
    except OSError as error:
        raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)


def read_whole(path: Path, limit: int) -> bytes:
    """Return the content of a file of at most `limit` bytes.

    Raises `Refused` when it is larger, `Unavailable` when it cannot be read.
    """
    with readable(), path.open("rb") as file:
        content = file.read(limit + 1)
    assert_size(len(content), limit)
    return content


def assert_size(size: int, limit: int) -> None:
    """Return when a file of `size` bytes is no larger than `limit`. Raises `Refused` otherwise."""
    if size > limit:
        raise Refused(_TOO_LARGE.format(limit=limit // 1_000_000), code="too_large")
