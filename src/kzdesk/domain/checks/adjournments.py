# SPDX-License-Identifier: GPL-3.0-or-later
"""The next hearing as the outcome of a hearing, or notes made there, tell it: against the day and time recorded."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import CaseFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, sentences
from kzdesk.domain.checks.recognise_dates import MONTH, dates
from kzdesk.domain.checks.told import CORRECT_ONE, agree, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.said import said_date

_OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” puts the next hearing on {told}; on record it is {recorded}."
)
_OTHER_TIME: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, the next hearing is told for {told}; on record it begins at {recorded}."
)
_BACK: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” puts the next hearing on {told}, before the hearing itself on {held}."
)
_PUT_OFF: Final = late(
    r"\b(?:adjourn|postpon|resched|put off|deferred (?:to|until)|continue[sd]? on|resume[sd]? on"
    r"|next (?:hearing|session|sitting)|set (?:down )?for)\w*"
    r"|(?:отлож|перен[её]с|отсроч|объявлен\w* перерыв|перерыв\w* до|следующ\w+ (?:заседани|слушани)|продолж)\w*"
    r"|(?:кейінге қалдыр|ауыстыр|келесі (?:отырыс|сот отырысы|тыңдау)|жалғас|үзіліс)\w*",
    re.IGNORECASE,
)
_TIME: Final = late(r"(?<![\d.:])([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d|\.\d)")


_TO: Final = late(r"(?:\b(?:to|until|till|for|on|на|до)\s+(?:\w+,?\s+)?)$", re.IGNORECASE)
_FROM: Final = late(r"(?:\b(?:from|since|of|с|от)\s+(?:\w+,?\s+)?)$", re.IGNORECASE)
_WITHOUT_YEAR: Final = late(rf"(?<![\d.])\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}(?!,?\s*\d{{4}})", re.IGNORECASE)
_HALF_A_YEAR: Final = timedelta(days=180)
_Told = tuple[Stretch, PartialDate]


def adjourned(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield days and times of a next hearing that a text of the hearing tells otherwise, as findings of this check."""
    for passage in file.passages:
        if passage.record_type not in (Hearing.TYPE, Observation.TYPE):
            continue
        of_day = [each for each in file.hearings if passage.record_id == each.id or passage.day == each.held_on]
        own = [each for each in of_day if each.id == passage.record_id] or of_day
        if len(own) == 1:
            yield from _day(check, passage, own[0], file.ids_of_people)
            yield from _time(check, passage, own[0], file.ids_of_people)


def _day(check: str, passage: Passage, hearing: Hearing, people: tuple[str, ...]) -> Iterator[Finding]:
    """Yield a day of the next hearing that is not the one recorded, or that lies before the hearing itself."""
    held, recorded, told = known(hearing.held_on), known(hearing.next_on), list(_told(passage, hearing))
    for where, day in told:
        said = {"place": place(passage), "quote": quoted(passage, where), "told": said_date(day)}
        if held is not None and before(day, held):
            if _TO.search(passage.text, max(0, where.start - 30), where.start):
                facts = (passage_fact(passage, str(day)), fact(hearing, "held_on"))
                message = _BACK.format(**said, held=said_date(held))
                yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, people)
        elif recorded is not None and not any(agree(one, recorded) for _, one in told):
            facts = (passage_fact(passage, str(day)), fact(hearing, "next_on"))
            message = _OTHER_DAY.format(**said, recorded=said_date(recorded))
            yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, people)


def _told(passage: Passage, hearing: Hearing) -> Iterator[_Told]:
    """Yield the only day, other than that of the hearing, of each sentence that tells when it goes on."""
    text, held = passage.text, known(hearing.held_on)
    for sentence in sentences(text):
        if not _PUT_OFF.search(text, sentence.start, sentence.end):
            continue
        found = [*_dates(text, sentence), *_without_year(text, sentence, held)]
        own = [(where, day) for where, day in found if held is None or not agree(day, held)]
        kept = [each for each in own if not _FROM.search(text, max(0, each[0].start - 30), each[0].start)]
        if len(kept) == 1:
            yield kept[0]


def _dates(text: str, sentence: Stretch) -> Iterator[_Told]:
    for each in dates(sentence.of(text)):
        if each.day is not None and each.day.exact:
            yield Stretch(sentence.start + each.start, sentence.start + each.end), each.day


def _without_year(text: str, sentence: Stretch, held: PartialDate | None) -> Iterator[_Told]:
    """Yield days told without a year: those of the year of the hearing, or the next where they lie long before it."""
    if held is None or not held.exact:
        return
    for match in _WITHOUT_YEAR.finditer(text, sentence.start, sentence.end):
        if text[max(0, match.start() - 12) : match.start()].rstrip().endswith(("жылғы", "жылдың")):
            continue
        for year in (held.earliest.year, held.earliest.year + 1):
            day = next((each.day for each in dates(f"{match[0].rstrip('.')} {year}")), None)
            day = day or next((each.day for each in dates(f"{year} жылғы {match[0]}")), None)
            if day is not None and day.exact and day.earliest > held.earliest - _HALF_A_YEAR:
                yield Stretch(match.start(), match.end()), day
                break


def _time(check: str, passage: Passage, hearing: Hearing, people: tuple[str, ...]) -> Iterator[Finding]:
    """Yield the only time told in a sentence about the next hearing that is not the one recorded."""
    text = passage.text
    for sentence in sentences(text) if hearing.next_begins else ():
        if _PUT_OFF.search(text, sentence.start, sentence.end):
            times = {f"{int(m[1]):02}:{m[2]}" for m in _TIME.finditer(text, sentence.start, sentence.end)}
            if len(times) == 1 and hearing.next_begins not in times:
                said = times.pop()
                message = _OTHER_TIME.format(place=place(passage), told=said, recorded=hearing.next_begins)
                facts = (passage_fact(passage, said), fact(hearing, "next_begins"))
                yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, people)
