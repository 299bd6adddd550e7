# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling pages from top to bottom: spaces between blocks, and where a block may be parted."""

from collections.abc import Sequence
from dataclasses import dataclass

from kzdesk.documents.formats.pdf.lines import Line
from kzdesk.documents.formats.pdf.pages import Mark, Pages
from kzdesk.documents.formats.pdf.styles import BOTTOM, TOP, BlockStyle

_TOGETHER = 2
_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Plain text broken into lines, ready to be set; nothing in it is markup. `left` is in points from the edge."""

    lines: Sequence[Line]
    marks: Sequence[Mark]
    style: BlockStyle
    left: float

    @property
    def height(self) -> float:
        """Height of all lines in points."""
        return len(self.lines) * self.style.leading


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the page's object number and the height of its upper edge."""

    page: int
    top: float


class Flow:
    """The place reached so far. A block is never parted so that one line stands alone."""

    def __init__(self, pages: Pages) -> None:
        """Start at the top of the first page."""
        self.pages = pages
        self.top = TOP
        self._after = 0.0

    @property
    def fresh(self) -> bool:
        """Whether the page is still empty."""
        return self.top >= TOP

    def turn(self) -> None:
        """Go to the top of the next page."""
        self.pages.turn()
        self.top = TOP
        self._after = 0.0

    def fits(self, height: float) -> bool:
        """Whether so many points are left on this page, or none is taken yet."""
        return self.fresh or self.top - height >= BOTTOM - _ROUNDING

    def keep(self, height: float) -> None:
        """Go to the next page unless so many points are left on this one."""
        if not self.fits(height):
            self.turn()

    def space(self, before: float) -> None:
        """Leave the larger of the space asked for and the one the last block wants after it."""
        if not self.fresh:
            self.top -= max(before, self._after)

    def advance(self, height: float, after: float) -> None:
        """Go down past something that was drawn; `after` is the space it wants below."""
        self.top -= height
        self._after = after

    def text(self, block: TextBlock, label: TextBlock | None = None) -> Place:
        """Set a block, over several pages if need be, its label beside its first line. Return where it begins."""
        self.space(block.style.before)
        begins: Place | None = None
        lines = block.lines
        while lines:
            count = self._count(len(lines), block.style.leading)
            if not count:
                self.turn()
                continue
            if begins is None:
                begins = Place(self.pages.page.number, self.top)
                self._label(label)
            self.pages.text(lines[:count], block.marks, block.style, block.left, self.top)
            self.advance(count * block.style.leading, block.style.after)
            lines = lines[count:]
        return begins or Place(self.pages.page.number, self.top)

    def _label(self, label: TextBlock | None) -> None:
        if label is not None:
            self.pages.text(label.lines, label.marks, label.style, label.left, self.top)

    def _count(self, lines: int, leading: float) -> int:
        """How many of so many lines go on this page."""
        fitting = int((self.top - BOTTOM + _ROUNDING) / leading)
        if lines <= fitting:
            return lines
        count = min(fitting, lines - _TOGETHER)
        if count >= _TOGETHER:
            return count
        return fitting if self.fresh else 0
