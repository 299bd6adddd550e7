# SPDX-License-Identifier: GPL-3.0-or-later
"""What surrounds the text: pages and what they repeat, notes, settings, properties."""

from datetime import UTC, datetime
from string import Formatter
from typing import Final

from kzdesk.documents.characters import ReadableCharacters
from kzdesk.documents.formats.docx.languages import language_tag
from kzdesk.documents.formats.docx.measures import EDGE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from kzdesk.documents.formats.docx.paragraphs import ParagraphWriter
from kzdesk.documents.formats.docx.text import Notes, RunWriter
from kzdesk.documents.formats.docx.xml import Xml
from kzdesk.documents.outline import Outline, Run

PROPERTIES: Final = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_FIELDS: Final = {"page": "PAGE", "pages": "NUMPAGES"}
_WORD: Final = "http://schemas.microsoft.com/office/word"
_SEPARATORS: Final = ((-1, "separator"), (0, "continuationSeparator"))
_MARGINS: Final = {"w:gutter": 0, "w:header": EDGE, "w:footer": EDGE} | {
    f"w:{side}": MARGIN for side in ("top", "right", "bottom", "left")
}


def write_header(xml: Xml, runs: RunWriter, outline: Outline) -> None:
    """Write what each page but the first has at its top: the running title and the date."""
    with ParagraphWriter(xml, runs).open("Header"):
        runs.plain(f"{outline.running_title}\t{outline.as_of}")


def write_footer(xml: Xml, runs: RunWriter, outline: Outline) -> None:
    """Write what each page has at its bottom: its number and how many there are, which Word counts."""
    with ParagraphWriter(xml, runs).open("Footer"):
        for text, field, _, _ in Formatter().parse(outline.page_label):
            runs.plain(text)
            if field is not None:
                with xml.element("w:fldSimple", {"w:instr": f" {_FIELDS[field]} "}):
                    runs.plain("1")


def write_section(xml: Xml, header: str, footer: str, kind: str) -> None:
    """Write how pages are made up, with the ids of the header and the footer; the first page has no header.

    `kind` of notes (`endnote`, `footnote`) is counted 1, 2, 3.
    """
    with xml.element("w:sectPr"):
        xml.leaf("w:headerReference", {"w:type": "default", "r:id": header})
        for pages in ("default", "first"):
            xml.leaf("w:footerReference", {"w:type": pages, "r:id": footer})
        with xml.element(f"w:{kind}Pr"):
            xml.value("w:numFmt", "decimal")
        xml.leaf("w:pgSz", {"w:w": PAGE_WIDTH, "w:h": PAGE_HEIGHT})
        xml.leaf("w:pgMar", _MARGINS)
        xml.leaf("w:titlePg")


def write_notes(xml: Xml, runs: RunWriter, notes: Notes) -> None:
    """Write the notes, after the two lines that part them from the text."""
    kind, style = notes.kind, f"{notes.kind.title()}Text"
    paragraphs = ParagraphWriter(xml, runs)
    for number, separator in _SEPARATORS:
        with (
            xml.element(f"w:{kind}", {"w:type": separator, "w:id": number}),
            paragraphs.open(style),
            xml.element("w:r"),
        ):
            xml.leaf(f"w:{separator}")
    for number, note in enumerate(notes.all, start=1):
        with xml.element(f"w:{kind}", {"w:id": number}), paragraphs.open(style):
            with xml.element("w:r"):
                with xml.element("w:rPr"):
                    xml.value("w:rStyle", f"{kind.title()}Reference")
                xml.leaf(f"w:{kind}Ref")
            runs.write((Run(" "), *note))


def write_settings(xml: Xml, outline: Outline, kind: str) -> None:
    """Write the settings. Word is told to leave out who works on the file and when, if somebody saves it."""
    xml.leaf("w:removePersonalInformation")
    xml.leaf("w:removeDateAndTime")
    xml.value("w:defaultTabStop", MARGIN // 2)
    xml.value("w:characterSpacingControl", "doNotCompress")
    with xml.element(f"w:{kind}Pr"):
        for number, _ in _SEPARATORS:
            xml.leaf(f"w:{kind}", {"w:id": number})
    with xml.element("w:compat"):
        xml.leaf("w:compatSetting", {"w:name": "compatibilityMode", "w:uri": _WORD, "w:val": 15})
    language = language_tag(outline.language)
    if language:
        xml.leaf("w:themeFontLang", {"w:val": language})


def write_properties(xml: Xml, fit: ReadableCharacters, outline: Outline) -> None:
    """Write what the file says about itself; never who made it, where or when."""
    xml.text("dc:title", fit(outline.title))
    xml.text("dc:subject", fit(outline.subject))
    xml.text("dc:creator", fit("; ".join(outline.authors)))
    xml.text("dc:language", fit(outline.language))
    for name in ("dcterms:created", "dcterms:modified"):
        xml.text(name, _stamp(outline.dated), {"xsi:type": "dcterms:W3CDTF"})


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
