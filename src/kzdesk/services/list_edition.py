# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds a published list to a vault: its people, and the edition with sections, groups and entries."""

from kzdesk.domain.names import fold
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.source import Source
from kzdesk.domain.stamps import derived_id
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.adding import Adder
from kzdesk.services.list_library import Library
from kzdesk.services.list_people import People
from kzdesk.services.published_list import ListedEntry, ListedGroup, PublishedList


def add_edition(adder: Adder, data: ReferenceData, found: PublishedList, progress: Progress) -> str:
    """Add what is missing of a list and return the id of its edition."""
    published = PriorPublication(title=found.title, published_on=found.as_of)
    people = People(adder, Library(adder, data), _add_source(adder, found), published)
    edition_id = _edition_id(adder, found)
    adder.add(
        Edition(
            id=edition_id,
            title=found.title,
            as_of=found.as_of,
            coalition="\n".join(found.coalition),
            note=found.source,
        ),
        1,
    )
    done = 0
    for place, section in enumerate(found.sections):
        section_id = derived_id("list_section", edition_id, section.code, str(place))
        record = ListSection(
            id=section_id, edition=edition_id, section_code=section.code, heading=section.title, position=place
        )
        stands = adder.add(record, section.line)
        for position, group in enumerate(section.groups):
            group_id = _add_group(adder, section_id, group, position) if stands else ""
            for number, entry in enumerate(group.entries):
                person_id = people.add(entry)
                if group_id:
                    _add_entry(adder, group_id, person_id, (number, entry))
                done += 1
                progress.step(done, found.total)
    return edition_id


def _add_source(adder: Adder, found: PublishedList) -> str:
    key = (fold(found.title), str(found.as_of))
    source = Source(
        id=derived_id("source", *key),
        alias=f"{found.title}, {found.as_of}",
        source_kind="published",
        published=found.as_of,
    )
    return source.id if adder.add(source, 1) else ""


def _edition_id(adder: Adder, found: PublishedList) -> str:
    """Return the id the list's edition has, or a further one when earlier ones were deleted in this vault."""
    key = (fold(found.title), str(found.as_of))
    time = 0
    while adder.was_deleted(Edition, derived_id("edition", *key, str(time))):
        time += 1
    return derived_id("edition", *key, str(time))


def _add_group(adder: Adder, section_id: str, group: ListedGroup, position: int) -> str:
    """Return the id of the group, or nothing when it was deleted in this vault."""
    record = ListGroup(
        id=derived_id("list_group", section_id, fold(group.title)),
        section=section_id,
        heading=group.title,
        intro="\n\n".join(group.intro),
        ordering=group.ordering,
        alphabet=group.alphabet,
        position=position,
    )
    return record.id if adder.add(record, group.line) else ""


def _add_entry(adder: Adder, group_id: str, person_id: str, placed: tuple[int, ListedEntry]) -> None:
    position, entry = placed
    record = ListEntry(
        id=derived_id("list_entry", group_id, person_id),
        group=group_id,
        person=person_id,
        narrative="\n\n".join(entry.narrative),
        sources="\n".join(entry.sources),
        reader_note=entry.reader_note,
        lead_override=entry.first_line,
        without_dates=entry.without_dates,
        position=position,
    )
    adder.add(record, entry.line)
