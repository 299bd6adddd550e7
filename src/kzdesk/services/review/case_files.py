# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers cases with everybody in them, and editions with everybody on them."""

from collections.abc import Iterable

from kzdesk.domain.checks.files import CaseFile, EditionFile, Listed, Surroundings
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.services.list_facts import gather
from kzdesk.services.list_rows import day_of, ordered, people, rows
from kzdesk.services.reads import Reads
from kzdesk.services.review.person_files import parts_of_cases, person_files


def case_files(reads: Reads, ids: Iterable[str], around: Surroundings) -> tuple[CaseFile, ...]:
    """Return the files of these cases; cases that do not exist are left out."""
    wanted = list(ids)
    cases = reads.by_ids(Case, wanted)
    events = reads.by_ids(Event, (each.event for each in cases.values()))
    hearings = reads.grouped(Hearing, "case", wanted)
    parts = parts_of_cases(reads, wanted)
    names = reads.grouped(
        PersonName, "person", (each.participation.person for several in parts.values() for each in several)
    )
    people_by_id = reads.by_ids(Person, (each.participation.person for several in parts.values() for each in several))
    return tuple(
        CaseFile(
            case=case,
            around=around,
            event=events.get(case.event),
            hearings=hearings.get(case.id, ()),
            parts=tuple((names.get(each.participation.person, ()), each) for each in parts.get(case.id, ())),
            people=people_by_id,
            passages=tuple(_case_passages(case, events.get(case.event))),
        )
        for case in cases.values()
    )


def edition_file(reads: Reads, edition_id: str, around: Surroundings) -> EditionFile:
    """Return an edition with the files of everybody on it, numbered as printed. Raises `Refused` when it is gone."""
    edition = reads.get(Edition, edition_id)
    found = rows(reads, edition_id, {})
    facts = gather(reads, people(found), day_of(edition, None))
    listed: list[Listed] = []
    passages: list[Passage] = []
    for section, groups in found:
        number = 0
        for group, entries in groups:
            if group.intro:
                passages.append(Passage(group.TYPE, group.id, "intro", group.intro, title=group.heading))
            for entry in ordered(group, entries, facts):
                number += 1
                listed.append(Listed(entry, group, section, edition, number))
    files = person_files(reads, dict.fromkeys(each.entry.person for each in listed), around)
    return EditionFile(edition, around, tuple(listed), files, tuple(passages))


def _case_passages(case: Case, event: Event | None) -> Iterable[Passage]:
    if case.motive:
        yield Passage(case.TYPE, case.id, "motive", case.motive, title=case.title)
    if event is not None and event.description:
        yield Passage(event.TYPE, event.id, "description", event.description, title=event.title)
