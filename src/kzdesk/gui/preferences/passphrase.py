# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing the passphrase of the open vault."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, captioned, card, label, secret_line
from kzdesk.gui.passphrase import NewPassphrase
from kzdesk.services.desk import Services

_HEADING = QT_TRANSLATE_NOOP("preferences", "Passphrase")
_OLD = QT_TRANSLATE_NOOP("preferences", "Passphrase now")
_NOTE = QT_TRANSLATE_NOOP("preferences", "Backups made before still open with the old passphrase.")
_CHANGE = QT_TRANSLATE_NOOP("preferences", "Change passphrase")
_CHANGED = QT_TRANSLATE_NOOP("preferences", "The vault now opens with the new passphrase.")


class PassphraseCard(QWidget):
    """Old passphrase, new passphrase twice.

    Signals: `told(Message)` when it was changed.
    """

    told = Signal(object)

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Change the passphrase of the vault that these services work on."""
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._new = NewPassphrase(services.access, tr)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._old = secret_line("old_passphrase")
        self._change = button(self._tr(_CHANGE))
        self._change.setObjectName("change_passphrase")
        self._change.setEnabled(False)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        frame, inside = card()
        inside.addWidget(label(self._tr(_HEADING), "heading"))
        inside.addWidget(label(self._tr(_NOTE), "muted", wrap=True))
        inside.addLayout(captioned(self._tr(_OLD), self._old))
        inside.addWidget(self._new)
        inside.addWidget(self._problem)
        inside.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect(self) -> None:
        self._old.textChanged.connect(self._refresh)
        self._new.changed.connect(self._refresh)
        self._new.submitted.connect(self._change.click)
        self._change.clicked.connect(self._on_change)

    def _refresh(self) -> None:
        self._change.setEnabled(bool(self._old.text()) and self._new.ready)

    def _on_change(self) -> None:
        old, new = Secret(self._old.text()), self._new.secret()
        vault, access = self._services.vault, self._services.access
        self._problem.hide()
        self._change.setEnabled(False)
        self._jobs.submit(
            self,
            lambda _: access.change_passphrase(vault, old, new),
            done=lambda _: self._on_changed(),
            failed=self._on_failed,
        )

    def _on_changed(self) -> None:
        self._old.clear()
        self._new.clear()
        self.told.emit(_CHANGED)

    def _on_failed(self, error: Exception) -> None:
        self._refresh()
        if not isinstance(error, KzdeskError):
            raise error
        self._problem.setText(self._tr(error.message))
        self._problem.show()
