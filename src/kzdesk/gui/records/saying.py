# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing down what one source says about a field: the value as the field takes it, the source, and as of when."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.fields import FieldSpec, empty_value, spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.source import Assertion
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.forms.editors import editor
from kzdesk.gui.labels import buddy_label, button

_SOURCE: Final = spec(Assertion, "source")
_AS_OF: Final = spec(Assertion, "as_of")
_HEARD = QT_TRANSLATE_NOOP("sources", "What the source says")
_ADD = QT_TRANSLATE_NOOP("sources", "Add what it says")
_NO_SOURCE = QT_TRANSLATE_NOOP("sources", "Choose the source, or make a new one in its list.")
_NO_DATE = QT_TRANSLATE_NOOP("sources", "“As of” is no date yet. Write it as 5.1.2022, 1.2022 or 2022.")


class Saying(QWidget):
    """Signals: `wanted(object, str, object)` with the value or words, the source's id and the partial date or None;
    `wrong(Message)` when something is missing; `create_wanted(Editor, str)` when a new source is wanted.
    """

    wanted = Signal(object, str, object)
    wrong = Signal(object)
    create_wanted = Signal(object, str)

    def __init__(self, context: FormContext) -> None:
        """Begin without a field."""
        super().__init__()
        self._context = context
        self._value: Editor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._value_place = QVBoxLayout()
        self._column.addLayout(self._value_place)
        self._source = self._made(_SOURCE, "said_source")
        self._as_of = self._made(_AS_OF, "said_as_of")
        for item, each in ((_SOURCE, self._source), (_AS_OF, self._as_of)):
            self._column.addWidget(buddy_label(context.label(item), each.field))
            self._column.addWidget(each)
        self._add = button(context.text(_ADD))
        self._add.setObjectName("said_add")
        self._add.clicked.connect(self._on_add)
        self._column.addWidget(self._add)

    def show_field(self, item: FieldSpec) -> None:
        """Take a value of this field; what was typed for another one is dropped."""
        while (gone := self._value_place.takeAt(0)) is not None:
            if (widget := gone.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._value = self._made(item, "said_value")
        self._value_place.addWidget(buddy_label(self._context.text(_HEARD), self._value.field))
        self._value_place.addWidget(self._value)
        order = (self._value.field, self._source.field, self._as_of.field, self._add)
        for here, there in pairwise(order):
            QWidget.setTabOrder(here, there)

    def clear(self) -> None:
        """Forget what was written, once it is stored."""
        for each in (self._value, self._source, self._as_of):
            if each is not None:
                each.show_value(empty_value(each.item.kind), "")

    def focus(self) -> None:
        """Put the cursor where one begins."""
        if self._value is not None:
            self._value.field.setFocus()

    def _made(self, item: FieldSpec, name: str) -> Editor:
        made = editor(item, self._context)
        made.field.setObjectName(name)
        made.show_value(empty_value(item.kind), "")
        made.create_wanted.connect(lambda typed: self.create_wanted.emit(made, typed))
        return made

    def _on_add(self) -> None:
        if self._value is None:
            return
        value, words = self._value.value()
        source, _ = self._source.value()
        as_of, not_a_date = self._as_of.value()
        if not source:
            self.wrong.emit(_NO_SOURCE)
            self._source.field.setFocus()
        elif not_a_date:
            self.wrong.emit(_NO_DATE)
            self._as_of.field.setFocus()
        else:
            self.wanted.emit(words or value, source, as_of)
