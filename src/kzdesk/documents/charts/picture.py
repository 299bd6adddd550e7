# SPDX-License-Identifier: GPL-3.0-or-later
"""The charts of a document as one picture: each under its caption, and the notes about the document below them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.characters import ReadableCharacters
from kzdesk.documents.charts.charts import bands
from kzdesk.documents.charts.drawing import Drawn, Fill, Words, shifted
from kzdesk.documents.charts.letters import Letters
from kzdesk.documents.charts.wrapping import wrapped
from kzdesk.documents.format import ReadResource
from kzdesk.documents.outline import Bar, Chart, Note, Outline, plain, runs
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

MARGIN: Final = 16.0
WIDTH: Final = 451.0
"""Points between the margins: the width of the text on a page."""
INK: Final = "#000000"
QUIET: Final = "#b3b3b3"
FILLS: Final = {Fill.LIGHT: "#c7d1e0", Fill.DARK: "#405270"}
"""Colours of a picture on white ground, whatever the format: of lines and words, of lines in the ground, of boxes."""
_HIGHEST: Final = 7200.0
_BETWEEN: Final = 18.0
_LEAD: Final = 6.0
"""Points between a caption and its chart."""
_LINES: Final = 8
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "files",
    "There is nothing to draw: this document has no chart, or its numbers are too small to be shown to these readers. "
    "Nothing was written.",
)
_TOO_HIGH: Final = QT_TRANSLATE_NOOP(
    "files", "There are more bars than a picture can show. Write a table (CSV) or a PDF. Nothing was written."
)


@dataclass(frozen=True, slots=True)
class Panel:
    """What is drawn together: a chart with its caption, or the notes. `description` says the same without eyes."""

    title: str
    description: str
    drawn: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in points, with the margins around it, and the characters that its letters lack."""

    width: float
    height: float
    panels: tuple[Panel, ...]
    missing: tuple[str, ...]

    @property
    def description(self) -> str:
        """What the charts say, in words."""
        return "\n".join(panel.description for panel in self.panels if panel.description)


class Painting:
    """Lays out pictures."""

    def __init__(self, read: ReadResource) -> None:
        """Measure in the shipped letters."""
        self._regular, self._bold = Letters(read), Letters(read, bold=True)
        self._down = MARGIN

    def picture(self, outline: Outline) -> Picture:
        """Return the charts of a document, once. Raises `Refused` when it has none, or more than a picture holds."""
        fit = ReadableCharacters()
        charts = [_readable(block, fit) for block in outline.blocks if isinstance(block, Chart) and block.bars]
        if not charts:
            raise Refused(_NOTHING, code="chart")
        panels = [self._panel(chart) for chart in charts]
        notes = [fit(plain(block.runs)) for block in outline.blocks if isinstance(block, Note)]
        panels.append(Panel("", "", tuple(each for note in notes for each in self._text(note, bold=False))))
        missing = {*self._regular.missing, *self._bold.missing, *fit.replaced}
        return Picture(WIDTH + 2 * MARGIN, self._down + MARGIN, tuple(panels), tuple(sorted(missing)))

    def _panel(self, chart: Chart) -> Panel:
        caption = plain(chart.caption)
        drawn: list[Drawn] = [*self._text(caption, bold=True)]
        self._down += _LEAD
        for band in bands(chart, self._regular, WIDTH):
            if self._down + band.height > _HIGHEST:
                raise Refused(_TOO_HIGH, code="high")
            drawn += (shifted(each, MARGIN, self._down) for each in band.drawn)
            self._down += band.height
        for each in drawn:
            if isinstance(each, Words):
                (self._bold if each.bold else self._regular).look_at(each.text)
        self._down += _BETWEEN
        return Panel(caption, chart.alternative, tuple(drawn))

    def _text(self, text: str, *, bold: bool) -> Iterator[Words]:
        letters = self._bold if bold else self._regular
        for line in wrapped(text, letters, WIDTH, _LINES):
            yield Words(MARGIN, self._down, line, bold=bold)
            letters.look_at(line)
            self._down += letters.leading


def _readable(chart: Chart, fit: ReadableCharacters) -> Chart:
    """Return the chart with what no picture can hold made visible."""
    several = tuple(Bar(fit(bar.label), bar.value, fit(bar.printed)) for bar in chart.bars)
    caption = runs(fit(plain(chart.caption)))
    return Chart(caption, fit(chart.alternative), several, chart.shape)
