# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as a tree of headings and lines, gone through with the arrow keys."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from kzdesk.gui.labels import shown
from kzdesk.gui.review.lines import Heading
from kzdesk.services.review.checking import Found

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
        self._place = 0
        self.currentItemChanged.connect(lambda item, _: self.chosen.emit(_found(item)))
        self.itemActivated.connect(self._open)

    def show_headings(self, several: Iterable[Heading]) -> None:
        """Show these headings with their lines, and stand on the finding at the place remembered, else the first."""
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
            self.setCurrentItem(lines[min(self._place, len(lines) - 1)])
        else:
            self.chosen.emit(None)
        self._place = 0

    def remember_place(self) -> None:
        """Stand, when findings are shown next, where the cursor is now: what was answered may be gone from there."""
        current = self.currentItem()
        lines = self._lines()
        self._place = lines.index(current) if current in lines else 0

    def current(self) -> Found | None:
        """Return the finding under the cursor; None on a heading."""
        return _found(self.currentItem())

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
