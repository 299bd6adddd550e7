# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaving an open vault without losing anything: stop what can be stopped, keep drafts, wait, and go on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kzdesk.gui.jobs import JobRunner

PATIENCE = 5000  # milliseconds to wait for running jobs before saying so
AGAIN_AFTER = 200  # milliseconds


class Leaving(QObject):
    """Ends the work of a window once.

    Signals: `waiting()` when a job cannot be interrupted and the end comes later.
    """

    waiting = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        """End the jobs of this runner."""
        super().__init__(parent)
        self._jobs = jobs
        self._then: Callable[[], None] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try)

    def begin(self, keep_drafts: Callable[[], None], then: Callable[[], None]) -> None:
        """Cancel jobs, have drafts kept, and call `then` when no job is at work. A second call changes nothing."""
        if self._then is not None:
            return
        self._then = then
        self._jobs.cancel_all()
        keep_drafts()
        self._try()

    def _try(self) -> None:
        if not self._jobs.finish(PATIENCE):
            self.waiting.emit()
            self._again.start(AGAIN_AFTER)
            return
        self._jobs.shutdown()
        if self._then is not None:
            self._then()
