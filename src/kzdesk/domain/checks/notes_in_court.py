# SPDX-License-Identifier: GPL-3.0-or-later
"""What an observer wrote of a hearing, against the fields beside the notes: admission, times, how it was held."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.recognise import quote
from kzdesk.domain.checks.recognise_in_court import ADMITTED, BEGINS, MODE, RECORDING, SaidInCourt, said_in_court
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.hearing import Hearing, Observation

NAME: Final = "notes_in_court"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Notes in court against their fields")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Ask the observer, and correct the notes or the field.")
_TIME: Final = QT_TRANSLATE_NOOP("checks", "The notes say “{quote}”; the time recorded is {recorded}.")
_ADMISSION: Final = QT_TRANSLATE_NOOP(
    "checks", "The notes say “{quote}”; whether the observer was admitted is recorded otherwise."
)
_RECORDING: Final = QT_TRANSLATE_NOOP(
    "checks", "The notes say “{quote}”; whether recording was allowed is recorded otherwise."
)
_HELD: Final = QT_TRANSLATE_NOOP("checks", "The notes say “{quote}”; how the hearing was held is recorded otherwise.")
_TEXTS: Final = {ADMITTED: _ADMISSION, MODE: _HELD, RECORDING: _RECORDING}
_FIT: Final = {
    (ADMITTED, "no"): frozenset({"no", ""}),
    (ADMITTED, "yes"): frozenset({"yes", "waited", "removed", ""}),
    (ADMITTED, "waited"): frozenset({"yes", "waited", "removed", ""}),
    (ADMITTED, "removed"): frozenset({"removed", ""}),
    (MODE, "closed"): frozenset({"closed", "partly_closed", ""}),
    (MODE, "open"): frozenset({"in_person", "video", "partly_closed", ""}),
    (MODE, "video"): frozenset({"video", "closed", "partly_closed", ""}),
}
"""Which values of the field are no contradiction to what the notes say."""
_OF_THE_HEARING: Final = (MODE, BEGINS)
_YES_OR_NO: Final = ("yes", "no")


def look(file: RecordFile) -> Iterator[Finding]:
    """Yield what the outcome of a hearing or the notes of an observer say otherwise than the fields beside them."""
    hearing = file.record
    if not isinstance(hearing, Hearing):
        return
    for record in (hearing, *(each for each in file.parts if isinstance(each, Observation))):
        field = "outcome" if isinstance(record, Hearing) else "summary"
        text: str = getattr(record, field)
        for said in said_in_court(text) if text else ():
            told_of = hearing if said.field in (MODE, BEGINS) else record
            if isinstance(told_of, Observation) or (told_of is hearing and said.field in (MODE, BEGINS)):
                source = Fact(record.TYPE, record.id, field, said.value)
                yield from _against(file, told_of, said, (source, text))


def _against(file: RecordFile, record: Record, said: SaidInCourt, told: tuple[Fact, str]) -> Iterator[Finding]:
    recorded: str = getattr(record, said.field)
    source, text = told
    if not recorded or _fits(said, recorded):
        return
    words = quote(text, said.start, said.end)
    text_of_field = _TEXTS.get(said.field)
    message = (
        _TIME.format(quote=words, recorded=recorded) if text_of_field is None else text_of_field.format(quote=words)
    )
    facts = (source, fact(record, said.field))
    yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, file.people)


def _fits(said: SaidInCourt, recorded: str) -> bool:
    if said.field == RECORDING:
        return recorded not in _YES_OR_NO or recorded == said.value
    return recorded in _FIT.get((said.field, said.value), frozenset({said.value}))
