# SPDX-License-Identifier: GPL-3.0-or-later
"""Mentions of people in a text: by the surnames on record in any usual spelling and case form, and of others."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import islice
from typing import Final

from kzdesk.domain.checks.cyrillic_names import nominative
from kzdesk.domain.checks.given_names import frequent
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.name_words import CASES, CASES_OF_I, COUNTRY, FEMININE_CASES, NO_NAME, NOT_GIVEN, RELATIVE
from kzdesk.domain.checks.recognise import Stretch, in_small_letters
from kzdesk.domain.checks.towns import town
from kzdesk.domain.names import spelling
from kzdesk.domain.records.person import PersonName

_SHORTEST: Final = 3
"""A surname of fewer letters is not looked for in texts."""
_CAPITAL: Final = late(r"(?:[^\W\d_a-zа-яёәғқңөұүһі]|(?<=-)[^\W\d_])[^\W\d_]*(?:[-’'][^\W\d_]{2,})*")
_ENDING: Final = 6
"""No ending of a surname has more letters."""
_SURNAME: Final = late(
    r"(?:[oe]v|[oe]va|i[ny]|ina|uly|kyzy|bay|bai|bek|k?han|karim|gul|tay|ko|[ое]в|[ое]ва|ин|ина|ұлы|қызы|улы|кызы|бай|бек)$",
    re.IGNORECASE,
)
_SOMEBODY: Final = late(
    r"(?<![\w-])(?:activist|journalist|blogger|defendant|politician|teacher|entrepreneur|businessman|farmer|engineer"
    r"|driver|miner|student|editor|reporter|lawyer|convict|prisoner|detainee|suspect|witness|pensioner|resident"
    r"|активист\w{0,3}|журналист\w{0,3}|блогер\w{0,2}|подсудим\w{2,3}|осужд[её]нн\w{2,3}|обвиняем\w{2,3}"
    r"|предпринимател\w{1,3}|учител\w{1,5}|фермер\w{0,2}|инженер\w{0,2}|житель\w{0,4}|пенсионер\w{0,3}"
    r"|заключ[её]нн\w{2,3}|рабоч\w{2,3}|водител\w{1,3}|студент\w{0,3}|политик\w{0,2}|свидетел\w{1,4}"
    r"|белсенді|блогер|журналист|кәсіпкер|мұғалім|айыпталушы|сотталушы|тұтқын|фермер|тұрғын)\s$",
    re.IGNORECASE,
)
"""What stands before the name of somebody, also of one whose name is like no other."""


_CALLED_SO: Final = frozenset({
    *("street", "avenue", "square", "district", "region", "village", "school", "university", "foundation", "prize"),
    *("award", "fund", "hospital", "airport", "station", "stadium", "park", "hotel", "bank", "group", "mosque"),
    *("oblast",),
    *("улица", "улице", "проспект", "проспекте", "район", "района", "область", "области", "фонд", "фонда", "парк"),
    *("көшесі", "көшесінде", "даңғылы", "ауданы", "ауданында", "облысы", "қоры", "мешіті"),
})  # fmt: skip
"""What streets, schools and funds called after somebody are."""


@dataclass(frozen=True, slots=True)
class Mention(Stretch):
    """Somebody a text names. `person` is the id of a person on record, empty for anybody else.

    `stranger` stands for somebody who is named in full but is not on record: the same for one name in every text.
    """

    person: str
    surname: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    stranger: str = field(default="", repr=False)

    @property
    def who(self) -> str:
        """The id of the person on record, or what stands for a stranger; empty for nobody in particular."""
        return self.person or self.stranger


@dataclass(frozen=True)
class Register:
    """Who a text can be about: by levelled surname, the ids of people and their levelled given names."""

    known: Mapping[str, Mapping[str, frozenset[str]]]

    @classmethod
    def of(cls, names: Iterable[PersonName]) -> "Register":
        """Return the register of these names."""
        return cls.of_parts((name.person, name.surname, name.given) for name in names)

    @classmethod
    def of_parts(cls, parts: Iterable[tuple[str, str, str]]) -> "Register":
        """Return the register of names told as the id of a person, surname and given name.

        A name without a person stands for many bearers of the surname, none of whom is meant by a given name.
        """
        known: dict[str, dict[str, frozenset[str]]] = {}
        level = cache(spelling)
        for person, surname, given in parts:
            if len(key := level(surname)) >= _SHORTEST:
                people = known.setdefault(key, {})
                people[person] = people.get(person, frozenset()) | ({level(given)} if person else set())
        return cls(known)

    def names(self, given: str, surname: str) -> bool:
        """Return whether two capitalised words are likely the name of somebody who is not on record."""
        bare = re.sub(r"[’']s$", "", surname)
        if looks_like_surname(bare if bare.isascii() else nominative(bare)) or spelling(given) in self.givens:
            return True
        return frequent(given) and not town(given) and _may_be_surname(bare)

    @cached_property
    def givens(self) -> frozenset[str]:
        """Levelled given names of everybody on record."""
        return frozenset(
            given for people in self.known.values() for several in people.values() for given in several if given
        )

    def bears(self, written: str) -> bool:
        """Return whether a word is a surname on record as it stands, in the nominative."""
        return spelling(written) in self.known

    def surname(self, written: str) -> str:
        """Return the levelled surname on record that a word writes, in the nominative or another case, or nothing."""
        if written not in self._asked:
            self._asked[written] = self._known(written)
        return self._asked[written]

    def _known(self, written: str) -> str:
        word, *others = uninflected(written)
        if (key := spelling(word)) in self.known:
            return key
        if key[:_SHORTEST] not in self._beginnings:
            return ""
        return next((key for each in others if (key := spelling(each)) in self.known), "")

    @cached_property
    def _asked(self) -> dict[str, str]:
        return {}

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return frozenset(surname[:_SHORTEST] for surname in self.known)


def uninflected(written: str) -> tuple[str, ...]:
    """Return what a word may be in the nominative: itself without a possessive, and without each case ending it has."""
    word = re.sub(r"[’']s?$", "", written)
    endings = CASES if not word.isascii() else ()
    bare = {word.removesuffix(ending): None for ending in endings if word.endswith(ending)}
    feminine = {f"{word.removesuffix(end)}а": None for end in FEMININE_CASES if endings and word.endswith(end)}
    short = {f"{word.removesuffix(end)}й": None for end in CASES_OF_I if endings and word.endswith(end)}
    kazakh = {match[1]: None for match in (_KAZAKH_CASE.fullmatch(word),) if match is not None}
    return (word, *bare, *feminine, *short, *kazakh)


def _may_be_surname(word: str) -> bool:
    """Return whether a word behind a given name is not what clubs, streets and regions are called by."""
    low = word.casefold()
    abbreviated = word.isupper() and len(word) < _SHORTEST
    return (
        not abbreviated
        and low not in NOT_GIVEN
        and low not in _CALLED_SO
        and COUNTRY.match(low) is None
        and not town(word)
    )


def looks_like_surname(word: str) -> bool:
    """Return whether a word ends as surnames do."""
    return _SURNAME.search(word[-_ENDING:]) is not None


def capitalised(text: str) -> Iterator[re.Match[str]]:
    """Yield the capitalised words of a text, hyphens and apostrophes inside them."""
    return _CAPITAL.finditer(text)


def mentions(text: str, register: Register, about: tuple[str, ...] = ()) -> tuple[Mention, ...]:
    """Return everybody a text names, in order; `about` are the people it is certainly about.

    A surname that several people bear means the one the text has named in full before, else one of `about`. Relatives,
    lawyers and officials without a name are mentions of nobody on record: what follows is told of them.
    """
    words = list(_CAPITAL.finditer(text))
    found: list[Mention] = []
    meant: dict[str, str] = {}
    strangers: dict[str, str] = {}
    for place, word in enumerate(words):
        key, given = register.surname(word[0]), _given(text, words, place)
        if key and not given and _is_given(text, words, place, register):
            continue
        if key:
            person = _person(register.known[key], given, meant.get(key), about)
            if given or person:
                meant[key] = person
            start = word.start() if not given else word.start() - len(given) - 1
            stranger = "" if person or not given else name_of_stranger(given, word[0])
            found.append(Mention(start, word.end(), person, word[0], given, stranger))
        elif given and (register.names(given, word[0]) or _SOMEBODY.search(text, *_before(word, given))):
            stranger = name_of_stranger(given, word[0])
            strangers.setdefault(stem(word[0]), stranger)
            found.append(Mention(word.start() - len(given) - 1, word.end(), "", word[0], given, stranger))
        elif strangers and (stranger := strangers.get(stem(word[0]), "")):
            found.append(Mention(word.start(), word.end(), "", word[0], "", stranger))
    kin = [Mention(each.start(), each.end(), "") for each in RELATIVE.finditer(in_small_letters(text))]
    found += [each for one in kin for other in found if (each := _kin_of(text, one, other, register)) is not None]
    return tuple(sorted((*found, *kin), key=lambda each: each.start))


def _before(word: re.Match[str], given: str) -> tuple[int, int]:
    """Return where the word before a full name stands."""
    start = word.start() - len(given) - 1
    return max(0, start - 25), start


def _is_given(text: str, words: list[re.Match[str]], place: int, register: Register) -> bool:
    """Return whether a surname on record stands here as the given name of somebody whose surname stands behind it."""
    if place + 1 == len(words) or words[place + 1].start() != words[place].end() + 1:
        return False
    behind, level = words[place + 1], spelling(words[place][0])
    if text[words[place].end()] != " ":
        return False
    if key := register.surname(behind[0]):
        return any(level in givens for givens in register.known[key].values())
    return level in register.givens and looks_like_surname(behind[0])


def _is_no_given(low: str) -> bool:
    return NO_NAME.search(low) is not None or COUNTRY.match(low) is not None


_KAZAKH_CASE: Final = late(r"(.*(?:ұлы|қызы|улы|кызы))(?:н|на|нда|нан|мен|ның)")
"""A patronymic surname of Kazakh in a case other than the nominative."""
_GIVEN_CASE: Final = late(r"(?<=\w\w\w)(?:[aeiouy]|om|em|oi|ei|ym)$")
"""The ending of a levelled given name that differs between its case forms."""
_FAMILY: Final = late(r"(.*(?:[oe]v|in|bai|bek|han|uli|kizi))a?")
"""A levelled surname whose end is known, without what makes it feminine."""
_SURNAME_CASE: Final = late(
    r"(?<=\w{4})(?:ogo|omu|om|em|oi|ei|im|[aeiou]|[tdn]in|[kg][ae]|[tdn]i|[pmb]en|[tdn][ae]n)$|(?<=\w{3})[aeu]$"
)
"""The ending of a levelled surname in Cyrillic letters whose end is not known, in the cases of Russian and Kazakh."""
STRANGER: Final = "~"
"""What begins that which stands for somebody who is not on record."""


def name_of_stranger(given: str, surname: str) -> str:
    """Return what stands for somebody who is not on record.

    It is the same for a name in all its case forms, and not for a brother whose name begins like it.
    """
    return f"{STRANGER}{_GIVEN_CASE.sub('', spelling(given))} {stem(surname)}"


def stem(surname: str) -> str:
    """Return what a surname has in common in all its case forms, the feminine and the masculine one."""
    bare = re.sub(r"[’']s?$", "", surname)
    level = spelling(bare if bare.isascii() else nominative(bare))
    family = _FAMILY.fullmatch(level)
    if family is not None:
        return family[1]
    return level[: max(4, len(level) - 2)] if bare.isascii() else _SURNAME_CASE.sub("", level)


def _kin_of(text: str, one: Mention, other: Mention, register: Register) -> Mention | None:
    """Return the mention of nobody on record that “the father of X” is behind the name: what follows is told of him."""
    between = text[one.end : other.start]
    of_it = between == " of " if other.surname.isascii() else between == " " and not register.bears(other.surname)
    return Mention(other.end - 1, other.end, "") if of_it else None


def _given(text: str, words: list[re.Match[str]], place: int) -> str:
    """Return the given name or initial directly before a surname, empty where there is none."""
    word = words[place]
    if place == 0 or words[place - 1].end() + 1 != word.start() or not text[word.start() - 1].isspace():
        return ""
    before = words[place - 1][0]
    low = before.casefold()
    abbreviated = before.isupper() and not word[0].isupper()
    return "" if low in NOT_GIVEN or len(before) < 2 or abbreviated or _is_no_given(low) else before


def _person(bearers: Mapping[str, frozenset[str]], given: str, meant: str | None, about: tuple[str, ...]) -> str:
    if given:
        level = spelling(given)
        fitting = list(islice((person for person, givens in bearers.items() if _same_given(level, givens)), 2))
        return fitting[0] if len(fitting) == 1 else ""
    if meant is not None:
        return meant
    several = [person for person in about if person in bearers] or list(islice(bearers, 2))
    return several[0] if len(several) == 1 else ""


def _same_given(level: str, givens: frozenset[str]) -> bool:
    return any(
        not each or level == each or (level[:4] == each[:4] and abs(len(level) - len(each)) < 3) for each in givens
    )
