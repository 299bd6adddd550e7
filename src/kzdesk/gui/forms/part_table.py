# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of one type within a form: a table of them, with keys to add, open, remove and reorder."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from kzdesk.domain.fields import spec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records import parts_of
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.labels import button, label, set_tip, shown
from kzdesk.gui.theme import comfortable

_ROWS: Final = 8
_LONGEST_CELL: Final = 200
_ADD = QT_TRANSLATE_NOOP("forms", "Add")
_ADD_TO = QT_TRANSLATE_NOOP("forms", "{parts}: add one (Insert)")
_OPEN = QT_TRANSLATE_NOOP("forms", "Open")
_OPEN_IN = QT_TRANSLATE_NOOP("forms", "{parts}: open the selected line (Enter)")
_REMOVE = QT_TRANSLATE_NOOP("forms", "Remove")
_REMOVE_FROM = QT_TRANSLATE_NOOP("forms", "{parts}: remove the selected line (Delete)")
_NONE = QT_TRANSLATE_NOOP("forms", "none yet")
_WITHIN = QT_TRANSLATE_NOOP("forms", "Within")
_STATE = QT_TRANSLATE_NOOP("forms", "State")
_TO_PUT_RIGHT = QT_TRANSLATE_NOOP("forms", "⚠ to put right: {count}")
_MOVE = QT_TRANSLATE_NOOP("forms", "Alt+Up and Alt+Down move a line.")
_HOLDS = QT_TRANSLATE_NOOP("forms", "{parts}: {count}")

Index = QModelIndex | QPersistentModelIndex


class PartModel(QAbstractTableModel):
    """Lines of parts: their listed fields, what they hold themselves, and whether something is to be put right."""

    def __init__(self, cls: type[Record], context: FormContext) -> None:
        """Show no parts yet."""
        super().__init__()
        self._context = context
        self._inner = parts_of(cls.TYPE)
        self._headers = [context.label(item) for item in specs(cls) if item.listed]
        self._headers += [context.text(_WITHIN)] if self._inner else []
        self._headers.append(context.text(_STATE))
        self.nodes: list[Node] = []
        self._cells: list[list[str]] = []

    def show(self, nodes: list[Node]) -> None:
        """Show these parts as they are now."""
        self.beginResetModel()
        self.nodes = nodes
        self._cells = [self._line(node) for node in nodes]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of parts."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells[index.row()][index.column()]
        return None

    def headerData(self, section: int, direction: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the label of a column."""
        if direction is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def _line(self, node: Node) -> list[str]:
        cells = [shown(cell[:_LONGEST_CELL].replace("\n", " ")) for cell in self._context.cells(node)]
        if self._inner:
            counts = [(cls, len(node.parts_named(cls.TYPE))) for cls in self._inner]
            held = [
                self._context.text(_HOLDS.format(parts=self._context.text(cls.PLURAL), count=count))
                for cls, count in counts
                if count
            ]
            cells.append(", ".join(held))
        wrong = sum(len(each.shown_problems()) for each in node.walk())
        cells.append(self._context.text(_TO_PUT_RIGHT.format(count=wrong)) if wrong else "")
        return cells


class PartTable(QWidget):
    """The parts of one type.

    Signals: `open_wanted(Node)`; `add_wanted(str)` with the type; `removed(Node, int)` with the place it had;
    `edited()` when the order changed.
    """

    open_wanted = Signal(object)
    add_wanted = Signal(str)
    removed = Signal(object, int)
    edited = Signal()

    def __init__(self, cls: type[Record], whole: Node, context: FormContext) -> None:
        """Show the parts of type `cls` that `whole` has."""
        super().__init__()
        self._cls = cls
        self._whole = whole
        self._context = context
        self._plural = context.text(cls.PLURAL)
        self._movable = len(cls.ORDER) == 1 and spec(cls, cls.ORDER[0]).kind is Kind.INTEGER
        self.setObjectName(f"{cls.TYPE}_parts")
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the parts as they are now, with the same line selected."""
        row = self._table.currentIndex().row()
        self._model.show(self._whole.parts_named(self._cls.TYPE))
        count = self._model.rowCount()
        self._table.setVisible(count > 0)
        self._none.setVisible(count == 0)
        for each in (self._open, self._remove):
            each.setVisible(count > 0)
        if count:
            self._table.selectRow(min(max(row, 0), count - 1))
        self._table.setColumnHidden(
            self._model.columnCount() - 1, not any(node.shown_problems() for node in self._within())
        )
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make the table as high as its lines are shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        rows = self._table.verticalHeader().defaultSectionSize() * min(self._model.rowCount(), _ROWS)
        self._table.setFixedHeight(self._table.horizontalHeader().sizeHint().height() + rows + 6)

    def focus_part(self, part: Node) -> None:
        """Put the cursor on a part; on the Add button when it is gone."""
        if part in self._model.nodes:
            self._table.selectRow(self._model.nodes.index(part))
            self._table.setFocus()
        elif self._model.nodes:
            self._table.setFocus()
        else:
            self._add.setFocus()

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [self._add, self._open, self._remove, self._table]

    def _within(self) -> list[Node]:
        return [inner for part in self._model.nodes for inner in part.walk()]

    def _build(self) -> None:
        self._model = PartModel(self._cls, self._context)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setObjectName(self._cls.TYPE)
        self._table.setAccessibleName(self._plural)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        comfortable(self._table)
        if self._movable:
            set_tip(self._table, self._context.text(_MOVE))
        self._none = label(self._context.text(_NONE), "muted")
        self._add = self._button(_ADD, "add", _ADD_TO)
        self._open = self._button(_OPEN, "open", _OPEN_IN)
        self._remove = self._button(_REMOVE, "remove", _REMOVE_FROM)
        head = QHBoxLayout()
        head.addWidget(label(self._plural, "heading"))
        head.addWidget(self._none)
        head.addStretch(1)
        for each in (self._add, self._open, self._remove):
            head.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._table)

    def _connect(self) -> None:
        self._table.activated.connect(lambda index: self.open_wanted.emit(self._model.nodes[index.row()]))
        self._add.clicked.connect(lambda: self.add_wanted.emit(self._cls.TYPE))
        self._open.clicked.connect(self._on_open)
        self._remove.clicked.connect(self._on_remove)
        self._key("Insert", self, self._add.click)
        self._key("Delete", self._table, self._on_remove)
        if self._movable:
            self._key("Alt+Up", self._table, lambda: self._on_move(-1))
            self._key("Alt+Down", self._table, lambda: self._on_move(1))

    def _button(self, text: Message, name: str, meaning: Message) -> QPushButton:
        made = button(self._context.text(text))
        made.setObjectName(f"{name}_{self._cls.TYPE}")
        made.setAccessibleName(self._context.text(meaning.format(parts=self._plural)))
        return made

    def _key(self, keys: str, where: QWidget, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _selected(self) -> Node | None:
        row = self._table.currentIndex().row()
        return self._model.nodes[row] if 0 <= row < len(self._model.nodes) else None

    def _on_open(self) -> None:
        if (node := self._selected()) is not None:
            self.open_wanted.emit(node)

    def _on_remove(self) -> None:
        if (node := self._selected()) is not None:
            place = self._whole.parts.index(node)
            self._whole.remove(node)
            self.removed.emit(node, place)

    def _on_move(self, step: int) -> None:
        """Move the selected part and number all parts of the type in their new order."""
        nodes, node = self._model.nodes, self._selected()
        target = nodes.index(node) + step if node is not None else -1
        if node is None or not 0 <= target < len(nodes):
            return
        parts = self._whole.parts
        here, there = parts.index(node), parts.index(nodes[target])
        parts[here], parts[there] = parts[there], parts[here]
        for place, each in enumerate(self._whole.parts_named(self._cls.TYPE), start=1):
            each.change(self._cls.ORDER[0], place, "")
        self.refresh()
        self._table.selectRow(target)
        self.edited.emit()
