# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what the calendar file may tell, and where it goes."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.files import ask_new_file
from kzdesk.gui.labels import button, label
from kzdesk.gui.releasing.way import WayOut
from kzdesk.services.calendar import EXTENSION, NAME
from kzdesk.services.releasing import SUFFIX, Releases

_TITLE = QT_TRANSLATE_NOOP("home", "Calendar file")
_WHAT = QT_TRANSLATE_NOOP(
    "home",
    "A file for any calendar program, with the hearings, deadlines and custody terms of the next eight weeks. It "
    "says “Hearing”, “Deadline”, “Custody term lapses” and the day, and names nobody.",
)
_NAMES = QT_TRANSLATE_NOOP("home", "Name the people and cases")
_WARNING = QT_TRANSLATE_NOOP(
    "home",
    "With names, whoever sees your calendar learns whom you work for, and most calendar programs send what they hold "
    "to a server.",
)
_STEP = QT_TRANSLATE_NOOP("home", "Save as …")
_CANCEL = QT_TRANSLATE_NOOP("home", "Cancel")


class CalendarFileDialog(QDialog):
    """Signal: `decided(Path, Way | None)`: the file, and the way in which it leaves when it is to name people."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget, releases: Releases, tr: Translate) -> None:
        """Propose a file without names."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(_TITLE))
        self.setMinimumWidth(520)
        self._tr = tr
        self._names = QCheckBox(tr(_NAMES))
        self._names.setObjectName("with_names")
        self._warning = label(tr(_WARNING), "warning", wrap=True)
        self._warning.setObjectName("names_warning")
        self._way = WayOut(releases, tr)
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("problem")
        for each in (self._warning, self._way, self._problem):
            each.hide()
        self._step = button(tr(_STEP), "main")
        self._step.setObjectName("save_calendar")
        buttons = QDialogButtonBox()
        buttons.addButton(self._step, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(button(tr(_CANCEL)), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr(_TITLE), "heading"))
        layout.addWidget(label(tr(_WHAT), wrap=True))
        layout.addWidget(self._names)
        for each in (self._warning, self._way, self._problem):
            layout.addWidget(each)
        layout.addWidget(buttons)
        self._names.toggled.connect(self._on_names)
        self._step.clicked.connect(self._ask_file)
        buttons.rejected.connect(self.reject)
        self.finished.connect(parent.window().activateWindow)

    def take(self, target: Path) -> None:
        """Write to this file, unless the way out is not chosen properly, which is said."""
        try:
            way = self._way.way() if self._names.isChecked() else None
        except Refused as refusal:
            self._refuse(self._tr(refusal.message))
            return
        self.decided.emit(target, way)
        self.accept()

    def _refuse(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _on_names(self, named: bool) -> None:
        for each in (self._warning, self._way):
            each.setVisible(named)
        self._refuse("")
        self.adjustSize()

    def _ask_file(self) -> None:
        ending = f"{EXTENSION}{SUFFIX}" if self._names.isChecked() and self._way.encrypted else EXTENSION
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder = documents if documents.is_dir() else Path.home()
        ask_new_file(self, self._tr(_TITLE), folder / f"{NAME}.{ending}", self.take)
