# SPDX-License-Identifier: GPL-3.0-or-later
"""A bar over a form or a list that says something or asks something, without stopping the work."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from kzdesk.domain.messages import Message, Translate
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.labels import button, label, set_role

Answer = tuple[Message, Callable[[], object]]


class Banner(QFrame):
    """Shows one sentence and what can be answered to it; any answer closes it."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._answers: list[QPushButton] = []
        self._picker: Editor | None = None
        self._back: QWidget | None = None
        self.setProperty("role", "banner")
        self.setObjectName("banner")
        self._text = label("", wrap=True)
        self._text.setObjectName("banner_text")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 8, 6)
        self._layout.addWidget(self._text, 1)
        self.hide()

    def ask(self, text: str, answers: tuple[Answer, ...], picker: Editor | None = None) -> None:
        """Show a sentence, a picker if there is one, and the answers; the first of these takes the cursor."""
        cursor: QWidget | None = self.window().focusWidget()
        if not self.has_cursor:
            self._back = cursor
        self._show(text, answers, picker)
        (picker.field if picker is not None else self._answers[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, text: str, role: str = "body", answers: tuple[Answer, ...] = ()) -> None:
        """Show a sentence without taking the cursor."""
        self._show(text, answers, None)
        set_role(self._text, role)

    def close_quietly(self) -> None:
        """Close without an answer and give the cursor back."""
        inside, back = self.has_cursor, self._back
        self._clear()
        self.hide()
        if inside and back is not None and shiboken6.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_cursor(self) -> bool:
        """Whether the cursor is in the bar."""
        cursor: QWidget | None = self.window().focusWidget()
        return not self.isHidden() and cursor is not None and self.isAncestorOf(cursor)

    @property
    def text(self) -> str:
        """Return the sentence that is shown; empty when the bar is closed."""
        return "" if self.isHidden() else self._text.text()

    def _show(self, text: str, answers: tuple[Answer, ...], picker: Editor | None) -> None:
        self._clear()
        self._text.setText(text)
        set_role(self._text, "body")
        self.setAccessibleName(text)
        self._picker = picker
        if picker is not None:
            self._layout.addWidget(picker, 1)
            picker.show()
        for message, slot in answers:
            made = button(self._tr(message))
            made.setObjectName(f"answer_{len(self._answers)}")
            made.clicked.connect(lambda _checked=False, slot=slot: self._on_answer(slot))
            self._layout.addWidget(made)
            made.show()
            self._answers.append(made)
        self.show()

    def _on_answer(self, slot: Callable[[], object]) -> None:
        self.close_quietly()
        slot()

    def _clear(self) -> None:
        for each in (*self._answers, self._picker):
            if each is not None:
                self._layout.removeWidget(each)
                each.hide()
                each.deleteLater()
        self._answers = []
        self._picker = None
