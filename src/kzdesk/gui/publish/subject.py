# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a record that a document is made from or asked about: by any of its words, of one type or of several."""

from PySide6.QtCore import Signal

from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import Message
from kzdesk.domain.records.person import Person
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.picker import ReferenceEditor
from kzdesk.gui.labels import set_tip, shown
from kzdesk.services.records import Choice


class SubjectPicker(ReferenceEditor):
    """A picker that makes no record; what is typed and not chosen goes away with the cursor.

    Signals: `chosen(object)`: a `Choice`, or None when the field was emptied.
    """

    chosen = Signal(object)

    def __init__(self, name: str, title: Message, context: FormContext) -> None:
        """Choose among people until `show_choice` says otherwise; `name` is the object name of the field."""
        super().__init__(FieldSpec(name, Kind.REFERENCE, title, Sensitivity.P0, target=Person.TYPE), context)
        self._types: tuple[str, ...] = (Person.TYPE,)
        self._choice: Choice | None = None
        self.left.connect(self._on_left)

    @property
    def choice(self) -> Choice | None:
        """The record that is chosen."""
        return self._choice

    def show_choice(self, types: tuple[str, ...], choice: Choice | None) -> None:
        """Choose among records of these types, this one being chosen, without telling `chosen`."""
        self._types = types
        self._put(choice)

    def show_hint(self, text: str) -> None:
        """Say what counts while no record is chosen."""
        self._line.setPlaceholderText(text)

    def start(self) -> None:
        """Stand ready for another record to be typed."""
        self._line.setFocus()
        self._line.selectAll()

    def take(self, choice: Choice) -> None:
        """Choose this record."""
        super().take(choice)
        self._put(choice)
        self.chosen.emit(choice)

    def _near(self) -> tuple[Choice, ...] | None:
        return None

    def _look_for(self, typed: str) -> tuple[Choice, ...]:
        return self.context.services.subjects.choices(self._types, typed)

    def _create_text(self) -> str:
        return ""

    def _on_left(self) -> None:
        record_id, typed = self.value()
        if record_id or self._choice is None or typed:
            self._put(self._choice)
        else:
            self._put(None)
            self.chosen.emit(None)

    def _put(self, choice: Choice | None) -> None:
        self._choice = choice
        if choice is not None:
            self.context.titles[choice.id] = choice.title
        self.show_value(choice.id if choice else "", "")
        set_tip(self.field, shown(choice.title) if choice else "")
