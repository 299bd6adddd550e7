# SPDX-License-Identifier: GPL-3.0-or-later
"""Content on its way to a place."""

from typing import BinaryIO

from kzdesk.domain.progress import Progress
from kzdesk.exchange.transport import PIECE


class TooShort(Exception):
    """The content ends before its announced size: a bug of whoever announced it, never a fault of the place."""


class Sent:
    """Gives a stretch of some content of `size` bytes to whoever sends it, and tells how far it is."""

    def __init__(
        self, content: BinaryIO, size: int, progress: Progress, start: int = 0, stop: int | None = None
    ) -> None:
        """Give the bytes from `start` to `stop`, or to the end; this and reading raise `Cancelled` as `progress`."""
        self._content = content
        self._size = size
        self._stop = size if stop is None else stop
        self._progress = progress
        self._done = start
        content.seek(start)
        progress.step(start, size)

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, none at the end. Raises `TooShort` when the content ends too early."""
        left = self._stop - self._done
        piece = self._content.read(min(left, PIECE if size < 0 else size))
        if left and not piece:
            raise TooShort
        self._done += len(piece)
        self._progress.step(self._done, self._size)
        return piece
