# SPDX-License-Identifier: GPL-3.0-or-later
"""Where texts of three languages say somebody is from: a town, a country to live in, the country of a nationality."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_names import Mention
from kzdesk.domain.checks.subjects import told_of
from kzdesk.domain.checks.towns import town

HOME_TOWN: Final = "home_town"
RESIDENCE: Final = "residence"
NATION: Final = "nation"
_WORDS_BEFORE: Final = (
    r"(?:(?:civil|civic|human rights|rights|political|opposition|public|well-known|famous|popular|independent|young"
    r"|local|labour|trade union|гражданск\w{2,3}|общественн\w{2,3}|известн\w{2,3}|независим\w{2,3}|оппозиционн\w{2,3}"
    r"|белгілі|танымал|тәуелсіз|азаматтық|қоғамдық)\s+)*"
)
_WHAT: Final = (
    r"(?:activist|defender|journalist|blogger|lawyer|musician|singer|artist|poet|writer|politician|businessman"
    r"|businesswoman|entrepreneur|teacher|doctor|student|worker|engineer|farmer|driver|reporter|editor|comedian|pianist"
    r"|actor|actress|historian|scientist|athlete|boxer|imam|pensioner|advocate|unionist|citizen|national|woman|man"
    r"|активист\w{0,4}|журналист\w{0,4}|блогер\w{0,3}|правозащитни\w{1,3}|адвокат\w{0,2}|музыкант\w{0,2}|пев(?:ец|ца|ице?й?)"
    r"|художни\w{1,3}|поэт\w{0,2}|писател\w{1,5}|политик\w{0,2}|бизнесмен\w{0,2}|предпринимател\w{1,5}|учител\w{1,5}"
    r"|врач\w{0,2}|студент\w{0,4}|рабоч\w{2,3}|инженер\w{0,2}|фермер\w{0,2}|водител\w{1,2}|юрист\w{0,2}|пенсионер\w{0,4}"
    r"|белсенді(?:сі)?|журналисі?|блогері?|әншісі?|әнші|музыканты?|ақыны?|жазушысы?|жазушы|кәсіпкері?|мұғалімі?|заңгері?"
    r"|дәрігері?|студенті?|тұрғыны)"
)
_ROLE: Final = _WORDS_BEFORE + _WHAT
_IS_WHAT: Final = late(_WHAT, re.IGNORECASE)
_NAME: Final = r"(?P<home>[^\W\d_a-zа-яёәғқңөұүһі][\w-]+)"
_NATIONS: Final = (
    ("KZ", r"kazakh(?:stani)?|казахстанск\w{2,3}|қазақстандық"),
    ("KG", r"kyrgyz(?:stani)?|кыргызск\w{2,3}|киргизск\w{2,3}|кыргызстанск\w{2,3}|қырғыз(?:стандық)?"),
    ("UZ", r"uzbek(?:istani)?|узбекск\w{2,3}|узбекистанск\w{2,3}|өзбек(?:стандық)?"),
    ("TJ", r"tajik(?:istani)?|таджикск\w{2,3}|таджикистанск\w{2,3}|тәжік(?:стандық)?"),
    ("TM", r"turkmen|туркменск\w{2,3}|туркменистанск\w{2,3}|түрікмен(?:стандық)?"),
    ("RU", r"russian|российск\w{2,3}|ресейлік"),
    ("UA", r"ukrainian|украинск\w{2,3}|украиналық"),
    ("BY", r"belarusian|белорусск\w{2,3}|беларуслық"),
    ("TR", r"turkish|турецк\w{2,3}|түркиялық"),
    ("GE", r"georgian|грузинск\w{2,3}|грузиялық"),
    ("AZ", r"azerbaijani|азербайджанск\w{2,3}|әзербайжандық"),
    ("AF", r"afghan|афганск\w{2,3}|ауғанстандық"),
    ("CN", r"chinese|китайск\w{2,3}|қытайлық"),
    ("DE", r"german|немецк\w{2,3}|германск\w{2,3}|германиялық"),
    ("FR", r"french|французск\w{2,3}|франциялық"),
    ("PL", r"polish|польск\w{2,3}|польшалық"),
)
_NATION: Final = "|".join(rf"(?P<{code}>{words})" for code, words in _NATIONS)
_COUNTRIES: Final = (
    ("US", r"U\.?S\.?A?|United States(?: of America)?|America|США|Соединенных Штатах|Америке|АҚШ(?:-та)?|Америкада"),
    ("GB", r"U\.?K\.?|United Kingdom|Britain|Great Britain|England|London|Великобритании|Англии|Ұлыбритания(?:да)?"),
    ("DE", r"Germany|Berlin|Германии|Берлине|Германия(?:да)?"),
    ("FR", r"France|Paris|Франции|Париже|Франция(?:да)?"),
    ("BE", r"Belgium|Brussels|Бельгии|Брюсселе|Бельгия(?:да)?"),
    ("UA", r"Ukraine|Kyiv|Kiev|Украине|Киеве|Украина(?:да)?"),
    ("PL", r"Poland|Warsaw|Польше|Варшаве|Польша(?:да)?"),
    ("CZ", r"Czech Republic|Czechia|Prague|Чехии|Праге|Чехия(?:да)?"),
    ("IT", r"Italy|Rome|Италии|Риме|Италия(?:да)?"),
    ("AT", r"Austria|Vienna|Австрии|Вене|Австрия(?:да)?"),
    ("TR", r"Turkey|Türkiye|Istanbul|Турции|Стамбуле|Түркия(?:да)?"),
    ("GE", r"Georgia|Tbilisi|Грузии|Тбилиси|Грузия(?:да)?"),
    ("RU", r"Russia|Moscow|России|Москве|Ресей(?:де)?"),
    ("KG", r"Kyrgyzstan|Bishkek|Кыргызстане|Киргизии|Бишкеке|Қырғызстан(?:да)?"),
    ("UZ", r"Uzbekistan|Tashkent|Узбекистане|Ташкенте|Өзбекстан(?:да)?"),
    ("CH", r"Switzerland|Geneva|Швейцарии|Женеве|Швейцария(?:да)?"),
    ("SE", r"Sweden|Stockholm|Швеции|Стокгольме|Швеция(?:да)?"),
    ("NO", r"Norway|Oslo|Норвегии|Осло|Норвегия(?:да)?"),
    ("LT", r"Lithuania|Vilnius|Литве|Вильнюсе|Литва(?:да)?"),
    ("CA", r"Canada|Канаде|Канада(?:да)?"),
    ("KZ", r"Kazakhstan|Казахстане|Қазақстан(?:да)?"),
)
_COUNTRY: Final = "|".join(rf"(?P<{code}>{words})" for code, words in _COUNTRIES)
_TOWN_BEFORE: Final = (
    late(rf"{_NAME}(?:-based)?\s+(?i:{_ROLE})\s$"),
    late(rf"{_NAME}(?:дан|ден|тан|тен|нан|нен)\s+(?:келген\s+|шыққан\s+)?(?i:{_ROLE})\s$"),
    late(rf"(?<!\w)(?P<home>[а-яёәғқңөұүһі]{{4,}}ск(?:ий|ая|ого|ому|ой|им|ую))\s+{_ROLE}\s$", re.IGNORECASE),
    late(rf"(?<!\w)(?P<home>[а-яәғқңөұүһі]{{4,}})(?:лық|лік|дық|дік|тық|тік)\s+{_ROLE}\s$", re.IGNORECASE),
    late(rf"(?i:{_ROLE})\s+из\s+(?:города\s+)?{_NAME}\s$"),
    late(rf"{_NAME}\s+қаласынан(?:\s+(?:келген|шыққан))?(?:\s+{_ROLE})?\s$"),
)
_TOWN_BEHIND: Final = (
    late(rf"(?:\s*,)?\s+(?:who (?:is|comes) )?from the (?:city|town) of {_NAME}"),
    late(rf"\s*,\s+(?:(?:who (?:is|comes)|(?:an?|the)\s+(?i:{_ROLE})) )?from {_NAME}"),
    late(rf"(?:\s*,)?\s+(?:родом\s+)?из (?:города|г\.)\s*{_NAME}"),
    late(rf"\s*,\s+(?:(?:родом|{_ROLE})\s+)?из {_NAME}"),
)
_ROLE_TOWN: Final = (late(rf"\s+from {_NAME}(?!\s+to\b)"), late(rf"\s+из {_NAME}(?!\s+в\b)"))
"""Behind a name with what somebody is before it: “activist X from …”, not “X was deported from …”."""
_CASE_OF: Final = late(r"(?:\bcases? of|\bдел\w+)\s+$", re.IGNORECASE)
_LED: Final = (" из ", "қаласынан")
_LAST_WORD: Final = 25
_NATION_BEFORE: Final = late(rf"(?<![\w-])(?:{_NATION})\s+{_ROLE}\s$", re.IGNORECASE)
_NATION_BEHIND: Final = late(
    rf"\s*[,(–—-]\s*(?:an?\s+|the\s+)?(?:[a-zа-я-]+\s+){{0,2}}?(?:{_NATION})\s+{_ROLE}(?![\w-])", re.IGNORECASE
)
_LIVES: Final = late(
    rf"(?<![\w.])(?:(?:{_COUNTRY})-based(?!\w)"
    rf"|(?:resid(?:es?|ing)|lives?|living|based|settled|in exile|refugee)\s+in\s+(?:the\s+)?(?:"
    rf"{re.sub('[(][?]P<', '(?P<in_', _COUNTRY)})(?!\w)"
    rf"|(?:живёт|живет|проживает|живущ\w+|проживающ\w+|находится в эмиграции)\s+в\s+(?:"
    rf"{re.sub('[(][?]P<', '(?P<ru_', _COUNTRY)})(?!\w)"
    rf"|(?:{re.sub('[(][?]P<', '(?P<kk_', _COUNTRY)})\s+тұра(?:ды|тын))",
)
_MARKS: Final = (
    *("-based", " resid", " live", " living", " based in", " settled", " exile", " refugee"),
    *("живёт", "живет", "прожива", "живущ", "эмиграц", " тұра"),
)
_APPOSED: Final = late(r"\s*,\s+(?:an?|the|who)\s+(?:[\w-]+\s+){0,3}")
_BASED: Final = late(r"\s+(?:[a-z-]+\s+){1,4}")
_MOVED: Final = late(
    r"\b(?:moved?|fled|left|until|formerly|former|previously|used to|once|before|later|returned|born|originally|dual|or"
    r"|переехал\w*|уехал\w*|бежал\w*|покинул\w*|ранее|раньше|прежде|бывш\w+|потом|затем|вернул\w+|родил\w+|уроженец|уроженк\w"
    r"|көш\w+|кетті|бұрын|қайтты|туған)\b",
    re.IGNORECASE,
)
_BACK, _AHEAD = 70, 90


@dataclass(frozen=True, slots=True)
class SaidOrigin(Stretch):
    """Where somebody is said to be from or to live: a town of `TOWNS`, or a country as ISO 3166 code."""

    who: str
    kind: str
    value: str


def origins(passage: Passage, named: Sequence[Mention]) -> Iterator[SaidOrigin]:
    """Yield where a passage says that people are from or live, sentences in which somebody moves left out."""
    people = [each for each in named if each.surname]
    for each in people:
        if each.who:
            yield from _towns(passage.text, each)
            yield from _nation(passage.text, each)
    yield from _residences(passage, people)


def _towns(text: str, each: Mention) -> Iterator[SaidOrigin]:
    start = max(text.rfind(". ", 0, each.start), text.rfind("\n", 0, each.start), each.start - _BACK, 0)
    called = _called(text, each.start)
    led = called or any(word in text[start : each.start] for word in _LED)
    found = [match for pattern in _TOWN_BEFORE if (match := pattern.search(text, start, each.start))] if led else []
    found += [match for pattern in _TOWN_BEHIND if (match := pattern.match(text, each.end))]
    if not found and (called or _CASE_OF.search(text, start, each.start)):
        found += [match for pattern in _ROLE_TOWN if (match := pattern.match(text, each.end))]
    for match in found:
        if where := town(match["home"].capitalize()):
            yield from _said(text, each, match, HOME_TOWN, where)


def _called(text: str, at: int) -> bool:
    """Return whether the last word before a place is what somebody is: a cheap question before patterns."""
    words = text[max(0, at - _LAST_WORD) : at].split()
    return bool(words) and _IS_WHAT.fullmatch(words[-1]) is not None


def _nation(text: str, each: Mention) -> Iterator[SaidOrigin]:
    start = max(0, each.start - _BACK)
    before = _NATION_BEFORE.search(text, start, each.start) if _called(text, each.start) else None
    behind = _NATION_BEHIND.match(text, each.end, each.end + _AHEAD)
    for match in (before, behind):
        if match is not None:
            yield from _said(text, each, match, NATION, str(match.lastgroup))


def _residences(passage: Passage, people: Sequence[Mention]) -> Iterator[SaidOrigin]:
    text = passage.text
    some = has(text, _MARKS) and (people or passage.people)
    for sentence in (each for each in sentences(text) if has(each.of(text), _MARKS)) if some else ():
        for match in _LIVES.finditer(text, sentence.start, sentence.end):
            follows = next((each for each in people if 0 < each.start - match.end() < _BACK), None)
            who = told_of(passage, people, sentence.start, match.start())
            first = not any(sentence.start <= each.start < match.start() for each in people)
            apposed = next((each for each in people if _APPOSED.fullmatch(text, each.end, match.start())), None)
            if apposed is not None:
                who = apposed.who
            elif follows is not None and (first or _BASED.fullmatch(text, match.end(), follows.start)):
                who = follows.who
            if who and not _MOVED.search(text, sentence.start, sentence.end):
                yield SaidOrigin(match.start(), match.end(), who, RESIDENCE, str(match.lastgroup)[-2:])


def _said(text: str, each: Mention, match: re.Match[str], kind: str, value: str) -> Iterator[SaidOrigin]:
    start, end = min(match.start(), each.start), max(match.end(), each.end)
    if not _MOVED.search(text, start, end):
        yield SaidOrigin(start, end, each.who, kind, value)
