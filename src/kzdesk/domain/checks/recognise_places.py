# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries of citizenship, cities and places of detention as texts of three languages name them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has

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
_CITIZEN_MARKS: Final = ("citizen", "national", "passport", "граждан", "паспорт", "подданн", "азамат")

CITIES: Final = {
    "almaty": ("almaty", "алматы", "алма-ат", "alma-ata"),
    "astana": ("astana", "nur-sultan", "астан", "нур-султан", "нұр-сұлтан"),
    "shymkent": ("shymkent", "chimkent", "шымкент", "чимкент"),
    "karaganda": ("karaganda", "караганд", "қарағанды"),
    "aktobe": ("aktobe", "актоб", "актюбинск", "ақтөбе"),
    "taraz": ("taraz", "тараз"),
    "pavlodar": ("pavlodar", "павлодар"),
    "oskemen": ("oskemen", "ust-kamenogorsk", "усть-каменогорск", "оскемен", "өскемен"),
    "semey": ("semey", "semei", "семей", "семипалатинск"),
    "atyrau": ("atyrau", "атырау"),
    "aktau": ("aktau", "актау", "ақтау"),
    "kostanay": ("kostanay", "kostanai", "костана", "қостанай"),
    "oral": ("uralsk", "уральск"),
    "petropavl": ("petropavl", "петропавл"),
    "kokshetau": ("kokshetau", "кокшетау", "көкшетау"),
    "kyzylorda": ("kyzylorda", "кызылорд", "қызылорда"),
    "taldykorgan": ("taldykorgan", "талдыкорган", "талдықорған"),
    "turkistan": ("turkistan", "туркестан", "түркістан"),
    "zhanaozen": ("zhanaozen", "жанаозен", "жаңаөзен"),
    "temirtau": ("temirtau", "темиртау", "теміртау"),
    "ekibastuz": ("ekibastuz", "экибастуз", "екібастұз"),
    "zhezkazgan": ("zhezkazgan", "жезказган", "жезқазған"),
    "konaev": ("konaev", "kapshagay", "қонаев", "конаев", "капшага"),
    "kaskelen": ("kaskelen", "каскелен", "қаскелең"),
    "talgar": ("talgar", "талгар", "талғар"),
    "rudny": ("rudny", "рудн"),
    "ridder": ("ridder", "риддер"),
    "bishkek": ("bishkek", "бишкек", "бішкек"),
    "tashkent": ("tashkent", "ташкент"),
    "moscow": ("moscow", "москв", "мәскеу"),
}
"""Cities by what all forms of their names begin with, in lower case; former names are the same city."""
_CITY_OF: Final = {stem: city for city, stems in CITIES.items() for stem in stems}
_CITY: Final = rf"(?P<city>{'|'.join(sorted(map(re.escape, _CITY_OF), key=len, reverse=True))})"

COURT: Final = "court"
TRIED: Final = "tried"
BORN_AT: Final = "born_at"
SERVES_AT: Final = "serves_at"
_AT: Final = tuple(
    (kind, late(pattern, re.IGNORECASE))
    for kind, pattern in (
        (COURT, rf"\bcourts?\s+(?:in|of)\s+(?:the city of\s+)?{_CITY}\w*(?! (?:region|oblast))"),
        (COURT, rf"\b{_CITY}\w*(?:\s+no\. ?\d)?(?:\s+\w+){{0,3}}?\s+(?:district |regional |city |criminal )*court\b"),
        (COURT, rf"\bсуд\w*\s+(?:(?:в|г\.|города?)\s*)*{_CITY}\w*"),
        (COURT, rf"\b{_CITY}\w*\s+(?:городск|областн|районн)\w+\s+суд"),
        (COURT, rf"\b{_CITY}\w*(?:\s+\w+){{0,3}}?\s+сот(?:ы|ының|ында|ынан)\b"),
        (TRIED, rf"\b(?:convicted|sentenced|tried|found guilty) in {_CITY}\w*"),
        (TRIED, rf"\b(?:осужд[её]н\w?|приговор[её]н\w?) в {_CITY}\w*"),
        (BORN_AT, rf"\b(?:born|birth)\b[^.;,]{{0,30}}? (?:in|at) (?:the city of )?{_CITY}\w*"),
        (BORN_AT, rf"\bnative of {_CITY}\w*|\b(?:уроженец|уроженка) (?:г\. ?|города )?(?P<native>{_CITY[9:-1]})\w*"),
        (BORN_AT, rf"\bродил(?:ся|ась)\b[^.;,]{{0,30}}? в (?:г\. ?|городе )?{_CITY}\w*"),
        (BORN_AT, rf"\b{_CITY}\w*\s+(?:қаласында\s+)?(?:туған|туылған|дүниеге келген)"),
        (
            SERVES_AT,
            (
                r"\b(?:serving|serves|held|kept|imprisoned|detained|is in)\b[^.;,]{0,60}?\b(?:in"
                r"|near)\s+(?:the city of\s+)?"
                rf"{_CITY}\w*"
            ),
        ),
        (
            SERVES_AT,
            rf"\b(?:отбывает|содержится|находится)\b[^.;,]{{0,60}}? (?:в|под|близ) (?:г\. ?|городе )?{_CITY}\w*",
        ),
        (SERVES_AT, rf"\b{_CITY}\w*\s+(?:\w+\s+){{0,3}}?(?:өтеп|отыр|ұсталып|қамауда)"),
    )
)
_AT_MARKS: Final = (
    *("court", "суд", "сот", "convicted in", "sentenced in", "tried in", "guilty in", "осужд", "приговор", "born"),
    *(
        "native",
        "урожен",
        "родил",
        "туған",
        "туылған",
        "дүниеге",
        "serv",
        "held",
        "kept",
        "imprisoned",
        "detained",
        "is in",
    ),
    *("отбывает", "содержится", "находится", "өтеп", "отыр", "ұсталып", "қамауда"),
)
_FACILITY: Final = late(
    r"\b(?P<letters>[A-ZА-ЯҚ]{2})[- ]?(?P<number>\d{2,3}/\d{1,2})\b",
)


@dataclass(frozen=True, slots=True)
class SaidPlace(Stretch):
    """A city, by its name in `CITIES`, and what it is told as: of a court, of a trial, of a birth, of custody."""

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


def citizenships(text: str) -> Iterator[SaidCountry]:
    """Yield the citizenships that a text tells, in order."""
    for match in _CITIZEN.finditer(text) if has(text, _CITIZEN_MARKS) else ():
        code = next((code for code in _COUNTRIES if match[code] or match[f"of_{code}"]), "RU")
        yield SaidCountry(match.start(), match.end(), code)


def places_told(text: str) -> Iterator[SaidPlace]:
    """Yield the cities a text tells of courts, trials, births and custody, each way of telling in order."""
    if not has(text, _AT_MARKS) or not has(text, _CITY_OF):
        return
    for kind, pattern in _AT:
        for match in pattern.finditer(text):
            written = match["city"] or match.groupdict().get("native") or ""
            yield SaidPlace(match.start(), match.end(), kind, _CITY_OF[written.casefold()])


def facilities(text: str) -> Iterator[SaidFacility]:
    """Yield the official codes of places of detention in a text, in order."""
    for match in _FACILITY.finditer(text) if "/" in text else ():
        yield SaidFacility(match.start(), match.end(), facility_code(match[0]))


def facility_code(written: str) -> str:
    """Return the digits that tell places of detention apart; their letters are spelled in many ways."""
    return "".join(re.findall(r"[\d/]", written))


def city(name: str) -> str:
    """Return which city of `CITIES` a name is, or begins with; empty for any other place."""
    low = name.casefold()
    return next((which for stem, which in _CITY_OF.items() if low.startswith(stem)), "")
