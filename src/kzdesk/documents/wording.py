# SPDX-License-Identifier: GPL-3.0-or-later
"""How printed sentences are put together: plurals, joining, quotation marks, dates, terms.

The words come from a template in `resources/templates/`; the rules are here. Nothing typed by people is
changed, except the quotation marks around a quoted title.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.terms import Term

_PAIRS: Final = {"“": "”", "„": "“", "«": "»", "‹": "›", "‘": "’", '"': '"', "'": "'"}
_DOUBLE: Final = frozenset('“”„«»"')
_OPENS_AFTER: Final = re.compile(r"[\s(\[/–—-]")
_APPROXIMATE: Final = ("~", "%")


def plural_form(language: str, number: int) -> str:
    """Return the CLDR category that `number` takes: `one` or `other`, in Russian also `few` and `many`."""
    base = language.split("-", maxsplit=1)[0]
    if base != "ru":
        return "one" if number == 1 else "other"
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


@dataclass(frozen=True, slots=True)
class HouseWording:
    """The words of one submission in one language. Keys are written as `table.name`."""

    language: str
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    @classmethod
    def parse(cls, template: bytes) -> "HouseWording":
        """Return the wording a template holds. Raises `ValueError` when it is not TOML."""
        texts: dict[str, str] = {}
        lists: dict[str, tuple[str, ...]] = {}
        _flatten(tomllib.loads(template.decode()), "", texts, lists)
        return cls(texts["language"], texts, lists)

    def with_changes(self, changes: Mapping[str, str]) -> "HouseWording":
        """Return the wording with some of its texts replaced; texts it does not have are ignored."""
        kept = {key: text for key, text in changes.items() if key in self.texts}
        return HouseWording(self.language, {**self.texts, **kept}, self.lists)

    def has(self, key: str) -> bool:
        """Whether the template holds this text."""
        return key in self.texts

    def say(self, key: str, **values: object) -> str:
        """Return the text with its values. Raises `KeyError` for a text that the template lacks."""
        return self.texts[key].format(**values)

    def count(self, key: str, number: int) -> str:
        """Return the plural form of a text for a number: `1 person`, `47 people`."""
        return self.say(f"{key}_{plural_form(self.language, number)}", count=number)

    def join(self, parts: Iterable[str]) -> str:
        """Return `A`, `A and B`, `A, B and C`."""
        *head, last = parts
        before = self.texts["join.separator"].join(head)
        return before + self.texts["join.last"] + last if head else last

    def quoted(self, title: str) -> str:
        """Return the title in quotation marks: typed ones around it go, others become inner ones."""
        return self.texts["quote.open"] + self._inner(_unquoted(title)) + self.texts["quote.close"]

    def _inner(self, text: str) -> str:
        marks = (self.texts["quote.inner_open"], self.texts["quote.inner_close"])
        printed: list[str] = []
        for place, letter in enumerate(text):
            if letter in _DOUBLE:
                opens = letter in "„«" or (letter != "»" and _opens(text, place))
                printed.append(marks[0] if opens else marks[1])
            else:
                printed.append("’" if letter == "'" else letter)
        return "".join(printed)

    def term(self, term: Term) -> str:
        """Return `6 years and 6 months`."""
        pieces = (("term.year", term.years), ("term.month", term.months), ("term.day", term.days))
        return self.join(self.count(key, number) for key, number in pieces if number)

    def term_of(self, term: Term) -> str:
        """Return the term as it stands before its measure: `6 years and 6 months’`, `1 year’s`."""
        last = term.days or term.months or term.years
        return self.say(f"term.genitive_{plural_form(self.language, last)}", term=self.term(term))

    def on(self, when: PartialDate) -> str:
        """Return `on 1 February 2023`, `in January 2022`, `on or about 3 May 2021`, `between … and …`."""
        points = [PartialDate(part) for part in when.edtf.split("/")]
        if len(points) > 1:
            return self.say("date.range", start=format_date(points[0]), end=format_date(points[-1]))
        about = when.edtf.endswith(_APPROXIMATE)
        day = when.earliest == when.latest
        key = "date." + ("about_" if about else "") + ("day" if day else "period")
        return self.say(key, date=format_date(PartialDate(when.edtf.rstrip("~?%"))))


def _flatten(
    table: Mapping[str, object], prefix: str, texts: dict[str, str], lists: dict[str, tuple[str, ...]]
) -> None:
    for name, value in table.items():
        if isinstance(value, dict):
            _flatten(value, f"{prefix}{name}.", texts, lists)
        elif isinstance(value, list):
            lists[prefix + name] = tuple(str(item) for item in value)
        else:
            texts[prefix + name] = str(value)


def _unquoted(title: str) -> str:
    text = title.strip()
    while len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and _is_one_pair(text):
        text = text[1:-1].strip()
    return text


def _is_one_pair(text: str) -> bool:
    """Whether the first mark is closed by the last one, not by one in between (`“a” and “b”`)."""
    inside, opening, closing = text[1:-1], text[0], text[-1]
    if opening == closing:
        return opening not in inside
    depth = 0
    for letter in inside:
        depth += (letter == opening) - (letter == closing)
        if depth < 0:
            return False
    return True


def _opens(text: str, place: int) -> bool:
    return place == 0 or _OPENS_AFTER.match(text[place - 1]) is not None
