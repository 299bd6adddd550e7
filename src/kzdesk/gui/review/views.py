# SPDX-License-Identifier: GPL-3.0-or-later
"""The views of the review page, one in front of the others, and the ways to them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import button
from kzdesk.gui.review.financial_list import FinancialListView
from kzdesk.gui.review.same_person import SamePerson

_SAME = QT_TRANSLATE_NOOP("review", "Same person? … (Ctrl+D)")
_FINANCIAL = QT_TRANSLATE_NOOP("review", "Financial List … (Ctrl+L)")
_TO_SAME = QT_TRANSLATE_NOOP("review", "Same person?, or back to the findings")
_TO_FINANCIAL = QT_TRANSLATE_NOOP("review", "Financial List, or back to the findings")


class Views(QStackedWidget):
    """The findings; behind them who is on record twice, and the financial List.

    `ways` holds the buttons that lead there, for the findings to lay out.
    """

    def __init__(
        self,
        findings: QWidget,
        same_person: SamePerson,
        financial: FinancialListView,
        tr: Translate,
        beginning: Callable[[], QWidget],
    ) -> None:
        """Show the findings; `beginning` gives the widget on which one begins there."""
        super().__init__()
        self._findings, self._same_person, self._financial = findings, same_person, financial
        self._beginning = beginning
        self.ways = QWidget()
        row = QHBoxLayout(self.ways)
        row.setContentsMargins(0, 0, 0, 0)
        self.addWidget(findings)
        for title, name, view, step in (
            (_SAME, "same_person", same_person, self.switch_same),
            (_FINANCIAL, "financial_list", financial, self.switch_financial),
        ):
            way = button(tr(title))
            way.setObjectName(name)
            way.clicked.connect(step)
            row.addWidget(way)
            self.addWidget(view)
            back = QShortcut(QKeySequence("Esc"), view)
            back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            back.activated.connect(step)

    @property
    def steps(self) -> tuple[tuple[str, Message, Callable[[], None]], ...]:
        """Keys, what they do, and the step, for the page to offer."""
        return (("Ctrl+D", _TO_SAME, self.switch_same), ("Ctrl+L", _TO_FINANCIAL, self.switch_financial))

    def start(self) -> None:
        """Put the cursor where one begins in the view that is shown."""
        shown = self.currentWidget()
        if shown is self._findings:
            self._beginning().setFocus()
        elif shown is self._same_person:
            self._same_person.start()
        else:
            self._financial.start()

    def begin(self, check: Callable[[], None]) -> None:
        """Take the first step of the view that is shown, which for the findings is to `check`."""
        if self.currentWidget() is self._same_person:
            self._same_person.look()
        elif self.currentWidget() is self._financial:
            self._financial.reading.ask()
        else:
            check()

    def show_findings(self) -> None:
        """Bring the findings to the front."""
        self.setCurrentWidget(self._findings)

    def switch_same(self) -> None:
        """Show who is on record twice, or the findings again."""
        self._switch(self._same_person)

    def switch_financial(self) -> None:
        """Show the financial List, or the findings again."""
        self._switch(self._financial)

    def _switch(self, view: QWidget) -> None:
        self.setCurrentWidget(self._findings if self.currentWidget() is view else view)
        self.start()
