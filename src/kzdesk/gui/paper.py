# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF that exists only in memory, drawn and searched page by page. For the main thread alone."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

import pypdfium2
from PySide6.QtGui import QImage

_KEPT: Final = 8  # drawn pages kept in memory


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of one page in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands: its page, counted from 0, and how far down, as a part of the page's height."""

    page: int
    down: float


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a page, counted from 0; its sides are parts of the page's width and height."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


Hit = tuple[Area, ...]
"""Where one find stands: an area on each line that it runs over."""


class Paper:
    """An open document; close it when it is no longer shown."""

    def __init__(self, content: bytes) -> None:
        """Open the document that these bytes are."""
        self._document = pypdfium2.PdfDocument(content)
        self.sheets = tuple(Sheet(*self._document.get_page_size(n)) for n in range(len(self._document)))
        self._drawn: OrderedDict[tuple[int, float], QImage] = OrderedDict()

    def close(self) -> None:
        """Let go of the document and of what was drawn."""
        self._drawn.clear()
        self._document.close()

    def image(self, page: int, scale: float, ratio: float = 1.0) -> QImage:
        """Return a page drawn at so many pixels a point, each of `ratio` dots across; the last few are kept."""
        key = (page, scale * ratio)
        if key not in self._drawn:
            self._drawn[key] = self.draw(page, scale, ratio)
        self._drawn.move_to_end(key)
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return self._drawn[key]

    def draw(self, page: int, scale: float, ratio: float = 1.0) -> QImage:
        """Return a page drawn like `image`, for somebody who keeps it."""
        bitmap = self._document[page].render(scale=scale * ratio, prefer_bgrx=True)
        lent = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        drawn = lent.copy()
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def text(self, page: int) -> str:
        """Return the text of a page, counted from 0."""
        return str(self._document[page].get_textpage().get_text_bounded())

    def find(self, text: str, headings: tuple[str, ...] = ()) -> Spot | None:
        """Return where `text` stands first, looking from the last of these nested bookmarks on; None if nowhere."""
        if not text:
            return None
        start = self._start(headings)
        pages = (*range(start, len(self.sheets)), *range(start))
        spots = (self._spot(page, text) for page in pages)
        return next((spot for spot in spots if spot is not None), None)

    def hits(self, page: int, text: str) -> tuple[Hit, ...]:
        """Return where `text` stands on a page, in capitals or not, from its top to its bottom."""
        letters = self._document[page].get_textpage()
        sheet = self.sheets[page]
        found: list[Hit] = []
        search = letters.search(text) if text else None
        while search is not None and (hit := search.get_next()) is not None:
            boxes = [letters.get_rect(number) for number in range(letters.count_rects(*hit))]
            found.append(
                tuple(
                    Area(page, left / sheet.width, 1 - top / sheet.height, right / sheet.width, 1 - low / sheet.height)
                    for left, low, right, top in boxes
                )
            )
        return tuple(found)

    def _start(self, headings: tuple[str, ...]) -> int:
        """Return the page of the last heading that follows the ones before it in the bookmarks."""
        wanted, page = list(headings), 0
        for mark in self._document.get_toc():
            if wanted and mark.get_title() == wanted[0]:
                wanted.pop(0)
                target = mark.get_dest()
                page = int(target.get_index() or 0) if target else page
        return page

    def _spot(self, page: int, text: str) -> Spot | None:
        letters = self._document[page].get_textpage()
        found = letters.search(text, match_case=True).get_next()
        if found is None:
            return None
        _left, _bottom, _right, top = letters.get_charbox(found[0])
        return Spot(page, 1 - top / self.sheets[page].height)
