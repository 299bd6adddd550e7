# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of very many new records, put together without asking for each and written for a type at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection

from kzdesk.domain.fields import specs
from kzdesk.domain.operations import Operation
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.columns import columns as columns_of
from kzdesk.store.columns import to_row
from kzdesk.store.rows import EMPTY_COLUMNS, FIELDS
from kzdesk.store.titles import person_title, plain_title

_AHEAD = ("id", "revision", "created", "updated", "author", "deleted", "caption", "versions")
"""The columns that every table of records has before those of its fields."""


class Creation:
    """Gathers the rows of one lot of new records and writes them."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Title the people among the records by their names, which are among them as well."""
        self._rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        names: dict[str, list[PersonName]] = defaultdict(list)
        people: set[str] = set()
        for record in records:
            if isinstance(record, PersonName):
                names[record.person].append(record)
            elif isinstance(record, Person):
                people.add(record.id)
        self.titles = {person: person_title(names.get(person, ())) for person in people}

    def add(self, record: Record, entry: Operation) -> None:
        """Add a record that an operation created."""
        time, cls = str(entry.time), type(record)
        caption = self.titles[record.id] if cls is Person else plain_title(record)
        row = (record.id, 1, time, time, entry.device, False, caption, f'{{"": "{entry.version}"}}')
        fields, columns = FIELDS[record.TYPE], EMPTY_COLUMNS[record.TYPE].copy()
        for name in entry.changes:
            columns |= to_row(fields[name], getattr(record, name))
        self._rows[record.TYPE].append((*row, *columns.values()))

    def write(self, connection: Connection) -> None:
        """Write all rows."""
        for name, rows in self._rows.items():
            connection.exec_driver_sql(insertion(name), rows)


@cache
def insertion(type_name: str) -> str:
    """Return the statement that inserts a whole row of a type: what every table has, then the fields in their order."""
    named: Sequence[str] = [column.name for item in specs(record_type(type_name)) for column in columns_of(item)]
    every = (*_AHEAD, *named)
    quoted = ", ".join(f'"{name}"' for name in every)
    return f'INSERT INTO "{type_name}" ({quoted}) VALUES ({", ".join("?" * len(every))})'  # noqa: S608 - our own names
