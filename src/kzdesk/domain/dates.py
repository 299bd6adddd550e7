# SPDX-License-Identifier: GPL-3.0-or-later
"""Partial and uncertain dates: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1).

Accepted: `2022`, `2022-01`, `2022-01-05`, each with `~` (approximate), `?` (uncertain) or `%` (both) at the
end, `XXXX` (unknown), and intervals `a/b` of the first three.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")
_UNKNOWN = "XXXX"
_WRONG_DATE = QT_TRANSLATE_NOOP(
    "dates",
    "“{text}” is not a date kzdesk can read. Write 5.1.2022, 1.2022 or 2022; add ~ for “about”, "
    "or two dates with a slash between them. Nothing was changed.",
)
_TYPED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})"), lambda m: f"{m[3]}-{int(m[2]):02}-{int(m[1]):02}"),
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), lambda m: f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}"),
    (re.compile(r"(\d{1,2})[./ ](\d{4})"), lambda m: f"{m[2]}-{int(m[1]):02}"),
    (re.compile(r"(\d{4})-(\d{1,2})"), lambda m: f"{m[1]}-{int(m[2]):02}"),
    (re.compile(r"(\d{4})"), lambda m: m[1]),
)
_ENGLISH_MONTHS = tuple(calendar.month_name)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known. Ordered and compared by its text; use the bounds for arithmetic."""

    edtf: str

    def __post_init__(self) -> None:
        """Refuse text that is not in the subset or names a day that does not exist."""
        try:
            _bounds(self.edtf)
        except ValueError:
            raise Refused(_WRONG_DATE.format(text=self.edtf), code="date") from None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Return the date that a person typed, as EDTF or as `5.1.2022`, `1.2022`, `2022`, `about 2022`.

        Raises `Refused` with a sentence when it cannot be read.
        """
        typed = text.strip()
        if typed.upper() == _UNKNOWN or typed == "?":
            return cls(_UNKNOWN)
        parts = [_typed_point(part.strip()) for part in typed.split("/")]
        if len(parts) > 2 or None in parts:
            raise Refused(_WRONG_DATE.format(text=text), code="date")
        try:
            return cls("/".join(part for part in parts if part is not None))
        except Refused:
            raise Refused(_WRONG_DATE.format(text=text), code="date") from None

    @property
    def earliest(self) -> date:
        """The first day this date can mean; `date.min` when unknown."""
        return _bounds(self.edtf)[0]

    @property
    def latest(self) -> date:
        """The last day this date can mean; `date.max` when unknown."""
        return _bounds(self.edtf)[1]

    @property
    def known(self) -> bool:
        """Whether anything about the date is known."""
        return self.edtf != _UNKNOWN

    @property
    def exact(self) -> bool:
        """Whether it is one certain day."""
        return self.earliest == self.latest and self.edtf[-1].isdigit()

    def __str__(self) -> str:
        return self.edtf


def _typed_point(text: str) -> str | None:
    qualifier = text[-1] if text and text[-1] in "~?%" else ""
    bare = text[: len(text) - len(qualifier)].strip()
    for word in ("about ", "около ", "шамамен "):
        if bare.lower().startswith(word):
            bare, qualifier = bare[len(word) :].strip(), "~"
    for pattern, rewrite in _TYPED:
        if match := pattern.fullmatch(bare):
            return rewrite(match) + qualifier
    return None


@lru_cache(maxsize=8192)
def _bounds(edtf: str) -> tuple[date, date]:
    if edtf == _UNKNOWN:
        return date.min, date.max
    points = [_point_bounds(part) for part in edtf.split("/")]
    if len(points) > 2 or points[-1][1] < points[0][0]:
        raise ValueError
    return points[0][0], points[-1][1]


def _point_bounds(text: str) -> tuple[date, date]:
    match = _POINT.fullmatch(text)
    if match is None:
        raise ValueError
    year, month, day = int(match[1]), match[2], match[3]
    if day is not None:
        exact = date(year, int(month), int(day))
        return exact, exact
    if month is not None:
        last = calendar.monthrange(year, int(month))[1] if 1 <= int(month) <= 12 else 0
        return date(year, int(month), 1), date(year, int(month), last)
    return date(year, 1, 1), date(year, 12, 31)


def format_date(value: PartialDate) -> str:
    """Return the date as English submissions print it: `5 January 2022`, `January 2022`, `about 2022`."""
    if not value.known:
        return "unknown date"
    return " – ".join(_format_point(part) for part in value.edtf.split("/"))


def _format_point(text: str) -> str:
    match = _POINT.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day, qualifier = match.groups()
    parts = [str(int(day))] if day else []
    parts += [_ENGLISH_MONTHS[int(month)]] if month else []
    words = " ".join([*parts, year])
    return f"about {words}" if qualifier in ("~", "%") else words
