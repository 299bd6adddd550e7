# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of the page, with the bar that shows how far it is."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal

from kzdesk.domain.messages import Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.progress import StoppableBar

T = TypeVar("T")


class Running(StoppableBar):
    """Seen while it runs one piece of work.

    Signals: `failed(Exception)`, also `Cancelled`; `running(bool)`.
    """

    failed = Signal(object)
    running = Signal(bool)

    def __init__(self, jobs: JobRunner, tr: Translate) -> None:
        """Run nothing yet."""
        super().__init__(tr)
        self._jobs = jobs
        self._job: Job | None = None
        self.stopped.connect(self._on_stop)

    @property
    def busy(self) -> bool:
        """Whether work is running."""
        return self._job is not None

    def run(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Start the work unless some is running; `done` gets its result."""
        if self._job is not None:
            return

        def finished(result: T) -> None:
            self._finish()
            done(result)

        self.begin()
        self.running.emit(True)
        self.setFocus()
        self._job = self._jobs.submit(self, work, done=finished, failed=self._on_failed, progress=self.step)

    def _on_failed(self, error: Exception) -> None:
        self._finish()
        self.failed.emit(error)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _finish(self) -> None:
        self._job = None
        self.end()
        self.running.emit(False)
