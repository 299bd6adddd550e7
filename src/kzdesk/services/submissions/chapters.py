# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of a report as documents print them, with the text blocks they use."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions.chapters import SubmittedChapter, SubmittedParagraph
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.report import ReportChapter, ReportParagraph
from kzdesk.services.submissions.making import Making

SUMMARY: Final = "summary"


def chapters(making: Making, report_id: str) -> Iterator[SubmittedChapter]:
    """Yield the chapters of a report; one is a summary by its own topic or by that of a text block in it."""
    found = making.records.parts(ReportChapter, report_id)
    paragraphs = making.records.grouped(ReportParagraph, "chapter", (each.id for each in found))
    used = (each.text_block for several in paragraphs.values() for each in several if each.text_block)
    blocks = making.records.by_ids(TextBlock, used)
    for chapter in found:
        several = paragraphs.get(chapter.id, ())
        topics = {block.topic for each in several if (block := blocks.get(each.text_block))}
        yield SubmittedChapter(
            heading=chapter.heading.strip(),
            paragraphs=tuple(_paragraph(each, blocks.get(each.text_block)) for each in several),
            topic=chapter.topic,
            summary=SUMMARY in {chapter.topic, *topics},
            within=chapter.within,
            numbered=not chapter.unnumbered,
            record=chapter.id,
        )


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text without the dashes that people put before points."""
    found = (line.strip().lstrip("-–—•").strip() for line in text.splitlines())
    return tuple(line for line in found if line)


def _paragraph(each: ReportParagraph, block: TextBlock | None) -> SubmittedParagraph:
    return SubmittedParagraph(
        text=(block.body if block else each.wording).strip(),
        points=lines(each.points),
        sources=lines(each.sources),
        record=each.id,
    )
