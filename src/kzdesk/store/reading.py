# SPDX-License-Identifier: GPL-3.0-or-later
"""Many records of one type at once: the columns they need and no others, decoded by their place in the row."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Final, TypeVar

from sqlalchemy import Column, ColumnElement, Select, Table, UnaryExpression, bindparam, column, select, text

from kzdesk.domain.fields import FieldSpec, empty_value, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.tree import decode_value
from kzdesk.store.schema import RECORD_TABLES

R = TypeVar("R", bound=Record)
_AHEAD: Final = ("id", "revision", "deleted")
AS_STORED: Final = (Kind.TEXT, Kind.LONG_TEXT, Kind.INTEGER, Kind.BOOLEAN, Kind.CHOICE, Kind.REFERENCE)
"""Kinds whose values are the same in records, operations and tables, except that an empty text is NULL in a table."""
IDS: Final = text("SELECT value FROM json_each(:ids)").columns(column("value"))
"""The values of the list `ids` in JSON, one parameter: each id by itself takes memory while a statement is kept."""


def own_order(cls: type[Record], table: Table) -> Iterator[UnaryExpression[Any]]:
    """Yield what the records of a type are sorted by."""
    return (each.asc().nulls_first() for each in _order_columns(cls, table))


def _order_columns(cls: type[Record], table: Table) -> Iterator[Column[Any]]:
    for name in (*cls.ORDER, "created", "id"):
        yield table.c[f"{name}_min"] if f"{name}_min" in table.c else table.c[name]


def selected(cls: type[Record], *conditions: ColumnElement[bool]) -> Select[Any]:
    """Return the query of the records of a type that meet the conditions, in the type's own order, for `records`."""
    table = RECORD_TABLES[cls.TYPE]
    wanted = [table.c[name] for name in (*_AHEAD, *(item.name for item in specs(cls)))]
    return select(*wanted).where(*conditions).order_by(*own_order(cls, table))


@cache
def selected_among(type_name: str, field: str) -> Select[Any]:
    """Return the query of the records whose `field` is in the list `ids` in JSON, deleted ones among them.

    Asked in the query to leave those out, SQLite would rather read all that is not deleted. Its rows have no order and
    are for `in_own_order`: sorted by the database, reading them takes twice as long, since it wipes all memory it uses.
    """
    cls, table = record_type(type_name), RECORD_TABLES[type_name]
    order = (each.label(f"order_{place}") for place, each in enumerate(_order_columns(cls, table)))
    return selected(cls, table.c[field].in_(IDS)).order_by(None).add_columns(*order)


def in_own_order(cls: type[Record], rows: Iterable[Sequence[Any]]) -> list[Sequence[Any]]:
    """Return the rows of `selected_among` in the type's own order, for `records`."""
    added = len(cls.ORDER) + 2

    def place(row: Sequence[Any]) -> tuple[tuple[bool, Any], ...]:
        return tuple((value is not None, value) for value in row[-added:])

    return [row[:-added] for row in sorted(rows, key=place)]


@cache
def selected_where(type_name: str, names: tuple[str, ...]) -> Select[Any]:
    """Return the query of the live records whose fields equal the values bound under the fields' names."""
    table = RECORD_TABLES[type_name]
    equal = (table.c[name].is_not_distinct_from(bindparam(name)) for name in names)
    return selected(record_type(type_name), table.c.deleted.is_(False), *equal)


@cache
def selected_dated(type_name: str, field: str) -> Select[Any]:
    """Return the query of the live records whose partial date `field` can lie between the days `first` and `last`."""
    columns = RECORD_TABLES[type_name].c
    lies = columns[f"{field}_min"] <= bindparam("last"), columns[f"{field}_max"] >= bindparam("first")
    return selected(record_type(type_name), columns.deleted.is_(False), *lies)


def records(cls: type[R], rows: Iterable[Sequence[Any]]) -> Iterator[R]:
    """Yield the live records among rows of `selected`."""
    decoders, empty = _decoders(cls.TYPE), {item.name: empty_value(item.kind) for item in specs(cls)}
    for row in rows:
        if row[2]:
            continue
        values = dict(empty)
        for (name, decode), stored in zip(decoders, row[3:], strict=True):
            if stored is not None:
                values[name] = stored if decode is None else decode(stored)
        yield cls.made_of(row[0], row[1], values)


@cache
def _decoders(type_name: str) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    return tuple((item.name, _decoder(item)) for item in specs(record_type(type_name)))


def _decoder(item: FieldSpec) -> Callable[[Any], Any] | None:
    """Return what makes a field's value of a stored one; None where they are the same."""
    if item.kind in AS_STORED:
        return None
    if item.kind is Kind.CHOICES:
        return lambda stored: decode_value(item.kind, json.loads(stored))
    return lambda stored: decode_value(item.kind, stored)
