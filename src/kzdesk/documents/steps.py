# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the writing of an outline is: one step for each block, entry, and row."""

from collections.abc import Iterable

from kzdesk.documents.outline import Block, Chart, NumberedList, Table
from kzdesk.domain.progress import Progress


class Steps:
    """Counts what is written and tells progress."""

    def __init__(self, total: int, progress: Progress) -> None:
        """Count up to `total`."""
        self._done = 0
        self._total = total
        self._progress = progress

    def take(self) -> None:
        """Tell that one more part is written. Raises `Cancelled` when progress does."""
        self._done += 1
        self._progress.step(self._done, self._total)


def parts(blocks: Iterable[Block]) -> int:
    """Return of how many parts the blocks are made."""
    return sum(_parts(block) for block in blocks)


def _parts(block: Block) -> int:
    match block:
        case NumberedList(items):
            return len(items)
        case Table(_, rows):
            return len(rows)
        case Chart(_, _, bars):
            return len(bars)
        case _:
            return 1
