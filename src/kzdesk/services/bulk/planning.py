# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out, within one transaction, what the rows of a table mean for the records; nothing is stored here."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from kzdesk.documents.formats.csv_file import guarded
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, empty_value, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type, whole_of
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.columns import ID, NAME_PARTS, NAME_SCRIPTS, column
from kzdesk.services.bulk.csv_sheet import unguarded
from kzdesk.services.bulk.difference import Changed, Difference, Outcome, Planned, TableOrder, Wrong
from kzdesk.services.bulk.known import Known, called_by, level, row_id
from kzdesk.services.bulk.people_names import changed_name, column_names, joined_name, typed_name
from kzdesk.services.bulk.sheet import Line
from kzdesk.services.frozen_editions import assert_open
from kzdesk.store.tx import Tx

AT_ONCE: Final = 500
"""Rows that are looked up together."""
_NO_KEY: Final = QT_TRANSLATE_NOOP("bulk", "This row has nothing that tells it from others. Fill in: {headings}.")
_TWICE: Final = QT_TRANSLATE_NOOP("bulk", "Line {line} is about the same record. Give one of the two lines another id.")
_TAKEN: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "This id is that of a record that was deleted here, or of one of another kind. No table brings it back. Give the "
    "line another id.",
)
_NO_NAME: Final = QT_TRANSLATE_NOOP("bulk", "A new person needs a name.")
_MOVED: Final = QT_TRANSLATE_NOOP("bulk", "This part belongs to another record, and it cannot be moved.")


@dataclass(slots=True)
class _Row:
    """A line on its way: its filled cells by column, and what was found out about it."""

    line: int
    cells: Mapping[str, str]
    title: str
    record_id: str = ""
    wrong: list[Wrong] = field(default_factory=list)


class Planning:
    """Plans the rows of one table."""

    def __init__(
        self, tx: Tx, cells: Cells, order: TableOrder, headings: Sequence[str], *, language: str = "en"
    ) -> None:
        """Plan by `order` for a sheet with these headings, and show values in a language."""
        self._tx = tx
        self._cells = cells
        self._order = order
        self._cls = record_type(order.type_name)
        self._places = [(place, order.columns.get(heading, "")) for place, heading in enumerate(headings)]
        self._headings = {name: headings[place] for place, name in reversed(self._places) if name}
        self._items = [item for item in specs(self._cls) if item.name in self._headings]
        self._key = order.key or (ID,)
        self._called = (*NAME_SCRIPTS, *NAME_PARTS) if self._cls is Person else self._cls.TITLE
        self._known = Known(tx)
        self._language = language
        self._of_edition = _leads_to_edition(order.type_name)
        self._seen: dict[str, int] = {}

    def rows(self, lines: Iterable[Line]) -> Iterator[Planned]:
        """Yield what each line means, in order. Looks records up for many lines at once."""
        rest = iter(lines)
        while some := list(islice(rest, AT_ONCE)):
            yield from self._planned([self._row(line, cells) for line, cells in some])

    def _row(self, line: int, texts: tuple[str, ...]) -> _Row:
        cells: dict[str, str] = {}
        for place, name in self._places:
            if name and place < len(texts) and texts[place]:
                cells[name] = f"{cells[name]} {texts[place]}" if name in cells else texts[place]
        key = tuple(cells.get(name, "") for name in self._key)
        names = (cells.get(name, "") for name in self._called if name not in self._key)
        row = _Row(line, cells, " · ".join(each for each in (*key, *names) if each))
        if not any(key):
            headings = ", ".join(self._headings.get(name, name) for name in self._key)
            row.wrong.append(Wrong("", _NO_KEY.format(headings=headings)))
            return row
        given = level(key[0]) if self._key == (ID,) else ""
        row.record_id = given if _is_id(given) else row_id(self._order.type_name, *key)
        return row

    def _planned(self, rows: list[_Row]) -> Iterator[Planned]:
        wanted = [row.record_id for row in rows if row.record_id]
        stored = self._tx.records.by_ids(self._cls, wanted)
        taken = self._tx.queries.known(wanted) - stored.keys()
        people = self._cls is Person
        names = self._tx.records.grouped(PersonName, "person", wanted) if people else {}
        gone = self._gone(stored, names)
        for row in rows:
            self._find_fault(row, taken)
            old = stored.get(row.record_id)
            if row.wrong:
                yield Planned(Difference(row.line, Outcome.WRONG, row.title, row.record_id, wrong=tuple(row.wrong)))
            else:
                yield self._one(row, old, names.get(row.record_id, ()), gone)

    def _find_fault(self, row: _Row, taken: frozenset[str]) -> None:
        heading = self._headings.get(self._key[0], "")
        if row.record_id in taken:
            row.wrong.append(Wrong(heading, _TAKEN))
        elif row.record_id and row.record_id in self._seen:
            row.wrong.append(Wrong(heading, _TWICE.format(line=self._seen[row.record_id])))
        elif row.record_id:
            self._seen[row.record_id] = row.line

    def _gone(self, people: Mapping[str, Record], names: Mapping[str, tuple[PersonName, ...]]) -> frozenset[str]:
        """Return the ids of names that an earlier table gave people on record and that were deleted since."""
        if self._cls is not Person:
            return frozenset()
        given = {row_id(PersonName.TYPE, person, script) for person in people for script in NAME_SCRIPTS.values()}
        live = {name.id for several in names.values() for name in several}
        return self._tx.queries.known(given - live)

    def _one(self, row: _Row, old: Record | None, names: tuple[PersonName, ...], gone: frozenset[str]) -> Planned:
        new = self._filled(row, old)
        stored: list[Record] = []
        changed = list(self._changes(old, new))
        if old is None or new != old:
            stored.append(new)
        if self._cls is Person:
            for before, after in self._names(row, old, names):
                if after.id in gone:
                    continue
                stored.append(after)
                label = column(Person.TYPE, _column_of(after.script)).label
                changed.insert(0, Changed(label, before.written if before else "", after.written))
        if stored and self._of_edition and not row.wrong:
            self._assert_open(row, new)
        if row.wrong:
            return Planned(Difference(row.line, Outcome.WRONG, row.title, row.record_id, wrong=tuple(row.wrong)))
        self._known.add(new, (getattr(new, name) for name in called_by(new.TYPE)))
        outcome = Outcome.NEW if old is None else Outcome.CHANGED if stored else Outcome.SAME
        return Planned(Difference(row.line, outcome, row.title, row.record_id, tuple(changed)), tuple(stored))

    def _filled(self, row: _Row, old: Record | None) -> Record:
        """Return the record with what the row says filled in; what is wrong is noted."""
        base = old or self._cls(id=row.record_id)
        values: dict[str, Any] = {}
        for item in self._items:
            text = row.cells.get(item.name, "")
            if text and not (old is not None and self._says(item, getattr(old, item.name), text)):
                self._read(row, item, text, values)
            elif text:
                continue
            elif self._order.empties and old is not None and item.kind is not Kind.BOOLEAN:
                values[item.name] = empty_value(item.kind)
        new = dataclasses.replace(base, **values)
        if new == old:
            return old
        new = new.completed()
        if not row.wrong:
            for problem in new.problems():
                row.wrong.append(Wrong(self._headings.get(problem.field, ""), problem.message))
            self._assert_belongs(row, old, new)
        return new

    def _says(self, item: FieldSpec, value: Any, text: str) -> bool:
        """Return whether a cell says what is on record, spelt as an export spells it."""
        written = self._shown(item, value).strip().replace("\r\n", "\n")
        return text in (written, unguarded(guarded(written)))

    def _read(self, row: _Row, item: FieldSpec, text: str, values: dict[str, Any]) -> None:
        try:
            values[item.name] = self._cells.read(item, text, self._known)
        except Refused as error:
            row.wrong.append(Wrong(self._headings[item.name], error.message))

    def _assert_belongs(self, row: _Row, old: Record | None, new: Record) -> None:
        """Note that a part has no whole, or would move to another."""
        whole = next((item for item in specs(self._cls) if item.part_of), None)
        if whole is None:
            return
        heading = self._headings.get(whole.name, "")
        if old is not None and getattr(old, whole.name) != getattr(new, whole.name):
            row.wrong.append(Wrong(heading, _MOVED))
        elif not getattr(new, whole.name):
            row.wrong.append(Wrong(heading, _NO_KEY.format(headings=whole.label)))

    def _assert_open(self, row: _Row, new: Record) -> None:
        try:
            assert_open(self._tx, new)
        except Refused as error:
            row.wrong.append(Wrong("", error.message))

    def _changes(self, old: Record | None, new: Record) -> Iterator[Changed]:
        for item in specs(self._cls):
            before = getattr(old, item.name) if old else empty_value(item.kind)
            after = getattr(new, item.name)
            if before != after:
                yield Changed(item.label, self._shown(item, before), self._shown(item, after))

    def _shown(self, item: FieldSpec, value: Any) -> str:
        return str(self._cells.written(item, value, self._language, self._known))

    def _names(
        self, row: _Row, old: Record | None, names: tuple[PersonName, ...]
    ) -> Iterator[tuple[PersonName | None, PersonName]]:
        """Yield the names that a row gives a person otherwise than on record, each with what it was."""
        present = column_names(row.record_id, names)
        given: dict[str, PersonName] = {}
        apart = joined_name(row.cells)
        if apart is not None:
            given[apart.script] = apart
        for name in NAME_SCRIPTS:
            if text := row.cells.get(name, ""):
                try:
                    typed = typed_name(name, text)
                except Refused as error:
                    row.wrong.append(Wrong(self._headings[name], error.message))
                else:
                    given[typed.script] = typed
        if old is None and not given and not row.wrong:
            row.wrong.append(Wrong(self._headings.get("name_latin", ""), _NO_NAME))
        for script, typed in given.items():
            before = present.get(script)
            after = changed_name(before, typed, row.record_id)
            if after is not None:
                row.wrong += [
                    Wrong(self._headings.get(_column_of(script), ""), each.message) for each in after.problems()
                ]
                yield before, after


def _is_id(text: str) -> bool:
    return len(text) == 32 and all(each in "0123456789abcdef" for each in text)


def _column_of(script: str) -> str:
    return next((name for name, other in NAME_SCRIPTS.items() if other == script), next(iter(NAME_PARTS)))


def _leads_to_edition(type_name: str) -> bool:
    """Return whether records of this type are an edition or parts of one, which may stand released."""
    while type_name and type_name != Edition.TYPE:
        type_name = whole_of(type_name)
    return bool(type_name)
