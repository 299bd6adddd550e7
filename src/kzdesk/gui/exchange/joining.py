# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault that answered an invitation: the answer to hand back, and the nine words to compare."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.exchange.handed import HandingText
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, card, label, shown
from kzdesk.services.exchange.joining import Joining

if TYPE_CHECKING:
    from kzdesk.services.exchange.joining import Joinings
    from kzdesk.services.preferences import Preferences

_TITLE: Final = QT_TRANSLATE_NOOP("exchange", "Joining “{team}”")
_HAND_BACK: Final = QT_TRANSLATE_NOOP("exchange", "1. Hand this answer back to {inviter}")
_COMPARE: Final = QT_TRANSLATE_NOOP(
    "exchange", "2. Compare these nine words with {inviter}, by voice or in person, before you go on"
)
_SAME: Final = QT_TRANSLATE_NOOP("exchange", "The words are the same")
_OTHER: Final = QT_TRANSLATE_NOOP("exchange", "They differ, or I do not join")
_WAITING: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "This device waits to be taken into the team. Add the place where the team exchanges and receive there once "
    "whoever invited you has confirmed and sent.",
)
_TO_PLACES: Final = QT_TRANSLATE_NOOP("exchange", "To the places, to receive")


class JoiningSheet(QWidget):
    """Signals: `done()` when the words were compared or the invitation was given up, `to_places()` when somebody goes
    on to where they receive, `problem(Exception)`.
    """

    done = Signal()
    to_places = Signal()
    problem = Signal(object)

    def __init__(self, joinings: "Joinings", jobs: JobRunner, tr: Translate, preferences: "Preferences") -> None:
        """Show nothing yet."""
        super().__init__()
        self._joinings = joinings
        self._jobs = jobs
        self._tr = tr
        self._preferences = preferences
        self._shown: Joining | None = None
        self._frame, self._column = card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        whole.addStretch(1)

    def show_joining(self, joining: Joining | None) -> None:
        """Show the answer and the words; None while this device waits to be taken in.

        What is shown already stays, and the cursor in it.
        """
        if self._column.count() and joining == self._shown:
            return
        self._shown = joining
        _emptied(self._column)
        if joining is None:
            self._column.addWidget(label(self._tr(_WAITING), wrap=True))
            onward = button(self._tr(_TO_PLACES), "main")
            onward.setObjectName("to_places")
            onward.clicked.connect(self.to_places)
            self._column.addWidget(onward, 0, Qt.AlignmentFlag.AlignLeft)
            return
        self._column.addWidget(label(shown(self._tr(_TITLE.format(team=joining.team))), "heading"))
        title = self._tr(_HAND_BACK.format(inviter=joining.inviter))
        self._column.addWidget(HandingText(title, joining.answer, self._tr, self.problem.emit))
        self._column.addWidget(label(shown(self._tr(_COMPARE.format(inviter=joining.inviter))), wrap=True))
        self._column.addWidget(words_label(joining.words, self._preferences.language()))
        row = QHBoxLayout()
        for text, name, role, step in (
            (_SAME, "words_same", "main", self._joinings.compared),
            (_OTHER, "words_other", "", self._joinings.give_up_joining),
        ):
            made = button(self._tr(text), role)
            made.setObjectName(name)
            made.clicked.connect(
                lambda _=False, step=step: self._jobs.submit(
                    self, lambda _: step(), done=lambda _: self.done.emit(), failed=self.problem.emit
                )
            )
            row.addWidget(made)
        row.addStretch(1)
        rest = QWidget()
        rest.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(rest)

    def start(self) -> None:
        """Stand on the answer, or on the step that comes next."""
        wanted = self._frame.findChild(QPushButton, "to_places") or self._frame.findChild(QPlainTextEdit, "handing")
        if wanted is not None:
            wanted.show()  # it may be so new that it is not on the screen yet, where it could not be stood on
            wanted.setFocus()


def words_label(words: dict[str, tuple[str, ...]], language: str) -> QWidget:
    """Return the nine words, large, in the language of the window, or in English where it has no list of words."""
    made = label("   ".join(words.get(language, words["en"])), "heading", wrap=True)
    made.setObjectName("nine_words")
    return made


def _emptied(column: QVBoxLayout) -> None:
    while item := column.takeAt(0):
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
