# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a whole PDF: pages first, then what can be known only at the end."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from kzdesk.documents.characters import code_point
from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.formats.pdf.bookmarks import Bookmarks
from kzdesk.documents.formats.pdf.boxes import BoxFace
from kzdesk.documents.formats.pdf.composer import Composer
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.fonts import Face, load_faces
from kzdesk.documents.formats.pdf.lines import width_of
from kzdesk.documents.formats.pdf.metadata import write_colours, write_information, write_metadata
from kzdesk.documents.formats.pdf.pages import Pages, artefact
from kzdesk.documents.formats.pdf.structure import Structure
from kzdesk.documents.formats.pdf.styles import (
    FOOTER_BASELINE,
    FURNITURE_GAP,
    FURNITURE_SIZE,
    HEADER_BASELINE,
    LEFT,
    PAGE_WIDTH,
    QUIET,
    RIGHT,
)
from kzdesk.documents.formats.pdf.syntax import reference, text_string
from kzdesk.documents.outline import Outline
from kzdesk.domain.progress import Progress

_REGULAR = 0
_ITALIC = 2
_HALF = (RIGHT - LEFT) / 2


def write_pdf(outline: Outline, out: BinaryIO, read: ReadResource, progress: Progress) -> Written:
    """Write the outline and return what came of it. Raises `Cancelled` when `progress` does."""
    file = PdfFile(out)
    faces = (*load_faces(read), BoxFace(b"F4"))
    structure, bookmarks = Structure(file), Bookmarks(file)
    pages = Pages(file, structure)
    composer = Composer(faces, structure, Flow(pages), bookmarks)
    composer.compose(outline.blocks, progress)
    resources = file.reserve()
    pages.finish(resources, _furniture(outline, composer, pages.count + 1))
    file.put(resources, _resources(file, faces))
    trees = b"/Pages %s/StructTreeRoot %s/Outlines %s" % (
        reference(pages.tree),
        reference(structure.finish()),
        reference(bookmarks.finish()),
    )
    catalog = _catalog(file, outline, trees, read("colour/sRGB.icc"))
    file.finish(catalog, write_information(file, outline))
    missing = sorted({character for face in faces for character in face.missing})
    return Written(pages.count, tuple(map(code_point, missing)))


def _furniture(outline: Outline, composer: Composer, count: int) -> Iterator[bytes]:
    """Yield what each page repeats: its number, and from the second page the running title and the date."""
    header = _header(outline, composer) if count > 1 else []
    for page in range(1, count + 1):
        label = outline.page_label.format(page=page, pages=count)
        number = composer.line(label, _REGULAR, _HALF, FURNITURE_SIZE)
        left = (PAGE_WIDTH - width_of(number.lines)) / 2
        footer = artefact(number.lines[0], FURNITURE_SIZE, left, FOOTER_BASELINE, QUIET)
        yield b"\n".join([*(header if page > 1 else ()), *footer])


def _header(outline: Outline, composer: Composer) -> list[bytes]:
    dated = composer.line(outline.as_of, _ITALIC, _HALF, FURNITURE_SIZE)
    right = RIGHT - width_of(dated.lines)
    title = composer.line(outline.running_title, _ITALIC, right - LEFT - FURNITURE_GAP, FURNITURE_SIZE)
    return [
        *artefact(title.lines[0], FURNITURE_SIZE, LEFT, HEADER_BASELINE, QUIET),
        *artefact(dated.lines[0], FURNITURE_SIZE, right, HEADER_BASELINE, QUIET),
    ]


def _resources(file: PdfFile, faces: Sequence[Face]) -> bytes:
    fonts = (b"/%s %s" % (face.resource, reference(face.embed(file))) for face in faces if face.used)
    return b"<</Font<<%s>>>>" % b"".join(fonts)


def _catalog(file: PdfFile, outline: Outline, trees: bytes, profile: bytes) -> int:
    return file.add(
        b"<</Type/Catalog%s/Lang%s/MarkInfo<</Marked true>>"
        b"/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/Metadata %s/OutputIntents[%s]>>"
        % (
            trees,
            text_string(outline.language),
            reference(write_metadata(file, outline)),
            reference(write_colours(file, profile)),
        )
    )
