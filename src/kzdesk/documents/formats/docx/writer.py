# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a whole Word document: the body as it comes, then what is known only after it."""

from typing import BinaryIO

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from kzdesk.documents.characters import ReadableCharacters
from kzdesk.documents.format import Written
from kzdesk.documents.formats.docx import furniture
from kzdesk.documents.formats.docx.body import BodyWriter
from kzdesk.documents.formats.docx.measures import label_indent
from kzdesk.documents.formats.docx.numbering import Numbering
from kzdesk.documents.formats.docx.package import Archive, Container
from kzdesk.documents.formats.docx.paragraphs import ParagraphWriter
from kzdesk.documents.formats.docx.style_sheet import write_styles
from kzdesk.documents.formats.docx.tables import TableWriter
from kzdesk.documents.formats.docx.text import Links, Notes, RunWriter
from kzdesk.documents.formats.docx.xml import WORD, Xml
from kzdesk.documents.outline import NotePlace, Outline, Run
from kzdesk.documents.steps import Steps, parts
from kzdesk.domain.progress import Progress


class _Parts:
    """The parts of the file and how they lead to each other."""

    def __init__(self, place: NotePlace) -> None:
        types, relations = CONTENT_TYPE, RELATIONSHIP_TYPE
        self.container = Container()
        main, beside = self.container.main, self.container.beside
        self.document = main("/word/document.xml", types.WML_DOCUMENT_MAIN, relations.OFFICE_DOCUMENT)
        self.properties = main("/docProps/core.xml", types.OPC_CORE_PROPERTIES, relations.CORE_PROPERTIES)
        self.styles, _ = beside(self.document, "/word/styles.xml", types.WML_STYLES, relations.STYLES)
        self.numbering, _ = beside(self.document, "/word/numbering.xml", types.WML_NUMBERING, relations.NUMBERING)
        self.settings, _ = beside(self.document, "/word/settings.xml", types.WML_SETTINGS, relations.SETTINGS)
        self.header, self.header_id = beside(self.document, "/word/header1.xml", types.WML_HEADER, relations.HEADER)
        self.footer, self.footer_id = beside(self.document, "/word/footer1.xml", types.WML_FOOTER, relations.FOOTER)
        if place is NotePlace.END:
            notes = ("/word/endnotes.xml", types.WML_ENDNOTES, relations.ENDNOTES)
        else:
            notes = ("/word/footnotes.xml", types.WML_FOOTNOTES, relations.FOOTNOTES)
        self.notes, _ = beside(self.document, *notes)


def write_docx(outline: Outline, out: BinaryIO, progress: Progress) -> Written:
    """Write the outline and return what came of it. Raises `Cancelled` when `progress` does."""
    found, fit = _Parts(outline.note_place), ReadableCharacters()
    notes, numbering = Notes(outline.note_place), Numbering()
    indent = label_indent(outline.blocks)
    with found.container.open(out) as archive:
        with archive.xml(found.document.partname, "w:document", WORD) as xml, xml.element("w:body"):
            runs = RunWriter(xml, fit, Links(found.document), outline.language, notes)
            paragraphs, steps = ParagraphWriter(xml, runs), Steps(parts(outline.blocks), progress)
            tables = TableWriter(paragraphs, steps)
            BodyWriter(paragraphs, tables, numbering, steps, indent).write(outline.blocks)
            if notes.all and outline.note_place is NotePlace.END:
                paragraphs.write("Heading1", (Run(outline.notes_title),))
            furniture.write_section(xml, found.header_id, found.footer_id, notes.kind)
        with archive.xml(found.styles.partname, "w:styles", WORD) as xml:
            write_styles(xml, outline.language, indent)
        with archive.xml(found.numbering.partname, "w:numbering", WORD) as xml:
            numbering.write(xml, indent)
        with archive.xml(found.notes.partname, f"w:{notes.kind}s", WORD) as xml:
            runs = RunWriter(xml, fit, Links(found.notes), outline.language)
            furniture.write_notes(xml, runs, notes)
        _write_surroundings(archive, found, outline, fit, notes.kind)
    return Written(0, fit.replaced)


def _write_surroundings(archive: Archive, found: _Parts, outline: Outline, fit: ReadableCharacters, kind: str) -> None:
    with archive.xml(found.settings.partname, "w:settings", WORD) as xml:
        furniture.write_settings(xml, outline, kind)
    with archive.xml(found.header.partname, "w:hdr", WORD) as xml:
        furniture.write_header(xml, _runs(xml, fit, found, outline), outline)
    with archive.xml(found.footer.partname, "w:ftr", WORD) as xml:
        furniture.write_footer(xml, _runs(xml, fit, found, outline), outline)
    with archive.xml(found.properties.partname, "cp:coreProperties", furniture.PROPERTIES) as xml:
        furniture.write_properties(xml, fit, outline)


def _runs(xml: Xml, fit: ReadableCharacters, found: _Parts, outline: Outline) -> RunWriter:
    return RunWriter(xml, fit, Links(found.header), outline.language)
