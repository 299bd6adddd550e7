# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting lists: numbers stand to the left of their entries, bullets within an entry are indented with it."""

from collections.abc import Sequence
from typing import Final

from kzdesk.documents.formats.pdf.blocks import TextBlock
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.lines import width_of
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import (
    BULLET,
    BULLET_INDENT,
    ITEM,
    LEFT,
    NUMBER_GAP,
    NUMBER_MOST,
    RIGHT,
    BlockStyle,
)
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import Bullets, Item, NumberedList, Runs
from kzdesk.documents.steps import Steps

_DECIMAL: Final = b"/A<</O/List/ListNumbering/Decimal>>"
_DISC: Final = b"/A<</O/List/ListNumbering/Disc>>"
_BULLET: Final = "•"
_TOGETHER: Final = 2


class ListSetter:
    """Sets the lists of one document; numbers of all lists stand at the same distance from their entries."""

    def __init__(self, typesetter: Typesetter, flow: Flow, lists: Sequence[NumberedList]) -> None:
        """Measure the numbers of all lists."""
        self._typesetter = typesetter
        self._flow = flow
        widths = (typesetter.width(item.label, ITEM.size) for each in lists for item in each.items)
        self._indent = max((width for width in widths if width <= NUMBER_MOST), default=0.0) + NUMBER_GAP

    def numbered(self, block: NumberedList, parent: Element, steps: Steps) -> None:
        """Set a list with numbers."""
        with parent.child("L", _DECIMAL) as element:
            for item in block.items:
                steps.take()
                with self._flow.places.of(item.record):
                    self._item(item, element)

    def bullets(self, block: Bullets, parent: Element, left: float = LEFT) -> None:
        """Set a list without numbers, `left` from the edge."""
        with self._flow.places.of(block.record), parent.child("L", _DISC) as element:
            for runs in block.items:
                with element.child("LI") as item, item.child("Lbl") as label, item.child("LBody") as body:
                    mark = self._typesetter.label(_BULLET, label, BULLET, left, BULLET_INDENT)
                    self._text(runs, body, BULLET, left + BULLET_INDENT, mark)
        self._flow.advance(0.0, ITEM.after)

    def _item(self, item: Item, parent: Element) -> None:
        inside = LEFT + self._indent
        with parent.child("LI") as element, element.child("Lbl") as number, element.child("LBody") as body:
            label: TextBlock | None = self._label(item, number)
            for each in item.paragraphs:
                if isinstance(each, Bullets):
                    self.bullets(each, body, inside)
                elif len(item.paragraphs) == 1:
                    self._text(each, body, ITEM, inside, label)
                else:
                    with body.child("P") as paragraph:
                        self._text(each, paragraph, ITEM, inside, label)
                label = None

    def _label(self, item: Item, element: Element) -> TextBlock | None:
        """Return the number if it can stand beside the first paragraph; otherwise set it above."""
        label = self._typesetter.label(item.label, element, ITEM, LEFT, RIGHT - LEFT)
        beside = item.paragraphs and not isinstance(item.paragraphs[0], Bullets)
        if beside and width_of(label.lines) <= self._indent and len(label.lines) == 1:
            return label
        self._flow.keep(label.height + _TOGETHER * ITEM.leading)
        self._flow.text(label)
        return None

    def _text(self, runs: Runs, element: Element, style: BlockStyle, left: float, label: TextBlock | None) -> None:
        with self._typesetter.block(runs, element, style, left, RIGHT - left) as text:
            self._flow.text(text, label)
