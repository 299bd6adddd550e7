# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways in which a document leaves the vault: encrypted to somebody, or open with passphrase and reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.labels import captioned, label, secret_line, set_role
from kzdesk.services.releasing import Releases
from kzdesk.services.ways_out import Way

_ENCRYPTED = QT_TRANSLATE_NOOP("publish", "Encrypted: only the recipient can open it")
_OPEN = QT_TRANSLATE_NOOP("publish", "Open: whoever gets the file can read it")
_KEY = QT_TRANSLATE_NOOP("publish", "Key of the recipient (it begins with age1)")
_KEY_GOOD = QT_TRANSLATE_NOOP("publish", "This is an age key. Compare it with its owner, best by voice.")
_PASSPHRASE = QT_TRANSLATE_NOOP("publish", "Passphrase of the vault, once more")
_REASON = QT_TRANSLATE_NOOP("publish", "Reason why it may leave unprotected (kept in the vault)")
_UNPROTECTED = QT_TRANSLATE_NOOP(
    "publish",
    "The file will not be encrypted: whoever gets it can read it. Keep it only where that is safe, and delete it when "
    "it has been sent.",
)


class WayOut(QWidget):
    """Signals: `changed(bool)`: whether the file will be encrypted."""

    changed = Signal(bool)

    def __init__(self, releases: Releases, tr: Translate) -> None:
        """Propose the encrypted way."""
        super().__init__()
        self._releases = releases
        self._tr = tr
        self._build()
        self._connect()
        self._on_way()

    @property
    def encrypted(self) -> bool:
        """Whether the file will be encrypted."""
        return self._closed.isChecked()

    def way(self) -> Way:
        """Return what was chosen. Raises `Refused` when the key is none."""
        if self.encrypted:
            return Way(recipient=self._releases.assert_recipient(self._key.text()))
        return Way(passphrase=Secret(self._passphrase.text()), reason=self._reason.text().strip())

    def forget(self) -> None:
        """Clear the passphrase."""
        self._passphrase.clear()

    def start(self) -> None:
        """Put the cursor where something is to be typed."""
        (self._key if self.encrypted else self._passphrase).setFocus()

    def _build(self) -> None:
        self._closed, self._open = QRadioButton(self._tr(_ENCRYPTED)), QRadioButton(self._tr(_OPEN))
        self._closed.setObjectName("encrypted")
        self._open.setObjectName("open")
        self._closed.setChecked(True)
        self._key, self._reason = QLineEdit(), QLineEdit()
        self._key.setObjectName("recipient")
        self._reason.setObjectName("reason")
        self._passphrase = secret_line("release_passphrase")
        self._judged = label("", "muted", wrap=True)
        self._judged.setObjectName("judged_key")
        self._judged.hide()
        self._to_somebody, self._to_anybody = QWidget(), QWidget()
        closed, opened = QVBoxLayout(self._to_somebody), QVBoxLayout(self._to_anybody)
        closed.addLayout(captioned(self._tr(_KEY), self._key))
        closed.addWidget(self._judged)
        opened.addWidget(label(self._tr(_UNPROTECTED), "warning", wrap=True))
        opened.addLayout(captioned(self._tr(_PASSPHRASE), self._passphrase))
        opened.addLayout(captioned(self._tr(_REASON), self._reason))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button, fields in ((self._closed, self._to_somebody), (self._open, self._to_anybody)):
            layout.addWidget(button)
            layout.addWidget(fields)
        for inner in (closed, opened):
            inner.setContentsMargins(26, 0, 0, 6)

    def _connect(self) -> None:
        self._closed.toggled.connect(lambda _: self._on_way())
        self._key.textChanged.connect(lambda _: self._judge())

    def _on_way(self) -> None:
        self._to_somebody.setVisible(self.encrypted)
        self._to_anybody.setVisible(not self.encrypted)
        self.changed.emit(self.encrypted)

    def _judge(self) -> None:
        """Say of every key at once whether it is one."""
        text, role = "", "good"
        if self._key.text().strip():
            try:
                self._releases.assert_recipient(self._key.text())
                text = self._tr(_KEY_GOOD)
            except Refused as refusal:
                text, role = self._tr(refusal.message), "warning"
        self._judged.setText(text)
        set_role(self._judged, role)
        self._judged.setVisible(bool(text))
