# SPDX-License-Identifier: GPL-3.0-or-later
"""One person told of as a man and as a woman in a text in which nobody else can be meant."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.name_words import RELATIVE
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_kin import recorded
from kzdesk.domain.checks.recognise_names import Mention
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells of a man and “{other_quote}” of a woman, though nobody else is named there."
)
_PERSONAL: Final = (
    r"задержан|осужд[её]н|приговор[её]н|госпитализирован|этапирован|оштрафован|избит|освобожд[её]н|оправдан|похищен"
)
_BENT: Final = r"родил|страда|работа|отбыва|находил|участвова|жалова|скончал"
_MALE: Final = late(
    rf"\b(?:he|him|his|himself)\b|\b(?:{_PERSONAL})(?![\w-])|\bон (?:был )?(?:{_PERSONAL})\b"
    rf"|\bон (?:{_BENT})(?:ся|лся|л)?\b",
    re.IGNORECASE,
)
_FEMALE: Final = late(
    rf"\b(?:she|her|hers|herself)\b|\b(?:{_PERSONAL})а(?![\w-])|\bона (?:была )?(?:{_PERSONAL})"
    rf"|\bона (?:{_BENT})(?:ась|лась|ла)\b",
    re.IGNORECASE,
)
_OBJECTS: Final = frozenset({"him", "her"})
"""Beside a name they may be somebody else."""
_MEN: Final = (
    *(
        " he ",
        " him",
        " his ",
        "himself",
        "задержан",
        "осужд",
        "приговор",
        "госпитализ",
        "этапир",
        "оштрафован",
        "избит",
    ),
    *("освобожд", "оправдан", "похищен", "он "),
)
_WOMEN: Final = (
    *(" she ", " her", "задержана", "осуждена", "приговорена", "госпитализирована", "этапирована", "оштрафована"),
    *("избита", "освобождена", "оправдана", "похищена", "она "),
)
_OTHERS: Final = late(
    r"\b(?:lawyers?|advocates?|attorneys?|judges?|prosecutors?|investigators?|officers?|policem[ae]n|doctors?|nurses?|guards?"
    r"|witness\w*|wom[ae]n|m[ae]n|girls?|boys?|person|people|presidents?|ministers?|another|others?|someone|somebody|who"
    r"|each|victims?|activists?|prisoners?|inmates?|journalists?|defendants?|director|chief|head|expert|owner"
    r"|адвокат\w*|защитник\w*|судь\w+|прокурор\w*|следовател\w+|сотрудник\w*|полицейск\w+|врач\w*|свидетел\w+|женщин\w*"
    r"|мужчин\w*|человек\w*|люд\w+|президент\w*|министр\w*|друг\w*|другой|другая|кто-то|потерпевш\w+|активист\w*"
    r"|журналист\w*|заключ[её]нн\w+|редакци\w+|компани\w+|парти\w+|газет\w+|организаци\w+|начальник\w*|эксперт\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A word of a sentence that tells a man from a woman; `first` where the sentence begins with it."""

    where: Stretch
    first: bool


def sexes_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield texts about one person that tell of a man and of a woman, as findings of this check."""
    for passage, named in file.named:
        who = _only(passage, named)
        if not who or not (has(passage.text, _MEN) and has(passage.text, _WOMEN)):
            continue
        men, women = _words(passage.text, named)
        about = file.people.get(who)
        if about is not None and about.person.sex:
            rare = women if about.person.sex == "male" else men
            if all(each.first for each in rare):
                continue
        if men and women:
            one, other = quoted(passage, men[0].where), quoted(passage, women[0].where)
            message = _TWO.format(place=place(passage), quote=one, other_quote=other)
            facts = (passage_fact(passage, one), passage_fact(passage, other))
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, (who,) if recorded(who) else ())


def _only(passage: Passage, named: Sequence[Mention]) -> str:
    """Return the only one whom a passage can be about; empty where it names several or somebody unknown."""
    who = {each.who for each in named if each.surname} | set(passage.people)
    return who.pop() if len(who) == 1 else ""


def _words(text: str, named: Sequence[Mention]) -> tuple[list[_Told], list[_Told]]:
    """Return the words that tell of a man and of a woman, in sentences behind which nobody else stands."""
    men: list[_Told] = []
    women: list[_Told] = []
    others = False
    for sentence in sentences(text):
        before, said = others, sentence.of(text)
        he, she = (list(pattern.finditer(text, sentence.start, sentence.end)) for pattern in (_MALE, _FEMALE))
        names = any(sentence.start <= each.start < sentence.end for each in named)
        others = bool((he and she) or RELATIVE.search(in_small_letters(said)) or _OTHERS.search(said))
        if not others and not before:
            men += [_told(text, sentence, match) for match in he if not (names and match[0] in _OBJECTS)]
            women += [_told(text, sentence, match) for match in she if not (names and match[0] in _OBJECTS)]
    return men, women


def _told(text: str, sentence: Stretch, match: re.Match[str]) -> _Told:
    return _Told(Stretch(match.start(), match.end()), not text[sentence.start : match.start()].strip())
