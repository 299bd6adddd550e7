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
