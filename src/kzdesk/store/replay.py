# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares every record with what the operation log says about it: finds a page or a file that was put back.

SQLCipher notices altered pages but accepts an old page with a good seal; the log does not.
"""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Connection, func, select

from kzdesk.domain.fold import Folded, fold, written
from kzdesk.domain.operations import decode
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.person import Person
from kzdesk.store.lost import LOST
from kzdesk.store.purges import Purges
from kzdesk.store.rows import row_of
from kzdesk.store.schema import RECORD_TABLES, conflict, every_operation, search_text
from kzdesk.store.search import searchable

_BATCH: Final = 500
_CONFLICTS: Final = select(conflict).where(conflict.c.field.not_like(f"{LOST}%"))


def astray(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Return type and id of every record that is not what the log says; an empty id stands for surplus ones."""
    wrong: list[tuple[str, str]] = []
    seen: dict[str, int] = dict.fromkeys(RECORD_TABLES, 0)
    disputed: set[tuple[str, str, str]] = set()
    for batch in _batched(_expected(connection)):
        for expected in batch:
            seen[expected.record_type] = seen.get(expected.record_type, 0) + 1
            disputed |= {(expected.record_type, expected.record_id, name) for name in expected.conflicts}
        wrong += _differing(connection, batch)
    for name, table in RECORD_TABLES.items():
        stored = connection.execute(select(func.count()).select_from(table)).scalar_one()
        if stored > seen[name]:
            wrong.append((name, ""))
    texts = select(search_text.c.record_type, search_text.c.record_id)
    purged = Purges(connection).every_id()
    wrong += [(row[0], row[1]) for row in connection.execute(texts) if row[1] in purged] if purged else []
    noted = {(row.record_type, row.record_id, row.field) for row in connection.execute(_CONFLICTS)}
    return (*wrong, *sorted({(name, record_id) for name, record_id, _ in noted ^ disputed}))


def _expected(connection: Connection) -> Iterator[Folded]:
    """Yield what the log says, record by record; the index on the record's id gives the order without sorting."""
    every = every_operation.c
    query = select(every.record_id, every.body).order_by(every.record_id)
    rows = connection.execute(query.execution_options(yield_per=1000))
    purged = Purges(connection).every_id()
    for record_id, group in itertools.groupby(rows, key=lambda row: str(row.record_id)):
        entries = written(decode(row.body) for row in group)
        if record_id in purged or not entries:
            continue
        folded = fold(entries)
        if folded.created:
            yield folded


def _batched(items: Iterable[Folded]) -> Iterator[list[Folded]]:
    """Yield lists of at most 500."""
    iterator = iter(items)
    while batch := list(itertools.islice(iterator, _BATCH)):
        yield batch


def _differing(connection: Connection, batch: list[Folded]) -> list[tuple[str, str]]:
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


def _agrees(record_class: type[Record], expected: Folded, row: Mapping[Any, Any], text: str) -> bool:
    """Whether a row holds what its operations come to and the search holds its text."""
    record, wanted = row_of(record_class, expected)
    elsewhere = ("versions", "caption") if record_class is Person else ("versions",)
    if any(row[name] != value for name, value in wanted.items() if name not in elsewhere):
        return False
    if json.loads(row["versions"]) != expected.versions:
        return False
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
