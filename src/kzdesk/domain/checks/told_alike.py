# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence or list told twice with one word different: a relative, a wound, a country, a name among others."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, at_words, sentences
from kzdesk.domain.checks.recognise_kin import level
from kzdesk.domain.checks.recognise_names import Mention, stem
from kzdesk.domain.checks.subjects import told_of
from kzdesk.domain.checks.told import passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_ALIKE: Final = QT_TRANSLATE_NOOP(
    "checks", "Texts tell one thing in the same words but one: “{quote}” ({place}) and “{other_quote}” ({other_place})."
)
_LISTS: Final = QT_TRANSLATE_NOOP(
    "checks", "Between the same names of two lists stand “{name}” ({place}) and “{other}” ({other_place})."
)
_WORDS: Final = (
    r"(?P<kin>fathers?|mothers?|sons?|daughters?|brothers?|sisters?|wife|husband|uncle|aunt|nephew|niece|cousin"
    r"|grandfather|grandmother|отец|отц[ауе]|отцом|мать|матери|матерью|сын[ауе]?|сыном|доч(?:ь|ери|ерью)|брат(?:а|у|ом)?"
    r"|сестр(?:а|ы|е|у|ой)|муж(?:а|у|ем)?|жен(?:а|ы|е|у|ой)|дяд(?:я|и|е|ю|ей)|т[её]т(?:я|и|е|ю|ей)|племянни(?:ка?|ку|ком)"
    r"|племянниц[аыеу]|әкесі\w{0,3}|анасы\w{0,3}|шешесі\w{0,3}|ұлы\w{0,3}|қызы\w{0,3}|ағасы\w{0,3}|інісі\w{0,3}"
    r"|бауыры\w{0,3}|әпкесі\w{0,3}|қарындасы\w{0,3}|сіңлісі\w{0,3}|әйелі\w{0,3}|күйеуі\w{0,3})"
    r"|(?P<body>legs?|arms?|head|shoulders?|hands?|foot|feet|chest|back|stomach|neck|eyes?|knees?|hips?|thigh|face|ribs?"
    r"|ног[аиуе]|ногой|рук[аиуе]|голов[аыуе]|плеч[оаеу]|груд[ьи]|спин[аыуе]|живот[ае]?|ше[яиюе]|глаз[ау]?|колен[оаеу]"
    r"|бедр[оаеу]|р[её]бр[ао]|аяғы\w{0,4}|қолы\w{0,4}|басы\w{0,4}|иығы\w{0,4}|кеудесі\w{0,4}|арқасы\w{0,4}|мойны\w{0,4}"
    r"|көзі\w{0,4}|тізесі\w{0,4}|қабырғасы\w{0,4})"
    r"|(?P<side>left|right|лев(?:ую|ая|ой|ый|ом)|прав(?:ую|ая|ой|ый|ом))"
    r"|(?P<nation>Kazakh(?:stani)?|Kyrgyz(?:stani)?|Uzbek(?:istani)?|Tajik(?:istani)?|Turkmen|Russian|Ukrainian|Belarusian"
    r"|Turkish|Georgian|Azerbaijani|Afghan|Chinese|казахстанск\w{2,3}|кыргызск\w{2,3}|киргизск\w{2,3}|узбекск\w{2,3}"
    r"|таджикск\w{2,3}|туркменск\w{2,3}|российск\w{2,3}|украинск\w{2,3}|белорусск\w{2,3}|турецк\w{2,3}|грузинск\w{2,3})"
)
_TELLING: Final = late(rf"(?<![\w-])(?:{_WORDS})(?![\w-])", re.IGNORECASE)
_FIRST: Final = frozenset({
    *("fat", "mot", "son", "dau", "bro", "sis", "wif", "hus", "unc", "aun", "nep", "nie", "cou", "gra"),
    *("оте", "отц", "мат", "сын", "доч", "бра", "сес", "муж", "жен", "дяд", "тёт", "тет", "пле", "әке"),
    *("ана", "шеш", "ұлы", "қыз", "аға", "іні", "бау", "әпк", "қар", "сің", "әйе", "күй", "leg", "arm"),
    *("hea", "sho", "han", "foo", "fee", "che", "bac", "sto", "nec", "eye", "kne", "hip", "thi", "fac"),
    *("rib", "lef", "rig", "ног", "рук", "гол", "гру", "спи", "жив", "шея", "шеи", "шею", "шее", "гла"),
    *("кол", "бед", "реб", "рёб", "лев", "пра", "аяғ", "қол", "бас", "иығ", "кеу", "арқ", "мой", "көз"),
    *("тіз", "қаб", "kaz", "kyr", "uzb", "taj", "tur", "rus", "ukr", "bel", "geo", "aze", "afg", "chi"),
    *("каз", "кыр", "кир", "узб", "тад", "тур", "рос", "укр", "бел"),
})  # fmt: skip
"""What telling words begin with."""
_WORD: Final = late(r"[\w’'-]+")
_SHOT: Final = frozenset({"shot", "wound", "ранен", "ранена", "ранение"})
"""What the check of wounds compares."""
_AROUND: Final = 3
_REACH: Final = 80
_NAME_BEHIND: Final = 30
_LISTED: Final = late(
    r"[\s,;]*(?:(?:and|as well as|и|а также|және|пен|мен|сондай-ақ)\s+)?(?:[a-zа-яёәғқңөұүһі]+\s+){0,4}", re.IGNORECASE
)
_SAME_GIVEN: Final = 4
_NEIGHBOURS: Final = ((-2, -1), (-1, 1), (1, 2))


@dataclass(frozen=True, slots=True)
class _Told:
    """A telling word of a sentence, levelled, with where it stands."""

    value: str
    where: Stretch
    passage: Passage


@dataclass(frozen=True, slots=True)
class _InList:
    """Somebody in a list of names."""

    mention: Mention
    passage: Passage

    @property
    def written(self) -> str:
        return f"{self.mention.given} {self.mention.surname}"


def alike_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield sentences and lists told twice with one word different, as findings of this check."""
    told: dict[tuple[str, ...], list[_Told]] = defaultdict(list)
    lists: dict[tuple[str, ...], list[_InList]] = defaultdict(list)
    for passage, named in file.named:
        people = [each for each in named if each.surname]
        for key, each in _telling(passage, people):
            told[key].append(each)
        for key, one in _in_lists(passage, [each for each in people if each.given]):
            lists[key].append(one)
    for several in told.values():
        yield from _differing(check, several)
    yield from _between_the_same(check, lists)


def _telling(passage: Passage, people: Sequence[Mention]) -> Iterator[tuple[tuple[str, ...], _Told]]:
    """Yield telling words by the words around them and whom the sentence tells of."""
    text = passage.text
    for match in at_words(text, Stretch(0, len(text)), _FIRST, _TELLING) if people or passage.people else ():
        sentence = next(each for each in sentences(text) if match.start() < each.end)
        before = _WORD.findall(text, max(sentence.start, match.start() - _REACH), match.start())[-_AROUND:]
        after = _WORD.findall(text, match.end(), min(sentence.end, match.end() + _REACH))[:_AROUND]
        shot = match.lastgroup in ("body", "side") and not _SHOT.isdisjoint(each.casefold() for each in before)
        if len(before) < _AROUND or len(after) < _AROUND or shot:
            continue
        near = [each.who for each in people if match.end() < each.start < match.end() + _NAME_BEHIND]
        if who := told_of(passage, people, sentence.start, match.start()) or next(iter(near), ""):
            around = tuple(each.casefold() for each in (*before, *after))
            where = Stretch(match.start(), match.end())
            yield (str(match.lastgroup), who, *around), _Told(match[0].casefold(), where, passage)


def _differing(check: str, several: list[_Told]) -> Iterator[Finding]:
    for one, other in combinations(several, 2):
        if one.value != other.value and one.passage.record_id != other.passage.record_id:
            quotes = {"quote": quoted(one.passage, one.where), "other_quote": quoted(other.passage, other.where)}
            message = _ALIKE.format(place=place(one.passage), other_place=place(other.passage), **quotes)
            facts = (passage_fact(one.passage, one.value), passage_fact(other.passage, other.value))
            yield Finding(check, Severity.WARNING, message, _LOOK, facts)
            return


def _in_lists(passage: Passage, people: Sequence[Mention]) -> Iterator[tuple[tuple[str, ...], _InList]]:
    """Yield the names of lists by two of the names beside them."""
    run: list[Mention] = []
    for each in people:
        if run and not _LISTED.fullmatch(passage.text, run[-1].end, each.start):
            yield from _of_run(passage, run)
            run = []
        run.append(each)
    yield from _of_run(passage, run)


def _of_run(passage: Passage, run: Sequence[Mention]) -> Iterator[tuple[tuple[str, ...], _InList]]:
    for at, each in enumerate(run) if len(run) > 2 else ():
        for neighbours in _NEIGHBOURS:
            places = [at + step for step in neighbours]
            if places[0] >= 0 and places[1] < len(run):
                beside = [run[one].who for one in places]
                if all(beside):
                    yield (*map(str, neighbours), *beside), _InList(each, passage)


def _between_the_same(check: str, lists: dict[tuple[str, ...], list[_InList]]) -> Iterator[Finding]:
    """Yield names that stand between the same names as another and share the given name or the surname with it."""
    seen: set[frozenset[str]] = set()
    for several in lists.values():
        for one, other in combinations(several, 2):
            pair = frozenset({one.written, other.written})
            if one.passage.record_id != other.passage.record_id and pair not in seen and _half_the_same(one, other):
                seen.add(pair)
                places = {"place": place(one.passage), "other_place": place(other.passage)}
                message = _LISTS.format(name=one.written, other=other.written, **places)
                facts = (passage_fact(one.passage, one.written), passage_fact(other.passage, other.written))
                yield Finding(check, Severity.WARNING, message, _LOOK, facts)
                break


def _half_the_same(one: _InList, other: _InList) -> bool:
    """Return whether two names differ in the given name or the surname alone, not by a spelling or a case form."""
    if one.mention.given.isascii() != other.mention.given.isascii():
        return False
    first, then = level(one.mention.given), level(other.mention.given)
    givens = first[:_SAME_GIVEN] == then[:_SAME_GIVEN]
    surnames = stem(one.mention.surname) == stem(other.mention.surname)
    return givens != surnames
