# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented documents, and ways to read back what was written. No person here exists."""

import io
import re
from collections.abc import Iterable
from datetime import UTC, datetime

import pypdfium2

from kzdesk.documents.format import Written
from kzdesk.documents.formats.pdf import PdfFormat
from kzdesk.documents.outline import (
    Block,
    Bullets,
    Contents,
    Heading,
    Item,
    Note,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Run,
    Runs,
    Table,
)
from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Extradition,
    ListedCharge,
    ListedEntry,
    ListedGroup,
    ListedSection,
    ListedSentence,
    PublishedList,
    Statement,
    Verbatim,
)
from kzdesk.documents.wording import HouseWording
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.services.house_wording import shipped

RIOTS = ListedCharge("272", "participation in mass riots")
PROPAGANDA = ListedCharge("256", "“propaganda of terrorism”", alleged=True)
SPACES = re.compile(r"\s+")


def read(name: str) -> bytes:
    return (resources() / name).read_bytes()


PDF = PdfFormat(read)
"""One for all tests: what was written before must not show in what is written next."""


def template(language: str = "en") -> HouseWording:
    """The words of Annex 1 and of the house."""
    return shipped(resources() / "templates", "annex1", language)


def spaced(text: str) -> str:
    """The text with ordinary spaces in place of those that do not break."""
    return text.replace("\u00a0", " ")


def outline_of(blocks: Iterable[Block], *, title: str = "A report", language: str = "en-GB") -> Outline:
    return Outline(
        title=title,
        subject="Tests",
        language=language,
        running_title=f"Annex 9. {title}",
        as_of="As of 5 May 2024",
        dated=datetime(2024, 5, 5, tzinfo=UTC),
        page_label="{page} of {pages}",
        authors=("First Organisation", "Second Organisation"),
        blocks=tuple(blocks),
    )


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def titled(*blocks: Block) -> Outline:
    return outline_of((Heading(1, (Run("A report"),)), *blocks))


def write_pdf(outline: Outline, progress: Progress = SILENT) -> tuple[bytes, Written]:
    out = io.BytesIO()
    written = PDF.write(outline, out, progress)
    return out.getvalue(), written


def pdf_pages(data: bytes) -> list[str]:
    """The text of each page as a reader copies it."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [_page_text(page) for page in document]
    finally:
        document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        # PDFium gives a hyphen that ends a line as U+FFFE
        return str(text.get_text_range()).replace("\r\n", "\n").replace("\ufffe", "-")
    finally:
        text.close()
        page.close()


def pdf_text(outline: Outline) -> str:
    """The text of all pages with every stretch of white space as one space."""
    return SPACES.sub(" ", " ".join(pdf_pages(write_pdf(outline)[0])))


def entry(given: str, surname: str, *sentences: ListedSentence, narrative: tuple[str, ...] = ()) -> ListedEntry:
    return ListedEntry(given, surname, Convicted(sentences), narrative=narrative)


def _convicted() -> tuple[ListedEntry, ...]:
    return (
        entry("Aruzhan", "Testova", ListedSentence((RIOTS,), Term(5)), narrative=("She denies it.", "Second part.")),
        entry("Zhan-Aidar", "Probayev", ListedSentence((PROPAGANDA,), Term(6, 6))),
        ListedEntry(
            "Dana",
            "Sınamqyzy",
            Convicted(
                (
                    ListedSentence((ListedCharge("106", "harm"),), Term(0, 9), place="prison", purpose="a fight"),
                    ListedSentence((RIOTS, ListedCharge("380-1"), ListedCharge("405", part="2")), Term(1)),
                )
            ),
            (
                Statement("convicted", PartialDate("2023-02-01")),
                Statement("detained", PartialDate("2022-01")),
                Statement("term_counted_from", PartialDate("XXXX")),
            ),
            ("According to the court, convicted on 1 February 2023 in absentia.", "See https://example.org/a."),
            sources=("A daily, 3 May 2023: https://example.org/b", "«Дневник», 4 мая 2023 года"),
            reader_note="Another paper speaks of 8 months.",
        ),
    )


def sample_list() -> PublishedList:
    """A list with every form of entry."""
    convicted = _convicted()
    held = (
        ListedEntry(
            "Ерлан",
            "Үлгиев",
            Charged((RIOTS, ListedCharge("188", "theft")), "in the case of “Group 0”"),
            language="kk",
        ),
        ListedEntry("Timur", "Obrazov", Extradition("an Uzbek citizen", "Uzbekistan")),
        ListedEntry("Aliya", "Primerova", Verbatim("held without charge since March.")),
    )
    return PublishedList(
        "The List of Political Prisoners in Kazakhstan",
        PartialDate("2024-05"),
        "en",
        (
            ListedSection(
                "convicted",
                "Convicted",
                (
                    ListedGroup("In the square", convicted[:2], ("What happened there.",)),
                    ListedGroup("Others", convicted[2:]),
                ),
            ),
            ListedSection("under_arrest", "Under arrest", (ListedGroup("Others", held),)),
        ),
        ("Coalition A", "Coalition B"),
    )


def written_out(outline: Outline) -> str:
    """The outline as plain text, one block a line, for comparing with a golden file."""
    return spaced("\n".join(line for block in outline.blocks for line in _lines(block)) + "\n")


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading(level, runs, number):
            yield " ".join(part for part in ("#" * level, number, _said(runs)) if part)
        case Paragraph(runs, role):
            yield f"[{role}] {_said(runs)}"
        case Bullets(items):
            yield from (f"* {_said(runs)}" for runs in items)
        case Table(header, rows, _):
            yield " | ".join(map(_said, header))
            yield from (("= " if row.strong else "- ") + " | ".join(map(_said, row.cells)) for row in rows)
        case NumberedList(items):
            for item in items:
                first, *others = texts(item)
                yield f"{item.label} {_said(first)}"
                yield from (f"   {_said(each)}" for each in others)
        case Note(runs):
            yield f"[note] {_said(runs)}"
        case Contents(title):
            yield f"[contents] {_said(title)}"
        case PageBreak():
            yield "---"


def _said(parts: Runs) -> str:
    """Runs with what they are: bold, of another language, with notes behind them."""
    return "".join(_run(run) for run in parts)


def _run(run: Run) -> str:
    text = f"**{run.text}**" if run.bold else run.text
    text = f"{{{run.language}:{text}}}" if run.language else text
    return text + "".join(f" [^{_said(note)}]" for note in run.notes)


def texts(item: Item) -> list[Runs]:
    """The paragraphs of an entry, without the lists between them."""
    return [each for each in item.paragraphs if not isinstance(each, Bullets)]
