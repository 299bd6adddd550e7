# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for the steps of a case, by language: lawyer, complaint, lists, court, appeal, consent.

They are told with a day that has a field of its own on record, or that has its place in the order of a case.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters

LAWYER: Final = "lawyer"
FAMILY: Final = "family"
EXTENDED: Final = "extended"
COMPLAINED: Final = "complained"
EXAMINED: Final = "examined"
LISTED: Final = "fin_listed"
UNLISTED: Final = "fin_unlisted"
BLOCKED: Final = "blocked"
UNBLOCKED: Final = "unblocked"
NO_TRAVEL: Final = "no_travel"
PROBATION: Final = "probation"
IN_FORCE: Final = "in_force"
COUNTED: Final = "counted"
DEFERRED: Final = "deferred"
EXTRADITED: Final = "extradited"
CONSENTED: Final = "consented"
WITHDRAWN: Final = "withdrawn"
INVESTIGATED: Final = "investigated"
SENT: Final = "sent_to_court"
PRELIMINARY: Final = "preliminary"
TRIED: Final = "trial_begun"
PLEADED: Final = "pleaded"
LAST_WORD: Final = "last_word"
APPEAL_FILED: Final = "appeal_filed"

_COMPLAINT: Final = r"(?:жалоб|заявлени)\w+"
_ACCOUNT: Final = r"(?:сч[её]т|карт|карточк)\w*"
_LIST_RU: Final = r"(?:переч|спис)\w+"
_SEND: Final = r"(?:sent|referred|submitted|transferred|forwarded|handed(?: over)?|passed|went|brought|reached|arrived)"
_SEND_RU: Final = r"(?:передан|передал|направлен|направил|поступил|отправлен|отправил)\w*"
_KIN: Final = r"(?:famil(?:y|ies)|relatives?|parents|wife|husband|mother|father|sister|brother)"
_KIN_RU: Final = r"(?:родственник|родны|близки|семь|родител|мать|матер|жен[аеуы]|муж|отец|отц)\w*"
_COUNSEL: Final = r"(?:lawyers?|counsel|attorneys?|defenders?)"
_WORDS: Final[dict[str, tuple[str, ...]]] = {
    UNLISTED: (
        r"(?:removed|taken|struck|deleted|excluded|crossed)(?: \w+){0,2}? (?:off|from|out of)\b[^.;]{0,50}?\blist\b",
        rf"(?:исключ|удал|вычеркну|убра)\w+[^.;]{{0,40}}? из [^.;]{{0,30}}?{_LIST_RU}",
        rf"из (?:\w+ )?{_LIST_RU}\b[^.;]{{0,50}}?\b(?:исключ|удал|вычеркну|убра)\w+",
        r"(?:тізім|тізбе)(?:інен|ден|сінен|нен)\b[^.;]{0,40}?\b(?:шығар|алын|алып таст|сыз)\w+",
    ),
    LISTED: (
        r"(?:added|put|placed|entered|included|inserted)(?: \w+){0,3}? (?:to|on|in|into|onto) [^.;]{0,50}?\blists?\b",
        r"(?:is|are|was|has been|been) on the [^.;]{0,60}?\blist\b",
        rf"(?:внес|включ|занес|попал|добав|состо|значит|числ)\w+[^.;]{{0,40}}? в [^.;]{{0,40}}?{_LIST_RU}",
        rf"в (?:\w+ )?{_LIST_RU}\b[^.;]{{0,80}}?\b(?:внес|включ|занес|попал|добав)\w+",
        r"(?:тізім|тізбе)\w*\b[^.;]{0,50}?\b(?:енгіз|қос|кір|тұр|ен)\w+",
    ),
    UNBLOCKED: (
        r"unblocked|unfroze(?:n)?|unfreez\w+|разблокир\w+|разморо\w+|бұғат\w*\b[^.;]{0,20}?\b(?:алын|ашыл|шығ)\w+",
    ),
    BLOCKED: (
        r"(?:accounts?|cards?|savings)\b[^.;]{0,40}?\b(?:blocked|frozen|froze)",
        r"(?:blocked|froze|frozen|freezing)\b[^.;]{0,30}?\b(?:accounts?|cards?|savings)",
        rf"{_ACCOUNT}\b[^.;]{{0,40}}?\b(?:заблокир|заморо|арестова)\w+",
        rf"(?:заблокир|заморо|арестова|блокиров)\w+[^.;]{{0,25}}? {_ACCOUNT}",
        r"(?:шот|карта|карточка)\w*\b[^.;]{0,40}?\b(?:бұғатта|жабыл|қатыр)\w+",
    ),
    NO_TRAVEL: (
        r"travel ban|exit ban|(?:banned|barred|prohibited) from (?:leaving|travelling|traveling)",
        r"(?:forbidden|forbade|forbad)\b[^.;]{0,20}?\bto (?:leave|travel)",
        r"(?:запре|огранич)\w+[^.;]{0,25}? (?:выезд|выезжать|покидать)\w*|выезд\w*\b[^.;]{0,40}?\bзапре\w+",
        r"(?:елден|шетелге|шет елге)\b[^.;]{0,20}?\bшығу\w*\b[^.;]{0,20}?\bтыйым\w*",
    ),
    PROBATION: (
        r"probation (?:control|service|supervision|register)|(?:placed|put|registered) (?:on|under) probation",
        r"пробационн\w+ (?:контрол|уч[её]т)\w*|уч[её]т\w* [^.;]{0,20}?пробаци\w+",
        r"пробациялық (?:бақыла|есеп)\w+|пробация\w* [^.;]{0,20}?(?:есеп|тіркел)\w+",
    ),
    LAWYER: (
        rf"{_COUNSEL}\b[^.;]{{0,60}}?\b(?:admitted|allowed|let in|permitted|access|able to (?:see|meet|visit)|saw|met)",
        r"(?:admitted|let in) to (?:see )?(?:him|her|my client|the client)",
        rf"(?:saw|met|allowed|permitted|granted|given|access)\b[^.;]{{0,30}}?\b(?:his|her|a|the) {_COUNSEL}",
        r"(?:адвокат|защитник)\w*\b[^.;]{0,50}?\b(?:допу[щс]|пустил|попа[лс]|увид[ея]|встрети)\w*",
        r"(?:допу[щс]|пустил|попа[лс]|увид[ея]|встрети)\w*\b[^.;]{0,40}?\b(?:адвокат|защитник|подзащитн|доверител)\w*",
        r"(?:адвокат|қорғаушы)\w*\b[^.;]{0,60}?\b(?:жіберіл|жіберді|кіргіз|кездес|жолық|көрді|көре)\w*",
    ),
    FAMILY: (
        rf"{_KIN}\b[^.;]{{0,40}}?\b(?:told|informed|notified|learn(?:ed|t)|found out)",
        rf"(?:told|informed|notified)\b[^.;]{{0,20}}?\b{_KIN}",
        rf"{_KIN_RU}\b[^.;]{{0,40}}?\b(?:сообщ|уведом|извещ|извест|узна|оповест)\w+",
        rf"(?:сообщ|уведом|извест|оповест)\w+[^.;]{{0,20}}? {_KIN_RU}",
        r"(?:отбасы|туыс|жақын|анасы|әкесі|әйелі|күйеуі)\w*\b[^.;]{0,50}?\b(?:хабар|айтты|айтыл|білді|естіді)\w*",
    ),
    EXTENDED: (
        r"(?:custody|detention|arrest|remand)\b[^.;]{0,30}?\b(?:extended|prolonged)\b[^.;]{0,40}?\b(?:until|till|to)\b",
        r"(?:extended|prolonged)\b[^.;]{0,50}?\b(?:until|till|to)\b",
        r"(?:арест|страж|срок|содержан)\w*\b[^.;]{0,40}?\bпродл\w+\b[^.;]{0,40}?\bдо\b|продл\w+\b[^.;]{0,60}?\bдо\b",
        r"дейін ұзарт\w+|дейін соз\w+",
    ),
    COMPLAINED: (
        r"(?:filed|lodged|submitted|made|registered)\b[^.;]{0,40}?\bcomplaints?",
        r"complaints?\b[^.;]{0,50}?\b(?:filed|lodged|submitted|made|registered)",
        r"complained (?:of|about|to)|complaint (?:of|dated)(?= \d)",
        rf"(?:подал|подан|подач|написал|направил|направлен|обратил)\w*\b[^.;]{{0,40}}?\b{_COMPLAINT}",
        rf"{_COMPLAINT}\b[^.;]{{0,60}}?\b(?:подал|подан|написал|направил|направлен|зарегистрир)\w*",
        rf"пожаловал\w+|{_COMPLAINT} от(?= \d)",
        r"(?:шағым|арыз)\w*\b[^.;]{0,50}?\b(?:түсір|бер|жаз|жолда|тіркел)\w+|шағымдан\w+",
    ),
    EXAMINED: (
        (
            r"(?:doctors?|physicians?|experts?)\b[^.;]{0,30}?\bexamined|examined\b[^.;]{0,40}?\b(?:doctor|physician"
            r"|expert)s?"
        ),
        r"(?:medical|forensic)\b[^.;]{0,20}?\bexamin\w+|was examined",
        r"(?:врач|медик|судмедэксперт|эксперт)\w*\b[^.;]{0,30}?\b(?:осмотр|освидетельств|обследова)\w+",
        r"(?:осмотр|освидетельств|обследова)\w*[^.;]{0,30}? (?:врач|медик|судмедэксперт|эксперт)\w*",
        r"освидетельствова\w+",
        r"(?:медицинск|судебно-медицинск)\w+ (?:осмотр|обследован|освидетельств|экспертиз)\w*|судмедэкспертиз\w+",
        r"дәрігер\w*\b[^.;]{0,40}?\b(?:қара|тексер)\w+|медициналық (?:тексер|қара|куәландыр)\w+",
        r"сот-медицина\w* [^.;]{0,40}?(?:сарапта|тексер|өт|жүргіз)\w+",
    ),
    IN_FORCE: (
        r"(?:entered|came|went|has come|has entered) into (?:legal |full )?force|took (?:legal )?effect|became final",
        r"(?:вступи\w+|вступлени\w+) в (?:законную )?силу",
        r"в (?:законную )?силу (?:он |\w+ )?вступил\w*|күшіне ен(?:ді|ген)",
    ),
    COUNTED: (
        r"(?:term|sentence|imprisonment)\b[^.;]{0,40}?\b(?:count(?:s|ed)|calculated|runs|ran|reckoned)",
        r"срок\w*\b[^.;]{0,40}?\b(?:исчисл|счита|отсчит)\w+|исчисл\w+ с(?= \d)",
        r"(?:мерзім|жаза)\w*\b[^.;]{0,50}?\b(?:есептел|санал)\w+",
    ),
    DEFERRED: (
        r"(?:sentence|term|punishment|imprisonment|serving)\b[^.;]{0,40}?\b(?:deferred|postponed)",
        r"(?:deferred|deferral|deferment)\b[^.;]{0,40}?\b(?:until|till|sentence|term)",
        r"отсроч\w+|(?:жаза|үкім)\w*\b[^.;]{0,60}?\bкейінге қалдыр\w+",
    ),
    EXTRADITED: (
        r"extradited|(?:handed over|surrendered) to (?:kazakhstan|the kazakh\w*)",
        r"экстрадирова\w+|экстрадицияла(?:нды|ды|нған)",
    ),
    WITHDRAWN: (
        r"(?:withdr[ae]wn?|withdrew|revoked|took back)\b[^.;]{0,25}?\bconsent",
        r"consent\b[^.;]{0,40}?\b(?:withdrawn|revoked)",
        r"отозва\w+[^.;]{0,25}? согласи\w+",
        r"согласи\w+[^.;]{0,40}? отозва\w+|келісім\w*\b[^.;]{0,40}?\b(?:қайтар|кері ал)\w+",
    ),
    CONSENTED: (
        r"consent\w*\b[^.;]{0,40}?\b(?:signed|given|gave|obtained)",
        r"(?:signed|gave|given|obtained)\b[^.;]{0,25}?\bconsent",
        r"consented",
        r"согласи\w+[^.;]{0,50}? (?:дал|подписал|получен|получил)\w*",
        r"(?:дал|подписал|получил)\w*\b[^.;]{0,30}?\bсогласи\w+",
        r"келісім\w*\b[^.;]{0,50}?\b(?:берді|берген|беріл|қол қой|алын|жазып)\w*",
    ),
    INVESTIGATED: (
        r"investigation\b[^.;]{0,30}?\b(?:completed|finished|ended|concluded|closed|was over)",
        r"(?:completed|finished|ended|concluded)\b[^.;]{0,30}?\binvestigation",
        r"(?:следстви|расследовани)\w+[^.;]{0,50}? (?:заверш|окончен|закончен|закончил|окончил)\w*",
        r"(?:заверш|окончил|закончил)\w+[^.;]{0,30}? (?:следстви|расследовани)\w+",
        r"тергеу\w*\b[^.;]{0,40}?\b(?:аяқтал|біт)\w+",
    ),
    SENT: (
        rf"(?:case|indictment|file|materials)\b[^.;]{{0,60}}?\b{_SEND}\b[^.;]{{0,30}}?\b(?:court|trial)",
        rf"{_SEND}\b[^.;]{{0,40}}?\b(?:case|indictment|file)\b[^.;]{{0,30}}?\bto (?:the |a )?(?:\w+ )?(?:court|trial)",
        rf"(?:дел[оа]|материал\w+|обвинительн\w+ акт\w*)\b[^.;]{{0,70}}?\b{_SEND_RU}\b[^.;]{{0,40}}?\bсуд\w*",
        rf"{_SEND_RU}\b[^.;]{{0,30}}?\b(?:дел[оа]|материал\w+)\b[^.;]{{0,40}}?\bсуд\w*",
        r"(?:іс|ісі|істі|ісін)\b[^.;]{0,70}?\bсотқа\b[^.;]{0,40}?\b(?:жібер|жолда|тапсыр|өткіз|түс|беріл)\w+",
        r"сотқа (?:жібер|жолда|тапсыр|беріл)\w+",
    ),
    PRELIMINARY: (r"preliminary hearings?|предварительн\w+ (?:слушани|заседани)\w+|алдын ала тыңда\w+",),
    LAST_WORD: (r"(?:last|final) (?:word|statement|plea)|последн\w+ слов\w+|соңғы сөз\w*",),
    PLEADED: (
        r"closing (?:speech|argument|statement|address)\w*|(?:судебн\w+ )?прени(?:я|ях|ям|ями|й)|жарыссөз\w*",
        r"prosecutor\w*\b[^.;]{0,20}?\b(?:asked|demanded|requested|sought)",
        r"прокурор\w*\b[^.;]{0,30}?\b(?:запрос|попрос|просил|потребова)\w*",
        r"прокурор\w*\b[^.;]{0,60}?\b(?:сұрады|талап етті)",
    ),
    TRIED: (
        r"(?:trial|court hearings?|hearings of the case)\b[^.;]{0,40}?\b(?:began|begun|started|opened|commenced)",
        r"(?:первое|главное) судебное (?:заседание|разбирательство)|first (?:court )?hearing",
        r"(?:процесс|суд над|рассмотрение дела|слушани\w+|разбирательство)\b[^.;]{0,60}?\b(?:начал|открыл)\w+",
        r"(?:сот процесі|сот отырысы|сот талқылауы|сот)\b[^.;]{0,50}?\bбастал\w+",
    ),
    APPEAL_FILED: (
        r"(?:filed|lodged|submitted|brought)\b[^.;]{0,30}?\bappeals?(?: against (?:the|his|her) \w+)?",
        r"appeals?\b[^.;]{0,30}?\b(?:filed|lodged|submitted)",
        r"appealed (?:against )?(?:the|his|her|their) (?:verdict|sentence|conviction|judgment)",
        r"(?:подал|подан|внес|принес)\w*\b[^.;]{0,40}?\bапелляци\w+|апелляци\w+\b[^.;]{0,60}?\b(?:подан|подал|внес)\w*",
        r"апелляция\w*\b[^.;]{0,60}?\b(?:берді|беріл|түсір|берген)\w*",
    ),
}
_STEP: Final = late("|".join(rf"(?P<{kind}>\b(?:{'|'.join(words)})(?!\w))" for kind, words in _WORDS.items()))
"""Of a text in small letters."""
_MARKS: Final = (
    *(
        "list",
        "block",
        "froze",
        "frozen",
        "freez",
        "travel",
        "ban",
        "leav",
        "probation",
        "lawyer",
        "counsel",
        "attorney",
    ),
    *(
        "defender",
        "admitted",
        "famil",
        "relative",
        "parents",
        "wife",
        "husband",
        "mother",
        "father",
        "sister",
        "brother",
    ),
    *("extended", "prolonged", "complain", "examin", "into force", "effect", "became final", "term", "sentence"),
    *(
        "deferr",
        "deferment",
        "postponed",
        "extradit",
        "handed over",
        "surrendered",
        "consent",
        "investigation",
        "court",
    ),
    *(
        "trial",
        "preliminary",
        "предварител",
        "last word",
        "final ",
        "last statement",
        "last plea",
        "closing",
        "prosecutor",
        "hearing",
    ),
    *("appeal", "переч", "спис", "блокир", "заморо", "арестова", "выезд", "выезжа", "покидать", "пробаци", "адвокат"),
    *("защитник", "подзащитн", "доверител", "родственник", "родны", "близки", "семь", "родител", "мать", "матер"),
    *("жен", "муж", "отец", "отц", "продл", "жалоб", "жалов", "заявлени", "осмотр", "освидетельств", "обследова"),
    *("экспертиз", "силу", "срок", "исчисл", "отсроч", "экстради", "согласи", "следстви", "расследовани", "суд"),
    *("слов", "прени", "прокурор", "процесс", "апелляц", "тізім", "тізбе", "шот", "карта", "карточка", "бұғат"),
    *("шығу", "қорғаушы", "отбасы", "туыс", "жақын", "анасы", "әкесі", "әйелі", "күйеуі", "ұзарт", "созыл", "шағым"),
    *("арыз", "дәрігер", "медицина", "күшіне", "мерзім", "жаза", "үкім", "келісім", "тергеу", "сот", "алдын ала"),
    *("соңғы сөз", "жарыссөз"),
)
_NEEDED: Final = {
    LISTED: late(r"financ|terror|extrem|monitoring|фин(?:анс|мон)|афм|террор|экстрем|қаржы"),
    UNLISTED: late(r"financ|terror|extrem|monitoring|фин(?:анс|мон)|афм|террор|экстрем|қаржы"),
    EXAMINED: late(r"doctor|physician|medic|forensic|expert|hospital|врач|медик|медиц|эксперт|дәрігер|сарапта"),
    FAMILY: late(
        r"arrest|detain|detention|custody|where(?:abouts)? |held|задерж|арест|местонахожд|где |страж|ұста|қама|қайда"
    ),
    IN_FORCE: late(r"verdict|sentence|judge?ment|conviction|приговор|үкім"),
    EXTENDED: late(r"custody|detention|arrest|remand|страж|арест|задерж|қама|күзет"),
    LAWYER: late(
        r"admi|allow|let in|permit|access|first|only|able|допу|пустил|впервые|лишь|только|жіберіл|кіргіз|алғаш|тек"
    ),
}
"""What the sentence must have as well, so that words of everyday use are not taken for a step."""
_OF_CUSTODY: Final = late(r"arrest|detention|custody|remand|sanction|арест|страж|санкци|қама")
_OF_OTHERS: Final = late(
    r"appeal|cassation|апелляц|кассац|tortur|complain|beating|officer|police|civil|пытк|избиен|жалоб|сотрудник"
    r"|полицейск|гражданск|азапта|шағым|полицей|parole|early release|damages|colleague|brother|sister|досрочн|\bудо\b"
    r"|коллег|\bбрат|сестр|\bнов(?:ый|ое|ого) |мерзімінен бұрын|әріптес"
)
_ENDED: Final = late(
    r"\b(?:lifted|removed|ended|expired|taken off|cancelled|снят\w*|снял\w*|отмен\w+|ист[её]к\w*|закончил\w*"
    r"|тоқтатыл\w+|жойыл\w+|алып таста\w+|алынып таста\w+|есептен)\b"
)
_ELSEWHERE: Final = {
    APPEAL_FILED: _OF_CUSTODY,
    **dict.fromkeys((NO_TRAVEL, PROBATION), _ENDED),
    **dict.fromkeys((INVESTIGATED, SENT, PRELIMINARY, TRIED, PLEADED, LAST_WORD), _OF_OTHERS),
}
"""What the sentence may not have, for then it tells of another case or of another decision."""
_AGAIN: Final = late(
    r"\b(?:again|second|another|repeated\w*|once more|earlier|previously|returned|sent back|retrial|new trial"
    r"|overturn\w*|annulled|повторн\w+|снова|вновь|втор\w+|ещё одн\w+|ранее|верну\w+|возвра\w+|отменил\w*|отменён\w*"
    r"|тағы|қайтадан|қайта|екінші|бұрын|кері қайтар\w+)\b"
)
"""Words of a sentence that tells of another step of the kind than the one on record."""
_DENIED: Final = late(
    r"\b(?:no|not|never|nobody|without|refus\w+|if|would|will|should|(?<!\d )may(?! \d)|asked? for"
    r"|не|никогда|без|если|чтобы|отказ\w+)\b"
)
_DENIED_BEHIND: Final = late(r"\w*\s*(?:жоқ|емес|мүмкін|керек)\b")
_DENIED_WITHIN: Final = 25
_HIGHER: Final = late(r"appeal|cassation|supreme|апелляц|кассац|верховн|жоғарғы")


@dataclass(frozen=True, slots=True)
class SaidStep(Stretch):
    """A word for a step of a case."""

    kind: str
    active: bool = False
    passive: bool = False


def tells_of_steps(text: str) -> bool:
    """Return whether a text may tell of a step at all: a cheap question."""
    return has(text, _MARKS)


def steps(text: str) -> Iterator[SaidStep]:
    """Yield the steps that a sentence tells; what is denied, asked for or told of another time is left out."""
    low = in_small_letters(text)
    if _AGAIN.search(low):
        return
    for match in _STEP.finditer(low):
        kind = str(match.lastgroup)
        needed = _NEEDED.get(kind)
        elsewhere = _ELSEWHERE.get(kind)
        if (needed and needed.search(low) is None) or (elsewhere and elsewhere.search(low)):
            continue
        if kind == SENT and _HIGHER.search(low, match.start(), match.end() + _DENIED_WITHIN):
            continue
        if kind != LAWYER and _denied(low, match):
            continue
        yield SaidStep(match.start(), match.end(), kind)


def _denied(low: str, match: re.Match[str]) -> bool:
    before = low[max(0, match.start() - _DENIED_WITHIN) : match.end()]
    return _DENIED.search(before) is not None or _DENIED_BEHIND.match(low, match.end()) is not None
