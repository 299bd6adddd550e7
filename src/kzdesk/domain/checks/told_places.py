# SPDX-License-Identifier: GPL-3.0-or-later
"""Towns that a text tells of an arrest, ill-treatment, a trial, a birth or custody, against the places on record."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kzdesk.domain.checks.files import PersonFile, Surroundings
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, sentences
from kzdesk.domain.checks.recognise_events import DETAINED_AT, TORTURED_AT, events, happened_at
from kzdesk.domain.checks.recognise_places import BORN_AT, COURT, SERVES_AT, TRIED
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.told import CORRECT_ONE, ELSEWHERE, agree, fact, passage_fact, place, quoted
from kzdesk.domain.checks.towns import town, towns
from kzdesk.domain.checks.whereabouts import apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.custody import CustodyEpisode

_AT_ONCE: Final = frozenset({"delivery", "detention", "preventive", "admin_detention"})
"""Custody that is where the arrest was; other custody may be in the nearest town with a prison."""
_LATER: Final = frozenset({"pretrial", "house_arrest", "admin_arrest"})
_FIELDS: Final = {"act": "place", "ill_treatment": "act", "event": "place"}

Recorded = Mapping[str, Fact]
"""Ids of places on record, or names of offices, each with the fact that gives it."""


def told_at(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield a town that no place on record of what it is told of is or lies in."""
    found = _RECORDED.get(each.detail)
    recorded = found(file, each) if found is not None else {}
    around, told = file.around, str(each.value)
    known = {key: source for key, source in recorded.items() if key in around.places or town(key)}
    if known and all(_elsewhere(around, told, key) for key in known):
        source = next(iter(known.values()))
        words = {"place": place(each.passage), "quote": each.quoted, "recorded": source.value}
        facts = (fact(each), source)
        yield Finding(check, Severity.WARNING, ELSEWHERE.format(**words), CORRECT_ONE, facts, (each.person,))


def own_place(check: str, passage: Passage, around: Surroundings) -> Iterator[Finding]:
    """Yield a town in which something happens in the account of an act or an event that is recorded elsewhere.

    Nothing when the account also names a town where it is recorded.
    """
    if passage.place not in around.places:
        return
    first: Stretch | None = None
    for sentence in sentences(passage.text):
        text = sentence.of(passage.text)
        named = tuple(towns(text))
        if any(not _elsewhere(around, each.town, passage.place) for each in named):
            return
        told = tuple(events(text)) if first is None and any(each.there for each in named) else ()
        for _, _, at in happened_at(text, told, named):
            first = first or Stretch(sentence.start + at.start, sentence.start + at.end)
    if first is not None:
        recorded = around.places[passage.place].name
        words = {"place": place(passage), "quote": quoted(passage, first), "recorded": recorded}
        source = Fact(passage.record_type, passage.record_id, _FIELDS.get(passage.record_type, ""), recorded)
        facts = (passage_fact(passage, first.of(passage.text)), source)
        yield Finding(check, Severity.WARNING, ELSEWHERE.format(**words), CORRECT_ONE, facts, passage.people)


def _elsewhere(around: Surroundings, told: str, recorded: str) -> bool:
    """Return whether a town is certainly another than a place on record or an office, and does not lie in it."""
    if recorded not in around.places:
        return town(recorded) not in ("", told)
    wholes = [around.places[each] for each in around.wholes[recorded] if each in around.places]
    if any(town(each.name) == told for each in wholes):
        return False
    if town(around.places[recorded].name):
        return True
    where = around.places_by_town.get(told, "")
    return where != "" and apart(around, where, _region(around, recorded))


def _region(around: Surroundings, recorded: str) -> str:
    """Return the region in which a place lies, or the place itself."""
    levels = {each: around.places[each].level for each in around.wholes[recorded] if each in around.places}
    return next((each for each, level in levels.items() if level == "oblast"), recorded)


def _birthplaces(file: PersonFile, _: Statement) -> Recorded:
    person = file.person
    found = file.around.places.get(person.birth_place)
    return {found.id: Fact(person.TYPE, person.id, "birth_place", found.name)} if found is not None else {}


def _held_at(file: PersonFile, _: Statement) -> Recorded:
    """Return the places of the custody that is in force."""
    of = (each for each in file.custody if each.in_force(file.around.today))
    return {at: each for one in of for at, each in _place_of(file.around, one, facility=True)}


def _arrested_at(file: PersonFile, each: Statement) -> Recorded:
    """Return the places of arrests: of those of the day that is told with it, if there is one."""
    several = [one for one in file.custody if one.custody_kind in _AT_ONCE | _LATER]
    if each.together is not None:
        several = [one for one in several if _of_day(one.start, each.together)]
    if len({str(one.start) for one in several}) != 1:
        return {}
    found: dict[str, Fact] = {}
    for one in several:
        at_once = one.custody_kind in _AT_ONCE
        for at, source in _place_of(file.around, one, facility=at_once):
            found[at if at_once else _region(file.around, at)] = source
    return found


def _hurt_at(file: PersonFile, each: Statement) -> Recorded:
    """Return the places of acts against the person: of those of the day that is told with it, if there is one."""
    acts = file.acts
    if each.together is not None:
        acts = tuple(one for one in acts if _of_day(one.act.start or one.event.start, each.together))
    found: dict[str, Fact] = {}
    for one in acts:
        facility = file.around.facilities.get(one.act.facility)
        at = one.act.place or (facility.place if facility is not None else "") or one.event.place
        if at in file.around.places:
            found[at] = Fact(one.act.TYPE, one.act.id, "place", file.around.places[at].name)
    return found if len(acts) == len(found) else {}


def _of_day(recorded: PartialDate | None, told: PartialDate) -> bool:
    return recorded is not None and recorded.known and agree(recorded, told)


def _place_of(around: Surroundings, episode: CustodyEpisode, *, facility: bool) -> Iterator[tuple[str, Fact]]:
    at = around.facilities.get(episode.facility) if facility else None
    found = around.places.get((at.place if at is not None else "") or episode.place)
    if found is not None:
        yield found.id, Fact(episode.TYPE, episode.id, "place", found.name)


def _courts(file: PersonFile, _: Statement) -> Recorded:
    """Return the places and the names of all courts that pronounced a sentence or ordered custody."""
    named = [(one.sentence, "court", one.sentence.court) for part in file.parts for one in part.sentences]
    sentenced = [each for each in named if each[2]]
    ordered = [(each, "ordered_by", each.ordered_by) for each in file.custody]
    found: dict[str, Fact] = {}
    for record, field, court in (*sentenced, *ordered) if sentenced else ():
        if (organisation := file.around.organisations.get(court)) is None:
            continue
        for key in (organisation.place, organisation.name):
            if key:
                found.setdefault(key, Fact(record.TYPE, record.id, field, organisation.name))
    return found


_RECORDED: Final[Mapping[str, Callable[[PersonFile, Statement], Recorded]]] = {
    BORN_AT: _birthplaces,
    SERVES_AT: _held_at,
    COURT: _courts,
    TRIED: _courts,
    DETAINED_AT: _arrested_at,
    TORTURED_AT: _hurt_at,
}
