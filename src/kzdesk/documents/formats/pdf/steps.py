# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting how far the writing of a document has come."""

from collections.abc import Sequence

from kzdesk.documents.outline import Block, NumberedList, Table
from kzdesk.domain.progress import Progress


class Steps:
    """Tells a progress of each entry of a list, each row of a table and each other block."""

    def __init__(self, blocks: Sequence[Block], progress: Progress) -> None:
        """Count what there is to do."""
        self._progress = progress
        self._done = 0
        self._total = sum(map(_steps, blocks))

    def next(self) -> None:
        """Tell that one more is about to be set. Raises `Cancelled` when the progress does."""
        self._progress.step(self._done, self._total)
        self._done += 1

    def last(self) -> None:
        """Tell that all are set. Raises `Cancelled` when the progress does."""
        self._progress.step(self._total, self._total)


def _steps(block: Block) -> int:
    if isinstance(block, NumberedList):
        return len(block.items)
    return len(block.rows) if isinstance(block, Table) else 1
