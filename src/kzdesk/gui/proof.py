# SPDX-License-Identifier: GPL-3.0-or-later
"""A proof of the document somebody wants: made in memory, anew a moment after each change, and only of the last order.

The vault is read in its own lane; the pages are set beside other work.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.gui.jobs import Job, JobRunner, Lane
from kzdesk.services.export import Export, Order, Prepared

PAUSE: Final = 400  # milliseconds without a change before the document is made anew


class Proof(QObject):
    """Asks `wanted` for the order whenever it makes the document; it may raise `Refused` or give None.

    Signals: `begun()`; then one of `made(Prepared, Preview)`, `failed(Exception)`, and `emptied()` when nothing is
    ordered. What was ordered before is never told any more.
    """

    begun = Signal()
    made = Signal(object, object)
    failed = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QObject, export: Export, jobs: JobRunner, wanted: Callable[[], Order | None]) -> None:
        """Make nothing until `refresh` is called."""
        super().__init__(parent)
        self._export = export
        self._jobs = jobs
        self._wanted = wanted
        self._number = 0
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.make)

    @property
    def settled(self) -> bool:
        """Whether what was told last is what is wanted."""
        return self._job is None and not self._timer.isActive()

    def refresh(self) -> None:
        """Make the document anew in a moment; what is being made now is dropped."""
        self._drop()
        self._timer.start()

    def make(self) -> None:
        """Make the document now."""
        self._drop()
        try:
            order = self._wanted()
        except Refused as refusal:
            self.failed.emit(refusal)
            return
        if order is None:
            self.emptied.emit()
            return
        number = self._number
        self.begun.emit()
        self._job = self._jobs.submit(
            self,
            lambda progress: self._export.prepare(order, progress=progress),
            done=lambda prepared: self._on_prepared(number, prepared),
            failed=lambda error: self._on_failed(number, error),
        )

    def _drop(self) -> None:
        self._number += 1
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_prepared(self, number: int, prepared: Prepared) -> None:
        if number != self._number:
            return
        self._job = self._jobs.submit(
            self,
            lambda progress: self._export.preview(prepared, progress=progress),
            done=lambda preview: self._on_made(number, prepared, preview),
            failed=lambda error: self._on_failed(number, error),
            lane=Lane.WIDE,
        )

    def _on_made(self, number: int, prepared: Prepared, preview: object) -> None:
        if number == self._number:
            self._job = None
            self.made.emit(prepared, preview)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._job = None
            if not isinstance(error, Cancelled):
                self.failed.emit(error)
