# SPDX-License-Identifier: GPL-3.0-or-later
"""Data of the team on its way out: where it goes and how it is protected, as for every file that leaves."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.publication import Release
from kzdesk.gui.errors import ask
from kzdesk.gui.files import ask_folder
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import buddy_label, button, captioned, label, shown
from kzdesk.gui.releasing.exporting import SHORT, documents_folder
from kzdesk.gui.releasing.way import WayOut
from kzdesk.gui.small_dialog import CANCEL, SmallDialog
from kzdesk.services.desk import Services
from kzdesk.services.releasing import SUFFIX
from kzdesk.services.ways_out import Way

Work = Callable[[Path, Way, Progress], Release]
_STEP = QT_TRANSLATE_NOOP("publish", "Export")
_FOLDER = QT_TRANSLATE_NOOP("publish", "Folder")
_CHOOSE = QT_TRANSLATE_NOOP("publish", "Choose …")
_FILE = QT_TRANSLATE_NOOP("publish", "File name (let it tell nothing personal)")
_PROGRESS = QT_TRANSLATE_NOOP("publish", "Writing")
_REPLACE = QT_TRANSLATE_NOOP("publish", "A file of this name is there already. Replace it?")
_REPLACE_STEP = QT_TRANSLATE_NOOP("publish", "Replace it")
_NO_NAME = QT_TRANSLATE_NOOP("publish", "The file needs a name without slashes.")
_NO_FOLDER = QT_TRANSLATE_NOOP("publish", "There is no such folder. Choose one that exists.")
_WRITTEN = QT_TRANSLATE_NOOP("publish", "Written: {name}")
_DIGEST = QT_TRANSLATE_NOOP("publish", "SHA-256 begins with {digest}")
_STOPPED = QT_TRANSLATE_NOOP("publish", "Stopped. Nothing was written.")
_CLOSE = QT_TRANSLATE_NOOP("publish", "Close")


class DataDialog(SmallDialog):
    """Asks where to and how, lets `work` write the file, and says what came of it before it closes."""

    def __init__(
        self, parent: QWidget, services: Services, jobs: JobRunner, *, title: Message, name: str, work: Work
    ) -> None:
        """Propose a file name that tells nothing personal."""
        tr = services.preferences.say
        super().__init__(parent, tr(title), tr(_STEP), tr)
        self._jobs = jobs
        self._work = work
        self._job: Job | None = None
        self._way = WayOut(services.releases, tr)
        self._folder, self._name = QLineEdit(str(documents_folder())), QLineEdit(f"{name}{SUFFIX}")
        self._build()
        self._way.changed.connect(self._on_way)
        self._way.start()

    @property
    def target(self) -> Path:
        """The file that would be written."""
        return Path(self._folder.text()) / self._name.text().strip()

    def reject(self) -> None:
        """Stop a running export, else close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _build(self) -> None:
        self._folder.setObjectName("folder")
        self._name.setObjectName("file_name")
        choose = button(self._tr(_CHOOSE))
        choose.setObjectName("choose_folder")
        choose.clicked.connect(self._on_choose)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(choose)
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self._way)
        asked.addWidget(buddy_label(self._tr(_FOLDER), self._folder))
        asked.addLayout(folder)
        asked.addLayout(captioned(self._tr(_FILE), self._name))
        self._progress, self._result = QProgressBar(), label("", "good", wrap=True)
        self._progress.setAccessibleName(self._tr(_PROGRESS))
        self._result.setObjectName("result")
        for each in (self._asked, self._progress, self._result):
            self._column.addWidget(each)
        self._finish()
        self._progress.hide()
        self._result.hide()
        self.setMinimumWidth(620)

    def _on_choose(self) -> None:
        start = Path(self._folder.text())
        asking = ask_folder(self, self._tr(_FOLDER), start, lambda folder: self._folder.setText(str(folder)))
        asking.finished.connect(self.activateWindow)

    def _on_way(self, encrypted: bool) -> None:
        """Let the name say whether the file is encrypted."""
        name = self._name.text().removesuffix(SUFFIX)
        self._name.setText(f"{name}{SUFFIX}" if encrypted else name)
        self.refuse("")
        self.adjustSize()

    def _on_step(self) -> None:
        if self._job is not None:
            return
        try:
            self._assert_target()
            chosen = self._way.way()
        except Refused as refusal:
            self.refuse(self._tr(refusal.message))
            return
        self.refuse("")
        there = self.target.exists()
        way = Way(chosen.recipient, chosen.passphrase, chosen.reason, replace=there)
        if there:
            texts = (self._tr(_REPLACE), self._tr(_REPLACE_STEP), self._tr(CANCEL))
            ask(self, *texts, yes=lambda: self._start(way)).finished.connect(self.activateWindow)
        else:
            self._start(way)

    def _assert_target(self) -> None:
        name = self._name.text().strip()
        if not name or Path(name).name != name:
            raise Refused(_NO_NAME, code="name")
        if not self.target.parent.is_dir():
            raise Refused(_NO_FOLDER, code="folder")

    def _start(self, way: Way) -> None:
        target, work = self.target, self._work
        self._step.setEnabled(False)
        self._asked.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._cancel.setFocus()
        self._job = self._jobs.submit(
            self,
            lambda progress: work(target, way, progress),
            done=self._on_released,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_released(self, release: Release) -> None:
        self._end()
        written = self._tr(_WRITTEN.format(name=shown(self.target.name)))
        self._result.setText(f"{written}\n{self._tr(_DIGEST.format(digest=release.sha256[:SHORT]))}")
        self._result.show()
        self._asked.hide()
        self._step.hide()
        self._cancel.setText(self._tr(_CLOSE))
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.adjustSize()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.refuse(self._tr(_STOPPED))
        elif isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
            self._way.start()
        else:
            self._jobs.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._way.forget()
        self._progress.hide()
        self._step.setEnabled(True)
        self._asked.setEnabled(True)
