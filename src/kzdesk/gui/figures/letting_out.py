# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting a figure out: asked for whom, counted anew for them, and released as every document is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.messages import Translate
from kzdesk.gui.figures.exporting import FigureDialog
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.releasing.exporting import ExportDialog
from kzdesk.services.desk import Services
from kzdesk.services.export import Offer, Order, Prepared
from kzdesk.services.figures.desk import Question, Series


class LettingOut(QObject):
    """Signals: `busy(bool)` while the figure is counted anew, `progressed(int, int)`, `problem(Exception)`."""

    busy = Signal(bool)
    progressed = Signal(int, int)
    problem = Signal(object)

    def __init__(self, page: QWidget, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Ask in front of this page."""
        super().__init__(page)
        self._page, self._services, self._jobs, self._tr = page, services, jobs, tr
        self._job: Job | None = None

    def stop(self) -> None:
        """Stop counting; nothing is let out then."""
        if self._job is not None:
            self._job.cancel()

    def begin(self, question: Question, series: Series) -> None:
        """Ask in which format and for whom."""
        dialog = FigureDialog(self._page, self._services, self._tr, title=series.title)
        dialog.decided.connect(lambda offer, readers: self._make(question, series, offer, readers))
        dialog.open()

    def _make(self, question: Question, series: Series, offer: Offer, readers: str) -> None:
        export, submission = self._services.export, "edition-figures" if question.edition else "figures"
        language = self._services.preferences.language()
        order = Order(
            submission,
            question.edition,
            language=language if language in export.languages(submission) else "en",
            profile=readers,
            as_of=question.as_of,
            since=question.since,
            part=series.name,
        )
        self.busy.emit(True)
        self._job = self._jobs.submit(
            self,
            lambda progress: export.prepare(order, progress=progress),
            done=lambda prepared: self._ask_where(prepared, offer),
            failed=self._on_failed,
            progress=self.progressed.emit,
        )

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self.busy.emit(False)

    def _ask_where(self, prepared: Prepared, offer: Offer) -> None:
        self._end()
        remarks = len(prepared.remarks)
        ExportDialog(self._page, self._services, self._jobs, prepared=prepared, offer=offer, remarks=remarks).open()
