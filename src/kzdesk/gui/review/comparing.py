# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people side by side: what is recorded of each, and in a word whether it agrees."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.review.comparing import Belongings, Comparison, FieldPair

_TITLE = QT_TRANSLATE_NOOP("same_person", "The two records side by side")
_FIELD = QT_TRANSLATE_NOOP("same_person", "Field")
_AGREES = QT_TRANSLATE_NOOP("same_person", "Does it agree?")
_SAME = QT_TRANSLATE_NOOP("same_person", "=  the same")
_CONTRADICT = QT_TRANSLATE_NOOP("same_person", "≠  different")
_ONE_ONLY = QT_TRANSLATE_NOOP("same_person", "+  in one only")
_TOGETHER = QT_TRANSLATE_NOOP("same_person", "+  put together")
_COUNTED = QT_TRANSLATE_NOOP("same_person", "{count}: {titles}")
_SEVERAL: Final = 4
_BESIDE: Final = 24  # pixels of a cell that no text takes
_ABOVE: Final = 16
_ENDLESS: Final = 100_000

Row = tuple[str, str, str, str]


class ComparisonTable(QTableWidget):
    """One row a field that one of the two has, what contradicts first; then what belongs to them."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__(0, 4)
        self._tr = tr
        self.setObjectName("comparison")
        self.setAccessibleName(tr(_TITLE))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        comfortable(self)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(lambda *_: self._fit.start())

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show two people, or nobody."""
        rows = list(self._rows(comparison)) if comparison is not None else []
        first, second = comparison.titles if comparison is not None else ("", "")
        self.setHorizontalHeaderLabels([self._tr(_FIELD), shown(first), shown(second), self._tr(_AGREES)])
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(shown(text)))
        self.setCurrentIndex(QModelIndex())
        self._fit.start()

    def sizeHintForRow(self, row: int) -> int:
        """Return room for all of the texts of a row, in pixels; Qt forgets the space beside them."""
        texts = {column: item.text() for column in (1, 2) if (item := self.item(row, column)) is not None}
        measure, wrap = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        rooms = {column: QRect(0, 0, self.columnWidth(column) - _BESIDE, _ENDLESS) for column in texts}
        heights = [measure.boundingRect(rooms[column], wrap, text).height() for column, text in texts.items()]
        return max((measure.height(), *heights)) + _ABOVE

    def _rows(self, comparison: Comparison) -> Iterator[Row]:
        told = [each for each in comparison.fields if each.first or each.second]
        for each in sorted(told, key=lambda pair: not pair.to_choose):
            yield self._tr(each.label), each.first, each.second, self._tr(_agreement(each))
        for belongings in comparison.belongings:
            yield self._belonging(belongings)

    def _belonging(self, each: Belongings) -> Row:
        return self._tr(each.label), self._titles(each.first), self._titles(each.second), self._tr(_TOGETHER)

    def _titles(self, titles: tuple[str, ...]) -> str:
        if not titles:
            return ""
        some = "; ".join(titles[:_SEVERAL]) + ("; …" if len(titles) > _SEVERAL else "")
        return self._tr(_COUNTED.format(count=len(titles), titles=some))


def _agreement(pair: FieldPair) -> Message:
    if pair.agree:
        return _SAME
    if pair.to_choose:
        return _CONTRADICT
    return _TOGETHER if pair.first and pair.second else _ONE_ONLY
