# SPDX-License-Identifier: GPL-3.0-or-later
"""One place: what would leave for it, receiving and sending with progress, and what was not taken."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.exchange.asking import ask
from kzdesk.gui.exchange.refused import RefusedList
from kzdesk.gui.exchange.visit_bar import VisitBar
from kzdesk.gui.exchange.wording import came_lines, leaving_text
from kzdesk.gui.jobs import Job, JobRunner, Lane
from kzdesk.gui.labels import button, label, shown
from kzdesk.services.exchange.places import Place
from kzdesk.services.exchange.receiving import Received, Refused
from kzdesk.services.exchange.sending import Leaving, SentOut
from kzdesk.services.exchange.tidying import Old

if TYPE_CHECKING:
    from kzdesk.services.exchange.desk import Exchange

_BOTH = QT_TRANSLATE_NOOP("exchange", "Receive and send (F5)")
_RECEIVE = QT_TRANSLATE_NOOP("exchange", "Receive")
_SEND = QT_TRANSLATE_NOOP("exchange", "Send")
_NONE = QT_TRANSLATE_NOOP(
    "exchange",
    "There is no place yet. A place is where the devices of a team leave encrypted files for each other: a USB stick, "
    "a shared folder, or a server. Whoever keeps it cannot read them. The team itself is founded or joined on the "
    "sheet “Team” (Ctrl+D).",
)
_LEAVES = QT_TRANSLATE_NOOP("exchange", "What would leave this device now")
_STOPPED = QT_TRANSLATE_NOOP(
    "exchange", "Stopped. What was taken or sent as a whole stays; the rest follows next time."
)
_FIRST_TITLE = QT_TRANSLATE_NOOP("exchange", "Send to this place for the first time?")
_FIRST_STEP = QT_TRANSLATE_NOOP("exchange", "Send")
_LINES = QT_TRANSLATE_NOOP("exchange", "{lines}")
_ABOUT = QT_TRANSLATE_NOOP("exchange", "“{place}” – {text}")
_KIND: Final = QT_TRANSLATE_NOOP("exchange", "{kind}: {where}")

Came = tuple[Received | SentOut | Old, ...]
Visit = Callable[[str, Progress], Came]


class PlaceCard(QWidget):
    """Signals: `problem(Exception)`."""

    problem = Signal(object)

    def __init__(self, exchange: "Exchange", jobs: JobRunner, tr: Translate) -> None:
        """Show no place yet."""
        super().__init__()
        self._exchange = exchange
        self._jobs = jobs
        self._tr = tr
        self._place: Place | None = None
        self._visited: Place | None = None
        self._job: Job | None = None
        self._build()
        self.show_place(None)

    def show_place(self, place: Place | None) -> None:
        """Show a place; the result of the last visit stays while it is the same one."""
        if self._job is None and (place is None or self._place is None or place.id != self._place.id):
            self.say("")
        self._place = place
        self._whole.setVisible(place is not None)
        self._empty.setVisible(place is None)
        if place is None:
            return
        self._name.setText(shown(place.name))
        where = ", ".join(
            value for name, value in place.shown.items() if name in {"path", "address", "folder", "bucket"}
        )
        self._where.setText(shown(self._tr(_KIND.format(kind=place.label, where=where))))
        self._enable()
        self._read()

    def both(self) -> None:
        """Receive and then send."""
        visits = self._exchange.visits

        def work(place: str, progress: Progress) -> Came:
            received = visits.receive(place, progress)
            return received, visits.send(place, progress)

        self._send(work)

    def say(self, text: str, role: str = "muted") -> None:
        """Say something about this place."""
        self._visiting.say(text, role)

    def refuse(self, error: Exception) -> None:
        """Say why something could not be done; what is no refusal goes to the door of errors."""
        if isinstance(error, KzdeskError):
            self.say(self._tr(error.message), "problem")
        else:
            self.say("")
            self.problem.emit(error)

    def _build(self) -> None:
        self._empty = label(self._tr(_NONE), "muted", wrap=True)
        self._empty.setObjectName("no_place")
        self._empty.setMinimumWidth(280)
        self._whole = QFrame()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._name, self._where = label("", "heading", wrap=True), label("", "muted", wrap=True)
        self._leaves = label("", wrap=True)
        self._leaves.setObjectName("leaves")
        self._leaves.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._visiting = VisitBar(self._tr)
        self._visiting.stopped.connect(lambda: self._job.cancel() if self._job else None)
        self._refused = RefusedList(self._tr)
        self._refused.again.connect(self._on_again)
        column.addWidget(self._name)
        column.addWidget(self._where)
        column.addLayout(self._buttons())
        column.addWidget(self._visiting)
        column.addWidget(label(self._tr(_LEAVES), "heading"))
        column.addWidget(_scrolled(self._leaves, self._tr(_LEAVES)), 2)
        column.addWidget(self._refused, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._whole, 1)
        whole.addStretch(0)

    def _buttons(self) -> QHBoxLayout:
        self._steps: list[QPushButton] = []
        row = QHBoxLayout()
        steps = ((_BOTH, "both", self.both), (_RECEIVE, "receive", self._on_receive), (_SEND, "send", self._on_send))
        for title, name, step in steps:
            made = button(self._tr(title), "main" if name == "both" else "")
            made.setObjectName(name)
            made.clicked.connect(step)
            self._steps.append(made)
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _on_receive(self) -> None:
        visits = self._exchange.visits
        self.visit(lambda place, progress: (visits.receive(place, progress),))

    def _on_again(self, objects: tuple[str, ...]) -> None:
        visits = self._exchange.visits
        self.visit(lambda place, progress: (visits.try_again(place, objects, progress),))

    def _on_send(self) -> None:
        visits = self._exchange.visits
        self._send(lambda place, progress: (visits.send(place, progress),))

    def _send(self, work: Visit) -> None:
        """Show what leaves before the first time something is sent to this place."""
        place = self._place
        if place is None or self._job is not None:
            return

        def outlined(leaving: Leaving) -> None:
            if not leaving.first:
                self.visit(work)
                return
            lines = _LINES.format(lines=leaving_text(leaving, self._tr))
            ask(self, (_FIRST_TITLE, lines, _FIRST_STEP), self._tr, lambda: self.visit(work))

        outline = self._exchange.visits.outline
        self._jobs.submit(self, lambda _: outline(place.id), done=outlined, failed=self.refuse)

    def visit(self, work: Visit) -> None:
        """Do it at the place beside the other work of the window, which can go on meanwhile."""
        if self._place is None or self._job is not None:
            return
        place, self._visited = self._place.id, self._place
        self._job = self._jobs.submit(
            self,
            lambda progress: work(place, progress),
            done=self._on_done,
            failed=self._on_failed,
            progress=self._visiting.step,
            lane=Lane.OUTSIDE,
        )
        self._enable()
        self._visiting.begin(self._visited.name)

    def _on_done(self, came: Came) -> None:
        trouble = any(isinstance(each, Received) and each.refused for each in came)
        self._end("\n".join(map(self._tr, came_lines(came))), "warning" if trouble else "good")

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._end(self._tr(_STOPPED), "muted")
        elif isinstance(error, KzdeskError):
            self._end(self._tr(error.message), "problem")
        else:
            self._end("", "muted")
            self.problem.emit(error)

    def _end(self, text: str, role: str) -> None:
        """Say what came of the visit, naming its place when another one is looked at meanwhile."""
        self._job = None
        stood = self._visiting.end()
        self._enable()
        if stood:
            self._steps[0].setFocus()
        visited, place = self._visited, self._place
        if visited is not None and (place is None or place.id != visited.id) and text:
            text = self._tr(_ABOUT.format(place=visited.name, text=text))
        self.say(text, role)
        self._read()

    def _enable(self) -> None:
        for each in self._steps:
            each.setEnabled(self._job is None)
        self._refused.may_try(now=self._job is None)

    def _read(self) -> None:
        """Read what would leave, and what was not taken."""
        if (place := self._place) is None:
            return
        visits, receiving = self._exchange.visits, self._exchange.receiving
        self._jobs.submit(self, lambda _: visits.outline(place.id), done=self._show_leaving, failed=self._no_leaving)
        self._jobs.submit(
            self,
            lambda _: tuple(each for each in receiving.refusals() if each.place == place.id),
            done=self._show_refused,
        )

    def _show_leaving(self, leaving: Leaving) -> None:
        self._leaves.setText(shown(leaving_text(leaving, self._tr)))

    def _no_leaving(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self._leaves.setText(self._tr(error.message))
        else:
            self.problem.emit(error)

    def _show_refused(self, refused: tuple[Refused, ...]) -> None:
        self._refused.show_refused(refused)
        self._refused.setVisible(bool(refused))


def _scrolled(inner: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setObjectName("leaves_area")
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.setMinimumHeight(90)
    return area
