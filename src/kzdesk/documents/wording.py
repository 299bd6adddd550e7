# SPDX-License-Identifier: GPL-3.0-or-later
"""How printed sentences are put together: plurals, joining, quotation marks, dates, terms, numbers.

The words come from templates in `resources/templates/`: those of one document after those of the house, which every
document of a language shares. The rules are here; each language's own cases are entries of its house wording. Nothing
typed by people is changed, except the quotation marks around a quoted title.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.wording_changes import fits
from kzdesk.documents.wording_dates import MONTHS, DateWords
from kzdesk.documents.wording_locale import formatted_number, kept_together, plural_form
from kzdesk.documents.wording_quotes import QuotationMarks
from kzdesk.domain.terms import Term

__all__ = ("HouseWording", "capitalised", "plural_form")

_ABOUT_ITSELF: Final = ("version", "language")
_MARKS: Final = ("open", "close", "inner_open", "inner_close")


@dataclass(frozen=True, slots=True)
class HouseWording(DateWords):
    """The words of one submission in one language. Keys are written as `table.name`."""

    @classmethod
    def parse(cls, template: bytes) -> "HouseWording":
        """Return the wording a template holds. Raises `ValueError` when it is not TOML."""
        texts: dict[str, str] = {}
        lists: dict[str, tuple[str, ...]] = {}
        _flatten(tomllib.loads(template.decode()), "", texts, lists)
        return cls(texts["language"], texts, lists)

    def on_top_of(self, house: "HouseWording") -> "HouseWording":
        """Return these words and those of the house; where both have one, this one stands."""
        return HouseWording(self.language, {**house.texts, **self.texts}, {**house.lists, **self.lists})

    def entries(self) -> dict[str, str]:
        """Return every sentence that a team may word otherwise; those of a list end in their place: `items.1`."""
        texts = {key: text for key, text in self.texts.items() if text.strip() and key not in _ABOUT_ITSELF}
        lists = ((key, items) for key, items in self.lists.items() if not key.startswith(MONTHS))
        return texts | {f"{key}.{place}": text for key, items in lists for place, text in enumerate(items, start=1)}

    def with_changes(self, changes: Mapping[str, str]) -> "HouseWording":
        """Return the wording with some of its entries replaced.

        A change is left out when there is no such entry, or when it does not take the values that the entry takes now.
        """
        if not changes:
            return self
        entries = self.entries()
        kept = {key: text for key, text in changes.items() if key in entries and fits(entries[key], text)}
        texts = {key: kept.get(key, text) for key, text in self.texts.items()}
        lists = {
            key: tuple(kept.get(f"{key}.{place}", text) for place, text in enumerate(items, start=1))
            for key, items in self.lists.items()
        }
        return HouseWording(self.language, texts, lists)

    def has(self, key: str) -> bool:
        """Whether the template holds this text."""
        return key in self.texts

    def say(self, key: str, **values: object) -> str:
        """Return the text with its values. Raises `KeyError` for a text that the template lacks."""
        return self.texts[key].format(**values)

    def count(self, key: str, number: int) -> str:
        """Return the plural form of a text for a number: `1 person`, `47 people`."""
        text = self.say(f"{key}_{plural_form(self.language, number)}", count=self.number(number))
        return kept_together(text)

    def number(self, number: int) -> str:
        """Return a number with its thousands set apart: `10,000`, `10 000`."""
        return formatted_number(self.language, number)

    def money(self, tenge: int) -> str:
        """Return an amount of Kazakhstan tenge: `10,000 tenge`."""
        return self.count("money.tenge", tenge)

    def age(self, years: int) -> str:
        """Return `aged 67`."""
        return self.count("age.years", years)

    def join(self, parts: Iterable[str]) -> str:
        """Return `A`, `A and B`, `A, B and C`."""
        return _joined(parts, self.texts["join.separator"], self.texts["join.last"])

    def quoted(self, title: str) -> str:
        """Return the title in quotation marks: typed ones around it go, others become inner ones."""
        return QuotationMarks(*(self.texts[f"quote.{name}"] for name in _MARKS)).around(title)

    def term(self, term: Term) -> str:
        """Return `6 years and 6 months`."""
        return self._term(term, "plain", "plain")

    def term_of(self, term: Term) -> str:
        """Return the term as it stands before its measure: `6 years and 6 months’`, `1 year’s`."""
        return self._term(term, "plain", "of")

    def term_to(self, term: Term) -> str:
        """Return the term as it stands after “sentenced” and before its measure: `to 5 years’`, `к 5 годам`."""
        return self.say("term.sentenced", term=self._term(term, "to_before", "to"))

    def term_for(self, term: Term) -> str:
        """Return how long something lasts or holds: `for 5 years`, `на 5 лет`."""
        return self.say("term.lasting", term=self._term(term, "plain", "for"))

    def _term(self, term: Term, before: str, last: str) -> str:
        units = (("year", term.years), ("month", term.months), ("day", term.days))
        *head, (unit, number) = [piece for piece in units if piece[1]]
        pieces = [self.count(f"term.{before}.{name}", amount) for name, amount in head]
        pieces.append(self.count(f"term.{last}.{unit}", number))
        return _joined(pieces, self.texts["term.separator"], self.texts["term.last"])


def _joined(parts: Iterable[str], separator: str, before_last: str) -> str:
    *head, last = parts
    return separator.join(head) + before_last + last if head else last


def capitalised(text: str) -> str:
    """Return a phrase as it begins a sentence or stands by itself."""
    return text[:1].upper() + text[1:]


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
