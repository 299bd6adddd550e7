# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving blank forms as PDF files, and letting out the summary, wherever the person wants them."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.files import ask_new_file
from kzdesk.gui.jobs import JobRunner, Lane
from kzdesk.gui.labels import buddy_label, button, label, shown
from kzdesk.gui.releasing.desk_paper import let_out
from kzdesk.services.desk import Services
from kzdesk.services.export import Paper

_TITLE = QT_TRANSLATE_NOOP("court", "Print a blank form")
_WHAT = QT_TRANSLATE_NOOP(
    "court",
    "For rooms where no device is allowed. The sheet asks in the order in which this program does, so it is quickly "
    "keyed in. It is saved as a PDF file to print.",
)
_FORM = QT_TRANSLATE_NOOP("court", "Form")
_LANGUAGE = QT_TRANSLATE_NOOP("court", "Language")
_SAVE = QT_TRANSLATE_NOOP("court", "Save as PDF …")
_CANCEL = QT_TRANSLATE_NOOP("court", "Cancel")
_WHERE = QT_TRANSLATE_NOOP("court", "Save as PDF")
_WRITTEN = QT_TRANSLATE_NOOP("court", "Written: {name}, pages: {pages}.")


class BlankFormDialog(QDialog):
    """Asks which form in which language.

    Signal: `wanted(str, str)` with the name of the form and the code of the language.
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget, services: Services, tr: Translate) -> None:
        """Offer all forms in all languages; the window's language first."""
        super().__init__(parent)
        self.setObjectName("blank_form")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(_TITLE))
        self._form, self._language = QComboBox(), QComboBox()
        self._form.setObjectName("form")
        self._language.setObjectName("language")
        for offer in services.blank_forms.forms():
            self._form.addItem(tr(offer.label), offer.name)
        for code in services.blank_forms.languages():
            self._language.addItem(services.display.label("languages", code), code)
        self._language.setCurrentIndex(max(self._language.findData(services.preferences.language()), 0))
        save, cancel = button(tr(_SAVE), "main"), button(tr(_CANCEL))
        save.setObjectName("save")
        save.setDefault(True)
        save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        what = label(tr(_WHAT), wrap=True)
        what.setMinimumWidth(420)
        form = QFormLayout()
        form.addRow(buddy_label(tr(_FORM), self._form), self._form)
        form.addRow(buddy_label(tr(_LANGUAGE), self._language), self._language)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(label(tr(_TITLE), "heading"))
        layout.addWidget(what)
        layout.addLayout(form)
        layout.addLayout(row)

    def _on_save(self) -> None:
        self.wanted.emit(self._form.currentData(), self._language.currentData())
        self.accept()


class Printing(QObject):
    """Carries out what is asked for; the files go where the person says.

    Signals: `told(Message)` when a file has been written, `problem(Exception)`.
    """

    told = Signal(object)
    problem = Signal(object)

    def __init__(self, parent: QWidget, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show dialogs over `parent`."""
        super().__init__(parent)
        self._parent = parent
        self._services = services
        self._jobs = jobs
        self._tr = tr

    def blank_form(self) -> None:
        """Ask which blank form is wanted, and save it."""
        dialog = BlankFormDialog(self._parent, self._services, self._tr)
        dialog.wanted.connect(lambda form, language: self._ask(self._services.blank_forms.prepare(form, language)))
        dialog.open()

    def summary(self, case_id: str) -> None:
        """Let out the summary of a case's hearings, which names the case."""
        self._jobs.submit(
            self,
            lambda _: self._services.hearing_papers.summary(case_id, self._services.preferences.language()),
            done=lambda made: let_out(self._parent, self._services, self._jobs, prepared=made),
            failed=self.problem.emit,
        )

    def _ask(self, prepared: Paper) -> None:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder = documents if documents.is_dir() else Path.home()
        proposed = folder / f"{prepared.stem}.pdf"
        ask_new_file(self._parent, self._tr(_WHERE), proposed, lambda target: self._write(prepared, target))

    def _write(self, prepared: Paper, target: Path) -> None:
        self._jobs.submit(
            self,
            lambda progress: self._services.blank_forms.write(prepared, target, replace=True, progress=progress),
            done=lambda done: self.told.emit(_WRITTEN.format(name=shown(target.name), pages=done.pages)),
            failed=self.problem.emit,
            lane=Lane.WIDE,
        )
