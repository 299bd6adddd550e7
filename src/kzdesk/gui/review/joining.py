# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding on two records: joining them, with what stands where they contradict, or keeping them apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import captioned, label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.review.comparing import Comparison
from kzdesk.services.review.merging import Stands

_JOIN = QT_TRANSLATE_NOOP("same_person", "Join two records of one person")
_JOIN_STEP = QT_TRANSLATE_NOOP("same_person", "Join them")
_KEPT = QT_TRANSLATE_NOOP("same_person", "Record kept")
_FIRST = QT_TRANSLATE_NOOP("same_person", "the first: {title}")
_SECOND = QT_TRANSLATE_NOOP("same_person", "the second: {title}")
_CONTRADICT = QT_TRANSLATE_NOOP(
    "same_person", "The two contradict each other. Choose for each field which value stands."
)
_CHOOSE = QT_TRANSLATE_NOOP("same_person", "– not chosen yet –")
_MISSING = QT_TRANSLATE_NOOP("same_person", "Choose which value of “{field}” stands.")
_REASON = QT_TRANSLATE_NOOP("same_person", "Reason, with what shows it")
_BY = QT_TRANSLATE_NOOP("same_person", "Decided by")
_NEED = QT_TRANSLATE_NOOP("same_person", "A reason is needed: somebody will ask why.")
_UNDO = QT_TRANSLATE_NOOP("same_person", "Nothing is lost: the two can be parted again.")
_APART = QT_TRANSLATE_NOOP("same_person", "Not the same person")
_APART_STEP = QT_TRANSLATE_NOOP("same_person", "Keep them apart")
_APART_SAID = QT_TRANSLATE_NOOP(
    "same_person", "{first} – {second}: the two are not proposed again and cannot be joined while this stands."
)
_ROW: Final = 68  # pixels that a field to choose takes
_TALLEST: Final = 250
_WIDTH: Final = 600


@dataclass(frozen=True, slots=True)
class Joining:
    """What was decided: which record is kept, which one is joined to it, whose values stand, why, by whom."""

    kept: str
    joined: str
    choices: Mapping[str, Stands] = field(repr=False)
    reason: str = field(repr=False)
    by: str = field(repr=False)


class JoinDialog(SmallDialog):
    """Asks which record is kept, which values stand, and why.

    Signals: `decided(Joining)`.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget, comparison: Comparison, tr: Translate, *, author: str) -> None:
        """Propose the first record; of contradictions propose nothing."""
        super().__init__(parent, tr(_JOIN), tr(_JOIN_STEP), tr)
        self._comparison = comparison
        self._kept = QComboBox()
        for pattern, title in zip((_FIRST, _SECOND), comparison.titles, strict=True):
            self._kept.addItem(shown(tr(pattern.format(title=title))))
        self._field(tr(_KEPT), self._kept, "kept")
        self._fields: dict[str, tuple[Message, QComboBox]] = {}
        if comparison.to_choose:
            self._column.addWidget(label(tr(_CONTRADICT), wrap=True))
            self._column.addWidget(self._choices())
        self._reason, self._by = _reason_field(), QLineEdit(author)
        self._field(tr(_REASON), self._reason, "reason")
        self._field(tr(_BY), self._by, "decided_by")
        self._column.addWidget(label(tr(_UNDO), "muted", wrap=True))
        self._finish()
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))
        self._kept.setFocus()

    def _choices(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for pair in self._comparison.fields:
            if pair.to_choose:
                box = QComboBox()
                box.setObjectName(f"stands_{pair.name}")
                box.addItems([self._tr(_CHOOSE), shown(pair.first), shown(pair.second)])
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                self._fields[pair.name] = (pair.label, box)
                column.addLayout(captioned(self._tr(pair.label), box))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setMinimumHeight(_ROW)
        area.setMaximumHeight(min(_ROW * len(self._fields) + 16, _TALLEST))
        return area

    def _on_step(self) -> None:
        for title, box in self._fields.values():
            if not box.currentIndex():
                self.refuse(shown(self._tr(_MISSING.format(field=title))))
                box.setFocus()
                return
        reason = self._reason.toPlainText().strip()
        if not reason:
            self.refuse(self._tr(_NEED))
            self._reason.setFocus()
            return
        side = self._kept.currentIndex()
        both = (self._comparison.first, self._comparison.second)
        choices = {
            name: Stands.KEPT if box.currentIndex() - 1 == side else Stands.JOINED
            for name, (_, box) in self._fields.items()
        }
        self.decided.emit(Joining(both[side], both[1 - side], choices, reason, self._by.text().strip()))
        self.accept()


class ApartDialog(SmallDialog):
    """Asks why two people are not the same.

    Signals: `decided(str, str)`: the reason, who decides.
    """

    decided = Signal(str, str)

    def __init__(self, parent: QWidget, titles: tuple[str, str], tr: Translate, *, author: str) -> None:
        """Say whom it is about."""
        super().__init__(parent, tr(_APART), tr(_APART_STEP), tr)
        said = _APART_SAID.format(first=titles[0], second=titles[1])
        self._column.addWidget(label(shown(tr(said)), wrap=True))
        self._reason, self._by = _reason_field(), QLineEdit(author)
        self._field(tr(_REASON), self._reason, "reason")
        self._field(tr(_BY), self._by, "decided_by")
        self._finish()
        self._reason.setFocus()

    def _on_step(self) -> None:
        reason = self._reason.toPlainText().strip()
        if not reason:
            self.refuse(self._tr(_NEED))
            self._reason.setFocus()
            return
        self.decided.emit(reason, self._by.text().strip())
        self.accept()


def _reason_field() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(72)
    return made
