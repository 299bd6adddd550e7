# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of an open vault: navigation on the left, one page at a time, drafts kept every few seconds."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.page import Change, Page, PageEntry, Place
from kzdesk.services.changes import Undone
from kzdesk.services.desk import Services

DRAFTS_EVERY = 5000  # milliseconds
PAGE_KEYS = "123456789/;.,"  # with Ctrl they lead to the pages, in their order; Ctrl+0 fits previews

LOCK = QT_TRANSLATE_NOOP("shell", "Lock")
_NAVIGATION = QT_TRANSLATE_NOOP("shell", "Pages")
_SWITCH = QT_TRANSLATE_NOOP("shell", "To the navigation and back")
_UNDONE = QT_TRANSLATE_NOOP("shell", "Undone, the last save is taken back: {kind} “{title}”")
_UNNAMED = QT_TRANSLATE_NOOP("shell", "without a name")
_ACTIONS: tuple[tuple[str, str, Message], ...] = (
    ("save", "Ctrl+S", QT_TRANSLATE_NOOP("shell", "Save")),
    ("new", "Ctrl+N", QT_TRANSLATE_NOOP("shell", "New")),
    ("find", "Ctrl+F", QT_TRANSLATE_NOOP("shell", "Find")),
    ("undo", "Ctrl+Alt+Z", QT_TRANSLATE_NOOP("shell", "Undo the last save")),
)


class _Side(QWidget):
    """What stands beside the pages, as wide as their names are shown."""

    def __init__(self, navigation: QListWidget) -> None:
        super().__init__()
        self._navigation = navigation

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the names of the pages."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(max(180, self._navigation.sizeHintForColumn(0) + 56))


class Shell(QWidget):
    """Holds the pages.

    Signals: `lock_requested()`; `saved()`, `problem(Exception)` and `told(Message)` as the pages send them.
    """

    lock_requested = Signal()
    saved = Signal()
    problem = Signal(object)
    told = Signal(object)
    _changed = Signal(object)

    def __init__(self, pages: tuple[PageEntry, ...], services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show the first page; the others are built when they are first visited."""
        super().__init__()
        self._entries = pages
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._pages: dict[str, Page] = {}
        self._build()
        self._connect()
        self._navigation.setCurrentRow(0)

    @property
    def entries(self) -> tuple[PageEntry, ...]:
        """Return the lines of the navigation."""
        return self._entries

    @property
    def page(self) -> Page:
        """Return the page at the front."""
        return self._page(self.page_name)

    @property
    def services(self) -> Services:
        """Return the use cases of the open vault."""
        return self._services

    @property
    def page_name(self) -> str:
        """Return the name of the page at the front."""
        return self._entries[self._navigation.currentRow()].name

    def visit(self, place: Place) -> None:
        """Bring a page to the front and show the place on it."""
        names = [entry.name for entry in self._entries]
        with QSignalBlocker(self._navigation):
            self._navigation.setCurrentRow(names.index(place.page))
        page = self._page(place.page)
        self._stack.setCurrentWidget(page)
        page.activated()
        page.visit(place)

    def keep_drafts(self) -> None:
        """Have every page keep what is typed and not saved."""
        for page in self._pages.values():
            if page.has_unsaved():
                page.keep_drafts()

    def has_unsaved(self) -> bool:
        """Return whether any page holds something that is not saved."""
        return any(page.has_unsaved() for page in self._pages.values())

    def _build(self) -> None:
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side())
        layout.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.start(DRAFTS_EVERY)

    def _side(self) -> QWidget:
        self._navigation = QListWidget()
        side = _Side(self._navigation)
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._navigation.setObjectName("navigation")
        self._navigation.setAccessibleName(self._tr(_NAVIGATION))
        self._navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._navigation.addItems([self._tr(entry.title) for entry in self._entries])
        self._lock = button(self._tr(LOCK))
        self._lock.setObjectName("lock")
        layout = QVBoxLayout(side)
        layout.setContentsMargins(10, 14, 10, 12)
        name = label("kzdesk", "heading")
        name.setContentsMargins(12, 0, 0, 8)
        layout.addWidget(name)
        layout.addWidget(self._navigation, 1)
        layout.addWidget(self._lock)
        return side

    def _connect(self) -> None:
        self._navigation.currentRowChanged.connect(self._on_row)
        self._lock.clicked.connect(self.lock_requested)
        self._timer.timeout.connect(self.keep_drafts)
        self._changed.connect(self._on_changed)
        self._services.changes.on_change = self._changed.emit
        for digit, entry in zip(PAGE_KEYS, self._entries, strict=False):
            add_action(self, self._tr(entry.title), f"Ctrl+{digit}").triggered.connect(
                lambda _checked=False, name=entry.name: self.visit(Place(name))
            )
        add_action(self, self._tr(_SWITCH), "F6").triggered.connect(self._on_switch)
        slots = {"save": self._on_save, "new": self._on_new, "find": self._on_find, "undo": self._on_undo}
        for name, keys, title in _ACTIONS:
            add_action(self, self._tr(title), keys).triggered.connect(slots[name])

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            entry = next(each for each in self._entries if each.name == name)
            page = entry.make(self._services, self._jobs, self._tr)
            page.go.connect(self.visit)
            page.saved.connect(self.saved)
            page.problem.connect(self.problem)
            page.told.connect(self.told)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.visit(Place(self._entries[row].name))

    def _on_switch(self) -> None:
        if self._navigation.hasFocus():
            self.page.visit(Place(self.page_name))
        else:
            self._navigation.setFocus()

    def _on_save(self) -> None:
        self.page.save()

    def _on_new(self) -> None:
        self.page.new()

    def _on_find(self) -> None:
        self.page.search("")

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        for page in self._pages.values():
            page.records_changed(changes)

    def _on_undo(self) -> None:
        changes = self._services.changes
        self._jobs.submit(self, lambda _: changes.undo(), done=self._tell_undone, failed=self.problem.emit)

    def _tell_undone(self, undone: Undone) -> None:
        kind = self._tr(record_type(undone.type_name).LABEL)
        self.told.emit(_UNDONE.format(kind=kind, title=shown(undone.title) or self._tr(_UNNAMED)))
