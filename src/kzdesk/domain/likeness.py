# SPDX-License-Identifier: GPL-3.0-or-later
"""How alike two names are, and why. Likeness of names alone never makes two records one person: a human decides."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from rapidfuzz.distance import OSA

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.name_key import consonants, family, father, sound, words
from kzdesk.domain.names import fold
from kzdesk.domain.records.person import PersonName

LIKELY: Final = 70
"""From this grade on two names may be one person's, if something else speaks for it."""
FAINT: Final = 60
"""From this grade on they may be if the same day of birth is recorded."""


class Reason(StrEnum):
    """Why two names are alike, or are not."""

    SAME_LETTERS = "same-letters"
    SAME_SOUND = "same-sound"
    NEAR = "near"
    ONE_CONSONANT = "one-consonant"
    FAMILY_ENDING = "family-ending"
    INITIAL = "initial"
    TURNED = "turned"
    SAME_FATHER = "same-father"
    OTHER_FATHER = "other-father"
    OTHER_SEX = "other-sex"
    ONE_NAME_ONLY = "one-name-only"


REASONS: Final[dict[Reason, Message]] = {
    Reason.SAME_LETTERS: QT_TRANSLATE_NOOP("likeness", "the same name"),
    Reason.SAME_SOUND: QT_TRANSLATE_NOOP("likeness", "spellings of one name"),
    Reason.NEAR: QT_TRANSLATE_NOOP("likeness", "spelled nearly alike"),
    Reason.ONE_CONSONANT: QT_TRANSLATE_NOOP("likeness", "one consonant differs"),
    Reason.FAMILY_ENDING: QT_TRANSLATE_NOOP("likeness", "the surname with and without its ending"),
    Reason.INITIAL: QT_TRANSLATE_NOOP("likeness", "one gives an initial only"),
    Reason.TURNED: QT_TRANSLATE_NOOP("likeness", "surname and given name the other way round"),
    Reason.SAME_FATHER: QT_TRANSLATE_NOOP("likeness", "the same father’s name"),
    Reason.OTHER_FATHER: QT_TRANSLATE_NOOP("likeness", "another father’s name"),
    Reason.OTHER_SEX: QT_TRANSLATE_NOOP("likeness", "a man’s and a woman’s form of the surname"),
    Reason.ONE_NAME_ONLY: QT_TRANSLATE_NOOP("likeness", "only one word to compare"),
}
_OF_WORD: Final = {
    Reason.SAME_LETTERS: 100,
    Reason.SAME_SOUND: 97,
    Reason.FAMILY_ENDING: 85,
    Reason.NEAR: 80,
    Reason.INITIAL: 60,
    Reason.ONE_CONSONANT: 50,
}
_VOICED: Final = str.maketrans("bdgz", "ptks")


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name taken apart; what is not known is empty."""

    surname: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    patronymic: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Likeness:
    """A grade from 0 (nothing in common) to 100 (the same letters), and why."""

    grade: int
    reasons: tuple[Reason, ...] = ()


def parts(name: PersonName) -> NameParts:
    """Return the parts of a recorded name; of one that is only written in a line, its first and last words."""
    if name.surname or name.given:
        return NameParts(name.surname, name.given, name.patronymic)
    found = words(name.written)
    return NameParts(found[-1] if found else "", found[0] if len(found) > 1 else "")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: its letters as the search holds them, and its sound."""

    letters: str = field(default="", repr=False)
    sound: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        """Whether there is anything to compare."""
        return bool(self.sound)


@dataclass(frozen=True, slots=True)
class Heard:
    """A name made ready to be compared with many others."""

    surname: Word
    given: Word
    father: str = field(default="", repr=False)


def heard(name: NameParts) -> Heard:
    """Return a name made ready to be compared with many others."""
    return Heard(_as_heard(name.surname), _as_heard(name.given), father(sound(name.patronymic)))


def likeness(one: NameParts, other: NameParts) -> Likeness:
    """Return how alike two names are; the same in both directions.

    Surname and given name must both be alike. Two fathers' names, or a man's and a woman's form of a surname, tell
    people apart; a surname alone is little.
    """
    return compared(heard(one), heard(other))


def compared(one: Heard, other: Heard) -> Likeness:
    """Return how alike two names are that are ready to be compared; as `likeness`."""
    if not (one.given and other.given and one.surname and other.surname):
        return _of_one_word(one, other)
    straight = _paired(_word(one.surname, other.surname, surname=True), _word(one.given, other.given))
    crossed = _crossed(_word(one.surname, other.given), _word(one.given, other.surname))
    turned = crossed.grade > straight.grade + 8
    found = Likeness(crossed.grade - 8, (*crossed.reasons, Reason.TURNED)) if turned else straight
    if not turned and _sexes_differ(one.surname.sound, other.surname.sound):
        found = Likeness(min(found.grade, 30), (*found.reasons, Reason.OTHER_SEX))
    return _with_fathers(found, one.father, other.father) if found.grade else found


def _as_heard(word: str) -> Word:
    return Word(fold(word), sound(word))


def _of_one_word(one: Heard, other: Heard) -> Likeness:
    found = [
        reason
        for mine in (one.surname, one.given)
        for theirs in (other.surname, other.given)
        if mine and theirs and (reason := _word(mine, theirs, surname=True))
    ]
    best = max(found, key=lambda reason: _OF_WORD[reason], default=None)
    return Likeness(_OF_WORD[best] // 2, (best, Reason.ONE_NAME_ONLY)) if best else Likeness(0)


def _paired(surname: Reason | None, given: Reason | None) -> Likeness:
    if surname is None or given is None:
        return Likeness(0)
    first, second = _OF_WORD[surname], _OF_WORD[given]
    grade = round(0.55 * first + 0.45 * second)
    if max(first, second) <= _OF_WORD[Reason.FAMILY_ENDING]:
        grade -= 15
    if Reason.ONE_CONSONANT in (surname, given):
        grade = min(grade, LIKELY - 5)
    return Likeness(grade, tuple(dict.fromkeys((surname, given))))


def _crossed(one: Reason | None, other: Reason | None) -> Likeness:
    """Return how alike two names are whose words stand the other way round: the same from both sides."""
    if one is None or other is None:
        return Likeness(0)
    return _paired(*sorted((one, other), key=lambda reason: (-_OF_WORD[reason], reason.value)))


def _word(one: Word, other: Word, *, surname: bool = False) -> Reason | None:
    """Return how two words of names are alike; None when they are not."""
    if one.letters == other.letters:
        return Reason.SAME_LETTERS
    first, second = one.sound, other.sound
    if first == second:
        return Reason.SAME_SOUND
    if min(len(first), len(second)) == 1:
        return Reason.INITIAL if first[0] == second[0] else None
    if surname and len(family(first)) > 3 and family(first) == family(second):
        return Reason.FAMILY_ENDING
    return _nearly(first, second)


def _nearly(first: str, second: str) -> Reason | None:
    """Return whether two sounded words differ by a slip: one in 6 letters, at least 5 letters long."""
    longer = max(len(first), len(second))
    slips = max(1, longer // 6) if longer > 4 else 0
    if OSA.distance(first, second, score_cutoff=slips) > slips:
        return None
    same = sorted(consonants(first).translate(_VOICED)) == sorted(consonants(second).translate(_VOICED))
    return Reason.NEAR if same else Reason.ONE_CONSONANT


def _sexes_differ(one: str, other: str) -> bool:
    """Whether a surname stands in a man's form in one name and in a woman's in the other."""
    first, second = sorted((one, other), key=len)
    woman = second.endswith(("ova", "eva", "ina")) and len(second) > 4
    return woman and first.endswith(("ov", "ev", "in"))


def _with_fathers(found: Likeness, first: str, second: str) -> Likeness:
    if not first or not second:
        return found
    if first == second or _nearly(first, second) is Reason.NEAR:
        return Likeness(found.grade, (*found.reasons, Reason.SAME_FATHER))
    initial = min(len(first), len(second)) == 1 and first[0] == second[0]
    return found if initial else Likeness(max(found.grade - 45, 0), (*found.reasons, Reason.OTHER_FATHER))
