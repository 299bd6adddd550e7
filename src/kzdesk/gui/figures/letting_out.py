# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting a figure out: asked for whom, counted anew for them, and released as every document is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import Translate
from kzdesk.domain.records.person import Person
from kzdesk.domain.tree import Tree
from kzdesk.gui.figures.exporting import FigureDialog
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.releasing.exporting import ExportDialog
from kzdesk.services.desk import Services
from kzdesk.services.export import Offer, Order, Prepared
from kzdesk.services.figures.desk import Question, Series


class LettingOut(QObject):
    """Signals: `problem(Exception)`."""

    problem = Signal(object)

    def __init__(self, page: QWidget, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Ask in front of this page."""
        super().__init__(page)
        self._page, self._services, self._jobs, self._tr = page, services, jobs, tr

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
        self._jobs.submit(
            self,
            lambda _: export.prepare(order),
            done=lambda prepared: self._ask_where(prepared, offer),
            failed=self.problem.emit,
        )

    def _ask_where(self, prepared: Prepared, offer: Offer) -> None:
        context = FormContext(self._services, self._jobs, self._tr, self.problem.emit, Node(Tree(Person())))
        ExportDialog(self._page, context, prepared=prepared, offer=offer, remarks=len(prepared.remarks)).open()
