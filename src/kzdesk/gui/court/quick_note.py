# SPDX-License-Identifier: GPL-3.0-or-later
"""The line for quick notes: a note bears the time of its first letter, and is kept while it is being typed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

LONGEST: Final = 2000
_HINT = QT_TRANSLATE_NOOP("court", "Quick note – Enter adds it with the time (F2)")
_NAME = QT_TRANSLATE_NOOP("court", "Quick note")


class QuickNote(QLineEdit):
    """Signals: `typed(str)` with the line so far, time and all, empty when nothing is typed; `added(str)` with a
    whole line; `left()` when the cursor wants back to the questions.
    """

    typed = Signal(str)
    added = Signal(str)
    left = Signal()

    def __init__(self, now: Callable[[], str], tr: Translate) -> None:
        """Take the time (`10:31`) from `now`."""
        super().__init__()
        self._now = now
        self._since = ""
        self.setObjectName("quick_note")
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr(_HINT))
        self.setAccessibleName(tr(_NAME))
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)

    @property
    def line(self) -> str:
        """The note with its time; empty when nothing is typed."""
        text = "".join(letter for letter in self.text() if letter.isprintable()).strip()
        return f"{self._since} {text}" if text else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the questions by Esc and Down."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        if not self.text().strip():
            self._since = ""
        elif not self._since:
            self._since = self._now()
        self.typed.emit(self.line)

    def _on_return(self) -> None:
        line = self.line
        if line:
            self.clear()
            self._since = ""
            self.added.emit(line)
