# SPDX-License-Identifier: GPL-3.0-or-later
"""Editions of the list of political prisoners: who stands where, in which order, and what would be printed."""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import Message
from kzdesk.domain.query import ListQuery
from kzdesk.domain.record import Record
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.frozen_editions import assert_open
from kzdesk.services.list_facts import gather, judgements
from kzdesk.services.list_print import EntryPrinter
from kzdesk.services.list_problems import TWICE, of_assessment, of_consent, of_records
from kzdesk.services.list_rows import day_of, ordered, people, rows
from kzdesk.services.sound import sound
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

SECTIONS: Final = (("convicted", "CONVICTED"), ("under_arrest", "UNDER ARREST IN A PRE-TRIAL DETENTION FACILITY"))
OTHERS: Final = "Others"


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry with its running number, what is printed as its name, and what a reader would hold against it."""

    entry: ListEntry
    number: int
    name: str
    problems: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group with its entries in the order they are printed."""

    group: ListGroup
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """One section with its groups."""

    section: ListSection
    groups: tuple[GroupView, ...]

    @property
    def count(self) -> int:
        """How many entries the section has."""
        return sum(len(group.entries) for group in self.groups)


@dataclass(frozen=True, slots=True)
class EditionView:
    """A whole edition as the list page shows it."""

    edition: Edition
    sections: tuple[SectionView, ...]

    @property
    def count(self) -> int:
        """How many entries the edition has."""
        return sum(section.count for section in self.sections)

    @property
    def doubtful(self) -> int:
        """How many entries have problems."""
        return sum(bool(entry.problems) for s in self.sections for group in s.groups for entry in group.entries)


R = TypeVar("R", bound=Record)


class Editions:
    """Makes, arranges and reads editions; each method is one transaction.

    Whatever changes an edition raises `Refused` when it stands released.
    """

    def __init__(self, vault: Vault, vocabularies: Vocabularies) -> None:
        """Work on this vault."""
        self._vault = vault
        self._vocabularies = vocabularies

    def all(self) -> tuple[Edition, ...]:
        """Return the editions, the newest first."""
        with self._vault.transaction() as tx:
            lines = tx.queries.lines(Edition.TYPE, ListQuery(order="as_of", descending=True, limit=1000))
            return tuple(tx.records.get(Edition, line.id) for line in lines)

    def edition_of(self, record_id: str) -> str:
        """Return the id of the edition that an entry, group or section belongs to; any other id comes back as it is."""
        with self._vault.transaction() as tx:
            if tx.records.exists(ListEntry, record_id):
                record_id = tx.records.get(ListEntry, record_id).group
            if tx.records.exists(ListGroup, record_id):
                record_id = tx.records.get(ListGroup, record_id).section
            if tx.records.exists(ListSection, record_id):
                record_id = tx.records.get(ListSection, record_id).edition
            return record_id

    def create(self, title: str, as_of: PartialDate) -> Edition:
        """Make an edition with the two sections and a group “Others” in each, and return it.

        Raises `Invalid` without a title.
        """
        with self._vault.transaction() as tx:
            edition = tx.records.put(sound(Edition(title=title, as_of=as_of)))
            for place, (code, heading) in enumerate(SECTIONS):
                section = tx.records.put(
                    ListSection(edition=edition.id, section_code=code, heading=heading, position=place)
                )
                tx.records.put(ListGroup(section=section.id, heading=OTHERS, position=0))
            return edition

    def view(self, edition_id: str, as_of: PartialDate | None = None) -> EditionView:
        """Return an edition with its sections, groups and numbered entries, as of its own date or another."""
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, edition_id)
            found = rows(tx.records, edition_id, {})
            day = day_of(edition, as_of)
            facts = gather(tx.records, people(found), day)
            judged = judgements(tx.records, people(found), day)
        printer = EntryPrinter(self._vocabularies, "en")
        times = Counter(people(found))
        stated = as_of or edition.as_of or PartialDate("XXXX")

        def entry(section: str, number: int, row: ListEntry) -> EntryView:
            name = printer.name(row, facts[row.person])
            shown = f"{name.given} {name.surname.upper()}".strip() or name.written if name else ""
            problems = (
                *of_consent(judged[row.person]),
                *of_records(printer, row, facts[row.person], (section, stated)),
                *of_assessment(judged[row.person], row),
                *((TWICE,) if times[row.person] > 1 else ()),
            )
            return EntryView(row, number, shown, problems)

        sections = []
        for section, groups in found:
            number, views = 1, []
            for group, entries in groups:
                printed = enumerate(ordered(group, entries, facts), start=number)
                views.append(GroupView(group, tuple(entry(section.section_code, *each) for each in printed)))
                number += len(entries)
            sections.append(SectionView(section, tuple(views)))
        return EditionView(edition, tuple(sections))

    def suggested_section(self, edition_id: str, person_id: str) -> str:
        """Return the section code that the person's custody on the edition's date asks for; empty for none."""
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, edition_id)
            facts = gather(tx.records, [person_id], day_of(edition, None))[person_id]
        return EntryPrinter(self._vocabularies, "en").section_of(facts)

    def place(self, group_id: str, person_id: str) -> ListEntry:
        """Put a person at the end of a group and return the entry."""
        with self._vault.transaction() as tx:
            assert_open(tx, tx.records.get(ListGroup, group_id))
            position = _end(tx.records.parts(ListEntry, group_id))
            return tx.records.put(sound(ListEntry(group=group_id, person=person_id, position=position)))

    def remove(self, entry_id: str) -> None:
        """Take an entry off the edition."""
        with self._vault.transaction() as tx:
            assert_open(tx, tx.records.get(ListEntry, entry_id))
            tx.records.delete(ListEntry, entry_id)

    def move(self, entry_id: str, group_id: str, place: int) -> None:
        """Put an entry at a place (0 is first) of a group.

        A group in alphabetical order whose own entry is moved is arranged by hand from then on; an entry from
        elsewhere takes its place in the alphabet.
        """
        with self._vault.transaction() as tx:
            entry, group = tx.records.get(ListEntry, entry_id), tx.records.get(ListGroup, group_id)
            assert_open(tx, entry)
            assert_open(tx, group)
            _put_at(tx, entry, group, place)

    def step(self, entry_id: str, step: int) -> None:
        """Move an entry one place up (-1) or down (+1), at the end of its group into the next one."""
        with self._vault.transaction() as tx:
            row = tx.records.get(ListEntry, entry_id)
            assert_open(tx, row)
            group = tx.records.get(ListGroup, row.group)
            ordered = _in_order(tx, group)
            there = [each.id for each in ordered].index(entry_id) + step
            if 0 <= there < len(ordered):
                _put_at(tx, row, group, there)
            elif neighbour := _neighbour(tx, group, step):
                _put_at(tx, row, neighbour, 0 if step > 0 else len(tx.records.parts(ListEntry, neighbour.id)))

    def amend(self, cls: type[R], record_id: str, changes: Mapping[str, Any]) -> R:
        """Give some fields of an edition, section, group or entry other values and return it; the rest stays.

        A group taken out of the alphabet keeps the order it had. Raises `Invalid` when something is to put right.
        """
        with self._vault.transaction() as tx:
            stored = tx.records.get(cls, record_id)
            assert_open(tx, stored)
            if isinstance(stored, ListGroup) and changes.get("ordering") == "manual":
                _settle(tx, _in_order(tx, stored))
            return tx.records.put(sound(dataclasses.replace(stored, **changes)))

    def add_group(self, section_id: str, heading: str) -> ListGroup:
        """Add a group to a section, before “Others” if that is last, and return it."""
        with self._vault.transaction() as tx:
            assert_open(tx, tx.records.get(ListSection, section_id))
            groups = list(tx.records.parts(ListGroup, section_id))
            place = len(groups) - (1 if groups and groups[-1].heading == OTHERS else 0)
            added = tx.records.put(sound(ListGroup(section=section_id, heading=heading, position=place)))
            groups.insert(place, added)
            for position, each in enumerate(groups):
                tx.records.put(dataclasses.replace(each, position=position))
            return tx.records.get(ListGroup, added.id)

    def move_group(self, group_id: str, step: int) -> None:
        """Move a group up (-1) or down (+1) within its section; nothing happens at the ends."""
        with self._vault.transaction() as tx:
            group = tx.records.get(ListGroup, group_id)
            assert_open(tx, group)
            groups = list(tx.records.parts(ListGroup, group.section))
            here = next(place for place, each in enumerate(groups) if each.id == group_id)
            there = min(max(here + step, 0), len(groups) - 1)
            groups.insert(there, groups.pop(here))
            for position, each in enumerate(groups):
                tx.records.put(dataclasses.replace(each, position=position))

    def remove_group(self, group_id: str) -> None:
        """Delete a group and its entries; the people stay in the vault."""
        with self._vault.transaction() as tx:
            assert_open(tx, tx.records.get(ListGroup, group_id))
            for entry in tx.records.parts(ListEntry, group_id):
                tx.records.delete(ListEntry, entry.id)
            tx.records.delete(ListGroup, group_id)


def _in_order(tx: Tx, group: ListGroup) -> list[ListEntry]:
    """Return the entries of a group as they are printed."""
    entries = list(tx.records.parts(ListEntry, group.id))
    if group.ordering == "manual":
        return entries
    return ordered(group, entries, gather(tx.records, [each.person for each in entries], date.max))


def _end(entries: Iterable[ListEntry]) -> int:
    return 1 + max((each.position or 0 for each in entries), default=-1)


def _settle(tx: Tx, entries: list[ListEntry]) -> None:
    """Store the order of entries as their positions."""
    for position, each in enumerate(entries):
        if each.position != position:
            tx.records.put(dataclasses.replace(each, position=position))


def _put_at(tx: Tx, row: ListEntry, group: ListGroup, place: int) -> None:
    ordered = _in_order(tx, group)
    if group.ordering != "manual" and row.group != group.id:
        tx.records.put(dataclasses.replace(row, group=group.id, position=_end(ordered)))
        return
    tx.records.put(dataclasses.replace(group, ordering="manual"))
    rest = [each for each in ordered if each.id != row.id]
    rest.insert(place, dataclasses.replace(row, group=group.id, position=None))
    _settle(tx, rest)


def _neighbour(tx: Tx, group: ListGroup, step: int) -> ListGroup | None:
    """Return the group before (-1) or after (+1) a group, also across the sections of its edition."""
    edition = tx.records.get(ListSection, group.section).edition
    groups = [each for s in tx.records.parts(ListSection, edition) for each in tx.records.parts(ListGroup, s.id)]
    there = [each.id for each in groups].index(group.id) + step
    return groups[there] if 0 <= there < len(groups) else None
