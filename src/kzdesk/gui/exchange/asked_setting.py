# SPDX-License-Identifier: GPL-3.0-or-later
"""One setting of a place in the dialog: typed, typed unseen, chosen as a folder, or read from a file."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.errors import Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.files import ask_file, ask_folder
from kzdesk.gui.labels import buddy_label, button, label, secret_line
from kzdesk.services.exchange.places import Setting

_CHOOSE: Final = QT_TRANSLATE_NOOP("exchange", "Choose …")
_OPTIONAL: Final = QT_TRANSLATE_NOOP("exchange", "{setting} (may stay empty)")
_NO_FILE: Final = QT_TRANSLATE_NOOP("exchange", "The file with a key or certificate cannot be read. Choose it again.")
_LARGEST: Final = 100_000
_LETTERS: Final = 44
"""Letters for which a setting has room beside each other."""


class AskedSetting(QWidget):
    """Signals: `changed()` when another value is there."""

    changed = Signal()

    def __init__(self, setting: Setting, tr: Translate) -> None:
        """Ask for the setting."""
        super().__init__()
        self._setting = setting
        self._line = secret_line("") if setting.secret and not setting.file else QLineEdit()
        self._line.setObjectName(f"setting_{setting.name}")
        title = tr(setting.label) if setting.required else tr(_OPTIONAL.format(setting=setting.label))
        self._line.setAccessibleDescription(tr(setting.help))
        self._parts: tuple[QWidget, ...] = (self._line,)
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        if setting.folder or setting.file:
            choose = button(tr(_CHOOSE))
            choose.setAccessibleName(f"{title}: {tr(_CHOOSE)}")
            choose.setObjectName(f"choose_{setting.name}")
            choose.clicked.connect(self._on_choose)
            row.addWidget(choose)
            self._parts = (self._line, choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(buddy_label(title, self._line))
        column.addLayout(row)
        told = label(tr(setting.help), "muted", wrap=True)
        told.setMinimumHeight(told.heightForWidth(setting_width(told)))
        column.addWidget(told)
        column.addStretch(1)
        self._title = title
        self._line.textChanged.connect(self.changed)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What Tab goes through here."""
        return self._parts

    @property
    def name(self) -> str:
        """The name of the setting."""
        return self._setting.name

    def value(self) -> str:
        """Return what was given; for a file its text. Raises `Unavailable` when it cannot be read."""
        text = self._line.text().strip()
        if not self._setting.file or not text:
            return text
        try:
            with Path(text).expanduser().open(encoding="utf-8", errors="replace") as file:
                return file.read(_LARGEST)
        except OSError as error:
            raise Unavailable(_NO_FILE, code="file") from nameless(error)

    def _on_choose(self) -> None:
        ask = ask_folder if self._setting.folder else ask_file
        ask(self, self._title, Path.home(), lambda path: self._line.setText(str(path)))


def setting_width(widget: QWidget) -> int:
    """Return how wide a setting is to be, in pixels, with the letters of a widget."""
    return widget.fontMetrics().averageCharWidth() * _LETTERS
