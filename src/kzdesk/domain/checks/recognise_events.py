# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for what happens to somebody on a day, by language: arrests, charges, verdicts, appeals, releases, deaths."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, in_small_letters
from kzdesk.domain.checks.towns import SaidTown

DETAINED: Final = "detained"
CHARGED: Final = "charged"
OPENED: Final = "opened"
CONVICTED: Final = "convicted"
APPEALED: Final = "appealed"
ACQUITTED: Final = "acquitted"
RELEASED: Final = "released"
TORTURED: Final = "tortured"
DIED: Final = "died"
ENDS: Final = "ends"
BURIED: Final = "buried"
BORN: Final = "born"
ELSE: Final = "else"
"""Something else that a date may belong to, so that it is not taken for the date of an arrest nearby."""

_WORDS: Final[dict[str, tuple[str, ...]]] = {
    DIED: (
        r"died(?: in (?:custody|prison|jail|detention|hospital|a colony|the colony))?|killed|shot dead|passed away",
        r"death on|death of|lost (?:his|her|their) li(?:fe|ves)|succumbed|perished",
        r"fatally|(?:his|her) death|found dead|was dead|(?<!ap)deceased",
        r"(?:умер(?:ла|ли)?|скончал(?:ся|ась))(?: (?:в|под) (?:сизо|страж\w+|колонии|тюрьме|заключении|больнице))?",
        r"погиб(?:ла|ли)?|убит[аы]?|не стало|смерть|смерти|гибель|умерла",
        r"(?:қамауда |түрмеде |колонияда )?қайтыс бол\w+|қаза (?:тап|бол)\w+|көз жұм\w+|дүниеден (?:өт|оз)\w+",
        r"опат бол\w+|өлді|өлімі|мерт бол\w+",
    ),
    APPEALED: (
        r"appeals?\b[^.;]{0,60}?\b(?:rejected|dismissed|turned down|refused|denied|upheld|heard|failed)",
        r"(?:rejected|dismissed|turned down|refused|denied|heard)\b[^.;]{0,25}?\bappeal",
        (
            r"appeals? (?:court|chamber|panel|instance)\b[^.;]{0,40}?\b(?:upheld|left|confirmed|reduced|rejected"
            r"|changed"
            r"|increased|cut|overturned|dismissed)"
        ),
        r"(?:апелляци\w+|жалоб\w+)\b[^.;]{0,60}?\b(?:отклон\w+|отказа\w+|оставл?\w*|рассмотре\w+)",
        r"(?:отклонил\w*|отказал\w*)\b[^.;]{0,30}?\bапелляци\w+",
        r"upheld the (?:sentence|verdict|judge?ment|conviction)",
        r"(?:оставил\w*|оставлен\w*) (?:приговор\w* |решени\w+ )?(?:без изменени\w+|в силе)",
        r"үкім\w* өзгеріссіз қалдыр\w+",
        r"апелляция\w*\b[^.;]{0,60}?\b(?:қабылданба\w+|қанағаттандырылма\w+|өзгеріссіз|қаралды|бас тарт\w+)",
    ),
    ENDS: (
        (
            r"(?:term|sentence|probation|restriction of liberty)\b[^.;]{0,30}?\b(?:end(?:ed|s)?|expire[sd]?|is over"
            r"|was over)"
        ),
        r"срок\w*\b[^.;]{0,30}?\b(?:истека\w*|ист[её]к\w*|закончи\w*|заканчива\w*)",
        r"мерзімі\b[^.;]{0,20}?\b(?:аяқтал\w+|біт\w+)",
    ),
    ACQUITTED: (
        r"acquitt(?:ed|al)",
        r"cleared\b[^.;]{0,40}?\bof (?:all|the|every|any)",
        r"found not guilty",
        r"оправда(?:н|на|ны|л|ла|ли)|оправдательн\w+ приговор\w*|ақтал(?:ды|ған)|ақта(?:ды|ған)|ақтау үкім\w*",
    ),
    CHARGED: (
        (
            r"(?:was |were |been |formally |officially )charged|charged (?:him|her)|charged(?= on\b)|charges? (?:were"
            r"|was) (?:brought"
            r"|filed|laid"
            r"|pressed)"
        ),
        r"(?:brought|filed|pressed|laid) charges|indicted|named (?:as )?a suspect",
        r"обвинение\b[^.;]{0,30}?\bпредъявл\w+|предъяв\w+\b[^.;]{0,30}?\bобвинени\w+|обвин[её]н[аы]?\b|предъявлено",
        r"айып тағыл\w+|айыпталды|айып тақ\w+",
    ),
    OPENED: (
        r"(?:case|proceedings|investigation)\b[^.;]{0,50}?\b(?:opened|initiated|launched|instituted|started)",
        r"(?:opened|initiated|launched|instituted) (?:a )?(?:criminal )?(?:case|proceedings|investigation)",
        r"дел[оа]\b[^.;]{0,50}?\b(?:возбу\w+|заведен\w*|открыт\w*|начат\w*)|возбу\w+\b[^.;]{0,20}?\bдел[оа]",
        r"қылмыстық іс\b[^.;]{0,20}?\b(?:қозғал\w+|ашыл\w+)|іс қозға\w+",
    ),
    DETAINED: (
        r"(?:been|being|is|was|were) held|held (?:since|from)|behind bars|in jail|in detention|in custody|under arrest",
        r"seized(?! (?:his|her|their|the|an?|\d|doc|phone))|apprehended|locked up|rounded up|picked up|captured",
        r"led away",
        r"detained|arrested|taken (?:into custody|away|to (?:a|the) (?:police|pre-trial|detention|temporary))",
        r"(?:took|take|taking|led|dragged)\b[^.;,]{0,40}?\b(?:away|into custody)",
        (
            r"(?:placed|put|kept) (?:in|into|under) (?:a |the )?(?:administrative )?(?:pre-trial|custody|detention"
            r"|arrest"
            r"|remand|temporary)"
        ),
        r"(?:placed|put|kept) under house arrest",
        r"remanded|in pre-trial detention|(?:date|day) of (?:his |her )?(?:arrest|detention)|imprisoned in a pre-trial",
        (
            r"(?:arrest|detention) of(?! [^.;,]{1,40} (?:was|were) (?:extended|prolonged|upheld|appealed|lifted))"
            r"|(?:arrest|detention)(?= (?:took place|happened|came|occurred|on|dates))"
        ),
        (
            r"(?:задержанн|арестованн)\w+(?= (?:\d|в ))|задержа(?:н|на"
            r"|ны|л|ла|ли)|арестова(?:н|на|ны|л|ла|ли)"
            r"|взят[аы]? под стражу|взяли под стражу"
        ),
        r"под страж[уе]\w*",
        r"заключ[её]н[аы]? под стражу|заключили под стражу|схвачен[аы]?|схватили|содерж(?:ится|атся)|водвор[её]н[аы]?",
        r"(?:помест\w+|помещ\w+|отправ\w+) (?:в|под) (?:домашн\w+ )?(?:сизо|ивс|арест\w*|изолятор\w*)",
        r"(?:в|под) (?:сизо|ивс|изолятор\w*|арестом)|помещ[её]н[аы]? (?:в|под)|задержание",
        r"арест(?= (?:произош|состоя|был))",
        r"ұстал(?:ды|ған|ып)|ұста(?:ды|ған|п)|қамалды|қамалған|қамады|қамауда|қамауға (?:алын|ал|жіберіл)\w+",
        r"тұтқындал?\w+",
        r"тергеу изоляторында|тергеу абақтысында",
    ),
    CONVICTED: (
        r"receiv(?:ed|ing) (?:an? |his |her |their |the )?(?:[\w-]+ ){0,2}(?:sentence|term)",
        (
            r"convict(?:ed|ion)|sentenced|found\b[^.;]{0,60}?\bguilty|condemned|verdict|jailed|imprisoned for"
            r"|judge?ment"
            r"|(?:sentence|conviction) of"
        ),
        r"handed (?:down|an? (?:prison|sentence|suspended|[\w-]+year))",
        r"given (?:an? )?[\w-]+\W(?:years?|months?|suspended)",
        (
            r"(?:осужд[её]нн|приговор[её]нн)\w+(?= \d)|осужд[её]н[аы]?|осудил[аи]?"
            r"|приговор[её]н[аы]?|приговорил[аи]?"
        ),
        r"призна(?:н|на|ны|л|ла|ли)\b[^.;]{0,40}?\bвиновн\w+",
        r"приговор\w*|осуждени[ея]",
        r"сотталды|сотталған|сотта(?:ды|ған)|үкім\w*\b[^.;]{0,25}?\b(?:шық|шығ|оқыл|жариял|кес)\w+|үкімі",
        r"кінәлі деп тан\w+|бостандығынан айыр\w+|бостандығын шекте\w+|жазаға кесіл\w+",
        r"назнач(?:ил|ила|или|ено)\b[^.;]{0,60}?\bнаказани\w+|жаза\w* тағайында\w+",
    ),
    RELEASED: (
        (
            r"released(?! (?:an?|its|their|the|his|her) )(?! from (?:solitary|hospital|the (?:hospital|punishment)"
            r"|quarantine))"
        ),
        r"freed|set free|walked (?:free|out)|left (?:the )?(?:prison|colony|jail|custody|detention)|paroled",
        r"granted parole",
        (
            r"let go|regained (?:his|her) (?:freedom|liberty)|release(?= (?:on|in) \w+)|release from (?:prison|custody"
            r"|detention|jail|the colony)"
        ),
        (
            r"(?:came|went|returned|back) home (?:on parole|from (?:prison|the colony))|(?:came|got"
            r"|come) out of (?:prison|jail|custody|the colony)|went free"
        ),
        (
            r"освобожд[её]нн\w+(?= \d)|освобожд[её]н[аы]?|освобождени[ея]|освободил(?:ся|ась|и)|вышел|вышла|отпу(?:щен"
            r"|щена|стили)"
        ),
        r"покинул\w* колони\w+",
        r"босат(?:ыл)?\w+|бостандыққа (?:шы|жібер)\w+|азаттыққа шы\w+|түрмеден шы\w+|колониядан шы\w+",
    ),
    TORTURED: (
        r"(?:tortured|beaten)(?: in (?:custody|detention|prison|jail))?|beat(?! \w+ing)|ill-treated",
        r"subjected to (?:torture|ill-treatment|beating)|electrocuted|raped",
        r"пытали|пыткам|избит[аы]?|избили|избивали|подверг\w+\b[^.;]{0,20}?\bпыт\w+",
        r"азапта(?:лды|лған|ды|ған|у)\w*|ұрып-соқ\w+|соққыға жығ\w+|ұрды",
    ),
    BORN: (
        r"born|b\.|(?:date|year) of birth|birth ?date|birthday",
        r"родил(?:ся|ась)|рожд[её]н[аы]?|рождения|г\.\s?р\.|туған|туылған|дүниеге келген",
    ),
    BURIED: (r"buried|(?:his|her|the) funeral", r"похорон\w+|похорон\b", r"жерлен\w+|жерледі"),
    ELSE: (
        r"(?:entered|came|went|comes) into force|became final|вступил\w* в (?:законную )?силу|күшіне енді",
        r"searched|fined|complained|lodged|filed|began|started|transferred|moved|published|posted|founded|established",
        r"hospitali[sz]ed|extended|married|graduated|joined|summoned|examined|fled|left the country|asked|demanded",
        r"(?:term|sentence)\b[^.;]{0,20}?\b(?:counted|calculated|counts|runs) (?:from|since)",
        r"исчисл\w+|есептел\w+",
        r"shot(?! dead)|wounded|injured|closed|discontinued|resumed|reopened",
        r"ранил\w*|ранен\w*|прекращ\w+|закры\w+|приостанов\w+|возобнов\w+",
        r"жарала\w+|жараланды|тоқтатыл\w+|жабыл\w+",
        r"обыск\w*|оштрафован\w*|пожаловал\w*|подал\w*|начал\w*|перевед\w+|опубликова\w+|основан\w*|продл\w+|вызван\w*",
        r"тінту\w*|айыппұл\w*|шағым\w*|басталды|ауыстырыл\w+|жариялад\w+|құрылды|ұзартыл\w+|шақырыл\w+",
    ),
}
_EVENT: Final = late("|".join(rf"(?P<{kind}>\b(?:{'|'.join(words)})(?!\w))" for kind, words in _WORDS.items()))
"""Of a text in small letters."""
_PARTICIPLE: Final = late(r"\w+нн(?:ый|ая|ые|ого|ому|ым|ой|ую|ых|ыми)")
_OF_SOMEBODY: Final = late(r" (?:в |\d[^.;]{0,30}?(?:, |(?:года|г\.|\d{4}) [А-ЯЁӘҒҚҢӨҰҮҺІ]))")
"""What follows on a participle that tells what happened to somebody when, not on one that calls somebody a convict."""
_ANOTHER_CLAUSE: Final = late(r",\s*(?:and|who|but|а|и|но)\b")
_KAZAKH_DAY: Final = late(
    r"жыл|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүй|қазан|қараша|желтоқсан", re.IGNORECASE
)
_NEW_CLAUSE: Final = 25
"""How much further an event stands from a day before it with a comma between: that day may belong to what is told."""
_SET_OFF: Final = late(r"(?:,\s*|^\s*|[.;]\s+|\b(?:and|but|и|а|но)\s+)(?:on|in|at|в)?\s*$", re.IGNORECASE)
_KAZAKH_VERB_LAST: Final = 30
"""How much further a verb of Kazakh stands from a day behind it: there the verb comes last."""
_DAY_OF: Final = late(r"(?:day|date) of\b|дн[яюе]\w* |день ", re.IGNORECASE)
_APPOSED: Final = 60
"""How much further a date behind “the day of his arrest” stands: that day is told before."""
_NOT: Final = late(r"(?:\b(?:not|never|nor)|n[’']t|\bне)\s+(?:(?:\w+ly|been|be|yet|был[аи]?)\s+)*$", re.IGNORECASE)
_PASSIVE: Final = late(
    r"\b(?:was|were|been|being|is|are|be|get|got|gets|getting|had|himself|herself)\s+(?:\w+ly\s+|not\s+|first\s+)?$"
    r"|(?:and|or)\s+$",
    re.IGNORECASE,
)
_ACTIVE: Final = late(
    r"(?:detained|arrested|apprehended|seized|captured|convicted|sentenced|condemned|jailed|acquitted|released|freed"
    r"|tortured|beat|killed|charged|indicted|remanded|found|cleared|took|led|dragged|held|imprisoned"
    r"|\w+(?:л|ла|ло|ли))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SaidEvent(Stretch):
    """A word for an event; `active` when who it happened to stands behind it: “police detained X”, not if `passive`."""

    kind: str
    active: bool
    passive: bool = False


def events(text: str) -> Iterator[SaidEvent]:
    """Yield the words for events of a text in order."""
    for match in _EVENT.finditer(in_small_letters(text)):
        if _PARTICIPLE.fullmatch(match[0]) and _OF_SOMEBODY.match(text, match.end()) is None:
            continue
        passive = _PASSIVE.search(text, max(0, match.start() - 30), match.start()) is not None
        active = not passive and _ACTIVE.match(match[0]) is not None
        denied = _NOT.search(text, max(0, match.start() - 20), match.start()) is not None
        yield SaidEvent(match.start(), match.end(), ELSE if denied else str(match.lastgroup), active, passive)


def distance(event: Stretch, other: Stretch, text: str) -> int:
    """Return how far an event stands from a date or a town; one behind its event is nearer than one before it."""
    if event.start < other.start:
        between = text[event.end : other.start]
        verb_first = _KAZAKH_VERB_LAST if _KAZAKH_DAY.search(text, other.start, other.end) else 0
        apart = (
            verb_first + 40 * between.count(";") + 40 * len(_ANOTHER_CLAUSE.findall(between)) + 6 * between.count(",")
        )
        return len(between) + apart + (_APPOSED if _DAY_OF.match(text, event.start) else 0)
    between = text[other.end : event.start]
    verb_last = _KAZAKH_DAY.search(text, other.start, other.end) is not None
    opens = not verb_last and _SET_OFF.search(text, max(0, other.start - 12), other.start) is None
    return len(between) + 4 + 40 * between.count(";") + (_NEW_CLAUSE if opens else 0)


DETAINED_AT: Final = "detained_at"
TORTURED_AT: Final = "tortured_at"
DIED_AT: Final = "died_at"
_AT: Final = {DETAINED: DETAINED_AT, TORTURED: TORTURED_AT, DIED: DIED_AT}
"""What a town is told of, by the kind of the event it is told with."""
_KEPT: Final = late(
    r"(?:been|being|is|was|were) held|held|behind|in |under |(?:placed|put|kept)|remanded"
    r"|содерж|под |помещ|водвор|заключ|қамауда|тергеу",
    re.IGNORECASE,
)
"""How words for custody begin that do not tell of an arrest."""
_FAR: Final = 60
_OF_A_LIFE: Final = late(
    r"\b(?:stud\w+|live[ds]?|living|work\w*|resid\w+|grew up|raised|based|registered|schools?|universit\w+|buried"
    r"|жив\w+|жил\w*|прожива\w+|работа\w+|уч[иеё]\w+|родил\w+|вырос\w*|похорон\w+|университет\w*)\b"
    r"[^.;,]{0,25}$",
    re.IGNORECASE,
)
_OF_SOMEBODY_ELSE: Final = late(
    r"\b(?:was|were|is|are|been|stayed|arrived|went|travell?ed|был[аи]?|находил\w+|прибы\w+|приехал\w*|поехал\w*"
    r"|уехал\w*)\s+(?:in|at|near|в|во)\s+(?:г\.\s?)?$",
    re.IGNORECASE,
)
_OF_A_LIFE_IN_KAZAKH: Final = late(r"\s+(?:қаласында\s+)?(?:тұр|оқы|жұмыс|туған|өс|жерлен)", re.IGNORECASE)


def happened_at(
    text: str, told: Sequence[SaidEvent], named: Iterable[SaidTown]
) -> Iterator[tuple[SaidEvent, str, SaidTown]]:
    """Yield the arrests, ill-treatment and deaths that are told to have happened in a town, with what and where."""
    for each in named:
        lived = _OF_A_LIFE.search(text, max(0, each.start - 60), each.start) or _OF_SOMEBODY_ELSE.search(
            text, max(0, each.start - 25), each.start
        )
        if not each.there or not told or lived or _OF_A_LIFE_IN_KAZAKH.match(text, each.end):
            continue
        event = min(told, key=lambda one: distance(one, each, text))
        kind = _AT.get(event.kind, "")
        if kind and distance(event, each, text) <= _FAR and not _KEPT.match(event.of(text)):
            yield event, kind, each
