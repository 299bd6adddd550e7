# SPDX-License-Identifier: GPL-3.0-or-later
"""The pairs of people who were found not to be the same, and the way to have one proposed again."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.said import said_date
from kzdesk.gui.labels import button, label
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.review.duplicates import KeptApart

_KEPT: Final = int(Qt.ItemDataRole.UserRole)
_TITLE = QT_TRANSLATE_NOOP("same_person", "Not the same person")
_NONE = QT_TRANSLATE_NOOP("same_person", "No two people were found not to be the same.")
_BACK = QT_TRANSLATE_NOOP("same_person", "Take back (T)")
_BOTH = QT_TRANSLATE_NOOP("same_person", "{first} – {second}")
_ON = QT_TRANSLATE_NOOP("same_person", "Decided on {date}")
_ON_BY = QT_TRANSLATE_NOOP("same_person", "Decided on {date} by {by}")
_ON_FOR = QT_TRANSLATE_NOOP("same_person", "Decided on {date}: {reason}")
_ON_BY_FOR = QT_TRANSLATE_NOOP("same_person", "Decided on {date} by {by}: {reason}")


class ApartList(QWidget):
    """Shows the pairs kept apart, the newest first.

    Signals: `back_wanted(KeptApart)`.
    """

    back_wanted = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing until pairs are given."""
        super().__init__()
        self._tr = tr
        self._nothing = label(tr(_NONE), "muted", wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("apart_list")
        self._list.setAccessibleName(tr(_TITLE))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._back = button(tr(_BACK))
        self._back.setObjectName("take_back")
        row = QHBoxLayout()
        row.addWidget(label(tr(_TITLE), "heading"))
        row.addStretch(1)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self._back.clicked.connect(self.take_back)
        self.show_pairs(())

    def show_pairs(self, pairs: Iterable[KeptApart]) -> None:
        """Show these, with the cursor on the first."""
        self._list.clear()
        for each in pairs:
            line = QListWidgetItem(self._list)
            line.setData(_KEPT, each)
            first, second = each.titles
            put_lines(line, self._tr(_BOTH.format(first=first, second=second)), self._tr(_said(each)))
        found = bool(self._list.count())
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not found)
        self._list.setVisible(found)
        self._back.setVisible(found)

    def take_back(self) -> None:
        """Ask that the pair under the cursor may be proposed again."""
        line = self._list.currentItem()
        if line is not None and isinstance(each := line.data(_KEPT), KeptApart):
            self.back_wanted.emit(each)


def _said(each: KeptApart) -> Message:
    decided = each.distinct
    patterns = {(True, True): _ON_BY_FOR, (True, False): _ON_BY, (False, True): _ON_FOR, (False, False): _ON}
    values: dict[str, object] = {"date": said_date(decided.decided_on) if decided.decided_on else ""}
    values |= {"by": decided.decided_by} if decided.decided_by else {}
    values |= {"reason": decided.reason.replace("\n", " ")} if decided.reason else {}
    return patterns[bool(decided.decided_by), bool(decided.reason)].format(**values)
