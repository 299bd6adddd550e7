# SPDX-License-Identifier: GPL-3.0-or-later
"""The hearings of a case on one page: a table with what was answered how often, and the items of concern."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.hearing import Hearing
from kzdesk.gui.forms.reading import read, written
from kzdesk.gui.labels import buddy_label, button, label, shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.display import Display
from kzdesk.services.observing import CaseHearings, HearingLine

_HEADERS: Final[tuple[Message, ...]] = (
    QT_TRANSLATE_NOOP("court", "Date"),
    QT_TRANSLATE_NOOP("court", "Stage"),
    QT_TRANSLATE_NOOP("court", "Court"),
    QT_TRANSLATE_NOOP("court", "Admitted"),
    QT_TRANSLATE_NOOP("court", "Answers"),
    QT_TRANSLATE_NOOP("court", "Concern"),
)
_HIGHEST: Final = 440  # pixels
_TABLE = QT_TRANSLATE_NOOP("court", "Hearings of this case")
_DAY = QT_TRANSLATE_NOOP("court", "Hearing on")
_BEGIN = QT_TRANSLATE_NOOP("court", "Begin this hearing")
_CONTINUE = QT_TRANSLATE_NOOP("court", "Continue the one chosen")
_SUMMARY = QT_TRANSLATE_NOOP("court", "Summary as PDF …")
_NONE = QT_TRANSLATE_NOOP("court", "No hearing yet. What you write in the first one is carried over to the next.")
_CONCERNS = QT_TRANSLATE_NOOP("court", "Items of concern")
_CONCERN = QT_TRANSLATE_NOOP("court", "{code}   {question}  (ICCPR {article}) – hearings: {count}")
_COUNT = QT_TRANSLATE_NOOP("court", "{answer} {count}")
_UNDATED = QT_TRANSLATE_NOOP("court", "date not known")
_NO_DAY = QT_TRANSLATE_NOOP("court", "Write the day of the hearing, for example 5.1.2026.")


class HearingTable(QTableWidget):
    """Signal: `wanted(int)` with the row to open, by Enter or a double click."""

    wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a hearing by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.wanted.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class Hearings(QWidget):
    """Signals: `begin_wanted(PartialDate)`, `open_wanted(str)` with the id of an observation, `summary_wanted()`."""

    begin_wanted = Signal(object)
    open_wanted = Signal(str)
    summary_wanted = Signal()

    def __init__(self, display: Display, language: str, tr: Translate) -> None:
        """Show no case yet; questions of concern are named in `language`."""
        super().__init__()
        self._display = display
        self._language = language
        self._tr = tr
        self._found = CaseHearings("", ())
        self._build()
        self._connect()

    def show_hearings(self, found: CaseHearings, today: PartialDate) -> None:
        """Show a case; the day proposed for the next hearing is today."""
        self._found = found
        self._title.setText(shown(found.case_title))
        self._day.setText(written(today))
        self._problem.hide()
        self._table.setRowCount(len(found.lines))
        for row, line in enumerate(found.lines):
            for column, text in enumerate(self._cells(line)):
                self._table.setItem(row, column, QTableWidgetItem(shown(text)))
        self._fit_table()
        some = bool(found.lines)
        self._table.setVisible(some)
        self._none.setVisible(not some)
        if some:
            self._table.selectRow(len(found.lines) - 1)
        self._summary.setEnabled(some)
        self._continue.setEnabled(some)
        self._show_concerns()

    def begin(self) -> None:
        """Stand at the step most people want: Enter begins today's hearing."""
        self._day.setFocus()
        self._day.selectAll()

    def _build(self) -> None:
        self._title = label("", "heading", wrap=True)
        self._title.setObjectName("case_title")
        self._day = QLineEdit()
        self._day.setObjectName("hearing_day")
        self._day.setMaximumWidth(160)
        self._problem = label("", "problem", wrap=True)
        self._begin = button(self._tr(_BEGIN), "main")
        self._begin.setObjectName("begin")
        self._continue = button(self._tr(_CONTINUE))
        self._continue.setObjectName("continue")
        self._summary = button(self._tr(_SUMMARY))
        self._summary.setObjectName("summary")
        self._none = label(self._tr(_NONE), "muted", wrap=True)
        self._make_table()
        self._concerns_title = label(self._tr(_CONCERNS), "heading")
        self._concerns = label("", wrap=True)
        self._concerns.setObjectName("concerns")
        self._concerns.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        steps = QHBoxLayout()
        for each in (buddy_label(self._tr(_DAY), self._day), self._day, self._begin, self._continue):
            steps.addWidget(each)
        steps.addStretch(1)
        steps.addWidget(self._summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addLayout(steps)
        for part in (self._problem, self._none, self._table, self._concerns_title, self._concerns):
            layout.addWidget(part)

    def _make_table(self) -> None:
        self._table = HearingTable(0, len(_HEADERS))
        self._table.setObjectName("hearings")
        self._table.setAccessibleName(self._tr(_TABLE))
        self._table.setHorizontalHeaderLabels([self._tr(each) for each in _HEADERS])
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        comfortable(self._table)
        self._table.setWordWrap(True)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _fit_table(self) -> None:
        """Make the table as high as its rows, within reason; the page itself scrolls."""
        self._table.resizeRowsToContents()
        rows = sum(self._table.rowHeight(row) for row in range(self._table.rowCount()))
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(min(head + rows + 2 * self._table.frameWidth() + 6, _HIGHEST))

    def _connect(self) -> None:
        self._begin.clicked.connect(self._on_begin)
        self._day.returnPressed.connect(self._on_begin)
        self._continue.clicked.connect(lambda: self._on_wanted(self._table.currentRow()))
        self._table.wanted.connect(self._on_wanted)
        self._table.cellDoubleClicked.connect(lambda row, _column: self._on_wanted(row))
        self._summary.clicked.connect(self.summary_wanted)

    def _on_begin(self) -> None:
        reading = read(spec(Hearing, "held_on"), self._day.text())
        problem = reading.problem or (None if reading.value else _NO_DAY)
        self._problem.setText(self._tr(problem) if problem else "")
        self._problem.setVisible(problem is not None)
        if problem is None:
            self.begin_wanted.emit(reading.value)

    def _on_wanted(self, row: int) -> None:
        """Open the last observation of a hearing, or begin the first when nobody has observed it."""
        if not 0 <= row < len(self._found.lines):
            return
        line = self._found.lines[row]
        if line.observations:
            self.open_wanted.emit(line.observations[-1].id)
        elif line.hearing.held_on is not None:
            self.begin_wanted.emit(line.hearing.held_on)

    def _cells(self, line: HearingLine) -> tuple[str, ...]:
        hearing = line.hearing
        day = self._display.value(spec(Hearing, "held_on"), hearing.held_on, {}) or self._tr(_UNDATED)
        admitted = dict.fromkeys(self._display.label("admissions", each.admitted) for each in line.observations)
        counts = [
            self._tr(_COUNT.format(answer=self._display.label("answer_values", term.code), count=count))
            for term in self._display.vocabularies.terms("answer_values")
            if (count := line.counts.get(term.code, 0))
        ]
        return (
            " ".join(text for text in (day, hearing.begins) if text),
            self._display.label("hearing_stages", hearing.stage),
            line.court,
            ", ".join(each for each in admitted if each),
            ", ".join(counts),
            " ".join(item.code for item in line.concerns),
        )

    def _show_concerns(self) -> None:
        lines = [
            self._tr(
                _CONCERN.format(code=item.code, question=item.label(self._language), article=item.iccpr, count=count)
            )
            for item, count in self._found.concerns
        ]
        self._concerns.setText(shown("\n".join(lines)))
        self._concerns_title.setVisible(bool(lines))
        self._concerns.setVisible(bool(lines))
