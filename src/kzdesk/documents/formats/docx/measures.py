# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper and lengths, in twentieths of a point as WordprocessingML counts them."""

from collections.abc import Iterable
from typing import Final

from kzdesk.documents.outline import Block, NumberedList

PAGE_WIDTH: Final = 11906
PAGE_HEIGHT: Final = 16838
MARGIN: Final = 1418
EDGE: Final = 709
TEXT_WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
BULLET_STEP: Final = 360
_LETTER: Final = 125
_GAP: Final = 160
_NARROWEST: Final = 567
_WIDEST: Final = 1985


def label_indent(blocks: Iterable[Block]) -> int:
    """Return by how much entries hang, so that the longest number of the document has room."""
    lists = (block for block in blocks if isinstance(block, NumberedList))
    longest = max((len(item.label) for each in lists for item in each.items), default=0)
    return min(max(longest * _LETTER + _GAP, _NARROWEST), _WIDEST)
