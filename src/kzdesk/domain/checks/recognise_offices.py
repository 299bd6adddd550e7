# SPDX-License-Identifier: GPL-3.0-or-later
"""Offices and ranks that texts give people right before or behind their names, in three languages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, at_words
from kzdesk.domain.checks.recognise_names import Mention, looks_like_surname, stem
from kzdesk.domain.checks.towns import town, towns

MINISTER: Final = "minister"
PRIME_MINISTER: Final = "prime_minister"
PRESIDENT: Final = "president"
PROSECUTOR_GENERAL: Final = "prosecutor_general"
SECRETARY_GENERAL: Final = "secretary_general"
HEAD: Final = "head"
AKIM: Final = "akim"
JUDGE: Final = "judge"
PROSECUTOR: Final = "prosecutor"
INVESTIGATOR: Final = "investigator"
STATE: Final = frozenset(
    {PRESIDENT, PRIME_MINISTER, MINISTER, PROSECUTOR_GENERAL, SECRETARY_GENERAL, AKIM, "ambassador", "ombudsman"}
)
"""Offices of which one person holds one at a time."""
COURT: Final = frozenset({JUDGE, PROSECUTOR, INVESTIGATOR})
RANKS: Final = frozenset({"lieutenant", "captain", "major", "lieutenant_colonel", "colonel", "general"})
DEPUTY: Final = "deputy"
_HEADS: Final = (
    (
        PROSECUTOR_GENERAL,
        r"Prosecutor[- ]General|General Prosecutor|(?:генеральн\w+ |ген)прокурор\w{0,2}|бас прокурор\w{0,4}",
    ),
    (
        SECRETARY_GENERAL,
        r"Secretary[- ]General|General Secretary|генеральн\w+ секретар\w{1,2}|генсек\w{0,2}|бас хатшы\w{0,4}",
    ),
    (PRIME_MINISTER, r"prime[- ]minister|премьер(?:-министр)?\w{0,4}"),
    (MINISTER, r"minister|министр(?:а|у|ом|е|і|інің|іне|ін)?"),
    (PRESIDENT, r"president|президент(?:а|у|ом|е|і|інің|іне|ін)?"),
    (AKIM, r"akim|mayor|governor|аким(?:а|у|ом|е)?|мэр(?:а|у|ом|е)?|әкім(?:і|інің|іне|ін)?"),
    ("ambassador", r"ambassador|посол|посла|послу|послом|елші(?:сі|сінің|сіне)?"),
    ("ombudsman", r"ombudsman|омбудсмен\w{0,4}"),
    (HEAD, r"chair(?:man|woman|person)?|head|director|chief|председател\w{1,2}|глав[аыеуо]й?|руководител\w{1,2}"),
    (HEAD, r"начальник(?:а|у|ом|е)?|директор(?:а|у|ом|е|ы|ының|ына)?|төраға(?:сы|сының|сына)?|басшы(?:сы|сының|сына)?"),
    (HEAD, r"бастығы(?:ның|на)?"),
    (JUDGE, r"judge|судь[яиею]й?|судьясы(?:ның|на)?"),
    (PROSECUTOR, r"prosecutor|прокурор(?:а|у|ом|е|ы|ының|ына)?"),
    (INVESTIGATOR, r"investigator|следовател\w{1,2}|тергеуші(?:сі|сінің|сіне)?"),
    ("lieutenant_colonel", r"lieutenant[- ]colonel|подполковник(?:а|у|ом|е|і)?"),
    ("lieutenant", r"(?:senior )?lieutenant|(?:старш\w+ )?лейтенант(?:а|у|ом|е|і)?"),
    ("captain", r"captain|капитан(?:а|у|ом|е|ы)?"),
    ("general", r"(?:major[- ]|lieutenant[- ])general|генерал(?:-майор|-лейтенант)?(?:а|у|ом|е|ы)?"),
    ("major", r"major|майор(?:а|у|ом|е|ы)?"),
    ("colonel", r"colonel|полковник(?:а|у|ом|е|і)?"),
)
_FIRST: Final = frozenset({
    *("min", "pro", "sec", "pre", "aki", "may", "gov", "amb", "omb", "cha", "hea", "dir", "chi", "jud"),
    *("inv", "col", "lie", "cap", "maj", "мин", "про", "сек", "ген", "хат", "пре", "аки", "әкі", "мэр"),
    *("пос", "елш", "омб", "гла", "рук", "нач", "дир", "төр", "бас", "зам", "виц", "vic", "gen", "ста"),
    *("sen", "суд", "сле", "тер", "под", "пол", "лей", "кап", "май"),
})  # fmt: skip
"""What the words for offices begin with."""
_DOMAINS: Final = (
    ("interior", r"interior|internal affairs|home affairs|внутренних дел|МВД|ішкі істер|ІІМ"),
    ("defence", r"defen[cs]e|обороны|қорғаныс"),
    ("foreign", r"foreign(?: affairs)?|иностранных дел|МИД|сыртқы істер|СІМ"),
    ("justice", r"justice|юстиции|әділет"),
    ("health", r"health(?:care)?|здравоохранения|денсаулық(?: сақтау)?"),
    ("finance", r"finance|финансов|қаржы"),
    ("economy", r"(?:national )?economy|(?:национальной )?экономики|(?:ұлттық )?экономика"),
    ("education", r"education|enlightenment|просвещения|образования|оқу-ағарту|білім"),
    ("labour", r"labou?r|труда|еңбек"),
    ("culture", r"culture|культуры|мәдениет"),
    ("information", r"information|информации|ақпарат"),
    ("energy", r"energy|энергетики|энергетика"),
    ("trade", r"trade|торговли|сауда"),
    ("agriculture", r"agriculture|сельского хозяйства|ауыл шаруашылығы"),
    ("ecology", r"ecology|environment|экологии|экология"),
    ("digital", r"digital|цифрового|цифрлық"),
    ("emergencies", r"emergenc\w+|чрезвычайным ситуациям|төтенше жағдайлар"),
    ("transport", r"transport|транспорта|көлік"),
    (
        "nsc",
        (
            r"National Security Committee|NSC|KNB|Комитет\w* национальной безопасности|КНБ"
            r"|Ұлттық қауіпсіздік комитет\w*|ҰҚК"
        ),
    ),
    ("council", r"Security Council|Совет\w* безопасности|Совбеза|Қауіпсіздік кеңес\w*"),
    ("csto", r"CSTO|Collective Security Treaty Organi[sz]ation|ОДКБ|ҰҚШҰ"),
    ("corruption", r"Anti-?Corruption (?:Agency|Service)|Антикоррупционн\w+ служб\w+|Антикор\w{0,2}"),
    ("corruption", r"противодействию коррупции|Сыбайлас жемқорлыққа қарсы"),
    ("monitoring", r"Financial Monitoring Agency|финансовому мониторингу|АФМ|Қаржы мониторингі"),
    ("senate", r"Senate|Сената|Сенат"),
    ("mazhilis", r"Ma(?:zh|j)ilis|Мажилиса|Мәжіліс"),
    ("supreme", r"Supreme Court|Верховного суда|Жоғарғы сот\w*"),
    ("un", r"UN|United Nations|ООН|БҰҰ"),
)
_DOMAIN: Final = "|".join(
    rf"(?P<{name}>(?<!\w)(?:{'|'.join(words for other, words in _DOMAINS if other == name)})(?!\w))"
    for name in dict.fromkeys(name for name, _ in _DOMAINS)
)
BODIES: Final = frozenset({"nsc", "corruption", "monitoring", "supreme"})
"""Bodies whose head holds no other office of the state."""
_HEAD: Final = late(
    r"(?<![\w-])(?:зам|вице-|vice-)?(?:"
    + "|".join(rf"(?P<h{place}>(?:{words})(?!\w))" for place, (_, words) in enumerate(_HEADS))
    + ")",
    re.IGNORECASE,
)
_IN_DOMAIN: Final = late(_DOMAIN, re.IGNORECASE)
_BEFORE: Final = late(
    r"(?:(?<!\w)(?P<deputy>(?:first[- ])?deputy|vice|(?:перв\w+ )?(?:заместител\w{1,2}|зам)|вице)[\s-]+)?"
    rf"(?:(?:{_DOMAIN})\s+)?",
    re.IGNORECASE,
)
_KAZAKH_DEPUTY: Final = late(r"\s+(?:бірінші\s+)?орынбасары(?:ның|на|н|мен)?(?!\w)", re.IGNORECASE)
_NOT_NOW: Final = late(
    r"(?:former|ex|then|acting|interim|future|newly|outgoing|previous|late|elected|candidate|who became"
    r"|assistant to the|adviser to the|aide to the|office of the|wife of the|son of the|old"
    r"|бывш\w+|экс|тогдашн\w+|и\.\s?о\.|исполняющ\w+|прежн\w+|будущ\w+|помощник\w?|советник\w?|бұрынғы"
    r"|сол кездегі|м\.\s?а\.|болашақ)[\s-]+(?:обязанности\s+|the\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_MOVING: Final = late(
    r"\b(?:formerly|until|appointed|became|becoming|promoted|dismissed|resigned|succeeded|replaced|previously|since"
    r"|served as|had been|stepped down|elected|назнач\w+|стал\w?|повышен\w*|уволен\w*|отставк\w+|сменил\w*"
    r"|ранее|раньше|прежде|затем|тағайында\w+|босат\w+)\b|\bfrom (?:19|20)\d\d|\bс (?:19|20)\d\d",
    re.IGNORECASE,
)
"""What stands beside an office that somebody has not always had."""
_WORD: Final = (
    r"(?:[^\W\d_a-zа-яёәғқңөұүһі][\w’'-]*|№?\d+|(?i:of|for|on|the|and|in|по|и|в|"
    rf"{re.sub('[?]P<[a-z]+>', '?:', _DOMAIN)}"
    r"|affairs|court|region|district|city|department|police|committee|district"
    r"|республики|города|област\w+|район\w+|городск\w+|специализированн\w+|межрайонн\w+|суда|полиции|прокуратуры"
    r"|департамента|управления|отдела|комитета|агентства|делам|общей|безопасности|юстиции))"
)
_BETWEEN: Final = late(rf"(?:\s+{_WORD})*,?\s+")
_LINKED: Final = late(r"\b(?:and|with|и|с|by|to|от|к|және|мен|пен)\s+$")
_BEHIND: Final = late(
    r"(?:\s*[,(–—]\s*|\s+-\s+)(?:who\s+(?:is|was)\s+)?(?:(?:the|an?|current|нынешн\w+|действующ\w+|қазіргі)\s+)*"
    r"|\s+(?:is|является)\s+(?:(?:the|an?|current|нынешн\w+)\s+)*"
)
_SURNAME: Final = late(r"[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_A-ZА-Я]{4,}(?![\w-])")
_BACK, _AHEAD = 60, 40
_A_WORD: Final = late(r"(?<![\w-])\w\S*")
_MOST_WORDS: Final = 6
_LONGEST: Final = 100
_PREFIXES: Final = ("зам", "вице", "vice")


@dataclass(frozen=True, slots=True)
class Office:
    """An office: its head word, `deputy` or nothing before it, the ministry or body, and the town of an akim."""

    head: str
    rank: str = ""
    domain: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True)
class SaidOffice(Stretch):
    """An office given to somebody: to `who` where it is known, else to whoever bears the surname of the `stem`."""

    office: Office
    who: str
    stem: str

    def moves(self, text: str) -> bool:
        """Return whether the text tells beside it that the office was or is another at another time."""
        return _MOVING.search(text, max(0, self.start - _BACK), self.end + _AHEAD) is not None


def offices_in(text: str) -> Iterator[Office]:
    """Yield the offices that words tell, of whomever: as in a field for posts."""
    for match in _HEAD.finditer(text):
        yield _office(text, match, re.split(r"[;,(]", text[match.end() : match.end() + _LONGEST])[0])


def offices(text: str, named: Sequence[Mention]) -> Iterator[SaidOffice]:
    """Yield the offices that a text gives people, not those they had or are to have."""
    people = [each for each in named if each.surname]
    for match in at_words(text, Stretch(0, len(text)), _FIRST, _HEAD):
        said = _before_name(text, match, people) or _behind(text, match, people)
        if said is not None and not _NOT_NOW.search(text, max(0, match.start() - _BACK), match.start()):
            yield said


def _before_name(text: str, match: re.Match[str], people: Sequence[Mention]) -> SaidOffice | None:
    """Return the office of whoever is named behind it: “Deputy Minister of Justice X”."""
    holder = next((each for each in people if match.end() <= each.start <= match.end() + _LONGEST), None)
    between = text[match.end() : holder.start] if holder is not None else ""
    deputy = _KAZAKH_DEPUTY.match(between)
    rest = between[deputy.end() :] if deputy is not None else between
    if holder is not None and _BETWEEN.fullmatch(rest) and not _LINKED.search(rest):
        return _said(text, match, between, Stretch(match.start(), holder.end), holder)
    alone = _alone(text, match.end())
    if alone is None:
        return None
    office = _office(text, match, text[match.end() : alone.start])
    return SaidOffice(match.start(), alone.end, office, "", stem(alone.of(text)))


def _behind(text: str, match: re.Match[str], people: Sequence[Mention]) -> SaidOffice | None:
    """Return the office of whoever is named before it: “X, the Prosecutor General”."""
    before = _led(text, match.start())
    start = before.start() if before is not None else match.start()
    holder = next((each for each in reversed(people) if each.end <= start), None)
    if holder is None or not _BEHIND.fullmatch(text, holder.end, start):
        return None
    rest = re.split(r"[;,()–—.]", text[match.end() : match.end() + _LONGEST])[0]
    return _said(text, match, rest, Stretch(holder.start, match.end()), holder)


def _said(text: str, match: re.Match[str], rest: str, where: Stretch, holder: Mention) -> SaidOffice:
    return SaidOffice(where.start, where.end, _office(text, match, rest), holder.who, stem(holder.surname))


def _alone(text: str, end: int) -> Stretch | None:
    """Return the surname that stands alone behind an office: “Secretary-General of the CSTO X”."""
    for match in _SURNAME.finditer(text, end, end + _LONGEST):
        if looks_like_surname(match[0]):
            between = text[end : match.start()]
            fits = _BETWEEN.fullmatch(between) is not None and not _LINKED.search(between) and not town(match[0])
            return Stretch(match.start(), match.end()) if fits else None
    return None


def _led(text: str, at: int) -> re.Match[str] | None:
    """Return what stands before the head word of an office as part of it: “Deputy Foreign”."""
    starts = [each.start() for each in _A_WORD.finditer(text, max(0, at - _BACK), at)]
    led = (_BEFORE.fullmatch(text, start, at) for start in starts[-_MOST_WORDS:])
    return next((each for each in led if each is not None), None)


def _office(text: str, match: re.Match[str], rest: str) -> Office:
    """Return the office of a head word, with what stands before it and the rest of the phrase behind it."""
    head = _HEADS[int(str(match.lastgroup)[1:])][0]
    before = _led(text, match.start())
    told = before.lastgroup if before is not None else None
    deputy = match[0].casefold().startswith(_PREFIXES) or _KAZAKH_DEPUTY.match(rest) is not None
    deputy = deputy or (before is not None and before["deputy"] is not None)
    behind = _IN_DOMAIN.search(rest) if told in (None, "deputy") else None
    domain = behind.lastgroup if behind is not None else told if told != "deputy" else None
    around = (rest, text[max(0, match.start() - 25) : match.start()]) if head == AKIM else ()
    where = next((each.town for part in around for each in towns(part)), "")
    return Office(head, DEPUTY if deputy else "", domain or "", where)
