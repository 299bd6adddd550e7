# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of many people: typed cells, and for each row what it means or what must be put right."""

import dataclasses
from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import shown
from kzdesk.services.detention_rows import SOMEBODY_NEW, Namesake, ReadRow, TypedRow
from kzdesk.services.detention_story import StoryProblem
from kzdesk.services.pasted_rows import COLUMNS

HEADINGS: Final[dict[str, Message]] = {
    "surname": QT_TRANSLATE_NOOP("detention", "Surname"),
    "given": QT_TRANSLATE_NOOP("detention", "Given name"),
    "sex": QT_TRANSLATE_NOOP("detention", "Sex"),
    "custody_kind": QT_TRANSLATE_NOOP("detention", "Custody"),
    "facility": QT_TRANSLATE_NOOP("detention", "Held in"),
    "article": QT_TRANSLATE_NOOP("detention", "Article"),
    "quoted_as": QT_TRANSLATE_NOOP("detention", "Quoted wording"),
    "note": QT_TRANSLATE_NOOP("detention", "Note"),
    "same": QT_TRANSLATE_NOOP("detention", "What it means"),
}
SAME: Final = len(COLUMNS)
"""The last column: it is not typed; Space answers there whether a person is a known one."""
_ASK = QT_TRANSLATE_NOOP("detention", "? Same person as “{title}”? Space answers")
_SAME = QT_TRANSLATE_NOOP("detention", "= {title}, on record")
_NEW = QT_TRANSLATE_NOOP("detention", "new person")
_NOT_SAME = QT_TRANSLATE_NOOP("detention", "new person, somebody else of this name")
_WRONG = QT_TRANSLATE_NOOP("detention", "⚠ {column}: {problem}")
_WRONG_LINE = QT_TRANSLATE_NOOP("detention", "⚠ {problem}")
_AGAIN = QT_TRANSLATE_NOOP("detention", "new person; the same name stands in line {line}")
_UNREAD = QT_TRANSLATE_NOOP("detention", "…")

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """Rows of typed cells; there is always an empty one at the end.

    Signal: `typed()` when a cell or an answer was changed by the person.
    """

    typed = Signal()

    def __init__(self, tr: Translate) -> None:
        """Begin with one empty row."""
        super().__init__()
        self._tr = tr
        self._rows = [TypedRow()]
        self._readings: dict[int, ReadRow] = {}
        self._problems: dict[int, list[StoryProblem]] = {}

    def filled(self) -> dict[int, TypedRow]:
        """Return the rows in which something is typed, by their place in the table."""
        return {place: row for place, row in enumerate(self._rows) if not row.blank}

    def take_rows(self, rows: Iterable[TypedRow]) -> None:
        """Show these rows instead of what there is."""
        self.beginResetModel()
        self._rows = [*rows, TypedRow()]
        self._forget()
        self.endResetModel()

    def put_in(self, place: int, rows: tuple[TypedRow, ...]) -> None:
        """Put rows in from a place on: over empty rows, before others."""
        self.beginResetModel()
        room = 0
        while place + room < len(self._rows) and room < len(rows) and self._rows[place + room].blank:
            room += 1
        self._rows[place : place + room] = rows
        _end_with_an_empty_one(self._rows)
        self._forget()
        self.endResetModel()
        self.typed.emit()

    def remove(self, place: int) -> None:
        """Take a row out."""
        self.beginResetModel()
        del self._rows[place]
        _end_with_an_empty_one(self._rows)
        self._forget()
        self.endResetModel()
        self.typed.emit()

    def show_readings(self, readings: dict[int, ReadRow], problems: Iterable[StoryProblem] = ()) -> None:
        """Show what the rows mean, and what must be put right besides, by place in the table."""
        self._readings = readings
        self._problems = {place: list(read.problems) for place, read in readings.items()}
        for problem in problems:
            self._problems.setdefault(problem.row, []).append(problem)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, SAME))

    def namesakes(self, place: int) -> tuple[Namesake, ...]:
        """Return the people on record who have the name of a row."""
        return self._readings[place].namesakes if place in self._readings else ()

    def answer(self, place: int, same: str) -> None:
        """Say who a row is about: the id of a person, or `SOMEBODY_NEW`."""
        self._rows[place] = dataclasses.replace(self._rows[place], same=same)
        self.dataChanged.emit(self.index(place, 0), self.index(place, SAME))
        self.typed.emit()

    def next_answer(self, place: int) -> None:
        """Go on to the next answer: each known person of that name, then somebody else."""
        answers = [*(each.person_id for each in self.namesakes(place)), SOMEBODY_NEW]
        if len(answers) > 1:
            now = self._rows[place].same
            following = answers.index(now) + 1 if now in answers else 0
            self.answer(place, answers[following % len(answers)])

    def sentences(self, place: int) -> list[str]:
        """Return what must be put right in a row, besides the question who it is about."""
        return [self._sentence(each) for each in self._problems.get(place, []) if each.field != "same"]

    def first_wrong(self) -> tuple[int, int] | None:
        """Return row and column of the first cell that must be put right."""
        for place in sorted(self._problems):
            for each in self._problems[place]:
                return place, COLUMNS.index(each.field) if each.field in COLUMNS else _column(each.field)
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows, with the empty one at the end."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role == Qt.ItemDataRole.EditRole and index.column() < SAME:
            return getattr(self._rows[index.row()], COLUMNS[index.column()])
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == SAME:
            return shown(self._meaning(index.row()))
        text = shown(getattr(self._rows[index.row()], COLUMNS[index.column()]))
        wrong = any(each.field == COLUMNS[index.column()] for each in self._problems.get(index.row(), ()))
        return f"⚠ {text}" if wrong else text

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; a name that changed takes its answer with it."""
        name = COLUMNS[index.column()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == getattr(self._rows[index.row()], name):
            return False
        changed = {name: text}
        if name in ("surname", "given"):
            changed["same"] = ""
            self._readings.pop(index.row(), None)
        self._rows[index.row()] = dataclasses.replace(self._rows[index.row()], **changed)
        self._problems[index.row()] = [p for p in self._problems.get(index.row(), []) if p.field != name]
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), SAME))
        if not self._rows[-1].blank:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(TypedRow())
            self.endInsertRows()
        self.typed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell but the last of a row be typed into."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() < SAME else flags

    def headerData(self, section: int, direction: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column, or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._tr(list(HEADINGS.values())[section]) if direction is Qt.Orientation.Horizontal else section + 1

    def _meaning(self, place: int) -> str:
        row, read = self._rows[place], self._readings.get(place)
        if row.blank or read is None:
            return "" if row.blank else self._tr(_UNREAD)
        wrong = self.sentences(place)
        return wrong[0] if wrong else self._tr(_who(row, read, _earlier(self._rows, place)))

    def _sentence(self, problem: StoryProblem) -> str:
        text = self._tr(problem.message)
        if problem.field not in COLUMNS:
            return self._tr(_WRONG_LINE.format(problem=text))
        return self._tr(_WRONG.format(column=self._tr(HEADINGS[problem.field]), problem=text))

    def _forget(self) -> None:
        self._readings = {}
        self._problems = {}


def _who(row: TypedRow, read: ReadRow, earlier: int | None) -> Message:
    """Return who a row is about, or the question."""
    if row.same and row.same != SOMEBODY_NEW:
        titles = [each.title for each in read.namesakes if each.person_id == row.same]
        return _SAME.format(title=titles[0]) if titles else _UNREAD
    if read.namesakes:
        return _NOT_SAME if row.same else _ASK.format(title=read.namesakes[0].title)
    return _NEW if earlier is None else _AGAIN.format(line=earlier + 1)


def _earlier(rows: list[TypedRow], place: int) -> int | None:
    name = _name(rows[place])
    return next((earlier for earlier in range(place) if _name(rows[earlier]) == name), None)


def _end_with_an_empty_one(rows: list[TypedRow]) -> None:
    if not rows or not rows[-1].blank:
        rows.append(TypedRow())


def _name(row: TypedRow) -> tuple[str, str]:
    return row.surname.casefold(), row.given.casefold()


def _column(field: str) -> int:
    """Return the column for a problem that concerns the whole row: the name, or who it is."""
    return SAME if field == "same" else 0
