# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks found, as a list to go through at a meeting, with room to write down what was decided."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from kzdesk.documents.outline import Align, Block, DataTable, Heading, Outline, Paragraph, Role, Row, Run, Table, runs
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

NAME: Final = "finding-list"
_SHARES: Final = (8, 44, 12)


@dataclass(frozen=True, slots=True)
class ListedFinding:
    """One finding: a code to find it by, its weight and class, whom it is about, the sentence, where the facts stand,
    what to do next, and the answer to it. What a list without names leaves out is empty.
    """

    code: str
    weight: str
    check: str
    about: str
    sentence: str
    facts: tuple[str, ...]
    next_step: str
    answer: str


@dataclass(frozen=True, slots=True)
class ListOfFindings:
    """Findings of one day in the order in which they are gone through; `named` unless names and values are left out."""

    as_of: PartialDate
    findings: tuple[ListedFinding, ...]
    named: bool


class FindingList:
    """The list of findings."""

    def outline(self, source: ListOfFindings, words: HouseWording) -> Outline:
        """Return the list; the file's own title tells nobody."""
        return sheet(words, source.as_of, _blocks(source, words), data=(_data(source, words),))


def _blocks(source: ListOfFindings, words: HouseWording) -> Iterator[Block]:
    yield Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW)
    yield Heading(1, runs(words.say("document.subject")))
    yield Paragraph(runs(capitalised(words.as_of(source.as_of))), Role.DATELINE)
    count = words.count("list.findings", len(source.findings))
    yield Paragraph(runs(words.say("list.summary", findings=count)), Role.SUMMARY)
    if not source.named:
        yield Paragraph(runs(words.say("list.nameless")))
    header = tuple(runs(words.say(f"table.{name}")) for name in ("code", "found", "decided"))
    yield Table(header, tuple(_rows(source, words)), (Align.START,) * 3, _SHARES)


def _rows(source: ListOfFindings, words: HouseWording) -> Iterator[Row]:
    """Yield the findings about somebody under their name, without names those of a class under it."""
    for head, several in groupby(source.findings, lambda each: each.about if source.named else each.check):
        yield Row((runs(""), runs(head or words.say("list.several")), runs("")), strong=True)
        yield from (_row(each, words, named=source.named) for each in several)


def _row(each: ListedFinding, words: HouseWording, *, named: bool) -> Row:
    weighed = words.say("table.weighed", weight=each.weight, check=each.check) if named else each.weight
    pieces = ((weighed, False), (each.sentence, True), ("; ".join(each.facts), False), (each.next_step, False))
    said = [(text, bold) for text, bold in pieces if text]
    lines = tuple(
        Run(f"{text}\n" if place < len(said) else text, bold=bold) for place, (text, bold) in enumerate(said, 1)
    )
    return Row((runs(each.code), lines, runs(each.answer)), ruled=True)


def _data(source: ListOfFindings, words: HouseWording) -> DataTable:
    names = ("code", "weight", "class", "about", "found", "facts", "next", "answer")
    rows = (
        (e.code, e.weight, e.check, e.about, e.sentence, "; ".join(e.facts), e.next_step, e.answer)
        for e in source.findings
    )
    return DataTable(words.say("table.sheet"), tuple(words.say(f"table.{name}") for name in names), tuple(rows))
