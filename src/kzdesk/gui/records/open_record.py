# SPDX-License-Identifier: GPL-3.0-or-later
"""A record while it is open: what is stored of it, what is typed, its draft, and the jobs that save and delete it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from kzdesk.domain.progress import Progress
from kzdesk.domain.records import parts_of
from kzdesk.domain.together import put_together
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node, rebased
from kzdesk.gui.records.keeper import DraftKeeper
from kzdesk.gui.records.opened import Opened, opened_tree

NO_RAW: Final[Mapping[str, str]] = {}


class OpenRecord(QObject):
    """Holds no widget.

    Signals: `saved(Opened)` with what is stored now, `failed(Exception)` when saving or deleting was refused,
    `deleted()`.
    """

    saved = Signal(object)
    failed = Signal(object)
    deleted = Signal()

    def __init__(self, opened: Opened, context: FormContext, parent: QObject) -> None:
        """Begin with what was read; it goes when `parent` goes."""
        super().__init__(parent)
        self.context = context
        self.base = opened.tree
        self.saving = False
        self.deleting = False
        self._keeper = self._made_keeper("")
        self.learn(opened)

    @property
    def type_name(self) -> str:
        """Return the type of the record."""
        return self.base.record.TYPE

    @property
    def record_id(self) -> str:
        """Return the id of the record; empty when it was never saved."""
        return self.base.record.id

    @property
    def blank(self) -> bool:
        """Whether this is a new record into which nothing was entered."""
        return not self.record_id and self.context.root.blank

    def has_unsaved(self) -> bool:
        """Return whether something typed is not saved yet."""
        root = self.context.root
        changed = self.saving or root.tree() != self.base or bool(root.raw_texts())
        return changed and not self.deleting

    def learn(self, opened: Opened) -> None:
        """Learn the titles of the records referred to."""
        self.context.titles |= opened.titles
        self.context.learn_siblings()

    def begin(self, tree: Tree, raw: Mapping[str, str] = NO_RAW, draft_id: str = "") -> None:
        """Edit this tree; under the id of a draft when it is the draft that goes on."""
        root = Node(tree)
        root.put_raw_texts(raw)
        self.context.root = root
        self.context.learn_siblings()
        if draft_id:
            self._keeper.deleteLater()
            self._keeper = self._made_keeper(draft_id)

    def touch(self) -> None:
        """Something was typed: keep it soon."""
        self._keeper.touch()

    def keep(self) -> None:
        """Keep what is typed as a draft now."""
        self._keeper.keep()

    def forget(self) -> None:
        """Forget the draft and what was typed."""
        self.begin(self.base)
        self._keeper.forget()

    def save(self) -> None:
        """Submit a job that saves the tree and forgets its draft."""
        self.saving = True
        tree, services, forget = self.context.root.tree(), self.context.services, self._keeper.begin_saving()

        def work(_progress: Progress) -> Opened:
            stored = services.records.save(tree)
            forget()
            return opened_tree(services, stored)

        self.context.jobs.submit(self, work, done=self._on_saved, failed=self._on_failed)

    def delete(self) -> None:
        """Submit a job that deletes the record."""
        self.deleting = True
        records, base = self.context.services.records, self.base.record
        self.context.jobs.submit(
            self, lambda _: records.delete(base.TYPE, base.id), done=self._on_deleted, failed=self._on_failed
        )

    def read_stored(self, done: Callable[[Tree], None], failed: Callable[[Exception], None]) -> None:
        """Submit a job that reads what is stored now."""
        records, base = self.context.services.records, self.base.record
        self.context.jobs.submit(self, lambda _: records.load(base.TYPE, base.id), done=done, failed=failed)

    def moved(self, stored: Tree) -> bool:
        """Return whether what is edited was read before what is stored now."""
        known = {tree.record.id: tree.record.revision for tree in self.context.root.tree().walk()}
        known |= {record.id: record.revision for tree in self.context.root.tree().walk() for record in tree.removed}
        there = {tree.record.id: tree.record.revision for tree in stored.walk() if tree.record.id}
        return there != {record_id: revision for record_id, revision in known.items() if record_id}

    def put_over(self, stored: Tree) -> None:
        """Edit what is stored now with the changes made here; where both changed the same, those made here stand.

        What was read before what is known to be stored, as an old draft, stands as a whole.
        """
        raw = self.context.root.raw_texts()
        mine = self.context.root.tree()
        tree = rebased(mine, stored) if self.moved(self.base) else put_together(self.base, mine, stored).tree
        self.base = stored
        self.begin(tree, raw)
        self.touch()

    def concerns(self, types: set[str], ids: set[str]) -> bool:
        """Return whether changed records of these types, with these ids, can belong to this record."""
        if not self.record_id or self.saving or self.deleting:
            return False
        mine = {node.record.id for node in self.context.root.walk()}
        return bool(mine & ids) or bool(types & set(_types_within(self.type_name)))

    def _made_keeper(self, draft_id: str) -> DraftKeeper:
        context = self.context
        keeper = DraftKeeper(context.services.drafts, context.jobs, draft_id, context.problem)
        keeper.setParent(self)
        keeper.watch(lambda: self.context.root if self.has_unsaved() and not self.blank else None)
        return keeper

    def _on_saved(self, opened: Opened) -> None:
        self.saving = False
        self.base = opened.tree
        self._keeper.end_saving(saved=True)
        self.learn(opened)
        self.saved.emit(opened)

    def _on_failed(self, error: Exception) -> None:
        self.saving = self.deleting = False
        self._keeper.end_saving(saved=False)
        self.failed.emit(error)

    def _on_deleted(self, _result: object) -> None:
        self._keeper.forget()
        self.deleted.emit()


def _types_within(type_name: str) -> Iterator[str]:
    for cls in parts_of(type_name):
        yield cls.TYPE
        yield from _types_within(cls.TYPE)
