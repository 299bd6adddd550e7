# SPDX-License-Identifier: GPL-3.0-or-later
"""The financial List: a newer file compared and taken in, and who on it is who, decided by keyboard."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.page import Change
from kzdesk.gui.review.list_matches import MatchList, MatchTable, why
from kzdesk.gui.review.list_reading import ListReadingPanel
from kzdesk.services.display import Display
from kzdesk.services.review.financial_list import FinancialLists, ListMatch

_TITLE = QT_TRANSLATE_NOOP("financial", "The financial List")
_BACK = QT_TRANSLATE_NOOP("financial", "Back to the findings")
_STATUS = QT_TRANSLATE_NOOP("financial", "Matches")
_WAITING = QT_TRANSLATE_NOOP("financial", "To decide on")
_CONFIRMED = QT_TRANSLATE_NOOP("financial", "Confirmed")
_COUNT = QT_TRANSLATE_NOOP("financial", "Matches: {count}. The likest stand first; a likeness proves nothing.")
_NONE = {
    "auto": QT_TRANSLATE_NOOP("financial", "No match waits for a decision."),
    "confirmed": QT_TRANSLATE_NOOP("financial", "No match is confirmed."),
}
_IS_CONFIRMED = QT_TRANSLATE_NOOP("financial", "Confirmed: {entry} of the List is {person}. Ctrl+Alt+Z takes it back.")
_IS_REJECTED = QT_TRANSLATE_NOOP(
    "financial", "Rejected: {entry} of the List is not {person}. Ctrl+Alt+Z takes it back."
)
_CONFIRM = QT_TRANSLATE_NOOP("financial", "Same person (C)")
_REJECT = QT_TRANSLATE_NOOP("financial", "Another person (R)")
_OPEN_PERSON = QT_TRANSLATE_NOOP("financial", "Open the person")
_OPEN_ENTRY = QT_TRANSLATE_NOOP("financial", "Open the entry")
_TO_CONFIRM = QT_TRANSLATE_NOOP("financial", "Financial List: it is the same person")
_TO_REJECT = QT_TRANSLATE_NOOP("financial", "Financial List: it is another person")
_STATUSES = (("auto", _WAITING), ("confirmed", _CONFIRMED))


class FinancialListView(QWidget):
    """Signals: `back()`; `person_wanted(str)`, `entry_wanted(str)` with an id; `problem(Exception)`."""

    back = Signal()
    person_wanted = Signal(str)
    entry_wanted = Signal(str)
    problem = Signal(object)

    def __init__(self, lists: FinancialLists, display: Display, jobs: JobRunner, tr: Translate) -> None:
        """Read nothing before the view is asked for."""
        super().__init__()
        self._lists, self._jobs, self._tr = lists, jobs, tr
        self._read = False
        self._decided: Message | None = None
        self._status = QComboBox()
        self._status.setObjectName("match_status")
        self._status.setAccessibleName(tr(_STATUS))
        for code, title in _STATUSES:
            self._status.addItem(tr(title), code)
        self._said = label("", "muted", wrap=True)
        self._said.setObjectName("matches_state")
        self._matches, self._table = MatchList(tr), MatchTable(display, tr)
        self._why = label("", wrap=True)
        self._why.setObjectName("match_why")
        self.reading = ListReadingPanel(lists, jobs, tr)
        self._steps: dict[str, tuple[Message, Callable[[], None]]] = {
            "confirm_match": (_CONFIRM, self._confirm),
            "reject_match": (_REJECT, self._reject),
            "open_person": (_OPEN_PERSON, self._open_person),
            "open_entry": (_OPEN_ENTRY, self._open_entry),
        }
        self._build()
        self._connect()
        self._show(None)

    def start(self) -> None:
        """Read the matches if they were not, and put the cursor where one begins."""
        if not self._read:
            self._read_matches()
        (self._matches if self._matches.count() else self.reading.begin).setFocus()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Read the matches again when entries changed, now or when the view is shown next."""
        if any(each.record_type == FinancialListEntry.TYPE for each in changes):
            self._read, self._decided = False, None
            if self.isVisible():
                self._read_matches()

    def _build(self) -> None:
        back = button(self._tr(_BACK))
        back.setObjectName("back")
        back.clicked.connect(self.back)
        top = QHBoxLayout()
        top.addWidget(label(self._tr(_TITLE), "title"), 1)
        top.addWidget(back)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self._status, self._said):
            column.addWidget(each)
        column.addWidget(self._matches, 1)
        right, both = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Horizontal)
        for splitter in (right, both):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(10)
            splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._one = self._beside()
        right.addWidget(self._one)
        right.addWidget(self.reading)
        right.setSizes([340, 260])
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([460, 700])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(both, 1)

    def _beside(self) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._why)
        column.addWidget(self._table, 1)
        for names in (("confirm_match", "reject_match"), ("open_person", "open_entry")):
            foot = QHBoxLayout()
            for name in names:
                title, step = self._steps[name]
                made = button(self._tr(title))
                made.setObjectName(name)
                made.clicked.connect(step)
                foot.addWidget(made)
            foot.addStretch(1)
            column.addLayout(foot)
        return beside

    def _connect(self) -> None:
        self._status.currentIndexChanged.connect(self._on_status)
        self._matches.chosen.connect(self._show)
        self._matches.opened.connect(lambda match: self.person_wanted.emit(match.entry.person))
        self.reading.opened.connect(self.entry_wanted)
        self.reading.taken_in.connect(self._read_matches)
        for keys, title, step in (
            ("C", _TO_CONFIRM, self._confirm),
            ("R", _TO_REJECT, self._reject),
        ):
            add_action(self, self._tr(title), keys).triggered.connect(step)

    def _on_status(self, _row: int) -> None:
        self._decided = None
        self._read_matches()

    def _read_matches(self) -> None:
        self._read = True
        lists, status = self._lists, str(self._status.currentData())
        self._jobs.submit(self, lambda _: lists.matches(status), done=self._show_all, failed=self.problem.emit)

    def _show_all(self, matches: tuple[ListMatch, ...]) -> None:
        had_focus = self._matches.hasFocus() or self.reading.begin.hasFocus()
        said = _COUNT.format(count=len(matches)) if matches else _NONE[str(self._status.currentData())]
        told = [self._decided] if self._decided is not None else []
        self._said.setText(shown("\n".join(self._tr(each) for each in (*told, said))))
        self._matches.show_matches(matches)
        if matches and had_focus and not self.reading.busy:
            self._matches.setFocus()

    def _show(self, match: ListMatch | None) -> None:
        self._why.setText(shown(why(match, self._tr)) if match is not None else "")
        self._table.show_match(match)
        self._one.setVisible(match is not None)

    def _confirm(self) -> None:
        if (match := self._matches.current) is not None:
            lists, entry = self._lists, match.entry.id
            self._decide(lambda: lists.confirm(entry), match, _IS_CONFIRMED)

    def _reject(self) -> None:
        if (match := self._matches.current) is not None:
            lists, entry = self._lists, match.entry.id
            self._decide(lambda: lists.reject(entry), match, _IS_REJECTED)

    def _decide(self, decision: Callable[[], FinancialListEntry], match: ListMatch, told: Message) -> None:
        def done(_: FinancialListEntry) -> None:
            self._decided = told.format(entry=match.entry.printed_name, person=match.title)
            self._read_matches()

        self._jobs.submit(self, lambda _: decision(), done=done, failed=self.problem.emit)

    def _open_person(self) -> None:
        if (match := self._matches.current) is not None:
            self.person_wanted.emit(match.entry.person)

    def _open_entry(self) -> None:
        if (match := self._matches.current) is not None:
            self.entry_wanted.emit(match.entry.id)
