# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading documents back with other people's libraries: what a reader of each format would find in it.

Every function here takes the bytes of a file and returns its texts in their order. Nothing of the formats' own code is
used, so that a mistake there cannot hide here.
"""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, Final

import docx
import openpyxl
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook

from tests.documents.samples import pdf_pages

Cell = Any

# Word


def open_docx(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def part_of(document: Document, relation: str) -> Any:
    """The root element of a part that the document leads to."""
    return parse_xml(document.part.part_related_by(relation).blob)


def docx_texts(data: bytes) -> list[str]:
    """The paragraphs of the body, each with the number that Word counts for it and a tab before its text."""
    document = open_docx(data)
    return [text for _, text in docx_paragraphs(document)]


def docx_paragraphs(document: Document) -> Iterator[tuple[Any, str]]:
    """The paragraphs of the body in order, those in tables and in the table of contents too, with number and text."""
    counting = WordCounting(part_of(document, RELATIONSHIP_TYPE.NUMBERING))
    for paragraph in document.element.body.iter(qn("w:p")):
        label = counting.label(paragraph)
        yield paragraph, (f"{label}\t" if label else "") + paragraph_text(paragraph)


def paragraph_text(paragraph: Any) -> str:
    """The text of a paragraph; notes are marked `[1]`."""
    return "".join(_piece(element) for element in paragraph.iter())


def _piece(element: Any) -> str:
    if element.tag == qn("w:t"):
        return element.text or ""
    if element.tag in (qn("w:footnoteReference"), qn("w:endnoteReference")):
        return f"[{element.get(qn('w:id'))}]"
    return {qn("w:br"): "\n", qn("w:tab"): "\t"}.get(element.tag, "") if _in_run(element) else ""


def _in_run(element: Any) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == qn("w:r")


def docx_notes(data: bytes, kind: str) -> list[str]:
    """The texts of the footnotes or endnotes, in their order."""
    relation = RELATIONSHIP_TYPE.ENDNOTES if kind == "endnote" else RELATIONSHIP_TYPE.FOOTNOTES
    root = part_of(open_docx(data), relation)
    notes = [each for each in root.iter(qn(f"w:{kind}")) if each.get(qn("w:type")) is None]
    return ["\n".join(paragraph_text(p).removeprefix(" ") for p in note.iter(qn("w:p"))) for note in notes]


@dataclass
class _Level:
    start: int
    form: str
    text: str


class WordCounting:
    """Counts paragraphs as Word does (ISO/IEC 29500-1, 17.9): by the abstract list, per level, anew at an override."""

    def __init__(self, numbering: Any) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, tuple[str, dict[int, int]]] = {}
        self._counters: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()
        for each in numbering.iter(qn("w:abstractNum")):
            levels = {int(level.get(qn("w:ilvl"))): self._level(level) for level in each.iter(qn("w:lvl"))}
            self._abstract[each.get(qn("w:abstractNumId"))] = levels
        for each in numbering.iter(qn("w:num")):
            starts = {
                int(override.get(qn("w:ilvl"))): int(_value(override, "w:startOverride"))
                for override in each.iter(qn("w:lvlOverride"))
            }
            self._lists[each.get(qn("w:numId"))] = (_value(each, "w:abstractNumId"), starts)

    def _level(self, level: Any) -> _Level:
        return _Level(int(_value(level, "w:start")), _value(level, "w:numFmt"), _value(level, "w:lvlText"))

    def label(self, paragraph: Any) -> str:
        """The number of the next paragraph; nothing where it has none, or a bullet."""
        found = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if found is None:
            return ""
        number, level = _value(found, "w:numId"), int(_value(found, "w:ilvl"))
        abstract, starts = self._lists[number]
        levels, counters = self._abstract[abstract], self._counters[abstract]
        if number not in self._begun:
            self._begun.add(number)
            for overridden, start in starts.items():
                counters[overridden] = start - 1
        counters[level] = counters.get(level, levels[level].start - 1) + 1
        for deeper in [each for each in counters if each > level]:
            del counters[deeper]
        if levels[level].form == "bullet":
            return ""
        return re.sub(r"%(\d)", lambda match: str(counters[int(match[1]) - 1]), levels[level].text)


def _value(element: Any, name: str) -> str:
    return str(element.find(qn(name)).get(qn("w:val")))


# Excel

_SHEET: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def open_xlsx(data: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def xlsx_sheets(data: bytes) -> dict[str, list[list[Cell]]]:
    """The cells of each sheet, empty ones at the end of a row left out."""
    strings = _shared_strings(data)
    found = {}
    for number, sheet in enumerate(open_xlsx(data), start=1):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root = ET.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
        texts = {
            cell.get("r"): int(cell.findtext(f"{_SHEET}v", ""))
            for cell in root.iter(f"{_SHEET}c")
            if cell.get("t") == "s"
        }
        found[sheet.title] = [
            _trimmed([strings[texts[cell.coordinate]] if cell.coordinate in texts else cell.value for cell in row])
            for row in sheet.iter_rows()
        ]
    return found


def _shared_strings(data: bytes) -> list[str]:
    """The texts of a workbook, their escapes (`_x0007_`) decoded piece by piece, which openpyxl does not do rightly."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ET.fromstring(archive.read("xl/sharedStrings.xml"))
    return [
        "".join(unescape(piece.text or "") for piece in each.iter(f"{_SHEET}t")) for each in root.iter(f"{_SHEET}si")
    ]


def _trimmed(cells: list[Cell]) -> list[Cell]:
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def xlsx_texts(data: bytes) -> list[str]:
    """The lines of the text, from the last sheet."""
    *_, (_, *lines) = xlsx_sheets(data).values()
    return [text for row in _continued(lines) for text in _line(row)]


def _continued(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows with what goes on below them; a row that begins without a kind does."""
    found: list[list[Cell]] = []
    for row in rows:
        if row[0] is None:
            found[-1] = [(above or "") + (below or "") for above, below in zip_longest(found[-1], row)]
        else:
            found.append(row)
    return found


# CSV

_GUARD: Final = re.compile(r"^'(?=\s*[=+\-@|\t\r\n＝＋－＠])")


def csv_rows(data: bytes) -> list[list[str]]:
    """The cells of each row, without the apostrophes that guard them."""
    text = data.decode("utf-8-sig")
    return [
        [re.sub(r"^'(?=\s*[=+\-@|\t\r\n＝＋－＠])", "", cell) for cell in row]
        for row in csv.reader(io.StringIO(text, ""))
    ]


def csv_texts(data: bytes) -> list[str]:
    """The lines of the text of a file without tables of data."""
    return [text for row in csv_rows(data)[1:] for text in _line(row)]


def _line(row: list[Cell]) -> list[str]:
    """The texts of a line: its number with its text, or its cells one by one."""
    _, number, *cells = [*row, "", ""][: max(len(row), 3)]
    texts = ["" if cell is None else str(cell) for cell in cells]
    return [f"{number}\t{texts[0]}", *texts[1:]] if number else texts


# Markdown


def markdown_parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def markdown_texts(data: bytes) -> list[str]:
    """The paragraphs, items, headings and cells a reader of CommonMark shows, then the footnotes."""
    text = data.decode()
    body, *notes = re.split(r"^\[\^\d+\]:[ ]?", text, flags=re.MULTILINE)
    notes = [note.replace("\n    ", "\n") for note in notes]
    return [shown for part in (body, *notes) for shown in _shown(markdown_parser().parse(part))]


def _shown(tokens: list[Token]) -> Iterator[str]:
    label = ""
    counters: list[int | None] = []
    for token in tokens:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            counters.append(int(token.attrs.get("start", 1)) if token.type.startswith("ordered") else None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            counters.pop()
        elif token.type == "list_item_open" and counters[-1] is not None:
            label = f"{counters[-1]}. "
            counters[-1] += 1
        elif token.type == "list_item_close" and label:
            yield label
            label = ""
        elif token.type == "inline":
            yield label + "".join(_inline(child) for child in token.children or ())
            label = ""


def _inline(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type not in ("text", "strong_open", "strong_close", "em_open", "em_close", "link_open", "link_close"):
        raise AssertionError(f"{token.type} was read out of plain text")
    return token.content


# JSON

_SAID: Final = ("text", "number", "label", "printed", "alternative")


def json_texts(data: bytes) -> list[str]:
    """What the blocks say, run by run."""
    return list(_said(json.loads(data)["blocks"]))


def _said(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        yield from (text for each in value for text in _said(each))
    elif isinstance(value, dict):
        yield from (value[name] for name in _SAID if name in value)
        yield from (text for each in value.values() for text in _said(each))


READERS: Final[Mapping[str, Callable[[bytes], list[str]]]] = {
    "pdf": pdf_pages,
    "docx": docx_texts,
    "xlsx": xlsx_texts,
    "csv": csv_texts,
    "json": json_texts,
    "markdown": markdown_texts,
}
"""By the name of a format: the texts of a file of it in their order; of a PDF its pages, of JSON its runs."""
