# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of text that is handed from device to device: pasted, or read from a file; shown with its QR code."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kzdesk.domain.errors import Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.files import ask_file, ask_new_file
from kzdesk.gui.labels import button, captioned, label

_OPEN: Final = QT_TRANSLATE_NOOP("exchange", "From a file …")
_SAVE: Final = QT_TRANSLATE_NOOP("exchange", "Save in a file …")
_CODE: Final = QT_TRANSLATE_NOOP("exchange", "The same as a code to photograph")
_NO_FILE: Final = QT_TRANSLATE_NOOP("exchange", "The file cannot be read or written. Choose another one.")
_LARGEST: Final = 100_000
_WIDTH: Final = 320
_QUIET: Final = 4
"""Light modules around a code (ISO/IEC 18004)."""


class HandedText(QWidget):
    """A field for a text that somebody handed over."""

    def __init__(self, title: str, name: str, tr: Translate) -> None:
        """Show an empty field with a way to read a file into it."""
        super().__init__()
        self._tr = tr
        self._title = title
        self._field = QPlainTextEdit()
        self._field.setObjectName(name)
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(78)
        choose = button(tr(_OPEN))
        choose.setObjectName(f"{name}_file")
        choose.clicked.connect(lambda: ask_file(self, title, Path.home(), self._on_file))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(captioned(title, self._field))
        column.addLayout(row)

    def text(self) -> str:
        """Return what is in the field."""
        return self._field.toPlainText().strip()

    def _on_file(self, path: Path) -> None:
        try:
            with path.open(encoding="utf-8", errors="replace") as file:
                self._field.setPlainText(file.read(_LARGEST).strip())
        except OSError:
            self._field.setPlainText("")
            self._field.setPlaceholderText(self._tr(_NO_FILE))


class HandingText(QWidget):
    """A text to hand over: selectable, as a file, and as a code."""

    def __init__(self, title: str, text: str, tr: Translate, failed: Callable[[Exception], None]) -> None:
        """Show the text; `failed` gets the error when a file cannot be written."""
        super().__init__()
        self._text = text
        self._failed = failed
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setObjectName("handing")
        shown.setMinimumHeight(90)
        save = button(tr(_SAVE))
        save.setObjectName("save_handing")
        proposed = Path.home() / "exchange.txt"
        save.clicked.connect(lambda: ask_new_file(self, title, proposed, self._on_file))
        heading = label(title, wrap=True)
        heading.setBuddy(shown)
        shown.setAccessibleName(title)
        left = QVBoxLayout()
        left.addWidget(heading)
        left.addWidget(shown)
        left.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addWidget(Code(text, tr(_CODE)), 0, Qt.AlignmentFlag.AlignTop)

    def _on_file(self, path: Path) -> None:
        try:
            path.write_text(self._text + "\n", encoding="utf-8")
        except OSError as error:
            told = Unavailable(_NO_FILE, code="file")
            told.__cause__ = nameless(error)
            self._failed(told)


class Code(QWidget):
    """A QR code, dark on light in every theme."""

    def __init__(self, text: str, name: str) -> None:
        """Draw the code of a text."""
        import segno

        super().__init__()
        self._rows = [bytes(row) for row in segno.make(text, error="l", micro=False).matrix]
        self.setAccessibleName(name)
        self._side = max(2, _WIDTH // (len(self._rows) + 2 * _QUIET))
        side = self._side * (len(self._rows) + 2 * _QUIET)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each dark module."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        side = self._side
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect((x + _QUIET) * side, (y + _QUIET) * side, side, side), QColor("black"))
        painter.end()
