# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of the hearing and of the observation on the sheet; each change is told once it can be stored."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from kzdesk.domain.fields import spec
from kzdesk.domain.record import Record
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.editors import editor
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.section import FieldView


class RecordFields(QObject):
    """Editors of one record.

    Signals: `changed(str, object)` with the name of a field and its value when it can be stored;
    `create_wanted(str)` when a record of this type is to be made first.
    """

    changed = Signal(str, object)
    create_wanted = Signal(str)

    def __init__(self, record: Record, context: FormContext) -> None:
        """Edit this record; nothing is shown until `views` are asked for."""
        super().__init__()
        self._node = Node(Tree(record))
        self._context = context
        self._views: dict[str, FieldView] = {}

    def views(self, names: Iterable[str]) -> list[FieldView]:
        """Return the fields of these names with their values, ready to be placed."""
        return [self._view(name) for name in names]

    def put(self, name: str, value: Any) -> None:
        """Show another value of a field."""
        self._node.change(name, value, "")
        self._views[name].editor.show_value(value, "")

    def value(self, name: str) -> Any:
        """Return the value of a field as it was last understood."""
        return getattr(self._node.record, name)

    def _view(self, name: str) -> FieldView:
        view = FieldView(editor(spec(type(self._node.record), name), self._context), self._context)
        view.editor.show_value(getattr(self._node.record, name), "")
        view.editor.edited.connect(lambda: self._on_edited(view))
        view.editor.left.connect(lambda: self._on_left(view))
        view.editor.create_wanted.connect(lambda _typed: self.create_wanted.emit(view.editor.item.target))
        self._views[name] = view
        return view

    def _on_edited(self, view: FieldView) -> None:
        name = view.editor.item.name
        value, raw = view.editor.value()
        self._node.change(name, value, raw)
        problem = next((each for each in self._node.problems() if each.field == name), None)
        if problem is None:
            view.show_problem(None)
            self.changed.emit(name, value)

    def _on_left(self, view: FieldView) -> None:
        """Show what is wrong only when the cursor has left: half a time is no time yet."""
        name = view.editor.item.name
        view.show_problem(next((each for each in self._node.problems() if each.field == name), None))
