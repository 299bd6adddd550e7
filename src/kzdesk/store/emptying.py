# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying out purges: what was written on a record goes everywhere where this vault keeps it.

Every table has its rule in `RULES`; a test asks that none is without.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, literal, or_, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kzdesk.domain.fields import specs
from kzdesk.domain.names import fold
from kzdesk.domain.operations import PURGE, PURGED, Operation, decode
from kzdesk.domain.records import TYPES, parts_of
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.person import PersonName
from kzdesk.store.covered import Covered
from kzdesk.store.log import TIME_PURGED
from kzdesk.store.lost import find_again
from kzdesk.store.projection import Projection
from kzdesk.store.purges import UNFINISHED, Gone, Purges
from kzdesk.store.schema import (
    RECORD_TABLES,
    draft,
    every_operation,
    operation,
    purged_object,
    sealed_file,
    vault_fact,
)
from kzdesk.store.stored import batched
from kzdesk.store.typed_facts import DETENTION_DRAFT, SEARCHES, TABLE_DRAFT

_DEVICE: Final = "device"
_OBJECT: Final = re.compile(r"[0-9a-f]{32}")
_ID: Final = re.compile(rb"[0-9a-f]{32}")
_CREATE: Final = b'{"action":"create"'
_PURGE: Final = b'{"action":"purge"'


class Rule(StrEnum):
    """What a purge does to a table."""

    ROWS = "rows of the record go"
    BODIES = "bodies go, hashes stay"
    TYPED = "what was typed of the record goes"
    SEGMENTS = "segments that wait are emptied by whoever reads segments"
    BEFORE = "only while nothing of its compartment is here, and no purge either"
    NOTHING = "holds ids, numbers, hashes, keys and names of the team alone"


RULES: Final[Mapping[str, Rule]] = {
    **dict.fromkeys(RECORD_TABLES, Rule.ROWS),
    "operation": Rule.BODIES,
    "search_text": Rule.ROWS,
    "search_index": Rule.ROWS,
    "name_key": Rule.ROWS,
    "conflict": Rule.ROWS,
    "sealed_file": Rule.ROWS,
    "draft": Rule.TYPED,
    "vault_fact": Rule.TYPED,
    "waiting_segment": Rule.SEGMENTS,
    "covered_operation": Rule.BODIES,
    "snapshot_part": Rule.BEFORE,
    **dict.fromkeys(
        (
            "alembic_version",
            "carried",
            "put_object",
            "exchange_place",
            "peer",
            "purge",
            "purge_report",
            "purged_object",
        ),
        Rule.NOTHING,
    ),
    **dict.fromkeys(
        (
            "purged_operation",
            "refusal",
            "roster_entry",
            "seen_object",
            "segment",
            "sent",
            "snapshot",
            "placed_snapshot",
            "covered_chain",
            "covered_purged",
        ),
        Rule.NOTHING,
    ),
}
_WHOLE: Final = {cls.TYPE: next((item.name for item in specs(cls) if item.part_of), "") for cls in TYPES}


class _Told:
    """What emptied operations told that is kept elsewhere too: names of sealed files, words of names."""

    def __init__(self) -> None:
        self.objects: set[str] = set()
        self.words: set[str] = set()

    def learn(self, entry: Operation) -> None:
        """Learn from one operation."""
        if entry.record_type == Attachment.TYPE and _OBJECT.fullmatch(str(entry.changes.get("object", ("",))[0])):
            self.objects.add(str(entry.changes["object"][0]))
        if entry.record_type == PersonName.TYPE:
            for name in ("surname", "given", "written"):
                self.words.update(fold(str(entry.changes.get(name, ("",))[0])).split())


class Emptying:
    """Carries out purges within one transaction."""

    def __init__(self, connection: Connection, projection: Projection, purges: Purges) -> None:
        """Work on this connection; the log must have been written."""
        self._connection = connection
        self._projection = projection
        self._purges = purges
        self.emptied: list[tuple[str, str]] = []

    def sift(self, waiting: Mapping[str, Sequence[bytes]]) -> Mapping[str, Sequence[bytes]]:
        """Do what purges among new operations ask for, empty those on purged records, and return the rest, by record.

        What belongs to a purged record from its creation on is purged with it, whoever did not know wrote it when.
        """
        orders = [decode(body) for bodies in waiting.values() for body in bodies if body.startswith(_PURGE)]
        if not orders and not self._purges.exist():
            return waiting
        gone = self._purges.gone(waiting)
        new = {each.record_id: Gone(each.record_type, _root(each)) for each in orders if self._purges.order(each)}
        gone |= new
        new |= self._late_parts(waiting, gone)
        while new:
            gone |= new
            found = self._parts_of(new)
            new = {record_id: each for record_id, each in found.items() if record_id not in gone}
        if gone:
            self._empty(gone)
        left = {
            record_id: [each for each in bodies if not each.startswith(_PURGE)]
            for record_id, bodies in waiting.items()
            if record_id not in gone
        }
        return {record_id: bodies for record_id, bodies in left.items() if bodies or not waiting[record_id]}

    def _late_parts(self, waiting: Mapping[str, Sequence[bytes]], gone: dict[str, Gone]) -> dict[str, Gone]:
        """Return which new records are parts of what was purged, or of one another that is."""
        purged = self._purges.every_id() | gone.keys()
        bodies = [each for some in waiting.values() for each in some if each.startswith(_CREATE)]
        found: dict[str, Gone] = {}
        while True:
            named = [decode(each) for each in bodies if not purged.isdisjoint(map(bytes.decode, _ID.findall(each)))]
            wholes = {each.record_id: (each, whole_in(each)) for each in named if each.record_id not in purged}
            roots = self._purges.gone(whole for _, whole in wholes.values()) | gone | found
            more = {
                i: Gone(each.record_type, roots[whole].root) for i, (each, whole) in wholes.items() if whole in roots
            }
            if not more:
                return found
            found |= more
            purged |= more.keys()

    def _parts_of(self, wholes: dict[str, Gone]) -> dict[str, Gone]:
        """Return the records in the log that were created as parts of others, all by id with their types."""
        found: dict[str, Gone] = {}
        ids = [record_id for record_id, each in wholes.items() if parts_of(each.record_type)]
        for some in batched(ids):
            for few in (some[start : start + 50] for start in range(0, len(some), 50)):
                named = or_(*(func.instr(every_operation.c.body, literal(each.encode())) > 0 for each in few))
                query = select(every_operation.c.body).where(named)
                made = (decode(body) for body in self._connection.scalars(query) if body.startswith(_CREATE))
                parts = [(each, wholes[whole_in(each)]) for each in made if whole_in(each) in wholes]
                found |= {each.record_id: Gone(each.record_type, whole.root) for each, whole in parts}
        return found

    def _empty(self, gone: dict[str, Gone]) -> None:
        """Take everything away that this vault keeps of records."""
        told = _Told()
        for ids in batched(gone):
            roots = {each: gone[each].root for each in ids}
            self._empty_bodies(roots, told)
            self._empty_covered(roots, told)
            self._connection.execute(delete(draft).where(or_(draft.c.record_id.in_(ids), *_mentions(draft.c, ids))))
        for name in sorted({each.record_type for each in gone.values()}):
            mine = [record_id for record_id, each in gone.items() if each.record_type == name]
            self._projection.clear(name, mine)
            find_again(self._connection, name, mine)
        for name in sorted(told.objects):
            self._connection.execute(sqlite_insert(purged_object).values(object=name).on_conflict_do_nothing())
            self._connection.execute(delete(sealed_file).where(sealed_file.c.object == name))
        self._forget_typed(gone, told.words)
        self._keep(UNFINISHED, "1")
        self.emptied += [(each.record_type, record_id) for record_id, each in gone.items()]

    def _empty_bodies(self, roots: dict[str, str], told: _Told) -> None:
        columns = [operation.c[name] for name in ("sequence", "device", "compartment", "number", "record_id", "body")]
        query = select(*columns).where(operation.c.record_id.in_(roots), operation.c.body.is_not(None))
        rows, latest = [], ""
        own = self._fact(_DEVICE)
        for row in self._connection.execute(query).all():
            entry = decode(row.body)
            if entry.action == PURGE:
                continue
            told.learn(entry)
            latest = max(latest, str(entry.time) if entry.device == own else "")
            kept = {"device": row.device, "compartment": row.compartment, "number": row.number}
            kept |= {"record_type": entry.record_type, "record_id": row.record_id, "root": roots[row.record_id]}
            rows.append(kept | {"sha256": hashlib.sha256(row.body).digest()})
            self._connection.execute(update(operation).where(operation.c.sequence == row.sequence).values(body=None))
        self._purges.empty(rows)
        if latest > self._fact(TIME_PURGED):
            self._keep(TIME_PURGED, latest)

    def _empty_covered(self, roots: dict[str, str], told: _Told) -> None:
        """Empty what the vault began from; the whole operations it was condensed of are elsewhere."""
        rows = []
        for entry in Covered(self._connection).purge(list(roots)):
            told.learn(entry)
            row = {"device": entry.device, "compartment": entry.compartment, "number": entry.number, "sha256": None}
            row |= {"record_type": entry.record_type, "record_id": entry.record_id, "root": roots[entry.record_id]}
            rows.append(row)
        self._purges.empty(rows)

    def _forget_typed(self, gone: Iterable[str], words: set[str]) -> None:
        """Forget drafts outside records in which one is mentioned, and saved searches for the words of a name."""
        for fact in (TABLE_DRAFT, DETENTION_DRAFT):
            content = self._fact(fact)
            spoken = set(fold(content).replace('"', " ").replace(",", " ").split())
            if content and (any(each in content for each in gone) or len(words & spoken) > 1):
                self._keep(fact, "")
        searches: list[dict[str, Any]] = json.loads(self._fact(SEARCHES) or "[]")
        kept = [each for each in searches if not _looks_for(each, words)]
        if kept != searches:
            self._keep(SEARCHES, json.dumps(kept, ensure_ascii=False))

    def _fact(self, name: str) -> str:
        return self._connection.execute(select(vault_fact.c.value).where(vault_fact.c.name == name)).scalar() or ""

    def _keep(self, name: str, value: str) -> None:
        self._connection.execute(delete(vault_fact).where(vault_fact.c.name == name))
        self._connection.execute(insert(vault_fact).values(name=name, value=value))


def _root(entry: Operation) -> str:
    """Return the id of the record for whose sake an operation has one purged."""
    return str(entry.changes[PURGED][0])


def whole_in(entry: Operation) -> str:
    """Return the id of the record that an operation makes its own one a part of; empty for none."""
    return str(entry.changes.get(_WHOLE.get(entry.record_type, ""), ("",))[0])


def _mentions(columns: Any, ids: list[str]) -> list[Any]:
    return [func.instr(columns.content, each) > 0 for each in ids]


def _looks_for(search: Mapping[str, Any], words: set[str]) -> bool:
    told = fold(f"{search['name']} {search['query']['typed']}").split()
    return not words.isdisjoint(told)
