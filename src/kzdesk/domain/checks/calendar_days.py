# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences, hearings and verdicts of texts on days on which courts do not sit: weekends and public holidays.

Hints alone: courts that remand people in custody, and administrative courts, sit on any day.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import Dated, dated
from kzdesk.domain.checks.files import CaseFile, PersonFile, Surroundings, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import has, sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.checks.told import passage_fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date

NAME: Final = "calendar"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Days on which courts sit")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the date with the document: day and month may be mixed up.")
_WEEKEND: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, a {day}.")
_HOLIDAY: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, a public holiday.")
_SATURDAY: Final = QT_TRANSLATE_NOOP("checks", "Saturday")
_SUNDAY: Final = QT_TRANSLATE_NOOP("checks", "Sunday")
_HEARING: Final = QT_TRANSLATE_NOOP("checks", "the hearing")
_NEXT: Final = QT_TRANSLATE_NOOP("checks", "the next hearing")
_SITTING: Final = QT_TRANSLATE_NOOP("checks", "the sitting or vote told in {place}")
_VERDICT: Final = QT_TRANSLATE_NOOP("checks", "the verdict told in {place}")
_JUDGED: Final = re.compile(
    r"\b(?:sentenced|convicted|found\b[^.;]{0,60}?\bguilty|acquitted|приговорил\w*|осудил\w*|оправдал\w*"
    r"|призна\w+ виновн\w+|приговор[её]н\w*|осужд[её]н\w*|сотта(?:лды|лған|ды)|үкім шығар\w+)\b",
    re.IGNORECASE,
)
_BODIES: Final = late(
    r"\b(?:parliament\w*|senat\w+|mazhilis|majilis|courts?|committee|commission|council|assembly|maslikhat|deput(?:y|ies)"
    r"|парламент\w*|сенат\w*|мажилис\w*|суд(?:а|ом|е)?|комитет\w*|комисси\w+|совет\w*|ассамбле\w+|маслихат\w*|депутат\w*"
    r"|сот\w*|мәжіліс\w*|мәслихат\w*|кеңес\w*)\b",
    re.IGNORECASE,
)
_SITTINGS: Final = late(
    r"\b(?:sess?ions?|sittings?|plenary|hearings?|voted?|adopted|passed (?:a|the) (?:law|bill|resolution)|ratified"
    r"|resolution (?:of|dated)|заседани\w+|сесси\w+|проголосовал\w*|голосовани\w+|приня(?:л\w*|та|ты|то)|резолюци\w+"
    r"|постановлени\w+|ратифицир\w+|отырыс\w*|сессия\w*|дауыс берд\w+|қаулы\w*|қарар\w*|қабылда\w+)\b",
    re.IGNORECASE,
)
_OF_VOTERS: Final = late(
    r"election|referendum|poll|voters|candidate|выбор|референдум|избирател|сайлау|accepted|asylum|принял\w* участие"
    r"|police|administrative|remand|custody|под стражу|қатысты",
    re.IGNORECASE,
)
"""Elections are held on Sundays; courts that remand in custody sit on any day."""
_SITTING_MARKS: Final = (
    *("session", "sitting", "plenary", "hearing", "vote", "adopted", "passed", "ratified", "resolution", "заседани"),
    *("сесси", "голосова", "принял", "принят", "резолюци", "постановлени", "ратифицир", "отырыс", "дауыс", "қаулы"),
    *("қарар", "қабылда"),
)
_ANY_DAY: Final = frozenset({"custody_sanction", "custody_extension", "admin"})
_COURT_CASES: Final = frozenset({"criminal", "execution", "civil"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield sentences of criminal cases on days on which courts do not sit."""
    for part in file.parts:
        if part.case.case_kind in _COURT_CASES:
            for each in part.sentences:
                for told in dated(each.sentence, "pronounced", said_instance(each.sentence.level)):
                    yield from _free_day(file.around, told, (file.person.id,))


def look_at_case(file: CaseFile) -> Iterator[Finding]:
    """Yield hearings on days on which courts do not sit."""
    people = tuple(dict.fromkeys(part.participation.person for _, part in file.parts if part.participation.person))
    for hearing in file.hearings:
        if hearing.stage not in _ANY_DAY and file.case.case_kind in _COURT_CASES:
            for field, what in (("held_on", _HEARING), ("next_on", _NEXT)):
                for told in dated(hearing, field, what):
                    yield from _free_day(file.around, told, people)


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield verdicts, sittings and votes that a sentence dates, by its only date, to a day on which nobody sits."""
    for passage in file.passages:
        text = passage.text
        sat = has(text, _SITTING_MARKS)
        for sentence in sentences(text) if sat or _JUDGED.search(text) else ():
            what = _told(sentence.of(text), sat=sat)
            told = [each.day for each in dates(sentence.of(text)) if each.day is not None] if what else []
            if what and len(told) == 1:
                fact = passage_fact(passage, str(told[0]))
                yield from _free_day(
                    file.around, Dated(told[0], what.format(place=place(passage)), fact), passage.people
                )


def _told(text: str, *, sat: bool) -> Message | None:
    """Return what a sentence tells of for which courts and houses of parliament sit, None for anything else."""
    if _JUDGED.search(text):
        return _VERDICT
    if sat and _SITTINGS.search(text) and _BODIES.search(text) and _OF_VOTERS.search(text) is None:
        return _SITTING
    return None


def _free_day(around: Surroundings, told: Dated, people: tuple[str, ...]) -> Iterator[Finding]:
    if told.day.exact:
        free = _why_free(around, told.day.earliest)
        if free is not None:
            pattern, weekday = free
            message = pattern.format(what=told.what, date=said_date(told.day), day=weekday)
            yield Finding(NAME, Severity.HINT, message, _LOOK, (told.fact,), people)


def _why_free(around: Surroundings, day: date) -> tuple[Message, Message | str] | None:
    if day in around.holidays:
        return _HOLIDAY, ""
    if day.weekday() >= 5 and day not in around.workdays:
        return _WEEKEND, _SATURDAY if day.weekday() == 5 else _SUNDAY
    return None
