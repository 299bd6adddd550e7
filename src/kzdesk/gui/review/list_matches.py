# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of the financial List with the people they may be: the likest first, one beside the other."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.gui.review.comparing import WrappedTable
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.display import Display
from kzdesk.services.review.financial_list import ListMatch

_MATCH: Final = int(Qt.ItemDataRole.UserRole)
_MOST: Final = 2000  # lines shown; how many there are is said
_TITLE = QT_TRANSLATE_NOOP("financial", "Entries of the List and who they may be")
_BOTH = QT_TRANSLATE_NOOP("financial", "{entry} – {person}")
_WHY = QT_TRANSLATE_NOOP("financial", "{grade} of 100: {reasons}")
_BESIDE = QT_TRANSLATE_NOOP("financial", "The entry and the person side by side")
_FIELD = QT_TRANSLATE_NOOP("financial", "Field")
_ON_LIST = QT_TRANSLATE_NOOP("financial", "On the List")
_ON_RECORD = QT_TRANSLATE_NOOP("financial", "On record")
_FIELDS: Final = ("printed_name", "birth_date", "category", "number", "added_on", "removed_on", "correction")


def why(match: ListMatch, tr: Translate) -> str:
    """Return how like the two are, and why, in words."""
    reasons = "; ".join(tr(each) for each in match.reasons)
    return tr(_WHY.format(grade=match.entry.match_grade or 0, reasons=reasons))


class MatchList(QListWidget):
    """Signals: `chosen(ListMatch | None)` when the cursor moves, `opened(ListMatch)` by Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        self.setObjectName("list_matches")
        self.setAccessibleName(tr(_TITLE))
        self.setItemDelegate(TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda line, _: self.chosen.emit(_match(line)))
        self.itemActivated.connect(lambda line: self.opened.emit(_match(line)))

    @property
    def current(self) -> ListMatch | None:
        """The match under the cursor."""
        return _match(self.currentItem())

    def show_matches(self, matches: tuple[ListMatch, ...]) -> None:
        """Show matches, and stand where the cursor was: what was decided may be gone from there."""
        place = max(self.currentRow(), 0)
        self.clear()
        for each in matches[:_MOST]:
            line = QListWidgetItem(self)
            line.setData(_MATCH, each)
            put_lines(
                line, self._tr(_BOTH.format(entry=each.entry.printed_name, person=each.title)), why(each, self._tr)
            )
        self.setCurrentRow(min(place, self.count() - 1))
        if not matches:
            self.chosen.emit(None)


class MatchTable(WrappedTable):
    """What the List says of somebody, and what is on record of the person it may be."""

    def __init__(self, display: Display, tr: Translate) -> None:
        """Show nobody yet."""
        super().__init__("list_match", tr(_BESIDE), 3)
        self._display, self._tr = display, tr
        self.setHorizontalHeaderLabels([tr(_FIELD), tr(_ON_LIST), tr(_ON_RECORD)])

    def show_match(self, match: ListMatch | None) -> None:
        """Show a match; fields that neither has take no row."""
        self.show_rows(self._rows(match) if match is not None else [])

    def _rows(self, match: ListMatch) -> list[tuple[str, str, str]]:
        born = self._display.date(match.born) if match.born is not None else ""
        on_record = {"printed_name": match.title, "birth_date": born}
        found = []
        for name in _FIELDS:
            item = spec(FinancialListEntry, name)
            listed = self._display.value(item, getattr(match.entry, name), {})
            if listed or on_record.get(name):
                found.append((self._tr(item.label), listed, on_record.get(name, "")))
        return found


def _match(line: QListWidgetItem | None) -> ListMatch | None:
    found = line.data(_MATCH) if line is not None else None
    return found if isinstance(found, ListMatch) else None
