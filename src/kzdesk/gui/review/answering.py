# SPDX-License-Identifier: GPL-3.0-or-later
"""Answering a finding: which answer it is, and why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label, shown
from kzdesk.gui.small_dialog import SmallDialog

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_TITLE = QT_TRANSLATE_NOOP("review", "Answer the finding")
_STEP = QT_TRANSLATE_NOOP("review", "Keep the answer")
_ANSWER = QT_TRANSLATE_NOOP("review", "Answer")
_REASON = QT_TRANSLATE_NOOP("review", "Reason, with the source that shows it")
_BY = QT_TRANSLATE_NOOP("review", "Answered by")
_NEED = QT_TRANSLATE_NOOP("review", "An answer needs a reason: somebody will ask for it.")
_HOLDS = QT_TRANSLATE_NOOP("review", "The answer holds until one of the facts changes.")


class AnswerDialog(SmallDialog):
    """Asks for answer, reason and author.

    Signals: `given(str, str, str)`: the code of the answer, the reason, who answers.
    """

    given = Signal(str, str, str)

    def __init__(self, parent: QWidget, services: "Services", tr: Translate, *, sentence: str, author: str) -> None:
        """Show what was found; the author of the answer before is proposed."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._column.addWidget(label(shown(sentence), wrap=True))
        self._answer = QComboBox()
        for term in services.vocabularies.terms("finding_answers"):
            self._answer.addItem(services.display.label("finding_answers", term.code), term.code)
        self._reason = QPlainTextEdit()
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(90)
        self._by = QLineEdit(author)
        self._field(tr(_ANSWER), self._answer, "answer")
        self._field(tr(_REASON), self._reason, "reason")
        self._field(tr(_BY), self._by, "answered_by")
        self._column.addWidget(label(tr(_HOLDS), "muted", wrap=True))
        self._finish()
        self.setMinimumWidth(560)
        self._answer.setFocus()

    def _on_step(self) -> None:
        reason = self._reason.toPlainText().strip()
        if not reason:
            self.refuse(self._tr(_NEED))
            self._reason.setFocus()
            return
        self.given.emit(self._answer.currentData(), reason, self._by.text().strip())
        self.accept()
