# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling pages from top to bottom: spaces between blocks, and where a block may be parted."""

from typing import Final

from kzdesk.documents.formats.pdf.blocks import TextBlock
from kzdesk.documents.formats.pdf.foot import Foot
from kzdesk.documents.formats.pdf.links import Place
from kzdesk.documents.formats.pdf.pages import Pages
from kzdesk.documents.formats.pdf.places import Places
from kzdesk.documents.formats.pdf.styles import BOTTOM, TOP

_TOGETHER: Final = 2
_ROUNDING: Final = 0.01


class Flow:
    """The place reached so far. A block is never parted so that one line stands alone."""

    def __init__(self, pages: Pages, places: Places, foot: Foot) -> None:
        """Start at the top of the first page."""
        self.pages = pages
        self.places = places
        self.foot = foot
        self.top = TOP
        self._after = 0.0

    @property
    def fresh(self) -> bool:
        """Whether the page is still empty."""
        return self.top >= TOP

    @property
    def room(self) -> float:
        """How many points are left on the page."""
        return self.top - BOTTOM - self.foot.height + _ROUNDING

    def turn(self) -> None:
        """Go to the top of the next page."""
        self.foot.draw()
        self.pages.turn()
        self.top = TOP
        self._after = 0.0

    def new_page(self) -> None:
        """Go to the top of the next page unless this one is still empty."""
        if not self.fresh:
            self.turn()

    def drop(self, height: float) -> None:
        """Leave so many points empty."""
        self.top -= height

    def fits(self, height: float) -> bool:
        """Whether so many points are left on this page, or none is taken yet."""
        return self.fresh or height <= self.room

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
        if height:
            self.places.printed(self.pages.count, self.top, self.top - height)
        self.top -= height
        self._after = after

    def text(self, block: TextBlock, label: TextBlock | None = None) -> Place:
        """Set a block, over several pages if need be, its label beside its first line. Return where it begins."""
        self.space(block.style.before)
        begins: Place | None = None
        start, lines = 0, len(block.lines)
        while start < lines:
            stop = start + self._count(block, start)
            if stop == start:
                self.turn()
                continue
            if begins is None:
                begins = self.pages.at(self.top)
                if label is not None:
                    self.pages.text(label.lines, label.marks, label.style, label.left, self.top)
            self.pages.text(block.lines[start:stop], block.marks, block.style, block.left, self.top)
            self.advance((stop - start) * block.style.leading, block.style.after)
            if block.notes:
                self.foot.add(block.notes_of(start, stop))
            start = stop
        return begins or self.pages.at(self.top)

    def finish(self) -> None:
        """Set the notes that still wait, on further pages if need be."""
        while not self.foot.empty:
            self.foot.draw()
            if not self.foot.empty:
                self.pages.turn()

    def _count(self, block: TextBlock, start: int) -> int:
        """How many lines from `start` go on this page."""
        lines, leading = len(block.lines) - start, block.style.leading
        fitting = min(lines, int(self.room / leading))
        while block.notes and fitting:
            growth = self.foot.growth(block.notes_of(start, start + fitting))
            if fitting * leading + growth <= self.room:
                break
            fitting -= 1
        if lines <= fitting:
            return lines
        count = min(fitting, lines - _TOGETHER)
        if count >= _TOGETHER:
            return count
        return max(fitting, 1) if self.fresh else 0
