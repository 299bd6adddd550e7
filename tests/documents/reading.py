# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading an outline back: its text, its headings, its tables."""

from collections.abc import Iterator

from kzdesk.documents.outline import (
    Block,
    Bullets,
    Chart,
    Heading,
    Note,
    NumberedList,
    Outline,
    Paragraph,
    Row,
    Table,
    plain,
)


def said(outline: Outline) -> str:
    """All the text of an outline, a block on a line, with spaces that may break."""
    return _loose("\n".join(text for block in outline.blocks for text in _texts(block)))


def headings(outline: Outline) -> list[tuple[int, str]]:
    """The level and the text of each heading."""
    return [(block.level, _loose(plain(block.runs))) for block in outline.blocks if isinstance(block, Heading)]


def tables(outline: Outline) -> list[list[tuple[str, ...]]]:
    """The rows of each table, its head first where it has one."""
    found = (block for block in outline.blocks if isinstance(block, Table))
    return [
        [_cells(Row(table.header)), *map(_cells, table.rows)] if table.header else [*map(_cells, table.rows)]
        for table in found
    ]


def under(outline: Outline, heading: str) -> str:
    """The text from a heading to the next one of its level or above."""
    blocks = iter(outline.blocks)
    start = next(b for b in blocks if isinstance(b, Heading) and plain(b.runs) == heading)
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level <= start.level:
            break
        found += _texts(block)
    return _loose("\n".join(found))


def records(outline: Outline) -> set[str]:
    """The ids of the records that blocks, rows and items were made from."""
    found: set[str] = set()
    for block in outline.blocks:
        found.add(getattr(block, "record", ""))
        parts = block.rows if isinstance(block, Table) else block.items if isinstance(block, NumberedList) else ()
        found |= {part.record for part in parts}
    return found - {""}


def _loose(text: str) -> str:
    return text.replace("\u00a0", " ")


def _cells(row: Row) -> tuple[str, ...]:
    return tuple(_loose(plain(cell)) for cell in row.cells)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(_, runs) | Paragraph(runs) | Note(runs):
            yield plain(runs)
        case Bullets(items):
            yield from map(plain, items)
        case NumberedList(items):
            for item in items:
                yield item.label
                yield from (plain(part) for part in item.paragraphs if not isinstance(part, Bullets))
        case Table():
            yield from (" | ".join(_cells(row)) for row in (Row(block.header), *block.rows) if row.cells)
        case Chart(caption, alternative):
            yield plain(caption)
            yield alternative
