# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a file and what becomes of each, as a table of very many lines."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import cut, shown
from kzdesk.services.bulk.difference import Difference, Outcome

OUTCOMES: Final[tuple[tuple[Outcome, Message], ...]] = (
    (Outcome.WRONG, QT_TRANSLATE_NOOP("bulk", "wrong")),
    (Outcome.CHANGED, QT_TRANSLATE_NOOP("bulk", "changed")),
    (Outcome.NEW, QT_TRANSLATE_NOOP("bulk", "new")),
    (Outcome.SAME, QT_TRANSLATE_NOOP("bulk", "the same")),
)
_WORDS: Final = dict(OUTCOMES)
_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("bulk", "Line"),
    QT_TRANSLATE_NOOP("bulk", "Becomes"),
    QT_TRANSLATE_NOOP("bulk", "Row"),
    QT_TRANSLATE_NOOP("bulk", "What changes, or what is wrong"),
)
_CHANGE: Final = QT_TRANSLATE_NOOP("bulk", "{field}: {before} → {after}")
_NEW: Final = QT_TRANSLATE_NOOP("bulk", "{field}: {after}")
_WRONG: Final = QT_TRANSLATE_NOOP("bulk", "{heading}: {reason}")
_LONGEST: Final = 60
Index = QModelIndex | QPersistentModelIndex


class DifferenceModel(QAbstractTableModel):
    """Shows all rows, or those of one outcome."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._all: tuple[Difference, ...] = ()
        self._rows: tuple[Difference, ...] = ()

    def show_rows(self, rows: Iterable[Difference], outcome: Outcome | None) -> None:
        """Show the rows of an outcome, or all of them."""
        self.beginResetModel()
        self._all = tuple(rows)
        self._rows = tuple(each for each in self._all if outcome in (None, each.outcome))
        self.endResetModel()

    def filter(self, outcome: Outcome | None) -> None:
        """Show the rows of an outcome, or all of them."""
        self.show_rows(self._all, outcome)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._tr(_HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        return (str(row.line), self._tr(_WORDS[row.outcome]), shown(row.title), self.details(row))[index.column()]

    def details(self, row: Difference) -> str:
        """Return in words what a row changes, or what is wrong with it."""
        if row.wrong:
            reasons = (
                self._tr(_WRONG.format(heading=each.heading, reason=each.reason) if each.heading else each.reason)
                for each in row.wrong
            )
            return shown("; ".join(reasons))
        if row.outcome is Outcome.SAME:
            return ""
        return shown("; ".join(self._tr(self._told(each.label, each.before, each.after)) for each in row.changed))

    def _told(self, field: Message, before: str, after: str) -> Message:
        after = cut(after.replace("\n", " "), _LONGEST)
        if not before:
            return _NEW.format(field=field, after=after)
        return _CHANGE.format(field=field, before=cut(before.replace("\n", " "), _LONGEST), after=after)
