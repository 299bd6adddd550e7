# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaking the label of a bar into a few lines."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.charts.drawing import Measure

_LETTERS: Final = 400
"""Letters of a label that are looked at for each line: no line is so wide."""
_MORE: Final = "…"


def wrapped(text: str, measure: Measure, width: float, most: int) -> tuple[str, ...]:
    """Return the lines of a text, at most so many; the last ends in `…` where that is not all of it."""
    cut = text[: _LETTERS * most].replace("\n", " ")
    lines = list(_lines(cut, measure, width)) or [""]
    if len(lines) <= most and len(cut) == len(text):
        return tuple(lines)
    return (*lines[: most - 1], _shortened(lines[min(most, len(lines)) - 1], measure, width))


def _lines(text: str, measure: Measure, width: float) -> Iterator[str]:
    line = ""
    for word in filter(None, text.split(" ")):
        longer = f"{line} {word}" if line else word
        if measure.width(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *whole, line = _pieces(word, measure, width)
        yield from whole
    if line:
        yield line


def _pieces(word: str, measure: Measure, width: float) -> Iterator[str]:
    """Yield a word in pieces that fit; a letter that is wider than a line stands by itself."""
    while measure.width(word) > width and len(word) > 1:
        end = len(word)
        while end > 1 and measure.width(word[:end]) > width:
            end = max(end * 9 // 10, 1)
        yield word[:end]
        word = word[end:]
    yield word


def _shortened(line: str, measure: Measure, width: float) -> str:
    while line and measure.width(line + _MORE) > width:
        line = line[:-1]
    return line.rstrip() + _MORE
