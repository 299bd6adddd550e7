# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters of pictures: Noto Sans as it ships, measured from the font, so that no machine's own fonts matter."""

import io
from functools import cache
from typing import Final

from PIL import ImageFont

from kzdesk.documents.characters import code_point
from kzdesk.documents.format import ReadResource

FAMILY: Final = "Noto Sans"
SIZE: Final = 9.5
LEADING: Final = 13.5
BASELINE: Final = 10.2
"""How far below the upper edge of a line its letters stand."""
_FINE: Final = 100
"""Font size at which letters are measured, so that rounding to its grid does not show."""
_FILES: Final = ("fonts/NotoSans-Regular.ttf", "fonts/NotoSans-Bold.ttf")
_NOBODYS: Final = "\uffff"
"""A character that no font has."""


class Letters:
    """One face, regular or bold, at the size of charts, in points."""

    leading = LEADING

    def __init__(self, read: ReadResource, *, bold: bool = False) -> None:
        """Read the font."""
        self._data = read(_FILES[bold])
        self._fine = self.font(_FINE)
        self._missing: set[str] = set()
        self._shown = cache(self._has)

    def font(self, size: float) -> ImageFont.FreeTypeFont:
        """Return the font at a size in pixels."""
        return ImageFont.truetype(io.BytesIO(self._data), size, layout_engine=ImageFont.Layout.BASIC)

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        return self._fine.getlength(text) * SIZE / _FINE

    def look_at(self, text: str) -> None:
        """Remember which characters of a text that is drawn the font lacks."""
        self._missing |= {each for each in set(text) if not each.isspace() and not self._shown(each)}

    @property
    def missing(self) -> frozenset[str]:
        """The characters that the font lacks, as `U+1F600`."""
        return frozenset(map(code_point, self._missing))

    def _has(self, character: str) -> bool:
        return bytes(self._fine.getmask(character)) != bytes(self._fine.getmask(_NOBODYS))
