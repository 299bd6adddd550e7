# SPDX-License-Identifier: GPL-3.0-or-later
"""What was not taken at a place, each thing with its reason, and trying it once more."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.exchange.rows import Row, Rows
from kzdesk.gui.labels import button, cut, label
from kzdesk.services.exchange.receiving import Refused

_NOT_TAKEN: Final = QT_TRANSLATE_NOOP("exchange", "Not taken so far")
_NAME: Final = QT_TRANSLATE_NOOP("exchange", "What was not taken, and why")
_COLUMNS: Final[tuple[Message, ...]] = (
    QT_TRANSLATE_NOOP("exchange", "When"),
    QT_TRANSLATE_NOOP("exchange", "Reason"),
    QT_TRANSLATE_NOOP("exchange", "From"),
    QT_TRANSLATE_NOOP("exchange", "File"),
)
_DETAIL: Final = QT_TRANSLATE_NOOP("exchange", "{reason} File: {file}")
_DETAIL_FROM: Final = QT_TRANSLATE_NOOP("exchange", "{reason} From: {sender}. File: {file}")
_AGAIN: Final = QT_TRANSLATE_NOOP("exchange", "Try again")
_WHAT: Final = QT_TRANSLATE_NOOP(
    "exchange", "The lines that are chosen are received once more; several with Shift or Ctrl+A."
)
_MOST: Final = 500
_REASON: Final = 1
_SHORT: Final = 8  # letters of a name that are shown in a cell
_LONGEST: Final = 24


class RefusedList(QWidget):
    """The newest first; the whole of the chosen one is told below.

    Signals: `again(tuple)` with the names of the objects to be looked at once more.
    """

    again = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._objects: tuple[str, ...] = ()
        self._rows = Rows(tuple(map(tr, _COLUMNS)), tr(_NAME), "refused", wide=[_REASON], several=True)
        self._rows.activated.connect(self._on_again)
        self._again = button(tr(_AGAIN))
        self._again.setObjectName("try_again")
        self._again.setAccessibleDescription(tr(_WHAT))
        self._again.clicked.connect(self._on_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr(_NOT_TAKEN), "heading"))
        column.addWidget(self._rows, 1)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addWidget(label(tr(_WHAT), "muted", wrap=True), 1)
        column.addLayout(row)

    def show_refused(self, refused: tuple[Refused, ...]) -> None:
        """Show what was not taken."""
        self._objects = tuple(each.object for each in refused[:_MOST])
        self._rows.fill([self._row(each) for each in refused[:_MOST]])

    def may_try(self, *, now: bool) -> None:
        """Say whether something can be tried again now."""
        self._again.setEnabled(now)

    def _row(self, refused: Refused) -> Row:
        moment = f"{datetime.fromisoformat(refused.moment).astimezone():%d.%m.%Y %H:%M}"
        reason, sender = self._tr(refused.reason), refused.sender
        detail = _DETAIL_FROM.format(sender=sender) if sender else _DETAIL
        told = self._tr(detail.format(**dict(detail.values), reason=reason, file=refused.object or "–"))
        return Row((moment, reason, cut(sender, _LONGEST) or "–", refused.object[:_SHORT] or "–"), told)

    def _on_again(self) -> None:
        if names := tuple(self._objects[row] for row in self._rows.rows if self._objects[row]):
            self.again.emit(names)
