# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of the detention page that stand together, in two columns; Enter goes on to the next one."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.messages import Message
from kzdesk.gui.detention.story_field import MADE_HERE, StoryField
from kzdesk.gui.forms.context import FormContext

COLUMNS: Final = 2
_MODIFIED: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
)


class FieldGroup(QWidget):
    """A grid of fields.

    Signals: `edited(str)` with a field's name; `finished()` when Enter was pressed in the last field;
    `new_wanted(str, str)` with a field's name and what was typed, when that is to be made anew; `elsewhere(str)` with
    a type of which a new record needs a form of its own.
    """

    edited = Signal(str)
    finished = Signal()
    new_wanted = Signal(str, str)
    elsewhere = Signal(str)

    def __init__(self, items: Iterable[FieldSpec], usual: Mapping[str, Any], context: FormContext) -> None:
        """Show these fields with their usual values."""
        super().__init__()
        self._fields = {item.name: StoryField(item, usual, context) for item in items}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for place in range(2 * COLUMNS):
            self._grid.setColumnStretch(place, place % 2)
        for field in self._fields.values():
            self._connect(field)
        self._arrange()

    def field(self, name: str) -> StoryField:
        """Return a field."""
        return self._fields[name]

    def value(self, name: str) -> Any:
        """Return the value of a field, empty while what is typed is none."""
        return self._fields[name].value

    def unread(self) -> dict[str, Message]:
        """Return what is typed and no value, with the reason, by field."""
        found = {name: field.unread() for name, field in self._fields.items()}
        return {name: message for name, message in found.items() if message is not None}

    def clear(self) -> None:
        """Show the usual values again."""
        for field in self._fields.values():
            field.clear()

    def show_problems(self, problems: Mapping[str, Message]) -> str:
        """Show these problems under their fields, none under the others; return the first field that has one."""
        for name, field in self._fields.items():
            field.show_problem(problems.get(name))
        return next((name for name in self._shown() if name in problems), "")

    def focus(self, name: str = "") -> None:
        """Put the cursor into a field, by default the first one."""
        self._fields[name or self._shown()[0]].editor.field.setFocus(Qt.FocusReason.TabFocusReason)

    def hide_fields(self, names: Iterable[str]) -> None:
        """Show all fields but these."""
        hidden = set(names)
        for name, field in self._fields.items():
            field.set_shown(name not in hidden)
        self._arrange()

    def state(self) -> dict[str, Any]:
        """Return what differs from the usual values, as JSON can hold it; empty when nothing does."""
        found = {name: field.state() for name, field in self._fields.items()}
        return {name: state for name, state in found.items() if state}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state` gave, and usual values elsewhere; fields that no longer exist are left out."""
        for name, field in self._fields.items():
            if name in state:
                field.restore(state[name])
            else:
                field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter: to the next field, or from the last one to what comes after the group."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & _MODIFIED:
            super().keyPressEvent(event)
            return
        shown = self._shown()
        here = next((name for name in shown if self._fields[name].editor.field.hasFocus()), "")
        if not here or self._fields[here].undecided:
            return
        following = shown[shown.index(here) + 1 :]
        if following:
            self.focus(following[0])
        else:
            self.finished.emit()

    def _arrange(self) -> None:
        """Put the fields that are shown into two columns, wide ones over both."""
        row = column = 0
        for field in self._fields.values():
            if not field.shown:
                continue
            if field.wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(field.view.caption, row, column * 2)
            self._grid.addWidget(field.view.cell, row, column * 2 + 1, 1, 2 * COLUMNS - 1 if field.wide else 1)
            column = 0 if field.wide else (column + 1) % COLUMNS
            row += 0 if column else 1

    def _connect(self, field: StoryField) -> None:
        field.editor.edited.connect(lambda: self._on_edited(field))
        field.editor.left.connect(lambda: self._on_left(field))
        field.editor.create_wanted.connect(lambda typed: self._on_new(field, typed))

    def _shown(self) -> list[str]:
        return [name for name, field in self._fields.items() if field.shown]

    def _on_edited(self, field: StoryField) -> None:
        field.mark_new(False)
        field.show_problem(None)
        self.edited.emit(field.item.name)

    def _on_left(self, field: StoryField) -> None:
        message = field.unread()
        if message is not None:
            field.show_problem(message)

    def _on_new(self, field: StoryField, typed: str) -> None:
        self.focus(field.item.name)
        if field.item.target not in MADE_HERE:
            self.elsewhere.emit(field.item.target)
            return
        field.show_problem(None)
        field.mark_new(bool(typed))
        self.new_wanted.emit(field.item.name, typed)
