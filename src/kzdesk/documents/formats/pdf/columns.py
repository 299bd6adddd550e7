# SPDX-License-Identifier: GPL-3.0-or-later
"""How the width of a page is shared by the columns of a table."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from kzdesk.documents.formats.pdf.styles import CELL, CELL_GAP, CELL_SMALLEST, LEFT, WIDTH, BlockStyle
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import Row, Table


class Columns(NamedTuple):
    """Where each column begins, how wide it is, and in what style its cells are set. Lengths are in points."""

    lefts: Sequence[float]
    widths: Sequence[float]
    style: BlockStyle


def columns(table: Table, typesetter: Typesetter) -> Columns:
    """Return the columns by their shares, or all but the first as wide as they need and the first the rest.

    When that is too much, each gets room for its widest word and what is left is shared out evenly; when even that
    is too much, letters are smaller and at last words are cut, but no letter is wider than its column.
    """
    count = max(len(table.header), *(len(row.cells) for row in table.rows[:1]), 1)
    gap = min(CELL_GAP, WIDTH / count / 4)
    room = WIDTH - gap * (count - 1)
    if table.shares:
        unit = room / sum(table.shares)
        return _placed([unit * share for share in table.shares], gap, CELL)
    extents = _extents(table, typesetter)
    words = [word for _, word in extents]
    letter = room / count / CELL.size
    factor = min(1.0, letter, max(CELL_SMALLEST / CELL.size, room / (sum(words) or 1.0)))
    wide = [width * factor for width, _ in extents]
    if sum(wide) <= room:
        return _placed([room - sum(wide[1:]), *wide[1:]], gap, CELL.scaled(factor))
    least = [word * factor for word in words]
    if sum(least) > room:
        least = [0.0] * count
    extra = _shared([most - word for most, word in zip(wide, least, strict=True)], room - sum(least))
    return _placed([word + more for word, more in zip(least, extra, strict=True)], gap, CELL.scaled(factor))


def _placed(widths: Sequence[float], gap: float, style: BlockStyle) -> Columns:
    lefts = accumulate((width + gap for width in widths[:-1]), initial=LEFT)
    return Columns(list(lefts), widths, style)


def _extents(table: Table, typesetter: Typesetter) -> list[tuple[float, float]]:
    """Return for each column how wide its widest cell is, unbroken, and its widest word."""
    head = (Row(table.header, strong=True),) if table.header else ()
    styles = {strong: BlockStyle(CELL.size, CELL.leading, bold=strong) for strong in (False, True)}
    rows = [[typesetter.extent(cell, styles[row.strong]) for cell in row.cells] for row in (*head, *table.rows)]
    return [(max(w for w, _ in column), max(w for _, w in column)) for column in zip(*rows, strict=True)]


def _shared(wishes: Sequence[float], room: float) -> list[float]:
    """Share room so that nobody gets more than wished, and all whose wish is not met get the same."""
    given = [0.0] * len(wishes)
    waiting = sorted(range(len(wishes)), key=wishes.__getitem__)
    for place, column in enumerate(waiting):
        given[column] = min(wishes[column], room / (len(waiting) - place))
        room -= given[column]
    return given
