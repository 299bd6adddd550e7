# SPDX-License-Identifier: GPL-3.0-or-later
"""The sides of one conflict beside each other, one of which is chosen; and a text put together from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import label, shown
from kzdesk.services.review.conflicts import Conflict, Question, Side

_WROTE: Final = QT_TRANSLATE_NOOP("conflicts", "{time}, {device}")
_DELETED: Final = QT_TRANSLATE_NOOP("conflicts", "Deleted on {time}, {device}")
_CHANGED: Final = QT_TRANSLATE_NOOP("conflicts", "Written on {time}, {device}")
_FIELD: Final = QT_TRANSLATE_NOOP("conflicts", "{field}: {value}")
_KEEP: Final = QT_TRANSLATE_NOOP("conflicts", "1. Keep it, and bring back what was deleted with it")
_DELETE: Final = QT_TRANSLATE_NOOP("conflicts", "2. Delete it")
_TOGETHER: Final = QT_TRANSLATE_NOOP("conflicts", "Put together (change it as you like)")
_CLEAN: Final = QT_TRANSLATE_NOOP("conflicts", "Both changes fit into one text. Read it before you take it.")
_TOUCHES: Final = QT_TRANSLATE_NOOP(
    "conflicts", "Both changed the same words: they stand in brackets as [one|the other]. Choose among them."
)
_HERE: Final = QT_TRANSLATE_NOOP("conflicts", "this device")
_OTHER: Final = QT_TRANSLATE_NOOP("conflicts", "device {name}")
_EMPTY: Final = QT_TRANSLATE_NOOP("conflicts", "(empty)")
_DEVICE: Final = 8  # letters of a device's id that are shown
_BESIDE: Final = 2  # sides in one row
_LINE: Final = 60  # pixels that a short value takes
_TEXT: Final = 150
_NARROW: Final = 120
_DOWN: Final = 5  # pixels by which the text of a button stands below its top


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: a version to stand, a text to be written, or whether to keep what was deleted."""

    version: str = ""
    text: str | None = None
    keep: bool | None = None


class Sides(QWidget):
    """Shows one conflict. Signals: `chosen()` when another side was chosen."""

    chosen = Signal()

    def __init__(self, conflict: Conflict, own: str, names: Mapping[str, str], tr: Translate) -> None:
        """Choose nothing yet; `own` is this device, `names` are what devices of the team are called."""
        super().__init__()
        self._conflict = conflict
        self._own = own
        self._names = names
        self._tr = tr
        self._text: QPlainTextEdit | None = None
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda _id, on: self.chosen.emit() if on else None)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        if conflict.question is Question.VALUE:
            self._show_values()
        else:
            self._show_deletion()

    def choose(self, number: int) -> None:
        """Choose the answer of this number, counted from 1, if there is one."""
        wanted = self._group.button(number - 1)
        if wanted is not None:
            wanted.setChecked(True)
            wanted.setFocus()

    @property
    def choice(self) -> Choice | None:
        """What is chosen now; None while nothing is."""
        number = self._group.checkedId()
        if number < 0:
            return None
        if self._conflict.question is not Question.VALUE:
            return Choice(keep=number == 0)
        if number < len(self._conflict.sides):
            return Choice(version=self._conflict.sides[number].version)
        return Choice(text=self._text.toPlainText() if self._text is not None else "")

    def _show_values(self) -> None:
        long = any(len(side.shown) > _DEVICE * 10 or "\n" in side.shown for side in self._conflict.sides)
        for number, side in enumerate(self._conflict.sides):
            said = self._said(_WROTE.format(time=_time(side), device=self._device(side)))
            row, column = divmod(number, _BESIDE)
            self._grid.addLayout(self._cell(number, said, side.shown, tall=long), row, column)
            self._grid.setColumnStretch(column, 1)
        if self._conflict.may_write:
            self._show_together(len(self._conflict.sides), tall=long)

    def _show_together(self, number: int, *, tall: bool) -> None:
        proposal = self._conflict.proposal
        said = self._said(_TOGETHER)
        cell = self._cell(number, said, proposal.text if proposal else "", tall=tall, editable=True)
        if proposal is not None:
            cell.insertWidget(1, label(self._tr(_CLEAN if proposal.clean else _TOUCHES), "muted", wrap=True))
        self._grid.addLayout(cell, 1 + number // _BESIDE, 0, 1, _BESIDE)

    def _show_deletion(self) -> None:
        for row, side in enumerate(self._conflict.sides):
            pattern = _DELETED if side.value else _CHANGED
            said = self._said(pattern.format(time=_time(side), device=self._device(side)))
            self._grid.addWidget(label(said, "muted" if side.value else "body", wrap=True), 2 * row, 0)
            if side.shown:
                text = _FIELD.format(field=side.field, value=side.shown) if side.field else None
                self._grid.addWidget(label(self._tr(text) if text else side.shown, wrap=True), 2 * row + 1, 0)
        answers = (_KEEP, _DELETE) if self._conflict.may_delete else (_KEEP,)
        for number, answer in enumerate(answers):
            self._grid.addWidget(self._radio(number, self._tr(answer)), 2 * len(self._conflict.sides) + number, 0)

    def _cell(self, number: int, said: str, text: str, *, tall: bool, editable: bool = False) -> QVBoxLayout:
        value = QPlainTextEdit(text if editable else shown(text) or self._tr(_EMPTY))
        value.setObjectName(f"side_{number + 1}")
        value.setAccessibleName(said)
        value.setReadOnly(not editable)
        value.setTabChangesFocus(True)
        value.setFixedHeight(_TEXT if tall else _LINE)
        if editable:
            self._text = value
            value.textChanged.connect(lambda: self.choose_quietly(number))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(self._answer(number, said))
        column.addWidget(value)
        return column

    def _answer(self, number: int, said: str) -> QHBoxLayout:
        """Return the button of an answer and what is said of it, which may take several lines."""
        radio = self._radio(number, f"{number + 1}.")
        radio.setAccessibleName(said)
        text = label(said, wrap=True)
        text.setMinimumWidth(_NARROW)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setContentsMargins(0, _DOWN, 0, 0)
        row = QHBoxLayout()
        row.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return row

    def choose_quietly(self, number: int) -> None:
        """Choose an answer without moving the cursor: it is being typed into."""
        self._group.button(number).setChecked(True)

    def _radio(self, number: int, said: str) -> QRadioButton:
        radio = QRadioButton(said.replace("&", "&&"))
        radio.setObjectName(f"answer_{number + 1}")
        self._group.addButton(radio, number)
        return radio

    def _said(self, message: Message) -> str:
        return shown(self._tr(message))

    def _device(self, side: Side) -> str:
        if side.device == self._own:
            return self._tr(_HERE)
        name = self._names.get(side.device) or side.device[:_DEVICE]
        return self._tr(_OTHER.format(name=name))


def _time(side: Side) -> str:
    return f"{side.when.astimezone():%d.%m.%Y %H:%M}"
