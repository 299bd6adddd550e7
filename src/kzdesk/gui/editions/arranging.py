# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to the lines of the list, by keys, menu and mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.listing import ListGroup, ListSection
from kzdesk.gui.editions.dialogs import GroupDialog
from kzdesk.gui.editions.placing import PlaceDialog
from kzdesk.gui.editions.tree import ENTRY, GROUP, SECTION, ListTree, Node
from kzdesk.gui.errors import ask
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import shown
from kzdesk.gui.small_dialog import CANCEL
from kzdesk.services.editions import EditionView, GroupView

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_LINES: Final = (SECTION, GROUP, ENTRY, "")
_OPEN = QT_TRANSLATE_NOOP("editions", "Open")
_ADD_PERSON = QT_TRANSLATE_NOOP("editions", "Add a person …")
_ADD_GROUP = QT_TRANSLATE_NOOP("editions", "Add a group …")
_UP = QT_TRANSLATE_NOOP("editions", "Move up")
_DOWN = QT_TRANSLATE_NOOP("editions", "Move down")
_RENAME = QT_TRANSLATE_NOOP("editions", "Rename the heading")
_RUSSIAN = QT_TRANSLATE_NOOP("editions", "Alphabetical order (Russian)")
_KAZAKH = QT_TRANSLATE_NOOP("editions", "Alphabetical order (Kazakh)")
_TAKE_OFF = QT_TRANSLATE_NOOP("editions", "Take off the list …")
_ASK_ENTRY = QT_TRANSLATE_NOOP(
    "editions", "Take “{name}” off this edition, with what is written here about them? The person’s record stays."
)
_ASK_GROUP = QT_TRANSLATE_NOOP(
    "editions", "Delete the group “{name}” and take its entries ({count}) off this edition? The people’s records stay."
)
_STEP_ENTRY = QT_TRANSLATE_NOOP("editions", "Take off")
_STEP_GROUP = QT_TRANSLATE_NOOP("editions", "Delete the group")
_BY_HAND = QT_TRANSLATE_NOOP(
    "editions", "This group is arranged by hand now. Its menu brings the alphabetical order back."
)


class Arranging(QObject):
    """Carries out commands on the line the keyboard is on.

    Signals: `changed(str)` after something was stored, with the id of the line to go to or nothing;
    `open_requested()`; `told(Message)`.
    """

    changed = Signal(str)
    open_requested = Signal()
    told = Signal(object)

    def __init__(self, page: QWidget, services: "Services", jobs: JobRunner, tr: Translate, tree: ListTree) -> None:
        """Add the commands to the tree's keys and menu."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._tree = tree
        self._view: EditionView | None = None
        self._pending = 0
        self._actions: list[tuple[QAction, tuple[str, ...]]] = []
        self._add_actions()
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        tree.current_changed.connect(self._on_current)
        tree.renamed.connect(self._on_renamed)
        tree.dropped.connect(self._on_dropped)

    def show_view(self, view: EditionView | None) -> None:
        """Work on this edition from now on."""
        self._view = view
        self._on_current(self._tree.current)

    def add_person(self) -> None:
        """Ask for a person and a group, and put the person there."""
        if self._view is None:
            return
        group = self._group(self._tree.current)
        dialog = PlaceDialog(
            self._page, self._services, self._jobs, self._tr, view=self._view, group_id=group.group.id if group else ""
        )
        dialog.placed.connect(self._on_placed)
        dialog.open()

    def add_group(self) -> None:
        """Ask for a section and a heading, and add the group."""
        if self._view is None:
            return
        section = self._section_id(self._tree.current)
        dialog = GroupDialog(self._page, self._view, section, self._tr)
        dialog.made.connect(self._on_group_made)
        dialog.open()

    def _add_actions(self) -> None:
        add: tuple[tuple[Message, str, tuple[str, ...], Callable[[], None]], ...] = (
            (_OPEN, "Return", _LINES[:3], self.open_requested.emit),
            (_ADD_PERSON, "Ins", _LINES, self.add_person),
            (_ADD_GROUP, "Ctrl+Ins", _LINES, self.add_group),
            (_UP, "Alt+Up", (GROUP, ENTRY), lambda: self._step(-1)),
            (_DOWN, "Alt+Down", (GROUP, ENTRY), lambda: self._step(1)),
            (_RENAME, "F2", (SECTION, GROUP), self._tree.rename_current),
            (_RUSSIAN, "", (GROUP, ENTRY), lambda: self._order("ru")),
            (_KAZAKH, "", (GROUP, ENTRY), lambda: self._order("kk")),
            (_TAKE_OFF, "Del", (GROUP, ENTRY), self._remove),
        )
        for title, keys, kinds, slot in add:
            action = add_action(self._tree, self._tr(title), keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            self._actions.append((action, kinds))

    def _on_current(self, node: Node) -> None:
        for action, kinds in self._actions:
            action.setEnabled(self._view is not None and node.kind in kinds)

    def _on_placed(self, group_id: str, person_id: str) -> None:
        self._run(lambda: self._services.editions.place(group_id, person_id).id)

    def _on_group_made(self, section_id: str, heading: str) -> None:
        self._run(lambda: self._services.editions.add_group(section_id, heading).id)

    def _step(self, step: int) -> None:
        node = self._tree.current
        self._note_hand(node)
        if node.kind == ENTRY:
            self._run(lambda: self._services.editions.step(node.id, step))
        else:
            self._run(lambda: self._services.editions.move_group(node.id, step))

    def _order(self, alphabet: str) -> None:
        group = self._group(self._tree.current)
        if group is not None:
            changes = {"ordering": "alphabet", "alphabet": alphabet}
            group_id = group.group.id
            self._run(lambda: self._amend(ListGroup, group_id, changes))

    def _remove(self) -> None:
        node, group = self._tree.current, self._group(self._tree.current)
        if group is None:
            return
        work: Callable[[str], None]
        if node.kind == ENTRY:
            name = next((entry.name for entry in group.entries if entry.entry.id == node.id), "")
            question, step = _ASK_ENTRY.format(name=shown(name)), _STEP_ENTRY
            work = self._services.editions.remove
        else:
            count = len(group.entries)
            question, step = _ASK_GROUP.format(name=shown(group.group.heading), count=count), _STEP_GROUP
            work = self._services.editions.remove_group
        texts = (self._tr(question), self._tr(step), self._tr(CANCEL))
        box = ask(self._page, *texts, yes=lambda: self._run(lambda: work(node.id)))
        box.finished.connect(self._page.window().activateWindow)

    def _on_renamed(self, node: Node, heading: str) -> None:
        cls = ListSection if node.kind == SECTION else ListGroup
        self._run(lambda: self._amend(cls, node.id, {"heading": heading}))

    def _on_dropped(self, node: Node, whole: Node, place: int) -> None:
        if node.kind == ENTRY:
            if self._group(node) is self._group(whole):
                self._note_hand(node)
            self._run(lambda: self._services.editions.move(node.id, whole.id, place))
        elif self._section_id(node) == whole.id and self._view is not None:
            section = next(each for each in self._view.sections if each.section.id == whole.id)
            here = [each.group.id for each in section.groups].index(node.id)
            self._run(lambda: self._services.editions.move_group(node.id, place - here))

    def _amend(self, cls: type[ListGroup] | type[ListSection], record_id: str, changes: dict[str, Any]) -> None:
        self._services.editions.amend(cls, record_id, changes)

    def _run(self, work: Callable[[], str | None]) -> None:
        """Store something; the list is read anew once when several such steps follow each other quickly."""
        self._pending += 1
        self._jobs.submit(self, lambda _: work() or "", done=self._on_done, failed=self._on_failed)

    def _on_done(self, record_id: str) -> None:
        self._pending -= 1
        if not self._pending:
            self.changed.emit(record_id)

    def _on_failed(self, error: Exception) -> None:
        self._on_done("")
        self._jobs.problem.emit(error)

    def _note_hand(self, node: Node) -> None:
        group = self._group(node)
        if node.kind == ENTRY and group is not None and group.group.ordering != "manual" and len(group.entries) > 1:
            self.told.emit(_BY_HAND)

    def _group(self, node: Node) -> GroupView | None:
        groups = [group for section in self._view.sections for group in section.groups] if self._view else []
        return next((each for each in groups if node.id in (each.group.id, *(e.entry.id for e in each.entries))), None)

    def _section_id(self, node: Node) -> str:
        group = self._group(node)
        return group.group.section if group else node.id
