# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections, groups and entries of an edition, as they are numbered in print."""

import html
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import shown
from kzdesk.services.editions import EditionView, EntryView, GroupView, SectionView

SECTION, GROUP, ENTRY = "list_section", "list_group", "list_entry"
_KIND, _ID, _PLAIN = (Qt.ItemDataRole.UserRole + n for n in range(3))
_DRAGGED: Final = "application/x-kzdesk-list"
_AMBER: Final = QColor(176, 106, 0)
_AIR: Final = 4  # pixels more than the text needs for each line
_LIST = QT_TRANSLATE_NOOP("editions", "Sections, groups and entries")
_NAMELESS = QT_TRANSLATE_NOOP("editions", "(no name)")
_TO_CHECK = QT_TRANSLATE_NOOP("editions", "{count} to check")


@dataclass(frozen=True, slots=True)
class Node:
    """What stands in one line of the tree; an empty id stands for nothing."""

    kind: str = ""
    id: str = ""


NOTHING: Final = Node()


class _HeadingEditor(QStyledItemDelegate):
    """Edits headings in place.

    Signals: `renamed(Node, str)` with what was typed.
    """

    renamed = Signal(object, str)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _AIR)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(_PLAIN))
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, _model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip() != index.data(_PLAIN):
            self.renamed.emit(Node(index.data(_KIND), index.data(_ID)), editor.text().strip())


class ListTree(QTreeWidget):
    """Shows an edition. It changes nothing by itself.

    Signals: `current_changed(Node)`; `opened(Node)` by a double click; `renamed(Node, str)`;
    `dropped(Node, Node, int)`: a node let go on a section or group, to stand at this place of it.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    renamed = Signal(object, str)
    dropped = Signal(object, object, int)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._items: dict[str, QTreeWidgetItem] = {}
        self._sign = _warning_sign(self.fontMetrics().height())
        self.setAccessibleName(tr(_LIST))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._headings = _HeadingEditor(self)
        self.setItemDelegate(self._headings)
        self._headings.renamed.connect(self.renamed)
        self.currentItemChanged.connect(lambda *_: self.current_changed.emit(self.current))
        self.itemDoubleClicked.connect(lambda item, _column: self.opened.emit(_node(item)))

    @property
    def current(self) -> Node:
        """The line the keyboard is on."""
        return _node(self.currentItem())

    def go_to(self, record_id: str) -> bool:
        """Bring a line into view and put the keyboard on it; tell whether it is there."""
        item = self._items.get(record_id)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)
        return item is not None

    def rename_current(self) -> None:
        """Edit the heading the keyboard is on."""
        item = self.currentItem()
        if item is not None and _node(item).kind in (SECTION, GROUP):
            self.editItem(item, 0)

    def find_text(self, text: str) -> bool:
        """Go to the next line, after the current one, that has `text`; tell whether there is one."""
        order = list(self._items)
        here = order.index(self.current.id) + 1 if self.current.id in self._items else 0
        wanted = text.casefold()
        for record_id in order[here:] + order[:here]:
            if wanted in self._items[record_id].text(0).casefold():
                return self.go_to(record_id)
        return False

    def show_view(self, view: EditionView) -> None:
        """Show an edition; lines that were closed, in view or current stay so where they still are."""
        order, current = list(self._items), self.current.id
        closed = {key for key, item in self._items.items() if item.childCount() and not item.isExpanded()}
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for section in view.sections:
            self._add_section(section)
        self.expandAll()
        for record_id in closed & self._items.keys():
            self._items[record_id].setExpanded(False)
        self._take_up(order, current)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(place)
        if (item := self.currentItem()) is not None:
            self.scrollToItem(item)
        if self.current.id != current:
            self.current_changed.emit(self.current)

    def mimeTypes(self) -> list[str]:
        """Return the one kind of content that is dragged: which line it is, and no name."""
        return [_DRAGGED]

    def mimeData(self, _items: object) -> QMimeData:
        """Return which line is dragged."""
        data = QMimeData()
        data.setData(_DRAGGED, self.current.id.encode())
        return data

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a line may be let go."""
        super().dragMoveEvent(event)
        if event.source() is self and event.mimeData().hasFormat(_DRAGGED):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a line was let go; the tree itself stays as it is until it is shown anew."""
        dragged = self._items.get(bytes(event.mimeData().data(_DRAGGED).data()).decode())
        target = self.itemAt(event.position().toPoint())
        if dragged is not None and target is not None and target is not dragged:
            area, height = self.visualItemRect(target), event.position().y()
            edge = area.bottom() - area.height() / 4 if target.childCount() else area.center().y()
            self._tell_drop(dragged, target, below=height > edge)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _tell_drop(self, dragged: QTreeWidgetItem, target: QTreeWidgetItem, *, below: bool) -> None:
        kind, onto = _node(dragged).kind, _node(target).kind
        whole = target.parent()
        if kind == ENTRY and onto == GROUP:
            self.dropped.emit(_node(dragged), _node(target), 0 if below else target.childCount())
            return
        if kind == GROUP and onto == ENTRY and whole is not None:
            target, whole = whole, whole.parent()
        if kind == _node(target).kind and whole is not None:
            place = whole.indexOfChild(target) + below
            if whole is dragged.parent() and whole.indexOfChild(dragged) < place:
                place -= 1
            self.dropped.emit(_node(dragged), _node(whole), place)

    def _add_section(self, section: SectionView) -> None:
        item = self._add(self.invisibleRootItem(), Node(SECTION, section.section.id), section.section.heading)
        item.setText(0, shown(section.section.heading.upper()))
        item.setText(1, str(section.count))
        bold = QFont(self.font())
        bold.setBold(True)
        for column in (0, 1):
            item.setFont(column, bold)
        for group in section.groups:
            self._add_group(item, group)

    def _add_group(self, parent: QTreeWidgetItem, group: GroupView) -> None:
        item = self._add(parent, Node(GROUP, group.group.id), group.group.heading)
        item.setText(1, str(len(group.entries)))
        self._set_tip(item, group.group.heading)
        for entry in group.entries:
            self._add_entry(item, entry)

    def _add_entry(self, parent: QTreeWidgetItem, entry: EntryView) -> None:
        name = entry.name or self._tr(_NAMELESS)
        item = self._add(parent, Node(ENTRY, entry.entry.id), f"{entry.number}. {name}")
        if entry.problems:
            mark = self._tr(_TO_CHECK.format(count=len(entry.problems)))
            reasons = "\n".join(self._tr(each) for each in entry.problems)
            item.setText(1, str(len(entry.problems)))
            item.setIcon(1, self._sign)
            self._set_tip(item, reasons)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {mark}")
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, reasons)

    def _add(self, parent: QTreeWidgetItem, node: Node, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [shown(text), ""])
        item.setData(0, _KIND, node.kind)
        item.setData(0, _ID, node.id)
        item.setData(0, _PLAIN, text)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.kind != SECTION:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if node.kind != ENTRY:
            flags |= Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags)
        self._items[node.id] = item
        return item

    def _set_tip(self, item: QTreeWidgetItem, text: str) -> None:
        for column in (0, 1):
            lines = "<br>".join(html.escape(shown(line)) for line in text.split("\n"))
            item.setData(column, Qt.ItemDataRole.ToolTipRole, f"<qt>{lines}</qt>")

    def _take_up(self, order: list[str], current: str) -> None:
        """Put the keyboard where it was, or on what stood next to a line that is gone."""
        here = order.index(current) if current in order else 0
        near = (*order[here:], *reversed(order[:here]), *self._items)
        left = next((each for each in near if each in self._items), None)
        if left is not None:
            self.setCurrentItem(self._items[left])


def _node(item: QTreeWidgetItem | None) -> Node:
    return Node(item.data(0, _KIND), item.data(0, _ID)) if item is not None else NOTHING


def _warning_sign(size: int) -> QIcon:
    """Return a triangle with an exclamation mark, clear on light and on dark ground."""
    picture = QPixmap(size * 2, size * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 8, size / 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_AMBER)
    painter.drawPolygon([QPointF(8, 1.5), QPointF(15.5, 14.5), QPointF(0.5, 14.5)])
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(QRectF(7.1, 5.5, 1.8, 4.8), 0.9, 0.9)
    painter.drawEllipse(QPointF(8, 12.3), 1.05, 1.05)
    painter.end()
    return QIcon(picture)
