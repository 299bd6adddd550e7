# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line of one person or case: drawn, as a table, and printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, cut, label, set_tip, shown
from kzdesk.gui.page import Change, Page, Place
from kzdesk.gui.releasing.desk_paper import let_out
from kzdesk.gui.timeline.chart import STEP, Chart
from kzdesk.gui.timeline.finding import OfWhom
from kzdesk.gui.timeline.table import MomentTable
from kzdesk.services.desk import Services
from kzdesk.services.timeline import Moment

if TYPE_CHECKING:
    from kzdesk.services.export import DeskPaper

SHOWN: Final = ("person", "case")
_TITLE = QT_TRANSLATE_NOOP("timeline", "Time line")
_OF = QT_TRANSLATE_NOOP("timeline", "Time line: {title}")
_CHART = QT_TRANSLATE_NOOP("timeline", "Time line as a drawing. The table below says the same.")
_EMPTY = QT_TRANSLATE_NOOP("timeline", "Nothing dated is recorded here yet.")
_CHOOSE = QT_TRANSLATE_NOOP("timeline", "Choose a person or a case above, or press Ctrl+T in an open record.")
_KEYS = QT_TRANSLATE_NOOP(
    "timeline",
    "←/→: next in time · ↑/↓: lanes · Enter: open · + and −: zoom · 0: all of it · Esc: to the record · "
    "hatched: not known to the day",
)
_NEARER = QT_TRANSLATE_NOOP("timeline", "Zoom in")
_FARTHER = QT_TRANSLATE_NOOP("timeline", "Zoom out")
_OPEN = QT_TRANSLATE_NOOP("timeline", "Open the record")
_PRINT = QT_TRANSLATE_NOOP("timeline", "Chronology as PDF …")
_PRINT_KEYS = QT_TRANSLATE_NOOP("timeline", "Save the chronology as PDF")


@dataclass(frozen=True, slots=True)
class _Read:
    """What one job reads."""

    title: str
    moments: tuple[Moment, ...]
    today: date


class TimelinePage(Page):
    """Shows the moments of a person or a case."""

    title = _TITLE

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show nobody yet."""
        super().__init__(services, jobs, tr)
        self._of: tuple[str, str] | None = None
        self._build()
        self._connect()

    def activated(self) -> None:
        """Read anew what is shown."""
        if self._of is not None:
            self._show(self._of)

    def visit(self, place: Place) -> None:
        """Show the time line of the place's person or case; without one, stand ready for a name."""
        if place.type_name in SHOWN and place.record_id:
            self._show((place.type_name, place.record_id))
            self._chart.setFocus()
        elif self._of is None:
            self._of_whom.begin()
        else:
            self._chart.setFocus()

    def search(self, text: str) -> None:
        """Put the cursor into the field for a person or case."""
        self._of_whom.begin()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Read anew what is shown, if it is seen."""
        if self.isVisible():
            self.activated()

    def _build(self) -> None:
        self._heading = label(self._tr(_TITLE), "title", wrap=True)
        self._of_whom = OfWhom(self._services.records, self._jobs, self._tr)
        self._chart, self._table = Chart(self._tr), MomentTable(self._tr)
        self._chart.setAccessibleName(self._tr(_CHART))
        self._nothing = label(self._tr(_CHOOSE), "muted", wrap=True)
        self._nothing.setObjectName("nothing")
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.addWidget(self._chart)
        self._both.addWidget(self._table)
        self._both.setSizes([400, 160])
        self._both.setChildrenCollapsible(False)
        self._both.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 8)
        layout.setSpacing(10)
        layout.addLayout(self._head())
        layout.addWidget(self._of_whom)
        layout.addWidget(self._nothing)
        layout.addWidget(self._both, 1)
        layout.addWidget(label(self._tr(_KEYS), "muted", wrap=True))
        layout.addStretch(0)

    def _head(self) -> QHBoxLayout:
        self._nearer, self._farther = button("+"), button("−")
        self._open, self._print = button(self._tr(_OPEN)), button(self._tr(_PRINT))
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        names = (("farther", _FARTHER), ("nearer", _NEARER), ("open_whole", _OPEN), ("print", _PRINT_KEYS))
        for each, (name, message) in zip((self._farther, self._nearer, self._open, self._print), names, strict=True):
            each.setObjectName(name)
            each.setAccessibleName(self._tr(message))
            set_tip(each, self._tr(message))
            each.setEnabled(False)
            row.addWidget(each)
        return row

    def _connect(self) -> None:
        self._of_whom.chosen.connect(lambda choice: self.visit(Place("timeline", choice.type_name, choice.id)))
        self._chart.chosen.connect(self._table.choose)
        self._table.chosen.connect(self._chart.choose)
        self._chart.opened.connect(self._on_opened)
        self._table.opened.connect(self._on_opened)
        self._nearer.clicked.connect(lambda: self._chart.zoom(STEP))
        self._farther.clicked.connect(lambda: self._chart.zoom(1 / STEP))
        self._open.clicked.connect(self._on_open_whole)
        self._print.clicked.connect(self._on_print)
        add_action(self, self._tr(_OPEN), "Alt+Left").triggered.connect(self._on_open_whole)
        back = QShortcut(QKeySequence("Esc"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._on_open_whole)
        add_action(self, self._tr(_PRINT_KEYS), "Ctrl+E").triggered.connect(self._on_print)

    def _show(self, of: tuple[str, str]) -> None:
        timelines, today = self._services.timelines, self._services.today

        def work(_progress: Progress) -> _Read:
            return _Read(timelines.title(*of), timelines.of(*of), today.day())

        def failed(error: Exception) -> None:
            self._of = None
            self.problem.emit(error)

        self._jobs.submit(self, work, done=lambda read: self._take(of, read), failed=failed)

    def _take(self, of: tuple[str, str], read: _Read) -> None:
        here = self._chart.current if of == self._of else 0
        self._of = of
        self._heading.setText(shown(self._tr(_OF.format(title=cut(read.title)))))
        self._chart.show_moments(read.moments, read.today)
        self._table.show_moments(read.moments)
        self._chart.choose(here)
        self._table.choose(self._chart.current)
        self._both.setVisible(bool(read.moments))
        self._nothing.setVisible(not read.moments)
        self._nothing.setText(self._tr(_EMPTY))
        for each in (self._nearer, self._farther):
            each.setEnabled(bool(read.moments))
        for each in (self._open, self._print):
            each.setEnabled(True)

    def _on_opened(self, moment: Moment) -> None:
        self.go.emit(Place("records", moment.whole_type, moment.whole_id))

    def _on_open_whole(self) -> None:
        if self._of is not None:
            self.go.emit(Place("records", *self._of))

    def _on_print(self) -> None:
        if self._of is not None:
            of = self._of
            chronologies, language = self._services.chronologies, self._services.preferences.language()
            self._jobs.submit(self, lambda _: chronologies.prepare(*of, language), done=self._let_out)

    def _let_out(self, prepared: "DeskPaper") -> None:
        let_out(self, self._services, self._jobs, prepared=prepared)
