# SPDX-License-Identifier: GPL-3.0-or-later
"""A bar that shows how far long work is, and a button that stops it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import button

T = TypeVar("T")
_STOP = QT_TRANSLATE_NOOP("bulk", "Stop")
_WORK = QT_TRANSLATE_NOOP("bulk", "How far the work is")


class Running(QWidget):
    """Seen while it runs one piece of work.

    Signals: `failed(Exception)`, also `Cancelled`; `running(bool)`.
    """

    failed = Signal(object)
    running = Signal(bool)

    def __init__(self, jobs: JobRunner, tr: Translate) -> None:
        """Run nothing yet."""
        super().__init__()
        self._jobs = jobs
        self._job: Job | None = None
        self._bar, self._stop = QProgressBar(), button(tr(_STOP))
        self._bar.setAccessibleName(tr(_WORK))
        self._stop.setObjectName("stop")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self._stop.clicked.connect(self._on_stop)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether work is running."""
        return self._job is not None

    def run(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Start the work unless some is running; `done` gets its result."""
        if self._job is not None:
            return

        def finished(result: T) -> None:
            self._end()
            done(result)

        self._bar.setRange(0, 0)
        self.show()
        self.running.emit(True)
        self._stop.setFocus()
        self._job = self._jobs.submit(self, work, done=finished, failed=self._on_failed, progress=self._on_progress)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self.hide()
        self.running.emit(False)
