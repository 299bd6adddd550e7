# SPDX-License-Identifier: GPL-3.0-or-later
"""Events, institutions, places, provisions, observations and targets against what they refer to and consist of."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks import kept_twice, languages_told, proposed, published_on, sources_dated
from kzdesk.domain.checks.dated import before, fact, in_the_future, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.law import size
from kzdesk.domain.checks.perpetrators import involvements
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Recommendation, SanctionsTarget, TextBlock
from kzdesk.domain.records.case import Event, Provision
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.identity import DistinctPeople, PersonMerge
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Facility, Organisation, Place, PlaceMembership
from kzdesk.domain.records.report import Report, Submitter
from kzdesk.domain.records.source import Source
from kzdesk.domain.records.violation import Act, EventLink, Involvement
from kzdesk.domain.said import said_date, said_term

NAME: Final = "records"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Events, institutions, places and the law")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both records with the source and correct the one that is wrong.")
_FEWER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The event is recorded with {count} people affected, but acts against {victims} people are recorded in it.",
)
_NO_NUMBER: Final = QT_TRANSLATE_NOOP("checks", "The number of people affected by the event is below zero.")
_LONG_AFTER: Final = QT_TRANSLATE_NOOP(
    "checks", "An act is dated {date}, long after the event that it is part of ended on {other}."
)
_AFTER_END: Final = QT_TRANSLATE_NOOP(
    "checks", "An act is dated {date}, after the event that it is part of ended on {other}."
)
_NOBODY_DIED: Final = QT_TRANSLATE_NOOP(
    "checks", "The event is a death, but no act recorded in it is a killing or ended in death."
)
_ACT_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One act against one person is recorded twice in the event.")
_MUTUAL: Final = QT_TRANSLATE_NOOP("checks", "Two events are each recorded as coming before, or causing, the other.")
_SAME_NAME: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded twice.")
_MERGED: Final = QT_TRANSLATE_NOOP(
    "checks", "Two records are joined as one person, and the same two are recorded as different people."
)
_ONE_PERSON: Final = QT_TRANSLATE_NOOP(
    "checks", "Two people are recorded as different, but both are one and the same record."
)
_LINK: Final = QT_TRANSLATE_NOOP(
    "checks", "How two events are linked does not fit their dates: this one is of {date}, the other of {other}."
)
_LINK_SELF: Final = QT_TRANSLATE_NOOP("checks", "An event is linked to itself.")
_LINK_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One event is linked to another in ways that exclude each other.")
_OWN: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded as part, successor or ban of itself.")
_HIGHER: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded as lying in “{parent}”, a place of a lower level.")
_REGION: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” has the region code {code}, but lies in “{parent}”, whose code is {other}."
)
_MEMBER_TWICE: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded as lying in two places at the same time.")
_MINIMUM: Final = QT_TRANSLATE_NOOP(
    "checks", "The shortest imprisonment of the article, {shortest}, is longer than the longest, {longest}."
)
_NOT_BEFORE: Final = QT_TRANSLATE_NOOP(
    "checks", "The article is recorded as in force on {date}, but its code is in force only from {other}."
)
_NOT_AFTER: Final = QT_TRANSLATE_NOOP(
    "checks", "The article is recorded as in force on {date}, but its code ended on {other}."
)
_TIMES: Final = QT_TRANSLATE_NOOP("checks", "The observer is recorded as having left at {left}, before {other}.")
_NOT_YET: Final = QT_TRANSLATE_NOOP(
    "checks", "The hearing on {date} is still to come, but what was seen there is recorded."
)
_OTHER_BIRTH: Final = QT_TRANSLATE_NOOP(
    "checks", "The sanctions target is recorded as born {date}, but the person as born {other}."
)
_FOUNDED: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” is recorded among the submitters as founded {date}, but elsewhere as founded {other}."
)
_YEAR_FOUNDED: Final = late(
    r"(?:founded|established|created|основан\w*|создан\w*|учрежд\w+)\s+(?:in|в)\s+(?:\w+\s+)?((?:19|20)\d\d)"
    r"|(?<!\d)((?:19|20)\d\d)(?= жылы (?:құрыл|негізі))",
    re.IGNORECASE,
)
_LEVELS: Final = {
    "country": 0,
    "oblast": 1,
    "republican_city": 1,
    "oblast_city": 2,
    "district": 2,
    "city_district": 3,
    "settlement": 4,
}
_LONG: Final = 30
_EARLIER: Final = {"precedes", "caused"}


def look(file: RecordFile) -> Iterator[Finding]:
    """Yield what a record that stands alone contradicts in its parts and in the records it refers to."""
    for found in _LOOKS.get(type(file.record), ()):
        yield from found(file)


def _event(file: RecordFile) -> Iterator[Finding]:
    event = file.record
    if not isinstance(event, Event):
        return
    acts = [each for each in file.parts if isinstance(each, Act)]
    victims, count = {each.victim for each in acts if each.victim}, event.affected_count
    if count is not None and count < 0:
        yield _found(file, _NO_NUMBER, (fact(event, "affected_count"),))
    elif count is not None and event.affected_qualifier in ("", "exact", "about") and len(victims) > count:
        message = _FEWER.format(count=count, victims=len(victims))
        yield _found(file, message, (fact(event, "affected_count"), *(fact(each, "victim") for each in acts[:3])))
    if event.event_type == "death" and acts and not any(_deadly(each) for each in acts):
        yield _found(file, _NOBODY_DIED, (fact(event, "event_type"), fact(acts[0], "act_type")))
    seen: dict[tuple[str, str, str], Act] = {}
    for each in acts:
        first = seen.setdefault((each.victim, each.act_type, str(each.start or each.id)), each)
        if first is not each:
            yield _found(file, _ACT_TWICE, (fact(first, "act_type"), fact(each, "act_type")))
    end = known(event.end)
    late = [(day, each) for each in acts if end and (day := known(each.start)) and before(end, day)]
    if late and end:
        day, act = max(late, key=lambda pair: pair[0].earliest)
        long_after = (day.earliest - end.latest).days > _LONG
        message = (_LONG_AFTER if long_after else _AFTER_END).format(date=said_date(day), other=said_date(end))
        severity = Severity.WARNING if long_after else Severity.HINT
        yield _found(file, message, (fact(act, "start"), fact(event, "end")), severity)


def _deadly(act: Act) -> bool:
    return act.act_type in ("unlawful_killing", "custody_death") or act.status_at_end in ("dead", "")


def _links(file: RecordFile) -> Iterator[Finding]:
    links = [each for each in file.parts if isinstance(each, EventLink)]
    told: dict[str, EventLink] = {}
    for each in links:
        if each.other_event == file.record.id:
            yield _found(file, _LINK_SELF, (fact(each, "other_event"),), Severity.ERROR)
        first = told.setdefault(each.other_event, each)
        if first is not each and first.link_type != each.link_type and {first.link_type, each.link_type} != _EARLIER:
            yield _found(file, _LINK_TWICE, (fact(first, "link_type"), fact(each, "link_type")))


def _link(file: RecordFile) -> Iterator[Finding]:
    link, one, other = file.record, file.related.get("event"), file.related.get("other_event")
    if not (isinstance(link, EventLink) and isinstance(one, Event) and isinstance(other, Event)):
        return
    backwards = [e for e in file.parts if isinstance(e, EventLink) and e.other_event == one.id and e.id != link.id]
    if any(each.link_type == link.link_type in ("precedes", "caused", "part_of") for each in backwards):
        yield _found(file, _MUTUAL, (fact(link, "link_type"), fact(backwards[0], "link_type")))
    start, then, ends = known(one.start), known(other.start), known(one.end)
    others_end = known(other.end)
    if start is None or then is None or one is other:
        return
    over, others_over = ends or start, others_end or then
    clash = {
        "precedes": before(then, start),
        "caused": before(then, start),
        "consequence": before(start, then),
        "part_of": before(start, then) or (others_end is not None and before(others_end, start)),
        "parallel": before(over, then) or before(others_over, start),
    }
    if clash.get(link.link_type, False):
        message = _LINK.format(date=said_date(start), other=said_date(then))
        yield _found(file, message, (fact(link, "link_type"), fact(one, "start"), fact(other, "start")))


def _organisation(file: RecordFile) -> Iterator[Finding]:
    body = file.record
    if isinstance(body, Organisation):
        yield from _same_name(file, body.name, file.around.organisations_by_name)
        for field in ("parent", "succeeded_by", "banned_by"):
            if body.id and getattr(body, field) == body.id:
                yield _found(file, _OWN.format(name=body.name), (fact(body, field),), Severity.ERROR)


def _same_name(file: RecordFile, name: str, known_by: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    """Yield, once, two records of a type that have one name."""
    several = known_by.get(name.casefold().strip(), ())
    if len(several) > 1 and file.record.id == max(several):
        facts = tuple(Fact(file.record.TYPE, each, "name", name) for each in several)
        yield _found(file, _SAME_NAME.format(name=name), facts)


def _distinct(file: RecordFile) -> Iterator[Finding]:
    apart = file.record
    if isinstance(apart, DistinctPeople) and apart.first and apart.first == apart.second:
        yield _found(file, _ONE_PERSON, (fact(apart, "first"), fact(apart, "second")), Severity.ERROR)
    joined = [each for each in file.parts if isinstance(each, PersonMerge) and not each.undone]
    for each in joined if isinstance(apart, DistinctPeople) else ():
        if {each.kept, each.joined} == {getattr(apart, "first", ""), getattr(apart, "second", "")}:
            yield _found(file, _MERGED, (fact(apart, "first"), fact(each, "kept")))


def _submitter(file: RecordFile) -> Iterator[Finding]:
    """Yield an organisation that submits a report, founded in another year than its own record or text tells."""
    submitter = file.record
    if not isinstance(submitter, Submitter) or (founded := known(submitter.founded)) is None:
        return
    same = file.around.organisations_by_name.get(submitter.name.casefold().strip(), ())
    for body in (file.around.organisations[each] for each in same):
        since = known(body.valid_from)
        if since and (before(since, founded) or before(founded, since)):
            message = _FOUNDED.format(name=submitter.name, date=said_date(founded), other=said_date(since))
            yield _found(file, message, (fact(submitter, "founded"), fact(body, "valid_from")))
    told = [PartialDate(one or other) for one, other in _YEAR_FOUNDED.findall(submitter.about)]
    if told and all(before(each, founded) or before(founded, each) for each in told):
        message = _FOUNDED.format(name=submitter.name, date=said_date(founded), other=said_date(told[0]))
        yield _found(file, message, (fact(submitter, "founded"), Fact(Submitter.TYPE, submitter.id, "about")))


def _place(file: RecordFile) -> Iterator[Finding]:
    place, parent = file.record, file.related.get("parent")
    if not isinstance(place, Place):
        return
    if place.id and place.parent == place.id:
        yield _found(file, _OWN.format(name=place.name), (fact(place, "parent"),), Severity.ERROR)
    elif isinstance(parent, Place):
        said = {"name": place.name, "parent": parent.name}
        level, above = _LEVELS.get(place.level), _LEVELS.get(parent.level)
        if level is not None and above is not None and level <= above:
            yield _found(file, _HIGHER.format(**said), (fact(place, "level"), fact(parent, "level")))
        code, other = place.region_code.strip(), parent.region_code.strip()
        if code and other and code != other:
            message = _REGION.format(**said, code=code, other=other)
            yield _found(file, message, (fact(place, "region_code"), fact(parent, "region_code")))
    yield from _two_wholes(file, place)


def _two_wholes(file: RecordFile, place: Place) -> Iterator[Finding]:
    spans = [each for each in file.parts if isinstance(each, PlaceMembership)]
    spans.sort(key=lambda each: each.start.earliest if each.start else date.min)
    for one, other in pairwise(spans):
        then, end = known(other.start), known(one.end)
        if then is not None and one.parent != other.parent and (end is None or before(then, end)):
            facts = (fact(one, "end"), fact(other, "start"))
            yield _found(file, _MEMBER_TWICE.format(name=place.name), facts)


def _provision(file: RecordFile) -> Iterator[Finding]:
    law = file.record
    if not isinstance(law, Provision):
        return
    if law.shortest and law.longest and size(law.shortest) > size(law.longest):
        message = _MINIMUM.format(shortest=said_term(law.shortest), longest=said_term(law.longest))
        yield _found(file, message, (fact(law, "shortest"), fact(law, "longest")), Severity.ERROR)
    since, until = known(law.valid_from), known(law.valid_to)
    begun, ended = file.around.limits.span(law.code)
    if since and begun and since.latest < begun:
        message = _NOT_BEFORE.format(date=said_date(since), other=said_date(_day(begun)))
        yield _found(file, message, (fact(law, "valid_from"), fact(law, "code")))
    for day, field in ((since, "valid_from"), (until, "valid_to")):
        if day and ended and day.earliest > date(ended.year + 1, 1, 1):
            message = _NOT_AFTER.format(date=said_date(day), other=said_date(_day(ended)))
            yield _found(file, message, (fact(law, field), fact(law, "code")))


def _observation(file: RecordFile) -> Iterator[Finding]:
    seen, hearing = file.record, file.related.get("hearing")
    if not isinstance(seen, Observation) or not isinstance(hearing, Hearing):
        return
    for other, record, field in ((seen.arrived, seen, "arrived"), (hearing.begins, hearing, "begins")):
        if seen.left and other and seen.left < other:
            message = _TIMES.format(left=seen.left, other=other)
            yield _found(file, message, (fact(seen, "left"), fact(record, field)))
            break
    held = known(hearing.held_on)
    if held and in_the_future(held, file.around.today) and (seen.arrived or seen.summary or seen.overall):
        yield _found(file, _NOT_YET.format(date=said_date(held)), (fact(hearing, "held_on"),), Severity.ERROR)


def _target(file: RecordFile) -> Iterator[Finding]:
    target, person = file.record, file.related.get("person")
    if isinstance(target, SanctionsTarget) and isinstance(person, Person):
        one, other = known(target.birth_date), known(person.birth_date)
        if one and other and (before(one, other) or before(other, one)):
            message = _OTHER_BIRTH.format(date=said_date(one), other=said_date(other))
            yield _found(file, message, (fact(target, "birth_date"), fact(person, "birth_date")))


_LOOKS: Final[Mapping[type[Record], tuple[Callable[[RecordFile], Iterator[Finding]], ...]]] = {
    Event: (_event, _links),
    EventLink: (_link, partial(kept_twice.part_of_event, NAME)),
    Facility: (partial(kept_twice.facility, NAME),),
    Organisation: (_organisation,),
    Place: (_place,),
    Provision: (_provision, partial(kept_twice.provision, NAME)),
    Observation: (_observation,),
    SanctionsTarget: (_target, partial(proposed.look, NAME), partial(sources_dated.look_at_record, NAME)),
    Involvement: (involvements,),
    DistinctPeople: (_distinct,),
    Source: (partial(published_on.look_at_record, NAME),),
    Submitter: (_submitter,),
    TextBlock: (partial(languages_told.look, NAME),),
    Recommendation: (partial(languages_told.look, NAME),),
    Report: (partial(languages_told.look, NAME), partial(sources_dated.look_at_record, NAME)),
}


def _day(day: date) -> PartialDate:
    return PartialDate(day.isoformat())


def _found(
    file: RecordFile, message: Message, facts: tuple[Fact, ...], severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(NAME, severity, message, _LOOK, facts, file.people)
