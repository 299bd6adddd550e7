# SPDX-License-Identifier: GPL-3.0-or-later
"""Editors into which a person types: lines, paragraphs, numbers, dates and terms."""

from typing import Any, ClassVar, Final

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.forms.reading import read, written
from kzdesk.gui.labels import label, shown

_LONGEST: Final = 2_000_000  # characters a line edit takes; the record itself refuses far fewer, with a sentence
_LINES: Final = (4, 14)  # least and most lines of a field of paragraphs
_PARAGRAPH: Final = "\u2029"


class LineEditor(Editor):
    """One line of text."""

    def _build(self) -> QWidget:
        self._line = QLineEdit()
        self._line.setMaxLength(_LONGEST)
        self._line.textEdited.connect(self._on_edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        return self._line

    def show_value(self, value: Any, raw: str) -> None:
        """Show the text from its beginning."""
        self._line.setText(raw or str(value))
        self._line.setCursorPosition(0)

    def value(self) -> tuple[Any, str]:
        """Return the text as it stands."""
        return self._line.text(), ""

    def _on_edited(self) -> None:
        self.edited.emit()


class ReadEditor(Editor):
    """One line that is understood as a value; what was understood is shown beside it."""

    HINT: ClassVar[bool] = True

    def _build(self) -> QWidget:
        self._line = QLineEdit()
        self._line.setMaxLength(_LONGEST)
        self._hint = label("", "muted")
        self._hint.setObjectName(f"{self.item.name}_understood")
        self._line.textEdited.connect(self._on_edited)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        if self.HINT:
            layout.addWidget(self._hint, 1)
        return self._line

    def show_value(self, value: Any, raw: str) -> None:
        """Show a value as it can be typed again."""
        self._line.setText(raw or written(value))
        self._show_hint()

    def value(self) -> tuple[Any, str]:
        """Return what was understood; the typed text when nothing was."""
        reading = read(self.item, self._line.text())
        return reading.value, self._line.text() if reading.problem else ""

    def _on_edited(self) -> None:
        self._show_hint()
        self.edited.emit()

    def _show_hint(self) -> None:
        value = read(self.item, self._line.text()).value
        self._hint.setText("" if value is None else shown(self.context.shown(self.item, value)))


class NumberEditor(ReadEditor):
    """A whole number; it needs no hint."""

    HINT = False


class ParagraphsEdit(QPlainTextEdit):
    """Plain text only, also when something else is pasted or dropped; Tab goes on to the next field.

    Signal: `resized()`.
    """

    resized = Signal()

    def __init__(self) -> None:
        """Turn off everything but typing."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of what is pasted."""
        if source.hasText():
            self.insertPlainText(source.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of a new width, which means other lines."""
        super().resizeEvent(event)
        self.resized.emit()

    def text(self) -> str:
        """Return the text as it stands; `toPlainText` would turn no-break spaces into spaces."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")


class ParagraphsEditor(Editor):
    """Paragraphs; the field grows with them up to a limit."""

    WIDE = True

    def _build(self) -> QWidget:
        self._text = ParagraphsEdit()
        self._text.textChanged.connect(self._on_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self._text.resized.connect(self._grow)
        self._text.setFixedHeight(self._height(_LINES[0]))
        return self._text

    def show_value(self, value: Any, raw: str) -> None:
        """Show the paragraphs from the beginning."""
        with QSignalBlocker(self._text):
            self._text.setPlainText(raw or str(value))
        self._grow()

    def value(self) -> tuple[Any, str]:
        """Return the text as it stands."""
        return self._text.text(), ""

    def _on_changed(self) -> None:
        self._grow()
        self.edited.emit()

    def _grow(self) -> None:
        lines = round(self._text.document().size().height())  # a plain text document counts in lines
        height = self._height(min(max(lines + 1, _LINES[0]), _LINES[1]))
        if height != self._text.height():
            self._text.setFixedHeight(height)

    def _height(self, lines: int) -> int:
        return self._text.fontMetrics().lineSpacing() * lines + 24
