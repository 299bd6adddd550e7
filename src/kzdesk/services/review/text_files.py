# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the texts that are printed or quoted, so that one can be checked against another."""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar, overload

from kzdesk.domain.checks.files import PersonFile, Surroundings, TextsFile
from kzdesk.domain.checks.passages import Passage, passages_of, prose_fields
from kzdesk.domain.checks.recognise import has
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.progress import SILENT, Progress, Share
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Intervention, Recommendation, SanctionsGround, SanctionsTarget, TextBlock
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.place import Facility, Organisation
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.records.source import Assertion, Information
from kzdesk.services.review.named_people import NamedPeople, people_named
from kzdesk.services.review.person_files import person_files
from kzdesk.store.records import RecordStore
from kzdesk.store.tx import Tx

R = TypeVar("R", bound=Record)
_READINGS: Final = 8
"""How often the passages are read through by all checks of texts together."""
_NAMED: Final = 300
_FILES: Final = 200
_ALL: Final = 1000
"""Units of progress: of finding out who is named, of gathering their files, and of everything with the checks."""
_BATCH: Final = 200
_OTHERS: Final = 5
"""So many other texts are held against the one that is being saved."""
_LARGEST: Final = 500
"""The form of a document with more texts is looked at with the whole vault only."""
_PRINTED: Final[tuple[type[Record], ...]] = (
    TextBlock,
    SanctionsGround,
    Recommendation,
    EarlierRecommendation,
    Submitter,
    Report,
    Edition,
    Organisation,
    Facility,
    Assertion,
)
_NOTED: Final[tuple[type[Record], ...]] = (Event, Case, Hearing, Observation)
"""What is written where things are recorded: there may be very many, few of them with sentences."""
_OF_DOCUMENTS: Final[tuple[type[Record], ...]] = (SanctionsTarget, ReportParagraph, ListGroup, ListEntry)
_UNATTACHED: Final[tuple[type[Record], ...]] = (Information, Intervention)
_TYPES: Final = frozenset(cls.TYPE for cls in (*_PRINTED, *_NOTED, *_OF_DOCUMENTS, *_UNATTACHED))


@dataclass(frozen=True, slots=True)
class _Document:
    """What texts are part of: a report or an edition of the list."""

    id: str = ""
    edition: str = ""
    title: str = ""
    as_of: PartialDate | None = None


class _Watched(Sequence[Passage]):
    """Passages that tell how far a check has come each time one is taken, so that it can be stopped in between."""

    def __init__(self, passages: tuple[Passage, ...], progress: Progress) -> None:
        self._passages, self._progress, self._taken = passages, progress, 0

    def __len__(self) -> int:
        return len(self._passages)

    @overload
    def __getitem__(self, place: int) -> Passage: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Passage, ...]: ...

    def __getitem__(self, place: int | slice) -> Passage | tuple[Passage, ...]:
        return self._passages[place]

    def __iter__(self) -> Iterator[Passage]:
        for each in self._passages:
            self._progress.step(self._taken, _READINGS * len(self._passages))
            self._taken += 1
            yield each


def texts_file(tx: Tx, around: Surroundings, progress: Progress = SILENT) -> TextsFile:
    """Return all texts made for print, with the files of everybody on any list and of everybody they name.

    `progress` goes on while checks read the passages. Raises `Cancelled` when it does, and so do the checks.
    """
    entries = tx.records.where(ListEntry, {})
    passages = (*_passages(tx.records, _All(tx.records).of), *_noted(tx), *_of_sources(tx))
    named = people_named(tx, passages, Share(progress, 0, _NAMED, _ALL))
    watched = _Watched(passages, Share(progress, _NAMED + _FILES, _ALL - _NAMED - _FILES, _ALL))
    about, gathering = [each.person for each in entries], Share(progress, _NAMED, _FILES, _ALL)
    return _texts_file(tx, around, watched, named, about, progress=gathering)


def texts_of_record(tx: Tx, around: Surroundings, type_name: str, record_id: str) -> TextsFile | None:
    """Return the texts of one record and those others that name somebody it names; None when it has none for print."""
    if type_name not in _TYPES:
        return None
    records = tx.records
    whole = type_name in {cls.TYPE for cls in _OF_DOCUMENTS}
    every = _passages(records, _All(records).of) if whole else ()
    own = [each for each in every if each.record_id == record_id]
    alone = (*_PRINTED, *_NOTED, *_UNATTACHED)
    own += [each for cls in alone if cls.TYPE == type_name for each in _texts(tx, cls, (record_id,))]
    if not own:
        return None
    named = people_named(tx, own, SILENT)
    about = {person for each in own for person in each.people}
    names = records.grouped(PersonName, "person", (*about, *named.people))
    stems = {_stem(each.surname) for several in names.values() for each in several if len(each.surname) > 2}
    others = [
        each
        for each in every or _passages(records, _Naming(tx, stems).of)
        if each.record_id != record_id and has(each.text, stems)
    ]
    beside = [each for each in every if own[0].document and each.document == own[0].document]
    file = _texts_file(tx, around, (*own, *others[:_OTHERS]), named, about, progress=SILENT)
    return dataclasses.replace(file, beside=tuple(beside if 0 < len(beside) <= _LARGEST else own))


def _stem(surname: str) -> str:
    """Return what a surname has in every case form."""
    return surname.lower()[: max(3, len(surname) - 2)]


def _texts_file(
    tx: Tx,
    around: Surroundings,
    passages: Sequence[Passage],
    named: NamedPeople,
    about: Iterable[str],
    *,
    progress: Progress,
) -> TextsFile:
    records = tx.records
    wanted = list(dict.fromkeys((*about, *named.people)))
    people: dict[str, PersonFile] = {}
    for start in range(0, len(wanted), _BATCH):
        progress.step(start, len(wanted))
        people |= person_files(records, wanted[start : start + _BATCH], around)
    grounds = records.grouped(SanctionsGround, "target", tx.queries.ids(SanctionsTarget.TYPE))
    return TextsFile(
        around=around,
        passages=passages,
        people=people,
        recommendations=records.where(Recommendation, {}),
        targets=tuple((each, grounds.get(each.id, ())) for each in records.where(SanctionsTarget, {})),
        assertions=records.where(Assertion, {}),
        register=named.register,
    )


class _All:
    """Every record of a type."""

    def __init__(self, records: RecordStore) -> None:
        self._records = records

    def of(self, cls: type[R]) -> tuple[R, ...]:
        return self._records.where(cls, {})


class _Naming:
    """The records of a type whose texts have one of these stems."""

    def __init__(self, tx: Tx, stems: Collection[str]) -> None:
        self._tx, self._stems = tx, stems

    def of(self, cls: type[R]) -> tuple[R, ...]:
        texts = self._tx.queries.values(cls.TYPE, *prose_fields(cls)) if self._stems else ()
        found = [each for each, *several in texts if any(has(one, self._stems) for one in several if one)]
        return tuple(self._tx.records.by_ids(cls, found).values())


class _Chosen(Protocol):
    def __call__(self, cls: type[R], /) -> tuple[R, ...]: ...


def _passages(records: RecordStore, of: _Chosen) -> tuple[Passage, ...]:
    return (*_printed(of), *_of_reports(records, of), *_of_lists(records, of), *_described(of(SanctionsTarget)))


def _of_sources(tx: Tx) -> Iterator[Passage]:
    """Yield what sources said and offices answered that no person and no case is named for."""
    for cls in _UNATTACHED:
        found = tx.queries.values(cls.TYPE, "person", "case")
        yield from _texts(tx, cls, (one for one, person, case in found if not person and not case))


def _noted(tx: Tx) -> Iterator[Passage]:
    for cls in _NOTED:
        yield from _texts(tx, cls, tx.queries.with_text(cls.TYPE, *prose_fields(cls)))


def _texts(tx: Tx, cls: type[Record], ids: Iterable[str]) -> Iterator[Passage]:
    for record in tx.records.by_ids(cls, ids).values():
        yield from passages_of(record, title=_title(record))


def _printed(of: _Chosen) -> Iterator[Passage]:
    for cls in _PRINTED:
        for record in of(cls):
            yield from passages_of(record, title=_title(record))


def _title(record: Record) -> str:
    return getattr(record, "title", "") or getattr(record, "name", "")


def _described(targets: Iterable[SanctionsTarget]) -> Iterator[Passage]:
    for each in targets:
        if each.description:
            yield Passage(each.TYPE, each.id, "description", each.description, title=each.name)


def _of_reports(records: RecordStore, of: _Chosen) -> Iterator[Passage]:
    reports = {each.id: _Document(each.id, each.edition, each.title, each.as_of) for each in records.where(Report, {})}
    chapters = {each.id: each for each in records.where(ReportChapter, {})}
    order = {each: at for at, each in enumerate(chapters)}
    paragraphs = sorted(of(ReportParagraph), key=lambda each: order.get(each.chapter, 0))
    for paragraph in paragraphs:
        chapter = chapters.get(paragraph.chapter, ReportChapter())
        report = reports.get(chapter.report, _Document())
        for field in ("wording", "points"):
            if text := getattr(paragraph, field):
                about = chapter.heading or report.title
                yield _part(paragraph, field, text, report, title=about, sources=_lines(paragraph.sources))


def _of_lists(records: RecordStore, of: _Chosen) -> Iterator[Passage]:
    editions = {each.id: _Document(each.id, each.id, each.title, each.as_of) for each in records.where(Edition, {})}
    sections = {each.id: editions.get(each.edition, _Document()) for each in records.where(ListSection, {})}
    of_section = {each: at for at, each in enumerate(sections)}
    in_order = sorted(records.where(ListGroup, {}), key=lambda each: of_section.get(each.section, 0))
    groups = {each.id: each for each in in_order}
    order = {each: at for at, each in enumerate(groups)}
    of_group = {each.id: sections.get(each.section, _Document()) for each in groups.values()}
    for group in groups.values():
        for field in ("heading", "intro"):
            if text := getattr(group, field):
                yield _part(group, field, text, of_group[group.id], title=group.heading)
    for entry in sorted(of(ListEntry), key=lambda each: order.get(each.group, 0)):
        edition = of_group.get(entry.group, _Document())
        sources = _lines(entry.sources)
        for field in ("narrative", "lead_override", "reader_note"):
            if text := getattr(entry, field):
                yield _part(entry, field, text, edition, title=edition.title, people=(entry.person,), sources=sources)


def _part(
    record: ReportParagraph | ListGroup | ListEntry,
    field: str,
    text: str,
    document: _Document,
    *,
    title: str,
    people: tuple[str, ...] = (),
    sources: int = 0,
) -> Passage:
    where = (document.id, document.edition, document.as_of)
    return Passage(record.TYPE, record.id, field, text, people, title, *where, sources=sources)


def _lines(text: str) -> int:
    """Return how many lines a text has that are not empty."""
    return sum(1 for line in text.splitlines() if line.strip())
