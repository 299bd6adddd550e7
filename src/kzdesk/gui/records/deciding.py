# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding between sources: the reason, who decides, and the two answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import buddy_label, button

_REASON = QT_TRANSLATE_NOOP("sources", "Reason for the decision")
_BY = QT_TRANSLATE_NOOP("sources", "Decided by")
_ACCEPT = QT_TRANSLATE_NOOP("sources", "Accept")
_REJECT = QT_TRANSLATE_NOOP("sources", "Reject")
_ACCEPT_WHOLE = QT_TRANSLATE_NOOP("sources", "Accept what is chosen in the list and write it into the field")
_REJECT_WHOLE = QT_TRANSLATE_NOOP("sources", "Reject what is chosen in the list; the field stays as it is")


class Deciding(QWidget):
    """Signals: `accepted(str, str)` and `rejected(str, str)` with the reason and who decided."""

    accepted = Signal(str, str)
    rejected = Signal(str, str)

    def __init__(self, tr: Translate) -> None:
        """Begin without a reason."""
        super().__init__()
        self._reason, self._by = QLineEdit(), QLineEdit()
        accept, reject = button(tr(_ACCEPT), "main"), button(tr(_REJECT))
        for name, widget in (
            ("said_reason", self._reason),
            ("said_by", self._by),
            ("said_accept", accept),
            ("said_reject", reject),
        ):
            widget.setObjectName(name)
        accept.setAccessibleDescription(tr(_ACCEPT_WHOLE))
        reject.setAccessibleDescription(tr(_REJECT_WHOLE))
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(accept)
        answers.addWidget(reject)
        answers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for title, widget in ((_REASON, self._reason), (_BY, self._by)):
            layout.addWidget(buddy_label(tr(title), widget))
            layout.addWidget(widget)
        layout.addSpacing(3)
        layout.addLayout(answers)
        accept.clicked.connect(lambda: self.accepted.emit(self._reason.text(), self._by.text()))
        reject.clicked.connect(lambda: self.rejected.emit(self._reason.text(), self._by.text()))

    def clear(self) -> None:
        """Forget the reason, once the decision is stored; who decides is likely to decide again."""
        self._reason.clear()
