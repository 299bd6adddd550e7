# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from records and is kept beside them: the search text, the keys and titles of people's names."""

from collections.abc import Iterable
from functools import cache

from sqlalchemy import Connection, bindparam, update

from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.record import Record
from kzdesk.domain.records import parts_of, record_type, whole_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.name_keys import NameKeys
from kzdesk.store.schema import RECORD_TABLES
from kzdesk.store.search import SearchIndex
from kzdesk.store.stored import StoredRecords
from kzdesk.store.titles import person_title

_PEOPLE = RECORD_TABLES[Person.TYPE]
_RETITLE = update(_PEOPLE).where(_PEOPLE.c.id == bindparam("wanted"), _PEOPLE.c.deleted.is_(False))


class Derived:
    """Keeps what follows from records in step with them within one transaction."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        """Work on this connection."""
        self._connection = connection
        self._search = search
        self._stored = StoredRecords(connection)
        self._renamed: set[str] = set()
        self._roots: dict[str, tuple[str, str]] = {}
        self.name_keys = NameKeys(connection)

    def put(self, record: Record, *, new: bool) -> None:
        """Bring everything that follows from a live record up to date."""
        self._search.put(record, self._root(record), new=new)
        if isinstance(record, PersonName):
            self.name_keys.put(record)
            self._renamed.add(record.person)

    def remove(self, record: Record) -> None:
        """Take away what followed from a record."""
        self._search.remove(record.id)
        if isinstance(record, PersonName):
            self.name_keys.remove(record.id)
            self._renamed.add(record.person)

    def renamed(self, person_id: str) -> None:
        """Note that a person's title has to be made anew."""
        self._renamed.add(person_id)

    def titled(self, people: Iterable[str]) -> None:
        """Note that people have their title by now."""
        self._renamed.difference_update(people)

    def regroup(self, type_name: str, ids: Iterable[str]) -> None:
        """Bring the parts of records that arrived after them under the whole those records belong to."""
        for cls in parts_of(type_name) if whole_of(type_name) else ():
            field = next(item.name for item in specs(cls) if item.part_of)
            for parts in self._stored.grouped(cls, field, ids).values():
                for part in parts:
                    self.put(part, new=False)
                    self.regroup(cls.TYPE, [part.id])

    def refresh_titles(self) -> None:
        """Bring the titles of people whose names changed up to date; called once before the commit.

        Who was deleted keeps the title of that moment; whose names were all deleted is called by them still.
        """
        names = self._stored.grouped(PersonName, "person", self._renamed)
        called = self._stored.titles(Person.TYPE, self._renamed)
        titles = [
            {"wanted": person, "caption": title}
            for person in sorted(called)
            if (title := person_title(names.get(person) or self._stored.deleted_parts(PersonName, person)))
            != called[person]
        ]
        if titles:
            self._connection.execute(_RETITLE, titles)
        self._renamed.clear()

    def _root(self, record: Record) -> tuple[str, str]:
        """Return type and id of the whole this record is finally part of; remembered for its own parts."""
        root = (record.TYPE, record.id)
        field = _belonging(record.TYPE)
        whole = getattr(record, field.name) if field else ""
        while field is not None and whole:
            root = self._roots.get(whole) or (field.target, whole)
            field = _belonging(root[0])
            row = self._stored.row(*root) if field else None
            whole = row[field.name] if field and row else ""
        self._roots[record.id] = root
        return root


@cache
def _belonging(type_name: str) -> FieldSpec | None:
    """Return the field by which records of a type belong to their whole."""
    return next((item for item in specs(record_type(type_name)) if item.part_of), None)
