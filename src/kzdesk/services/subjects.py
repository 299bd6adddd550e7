# SPDX-License-Identifier: GPL-3.0-or-later
"""The records behind documents: choosing the one a document is made from, and finding back to those it shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from kzdesk.domain.fields import specs
from kzdesk.domain.query import ListQuery
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type, whole_of
from kzdesk.services.display import Display
from kzdesk.services.records import Choice, Records, wholes_of_records
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_WHOLES: Final = ("person", "case", "event")
_EACH: Final = 20
_PARTS: Final = 500


@dataclass(frozen=True, slots=True)
class Origin:
    """A record that something in a document comes from, and the whole that it is opened in, which may be itself."""

    type_name: str
    id: str
    title: str
    whole_type: str
    whole_id: str
    whole_title: str

    @property
    def known_as(self) -> str:
        """What people would call it by: the person, case or event it belongs to, else its own title."""
        return self.whole_title if self.whole_type in _WHOLES and self.whole_title else self.title


class Subjects:
    """Reads records as the makers of documents look for them; each method is one transaction or a few."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault and name records by this display."""
        self._vault = vault
        self._records = Records(vault, display)
        self._display = display

    def newest(self, type_names: Iterable[str], limit: int) -> tuple[Choice, ...]:
        """Return the newest records of the first of these types that has any: by the date they describe, if they have
        one.
        """
        for name in type_names:
            dated = any(item.name == "as_of" for item in specs(record_type(name)))
            query = ListQuery(order="as_of" if dated else "created", descending=True, limit=limit)
            with self._vault.transaction() as tx:
                lines = tx.queries.lines(name, query)
            if lines:
                return tuple(self._records.choice(name, line.id) for line in lines)
        return ()

    def choices(self, type_names: Iterable[str], typed: str) -> tuple[Choice, ...]:
        """Return records of these types to choose from as one types; parts of others by any part of their title."""
        found: list[Choice] = []
        for name in type_names:
            if whole_of(name):
                near = self._records.choices(name, "", _PARTS)
                found += [each for each in near if typed.casefold() in each.title.casefold()][:_EACH]
            else:
                found += self._records.choices(name, typed, _EACH)
        return tuple(found)

    def language(self, choice: Choice) -> str:
        """Return the code of the language a record is written in; nothing where it does not say.

        Raises `Refused` when it does not exist.
        """
        with self._vault.transaction() as tx:
            record = tx.records.get(record_type(choice.type_name), choice.id)
        names = (item.name for item in specs(type(record)) if item.name == "language")
        return next((str(getattr(record, name)) for name in names), "")

    def origins(self, ids: Iterable[str]) -> Mapping[str, Origin]:
        """Return the records with these ids, by id; what was deleted since is not among them."""
        with self._vault.transaction() as tx:
            return self._origins(tx, (_live(tx, each) for each in dict.fromkeys(ids) if each))

    def origins_of(self, known: Mapping[str, str]) -> Mapping[str, Origin]:
        """Return records as `origins` does, given their types by id; of very many it is quicker."""
        by_type: dict[str, list[str]] = {}
        for record_id, name in known.items():
            by_type.setdefault(name, []).append(record_id)
        with self._vault.transaction() as tx:
            found = [tx.records.by_ids(record_type(name), ids).values() for name, ids in by_type.items()]
            return self._origins(tx, chain.from_iterable(found))

    def _origins(self, tx: Tx, records: Iterable[Record | None]) -> Mapping[str, Origin]:
        several = [each for each in records if each is not None]
        wholes = wholes_of_records(tx, several)
        ids: dict[str, list[str]] = {}
        for name, whole in dict.fromkeys(wholes.values()):
            ids.setdefault(name, []).append(whole)
        titles = self._titles(tx, several)
        for name, some in ids.items():
            titles |= self._titles(tx, tx.records.by_ids(record_type(name), some).values())
        return {
            each.id: Origin(each.TYPE, each.id, titles[each.id], *wholes[each.id], titles[wholes[each.id][1]])
            for each in several
        }

    def _titles(self, tx: Tx, records: Iterable[Record]) -> dict[str, str]:
        """Return what records are called, by id; what they need is read for all of a type at once."""
        by_type: dict[str, list[Record]] = {}
        for each in records:
            by_type.setdefault(each.TYPE, []).append(each)
        found: dict[str, str] = {}
        for name, several in by_type.items():
            titles = self._display.titles_for(tx, several)
            if not record_type(name).TITLE:
                titles = tx.records.titles(name, [each.id for each in several])
            found |= {each.id: self._display.name(each, titles) for each in several}
        return found


def _live(tx: Tx, record_id: str) -> Record | None:
    """Return the record of any type that has this id; its history tells the type."""
    history = tx.records.history(record_id)
    if not history:
        return None
    cls = record_type(history[0].record_type)
    return tx.records.get(cls, record_id) if tx.records.exists(cls, record_id) else None
