# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as a tree of headings and lines, gone through with the arrow keys."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from kzdesk.gui.labels import shown
from kzdesk.gui.review.lines import Heading
from kzdesk.services.review.answers import Found

_FOUND: Final = int(Qt.ItemDataRole.UserRole)


class FindingTree(QTreeWidget):
    """Shows findings.

    Signals: `chosen(Found | None)` when the cursor moves, `opened(Found)` by Enter or a double click.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, title: str) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("found")
        self.setAccessibleName(title)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted = ""
        self.currentItemChanged.connect(lambda item, _: self.chosen.emit(_found(item)))
        self.itemActivated.connect(self._open)

    def show_headings(self, several: Iterable[Heading]) -> None:
        """Show these headings with their lines; the cursor stays on its finding, or goes to where that was."""
        key, place = self._wanted or self._key(), self._place()
        self._wanted = ""
        self.clear()
        for heading in several:
            top = QTreeWidgetItem([shown(f"{heading.title} ({len(heading.lines)})")])
            font = self.font()
            font.setBold(True)
            top.setFont(0, font)
            for line in heading.lines:
                item = QTreeWidgetItem([shown(line.text.replace("\n", " "))])
                item.setData(0, _FOUND, line.found)
                top.addChild(item)
            self.addTopLevelItem(top)
            top.setExpanded(True)
        lines = self._lines()
        if lines:
            keys = [found.finding.key for line in lines if (found := _found(line)) is not None]
            row = keys.index(key) if key in keys else min(place, len(lines) - 1)
            self.setCurrentItem(lines[row])
        else:
            self.chosen.emit(None)

    def move_on(self) -> None:
        """Stand on the next finding without an answer when findings are shown next, else on the one before."""
        lines, place = self._lines(), self._place()
        others = [found for line in (*lines[place + 1 :], *reversed(lines[:place])) if (found := _found(line))]
        self._wanted = next((each.finding.key for each in others if each.answer is None), "")

    def step(self, by: int) -> None:
        """Go so many findings on, over headings."""
        lines = self._lines()
        if lines:
            at = lines.index(current) + by if (current := self.currentItem()) in lines else self._below(lines, by)
            self.setCurrentItem(lines[max(0, min(at, len(lines) - 1))])

    def current(self) -> Found | None:
        """Return the finding under the cursor; None on a heading."""
        return _found(self.currentItem())

    def _key(self) -> str:
        found = self.current()
        return found.finding.key if found is not None else ""

    def _place(self) -> int:
        """Return how many findings stand above the cursor."""
        current, lines = self.currentItem(), self._lines()
        return lines.index(current) if current in lines else 0

    def _below(self, lines: list[QTreeWidgetItem], by: int) -> int:
        """Return the place of the finding next to the heading that has the cursor, below it or above."""
        heading = self.currentItem()
        first = next((row for row, line in enumerate(lines) if line.parent() is heading), 0)
        return first if by > 0 else first - 1

    def _lines(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        lines = [top.child(row) for top in tops if top is not None for row in range(top.childCount())]
        return [line for line in lines if line is not None]

    def _open(self, item: QTreeWidgetItem) -> None:
        if (found := _found(item)) is not None:
            self.opened.emit(found)


def _found(item: QTreeWidgetItem | None) -> Found | None:
    found = item.data(0, _FOUND) if item is not None else None
    return found if isinstance(found, Found) else None
