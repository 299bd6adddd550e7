# SPDX-License-Identifier: GPL-3.0-or-later
"""PNG: the charts of a document as a picture of 216 dots to the inch, enough for print.

Title and description stand in the file as text (PNG, third edition, 11.3.3); nothing tells who made it or when.
"""

from typing import BinaryIO, Final

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from kzdesk.documents.charts.drawing import Anchor, Box, Drawn, Stroke, Words
from kzdesk.documents.charts.letters import BASELINE, SIZE, Letters
from kzdesk.documents.charts.picture import FILLS, INK, QUIET, Painting
from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.outline import Outline
from kzdesk.documents.steps import Steps
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress

DOTS: Final = 3
"""Dots to a point."""
_DPI: Final = 72 * DOTS
_ANCHORS: Final = {Anchor.START: "ls", Anchor.MIDDLE: "ms", Anchor.END: "rs"}
_DASH: Final = 2 * DOTS


class PngFormat:
    """Writes the charts of outlines as one picture."""

    name = "png"
    extension = ".png"
    label: Message = QT_TRANSLATE_NOOP("formats", "Picture (PNG)")

    def __init__(self, read: ReadResource) -> None:
        """Draw in the shipped letters."""
        self._read = read

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the charts; equal outlines give equal bytes.

        Raises `Refused` when there is none, `Cancelled` when `progress` does.
        """
        picture = Painting(self._read).picture(outline)
        steps = Steps(sum(len(panel.drawn) for panel in picture.panels), progress)
        image = Image.new("RGB", (round(picture.width * DOTS), round(picture.height * DOTS)), "#ffffff")
        fonts = {bold: Letters(self._read, bold=bold).font(SIZE * DOTS) for bold in (False, True)}
        pen = _Pen(ImageDraw.Draw(image), fonts)
        for panel in picture.panels:
            for each in panel.drawn:
                pen.draw(each)
                steps.take()
        told = PngInfo()
        told.add_itxt("Title", picture.panels[0].title)
        told.add_itxt("Description", picture.description)
        image.save(out, "PNG", pnginfo=told, dpi=(_DPI, _DPI), optimize=True)
        return Written(0, picture.missing)


class _Pen:
    """Draws on an image, from points to dots."""

    def __init__(self, draw: ImageDraw.ImageDraw, fonts: dict[bool, ImageFont.FreeTypeFont]) -> None:
        self._draw = draw
        self._fonts = fonts

    def draw(self, each: Drawn) -> None:
        match each:
            case Box(x, y, width, height, fill, dashed):
                corners = [round(value * DOTS) for value in (x, y, x + width, y + height)]
                if dashed:
                    self._dashed(*corners)
                else:
                    self._draw.rectangle(corners, fill=FILLS.get(fill), outline=INK, width=2)
            case Stroke(x, y, to_x, to_y, width, quiet):
                ends = [round(value * DOTS) for value in (x, y, to_x, to_y)]
                self._draw.line(ends, fill=QUIET if quiet else INK, width=max(round(width * DOTS), 1))
            case Words(x, top, text, anchor, bold):
                place = (x * DOTS, (top + BASELINE) * DOTS)
                self._draw.text(place, text, fill=INK, font=self._fonts[bold], anchor=_ANCHORS[anchor])

    def _dashed(self, left: int, top: int, right: int, bottom: int) -> None:
        for x in range(left, right, 2 * _DASH):
            for y in (top, bottom):
                self._draw.line([x, y, min(x + _DASH, right), y], fill=INK, width=2)
        for y in range(top, bottom, 2 * _DASH):
            for x in (left, right):
                self._draw.line([x, y, x, min(y + _DASH, bottom)], fill=INK, width=2)
