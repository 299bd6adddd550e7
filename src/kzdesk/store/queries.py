# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading many records at once: list pages, with filters, search and sorting."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, func, select, text

from kzdesk.domain.fields import spec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type
from kzdesk.store.columns import from_row
from kzdesk.store.schema import RECORD_TABLES
from kzdesk.store.search import match_expression


@dataclass(frozen=True, slots=True)
class Line:
    """One record of a list: its id, stored title and listed values by field name."""

    id: str
    title: str
    values: dict[str, Any]


class Queries:
    """Reads lists within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def lines(self, type_name: str, query: ListQuery) -> tuple[Line, ...]:
        """Return the lines of one list page."""
        table = RECORD_TABLES[type_name]
        listed = [item for item in specs(record_type(type_name)) if item.listed]
        names = ["id", "caption", *(item.name for item in listed)]
        statement = select(*(table.c[name] for name in names)).where(*_conditions(table, type_name, query))
        rows = self._connection.execute(
            statement.order_by(*_order(table, query)).offset(query.offset).limit(query.limit),
            _parameters(type_name, query),
        ).mappings()
        return tuple(
            Line(row["id"], row["caption"], {item.name: from_row(item, row) for item in listed}) for row in rows
        )

    def total(self, type_name: str, query: ListQuery) -> int:
        """Return how many records the query finds."""
        table = RECORD_TABLES[type_name]
        statement = select(func.count()).select_from(table).where(*_conditions(table, type_name, query))
        return self._connection.execute(statement, _parameters(type_name, query)).scalar_one()

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
    if match_expression(query.typed):
        found = text(
            "SELECT t.root_id FROM search_index CROSS JOIN search_text AS t ON t.row = search_index.rowid "
            "WHERE search_index MATCH :typed AND t.root_type = :root_type"
        ).columns(table.c.id)
        conditions.append(table.c.id.in_(found))
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


def _parameters(type_name: str, query: ListQuery) -> dict[str, str]:
    expression = match_expression(query.typed)
    return {"typed": expression, "root_type": type_name} if expression else {}


def _order(table: Table, query: ListQuery) -> list[ColumnElement[Any]]:
    name = query.order or "caption"
    column = table.c[f"{name}_min"] if f"{name}_min" in table.c else table.c[name]
    ordered = column.desc() if query.descending else column.asc()
    return [ordered.nulls_last() if name != "caption" else ordered, table.c.id]
