# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields for passphrases: typing one, and choosing a new one with a meter and suggested words."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.labels import button, captioned, label, secret_line, set_role
from kzdesk.services.access import WORD_LANGUAGES, Access, Judgement

JUDGE_AFTER = 150  # milliseconds without a keystroke

_NEW = QT_TRANSLATE_NOOP("passphrase", "New passphrase")
_AGAIN = QT_TRANSLATE_NOOP("passphrase", "Type it again")
_STRENGTH = QT_TRANSLATE_NOOP("passphrase", "Strength of the passphrase")
_SHOW = QT_TRANSLATE_NOOP("passphrase", "Show what is typed")
_SUGGEST = QT_TRANSLATE_NOOP("passphrase", "Suggest words")
_WORDS = QT_TRANSLATE_NOOP("passphrase", "Language of the words")
_WRITE_DOWN = QT_TRANSLATE_NOOP(
    "passphrase", "Write these words on paper, then type them below. Keep the paper away from this computer."
)
_DIFFERENT = QT_TRANSLATE_NOOP("passphrase", "The two passphrases are not the same.")
_LANGUAGES = {"en": QT_TRANSLATE_NOOP("passphrase", "English"), "ru": QT_TRANSLATE_NOOP("passphrase", "Russian")}
_SCORES: tuple[tuple[str, Message], ...] = (
    ("problem", QT_TRANSLATE_NOOP("passphrase", "Useless")),
    ("problem", QT_TRANSLATE_NOOP("passphrase", "Weak")),
    ("warning", QT_TRANSLATE_NOOP("passphrase", "Acceptable")),
    ("good", QT_TRANSLATE_NOOP("passphrase", "Good")),
    ("good", QT_TRANSLATE_NOOP("passphrase", "Strong")),
)


class NewPassphrase(QWidget):
    """Two fields, a meter and suggested words.

    Signals: `changed()` when `ready` may have changed; `submitted()` when Return is pressed in the last field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, access: Access, tr: Translate) -> None:
        """Judge and suggest by `access`."""
        super().__init__()
        self._access = access
        self._tr = tr
        self._judgement: Judgement | None = None
        self._build()
        self._connect()

    @property
    def ready(self) -> bool:
        """Return whether the passphrase is good enough and was typed twice alike."""
        good = self._judgement is not None and self._judgement.acceptable
        return good and self._first.text() == self._again.text()

    def secret(self) -> Secret:
        """Return what was typed."""
        return Secret(self._first.text())

    def clear(self) -> None:
        """Forget what was typed and suggested."""
        for line in (self._first, self._again, self._suggested):
            line.clear()
        self._words.hide()

    def _build(self) -> None:
        self._first = secret_line("new_passphrase")
        self._again = secret_line("new_passphrase_again")
        self._meter = QProgressBar()
        self._meter.setAccessibleName(self._tr(_STRENGTH))
        self._meter.setRange(0, 4)
        self._meter.setTextVisible(False)
        self._meter.setFixedHeight(6)
        self._verdict = label("", "muted", wrap=True)
        self._verdict.setObjectName("verdict")
        self._verdict.hide()
        self._show = QCheckBox(self._tr(_SHOW))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._suggestion())
        layout.addWidget(self._words)
        layout.addLayout(captioned(self._tr(_NEW), self._first))
        layout.addWidget(self._meter)
        layout.addWidget(self._verdict)
        layout.addLayout(captioned(self._tr(_AGAIN), self._again))
        layout.addWidget(self._show)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER)

    def _suggestion(self) -> QHBoxLayout:
        self._suggest = button(self._tr(_SUGGEST))
        self._suggest.setObjectName("suggest")
        self._language = QComboBox()
        self._language.setAccessibleName(self._tr(_WORDS))
        for code in WORD_LANGUAGES:
            self._language.addItem(self._tr(_LANGUAGES[code]) if code in _LANGUAGES else code, code)
        self._suggested = QLineEdit()
        self._suggested.setObjectName("suggested")
        self._suggested.setReadOnly(True)
        self._suggested.setAccessibleName(self._tr(_SUGGEST))
        self._words = QWidget()
        inner = QVBoxLayout(self._words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._suggested)
        inner.addWidget(label(self._tr(_WRITE_DOWN), "muted", wrap=True))
        self._words.hide()
        row = QHBoxLayout()
        row.addWidget(self._suggest)
        row.addWidget(self._language)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._first.textChanged.connect(self._on_typed)
        self._again.textChanged.connect(self._on_typed)
        self._again.returnPressed.connect(self._on_return)
        self._timer.timeout.connect(self._judge)
        self._show.toggled.connect(self._on_show)
        self._suggest.clicked.connect(self._on_suggest)

    def _on_typed(self) -> None:
        self._judgement = None
        self.changed.emit()
        self._timer.start()

    def _on_return(self) -> None:
        self._timer.stop()
        self._judge()
        if self.ready:
            self.submitted.emit()

    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._first.setEchoMode(mode)
        self._again.setEchoMode(mode)

    def _on_suggest(self) -> None:
        words = self._access.suggest(self._language.currentData())
        self._suggested.setText(words.reveal())
        self._suggested.setCursorPosition(0)
        self._words.show()
        self._first.clear()
        self._again.clear()
        self._first.setFocus()

    def _judge(self) -> None:
        if not self._first.text():
            self._meter.setValue(0)
            self._verdict.hide()
            return
        self._judgement = self._access.strength(self.secret())
        role, word = _SCORES[self._judgement.score]
        advice = [self._tr(each) for each in self._judgement.advice]
        if self._again.text() and self._again.text() != self._first.text():
            role, advice = "problem", [self._tr(_DIFFERENT)]
        set_role(self._verdict, role)
        self._verdict.setText(" ".join([f"{self._tr(word)}.", *advice]))
        self._verdict.show()
        self._meter.setValue(self._judgement.score)
        self.changed.emit()
