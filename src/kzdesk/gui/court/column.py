# SPDX-License-Identifier: GPL-3.0-or-later
"""The column of the sheet: it scrolls to the question one stands at; and the line above the questions."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import buddy_label, label
from kzdesk.runtime.vocabularies import LANGUAGES
from kzdesk.services.display import Display

WIDTH: Final = 1140
_ONLY_OPEN = QT_TRANSLATE_NOOP("court", "Only unanswered (Ctrl+U)")
_LANGUAGE = QT_TRANSLATE_NOOP("court", "Questions in")
_KEYS = QT_TRANSLATE_NOOP(
    "court",
    "One key answers and goes on. Backspace takes back · Enter: note · Up, Down: move · Ctrl+Down: next section · "
    "Shift+D, 3: question D3",
)


class SheetColumn(QScrollArea):
    """Parts of a sheet below each other."""

    def __init__(self, parts: Iterable[QWidget]) -> None:
        """Stack the parts."""
        super().__init__()
        self._inner = QWidget()
        self._inner.setObjectName("ground")
        self._inner.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 4, 12, 24)
        self._column.setSpacing(8)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._wanted: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)

    def follow(self, part: QWidget) -> None:
        """Bring a part into view once all parts have taken up the room they need now."""
        self._wanted = part
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        self._column.activate()
        width = self._inner.width()
        self._inner.resize(width, self._column.totalHeightForWidth(width))
        if self._wanted is not None:
            self.ensureWidgetVisible(self._wanted, 0, self._wanted.fontMetrics().height() * 3)


class ChecklistBar(QWidget):
    """The choice of questions and of their language, and the keys.

    Signals: `filtered(bool)` for unanswered ones only, `spoken(str)` with the code of a language.
    """

    filtered = Signal(bool)
    spoken = Signal(str)

    def __init__(self, display: Display, tr: Translate) -> None:
        """Show all questions, in English."""
        super().__init__()
        self._only_open = QCheckBox(tr(_ONLY_OPEN))
        self._only_open.setObjectName("only_open")
        self._only_open.toggled.connect(self.filtered)
        self._language = QComboBox()
        self._language.setObjectName("question_language")
        for code in LANGUAGES:
            self._language.addItem(display.label("languages", code), code)
        self._language.activated.connect(lambda: self.spoken.emit(self._language.currentData()))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._only_open)
        row.addStretch(1)
        row.addWidget(buddy_label(tr(_LANGUAGE), self._language))
        row.addWidget(self._language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(label(tr(_KEYS), "muted", wrap=True))

    def switch_filter(self) -> None:
        """Show unanswered questions only, or all again."""
        self._only_open.toggle()

    def speak(self, language: str) -> None:
        """Choose a language, or English when the questions do not exist in it."""
        self._language.setCurrentIndex(max(self._language.findData(language), 0))
        self.spoken.emit(self._language.currentData())
