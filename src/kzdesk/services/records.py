# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a person can do with records; each method is one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs, with_field
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.query import ListQuery
from kzdesk.domain.record import BEGUN_ELSEWHERE, WRITTEN_ONCE, Record
from kzdesk.domain.records import parts_of, record_type, whole_of
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.services.display import Display
from kzdesk.services.frozen_editions import assert_open
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_IN_USE = QT_TRANSLATE_NOOP(
    "records",
    "This record cannot be deleted: other records refer to it ({count}). Nothing was changed. "
    "Take it out of those records first; the form lists them under “Used by”.",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list page: the record's id, its title, and the texts of its listed fields in order."""

    id: str
    title: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Part of a list: its rows and how many records there are in all; at least so many when there may be `more`."""

    rows: tuple[Row, ...]
    total: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A record offered in a picker or found by a search; `detail` tells two of one name apart."""

    type_name: str
    id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a record's history: when (UTC), by which device, what, and which fields."""

    time: datetime
    device: str
    action: str
    fields: tuple[str, ...]


class Records:
    """Reads, saves, deletes, lists and finds records of an open vault."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault and show values by this display."""
        self._vault = vault
        self._display = display

    def new(self, type_name: str) -> Tree:
        """Return an empty tree for a new record; nothing is stored."""
        return Tree(record_type(type_name)())

    def load(self, type_name: str, record_id: str) -> Tree:
        """Return a record with all its parts. Raises `Refused` when it does not exist."""
        with self._vault.transaction() as tx:
            return load_tree(tx, tx.records.get(record_type(type_name), record_id))

    def save(self, tree: Tree) -> Tree:
        """Store what changed in a tree and return it as stored.

        Raises `Invalid` with all problems when something must be put right, and `Refused` when a record was
        changed elsewhere since it was read, the whole it is a part of is gone, it is of a type that is written once, or
        it is part of a released edition. Then nothing is stored.
        """
        _assert_editable(type(tree.record), begun=bool(tree.record.id))
        if problems := tree.problems():
            raise Invalid(problems)
        with self._vault.transaction() as tx:
            _assert_whole(tx, tree.record)
            assert_open(tx, tree.record)
            return load_tree(tx, save_tree(tx, tree, ""))

    def delete(self, type_name: str, record_id: str) -> None:
        """Delete a record and its parts; tombstones and the history stay.

        Raises `Refused` when other records refer to it, so that no list prints a hole, and for a type that is written
        once or begun elsewhere. What was released goes on referring to it.
        """
        _assert_editable(record_type(type_name), begun=False)
        with self._vault.transaction() as tx:
            tree = load_tree(tx, tx.records.get(record_type(type_name), record_id))
            assert_open(tx, tree.record)
            assert_unused(tx, tree.record)
            _delete_tree(tx, tree)

    def page(self, type_name: str, query: ListQuery) -> Page:
        """Return one page of a list, its cells as shown to people."""
        listed = [item for item in specs(record_type(type_name)) if item.listed]
        with self._vault.transaction() as tx:
            found = tx.queries.page(type_name, query)
            lines = found.lines
            titles: dict[str, str] = {}
            for item in listed:
                if item.target:
                    titles |= tx.records.titles(item.target, (line.values[item.name] for line in lines))
        rows = [
            Row(
                line.id,
                line.title,
                tuple(self._display.value(item, line.values[item.name], titles) for item in listed),
            )
            for line in lines
        ]
        return Page(tuple(rows), found.total, more=found.more)

    def search(self, text: str, limit: int = 50) -> tuple[Choice, ...]:
        """Return the records whose text, or whose parts' text, has every word typed; wholes, not parts."""
        with self._vault.transaction() as tx:
            roots = dict.fromkeys((f.root_type, f.root_id) for f in tx.search.find(text, limit=limit * 4))
            return self._choices(tx, list(roots)[:limit])

    def choices(self, type_name: str, text: str, limit: int = 20) -> tuple[Choice, ...]:
        """Return records to pick from as one types, with what tells two of one name apart."""
        with self._vault.transaction() as tx:
            if whole_of(type_name) or not text.strip():
                lines = tx.queries.lines(type_name, ListQuery(limit=limit))
                return self._choices(tx, [(type_name, line.id) for line in lines])
            found = tx.search.find(text, root_type=type_name, limit=limit * 4)
            roots = list(dict.fromkeys(each.root_id for each in found))[:limit]
            return self._choices(tx, [(type_name, each) for each in _in_own_order(tx, type_name, roots)])

    def choice(self, type_name: str, record_id: str) -> Choice:
        """Return one record as a picker shows it. Raises `Refused` when it does not exist."""
        with self._vault.transaction() as tx:
            tx.records.get(record_type(type_name), record_id)
            return self._choices(tx, [(type_name, record_id)])[0]

    def title(self, record: Record) -> str:
        """Return what a record is called, also one that is not stored yet."""
        with self._vault.transaction() as tx:
            return self._display.title(tx, record)

    def cells(self, record: Record) -> tuple[str, ...]:
        """Return the texts of a record's listed fields, for the tables of parts in a form."""
        with self._vault.transaction() as tx:
            titles = self._display.titles_for(tx, [record])
        listed = [item for item in specs(type(record)) if item.listed]
        return tuple(self._display.value(item, getattr(record, item.name), titles) for item in listed)

    def related(self, type_name: str, record_id: str) -> tuple[Choice, ...]:
        """Return the records that refer to this one, each as its whole where it is a part."""
        with self._vault.transaction() as tx:
            wholes: dict[tuple[str, str], None] = {}
            for name, found_id, _ in tx.queries.referring(type_name, record_id):
                whole = whole_of_record(tx, name, found_id)
                if whole != (type_name, record_id):
                    wholes[whole] = None
            return self._choices(tx, list(wholes))

    def history(self, record_id: str) -> tuple[Step, ...]:
        """Return the steps of a record's history, oldest first."""
        with self._vault.transaction() as tx:
            return tuple(
                Step(each.time.wall, each.device, each.action, tuple(sorted(each.changes)))
                for each in tx.records.history(record_id)
            )

    def count(self, type_name: str) -> int:
        """Return how many records of a type there are."""
        with self._vault.transaction() as tx:
            return tx.records.count(type_name)

    def _choices(self, tx: Tx, wanted: list[tuple[str, str]]) -> tuple[Choice, ...]:
        """Return records as pickers show them, in this order; what they need is read for all of a type at once.

        Those that are not there are left out: a part may come from another device before its whole.
        """
        found: dict[tuple[str, str], Choice] = {}
        for name in dict.fromkeys(type_name for type_name, _ in wanted):
            cls = record_type(name)
            ids = [record_id for type_name, record_id in wanted if type_name == name]
            stored = tx.records.by_ids(cls, ids)
            records = [stored[i] for i in ids if i in stored]
            titles = self._display.titles_for(tx, records) | ({} if cls.TITLE else tx.records.titles(name, ids))
            around = self._people(tx, ids) if cls is Person else {}
            for record in records:
                before, after = around.get(record.id, ("", ""))
                pieces = (before, self._detail(record, titles), after)
                detail = " · ".join(piece for piece in pieces if piece)
                found[name, record.id] = Choice(name, record.id, self._display.name(record, titles), detail)
        return tuple(found[each] for each in wanted if each in found)

    def _detail(self, record: Record, titles: Mapping[str, str]) -> str:
        listed = [item for item in specs(type(record)) if item.listed and item.name not in record.TITLE]
        cells = (self._display.value(item, getattr(record, item.name), titles) for item in listed)
        return " · ".join(cell for cell in cells if cell)

    def _people(self, tx: Tx, ids: list[str]) -> dict[str, tuple[str, str]]:
        """Return all names of each person, and the titles of the cases each takes part in."""
        names = tx.records.grouped(PersonName, "person", ids)
        parts = tx.records.grouped(Participation, "person", ids)
        cases = tx.records.titles("case", (part.case for each in parts.values() for part in each))
        return {
            each: (
                " / ".join(dict.fromkeys(name.written for name in names.get(each, ()))),
                "; ".join(dict.fromkeys(cases[part.case] for part in parts.get(each, ()) if part.case in cases)),
            )
            for each in ids
        }


def _assert_editable(cls: type[Record], *, begun: bool) -> None:
    if cls.WRITTEN_ONCE:
        raise Refused(WRITTEN_ONCE, code="written-once")
    if cls.BEGUN_ELSEWHERE and not begun:
        raise Refused(BEGUN_ELSEWHERE, code="begun-elsewhere")


def _assert_whole(tx: Tx, record: Record) -> None:
    """Refuse a part of something that was deleted or never was."""
    field = next((item for item in specs(type(record)) if item.part_of), None)
    if field is not None:
        tx.records.get(record_type(field.target), getattr(record, field.name))


def load_tree(tx: Tx, record: Record) -> Tree:
    """Return a stored record with all its parts, within a transaction."""
    parts = [load_tree(tx, part) for cls in parts_of(record.TYPE) for part in tx.records.parts(cls, record.id)]
    return Tree(record, tuple(parts))


def save_tree(tx: Tx, tree: Tree, whole_id: str) -> Record:
    """Store a tree within a transaction and return its record as stored."""
    return save_all(tx, tree, whole_id)[0]


def save_all(tx: Tx, tree: Tree, whole_id: str) -> tuple[Record, ...]:
    """Store a tree within a transaction and return its records as stored, in the order of `Tree.walk`."""
    record = tree.record.completed()
    if field := next((item.name for item in specs(type(record)) if item.part_of and whole_id), ""):
        record = with_field(record, field, whole_id)
    stored = tx.records.put(record)
    for gone in tree.removed:
        _assert_editable(type(gone), begun=True)
        _delete_tree(tx, load_tree(tx, gone))
    return stored, *(each for part in tree.parts for each in save_all(tx, part, stored.id))


def assert_unused(tx: Tx, record: Record) -> None:
    """Refuse when other records refer to one; what was released goes on referring to it."""
    referring = tx.queries.referring(record.TYPE, record.id)
    if count := sum(not record_type(name).WRITTEN_ONCE for name, _, _ in referring):
        raise Refused(_IN_USE.format(count=count), code="in-use")


def delete_parts(tx: Tx, record: Record) -> None:
    """Delete the parts of a record, within a transaction."""
    for part in load_tree(tx, record).parts:
        _delete_tree(tx, part)


def _delete_tree(tx: Tx, tree: Tree) -> None:
    for part in tree.parts:
        _delete_tree(tx, part)
    tx.records.delete(type(tree.record), tree.record.id)


def whole_of_record(tx: Tx, name: str, record_id: str) -> tuple[str, str]:
    """Return the type and id of the record that stands by itself and that a record is, or is a part of.

    Of a part whose whole has not come, it is the part itself.
    """
    while whole_of(name):
        cls = record_type(name)
        field = next(item for item in specs(cls) if item.part_of)
        whole = getattr(tx.records.get(cls, record_id), field.name)
        if not tx.records.exists(record_type(field.target), whole):
            break
        record_id, name = whole, field.target
    return name, record_id


def wholes_of_records(tx: Tx, records: Iterable[Record]) -> dict[str, tuple[str, str]]:
    """Return for each record, by id, what `whole_of_record` does; those of a type are read at once."""
    at = {each.id: each for each in records}
    found = {each.id: each for each in at.values()}
    while at:
        parents: dict[str, dict[str, str]] = {}
        for each, record in at.items():
            if field := next((item for item in specs(type(record)) if item.part_of), None):
                parents.setdefault(field.target, {})[each] = getattr(record, field.name)
        at = {}
        for name, wanted in parents.items():
            there = tx.records.by_ids(record_type(name), wanted.values())
            at |= {each: there[whole] for each, whole in wanted.items() if whole in there}
        found |= at
    return {each: (record.TYPE, record.id) for each, record in found.items()}


def _in_own_order(tx: Tx, type_name: str, ids: list[str]) -> list[str]:
    """Return the ids as they were found, but an article before its parts: alike by the first field, in own order."""
    cls = record_type(type_name)
    if not cls.ORDER:
        return ids
    records = tx.records.by_ids(cls, ids)
    first = list(dict.fromkeys(getattr(records[each], cls.ORDER[0]) for each in ids if each in records))

    def place(record_id: str) -> tuple[int, *tuple[str, ...]]:
        leading, *others = (getattr(records[record_id], name) for name in cls.ORDER)
        return first.index(leading), *(str(other or "") for other in others)

    return sorted((each for each in ids if each in records), key=place)
