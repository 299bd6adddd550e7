# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault that belongs to no team: found one, or answer an invitation to one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.exchange.handed import HandedText
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, captioned, card, label

if TYPE_CHECKING:
    from kzdesk.services.exchange.desk import Exchange

_FOUND: Final = QT_TRANSLATE_NOOP("exchange", "Found a team")
_FOUND_TEXT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "This device becomes the first coordinator’s: it reads everything and takes the others in. Names are seen by every "
    "device of the team and by nobody else.",
)
_JOIN: Final = QT_TRANSLATE_NOOP("exchange", "Join a team")
_JOIN_TEXT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "A coordinator hands you an invitation. You hand back an answer, and the two of you compare nine words by voice or "
    "in person: only then is the invitation known not to be somebody else’s.",
)
_TEAM: Final = QT_TRANSLATE_NOOP("exchange", "Name of the team")
_DEVICE: Final = QT_TRANSLATE_NOOP("exchange", "Name of this device")
_INVITATION: Final = QT_TRANSLATE_NOOP("exchange", "Invitation")
_NARROW: Final = 280
"""Pixels to which a long text may be broken."""


class Founding(QWidget):
    """Signals: `done()` when the vault has a team or answered an invitation, `problem(Exception)`."""

    done = Signal()
    problem = Signal(object)

    def __init__(self, exchange: "Exchange", jobs: JobRunner, tr: Translate) -> None:
        """Offer both ways side by side."""
        super().__init__()
        self._exchange = exchange
        self._jobs = jobs
        self._tr = tr
        self._name, self._office = QLineEdit(), QLineEdit()
        self._invitation = HandedText(tr(_INVITATION), "invitation", tr)
        self._field = QLineEdit()
        named = (
            (self._name, "team_name"),
            (self._office, "founding_device"),
            (self._field, "joining_device"),
        )
        for line, name in named:
            line.setObjectName(name)
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("team_problem")
        founding = (captioned(tr(_TEAM), self._name), captioned(tr(_DEVICE), self._office))
        joining = (self._invitation, captioned(tr(_DEVICE), self._field))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._card(_FOUND, _FOUND_TEXT, founding, self._on_found), 1)
        row.addWidget(self._card(_JOIN, _JOIN_TEXT, joining, self._on_join), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row)
        whole.addWidget(self._problem)
        whole.addStretch(1)

    def start(self) -> None:
        """Stand on the name of a new team."""
        self._name.setFocus()

    def _card(
        self, title: Message, text: Message, parts: "tuple[QVBoxLayout | QWidget, ...]", step: Callable[[], None]
    ) -> QWidget:
        frame, column = card()
        column.addWidget(label(self._tr(title), "heading"))
        told = label(self._tr(text), "muted", wrap=True)
        told.setMinimumWidth(_NARROW)
        column.addWidget(told)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        made: QPushButton = button(self._tr(title), "main")
        made.setObjectName("found" if title is _FOUND else "join")
        made.clicked.connect(step)
        column.addWidget(made)
        return frame

    def _on_found(self) -> None:
        name, device = self._name.text(), self._office.text()
        self._do(lambda: self._exchange.team.create(name, device))

    def _on_join(self) -> None:
        text, device = self._invitation.text(), self._field.text()
        self._do(lambda: self._exchange.joinings.join(text, device))

    def _do(self, work: Callable[[], object]) -> None:
        self._problem.clear()
        self._jobs.submit(self, lambda _: work(), done=lambda _: self.done.emit(), failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self._problem.setText(self._tr(error.message))
        else:
            self.problem.emit(error)
