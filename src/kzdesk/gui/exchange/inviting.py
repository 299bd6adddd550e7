# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a device into the team: the invitation to hand over, the answer that comes back, the nine words; its role."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.exchange.handed import HandedText, HandingText
from kzdesk.gui.exchange.joining import words_label
from kzdesk.gui.exchange.roles import role_box
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.exchange.joining import Invitation, Joiner
from kzdesk.services.exchange.team import Device, Role

if TYPE_CHECKING:
    from kzdesk.services.exchange.joining import Joinings

_INVITATION: Final = QT_TRANSLATE_NOOP("exchange", "Invitation for one device")
_HAND: Final = QT_TRANSLATE_NOOP("exchange", "Hand this to the person who joins, and to nobody else")
_UNTIL: Final = QT_TRANSLATE_NOOP("exchange", "It can be answered until {moment}, by one device.")
_NEXT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "They enter it in their vault (Exchange, Team, “Join a team”) and hand you an answer. With the answer, choose "
    "“Take in …” here; you then compare nine words.",
)
_CLOSE: Final = QT_TRANSLATE_NOOP("exchange", "Close")
_TAKE_IN: Final = QT_TRANSLATE_NOOP("exchange", "Take a device in")
_ANSWER: Final = QT_TRANSLATE_NOOP("exchange", "Answer to the invitation")
_READ: Final = QT_TRANSLATE_NOOP("exchange", "Read the answer")
_SAME: Final = QT_TRANSLATE_NOOP("exchange", "The words are the same: take it in")
_WHO: Final = QT_TRANSLATE_NOOP(
    "exchange", "“{name}” answered. Compare these nine words, by voice or in person, before you take the device in:"
)
_WIDE: Final = 720
_PASTE: Final = QT_TRANSLATE_NOOP(
    "exchange", "Paste the answer that was handed to you, or choose its file. Nobody is taken in by reading it."
)
_ROLE: Final = QT_TRANSLATE_NOOP("exchange", "Role")
_ROLE_TITLE: Final = QT_TRANSLATE_NOOP("exchange", "Role of “{name}”")
_ROLE_STEP: Final = QT_TRANSLATE_NOOP("exchange", "Change the role")


class InvitationDialog(SmallDialog):
    """Shows an invitation."""

    def __init__(
        self, parent: QWidget, invitation: Invitation, tr: Translate, failed: Callable[[Exception], None]
    ) -> None:
        """Show it as text and as a code."""
        super().__init__(parent, tr(_INVITATION), tr(_CLOSE), tr)
        self._column.addWidget(HandingText(tr(_HAND), invitation.text, tr, failed))
        moment = f"{invitation.expires.astimezone():%d.%m.%Y %H:%M}"
        self._column.addWidget(label(tr(_UNTIL.format(moment=moment)), "muted", wrap=True))
        after = label(tr(_NEXT), wrap=True)
        after.setMinimumHeight(after.heightForWidth(_WIDE))
        self._column.addWidget(after)
        self._finish()
        self._cancel.hide()
        self.setMinimumWidth(_WIDE + 40)
        self._step.setFocus()


class TakeInDialog(SmallDialog):
    """Reads an answer, shows the words, and takes the device in when they are the same.

    Signals: `taken_in()`.
    """

    taken_in = Signal()

    def __init__(self, parent: QWidget, joinings: "Joinings", jobs: JobRunner, tr: Translate, language: str) -> None:
        """Ask for the answer."""
        super().__init__(parent, tr(_TAKE_IN), tr(_READ), tr)
        self._joinings = joinings
        self._jobs = jobs
        self._language = language
        self._read = ""
        self._answer = HandedText(tr(_ANSWER), "answer", tr)
        self._column.addWidget(label(tr(_PASTE), "muted", wrap=True))
        self._column.addWidget(self._answer)
        self._words = QVBoxLayout()
        self._column.addLayout(self._words)
        self._role = role_box(tr)
        self._field(tr(_ROLE), self._role, "role_box")
        self._finish()
        self.setMinimumWidth(680)

    def _on_step(self) -> None:
        answer = self._answer.text()
        self.refuse("")
        if answer != self._read:
            self._jobs.submit(
                self,
                lambda _: self._joinings.joiner(answer),
                done=lambda joiner: self._show(answer, joiner),
                failed=self._on_failed,
            )
            return
        role = Role(self._role.currentData())
        self._jobs.submit(
            self, lambda _: self._joinings.confirm(answer, role), done=lambda _: self._on_done(), failed=self._on_failed
        )

    def _show(self, answer: str, joiner: Joiner) -> None:
        self._read = answer
        while item := self._words.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        asked = label(shown(self._tr(_WHO.format(name=joiner.name))), wrap=True)
        for each in (asked, words_label(joiner.words, self._language)):
            self._words.addWidget(each)
            each.show()
        self._step.setText(self._tr(_SAME))
        self._cancel.setFocus()
        self.adjustSize()

    def _on_done(self) -> None:
        self.taken_in.emit()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
        else:
            self._jobs.problem.emit(error)


class RoleDialog(SmallDialog):
    """Signals: `chosen(Role)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, device: Device, tr: Translate) -> None:
        """Propose the role that the device has."""
        super().__init__(parent, shown(tr(_ROLE_TITLE.format(name=device.name))), tr(_ROLE_STEP), tr)
        self._role = role_box(tr, device.role or Role.MONITOR)
        self._field(tr(_ROLE), self._role, "role_box")
        self._finish()
        self.setMinimumWidth(560)
        self._role.setFocus()

    def _on_step(self) -> None:
        self.chosen.emit(Role(self._role.currentData()))
        self.accept()
