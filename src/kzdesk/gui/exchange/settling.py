# SPDX-License-Identifier: GPL-3.0-or-later
"""Two lists of members that contradict each other: what was done on each, side by side, and choosing one of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import card, label, secret_line, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.exchange.branches import Branch

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_TITLE: Final = QT_TRANSLATE_NOOP("exchange", "Which list of members holds?")
_STEP: Final = QT_TRANSLATE_NOOP("exchange", "Keep the chosen list")
_HAPPENED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Coordinators changed the list of members without knowing of each other, or somebody else uses a coordinator’s "
    "key. Only people can tell what was meant: speak with the other coordinators, agree, and choose the same list on "
    "every device where you are asked.",
)
_DOUBTED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "A coordinator changed the list of members so that changes would be taken out which that coordinator had said to "
    "have. That happens when their vault was restored from a backup, when it is meant so, or when their key is in "
    "other hands. Ask that coordinator and the others, by voice or in person, before you choose.",
)
_SAME_AUTHOR: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "These lists were written by one and the same device, “{name}”. That happens when its vault was copied or restored "
    "from a backup, or when its key is in other hands. Ask whoever holds it before you choose.",
)
_AFTER: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "What was done on the other list does not hold: what of it was right has to be done again. The others learn of the "
    "choice when you send. It cannot be taken back.",
)
_LIST: Final = QT_TRANSLATE_NOOP("exchange", "{number}. Keep this list")
_WHOSE: Final = QT_TRANSLATE_NOOP("exchange", "What “{name}” did:")
_BY_OTHERS: Final = QT_TRANSLATE_NOOP("exchange", "{moment}, {author}: {what}")
_DONE: Final = QT_TRANSLATE_NOOP("exchange", "{moment}: {what}")
_LEFT_OUT: Final = QT_TRANSLATE_NOOP("exchange", "Then not in the team: {names}")
_GONE: Final = QT_TRANSLATE_NOOP("exchange", "Taken out of this vault – changes of “{name}”: {count}")
_NOTHING_GONE: Final = QT_TRANSLATE_NOOP("exchange", "No record is taken out of this vault.")
_NOT_YOURS: Final = QT_TRANSLATE_NOOP(
    "exchange", "On this list the device before you is no coordinator’s: somebody else has to choose it."
)
_CHOOSE: Final = QT_TRANSLATE_NOOP("exchange", "Choose one of the lists first.")
_PASSPHRASE: Final = QT_TRANSLATE_NOOP("exchange", "Passphrase of this vault")
_SIDE: Final = 430
_LOW: Final = 116
_WIDE: Final = 940
_HIGH: Final = 350


class SettleDialog(SmallDialog):
    """Signals: `settled()` when one list was kept."""

    settled = Signal()

    def __init__(
        self, parent: QWidget, branches: tuple[Branch, ...], services: "Services", jobs: JobRunner, tr: Translate
    ) -> None:
        """Choose nothing yet."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._branches = branches
        self._services = services
        self._jobs = jobs
        self._group = QButtonGroup(self)
        doubted = any(each.as_it_was for each in branches)
        self._column.addWidget(_told(tr(_DOUBTED if doubted else _HAPPENED), _WIDE))
        if not doubted and len({each.author for each in branches}) == 1:
            self._column.addWidget(_told(tr(_SAME_AUTHOR.format(name=branches[0].author)), _WIDE, "warning"))
        self._column.addWidget(self._sides(), 1)
        self._column.addWidget(_told(tr(_AFTER), _WIDE, "warning"))
        self._passphrase = secret_line("passphrase")
        self._field(tr(_PASSPHRASE), self._passphrase, "passphrase")
        self._finish()
        self.setMinimumWidth(_WIDE + 40)
        may = [number for number, each in enumerate(branches) if each.may_keep]
        (self._group.button(may[0]) if may else self._cancel).setFocus()

    def _sides(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("ground")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for number, branch in enumerate(self._branches):
            row.addWidget(self._side(number, branch), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(_HIGH)
        area.setWidget(inner)
        return area

    def _side(self, number: int, branch: Branch) -> QWidget:
        frame, column = card()
        radio = QRadioButton(self._tr(_LIST.format(number=number + 1)))
        radio.setObjectName(f"list_{number + 1}")
        radio.setEnabled(branch.may_keep)
        self._group.addButton(radio, number)
        key = add_action(self, radio.text(), str(number + 1))
        key.triggered.connect(lambda: self._choose(radio))
        whose = self._text(_WHOSE.format(name=branch.author))
        consequences = [(self._text(text), role) for text, role in _consequences(branch)]
        radio.setAccessibleDescription("\n".join((whose, *(text for text, _ in consequences))))
        column.addWidget(radio)
        column.addWidget(_told(whose, _SIDE))
        column.addWidget(self._done(number, branch, whose))
        for text, role in consequences:
            column.addWidget(_told(text, _SIDE, role))
        column.addStretch(1)
        return frame

    def _done(self, number: int, branch: Branch, whose: str) -> QListWidget:
        done = QListWidget()
        done.setObjectName(f"done_{number + 1}")
        done.setAccessibleName(whose)
        done.setWordWrap(True)
        done.setFixedHeight(_LOW)
        done.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in branch.steps:
            text = _DONE if each.author == branch.author else _BY_OTHERS
            moment = f"{each.moment.astimezone():%d.%m.%Y %H:%M}"
            done.addItem(self._text(text.format(moment=moment, author=each.author, what=each.what)))
        done.setCurrentRow(0)
        return done

    def _choose(self, radio: QRadioButton) -> None:
        if radio.isEnabled():
            radio.setChecked(True)
            radio.setFocus()

    def _text(self, message: Message) -> str:
        return shown(self._tr(message))

    def _on_step(self) -> None:
        number = self._group.checkedId()
        if number < 0:
            self.refuse(self._tr(_CHOOSE))
            return
        self.refuse("")
        self._step.setEnabled(False)
        self._jobs.submit(
            self,
            _settling(self._services, self._branches[number].entry, Secret(self._passphrase.text())),
            done=lambda _: self._on_settled(),
            failed=self._on_failed,
        )

    def _on_settled(self) -> None:
        self.settled.emit()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._step.setEnabled(True)
        self._passphrase.clear()
        self._passphrase.setFocus()
        if isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
        else:
            self._jobs.problem.emit(error)


def _consequences(branch: Branch) -> tuple[tuple[Message, str], ...]:
    """Return what keeping a list means, and in which role it is said."""
    left_out = ((_LEFT_OUT.format(names=", ".join(branch.left_out)), "body"),) if branch.left_out else ()
    gone = tuple((_GONE.format(name=each.device, count=each.changes), "warning") for each in branch.taken_out)
    yours = () if branch.may_keep else ((_NOT_YOURS, "problem"),)
    return (*left_out, *(gone or ((_NOTHING_GONE, "muted"),)), *yours)


def _told(text: str, width: int, role: str = "body") -> QWidget:
    """Return a text that has the room it needs at this width in pixels."""
    said = label(text, role, wrap=True)
    said.setMinimumHeight(said.heightForWidth(width))
    return said


def _settling(services: "Services", entry: str, passphrase: Secret) -> Callable[[object], None]:
    """Return the work of keeping a list, which asks for the passphrase first."""

    def work(_: object) -> None:
        services.access.confirm(services.vault, passphrase)
        services.exchange.team.settle(entry)

    return work
