# SPDX-License-Identifier: GPL-3.0-or-later
"""One open record: what happens to it when one types, saves, goes back, deletes, or when it changes elsewhere."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.draft import Draft
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.leading import lead_to
from kzdesk.gui.forms.nodes import rebased
from kzdesk.gui.forms.tree_form import TreeForm
from kzdesk.gui.records.frame import RecordFrame
from kzdesk.gui.records.joining import Joint, WholePicker
from kzdesk.gui.records.live import LiveFindings
from kzdesk.gui.records.meanwhile import fits, same_field
from kzdesk.gui.records.namesakes import Namesakes
from kzdesk.gui.records.notices import Notices
from kzdesk.gui.records.open_record import NO_RAW, OpenRecord
from kzdesk.gui.records.opened import Opened, same_values
from kzdesk.services.records import Choice

SAVE = QT_TRANSLATE_NOOP("records", "Save")
_NOTHING = QT_TRANSLATE_NOOP("records", "There is nothing to save")
_DELETED = QT_TRANSLATE_NOOP("records", "Deleted")
_TOGETHER = QT_TRANSLATE_NOOP("records", "Saved together with what another changed meanwhile")
_KEPT = QT_TRANSLATE_NOOP("records", "Kept as a draft")


class RecordView(QWidget):
    """Shows and edits one record.

    Signals: `closed()` when it is to be closed; `saved(Choice)`; `told(Message)` for the status line;
    `open_wanted(Choice)`; `create_wanted(str, str, Editor)` with type, typed text and the picker that takes it;
    `join_wanted(Joint, str)` with the way and the id of the record to add this one to, empty for a new one;
    `other_wanted()` when the stored version is to be shown beside this one.
    """

    closed = Signal()
    saved = Signal(object)
    told = Signal(object)
    open_wanted = Signal(object)
    create_wanted = Signal(str, str, object)
    join_wanted = Signal(object, str)
    other_wanted = Signal()

    def __init__(self, opened: Opened, context: FormContext, step: Message = SAVE) -> None:
        """Show a record that was read; `step` says on the button what saving is for."""
        super().__init__()
        self._draft = opened.draft
        self._context = context
        self._then_close = False
        self.record = OpenRecord(opened, context, self)
        self.record.begin(opened.tree)
        self._frame = RecordFrame(self.record.type_name, context)
        self._frame.header.set_save(context.text(step))
        self._frame.show_facts(opened.related, stored=bool(self.record.record_id))
        self._frame.sources.panel.guard(self.record.has_unsaved)
        self._notices = Notices(self._frame.banner, context.tr)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._frame, 1)
        self._namesakes, self._live = Namesakes(self.record), LiveFindings(self.record)
        layout.addWidget(self._namesakes)
        layout.addWidget(self._live)
        self._live.look_soon()
        self._connect()

    @property
    def form(self) -> TreeForm:
        """Return the form of the record and its parts."""
        return self._frame.form

    @property
    def title(self) -> str:
        """Return what the record is called."""
        return self._context.title(self.record.base.record)

    def offer_draft(self) -> None:
        """Ask whether to go on with the draft of this record, when it has one."""
        draft, drafts, jobs = self._draft, self._context.services.drafts, self._context.jobs
        if draft is not None:
            self._notices.ask_draft(
                draft.updated,
                lambda: self.resume(draft),
                lambda: jobs.submit(self, lambda _: drafts.drop(draft.id), done=lambda _: None),
            )

    def resume(self, draft: Draft) -> None:
        """Go on with a draft; say so when the record was changed or deleted since."""
        gone = bool(draft.tree.record.id) and not self.record.record_id
        self._restart(rebased(draft.tree, self.record.base) if gone else draft.tree, draft.raw, draft.id)
        if gone:
            self._notices.tell_gone()
        elif self.record.moved(self.record.base):
            self._tell_moved(self.record.base)

    def add_part(self, type_name: str, field: str, choice: Choice) -> None:
        """Open a new part that refers to a record."""
        self._context.titles[choice.id] = choice.title
        self.form.up_to(0)
        self.form.add_part(type_name)
        self.form.top.fill(field, choice.id)

    def begin_with(self, part_type: str, field: str, typed: str) -> None:
        """Begin a new record with typed text in a field of it, or of its first part of a type."""
        if part_type:
            self.form.add_part(part_type)
        self.form.top.fill(field, typed)

    def save(self, *, then_close: bool = False) -> None:
        """Save the whole tree; problems are shown in place, and nothing is lost."""
        if self.record.saving:
            return
        self._then_close = then_close
        if not self.record.has_unsaved() or self.record.blank:
            self.told.emit(_NOTHING)
        elif self._context.root.raw_texts():
            self._show_problems()
        else:
            self._frame.hold()
            self.record.save()

    def back(self) -> None:
        """Leave the bar, the part that is open, or the record; what is not saved is asked about."""
        if self._notices.escape() or self._frame.files.panel.escape() or self._frame.sources.panel.escape():
            return
        if self.form.deep:
            self.form.up()
        elif self.record.has_unsaved() and not self.record.blank:
            self._notices.ask_unsaved(
                lambda: self.save(then_close=True), lambda: self._close(keep=True), lambda: self._close(keep=False)
            )
        else:
            self._close(keep=False)

    @property
    def frame(self) -> RecordFrame:
        """Return what stands around the form: what sources say, and the files of the record."""
        return self._frame

    def look_again(self, stored: Tree | None) -> None:
        """Compare with what is stored now; None when the record was deleted."""
        if self.record.saving or self.record.deleting or stored == self.record.base:
            return
        if stored is None:
            self.record.put_over(Tree(type(self.record.base.record)()))
            self._frame.rebuild()
            self._frame.show_facts((), stored=False)
            self._notices.tell_gone()
        elif self.record.has_unsaved() and not same_values(self._context.root.tree(), stored):
            if fits(self.record, stored):
                self._notices.tell_fits(self.other_wanted.emit)
            else:
                self._tell_moved(stored)
        else:
            self.record.base = stored
            if not self.form.take_up(stored):
                self._restart(stored)
            self._live.look_soon()

    def _connect(self) -> None:
        frame, header = self._frame, self._frame.header
        header.back.connect(self.back)
        header.save.connect(lambda: self.save())
        header.delete.connect(lambda: self._notices.ask_delete(self.title, self.record.delete))
        header.join.connect(self._on_join)
        frame.edited.connect(self.record.touch)
        frame.edited.connect(self._live.look_soon)
        frame.edited.connect(self._namesakes.look_soon)
        self._namesakes.opened.connect(self.open_wanted)
        self._live.wanted.connect(lambda node, name: lead_to(self.form, node, name))
        frame.removed.connect(
            lambda whole, part, place: self._notices.tell_removed(
                self._context.title(part.record), lambda: self.form.restore(whole, part, place)
            )
        )
        frame.create_wanted.connect(lambda editor, typed: self.create_wanted.emit(editor.item.target, typed, editor))
        frame.chosen.connect(self.open_wanted)
        frame.told.connect(self.told)
        self.record.saved.connect(self._on_saved)
        self.record.failed.connect(self._on_failed)
        self.record.deleted.connect(lambda: self.told.emit(_DELETED))
        self.record.deleted.connect(self.closed)

    def _restart(self, tree: Tree, raw: Mapping[str, str] = NO_RAW, draft_id: str = "") -> None:
        self.record.begin(tree, raw, draft_id)
        self._frame.rebuild()
        self._live.look_soon()

    def _on_moved(self, stored: Tree) -> None:
        """Save what was changed here together with what is stored now, or ask where both changed the same."""
        if fits(self.record, stored):
            self.record.put_over(stored)
            self._frame.rebuild()
            self._frame.hold()
            self.record.save()
            self.told.emit(_TOGETHER)
        else:
            self._tell_moved(stored)

    def _tell_moved(self, stored: Tree) -> None:
        def let_stand() -> None:
            self.record.put_over(stored)
            self._frame.rebuild()
            self._notices.tell_stands()

        self._notices.tell_moved(self.other_wanted.emit, let_stand, same_field(self.record, stored))

    def _show_problems(self) -> None:
        count = sum(len(node.problems()) for node in self._context.root.walk())
        self._notices.tell_problems(count)
        self.form.show_problems()

    def _close(self, *, keep: bool) -> None:
        if keep:
            self.record.keep()
            self.told.emit(_KEPT)
        else:
            self.record.forget()
        self.closed.emit()

    def _on_saved(self, opened: Opened) -> None:
        self._notices.close()
        if not self.form.take_up(opened.tree):
            self._restart(opened.tree)
        self._frame.release()
        self._frame.show_facts(opened.related, stored=True)
        record = opened.tree.record
        self.saved.emit(Choice(record.TYPE, record.id, opened.titles[record.id], ""))
        if self._then_close:
            self.closed.emit()
        else:
            self._live.look()
            self._namesakes.look_soon()

    def _on_failed(self, error: Exception) -> None:
        self._then_close = False
        self._frame.release()
        if isinstance(error, Invalid):
            self._show_problems()
        elif isinstance(error, Refused) and error.code == "moved":
            self.record.read_stored(self._on_moved, self._context.problem)
        elif isinstance(error, Refused):
            self._notices.tell_refused(error.message)
        else:
            self._context.problem(error)

    def _on_join(self, joint: Joint) -> None:
        def decided(whole_id: str) -> None:
            self._notices.close()
            self.join_wanted.emit(joint, whole_id)

        picker = WholePicker(joint, self._context)
        picker.decided.connect(decided)
        self._notices.ask_whole(picker)
