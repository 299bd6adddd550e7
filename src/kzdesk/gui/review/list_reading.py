# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a newer List: first tried, so that one sees what it adds, leaves out and changes; then taken in."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.files import ask_file
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.progress import ProgressBar
from kzdesk.services.review.financial_list import FinancialLists, ListReading

_ENTRY: Final = int(Qt.ItemDataRole.UserRole)
_MOST: Final = 2000  # lines shown; how many there are is said
_READ = QT_TRANSLATE_NOOP("financial", "Compare a file of the List …")
_TAKE = QT_TRANSLATE_NOOP("financial", "Take it in")
_STOP = QT_TRANSLATE_NOOP("financial", "Stop")
_CHANGES = QT_TRANSLATE_NOOP("financial", "What the newer List changes")
_NOT_YET = QT_TRANSLATE_NOOP(
    "financial",
    "The XML file of one category of the List, as it is published. It is compared first; nothing is taken in before "
    "you say so.",
)
_STOPPED = QT_TRANSLATE_NOOP("financial", "Stopped. Nothing was changed.")
_COUNTS = QT_TRANSLATE_NOOP(
    "financial",
    "Category {category}: {entries} persons. Added: {added}. Left out: {removed}. Changed: {changed}. Only numbered "
    "otherwise: {renumbered}. New matches to decide on: {proposed}.",
)
_TRIED = QT_TRANSLATE_NOOP("financial", "{counts} Nothing is taken in yet.")
_TAKEN = QT_TRANSLATE_NOOP("financial", "{counts} It is taken in.")
_ADDED = QT_TRANSLATE_NOOP("financial", "+  {name}")
_REMOVED = QT_TRANSLATE_NOOP("financial", "−  {name}")
_CHANGED = QT_TRANSLATE_NOOP("financial", "~  {name} ({fields})")


class ListReadingPanel(QWidget):
    """Signals: `taken_in()` when a file was read for good; `opened(str)` with the id of an entry."""

    taken_in = Signal()
    opened = Signal(str)

    def __init__(self, lists: FinancialLists, jobs: JobRunner, tr: Translate) -> None:
        """Read nothing yet."""
        super().__init__()
        self._lists, self._jobs, self._tr = lists, jobs, tr
        self._job: Job | None = None
        self._file: Path | None = None
        self.begin = button(tr(_READ), "main")
        self.begin.setObjectName("read_list")
        self._take = button(tr(_TAKE))
        self._take.setObjectName("take_in")
        self._take.hide()
        self._progress = ProgressBar(tr)
        self._state = label(tr(_NOT_YET), "muted", wrap=True)
        self._state.setObjectName("reading_state")
        self._changes = QListWidget()
        self._changes.setObjectName("list_changes")
        self._changes.setAccessibleName(tr(_CHANGES))
        self._changes.hide()
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self._take)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._progress)
        layout.addWidget(self._state)
        layout.addWidget(self._changes, 1)
        layout.addStretch(0)
        self.begin.clicked.connect(self.ask)
        self._take.clicked.connect(lambda: self._read(dry_run=False))
        self._changes.itemActivated.connect(self._open)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    def ask(self) -> None:
        """Ask for a file and try it, or stop what is being read."""
        if self._job is not None:
            self._job.cancel()
            return
        downloads = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
        ask_file(self, self._tr(_READ), downloads, self.compare)

    def compare(self, file: Path) -> None:
        """Show what a file would change; nothing is changed."""
        self._file = file
        self._read(dry_run=True)

    def _read(self, *, dry_run: bool) -> None:
        if self._file is None or self._job is not None:
            return
        file = self._file
        self.begin.setText(self._tr(_STOP))
        self._take.hide()
        self._progress.begin()
        self._job = self._jobs.submit(
            self,
            lambda progress: self._lists.read(file, dry_run=dry_run, progress=progress),
            done=self._show,
            failed=self._on_failed,
            progress=self._progress.step,
        )

    def _show(self, reading: ListReading) -> None:
        self._end()
        counts = {"added": len(reading.added), "removed": len(reading.removed), "renumbered": len(reading.renumbered)}
        counts["changed"] = len(reading.changed) - counts["renumbered"]
        told = _COUNTS.format(category=reading.category, entries=reading.entries, proposed=reading.proposed, **counts)
        self._state.setText(self._tr((_TRIED if reading.dry_run else _TAKEN).format(counts=told)))
        self._changes.clear()
        for text, entry in islice(self._lines(reading), _MOST):
            line = QListWidgetItem(shown(self._tr(text)), self._changes)
            line.setData(_ENTRY, entry)
        self._changes.setVisible(self._changes.count() > 0)
        self._take.setVisible(reading.dry_run)
        (self._take if reading.dry_run else self.begin).setFocus()
        if not reading.dry_run:
            self.taken_in.emit()

    def _lines(self, reading: ListReading) -> Iterator[tuple[Message, str]]:
        """Yield each change with the id of its entry; what a trial adds has none yet."""
        for each in reading.added:
            yield _ADDED.format(name=each.printed_name), "" if reading.dry_run else each.entry
        for each in reading.removed:
            yield _REMOVED.format(name=each.printed_name), each.entry
        renumbered = set(reading.renumbered)
        for each in (change for change in reading.changed if change not in renumbered):
            fields = ", ".join(self._tr(item) for item in each.fields)
            yield _CHANGED.format(name=each.printed_name, fields=fields), each.entry

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._state.setText(self._tr(_STOPPED))
        else:
            self._jobs.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self.begin.setText(self._tr(_READ))

    def _open(self, line: QListWidgetItem) -> None:
        if entry := str(line.data(_ENTRY) or ""):
            self.opened.emit(entry)
