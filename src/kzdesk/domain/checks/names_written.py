# SPDX-License-Identifier: GPL-3.0-or-later
"""How names are written: one person in two spellings, a name that is nearly somebody’s, two orders of name in one list.

Whether two similar names are one person is for a human to say: brothers and strangers are as frequent as slips.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from kzdesk.domain.checks.cyrillic_names import CYRILLIC, kazakh, nominative
from kzdesk.domain.checks.files import EditionFile, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.names_alone import bodies, names_alone
from kzdesk.domain.checks.names_quoted import quoted_names
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register, uninflected
from kzdesk.domain.checks.told import passage_fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.names import spelling
from kzdesk.domain.records.person import PersonName

NAME: Final = "names_written"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Spelling of names")
_CHOOSE: Final = QT_TRANSLATE_NOOP("checks", "Choose one spelling, or make sure that they are different people.")
_SORT: Final = QT_TRANSLATE_NOOP("checks", "Write the name in Cyrillic letters, by which the list is sorted.")
_ORDER_NEXT: Final = QT_TRANSLATE_NOOP("checks", "Write all names in the same order.")
_TWO: Final = QT_TRANSLATE_NOOP("checks", "One person is written “{name}” ({place}) and “{other}”.")
_SAME: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” ({place}) and “{other}” ({other_place}) may be one person in two spellings."
)
_NEARLY: Final = QT_TRANSLATE_NOOP("checks", "“{name}” ({place}) is nearly the name of “{other}”, who is on record.")
_ORDER: Final = QT_TRANSLATE_NOOP("checks", "Names proposed for sanctions stand in two orders: “{name}” and “{other}”.")
_NO_KEY: Final = QT_TRANSLATE_NOOP("checks", "“{name}” has no Cyrillic name to sort by.")

_LETTERS_A_SLIP: Final = 6
_ENDING: Final = re.compile(r"(?<=[oe]v|in)(?:as?|s)$")
_PATRONYMIC: Final = re.compile(r"(?:vich|vna|uly|kyzy)$", re.IGNORECASE)
_LATIN: Final = re.compile(r"[A-Za-z’'-]+")


@dataclass(frozen=True, slots=True)
class _Written:
    """A name as a passage writes it."""

    surname: str
    given: str
    passage: Passage

    @property
    def full(self) -> str:
        return f"{self.given} {self.surname}".strip()


@dataclass(frozen=True, slots=True)
class _Levelled:
    """A full name levelled for comparison; `family` is the surname without what makes it feminine."""

    given: str
    surname: str
    family: str
    written: str

    @classmethod
    def of(cls, given: str, surname: str) -> "_Levelled":
        return cls(spelling(given), spelling(surname), _bare_family(surname), surname.casefold())

    @property
    def initials(self) -> str:
        """The first letters, which names that are nearly alike have in common."""
        return self.surname[:1] + self.given[:1]

    def like(self, other: "_Levelled") -> bool:
        """Return whether two full names are likely one: given names alike, surnames one slip in six letters apart."""
        if self.family == other.family and self.written != other.written:
            return False
        return _near(self.surname, other.surname) and _near(self.given, other.given)


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield people whom texts write in two ways, and names that are nearly those of somebody else."""
    known: dict[str, dict[str, _Written]] = defaultdict(dict)
    strangers: dict[str, _Written] = {}
    in_cyrillic: dict[tuple[str, str], _Written] = {}
    recorded: dict[tuple[str, str], list[_Written]] = defaultdict(list)
    register = file.register
    for passage, named in file.named:
        for each in named:
            written = _Written(_bare(each.surname), each.given, passage)
            if each.person in file.people and _LATIN.fullmatch(written.surname):
                known[each.person].setdefault(written.surname.casefold(), written)
            elif each.person in file.people and CYRILLIC.fullmatch(written.surname):
                recorded[each.person, passage.record_id].append(written)
            elif not each.person and each.surname and each.given and _LATIN.fullmatch(written.surname):
                strangers.setdefault(written.full.casefold(), written)
            elif not each.person and each.given and CYRILLIC.fullmatch(written.full.replace(" ", "")):
                in_cyrillic.setdefault((nominative(written.surname), passage.record_id), written)
    for person, several in known.items():
        yield from _spellings(file, person, several)
    for (person, _), written_so in recorded.items():
        yield from _two_in_cyrillic(person, written_so, register)
    yield from _strangers(file, list(strangers.values()))
    yield from _in_cyrillic(file, list(in_cyrillic.values()))
    yield from quoted_names(NAME, file.passages)
    yield from names_alone(NAME, file)
    yield from bodies(NAME, file)
    yield from _orders(file)


def look_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield people of a list sorted by Cyrillic names who have none."""
    for listed in file.listed:
        person = file.people.get(listed.entry.person)
        if person is None or not person.names or listed.group.ordering != "alphabet":
            continue
        if not any(each.sort_key for each in person.names):
            name = person.names[0]
            fact = Fact(name.TYPE, name.id, "sort_key")
            yield Finding(NAME, Severity.HINT, _NO_KEY.format(name=name.written), _SORT, (fact,), (person.person.id,))


def _bare(surname: str) -> str:
    return re.sub(r"[’']s?$", "", surname)


def _spellings(file: TextsFile, person: str, several: dict[str, _Written]) -> Iterator[Finding]:
    """Yield each spelling that differs from the Latin one preferred on record, or from the first a text uses."""
    names = [each for each in file.people[person].names if _LATIN.fullmatch(each.surname)]
    preferred = sorted(names, key=lambda each: each.name_kind != "report_preferred")
    usual = preferred[0].surname if preferred else next(iter(several.values())).surname
    for each in several.values():
        if each.surname.casefold() != usual.casefold():
            facts = [passage_fact(each.passage, each.surname)]
            facts += [Fact(name.TYPE, name.id, "surname", name.surname) for name in preferred[:1]]
            message = _TWO.format(name=each.surname, place=place(each.passage), other=usual)
            recorded = any(each.surname.casefold() == name.surname.casefold() for name in names)
            severity = Severity.HINT if recorded else Severity.WARNING
            yield Finding(NAME, severity, message, _CHOOSE, tuple(facts), (person,))


def _two_in_cyrillic(person: str, written: list[_Written], register: Register) -> Iterator[Finding]:
    """Yield a second spelling in Cyrillic letters of somebody on record within one text, in whatever case."""
    if len({each.surname for each in written}) == 1:
        return
    key = register.surname(written[0].surname)
    first, then = written[0], frozenset[str]()
    for each in written:
        forms = frozenset(form.casefold() for form in uninflected(each.surname) if spelling(form) == key)
        if forms and then and not forms & then:
            places = {"place": place(first.passage), "other_place": place(each.passage)}
            message = _SAME.format(name=first.full, other=each.full, **places)
            facts = (passage_fact(first.passage, first.full), passage_fact(each.passage, each.full))
            yield Finding(NAME, Severity.WARNING, message, _CHOOSE, facts, (person,))
            return
        then = then or forms


def _strangers(file: TextsFile, written: list[_Written]) -> Iterator[Finding]:
    """Yield names nearly alike; only those that begin alike are compared."""
    strangers: dict[str, list[tuple[_Levelled, _Written]]] = defaultdict(list)
    recorded: dict[str, list[tuple[_Levelled, str, PersonName]]] = defaultdict(list)
    for each in written:
        level = _Levelled.of(each.given, each.surname)
        strangers[level.initials].append((level, each))
    for person, about in file.people.items():
        for name in about.names:
            if _LATIN.fullmatch(name.surname):
                level = _Levelled.of(name.given, name.surname)
                recorded[level.initials].append((level, person, name))
    for (one, each), (then, other) in (pair for several in strangers.values() for pair in combinations(several, 2)):
        if one.like(then) and each.full != other.full:
            places = {"place": place(each.passage), "other_place": place(other.passage)}
            message = _SAME.format(name=each.full, other=other.full, **places)
            facts = (passage_fact(each.passage, each.full), passage_fact(other.passage, other.full))
            yield Finding(NAME, Severity.WARNING, message, _CHOOSE, facts)
    for one, each in (known for several in strangers.values() for known in several):
        for level, person, name in recorded[one.initials]:
            if (one.given, one.surname) != (level.given, level.surname) and one.like(level):
                yield _nearly(each, name.written, Fact(name.TYPE, name.id, "surname", name.surname), person)


def _in_cyrillic(file: TextsFile, written: list[_Written]) -> Iterator[Finding]:
    """Yield names in Cyrillic letters that are nearly one another, or somebody’s on record.

    Between texts the Kazakh and the Russian way of writing a name are both right; within one they are two spellings,
    unless the whole name stands there in both languages.
    """
    level = cache(lambda surname: spelling(nominative(surname)))
    near: dict[str, list[_Written]] = defaultdict(list)
    for each in written:
        near[level(each.surname)[:1] + spelling(each.given)[:3]].append(each)
    for one, other in (pair for several in near.values() for pair in combinations(several, 2)):
        first, then = nominative(one.surname), nominative(other.surname)
        together = one.passage.record_id == other.passage.record_id and kazakh(one.given) == kazakh(other.given)
        alike = _near(level(one.surname), level(other.surname)) and _same_given(one.given, other.given)
        one_way = kazakh(one.surname) == kazakh(other.surname)
        if (
            first != then
            and alike
            and not _declined(one.surname, other.surname)
            and (together or (one_way and level(one.surname) != level(other.surname)))
        ):
            places = {"place": place(one.passage), "other_place": place(other.passage)}
            message = _SAME.format(name=one.full, other=other.full, **places)
            facts = (passage_fact(one.passage, one.full), passage_fact(other.passage, other.full))
            yield Finding(NAME, Severity.WARNING, message, _CHOOSE, facts)
    recorded: dict[str, list[tuple[str, PersonName]]] = defaultdict(list)
    for person, about in file.people.items():
        for name in about.names:
            if name.surname and CYRILLIC.fullmatch(name.surname):
                recorded[level(name.surname)[:1]].append((person, name))
    for each in written:
        key = level(each.surname)
        for person, name in recorded[key[:1]]:
            own = level(name.surname)
            if key != own and _near(key, own) and _same_given(each.given, name.given):
                yield _nearly(each, name.written, Fact(name.TYPE, name.id, "surname", name.surname), person)
                break


def _declined(one: str, other: str) -> bool:
    """Return whether two surnames may be two cases of one."""
    first, then = ({form.casefold() for form in uninflected(each)} for each in (one, other))
    return bool(first & then)


def _same_given(one: str, other: str) -> bool:
    """Return whether two given names in Cyrillic letters, in whatever case, are one."""
    return len(one) > 2 and spelling(one)[:4] == spelling(other)[:4]


def _bare_family(surname: str) -> str:
    """Return a surname without what makes it feminine or a whole family."""
    return _ENDING.sub("", surname.casefold())


def _nearly(each: _Written, other: str, fact: Fact, person: str) -> Finding:
    message: Message = _NEARLY.format(name=each.full, place=place(each.passage), other=other)
    return Finding(NAME, Severity.WARNING, message, _CHOOSE, (passage_fact(each.passage, each.full), fact), (person,))


def _near(one: str, other: str) -> bool:
    """Return whether two levelled words are apart by at most one slip in six letters."""
    if one[:1] != other[:1]:
        return False
    most = max(len(one), len(other)) // _LETTERS_A_SLIP
    if abs(len(one) - len(other)) > most:
        return False
    return bool(one) and DamerauLevenshtein.distance(one, other, score_cutoff=most) <= most


def _orders(file: TextsFile) -> Iterator[Finding]:
    """Yield the first two names of the people proposed for sanctions that stand in different orders."""
    first: dict[bool, tuple[str, Fact]] = {}
    for target, _ in file.targets:
        words = target.name.split()
        surname_first = "," in target.name or (len(words) == 3 and bool(_PATRONYMIC.search(words[-1])))
        first.setdefault(surname_first, (target.name, Fact(target.TYPE, target.id, "name", target.name)))
    if len(first) == 2:
        (name, fact), (other, other_fact) = first[False], first[True]
        message = _ORDER.format(name=name, other=other)
        yield Finding(NAME, Severity.WARNING, message, _ORDER_NEXT, (fact, other_fact))
