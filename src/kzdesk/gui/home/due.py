# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs somebody today, and the coming weeks day by day."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTabWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.days import distance, full_day
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.page import Place
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.assertions import Disputed
from kzdesk.services.calendar import MATTERS
from kzdesk.services.today import Due

_TODAY = QT_TRANSLATE_NOOP("home", "Needs me today ({count})")
_COMING = QT_TRANSLATE_NOOP("home", "Coming weeks ({count})")
_NOTHING = QT_TRANSLATE_NOOP("home", "Nothing is due in the next two weeks.")
_NOTHING_COMES = QT_TRANSLATE_NOOP("home", "Nothing is planned for the next eight weeks.")
_SAVE = QT_TRANSLATE_NOOP("home", "Calendar file …")
_LINE = QT_TRANSLATE_NOOP("home", "{matter}: {title}")
_WHEN = QT_TRANSLATE_NOOP("home", "{distance} · {day}")
_AT = QT_TRANSLATE_NOOP("home", "{day}, {time}")
_LATE = QT_TRANSLATE_NOOP("home", "⚠ {when}")
_LIST = QT_TRANSLATE_NOOP("home", "List of political prisoners: {title}")
_DISPUTED = QT_TRANSLATE_NOOP("home", "Sources disagree: {title}")
_TO_CHECK = QT_TRANSLATE_NOOP("home", "Entries to check: {count}")


@dataclass(frozen=True, slots=True)
class Doubts:
    """A list edition in which entries are to be checked."""

    edition_id: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Matters:
    """What is due, and about which records sources disagree, read in one job; `today` is the day it is here."""

    today: date
    language: str
    due: tuple[Due, ...]
    coming: tuple[Due, ...]
    disputed: tuple[Disputed, ...] = ()


class DueLists(QTabWidget):
    """Two lists: today, and the coming weeks by day.

    Signals: `chosen(Place)` when a line is opened; `file_wanted()` when the calendar is to be written.
    """

    chosen = Signal(object)
    file_wanted = Signal()

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        self._doubts: Doubts | None = None
        self._matters: Matters | None = None
        self._today, self._coming = self._made_list("due"), self._made_list("coming")
        self._save = button(tr(_SAVE))
        self._save.setObjectName("calendar_file")
        self._nothing = label(tr(_NOTHING), "muted")
        self._nothing_comes = label(tr(_NOTHING_COMES), "muted")
        self.addTab(_page(self._today, self._nothing), "")
        self.addTab(_page(self._coming, self._nothing_comes, self._save), "")
        self._save.clicked.connect(lambda: self.file_wanted.emit())

    def show_matters(self, matters: Matters) -> None:
        """Show what is due."""
        self._matters = matters
        self._fill()

    def show_doubts(self, doubts: Doubts | None) -> None:
        """Show that entries of a list are to be checked; None when there is nothing to check."""
        self._doubts = doubts
        self._fill()

    def _fill(self) -> None:
        matters = self._matters
        if matters is None:
            return
        self._fill_today(matters)
        self._fill_coming(matters)
        for place, (lines, nothing, title) in enumerate(
            ((self._today, self._nothing, _TODAY), (self._coming, self._nothing_comes, _COMING))
        ):
            count = sum(1 for row in range(lines.count()) if lines.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)
            text = self._tr(title.format(count=count))
            self.setTabText(place, text)
            lines.setAccessibleName(text)
            lines.setVisible(count > 0)
            nothing.setVisible(count == 0)
        self._save.setEnabled(bool(matters.coming))

    def _fill_today(self, matters: Matters) -> None:
        self._today.clear()
        for due in matters.due:
            day = full_day(due.day, matters.language)
            when = _WHEN.format(distance=distance(due.day, matters.today, self._tr), day=self._with_time(day, due))
            late = due.day < matters.today
            text = self._tr(when)
            self._add(self._today, due, self._tr(_LATE.format(when=text)) if late else text)
        if self._doubts is not None:
            line = QListWidgetItem(self._today)
            count = self._tr(_TO_CHECK.format(count=self._doubts.count))
            put_lines(line, self._tr(_LIST.format(title=self._doubts.title)), count)
            line.setData(Qt.ItemDataRole.UserRole, Place("editions", "edition", self._doubts.edition_id))
        for each in matters.disputed:
            line = QListWidgetItem(self._today)
            fields = ", ".join(self._tr(name) for name in each.fields)
            put_lines(line, self._tr(_DISPUTED.format(title=shown(each.title))), fields)
            line.setData(Qt.ItemDataRole.UserRole, Place("records", each.type_name, each.id))
        self._today.setCurrentRow(0)

    def _fill_coming(self, matters: Matters) -> None:
        self._coming.clear()
        for day, dues in groupby(matters.coming, key=lambda each: each.day):
            head = QListWidgetItem(full_day(day, matters.language), self._coming)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            bold = QFont(self._coming.font())
            bold.setBold(True)
            head.setFont(bold)
            for due in dues:
                away = distance(day, matters.today, self._tr)
                self._add(self._coming, due, self._with_time(away, due))
        self._coming.setCurrentRow(1)

    def _with_time(self, day: str, due: Due) -> str:
        return self._tr(_AT.format(day=day, time=due.time)) if due.time else day

    def _add(self, lines: QListWidget, due: Due, when: str) -> None:
        line = QListWidgetItem(lines)
        put_lines(line, self._tr(_LINE.format(matter=self._tr(MATTERS[due.matter]), title=shown(due.title))), when)
        line.setData(Qt.ItemDataRole.UserRole, Place("records", due.type_name, due.id))

    def _made_list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setObjectName(name)
        made.setItemDelegate(TwoLines(made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemActivated.connect(self._on_activated)
        return made

    def _on_activated(self, line: QListWidgetItem) -> None:
        if (place := line.data(Qt.ItemDataRole.UserRole)) is not None:
            self.chosen.emit(place)


def _page(lines: QListWidget, nothing: QWidget, foot: QWidget | None = None) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(8, 8, 8, 8)
    layout.addWidget(nothing)
    layout.addWidget(lines, 1)
    if foot is not None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(foot)
        layout.addLayout(row)
    return page
