# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of one record: sections of fields and tables of parts, made from the specifications."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.fields import FieldSpec, empty_value, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import Message
from kzdesk.domain.record import Record
from kzdesk.domain.records import parts_of
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.forms.editors import editor
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.part_table import PartTable
from kzdesk.gui.forms.section import FieldView, Section

_TWO_COLUMNS: Final = 62  # form widths from here on, in the width of a capital M, have two columns
_WIDEST: Final = 96  # and no form is wider, for the sake of the eyes


class RecordForm(QScrollArea):
    """Edits one node; `views` are its fields by name, `column` holds its sections one under the other.

    Signals: `edited()`; `open_wanted(Node)`, `add_wanted(str)` and `removed(Node, int)` for its parts;
    `create_wanted(Editor, str)` when a picker asks for a new record.
    """

    edited = Signal()
    open_wanted = Signal(object)
    add_wanted = Signal(str)
    removed = Signal(object, int)
    create_wanted = Signal(object, str)

    def __init__(self, node: Node, context: FormContext) -> None:
        """Build the form of a node's record and show its values."""
        super().__init__()
        self.node = node
        self._context = context
        self._sections: list[Section] = []
        self._tables: list[PartTable] = []
        self._blocks: list[Section | PartTable] = []
        self.views: dict[str, FieldView] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self._show_values()

    def focus_first(self) -> None:
        """Put the cursor where a person begins: a table of parts that comes first, or the first field."""
        first = next(iter(self.views.values()), None)
        if self._parts_first and self._tables:
            self._tables[0].focus_part(self.node)
        elif first is not None:
            first.editor.field.setFocus()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, opening its section."""
        view = self.views[name]
        for section in self._sections:
            if view in section.views:
                section.set_open(True)
        view.editor.field.setFocus()
        self.ensureWidgetVisible(view.cell)

    def focus_part(self, part: Node) -> None:
        """Put the cursor on a part in its table."""
        for table in self._tables:
            if table.objectName() == f"{part.record.TYPE}_parts":
                table.focus_part(part)

    def refresh(self) -> None:
        """Show the problems and the parts as they are now."""
        self.refresh_problems()
        for table in self._tables:
            table.refresh()

    def refresh_problems(self) -> None:
        """Show the problems of the fields that are to show them."""
        found = self.node.shown_problems()
        for name, view in self.views.items():
            view.show_problem(found.get(name))
            if view.editor.item.kind in (Kind.TEXT, Kind.LONG_TEXT):
                view.show_marks(getattr(self.node.record, name))
        for section in self._sections:
            if any(view.editor.item.name in found for view in section.views):
                section.set_open(True)

    def show_stored(self) -> None:
        """Show what the node holds now, leaving alone the fields that hold it already."""
        for name, view in self.views.items():
            value, raw = getattr(self.node.record, name), self.node.raw.get(name, "")
            if view.editor.value() != (value, raw):
                view.editor.show_value(value, raw)
        self.refresh()

    def add_foot(self, widget: QWidget) -> None:
        """Put something under the last section."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def fill(self, name: str, value: object) -> None:
        """Put a value into a field, as if it had been entered."""
        target = self.views[name].editor
        target.show_value(value, "")
        self._on_edited(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between one and two columns."""
        super().resizeEvent(event)
        unit = self.fontMetrics().horizontalAdvance("M")
        columns = 2 if self.viewport().width() >= unit * _TWO_COLUMNS else 1
        for section in self._sections:
            section.arrange(columns)
        self._order_tabs()

    def _build(self) -> None:
        body = QWidget()
        body.setMaximumWidth(self.fontMetrics().horizontalAdvance("M") * _WIDEST)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(16, 4, 16, 16)
        self.column.setSpacing(4)
        cls = type(self.node.record)
        groups: dict[Message, list[FieldSpec]] = {}
        for item in specs(cls):
            if not (item.part_of or item.fixed):
                groups.setdefault(item.group, []).append(item)
        first, *others = groups.items()
        parts = [part for part in parts_of(cls.TYPE) if not part.WRITTEN_ONCE or cls.WRITTEN_ONCE]
        if self._parts_first:
            self._add_tables(parts[:1])
        self._add_section(*first)
        self._add_tables(parts[1:] if self._parts_first else parts)
        for name, items in others:
            self._add_section(name, items)
        self.column.addStretch(1)
        self.setWidget(body)

    def _order_tabs(self) -> None:
        """Let Tab go through the form as it is read; Qt's own order is that in which widgets were made."""
        stops = [stop for block in self._blocks for stop in block.stops()]
        for here, there in pairwise(stops):
            QWidget.setTabOrder(here, there)

    @property
    def _parts_first(self) -> bool:
        """Whether the record is known by its parts, as people are by their names."""
        return not self.node.record.TITLE

    def _add_section(self, name: Message, items: list[FieldSpec]) -> None:
        views = [self._view(item) for item in items]
        section = Section(name, views, self._context)
        self._sections.append(section)
        self._blocks.append(section)
        self.column.addWidget(section)

    def _add_tables(self, types: list[type[Record]]) -> None:
        for cls in types:
            table = PartTable(cls, self.node, self._context)
            table.open_wanted.connect(self.open_wanted)
            table.add_wanted.connect(self.add_wanted)
            table.removed.connect(self.removed)
            table.edited.connect(self.edited)
            self._tables.append(table)
            self._blocks.append(table)
            self.column.addWidget(table)

    def _view(self, item: FieldSpec) -> FieldView:
        made = editor(item, self._context)
        made.edited.connect(lambda: self._on_edited(made))
        made.left.connect(lambda: self._on_left(item.name))
        made.create_wanted.connect(lambda typed: self.create_wanted.emit(made, typed))
        view = FieldView(made, self._context)
        self.views[item.name] = view
        return view

    def _show_values(self) -> None:
        """Show the node's values; sections after the first are open when they hold something."""
        record = self.node.record
        for name, view in self.views.items():
            view.editor.show_value(getattr(record, name), self.node.raw.get(name, ""))
        for section in self._sections[1:]:
            section.set_open(any(self._filled(view.editor.item) for view in section.views))
        self.refresh_problems()

    def _filled(self, item: FieldSpec) -> bool:
        value = getattr(self.node.record, item.name)
        usual = empty_value(item.kind)
        return bool(self.node.raw.get(item.name)) or (value != usual and item.kind is not Kind.BOOLEAN) or value is True

    def _on_edited(self, changed: Editor) -> None:
        self.node.change(changed.item.name, *changed.value())
        self.refresh_problems()
        self.edited.emit()

    def _on_left(self, name: str) -> None:
        self.node.shown.add(name)
        self.refresh_problems()
