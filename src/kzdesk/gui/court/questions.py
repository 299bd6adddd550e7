# SPDX-License-Identifier: GPL-3.0-or-later
"""One question of the checklist, and the bar that opens under the question one stands at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.court.answer_keys import key_caps
from kzdesk.gui.labels import button, label, set_role, shown
from kzdesk.runtime.checklists import ChecklistItem
from kzdesk.services.observing import Given

LONGEST_NOTE: Final = 2000
_BASIS = QT_TRANSLATE_NOOP("court", "ICCPR {article}")
_NOTE = QT_TRANSLATE_NOOP("court", "Note")
_NOTE_HINT = QT_TRANSLATE_NOOP("court", "Note on this question (Enter opens it, Enter goes on)")
_OPEN = QT_TRANSLATE_NOOP("court", "no answer yet")
_SAID = QT_TRANSLATE_NOOP("court", "{code}. {question} {basis}. Answer: {answer}. {note}")


@dataclass(frozen=True, slots=True)
class AnswerLook:
    """An answer as it is shown: its code, its key, and its name in the language of the questions."""

    code: str
    key: str
    name: str


class NoteLine(QLineEdit):
    """The note of a question. Up, Down, Enter and Esc leave it.

    Signals: `left(Qt.Key)` with the key by which it was left.
    """

    left = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by the keys that move between questions."""
        leaving = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in leaving:
            self.left.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next question by Tab and back to this one by Shift+Tab."""
        self.left.emit(Qt.Key.Key_Down if forward else Qt.Key.Key_Escape)
        return True


class AnswerBar(QWidget):
    """The answers of the question one stands at, as large targets, with its hint and its note.

    Signals: `chosen(str)` with the code of an answer, `note_edited(str)`, `left(Qt.Key)` out of the note.
    """

    chosen = Signal(str)
    note_edited = Signal(str)
    left = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show no answers yet."""
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._hint = label("", "muted", wrap=True)
        self.note = NoteLine()
        self.note.setObjectName("question_note")
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(tr(_NOTE_HINT))
        self.note.setAccessibleName(tr(_NOTE))
        self.note.textEdited.connect(self.note_edited)
        self.note.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._hint)
        layout.addLayout(self._row)
        layout.addWidget(self.note)

    def set_answers(self, looks: tuple[AnswerLook, ...]) -> None:
        """Offer these answers, in their order, by the names they have now."""
        for look in looks:
            if look.code not in self._buttons:
                self._buttons[look.code] = self._made(look.code)
            made = self._buttons[look.code]
            made.setText(f"{key_caps(look.key)}\n{look.name}".replace("&", "&&"))
            made.setAccessibleName(f"{look.key.upper()}: {look.name}")

    def _made(self, code: str) -> QPushButton:
        made = button("")
        made.setObjectName(f"answer_{code}")
        made.setProperty("target", True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self.chosen.emit(code))
        self._row.addWidget(made, 1)
        return made

    def open_note(self) -> None:
        """Put the cursor at the end of the note."""
        self.note.setFocus()
        self.note.end(False)

    def show_question(self, hint: str, given: Given) -> None:
        """Show the hint and the note of a question and mark its answer."""
        self._hint.setText(shown(hint))
        self._hint.setVisible(bool(hint))
        if self.note.text() != given.note:
            self.note.setText(given.note)
        for code, made in self._buttons.items():
            set_role(made, "main" if code == given.value else "")


class QuestionRow(QFrame):
    """One question. It takes the cursor, and hands its keys on.

    Signals: `clicked()` when it was clicked at, `note_wanted()` when Tab was pressed.
    """

    clicked = Signal()
    note_wanted = Signal()

    def __init__(self, item: ChecklistItem, keys: Callable[[QKeyEvent], bool], tr: Translate) -> None:
        """Show a question; `keys` returns whether it made use of a key."""
        super().__init__()
        self.item = item
        self._keys = keys
        self._tr = tr
        self.setObjectName(f"question_{item.code}")
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        code = label(item.code, "heading")
        code.setMinimumWidth(code.fontMetrics().horizontalAdvance("M") * 4)
        self._text = label("", wrap=True)
        self._basis = label(tr(_BASIS.format(article=item.iccpr)), "muted")
        self._answer = label("", "heading")
        self._answer.setObjectName("answer")
        self._note = label("", "muted", wrap=True)
        self._note.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(code, 0, 0, top)
        self._grid.addWidget(self._text, 0, 1, top)
        self._grid.addWidget(self._answer, 0, 2, top | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._basis, 1, 1)
        self._grid.addWidget(self._note, 2, 1, 1, 2)

    def show_state(self, question: str, answer: str, note: str) -> None:
        """Show the question with its answer and its note; the answer is empty when there is none."""
        self._text.setText(shown(question))
        self._answer.setText(shown(answer) or "–")
        self._note.setText(shown(note))
        self._note.setVisible(bool(note) and not self.current)
        basis = self._tr(_BASIS.format(article=self.item.iccpr))
        said = _SAID.format(
            code=self.item.code, question=question, basis=basis, answer=answer or self._tr(_OPEN), note=note
        )
        self.setAccessibleName(shown(self._tr(said)))

    @property
    def current(self) -> bool:
        """Whether one stands at this question."""
        return bool(self.property("role") == "banner")

    def open(self, bar: AnswerBar) -> None:
        """Show that one stands here: with a frame, and with the bar under the question."""
        set_role(self, "banner")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid.addWidget(bar, 3, 1, 1, 2)
        bar.show()  # a widget that moves to another parent is hidden
        self._note.hide()

    def close_up(self) -> None:
        """Show that one stands elsewhere."""
        set_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._note.setVisible(bool(self._note.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on."""
        if not self._keys(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Open the note by Tab."""
        if forward:
            self.note_wanted.emit()
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand here when clicked at."""
        super().mousePressEvent(event)
        self.clicked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand here when the cursor comes."""
        super().focusInEvent(event)
        self.clicked.emit()
