# SPDX-License-Identifier: GPL-3.0-or-later
"""How many days after an arrest a lawyer was admitted or the family was told, as texts tell it, against the record."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_steps import FAMILY, LAWYER, steps
from kzdesk.domain.checks.said_steps import STEPS
from kzdesk.domain.checks.told import CORRECT_ONE, passage_fact, place, quoted
from kzdesk.domain.checks.undated import SaidStatus, Undated
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_DAYS: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not fit {what} on record, {days} days after the beginning of custody."
)
_FIELDS: Final = {LAWYER: "lawyer_access", FAMILY: "family_notified"}
_MARKS: Final = ("day", "день", "дня", "дней", "сут", "күн", "тәул")
_NTHS: Final = (
    ("second", "втор", "екінші"),
    ("third", "трет", "үшінші"),
    ("fourth", "четв[её]рт", "төртінші"),
    ("fifth", "пят", "бесінші"),
    ("sixth", "шест", "алтыншы"),
    ("seventh", "седьм", "жетінші"),
    ("eighth", "восьм", "сегізінші"),
    ("ninth", "девят", "тоғызыншы"),
    ("tenth", "десят", "оныншы"),
)
_NTH_WORDS: Final = "|".join(rf"(?P<nth{place}>{'|'.join(words)})\w*" for place, words in enumerate(_NTHS, start=2))
_ONE: Final = rf"(?:\d+|{NUMBER_WORD})"
_NTH: Final = late(
    rf"\b(?:on|на|only on) (?:the |his |her )?(?:{_NTH_WORDS}|(?P<figure>\d+)(?:st|nd|rd|th"
    rf"|-?[а-я]{{1,2}})) (?:day|день|сутки)\b"
)
_NTH_IN_KAZAKH: Final = late(rf"\b(?:{_NTH_WORDS}|(?P<figure>\d+)-?(?:ші|шы)) (?:күні|тәулікте)")
_AFTER: Final = late(
    rf"\b(?:after|через|спустя|лишь через) (?P<after>{_ONE}) (?:days|дней|дня|суток)\b"
    rf"|\b(?P<later>{_ONE}) days (?:later|after)\b|\b(?P<kazakh>{_ONE}) (?:күннен|тәуліктен) (?:кейін|соң)"
)


def _says(low: str) -> Iterator[SaidStatus]:
    told = next((each.kind for each in steps(low) if each.kind in _FIELDS), None)
    if told is None:
        return
    for pattern in (_NTH, _NTH_IN_KAZAKH):
        if (match := pattern.search(low)) is not None:
            yield SaidStatus(match.start(), match.end(), f"{told} nth {_nth(match.groupdict())}")
            return
    if (match := _AFTER.search(low)) is not None:
        days = number(match["after"] or match["later"] or match["kazakh"])
        yield SaidStatus(match.start(), match.end(), f"{told} after {days}")


def _nth(found: dict[str, str | None]) -> int:
    if figure := found.get("figure"):
        return int(figure)
    return next(int(name.removeprefix("nth")) for name, word in found.items() if word)


def _against(check: str, file: PersonFile, passage: Passage, said: SaidStatus) -> Iterator[Finding]:
    """Yield a number of days that is more than one off those between the beginning of custody and the day recorded."""
    kind, how, days = said.value.split(" ")
    dated = [(day, each) for each in file.custody if (day := known(getattr(each, _FIELDS[kind]))) and day.exact]
    begun = [day for day in _beginnings(file) if dated and day <= dated[0][0].earliest]
    if len(dated) != 1 or not begun:
        return
    day, episode = dated[0]
    apart = (day.earliest - max(begun)).days
    if int(days) - 1 <= apart <= int(days) + (how == "after"):
        return
    values = {"place": place(passage), "quote": quoted(passage, said), "days": apart}
    facts = (passage_fact(passage, said.value), fact(episode, _FIELDS[kind]))
    message = _DAYS.format(what=STEPS[kind], **values)
    yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, (file.person.id,))


def _beginnings(file: PersonFile) -> list[date]:
    """Return the days on which custody began that goes on from no other."""
    ends = [end.earliest for each in file.custody if (end := known(each.end)) is not None]
    starts = [start.earliest for each in file.custody if (start := known(each.start)) is not None and start.exact]
    return [start for start in starts if not any(abs((start - end).days) <= 1 for end in ends)]


AFTER: Final = Undated(_MARKS, _says, _against)
"""How many days after an arrest somebody was admitted or told."""
