# SPDX-License-Identifier: GPL-3.0-or-later
"""“Evidence”: the files of the record at the front, in place of its form while they are looked at."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.evidence import PROVEN, Attachment
from kzdesk.gui.evidence.choosing import Choosing
from kzdesk.gui.evidence.file_list import FileList, found_text, title_of
from kzdesk.gui.evidence.letting_out import LettingOut
from kzdesk.gui.evidence.looking import Looking
from kzdesk.gui.evidence.work_bar import WorkBar
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label, set_tip
from kzdesk.services.evidence.keeping import AddedFiles, Verified
from kzdesk.services.records import Choice

_TITLE = QT_TRANSLATE_NOOP("evidence", "Evidence")
_OF = QT_TRANSLATE_NOOP("evidence", "Evidence: {title}")
_BUTTONS: Final = (
    ("add_files", "Ctrl+O", QT_TRANSLATE_NOOP("evidence", "Add file …")),
    ("add_folder", "Ctrl+Shift+O", QT_TRANSLATE_NOOP("evidence", "From a camera …")),
    ("verify", "Ctrl+Shift+V", QT_TRANSLATE_NOOP("evidence", "Verify")),
)
_FILE_BUTTONS: Final = (
    ("describe", "F2", QT_TRANSLATE_NOOP("evidence", "Describe …")),
    ("export", "Ctrl+E", QT_TRANSLATE_NOOP("evidence", "Export …")),
    ("destroy", "Ctrl+Delete", QT_TRANSLATE_NOOP("evidence", "Destroy …")),
)
_CLOSE = QT_TRANSLATE_NOOP("evidence", "Back to the form")
_KEYS = QT_TRANSLATE_NOOP("evidence", "{title} ({keys})")
_ADDED = QT_TRANSLATE_NOOP(
    "evidence", "Added: {count}. There already: {known}. The originals outside stay where they are."
)
_NOT_ADDED = QT_TRANSLATE_NOOP("evidence", "Not added: {name}. {why}")
_MORE = QT_TRANSLATE_NOOP("evidence", "Not added either: {count} more.")
_SOUND = QT_TRANSLATE_NOOP("evidence", "Verified: {count}. All are what was added, and their logs hold.")
_BAD = QT_TRANSLATE_NOOP("evidence", "{name}: {found}. Look for it in your newest backup.")
_LIST: Final = 380  # pixels the list has at first
_TOLD: Final = 5  # files of which it is said one by one that they were not added


class EvidencePanel(QWidget):
    """Signals: `closed()`; `changed(int)` with how many files there are; `open_wanted(Choice)` for a file’s record."""

    closed = Signal()
    changed = Signal(int)
    open_wanted = Signal(object)

    def __init__(self, context: FormContext) -> None:
        """Begin hidden."""
        super().__init__()
        self._context = context
        self._of = ("", "")
        self._buttons: dict[str, QPushButton] = {}
        self.setObjectName("evidence_panel")
        self.setAccessibleName(context.text(_TITLE))
        self.setAcceptDrops(True)
        self._build()
        self.hide()

    def show_record(self, type_name: str, record_id: str, title: str) -> None:
        """Show the files of a stored record."""
        if (type_name, record_id) != self._of:
            self._list.forget()
            self._work.tell("")
        self._of = (type_name, record_id)
        self._head.setText(self._context.text(_OF.format(title=title)) if title else self._context.text(_TITLE))
        self.show()
        self._list.setFocus()

    def close_panel(self) -> None:
        """Close, and say so, that the cursor may go back to the form."""
        self.hide()
        self.closed.emit()

    def leave(self, type_name: str, record_id: str) -> None:
        """Close unless it is this record that is shown."""
        if not self.isHidden() and (type_name, record_id) != self._of:
            self.close_panel()

    def escape(self) -> bool:
        """Close if it is open; return whether it was."""
        if self.isHidden():
            return False
        self.close_panel()
        return True

    def add(self, paths: list[Path]) -> None:
        """Add files, and those in folders, to the record."""
        if self._work.running or not paths or self._of[0] not in PROVEN:
            return
        keeping, of = self._context.services.evidence.keeping, self._of
        self._work.run(lambda progress: keeping.add_all(paths, of, None, progress), self._on_added, self._reload)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is stored now, also after a file’s own record was open over this one."""
        super().showEvent(event)
        self._reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()) and self._of[0] in PROVEN:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files; those outside stay."""
        event.acceptProposedAction()
        self.add(dropped_files(event.mimeData()))

    def _build(self) -> None:
        context = self._context
        self._head = label(context.text(_TITLE), "heading")
        self._list, self._looking, self._work = FileList(context), Looking(context), WorkBar(context)
        self.setFocusProxy(self._list)
        top, foot = self._rows()
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._looking, 1)
        right.addLayout(foot)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        for widget, share in ((self._list, 2), (side, 3)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([_LIST, 2 * _LIST])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.addLayout(top)
        layout.addWidget(self._work)
        layout.addWidget(split, 1)
        self._list.chosen.connect(self._on_chosen)
        self._list.opened.connect(lambda _: self._describe())

    def _rows(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        """Return the buttons over the list, and those under the file."""
        context = self._context
        self._choosing, out = Choosing(self, context, self.add), LettingOut(self, context, self._on_let_out)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._head, 1)
        acts = (
            self._choosing.files,
            self._choosing.folder,
            self._verify,
            self._describe,
            lambda: out.export(self._list.current),
            lambda: out.destroy(self._list.current),
        )
        for place, (name, keys, title) in enumerate((*_BUTTONS, *_FILE_BUTTONS)):
            (top if place < len(_BUTTONS) else foot).addWidget(self._button(name, keys, title, acts[place]))
        foot.addStretch(1)
        close = button(context.text(_CLOSE))
        close.setObjectName("close_evidence")
        close.setAccessibleName(context.text(_KEYS.format(title=_CLOSE, keys="Esc")))
        close.clicked.connect(self.close_panel)
        top.addWidget(close)
        return top, foot

    def _button(self, name: str, keys: str, title: Message, act: Callable[[], None]) -> QPushButton:
        text = self._context.text(title)
        made = button(text)
        made.setObjectName(name)
        set_tip(made, self._context.text(_KEYS.format(title=text, keys=keys)))
        made.setAccessibleName(text)
        made.clicked.connect(act)
        add_action(self, text, keys).triggered.connect(made.click)
        self._buttons[name] = made
        return made

    def _reload(self, wanted: str = "") -> None:
        keeping, of = self._context.services.evidence.keeping, self._of

        def done(files: tuple[Attachment, ...]) -> None:
            if of == self._of:
                self._list.show_files(files, wanted)
                self._offer()
                self.changed.emit(len(files))

        if of[1]:
            self._context.jobs.submit(self, lambda _: keeping.of(*of), done=done, failed=self._context.problem)

    def _offer(self) -> None:
        """Offer what can be done now."""
        file, idle = self._list.current, not self._work.running
        for name in ("add_files", "add_folder"):
            self._buttons[name].setEnabled(idle and self._of[0] in PROVEN)
        self._buttons["verify"].setEnabled(idle and bool(self._list.count()))
        self._buttons["describe"].setEnabled(file is not None and file.id != self._of[1])
        for name in ("export", "destroy"):
            self._buttons[name].setEnabled(file is not None and not file.destroyed)

    def _on_chosen(self, file: Attachment | None) -> None:
        self._looking.show_file(file)
        self._offer()

    def _on_added(self, added: AddedFiles) -> None:
        text = self._context.text
        lines = [text(_ADDED.format(count=len(added.added), known=added.known))]
        lines += [text(_NOT_ADDED.format(name=name, why=why)) for name, why in added.refused[:_TOLD]]
        if (more := len(added.refused) - _TOLD) > 0:
            lines.append(text(_MORE.format(count=more)))
        self._work.tell("\n".join(lines), "problem" if added.refused else "good")

    def _on_let_out(self, told: str) -> None:
        self._work.tell(told)
        self._reload()

    def _verify(self) -> None:
        keeping, files = self._context.services.evidence.keeping, self._list.files
        self._work.run(lambda progress: keeping.verify(files, progress), self._on_verified, self._reload)

    def _on_verified(self, found: tuple[Verified, ...]) -> None:
        self._list.show_found(found)
        text = self._context.text
        bad = [
            text(_BAD.format(name=title_of(each.attachment), found=text(found_text(each))))
            for each in found
            if not each.good
        ]
        self._work.tell("\n".join(bad) or text(_SOUND.format(count=len(found))), "problem" if bad else "good")

    def _describe(self) -> None:
        file = self._list.current
        if file is not None and file.id != self._of[1]:
            self.open_wanted.emit(Choice(file.TYPE, file.id, title_of(file), ""))


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged from outside."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
