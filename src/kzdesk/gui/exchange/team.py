# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of the team: a vault without one founds or joins one; a vault that has one shows who is in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.exchange.founding import Founding
from kzdesk.gui.exchange.joining import JoiningSheet
from kzdesk.gui.exchange.members import Members
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.exchange.joining import Joining
from kzdesk.services.exchange.team import TeamView

if TYPE_CHECKING:
    from kzdesk.services.desk import Services


class TeamSheet(QWidget):
    """Signals: `changed()` when the team changed, `to_places()` to go on there, `problem(Exception)`."""

    changed = Signal()
    to_places = Signal()
    problem = Signal(object)

    def __init__(self, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Show nothing before it is asked to refresh."""
        super().__init__()
        exchange = self._exchange = services.exchange
        self._jobs = jobs
        self._starting = False
        self._founding = Founding(exchange, jobs, tr)
        self._joining = JoiningSheet(exchange.joinings, jobs, tr, services.preferences)
        self._members = Members(services, jobs, tr)
        self._stack = QStackedWidget()
        for each in (self._founding, self._joining, self._members):
            self._stack.addWidget(each)
            each.done.connect(self._on_done)
            each.problem.connect(self.problem)
        self._joining.to_places.connect(self.to_places)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.addWidget(self._stack)

    def refresh(self) -> None:
        """Read the team anew."""

        def read(_: Progress) -> tuple[TeamView | None, Joining | None, bool]:
            joinings = self._exchange.joinings
            return self._exchange.team.view(), joinings.joining(), joinings.waiting()

        self._jobs.submit(self, read, done=self._show, failed=self.problem.emit)

    def start(self) -> None:
        """Stand where one begins, once it is known what that is."""
        self._starting = True
        self.refresh()

    def _stand(self) -> None:
        self._starting = False
        sheet = self._stack.currentWidget()
        if isinstance(sheet, Founding | JoiningSheet | Members):
            sheet.start()

    def _show(self, known: tuple[TeamView | None, Joining | None, bool]) -> None:
        view, joining, waiting = known
        if view is not None:
            self._members.show_team(view)
            self._stack.setCurrentWidget(self._members)
        elif joining is not None or waiting:
            self._joining.show_joining(joining)
            self._stack.setCurrentWidget(self._joining)
        else:
            self._stack.setCurrentWidget(self._founding)
        if self._starting and self.isVisible():
            self._stand()

    def _on_done(self) -> None:
        """Stay where one is in a team, and stand where one begins when it has just become one."""
        (self.refresh if self._stack.currentWidget() is self._members else self.start)()
        self.changed.emit()
