# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaking runs of text into lines: ragged right, no hyphens, so that no name is ever cut.

Only a word wider than the whole line is cut, after a slash or point where it has one. A number below a hundred stays
with the word after it: `5 years`, `1 February`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from kzdesk.documents.formats.pdf.fonts import Face

_PER_EM: Final = 1000
_TRIES: Final = 7
_SHORT_NUMBERS: Final = frozenset(f"{before}{number}" for number in range(100) for before in ("", "("))
_CUT_AFTER: Final = frozenset("/-_.?&=,;:@")


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one face and one mark. The text has no unseen characters; a line feed starts a new line."""

    text: str
    face: Face
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a line: codes to show, in the face and with the mark of its span; its width in points."""

    codes: bytes
    face: Face
    mark: int
    width: float


Line = tuple[Segment, ...]


@dataclass(slots=True)
class _Words:
    """The words of one line of text as typed, before it is broken, and where each span's words begin and end.

    No space stands before a word in `glued` or `free`, and no line ends before one in `glued` or `tied`.
    """

    widths: list[float]
    codes: list[bytes]
    glued: set[int]
    free: set[int]
    tied: set[int]
    parts: list[tuple[int, int, Span]]


def break_lines(spans: Sequence[Span], width: float, size: float) -> list[Line]:
    """Return the lines of the spans for a column `width` wide (points) at a font `size` (points)."""
    measure = width * _PER_EM / size
    lines: list[Line] = []
    for typed in _typed_lines(spans):
        words = _words(typed, measure)
        lines += (_line(words, first, last, size) for first, last in _ranges(words, measure))
    return lines


def break_evenly(spans: Sequence[Span], width: float, size: float) -> list[Line]:
    """Return as few lines as `break_lines`, but of much the same width, so that no heading ends in a lonely word."""
    lines = break_lines(spans, width, size)
    widest_word = max((span.face[word][0] for span in spans for word in span.text.split()), default=0.0)
    narrow, wide = min(width, max(width / 2, widest_word * size / _PER_EM)), width
    for _ in range(_TRIES if len(lines) > 1 else 0):
        middle = (narrow + wide) / 2
        tried = break_lines(spans, middle, size)
        if len(tried) > len(lines):
            narrow = middle
        else:
            lines, wide = tried, middle
    return lines


def width_of(lines: Sequence[Line]) -> float:
    """Return the width of the widest line in points."""
    return max((sum(segment.width for segment in line) for line in lines), default=0.0)


def _typed_lines(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Split the spans where people started a new line."""
    current: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\n") if "\n" in span.text else (span.text,)
        current.append(Span(first, span.face, span.mark) if others else span)
        for text in others:
            yield current
            current = [Span(text, span.face, span.mark)]
    yield current


def _words(spans: Sequence[Span], measure: float) -> _Words:
    words = _Words([], [], set(), set(), set(), [])
    spaced = True
    for span in spans:
        if not span.text:
            continue
        start = len(words.codes)
        typed = [word for word in span.text.split(" ") if word]
        shapes = [span.face[word] for word in typed]
        if shapes and not spaced and span.text[0] != " ":
            words.glued.add(start)
        spaced = span.text[-1] == " "
        words.widths += [width for width, _ in shapes]
        words.codes += [codes for _, codes in shapes]
        if shapes and max(words.widths[start:]) > measure:
            _cut_long_words(words, start, typed, span.face, measure)
        else:
            words.tied.update(start + place + 1 for place, word in enumerate(typed) if word in _SHORT_NUMBERS)
        words.parts.append((start, len(words.codes), span))
    return words


def _cut_long_words(words: _Words, start: int, typed: Sequence[str], face: Face, measure: float) -> None:
    del words.widths[start:], words.codes[start:]
    for word in typed:
        for place, piece in enumerate(_pieces(word, face, measure)):
            if place:
                words.free.add(len(words.codes))
            width, codes = face[piece]
            words.widths.append(width)
            words.codes.append(codes)


def _pieces(word: str, face: Face, measure: float) -> Iterator[str]:
    """Cut a word into pieces that fit; at a sign of `_CUT_AFTER` if one stands in the second half of a line."""
    start = 0
    reached = list(accumulate((face[letter][0] for letter in word), initial=0.0))
    while reached[-1] - reached[start] > measure:
        end = start + 1
        while end < len(word) and reached[end + 1] - reached[start] <= measure:
            end += 1
        middle = (start + end) // 2
        good = next((i for i in range(end, middle, -1) if word[i - 1] in _CUT_AFTER), end)
        yield word[start:good]
        start = good
    yield word[start:]


def _ranges(words: _Words, measure: float) -> Iterator[tuple[int, int]]:
    """Yield the first word and the one after the last word of each line."""
    widths, joined, held = words.widths, words.glued | words.free, words.glued | words.tied
    if not widths:
        yield 0, 0
        return
    gaps = _gaps(words)
    first, reached = 0, widths[0]
    for place in range(1, len(widths)):
        width = widths[place] if place in joined else widths[place] + gaps[place]
        if reached + width <= measure:
            reached += width
            continue
        cut = place
        while cut in held and cut > first + 1:
            cut -= 1
        cut = place if cut in held else cut
        yield first, cut
        first = cut
        reached = widths[cut] + sum(widths[i] + (0 if i in joined else gaps[i]) for i in range(cut + 1, place + 1))
    yield first, len(widths)


def _gaps(words: _Words) -> list[float]:
    """Return the width of the space before each word."""
    gaps: list[float] = []
    for start, end, span in words.parts:
        gaps += [span.face[" "][0]] * (end - start)
    return gaps


def _line(words: _Words, first: int, last: int, size: float) -> Line:
    """Build one line. A space that was typed at the break is kept at the line's end, where nobody sees it."""
    segments: list[Segment] = []
    for start, end, span in words.parts:
        begin, stop = max(start, first), min(end, last)
        if begin < stop:
            segments.append(_segment(words, span, (begin, stop), size, first))
    if last < len(words.codes) and last not in words.free and last not in words.glued:
        tail = segments[-1]
        segments[-1] = Segment(tail.codes + tail.face[" "][1], tail.face, tail.mark, tail.width)
    return tuple(segments)


def _segment(words: _Words, span: Span, place: tuple[int, int], size: float, first: int) -> Segment:
    begin, stop = place
    gap, space = span.face[" "]
    joined = words.glued | words.free
    if joined:
        apart = [i > first and i not in joined for i in range(begin, stop)]
        pieces = (space + words.codes[i] if gapped else words.codes[i] for i, gapped in enumerate(apart, begin))
        codes, gaps = b"".join(pieces), sum(apart)
    else:
        leads = begin > first
        codes, gaps = (space if leads else b"") + space.join(words.codes[begin:stop]), stop - begin - 1 + leads
    return Segment(codes, span.face, span.mark, (sum(words.widths[begin:stop]) + gap * gaps) * size / _PER_EM)
