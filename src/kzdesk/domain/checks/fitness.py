# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may be held, punished, asked and named in which way: ages, roles, kinds of case, what sentences are for."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import age, before, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.law import charges_with_law
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.said import said_date

NAME: Final = "fitness"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Age and person against roles, custody and punishment")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the source and correct the one that is wrong.")
_finding: Final = OnPerson(NAME, _LOOK)
_ADULT: Final = QT_TRANSLATE_NOOP(
    "checks", "A parent or guardian consented on {date} for somebody born {birth}, who was of age."
)
_MINOR: Final = QT_TRANSLATE_NOOP(
    "checks", "Somebody born {birth} is recorded as consenting alone on {date}, under 14 years old."
)
_CHILD: Final = QT_TRANSLATE_NOOP(
    "checks", "The disability group of a child is recorded of somebody born {birth}, who is of age."
)
_YOUNG_JUDGE: Final = QT_TRANSLATE_NOOP(
    "checks", "Somebody born {birth} is a judge, prosecutor, investigator or lawyer in a case: too young for it."
)
_YOUNG_ROLE: Final = QT_TRANSLATE_NOOP(
    "checks", "Somebody born {birth}, who is under 16, is recorded in a role that only adults have."
)
_HELD_CHILD: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{kind} is recorded from {date} of somebody born {birth}, under {limit} years old: nobody answers for a crime "
    "then.",
)
_OTHER_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} from {date} is recorded, but the only cases of the person are administrative or civil."
)
_SECURITY: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence names one regime, but the person serves it in a facility of another security level."
)
_NO_CHILD: Final = QT_TRANSLATE_NOOP(
    "checks",
    "A punishment is deferred, but the person is recorded without minor dependants (Criminal Code, Article 74).",
)
_BANNED_LATER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The person is convicted under Article 405, but “{name}” was banned only on {date}, after the verdict on {other}.",
)
_NO_TERROR: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is on the financial list, but no charge is under an article on terrorism or extremism."
)
_NO_SPOUSE: Final = QT_TRANSLATE_NOOP(
    "checks", "A spouse consented for the person, but no spouse is among the relations recorded."
)
_DISTANT: Final = QT_TRANSLATE_NOOP(
    "checks", "{restriction} is recorded from {date} although the person was in {kind} since {start}."
)
_NO_CONTACT: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as consenting on {date}, while held without contact."
)
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One restriction from {date} is recorded twice.")
_FROM_AFAR: Final = {
    "electronic_monitoring": QT_TRANSLATE_NOOP("checks", "electronic monitoring"),
    "interpol_notice": QT_TRANSLATE_NOOP("checks", "an Interpol notice"),
}
_CRIMINAL: Final = frozenset({"pretrial", "house_arrest", "imprisonment", "penal_arrest"})
_OFFICIALS: Final = frozenset({"judge", "prosecutor", "investigator", "lawyer"})
_GROWN_UP: Final = frozenset({
    *("defender", "journalist", "lawyer", "party", "unionist", "academic", "entrepreneur", "official"),
})  # fmt: skip
_LEVELS: Final = {"general": "medium", "strict": "maximum", "special": "extreme", "prison": "full"}
"""The regimes of the Criminal Code of 1997, and those that correspond to them since 2015 (art. 46(4) and (5))."""
_NOT_CRIMINAL: Final = frozenset({"administrative", "civil"})
_BANNED: Final = "405"
_TIED: Final = frozenset({"member_of", "leader_of"})
_COMING_OF_AGE: Final = 18
_ALONE: Final = 14
_WORKING: Final = 16


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what is recorded of a person who, by age, case or sentence, cannot have it."""
    yield from _ages(file)
    yield from _consents(file)
    yield from _held(file)
    yield from _sentences(file)
    yield from _lists(file)
    yield from _twice(file)


def _ages(file: PersonFile) -> Iterator[Finding]:
    person, birth = file.person, known(file.person.birth_date)
    if birth is None:
        return
    told, said = fact(person, "birth_date"), said_date(birth)
    today = PartialDate(file.around.today.isoformat())
    least, most = age(birth, today)
    if person.disability_group == "child" and least >= _COMING_OF_AGE:
        yield _finding(file, _CHILD.format(birth=said), (fact(person, "disability_group"), told))
    if most < _WORKING and _GROWN_UP.intersection(person.roles):
        yield _finding(file, _YOUNG_ROLE.format(birth=said), (fact(person, "roles"), told))
    for part in file.parts:
        if part.participation.role in _OFFICIALS and most < _COMING_OF_AGE + 2:
            yield _finding(file, _YOUNG_JUDGE.format(birth=said), (fact(part.participation, "role"), told))
    for each in file.custody:
        day = known(each.start)
        limit = file.around.limits.years(Limit.RESPONSIBILITY, day)
        if day and limit and each.custody_kind in _CRIMINAL and 0 <= age(birth, day)[1] < limit:
            kind = said_custody(each.custody_kind)
            message = _HELD_CHILD.format(kind=kind, date=said_date(day), birth=said, limit=limit)
            yield _finding(file, message, (fact(each, "start"), told))


def _consents(file: PersonFile) -> Iterator[Finding]:
    birth = known(file.person.birth_date)
    for each in file.consents:
        day = known(each.obtained_on)
        if birth and day:
            said = {"birth": said_date(birth), "date": said_date(day)}
            facts = (fact(each, "given_by"), fact(file.person, "birth_date"))
            least, most = age(birth, day)
            if each.given_by == "parent_guardian" and least >= _COMING_OF_AGE:
                yield _finding(file, _ADULT.format(**said), facts)
            if each.given_by == "self" and most < _ALONE:
                yield _finding(file, _MINOR.format(**said), facts)
        for episode in file.custody if each.given_by == "self" and day else ():
            start, end = known(episode.start), known(episode.end)
            if episode.without_contact and start and end and day and before(start, day) and before(day, end):
                facts = (fact(each, "obtained_on"), fact(episode, "without_contact"))
                message = _NO_CONTACT.format(date=said_date(day))
                yield _finding(file, message, facts, severity=Severity.HINT)
        kinds = {relation.relation_type for relation in (*file.relations, *file.related_by)}
        if each.given_by == "spouse" and kinds and "spouse" not in kinds:
            yield _finding(file, _NO_SPOUSE, (fact(each, "given_by"),), severity=Severity.HINT)


def _held(file: PersonFile) -> Iterator[Finding]:
    """Yield custody of criminal cases where none is, and restrictions that do not go with being held."""
    kinds = {part.case.case_kind for part in file.parts}
    for each in file.custody:
        start = known(each.start)
        said = {"kind": said_custody(each.custody_kind)}
        if start and kinds and kinds <= _NOT_CRIMINAL and each.custody_kind in _CRIMINAL:
            facts = (fact(each, "custody_kind"), fact(file.parts[0].case, "case_kind"))
            yield _finding(file, _OTHER_CASE.format(**said, date=said_date(start)), facts)
        for limit in file.restrictions if each.custody_kind in ("imprisonment", "pretrial") else ():
            day, end = known(limit.start), known(each.end)
            within = start is not None and day is not None and before(start, day)
            goes_on = each.end is None or (end is not None and day is not None and before(day, end))
            if limit.restriction_type in _FROM_AFAR and within and goes_on and start and day:
                message = _DISTANT.format(
                    restriction=_FROM_AFAR[limit.restriction_type], date=said_date(day), start=said_date(start), **said
                )
                yield _finding(file, message, (fact(limit, "start"), fact(each, "start")))


def _sentences(file: PersonFile) -> Iterator[Finding]:
    """Yield regimes that the facility has not, and deferrals for children whom the person has not."""
    last = [part.sentences[-1] for part in file.parts if part.sentences]
    components = [each for punished in last for each in punished.components]
    serving = [each for each in file.custody if each.custody_kind == "imprisonment" and each.end is None]
    regimes = [each for each in components if each.component_type == "imprisonment" and each.regime]
    for each in serving if len(regimes) == 1 else ():
        facility = file.around.facilities.get(each.facility)
        level = facility.security_level if facility else ""
        told = regimes[0].regime
        if level and _LEVELS.get(level, level) != _LEVELS.get(told, told) and facility is not None:
            yield _finding(file, _SECURITY, (fact(regimes[0], "regime"), fact(facility, "security_level")))
    for component in components:
        if known(component.deferred_until) and file.person.dependants_minor == 0:
            facts = (fact(component, "deferred_until"), fact(file.person, "dependants_minor"))
            yield _finding(file, _NO_CHILD, facts, severity=Severity.HINT)


def _twice(file: PersonFile) -> Iterator[Finding]:
    seen: dict[tuple[str, str, str], Restriction] = {}
    for each in file.restrictions:
        day = known(each.start)
        if day is not None:
            first = seen.setdefault((each.restriction_type, str(day), each.bank), each)
            if first is not each:
                facts = (fact(first, "restriction_type"), fact(each, "restriction_type"))
                yield _finding(file, _TWICE.format(date=said_date(day)), facts)


def _lists(file: PersonFile) -> Iterator[Finding]:
    """Yield membership punished before the ban, and the financial list without a charge that leads to it."""
    charged = [pair for part in file.parts for pair in charges_with_law(part, file.around)]
    articles = {provision.article for _, provision in charged}
    verdicts = [
        (day, each.sentence)
        for part in file.parts
        if any(provision.article == _BANNED for _, provision in charges_with_law(part, file.around))
        for each in part.sentences
        if (day := known(each.sentence.pronounced))
    ]
    for relation in file.relations if verdicts else ():
        body = file.around.organisations.get(relation.organisation)
        banned = known(body.banned_on) if body and relation.relation_type in _TIED else None
        day, sentence = verdicts[0]
        if body and banned and before(day, banned):
            message = _BANNED_LATER.format(name=body.name, date=said_date(banned), other=said_date(day))
            yield _finding(file, message, (fact(body, "banned_on"), fact(sentence, "pronounced")))
    terror = file.around.limits.articles(Limit.TERROR)
    for limit in file.restrictions if terror else ():
        if limit.restriction_type == "fin_list" and articles and not articles & terror:
            facts = (fact(limit, "restriction_type"), *(fact(charge, "provision") for charge, _ in charged[:2]))
            yield _finding(file, _NO_TERROR, facts, severity=Severity.HINT)
