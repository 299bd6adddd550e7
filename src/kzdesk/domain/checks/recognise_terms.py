# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms of punishment and ages as texts tell them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.recognise import NUMBER, NUMBER_WORD, Stretch, measured, number
from kzdesk.domain.terms import Term

IMPRISONMENT: Final = "imprisonment"
RESTRICTION: Final = "restriction"
SUSPENDED: Final = "suspended"
ADMINISTRATIVE: Final = "admin_arrest"

_YEARS: Final = r"years?\b|год(?:а|у|ам|ами|ов)?\b|лет(?:ний|него|нему)?\b|жыл\w*"
_MONTHS: Final = r"months?\b|месяц\w*|мес\.|ай(?:ға)?\b"
_DAYS: Final = r"days?\b|дн(?:я|ей|ям)\b|день\b|сут(?:ки|ок|кам)\b|тәулік\w*|күн\w*"
_UNITS: Final = re.compile(r"year|month|day|год|лет|мес|дн|день|сут|жыл|ай|тәул|күн", re.IGNORECASE)
_REACH: Final = 50
"""A term has no more characters on either side of a unit with a number before it."""
_HALF: Final = re.compile(
    rf"(?P<number>{NUMBER_WORD})[-\s]and[-\s]a[-\s]half[-\s]years?"
    rf"|(?P<russian>\d+|{NUMBER_WORD})\s+с\s+половиной\s+(?:год\w*|лет\b)"
    rf"|(?P<kazakh>\d+|{NUMBER_WORD})\s+жарым\s+жыл\w*",
    re.IGNORECASE,
)
_LENGTH: Final = re.compile(
    rf"(?<![\d.,-])(?:(?P<years>\d+(?:[.,]\d)?|\b(?:{NUMBER_WORD})\b)[-\s]*(?:{_YEARS})['’]?"
    rf"(?:\s*(?:,|and|и|мен)?\s*(?P<and_months>\d+|\b(?:{NUMBER_WORD})\b)\s*(?:{_MONTHS}))?"
    rf"|(?P<months>\d+|\b(?:{NUMBER_WORD})\b)[-\s]*(?:{_MONTHS})['’]?"
    rf"|(?P<days>\d+|\b(?:{NUMBER_WORD})\b)[-\s]*(?:{_DAYS})['’]?)",
    re.IGNORECASE,
)
_KINDS: Final = (
    (
        SUSPENDED,
        re.compile(r"\bsuspended|\bconditional|\bprobation|\bусловн\w+|\bшартты", re.IGNORECASE),
    ),
    (
        RESTRICTION,
        re.compile(
            r"restrict\w+ (?:of )?(?:liberty|freedom)|restricted (?:freedom|liberty)|ограничени\w+ свободы"
            r"|бостандығын шекте\w+",
            re.IGNORECASE,
        ),
    ),
    (
        IMPRISONMENT,
        re.compile(
            r"imprison\w*|\bprison\b|\bjail\w*|in a (?:penal )?colony|behind bars|deprivation of liberty|deprived of"
            r"|лишени\w+ свободы|колони\w+|бостандығынан айыр\w+|\bтүрме\w*",
            re.IGNORECASE,
        ),
    ),
)
_PRONOUNCED: Final = re.compile(
    r"(?:sentenced|sentence|jailed|imprisoned|convicted|condemned|given|received|got|term of|serving"
    r"|пригов\w+|осужд\w+|получил\w*|срок\w*|сотта\w+|кесілді)\W+(?:[^\W\d]+\W+){0,4}$",
    re.IGNORECASE,
)
_SENTENCED: Final = re.compile(r"\W{0,3}(?:sentence|term)\b|\s+(?:кесілді|сотталды|үкім)", re.IGNORECASE)
_ARREST: Final = re.compile(r"arrest|detain|detention|арест|қамақ|қамал", re.IGNORECASE)
_OTHER: Final = re.compile(
    r"(?:\bup to|\bmaximum(?: of)?|\bminimum(?: of)?|\bat least|\bfaces?|\bfacing|\bthreaten\w*|\bbetween|\bfrom"
    r"|\bcarries|\brisks?|\bdemanded|\brequested|\basked for|\bsought|\bnot|\bby|\bfor up to|\bafter|\bwithin"
    r"|\bpast|\blast"
    r"|\bпросил\w*|\bзапросил\w*|\bтребовал\w*|\bгрозит|\bдо|\bот|\bне менее|\bот двух до"
    r"|\bдейін)\W+(?:[^\W\d]+\W+){0,3}$",
    re.IGNORECASE,
)
_RANGE_AHEAD: Final = re.compile(rf"^\s*(?:to|до|[–-])\s*{NUMBER}", re.IGNORECASE)
_NUMBER_BEFORE: Final = re.compile(rf"{NUMBER}\s*(?:years?|months?|лет|года?)?\s*(?:to|до|[–-])\s*$", re.IGNORECASE)
_SENTENCE_TO: Final = re.compile(r"sentenc\w+\s+to\s*$|пригов\w+\s+к\s*$", re.IGNORECASE)
_TWO_FIGURES: Final = re.compile(r"(?<!\d)\d\d?(?!\d)")
_AGE: Final = (
    re.compile(r"\((?:aged )?(\d{1,2})\)"),
    re.compile(r"\baged?\s+(?:of\s+)?(\d{1,2})\b", re.IGNORECASE),
    re.compile(r"\b(\d{1,2})[-\s]years?[-\s]old\b", re.IGNORECASE),
    re.compile(r"(?<=[^\W\d_]), (\d{1,2}),(?!\d)"),
    re.compile(r"\b(\d{1,2})[-\s]лет(?:ний|няя|него|ней|нему)\b", re.IGNORECASE),
    re.compile(r"\b(?:ему|ей)\s+(\d{1,2})\s+(?:лет|года?)\b", re.IGNORECASE),
    re.compile(r"\b[А-ЯЁ]\w+[уюе]\s+(\d{1,2})\s+(?:лет|года?)(?=\s*[,.;)])"),
    re.compile(r"\bв возрасте (\d{1,2}) лет", re.IGNORECASE),
    re.compile(r"\b(\d{1,2})\s+жаста", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class SaidTerm(Stretch):
    """A punishment told in a text: its length and its kind."""

    term: Term
    kind: str


@dataclass(frozen=True, slots=True)
class SaidAge(Stretch):
    """An age told in a text, in years."""

    years: int


def terms(text: str) -> Iterator[SaidTerm]:
    """Yield the punishments of a text in order; ranges, threats, requests and other stretches of time are left out."""
    near = measured(text, _UNITS, _REACH)
    taken: list[SaidTerm] = []
    for match in _within(_HALF, text, near):
        months = number(match["number"] or match["russian"] or match["kazakh"]) * 12 + 6
        taken += _punishment(text, match, months, 0)
    for match in _within(_LENGTH, text, near):
        if not any(each.start <= match.start() < each.end for each in taken):
            taken += _punishment(text, match, *_length(match))
    yield from sorted(taken, key=lambda each: each.start)


def ages(text: str) -> Iterator[SaidAge]:
    """Yield the ages of a text in order."""
    if _TWO_FIGURES.search(text) is None:
        return
    found = {
        match.start(1): SaidAge(match.start(), match.end(), int(match[1]))
        for pattern in _AGE
        for match in pattern.finditer(text)
    }
    yield from (found[start] for start in sorted(found) if 0 < found[start].years < 111)


def _within(pattern: re.Pattern[str], text: str, near: list[Stretch]) -> Iterator[re.Match[str]]:
    for where in near:
        yield from pattern.finditer(text, where.start, where.end)


def _length(match: re.Match[str]) -> tuple[int, int]:
    """Return months and days of a match of `_LENGTH`."""
    if years := match["years"]:
        whole, half = re.fullmatch(r"(\w+)(?:[.,](\d))?", years).groups()  # type: ignore[union-attr]
        tenths = int(half or 0) * 12 // 10
        return number(whole) * 12 + tenths + number(match["and_months"] or "0"), 0
    return (number(match["months"]), 0) if match["months"] else (0, number(match["days"]))


def _punishment(text: str, match: re.Match[str], months: int, days: int) -> Iterator[SaidTerm]:
    before = text[max(0, match.start() - 60) : match.start()].rpartition(". ")[2]
    after = re.split(r"[.;](?:\s|$)", text[match.end() : match.end() + 60])[0]
    if not 0 < months + days < 1200 or _RANGE_AHEAD.match(after) or _told_of_something_else(before):
        return
    kind = _kind(before, after, months)
    if kind:
        yield SaidTerm(match.start(), match.end(), Term.of_months(months, days), kind)


def _told_of_something_else(before: str) -> bool:
    if _SENTENCE_TO.search(before):
        return False
    return bool(_OTHER.search(before) or _NUMBER_BEFORE.search(before))


def _kind(before: str, after: str, months: int) -> str:
    near = re.split(r",| and | и ", after)[0] if months else after
    if not months:
        return ADMINISTRATIVE if _ARREST.search(before[-40:]) or _ARREST.search(after[:30]) else ""
    for kind, words in _KINDS:
        if words.search(near[:45]):
            return kind
    if re.search(
        r"(?:imprisonment|prison|лишени\w+ свободы)\W+(?:for|of|на срок|сроком на)\W*$", before, re.IGNORECASE
    ):
        return IMPRISONMENT
    return IMPRISONMENT if _PRONOUNCED.search(before) or _SENTENCED.match(after) else ""
