# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that were joined, and the way to part them again."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.said import said_date
from kzdesk.gui.labels import button, label
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.review.standing import StandingMerge

_MERGE: Final = int(Qt.ItemDataRole.UserRole)
_TITLE = QT_TRANSLATE_NOOP("same_person", "Records joined")
_NONE = QT_TRANSLATE_NOOP("same_person", "No records are joined.")
_PART = QT_TRANSLATE_NOOP("same_person", "Part again (P)")
_WITH = QT_TRANSLATE_NOOP("same_person", "{kept}, with {names}")
_ON = QT_TRANSLATE_NOOP("same_person", "Joined on {date}: {reason}")
_ON_BY = QT_TRANSLATE_NOOP("same_person", "Joined on {date} by {by}: {reason}")


class MergeList(QWidget):
    """Shows the merges that stand, the newest first.

    Signals: `part_wanted(StandingMerge)`.
    """

    part_wanted = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing until merges are given."""
        super().__init__()
        self._tr = tr
        self._nothing = label(tr(_NONE), "muted")
        self._list = QListWidget()
        self._list.setObjectName("merges")
        self._list.setAccessibleName(tr(_TITLE))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._part = button(tr(_PART))
        self._part.setObjectName("part_again")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(label(tr(_TITLE), "heading"))
        row.addStretch(1)
        row.addWidget(self._part)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self._part.clicked.connect(self.part)
        self.show_merges(())

    def show_merges(self, merges: Iterable[StandingMerge]) -> None:
        """Show these, with the cursor on the first."""
        self._list.clear()
        for each in merges:
            line = QListWidgetItem(self._list)
            line.setData(_MERGE, each)
            title = self._tr(_WITH.format(kept=each.kept, names=", ".join(each.names))) if each.names else each.kept
            put_lines(line, title, self._tr(_said(each)))
        found = bool(self._list.count())
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not found)
        self._list.setVisible(found)
        self._part.setVisible(found)

    def part(self) -> None:
        """Ask that the merge under the cursor be undone."""
        line = self._list.currentItem()
        if line is not None and isinstance(each := line.data(_MERGE), StandingMerge):
            self.part_wanted.emit(each)


def _said(each: StandingMerge) -> Message:
    merge = each.merge
    day = said_date(merge.merged_on) if merge.merged_on else ""
    pattern = _ON_BY if merge.merged_by else _ON
    values = {"by": merge.merged_by} if merge.merged_by else {}
    return pattern.format(date=day, reason=merge.reason.replace("\n", " "), **values)
