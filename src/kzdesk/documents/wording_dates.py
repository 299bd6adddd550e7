# SPDX-License-Identifier: GPL-3.0-or-later
"""Partial dates as words: one table of the house wording for each place in a sentence, one entry for each precision.

A table such as `on` holds `day`, `month`, `year`; the same with `about_` for approximate dates; `probably` for
uncertain ones; `range` for intervals; `unknown`. Where it also holds `range_days`, `range_months`, `range_years`,
an interval inside one month or year, or of whole years, says its month or year once. An entry that ends in a number
(`from.day_2`) is taken for that day or month only: Russian says “со 2 января”.

Entries may use `{day}`, `{year}`, `{month}` (as it stands alone), `{month_genitive}` (as it stands after a day) and
one placeholder more for each list under `months` in the house wording, such as `{month_locative}`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.wording_locale import kept_together, month_names
from kzdesk.domain.dates import PartialDate

_PRECISIONS: Final = ("year", "month", "day")
_RANGES: Final = ("range_years", "range_months", "range_days")
_QUALIFIERS: Final = "~?%"
MONTHS: Final = "months."
"""What the keys of lists of months begin with, one list for each case."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """Says dates with the texts and lists of one language."""

    language: str
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    def date(self, when: PartialDate) -> str:
        """Return `5 January 2022`, `January 2022`, `about 2022`, `5–9 January 2022`, `date not known`."""
        return self._phrase("date", when)

    def on(self, when: PartialDate) -> str:
        """Return `on 1 February 2023`, `in January 2022`, `on or about 3 May 2021`, `between … and …`."""
        return self._phrase("on", when)

    def from_(self, when: PartialDate) -> str:
        """Return the day on which something begins: `from 5 January 2022`."""
        return self._phrase("from", when)

    def to(self, when: PartialDate) -> str:
        """Return the last day of a period whose first day stands before it: `to 9 January 2022`."""
        return self._phrase("to", when)

    def until(self, when: PartialDate) -> str:
        """Return the day on which something ends: `until 5 January 2022`."""
        return self._phrase("until", when)

    def of(self, when: PartialDate) -> str:
        """Return the date of a decision or a paper, as it stands beside it: `of 5 January 2022`."""
        return self._phrase("of", when)

    def as_of(self, when: PartialDate) -> str:
        """Return the day whose facts a text tells: `as of 5 January 2022`."""
        return self._phrase("as_of", when)

    def _phrase(self, form: str, when: PartialDate) -> str:
        if not when.known:
            return self.texts[f"{form}.unknown"]
        points = when.edtf.split("/")
        said = self._point(form, points[0]) if len(points) == 1 else self._range(form, points)
        return kept_together(said)

    def _point(self, form: str, edtf: str) -> str:
        numbers = _numbers(edtf)
        about = "about_" if edtf[-1] in "~%" else ""
        said = self._say(f"{form}.{about}{_PRECISIONS[len(numbers) - 1]}", numbers[-1], self._parts(numbers))
        return self.texts[f"{form}.probably"].format(date=said) if edtf[-1] in "?%" else said

    def _range(self, form: str, points: list[str]) -> str:
        first, last = (_numbers(point) for point in points)
        key = f"{form}.{_RANGES[len(first) - 1]}"
        alike = len(first) == len(last) and first[:-1] == last[:-1]
        if alike and key in self.texts and not any(point[-1] in _QUALIFIERS for point in points):
            starts = {f"first_{name}": part for name, part in self._parts(first).items()}
            return self._say(key, first[-1], {**self._parts(last), **starts})
        start, end = (PartialDate(point) for point in points)
        names = {"start": "date", "end": "date", "from": "from", "to": "to"}
        ends = {name: self._point(part, (end if name in ("end", "to") else start).edtf) for name, part in names.items()}
        return self.texts[f"{form}.range"].format(**ends)

    def _say(self, key: str, smallest: int, parts: Mapping[str, object]) -> str:
        special = f"{key}_{smallest}"
        return self.texts[special if special in self.texts else key].format(**parts)

    def _parts(self, numbers: tuple[int, ...]) -> dict[str, object]:
        parts: dict[str, object] = dict(zip(_PRECISIONS, numbers, strict=False))
        if "month" in parts:
            month = numbers[1]
            alone, after_day = month_names(self.language)
            cases = {key.removeprefix(MONTHS): names for key, names in self.lists.items() if key.startswith(MONTHS)}
            parts |= {f"month_{case}": names[month - 1] for case, names in cases.items()}
            parts |= {"month": alone[month], "month_genitive": after_day[month]}
        return parts


def _numbers(edtf: str) -> tuple[int, ...]:
    return tuple(int(part) for part in edtf.rstrip(_QUALIFIERS).split("-"))
