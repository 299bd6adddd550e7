# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the styles into their part (ISO/IEC 29500-1, 17.7)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kzdesk.documents.formats.docx.languages import language_tag
from kzdesk.documents.formats.docx.measures import TEXT_WIDTH
from kzdesk.documents.formats.docx.numbering import BULLETS
from kzdesk.documents.formats.docx.styles import FONT, SIZE, ParagraphStyle, paragraph_styles
from kzdesk.documents.formats.docx.xml import Attributes, Xml

RULE: Final[Attributes] = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "808080"}
"""A thin line of a table."""
TABLE: Final = "ReportTable"
_CELL_GAP: Final = 100
_LETTERS: Final = (
    ("Hyperlink", "Hyperlink", (("w:color", "0563C1"), ("w:u", "single"))),
    ("FootnoteReference", "footnote reference", (("w:vertAlign", "superscript"),)),
    ("EndnoteReference", "endnote reference", (("w:vertAlign", "superscript"),)),
)


def write_styles(xml: Xml, language: str, indent: int) -> None:
    """Write all styles of a document in a language, whose entries hang by `indent`."""
    _write_defaults(xml, language_tag(language))
    _write_basic(xml)
    for style in paragraph_styles(indent):
        _write_paragraph_style(xml, style)
    for style_id, name, looks in _LETTERS:
        with _style(xml, "character", style_id, name), xml.element("w:rPr"):
            for look, value in looks:
                xml.value(look, value)
    _write_table_style(xml)


def _write_defaults(xml: Xml, language: str) -> None:
    with xml.element("w:docDefaults"):
        with xml.element("w:rPrDefault"), xml.element("w:rPr"):
            xml.leaf("w:rFonts", {f"w:{kind}": FONT for kind in ("ascii", "hAnsi", "eastAsia", "cs")})
            _write_size(xml, SIZE)
            if language:
                xml.leaf("w:lang", {"w:val": language, "w:eastAsia": language})
        with xml.element("w:pPrDefault"), xml.element("w:pPr"):
            xml.leaf("w:widowControl")
            xml.leaf("w:spacing", {"w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto"})


def _write_basic(xml: Xml) -> None:
    """Write the four styles that every file has."""
    with _style(xml, "paragraph", "Normal", "Normal", default=True):
        xml.leaf("w:qFormat")
    with _style(xml, "character", "DefaultParagraphFont", "Default Paragraph Font", default=True):
        xml.leaf("w:semiHidden")
    with _style(xml, "table", "TableNormal", "Normal Table", default=True):
        xml.leaf("w:semiHidden")
        with xml.element("w:tblPr"):
            _write_margins(xml, 0)
    with _style(xml, "numbering", "NoList", "No List", default=True):
        xml.leaf("w:semiHidden")


def _write_paragraph_style(xml: Xml, style: ParagraphStyle) -> None:
    with _style(xml, "paragraph", style.id, style.name):
        xml.value("w:basedOn", "Normal")
        if style.following:
            xml.value("w:next", style.following)
        xml.leaf("w:qFormat")
        with xml.element("w:pPr"):
            _write_place(xml, style)
        with xml.element("w:rPr"):
            for name in (("w:b", "w:bCs") if style.bold else ()) + (("w:i", "w:iCs") if style.italic else ()):
                xml.leaf(name)
            if style.size:
                _write_size(xml, style.size)


def _write_place(xml: Xml, style: ParagraphStyle) -> None:
    if style.keeps:
        xml.leaf("w:keepNext")
    if style.bullet is not None:
        with xml.element("w:numPr"):
            xml.value("w:ilvl", style.bullet)
            xml.value("w:numId", BULLETS)
    if style.right_tab:
        with xml.element("w:tabs"):
            xml.leaf("w:tab", {"w:val": "right", "w:leader": style.leader, "w:pos": TEXT_WIDTH})
    xml.leaf("w:spacing", {"w:before": style.before, "w:after": style.after})
    if style.left:
        xml.leaf("w:ind", {"w:left": style.left, "w:hanging": style.hanging})
    if style.align:
        xml.value("w:jc", style.align)
    if style.outline is not None:
        xml.value("w:outlineLvl", style.outline)


def _write_table_style(xml: Xml) -> None:
    with _style(xml, "table", TABLE, "Report Table"):
        xml.value("w:basedOn", "TableNormal")
        xml.leaf("w:qFormat")
        with xml.element("w:tblPr"):
            with xml.element("w:tblBorders"):
                xml.leaf("w:bottom", RULE)
            _write_margins(xml, _CELL_GAP)
        with (
            xml.element("w:tblStylePr", {"w:type": "firstRow"}),
            xml.element("w:tcPr"),
            xml.element("w:tcBorders"),
        ):
            xml.leaf("w:bottom", RULE)


def _write_margins(xml: Xml, side: int) -> None:
    with xml.element("w:tblCellMar"):
        for name, width in (("w:top", 0), ("w:left", side), ("w:bottom", 0), ("w:right", side)):
            xml.leaf(name, {"w:w": width, "w:type": "dxa"})


def _write_size(xml: Xml, points: float) -> None:
    for name in ("w:sz", "w:szCs"):
        xml.value(name, round(2 * points))


@contextmanager
def _style(xml: Xml, kind: str, style_id: str, name: str, *, default: bool = False) -> Iterator[None]:
    attributes = {"w:type": kind, **({"w:default": "1"} if default else {}), "w:styleId": style_id}
    with xml.element("w:style", attributes):
        xml.value("w:name", name)
        yield
