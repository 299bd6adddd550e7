# SPDX-License-Identifier: GPL-3.0-or-later
"""A bar over a form or a list that says something or asks something, without stopping the work."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from kzdesk.domain.messages import Message, Translate
from kzdesk.gui.labels import button, label, set_role

Answer = tuple[Message, Callable[[], object]]


class Banner(QFrame):
    """Shows one sentence and what can be answered to it; any answer closes it."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._answers: list[QPushButton] = []
        self._extra: QWidget | None = None
        self._back: QWidget | None = None
        self.setProperty("role", "banner")
        self.setObjectName("banner")
        self._text = label("", wrap=True)
        self._text.setObjectName("banner_text")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 8, 6)
        self._layout.addWidget(self._text, 1)
        self.hide()

    def ask(self, text: str, answers: tuple[Answer, ...], *, extra: QWidget | None = None, focus: bool = True) -> None:
        """Show a sentence, an extra widget if there is one, and the answers; the first one takes the cursor."""
        self._clear()
        self._text.setText(text)
        set_role(self._text, "body")
        self._extra = extra
        if extra is not None:
            self._layout.addWidget(extra, 1)
        for message, slot in answers:
            made = button(self._tr(message))
            made.setObjectName(f"answer_{len(self._answers)}")
            made.clicked.connect(lambda _checked=False, slot=slot: self._on_answer(slot))
            self._layout.addWidget(made)
            self._answers.append(made)
        self.setAccessibleName(text)
        self._back = self.window().focusWidget()
        self.show()
        if focus and self._answers:
            (extra or self._answers[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, text: str, role: str = "body", answers: tuple[Answer, ...] = ()) -> None:
        """Show a sentence without taking the cursor."""
        self.ask(text, answers, focus=False)
        set_role(self._text, role)

    def close_quietly(self) -> None:
        """Close without an answer and give the cursor back."""
        cursor: QWidget | None = self.window().focusWidget()
        inside = cursor is not None and self.isAncestorOf(cursor)
        self._clear()
        self.hide()
        if inside and self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def text(self) -> str:
        """Return the sentence that is shown; empty when the bar is closed."""
        return "" if self.isHidden() else self._text.text()

    def _on_answer(self, slot: Callable[[], object]) -> None:
        self.close_quietly()
        slot()

    def _clear(self) -> None:
        for each in (*self._answers, self._extra):
            if each is not None:
                self._layout.removeWidget(each)
                each.hide()
                each.deleteLater()
        self._answers = []
        self._extra = None
