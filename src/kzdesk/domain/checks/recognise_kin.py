# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is whose relative, as texts of three languages tell it of two people whom they name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.given_names import frequent
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, at_words, sentences_with
from kzdesk.domain.checks.recognise_names import STRANGER, Mention
from kzdesk.domain.checks.subjects import told_before
from kzdesk.domain.names import spelling

PARENT: Final = "parent"
CHILD: Final = "child"
SIBLING: Final = "sibling"
SPOUSE: Final = "spouse"
UNCLE: Final = "uncle_aunt"
NEPHEW: Final = "nephew"
COUSIN: Final = "cousin"
GRANDPARENT: Final = "grandparent"
GRANDCHILD: Final = "grandchild"
IN_LAW: Final = "in_law"
INVERSE: Final = {
    PARENT: CHILD,
    CHILD: PARENT,
    UNCLE: NEPHEW,
    NEPHEW: UNCLE,
    GRANDPARENT: GRANDCHILD,
    GRANDCHILD: GRANDPARENT,
}
"""What the other of two relatives is to the first, where it is not the same."""
_WORDS: Final[tuple[tuple[frozenset[str], str, str], ...]] = (
    (frozenset({IN_LAW}), "", r"(?:fathers?|mothers?|brothers?|sisters?|sons?|daughters?)-in-law"),
    (frozenset({COUSIN}), "", r"cousins?(?: brother| sister)?"),
    (frozenset({GRANDPARENT}), "", r"grand(?:father|mother)s?"),
    (frozenset({GRANDCHILD}), "", r"grand(?:son|daughter|child)s?"),
    (frozenset({PARENT}), "male", r"(?<!step-)father"),
    (frozenset({PARENT}), "female", r"(?<!step-)mother"),
    (frozenset({CHILD}), "", r"(?<!step-)(?:sons?|daughters?)"),
    (frozenset({SIBLING}), "", r"(?<!step-)(?:brothers?|sisters?)"),
    (frozenset({SPOUSE}), "", r"wife|husband|widow|widower|spouse"),
    (frozenset({UNCLE}), "", r"uncles?|aunts?"),
    (frozenset({NEPHEW}), "", r"nephews?|nieces?"),
    (frozenset({COUSIN}), "", r"(?:дво|тро)юродн\w+ (?:брат(?:а|у|ом|е)?|сестр[аыеуо]й?)|кузен\w{0,2}|кузин\w{1,2}"),
    (frozenset({PARENT}), "male", r"отец|отц(?:а|у|ом|е)"),
    (frozenset({PARENT}), "female", r"мать|матери|матерью"),
    (frozenset({CHILD}), "", r"сын(?:а|у|ом|е)?|доч(?:ь|ери|ерью)"),
    (frozenset({SIBLING, COUSIN}), "", r"брат(?:а|у|ом|е)?|сестр(?:а|ы|е|у|ой)"),
    (frozenset({SPOUSE}), "", r"муж(?:а|у|ем|е)?|жен(?:а|ы|е|у|ой)|супруг(?:а|у|ом|е|и|ой)?|вдов(?:а|ы|е|у|ой|ец)"),
    (frozenset({UNCLE}), "", r"дяд(?:я|и|е|ю|ей)|т[её]т(?:я|и|е|ю|ей|ка|ки|ке|ку|кой)"),
    (frozenset({NEPHEW}), "", r"племянни(?:ка?|ку|ком|ке|ц[аыеу]|цей)"),
    (frozenset({GRANDPARENT}), "", r"дед(?:а|у|ом|е)?|дедушк[аиеу]|бабушк[аиеу]"),
    (frozenset({GRANDCHILD}), "", r"внук(?:а|у|ом|е)?|внучк[аиеу]"),
    (
        frozenset({IN_LAW}),
        "",
        r"зят(?:ь|я|ю|ем)|невестк[аиеу]|тест(?:ь|я|ю)|т[её]щ[аиеу]|св[её]к(?:ор|ра)|свекров\w{1,2}",
    ),
    (frozenset({IN_LAW}), "", r"свекров\w{1,2}|шурин\w?|девер[ья]|золовк\w|күйеу баласы|қайын \w+|келіні"),
    (frozenset({COUSIN}), "", r"немере (?:ағасы|інісі|қарындасы|әпкесі|сіңлісі|бауыры)|бөлесі"),
    (frozenset({PARENT}), "male", r"әкесі"),
    (frozenset({PARENT}), "female", r"анасы|шешесі"),
    (frozenset({CHILD}), "", r"ұлы|қызы|баласы"),
    (frozenset({SPOUSE}), "", r"әйелі|жұбайы|зайыбы|күйеуі"),
    (frozenset({SIBLING, UNCLE, COUSIN}), "", r"ағасы"),
    (frozenset({SIBLING, UNCLE}), "", r"әпкесі"),
    (frozenset({SIBLING, UNCLE, PARENT, GRANDPARENT}), "", r"апасы"),
    (frozenset({SIBLING, COUSIN}), "", r"інісі|бауыры|қарындасы|сіңлісі"),
    (frozenset({NEPHEW, GRANDCHILD}), "", r"жиені"),
    (frozenset({GRANDCHILD}), "", r"немересі"),
    (frozenset({UNCLE}), "", r"нағашысы"),
    (frozenset({GRANDPARENT}), "", r"әжесі"),
)
_KAZAKH: Final = r"(?:н|не|нің|ның|на|мен|нен|нан|нда|нде)?"
"""Endings of a Kazakh word of kinship in the cases."""
_KIN: Final = late(
    r"(?<!\w)(?:"
    + "|".join(
        rf"(?P<w{place}>(?:{words}){_KAZAKH if words[-1] in 'іы' else ''}(?![\w’'-]))"
        for place, (_, _, words) in enumerate(_WORDS)
    )
    + ")",
    re.IGNORECASE,
)
_BEGINNINGS: Final = frozenset({
    *("fat", "mot", "bro", "sis", "son", "dau", "cou", "gra", "wif", "hus", "wid", "spo", "unc", "aun", "nep", "nie"),
    *("дво", "тро", "куз", "оте", "отц", "мат", "сын", "доч", "бра", "сес", "муж", "жен", "суп", "вдо", "дяд", "тёт"),
    *("тет", "пле", "дед", "баб", "вну", "зят", "нев", "тес", "тёщ", "тещ", "све", "свё", "шур", "дев", "зол", "күй"),
    *("қай", "кел", "нем", "бөл", "әке", "ана", "шеш", "ұлы", "қыз", "бал", "әйе", "жұб", "зай", "аға", "әпк", "апа"),
    *("іні", "бау", "қар", "сің", "жие", "нағ", "әже"),
})  # fmt: skip
"""What words of kinship begin with."""
_MARKS: Final = (
    *("grand", "father", "mother", "son", "daughter", "brother", "sister", "wife", "husband", "widow", "spouse"),
    *(
        "uncle",
        "aunt",
        "nephew",
        "niece",
        "cousin",
        "half-",
        "twin",
        "sibling",
        "married",
        "сёст",
        "ерлі",
        "отец",
        "отц",
        "мать",
        "матер",
        "сын",
        "доч",
        "брат",
    ),
    *("сестр", "муж", "жен", "супруг", "вдов", "дяд", "тёт", "тет", "племянн", "кузен", "кузин", "двоюр", "троюр"),
    *("дед", "бабушк", "внук", "внучк", "зят", "невестк", "тест", "тёщ", "тещ", "свек", "свёк", "шурин", "девер"),
    *("золовк", "әке", "ана", "шеше", "ұлы", "қызы", "баласы", "әйел", "жұбай", "зайыб", "күйеу", "аға", "апасы"),
    *("әпке", "іні", "бауыр", "қарындас", "сіңлі", "жиен", "немере", "нағашы", "әже", "қайын", "келін", "бөле"),
)
_BETWEEN: Final = r"(?:(?:\d\d[\w-]*|[a-zа-яёәғқңөұүһі][\w-]*)\s+)"
_POSSESSED: Final = late(rf"[’']s?\s+{_BETWEEN}{{0,2}}")
_KAZAKH_OWNER: Final = late(rf"\s+{_BETWEEN}{{0,2}}")
_GENITIVE: Final = late(r"\w+(?:ның|нің|дың|дің|тың|тің)")
_PRONOUN: Final = late(
    rf"(?<!\w)(?:[Hh]is|[Hh]er|[Ww]hose|[Чч](?:ей|ья|ьего|ью|ьей)|[Ее]го|[Ее]ё|[Ее]е|[Сс]во\w{{1,3}}|[Оо]ның|[Өө]зінің)\s+{_BETWEEN}{{0,2}}$"
)
_PAIRS: Final = {"siblings": SIBLING, "spouses": SPOUSE, "parent": PARENT}
_PAIR: Final = late(
    r"(?<!\w)(?:(?P<siblings>brothers|sisters|siblings|twins|братья|братьев|братьям|с[её]стры|сест[её]р|ағайынды"
    r"|апалы-сіңлілі)"
    r"|(?P<spouses>spouses|супруги|супругов|супругам|ерлі-зайыпты(?:лар)?|(?:the )?married couple)"
    r"|(?P<parent>(?:father|mother) and (?:son|daughter)|(?:отец|мать) и (?:сын|дочь)|әкелі-балалы))(?!\w)",
    re.IGNORECASE,
)
_APPOSED: Final = late(r"\s*[,:–—]?\s+")
_JOINED: Final = late(r"\s*(?:,|\band\b|\bи\b|және|пен|мен|бен)\s*")
_AND_HIS: Final = late(r"\s*,?\s*(?:and|together with|along with|with|и|вместе с|с|пен|мен|және|,)?\s*")
_OF: Final = late(rf"\s+of\s+{_BETWEEN}{{0,5}}")
_RUSSIAN_OF: Final = late(r"\s+(?:[а-яё]+\s+){0,3}")
_OBLIQUE: Final = late(r"\w+(?:а|я|ы|и|у|ю|ой|ей|ого|его|ому|ему|ых)")
_OBLIQUE_GIVEN: Final = late(r"\w+(?:ы|и|у|е|ой|ей)")
_RELATED: Final = late(r"(?<!\w)приходится\s+(?:[а-яё]+\s+)?$")
_NOMINATIVE: Final = late(
    r"(?:(?:двоюродн|троюродн)(?:ый|ая)\s+)?(?:отец|мать|сын|дочь|брат|сестра|муж|жена|супруга?|вдова|вдовец|дядя|т[её]тя"
    r"|племянник|племянница|дед|бабушка|дедушка|внук|внучка|зять|невестка|тесть|т[её]ща|шурин|свекровь|кузен|кузина)",
    re.IGNORECASE,
)
_CALLED: Final = late(
    r"\s+|\s*[,–—-]\s*(?:\d\d-year-old\s+)?|\s+\d\d-year-old\s+|,?\s+(?:the\s+)?(?:activist|journalist|blogger|student"
    r"|lawyer|politician|entrepreneur|активист\w{0,3}|журналист\w{0,3}|блогер\w{0,2}|студент\w{0,3}|адвокат\w?"
    r"|предприниматель|белсенді|журналист|блогер|кәсіпкер)\s+"
)
_IS: Final = late(
    rf"\s*[,(–—-]\s*(?:who (?:is|was)\s+)?(?:(?:the|an?|also|and|тоже|также)\s+)*{_BETWEEN}{{0,3}}"
    rf"|\s+(?:is|was|being|является|приходится|был|была)\s+(?:(?:the|an?|also|тоже)\s+)*{_BETWEEN}{{0,2}}"
)
_APART: Final = late(r"\s*,\s*")
_ONE_MORE: Final = late(r"\s*(?:,|and\b|и\b|және\b)\s*[^\W\d_a-zа-яёәғқңөұүһі]")
_GIVEN: Final = late(r"\s*,?\s+(?P<given>[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]{2,})(?![\w-]|\s+[^\W\d_a-zа-яёәғқңөұүһі])")
_CASE: Final = late(r"(?<=\w\w\w)(?:[aeiou]|om|em|oi|ei)$")


@dataclass(frozen=True, slots=True)
class SaidKin(Stretch):
    """One of two people told to be a relative of the other: `who` may be each of `kin` of the person `owner`.

    `who` is empty where only the given name of the relative is told; `given` is that name, levelled. `sex` is told of
    parents alone.
    """

    kin: frozenset[str]
    owner: str
    who: str
    given: str
    sex: str


def kin_told(passage: Passage, named: Sequence[Mention]) -> Iterator[SaidKin]:
    """Yield the relatives of people whom a passage names, those without a name left out."""
    people = [each for each in named if each.surname]
    if not people and not passage.people:
        return
    for sentence in sentences_with(passage.text, _MARKS):
        here = [each for each in people if sentence.start <= each.start < sentence.end]
        subject = told_before(passage, people, sentence.start)
        reader = _Reader(passage.text, sentence, here, subject)
        for match in at_words(passage.text, sentence, _BEGINNINGS, _KIN) if here or subject else ():
            yield from reader.read(match)
        for match in _PAIR.finditer(passage.text, sentence.start, sentence.end) if len(here) > 1 else ():
            yield from reader.pair(match)


class _Reader:
    """Reads words of kinship in one sentence; `subject` is whom the sentences before told of, empty for several."""

    def __init__(self, text: str, where: Stretch, named: Sequence[Mention], subject: str) -> None:
        self._text, self._where, self._named, self._subject = text, where, named, subject

    def read(self, word: re.Match[str]) -> Iterator[SaidKin]:
        """Yield whose relative somebody is by this word."""
        owner, before = self._owner_before(word)
        if owner:
            relative = self._called(word.end()) or (self._is(before.start) if before is not None else None)
            given = _GIVEN.match(self._text, word.end()) if relative is None else None
            if relative is not None:
                yield from self._made(word, owner, relative)
            elif (
                given is not None
                and frequent(given["given"])
                and not any(each.start < given.end() for each in self._behind(word.end()))
            ):
                start = min(word.start(), before.start if before is not None else word.start())
                yield _said(Stretch(start, given.end()), word, owner, "", given["given"])
            return
        behind = self._owner_behind(word)
        if behind is not None and behind.who:
            relative = self._is(word.start()) or self._follows(behind)
            if relative is not None:
                yield from self._made(word, behind.who, relative)

    def pair(self, words: re.Match[str]) -> Iterator[SaidKin]:
        """Yield how two are related who are named behind a word for both: “the brothers X and Y”."""
        behind = self._behind(words.end())
        if len(behind) < 2 or not behind[0].who or not behind[1].who or behind[0].who == behind[1].who:
            return
        one, other = behind[0], behind[1]
        beside = _APPOSED.fullmatch(self._text, words.end(), one.start)
        if beside and _JOINED.fullmatch(self._text, one.end, other.start):
            kin = frozenset({_PAIRS[str(words.lastgroup)]})
            yield SaidKin(words.start(), other.end, kin, other.who, one.who, level(one.given), "")

    def _owner_before(self, word: re.Match[str]) -> tuple[str, Mention | None]:
        """Return whose relative is told of by a genitive or a pronoun before the word, and where the owner is named."""
        text, at = self._text, word.start()
        earlier = [each for each in self._named if each.end <= at]
        pronoun = _PRONOUN.search(text, max(self._where.start, at - 45), at)
        if pronoun is not None:
            near = [each for each in earlier if each.end <= pronoun.start()]
            if near and _AND_HIS.fullmatch(text, near[-1].end, pronoun.start()) is not None:
                return near[-1].who, None
            who = {each.who for each in near}
            return (who.pop() if len(who) == 1 else "" if who else self._subject), None
        if not earlier:
            return "", None
        last = earlier[-1]
        if last.surname.isascii():
            possessed = _POSSESSED.fullmatch(text, last.end, at) is not None
        else:
            genitive = _GENITIVE.fullmatch(last.surname) is not None
            possessed = genitive and _KAZAKH_OWNER.fullmatch(text, last.end, at) is not None
        return (last.who, last) if possessed else ("", None)

    def _owner_behind(self, word: re.Match[str]) -> Mention | None:
        """Return whoever is named behind the word in the genitive."""
        first = next(iter(self._behind(word.end())), None)
        if first is None:
            return None
        if word[0].isascii():
            return first if _OF.fullmatch(self._text, word.end(), first.start) is not None else None
        if _RUSSIAN_OF.fullmatch(self._text, word.end(), first.start) is None:
            return None
        told = _NOMINATIVE.fullmatch(word[0]) is not None or self._follows(first) is not None
        related = _RELATED.search(self._text, self._where.start, word.start()) is not None
        bent = _OBLIQUE.fullmatch(first.surname) is not None or _OBLIQUE_GIVEN.fullmatch(first.given) is not None
        return first if related or (bent and told) else None

    def _behind(self, at: int) -> list[Mention]:
        return [each for each in self._named if each.start >= at]

    def _called(self, at: int) -> Mention | None:
        """Return who is named right behind the word: “her brother, X”."""
        first = next(iter(self._behind(at)), None)
        return first if first is not None and _CALLED.fullmatch(self._text, at, first.start) is not None else None

    def _is(self, at: int) -> Mention | None:
        """Return who is named before the word as the relative: “X, a brother of …”."""
        earlier = [each for each in self._named if each.end <= at]
        return earlier[-1] if earlier and _IS.fullmatch(self._text, earlier[-1].end, at) is not None else None

    def _follows(self, owner: Mention) -> Mention | None:
        """Return who is named right behind the owner: “the brother of …, X,”, not one more of a list."""
        first = next(iter(self._behind(owner.end)), None)
        if first is None or not first.given or _ONE_MORE.match(self._text, first.end) is not None:
            return None
        between = self._text[owner.end : first.start]
        bent = between == " " and not first.surname.isascii()
        return first if bent or _APART.fullmatch(between) is not None else None

    def _made(self, word: re.Match[str], owner: str, relative: Mention) -> Iterator[SaidKin]:
        if relative.who and relative.who != owner:
            start, end = min(word.start(), relative.start), max(word.end(), relative.end)
            yield _said(Stretch(start, end), word, owner, relative.who, relative.given)


def _said(where: Stretch, word: re.Match[str], owner: str, who: str, given: str) -> SaidKin:
    kin, sex, _ = _WORDS[int(str(word.lastgroup)[1:])]
    return SaidKin(where.start, where.end, kin, owner, who, level(given), sex)


def level(given: str) -> str:
    """Return a given name so that its spellings and its case forms are one."""
    return _CASE.sub("", spelling(given))


def recorded(who: str) -> bool:
    """Return whether somebody told of is on record."""
    return bool(who) and not who.startswith(STRANGER)
