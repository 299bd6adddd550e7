# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers cases with everybody in them, and editions with everybody on them."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from kzdesk.domain.checks.files import CaseFile, EditionFile, Listed, Part, Surroundings
from kzdesk.domain.checks.passages import Passage, passages_of
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.listing import Edition, EditionRelease
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.source import Information
from kzdesk.domain.records.violation import Act
from kzdesk.services.list_facts import gather
from kzdesk.services.list_rows import day_of, ordered, people, rows
from kzdesk.services.reads import Reads
from kzdesk.services.review.person_files import parts_of_cases, person_files

_OFFICES: Final = ("judge", "prosecutor", "investigator")


def case_files(reads: Reads, ids: Iterable[str], around: Surroundings) -> tuple[CaseFile, ...]:
    """Return the files of these cases; cases that do not exist are left out."""
    wanted = list(ids)
    cases = reads.by_ids(Case, wanted)
    events = reads.by_ids(Event, (each.event for each in cases.values()))
    hearings = reads.grouped(Hearing, "case", wanted)
    parts = parts_of_cases(reads, wanted)
    told = _told_of_cases(reads, wanted, hearings)
    return _files(
        reads,
        around,
        [
            (case, events.get(case.event), hearings.get(case.id, ()), parts.get(case.id, ()), told.get(case.id, []))
            for case in cases.values()
        ],
    )


def event_files(reads: Reads, ids: Iterable[str], around: Surroundings) -> tuple[CaseFile, ...]:
    """Return files of events that no case is about, with the victims of their acts, as of a case without a number."""
    wanted = list(ids)
    events = reads.by_ids(Event, wanted)
    acts = reads.grouped(Act, "event", wanted)
    told = reads.grouped(Information, "event", wanted)
    made: list[_Gathered] = []
    for event in events.values():
        victims = dict.fromkeys(act.victim for act in acts.get(event.id, ()))
        parts = tuple(Part(Participation(person=victim, role="victim"), Case()) for victim in victims)
        passages = [passage for each in told.get(event.id, ()) for passage in passages_of(each)]
        made.append((Case(), event, (), parts, passages))
    return _files(reads, around, made)


_Gathered = tuple[Case, Event | None, tuple[Hearing, ...], tuple[Part, ...], list[Passage]]


def _files(reads: Reads, around: Surroundings, made: list[_Gathered]) -> tuple[CaseFile, ...]:
    everybody = [each.participation.person for _, _, _, parts, _ in made for each in parts]
    names, people = reads.grouped(PersonName, "person", everybody), reads.by_ids(Person, everybody)
    custody = reads.grouped(CustodyEpisode, "person", everybody)
    roles = [each.participation for _, _, _, parts, _ in made for each in parts]
    officials = [each.person for each in roles if each.role in _OFFICES]
    relations = reads.grouped(PersonRelation, "person", officials)
    files = []
    for case, event, hearings, parts, told in made:
        about = tuple(dict.fromkeys(each.participation.person for each in parts))
        own = [*passages_of(case, title=case.title)]
        own += passages_of(event, title=event.title, day=event.start, at=event.place) if event is not None else ()
        file = CaseFile(
            case=case,
            around=around,
            event=event,
            hearings=hearings,
            parts=tuple((names.get(each.participation.person, ()), each) for each in parts),
            people=people,
            passages=tuple(dataclasses.replace(each, people=about) for each in (*own, *told)),
            custody={person: custody[person] for person in about if person in custody},
            relations={person: relations[person] for person in about if person in relations},
        )
        files.append(file)
    return tuple(files)


def _told_of_cases(
    reads: Reads, wanted: list[str], hearings: Mapping[str, tuple[Hearing, ...]]
) -> dict[str, list[Passage]]:
    """Return what hearings, observations, sources and interventions tell of cases, by case."""
    found: dict[str, list[Passage]] = defaultdict(list)
    several = {hearing.id: hearing for of_case in hearings.values() for hearing in of_case}
    seen = reads.grouped(Observation, "hearing", several)
    for hearing in several.values():
        for record in (hearing, *seen.get(hearing.id, ())):
            found[hearing.case] += passages_of(record, day=hearing.held_on)
    for cls in (Information, Intervention):
        for case_id, records in reads.grouped(cls, "case", wanted).items():
            found[case_id] += [passage for record in records for passage in passages_of(record)]
    return found


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
    releases = reads.grouped(EditionRelease, "edition", (edition_id,)).get(edition_id, ())
    return EditionFile(edition, around, tuple(listed), files, tuple(passages), releases)
