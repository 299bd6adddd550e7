# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one begins: the case, its hearings and what they showed, a blank form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.court.finding import CaseFinder
from kzdesk.gui.court.hearings import Hearings
from kzdesk.gui.court.printing import Printing
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, label
from kzdesk.services.desk import Services
from kzdesk.services.observing import CaseHearings

_BLANK = QT_TRANSLATE_NOOP("court", "Print a blank form …")


class StartPane(QScrollArea):
    """Signals: `begin_wanted(str, PartialDate)` with a case and a day, `open_wanted(str)` with the id of an
    observation, `told(Message)`, `problem(Exception)`.
    """

    begin_wanted = Signal(str, object)
    open_wanted = Signal(str)
    told = Signal(object)
    problem = Signal(object)

    def __init__(self, title: Message, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show no case yet."""
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._case = ""
        self._finder = CaseFinder(services.records, jobs, tr)
        self._hearings = Hearings(services.display, services.preferences.language(), tr)
        self._hearings.hide()
        self._printing = Printing(self, services, jobs, tr)
        self._blank = button(tr(_BLANK))
        self._blank.setObjectName("blank")
        self._build(tr(title))
        self._connect()

    @property
    def today(self) -> PartialDate:
        """The present day."""
        return PartialDate(self._services.observing.now().date().isoformat())

    def refresh(self) -> None:
        """Read the hearings of the case anew, or the cases when none is chosen."""
        if self._case:
            self.show_case(self._case)
        else:
            self._finder.look()

    def show_case(self, case_id: str) -> None:
        """Show the hearings of a case."""
        self._case = case_id
        self._jobs.submit(
            self,
            lambda _: self._services.observing.summary(case_id),
            done=self._show,
            failed=self.problem.emit,
        )

    def begin_today(self) -> None:
        """Begin today's hearing of the case that is shown; without one, ask for it."""
        if self._case:
            self.begin_wanted.emit(self._case, self.today)
        else:
            self._finder.begin()

    def stand(self) -> None:
        """Put the cursor where one goes on: at the day when a case is shown, else at the search."""
        if self._hearings.isVisible():
            self._hearings.begin()
        else:
            self._finder.begin()

    def find_another(self) -> None:
        """Look for another case."""
        self._finder.begin()

    def _build(self, title: str) -> None:
        head = QHBoxLayout()
        head.addWidget(label(title, "title"), 1)
        head.addWidget(self._blank)
        inner = QWidget()
        inner.setObjectName("ground")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._finder)
        column.addWidget(self._hearings)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def _connect(self) -> None:
        self._finder.chosen.connect(self.show_case)
        self._finder.problem.connect(self.problem)
        self._hearings.begin_wanted.connect(lambda day: self.begin_wanted.emit(self._case, day))
        self._hearings.open_wanted.connect(self.open_wanted)
        self._hearings.summary_wanted.connect(lambda: self._printing.summary(self._case))
        self._blank.clicked.connect(self._printing.blank_form)
        self._printing.told.connect(self.told)
        self._printing.problem.connect(self.problem)

    def _show(self, found: CaseHearings) -> None:
        self._finder.close_list()
        self._hearings.show_hearings(found, self.today)
        if self._hearings.isHidden():
            self._hearings.show()
        self._hearings.begin()
