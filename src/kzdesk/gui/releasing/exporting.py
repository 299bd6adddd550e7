# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a document to a file: where it goes, how it is protected, and what came of it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.gui.errors import ask
from kzdesk.gui.files import ask_folder, ask_new_file
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.jobs import Job
from kzdesk.gui.labels import buddy_label, button, captioned, label, shown
from kzdesk.gui.releasing.way import WayOut
from kzdesk.gui.small_dialog import CANCEL, SmallDialog
from kzdesk.services.export import DeskPaper, Offer, Prepared
from kzdesk.services.releasing import SUFFIX, Released
from kzdesk.services.ways_out import Way

SHORT: Final = 16  # digits of a digest that tell two files apart at a glance
_SHOWN: Final = 12  # characters named that cannot be printed
_TITLE = QT_TRANSLATE_NOOP("publish", "Export the document")
_STEP = QT_TRANSLATE_NOOP("publish", "Export")
_REMARKS = QT_TRANSLATE_NOOP("publish", "Still to check in this document: {count}.")
_FOLDER = QT_TRANSLATE_NOOP("publish", "Folder")
_CHOOSE = QT_TRANSLATE_NOOP("publish", "Choose …")
_FILE = QT_TRANSLATE_NOOP("publish", "File name (let it tell nothing personal)")
_PROGRESS = QT_TRANSLATE_NOOP("publish", "Writing")
_REPLACE = QT_TRANSLATE_NOOP("publish", "A file of this name is there already. Replace it?")
_REPLACE_STEP = QT_TRANSLATE_NOOP("publish", "Replace it")
_NO_NAME = QT_TRANSLATE_NOOP("publish", "The file needs a name without slashes.")
_NO_FOLDER = QT_TRANSLATE_NOOP("publish", "There is no such folder. Choose one that exists.")
_WRITTEN = QT_TRANSLATE_NOOP("publish", "Written: {name}")
_PAGES = QT_TRANSLATE_NOOP("publish", "Pages: {pages}")
_DIGEST = QT_TRANSLATE_NOOP("publish", "SHA-256 begins with {digest}")
_MISSING = QT_TRANSLATE_NOOP(
    "publish",
    "The document cannot show these characters; each is marked in the text: {characters}. Look at those places.",
)
_STOPPED = QT_TRANSLATE_NOOP("publish", "Stopped. Nothing was written.")
_MANIFEST = QT_TRANSLATE_NOOP("publish", "Save the manifest …")
_MANIFEST_WRITTEN = QT_TRANSLATE_NOOP("publish", "Manifest written: {name}")
_CLOSE = QT_TRANSLATE_NOOP("publish", "Close")


def documents_folder() -> Path:
    """Return where files are proposed to go."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


class ExportDialog(SmallDialog):
    """Asks where to and how, writes the file that was looked at, and says what came of it before it closes."""

    def __init__(
        self, parent: QWidget, context: FormContext, *, prepared: Prepared | DeskPaper, offer: Offer, remarks: int = 0
    ) -> None:
        """Export a document in the format of `offer`, under a name that tells nothing personal.

        `remarks` counts what is still to check.
        """
        super().__init__(parent, context.tr(_TITLE), context.tr(_STEP), context.tr)
        self._services = context.services
        self._jobs = context.jobs
        self._remarks = remarks
        self._prepared = prepared
        self._format = offer
        self._job: Job | None = None
        self._released: Released | None = None
        self._build()
        self._connect()
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
        stem = f"{self._prepared.stem}-{self._prepared.language}{self._format.extension}"
        self._folder, self._name = QLineEdit(str(documents_folder())), QLineEdit(f"{stem}{SUFFIX}")
        self._folder.setObjectName("folder")
        self._name.setObjectName("file_name")
        self._choose = button(self._tr(_CHOOSE))
        self._choose.setObjectName("choose_folder")
        self._way = WayOut(self._services.releases, self._tr)
        self._result = label("", "good", wrap=True)
        self._result.setObjectName("result")
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self._tr(_PROGRESS))
        self._manifest = button(self._tr(_MANIFEST))
        self._manifest.setObjectName("manifest")
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._choose)
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        if self._remarks:
            asked.addWidget(label(self._tr(_REMARKS.format(count=self._remarks)), "warning", wrap=True))
        asked.addWidget(self._way)
        asked.addWidget(buddy_label(self._tr(_FOLDER), self._folder))
        asked.addLayout(folder)
        asked.addLayout(captioned(self._tr(_FILE), self._name))
        for each in (self._asked, self._progress, self._result):
            self._column.addWidget(each)
        self._finish(self._manifest)
        for each in (self._progress, self._result, self._manifest):
            each.hide()
        self.setMinimumWidth(620)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._on_choose)
        self._way.changed.connect(self._on_way)
        self._manifest.clicked.connect(self._on_manifest)

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
        if self._job is not None or self._released is not None:
            return
        try:
            self._assert_target()
            way = self._way.way()
        except Refused as refusal:
            self.refuse(self._tr(refusal.message))
            return
        self.refuse("")
        if self.target.exists():
            texts = (self._tr(_REPLACE), self._tr(_REPLACE_STEP), self._tr(CANCEL))
            ask(self, *texts, yes=lambda: self._start(way, replace=True)).finished.connect(self.activateWindow)
        else:
            self._start(way, replace=False)

    def _assert_target(self) -> None:
        name = self._name.text().strip()
        if not name or Path(name).name != name:
            raise Refused(_NO_NAME, code="name")
        if not self.target.parent.is_dir():
            raise Refused(_NO_FOLDER, code="folder")

    def _start(self, way: Way, *, replace: bool) -> None:
        releases, prepared, target, name = self._services.releases, self._prepared, self.target, self._format.name

        def work(progress: Progress) -> Released:
            return releases.release(
                prepared,
                target,
                name,
                recipient=way.recipient,
                passphrase=way.passphrase,
                reason=way.reason,
                replace=replace,
                progress=progress,
            )

        self._step.setEnabled(False)
        self._asked.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._cancel.setFocus()
        self._job = self._jobs.submit(
            self, work, done=self._on_released, failed=self._on_failed, progress=self._on_progress
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_released(self, released: Released) -> None:
        self._end()
        self._released = released
        written = released.written
        lines = [self._tr(_WRITTEN.format(name=shown(self.target.name)))]
        lines += [self._tr(_PAGES.format(pages=written.pages))] if written.pages else []
        lines += [self._tr(_DIGEST.format(digest=released.release.sha256[:SHORT]))]
        if missing := written.missing_characters:
            characters = ", ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
            lines.append(self._tr(_MISSING.format(characters=characters)))
        self._result.setText("\n".join(lines))
        self._asked.hide()
        self._step.hide()
        for each in (self._result, self._manifest):
            each.show()
        self._cancel.setText(self._tr(_CLOSE))
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.adjustSize()

    def _on_manifest(self) -> None:
        proposed = self.target.with_name(f"{self.target.name}.manifest.json")
        asking = ask_new_file(self, self._tr(_MANIFEST), proposed, self._write_manifest)
        asking.finished.connect(self.activateWindow)

    def _write_manifest(self, target: Path) -> None:
        if self._released is not None:
            releases, release = self._services.releases, self._released.release
            self._jobs.submit(
                self,
                lambda _: releases.write_manifest(release.id, target, replace=True),
                done=lambda _: self._add_line(self._tr(_MANIFEST_WRITTEN.format(name=shown(target.name)))),
                failed=self._on_failed,
            )

    def _add_line(self, text: str) -> None:
        self._result.setText(f"{self._result.text()}\n{text}")

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
