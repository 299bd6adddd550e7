# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaking runs of text into lines: ragged right, no hyphens, so that no name is ever cut.

Only a word wider than the whole line is cut, after a slash or point where it has one. A number below a hundred stays
with the word after it: `5 years`, `1 February`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import accumulate
from typing import Final, NamedTuple

from kzdesk.documents.formats.pdf.fonts import Face

_PER_EM: Final = 1000
_TRIES: Final = 7
_SHORT_NUMBERS: Final = frozenset(f"{before}{number}" for number in range(100) for before in ("", "("))
_CUT_AFTER: Final = frozenset("/-_.?&=,;:@")


class Span(NamedTuple):
    """Text of one face and one mark. The text has no unseen characters; a line feed starts a new line."""

    text: str
    face: Face
    mark: int = 0


class Segment(NamedTuple):
    """A piece of a line: codes to show, in the face and with the mark of its span; its width in points."""

    codes: bytes
    face: Face
    mark: int
    width: float


Line = tuple[Segment, ...]


class _Joint(Enum):
    """How a stretch follows the one before.

    After a space of its own, after one of the stretch before, without a space, or so that a line may end between them.
    """

    SPACED = auto()
    AFTER_SPACE = auto()
    GLUED = auto()
    CUT = auto()


_TYPED: Final = (_Joint.SPACED, _Joint.AFTER_SPACE)


class _Stretch(NamedTuple):
    """Words of one span, with a space between any two of them."""

    start: int
    end: int
    span: Span
    joint: _Joint


class _Words:
    """The words of one line of text as typed, before it is broken.

    `ends` tells where each word ends if all stand in one line, in thousandths of the size.
    """

    def __init__(self, spans: Sequence[Span], measure: float) -> None:
        self.words: list[str] = []
        self.ends: list[float] = []
        self.stretches: list[_Stretch] = []
        self._glued: set[int] = set()
        self._measure = measure
        joint = _Joint.SPACED
        for span in spans:
            if not span.text:
                continue
            if span.text[0] == " " and joint is _Joint.GLUED:
                joint = _Joint.SPACED
            words = [*filter(None, span.text.split(" "))]
            if words:
                self._add(words, span, joint)
                joint = _Joint.AFTER_SPACE if span.text[-1] == " " else _Joint.GLUED

    def _add(self, words: list[str], span: Span, joint: _Joint) -> None:
        face = span.face
        advances = [*map(face.advances.__getitem__, words)]
        if max(advances) - face.space <= self._measure:
            self._put(words, advances, span, joint)
            return
        for word in words:
            for piece in _pieces(word, face, self._measure):
                self._put([piece], [face.advances[piece]], span, joint)
                joint = _Joint.CUT
            joint = _Joint.SPACED

    def _put(self, words: list[str], advances: list[float], span: Span, joint: _Joint) -> None:
        start, before = len(self.words), self.ends[-1] if self.ends else 0.0
        if joint is _Joint.GLUED:
            self._glued.add(start)
        if joint is _Joint.GLUED or joint is _Joint.CUT or not start:
            before -= span.face.space
        self.words += words
        ends = accumulate(advances, initial=before)
        next(ends)
        self.ends += ends
        self.stretches.append(_Stretch(start, len(self.words), span, joint))

    def lines(self, size: float) -> list[Line]:
        """Return the lines, at least one."""
        first, count, place = 0, len(self.ends), 0
        lines: list[Line] = [] if count else [()]
        while first < count:
            while self.stretches[place].end <= first:
                place += 1
            _, end, span, _ = self.stretches[place]
            left = self.ends[first] - span.face.width(self.words[first])
            fitting = bisect_right(self.ends, left + self._measure, first + 1)
            last = self._good_end(first, fitting) if fitting < count else count
            if last <= end:
                codes = self._codes(first, last, place, ends=last < count)
                width = (self.ends[last - 1] - left) * size / _PER_EM
                lines.append((Segment(codes, span.face, span.mark, width),))
            else:
                lines.append(self._mixed_line((first, last, place), left, size))
            first = last
        return lines

    def _codes(self, begin: int, stop: int, place: int, *, ends: bool) -> bytes:
        """Return words of one stretch as they are shown; a space that was typed where a line `ends` is kept there."""
        end, face = self.stretches[place].end, self.stretches[place].span.face
        space = face.codes[" "]
        codes = space.join(map(face.codes.__getitem__, self.words[begin:stop]))
        if ends and (stop < end or self.stretches[place + 1].joint in _TYPED):
            return codes + space
        return codes

    def _good_end(self, first: int, fitting: int) -> int:
        """Return where to end a line so that nothing is parted that belongs together, if that can be."""
        end = fitting
        while end > first + 1 and self._held(end):
            end -= 1
        return fitting if self._held(end) else end

    def _held(self, place: int) -> bool:
        return place in self._glued or self.words[place - 1] in _SHORT_NUMBERS

    def _mixed_line(self, words: tuple[int, int, int], left: float, size: float) -> Line:
        """Build a line of several stretches; a space between two stands with that in which it was typed."""
        first, last, place = words
        segments: list[Segment] = []
        stop = first
        while stop < last:
            start, end, span, joint = self.stretches[place]
            begin, stop = max(start, first), min(end, last)
            codes = self._codes(begin, stop, place, ends=stop == last < len(self.words))
            if joint is _Joint.SPACED and start == begin > first:
                codes = span.face.codes[" "] + codes
            right = self.ends[stop - 1]
            place += 1
            if stop < last and self.stretches[place].joint is _Joint.AFTER_SPACE:
                codes += span.face.codes[" "]
                right += self.stretches[place].span.face.space
            segments.append(Segment(codes, span.face, span.mark, (right - left) * size / _PER_EM))
            left = right
        return tuple(segments)


def break_lines(spans: Sequence[Span], width: float, size: float) -> list[Line]:
    """Return the lines of the spans for a column `width` wide (points) at a font `size` (points)."""
    measure = width * _PER_EM / size
    return [line for typed in _typed_lines(spans) for line in _Words(typed, measure).lines(size)]


def word(text: str, face: Face, size: float) -> Line:
    """Return a line of one word."""
    return (Segment(face.codes[text], face, 0, face.width(text) * size / _PER_EM),)


def break_evenly(spans: Sequence[Span], width: float, size: float) -> list[Line]:
    """Return as few lines as `break_lines`, but of much the same width, so that no heading ends in a lonely word."""
    lines = break_lines(spans, width, size)
    widest_word = max((span.face.width(word) for span in spans for word in words_of(span.text)), default=0.0)
    narrow, wide = min(width, max(width / 2, widest_word * size / _PER_EM)), width
    for _ in range(_TRIES if len(lines) > 1 else 0):
        middle = (narrow + wide) / 2
        tried = break_lines(spans, middle, size)
        if len(tried) > len(lines):
            narrow = middle
        else:
            lines, wide = tried, middle
    return lines


def words_of(text: str) -> list[str]:
    """Return what no line may end within, if it can be helped."""
    return text.replace("\n", " ").split(" ")


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


def _pieces(word: str, face: Face, measure: float) -> Iterator[str]:
    """Cut a word into pieces that fit; at a sign of `_CUT_AFTER` if one stands in the second half of a line."""
    word, start = face.shown(word), 0
    reached = [*accumulate(map(face.width, word), initial=0.0)]
    while reached[-1] - reached[start] > measure:
        end = max(start + 1, bisect_right(reached, reached[start] + measure, start) - 1)
        middle = (start + end) // 2
        good = next((i for i in range(end, middle, -1) if word[i - 1] in _CUT_AFTER), end)
        yield word[start:good]
        start = good
    yield word[start:]
