# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not known yet about people who are accused, held or listed: one hint for each person."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import known
from kzdesk.domain.checks.files import Part, PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.law import GONE, charges_with_law, depends_on_part
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record

NAME: Final = "gaps"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "What is missing")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Ask the lawyer or the family, or look it up in the documents of the case.")
_MISSING: Final = QT_TRANSLATE_NOOP("checks", "Not recorded ({count}): {what}.")
_AND: Final = QT_TRANSLATE_NOOP("checks", "{first}, {rest}")
_DETENTION: Final = QT_TRANSLATE_NOOP("checks", "date of the detention")
_CUSTODY: Final = QT_TRANSLATE_NOOP("checks", "custody")
_CASE: Final = QT_TRANSLATE_NOOP("checks", "case and charges")
_CHARGES: Final = QT_TRANSLATE_NOOP("checks", "charges")
_ARTICLE: Final = QT_TRANSLATE_NOOP("checks", "article of the charge")
_PART: Final = QT_TRANSLATE_NOOP("checks", "part of the article on which the term depends")
_VERDICT: Final = QT_TRANSLATE_NOOP("checks", "date of the sentence")
_COURT: Final = QT_TRANSLATE_NOOP("checks", "court")
_PUNISHMENT: Final = QT_TRANSLATE_NOOP("checks", "punishment")
_SOURCE: Final = QT_TRANSLATE_NOOP("checks", "sources of the entry")
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "sought"})
Missing = tuple[Message, Fact]


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield one hint with all that is missing of a person who is accused, held or listed."""
    parts = [part for part in file.parts if part.participation.role in _ACCUSED]
    if not (parts or file.custody or file.listed):
        return
    missing = [*_of_custody(file), *_of_listing(file, parts)]
    for part in parts:
        missing += [*_of_charges(file, part), *_of_sentences(part)]
    if missing:
        words = list(dict.fromkeys(word for word, _ in missing))
        message = _MISSING.format(count=len(words), what=_joined(words))
        facts = tuple(dict.fromkeys(where for _, where in missing))
        yield Finding(NAME, Severity.HINT, message, _LOOK, facts, (file.person.id,))


def _of_custody(file: PersonFile) -> Iterator[Missing]:
    if file.listed and not file.custody:
        yield _CUSTODY, _at(file.person, "id")
    for episode in file.custody:
        if known(episode.start) is None:
            yield _DETENTION, _at(episode, "start")


def _of_listing(file: PersonFile, parts: list[Part]) -> Iterator[Missing]:
    if file.listed and not parts:
        yield _CASE, _at(file.person, "id")
    for listed in file.listed:
        if not listed.entry.sources.strip():
            yield _SOURCE, _at(listed.entry, "sources")


def _of_charges(file: PersonFile, part: Part) -> Iterator[Missing]:
    if not part.charges:
        yield _CHARGES, _at(part.participation, "id")
    for charge, provision in charges_with_law(part, file.around):
        if provision.code != "foreign" and charge.stage not in GONE:
            if not provision.article:
                yield _ARTICLE, _at(charge, "provision")
            elif depends_on_part(file.around, provision):
                yield _PART, _at(charge, "provision")


def _of_sentences(part: Part) -> Iterator[Missing]:
    convicted = part.participation.role == "convict" or any(each.stage == "convicted" for each in part.charges)
    if convicted and not part.sentences:
        yield _PUNISHMENT, _at(part.participation, "role")
    for each in part.sentences:
        if known(each.sentence.pronounced) is None:
            yield _VERDICT, _at(each.sentence, "pronounced")
        if not each.sentence.court:
            yield _COURT, _at(each.sentence, "court")
        if not each.components:
            yield _PUNISHMENT, _at(each.sentence, "id")


def _at(record: Record, field: str) -> Fact:
    return Fact(record.TYPE, record.id, field)


def _joined(words: list[Message]) -> Message:
    first, *rest = words
    return _AND.format(first=first, rest=_joined(rest)) if rest else first
