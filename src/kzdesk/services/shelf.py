# SPDX-License-Identifier: GPL-3.0-or-later
"""What one keeps at hand: pinned and recent records, and searches under a name. All of it stays inside the vault."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type
from kzdesk.services.records import Choice
from kzdesk.store.tx import Tx
from kzdesk.store.typed_facts import SEARCHES
from kzdesk.store.vault import Vault

RECENT: Final = 20
_PINNED: Final = "shelf-pinned"
_RECENT: Final = "shelf-recent"
Key = tuple[str, str]  # type and id of a record


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search of one list under a name."""

    name: str
    type_name: str
    query: ListQuery


class Shelf:
    """Keeps and gives back; each method is one transaction. Nothing here is part of any record's history."""

    def __init__(self, vault: Vault) -> None:
        """Work on this vault."""
        self._vault = vault

    def pin(self, type_name: str, record_id: str) -> None:
        """Keep a record at hand until it is unpinned; the last pinned comes first."""
        with self._vault.transaction() as tx:
            _put_first(tx, _PINNED, (type_name, record_id))

    def unpin(self, type_name: str, record_id: str) -> None:
        """Take a pinned record off the shelf."""
        with self._vault.transaction() as tx:
            _store(tx, _PINNED, [key for key in _keys(tx, _PINNED) if key != (type_name, record_id)])

    def pinned(self) -> tuple[Choice, ...]:
        """Return the pinned records that still exist, the last pinned first."""
        with self._vault.transaction() as tx:
            return _choices(tx, _keys(tx, _PINNED))

    def is_pinned(self, type_name: str, record_id: str) -> bool:
        """Return whether a record is pinned."""
        with self._vault.transaction() as tx:
            return (type_name, record_id) in _keys(tx, _PINNED)

    def note(self, type_name: str, record_id: str) -> None:
        """Remember that a record was opened."""
        with self._vault.transaction() as tx:
            _put_first(tx, _RECENT, (type_name, record_id), most=RECENT)

    def recents(self, limit: int = RECENT) -> tuple[Choice, ...]:
        """Return the records opened last that still exist, the last one first."""
        with self._vault.transaction() as tx:
            return _choices(tx, _keys(tx, _RECENT))[:limit]

    def searches(self, type_name: str) -> tuple[SavedSearch, ...]:
        """Return the saved searches of a type, by name."""
        with self._vault.transaction() as tx:
            stored = _read(tx, SEARCHES)
        found = (SavedSearch(each["name"], each["type"], _query(each["query"])) for each in stored)
        mine = (each for each in found if each.type_name == type_name)
        return tuple(sorted(mine, key=lambda each: each.name.casefold()))

    def keep_search(self, search: SavedSearch) -> None:
        """Keep a search under its name, in place of the one of that name."""
        with self._vault.transaction() as tx:
            others = _other_searches(tx, search.type_name, search.name)
            entry = {"name": search.name, "type": search.type_name, "query": _encoded(search.query)}
            tx.set_fact(SEARCHES, json.dumps([*others, entry], ensure_ascii=False))

    def drop_search(self, type_name: str, name: str) -> None:
        """Forget a saved search."""
        with self._vault.transaction() as tx:
            tx.set_fact(SEARCHES, json.dumps(_other_searches(tx, type_name, name), ensure_ascii=False))


def _read(tx: Tx, name: str) -> list[Any]:
    found: list[Any] = json.loads(tx.fact(name) or "[]")
    return found


def _keys(tx: Tx, name: str) -> list[Key]:
    return [(type_name, record_id) for type_name, record_id in _read(tx, name)]


def _store(tx: Tx, name: str, keys: list[Key]) -> None:
    tx.set_fact(name, json.dumps(keys))


def _put_first(tx: Tx, name: str, key: Key, most: int | None = None) -> None:
    _store(tx, name, [key, *(each for each in _keys(tx, name) if each != key)][:most])


def _choices(tx: Tx, keys: list[Key]) -> tuple[Choice, ...]:
    there = [(name, i) for name, i in keys if tx.records.exists(record_type(name), i)]
    titles: dict[str, str] = {}
    for name in {name for name, _ in there}:
        titles |= tx.records.titles(name, [i for each, i in there if each == name])
    return tuple(Choice(name, i, titles[i], "") for name, i in there)


def _other_searches(tx: Tx, type_name: str, name: str) -> list[dict[str, Any]]:
    return [each for each in _read(tx, SEARCHES) if (each["type"], each["name"]) != (type_name, name)]


def _encoded(query: ListQuery) -> dict[str, Any]:
    return {
        "typed": query.typed,
        "equal": dict(query.equal),
        "between": {name: [day and day.isoformat() for day in span] for name, span in query.between.items()},
        "order": query.order,
        "descending": query.descending,
    }


def _query(stored: Mapping[str, Any]) -> ListQuery:
    spans = {name: (_day(first), _day(last)) for name, (first, last) in stored["between"].items()}
    return ListQuery(
        typed=stored["typed"],
        equal=stored["equal"],
        between=spans,
        order=stored["order"],
        descending=stored["descending"],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
