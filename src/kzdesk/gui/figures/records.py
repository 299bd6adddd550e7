# SPDX-License-Identifier: GPL-3.0-or-later
"""The records behind one number: a list of any length, read as far as one scrolls; Enter opens a record."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, label, shown
from kzdesk.services.figures.desk import Number
from kzdesk.services.subjects import Origin, Subjects

_BACK = QT_TRANSLATE_NOOP("figures", "Back to the figures (Esc)")
_RECORDS = QT_TRANSLATE_NOOP("figures", "Records behind the number")
_HEADING = QT_TRANSLATE_NOOP("figures", "{series} – {label}: {count}")
_LINE = QT_TRANSLATE_NOOP("figures", "{whole}: {part}")
_UNNAMED = QT_TRANSLATE_NOOP("figures", "without a name")
_EACH: Final = 200
Index = QModelIndex | QPersistentModelIndex


class _Records(QAbstractListModel):
    """Signals: `wanted(tuple)` with ids whose records are to be read next."""

    wanted = Signal(object)

    def __init__(self, tr: Translate) -> None:
        super().__init__()
        self._tr = tr
        self._ids: tuple[str, ...] = ()
        self._asked = 0
        self.origins: list[Origin] = []

    def show_ids(self, ids: tuple[str, ...]) -> None:
        self.beginResetModel()
        self._ids, self._asked, self.origins = ids, 0, []
        self.endResetModel()

    def add(self, ids: tuple[str, ...], origins: Mapping[str, Origin]) -> None:
        """Take up records that were read; what was deleted since it was counted is not among them."""
        found = [origins[each] for each in ids if each in origins]
        self.beginInsertRows(QModelIndex(), len(self.origins), len(self.origins) + len(found) - 1)
        self.origins += found
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many records were read."""
        return 0 if parent.isValid() else len(self.origins)

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are more."""
        return not parent.isValid() and self._asked < len(self._ids)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next ones."""
        some = self._ids[self._asked : self._asked + _EACH]
        self._asked += len(some)
        if some:
            self.wanted.emit(some)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a record is called."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        origin = self.origins[index.row()]
        title = origin.title or self._tr(_UNNAMED)
        apart = origin.whole_id != origin.id and origin.whole_title
        return shown(self._tr(_LINE.format(whole=origin.whole_title, part=title)) if apart else title)


class RecordsBehind(QWidget):
    """Signals: `back()`, `opened(Origin)`."""

    back = Signal()
    opened = Signal(object)

    def __init__(self, subjects: Subjects, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._subjects, self._jobs, self._tr = subjects, jobs, tr
        self._number: Number | None = None
        self._heading = label("", "title", wrap=True)
        self._heading.setObjectName("number_heading")
        self._back = button(tr(_BACK))
        self._records = _Records(tr)
        self._list = QListView()
        self._list.setObjectName("records_behind")
        self._list.setAccessibleName(tr(_RECORDS))
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._records)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        self._back.clicked.connect(self.back)
        self._records.wanted.connect(self._read)
        self._records.rowsInserted.connect(self._on_read)
        self._list.activated.connect(lambda index: self.opened.emit(self._records.origins[index.row()]))

    def show_number(self, series_title: str, number: Number) -> None:
        """Show the records of a number from their beginning."""
        self._number = number
        heading = _HEADING.format(series=series_title, label=number.label, count=number.count)
        self._heading.setText(shown(self._tr(heading)))
        self._records.show_ids(number.records)
        self._records.fetchMore(QModelIndex())
        self.start()

    def start(self) -> None:
        """Put the cursor into the list."""
        self._list.setFocus()

    def _read(self, ids: tuple[str, ...]) -> None:
        subjects, number = self._subjects, self._number

        def add(found: Mapping[str, Origin]) -> None:
            if number is self._number and found:
                self._records.add(ids, found)

        self._jobs.submit(self, lambda _: subjects.origins(ids), done=add)

    def _on_read(self, _parent: QModelIndex, first: int) -> None:
        if first == 0:
            self._list.setCurrentIndex(self._records.index(0))
