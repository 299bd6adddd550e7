# SPDX-License-Identifier: GPL-3.0-or-later
"""SVG 1.1: the charts of a document as a drawing that stays sharp at any size.

Title and description stand in the file for whoever does not see it (SVG 1.1, 5.4; WAI-ARIA role `img`). Text is text.
Its width is given with it, so that it fits where a reader has other letters.
"""

from collections.abc import Iterator
from typing import BinaryIO, Final
from xml.sax.saxutils import escape, quoteattr

from kzdesk.documents.charts.drawing import Anchor, Box, Drawn, Stroke, Words
from kzdesk.documents.charts.letters import BASELINE, FAMILY, SIZE, Letters
from kzdesk.documents.charts.picture import FILLS, INK, QUIET, Painting, Panel
from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.outline import Outline
from kzdesk.documents.steps import Steps
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress

_ANCHORS: Final = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}


class SvgFormat:
    """Writes the charts of outlines as one drawing."""

    name = "svg"
    extension = ".svg"
    label: Message = QT_TRANSLATE_NOOP("formats", "Drawing (SVG)")

    def __init__(self, read: ReadResource) -> None:
        """Measure in the shipped letters."""
        self._read = read

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the charts; equal outlines give equal bytes.

        Raises `Refused` when there is none, `Cancelled` when `progress` does.
        """
        picture = Painting(self._read).picture(outline)
        faces = {bold: Letters(self._read, bold=bold) for bold in (False, True)}
        steps = Steps(sum(len(panel.drawn) for panel in picture.panels), progress)
        size = f'width="{picture.width:g}pt" height="{picture.height:g}pt"'
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} '
            f'viewBox="0 0 {picture.width:g} {picture.height:g}" role="img" aria-labelledby="title description" '
            f"xml:lang={quoteattr(outline.language)}>"
        )
        out.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n'.encode())
        out.write(f'<title id="title">{escape(picture.panels[0].title)}</title>\n'.encode())
        out.write(f'<desc id="description">{escape(picture.description)}</desc>\n'.encode())
        out.write(b'<rect width="100%" height="100%" fill="#ffffff"/>\n')
        for panel in picture.panels:
            out.writelines(f"{line}\n".encode() for line in _panel(panel, faces, steps))
        out.write(b"</svg>\n")
        return Written(0, picture.missing)


def _panel(panel: Panel, faces: dict[bool, Letters], steps: Steps) -> Iterator[str]:
    """Yield a group, named where it is a chart."""
    yield "<g>" if not panel.title else f'<g role="img" aria-label={quoteattr(panel.title)}>'
    for each in panel.drawn:
        steps.take()
        yield _one(each, faces)
    yield "</g>"


def _one(each: Drawn, faces: dict[bool, Letters]) -> str:
    match each:
        case Box(x, y, width, height, fill, dashed):
            area = f'x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}"'
            dashes = ' stroke-dasharray="2 2"' if dashed else ""
            return f'<rect {area} fill="{FILLS.get(fill, "none")}" stroke="{INK}" stroke-width="0.6"{dashes}/>'
        case Stroke(x, y, to_x, to_y, width, quiet):
            ends = f'x1="{x:.2f}" y1="{y:.2f}" x2="{to_x:.2f}" y2="{to_y:.2f}"'
            return f'<line {ends} stroke="{QUIET if quiet else INK}" stroke-width="{width:g}"/>'
        case Words(x, top, text, anchor, bold):
            place = f'x="{x:.2f}" y="{top + BASELINE:.2f}" text-anchor="{_ANCHORS[anchor]}"'
            letters = f'font-family="\'{FAMILY}\', sans-serif" font-size="{SIZE:g}"' + (
                ' font-weight="bold"' if bold else ""
            )
            wide = f'textLength="{faces[bold].width(text):.2f}" lengthAdjust="spacingAndGlyphs"'
            return f"<text {place} {letters} {wide}>{escape(text)}</text>"
