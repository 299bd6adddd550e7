# SPDX-License-Identifier: GPL-3.0-or-later
"""The form that makes a new vault."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.labels import button, captioned, card, label
from kzdesk.gui.passphrase import NewPassphrase
from kzdesk.services.access import SUFFIX, Access

_TITLE = QT_TRANSLATE_NOOP("unlock", "Make a new vault")
_INTRODUCTION = QT_TRANSLATE_NOOP(
    "unlock", "A vault is an encrypted folder. Without its passphrase nobody can read it, and nobody can recover it."
)
_NAME = QT_TRANSLATE_NOOP("unlock", "Name of the folder – choose one that says nothing")
_FOLDER = QT_TRANSLATE_NOOP("unlock", "Where it lies")
_CHANGE = QT_TRANSLATE_NOOP("unlock", "Change …")
_CHOOSE = QT_TRANSLATE_NOOP("unlock", "Choose the folder in which the vault is to lie")
_MAKE = QT_TRANSLATE_NOOP("unlock", "Make the vault")
_WORKING = QT_TRANSLATE_NOOP("unlock", "Making the vault …")
_OPEN = QT_TRANSLATE_NOOP("unlock", "Open an existing vault …")
DEFAULT_NAME = "desk"


class CreateForm(QWidget):
    """Asks for a name, a folder and a new passphrase.

    Signals: `submitted()`; `open_requested()`.
    """

    submitted = Signal()
    open_requested = Signal()

    def __init__(self, access: Access, folder: Path, tr: Translate) -> None:
        """Propose to put the vault into `folder`."""
        super().__init__()
        self._folder = folder
        self._tr = tr
        self._working = False
        self._passphrase = NewPassphrase(access, tr)
        self._build()
        self._connect()
        self._refresh()

    def chosen(self) -> tuple[Path, Secret]:
        """Return the folder of the new vault and the passphrase as typed."""
        return self._folder / (self._name.text().strip() + SUFFIX), self._passphrase.secret()

    def focus_first(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus()
        self._name.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self._passphrase.clear()

    def set_working(self, working: bool) -> None:
        """Show that the vault is being made."""
        self._working = working
        self._problem.hide()
        self._refresh()

    def show_problem(self, error: Exception) -> None:
        """Show a sentence in place. Other errors are raised on."""
        self.set_working(False)
        if not isinstance(error, KzdeskError):
            raise error
        self._problem.setText(self._tr(error.message))
        self._problem.show()

    def _build(self) -> None:
        self._name = QLineEdit(DEFAULT_NAME)
        self._name.setObjectName("name")
        self._place = QLineEdit(str(self._folder))
        self._place.setObjectName("folder")
        self._place.setReadOnly(True)
        self._change = button(self._tr(_CHANGE))
        self._make = button(self._tr(_MAKE), "main")
        self._make.setObjectName("make")
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("problem")
        self._problem.hide()
        self._open = button(self._tr(_OPEN), "link")
        frame, inside = card()
        inside.addWidget(label(self._tr(_TITLE), "title"))
        inside.addWidget(label(self._tr(_INTRODUCTION), "muted", wrap=True))
        inside.addLayout(captioned(self._tr(_NAME), self._name))
        row = QHBoxLayout()
        row.addLayout(captioned(self._tr(_FOLDER), self._place), 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._change)
        row.addLayout(beside)
        inside.addLayout(row)
        inside.addWidget(self._passphrase)
        inside.addWidget(self._problem)
        inside.addWidget(self._make)
        layout = QVBoxLayout(self)
        layout.addWidget(frame)
        links = QHBoxLayout()
        links.addWidget(self._open)
        links.addStretch(1)
        layout.addLayout(links)
        layout.addStretch(1)

    def _connect(self) -> None:
        self._name.textChanged.connect(self._refresh)
        self._passphrase.changed.connect(self._refresh)
        self._change.clicked.connect(self._on_change)
        self._passphrase.submitted.connect(self._on_make)
        self._make.clicked.connect(self._on_make)
        self._open.clicked.connect(self.open_requested)

    def _on_change(self) -> None:
        from kzdesk.gui.files import ask_folder

        ask_folder(self, self._tr(_CHOOSE), self._folder, self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        self._folder = folder
        self._place.setText(str(folder))

    def _on_make(self) -> None:
        if self._make.isEnabled():
            self.submitted.emit()

    def _refresh(self) -> None:
        name = self._name.text().strip()
        named = bool(name) and Path(name).name == name and not name.startswith(".")
        self._make.setEnabled(named and self._passphrase.ready and not self._working)
        self._make.setText(self._tr(_WORKING if self._working else _MAKE))
