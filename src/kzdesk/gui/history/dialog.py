# SPDX-License-Identifier: GPL-3.0-or-later
"""The versions of a record and of its parts: when, on which device, which fields, before and after."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import Progress
from kzdesk.domain.records import record_type
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import buddy_label, button, cut, label, shown
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.gui.theme import comfortable
from kzdesk.services.changes import BEFORE_JOINING, Version

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_TITLE = QT_TRANSLATE_NOOP("history", "History")
_OF = QT_TRANSLATE_NOOP("history", "History: {title}")
_OF_WHAT = QT_TRANSLATE_NOOP("history", "Record or part")
_PART = QT_TRANSLATE_NOOP("history", "{kind}: {title}")
_VERSIONS = QT_TRANSLATE_NOOP("history", "Versions, the newest first")
_VERSION = QT_TRANSLATE_NOOP("history", "{place}. {action}, {time}")
_WHERE = QT_TRANSLATE_NOOP("history", "on {device}; fields: {count}")
_HERE = QT_TRANSLATE_NOOP("history", "this device")
_OTHER = QT_TRANSLATE_NOOP("history", "device {name}")
_ACTIONS: Final[dict[str, Message]] = {
    "create": QT_TRANSLATE_NOOP("history", "entered"),
    "update": QT_TRANSLATE_NOOP("history", "changed"),
    "delete": QT_TRANSLATE_NOOP("history", "deleted"),
    "revive": QT_TRANSLATE_NOOP("history", "brought back"),
    "resolve": QT_TRANSLATE_NOOP("history", "settled"),
    BEFORE_JOINING: QT_TRANSLATE_NOOP("history", "before this device joined"),
}
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("history", "Field"),
    QT_TRANSLATE_NOOP("history", "Before"),
    QT_TRANSLATE_NOOP("history", "After"),
)
_CHANGES = QT_TRANSLATE_NOOP("history", "What this version changed")
_EMPTY = QT_TRANSLATE_NOOP("history", "(empty)")
_RESTORE = QT_TRANSLATE_NOOP("history", "Bring this version back")
_ONLY_NEWER = QT_TRANSLATE_NOOP("history", "This is the version that is stored now.")
_AS_NEW = QT_TRANSLATE_NOOP("history", "It is stored as a new version. No version is ever lost.")
_BEFORE = QT_TRANSLATE_NOOP(
    "history",
    "What was written before this device joined the team is one version here: how the record stood then, and who "
    "changed it last. The steps that led there are on devices that were in the team.",
)
_CLOSE = QT_TRANSLATE_NOOP("history", "Close")
_BACK = QT_TRANSLATE_NOOP("history", "Version {place} is back, stored as the newest")
_DEVICE: Final = 8  # letters of a device's id that are shown


class HistoryDialog(QDialog):
    """Shows versions and brings one back.

    Signals: `told(Message)` when a version was brought back; `problem(Exception)`.
    """

    told = Signal(object)
    problem = Signal(object)

    def __init__(
        self, parent: QWidget, services: "Services", jobs: JobRunner, tr: Translate, *, of: tuple[str, str]
    ) -> None:
        """Show the history of a record, by type and id."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(_TITLE))
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._of = of
        self._versions: tuple[Version, ...] = ()
        self._build()
        self._connect(parent)
        self._jobs.submit(self, self._read_parts, done=self._show_parts, failed=self._on_failed)

    def _build(self) -> None:
        self.resize(940, 560)
        self._heading = label(self._tr(_TITLE), "heading", wrap=True)
        self._parts = QComboBox()
        self._parts.setObjectName("history_part")
        self._list = QListWidget()
        self._list.setObjectName("versions")
        self._list.setAccessibleName(self._tr(_VERSIONS))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._changes = _changes_table(self._tr)
        self._note = label("", "muted", wrap=True)
        self._note.setObjectName("history_note")
        self._restore, close = button(self._tr(_RESTORE), "main"), button(self._tr(_CLOSE))
        self._restore.setObjectName("restore")
        self._restore.setEnabled(False)
        close.clicked.connect(self.reject)
        both = QSplitter()
        both.addWidget(self._list)
        both.addWidget(self._changes)
        both.setSizes([330, 580])
        both.setChildrenCollapsible(False)
        part, foot = QHBoxLayout(), QHBoxLayout()
        part.addWidget(buddy_label(self._tr(_OF_WHAT), self._parts))
        part.addWidget(self._parts, 1)
        foot.addWidget(self._note, 1)
        foot.addWidget(close)
        foot.addWidget(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addLayout(part)
        layout.addWidget(both, 1)
        layout.addLayout(foot)

    def _connect(self, parent: QWidget) -> None:
        self._parts.currentIndexChanged.connect(lambda: self._read())
        self._list.currentRowChanged.connect(self._on_version)
        self._restore.clicked.connect(self._on_restore)
        self.finished.connect(parent.window().activateWindow)

    def _read_parts(self, _progress: Progress) -> tuple[tuple[str, str, str], ...]:
        """Return type, id and title of the record and of all its parts."""
        records = self._services.records
        nodes = [each.record for each in records.load(*self._of).walk()]
        return tuple((each.TYPE, each.id, records.title(each)) for each in nodes)

    def _show_parts(self, parts: tuple[tuple[str, str, str], ...]) -> None:
        self._heading.setText(shown(self._tr(_OF.format(title=cut(parts[0][2])))))
        for name, record_id, title in parts:
            kind = self._tr(record_type(name).LABEL)
            self._parts.addItem(shown(self._tr(_PART.format(kind=kind, title=title))), (name, record_id))
        self._list.setFocus()

    def _read(self) -> None:
        name, record_id = self._parts.currentData()
        changes = self._services.changes
        self._jobs.submit(
            self, lambda _: changes.versions(name, record_id), done=self._show_versions, failed=self._on_failed
        )

    def _show_versions(self, versions: tuple[Version, ...]) -> None:
        self._versions = tuple(reversed(versions))
        self._list.clear()
        for each in self._versions:
            line = QListWidgetItem(self._list)
            time = f"{each.time.astimezone():%d.%m.%Y %H:%M}"
            action = self._tr(_ACTIONS[each.action])
            where = _WHERE.format(device=self._device(each.device), count=len(each.changes))
            put_lines(line, self._tr(_VERSION.format(place=each.place, action=action, time=time)), self._tr(where))
        self._list.setCurrentRow(0)

    def _device(self, device: str) -> str:
        if device == self._services.vault.device:
            return self._tr(_HERE)
        return self._tr(_OTHER.format(name=device[-_DEVICE:]))

    def _on_version(self, row: int) -> None:
        version = self._versions[row] if 0 <= row < len(self._versions) else None
        lines = version.changes if version is not None else ()
        self._changes.setRowCount(len(lines))
        for number, change in enumerate(lines):
            texts = (self._tr(change.label), change.before, change.after)
            for column, text in enumerate(texts):
                self._changes.setItem(number, column, QTableWidgetItem(shown(text) or self._tr(_EMPTY)))
        self._changes.resizeRowsToContents()
        self._restore.setEnabled(version is not None and row > 0 and version.action != "delete")
        before = version is not None and version.action == BEFORE_JOINING
        self._note.setText(self._tr(_BEFORE if before else _AS_NEW if row > 0 else _ONLY_NEWER))

    def _on_restore(self) -> None:
        place = self._versions[self._list.currentRow()].place
        name, record_id = self._parts.currentData()
        changes = self._services.changes
        self._jobs.submit(
            self,
            lambda _: changes.restore(name, record_id, place),
            done=lambda _: self._on_restored(place),
            failed=self._on_failed,
        )

    def _on_restored(self, place: int) -> None:
        self.told.emit(_BACK.format(place=place))
        self._read()
        self._list.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.problem.emit(error)
        self.reject()


def _changes_table(tr: Translate) -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setObjectName("history_changes")
    table.setAccessibleName(tr(_CHANGES))
    table.setHorizontalHeaderLabels([tr(each) for each in _COLUMNS])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setCurrentIndex(QModelIndex())
    comfortable(table)
    table.setWordWrap(True)
    table.setColumnWidth(0, 160)
    table.setColumnWidth(1, 190)
    table.horizontalHeader().setStretchLastSection(True)
    return table
