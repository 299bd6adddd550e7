# SPDX-License-Identifier: GPL-3.0-or-later
"""Sitting in court: choose the case, begin or continue a hearing, fill in its sheet; blank forms and the summary."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.court.sheet import SheetPane
from kzdesk.gui.court.start import StartPane
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.page import Page, Place
from kzdesk.services.desk import Services
from kzdesk.services.observing import Sheet

_TITLE = QT_TRANSLATE_NOOP("court", "In court")
_ACTIONS: Final[tuple[tuple[str, Message, Callable[[SheetPane], None]], ...]] = (
    ("F2", QT_TRANSLATE_NOOP("court", "Quick note"), SheetPane.write_note),
    ("F3", QT_TRANSLATE_NOOP("court", "Back to the questions"), SheetPane.stand),
    ("Ctrl+U", QT_TRANSLATE_NOOP("court", "Only unanswered questions, or all"), SheetPane.switch_filter),
    ("Ctrl+Down", QT_TRANSLATE_NOOP("court", "Next section of the checklist"), lambda sheet: sheet.go_section(1)),
    ("Ctrl+Up", QT_TRANSLATE_NOOP("court", "Section before"), lambda sheet: sheet.go_section(-1)),
    ("Ctrl+End", QT_TRANSLATE_NOOP("court", "What is written at the end"), SheetPane.go_to_end),
)


class CourtPage(Page):
    """The hearings of a case, and the sheet of one of them."""

    title = _TITLE

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Build the page; cases come when it is shown."""
        super().__init__(services, jobs, tr)
        self._sheet: SheetPane | None = None
        self._panes: list[SheetPane] = []
        self._start = StartPane(self.title, services, jobs, tr)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()

    def activated(self) -> None:
        """Read the hearings of the case anew, or the cases when none is chosen."""
        if self._sheet is None:
            self._start.refresh()

    def visit(self, place: Place) -> None:
        """Show the hearings of a case or the sheet of an observation; else stand ready where one was."""
        if place.type_name == "case":
            self._leave_sheet()
            self._start.show_case(place.record_id)
        elif place.type_name == "observation":
            self._open(place.record_id)
        elif self._sheet is not None:
            self._sheet.stand()
        else:
            self._start.stand()

    def new(self) -> None:
        """Begin today's hearing of the case that is shown."""
        self._start.begin_today()

    def search(self, text: str) -> None:
        """Look for another case."""
        self._leave_sheet()
        self._start.find_another()

    def save(self) -> None:
        """Store at once what waits for more letters."""
        self.keep_drafts()

    def has_unsaved(self) -> bool:
        """Return whether something written is not in the vault yet."""
        return any(pane.unsaved for pane in self._panes)

    def keep_drafts(self) -> None:
        """Store what is written: a sheet has no drafts, it is in the vault itself."""
        for pane in self._panes:
            pane.keep()

    def _connect(self) -> None:
        self._start.begin_wanted.connect(self._begin)
        self._start.open_wanted.connect(self._open)
        self._start.told.connect(self.told)
        self._start.problem.connect(self.problem)
        for keys, title, step in _ACTIONS:
            action = add_action(self, self._tr(title), keys)
            action.triggered.connect(lambda _checked=False, step=step: self._on_sheet(step))

    def _on_sheet(self, step: Callable[[SheetPane], None]) -> None:
        if self._sheet is not None:
            step(self._sheet)

    def _begin(self, case_id: str, day: PartialDate) -> None:
        self._jobs.submit(
            self,
            lambda _: self._services.observing.begin(case_id, day),
            done=self._show_sheet,
            failed=self.problem.emit,
        )

    def _open(self, observation_id: str) -> None:
        self._jobs.submit(
            self,
            lambda _: self._services.observing.sheet(observation_id),
            done=self._show_sheet,
            failed=self.problem.emit,
        )

    def _show_sheet(self, sheet: Sheet) -> None:
        self._leave_sheet()
        pane = SheetPane(sheet, self._services, self._jobs, self._tr)
        pane.back.connect(lambda: self._on_back(sheet.hearing.case))
        pane.go.connect(self.go)
        pane.problem.connect(self.problem)
        pane.stored.connect(self.saved)
        pane.stored.connect(lambda: self._let_go(pane))
        self._sheet = pane
        self._panes.append(pane)
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        pane.stand()

    def _leave_sheet(self) -> None:
        """Go back to the hearings; the sheet stays until everything in it is stored."""
        pane, self._sheet = self._sheet, None
        if pane is not None:
            self._stack.removeWidget(pane)
            pane.hide()
            pane.keep()
            self._let_go(pane)

    def _let_go(self, pane: SheetPane) -> None:
        if pane is not self._sheet and not pane.unsaved and pane in self._panes:
            self._panes.remove(pane)
            pane.deleteLater()

    def _on_back(self, case_id: str) -> None:
        self._leave_sheet()
        self._start.show_case(case_id)
