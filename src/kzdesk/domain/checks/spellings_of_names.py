# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of one person against one another, against sex, script and lists: what belongs to somebody else."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import Final

from rapidfuzz import fuzz

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.name_key import match_key
from kzdesk.domain.names import spelling
from kzdesk.domain.records.person import PersonName, script_of

NAME: Final = "own_names"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Names of one person")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the name with an identity document, and correct it or the person.")
_finding: Final = OnPerson(NAME, _LOOK)
_SEX: Final = QT_TRANSLATE_NOOP(
    "checks", "The form of “{name}” is that of a woman, but the person is recorded as a man."
)
_SEX_MAN: Final = QT_TRANSLATE_NOOP(
    "checks", "The form of “{name}” is that of a man, but the person is recorded as a woman."
)
_SCRIPT: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded in another script than it is written in.")
_MIXED: Final = QT_TRANSLATE_NOOP("checks", "“{name}” mixes Latin and Cyrillic letters in one word.")
_UNLIKE: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” and “{other}” are recorded as names of one person, but no spelling makes one of the other."
)
_SWAPPED: Final = QT_TRANSLATE_NOOP(
    "checks", "The given name and the surname of “{name}” have changed places against “{other}”."
)
_SORTED: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is sorted as “{other}”, which does not begin like it.")
_STYLE: Final = QT_TRANSLATE_NOOP("checks", "The patronymic of “{name}” is not of the form recorded for it.")
_PARTS: Final = QT_TRANSLATE_NOOP("checks", "“{name}” does not hold the surname recorded with it, “{other}”.")
_PREFERRED: Final = QT_TRANSLATE_NOOP(
    "checks", "Two names in one script are marked as preferred for reports: “{name}” and “{other}”."
)
_LISTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The confirmed entry “{other}” of the financial list has another surname than any name of the person."
)
_NUMBER: Final = QT_TRANSLATE_NOOP(
    "checks", "The identification number of the confirmed entry in the financial list is not that of the person."
)
_PRINTED: Final = QT_TRANSLATE_NOOP("checks", "An entry of the list prints a name that is not a name of the person.")
_NO_PATRONYMIC: Final = QT_TRANSLATE_NOOP(
    "checks", "The surname “{name}” is marked as a patronymic, but has not the form of one."
)
_LATIN_KEY: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is to be sorted in Cyrillic, but has Latin letters.")
_OF_WOMEN: Final = re.compile(
    r"(?:(?<=..)(?:ova|eva|yeva|ovna|evna|yevna|skaya|kyzy|qyzy|kizi)|(?<=..)(?:ова|ева|ёва|овна|евна|ская|кызы|қызы))$",
    re.IGNORECASE,
)
_LAST_OF_WOMEN: Final = frozenset("ayiаяыAYIАЯЫ")
"""Letters in which these endings end: most names are told apart by their last letter alone."""
_OF_MEN: Final = re.compile(r"(?<=..)(?:ovich|evich|yevich|uly|ович|евич|ұлы|улы)$", re.IGNORECASE)
_ULY: Final = re.compile(r"(?:uly|kyzy|qyzy|ұлы|қызы|улы|кызы)$", re.IGNORECASE)
_OVICH: Final = re.compile(r"(?:vich|vna|ich|вич|вна|ич|ична)$", re.IGNORECASE)
_LATIN: Final = re.compile(r"[a-z]", re.IGNORECASE)
_CYRILLIC: Final = re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SAME: Final = frozenset({"official", "report_preferred", "court_document"})
_ALONE: Final = ("ru_cyrl", "kk_cyrl")
_ALIKE: Final = 75
"""From this likeness on, of 100, two spellings in different scripts may be of one surname."""


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield names of a person that do not fit the person, the script or one another."""
    for name in file.names:
        yield from _form(file, name)
        yield from _written(file, name)
    yield from _together(file)
    yield from _of_lists(file)


def _form(file: PersonFile, name: PersonName) -> Iterator[Finding]:
    """Yield endings of surnames and patronymics of the other sex; official forms alone, as aliases may be anything."""
    if name.name_kind not in ("", *_SAME):
        return
    sex = file.person.sex
    for field in ("patronymic", "surname"):
        text = getattr(name, field).strip()
        if not text:
            continue
        woman = sex == "male" and text[-1] in _LAST_OF_WOMEN and _OF_WOMEN.search(text)
        man = sex == "female" and field == "patronymic" and _OF_MEN.search(text)
        if woman or man:
            facts = (Fact(name.TYPE, name.id, field, text), fact(file.person, "sex"))
            yield _finding(file, (_SEX if woman else _SEX_MAN).format(name=name.written or text), facts)
    style, patronymic = name.patronymic_style, name.patronymic.strip()
    wrong = (style == "uly" and _OVICH.search(patronymic)) or (style == "ovich" and _ULY.search(patronymic))
    if wrong or (style == "none" and patronymic):
        facts = (Fact(name.TYPE, name.id, "patronymic", patronymic), fact(name, "patronymic_style"))
        yield _finding(file, _STYLE.format(name=name.written), facts)


def _written(file: PersonFile, name: PersonName) -> Iterator[Finding]:
    mixed = not name.written.isascii() and _LATIN.search(name.written) is not None
    if mixed and any(_LATIN.search(word) and _CYRILLIC.search(word) for word in _WORD.findall(name.written)):
        yield _finding(file, _MIXED.format(name=name.written), _told(name))
    found = "latin" if name.script == "latin" and name.written.isascii() else script_of(name.written)
    apart = {name.script, found} != set(_ALONE) and name.script in ("latin", *_ALONE)
    if found and found != name.script and apart:
        yield _finding(file, _SCRIPT.format(name=name.written), (*_told(name), fact(name, "script")))
    held = not name.surname or not name.written or name.surname.casefold() in name.written.casefold()
    if not held and not _keys(name.surname) <= _keys(name.written):
        message = _PARTS.format(name=name.written, other=name.surname)
        yield _finding(file, message, (*_told(name), Fact(name.TYPE, name.id, "surname", name.surname)))
    if name.surname_is_patronymic and name.surname and not (_ULY.search(name.surname) or _OVICH.search(name.surname)):
        facts = (Fact(name.TYPE, name.id, "surname", name.surname), fact(name, "surname_is_patronymic"))
        yield _finding(file, _NO_PATRONYMIC.format(name=name.surname), facts)
    if name.sort_key:
        yield from _sorted(file, name)


def _told(name: PersonName) -> tuple[Fact, ...]:
    return (Fact(name.TYPE, name.id, "written", name.written),)


def _sorted(file: PersonFile, name: PersonName) -> Iterator[Finding]:
    sorts_as = (Fact(name.TYPE, name.id, "sort_key", name.sort_key),)
    if _LATIN.search(name.sort_key):
        yield _finding(file, _LATIN_KEY.format(name=name.sort_key), sorts_as)
    if name.surname and not name.sort_key.startswith(name.surname) and not _alike(name.surname, name.sort_key):
        message = _SORTED.format(name=name.written, other=name.sort_key)
        yield _finding(file, message, (*_told(name), *sorts_as), severity=Severity.HINT)


def _alike(surname: str, sorts_as: str) -> bool:
    """Return whether what a name is sorted by begins with its surname, by its first sounds."""
    one, other = _WORD.search(surname), _WORD.search(sorts_as)
    return one is None or other is None or _key(one[0])[:2] == _key(other[0])[:2]


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    return match_key(word, "")


def _keys(written: str) -> set[str]:
    """Return the keys of the words of a name, by which spellings and scripts are held against each other."""
    return {key for word in _WORD.findall(written) if len(key := _key(word)) > 1}


def _together(file: PersonFile) -> Iterator[Finding]:
    """Yield official names in two scripts that share no word by sound, and two preferred names in one script."""
    official = [each for each in file.names if each.name_kind in _SAME]
    for other in official[1:]:
        first = official[0]
        if first.script != other.script and _unlike(first, other):
            message = _UNLIKE.format(name=first.written, other=other.written)
            yield _finding(file, message, (*_told(first), *_told(other)))
    pair = next((pair for pair in combinations(official, 2) if _swapped(*pair)), None)
    if pair is not None:
        facts = tuple(Fact(e.TYPE, e.id, "surname", e.surname) for e in pair)
        yield _finding(file, _SWAPPED.format(name=pair[0].written, other=pair[1].written), facts)
    preferred: dict[str, PersonName] = {}
    for each in file.names:
        if each.name_kind == "report_preferred":
            before = preferred.setdefault(each.script, each)
            if before is not each and before.written.casefold() != each.written.casefold():
                message = _PREFERRED.format(name=before.written, other=each.written)
                yield _finding(file, message, (*_told(before), *_told(each)))


def _swapped(one: PersonName, two: PersonName) -> bool:
    """Return whether what is the given name in one of two names is, by sound, the surname in the other."""
    if not (one.given and one.surname and two.given and two.surname):
        return False
    given, other_given = _key(one.given), _key(two.given)
    if given == other_given or min(len(given), len(other_given)) <= 1:
        return False
    return given == _key(two.surname) and other_given == _key(one.surname)


def _unlike(one: PersonName, two: PersonName) -> bool:
    """Return whether two names share no word by sound, or with one given name have surnames far from each other."""
    if one.given and two.given and _key(one.given) == _key(two.given) != "":
        if not (one.surname and two.surname) or _key(one.surname) == _key(two.surname):
            return False
        return fuzz.ratio(spelling(one.surname), spelling(two.surname)) < _ALIKE
    first, then = _keys(one.written), _keys(two.written)
    return bool(first and then and not first & then)


def _of_lists(file: PersonFile) -> Iterator[Finding]:
    confirmed = [each for each in file.financial_list if each.match_status == "confirmed"]
    known = {key for each in file.names for key in _keys(each.written)} if confirmed else set()
    number = file.person.iin.strip()
    for entry in confirmed:
        printed = _keys(entry.printed_name)
        if known and printed and not known & printed:
            facts = (fact(entry, "printed_name"), fact(entry, "match_status"))
            yield _finding(file, _LISTED.format(other=entry.printed_name), facts)
        if number and entry.iin.strip() and number != entry.iin.strip():
            facts = (Fact(file.person.TYPE, file.person.id, "iin"), Fact(entry.TYPE, entry.id, "iin"))
            yield _finding(file, _NUMBER, facts)
    own = {each.id for each in file.names}
    for listed in file.listed:
        if listed.entry.printed_name and own and listed.entry.printed_name not in own:
            yield _finding(file, _PRINTED, (fact(listed.entry, "printed_name"),), severity=Severity.ERROR)
