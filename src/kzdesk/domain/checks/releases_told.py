# SPDX-License-Identifier: GPL-3.0-or-later
"""Why custody ended, and what replaced it, as texts tell it, against the record."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.told import CORRECT_ONE, SAYS, agree, passage_fact, place, quoted, slipped
from kzdesk.domain.checks.undated import SaidStatus, Undated
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_REASONS: Final = {
    "parole": QT_TRANSLATE_NOOP("checks", "a release on parole"),
    "amnesty": QT_TRANSLATE_NOOP("checks", "an amnesty or a pardon"),
    "served": QT_TRANSLATE_NOOP("checks", "a sentence that was served"),
}
_MARKS: Final = (
    *("parole", "amnest", "pardon", "serv", "complet", "bail", "pledge", "undertaking", "recogni", "surety"),
    *("удо", "условно-досрочно", "амнист", "помилов", "отбы", "окончании срока", "залог", "подписк", "поручительств"),
    *("мерзімінен бұрын", "рақымшылық", "кешірім", "өтеп", "өтеген", "кепіл", "кетпеу"),
)
_FREED_RU: Final = r"(?:освобо|выш|отпу)\w+"
_WHY: Final = late(
    r"(?P<parole>\b(?:released|freed|let out|left|walked out|came out|is|remains)\b[^.;,]{0,30}?\bon parole"
    r"|\b(?:was|were|been) paroled|\b(?:was|been) granted parole"
    rf"|\b{_FREED_RU}[^.;,]{{0,40}}?\b(?:по удо|условно-досрочно)|\b(?:по удо"
    rf"|условно-досрочно)[^.;,]{{0,40}}?\b{_FREED_RU}"
    r"|\bшартты түрде мерзімінен бұрын[^.;,]{0,40}?\b(?:босат|шы)\w+)"
    r"|(?P<amnesty>\b(?:released|freed|left|let out)\b[^.;,]{0,40}?\b(?:under|by|through|thanks to|following|after)"
    r" (?:an? |the )?(?:presidential )?(?:amnesty|pardon)|\b(?:was|were|been) (?:amnestied|pardoned)"
    rf"|\b{_FREED_RU}[^.;,]{{0,40}}?\b(?:по амнистии|в связи с амнистией|по помилованию)"
    rf"|\bпо амнистии[^.;,]{{0,40}}?\b{_FREED_RU}"
    r"|\b(?:амнистирован|помилован)[аы]?\b|\b(?:рақымшылық|кешірім)\w*[^.;,]{0,40}?\b(?:босат|шық|шыға)\w+)"
    r"|(?P<served>\bserved (?:out )?(?:the|his|her) (?:full|whole|entire) (?:term|sentence)"
    r"|\bserved (?:the|his|her) (?:term|sentence) (?:in full|to the (?:end|last day))"
    r"|\b(?:released|left|freed)\b[^.;,]{0,40}?\b(?:after|on|upon) (?:completing|completion of|serving) (?:the|his|her)"
    r" (?:full |whole |entire )?(?:term|sentence)"
    rf"|\b{_FREED_RU}[^.;,]{{0,40}}?\b(?:по отбытии|отбыв (?:весь |полный )?срок|по окончании срока|полностью отбыв)"
    r"|\bотбыл[аи]? (?:весь срок|наказание полностью|срок полностью|свой срок до конца|срок до конца)"
    r"|\bполностью отбыл[аи]?\b"
    r"|\b(?:жазасын|мерзімін) толық өте\w+)"
)
_INSTEAD: Final = late(
    r"(?P<surety>\b(?:on|under) (?:a )?personal surety|\bпод (?:личное )?поручительств\w+|\bжеке кепілгерлік\w*)"
    r"|(?P<bail>\b(?:on|out on) bail\b|\bпод залог\b|\bкепіл(?:мен|ге))"
    r"|(?P<pledge>\b(?:pledge|undertaking) not to leave|\bon (?:his |her )?own recogni[sz]ance"
    r"|\bподписк\w+ о невыезде|\bешқайда кетпеу\w*)"
)
_FREED: Final = late(
    r"\b(?:releas|freed|let out|placed|replac|chang|is out|has been out|remains)\w*|освобо|отпу|выш|избра|замен|наход"
    r"|босат|шы[қғ]|ауыстыр"
)
_NOT: Final = late(
    r"\b(?:not|no|denied|den(?:y|ies)|refus\w+|reject\w+|ask\w*|appl\w+|request\w*|may|could|would|if|demand\w*|until"
    r"|не|без|отказ\w+|ходатайств\w+|подал\w*|прос\w+|может|мог\w*|если|жоқ|емес|сұра\w+|бас тарт\w+|өтініш\w*"
    r"|мүмкін|егер"
    r"|half|third|part|полов\w+|треть|часть|жартысын)\b"
)
_AROUND: Final = 35
_NEAR: Final = 60


def _says(low: str) -> Iterator[SaidStatus]:
    why = _WHY.search(low)
    if why is not None and not _denied(low, why.start(), why.end()):
        yield SaidStatus(why.start(), why.end(), str(why.lastgroup))
    instead = _INSTEAD.search(low)
    if instead is not None and not _denied(low, instead.start(), instead.end()) and _FREED.search(low):
        yield SaidStatus(instead.start(), instead.end(), str(instead.lastgroup))


def _against(check: str, file: PersonFile, passage: Passage, said: SaidStatus) -> Iterator[Finding]:
    """Yield why custody of a person ended, or what replaced it, told otherwise than it is on record."""
    of_an_end = said.value in _REASONS
    recorded = _ends(file) if of_an_end else _measures(file)
    if not recorded or said.value in recorded or (of_an_end and not _of_the_day(file, passage, said)):
        return
    own, source = next(iter(recorded.items()))
    names = (_REASONS[said.value], _REASONS[own]) if of_an_end else (said_custody(said.value), said_custody(own))
    values = {"place": place(passage), "quote": quoted(passage, said), "told": names[0], "recorded": names[1]}
    facts = (passage_fact(passage, said.value), source)
    yield Finding(check, Severity.WARNING, SAYS.format(**values), CORRECT_ONE, facts, (file.person.id,))


def _denied(low: str, start: int, end: int) -> bool:
    around = low[max(0, start - _AROUND) : end + 10]
    return _NOT.search(around.replace("подписк", "").replace("not to leave", "")) is not None


def _ends(file: PersonFile) -> dict[str, Fact]:
    """Return why custody on record ended in freedom, where that is told more closely than as a release."""
    found = {each.end_reason: fact(each, "end_reason") for each in file.custody if each.end_reason in _REASONS}
    for each in file.custody:
        if each.custody_kind == "parole":
            found["parole"] = fact(each, "custody_kind")
    return found


def _measures(file: PersonFile) -> dict[str, Fact]:
    kinds = ("house_arrest", "bail", "pledge", "surety")
    return {each.custody_kind: fact(each, "custody_kind") for each in file.custody if each.custody_kind in kinds}


def _of_the_day(file: PersonFile, passage: Passage, said: SaidStatus) -> bool:
    """Return whether no day is told beside it, or that of an end of custody on record, perhaps with a slip in it."""
    told = [each.day for each in dates(passage.text) if each.day is not None and _beside(each, said)]
    ends = [day for each in file.custody if (day := known(each.end)) is not None]
    return not told or any(agree(day, end) or slipped(day, end) for day in told for end in ends)


def _beside(day: Stretch, said: SaidStatus) -> bool:
    return said.start - _NEAR < day.start < said.end + _NEAR


RELEASES: Final = Undated(_MARKS, _says, _against)
"""Why custody ended, and what replaced it."""
