# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around the form of an open record: the header, the bar and the records that refer to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.gui.evidence.panel import dropped_files
from kzdesk.gui.forms.banner import Banner
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.tree_form import TreeForm
from kzdesk.gui.records.files_beside import FilesBeside
from kzdesk.gui.records.header import Header
from kzdesk.gui.records.heads import give_head
from kzdesk.gui.records.sources import Sources
from kzdesk.gui.records.used_by import UsedBy
from kzdesk.services.records import Choice

_SAVE_FIRST = QT_TRANSLATE_NOOP("evidence", "Save the record first (Ctrl+S): files are added to stored records.")


class RecordFrame(QWidget):
    """Signals: `edited()`; `removed(Node, Node, int)` and `create_wanted(Editor, str)` as the form sends them;
    `chosen(Choice)` when a record that refers to this one is to be opened; `told(Message)` for the status line.
    """

    edited = Signal()
    removed = Signal(object, object, int)
    create_wanted = Signal(object, str)
    chosen = Signal(object)
    told = Signal(object)

    def __init__(self, type_name: str, context: FormContext) -> None:
        """Show the record at the root of the context."""
        super().__init__()
        self._context = context
        self._cursor: QWidget | None = None
        self._related: tuple[Choice, ...] = ()
        self.header = Header(type_name, context.tr)
        self.banner = Banner(context.tr)
        self.sources = Sources(context)
        self.files = FilesBeside(context)
        self.setAcceptDrops(True)
        self._place = QVBoxLayout()
        self._build()
        self.form = self._made_form()
        self.header.level.connect(lambda level: self.form.up_to(level))

    def rebuild(self) -> None:
        """Make the form anew for another tree."""
        old = self.form
        self._place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.form = self._made_form()
        self._show_level()
        self.form.top.focus_first()

    def show_facts(self, related: tuple[Choice, ...], *, stored: bool) -> None:
        """Show what refers to the record, and offer what can be done with a stored one."""
        self._related = related
        self._used_by.show_choices(related)
        self.header.set_stored(stored)
        self._show_level()

    def show_sources(self) -> None:
        """Show what sources say about the field with the cursor, or about the first on which they disagree."""
        self.sources.show_at(self.form.top)

    def show_files(self) -> None:
        """Show the files of the record at the front in place of its form, or the form again."""
        if self.files.panel.escape():
            return
        if self.files.open():
            self._body.hide()
        else:
            self.told.emit(_SAVE_FIRST)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from outside."""
        if self.files.offered and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add files to the record at the front and show them; those outside stay."""
        event.acceptProposedAction()
        if self.files.panel.isHidden():
            self.show_files()
        self.files.panel.add(dropped_files(event.mimeData()))

    def hold(self) -> None:
        """Take no typing while the record is being saved."""
        self._cursor = QApplication.focusWidget()
        self.form.setEnabled(False)

    def release(self) -> None:
        """Take typing again, with the cursor where it was."""
        self.form.setEnabled(True)
        if self._cursor is not None and self.isAncestorOf(self._cursor):
            self._cursor.setFocus()
        self._cursor = None

    def _build(self) -> None:
        bar = QVBoxLayout()
        bar.setContentsMargins(16, 0, 16, 4)
        bar.addWidget(self.banner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(bar)
        self._body = QWidget()
        beside = QHBoxLayout(self._body)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(self._place, 1)
        beside.addWidget(self.sources.panel)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.addStretch(1)
        line.addWidget(self.files.button)
        layout.addLayout(line)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.files.panel, 1)
        self.header.add(self.sources.button)
        self.files.button.clicked.connect(self.show_files)
        self.files.panel.closed.connect(self._on_files_closed)
        self.files.panel.open_wanted.connect(self.chosen)
        self.sources.button.clicked.connect(self.show_sources)
        self.sources.panel.create_wanted.connect(self.create_wanted)
        self.sources.panel.closed.connect(lambda: self.form.focus())

    def _on_files_closed(self) -> None:
        self._body.show()
        self.form.focus()

    def _made_form(self) -> TreeForm:
        form = TreeForm(self._context)
        form.edited.connect(self.edited)
        form.removed.connect(self.removed)
        form.create_wanted.connect(self.create_wanted)
        form.level_changed.connect(self._show_level)
        self._used_by = UsedBy(self._context.tr)
        self._used_by.chosen.connect(self.chosen)
        form.top.add_foot(self._used_by)
        self._used_by.show_choices(self._related)
        self._place.addWidget(form)
        self.header.show_titles(form.titles())
        return form

    def _show_level(self) -> None:
        self.header.show_titles(self.form.titles())
        give_head(self.form.top, self._context)
        self.sources.attend(self.form.top)
        self.files.attend(self.form.top)
