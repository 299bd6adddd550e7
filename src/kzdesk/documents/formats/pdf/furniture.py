# SPDX-License-Identifier: GPL-3.0-or-later
"""What pages repeat and nobody needs to hear again: running title, date, page number, heads of tables."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.formats.pdf.lines import Line, width_of
from kzdesk.documents.formats.pdf.styles import (
    FOOTER_BASELINE,
    FURNITURE_GAP,
    FURNITURE_SIZE,
    HEADER_BASELINE,
    INK,
    LEFT,
    PAGE_WIDTH,
    QUIET,
    RIGHT,
    WIDTH,
    Colour,
)
from kzdesk.documents.formats.pdf.syntax import numbers
from kzdesk.documents.formats.pdf.typesetter import ITALIC, REGULAR, Typesetter
from kzdesk.documents.outline import Outline

_HALF: Final = WIDTH / 2


def furniture(outline: Outline, typesetter: Typesetter, count: int) -> Iterator[bytes]:
    """Yield what each of so many pages repeats: its number, and from the second page the running title and the date."""
    header = _header(outline, typesetter) if count > 1 else []
    for page in range(1, count + 1):
        label = outline.page_label.format(page=page, pages=count)
        (number,) = typesetter.cut(label, REGULAR, _HALF, FURNITURE_SIZE)
        left = (PAGE_WIDTH - width_of([number])) / 2
        footer = artefact(number, FURNITURE_SIZE, left, FOOTER_BASELINE, QUIET)
        yield b"\n".join([*(header if page > 1 else ()), *footer])


def artefact(line: Line, size: float, left: float, baseline: float, colour: Colour = INK) -> list[bytes]:
    """Return the drawing of a line that is no content."""
    paint = b"" if colour == INK else b"%s rg " % numbers(*colour)
    opening = b"/Artifact<</Type/Pagination>>BDC %sBT 1 0 0 1 %s Tm" % (paint, numbers(left, baseline))
    return [opening, shown(line, size), b"ET 0 g EMC" if paint else b"ET EMC"]


def shown(line: Line, size: float) -> bytes:
    """Return the operators that show a line inside a text object."""
    return b" ".join(
        b"/%s %s Tf %s Ts(%s)Tj 0 Ts"
        % (each.face.resource, numbers(size * each.face.scale), numbers(size * each.face.rise), each.codes)
        for each in line
    )


def _header(outline: Outline, typesetter: Typesetter) -> list[bytes]:
    (dated,) = typesetter.cut(outline.as_of, ITALIC, _HALF, FURNITURE_SIZE)
    right = RIGHT - width_of([dated])
    (title,) = typesetter.cut(outline.running_title, ITALIC, right - LEFT - FURNITURE_GAP, FURNITURE_SIZE)
    return [
        *artefact(title, FURNITURE_SIZE, LEFT, HEADER_BASELINE, QUIET),
        *artefact(dated, FURNITURE_SIZE, right, HEADER_BASELINE, QUIET),
    ]
