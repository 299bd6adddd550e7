# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people side by side: what is recorded of each, and in a word whether it agrees."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import cut, shown
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
_NUMBERED = QT_TRANSLATE_NOOP("same_person", "{number}. {title}")
_LONG: Final = 200  # characters of a text that is the same in both, or in one only
_SEVERAL: Final = 4
_BESIDE: Final = 24  # pixels of a cell that no text takes
_ABOVE: Final = 16
_ENDLESS: Final = 100_000

Row = tuple[str, str, str, str]


class WrappedTable(QTableWidget):
    """A table of texts of any length: each row is as high as its longest text; nothing is edited."""

    def __init__(self, name: str, title: str, columns: int) -> None:
        """Have so many columns and no rows."""
        super().__init__(0, columns)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        comfortable(self)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self.resizeRowsToContents)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fit.start())

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show these rows, with no cell chosen."""
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(shown(text)))
        self.setCurrentIndex(QModelIndex())
        self._fit.start()

    def sizeHintForRow(self, row: int) -> int:
        """Return room for all of the texts of a row, in pixels; Qt forgets the space beside them."""
        header, stretched = self.horizontalHeader(), QHeaderView.ResizeMode.Stretch
        wrapped = [at for at in range(self.columnCount()) if header.sectionResizeMode(at) is stretched]
        items = {at: item for at in wrapped if (item := self.item(row, at)) is not None}
        measure, wrap = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        rooms = {column: QRect(0, 0, self.columnWidth(column) - _BESIDE, _ENDLESS) for column in items}
        heights = [measure.boundingRect(rooms[at], wrap, item.text()).height() for at, item in items.items()]
        return max((measure.height(), *heights)) + _ABOVE


class ComparisonTable(WrappedTable):
    """One row a field that one of the two has, what contradicts first; then what belongs to them."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__("comparison", tr(_TITLE), 4)
        self._tr = tr
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show two people, or nobody."""
        rows = list(self._rows(comparison)) if comparison is not None else []
        titles = comparison.titles if comparison is not None else ("", "")
        heads = (self._tr(_NUMBERED.format(number=at, title=title)) for at, title in enumerate(titles, start=1))
        self.setHorizontalHeaderLabels([self._tr(_FIELD), *map(shown, heads), self._tr(_AGREES)])
        self.show_rows(rows)

    def _rows(self, comparison: Comparison) -> Iterator[Row]:
        told = [each for each in comparison.fields if each.first or each.second]
        for each in sorted(told, key=lambda pair: not pair.to_choose):
            cells = (each.first, each.second) if each.to_choose else (cut(each.first, _LONG), cut(each.second, _LONG))
            yield self._tr(each.label), *cells, self._tr(_agreement(each))
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
