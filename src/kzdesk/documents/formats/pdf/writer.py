# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a whole PDF: pages first, then what can be known only at the end."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

from kzdesk.documents.characters import code_point
from kzdesk.documents.format import Written
from kzdesk.documents.formats.pdf.bookmarks import Bookmarks
from kzdesk.documents.formats.pdf.boxes import BoxFace
from kzdesk.documents.formats.pdf.composer import Composer
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.fonts import Face, Shipped
from kzdesk.documents.formats.pdf.foot import Foot
from kzdesk.documents.formats.pdf.furniture import furniture
from kzdesk.documents.formats.pdf.metadata import write_colours, write_information, write_metadata
from kzdesk.documents.formats.pdf.numbering import Numbering
from kzdesk.documents.formats.pdf.pages import Pages
from kzdesk.documents.formats.pdf.places import Places
from kzdesk.documents.formats.pdf.structure import Structure
from kzdesk.documents.formats.pdf.syntax import reference, text_string
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import Outline
from kzdesk.domain.progress import Progress


def write_pdf(
    outline: Outline,
    out: BinaryIO,
    shipped: Shipped,
    progress: Progress,
    *,
    structured: Callable[[PdfFile], Structure] = Structure,
) -> Written:
    """Write the outline and return what came of it. Raises `Cancelled` when `progress` does.

    `structured` makes the structure tree; a benchmark gives one that writes nothing.
    """
    file = PdfFile(out)
    faces = (*shipped.faces(), BoxFace(b"F4"))
    structure, bookmarks, places = structured(file), Bookmarks(file), Places()
    pages = Pages(file, structure)
    typesetter = Typesetter(
        faces, Numbering(pages, structure, outline.note_place, outline.notes_title), outline.language
    )
    flow = Flow(pages, places, Foot(pages, typesetter))
    Composer(outline, structure, typesetter, flow, bookmarks).compose(progress)
    count, resources = pages.count, file.reserve()
    pages.finish(resources, furniture(outline, typesetter, count))
    file.put(resources, _resources(file, faces))
    trees = b"/Pages %s%s/Outlines %s" % (reference(pages.tree), structure.finish(), reference(bookmarks.finish()))
    catalog = _catalog(file, outline, trees, shipped.colours)
    file.finish(catalog, write_information(file, outline))
    missing = sorted({character for face in faces for character in face.missing})
    return Written(count, tuple(map(code_point, missing)), places.told())


def _resources(file: PdfFile, faces: Sequence[Face]) -> bytes:
    fonts = (b"/%s %s" % (face.resource, reference(face.embed(file))) for face in faces if face.used)
    return b"<</Font<<%s>>>>" % b"".join(fonts)


def _catalog(file: PdfFile, outline: Outline, trees: bytes, profile: bytes) -> int:
    return file.add(
        b"<</Type/Catalog%s/Lang%s"
        b"/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/Metadata %s/OutputIntents[%s]>>"
        % (
            trees,
            text_string(outline.language),
            reference(write_metadata(file, outline)),
            reference(write_colours(file, profile)),
        )
    )
