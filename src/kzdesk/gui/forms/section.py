# SPDX-License-Identifier: GPL-3.0-or-later
"""A section of a form: a heading that opens and closes it, and its fields in one or two columns."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Problem
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.labels import label, shown

_LABEL_WIDTH: Final = 13  # in the width of a capital M
_PROBLEM = QT_TRANSLATE_NOOP("forms", "⚠ {problem}")
_MARKS = QT_TRANSLATE_NOOP("forms", "Holds marks that turn the writing direction: {text}")
_SECTION = QT_TRANSLATE_NOOP("forms", "Section: {name}")
_EXCERPT: Final = 90  # characters
NEEDED_MARK: Final = "*"


class FieldView:
    """A field as the form shows it: its label, and its editor over its help and its problem."""

    def __init__(self, editor: Editor, context: FormContext) -> None:
        """Make label and cell."""
        item = editor.item
        self.editor = editor
        self._context = context
        self._spoken = ("", "")
        self._looked_at: object = ""
        name = context.label(item)
        self.caption = label(f"{name} {NEEDED_MARK}" if item.required else name, wrap=True)
        self.caption.setBuddy(editor.field)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.caption.setContentsMargins(0, 7, 0, 0)
        self.caption.setFixedWidth(self.caption.fontMetrics().horizontalAdvance("M") * _LABEL_WIDTH)
        self.problem = label("", "problem", wrap=True)
        self.problem.setObjectName(f"{item.name}_problem")
        self.problem.hide()
        self.remark = label("", "warning", wrap=True)
        self.remark.setObjectName(f"{item.name}_remark")
        self.remark.hide()
        self.marks = label("", "warning", wrap=True)
        self.marks.setObjectName(f"{item.name}_marks")
        self.marks.hide()
        self.cell = QWidget()
        layout = QVBoxLayout(self.cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(editor)
        if item.help is not None:
            layout.addWidget(label(context.text(item.help), "muted", wrap=True))
        layout.addWidget(self.problem)
        layout.addWidget(self.remark)
        layout.addWidget(self.marks)
        layout.addStretch(1)

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem under the field, or none."""
        text = shown(self._context.text(problem.message)) if problem else ""
        if text == self._spoken[0]:
            return
        if text:
            self.problem.setText(self._context.text(_PROBLEM.format(problem=text)))
        self.problem.setVisible(bool(text))
        self.editor.mark(bool(text))
        self._spoken = (text, self._spoken[1])
        self.editor.describe(" ".join(filter(None, self._spoken)))

    def show_remark(self, text: str) -> None:
        """Show something worth knowing under the field, or nothing; the field can be saved all the same."""
        if text:
            self.remark.setText(self._context.text(_PROBLEM.format(problem=text)))
        self.remark.setVisible(bool(text))
        self._spoken = (self._spoken[0], text)
        self.editor.describe(" ".join(filter(None, self._spoken)))

    def show_marks(self, value: object) -> None:
        """Write out under the field the marks that reverse the writing direction, since a text field hides them."""
        if value == self._looked_at:
            return
        self._looked_at = value
        marked = isinstance(value, str) and shown(value) != value
        if isinstance(value, str) and marked:
            self.marks.setText(self._context.text(_MARKS.format(text=_around(value))))
        self.marks.setVisible(marked)


def _around(text: str) -> str:
    """Return the text around the first mark, with marks written out."""
    first = next(place for place, letter in enumerate(text) if shown(letter) != letter)
    start = max(first - _EXCERPT // 3, 0)
    return shown(text[start : start + _EXCERPT])


class Section(QWidget):
    """Fields under one heading.

    Signal: `toggled()` when the person opened or closed it.
    """

    toggled = Signal()

    def __init__(self, name: Message, views: list[FieldView], context: FormContext) -> None:
        """Show the section, open."""
        super().__init__()
        self.views = views
        self._columns = 0
        text = context.text(name)
        self._header = QToolButton()
        self._header.setText(text.replace("&", "&&"))
        self._header.setProperty("role", "section")
        self._header.setAccessibleName(context.text(_SECTION.format(name=text)))
        self._header.setCheckable(True)
        self._header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(4, 4, 4, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._body)
        self.set_open(True)
        self._header.clicked.connect(self._on_clicked)

    def set_open(self, opened: bool) -> None:
        """Open or close the section."""
        self._header.setChecked(opened)
        self._header.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._body.setVisible(opened)

    def arrange(self, columns: int) -> None:
        """Put the fields into one or two columns, in their order; wide ones take the whole width."""
        if columns == self._columns:
            return
        self._columns = columns
        row, column = 0, 0
        for view in self.views:
            wide = view.editor.WIDE or columns == 1
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(view.caption, row, column * 2)
            self._grid.addWidget(view.cell, row, column * 2 + 1, 1, 2 * columns - 1 if wide else 1)
            column = 0 if wide else (column + 1) % columns
            row += 0 if column else 1
        for place in range(4):
            self._grid.setColumnStretch(place, 1 if place % 2 and place < 2 * columns else 0)

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [self._header, *(view.editor.field for view in self.views)]

    def _on_clicked(self, opened: bool) -> None:
        self.set_open(opened)
        self.toggled.emit()
