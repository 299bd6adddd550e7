# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is given of a tagged PDF: its structure tree as text, read from the file alone.

    print(structure_text(data))

    Document
      H1
        "A report"
      P
        "The name "
        Span [kk]
          "Қасым"
        Link
          "a source"
          → https://example.org/

One line an element, with its language and its alternative text, indented by depth; the text it holds stands in
quotation marks, where a link leads after an arrow.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf

_INDENT = "  "
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")


def structure_text(data: bytes) -> str:
    """Return the structure tree of a PDF as lines of text. Raises `KeyError` for a file without one."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return "\n".join(_Reader(pdf).lines())


class _Reader:
    """Reads one file."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._root = pdf.Root.StructTreeRoot.K
        self._numbers = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        self._texts = {page.objgen: _marked(page) for page in pdf.pages}

    def lines(self) -> Iterator[str]:
        """Yield the lines of the whole tree."""
        return self._element(self._root, None, "")

    def _element(self, element: Any, page: Any, indent: str) -> Iterator[str]:
        language = f" [{element.Lang}]" if "/Lang" in element else ""
        alternative = f" “{element.Alt}”" if "/Alt" in element else ""
        yield f"{indent}{str(element.S)[1:]}{language}{alternative}"
        page = element.get("/Pg", page)
        content = element.get("/K", [])
        for kid in content if isinstance(content, pikepdf.Array) else [content]:
            yield from self._kid(kid, page, indent + _INDENT)

    def _kid(self, kid: Any, page: Any, indent: str) -> Iterator[str]:
        if isinstance(kid, int):
            yield f'{indent}"{self._texts[page.objgen][kid]}"'
        elif "/MCID" in kid:
            yield f'{indent}"{self._texts[kid.Pg.objgen][int(kid.MCID)]}"'
        elif "/Obj" in kid:
            yield f"{indent}→ {self._where(kid.Obj)}"
        else:
            yield from self._element(kid, page, indent)

    def _where(self, annotation: Any) -> str:
        if "/A" in annotation:
            return str(annotation.A.URI)
        return f"page {self._numbers[annotation.Dest[0].objgen]}"


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each piece of marked content of a page."""
    fonts = {name: _Font(font) for name, font in page.Resources.get("/Font", {}).items()}
    texts: dict[int, str] = {}
    inside: list[int | None] = []
    font: _Font | None = None
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
            inside.append(int(operands[1].MCID))
            texts[int(operands[1].MCID)] = ""
        elif name in ("BDC", "BMC"):
            inside.append(None)
        elif name == "EMC":
            inside.pop()
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "Tj" and font and inside and (place := inside[-1]) is not None:
            texts[place] += font.text(bytes(operands[0]))
    return texts


class _Font:
    """Turns the codes of one font into text, by its own table."""

    def __init__(self, font: Any) -> None:
        table = font.ToUnicode.read_bytes()
        found = _RANGE.search(table)
        self._length = len(found[1]) // 2 if found else 1
        pairs = _PAIR.findall(table.partition(b"endcodespacerange")[2])
        self._letters = {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()) for code, text in pairs}

    def text(self, codes: bytes) -> str:
        """Return what the codes stand for."""
        parts = (codes[start : start + self._length] for start in range(0, len(codes), self._length))
        return b"".join(self._letters[part] for part in parts).decode("utf-16-be")
