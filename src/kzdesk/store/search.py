# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-text search over all text fields, in Latin and Cyrillic; deleted text leaves the index at once."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from sqlalchemy import Connection, text

from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.names import fold, spelling, spelling_of
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.store.log import AT_ONCE

MOST_HITS: Final = 1000
"""How many places where the typed words stand are looked at, in the order in which they were written: FTS5 gives its
hits in this order at once, while backwards it merges all words that begin alike, which takes seconds.
"""
_FIND = text(
    "SELECT t.record_type, t.record_id, t.root_type, t.root_id FROM ("
    "SELECT hit FROM (SELECT rowid AS hit FROM search_index WHERE search_index MATCH :typed LIMIT :most) "
    "ORDER BY hit DESC LIMIT :limit"
    ") CROSS JOIN search_text AS t ON t.row = hit ORDER BY hit DESC"
)
_FIND_OF_TYPE = text(
    "SELECT t.record_type, t.record_id, t.root_type, t.root_id FROM ("
    "SELECT t.* FROM search_index CROSS JOIN search_text AS t ON t.row = search_index.rowid "
    "WHERE search_index MATCH :typed AND t.root_type = :root_type LIMIT :most"
    ") AS t ORDER BY t.row DESC LIMIT :limit"
)
_ADD_TEXT = "INSERT INTO search_text(row, record_type, record_id, root_type, root_id, body) VALUES(?, ?, ?, ?, ?, ?)"
_ADD = "INSERT INTO search_index(rowid, body) VALUES(?, ?)"
_LAST = text("SELECT coalesce(max(row), 0) FROM search_text")
_OLD = text("SELECT row, body, root_id FROM search_text WHERE record_id = :id")
_DROP = text("INSERT INTO search_index(search_index, rowid, body) VALUES('delete', :row, :body)")
_DROP_TEXT = text("DELETE FROM search_text WHERE row = :row")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Found:
    """A record whose text matched, and the record it is finally a part of."""

    record_type: str
    record_id: str
    root_type: str
    root_id: str


def searchable(record: Record) -> str:
    """Return the folded text of a record; short fields also as what all spellings of a name have in common."""
    pieces: list[str] = []
    for name, short in _searched(record.TYPE):
        if value := getattr(record, name):
            folded = fold(value)
            pieces.append(folded)
            if short and (spelt := spelling_of(folded)) != folded:
                pieces.append(spelt)
    return "\n".join(pieces)


@cache
def _searched(type_name: str) -> tuple[tuple[str, bool], ...]:
    """Return the fields whose text is searched, and whether it is short."""
    texts = (
        item for item in specs(record_type(type_name)) if item.kind in (Kind.TEXT, Kind.LONG_TEXT) and not item.secret
    )
    return tuple((item.name, item.kind is Kind.TEXT) for item in texts)


def match_expression(typed: str) -> str:
    """Return the FTS5 query that finds every typed word as the beginning of a word; empty without words.

    Words are also looked for under any spelling, as names are often recorded in one script only.
    """
    own, spelt = _every_word(fold(typed)), _every_word(spelling(typed))
    return f"({own}) OR ({spelt})" if spelt not in ("", own) else own


def _every_word(folded: str) -> str:
    return " AND ".join(f'"{word}"*' for word in _WORD.findall(folded))


class SearchIndex:
    """Keeps the index in step with the records within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection
        self._last: int | None = None
        self._waiting: list[tuple[int, str, str, str, str, str]] = []
        self._ids_waiting: set[str] = set()

    def put(self, record: Record, root: tuple[str, str], *, new: bool) -> None:
        """Index a record's present text; `root` is the type and id of the whole it is finally part of.

        It is written by `flush`, at the latest.
        """
        body = searchable(record)
        if not new:
            old = self._old(record.id)
            if old is not None and old[1:] == (body, root[1]):
                return
            self.remove(record.id)
        if not body:
            return
        self._waiting.append((self._next_row(), record.TYPE, record.id, *root, body))
        self._ids_waiting.add(record.id)
        if len(self._waiting) >= AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what was put; called before the commit and before every question."""
        if self._waiting:
            self._connection.exec_driver_sql(_ADD_TEXT, self._waiting)
            self._connection.exec_driver_sql(_ADD, [(row[0], row[-1]) for row in self._waiting])
            self._waiting = []
            self._ids_waiting.clear()

    def remove(self, record_id: str) -> None:
        """Take a record's text out of the index."""
        old = self._old(record_id)
        if old is not None:
            self._connection.execute(_DROP, {"row": old[0], "body": old[1]})
            self._connection.execute(_DROP_TEXT, {"row": old[0]})

    def find(self, typed: str, *, root_type: str = "", limit: int = 200) -> tuple[Found, ...]:
        """Return records whose text has every typed word, the newest of `MOST_HITS` first; at most `limit`."""
        expression = match_expression(typed)
        if not expression:
            return ()
        self.flush()
        values = {"typed": expression, "limit": limit, "most": MOST_HITS}
        if root_type:
            rows = self._connection.execute(_FIND_OF_TYPE, values | {"root_type": root_type})
        else:
            rows = self._connection.execute(_FIND, values)
        return tuple(Found(*row) for row in rows)

    def _next_row(self) -> int:
        if self._last is None:
            self._last = int(self._connection.execute(_LAST).scalar_one())
        self._last += 1
        return self._last

    def _old(self, record_id: str) -> tuple[int, str, str] | None:
        """Return what is indexed of a record. Others go on waiting: each writing costs the index as much as many do."""
        if record_id in self._ids_waiting:
            self.flush()
        row = self._connection.execute(_OLD, {"id": record_id}).first()
        return (row[0], row[1], row[2]) if row else None
