# SPDX-License-Identifier: GPL-3.0-or-later
"""How people are tied: to themselves, in two ways that exclude each other, at ages that do not allow it."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Final

from kzdesk.domain.checks import patronymics
from kzdesk.domain.checks.dated import age, before, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.told import agree
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.said import said_date

NAME: Final = "relations"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Relations between people")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look who is who, and correct or delete the relation that is wrong.")
_finding: Final = OnPerson(NAME, _LOOK)
_SELF: Final = QT_TRANSLATE_NOOP("checks", "A person is recorded as related to themselves.")
_BOTH: Final = QT_TRANSLATE_NOOP("checks", "Two people are recorded as related in two ways that exclude each other.")
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One relation between two people is recorded twice.")
_PARENTS: Final = QT_TRANSLATE_NOOP("checks", "More than two people are recorded as parents of one person.")
_SAME_SEX: Final = QT_TRANSLATE_NOOP("checks", "Both parents of one person are recorded as of one sex.")
_SPOUSE: Final = QT_TRANSLATE_NOOP(
    "checks", "A marriage is recorded from {date}, when one of the spouses was {age} years old at most."
)
_YOUNG_MEMBER: Final = QT_TRANSLATE_NOOP(
    "checks", "A tie to an organisation is recorded from {date}, when the person was {age} years old at most."
)
_YOUNG_SPOUSE: Final = QT_TRANSLATE_NOOP("checks", "Somebody born {birth}, who is under 16, is recorded as a spouse.")
_YOUNG_LAWYER: Final = QT_TRANSLATE_NOOP(
    "checks", "Somebody born {birth} is recorded as a lawyer or an employer: too young for it."
)
_SIBLINGS: Final = QT_TRANSLATE_NOOP(
    "checks", "Brothers or sisters are recorded as born {birth} and {other}, more than forty years apart."
)
_UNCLE: Final = QT_TRANSLATE_NOOP(
    "checks", "An uncle or aunt is recorded as born {birth}, more than thirty years after the nephew or niece, {other}."
)
_OLD_PARENT: Final = QT_TRANSLATE_NOOP(
    "checks", "A parent is recorded as born {birth}, more than seventy years before the child, {other}."
)
_TWO_SPOUSES: Final = QT_TRANSLATE_NOOP("checks", "Two people are recorded as spouses of one person at the same time.")
_NO_COMMON_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "Two people are recorded as accused together, but no case of one is a case of the other."
)
_NOT_ACCUSED: Final = QT_TRANSLATE_NOOP(
    "checks", "Two people are recorded as accused together, but in their case one of them is not among the accused."
)
_INVOLVED: Final = QT_TRANSLATE_NOOP(
    "checks", "A judge, prosecutor or investigator of a case is recorded as related to, or defending, an accused in it."
)
_TWO_DAYS: Final = QT_TRANSLATE_NOOP(
    "checks", "One tie between two people is recorded of each of them, but from different days, {date} and {other}."
)
_CHILDREN: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The person is recorded with {count} dependants under 18, but as a parent of {children} such children.",
)
_MUTUAL: Final = frozenset({"spouse", "sibling", "colleague", "co_defendant"})
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted"})
_OFFICIAL: Final = frozenset({"judge", "prosecutor", "investigator"})
_INVERSE: Final = {"parent": "child", "child": "parent"}
_KIN: Final = frozenset({"spouse", "parent", "child", "sibling", "uncle_aunt"})
_YOUNGEST_SPOUSE: Final = 16
_ADULT: Final = 18
_RESPONSIBLE: Final = 14


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield relations of a person that cannot be, or not both."""
    for each in file.relations:
        if each.other_person and each.other_person == file.person.id:
            yield _finding(file, _SELF, (fact(each, "other_person"),), severity=Severity.ERROR)
    yield from _together(file)
    yield from _parents(file)
    yield from _spouses(file)
    yield from _tried_apart(file)
    yield from _two_days(file)
    yield from patronymics.look(file)
    yield from _dependants(file)
    for each in file.relations:
        yield from _ages(file, each)


def _together(file: PersonFile) -> Iterator[Finding]:
    """Yield two relations to one person that exclude each other; those of the other side count turned round."""
    told: dict[str, list[tuple[str, PersonRelation]]] = {}
    for each in file.relations:
        if each.other_person and each.other_person != file.person.id:
            told.setdefault(each.other_person, []).append((each.relation_type, each))
    for each in file.related_by:
        if each.person in told and each.person != file.person.id and each.person > file.person.id:
            told[each.person].append((_INVERSE.get(each.relation_type, each.relation_type), each))
    for several in told.values():
        for (one, first), (other, second) in combinations(several, 2):
            facts = (fact(first, "relation_type"), fact(second, "relation_type"))
            mutual = first.person != second.person
            turned = mutual and one == other == "uncle_aunt"
            if turned or (one != other and {one, other} <= _KIN and not (mutual and "uncle_aunt" in (one, other))):
                yield _finding(file, _BOTH, facts)
            elif (
                one == other
                and not mutual
                and first.start == second.start
                and first.organisation == second.organisation
            ):
                yield _finding(file, _TWICE, facts, severity=Severity.HINT)


def _parents(file: PersonFile) -> Iterator[Finding]:
    own = [(each.other_person, each) for each in file.relations if each.relation_type == "child" and each.other_person]
    others = [(each.person, each) for each in file.related_by if each.relation_type == "parent"]
    parents = dict([*others, *own])
    facts = tuple(fact(each, "relation_type") for each in parents.values())
    if len(parents) > 2:
        yield _finding(file, _PARENTS, facts)
    sexes = [file.relatives[each].sex for each in parents if each in file.relatives]
    if len(parents) == len(sexes) == 2 and sexes[0] == sexes[1] != "" and sexes[0] in ("female", "male"):
        yield _finding(file, _SAME_SEX, facts)


def _spouses(file: PersonFile) -> Iterator[Finding]:
    """Yield two marriages of which the first had not ended when the second began."""
    married = [each for each in file.relations if each.relation_type == "spouse" and each.other_person]
    married.sort(key=lambda each: str(each.start or ""))
    for one, other in pairwise(married):
        end, then = known(one.end), known(other.start)
        dead = file.relatives.get(one.other_person)
        over = known(dead.death_date) if dead else None
        if (
            one.other_person != other.other_person
            and not over
            and (one.end is None or (end and then and before(then, end)))
        ):
            severity = Severity.WARNING if known(one.start) and then else Severity.HINT
            yield _finding(
                file, _TWO_SPOUSES, (fact(one, "other_person"), fact(other, "other_person")), severity=severity
            )


def _tried_apart(file: PersonFile) -> Iterator[Finding]:
    """Yield people recorded as accused together who have cases, but none in common."""
    own = {part.case.id for part in file.parts}
    for each in file.relations:
        theirs = file.roles_of_relatives.get(each.other_person, {})
        if each.relation_type == "co_defendant" and own and theirs and not own & theirs.keys():
            yield _finding(file, _NO_COMMON_CASE, (fact(each, "relation_type"),))
        common = [part for part in file.parts if part.case.id in theirs and part.participation.role in _ACCUSED]
        if each.relation_type == "co_defendant" and common and not any(theirs[p.case.id] in _ACCUSED for p in common):
            facts = (fact(each, "relation_type"), fact(common[0].participation, "role"))
            yield _finding(file, _NOT_ACCUSED, facts)
        for part in file.parts:
            tried = theirs.get(part.case.id, "") in _ACCUSED and part.participation.role in _OFFICIAL
            if tried and each.relation_type in (*_KIN, "lawyer_of", "co_defendant"):
                facts = (fact(each, "relation_type"), fact(part.participation, "role"))
                yield _finding(file, _INVOLVED, facts)


def _dependants(file: PersonFile) -> Iterator[Finding]:
    """Yield fewer dependants under 18 than the person has children of that age on record."""
    count = file.person.dependants_minor
    if count is None:
        return
    today = PartialDate(file.around.today.isoformat())
    children = {each.other_person: each for each in file.relations if each.relation_type == "parent"}
    children |= {each.person: each for each in file.related_by if each.relation_type == "child"}
    minor = [
        each
        for other, each in children.items()
        if other in file.relatives
        and (birth := known(file.relatives[other].birth_date)) is not None
        and not known(file.relatives[other].death_date)
        and age(birth, today)[1] < _ADULT
    ]
    if len(minor) > count:
        message = _CHILDREN.format(count=count, children=len(minor))
        facts = (fact(file.person, "dependants_minor"), *(fact(each, "relation_type") for each in minor[:2]))
        yield _finding(file, message, facts)


def _two_days(file: PersonFile) -> Iterator[Finding]:
    """Yield ties that both sides record, but from days that cannot be one."""
    for each in file.relations:
        for other in file.related_by:
            same = each.relation_type == other.relation_type in _MUTUAL and each.other_person == other.person
            one, then = known(each.start), known(other.start)
            if same and one and then and not agree(one, then) and file.person.id < other.person:
                message = _TWO_DAYS.format(date=said_date(one), other=said_date(then))
                yield _finding(file, message, (fact(each, "start"), fact(other, "start")))


def _ages(file: PersonFile, each: PersonRelation) -> Iterator[Finding]:
    other = file.relatives.get(each.other_person)
    birth = known(file.person.birth_date)
    theirs = known(other.birth_date) if other else None
    start = known(each.start)
    if each.organisation and birth and start and age(birth, start)[1] < _RESPONSIBLE:
        message = _YOUNG_MEMBER.format(date=said_date(start), age=max(age(birth, start)[1], 0))
        yield _finding(file, message, (fact(each, "start"), fact(file.person, "birth_date")))
    kind, own = each.relation_type, (fact(each, "relation_type"), fact(file.person, "birth_date"))
    if kind == "spouse":
        days = [day for day in (birth, theirs) if day]
        youngest = min((age(day, start)[1] for day in days), default=_ADULT) if start else _ADULT
        if start and youngest < _YOUNGEST_SPOUSE:
            message = _SPOUSE.format(date=said_date(start), age=max(youngest, 0))
            yield _finding(file, message, (fact(each, "start"), own[1]))
        elif birth and (file.around.today - birth.earliest).days < _YOUNGEST_SPOUSE * 365:
            yield _finding(file, _YOUNG_SPOUSE.format(birth=said_date(birth)), own)
    if kind in ("lawyer_of", "employer") and birth and (file.around.today - birth.earliest).days < _ADULT * 365:
        yield _finding(file, _YOUNG_LAWYER.format(birth=said_date(birth)), own)
    if other is None or birth is None or theirs is None:
        return
    said = {"birth": said_date(birth), "other": said_date(theirs)}
    facts = (own[1], fact(other, "birth_date"))
    apart = age(birth, theirs)[0]
    if kind == "sibling" and max(apart, age(theirs, birth)[0]) > 40:
        yield _finding(file, _SIBLINGS.format(**said), facts)
    if kind == "uncle_aunt" and age(theirs, birth)[0] > 30:
        yield _finding(file, _UNCLE.format(**said), facts)
    if kind == "parent" and apart > 70:
        yield _finding(file, _OLD_PARENT.format(**said), facts)
