# SPDX-License-Identifier: GPL-3.0-or-later
"""Two records of one person joined, and parted again.

Both ids stay: the record joined becomes a tombstone, which no list shows, and what pointed to it points to the record
kept. Every step is an ordinary operation, so a merge travels to others as any change does; what arrives later for a
record that was joined follows by `follow`. `moved_record` keeps, for every field that was changed, what stood there
before and after; parting puts back what is still as the merge left it.
"""

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import empty_value, spec, specs, with_field
from kzdesk.domain.fold import DELETED
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.identity import DistinctPeople, MovedRecord, PersonMerge
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.tree import decode_value, encode_value
from kzdesk.services.display import Display
from kzdesk.services.joined import resolved
from kzdesk.services.review.comparing import Comparison, compare, contradict, referring
from kzdesk.services.review.standing import StandingMerge, standing
from kzdesk.services.sound import sound
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_TOLD_APART: Final = QT_TRANSLATE_NOOP(
    "merging",
    "These two were found not to be the same person. Nothing was changed. Take that decision back first if it was "
    "wrong.",
)
_RELATED: Final = QT_TRANSLATE_NOOP(
    "merging",
    "One of these two is recorded as related to the other. Nothing was changed. Delete the relation first if they are "
    "one person.",
)
_CHOOSE: Final = QT_TRANSLATE_NOOP(
    "merging",
    "The two records contradict each other in {count} fields, the first of them “{field}”. Nothing was changed. "
    "Choose for each which value stands.",
)
_PARTED: Final = QT_TRANSLATE_NOOP("merging", "These two records were parted already. Nothing was changed.")
_LATER: Final = QT_TRANSLATE_NOOP(
    "merging",
    "The record kept was itself joined to another one later. Nothing was changed. Part that merge first.",
)


class Stands(StrEnum):
    """Whose value of a contradicted field stands after a merge."""

    KEPT = "kept"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge: the record of it, and how many fields of other records it made point elsewhere."""

    merge: PersonMerge
    moved: int


@dataclass(frozen=True, slots=True)
class Parted:
    """Two records parted: how many fields were put back, and how many were left because they were changed since."""

    merge: PersonMerge
    put_back: int
    left: int


class Merging:
    """Joins two records of one person and parts them."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault and show values by this display."""
        self._vault = vault
        self._display = display

    def compare(self, kept: str, joined: str) -> Comparison:
        """Return two people side by side, and which fields need a choice. Raises `Refused` when one is gone."""
        with self._vault.transaction() as tx:
            return compare(tx, self._display, kept, joined)

    def all(self) -> tuple[PersonMerge, ...]:
        """Return the merges that stand, the oldest first."""
        with self._vault.transaction() as tx:
            return tx.records.where(PersonMerge, {"undone": False})

    def standing(self) -> tuple[StandingMerge, ...]:
        """Return the merges that stand as people tell them apart, the newest first."""
        with self._vault.transaction() as tx:
            return standing(tx, self._display)

    def merge(
        self, kept: str, joined: str, *, by: str, reason: str, choices: Mapping[str, Stands] | None = None
    ) -> Merged:
        """Join the second record to the first: what belonged or pointed to it belongs to the one kept.

        Fields that only one of the two has are kept; `choices` says, by field name, whose value stands where they
        contradict each other. The record joined keeps its own values, and parting brings it back. A name preferred
        for reports becomes an alias where the record kept has one in that script.

        Raises `Refused` when a choice is missing, when the two were told apart or are related to each other, or when
        one is gone; `Invalid` without a reason.
        """
        with self._vault.transaction() as tx:
            one, other = tx.records.get(Person, kept), tx.records.get(Person, joined)
            _assert_may_be_one(tx, kept, joined)
            values = _values(one, other, choices or {})
            today = PartialDate(tx.today().isoformat())
            made = PersonMerge(kept=kept, joined=joined, merged_on=today, merged_by=by, reason=reason)
            merge = tx.records.put(sound(made))
            mover = _Mover(tx, merge)
            for name, value in values.items():
                mover.change(tx.records.get(Person, kept), name, value)
            _settle_preferred(tx, mover, kept, joined)
            mover.move()
            tx.records.delete(Person, joined)
            return Merged(merge, mover.count)

    def part(self, merge_id: str) -> Parted:
        """Part two records again: the one joined is back, with what was moved.

        What was changed since the merge stays as it is now and is counted. Raises `Refused` when they were parted
        already, or when the record kept was joined to another one later.
        """
        with self._vault.transaction() as tx:
            merge = tx.records.get(PersonMerge, merge_id)
            if merge.undone:
                raise Refused(_PARTED, code="parted")
            if not tx.records.exists(Person, merge.kept):
                raise Refused(_LATER, code="later")
            tx.records.revive(Person, merge.joined)
            moved = sorted(tx.records.parts(MovedRecord, merge_id), key=lambda each: -(each.position or 0))
            back = sum(_put_back(tx, each) for each in moved)
            parted = tx.records.put(dataclasses.replace(merge, undone=True))
            return Parted(parted, back, len(moved) - back)

    def resolve(self, person_id: str) -> str:
        """Return the id of the record that stands for a person now: the same one, or the one it was joined to."""
        with self._vault.transaction() as tx:
            return resolved(tx, person_id)

    def follow(self) -> int:
        """Make what points to joined records, as what arrived after a merge does, point to those kept; return how
        many fields. Called after records were received from others.
        """
        return follow_merges(self._vault)


def follow_merges(vault: Vault) -> int:
    """Do what `Merging.follow` does in a vault.

    The record joined was deleted by the merge itself; if somebody changed it meanwhile, that is a conflict for people.
    A merge whose author could not delete that record is not followed.
    """
    count = 0
    with vault.transaction() as tx:
        for merge in tx.records.where(PersonMerge, {"undone": False}):
            if not tx.records.exists(Person, merge.kept) or not _was_deleted(tx, merge.joined):
                continue
            mover = _Mover(tx, merge)
            mover.move()
            count += mover.count
    return count


def _was_deleted(tx: Tx, person: str) -> bool:
    """Whether a record was deleted by somebody who knew it, whatever others wrote meanwhile."""
    if not tx.records.known(Person, person):
        return False
    folded = tx.merge.folded(person)
    marks = (set(head.operation.changes[DELETED][1]) for head in folded.heads.get(DELETED, ()) if head.value)
    return folded.deleted or any(seen >= {each.version for each in folded.created} for seen in marks)


class _Mover:
    """Changes fields for a merge and keeps what stood there."""

    def __init__(self, tx: Tx, merge: PersonMerge) -> None:
        self._tx = tx
        self._merge = merge
        self._position = len(tx.records.parts(MovedRecord, merge.id))
        self.count = 0

    def move(self) -> None:
        """Make everything that points to the record joined point to the one kept."""
        for record, name in referring(self._tx, self._merge.joined):
            stored = self._tx.records.get(type(record), record.id)
            self.change(stored, name, self._merge.kept)

    def change(self, record: Record, name: str, value: Any) -> None:
        """Give a field another value and remember both."""
        kind = spec(type(record), name).kind
        before, after = (json.dumps(encode_value(kind, v), ensure_ascii=False) for v in (getattr(record, name), value))
        self._tx.records.put(with_field(record, name, value))
        moved = MovedRecord(
            merge=self._merge.id,
            subject_type=record.TYPE,
            subject_id=record.id,
            subject_field=name,
            before=before,
            after=after,
            position=self._position,
        )
        self._tx.records.put(moved)
        self._position += 1
        self.count += 1


def _put_back(tx: Tx, moved: MovedRecord) -> bool:
    """Give a field back what stood there, and return whether it still held what the merge wrote."""
    cls = record_type(moved.subject_type)
    if not tx.records.exists(cls, moved.subject_id):
        return False
    record, kind = tx.records.get(cls, moved.subject_id), spec(cls, moved.subject_field).kind
    before, after = (decode_value(kind, json.loads(text)) for text in (moved.before, moved.after))
    if getattr(record, moved.subject_field) != after:
        return False
    tx.records.put(with_field(record, moved.subject_field, before))
    return True


def _assert_may_be_one(tx: Tx, kept: str, joined: str) -> None:
    for one, other in ((kept, joined), (joined, kept)):
        if tx.records.where(DistinctPeople, {"first": one, "second": other}):
            raise Refused(_TOLD_APART, code="distinct")
        if tx.records.where(PersonRelation, {"person": one, "other_person": other}):
            raise Refused(_RELATED, code="related")


def _values(kept: Person, joined: Person, choices: Mapping[str, Stands]) -> dict[str, Any]:
    """Return the values that a merge gives to fields of the record kept."""
    found: dict[str, Any] = {}
    missing = []
    for item in specs(Person):
        mine, theirs = getattr(kept, item.name), getattr(joined, item.name)
        if contradict(item, mine, theirs):
            if item.name not in choices:
                missing.append(item)
            elif choices[item.name] is Stands.JOINED:
                found[item.name] = theirs
        elif item.kind is Kind.CHOICES:
            both = tuple(dict.fromkeys((*mine, *theirs)))
            found |= {item.name: both} if both != mine else {}
        elif mine == empty_value(item.kind) != theirs:
            found[item.name] = theirs
    if missing:
        raise Refused(_CHOOSE.format(count=len(missing), field=missing[0].label), code="choose")
    return found


def _settle_preferred(tx: Tx, mover: _Mover, kept: str, joined: str) -> None:
    """Make the preferred names of the record joined aliases where the record kept has one in the same script."""
    taken = {name.script for name in _preferred(tx, kept)}
    for name in _preferred(tx, joined):
        if name.script in taken:
            mover.change(name, "name_kind", "alias")


def _preferred(tx: Tx, person: str) -> Iterator[PersonName]:
    return (name for name in tx.records.parts(PersonName, person) if name.name_kind == "report_preferred")
