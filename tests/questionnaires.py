# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading back the questionnaires that are made for United Nations mechanisms."""

from typing import Any

from kzdesk.documents.outline import Block, Bullets, Heading, Note, Outline, Paragraph, Table, plain
from kzdesk.domain.messages import source_text
from kzdesk.services.export import Export, Order, Prepared

FORMS = ("wgad", "sr-torture", "wgeid")
LANGUAGES = ("en", "ru", "kk")
UNKNOWN, WITHHELD = "________ (not recorded)", "________ (not shown to these readers)"
BY_HAND = "________ (fill in by hand)"


def prepared(export: Export, form: str, person: str, **order: Any) -> Prepared:
    return export.prepare(Order(form, person, **{"profile": "un", **order}))


def part(outline: Outline, title: str) -> list[Block]:
    """What stands under a heading of level 2."""
    start = next(
        place
        for place, block in enumerate(outline.blocks)
        if isinstance(block, Heading) and block.level == 2 and plain(block.runs) == title
    )
    found: list[Block] = []
    for block in outline.blocks[start + 1 :]:
        if isinstance(block, Heading) and block.level == 2:
            break
        found.append(block)
    return found


def lines(outline: Outline, title: str) -> list[dict[str, str]]:
    """The labelled lines of a part, once for each of its tables; no-break spaces as spaces."""
    tables = [block for block in part(outline, title) if isinstance(block, Table)]
    return [{plain(row.cells[0]): plain(row.cells[1]).replace("\u00a0", " ") for row in table.rows} for table in tables]


def rows(outline: Outline, title: str) -> list[list[str]]:
    (table,) = (block for block in part(outline, title) if isinstance(block, Table))
    return [[plain(cell).replace("\u00a0", " ") for cell in row.cells] for row in table.rows]


def told(outline: Outline, title: str) -> list[str]:
    return [plain(block.runs) for block in part(outline, title) if isinstance(block, Paragraph)]


def everything(outline: Outline) -> str:
    said: list[str] = [outline.title, outline.running_title, outline.subject]
    for block in outline.blocks:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs) | Note(runs=runs):
                said.append(plain(runs))
            case Bullets(items=items):
                said += [plain(item) for item in items]
            case Table(header=header, rows=found):
                said += [plain(cell) for cells in (header, *(row.cells for row in found)) for cell in cells]
    return "\n".join(said)


def remarks(made: Prepared) -> list[str]:
    return [source_text(each.message) for each in made.remarks]
