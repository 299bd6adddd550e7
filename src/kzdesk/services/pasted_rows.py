# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells pasted from a spreadsheet, with or without a line of headings, become rows of the table of people."""

import csv
import dataclasses
import io
from typing import Final

from kzdesk.domain.names import fold
from kzdesk.services.detention_rows import TypedRow
from kzdesk.services.typed_names import split_name

COLUMNS: Final = ("surname", "given", "sex", "custody_kind", "facility", "article", "quoted_as", "note")
_FULL_NAME: Final = "full name"
_PATRONYMIC: Final = "patronymic"
_HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "surname": ("surname", "last name", "family name", "фамилия", "тегі", "тек"),
    "given": ("given name", "given names", "first name", "given", "имя", "аты", "есімі"),
    _PATRONYMIC: ("patronymic", "middle name", "отчество", "әкесінің аты"),
    _FULL_NAME: ("full name", "name", "person", "фио", "ф.и.о.", "ф. и. о.", "имя и фамилия", "аты-жөні"),
    "sex": ("sex", "gender", "пол", "жынысы"),
    "custody_kind": ("custody", "custody kind", "kind of custody", "вид задержания", "мера", "қамау түрі"),
    "facility": ("facility", "held in", "place of detention", "учреждение", "место содержания", "мекеме"),
    "article": ("article", "articles", "provision", "статья", "ст.", "бап"),
    "quoted_as": ("quoted wording", "quoted as", "wording", "charge", "формулировка", "обвинение", "айып"),
    "note": ("note", "notes", "remark", "remarks", "comment", "примечание", "заметка", "ескерту"),
}
_BY_HEADING: Final = {fold(text): name for name, texts in _HEADINGS.items() for text in texts}


def pasted_rows(text: str, first_column: int = 0) -> tuple[TypedRow, ...]:
    """Return the rows that a text of lines and tabs holds; lines without any text are left out.

    The first line is taken as headings when all its texts are known ones, and at least one is. Without headings the
    cells go into the columns from `first_column` on, and a single column of whole names is taken apart.
    """
    lines = [[" ".join(cell.split()) for cell in line] for line in csv.reader(io.StringIO(_lines(text)), "excel-tab")]
    lines = [line for line in lines if any(line)]
    if not lines:
        return ()
    names = _headings(lines[0])
    if names:
        lines = lines[1:]
    elif first_column == 0 and all(_whole_name(line) for line in lines):
        names = [_FULL_NAME]
    else:
        names = list(COLUMNS[first_column:])
    rows = (_row(dict(zip(names, line, strict=False))) for line in lines)
    return tuple(row for row in rows if not row.blank)


def _lines(text: str) -> str:
    """Return the text with line ends that the reader of cells knows, and without bytes that it refuses."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _headings(line: list[str]) -> list[str]:
    """Return the columns that a line of headings names; empty when it is not one. A number sign names none."""
    cells = [fold(cell.rstrip(":*")) for cell in line]
    known = [_BY_HEADING.get(cell, "") for cell in cells]
    strange = [cell for cell, name in zip(cells, known, strict=True) if cell and not name and cell not in ("№", "no")]
    return known if any(known) and not strange else []


def _whole_name(line: list[str]) -> bool:
    return bool(line[0]) and len(line[0].split()) > 1 and not any(line[1:])


def _row(cells: dict[str, str]) -> TypedRow:
    row = TypedRow(**{name: cells[name] for name in COLUMNS if name in cells})
    if whole := cells.get(_FULL_NAME, ""):
        name = split_name(whole)
        given = " ".join(part for part in (name.given, name.patronymic) if part)
        row = dataclasses.replace(row, surname=row.surname or name.surname, given=row.given or given)
    if patronymic := cells.get(_PATRONYMIC, ""):
        row = dataclasses.replace(row, given=f"{row.given} {patronymic}".strip())
    return row
