# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being done with files: how far it is, a way to stop it, and what came of it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.jobs import Job
from kzdesk.gui.labels import label, set_role, shown
from kzdesk.gui.progress import StoppableBar

T = TypeVar("T")
_STOPPED = QT_TRANSLATE_NOOP("evidence", "Stopped. What was done by then stays.")


class WorkBar(QWidget):
    """One piece of work at a time; its outcome stays until the next."""

    def __init__(self, context: FormContext) -> None:
        """Begin idle."""
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self._bar = StoppableBar(context.text)
        self._bar.stopped.connect(self.stop)
        self._outcome = label("", "body", wrap=True)
        self._outcome.setObjectName("outcome")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        layout.addWidget(self._outcome)
        self._outcome.hide()

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def run(self, work: Callable[[Progress], T], done: Callable[[T], None], ended: Callable[[], None]) -> None:
        """Do something in the vault's lane: `done` gets what came of it, `ended` is called however it ends."""

        def finished(result: T) -> None:
            self._end()
            done(result)
            ended()

        def failed(error: Exception) -> None:
            self._end()
            self._on_failed(error)
            ended()

        self.tell("")
        self._bar.begin()
        self._job = self._context.jobs.submit(self, work, done=finished, failed=failed, progress=self._bar.step)

    def stop(self) -> None:
        """Stop what is being done at its next step."""
        if self._job is not None:
            self._job.cancel()

    def tell(self, text: str, role: str = "good") -> None:
        """Say what came of it."""
        set_role(self._outcome, role)
        self._outcome.setText(shown(text))
        self._outcome.setAccessibleName(self._outcome.text())
        self._outcome.setVisible(bool(text))

    def _end(self) -> None:
        self._job = None
        self._bar.end()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.tell(self._context.text(_STOPPED), "muted")
        elif isinstance(error, KzdeskError):
            self.tell(self._context.text(error.message), "problem")
        else:
            self._context.problem(error)
