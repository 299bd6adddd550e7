# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened to a person, or in a case, in the order of time, as a table to hand on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Block,
    DataTable,
    Heading,
    Note,
    Outline,
    Paragraph,
    Role,
    Row,
    Table,
    runs,
)
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

_NO_BREAK: Final = "\u00a0"
_SHARES: Final = (9, 6, 19)


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One line: its lane, what happened, what tells it apart, from when until when or still going on."""

    lane: str
    what: str
    detail: str
    start: PartialDate
    end: PartialDate | None
    open_end: bool
    record: str = ""


@dataclass(frozen=True, slots=True)
class DatedLines:
    """The lines about a person or a case as they stood on a date; `kind` is `person` or `case`."""

    kind: str
    title: str
    as_of: PartialDate
    lines: tuple[DatedLine, ...]
    record: str = ""


class Chronology:
    """The chronology of a person or a case."""

    name = "chronology"

    def outline(self, source: DatedLines, words: HouseWording) -> Outline:
        """Return the chronology. The name stands on the page, not in the file's own title."""
        return sheet(words, source.as_of, _blocks(source, words), data=_data(source, words))


def _blocks(source: DatedLines, words: HouseWording) -> Iterator[Block]:
    yield Paragraph(runs(words.say(f"document.{source.kind}")), Role.EYEBROW)
    yield Heading(1, runs(source.title), record=source.record)
    yield Paragraph(runs(capitalised(words.as_of(source.as_of))), Role.DATELINE)
    if not source.lines:
        yield Paragraph(runs(words.say("chronology.none")))
        return
    moments = words.count("chronology.moments", len(source.lines))
    first = min(source.lines, key=lambda each: each.start.earliest).start
    last = max((each.end or each.start for each in source.lines), key=lambda day: day.latest)
    span = words.say("chronology.span", moments=moments, **{"from": words.from_(first), "to": words.to(last)})
    yield Paragraph(runs(span), Role.SUMMARY)
    header = tuple(runs(words.say(f"table.{name}")) for name in ("when", "lane", "what"))
    rows = tuple(_row(each, words) for each in source.lines)
    yield Table(header, rows, (Align.START, Align.START, Align.START), _SHARES)
    yield Note(runs(words.say("chronology.legend")))


def _row(line: DatedLine, words: HouseWording) -> Row:
    what = "\n".join(text for text in (line.what, line.detail) if text)
    cells = (runs(_when(line, words)), runs(words.say(f"lanes.{line.lane}")), runs(what))
    return Row(cells, ruled=True, record=line.record)


def _when(line: DatedLine, words: HouseWording) -> str:
    start = _unbroken(line.start, words)
    if line.open_end:
        return words.say("when.since", start=start)
    return words.say("when.span", start=start, end=_unbroken(line.end, words)) if line.end is not None else start


def _unbroken(day: PartialDate, words: HouseWording) -> str:
    """Return a date that is not broken at the end of a line."""
    return words.date(day).replace(" ", _NO_BREAK)


def _data(source: DatedLines, words: HouseWording) -> tuple[DataTable, ...]:
    columns = tuple(words.say(f"data.{name}") for name in ("start", "end", "lane", "what", "detail"))
    rows = tuple(
        (line.start, line.end, words.say(f"lanes.{line.lane}"), line.what, line.detail) for line in source.lines
    )
    return (DataTable(words.say("document.subject"), columns, rows),) if rows else ()
