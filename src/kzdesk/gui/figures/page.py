# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures: everything that is counted, as charts and tables; every number opens its records."""

from collections.abc import Iterable
from typing import ClassVar, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.figures.asking import Asking
from kzdesk.gui.figures.letting_out import LettingOut
from kzdesk.gui.figures.records import RecordsBehind
from kzdesk.gui.figures.sheet import SeriesSheet
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.page import Change, Page, Place
from kzdesk.gui.progress import StoppableBar
from kzdesk.services.desk import Services
from kzdesk.services.figures.desk import Counted, Number, Series
from kzdesk.services.subjects import Origin

_COUNT = QT_TRANSLATE_NOOP("figures", "Count")
_SERIES = QT_TRANSLATE_NOOP("figures", "Series")
_LINE = QT_TRANSLATE_NOOP("figures", "{title}: {count}")
_HELD = QT_TRANSLATE_NOOP("figures", "As of {date} – people in custody: {count}. For the team: no number is hidden.")
_LISTED = QT_TRANSLATE_NOOP("figures", "As of {date} – people on the list: {count}. For the team: no number is hidden.")
_NOT_COUNTED = QT_TRANSLATE_NOOP("figures", "Not counted yet. F5 counts; in a large vault that takes a while.")
_STALE = QT_TRANSLATE_NOOP("figures", "Records changed since these figures were counted. F5 counts them anew.")
_STOPPED = QT_TRANSLATE_NOOP("figures", "Stopped. Nothing was changed.")
_EXPORT = QT_TRANSLATE_NOOP("figures", "Export the figure")
_USE = QT_TRANSLATE_NOOP("figures", "Use the figures in a document")
_AT_ONCE: Final = 5000
"""People in a vault that is counted without being asked."""


class FiguresPage(Page):
    """The series on the left; the one chosen on the right, as a chart and as a table."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("figures", "Figures")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Count nothing before the page comes to the front."""
        super().__init__(services, jobs, tr)
        self._counted: Counted | None = None
        self._job: Job | None = None
        self._came_from: QWidget | None = None
        self._chosen = ""
        self._build()
        self._connect()

    def activated(self) -> None:
        """Offer the lists there are, and count a vault that is quickly counted."""
        self._jobs.submit(self, lambda _: self._services.editions.all(), done=self._asking.offer)
        if self._counted is None and self._job is None and self._services.records.count("person") <= _AT_ONCE:
            self.count()

    def visit(self, place: Place) -> None:
        """Stand where one was, or on whom to count before anything is."""
        if self._stack.currentWidget() is self._records:
            self._records.start()
        elif self._counted is None:
            self._asking.start()
        else:
            self._list.setFocus()

    def search(self, text: str) -> None:
        """Put the cursor on whom to count."""
        self._show_figures()
        self._asking.start()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Say that what is shown may be out of date; what is written once changes no figure."""
        if self._counted is not None and not all(record_type(each.record_type).WRITTEN_ONCE for each in changes):
            self._state.setText(self._tr(_STALE))

    def count(self) -> None:
        """Count what is asked, in place of what is being counted."""
        if self._job is not None:
            self._job.cancel()
        try:
            question = self._asking.question()
        except Refused as refusal:
            self._asking.refuse(refusal)
            return
        self._asking.refuse(None)
        figures, language = self._services.figures, self._services.preferences.language()
        self._running.begin()
        self._job = job = self._jobs.submit(
            self,
            lambda progress: figures.count(question, language, progress),
            done=lambda counted: self._show(job, counted),
            failed=lambda error: self._on_failed(job, error),
            progress=self._running.step,
        )

    def _build(self) -> None:
        self._begin = button(self._tr(_COUNT), "main")
        self._begin.setObjectName("count")
        self._asking = Asking(self._services.display, self._tr)
        self._running = StoppableBar(self._tr)
        self._state = label(self._tr(_NOT_COUNTED), "muted", wrap=True)
        self._state.setObjectName("state")
        self._list = QListWidget()
        self._list.setObjectName("series")
        self._list.setAccessibleName(self._tr(_SERIES))
        self._list.setWordWrap(True)
        self._sheet = SeriesSheet(self._tr)
        self._records = RecordsBehind(self._services.subjects, self._jobs, self._tr)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._figures())
        self._stack.addWidget(self._records)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 12)
        whole.addWidget(self._stack)

    def _figures(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._list)
        split.addWidget(self._sheet)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 800])
        split.setHandleWidth(12)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setChildrenCollapsible(False)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._asking, 1)
        top.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignBottom)
        figures = QWidget()
        layout = QVBoxLayout(figures)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._running)
        layout.addWidget(self._state)
        layout.addWidget(split, 1)
        return figures

    def _connect(self) -> None:
        self._begin.clicked.connect(self.count)
        self._running.stopped.connect(self._on_stop)
        self._asking.changed.connect(self.count)
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemActivated.connect(lambda _: self._sheet.start())
        self._sheet.opened.connect(self._open)
        self._letting_out = LettingOut(self, self._services, self._jobs, self._tr)
        self._letting_out.problem.connect(self.problem)
        self._letting_out.busy.connect(self._on_busy)
        self._letting_out.progressed.connect(self._running.step)
        self._sheet.export_wanted.connect(self._export)
        self._sheet.use_wanted.connect(self._use)
        self._records.back.connect(self._show_figures)
        self._records.opened.connect(self._go_to)
        add_action(self, self._tr(_COUNT), "F5").triggered.connect(self.count)
        add_action(self, self._tr(_EXPORT), "Ctrl+E").triggered.connect(self._export)
        add_action(self, self._tr(_USE), "Ctrl+U").triggered.connect(self._use)
        back = QShortcut(QKeySequence("Esc"), self._records)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._show_figures)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._running.begin()
        else:
            self._running.end()

    def _on_stop(self) -> None:
        self._letting_out.stop()
        if self._job is not None:
            self._job.cancel()

    def _show(self, job: Job, counted: Counted) -> None:
        """Show what was counted, unless something else is being counted by now."""
        if job is not self._job:
            return
        self._end()
        self._counted = counted
        said = _LISTED if counted.question.edition else _HELD
        date = self._services.display.date(counted.as_of)
        self._state.setText(self._tr(said.format(count=counted.people, date=date)))
        self._asking.show_day(counted.as_of)
        blocked = QSignalBlocker(self._list)
        self._list.clear()
        self._list.addItems([shown(_line(each, self._tr)) for each in counted.series])
        names = [each.name for each in counted.series]
        row = names.index(self._chosen) if self._chosen in names else 0
        self._list.setCurrentRow(row)
        del blocked
        self._on_row(row)

    def _on_failed(self, job: Job, error: Exception) -> None:
        """Say why nothing was counted; what was stopped for another count says nothing."""
        if job is not self._job:
            return
        self._end()
        if isinstance(error, Cancelled):
            self._state.setText(self._tr(_STOPPED))
        elif isinstance(error, Refused):
            self._asking.refuse(error)
        else:
            self.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._running.end()

    def _on_row(self, row: int) -> None:
        if self._counted is not None and 0 <= row < len(self._counted.series):
            self._chosen = self._counted.series[row].name
            self._sheet.show_series(self._counted.series[row])

    def _open(self, number: Number) -> None:
        series = self._sheet.series
        if series is not None and number.records:
            self._came_from = self.focusWidget()
            self._stack.setCurrentWidget(self._records)
            self._records.show_number(series.title, number)

    def _show_figures(self) -> None:
        """Go back to where a number was opened."""
        self._stack.setCurrentIndex(0)
        (self._came_from or self._list).setFocus()

    def _go_to(self, origin: Origin) -> None:
        self.go.emit(Place("records", origin.whole_type, origin.whole_id, back="figures"))

    def _export(self) -> None:
        if self._counted is not None and self._sheet.series is not None and self._sheet.series.numbers:
            self._letting_out.begin(self._counted.question, self._sheet.series)

    def _use(self) -> None:
        """Show the document of figures on the page of documents."""
        if self._counted is not None:
            self.go.emit(document_of(self._counted))


def _line(series: Series, tr: Translate) -> str:
    """Return a line of the list: with a total where the numbers add up to one, or where there is none at all."""
    counted = series.exclusive or not series.total
    return tr(_LINE.format(title=series.title, count=series.total)) if counted else series.title


def document_of(counted: Counted) -> Place:
    """Return where the document with these figures is made."""
    question = counted.question
    as_of = question.as_of.edtf if question.as_of is not None else ""
    if question.edition:
        return Place("publish", Edition.TYPE, question.edition, document="edition-figures", as_of=as_of)
    return Place("publish", document="figures", as_of=as_of)
