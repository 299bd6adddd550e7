# SPDX-License-Identifier: GPL-3.0-or-later
"""The records of one type as a table: searched as one types, filtered, ordered, opened and deleted by keys."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type
from kzdesk.gui.forms.banner import Banner
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.records.deleting import Deleting
from kzdesk.gui.records.filters import Filters
from kzdesk.gui.records.list_table import ListTable
from kzdesk.gui.records.more_filters import MoreFilters, filter_keys
from kzdesk.gui.records.notices import Notices
from kzdesk.gui.records.searches import SearchesButton
from kzdesk.gui.tables.list_model import ListModel
from kzdesk.services.desk import Services
from kzdesk.services.records import Row

_PAUSE: Final = 40  # milliseconds after a keystroke before the search begins
_FIND = QT_TRANSLATE_NOOP("records", "Search in {kind}: any word of a name, a number, a note …")
_NEW = QT_TRANSLATE_NOOP("records", "New: {kind}")
_NEW_KEYS = QT_TRANSLATE_NOOP("records", "New: {kind} (Ctrl+N)")
_MORE = QT_TRANSLATE_NOOP("records", "More filters")
_FEWER = QT_TRANSLATE_NOOP("records", "Fewer filters")
_COUNT = QT_TRANSLATE_NOOP("records", "{count} in all")
_FOUND = QT_TRANSLATE_NOOP("records", "{count} found")
_FIRST = QT_TRANSLATE_NOOP("records", "the first {count} found: type more to find the others")
_EMPTY = QT_TRANSLATE_NOOP("records", "{kind}: none yet. Press Ctrl+N to enter the first.")
_NOTHING = QT_TRANSLATE_NOOP("records", "Nothing found. Esc clears the search and the filters.")
_STILL_OPEN = QT_TRANSLATE_NOOP("records", "Still open: {title} → (Alt+Right)")
_KEYS = QT_TRANSLATE_NOOP(
    "records", "Enter: open · Delete: delete · Ctrl+N: new · Ctrl+F: search · Alt+1 … Alt+9: kinds"
)


class SearchLine(QLineEdit):
    """A line from which Down and Enter lead into the table.

    Signal: `down()`.
    """

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Down and Enter."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)


class ListPanel(QWidget):
    """Signals: `open_wanted(str, str)` with type and id; `new_wanted(str)` with the type; `forward()` back to the
    record that is still open.
    """

    open_wanted = Signal(str, str)
    forward = Signal()
    new_wanted = Signal(str)

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing until a type is chosen."""
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._model = ListModel(services.records, jobs, tr)
        self._build()
        self._connect()

    @property
    def type_name(self) -> str:
        """Return the type whose records are shown."""
        return self._model.type_name

    @property
    def selected(self) -> Row | None:
        """Return the row the cursor is on."""
        return self._model.row(self._table.currentIndex().row())

    @property
    def text(self) -> str:
        """Return what is searched for."""
        return self._find.text()

    def show_type(self, type_name: str, text: str = "") -> None:
        """Show the records of a type, those with a text if there is one."""
        if type_name == self.type_name and text == self._find.text():
            self.refresh()
            return
        cls = record_type(type_name)
        self._title.setText(self._tr(cls.PLURAL))
        self._new.setText(self._tr(_NEW.format(kind=self._tr(cls.LABEL))))
        self._new.setAccessibleName(self._tr(_NEW_KEYS.format(kind=self._tr(cls.LABEL))))
        self._find.setText(text)
        find = self._tr(_FIND.format(kind=self._tr(cls.PLURAL)))
        self._find.setPlaceholderText(find)
        self._find.setAccessibleName(find)
        self._pause.stop()
        self._filters.show_type(type_name)
        self._more.show_type(type_name)
        self._wider.setVisible(bool(filter_keys(type_name)))
        self._wider.setChecked(False)
        self._searches.show_type(type_name)
        self._model.show_type(type_name, self._query())
        self._table.begin(self._title.text())
        self._show_order()

    def show_query(self, query: ListQuery) -> None:
        """Show what a query finds, with its text, filters and order as if they had been entered."""
        self._find.setText(query.typed)
        self._filters.show_query(query)
        self._more.show_query(query)
        keys = set(query.equal) | set(query.between)
        self._wider.setChecked(bool(keys & set(filter_keys(self.type_name))))
        self._ask()

    def refresh(self) -> None:
        """Read the rows anew, keeping the selection."""
        self._model.refresh()

    def show_open(self, title: str) -> None:
        """Offer the way back to a record that is still open; an empty title when there is none."""
        self._forward.setText(self._tr(_STILL_OPEN.format(title=shown(title[:40]))).replace("&", "&&"))
        self._forward.setVisible(bool(title))

    def escape(self) -> None:
        """Close the bar if the cursor is in it, else clear the search and the filters."""
        if not self._notices.escape():
            self.show_query(ListQuery())

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._find.setFocus()
        self._find.selectAll()

    def focus_table(self) -> None:
        """Put the cursor into the table; into the search field when there are no rows."""
        if self._model.rowCount():
            self._table.focus_row()
        else:
            self.focus_search()

    def _build(self) -> None:
        self._title = label("", "title")
        self._count = label("", "muted")
        self._count.setObjectName("count")
        self._new = button("", "main")
        self._new.setObjectName("new")
        self._forward = button("", "link")
        self._forward.setObjectName("still_open")
        self._forward.hide()
        self._find = SearchLine()
        self._find.setObjectName("search")
        self._find.setClearButtonEnabled(True)
        self._filters = Filters(self._services, self._tr)
        self._more = MoreFilters(self._services, self._jobs, self._tr)
        self._searches = SearchesButton(self._services.shelf, self._jobs, self._tr, self._query)
        self._wider = button(self._tr(_MORE))
        self._wider.setObjectName("more_filters")
        self._wider.setCheckable(True)
        self._banner = Banner(self._tr)
        self._notices = Notices(self._banner, self._tr)
        self._deleting = Deleting(self._services.records, self._jobs, self._notices, self.refresh)
        self._empty = label("", "muted", wrap=True)
        self._empty.setObjectName("empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._table = ListTable(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addWidget(self._find)
        layout.addWidget(self._filters)
        layout.addWidget(self._more)
        layout.addWidget(self._banner)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._table, 1)
        layout.addWidget(label(self._tr(_KEYS), "muted"))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self._forward)
        head.addWidget(self._wider)
        head.addWidget(self._searches)
        head.addWidget(self._new)
        return head

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.new_wanted.emit(self.type_name))
        self._forward.clicked.connect(lambda: self.forward.emit())
        self._find.textEdited.connect(lambda: self._pause.start())
        self._find.textChanged.connect(lambda text: None if text else self._pause.start())
        self._find.down.connect(self._on_down)
        self._pause.timeout.connect(self._ask)
        self._filters.changed.connect(self._ask)
        self._more.changed.connect(self._ask)
        self._wider.toggled.connect(self._more.setVisible)
        self._wider.toggled.connect(lambda wide: self._wider.setText(self._tr(_FEWER if wide else _MORE)))
        self._wider.clicked.connect(lambda wide: self._more.begin() if wide else self._more.close_all())
        self._searches.chosen.connect(self.show_query)
        self._table.opened.connect(lambda row: self.open_wanted.emit(self.type_name, row.id))
        self._table.order_wanted.connect(self._filters.order_by)
        self._table.delete_wanted.connect(lambda row: self._deleting.ask(self.type_name, row))
        self._model.counted.connect(self._on_counted)

    def _query(self) -> ListQuery:
        order, descending = self._filters.order
        return ListQuery(
            typed=self._find.text(),
            equal=self._filters.equal | self._more.equal,
            between=self._more.between,
            order=order,
            descending=descending,
        )

    def _ask(self) -> None:
        self._pause.stop()
        self._notices.close()
        self._model.show_type(self.type_name, self._query())
        self._show_order()

    def _show_order(self) -> None:
        field, falling = self._filters.order
        self._table.show_order(field, falling=falling)

    def _on_down(self) -> None:
        if self._pause.isActive():
            self._ask()
        self.focus_table()

    def _on_counted(self, count: int) -> None:
        query = self._query()
        asked = query.typed.strip() or query.equal or query.between
        told = _FIRST if self._model.more else _FOUND if asked else _COUNT
        self._count.setText(self._tr(told.format(count=count)))
        plural = self._tr(record_type(self.type_name).PLURAL)
        self._empty.setText(self._tr(_NOTHING if asked else _EMPTY.format(kind=plural)))
        self._empty.setVisible(count == 0)
        self._table.setVisible(count > 0)
