# SPDX-License-Identifier: GPL-3.0-or-later
"""How long work tells how far it is and learns that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Receives steps of long work."""

    def step(self, done: int, total: int) -> None:
        """Report `done` of `total` units. Raises `Cancelled` when the person asked to stop."""


class NoProgress:
    """Progress that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Do nothing."""


SILENT = NoProgress()


class Share:
    """A part of longer work: its steps move the whole from `start` by `size` units."""

    def __init__(self, whole: Progress, start: int, size: int, total: int) -> None:
        """Report to `whole`, which counts to `total`."""
        self._whole, self._start, self._size, self._total = whole, start, size, total

    def step(self, done: int, total: int) -> None:
        """Report how much of this part is done. Raises `Cancelled` when the person asked to stop."""
        self._whole.step(self._start + self._size * min(done, total) // max(total, 1), self._total)
