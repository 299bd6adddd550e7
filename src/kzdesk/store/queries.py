# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading many records at once: list pages, with filters, search and sorting."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    text,
)

from kzdesk.domain.fields import spec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type
from kzdesk.store.columns import from_row
from kzdesk.store.reading import IDS
from kzdesk.store.schema import RECORD_TABLES
from kzdesk.store.search import SearchIndex, match_expression


@dataclass(frozen=True, slots=True)
class Line:
    """One record of a list: its id, stored title and listed values by field name."""

    id: str
    title: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lines:
    """One page of a list, and how many records were found; `more` when the search stopped before it had all."""

    lines: tuple[Line, ...]
    total: int
    more: bool = False


class Queries:
    """Reads lists within one transaction."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        """Work on this connection."""
        self._connection = connection
        self._search = search

    def lines(self, type_name: str, query: ListQuery) -> tuple[Line, ...]:
        """Return the lines of one list page."""
        hits = self._hits(type_name, query)
        return self._lines(type_name, query, hits)

    def ids(self, type_name: str) -> tuple[str, ...]:
        """Return the ids of all live records of a type, the oldest first."""
        table = RECORD_TABLES[type_name]
        query = select(table.c.id).where(table.c.deleted.is_(False)).order_by(table.c.created, table.c.id)
        return tuple(self._connection.execute(query).scalars())

    def known(self, ids: Iterable[str]) -> frozenset[str]:
        """Return those of the ids that the history knows: of records of any type, deleted ones as well."""
        wanted = text("SELECT record_id FROM operation WHERE record_id IN (SELECT value FROM json_each(:ids))")
        return frozenset(self._connection.scalars(wanted, {"ids": json.dumps(list(ids))}))

    def with_text(self, type_name: str, *fields: str) -> tuple[str, ...]:
        """Return the ids of all live records of a type that have text in one of these fields."""
        table = RECORD_TABLES[type_name]
        texts = or_(*(table.c[name] != "" for name in fields))
        return tuple(self._connection.execute(select(table.c.id).where(table.c.deleted.is_(False), texts)).scalars())

    def values(self, type_name: str, *fields: str) -> tuple[tuple[Any, ...], ...]:
        """Return id and the values of some fields of all live records of a type: for work over very many records."""
        table, items = RECORD_TABLES[type_name], [spec(record_type(type_name), name) for name in fields]
        columns = [table.c.id, *(table.c[name] for name in fields)]
        rows = self._connection.execute(select(*columns).where(table.c.deleted.is_(False))).mappings()
        return tuple((row["id"], *(from_row(item, row) for item in items)) for row in rows)

    def page(self, type_name: str, query: ListQuery) -> Lines:
        """Return the lines of one list page and how many records there are."""
        hits = self._hits(type_name, query)
        lines = self._lines(type_name, query, hits)
        if hits is not None:
            found = dict.fromkeys(hits)
            return Lines(lines, len(found), more=len(hits) == query.hits)
        whole = query.offset == 0 and len(lines) < query.limit
        return Lines(lines, len(lines) if whole else self._total(type_name, query))

    def _lines(self, type_name: str, query: ListQuery, hits: tuple[str, ...] | None) -> tuple[Line, ...]:
        table = RECORD_TABLES[type_name]
        listed = [item for item in specs(record_type(type_name)) if item.listed]
        statement = select(*(table.c[name] for name in ("id", "caption", *(item.name for item in listed))))
        if hits is None:
            statement = statement.where(*_conditions(table, type_name, query))
        else:
            statement = statement.where(table.c.id.in_(IDS))
        rows = self._connection.execute(
            statement.order_by(*_order(table, query)).offset(query.offset).limit(query.limit),
            {} if hits is None else {"ids": json.dumps(hits)},
        ).mappings()
        return tuple(
            Line(row["id"], row["caption"], {item.name: from_row(item, row) for item in listed}) for row in rows
        )

    def _hits(self, type_name: str, query: ListQuery) -> tuple[str, ...] | None:
        """Return ids of records that have what is typed and meet the conditions, some more than once.

        None when no word was typed.
        """
        expression = match_expression(query.typed)
        if not expression:
            return None
        self._search.flush()
        table = RECORD_TABLES[type_name]
        record = select(literal(1)).select_from(table).where(table.c.id == literal_column("t.root_id"))
        statement: Select[Any] = (
            select(literal_column("t.root_id"))
            .select_from(text("search_index CROSS JOIN search_text AS t ON t.row = search_index.rowid"))
            .where(text("search_index MATCH :typed AND t.root_type = :root_type"))
            .where(record.where(*_conditions(table, type_name, query)).exists())
            .limit(query.hits)
        )
        return tuple(self._connection.scalars(statement, {"typed": expression, "root_type": type_name}))

    def _total(self, type_name: str, query: ListQuery) -> int:
        table = RECORD_TABLES[type_name]
        statement = select(func.count()).select_from(table).where(*_conditions(table, type_name, query))
        return self._connection.execute(statement).scalar_one()

    def referring(self, type_name: str, record_id: str) -> tuple[tuple[str, str, str], ...]:
        """Return type, id and title of the live records that refer to a record, wholes of parts left out."""
        found: list[tuple[str, str, str]] = []
        for name, table in RECORD_TABLES.items():
            for item in specs(record_type(name)):
                if item.kind is Kind.REFERENCE and item.target == type_name and not item.part_of:
                    query = select(table.c.id, table.c.caption).where(
                        table.c[item.name] == record_id, table.c.deleted.is_(False)
                    )
                    found += [(name, row.id, row.caption) for row in self._connection.execute(query.limit(100))]
        return tuple(found)


def _conditions(table: Table, type_name: str, query: ListQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [table.c.deleted.is_(False)]
    for key, value in query.equal.items():
        part, _, name = key.rpartition(".")
        conditions.append(_among(type_name, part, _equals(part or type_name, name, value)))
    for key, (first, last) in query.between.items():
        part, _, name = key.rpartition(".")
        columns = RECORD_TABLES[part or type_name].c
        bounds = [columns[f"{name}_max"] >= first.isoformat()] if first is not None else []
        bounds += [columns[f"{name}_min"] <= last.isoformat()] if last is not None else []
        if bounds:
            conditions.append(_among(type_name, part, and_(*bounds)))
    return conditions


def _equals(type_name: str, name: str, value: Any) -> ColumnElement[bool]:
    column: ColumnElement[Any] = RECORD_TABLES[type_name].c[name]
    if spec(record_type(type_name), name).kind is Kind.CHOICES:
        return column.contains(f'"{value}"', autoescape=True)
    equal: ColumnElement[bool] = column == value
    return equal


def _among(wanted: str, part: str, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return that a record of type `wanted` has a part, or is what a record of type `part` is about, for which the
    condition holds; parts of parts are climbed until one leads there.
    """
    if not part:
        return condition
    table, fields = RECORD_TABLES[part], [item for item in specs(record_type(part)) if item.kind is Kind.REFERENCE]
    own = next((item for item in fields if item.target == wanted), None)
    up = own or next(item for item in fields if item.part_of)
    inner = select(table.c[up.name]).where(condition, table.c.deleted.is_(False))
    reached = RECORD_TABLES[up.target].c.id.in_(inner)
    return reached if own else _among(wanted, up.target, reached)


def _order(table: Table, query: ListQuery) -> list[ColumnElement[Any]]:
    name = query.order or "caption"
    column = table.c[f"{name}_min"] if f"{name}_min" in table.c else table.c[name]
    ordered = column.desc() if query.descending else column.asc()
    return [ordered.nulls_last() if name != "caption" else ordered, table.c.id]
