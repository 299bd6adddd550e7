# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence of a document: as it ships and as this vault words it, side by side, with what differs marked."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import button, captioned, label
from kzdesk.services.house_wording import Piece, Sentence

_SHIPPED = QT_TRANSLATE_NOOP("wording", "As it ships")
_OWN = QT_TRANSLATE_NOOP("wording", "As this vault words it")
_REASON = QT_TRANSLATE_NOOP("wording", "Reason, for the team")
_FILLED = QT_TRANSLATE_NOOP("wording", "Filled in by kzdesk; keep them: {names}")
_NOTHING_FILLED = QT_TRANSLATE_NOOP("wording", "Nothing is filled into this sentence.")
_SAME = QT_TRANSLATE_NOOP("wording", "No difference.")
_GONE = QT_TRANSLATE_NOOP("wording", "Struck out: {words}")
_COME = QT_TRANSLATE_NOOP("wording", "Underlined: {words}")
_OVERTAKEN = QT_TRANSLATE_NOOP(
    "wording",
    "The shipped sentence has changed since this was written. It was: “{text}”. Your own wording is still printed; "
    "save it again when it is still right.",
)
_UNFIT = QT_TRANSLATE_NOOP(
    "wording",
    "The shipped sentence takes other words in braces now, so it is printed instead of your own. It was: “{text}”.",
)
_RESET = QT_TRANSLATE_NOOP("wording", "Bring the shipped sentence back")
_SAVE = QT_TRANSLATE_NOOP("wording", "Save")
_SHADE: Final = 60  # of 255; text stays readable on it


class SentencePane(QWidget):
    """Shows a sentence and takes another wording for it.

    Signals: `typed(str)` with the text as it stands, `save_wanted()`, `reset_wanted()`.
    """

    typed = Signal(str)
    save_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._sentence: Sentence | None = None
        self._build()
        self._own.textChanged.connect(self._on_typed)
        self._reason.textEdited.connect(self._refresh)
        self._save.clicked.connect(self.save_wanted)
        self._reset.clicked.connect(self.reset_wanted)

    @property
    def text(self) -> str:
        """The wording as it stands, with spaces that do not break as they are."""
        return self._own.document().toRawText().replace("\u2029", "\n")

    @property
    def reason(self) -> str:
        """Why it is worded so."""
        return self._reason.text().strip()

    def show_sentence(self, sentence: Sentence | None, text: str = "") -> None:
        """Show a sentence, and a wording that is not saved yet if there is one."""
        self._sentence = None
        self.setEnabled(sentence is not None)
        self._shipped.setPlainText(sentence.shipped if sentence else "")
        self._own.setPlainText(text or (sentence.own or sentence.shipped if sentence else ""))
        self._reason.setText(sentence.reason if sentence else "")
        self._sentence = sentence
        self.refuse("")
        self._refresh()

    def refuse(self, text: str) -> None:
        """Show why a wording was not taken."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """What brings the shipped sentence back, and what saves, for the foot of a dialog."""
        return self._reset, self._save

    def _build(self) -> None:
        self._shipped, self._own = QPlainTextEdit(), QPlainTextEdit()
        self._shipped.setReadOnly(True)
        self._reason = QLineEdit()
        self._filled, self._since = label("", "muted", wrap=True), label("", "warning", wrap=True)
        self._gone, self._come = label("", wrap=True), label("", wrap=True)
        self._problem = label("", "problem", wrap=True)
        self._reset, self._save = button(self._tr(_RESET)), button(self._tr(_SAVE), "main")
        named = {"shipped": self._shipped, "own": self._own, "reason": self._reason, "filled": self._filled}
        named |= {"since": self._since, "gone": self._gone, "come": self._come, "problem": self._problem}
        for name, widget in (named | {"reset": self._reset, "save": self._save}).items():
            widget.setObjectName(f"wording_{name}")
        both = QHBoxLayout()
        for caption, edit in ((_SHIPPED, self._shipped), (_OWN, self._own)):
            edit.setTabChangesFocus(True)
            both.addLayout(captioned(self._tr(caption), edit))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(both, 1)
        for told in (self._filled, self._gone, self._come, self._since):
            layout.addWidget(told)
        layout.addLayout(captioned(self._tr(_REASON), self._reason))
        layout.addWidget(self._problem)

    def _on_typed(self) -> None:
        if self._sentence is not None:
            self.refuse("")
            self._refresh()
            self.typed.emit(self.text)

    def _refresh(self) -> None:
        sentence = self._sentence
        if sentence is None:
            return
        names = ", ".join(f"{{{name}}}" for name in sentence.placeholders)
        self._filled.setText(self._tr(_FILLED.format(names=names) if names else _NOTHING_FILLED))
        self._since.setText(self._tr((_UNFIT if sentence.unfit else _OVERTAKEN).format(text=sentence.replaces)))
        self._since.setVisible(sentence.overtaken or sentence.unfit)
        self._mark(sentence.compared_with(self.text))
        changed = (self.text, self.reason) != (sentence.own, sentence.reason) and self.text != sentence.shipped
        self._save.setEnabled(changed or sentence.overtaken)
        self._reset.setEnabled(bool(sentence.own))

    def _mark(self, pieces: tuple[Piece, ...]) -> None:
        gone = [piece.text.strip() for piece in pieces if not piece.after and piece.text.strip()]
        come = [piece.text.strip() for piece in pieces if not piece.before and piece.text.strip()]
        same = all(piece.before and piece.after for piece in pieces)
        self._gone.setText(self._tr(_SAME if same else _GONE.format(words=_listed(gone))))
        self._come.setText(self._tr(_COME.format(words=_listed(come))))
        self._gone.setVisible(same or bool(gone))
        self._come.setVisible(bool(come))
        _highlight(self._shipped, [piece for piece in pieces if piece.before], struck=True)
        _highlight(self._own, [piece for piece in pieces if piece.after], struck=False)


def _listed(words: list[str]) -> str:
    return " … ".join(words)


def _highlight(edit: QPlainTextEdit, pieces: list[Piece], *, struck: bool) -> None:
    """Mark in `edit` the pieces that the other text does not have: struck out, or underlined, on a shade."""
    look = QTextCharFormat()
    shade = QColor(edit.palette().highlight().color())
    shade.setAlpha(_SHADE)
    look.setBackground(shade)
    look.setFontStrikeOut(struck)
    look.setFontUnderline(not struck)
    marked, place = [], 0
    for piece in pieces:
        length = len(piece.text.encode("utf-16-le")) // 2  # as Qt counts
        if not (piece.before and piece.after):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(edit.document())
            selection.cursor.setPosition(place)
            selection.cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            selection.format = look
            marked.append(selection)
        place += length
    edit.setExtraSelections(marked)
