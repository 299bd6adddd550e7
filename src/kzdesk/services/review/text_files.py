# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the texts that are printed or quoted, so that one can be checked against another."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kzdesk.domain.checks.files import Surroundings, TextsFile
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register, capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import Recommendation, SanctionsGround, SanctionsTarget, TextBlock
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportChapter, ReportParagraph
from kzdesk.domain.records.source import Assertion
from kzdesk.services.review.person_files import person_files
from kzdesk.store.records import RecordStore
from kzdesk.store.tx import Tx

_PRINTED = (
    (TextBlock, ("body",)),
    (SanctionsGround, ("wording",)),
    (Recommendation, ("wording",)),
    (EarlierRecommendation, ("wording", "comment")),
)


@dataclass(frozen=True, slots=True)
class _Document:
    """What texts are part of: a report or an edition of the list."""

    id: str = ""
    edition: str = ""
    title: str = ""
    as_of: PartialDate | None = None


def texts_file(tx: Tx, around: Surroundings) -> TextsFile:
    """Return all texts made for print, with the files of everybody on any list and of everybody they name."""
    records = tx.records
    entries = records.where(ListEntry, {})
    grounds = records.grouped(SanctionsGround, "target", tx.queries.ids(SanctionsTarget.TYPE))
    targets = records.where(SanctionsTarget, {})
    passages = (*_printed(records), *_of_reports(records), *_of_lists(records, entries), *_described(targets))
    named = _named(passages, records.where(PersonName, {}))
    return TextsFile(
        around=around,
        passages=passages,
        people=person_files(records, dict.fromkeys([*(each.person for each in entries), *named]), around),
        recommendations=records.where(Recommendation, {}),
        targets=tuple((each, grounds.get(each.id, ())) for each in targets),
        assertions=records.where(Assertion, {}),
    )


def _printed(records: RecordStore) -> Iterator[Passage]:
    for cls, fields in _PRINTED:
        for record in records.where(cls, {}):
            for field in fields:
                if text := getattr(record, field):
                    yield Passage(cls.TYPE, record.id, field, text, title=getattr(record, "title", ""))


def _described(targets: Iterable[SanctionsTarget]) -> Iterator[Passage]:
    for each in targets:
        if each.description:
            yield Passage(each.TYPE, each.id, "description", each.description, title=each.name)


def _of_reports(records: RecordStore) -> Iterator[Passage]:
    reports = {each.id: _Document(each.id, each.edition, each.title, each.as_of) for each in records.where(Report, {})}
    chapters = {each.id: each for each in records.where(ReportChapter, {})}
    for paragraph in records.where(ReportParagraph, {}):
        chapter = chapters.get(paragraph.chapter, ReportChapter())
        report = reports.get(chapter.report, _Document())
        for field in ("wording", "points"):
            if text := getattr(paragraph, field):
                about = chapter.heading or report.title
                yield _part(paragraph, field, text, report, title=about)


def _of_lists(records: RecordStore, entries: Iterable[ListEntry]) -> Iterator[Passage]:
    editions = {each.id: _Document(each.id, each.id, each.title, each.as_of) for each in records.where(Edition, {})}
    sections = {each.id: editions.get(each.edition, _Document()) for each in records.where(ListSection, {})}
    groups = {each.id: each for each in records.where(ListGroup, {})}
    of_group = {each.id: sections.get(each.section, _Document()) for each in groups.values()}
    for group in groups.values():
        for field in ("heading", "intro"):
            if text := getattr(group, field):
                yield _part(group, field, text, of_group[group.id], title=group.heading)
    for entry in entries:
        edition = of_group.get(entry.group, _Document())
        for field in ("narrative", "lead_override"):
            if text := getattr(entry, field):
                yield _part(entry, field, text, edition, title=edition.title, people=(entry.person,))


def _part(
    record: ReportParagraph | ListGroup | ListEntry,
    field: str,
    text: str,
    document: _Document,
    *,
    title: str,
    people: tuple[str, ...] = (),
) -> Passage:
    whole = {"document": document.id, "edition": document.edition}
    return Passage(record.TYPE, record.id, field, text, people, title, as_of=document.as_of, **whole)


def _named(passages: Iterable[Passage], names: Iterable[PersonName]) -> list[str]:
    """Return the people whose surname stands in a text."""
    register = Register.of(names)
    words = {word[0] for passage in passages for word in capitalised(passage.text)}
    known: Mapping[str, Mapping[str, frozenset[str]]] = register.known
    return [person for word in words if (surname := register.surname(word)) for person in known[surname]]
