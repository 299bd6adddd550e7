# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries of citizenship, cities and places of detention as texts of three languages name them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has
from kzdesk.domain.checks.towns import SaidTown

_COUNTRIES: Final = {
    "KZ": r"kazakhstan\w*|kazakh|казахстан\w*|рк\b|қазақстан\w*|қр\b",
    "UZ": r"uzbek(?:istan\w*)?|узбекистан\w*|өзбекстан\w*",
    "KG": r"kyrgyz(?:stan\w*)?|кыргызстан\w*|киргизи\w+|кыргызск\w+|қырғызстан\w*",
    "RU": r"russian?|росси(?:и|йск\w+|я)|рф\b|ресей\w*",
    "TJ": r"tajik(?:istan\w*)?|таджикистан\w*|тәжікстан\w*",
    "TM": r"turkmen(?:istan\w*)?|туркмени\w+|туркменистан\w*|түрікменстан\w*",
    "UA": r"ukrain\w+|украин\w+",
    "BY": r"belarus\w*|беларус\w+|белорус\w+",
    "CN": r"chin(?:a|ese)|кита(?:я|йск\w+)|қытай\w*",
    "TR": r"turkish|turkey|türkiye|турци\w+|турецк\w+|түркия\w*",
    "GE": r"georgian?|грузи\w+|грузинск\w+|грузия\w*",
    "AM": r"armenian?|армени\w+|армянск\w+|армения\w*",
    "AZ": r"azerbaijan\w*|азербайджан\w*|әзербайжан\w*",
    "MN": r"mongolian?|монголи\w+|моңғолия\w*",
    "DE": r"german\w*|германи\w+|германия\w*",
    "PL": r"polish|poland|польши|польск\w+|польша\w*",
}
_REPUBLIC: Final = r"(?:the\s+)?(?:republic of\s+|people[’']s republic of\s+|республики\s+|российской\s+(?=федерации))?"
_COUNTRY: Final = "|".join(rf"(?P<{code}>{words})" for code, words in _COUNTRIES.items())
_FEDERATION: Final = r"(?P<federation>(?:russian|российск\w+) (?:federation|федераци\w+))"


def _as(prefix: str) -> str:
    return _COUNTRY.replace("?P<", f"?P<{prefix}")


_CITIZEN: Final = late(
    rf"\b(?:(?:{_COUNTRY})(?:\s+республикасы\w*)?\s+(?:citizen(?:ship|s)?|nationals?|nationality|passport|азамат\w*)"
    rf"|(?:citizens?|nationals?|гражданин\w*|гражданк\w|гражданств\w+|подданн\w+|паспорт\w*)\s+(?:of\s+)?{_REPUBLIC}"
    rf"(?:{_FEDERATION}|{_as('of_')}))\b",
    re.IGNORECASE,
)
_ANY_COUNTRY: Final = late(rf"\b(?:{_COUNTRY})\b", re.IGNORECASE)
_CITIZEN_MARKS: Final = ("citizen", "national", "passport", "граждан", "паспорт", "подданн", "азамат")

COURT: Final = "court"
TRIED: Final = "tried"
BORN_AT: Final = "born_at"
SERVES_AT: Final = "serves_at"
_OF_A_TOWN: Final = r"(?:the city of\s+|(?:г\. ?|городе |города )(?:города )?)?$"
_HELD: Final = (
    r"(?:serving|serves|is in|(?:is|are|being|has been|have been|remains|still|now) (?:being |currently |still |now )?"
    r"(?:held|kept|imprisoned|detained))"
)
_AT: Final = tuple(
    (kind, late(before, re.IGNORECASE) if before else None, late(behind, re.IGNORECASE) if behind else None)
    for kind, before, behind in (
        (COURT, rf"\bcourts?\s+(?:in|of)\s+{_OF_A_TOWN}", r"(?! (?:region|oblast))"),
        (COURT, r"\bсуд\w*\s+(?:по\s+\w+\s+делам\s+)?(?:(?:в|г\.|города?)\s*)*$", ""),
        (COURT, "", r"(?:\s+no\. ?\d)?(?:\s+\w+){0,3}?\s+(?:district |regional |city |criminal )*court\b"),
        (COURT, "", r"\s+(?:городск|областн|районн)\w+\s+суд"),
        (COURT, "", r"(?:\s+\w+){0,3}?\s+сот(?:ы|ының|ында|ынан)\b"),
        (TRIED, rf"\b(?:convicted|sentenced|tried|found guilty) in {_OF_A_TOWN}", ""),
        (TRIED, rf"\b(?:осужд[её]н\w?|приговор[её]н\w?) в {_OF_A_TOWN}", ""),
        (BORN_AT, rf"\b(?:born|birth)\b[^.;,]{{0,30}}? (?:in|at) {_OF_A_TOWN}", ""),
        (BORN_AT, rf"\b(?:native of|уроженец|уроженка) {_OF_A_TOWN}", ""),
        (BORN_AT, rf"\bродил(?:ся|ась)\b[^.;,]{{0,30}}? в {_OF_A_TOWN}", ""),
        (BORN_AT, "", r"\s+(?:қаласында\s+)?(?:туған|туып|туылған|дүниеге келген)"),
        (SERVES_AT, rf"\b{_HELD}\b[^.;,]{{0,60}}?\b(?:in|near)\s+{_OF_A_TOWN}", ""),
        (SERVES_AT, rf"\b(?:отбывает|содержится|находится)\b[^.;,]{{0,60}}? (?:в|под|близ) {_OF_A_TOWN}", ""),
        (SERVES_AT, "", r"\s+(?:\w+\s+){0,3}?(?:өтеп|отыр|ұсталып|қамауда)"),
    )
)
_BACK: Final = 110
_FACILITY: Final = late(
    r"\b(?P<letters>[A-ZА-ЯҚ]{2})[- ]?(?P<number>\d{2,3}/\d{1,2})\b",
)


@dataclass(frozen=True, slots=True)
class SaidPlace(Stretch):
    """A town, by its name in `TOWNS`, and what it is told as: of a court, of a trial, of a birth, of custody."""

    kind: str
    city: str


@dataclass(frozen=True, slots=True)
class SaidCountry(Stretch):
    """A citizenship told in a text, as ISO 3166 code."""

    code: str


@dataclass(frozen=True, slots=True)
class SaidFacility(Stretch):
    """The official code of a place of detention, letters and digits alone."""

    code: str


def countries(text: str) -> Iterator[SaidCountry]:
    """Yield the countries that a text names in any way, in order, those whose citizens somebody here may be."""
    for match in _ANY_COUNTRY.finditer(text):
        yield SaidCountry(match.start(), match.end(), match.lastgroup or "")


def citizenships(text: str) -> Iterator[SaidCountry]:
    """Yield the citizenships that a text tells, in order."""
    for match in _CITIZEN.finditer(text) if has(text, _CITIZEN_MARKS) else ():
        code = next((code for code in _COUNTRIES if match[code] or match[f"of_{code}"]), "RU")
        yield SaidCountry(match.start(), match.end(), code)


def places_told(text: str, named: Sequence[SaidTown]) -> Iterator[SaidPlace]:
    """Yield the towns among those `named` that a text tells of courts, trials, births and custody."""
    for each in named:
        for kind, before, behind in _AT:
            led = before is None or before.search(text, max(0, each.start - _BACK), each.start)
            if led and (behind is None or behind.match(text, each.end)):
                yield SaidPlace(each.start, each.end, kind, each.town)


def facilities(text: str) -> Iterator[SaidFacility]:
    """Yield the official codes of places of detention in a text, in order."""
    for match in _FACILITY.finditer(text) if "/" in text else ():
        yield SaidFacility(match.start(), match.end(), facility_code(match[0]))


def facility_code(written: str) -> str:
    """Return the digits that tell places of detention apart; their letters are spelled in many ways."""
    return "".join(re.findall(r"[\d/]", written))
