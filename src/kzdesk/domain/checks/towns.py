# SPDX-License-Identifier: GPL-3.0-or-later
"""Towns that texts of three languages name, in any case form: those of Kazakhstan, and some abroad."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch

TOWNS: Final = {
    "almaty": ("almaty", "алматы", "алмат", "алма-ат", "alma-ata"),
    "astana": ("astana", "nur-sultan", "астан", "астана", "нур-султан", "нұр-сұлтан"),
    "shymkent": ("shymkent", "chimkent", "шымкент", "чимкент"),
    "karaganda": ("karaganda", "караганд", "қарағанды"),
    "aktobe": ("aktobe", "актоб", "актюбинск", "ақтөбе"),
    "taraz": ("taraz", "тараз"),
    "pavlodar": ("pavlodar", "павлодар"),
    "oskemen": ("oskemen", "ust-kamenogorsk", "усть-каменогорск", "оскемен", "өскемен"),
    "semey": ("semey", "semei", "семей", "семе", "семипалатинск"),
    "atyrau": ("atyrau", "атырау"),
    "aktau": ("aktau", "актау", "ақтау"),
    "kostanay": ("kostanay", "kostanai", "костанай", "костана", "қостанай"),
    "oral": ("uralsk", "уральск", "орал"),
    "petropavl": ("petropavl", "petropavlovsk", "петропавловск", "петропавл"),
    "kokshetau": ("kokshetau", "кокшетау", "көкшетау"),
    "kyzylorda": ("kyzylorda", "кызылорд", "қызылорда"),
    "taldykorgan": ("taldykorgan", "талдыкорган", "талдықорған"),
    "turkistan": ("turkistan", "туркестан", "түркістан"),
    "zhanaozen": ("zhanaozen", "жанаозен", "жаңаөзен"),
    "temirtau": ("temirtau", "темиртау", "теміртау"),
    "ekibastuz": ("ekibastuz", "экибастуз", "екібастұз"),
    "zhezkazgan": ("zhezkazgan", "жезказган", "жезқазған"),
    "konaev": ("konaev", "qonaev", "kapshagay", "kapshagai", "қонаев", "конаев", "капшага", "капшагай", "қапшағай"),
    "kaskelen": ("kaskelen", "каскелен", "қаскелең"),
    "talgar": ("talgar", "талгар", "талғар"),
    "rudny": ("rudny", "рудный", "рудно", "рудны"),
    "ridder": ("ridder", "риддер"),
    "kentau": ("kentau", "кентау"),
    "satpayev": ("satpayev", "сатпаев", "сәтбаев"),
    "aksay": ("aksay", "aksai", "аксай", "акса", "ақсай"),
    "balkhash": ("balkhash", "балхаш", "балқаш"),
    "stepnogorsk": ("stepnogorsk", "степногорск"),
    "shakhtinsk": ("shakhtinsk", "шахтинск"),
    "saran": ("сарани",),
    "arkalyk": ("arkalyk", "аркалык", "арқалық"),
    "lisakovsk": ("lisakovsk", "лисаковск"),
    "zhitikara": ("zhitikara", "житикар", "жітіқара"),
    "tekeli": ("tekeli", "текели", "текелі"),
    "zharkent": ("zharkent", "жаркент"),
    "ushtobe": ("ushtobe", "уштобе", "үштөбе"),
    "sarkand": ("sarkand", "саркан", "сарканд"),
    "zhanatas": ("zhanatas", "жанатас", "жаңатас"),
    "merke": ("merke", "мерке", "меркі"),
    "korday": ("korday", "kordai", "кордай", "корда", "қордай"),
    "arys": ("арыси", "арыста", "арысе"),
    "saryagash": ("saryagash", "сарыагаш", "сарыағаш"),
    "lenger": ("lenger", "ленгер"),
    "ayagoz": ("ayagoz", "аягоз", "аягөз", "аякөз"),
    "kurchatov": ("курчатове",),
    "zaysan": ("zaysan", "зайсан"),
    "shemonaikha": ("shemonaikha", "шемонаих"),
    "aksu": ("aksu", "аксу", "ақсу"),
    "khromtau": ("khromtau", "хромтау"),
    "kandyagash": ("kandyagash", "кандыагаш", "қандыағаш"),
    "kulsary": ("kulsary", "кульсары", "құлсары"),
    "beyneu": ("beyneu", "бейнеу"),
    "zhetybay": ("zhetybay", "жетыба", "жетыбай", "жетібай"),
    "aralsk": ("aralsk", "аральск"),
    "baikonur": ("baikonur", "байконур", "байқоңыр"),
    "atbasar": ("atbasar", "атбасар"),
    "shchuchinsk": ("shchuchinsk", "щучинск"),
    "kosshy": ("kosshy", "косшы", "қосшы"),
    "esik": ("есике", "иссыке"),
    "uzynagash": ("uzynagash", "узынагаш", "ұзынағаш"),
    "shelek": ("shelek", "шелек"),
    "karkaralinsk": ("karkaralinsk", "каркаралинск", "қарқаралы"),
    "priozersk": ("priozersk", "приозерск"),
    "bishkek": ("bishkek", "бишкек", "бішкек"),
    "tashkent": ("tashkent", "ташкент"),
    "moscow": ("moscow", "москв", "мәскеу"),
    "petersburg": ("petersburg", "петербург", "санкт-петербург"),
    "orenburg": ("orenburg", "оренбург", "орынбор"),
    "omsk": ("omsk", "омск", "омбы"),
    "kyiv": ("kyiv", "kiev", "киев"),
    "minsk": ("minsk", "минск"),
    "warsaw": ("warsaw", "варшав"),
    "istanbul": ("istanbul", "стамбул", "ыстамбұл"),
    "ankara": ("ankara", "анкар", "анкара"),
    "tbilisi": ("tbilisi", "тбилиси"),
    "vienna": ("vienna", "вена", "вене", "вены"),
    "geneva": ("geneva", "женев", "женева"),
}
"""Towns by what all forms of their names begin with, in lower case; former names are the same town."""
_LOCATIVE: Final = frozenset({"да", "де", "та", "те", "нда", "нде"})
_ENDINGS: Final = frozenset({
    *("", "а", "у", "е", "ом", "ой", "ы", "и", "я", "ю", "ем", "ый", "ого", "ому", "м", "му", "го", "ию"),
    *_LOCATIVE,
    *("дағы", "дегі", "тағы", "тегі", "ндағы", "ндегі"),
    *("дан", "ден", "тан", "тен", "ға", "ге", "қа", "ке", "ның", "нің", "дың", "дің", "тың", "тің", "ды", "ді", "ты"),
    *("лық", "лік", "дық", "дік", "тық", "тік", "'s", "’s"),
})  # fmt: skip
"""Case endings of Russian and Kazakh: an adjective (Алматинский) names a region, not the town."""
_ADJECTIVE: Final = late(r"(?:(?:ин|ов|ев|н)?ск)?(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)")
_BEGINNING: Final = 4


def _by_beginning() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for town_name, several in TOWNS.items():
        for stem in several:
            found[stem[:_BEGINNING]].append((stem, town_name))
    return {beginning: sorted(stems, key=lambda each: -len(each[0])) for beginning, stems in found.items()}


_STEMS: Final = _by_beginning()
_CAPITAL: Final = late(r"(?<![\w-])[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^\W\d_]{2,}(?:-[^\W\d_]{2,})?(?:[’']s\b)?")
_IN: Final = late(
    r"(?:\b(?:in|at|near|outside)\s+(?:(?:the\s+)?(?:(?:city|town|village|centre|center|outskirts|suburbs)\s+of\s+)?"
    r"(?:(?:the\s+)?(?:city|town)\s+of\s+)?(?:central\s+|downtown\s+)?)?"
    r"|\b(?:в|во|под|близ|возле|неподалёку от|недалеко от)\s+(?:(?:самом|самой)\s+)?"
    r"(?:(?:центре|пригороде|окрестностях)\s+)?"
    r"(?:(?:г|гор|с|пос)\.\s?|(?:городе|города|селе|посёлке|поселке)\s+)?)$",
    re.IGNORECASE,
)
_KAZAKH_TOWN: Final = late(r"\s+(?:қаласы(?:нда|ның)|қ\.)")
_OF_MORE: Final = late(
    r"(?:,\s*\w+)?\s+(?:region|oblast|province|district|regional|области|област\w+|обл\.|районе|район|облысы\w*"
    r"|ауданы\w*|облыстық|аудандық)\b",
    re.IGNORECASE,
)
"""What makes the name before it that of a region or a district."""
_OFFICE: Final = late(r"\s+(?:city|criminal|military|specialised|court|қалалық|сот)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SaidTown(Stretch):
    """A town by its name in `TOWNS`.

    `there` when something is told to be or happen in it, `part` when the name is only part of that of a region, a
    district or an office.
    """

    town: str
    there: bool
    part: bool


def towns(text: str) -> Iterator[SaidTown]:
    """Yield the towns a text names, in order."""
    for match in _CAPITAL.finditer(text):
        if (found := _town(match[0].casefold())) is None:
            continue
        town_name, ending = found
        start, end = match.span()
        part = ending not in _ENDINGS or bool(_OF_MORE.match(text, end) or _OFFICE.match(text, end))
        there = not part and (
            ending in _LOCATIVE
            or _KAZAKH_TOWN.match(text, end) is not None
            or _IN.search(text, max(0, start - 40), start) is not None
        )
        yield SaidTown(start, end, town_name, there, part)


def town(name: str) -> str:
    """Return which town of `TOWNS` a name on record begins with; empty for any other place, and for a region."""
    return next((each.town for each in towns(name) if each.start == 0 and not _OF_MORE.match(name, each.end)), "")


def _town(word: str) -> tuple[str, str] | None:
    for stem, town_name in _STEMS.get(word[:_BEGINNING], ()):
        if word.startswith(stem):
            ending = word[len(stem) :]
            if ending in _ENDINGS or _ADJECTIVE.fullmatch(ending):
                return town_name, ending
    return None
