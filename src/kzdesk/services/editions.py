# SPDX-License-Identifier: GPL-3.0-or-later
"""Editions of the list of political prisoners: who stands where, in which order, and what would be printed."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from kzdesk.documents.submissions.published_list import ListedGroup, ListedSection, PublishedList
from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.messages import Message
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.list_facts import PersonFacts, gather
from kzdesk.services.list_print import TWICE, EntryPrinter, paragraphs
from kzdesk.store.queries import ListQuery
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


T = TypeVar("T")
Rows = list[tuple[ListSection, list[tuple[ListGroup, list[ListEntry]]]]]


class Editions:
    """Makes, arranges and reads editions; each method is one transaction."""

    def __init__(self, vault: Vault, vocabularies: Vocabularies) -> None:
        """Work on this vault."""
        self._vault = vault
        self._vocabularies = vocabularies

    def all(self) -> tuple[Edition, ...]:
        """Return the editions, the newest first."""
        with self._vault.transaction() as tx:
            lines = tx.queries.lines(Edition.TYPE, ListQuery(order="as_of", descending=True, limit=1000))
            return tuple(tx.records.get(Edition, line.id) for line in lines)

    def create(self, title: str, as_of: PartialDate) -> Edition:
        """Make an edition with the two sections and a group “Others” in each, and return it."""
        with self._vault.transaction() as tx:
            edition = tx.records.put(Edition(title=title, as_of=as_of))
            for place, (code, heading) in enumerate(SECTIONS):
                section = tx.records.put(
                    ListSection(edition=edition.id, section_code=code, heading=heading, position=place)
                )
                tx.records.put(ListGroup(section=section.id, heading=OTHERS, position=0))
            return edition

    def view(self, edition_id: str) -> EditionView:
        """Return an edition with its sections, groups and numbered entries."""
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, edition_id)
            rows = _rows(tx, edition_id)
            facts = gather(tx, _people(rows), _day(edition, None))
        printer = self._printer(edition, None, "en")
        people = _people(rows)
        sections = []
        for section, groups in rows:
            number, views = 1, []
            for group, entries in groups:
                ordered = _ordered(group, entries, facts)
                views.append(
                    GroupView(
                        group,
                        tuple(
                            self._entry_view(
                                printer, row, facts, (section, number + place), people.count(row.person) > 1
                            )
                            for place, row in enumerate(ordered)
                        ),
                    )
                )
                number += len(ordered)
            sections.append(SectionView(section, tuple(views)))
        return EditionView(edition, tuple(sections))

    def published_list(self, edition_id: str, language: str, as_of: PartialDate | None = None) -> PublishedList:
        """Return what the edition prints, as of its own date or another. Numbers are left to the submission."""
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, edition_id)
            rows = _rows(tx, edition_id)
            facts = gather(tx, _people(rows), _day(edition, as_of))
        printer = self._printer(edition, as_of, language)
        return PublishedList(
            title=edition.title,
            as_of=as_of or edition.as_of or PartialDate("XXXX"),
            language=language,
            authors=tuple(line.strip() for line in edition.coalition.splitlines() if line.strip()),
            sections=tuple(
                ListedSection(
                    section.section_code,
                    section.heading,
                    tuple(
                        ListedGroup(
                            group.heading,
                            tuple(
                                printer.entry(row, facts[row.person], section.section_code)
                                for row in _ordered(group, entries, facts)
                            ),
                            paragraphs(group.intro),
                        )
                        for group, entries in groups
                    ),
                )
                for section, groups in rows
            ),
        )

    def suggested_section(self, edition_id: str, person_id: str) -> str:
        """Return the section code that the person's custody on the edition's date asks for; empty for none."""
        with self._vault.transaction() as tx:
            edition = tx.records.get(Edition, edition_id)
            facts = gather(tx, [person_id], _day(edition, None))[person_id]
        return self._printer(edition, None, "en").section_of(facts)

    def place(self, group_id: str, person_id: str) -> ListEntry:
        """Put a person at the end of a group and return the entry."""
        with self._vault.transaction() as tx:
            entries = tx.records.parts(ListEntry, group_id)
            position = 1 + max((each.position or 0 for each in entries), default=-1)
            return tx.records.put(ListEntry(group=group_id, person=person_id, position=position))

    def remove(self, entry_id: str) -> None:
        """Take an entry off the edition."""
        with self._vault.transaction() as tx:
            tx.records.delete(ListEntry, entry_id)

    def move(self, entry_id: str, group_id: str, place: int) -> None:
        """Put an entry at a place (0 is first) of a group; a group that was in alphabetical order is by hand now."""
        with self._vault.transaction() as tx:
            row = tx.records.get(ListEntry, entry_id)
            group = tx.records.get(ListGroup, group_id)
            entries = list(tx.records.parts(ListEntry, group_id))
            if group.ordering != "manual":
                facts = gather(tx, [each.person for each in entries], date.max)
                entries = _ordered(group, entries, facts)
                if row.group == group_id:
                    tx.records.put(dataclasses.replace(group, ordering="manual"))
            rest = [each for each in entries if each.id != entry_id]
            rest.insert(place, dataclasses.replace(row, group=group_id))
            for position, each in enumerate(rest):
                tx.records.put(dataclasses.replace(each, position=position))

    def save_entry(self, entry: ListEntry) -> ListEntry:
        """Store an entry's narrative and what else is printed of it."""
        return self._save(lambda tx: tx.records.put(entry))

    def add_group(self, section_id: str, heading: str) -> ListGroup:
        """Add a group to a section, before “Others” if that is last, and return it."""
        with self._vault.transaction() as tx:
            groups = list(tx.records.parts(ListGroup, section_id))
            place = len(groups) - (1 if groups and groups[-1].heading == OTHERS else 0)
            added = tx.records.put(ListGroup(section=section_id, heading=heading, position=place))
            groups.insert(place, added)
            for position, each in enumerate(groups):
                tx.records.put(dataclasses.replace(each, position=position))
            return tx.records.get(ListGroup, added.id)

    def save_group(self, group: ListGroup) -> ListGroup:
        """Store a group's heading, introduction and order."""
        return self._save(lambda tx: tx.records.put(group))

    def move_group(self, group_id: str, step: int) -> None:
        """Move a group up (-1) or down (+1) within its section; nothing happens at the ends."""
        with self._vault.transaction() as tx:
            group = tx.records.get(ListGroup, group_id)
            groups = list(tx.records.parts(ListGroup, group.section))
            here = next(place for place, each in enumerate(groups) if each.id == group_id)
            there = min(max(here + step, 0), len(groups) - 1)
            groups.insert(there, groups.pop(here))
            for position, each in enumerate(groups):
                tx.records.put(dataclasses.replace(each, position=position))

    def remove_group(self, group_id: str) -> None:
        """Delete a group and its entries; the people stay in the vault."""
        with self._vault.transaction() as tx:
            for entry in tx.records.parts(ListEntry, group_id):
                tx.records.delete(ListEntry, entry.id)
            tx.records.delete(ListGroup, group_id)

    def _save(self, work: Callable[[Tx], T]) -> T:
        with self._vault.transaction() as tx:
            return work(tx)

    def _printer(self, edition: Edition, as_of: PartialDate | None, language: str) -> EntryPrinter:
        return EntryPrinter(self._vocabularies, language, format_date(as_of or edition.as_of or PartialDate("XXXX")))

    def _entry_view(
        self,
        printer: EntryPrinter,
        row: ListEntry,
        facts: dict[str, PersonFacts],
        place: tuple[ListSection, int],
        twice: bool,
    ) -> EntryView:
        section, number = place
        one = facts[row.person]
        name = one.name(row.printed_name)
        shown = f"{name.given} {name.surname.upper()}".strip() or name.written if name else ""
        problems = printer.problems(row, one, section.section_code) + ((TWICE,) if twice else ())
        return EntryView(row, number, shown, problems)


def _day(edition: Edition, as_of: PartialDate | None) -> date:
    stated = as_of or edition.as_of
    return stated.latest if stated else date.max


def _rows(tx: Tx, edition_id: str) -> Rows:
    sections = tx.records.parts(ListSection, edition_id)
    groups = tx.records.grouped(ListGroup, "section", (each.id for each in sections))
    entries = tx.records.grouped(ListEntry, "group", (g.id for several in groups.values() for g in several))
    return [
        (section, [(group, list(entries.get(group.id, ()))) for group in groups.get(section.id, ())])
        for section in sections
    ]


def _people(rows: Rows) -> list[str]:
    return [row.person for _, groups in rows for _, entries in groups for row in entries]


def _ordered(group: ListGroup, entries: list[ListEntry], facts: dict[str, PersonFacts]) -> list[ListEntry]:
    if group.ordering == "manual":
        return entries

    def place(row: ListEntry) -> tuple[bool, tuple[int, ...], str]:
        name = facts[row.person].cyrillic(group.alphabet)
        latin = facts[row.person].name(row.printed_name)
        return name is None, name.order_in(group.alphabet) if name else (), latin.surname if latin else ""

    return sorted(entries, key=place)
