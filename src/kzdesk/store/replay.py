# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares every record with what the operation log says about it: finds a page or a file that was put back.

SQLCipher notices altered pages but accepts an old page with a good seal; the log does not.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, func, select

from kzdesk.domain.fields import empty_value, specs
from kzdesk.domain.operations import decode
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.tree import encode_value
from kzdesk.store.columns import from_row
from kzdesk.store.schema import RECORD_TABLES, operation, search_text
from kzdesk.store.search import searchable

_BATCH: Final = 500


@dataclass(slots=True)
class _Expected:
    """What the log says about one record."""

    record_type: str
    record_id: str
    revision: int = 0
    deleted: bool = False
    values: dict[str, Any] = field(default_factory=dict, repr=False)


def astray(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Return type and id of every record that is not what the log says; an empty id stands for surplus ones."""
    wrong: list[tuple[str, str]] = []
    seen: dict[str, int] = dict.fromkeys(RECORD_TABLES, 0)
    for batch in _batched(_expected(connection)):
        for expected in batch:
            seen[expected.record_type] = seen.get(expected.record_type, 0) + 1
        wrong += _differing(connection, batch)
    for name, table in RECORD_TABLES.items():
        stored = connection.execute(select(func.count()).select_from(table)).scalar_one()
        if stored > seen[name]:
            wrong.append((name, ""))
    return tuple(wrong)


def _expected(connection: Connection) -> Iterator[_Expected]:
    """Yield what the log says, record by record; the index on the record's id gives the order without sorting."""
    query = select(operation.c.record_id, operation.c.body).order_by(operation.c.record_id, operation.c.sequence)
    rows = connection.execute(query.execution_options(yield_per=1000))
    for record_id, group in itertools.groupby(rows, key=lambda row: str(row.record_id)):
        expected = _Expected("", record_id)
        for row in group:
            entry = decode(row.body)
            expected.record_type = entry.record_type
            expected.revision += 1
            expected.values |= {name: value for name, (value, _) in entry.changes.items()}
        expected.deleted = bool(expected.values.pop("deleted", False))
        yield expected


def _batched(items: Iterable[_Expected]) -> Iterator[list[_Expected]]:
    """Yield lists of at most 500."""
    iterator = iter(items)
    while batch := list(itertools.islice(iterator, _BATCH)):
        yield batch


def _differing(connection: Connection, batch: list[_Expected]) -> list[tuple[str, str]]:
    """Return those of a batch whose row, or whose text in the search, is another."""
    texts = _texts(connection, [expected.record_id for expected in batch])
    wrong = []
    for record_class in TYPES:
        mine = [expected for expected in batch if expected.record_type == record_class.TYPE]
        rows = _rows(connection, record_class.TYPE, [expected.record_id for expected in mine])
        for expected in mine:
            row = rows.get(expected.record_id)
            if row is None or not _agrees(record_class, expected, row, texts.get(expected.record_id, "")):
                wrong.append((record_class.TYPE, expected.record_id))
    return wrong


def _agrees(record_class: type[Record], expected: _Expected, row: Mapping[Any, Any], text: str) -> bool:
    """Whether a row holds what its operations wrote and the search holds its text."""
    if (row["revision"], bool(row["deleted"])) != (expected.revision, expected.deleted):
        return False
    values = {item.name: from_row(item, row) for item in specs(record_class)}
    for item in specs(record_class):
        wanted = expected.values.get(item.name, encode_value(item.kind, empty_value(item.kind)))
        if encode_value(item.kind, values[item.name]) != wanted:
            return False
    record = record_class(id=row["id"], revision=row["revision"], **values)
    return text == ("" if expected.deleted else searchable(record))


def _rows(connection: Connection, type_name: str, ids: list[str]) -> dict[str, Mapping[Any, Any]]:
    """Return the rows of one type with these ids."""
    if not ids:
        return {}
    table = RECORD_TABLES[type_name]
    rows = connection.execute(select(table).where(table.c.id.in_(ids))).mappings()
    return {row["id"]: row for row in rows}


def _texts(connection: Connection, ids: list[str]) -> dict[str, str]:
    """Return the indexed texts of these records."""
    query = select(search_text.c.record_id, search_text.c.body).where(search_text.c.record_id.in_(ids))
    return {row.record_id: row.body for row in connection.execute(query)}
