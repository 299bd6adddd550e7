# SPDX-License-Identifier: GPL-3.0-or-later
"""How texts say, in the present tense or without a date, that somebody is held, free, convicted or acquitted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has

HOUSE_ARREST: Final = "house_arrest"
PRETRIAL: Final = "pretrial"
IMPRISONMENT: Final = "imprisonment"
HELD: Final = "held"
FREE: Final = "free"
CONVICTED: Final = "convicted"
ACQUITTED: Final = "acquitted"

_NOW: Final = (
    r"(?<!was )(?<!were )(?:\b(?:is|are|remains?|still|currently|now)\b(?! (?:not|no longer|never))|\b(?:has"
    r"|have) been\b(?= (?:\w+ ){0,4}?(?:since|for)))"
    r"[^.;,]{0,30}?\b"
)
_NOW_IN_RUSSIAN: Final = (
    r"(?<!\bне )\b(?:находится|оста[её]тся|содержится|сидит|пребывает|ожидает суда|жд[её]т суда)\b[^.;,]{0,30}?"
)
_FORMS: Final = tuple(
    (state, late(pattern, re.IGNORECASE))
    for state, pattern in (
        (HOUSE_ARREST, rf"{_NOW}under house arrest"),
        (HOUSE_ARREST, r"\b(?:has|have) been under house arrest"),
        (HOUSE_ARREST, rf"{_NOW_IN_RUSSIAN}\bпод домашним арестом"),
        (HOUSE_ARREST, r"\b(?:сейчас|теперь|пока|ныне)\b[^.;]{0,25}?\bпод домашним арестом"),
        (HOUSE_ARREST, r"\b(?:is|are) (?:now |still |currently )?at home, under house arrest"),
        (HOUSE_ARREST, r"\bүй қамағында (?:отыр|ұсталуда|ұсталып|қалып|жүр)(?!\w)"),
        (PRETRIAL, rf"{_NOW}(?:in (?:a )?(?:[\w-]+ )?(?:pre-?trial|remand)|on remand|awaiting (?:the )?trial)"),
        (PRETRIAL, rf"{_NOW_IN_RUSSIAN}\bв (?:СИЗО|следственном изоляторе)"),
        (PRETRIAL, r"\b(?:тергеу изоляторында|тергеу абақтысында|СИЗО-да) (?:отыр|ұсталуда|ұсталып|қалып)(?!\w)"),
        (
            IMPRISONMENT,
            (
                r"(?<!was )(?<!were )\b(?:is|are|still|currently|now) serving\b[^.;,]{0,40}?\b(?:sentence|term"
                r"|imprisonment|years)"
            ),
        ),
        (IMPRISONMENT, r"(?<!\bне )\bотбывает\b[^.;,]{0,40}?\b(?:наказание|срок)|\b(?:жазасын|мерзімін) өте(?:п|уде)"),
        (IMPRISONMENT, rf"{_NOW_IN_RUSSIAN}\bв (?:\w+ )?колонии"),
        (
            HELD,
            (
                rf"{_NOW}(?:behind bars|in (?:prison|jail|custody|detention|a (?:penal )?colony)|imprisoned|jailed"
                rf"|detained)\b"
            ),
        ),
        (HELD, rf"{_NOW_IN_RUSSIAN}(?:\bза реш[её]ткой|\bпод стражей|\bв (?:тюрьме|заключении|неволе))"),
        (
            HELD,
            (
                r"\b(?:до сих пор|по-прежнему|вс[её] ещ[её]|ныне)\b[^.;,]{0,25}?\b(?:в (?:\w+ )?(?:колонии|тюрьме"
                r"|заключении"
                r"|СИЗО)|за реш[её]ткой|под стражей)"
            ),
        ),
        (HELD, r"\b(?:түрмеде|қамауда|абақтыда|колонияда|темір тордың ар жағында) (?:отыр|жатыр|ұсталып|қалып)(?!\w)"),
        (
            FREE,
            (
                r"\b(?:is|remains|now|currently) (?:(?:now|still|again|currently) )?(?:at liberty|at large|free(?= "
                r"|[.,;])|a free"
                r"|out on (?:bail|parole)|on parole|released)\b(?! (?:on|in) (?:\d|[A-Z]))"
            ),
        ),
        (
            FREE,
            (
                r"\b(?:has|have) been (?:released|freed|paroled|set free)\b|\bwas (?:released|freed)(?= (?:on parole"
                r"|early))"
            ),
        ),
        (
            FREE,
            r"\b(?:walked free|left prison|left the colony)(?=[.,;])|\bwas (?:released|freed|set free)(?=\s*[.;]|\s*$)",
        ),
        (
            FREE,
            (
                r"(?<!\bне )\b(?:находится|оста[её]тся|живёт|сейчас) на (?:свободе|воле)|\bвыш(?:ел|ла) на (?:свободу"
                r"|волю)"
            ),
        ),
        (FREE, r"(?<!\bне )(?<!\bбыть )\bосвобожд[её]н[аы]?(?=\s*[.;]|\s*$| условно| досрочно| по УДО)"),
        (FREE, r"\bбостандыққа шы(?:қты|ққан)\b|\bбостандықта жүр|\bбосатылды(?=\s*[.;]|\s*$)"),
        (
            ACQUITTED,
            (
                r"\b(?:was|were|been) acquitted\b|\b(?:court|judge|jury|he|she)\b[^.;,]{0,20}? acquitted\b"
                r"|\bfound not guilty"
            ),
        ),
        (ACQUITTED, r"\bоправда(?:н|на|ны|л|ла)\b|\bоправдательн\w+ приговор|\bақта(?:лды|ды)\b"),
        (
            CONVICTED,
            (
                r"\b(?:was|were|been|and) (?:convicted|found guilty)\b|\b(?:court|judge)\b[^.;,]{0,20}? (?:convicted"
                r"|found)\b"
                r"[^.;,]{0,40}?(?:guilty)?"
            ),
        ),
        (
            CONVICTED,
            r"\bпризна(?:н|на|ны|л|ла|ли)\b[^.;,]{0,40}?\bвиновн\w+|\bкінәлі деп таны(?:лды|ды)|\bсоттал(?:ды|ған)\b",
        ),
    )
)
_MARKS: Final = (
    *("house arrest", "pre-trial", "pretrial", "remand", "awaiting", "serving", "behind bars", "in prison", "in jail"),
    *(
        "in custody",
        "in detention",
        "colony",
        "imprisoned",
        "jailed",
        "detained",
        "liberty",
        "at large",
        "free",
        "parole",
    ),
    *("released", "left prison", "acquitted", "guilty", "convicted", "арест", "сизо", "изолятор", "отбыва", "колони"),
    *(
        "реш",
        "страж",
        "тюрьм",
        "заключени",
        "неволе",
        "свобод",
        "воле",
        "волю",
        "освобожд",
        "оправда",
        "виновн",
        "ожидает",
    ),
    *("ждёт", "ждет", "үй қам", "тергеу", "жазасын", "мерзімін", "түрме", "қамауда", "абақты", "темір", "бостанды"),
    *("босатыл", "ақтал", "ақтады", "кінәлі", "сотталды", "сотталған"),
)
_DENIED: Final = late(
    r"\b(?:not|never|no longer|until|unless|if|when|before|after|should|must|(?-i:may)|might|could|would|will|to be"
    r"|ensure|demand\w*"
    r"|call\w*|urg\w*|hop\w+|ask\w*|requir\w*|expect\w*|insist\w*|partially|of one|first|initially|briefly|earlier"
    r"|previously|in (?:19|20)\d\d|absentia|amnest\w+|later|then"
    r"|не|нельзя|если|когда|после|до(?! сих)|пока(?! ещё| еще)|должен|должна|чтобы|требу\w+|призва\w+|надеется"
    r"|частично|ранее|сначала|затем"
    r"|заочно|был бы|может|жоқ|емес|талап|керек|егер|болса|бұрын|кейін|мүмкін)\b",
    re.IGNORECASE,
)
_MANY: Final = late(r"(?:are|have)\b")
_TURNED: Final = late(r"\s*(?:However|But|Yet|Later|Then|Однако|Но|Позже|Затем|Впоследствии|Алайда|Бірақ|Кейін)\b")
_BACK, _AHEAD = 60, 6


@dataclass(frozen=True, slots=True)
class SaidState(Stretch):
    """How somebody is, as a text tells it without a date."""

    state: str

    def of_many(self, text: str) -> bool:
        """Return whether a verb in the plural tells it."""
        return _MANY.match(self.of(text)) is not None

    def lasts(self, text: str, end: int) -> bool:
        """Return whether the text goes on behind the sentence as if it stayed so: not all who are freed stay free."""
        return self.state != FREE or _TURNED.match(text, end) is None


def states(text: str) -> Iterator[SaidState]:
    """Yield how somebody is told to be held, free, convicted or acquitted; what is denied or wished is left out."""
    if not has(text, _MARKS):
        return
    found: list[SaidState] = []
    for state, pattern in _FORMS:
        for match in pattern.finditer(text):
            apart = all(match.end() <= each.start or each.end <= match.start() for each in found)
            if apart and not _DENIED.search(text[max(0, match.start() - _BACK) : match.end() + _AHEAD]):
                found.append(SaidState(match.start(), match.end(), state))
    yield from sorted(found, key=lambda each: each.start)
