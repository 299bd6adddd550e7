# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of a list page: it reads the rows it needs in windows, so that 100,000 records are no problem."""

import dataclasses
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.progress import Progress
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import shown
from kzdesk.services.records import Page, Records, Row

WINDOW: Final = 200
_LONGEST: Final = 200
_NAME = QT_TRANSLATE_NOOP("records", "Name")
_UNNAMED = QT_TRANSLATE_NOOP("records", "(without a name)")
_SORTABLE: Final = (Kind.TEXT, Kind.DATE, Kind.INTEGER, Kind.BOOLEAN, Kind.CHOICE)

Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is called, and the field it can be ordered by; the title has no field."""

    label: str
    field: str
    sortable: bool


class ListModel(QAbstractTableModel):
    """Rows of one record type.

    Signals: `counted(int)` with the number of records the query finds; `filled()` when a window arrived.
    """

    counted = Signal(int)
    filled = Signal()

    def __init__(self, records: Records, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._records = records
        self._jobs = jobs
        self._tr = tr
        self._type_name = ""
        self._query = ListQuery()
        self._rows: list[Row] = []
        self._total = 0
        self._more = False
        self._titled = False
        self._columns: list[Column] = []
        self._job: Job | None = None

    @property
    def type_name(self) -> str:
        """Return the type whose records are shown."""
        return self._type_name

    @property
    def total(self) -> int:
        """Return how many records the query finds, as far as is known."""
        return self._total

    @property
    def more(self) -> bool:
        """Return whether there may be more than `total`, as the search stopped before it had all."""
        return self._more

    def column(self, number: int) -> Column:
        """Return a column."""
        return self._columns[number]

    def row(self, number: int) -> Row | None:
        """Return a row that has been read; None beyond."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def show_type(self, type_name: str, query: ListQuery) -> None:
        """Show the columns of a type and what a query finds; the rows come when they have been read."""
        if type_name != self._type_name:
            self.beginResetModel()
            self._type_name = type_name
            self._rows = []
            self._columns = columns(type_name, self._tr)
            self._titled = self._columns[0].field == ""
            self.endResetModel()
        self._query = query
        self._read(0)

    def refresh(self) -> None:
        """Read the rows anew, as many as were shown."""
        if self._type_name:
            self._read(0, max(WINDOW, len(self._rows)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; very long ones are cut."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if self._titled and index.column() == 0:
            return shown(row.title[:_LONGEST]) or self._tr(_UNNAMED)
        return shown(row.cells[index.column() - self._titled][:_LONGEST])

    def headerData(self, section: int, direction: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the label of a column."""
        if direction is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].label
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are rows that have not been read and are not on their way."""
        return not parent.isValid() and self._job is None and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Read the next window."""
        if self.canFetchMore(parent):
            self._read(len(self._rows))

    def _read(self, offset: int, limit: int = WINDOW) -> None:
        """Read a window; what was still on its way belongs to an older query and is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
        records, type_name = self._records, self._type_name
        query = dataclasses.replace(self._query, offset=offset, limit=limit)

        def work(progress: Progress) -> Page:
            progress.step(0, 1)
            return records.page(type_name, query)

        def done(page: Page) -> None:
            if self._job is job:
                self._take(page, offset)

        def failed(error: Exception) -> None:
            if self._job is job:
                self._job = None
                self._jobs.problem.emit(error)

        job = self._jobs.submit(self, work, done=done, failed=failed)
        self._job = job

    def _take(self, page: Page, offset: int) -> None:
        self._job = None
        self._total, self._more = page.total, page.more
        if offset == 0:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        elif page.rows:
            self.beginInsertRows(QModelIndex(), offset, offset + len(page.rows) - 1)
            self._rows += page.rows
            self.endInsertRows()
        self.counted.emit(self._total)
        self.filled.emit()


def columns(type_name: str, tr: Translate) -> list[Column]:
    """Return the columns of a type's list: its listed fields, after its title unless they show it anyway."""
    cls = record_type(type_name)
    listed = [item for item in specs(cls) if item.listed]
    titled = not cls.TITLE or not {item.name for item in listed}.issuperset(cls.TITLE)
    title = [Column(tr(_NAME), "", sortable=True)] if titled else []
    return title + [Column(tr(item.label), item.name, sortable=item.kind in _SORTABLE) for item in listed]
