# SPDX-License-Identifier: GPL-3.0-or-later
"""The two views of the review page, one in front of the other."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from kzdesk.gui.review.same_person import SamePerson


class Views(QStackedWidget):
    """The findings, and behind them who is on record twice."""

    def __init__(self, findings: QWidget, same_person: SamePerson, beginning: Callable[[], QWidget]) -> None:
        """Show the findings; `beginning` gives the widget on which one begins there."""
        super().__init__()
        self._findings = findings
        self._same_person = same_person
        self._beginning = beginning
        self.addWidget(findings)
        self.addWidget(same_person)
        back = QShortcut(QKeySequence("Esc"), same_person)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.switch)

    def start(self) -> None:
        """Put the cursor where one begins in the view that is shown."""
        if self.currentWidget() is self._findings:
            self._beginning().setFocus()
        else:
            self._same_person.start()

    def show_findings(self) -> None:
        """Bring the findings to the front."""
        self.setCurrentWidget(self._findings)

    def switch(self) -> None:
        """Show the other view."""
        other = self._findings if self.currentWidget() is self._same_person else self._same_person
        self.setCurrentWidget(other)
        self.start()
