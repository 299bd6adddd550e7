# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a text stands, in words for a finding, and dates and terms of texts held against each other."""

import re
from typing import Final

from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, quote
from kzdesk.domain.checks.recognise_names import STRANGER
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date, said_term
from kzdesk.domain.terms import Term

_PLACES: Final = {
    "list_entry": QT_TRANSLATE_NOOP("checks", "the list entry"),
    "list_group": QT_TRANSLATE_NOOP("checks", "the group of the list"),
    "report_paragraph": QT_TRANSLATE_NOOP("checks", "the report"),
    "text_block": QT_TRANSLATE_NOOP("checks", "the text block"),
    "sanctions_ground": QT_TRANSLATE_NOOP("checks", "the ground for sanctions"),
    "sanctions_target": QT_TRANSLATE_NOOP("checks", "the description for sanctions"),
    "recommendation": QT_TRANSLATE_NOOP("checks", "the recommendation"),
    "earlier_recommendation": QT_TRANSLATE_NOOP("checks", "the earlier recommendation"),
    "person": QT_TRANSLATE_NOOP("checks", "the person’s record"),
    "act": QT_TRANSLATE_NOOP("checks", "the account of the act"),
    "case": QT_TRANSLATE_NOOP("checks", "the case"),
    "event": QT_TRANSLATE_NOOP("checks", "the event"),
    "ill_treatment": QT_TRANSLATE_NOOP("checks", "the account of ill-treatment"),
    "hearing": QT_TRANSLATE_NOOP("checks", "the outcome of the hearing"),
    "observation": QT_TRANSLATE_NOOP("checks", "the notes in court"),
    "information": QT_TRANSLATE_NOOP("checks", "what a source said"),
    "intervention": QT_TRANSLATE_NOOP("checks", "the intervention"),
    "list_assessment": QT_TRANSLATE_NOOP("checks", "the assessment"),
    "restriction": QT_TRANSLATE_NOOP("checks", "the restriction"),
    "custody_episode": QT_TRANSLATE_NOOP("checks", "the notes on custody"),
    "sentence": QT_TRANSLATE_NOOP("checks", "the notes on the sentence"),
}
_NOTES: Final = frozenset({"event", "case", "hearing", "observation", "information", "intervention", "assertion"})
"""What is noted one by one, of many matters: namesakes are more frequent there than slips."""
_TEXT: Final = QT_TRANSLATE_NOOP("checks", "a text")
_TITLED: Final = QT_TRANSLATE_NOOP("checks", "{place} “{title}”")
KINDS: Final = {
    "detained": QT_TRANSLATE_NOOP("checks", "the detention"),
    "convicted": QT_TRANSLATE_NOOP("checks", "the verdict"),
    "released": QT_TRANSLATE_NOOP("checks", "the release"),
    "died": QT_TRANSLATE_NOOP("checks", "the death"),
    "buried": QT_TRANSLATE_NOOP("checks", "the funeral"),
    "born": QT_TRANSLATE_NOOP("checks", "the birth"),
    "term": QT_TRANSLATE_NOOP("checks", "the term"),
    "age": QT_TRANSLATE_NOOP("checks", "the age"),
    "admin_arrest": QT_TRANSLATE_NOOP("checks", "the administrative arrest"),
    "acquitted": QT_TRANSLATE_NOOP("checks", "the acquittal"),
    "appealed": QT_TRANSLATE_NOOP("checks", "the decision on the appeal"),
    "held": QT_TRANSLATE_NOOP("checks", "the custody"),
    "citizenship": QT_TRANSLATE_NOOP("checks", "the citizenship"),
    "ends": QT_TRANSLATE_NOOP("checks", "the end of the term"),
    "role": QT_TRANSLATE_NOOP("checks", "the role"),
    "charged": QT_TRANSLATE_NOOP("checks", "the charge"),
    "opened": QT_TRANSLATE_NOOP("checks", "the opening of the case"),
    "tortured": QT_TRANSLATE_NOOP("checks", "the ill-treatment"),
    "home": QT_TRANSLATE_NOOP("checks", "the home"),
    "fine": QT_TRANSLATE_NOOP("checks", "the fine"),
    "plea": QT_TRANSLATE_NOOP("checks", "the plea"),
    "money": QT_TRANSLATE_NOOP("checks", "an amount of money"),
    "born_at": QT_TRANSLATE_NOOP("checks", "the birthplace"),
    "court": QT_TRANSLATE_NOOP("checks", "the place of the trial"),
    "tried": QT_TRANSLATE_NOOP("checks", "the place of the trial"),
    "detained_at": QT_TRANSLATE_NOOP("checks", "the place of the detention"),
    "tortured_at": QT_TRANSLATE_NOOP("checks", "the place of the ill-treatment"),
    "died_at": QT_TRANSLATE_NOOP("checks", "the place of the death"),
}
"""What statements are about, as a sentence calls it."""

_PLEAS: Final[dict[str, Message | str]] = {
    "guilty": QT_TRANSLATE_NOOP("checks", "guilt admitted"),
    "not guilty": QT_TRANSLATE_NOOP("checks", "guilt denied"),
}
CORRECT_TEXT: Final = QT_TRANSLATE_NOOP("checks", "Compare the text with its source and correct it.")
"""What to do about a text that contradicts itself."""
CORRECT_ONE: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the text and the record with the source and correct the one that is wrong."
)
"""What to do about a text and a record that contradict each other."""
COUNT_AGAIN: Final = QT_TRANSLATE_NOOP("checks", "Count again, and correct the number or what is counted.")
"""What to do about numbers that do not fit."""
_AGAIN: Final = late(
    r"\b(?:upheld|left unchanged|remained in force|the (?:fine|conviction)|(?:his|her) (?:fine|sentence|conviction"
    r"|term))\b"
    r"|без изменени\w+|в силе|\bштраф\w*\s+в\b|өзгеріссіз",
    re.IGNORECASE,
)
_BESIDE: Final = 60
SAYS: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” says {told}; on record it is {recorded}.")
ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” names another place than the one on record, {recorded}."
)
_UNFIT: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not fit the dates beside it: {date} and {other}."
)


def place(passage: Passage) -> Message:
    """Return where a text stands, with its title where it has one."""
    kind = _PLACES.get(passage.record_type, _TEXT)
    return _TITLED.format(place=kind, title=passage.title) if passage.title else kind


def one_document(one: Passage, other: Passage) -> bool:
    """Return whether two passages are printed together: in one record, one document, or as blocks for documents."""
    if one.record_id == other.record_id:
        return True
    blocks = _NOTES.isdisjoint({one.record_type, other.record_type})
    return one.document == other.document and (bool(one.document) or blocks)


def passage_fact(passage: Passage, value: str) -> Fact:
    """Return what a passage tells as a fact."""
    return Fact(passage.record_type, passage.record_id, passage.field, value, passage.title)


def on_record(statement: Statement) -> tuple[str, ...]:
    """Return the id of the person a statement is of, nothing when it is of somebody who is not on record."""
    return () if statement.person.startswith(STRANGER) else (statement.person,)


def fact(statement: Statement) -> Fact:
    """Return a statement as a fact of its text."""
    return passage_fact(statement.passage, code(statement.value))


def quoted(passage: Passage, where: Stretch) -> str:
    """Return the few words of a passage that stand there."""
    return quote(passage.text, where.start, where.end)


def unfit(check: str, passage: Passage, where: Stretch, start: PartialDate, end: PartialDate) -> Finding:
    """Return the finding that a length of time is not that between two dates of its passage."""
    values = {"quote": quoted(passage, where), "date": said_date(start), "other": said_date(end)}
    facts = (passage_fact(passage, str(start)), passage_fact(passage, str(end)))
    message = _UNFIT.format(place=place(passage), **values)
    return Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def code(value: PartialDate | Term | int | str) -> str:
    """Return a value as text that does not depend on a language."""
    return value.short if isinstance(value, Term) else str(value)


def said(value: PartialDate | Term | int | str) -> Message | str:
    """Return a value as it stands in a sentence."""
    if isinstance(value, PartialDate):
        return said_date(value)
    return said_term(value) if isinstance(value, Term) else _PLEAS.get(str(value), str(value))


def agree(one: PartialDate, other: PartialDate) -> bool:
    """Return whether two dates can mean the same day."""
    return one.earliest <= other.latest and other.earliest <= one.latest


def of_year(day: PartialDate, year: int) -> PartialDate:
    """Return an exact date in another year; itself where that year has no such day."""
    try:
        return PartialDate(f"{year:04}{day.edtf[4:]}")
    except Refused:
        return day


def meant_again(later: Statement) -> bool:
    """Return whether a text tells something as what it has told before: “his six-year sentence was upheld”."""
    text = later.passage.text
    return _AGAIN.search(text, max(0, later.start - _BESIDE), min(len(text), later.end + _BESIDE)) is not None


def slipped(one: PartialDate, other: PartialDate) -> bool:
    """Return whether two exact dates differ as a slip leaves them: in one of day, month and year, or day for month."""
    if not (one.exact and other.exact):
        return False
    first, then = one.earliest, other.earliest
    turned = first.year == then.year and (first.day, first.month) == (then.month, then.day) != (then.day, then.month)
    return turned or (first.day == then.day) + (first.month == then.month) + (first.year == then.year) == 2
