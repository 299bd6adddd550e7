# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures on people in custody, as charts and tables, with small numbers hidden where people have no names."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Bar,
    Block,
    Chart,
    DataTable,
    Heading,
    Note,
    Outline,
    Paragraph,
    Role,
    Row,
    Shape,
    Table,
    runs,
)
from kzdesk.documents.submissions.lines import heads, told
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import SMALL
from kzdesk.domain.small_numbers import Shown, protected

OVER_TIME: Final = "over_time"
_INDENT: Final = "\u00a0\u00a0\u00a0"
_PRINTED: Final = {Shown.FEWER: f"<\u00a0{SMALL}", Shown.MORE: f"{SMALL}+"}


@dataclass(frozen=True, slots=True)
class Line:
    """What is counted, and how often. `parts` add up to the count."""

    label: str
    count: int
    parts: "tuple[Line, ...]" = ()


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Counts of one kind, named as in the words. `exclusive` says that they add up to the total.

    `ranked` lines are printed with the greatest number first; hidden numbers come after them in the order given, for
    their place would tell something of them. `deep` ones are drawn by their parts, those `over_time` as columns, in
    which a hidden number keeps its place.
    """

    name: str
    total: int
    lines: tuple[Line, ...]
    exclusive: bool = True
    ranked: bool = False
    deep: bool = False

    @property
    def over_time(self) -> bool:
        """Whether the lines are days in their order."""
        return self.name == OVER_TIME


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """Figures as of a day. `title` is that of a list, empty for everybody recorded.

    `complaints` is None where they may not be told to the reader. `readers` says for whom the sheet is made, `suppress`
    hides small numbers from them. A sheet that is not `whole` has one breakdown, which may be one of complaints.
    """

    title: str
    as_of: PartialDate
    held: int
    breakdowns: tuple[Breakdown, ...]
    complaints: tuple[Breakdown, ...] | None
    suppress: bool
    readers: str
    whole: bool = True


class Figures:
    """The sheet of figures."""

    def outline(self, source: FigureSheet, words: HouseWording) -> Outline:
        """Return the sheet."""
        made = _Sheet(source, words)
        return sheet(words, source.as_of, made.blocks(), data=tuple(made.data()))


@dataclass(frozen=True, slots=True)
class _Printed:
    """A line as it is printed; `count` is None where the number is hidden."""

    label: str
    printed: str
    count: int | None
    depth: int = 0

    @property
    def cell(self) -> int | str:
        """The number for a spreadsheet, hidden as it is in print."""
        return self.printed if self.count is None else self.count


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Words one sheet."""

    source: FigureSheet
    words: HouseWording

    def blocks(self) -> Iterator[Block]:
        say, source = self.words.say, self.source
        if source.title:
            yield Paragraph(runs(say("document.eyebrow")), Role.EYEBROW)
        yield Heading(1, runs(source.title or say("document.title")))
        yield Paragraph(runs(capitalised(self.words.as_of(source.as_of))), Role.DATELINE)
        people = self._one(Line("", source.held)).printed
        key = "summary.listed" if source.title else "summary.held"
        yield Paragraph(runs(say(key, people=people)), Role.SUMMARY)
        for each in source.breakdowns:
            if source.held or each.over_time:
                yield from self._breakdown(each)
        if source.whole or source.complaints:
            yield from self._complaints()
        yield Heading(2, runs(say("method.title")))
        yield from told(self._method())
        if source.suppress and not source.whole:  # a picture has the notes alone
            yield Note(runs(say("readers.hidden")))
        yield Note(runs(say("readers.note", readers=source.readers)))

    def data(self) -> Iterator[DataTable]:
        """Yield each table of the sheet with the numbers as they are printed."""
        columns = tuple(self.words.say(f"data.{name}") for name in ("what", "count", "as_of", "readers"))
        made = (self.source.as_of, self.source.readers)
        for each in (*self.source.breakdowns, *(self.source.complaints or ())):
            printed = self._lines(each)
            if printed:
                rows = tuple((f"{_INDENT * line.depth}{line.label}", line.cell, *made) for line in printed)
                yield DataTable(self.words.say(f"breakdowns.{each.name}"), columns, rows)

    def _complaints(self) -> Iterator[Block]:
        yield Heading(2, runs(self.words.say("complaints.title")))
        if self.source.complaints is None:
            yield Paragraph(runs(self.words.say("complaints.not_told")))
        elif not any(each.total for each in self.source.complaints):
            yield Paragraph(runs(self.words.say("complaints.none")))
        else:
            for each in self.source.complaints:
                yield from self._breakdown(each, level=3)

    def _breakdown(self, found: Breakdown, level: int = 2) -> Iterator[Block]:
        if not found.total:
            return
        title = self.words.say(f"breakdowns.{found.name}")
        yield Heading(level, runs(title))
        lines = self._lines(found)
        if not lines:
            small = self._one(Line("", found.total)).printed
            yield Paragraph(runs(self.words.say("small.not_broken_down", total=small)))
            return
        if bars := tuple(_bars(found, lines)):
            yield _chart(title, self.source.as_of, bars, self.words, over_time=found.over_time)
        rows = [Row((runs(_INDENT * line.depth + line.label), runs(line.printed))) for line in lines]
        if found.exclusive:
            total = self._one(Line(self.words.say("table.all"), found.total))
            rows.append(Row((runs(total.label), runs(total.printed)), strong=True))
        else:
            yield Paragraph(runs(self.words.say(f"overlapping.{found.name}")))
        header = heads(self.words.say("table.what"), self.words.say("table.count"))
        yield Table(header, tuple(rows), (Align.START, Align.END))

    def _lines(self, found: Breakdown) -> tuple[_Printed, ...]:
        """Return the lines as they are printed; none where the numbers are too small to part the total."""
        lines = self._parted(found.lines, 0) if found.exclusive else map(self._one, found.lines)
        return tuple(sorted(lines, key=lambda line: -(line.count or 0)) if found.ranked else lines)

    def _parted(self, lines: Sequence[Line], depth: int) -> Iterator[_Printed]:
        """Yield lines that add up to a printed total; the parts of one whose own number is hidden are hidden too."""
        exact = (Shown.EXACT,) * len(lines)
        shown = protected([line.count for line in lines]) if self.source.suppress else exact
        for line, how in zip(lines, shown or (), strict=bool(shown)):
            yield _as_printed(line, how, depth)
            if how is Shown.EXACT:
                yield from self._parted(line.parts, depth + 1)

    def _one(self, line: Line) -> _Printed:
        small = self.source.suppress and 0 < line.count < SMALL
        return _as_printed(line, Shown.FEWER if small else Shown.EXACT, 0)

    def _method(self) -> tuple[str, ...]:
        counted = self.words.say("method.listed" if self.source.title else "method.held")
        always = self.words.lists["method.paragraphs"]
        return (
            counted,
            *always,
            *((self.words.say("method.suppressed", small=SMALL),) if self.source.suppress else ()),
        )


def _chart(title: str, as_of: PartialDate, bars: tuple[Bar, ...], words: HouseWording, *, over_time: bool) -> Chart:
    """Return a chart as of a day, with the same in words."""
    said = "; ".join(f"{bar.label} – {bar.printed}" for bar in bars)
    return Chart(
        runs(words.say("chart.caption", title=title, date=words.date(as_of))),
        words.say("chart.alternative", title=title, bars=said),
        bars,
        Shape.COLUMNS if over_time else Shape.BARS,
    )


def told_apart(labels: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return labels of parts; where two are alike, each with the label of its whole behind it."""
    several = tuple(labels)
    often = Counter(label for label, _ in several)
    return tuple(f"{label} ({whole})" if whole and often[label] > 1 else label for label, whole in several)


def _bars(found: Breakdown, lines: tuple[_Printed, ...]) -> Iterator[Bar]:
    """Yield what is drawn; a hidden number is left out, or stands as what is printed of it."""
    drawn = tuple(_drawn(found, lines))
    labels = told_apart((line.label, whole) for line, whole in drawn)
    for label, (line, _) in zip(labels, drawn, strict=True):
        yield Bar(label, line.count or 0, line.printed)


def _drawn(found: Breakdown, lines: tuple[_Printed, ...]) -> Iterator[tuple[_Printed, str]]:
    """Yield the lines that are drawn, each with the label of its whole."""
    whole = ""
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        whole = whole if line.depth else line.label
        parted = after is not None and after.depth > line.depth
        if line.depth if not found.deep else parted:
            continue
        if line.count is not None or found.over_time:
            yield line, whole if line.depth else ""


def _as_printed(line: Line, how: Shown, depth: int) -> _Printed:
    if how is Shown.EXACT:
        return _Printed(line.label, str(line.count), line.count, depth)
    return _Printed(line.label, _PRINTED[how], None, depth)
