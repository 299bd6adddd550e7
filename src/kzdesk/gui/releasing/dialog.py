# SPDX-License-Identifier: GPL-3.0-or-later
"""A file on its way out: where it goes, how it is protected, and what came of it."""

import dataclasses
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.publication import Release
from kzdesk.gui.errors import ask
from kzdesk.gui.files import ask_folder
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import buddy_label, button, captioned, label, shown
from kzdesk.gui.progress import ProgressBar
from kzdesk.gui.releasing.way import WayOut
from kzdesk.gui.small_dialog import CANCEL, SmallDialog
from kzdesk.services.desk import Services
from kzdesk.services.releasing import SUFFIX
from kzdesk.services.ways_out import Way

R = TypeVar("R")
Work = Callable[[Path, Way, Progress], R]
SHORT: Final = 16  # digits of a digest that tell two files apart at a glance
_STEP = QT_TRANSLATE_NOOP("publish", "Export")
_REMARKS = QT_TRANSLATE_NOOP("publish", "Still to check in this document: {count}.")
_FOLDER = QT_TRANSLATE_NOOP("publish", "Folder")
_CHOOSE = QT_TRANSLATE_NOOP("publish", "Choose …")
_FILE = QT_TRANSLATE_NOOP("publish", "File name (let it tell nothing personal)")
_REPLACE = QT_TRANSLATE_NOOP("publish", "A file of this name is there already. Replace it?")
_REPLACE_STEP = QT_TRANSLATE_NOOP("publish", "Replace it")
_NO_NAME = QT_TRANSLATE_NOOP("publish", "The file needs a name without slashes.")
_NO_FOLDER = QT_TRANSLATE_NOOP("publish", "There is no such folder. Choose one that exists.")
_WRITTEN = QT_TRANSLATE_NOOP("publish", "Written: {name}")
_DIGEST = QT_TRANSLATE_NOOP("publish", "SHA-256 begins with {digest}")
_STOPPED = QT_TRANSLATE_NOOP("publish", "Stopped. Nothing was written.")
_CLOSE = QT_TRANSLATE_NOOP("publish", "Close")


def documents_folder() -> Path:
    """Return where files are proposed to go."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def digest_line(release: Release) -> Message:
    """Return by what a released file is known at a glance."""
    return _DIGEST.format(digest=release.sha256[:SHORT])


class ReleaseDialog(SmallDialog, Generic[R]):
    """Asks where to and how, lets `work` write the file, and says what came of it before it closes."""

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        jobs: JobRunner,
        *,
        title: Message,
        name: str,
        work: Work[R],
        said: Callable[[R], Iterable[Message]],
        remarks: int = 0,
        after: tuple[QPushButton, ...] = (),
    ) -> None:
        """Propose a file name that tells nothing personal.

        `said` gives what is to be told of a written file, `remarks` counts what is still to check, and the buttons
        `after` show when the file is written.
        """
        tr = services.preferences.say
        super().__init__(parent, tr(title), tr(_STEP), tr)
        self._jobs = jobs
        self._work = work
        self._said = said
        self._after = after
        self._job: Job | None = None
        self._way = WayOut(services.releases, tr)
        self._folder, self._name = QLineEdit(str(documents_folder())), QLineEdit(f"{name}{SUFFIX}")
        self._build(remarks)
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

    def _build(self, remarks: int) -> None:
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
        if remarks:
            asked.addWidget(label(self._tr(_REMARKS.format(count=remarks)), "warning", wrap=True))
        asked.addWidget(self._way)
        asked.addWidget(buddy_label(self._tr(_FOLDER), self._folder))
        asked.addLayout(folder)
        asked.addLayout(captioned(self._tr(_FILE), self._name))
        self._progress, self._result = ProgressBar(self._tr), label("", "good", wrap=True)
        self._result.setObjectName("result")
        for each in (self._asked, self._progress, self._result):
            self._column.addWidget(each)
        self._finish(*self._after)
        for each in (self._progress, self._result, *self._after):
            each.hide()
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
        if self._job is not None or self._asked.isHidden():
            return
        try:
            self._assert_target()
            chosen = self._way.way()
        except Refused as refusal:
            self.refuse(self._tr(refusal.message))
            return
        self.refuse("")
        there = self.target.exists()
        way = dataclasses.replace(chosen, replace=there)
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
        self._progress.begin()
        self._cancel.setFocus()
        self._job = self._jobs.submit(
            self,
            lambda progress: work(target, way, progress),
            done=self._on_released,
            failed=self._on_failed,
            progress=self._progress.step,
        )

    def _on_released(self, released: R) -> None:
        self._end()
        lines = (_WRITTEN.format(name=shown(self.target.name)), *self._said(released))
        self._result.setText("\n".join(self._tr(each) for each in lines))
        self._asked.hide()
        self._step.hide()
        for each in (self._result, *self._after):
            each.show()
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
