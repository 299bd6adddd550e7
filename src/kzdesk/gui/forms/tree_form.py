# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing a record with its parts: the form of the record, and over it the forms of the parts that are open."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.form import RecordForm
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.labels import button, label

_DONE = QT_TRANSLATE_NOOP("forms", "Done")
_DONE_KEYS = QT_TRANSLATE_NOOP("forms", "Done with this part (Ctrl+Enter)")
_ANOTHER = QT_TRANSLATE_NOOP("forms", "Add another")
_ANOTHER_KEYS = QT_TRANSLATE_NOOP("forms", "Done, and add another of the same kind (Ctrl+Shift+Enter)")
_NEEDED = QT_TRANSLATE_NOOP("forms", "* is needed · Ctrl+Enter: done · Ctrl+Shift+Enter: add another · Esc: back")
_NEEDED_TOP = QT_TRANSLATE_NOOP("forms", "* is needed · Ctrl+S: save · Esc: back")


class TreeForm(QWidget):
    """Edits one tree of nodes.

    Signals: `edited()`; `level_changed()` when a part was opened or closed; `removed(Node, Node, int)` with the
    whole, the part taken away and its place; `create_wanted(Editor, str)` when a picker asks for a new record.
    """

    edited = Signal()
    level_changed = Signal()
    removed = Signal(object, object, int)
    create_wanted = Signal(object, str)

    def __init__(self, context: FormContext) -> None:
        """Show the record at the root of the context."""
        super().__init__()
        self._context = context
        self._forms: list[RecordForm] = []
        self._stack = QStackedWidget()
        self._legend = label("", "muted")
        self._done = button(context.text(_DONE))
        self._done.setObjectName("done")
        self._done.setAccessibleName(context.text(_DONE_KEYS))
        self._another = button(context.text(_ANOTHER))
        self._another.setObjectName("another")
        self._another.setAccessibleName(context.text(_ANOTHER_KEYS))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 2, 16, 6)
        foot.setSpacing(8)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._another)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
        self._connect()
        self._push(context.root)

    @property
    def top(self) -> RecordForm:
        """Return the form at the front."""
        return self._forms[-1]

    @property
    def deep(self) -> bool:
        """Whether a part is open."""
        return len(self._forms) > 1

    def titles(self) -> list[str]:
        """Return the titles of the levels that are open, those of parts with what they are."""
        records = [form.node.record for form in self._forms]
        return [self._context.title(records[0]), *(self._context.title_with_kind(each) for each in records[1:])]

    def focus(self) -> None:
        """Put the cursor where it was, or where one begins."""
        inside = self.focusWidget()
        if inside is not None and self.isAncestorOf(inside):
            inside.setFocus()
        else:
            self.top.focus_first()

    def open_part(self, part: Node) -> None:
        """Open the form of a node of the tree, with the levels above it."""
        if part not in self.top.node.parts:
            while self.deep:
                self._pop()
        way = self._context.root.path_to(part)
        for node in way[len(self._forms) :]:
            self._push(node)
        self.top.focus_first()

    def add_part(self, type_name: str) -> Node:
        """Add a part to the record at the front and open it."""
        part = self.top.node.add(type_name)
        self._push(part)
        self.top.focus_first()
        self.edited.emit()
        return part

    def up_to(self, level: int) -> None:
        """Close the parts below a level; a new part that was left empty is dropped."""
        if not self.deep:
            return
        part = self.top.node
        while len(self._forms) > level + 1:
            part = self._pop()
        self.top.refresh()
        self.top.focus_part(part)
        self.edited.emit()

    def up(self) -> None:
        """Close the part at the front."""
        self.up_to(len(self._forms) - 2)

    def show_problems(self) -> None:
        """Show every problem in its place, and put the cursor into the first field that has one."""
        self._context.root.show_all()
        for node in self._context.root.walk():
            found = node.problems()
            if found:
                self.open_part(node)
                self._refresh()
                self.top.focus_field(found[0].field)
                return

    def node_of(self, record: Record) -> Node | None:
        """Return the node that holds this very record."""
        return next((node for node in self._context.root.walk() if node.record is record), None)

    def take_up(self, stored: Tree) -> bool:
        """Show what was stored from this form, the cursor staying where it is; False when it has to be rebuilt."""
        if not self._context.root.adopt(stored):
            return False
        for form in self._forms:
            form.show_stored()
        self.level_changed.emit()
        return True

    def restore(self, whole: Node, part: Node, place: int) -> None:
        """Put back a part that was taken away."""
        whole.restore(part, place)
        self._refresh()
        self.top.focus_part(part)
        self.edited.emit()

    def _connect(self) -> None:
        self._done.clicked.connect(self.up)
        self._another.clicked.connect(self._on_another)
        for keys, slot in (
            ("Ctrl+Return", self.up),
            ("Ctrl+Enter", self.up),
            ("Ctrl+Shift+Return", self._on_another),
            ("Ctrl+Shift+Enter", self._on_another),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _push(self, node: Node) -> None:
        form = RecordForm(node, self._context)
        form.edited.connect(self.edited)
        form.open_wanted.connect(self.open_part)
        form.add_wanted.connect(self.add_part)
        form.removed.connect(lambda part, place: self._on_removed(node, part, place))
        form.create_wanted.connect(self.create_wanted)
        self._forms.append(form)
        self._stack.addWidget(form)
        self._show_level()

    def _pop(self) -> Node:
        form = self._forms.pop()
        if form.node.blank and form.node in self.top.node.parts:
            self.top.node.remove(form.node)
        self._stack.removeWidget(form)
        form.hide()
        QTimer.singleShot(0, form.deleteLater)
        self._show_level()
        return form.node

    def _show_level(self) -> None:
        self._stack.setCurrentWidget(self.top)
        self._done.setVisible(self.deep)
        self._another.setVisible(self.deep)
        self._legend.setText(self._context.text(_NEEDED if self.deep else _NEEDED_TOP))
        self.level_changed.emit()

    def _refresh(self) -> None:
        for form in self._forms:
            form.refresh()

    def _on_another(self) -> None:
        if self.deep:
            type_name = self.top.node.record.TYPE
            self.up()
            self.add_part(type_name)

    def _on_removed(self, whole: Node, part: Node, place: int) -> None:
        self.top.refresh()
        self.top.focus_part(part)
        self.edited.emit()
        self.removed.emit(whole, part, place)
