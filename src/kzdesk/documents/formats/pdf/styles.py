# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of a printed report: A4, one serif family, wide margins, ragged right. All lengths are in points."""

from dataclasses import dataclass, replace
from typing import Final

from kzdesk.documents.outline import Role

PAGE_WIDTH: Final = 595.276
PAGE_HEIGHT: Final = 841.890
LEFT: Final = 82.0
RIGHT: Final = PAGE_WIDTH - 82.0
WIDTH: Final = RIGHT - LEFT
TOP: Final = PAGE_HEIGHT - 84.0
BOTTOM: Final = 84.0
HEADER_BASELINE: Final = PAGE_HEIGHT - 50.0
FOOTER_BASELINE: Final = 46.0
FURNITURE_SIZE: Final = 8.0
FURNITURE_GAP: Final = 24.0
NUMBER_GAP: Final = 8.0
NUMBER_MOST: Final = 72.0
BULLET_INDENT: Final = 16.0
CELL_GAP: Final = 18.0
CELL_SMALLEST: Final = 6.5
CELL_PADDING: Final = 3.5
RULE: Final = 0.5
ASCENT: Final = 0.80

Colour = tuple[float, float, float]
INK: Final[Colour] = (0.0, 0.0, 0.0)
QUIET: Final[Colour] = (0.33, 0.33, 0.33)
ACCENT: Final[Colour] = (0.10, 0.22, 0.42)


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How one block of text is set; `even` gives its lines much the same width."""

    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    italic: bool = False
    colour: Colour = INK
    even: bool = False

    def scaled(self, factor: float) -> "BlockStyle":
        """Return the style with smaller or larger letters and lines."""
        return replace(self, size=self.size * factor, leading=self.leading * factor)


HEADINGS: Final = {
    1: BlockStyle(18, 24, 2, 6, bold=True, even=True),
    2: BlockStyle(13, 18, 26, 8, bold=True, colour=ACCENT, even=True),
    3: BlockStyle(11, 15.5, 16, 6, bold=True, even=True),
}
COVER_TITLE: Final = BlockStyle(26, 34, 10, 18, bold=True, even=True)
COVER_TEXT: Final = BlockStyle(14, 21, 10, 14, even=True)
COVER_DROP: Final = 150.0
DEEPER_HEADING: Final = BlockStyle(10.5, 15, 12, 4, bold=True, italic=True, even=True)
PARAGRAPHS: Final = {
    Role.BODY: BlockStyle(10, 15, 0, 7.5),
    Role.COVER: BlockStyle(10, 15, 10, 4),
    Role.EYEBROW: BlockStyle(10, 14, 0, 2, bold=True, colour=ACCENT),
    Role.DATELINE: BlockStyle(10, 15, 0, 4, italic=True, colour=QUIET),
    Role.SUMMARY: BlockStyle(11, 16.5, 0, 10, bold=True),
}
ITEM: Final = PARAGRAPHS[Role.BODY]
BULLET: Final = BlockStyle(10, 15, 0, 4)
CELL: Final = BlockStyle(9.5, 13.5)
NOTE: Final = BlockStyle(8.5, 12, 0, 5)
CONTENTS: Final = {2: BlockStyle(10, 15, 4, 0), 3: BlockStyle(9.5, 14)}
CONTENTS_INDENT: Final = 16.0
CAPTION: Final = BlockStyle(10, 15, 12, 6, bold=True)
FOOT_NOTE: Final = BlockStyle(8.5, 12, 0, 3)
FOOT_RULE: Final = 120.0
FOOT_GAP: Final = 14.0
FOOT_MOST: Final = FOOT_GAP + 24 * FOOT_NOTE.leading
