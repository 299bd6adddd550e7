# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a complaint of ill-treatment, as texts tell it, against its outcome on record."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.told import CORRECT_ONE, SAYS, passage_fact, place, quoted
from kzdesk.domain.checks.undated import SaidStatus, Undated
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_SAID: Final = {
    "no_case": QT_TRANSLATE_NOOP("checks", "that no case was opened"),
    "closed": QT_TRANSLATE_NOOP("checks", "that the case was closed"),
    "court": QT_TRANSLATE_NOOP("checks", "that the case was sent to court"),
    "conviction": QT_TRANSLATE_NOOP("checks", "that somebody was convicted"),
    "acquittal": QT_TRANSLATE_NOOP("checks", "that the accused were acquitted"),
    "pending": QT_TRANSLATE_NOOP("checks", "that it is being investigated"),
    "classified": QT_TRANSLATE_NOOP("checks", "that the case is classified"),
}
_OUTCOMES: Final = {
    "no_case": "no_case",
    "pending": "pending",
    "classified": "classified",
    "sent_to_court": "court",
    "conviction": "conviction",
    "acquittal": "acquittal",
    **dict.fromkeys(("closed_no_event", "closed_no_corpus_delicti", "closed_perpetrator_unidentified"), "closed"),
}
_ALSO: Final = {"court": frozenset({"conviction", "acquittal"}), "closed": frozenset({"classified"})}
"""What may have come after what is told."""
_OFFICERS: Final = r"(?:officers?|policem[ae]n|guards?|investigators?|perpetrators?)"
_OFFICERS_RU: Final = r"(?:сотрудник|полицейск|оперативник|надзирател|конвоир)\w*"
_TOLD: Final = late(
    r"(?P<no_case>\bno (?:criminal )?(?:case|investigation|proceedings) (?:was|were|has|have)\b[^.;,]{0,15}?"
    r"\b(?:opened|started|initiated|registered|launched)|\brefused to (?:open|start|initiate|register)"
    r"|\bотказ\w+ в (?:возбуждении|регистрации)|\bотказал\w*[^.;,]{0,25}? (?:возбу\w+|регистр\w+|начать)"
    r"|\bдел[оа] (?:так и )?не (?:возбу|начал|завел|завод|регистрир)\w+"
    r"|\bіс (?:қозғал|бастал|тіркел|ашыл)(?:ған жоқ|ген жоқ|мады|меді)|\bіс қозғаудан бас тарт\w+)"
    rf"|(?P<acquittal>\b{_OFFICERS}\b[^.;]{{0,40}}?\bacquitted|\b{_OFFICERS_RU}[^.;]{{0,40}}? оправда\w+"
    r"|\bполицей\w*[^.;]{0,40}? ақтал(?:ды|ған))"
    rf"|(?P<conviction>\b{_OFFICERS}\b[^.;]{{0,40}}?\b(?:convicted|sentenced|found guilty)"
    rf"|\b{_OFFICERS_RU}[^.;]{{0,40}}? (?:осужд|осуди|приговор)\w+|\bполицей\w*[^.;]{{0,40}}? сотталды)"
    r"|(?P<court>\b(?:case|investigation)\b[^.;]{0,40}?\b(?:sent|referred|went|passed) to (?:the )?court"
    r"|\bдел[оа]\b[^.;]{0,50}?\b(?:передан|передал|направлен|направил|поступил)\w*[^.;]{0,20}? в суд\b"
    r"|\bсотқа (?:жібер|жолда|тапсыр|беріл)\w+)"
    r"|(?P<closed>\b(?:case|investigation|proceedings)\b[^.;]{0,50}?\b(?:closed|discontinued|terminated|dropped)"
    r"|\b(?:closed|discontinued|dropped) the (?:criminal )?case"
    r"|\bдел[оа]\b[^.;]{0,50}?\b(?:прекра[щт]|закры)\w+|\b(?:прекратил|закрыл)\w*[^.;]{0,25}? дело"
    r"|\bіс\w*\b[^.;]{0,40}?\b(?:тоқтатыл|жабыл|қысқартыл)\w+)"
)
_MARKS: Final = (
    *("case", "investigation", "proceedings", "refus", "officer", "polic", "guard", "perpetrator", "дел", "отказ"),
    *("сотрудник", "полиц", "оперативник", "іс ", "сотқа", "полицей"),
)
_ILL_TREATED: Final = late(
    r"complain|tortur|beat|ill-treat|violence|жалоб|заявлени|пыт|избие|избив|побо|насили|шағым|арыз|азапта|қинау|ұрып"
)
_NOT: Final = late(
    r"\b(?:not|never|will|would|may be|demand\w*|reopen\w*|again|anew|не|возобнов\w+|снова|вновь|требу\w+|қайта)\b"
)
_UNSAID: Final = "?"
"""Marks an outcome told in a sentence that does not say of what."""
_OF_ILL_TREATMENT: Final = frozenset({"act", "ill_treatment"})


def _says(low: str) -> Iterator[SaidStatus]:
    match = _TOLD.search(low)
    if match is not None and (match.lastgroup == "no_case" or not _NOT.search(low)):
        of_it = "" if _ILL_TREATED.search(low) else _UNSAID
        yield SaidStatus(match.start(), match.end(), f"{match.lastgroup}{of_it}")


def _against(check: str, file: PersonFile, passage: Passage, said: SaidStatus) -> Iterator[Finding]:
    """Yield an outcome told of the only complaint of a person that is not the one on record."""
    recorded = [one for each in file.acts for one in each.ill_treatment if one.complaint_outcome in _OUTCOMES]
    unsaid = said.value.endswith(_UNSAID)
    if len(recorded) != 1 or (unsaid and passage.record_type not in _OF_ILL_TREATMENT):
        return
    told, own = said.value.removesuffix(_UNSAID), _OUTCOMES[recorded[0].complaint_outcome]
    if own == told or own in _ALSO.get(told, frozenset()):
        return
    values: dict[str, Message | str] = {"told": _SAID[told], "recorded": _SAID[own], "quote": quoted(passage, said)}
    facts = (passage_fact(passage, told), fact(recorded[0], "complaint_outcome"))
    message = SAYS.format(place=place(passage), **values)
    yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, (file.person.id,))


COMPLAINTS: Final = Undated(_MARKS, _says, _against)
"""What became of a complaint of ill-treatment."""
