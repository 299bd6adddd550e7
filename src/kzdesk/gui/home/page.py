# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one begins: find anything, go on with what was not saved, start something new, see what is overdue."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import Progress
from kzdesk.domain.tree import Tree
from kzdesk.gui.home.at_hand import AtHand
from kzdesk.gui.home.drafts import DraftList
from kzdesk.gui.home.due import Doubts, DueLists, Matters
from kzdesk.gui.home.finder import Finder
from kzdesk.gui.home.findings import OpenFindings
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, card, label
from kzdesk.gui.page import Change, Page, Place
from kzdesk.services.desk import Services

if TYPE_CHECKING:
    from pathlib import Path

    from kzdesk.domain.draft import Draft
    from kzdesk.services.records import Choice
    from kzdesk.services.review.last_check import LastCheck
    from kzdesk.services.ways_out import Way

_MOST_CHECKED = 2000  # entries on lists
_SOON = 150  # milliseconds: changes that come in a row are shown once
COUNTED: tuple[tuple[str, Message, Place], ...] = (
    ("person", QT_TRANSLATE_NOOP("home", "People"), Place("records", type_name="person")),
    ("case", QT_TRANSLATE_NOOP("home", "Cases"), Place("records", type_name="case")),
    ("event", QT_TRANSLATE_NOOP("home", "Events"), Place("records", type_name="event")),
    ("list_entry", QT_TRANSLATE_NOOP("home", "Entries on lists"), Place("editions")),
)

_TITLE = QT_TRANSLATE_NOOP("home", "Home")
_BEGIN = QT_TRANSLATE_NOOP("home", "Begin")
_ACTIONS: tuple[tuple[str, Message, Place], ...] = (
    ("new_person", QT_TRANSLATE_NOOP("home", "New person"), Place("records", type_name="person", new=True)),
    ("new_case", QT_TRANSLATE_NOOP("home", "New case"), Place("records", type_name="case", new=True)),
    ("open_list", QT_TRANSLATE_NOOP("home", "Open the list"), Place("editions")),
)
_OVERDUE = QT_TRANSLATE_NOOP("home", "There is no backup from the last seven days.")
_BACK_UP = QT_TRANSLATE_NOOP("home", "Back up now")
_CALENDAR_WRITTEN = QT_TRANSLATE_NOOP("home", "Calendar file written: {name}")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the page shows, read in one job."""

    counts: dict[str, int]
    drafts: tuple[tuple["Draft", str], ...]
    detention: bool
    overdue: bool
    matters: Matters
    pinned: tuple["Choice", ...]
    recent: tuple["Choice", ...]
    last_check: "LastCheck | None"
    conflicts: int


class HomePage(Page):
    """The first page after unlocking."""

    title = _TITLE

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Build the page; figures come when it is shown."""
        super().__init__(services, jobs, tr)
        self._checked = False
        self._build()
        self._connect()

    def activated(self) -> None:
        """Read counts, what is due, drafts and the date of the last backup anew."""
        self._jobs.submit(self, self._read, done=self._show)
        if not self._checked:
            self._checked = True
            self._jobs.submit(self, self._read_doubts, done=self._due.show_doubts)

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Read everything anew, if it is seen; the newest list is to be checked again."""
        self._checked = False
        if self.isVisible():
            self._stale.start()

    def visit(self, place: Place) -> None:
        """Look for the text of the place and stand ready for typing."""
        self._finder.look_for(place.text)

    def search(self, text: str) -> None:
        """Put the cursor into the search field, with `text` in it if there is any."""
        self.visit(Place("home", text=text))

    def _build(self) -> None:
        self._finder = Finder(self._services.records, self._jobs, self._tr)
        self._drafts = DraftList(self._tr)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addWidget(label(self._tr(_TITLE), "title"))
        layout.addWidget(self._finder)
        layout.addWidget(self._banner())
        layout.addLayout(self._figures())
        self._findings = OpenFindings(self._services.display, self._tr)
        layout.addWidget(self._findings)
        layout.addLayout(self._lists(), 1)

    def _lists(self) -> QHBoxLayout:
        self._due = DueLists(self._tr)
        self._at_hand = AtHand(self._tr)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._beginnings())
        right.addWidget(self._drafts)
        right.addWidget(self._at_hand, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._due, 3)
        row.addLayout(right, 2)
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_SOON)
        return row

    def _figures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(16)
        self._counts = {}
        for column, (name, title, place) in enumerate(COUNTED):
            frame, inside = card()
            self._counts[name] = label("–", "figure")
            self._counts[name].setObjectName(f"count_{name}")
            link = button(self._tr(title), "link")
            link.clicked.connect(lambda _checked=False, place=place: self.go.emit(place))
            inside.setSpacing(0)
            inside.addWidget(self._counts[name])
            inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(frame, 0, column)
        return grid

    def _beginnings(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(self._tr(_BEGIN), "heading"))
        row = QHBoxLayout()
        self._actions: dict[str, QPushButton] = {}
        for name, title, place in _ACTIONS:
            made = button(self._tr(title))
            made.setObjectName(name)
            made.clicked.connect(lambda _checked=False, place=place: self.go.emit(place))
            self._actions[name] = made
            row.addWidget(made)
        row.addStretch(1)
        inside.addLayout(row)
        return frame

    def _banner(self) -> QWidget:
        self._overdue, inside = card()
        self._overdue.setProperty("role", "banner")
        inside.setContentsMargins(16, 8, 16, 8)
        row = QHBoxLayout()
        row.addWidget(label(self._tr(_OVERDUE)), 1)
        self._back_up = button(self._tr(_BACK_UP))
        self._back_up.setObjectName("back_up")
        row.addWidget(self._back_up)
        inside.addLayout(row)
        self._overdue.hide()
        return self._overdue

    def _connect(self) -> None:
        self._finder.chosen.connect(self.go)
        self._back_up.clicked.connect(lambda: self.go.emit(Place("preferences", text="backup")))
        self._drafts.go_on.connect(self.go)
        self._drafts.dropped.connect(self._on_dropped)
        self._due.chosen.connect(self.go)
        self._due.file_wanted.connect(self._on_file_wanted)
        self._at_hand.chosen.connect(self.go)
        self._findings.chosen.connect(self.go)
        self._stale.timeout.connect(self.activated)

    def _read(self, _progress: Progress) -> _Facts:
        drafts = self._services.drafts.all()
        return _Facts(
            counts={name: self._services.records.count(name) for name, _, _ in COUNTED},
            drafts=tuple((draft, self._title(draft.tree)) for draft in drafts),
            detention=bool(self._services.detentions.draft()),
            overdue=self._services.upkeep.backup_overdue(),
            matters=self._read_matters(),
            pinned=self._services.shelf.pinned(),
            recent=self._services.shelf.recents(),
            last_check=self._services.checking.last(),
            conflicts=self._services.review.conflicts.count(),
        )

    def _read_matters(self) -> Matters:
        today = self._services.today
        language, disputed = self._services.preferences.language(), self._services.assertions.disputed()
        return Matters(today.day(), language, *today.overview(), disputed)

    def _read_doubts(self, _progress: Progress) -> Doubts | None:
        """Return what is to be checked in the newest list; one that takes long to check is checked on its own page."""
        if self._services.records.count("list_entry") > _MOST_CHECKED:
            return None
        editions = self._services.editions.all()
        if not editions:
            return None
        view = self._services.editions.view(editions[0].id)
        return Doubts(view.edition.id, view.edition.title, view.doubtful) if view.doubtful else None

    def _title(self, tree: Tree) -> str:
        """Return what a tree is called, which for a new person only the names among its parts tell."""
        titles = (self._services.records.title(each.record.completed()) for each in (tree, *tree.parts))
        return next((title for title in titles if title), "")

    def _show(self, facts: _Facts) -> None:
        for name, count in facts.counts.items():
            self._counts[name].setText(str(count))
        self._drafts.show_drafts(facts.drafts, detention=facts.detention)
        self._due.show_matters(facts.matters)
        self._at_hand.show_records(facts.pinned, facts.recent)
        self._findings.show_last(facts.last_check, facts.conflicts)
        self._overdue.setVisible(facts.overdue and facts.counts["person"] > 0)

    def _on_dropped(self, draft_id: str) -> None:
        self._jobs.submit(self, lambda _: self._services.drafts.drop(draft_id), done=lambda _: self.activated())

    def _on_file_wanted(self) -> None:
        from kzdesk.gui.home.calendar_file import CalendarFileDialog

        dialog = CalendarFileDialog(self, self._services.releases, self._tr)
        dialog.decided.connect(self._write_calendar)
        dialog.open()

    def _write_calendar(self, target: "Path", way: "Way | None") -> None:
        def work(_progress: Progress) -> None:
            calendar = self._services.calendar
            if way is None:
                calendar.write(target, self._tr, replace=True)
            else:
                calendar.release(target, self._tr, replace(way, replace=True))

        self._jobs.submit(self, work, done=lambda _: self.told.emit(_CALENDAR_WRITTEN.format(name=target.name)))
