# SPDX-License-Identifier: GPL-3.0-or-later
"""Patronymics against the given name of the father on record, and of brothers and sisters against one another."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.name_key import match_key
from kzdesk.domain.records.person import Person, PersonName, PersonRelation

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look who is who, and correct or delete the relation that is wrong.")
_finding: Final = OnPerson("relations", _LOOK)
_FATHER: Final = QT_TRANSLATE_NOOP(
    "checks", "The patronymic of “{name}” is not made of the name of the father on record, “{father}”."
)
_SIBLINGS: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” and “{other}” are recorded as brothers or sisters, but have different patronymics."
)
_ENDING: Final = late(
    r"(?:[oe]vich|yevich|ich|[oe]vna|yevna|ichna|uly|kyzy|qyzy|[оеё]вич|ич|[оеё]вна|ична|ұлы|қызы|улы|кызы)$",
    re.IGNORECASE,
)


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield patronymics of a person, or of the person's children, that another name on record contradicts."""
    for each, other in _tied(file):
        theirs = file.relatives.get(other)
        names = file.names_of_relatives.get(other, ())
        if theirs is None or not names:
            continue
        kind = each.relation_type if each.person == file.person.id else _TURNED.get(each.relation_type, "")
        if kind == "parent":
            yield from _of_father(file, each, (file.person, file.names), names)
        elif kind == "child":
            yield from _of_father(file, each, (theirs, names), file.names)
        elif each.relation_type == "sibling" and each.person == file.person.id:
            yield from _of_siblings(file, each, names)


_TURNED: Final = {"parent": "child", "child": "parent"}


def _tied(file: PersonFile) -> Iterator[tuple[PersonRelation, str]]:
    """Yield the relations of the person, and those of others, each with the id of the other; a pair told twice once."""
    own = {each.other_person for each in file.relations if each.relation_type in ("parent", "child")}
    for each in file.relations:
        yield each, each.other_person
    for each in file.related_by:
        if each.person not in own:
            yield each, each.person


def _of_father(
    file: PersonFile, tie: PersonRelation, parent: tuple[Person, tuple[PersonName, ...]], child: tuple[PersonName, ...]
) -> Iterator[Finding]:
    person, names = parent
    stems, given = _stems(child), {key for each in names if (key := match_key(each.given, ""))}
    first = file.person.id == tie.person
    if person.sex != "male" or not first or not stems or not given:
        return
    if not any(_one_name(stem, key) for stem in stems for key in given):
        named = next(iter(stems.values()))
        message = _FATHER.format(name=named.written, father=names[0].written)
        facts = (Fact(named.TYPE, named.id, "patronymic", named.patronymic), fact(tie, "relation_type"))
        yield _finding(file, message, facts)


def _of_siblings(file: PersonFile, tie: PersonRelation, names: tuple[PersonName, ...]) -> Iterator[Finding]:
    own, theirs = _stems(file.names), _stems(names)
    if own and theirs and not any(_one_name(one, other) for one in own for other in theirs):
        one, other = next(iter(own.values())), next(iter(theirs.values()))
        message = _SIBLINGS.format(name=one.written, other=other.written)
        facts = (fact(tie, "relation_type"), Fact(one.TYPE, one.id, "patronymic", one.patronymic))
        yield _finding(file, message, facts, severity=Severity.HINT)


def _stems(names: Iterable[PersonName]) -> dict[str, PersonName]:
    """Return the sounds of the names that patronymics are made of, with the names that have them."""
    found: dict[str, PersonName] = {}
    for each in names:
        stem = _ENDING.sub("", each.patronymic.strip())
        if stem != each.patronymic.strip() and (key := match_key(stem, "")):
            found.setdefault(key, each)
    return found


def _one_name(one: str, other: str) -> bool:
    """Return whether two names by their sound may be one: the longer begins with the shorter."""
    return one.startswith(other) or other.startswith(one)
