# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of files: what each shows, its type, size and the beginning of its hash, and what verifying found."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.evidence import Attachment
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.evidence.keeping import Soundness, Verified

SHORT: Final = 12  # digits of a hash that tell two files apart at a glance
_NAME = QT_TRANSLATE_NOOP("evidence", "Files of this record")
_DESTROYED = QT_TRANSLATE_NOOP("evidence", "destroyed")
_ALTERED_LOG = QT_TRANSLATE_NOOP("evidence", "ITS CUSTODY LOG WAS ALTERED")
_BYTES = QT_TRANSLATE_NOOP("evidence", "{count} bytes")
_KILOBYTES = QT_TRANSLATE_NOOP("evidence", "{count} kB")
_MEGABYTES = QT_TRANSLATE_NOOP("evidence", "{count} MB")
_FOUND: Final = {
    Soundness.SOUND: QT_TRANSLATE_NOOP("evidence", "unchanged"),
    Soundness.DAMAGED: QT_TRANSLATE_NOOP("evidence", "DAMAGED"),
    Soundness.MISSING: QT_TRANSLATE_NOOP("evidence", "MISSING"),
}


def size_text(size: int) -> Message:
    """Return a size as people read it."""
    if size < 1000:
        return _BYTES.format(count=size)
    return (
        _KILOBYTES.format(count=round(size / 1000))
        if size < 1_000_000
        else _MEGABYTES.format(count=round(size / 1e6, 1))
    )


def title_of(file: Attachment) -> str:
    """Return what a file is called."""
    return file.description or file.file_name or file.sha256[:SHORT]


def found_text(found: Verified) -> Message:
    """Return what verifying found, in a word or two."""
    return _FOUND[found.soundness] if found.log.holds else _ALTERED_LOG


class FileList(QListWidget):
    """Signals: `chosen(Attachment)` with the file at the cursor, None without one; `opened(Attachment)` by Enter."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, context: FormContext) -> None:
        """Begin empty."""
        super().__init__()
        self._context = context
        self._found: dict[str, Verified] = {}
        self.setObjectName("files")
        self.setAccessibleName(context.text(_NAME))
        self.setItemDelegate(TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.itemActivated.connect(lambda _: self.opened.emit(self.current))

    @property
    def current(self) -> Attachment | None:
        """The file at the cursor."""
        line = self.currentItem()
        found: Attachment | None = line.data(Qt.ItemDataRole.UserRole) if line is not None else None
        return found

    @property
    def files(self) -> tuple[Attachment, ...]:
        """The files of the list, in order."""
        return tuple(self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))

    def show_files(self, files: tuple[Attachment, ...], wanted: str = "") -> None:
        """Show these, with the cursor on the one with the id `wanted`, else where it was, else on the first."""
        before = wanted or (self.current.id if self.current else "")
        with QSignalBlocker(self):
            self.clear()
            for each in files:
                line = QListWidgetItem(self)
                line.setData(Qt.ItemDataRole.UserRole, each)
                put_lines(line, title_of(each), self._detail(each))
            places = [place for place, each in enumerate(files) if each.id == before]
            self.setCurrentRow(places[0] if places else min(0, len(files) - 1))
        self.chosen.emit(self.current)

    def show_found(self, found: tuple[Verified, ...]) -> None:
        """Show what verifying found behind each file."""
        self._found |= {each.attachment.id: each for each in found}
        for row in range(self.count()):
            line = self.item(row)
            file: Attachment = line.data(Qt.ItemDataRole.UserRole)
            put_lines(line, title_of(file), self._detail(file))

    def forget(self) -> None:
        """Forget what verifying found; for another record."""
        self._found = {}

    def _detail(self, file: Attachment) -> str:
        text = self._context.text
        pieces = [file.media_type, text(size_text(file.size or 0)), file.sha256[:SHORT]]
        found = self._found.get(file.id)
        if file.destroyed:
            pieces.insert(0, text(_DESTROYED))
        elif found is not None:
            pieces.insert(0, text(found_text(found)))
        return " · ".join(pieces)
