# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts as lines of a label and a value; what is not known takes no line."""

from collections.abc import Iterable, Iterator

from kzdesk.documents.outline import Align, Paragraph, Row, Run, Runs, Table, runs
from kzdesk.documents.wording import HouseWording

_SHARES = (2, 5)
_TWO = (Align.START, Align.START)

Facts = Iterable[tuple[str, str]]
"""Values with a label, or with the name of one."""


def fact_lines(facts: Facts, *, record: str = "") -> Iterator[Table]:
    """Yield a table with a line for each fact that has a value; nothing when none has."""
    rows = tuple(Row((bold(label), runs(value)), ruled=True, record=record) for label, value in facts if value)
    if rows:
        yield Table((), rows, _TWO, _SHARES)


def named_lines(
    words: HouseWording, group: str, facts: Iterable[tuple[str, str]], *, record: str = ""
) -> Iterator[Table]:
    """Yield facts by name as lines, labelled with the entries of one group of the words."""
    yield from fact_lines(((words.say(f"{group}.{name}"), value) for name, value in facts if value), record=record)


def heads(*texts: str) -> tuple[Runs, ...]:
    """Return the cells of a table's head."""
    return tuple(runs(text) for text in texts)


def row(*cells: str, record: str = "", strong: bool = False) -> Row:
    """Return a ruled row of plain cells."""
    return Row(tuple(runs(cell) for cell in cells), ruled=True, record=record, strong=strong)


def table(header: tuple[Runs, ...], rows: Iterable[Row], shares: tuple[int, ...]) -> Iterator[Table]:
    """Yield a table whose columns all lean to the start; nothing without rows."""
    found = tuple(rows)
    if found:
        yield Table(header, found, (Align.START,) * len(shares), shares)


def told(paragraphs: Iterable[str], *, record: str = "") -> Iterator[Paragraph]:
    """Yield paragraphs of running text, as they were written."""
    for text in paragraphs:
        yield Paragraph(runs(text), record=record)


def bold(text: str) -> Runs:
    """Return a text in bold."""
    return (Run(text, bold=True),)


def on_lines(*pieces: str) -> str:
    """Return the pieces that say something, one on a line."""
    return "\n".join(piece for piece in pieces if piece)
