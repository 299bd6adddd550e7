# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that a purge of some records takes along, deleted records as well."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import ColumnElement, Connection, or_, select

from kzdesk.domain.fields import specs
from kzdesk.domain.purging import ABOUT, BESIDE, BY_ID, PERSON
from kzdesk.domain.records import TYPES, parts_of, record_type
from kzdesk.store.schema import RECORD_TABLES
from kzdesk.store.stored import batched

Extent = Mapping[str, tuple[str, ...]]


class _Search:
    """Follows records from one to the next."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.found: dict[str, dict[str, None]] = defaultdict(dict)

    def add(self, records: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
        """Add records, and return those that are new by type."""
        new: dict[str, list[str]] = defaultdict(list)
        for name, record_id in records:
            if record_id not in self.found[name]:
                self.found[name][record_id] = None
                new[name].append(record_id)
        return new

    def about(self, name: str, ids: list[str]) -> Iterator[tuple[str, str]]:
        """Give what is a part of some records of a type, or tells of them."""
        for cls in parts_of(name):
            whole = next(item.name for item in specs(cls) if item.part_of)
            yield from self._naming(cls.TYPE, whole, ids)
        for cls in TYPES:
            for item in specs(cls):
                if item.target == name and item.name in ABOUT.get(cls.TYPE, ()):
                    yield from self._naming(cls.TYPE, item.name, ids)
                if item.target == name and item.name in BESIDE.get(cls.TYPE, ()):
                    yield from self._naming(cls.TYPE, item.name, ids, *self._about_nothing_else(cls.TYPE))
        for other, field in BY_ID.items():
            yield from self._naming(other, field, ids)
        if name == PERSON:
            yield from self._joined(ids)

    def frozen(self) -> Iterator[tuple[str, str]]:
        """Give the frozen content, as a whole, of every release in which one of the records is named."""
        wanted = {record_id for ids in self.found.values() for record_id in ids}
        table = RECORD_TABLES["frozen_text"]
        pieces: dict[str, list[tuple[str, str]]] = defaultdict(list)
        query = select(table.c.release, table.c.id, table.c.content).order_by(table.c.release, table.c.position)
        for row in self._connection.execute(query):
            pieces[row.release].append((row.id, row.content or ""))
        for several in pieces.values():
            content = "".join(text for _, text in several)
            if any(record_id in content for record_id in wanted):
                yield from (("frozen_text", record_id) for record_id, _ in several)

    def _about_nothing_else(self, name: str) -> Iterator[ColumnElement[bool]]:
        """Give the conditions under which records of a type tell of nothing that stays."""
        for item in specs(record_type(name)):
            if item.name in ABOUT[name]:
                column = RECORD_TABLES[name].c[item.name]
                yield or_(column.is_(None), column.in_(["", *self.found[item.target]]))

    def _joined(self, ids: list[str]) -> Iterator[tuple[str, str]]:
        """Give the records of people that were joined to some, which are theirs."""
        table = RECORD_TABLES["person_merge"]
        for some in batched(ids):
            query = select(table.c.joined).where(table.c.kept.in_(some), table.c.deleted.is_(False))
            joined = self._connection.scalars(query.where(or_(table.c.undone.is_(False), table.c.undone.is_(None))))
            yield from ((PERSON, record_id) for record_id in joined if record_id)

    def _naming(self, name: str, field: str, ids: list[str], *others: ColumnElement[bool]) -> Iterator[tuple[str, str]]:
        table = RECORD_TABLES[name]
        for some in batched(ids):
            query = select(table.c.id).where(table.c[field].in_(some), *others)
            yield from ((name, record_id) for record_id in self._connection.scalars(query))


def extent(connection: Connection, roots: Iterable[tuple[str, str]], *, frozen: bool) -> Extent:
    """Return the ids of all records that go with records given by type and id, these included, by type.

    Those that are not there, or not there any more, lead to what is told about them all the same.
    """
    search = _Search(connection)
    new = search.add(roots)
    while new:
        new = search.add([each for name, ids in new.items() for each in search.about(name, ids)])
    if frozen:
        search.add(search.frozen())
    there = {name: _there(connection, name, ids) for name, ids in search.found.items()}
    return {cls.TYPE: ids for cls in TYPES if (ids := there.get(cls.TYPE, ()))}


def _there(connection: Connection, name: str, ids: Iterable[str]) -> tuple[str, ...]:
    table = RECORD_TABLES[name]
    found: list[str] = []
    for some in batched(ids):
        found += connection.scalars(select(table.c.id).where(table.c.id.in_(some)).order_by(table.c.created))
    return tuple(found)
