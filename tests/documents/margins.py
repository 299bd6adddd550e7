# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring pages as they are seen: ink outside the margins, and letters printed over one another."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

import pypdfium2

from kzdesk.documents.formats.pdf.styles import (
    BOTTOM,
    FOOTER_BASELINE,
    FURNITURE_SIZE,
    HEADER_BASELINE,
    LEFT,
    PAGE_HEIGHT,
    RIGHT,
    TOP,
)

_WHITE = 255
_FAINT = 250
_SLACK = 4.0
_SLANT = 0.3
"""How far slanted letters and serifs may reach beyond a letter's own width: in points, and as part of its height."""
_BANDS = (
    (BOTTOM, TOP),
    (HEADER_BASELINE - FURNITURE_SIZE / 2, HEADER_BASELINE + FURNITURE_SIZE),
    (FOOTER_BASELINE - FURNITURE_SIZE / 2, FOOTER_BASELINE + FURNITURE_SIZE),
)


def spoiled(data: bytes, pages: Iterable[int] | None = None) -> list[str]:
    """Return what is wrong with the look of the pages, or of those of the given places; nothing is well."""
    document = pypdfium2.PdfDocument(data)
    try:
        places = range(len(document)) if pages is None else pages
        return [f"page {place + 1}: {fault}" for place in places for fault in _faults(document[place])]
    finally:
        document.close()


def _faults(page: pypdfium2.PdfPage) -> Iterator[str]:
    image = page.render(scale=1, grayscale=True).to_pil()
    for low, high in _BANDS:
        box = (LEFT - _SLACK, PAGE_HEIGHT - high - _SLACK, RIGHT + _SLACK, PAGE_HEIGHT - low + _SLACK)
        image.paste(_WHITE, tuple(map(round, box)))
    if image.getextrema()[0] < _FAINT:
        yield f"ink outside the margins at {image.point(lambda shade: _WHITE - shade).getbbox()}"
    yield from _overprinted(page)


def _overprinted(page: pypdfium2.PdfPage) -> Iterator[str]:
    text = page.get_textpage()
    rows: dict[int, list[tuple[float, float, int]]] = {}
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index, loose=True)
        if right > left:
            rows.setdefault(round(bottom), []).append((left, right - _SLANT * (top - bottom), index))
    for row in rows.values():
        row.sort()
        for (_, right, index), (left, _, _) in pairwise(row):
            if left < right:
                yield f"letters over one another at {text.get_text_range(max(0, index - 10), 20)!r}"
                break
    text.close()
    page.close()
