# SPDX-License-Identifier: GPL-3.0-or-later
"""The form that unlocks a vault."""

import math
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.labels import button, captioned, card, label, secret_line
from kzdesk.services.access import Access

_TITLE = QT_TRANSLATE_NOOP("unlock", "Unlock your vault")
_VAULT = QT_TRANSLATE_NOOP("unlock", "Vault")
_PASSPHRASE = QT_TRANSLATE_NOOP("unlock", "Passphrase")
_SHOW = QT_TRANSLATE_NOOP("unlock", "Show what is typed")
_UNLOCK = QT_TRANSLATE_NOOP("unlock", "Unlock")
_WORKING = QT_TRANSLATE_NOOP("unlock", "Unlocking …")
_OTHER = QT_TRANSLATE_NOOP("unlock", "Open another vault …")
_CREATE = QT_TRANSLATE_NOOP("unlock", "Make a new vault …")
_CHOOSE = QT_TRANSLATE_NOOP("unlock", "Choose the vault folder (its name ends with .kzvault)")
_WAIT = QT_TRANSLATE_NOOP("unlock", "Next try in {seconds} s")
TICK = 250  # milliseconds


class OpenForm(QWidget):
    """Asks for a passphrase, and for a vault where there are several.

    Signals: `submitted()`; `create_requested()`.
    """

    submitted = Signal()
    create_requested = Signal()

    def __init__(self, access: Access, vaults: tuple[Path, ...], start: Path, tr: Translate) -> None:
        """Offer these vaults; look for others from the folder `start` on."""
        super().__init__()
        self._access = access
        self._start = start
        self._tr = tr
        self._working = False
        self._build()
        self._connect()
        for vault in vaults:
            self._vaults.addItem(vault.stem, vault)
        self._choice.setVisible(len(vaults) > 1)
        self._refresh()

    def chosen(self) -> tuple[Path, Secret]:
        """Return the vault and the passphrase as typed."""
        return Path(self._vaults.currentData()), Secret(self._passphrase.text())

    def focus_first(self) -> None:
        """Put the cursor into the passphrase field."""
        self._passphrase.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._passphrase.clear()

    def set_working(self, working: bool) -> None:
        """Show that the vault is being unlocked."""
        self._working = working
        self._problem.hide()
        self._refresh()

    def show_problem(self, error: Exception) -> None:
        """Show a sentence in place and be ready for the next try. Other errors are raised on."""
        self.set_working(False)
        self._passphrase.selectAll()
        self._passphrase.setFocus()
        if not isinstance(error, KzdeskError):
            raise error
        if error.code != "wait":
            self._problem.setText(self._tr(error.message))
            self._problem.show()
        self._timer.start()
        self._refresh()

    def _build(self) -> None:
        self._vaults = QComboBox()
        self._vaults.setObjectName("vault")
        self._passphrase = secret_line("passphrase")
        self._show = QCheckBox(self._tr(_SHOW))
        self._unlock = button(self._tr(_UNLOCK), "main")
        self._unlock.setObjectName("unlock")
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("problem")
        self._problem.hide()
        self._other = button(self._tr(_OTHER), "link")
        self._create = button(self._tr(_CREATE), "link")
        self._create.setObjectName("create")
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addLayout(captioned(self._tr(_VAULT), self._vaults))
        frame, inside = card()
        inside.addWidget(label(self._tr(_TITLE), "title"))
        inside.addWidget(self._choice)
        inside.addLayout(captioned(self._tr(_PASSPHRASE), self._passphrase))
        inside.addWidget(self._show)
        inside.addWidget(self._problem)
        inside.addWidget(self._unlock)
        links = QHBoxLayout()
        links.addWidget(self._other)
        links.addStretch(1)
        links.addWidget(self._create)
        layout = QVBoxLayout(self)
        layout.addWidget(frame)
        layout.addLayout(links)
        layout.addStretch(1)

    def _connect(self) -> None:
        self._passphrase.returnPressed.connect(self._on_submit)
        self._unlock.clicked.connect(self._on_submit)
        self._passphrase.textChanged.connect(self._refresh)
        self._show.toggled.connect(self._on_show)
        self._other.clicked.connect(self._on_other)
        self._create.clicked.connect(self.create_requested)
        self._timer.timeout.connect(self._refresh)

    def _on_show(self, shown: bool) -> None:
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _on_other(self) -> None:
        from kzdesk.gui.files import ask_folder

        ask_folder(self, self._tr(_CHOOSE), self._start, self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        self._vaults.addItem(folder.stem, folder)
        self._vaults.setCurrentIndex(self._vaults.count() - 1)
        self._choice.show()
        self._refresh()
        self.focus_first()

    def _on_submit(self) -> None:
        if self._unlock.isEnabled():
            self.submitted.emit()

    def _refresh(self) -> None:
        wait = self._access.seconds_to_wait()
        if wait <= 0:
            self._timer.stop()
        ready = bool(self._passphrase.text()) and self._vaults.count() > 0
        self._unlock.setEnabled(ready and wait <= 0 and not self._working)
        self._passphrase.setReadOnly(self._working)
        if self._working:
            text = self._tr(_WORKING)
        elif wait > 0:
            text = self._tr(_WAIT.format(seconds=math.ceil(wait)))
        else:
            text = self._tr(_UNLOCK)
        self._unlock.setText(text)
