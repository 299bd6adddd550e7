# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms of punishment and of custody as texts tell them: how long, and of what kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, PREFIX, number
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters, measured, stretches
from kzdesk.domain.checks.recognise_dates import MONTH
from kzdesk.domain.terms import Term

IMPRISONMENT: Final = "imprisonment"
RESTRICTION: Final = "restriction"
SUSPENDED: Final = "suspended"
ADMINISTRATIVE: Final = "admin_arrest"
REMAND: Final = "remand"
BAN: Final = "ban"
"""A ban on an activity or a post."""
PUNISHMENT: Final = "punishment"
"""A term of which a text does not say what it is of: “the term: six years”."""

_YEARS: Final = r"years?\b|год(?:а|у|ам|ами|ов|ом)?\b|лет\b|жыл\w*"
_MONTHS: Final = r"months?\b|месяц\w*|мес\.|ай(?:ға|лық|ды)?\b"
_DAYS: Final = r"days?\b|дн(?:я|ей|ям)\b|день\b|сут(?:ки|ок|кам)\b|тәулік\w*|күн\w*"
_UNITS: Final = late(r"year|month|day|год|лет|мес|дн|день|сут|жыл|ай|тәул|күн")
_WITHOUT_NUMBER: Final = late(r"полтор|полгода|a year|(?:летн|месячн|дневн|суточн)")
_MARKS: Final = (
    *(
        "sentenc",
        "jail",
        "prison",
        "arrest",
        "detain",
        "custody",
        "remand",
        "suspend",
        "probation",
        "restrict",
        "convict",
    ),
    *(
        "condemn",
        "lock",
        "given",
        "gave",
        "receiv",
        "got",
        "handed",
        "term",
        "serv",
        "put away",
        "imposed",
        "behind bars",
        "colony",
    ),
    *(
        "depriv",
        "banned",
        "ban on",
        "prohibit",
        "barred",
        "запре",
        "лиш",
        "тыйым",
        "құқығ",
        "incarcer",
        "detention",
        "conditional",
        "пригов",
        "осуд",
        "осуж",
        "получи",
        "срок",
        "дал",
        "назнач",
    ),
    *(
        "отбы",
        "отсид",
        "посад",
        "посаж",
        "лишен",
        "колони",
        "тюр",
        "реш",
        "режим",
        "заключ",
        "условн",
        "ограничен",
        "страж",
        "арест",
    ),
    *("задерж", "сотта", "кес", "тағайынд", "жаза", "үкім", "айыр", "түрме", "шартты", "шекте", "қамақ", "қамал"),
    *("қамау", "күзет", "үй қам", "колония", "мерзім", "берді", "берілді"),
)
"""A sentence that has none of these tells of no punishment."""
_REACH: Final = 50
"""A term has no more characters on either side of a unit with a number before it."""
_ONE: Final = rf"\d+|\b(?:{NUMBER_WORD})\b"
_FORMS: Final = (
    late(
        rf"(?:(?P<halves>{_ONE})[-\s]and[-\s]a[-\s]half[-\s]years?|(?P<russian>{_ONE})\s+с\s+половиной\s+(?:год\w*"
        rf"|лет\b)"
        rf"|(?P<kazakh>{_ONE})\s+жарым\s+жыл\w*)"
    ),
    late(
        r"(?P<year_and_half>\bполтор(?:а|ы) года|\bполутора лет|\ba year and a half)|(?P<half_year>\bполгода\b"
        r"|\bhalf a year\b)"
    ),
    late(rf"(?<![\w.,])(?P<adjective>\d+|{PREFIX})[-–]?\s?(?P<of>летн|месячн|дневн|суточн)\w+"),
    late(
        rf"(?<![\d.,-])(?:(?P<years>\d+(?:[.,]\d)?|\b(?:{NUMBER_WORD})\b)(?:\s*\([\w\s-]{{1,24}}\))?[-–\s]*(?:{_YEARS})['’]?"
        rf"(?:\s*(?:,|and|и|мен)?\s*(?P<and_months>{_ONE})\s*(?:{_MONTHS}))?"
        rf"|(?P<months>{_ONE})[-–\s]*(?:{_MONTHS})['’]?"
        rf"|(?P<days>{_ONE})[-–\s]*(?:{_DAYS})['’]?)"
    ),
    late(r"(?P<a_year>\ba year\b)(?! (?:later|ago|after|before|earlier))"),
)
_KINDS: Final = (
    (SUSPENDED, late(r"\bsuspended|\bconditional|\bprobation|\bусловн\w+|\bшартты", re.IGNORECASE)),
    (
        RESTRICTION,
        late(
            r"restrict\w+ (?:of )?(?:liberty|freedom)|restricted (?:freedom|liberty)|(?:liberty|freedom) restrict\w+"
            r"|ограничени\w+ свободы|бостандығын шекте\w+|бас бостандығын шекте\w+",
            re.IGNORECASE,
        ),
    ),
    (
        REMAND,
        late(
            r"(?<!administrative )(?<!house )\barrest\b(?= of\b)|authori[sz]ed|санкциониров\w+ арест"
            r"|арест\w*(?= (?-i:[А-ЯЁӘҒҚҢӨҰҮҺІ]))"
            r"|remand\w*|pre-?trial(?: detention)?|in custody|house arrest|(?<!administrative )arrest(?:ed)?(?= for\b)"
            r"|под страж\w+|домашн\w+ арест\w*|(?<!админ)арест\w*(?! (?:имущ|сч[её]т))(?: \w+)?(?: сроком)? на"
            r"|(?<!әкімшілік )қамауға ал\w+|күзетпен ұста\w*|үй қамағ\w*|тергеу изолятор\w*",
            re.IGNORECASE,
        ),
    ),
    (
        IMPRISONMENT,
        late(
            r"imprison\w*|\bprison\b|\bjail\w*|in a [\w -]{0,25}colony|behind bars|deprivation of (?:liberty|freedom)"
            r"|deprived of|incarcerat\w+|in custody|\bcolony\b|\bstrict.regime|general.regime"
            r"|лишени\w+ свободы|колони\w+|тюрьм\w+|тюремн\w+|за реш[её]тк\w+|строгого режима|общего режима"
            r"|заключени\w+"
            r"|бостандығынан айыр\w+|\bтүрме\w*|\bколония\w*",
            re.IGNORECASE,
        ),
    ),
)
_PRONOUNCED: Final = late(
    r"(?:sentenced?|jailed|imprisoned|convicted|condemned|given|gave|received?|got|handed|term of|serving|serves"
    r"|to serve"
    r"|put away|imposed|a term of|пригов\w+|осу[дж]\w+|получил\w*|срок\w*|дали|дал|назнач\w+|отбыва\w+|отбыл\w*"
    r"|отсидел\w*|сотта\w+|кесілді|тағайында\w+)\W+(?:[^\W\d]+\W+){0,5}$",
    re.IGNORECASE,
)
_NAMED: Final = late(
    r"\b(?:sentence|term|срок|наказание|приговор|мерзімі?|жаза(?:сы)?|үкімі?)(?:\s+\w+)?\s*[:–—-]\s*$", re.IGNORECASE
)
_SENTENCED: Final = late(
    r"\W{0,3}(?:sentence|(?:prison |jail )?term|behind bars)\b|\s+(?:срок\w*|приговор\w*)"
    r"|\s+(?:\w+\s+){0,3}?(?:кесілді|кесті|сотталды|сотталған|соттады|үкім|жаза|мерзім|қамалды|берді|берілді)",
    re.IGNORECASE,
)
_ARREST: Final = late(
    r"arrest|detain|detention|jailed|behind bars|in custody|locked up|imprison"
    r"|арест|задержа|посади|посаж|сидел|отбы"
    r"|қамақ|қамал|қамауға",
    re.IGNORECASE,
)
_OTHER: Final = late(
    r"(?:\bup to|\bmaximum(?: of)?|\bminimum(?: of)?|\bat least|\bfac(?:es?|ed|ing)|\bthreaten\w*|\bbetween|\bfrom"
    r"|\bcarr(?:y|ies)|\brisks?|\bnot|\bby|\bfor up to|\bafter|\bwithin|\bpast|\blast|\bwanted"
    r"|\bгроз(?:ит|ило|ят)|\bдо|\bот|\bне менее|\bот двух до|\bпосле|\bчерез|\bспустя)\W+(?:[^\W\d]+\W+){0,3}$",
    re.IGNORECASE,
)
_WISHED: Final = late(
    r"\b(?:asked|asks|demand\w*|request\w*|sought|seeks?|seeking|calls? for|called for|wanted|proposed|insisted|urged"
    r"|could|(?-i:may)|might|would|fac(?:es?|ed|ing)|risks?|risked|carr(?:y|ies|ied)|punishable|provides? for|liable"
    r"|if convicted"
    r"|просил\w*|попросил\w*|запросил\w*|запрашива\w+|требу\w*|(?:по)?требовал\w*|предлож\w+|предлага\w+|настаива\w+"
    r"|гроз(?:ит|ило|ят)|может|мог|могут|предусматрива\w+|предусмотрен\w*|санкци[яией]|наказыва\w+)\b",
    re.IGNORECASE,
)
_PASSING: Final = late(
    r"['’]?\s*(?:after (?!an?\b)|later\b|afterwards|earlier|ago|спустя|назад|позже|кейін|соң|бұрын|өткен\b)",
    re.IGNORECASE,
)
_CLAUSE_END: Final = late(r"[(;–—]|,\s")
_WISHED_BEHIND: Final = late(
    r"дейін|сұра(?:ды|ған|п)|талап ет|мүмкін|қаупі|көзде(?:йді|лген)|were (?:asked|demanded|sought)|просил|запросил",
    re.IGNORECASE,
)
_OTHERWISE_SPENT: Final = late(
    r"\b(?:worked|lived|studied|banned|bann?ing|ban|prohibit\w*|barred|forbidden|disqualif\w+|in the army|abroad"
    r"|запре\w+|лишен\w+ права|работал\w*|прожил\w*|жил\w*|учил\w*|служил\w*|тыйым|құқығынан айыр\w+|жұмыс істе\w+)\b",
    re.IGNORECASE,
)
_BANNED: Final = late(
    r"\b(?:banned|bann?ing|ban|prohibit\w*|barred|forbidden|disqualif\w+|deprived of the right|запре(?:т\w*|щ\w+)"
    r"|лиш\w+ права"
    r"|тыйым|құқығынан айыр\w+)\b",
    re.IGNORECASE,
)
_BANNED_FROM: Final = late(r"\b(?:banned|barred|prohibited|disqualified) from\b", re.IGNORECASE)
_LEFT_OF_IT: Final = late(
    r"(?:\b(?:remaining|unserved|rest|another)|оставш\w+|неотбыт\w+|остал\w+|ещё|қалған)\W+(?:[^\W\d]+\W+){0,3}$"
    r"|(?:отбыл\w*|отсидел\w*|просидел\w*|пров[её]л\w*|served|spent)\W+(?:[^\W\d]+\W+){0,2}$",
    re.IGNORECASE,
)
"""What stands before the part of a term that is behind or ahead, not before its length."""
_FOR_SO_LONG: Final = late(
    r"\W+(?:(?:(?-i:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])[\w’'-]+|arrest|detention|избран\w*|for|of|a|an|the|total|term|terms|period|sentence|sentences|length|lasting|in|custody|на|сроком|срок|в"
    r"|виде|общий"
    r"|размере|наказание|наказания|жазасына|жазасы|мерзімі|мерзімге|үшін|түрінде|жазасын)\W+){0,8}",
    re.IGNORECASE,
)
_RANGE_AHEAD: Final = late(rf"^\s*(?:to|до|[–-])\s*{NUMBER}", re.IGNORECASE)
_NUMBER_BEFORE: Final = late(rf"{NUMBER}\s*(?:years?|months?|лет|года?)?\s*(?:to|до|[–-])\s*$", re.IGNORECASE)
_SENTENCE_TO: Final = late(r"sentenc\w+\s+to\s*$|пригов\w+\s+к\s*$", re.IGNORECASE)
_DATE_TOLD: Final = late(
    rf"\s+(?:on |of )?(?:\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{1,2}}\s+{MONTH}\s+\d{{4}}"
    rf"|{MONTH}\s+\d{{1,2}},?\s+\d{{4}})"
    r"(?:\s+(?:года|г\.))?,?",
    re.IGNORECASE,
)
"""A date between a verdict and its term: “convicted on 14 March 2023 to six years”."""
_BREAK: Final = late(
    r"[;:]|,\s+(?:but|and|while|whereas|yet|though|although|however|а|но|однако|хотя|алайда|бірақ"
    r"|(?:the )?(?:court|judge)|суд|судья|сот)\b|\.\s",
    re.IGNORECASE,
)
_AROUND: Final = 100
_NOTHING_BEHIND: Final = late(r"['’]?\s*$|['’]?\s*,")
_DAYS_OF_ARREST: Final = ("сут", "тәул")
"""Words for days in which an administrative arrest is told."""
_LONGEST: Final = 1200


@dataclass(frozen=True, slots=True)
class SaidTerm(Stretch):
    """A punishment or custody told in a text: its length and its kind."""

    term: Term
    kind: str


def terms(text: str) -> Iterator[SaidTerm]:
    """Yield the punishments of a text in order; ranges, threats, requests and other stretches of time are left out."""
    if not has(text, _MARKS):
        return
    low = in_small_letters(text)
    near = [*measured(low, _UNITS, _REACH), *stretches(low, _WITHOUT_NUMBER, _REACH)]
    taken: list[SaidTerm] = []
    seen: list[Stretch] = []
    for pattern in _FORMS if near else ():
        for match in (match for where in near for match in pattern.finditer(low, where.start, where.end)):
            if not any(each.start < match.end() and match.start() < each.end for each in seen):
                seen.append(Stretch(match.start(), match.end()))
                taken += _punishment(text, match, *_length(match))
    yield from sorted(taken, key=lambda each: each.start)


def lengths_of(text: str) -> Iterator[SaidTerm]:
    """Yield all lengths of years and months of a text in order, of whatever; their kind is empty."""
    low = in_small_letters(text)
    near = [*measured(low, _UNITS, _REACH), *stretches(low, _WITHOUT_NUMBER, _REACH)]
    found: list[SaidTerm] = []
    for pattern in _FORMS:
        for match in (match for where in near for match in pattern.finditer(low, where.start, where.end)):
            months, days = _length(match)
            apart = not any(each.start < match.end() and match.start() < each.end for each in found)
            if apart and 0 < months < _LONGEST and not days:
                found.append(SaidTerm(match.start(), match.end(), Term.of_months(months, 0), ""))
    yield from sorted(found, key=lambda each: each.start)


def _length(match: re.Match[str]) -> tuple[int, int]:
    """Return the months and days of a length."""
    told = match.groupdict()
    if half := told.get("halves") or told.get("russian") or told.get("kazakh"):
        return number(half) * 12 + 6, 0
    whole = {"year_and_half": 18, "half_year": 6, "a_year": 12}
    if fixed := next((months for name, months in whole.items() if told.get(name)), 0):
        return fixed, 0
    if adjective := told.get("adjective"):
        amount = number(adjective)
        per = {"летн": (12, 0), "месячн": (1, 0)}.get(match["of"].casefold(), (0, 1))
        return amount * per[0], amount * per[1]
    if years := told.get("years"):
        figures, _, tenth = years.replace(",", ".").partition(".")
        return number(figures) * 12 + int(tenth or 0) * 12 // 10 + number(told.get("and_months") or "0"), 0
    return (number(match["months"]), 0) if match["months"] else (0, number(match["days"]))


def _punishment(text: str, match: re.Match[str], months: int, days: int) -> Iterator[SaidTerm]:
    before = _DATE_TOLD.sub(" ", text[max(0, match.start() - _AROUND) : match.start()])
    before = _BREAK.split(before)[-1]
    after = re.split(r"[.;](?:\s|$)", text[match.end() : match.end() + _AROUND])[0]
    if not 0 < months + days < _LONGEST or _RANGE_AHEAD.match(after) or _told_of_something_else(before, after):
        return
    if months and _LEFT_OF_IT.search(before):
        return
    of_arrest = has(match[0], _DAYS_OF_ARREST)
    if kind := _kind(before, after, months, of_arrest=of_arrest):
        yield SaidTerm(match.start(), match.end(), Term.of_months(months, days), kind)


def _told_of_something_else(before: str, after: str) -> bool:
    if (
        _WISHED.search(before)
        or _WISHED_BEHIND.search(_CLAUSE_END.split(after[:60])[0])
        or _NUMBER_BEFORE.search(before)
    ):
        return True
    if _PASSING.match(after):
        return True
    told = _BANNED_FROM.sub(" ", before)
    return _SENTENCE_TO.search(told) is None and _OTHER.search(told) is not None


def _kind(before: str, after: str, months: int, *, of_arrest: bool) -> str:
    if not months:
        arrest = _ARREST.search(before[-60:]) or _ARREST.search(after[:40])
        told_alone = of_arrest or _NOTHING_BEHIND.match(after) is not None
        return ADMINISTRATIVE if arrest or (told_alone and _pronounced(before, after)) else ""
    near = re.split(r",| and | и | және ", after)[0]
    for kind, words in _KINDS:
        if words.search(near[:45]):
            return kind
    if _BANNED.search(near[:70]):
        return BAN
    for kind, words in _KINDS:
        for match in words.finditer(before[-70:]):
            if _FOR_SO_LONG.fullmatch(before[-70:], match.end()):
                return _ban(before) if _OTHERWISE_SPENT.search(before) else kind
    if _OTHERWISE_SPENT.search(before) or _OTHERWISE_SPENT.search(near[:30]):
        return _ban(before)
    return PUNISHMENT if _NAMED.search(before) or _pronounced(before, after) else ""


def _ban(before: str) -> str:
    """Return the kind of what is not spent in custody: a ban, or nothing that a court orders."""
    return BAN if _BANNED.search(before) else ""


def _pronounced(before: str, after: str) -> bool:
    return _PRONOUNCED.search(before) is not None or _SENTENCED.match(after) is not None
