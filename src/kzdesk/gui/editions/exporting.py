# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing an edition to a file: what it will hold, where it goes, and the warning that a file is not protected."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QProgressBar, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.editions.dialogs import CANCEL, SmallDialog
from kzdesk.gui.editions.pane import SUBMISSION
from kzdesk.gui.editions.totals import doubts, totals
from kzdesk.gui.errors import ask
from kzdesk.gui.files import ask_folder
from kzdesk.gui.forms.reading import Reading, read, written
from kzdesk.gui.jobs import Job, JobRunner, Lane
from kzdesk.gui.labels import buddy_label, button, label, shown
from kzdesk.services.editions import EditionView
from kzdesk.services.export import Order, Prepared

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_PAUSE: Final = 300  # milliseconds without a keystroke before the date is taken up
_SHOWN: Final = 12  # characters named that cannot be printed
_TITLE = QT_TRANSLATE_NOOP("export", "Export the list")
_STEP = QT_TRANSLATE_NOOP("export", "Export")
_LANGUAGE = QT_TRANSLATE_NOOP("export", "Language")
_FORMAT = QT_TRANSLATE_NOOP("export", "Format")
_AS_OF = QT_TRANSLATE_NOOP("export", "As of")
_FOLDER = QT_TRANSLATE_NOOP("export", "Folder")
_CHOOSE = QT_TRANSLATE_NOOP("export", "Choose …")
_FILE = QT_TRANSLATE_NOOP("export", "File name")
_DOUBTS = QT_TRANSLATE_NOOP("export", "Entries to check")
_UNPROTECTED = QT_TRANSLATE_NOOP(
    "export",
    "The file is not encrypted: whoever gets it can read it. Keep it only where that is safe, and delete it when it "
    "has been sent.",
)
_REPLACE = QT_TRANSLATE_NOOP("export", "A file of this name is there already. Replace it?")
_REPLACE_STEP = QT_TRANSLATE_NOOP("export", "Replace it")
_NO_DATE = QT_TRANSLATE_NOOP("export", "The list needs the day it describes.")
_NO_NAME = QT_TRANSLATE_NOOP("export", "The file needs a name without slashes.")
_NO_FOLDER = QT_TRANSLATE_NOOP("export", "There is no such folder. Choose one that exists.")
_WRITTEN = QT_TRANSLATE_NOOP("export", "Written: {name}, pages: {pages}.")
_MISSING = QT_TRANSLATE_NOOP(
    "export", "The font lacks these characters; each is marked in the text: {characters}. Look at those places."
)
_STOPPED = QT_TRANSLATE_NOOP("export", "Stopped. Nothing was written.")
_CLOSE = QT_TRANSLATE_NOOP("export", "Close")


class ExportDialog(SmallDialog):
    """Asks where to and writes the file; says what came of it before it closes."""

    def __init__(
        self, parent: QWidget, services: "Services", jobs: JobRunner, tr: Translate, *, view: EditionView
    ) -> None:
        """Propose a file for an edition; its name tells nothing personal."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._services = services
        self._jobs = jobs
        self._view = view
        self._job: Job | None = None
        self._build()
        self._connect()
        self._on_offer_changed()
        self._show_view(view)

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
        export, display = self._services.export, self._services.display
        self._language, self._format = QComboBox(), QComboBox()
        for code in export.languages(SUBMISSION):
            self._language.addItem(display.label("languages", code), code)
        self._language.setCurrentIndex(max(self._language.findData("en"), 0))
        for offer in export.formats():
            self._format.addItem(self._tr(offer.label), (offer.name, offer.extension))
        self._as_of = QLineEdit(written(self._view.edition.as_of))
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._folder = QLineEdit(str(documents if documents.is_dir() else Path.home()))
        self._choose = button(self._tr(_CHOOSE))
        self._choose.setObjectName("choose_folder")
        self._name = QLineEdit()
        self._totals, self._doubts = label("", wrap=True), label("", "warning", wrap=True)
        self._totals.setObjectName("totals")
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFixedHeight(96)
        self._details.setAccessibleName(self._tr(_DOUBTS))
        self._result = label("", "good", wrap=True)
        self._result.setObjectName("result")
        self._progress = QProgressBar()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self.setMinimumWidth(620)
        self._name.setFocus()

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._choose)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (_LANGUAGE, self._language, "language"),
            (_FORMAT, self._format, "format"),
            (_AS_OF, self._as_of, "as_of"),
            (_FOLDER, self._folder, "folder"),
            (_FILE, self._name, "file_name"),
        )
        for row, (title, widget, name) in enumerate(rows):
            widget.setObjectName(name)
            grid.addWidget(buddy_label(self._tr(title), widget), row, 0)
            if widget is self._folder:
                grid.addLayout(folder, row, 1)
            else:
                grid.addWidget(widget, row, 1)
        self._column.addLayout(grid)
        for each in (self._totals, self._doubts, self._details):
            self._column.addWidget(each)
        self._column.addWidget(label(self._tr(_UNPROTECTED), "warning", wrap=True))
        self._column.addWidget(self._progress)
        self._column.addWidget(self._result)
        self._finish()
        self._progress.hide()
        self._result.hide()

    def _connect(self) -> None:
        self._language.currentIndexChanged.connect(self._on_offer_changed)
        self._format.currentIndexChanged.connect(self._on_offer_changed)
        self._as_of.textChanged.connect(lambda: self._timer.start())
        self._timer.timeout.connect(self._on_date_changed)
        self._choose.clicked.connect(self._on_choose)

    def _reading(self) -> Reading:
        return read(spec(Edition, "as_of"), self._as_of.text())

    def _date(self) -> PartialDate | None:
        value: PartialDate | None = self._reading().value
        return value if value is not None and value.known else None

    def _on_offer_changed(self) -> None:
        """Propose a name for the file, unless the person has given it one."""
        date, extension = self._date(), self._format.currentData()[1]
        if date is not None and not self._name.isModified():
            self._name.setText(f"{SUBMISSION}-{date.latest:%Y-%m-%d}-{self._language.currentData()}{extension}")

    def _on_date_changed(self) -> None:
        date = self._date()
        if date is not None:
            self._on_offer_changed()
            self._jobs.submit(
                self,
                lambda _: self._services.editions.view(self._view.edition.id, date),
                done=self._show_view,
            )

    def _on_choose(self) -> None:
        ask_folder(self, self._tr(_FOLDER), Path(self._folder.text()), lambda folder: self._folder.setText(str(folder)))

    def _show_view(self, view: EditionView) -> None:
        self._totals.setText(totals(view, self._services.display, self._tr))
        self._doubts.setText(doubts(view, self._tr))
        entries = [entry for section in view.sections for group in section.groups for entry in group.entries]
        lines = [
            f"{entry.number}. {entry.name}: {' '.join(self._tr(each) for each in entry.problems)}"
            for entry in entries
            if entry.problems
        ]
        self._details.setPlainText(shown("\n".join(lines)))
        self._details.setVisible(bool(lines))

    def _on_step(self) -> None:
        problem = self._reading().problem or (None if self._date() else _NO_DATE)
        name = self._name.text().strip()
        if problem is None and (not name or Path(name).name != name):
            problem = _NO_NAME
        if problem is None and not self.target.parent.is_dir():
            problem = _NO_FOLDER
        self.refuse(self._tr(problem) if problem else "")
        if problem is None and self.target.exists():
            texts = (self._tr(_REPLACE), self._tr(_REPLACE_STEP), self._tr(CANCEL))
            ask(self, *texts, yes=lambda: self._start(replace=True)).finished.connect(self.activateWindow)
        elif problem is None:
            self._start(replace=False)

    def _start(self, *, replace: bool) -> None:
        edition, language, date = self._view.edition.id, self._language.currentData(), self._date()
        self._step.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._job = self._jobs.submit(
            self,
            lambda _: self._services.export.prepare(Order(SUBMISSION, edition, language=language, as_of=date)),
            done=lambda prepared: self._write(prepared, replace=replace),
            failed=self._on_failed,
        )

    def _write(self, prepared: Prepared, *, replace: bool) -> None:
        target, format_name = self.target, self._format.currentData()[0]
        if self._job is not None and self._job.cancelled:
            self._on_failed(Cancelled())
            return
        self._job = self._jobs.submit(
            self,
            lambda progress: self._services.export.write(
                prepared, target, format_name=format_name, replace=replace, progress=progress
            ),
            done=lambda written: self._on_written(written.pages, written.missing_characters),
            failed=self._on_failed,
            progress=self._on_progress,
            lane=Lane.WIDE,
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_written(self, pages: int, missing: tuple[str, ...]) -> None:
        self._end()
        lines = [self._tr(_WRITTEN.format(name=shown(self.target.name), pages=pages))]
        if missing:
            characters = ", ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
            lines.append(self._tr(_MISSING.format(characters=characters)))
        self._result.setText("\n".join(lines))
        self._result.show()
        self._step.hide()
        self._cancel.setText(self._tr(_CLOSE))
        self._cancel.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.refuse(self._tr(_STOPPED))
        elif isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
        else:
            self._jobs.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self._step.setEnabled(True)
