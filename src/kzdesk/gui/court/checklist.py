# SPDX-License-Identifier: GPL-3.0-or-later
"""The checklist: sections of questions, each answered by one key; then the next one is at hand."""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.court.answer_keys import AnswerKeys, latin
from kzdesk.gui.court.questions import AnswerBar, AnswerLook, QuestionRow
from kzdesk.gui.labels import label, shown
from kzdesk.runtime.checklists import ChecklistItem
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.observing import AnsweredItem, Given

_GO_TO = QT_TRANSLATE_NOOP("court", "Go to question: {typed} …")
_NOWHERE = QT_TRANSLATE_NOOP("court", "There is no question {typed}.")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Checklist(QWidget):
    """All questions of a checklist with their answers.

    Signals: `given(Given, bool)` with what was answered and whether it is still being typed;
    `moved(QuestionRow)` when one stands at another question; `told(str)` with a sentence for the status line.
    """

    given = Signal(object, bool)
    moved = Signal(object)
    told = Signal(str)

    def __init__(
        self, items: tuple[AnsweredItem, ...], vocabularies: Vocabularies, now: Callable[[], str], tr: Translate
    ) -> None:
        """Show the questions in English until another language is set; stand at the first open one.

        The time of each answer (`10:31`) is that of `now`.
        """
        super().__init__()
        self._vocabularies = vocabularies
        self._tr = tr
        self._now = now
        self._language = "en"
        self._answers = {each.item.code: Given(each.item.code, each.value, each.note, each.noted_at) for each in items}
        terms = vocabularies.terms("answer_values")
        self._keys = AnswerKeys((term.extra["key"], term.code) for term in terms)
        self._only_open = False
        self._typed = ""
        self._order: list[str] = []
        self._build(tuple(each.item for each in items))
        self.set_language("en")
        open_rows = [place for place, row in enumerate(self._rows) if not self._answers[row.item.code].value]
        self._place = open_rows[0] if open_rows else 0
        self._stand(self._place)

    @property
    def answers(self) -> Mapping[str, Given]:
        """What has been answered, by question."""
        return self._answers

    @property
    def row(self) -> QuestionRow:
        """The question one stands at."""
        return self._rows[self._place]

    def set_language(self, language: str) -> None:
        """Ask the questions in this language."""
        self._language = language
        looks = tuple(
            AnswerLook(term.code, term.extra["key"], term.label(language))
            for term in self._vocabularies.terms("answer_values")
        )
        self._bar.set_answers(looks)
        for section, heading in self._headings.items():
            heading.setText(shown(self._vocabularies.label("checklist_sections", section, language)))
        for row in self._rows:
            self._show(row)

    def set_only_open(self, only: bool) -> None:
        """Show only questions without an answer, and the one one stands at."""
        self._only_open = only
        self._filter()

    def stand(self) -> None:
        """Put the cursor on the question one stands at."""
        self.row.setFocus()
        self.moved.emit(self.row)

    def go_section(self, step: int) -> None:
        """Stand at the first question of the next section, or of this or the last one when `step` is negative."""
        starts = [p for p, row in enumerate(self._rows) if not p or row.item.section != self._rows[p - 1].item.section]
        if step > 0:
            place = next((start for start in starts if start > self._place), self._place)
        else:
            place = next((start for start in reversed(starts) if start < self._place), 0)
        self._stand(place)
        self.stand()

    def _build(self, items: tuple[ChecklistItem, ...]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._bar = AnswerBar(self._tr)
        self._rows: list[QuestionRow] = []
        self._headings: dict[str, QLabel] = {}
        for section, group in groupby(items, key=lambda item: item.section):
            self._headings[section] = label("", "heading")
            self._headings[section].setContentsMargins(0, 12, 0, 0)
            layout.addWidget(self._headings[section])
            for item in group:
                row = QuestionRow(item, self._on_key, self._tr)
                place = len(self._rows)
                row.clicked.connect(lambda place=place: self._stand(place))
                row.note_wanted.connect(self._bar.open_note)
                self._rows.append(row)
                layout.addWidget(row)
        self._bar.chosen.connect(self._on_chosen)
        self._bar.note_edited.connect(self._on_note)
        self._bar.left.connect(self._on_note_left)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() in _PLAIN
        if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key == Qt.Key.Key_Backspace:
            self._take_back()
        elif plain and key in _ENTER:
            self._bar.open_note()
        elif plain and key == Qt.Key.Key_Escape and self._typed:
            self._jump("")
        elif event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier and not plain:
            return False
        else:
            return self._on_letter(event.text(), shifted=not plain)
        return True

    def _on_letter(self, typed: str, *, shifted: bool) -> bool:
        """Answer by a letter; a capital, or a letter that is no answer, begins the code of a question: D3."""
        letter = latin(typed)
        if not letter:
            return False
        code = self._keys.code(typed)
        if self._typed or shifted or not code:
            self._jump(self._typed + letter.upper())
        else:
            self._on_chosen(code)
        return True

    def _jump(self, typed: str) -> None:
        codes = [row.item.code for row in self._rows]
        longer = [code for code in codes if code.startswith(typed) and code != typed]
        self._typed = typed if typed and longer else ""
        if typed in codes and not longer:
            self.told.emit("")
            self._stand(codes.index(typed))
            self.stand()
        elif typed:
            self.told.emit(self._tr((_GO_TO if longer else _NOWHERE).format(typed=typed)))
        else:
            self.told.emit("")

    def _on_chosen(self, value: str) -> None:
        code = self.row.item.code
        self._set(Given(code, value, self._answers[code].note, self._now()))
        self._order = [*(each for each in self._order if each != code), code]
        self._go(1)
        self.row.setFocus()

    def _take_back(self) -> None:
        """Take back the answer of this question, or else the last one that was given."""
        if not self._answers[self.row.item.code].value:
            last = next((c for c in reversed(self._order) if self._answers[c].value), None)
            if last is None:
                return
            self._stand([row.item.code for row in self._rows].index(last))
            self.stand()
        given = self._answers[self.row.item.code]
        self._set(Given(given.item, "", given.note, given.noted_at if given.note else ""))

    def _on_note(self, text: str) -> None:
        given = self._answers[self.row.item.code]
        noted_at = given.noted_at or self._now()
        note = "".join(letter for letter in text if letter.isprintable()).strip()
        self._set(Given(given.item, given.value, note, noted_at), typing=True)

    def _on_note_left(self, key: Qt.Key) -> None:
        self.row.setFocus()
        if key == Qt.Key.Key_Up:
            self._go(-1)
        elif key == Qt.Key.Key_Down or (key in _ENTER and self._answers[self.row.item.code].value):
            self._go(1)

    def _set(self, given: Given, *, typing: bool = False) -> None:
        self._answers[given.item] = given
        self._show(self.row, typing=typing)
        self.given.emit(given, typing)

    def _show(self, row: QuestionRow, *, typing: bool = False) -> None:
        given = self._answers[row.item.code]
        answer = self._vocabularies.label("answer_values", given.value, self._language) if given.value else ""
        row.show_state(row.item.label(self._language), answer, given.note)
        if row.current and not typing:
            self._bar.show_question(row.item.hint if self._language == "en" else "", given)

    def _go(self, step: int) -> None:
        """Go to the next or the last question; with the filter on, to the next or last without an answer."""
        place = self._place + step
        while 0 <= place < len(self._rows):
            if not (self._only_open and self._answers[self._rows[place].item.code].value):
                self._stand(place)
                break
            place += step
        self.stand()

    def _stand(self, place: int) -> None:
        if place != self._place:
            self.row.close_up()
            if self._typed:
                self._jump("")
        self._place = place
        if not self.row.current:
            self.row.open(self._bar)
            self._show(self.row)
            self._filter()

    def _filter(self) -> None:
        for row in self._rows:
            row.setVisible(row.current or not (self._only_open and self._answers[row.item.code].value))
        for section, heading in self._headings.items():
            heading.setVisible(any(not row.isHidden() for row in self._rows if row.item.section == section))
