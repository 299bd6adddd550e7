# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys that names are looked up by, kept in step with the names by the one writer of records."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.likeness import parts
from kzdesk.domain.name_key import match_key
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.log import AT_ONCE
from kzdesk.store.schema import RECORD_TABLES, name_key

_PERSON: Final = RECORD_TABLES[Person.TYPE].c
_NAME: Final = RECORD_TABLES[PersonName.TYPE].c
_NAMED: Final = (
    select(name_key.c.person, _NAME.surname, _NAME.given)
    .join_from(name_key, RECORD_TABLES[PersonName.TYPE], _NAME.id == name_key.c.name_id)
    .where(name_key.c.key >= bindparam("start"), name_key.c.key < bindparam("stop"))
    .limit(bindparam("most"))
)
_UPSERT: Final = (
    "INSERT INTO name_key(name_id, person, key) VALUES(?, ?, ?) "
    "ON CONFLICT(name_id) DO UPDATE SET person = excluded.person, key = excluded.key"
)


class NameKeys:
    """The keys of all live names within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection
        self._waiting: dict[str, tuple[str, str, str]] = {}

    def put(self, name: PersonName) -> None:
        """Keep the key of a name; it is written by `flush`, at the latest."""
        found = parts(name)
        key = match_key(found.surname, found.given)
        self._waiting[name.id] = (name.id, name.person, key)
        if len(self._waiting) >= AT_ONCE:
            self.flush()

    def remove(self, name_id: str) -> None:
        """Forget the key of a name."""
        self._waiting.pop(name_id, None)
        self._connection.execute(delete(name_key).where(name_key.c.name_id == name_id))

    def clear(self) -> None:
        """Forget all keys, so that they can be made anew."""
        self._waiting.clear()
        self._connection.execute(delete(name_key))

    def flush(self) -> None:
        """Write what was put; called before the commit and before every question."""
        if self._waiting:
            self._connection.exec_driver_sql(_UPSERT, list(self._waiting.values()))
            self._waiting.clear()

    def people(self, keys: Iterable[str], limit: int, born: PartialDate | None = None) -> tuple[str, ...]:
        """Return the ids of people with a name of one of these keys, at most `limit`.

        With a date, those are left out whose recorded date of birth cannot be that one.
        """
        self.flush()
        query = select(name_key.c.person).where(name_key.c.key.in_(list(keys))).distinct()
        if born is not None:
            latest, earliest = born.latest.isoformat(), born.earliest.isoformat()
            fits = (_PERSON.birth_date_min <= latest) & (_PERSON.birth_date_max >= earliest)
            query = query.join(RECORD_TABLES[Person.TYPE], _PERSON.id == name_key.c.person)
            query = query.where(_PERSON.birth_date.is_(None) | fits)
        return tuple(self._connection.execute(query.limit(limit)).scalars())

    def named(self, start: str, stop: str, limit: int) -> tuple[tuple[str, str, str], ...]:
        """Return the person, surname and given name of names whose keys lie in a range, at most `limit`."""
        self.flush()
        rows = self._connection.execute(_NAMED, {"start": start, "stop": stop, "most": limit})
        return tuple((row[0], row[1] or "", row[2] or "") for row in rows)

    def beginning(self, start: str, ending: str, limit: int) -> tuple[str, ...]:
        """Return the different keys that begin and end so, in order, at most `limit`."""
        self.flush()
        stop = start[:-1] + chr(ord(start[-1]) + 1)
        query = select(name_key.c.key).where(name_key.c.key >= start, name_key.c.key < stop).distinct()
        if ending:
            query = query.where(name_key.c.key.endswith(ending, autoescape=True))
        return tuple(self._connection.execute(query.order_by(name_key.c.key).limit(limit)).scalars())

    def all(self) -> tuple[tuple[str, str], ...]:
        """Return every key with its person, in the order of the keys."""
        self.flush()
        query = select(name_key.c.key, name_key.c.person).where(name_key.c.key != "")
        return tuple(
            (row.key, row.person) for row in self._connection.execute(query.distinct().order_by("key", "person"))
        )
