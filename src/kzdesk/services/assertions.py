# SPDX-License-Identifier: GPL-3.0-or-later
"""What sources say about the fields of records. They may contradict each other: all of it stands, one is accepted."""

import dataclasses
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, spec, specs, with_field
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.services.asserted import YES_NO, as_text, understood
from kzdesk.services.display import Display
from kzdesk.services.records import whole_of_record
from kzdesk.services.sound import sound
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

ACCEPTED: Final = "accepted"
DISPUTED: Final = "disputed"
REJECTED: Final = "rejected"
SUPERSEDED: Final = "superseded"
_STANDING: Final = (ACCEPTED, DISPUTED)
_REASON = QT_TRANSLATE_NOOP("sources", "Write the reason first: a decision between sources is kept with its reason.")
_SEALED = QT_TRANSLATE_NOOP("sources", "The field “{field}” is sealed; what sources say about it is not kept here.")


@dataclass(frozen=True, slots=True)
class Said:
    """What one source says: the text kept and as people read it, the source's title, when it was so, and the decision.

    `source` is the title, `as_of` a date in words or nothing, `status` a code of the vocabulary `assertion_statuses`.
    """

    id: str
    field: str
    value: str
    shown: str
    source: str
    as_of: str
    status: str
    reason: str
    decided_by: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A field about which sources that were neither rejected nor superseded say different things."""

    field: str
    label: Message
    sources: int


@dataclass(frozen=True, slots=True)
class Disputed:
    """A record with contradictions, to be opened as `type_name` and `id` (its whole where it is a part)."""

    type_name: str
    id: str
    title: str
    fields: tuple[Message, ...]


def open_to_sources(cls: type[Record]) -> tuple[FieldSpec, ...]:
    """Return the fields of a type that sources can assert: all but the sealed ones and the tie to the whole.

    An assertion is read by the case team (P2); a sealed value (P3) beside it would no longer be sealed.
    """
    return tuple(item for item in specs(cls) if not (item.part_of or item.fixed) and item.sensitivity < Sensitivity.P3)


class Assertions:
    """Keeps what sources say and decides between them; each method is one transaction."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault and show values by this display."""
        self._vault = vault
        self._display = display

    def of(self, type_name: str, record_id: str) -> dict[str, tuple[Said, ...]]:
        """Return what sources say about a record by field, in the order in which it was recorded."""
        with self._vault.transaction() as tx:
            found: dict[str, list[Said]] = {}
            for each in _about(tx, type_name, record_id):
                found.setdefault(each.subject_field, []).append(self._said(tx, each))
        return {field: tuple(said) for field, said in found.items()}

    def assert_value(
        self,
        subject: tuple[str, str],
        field: str,
        value: Any,
        source_id: str,
        as_of: PartialDate | None = None,
    ) -> str:
        """Keep what a source says about a field of `subject`, a type and an id, as disputed, and return its id.

        `value` is a value of the field, or the source's own words where they are none. Raises `Refused` when the
        record or the source does not exist or the field is sealed, `Invalid` when nothing is said.
        """
        cls, record_id = record_type(subject[0]), subject[1]
        item = spec(cls, field)
        if item not in open_to_sources(cls):
            raise Refused(_SEALED.format(field=item.label), code="sealed")
        with self._vault.transaction() as tx:
            tx.records.get(cls, record_id)
            tx.records.get(Source, source_id)
            made = Assertion(
                subject_type=cls.TYPE,
                subject_id=record_id,
                subject_field=field,
                value=as_text(item, value).strip(),
                source=source_id,
                as_of=as_of,
            )
            return tx.records.put(sound(made)).id

    def accept(self, assertion_id: str, reason: str, decided_by: str = "") -> bool:
        """Accept what a source says and write it into the record; return whether the field could take it.

        Those that say the same are accepted with it; what was accepted before is superseded and other standing
        assertions are rejected, for the same reason. Words that are no value of the field (“in early spring”) leave
        the field as it is. Raises `Refused` without a reason or record, `Invalid` when the record would not be sound.
        """
        with self._vault.transaction() as tx:
            chosen = _open(tx, assertion_id, reason)
            cls = record_type(chosen.subject_type)
            item = spec(cls, chosen.subject_field)
            if item not in open_to_sources(cls):
                raise Refused(_SEALED.format(field=item.label), code="sealed")
            written = self._write(tx, tx.records.get(cls, chosen.subject_id), item, chosen.value)
            meaning = self._meaning(item, chosen.value)
            tx.records.put(_decided(chosen, ACCEPTED, reason, decided_by))
            for other in _about(tx, chosen.subject_type, chosen.subject_id):
                if other.id == chosen.id or other.subject_field != item.name or other.status not in _STANDING:
                    continue
                same = self._meaning(item, other.value) == meaning
                status = ACCEPTED if same else SUPERSEDED if other.status == ACCEPTED else REJECTED
                if status != other.status:
                    tx.records.put(_decided(other, status, reason, decided_by))
            return written

    def reject(self, assertion_id: str, reason: str, decided_by: str = "") -> None:
        """Reject what a source says; it stays on record, the field as it is. Raises `Refused` without a reason."""
        with self._vault.transaction() as tx:
            tx.records.put(_decided(_open(tx, assertion_id, reason), REJECTED, reason, decided_by))

    def contradictions(self, type_name: str, record_id: str) -> tuple[Contradiction, ...]:
        """Return the fields of a record about which sources disagree, in the order of the record's fields."""
        with self._vault.transaction() as tx:
            return self._contradictions(record_type(type_name), _about(tx, type_name, record_id))

    def disputed(self) -> tuple[Disputed, ...]:
        """Return every record about which sources disagree."""
        with self._vault.transaction() as tx:
            open_ones = (each for each in tx.records.where(Assertion, {"status": DISPUTED}) if _is_of_a_field(each))
            found = []
            for record_id, told in tx.records.grouped(
                Assertion, "subject_id", (e.subject_id for e in open_ones)
            ).items():
                said = [each for each in told if _is_of_a_field(each)]
                cls = record_type(said[0].subject_type)
                fields = tuple(each.label for each in self._contradictions(cls, said))
                if fields and tx.records.exists(cls, record_id):
                    name, whole_id = whole_of_record(tx, cls.TYPE, record_id)
                    title = self._display.title(tx, tx.records.get(record_type(name), whole_id))
                    found.append(Disputed(name, whole_id, title, fields))
            return tuple(sorted(found, key=lambda each: each.title))

    def _contradictions(self, cls: type[Record], said: Iterable[Assertion]) -> tuple[Contradiction, ...]:
        standing: dict[str, list[Assertion]] = {}
        for each in said:
            if each.status in _STANDING:
                standing.setdefault(each.subject_field, []).append(each)
        return tuple(
            Contradiction(item.name, item.label, len({each.source for each in standing[item.name]}))
            for item in specs(cls)
            if len({self._meaning(item, each.value) for each in standing.get(item.name, ())}) > 1
        )

    def _write(self, tx: Tx, record: Record, item: FieldSpec, text: str) -> bool:
        try:
            value = understood(item, text, self._display.vocabularies)
        except Refused:
            return False
        if item.kind is Kind.REFERENCE:
            tx.records.get(record_type(item.target), value)
        tx.records.put(sound(with_field(record, item.name, value)))
        return True

    def _meaning(self, item: FieldSpec, text: str) -> Hashable:
        """Return what two texts that mean the same have in common."""
        try:
            value: Hashable = understood(item, text, self._display.vocabularies)
        except Refused:
            return text.casefold()
        return value.strip().casefold() if isinstance(value, str) else value

    def _said(self, tx: Tx, each: Assertion) -> Said:
        return Said(
            each.id,
            each.subject_field,
            each.value,
            self._shown(tx, spec(record_type(each.subject_type), each.subject_field), each.value),
            tx.records.titles(Source.TYPE, [each.source]).get(each.source, ""),
            self._display.date(each.as_of) if each.as_of else "",
            each.status,
            each.reason,
            each.decided_by,
        )

    def _shown(self, tx: Tx, item: FieldSpec, text: str) -> str:
        if item.kind is Kind.BOOLEAN:
            return self._display.label(YES_NO, text)
        try:
            value = understood(item, text, self._display.vocabularies)
        except Refused:
            return text
        titles = tx.records.titles(item.target, [value]) if item.kind is Kind.REFERENCE else {}
        return self._display.value(item, value, titles) or text


def _is_of_a_field(said: Assertion) -> bool:
    """Whether there is such a field: what came from others may be about one that this program does not have."""
    return any(said.subject_field == item.name for cls in TYPES if said.subject_type == cls.TYPE for item in specs(cls))


def _about(tx: Tx, type_name: str, record_id: str) -> tuple[Assertion, ...]:
    known = {item.name for item in specs(record_type(type_name))}
    found = tx.records.where(Assertion, {"subject_type": type_name, "subject_id": record_id})
    return tuple(each for each in found if each.subject_field in known)


def _open(tx: Tx, assertion_id: str, reason: str) -> Assertion:
    if not reason.strip():
        raise Refused(_REASON, code="reason")
    return tx.records.get(Assertion, assertion_id)


def _decided(said: Assertion, status: str, reason: str, decided_by: str) -> Assertion:
    return dataclasses.replace(said, status=status, reason=reason.strip(), decided_by=decided_by.strip())
