# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole report: disclaimer, addressees, summary with counted figures, numbered chapters, annexes, list of sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from kzdesk.documents.outline import (
    Block,
    Bullets,
    Contents,
    DataTable,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    Role,
    Run,
    Runs,
    runs,
)
from kzdesk.documents.submissions.annex1 import annex1_body, totals, totals_text
from kzdesk.documents.submissions.annex2 import Recommendations, annex2_body, recommendation_table
from kzdesk.documents.submissions.annex3 import SanctionsTargets, annex3_body, target_table
from kzdesk.documents.submissions.chapters import SubmittedChapter, parts
from kzdesk.documents.submissions.frame import Front, framed, title_page
from kzdesk.documents.submissions.list_table import list_table
from kzdesk.documents.submissions.passages import alphabetical, passage
from kzdesk.documents.submissions.published_list import PublishedList
from kzdesk.documents.wording import HouseWording

_BEFORE: Final = ("disclaimer", "addressees", "submitters")
_SUMMARY: Final = "summary"
_ANNEX: Final = "annex"


@dataclass(frozen=True, slots=True)
class Words:
    """The house wording of a report and of its annexes."""

    report: HouseWording
    annex1: HouseWording
    annex2: HouseWording
    annex3: HouseWording


@dataclass(frozen=True, slots=True)
class WholeReport:
    """A report as it stands on a date. `text_language` is a BCP 47 tag, empty for the document's own language."""

    front: Front
    addressees: tuple[str, ...]
    chapters: tuple[SubmittedChapter, ...]
    listed: PublishedList | None = None
    recommended: Recommendations | None = None
    sanctions: SanctionsTargets | None = None
    text_language: str = ""


class FullReport:
    """The report with its annexes as one document."""

    def outline(self, source: WholeReport, words: Words) -> Outline:
        """Return the report. Annexes that have nothing in them are left out."""
        blocks = (
            *title_page(source.front, words.report),
            PageBreak(),
            *_before(source, words.report),
            Contents(runs(words.report.say("contents.title"))),
            PageBreak(),
            *_summary(source, words),
            *_chapters(source, words.report),
            *_annexes(source, words),
            *_sources(source, words.report),
        )
        return framed(source.front, words.report, blocks, tuple(_data(source, words)))


def _before(source: WholeReport, words: HouseWording) -> Iterator[Block]:
    """Yield what stands before the contents: disclaimer, who submits and to whom."""
    for chapter in _about(source, _BEFORE):
        if chapter.heading:
            yield Paragraph(_text(chapter.heading, source, bold=True), record=chapter.record)
        yield from _paragraphs(chapter, source, words)
    told = any(chapter.topic == "addressees" for chapter in source.chapters)
    if source.addressees and not told:
        yield Paragraph(runs(words.say("addressees.lead", addressees=words.join(source.addressees))))


def _summary(source: WholeReport, words: Words) -> Iterator[Block]:
    written = tuple(_about(source, (_SUMMARY,)))
    if not written and source.listed is None:
        return
    first = written[0] if written else None
    heading = _text(first.heading, source) if first and first.heading else runs(words.report.say("summary.title"))
    yield Heading(2, heading, record=first.record if first else "")
    if source.listed is not None:
        yield Paragraph(runs(totals_text(source.listed, words.annex1)), Role.SUMMARY, source.listed.record)
    for place, chapter in enumerate(written):
        if place and chapter.heading:
            yield Heading(3, _text(chapter.heading, source), record=chapter.record)
        yield from _paragraphs(chapter, source, words.report)


def _chapters(source: WholeReport, words: HouseWording) -> Iterator[Block]:
    number = 0
    aside = (*_BEFORE, _SUMMARY, _ANNEX)
    for place, chapter in enumerate(each for each in source.chapters if each.topic not in aside):
        within = chapter.within and place > 0
        number += chapter.numbered and not within
        label = f"{number}." if chapter.numbered and not within else ""
        if chapter.heading or label:
            yield Heading(3 if within else 2, _text(chapter.heading, source), label, chapter.record)
        yield from _paragraphs(chapter, source, words)


def _annexes(source: WholeReport, words: Words) -> Iterator[Block]:
    if source.listed is not None:
        yield from _annex(words.annex1, passage(source.listed.title, words.annex1.language), source.listed.record)
        yield from totals(source.listed, words.annex1, 3)
        yield from annex1_body(source.listed, words.annex1, 3)
    if source.recommended is not None:
        yield from _annex(words.annex2, runs(words.annex2.say("document.subject")))
        yield from annex2_body(source.recommended, words.annex2)
    if source.sanctions is not None:
        yield from _annex(words.annex3, runs(words.annex3.say("document.subject")))
        yield from annex3_body(source.sanctions, words.annex3, 3)
    for chapter in _about(source, (_ANNEX,)):
        yield PageBreak()
        yield Heading(2, _text(chapter.heading, source), record=chapter.record)
        yield from _paragraphs(chapter, source, words.report)


def _annex(words: HouseWording, title: Runs, record: str = "") -> Iterator[Block]:
    yield PageBreak()
    yield Heading(2, title, words.say("document.number"), record)


def _sources(source: WholeReport, words: HouseWording) -> Iterator[Block]:
    """Yield every source that the report and its annexes cite, once."""
    told = chain(
        (line for each in _told(source) for line in each),
        (line for each in _listed(source.listed) for line in each),
    )
    found = alphabetical(told, words.language)
    if found:
        yield Heading(2, runs(words.say("sources.title")))
        yield Bullets(tuple(passage(line, words.language) for line in found))


def _told(source: WholeReport) -> Iterator[tuple[str, ...]]:
    yield from (paragraph.sources for chapter in source.chapters for paragraph in chapter.paragraphs)
    if source.sanctions is not None:
        yield from (ground.sources for target in source.sanctions.targets for ground in target.grounds)


def _listed(listed: PublishedList | None) -> Iterator[tuple[str, ...]]:
    if listed is not None:
        yield from (entry.sources for section in listed.filled for group in section.groups for entry in group.entries)


def _data(source: WholeReport, words: Words) -> Iterator[DataTable]:
    if source.listed is not None:
        yield list_table(source.listed, words.annex1)
    if source.recommended is not None:
        yield recommendation_table(source.recommended, words.annex2)
    if source.sanctions is not None:
        yield target_table(source.sanctions, words.annex3)


def _about(source: WholeReport, topics: tuple[str, ...]) -> Iterator[SubmittedChapter]:
    return (each for each in source.chapters if each.topic in topics)


def _paragraphs(chapter: SubmittedChapter, source: WholeReport, words: HouseWording) -> Iterator[Block]:
    for paragraph in chapter.paragraphs:
        for part in parts(paragraph, language=source.text_language, document=words.language):
            yield part if isinstance(part, Bullets) else Paragraph(part, record=paragraph.record)


def _text(text: str, source: WholeReport, *, bold: bool = False) -> Runs:
    return (Run(text, bold=bold, language=source.text_language),)
