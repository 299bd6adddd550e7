# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges, prosecutors, lawyers and investigators of a case: who sits twice, is dead, or in office at another time."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import CaseFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.whereabouts import apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.name_key import match_key
from kzdesk.domain.names import spelling
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the records of the court and correct what is wrong.")
_SAT_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "“{name}” is recorded as judge of the first instance and of a higher one in one case: no judge decides on both.",
)
_OTHER_JUDGE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The judge of the trial is another on {date} than on {other}; a trial begins anew when the judge changes.",
)
_NOT_NAMED: Final = QT_TRANSLATE_NOOP(
    "checks", "A prosecutor or lawyer has a part in the case, but the hearings name others alone."
)
_DEAD: Final = QT_TRANSLATE_NOOP(
    "checks", "Somebody with an office in the case died on {date}, before everything dated in it, from {other} on."
)
_NOT_IN_OFFICE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Somebody with an office in the case was with “{name}” only until {date}, or from then on; the case is of {other}.",
)
_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "checks", "The judge of the case is recorded as of “{name}”, but other courts alone held hearings or gave verdicts."
)
_FAR: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” in “{place}” tried the case, but what it is about happened or was investigated in “{other}”."
)
_FIRST: Final = frozenset({"preliminary", "trial", "verdict"})
_HIGHER: Final = frozenset({"appeal", "cassation"})
_SIDES: Final = {"prosecutor": "prosecutors", "lawyer": "lawyers"}
_OFFICES: Final = {
    "judge": frozenset({"court"}),
    "prosecutor": frozenset({"prosecutor"}),
    "investigator": frozenset({"police", "security", "financial", "anticorruption", "prosecutor"}),
}
_TIES: Final = frozenset({"member_of", "leader_of"})
_BETWEEN: Final = re.compile(r"[,;\n]+| and | и | және ")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def look(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield officials who cannot have done what a case records of them, as findings of this check."""
    if file.hearings:
        yield from _judges(check, file)
        yield from _not_named(check, file)
    days = _days(file)
    for _, part in file.parts if days else ():
        if part.participation.role in (*_OFFICES, "lawyer"):
            yield from _died(check, file, part.participation, days)
            yield from _in_office(check, file, part.participation, days)
    yield from _places(check, file)


def _days(file: CaseFile) -> list[tuple[PartialDate, Fact]]:
    """Return what is dated in a case: its hearings and the sentences of the first instance."""
    found = [(day, fact(each, "held_on")) for each in file.hearings if (day := known(each.held_on))]
    for _, part in file.parts:
        for each in part.sentences:
            day = known(each.sentence.pronounced)
            if day is not None and each.sentence.level == "first":
                found.append((day, fact(each.sentence, "pronounced")))
    return found


def _judges(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield a judge of two instances, and a trial whose only judge is another from one hearing to the next."""
    below = {key: (name, each) for each in file.hearings if each.stage in _FIRST for key, name in _named(each.judges)}
    for each in file.hearings:
        for key, name in _named(each.judges) if each.stage in _HIGHER else ():
            if key in below and _one_person(name, below[key][0]):
                facts = (Fact(each.TYPE, each.id, "judges"), Fact(each.TYPE, below[key][1].id, "judges"))
                message = _SAT_TWICE.format(name=name)
                yield Finding(check, Severity.WARNING, message, _LOOK, facts, file.ids_of_people)
    tried = [each for each in file.hearings if each.stage in ("trial", "verdict") and each.judges and each.held_on]
    for one, other in pairwise(sorted(tried, key=lambda each: str(each.held_on))):
        first, then = {key for key, _ in _named(one.judges)}, {key for key, _ in _named(other.judges)}
        if len(first) == len(then) == 1 and first != then and one.held_on and other.held_on:
            message = _OTHER_JUDGE.format(date=said_date(other.held_on), other=said_date(one.held_on))
            facts = (Fact(one.TYPE, one.id, "judges"), Fact(other.TYPE, other.id, "judges"))
            yield Finding(check, Severity.HINT, message, _LOOK, facts, file.ids_of_people)
            return


def _named(names: str) -> Iterator[tuple[str, str]]:
    """Yield each of several names with what it is compared by, its surname by sound: the longest word of it."""
    for name in _BETWEEN.split(names):
        words = _WORD.findall(name)
        if words:
            yield match_key(max(words, key=len), ""), name.strip()


def _one_person(name: str, other: str) -> bool:
    """Return whether two names with one surname may be one person’s: no initials or given names set them apart."""
    one, then = _beside_surname(name), _beside_surname(other)
    return not one or not then or bool(one & then)


def _beside_surname(name: str) -> set[str]:
    """Return the first letters of what stands beside a surname, in Latin letters."""
    words = re.findall(r"[^\W\d_]+", name)
    longest = max(words, key=len, default="")
    return {spelling(word)[:1] for word in words if word != longest}


def _not_named(check: str, file: CaseFile) -> Iterator[Finding]:
    for names, part in file.parts:
        side = _SIDES.get(part.participation.role, "")
        telling = [each for each in file.hearings if side and getattr(each, side)]
        own = {match_key(word, "") for name in names for word in _WORD.findall(name.surname or name.written)}
        named = {match_key(word, "") for each in telling for word in _WORD.findall(getattr(each, side))}
        if own and named and not own & named:
            facts = (fact(part.participation, "role"), Fact(Hearing.TYPE, telling[0].id, side))
            yield Finding(check, Severity.HINT, _NOT_NAMED, _LOOK, facts, file.ids_of_people)


def _died(
    check: str, file: CaseFile, official: Participation, days: list[tuple[PartialDate, Fact]]
) -> Iterator[Finding]:
    person = file.people.get(official.person)
    death = known(person.death_date) if person is not None else None
    if person is not None and death is not None and all(before(death, day) for day, _ in days):
        day, where = min(days, key=lambda pair: pair[0].earliest)
        message = _DEAD.format(date=said_date(death), other=said_date(day))
        facts = (fact(person, "death_date"), where)
        yield Finding(check, Severity.WARNING, message, _LOOK, facts, (official.person,))


def _in_office(
    check: str, file: CaseFile, official: Participation, days: list[tuple[PartialDate, Fact]]
) -> Iterator[Finding]:
    """Yield an official all of whose offices of the kind ended before, or began after, everything dated in the case."""
    wanted, around = _OFFICES.get(official.role, frozenset()), file.around
    posts = [
        (each, office)
        for each in file.relations.get(official.person, ())
        if each.relation_type in _TIES
        and (office := around.organisations.get(each.organisation))
        and office.org_type in wanted
    ]
    if posts and all(_at_another_time(each, days) for each, _ in posts):
        each, office = posts[0]
        field = "end" if known(each.end) else "start"
        day = known(each.end) or known(each.start)
        said = {"name": office.name, "date": said_date(day) if day else "", "other": said_date(days[0][0])}
        facts = (fact(each, field), days[0][1])
        yield Finding(check, Severity.WARNING, _NOT_IN_OFFICE.format(**said), _LOOK, facts, (official.person,))
    elif posts and official.role == "judge":
        courts = {hearing.court for hearing in file.hearings} | {
            each.sentence.court for _, part in file.parts for each in part.sentences
        }
        courts.discard("")
        if courts and not any(each.organisation in courts for each, _ in posts):
            message = _ELSEWHERE.format(name=posts[0][1].name)
            facts = (fact(posts[0][0], "organisation"), fact(official, "role"))
            yield Finding(check, Severity.HINT, message, _LOOK, facts, (official.person,))


def _at_another_time(post: PersonRelation, days: list[tuple[PartialDate, Fact]]) -> bool:
    start, end = known(post.start), known(post.end)
    over = end is not None and all(before(end, day) for day, _ in days)
    return over or (start is not None and all(before(day, start) for day, _ in days))


def _places(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield a court of the first instance in another place than the event of the case or than the agency."""
    courts = [
        (office, fact(each.sentence, "court"))
        for _, part in file.parts
        for each in part.sentences
        if each.sentence.level == "first" and (office := file.around.organisations.get(each.sentence.court))
    ]
    agency = file.around.organisations.get(file.case.agency)
    near = [(file.event.place, fact(file.event, "place"))] if file.event is not None else []
    near += [(agency.place, fact(file.case, "agency"))] if agency is not None else []
    for place, where in near if courts else ():
        court, told = courts[0]
        if all(apart(file.around, office.place, place) for office, _ in courts):
            places = file.around.places
            said = {"name": court.name, "place": places[court.place].name, "other": places[place].name}
            yield Finding(check, Severity.HINT, _FAR.format(**said), _LOOK, (told, where), file.ids_of_people)
