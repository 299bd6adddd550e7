# SPDX-License-Identifier: GPL-3.0-or-later
"""How values are shown to people: codes by their labels, references by titles, dates and terms in words."""

from collections.abc import Callable, Mapping
from typing import Any

from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, spec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.terms import Term
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.store.titles import plain_title
from kzdesk.store.tx import Tx

YES = "✓"
NO = "–"


class Display:
    """Turns values into short texts in the window's language."""

    def __init__(
        self,
        vocabularies: Vocabularies,
        language: Callable[[], str],
        *,
        say_date: Callable[[PartialDate], str] = format_date,
        say_term: Callable[[Term], str] = lambda term: term.short,
    ) -> None:
        """Ask `language` for the language code each time, so that switching needs no restart.

        A document says dates and terms in its own words; without any they are said in English.
        """
        self.vocabularies = vocabularies
        self._language = language
        self._say_date = say_date
        self._say_term = say_term

    def label(self, vocabulary: str, code: str) -> str:
        """Return the label of a vocabulary code in the window's language."""
        return self.vocabularies.label(vocabulary, code, self._language()) if code else ""

    def date(self, day: PartialDate) -> str:
        """Return a date in words, as far as it is known."""
        return self._say_date(day)

    def value(self, item: FieldSpec, value: Any, titles: Mapping[str, str]) -> str:
        """Return a field's value as text; `titles` gives the titles of records referred to, by id."""
        if item.kind in (Kind.CHOICE, Kind.CHOICES):
            codes = value if isinstance(value, tuple) else (value,)
            return ", ".join(self.label(item.vocabulary, code) for code in codes)
        match value:
            case PartialDate():
                return self.date(value)
            case Term():
                return self._say_term(value)
            case bool():
                return YES if value else ""
            case str() if item.kind is Kind.REFERENCE:
                return titles.get(value, "")
            case _:
                return "" if value is None else str(value).replace("\n", " ")

    def told(self, fact: Fact, titles: Mapping[str, str]) -> str:
        """Return the value of a fact that a check names, as people read it; what its field cannot hold stands as it is.

        `titles` gives the titles of records referred to, by id.
        """
        item = _field_of(fact)
        if item is None or not fact.value:
            return fact.value
        try:
            return self._told(item, fact.value, titles)
        except Refused:  # a check may name words of a text under the field they are held against
            return fact.value

    def _told(self, item: FieldSpec, told: str, titles: Mapping[str, str]) -> str:
        match item.kind:
            case Kind.DATE:
                return self._say_date(PartialDate(told))
            case Kind.TERM:
                return self._say_term(Term.parse(told))
            case Kind.CHOICE | Kind.CHOICES:
                return ", ".join(self.label(item.vocabulary, code) for code in told.split(", "))
            case Kind.REFERENCE:
                return titles.get(told, "")
            case Kind.BOOLEAN:
                return YES if told == str(True) else NO
        return told

    def titles_for(self, tx: Tx, records: list[Record]) -> dict[str, str]:
        """Return the titles of all records that these records refer to, by id."""
        wanted: dict[str, set[str]] = {}
        for record in records:
            for item in specs(type(record)):
                if item.kind is Kind.REFERENCE:
                    wanted.setdefault(item.target, set()).add(getattr(record, item.name))
        found: dict[str, str] = {}
        for target, ids in wanted.items():
            found |= tx.records.titles(target, ids)
        return found

    def title(self, tx: Tx, record: Record) -> str:
        """Return what a record is called, with the titles of records it refers to."""
        if not record.TITLE:
            return self.name(record, tx.records.titles(record.TYPE, [record.id]))
        return self.name(record, self.titles_for(tx, [record]))

    def name(self, record: Record, titles: Mapping[str, str]) -> str:
        """Return what a record is called; `titles` gives, by id, those it refers to, or its own if it has no fields
        that make one.
        """
        if not record.TITLE:
            return titles.get(record.id, "")
        pieces = (self.value(spec(type(record), name), getattr(record, name), titles) for name in record.TITLE)
        return " · ".join(piece for piece in pieces if piece) or plain_title(record)


def _field_of(fact: Fact) -> FieldSpec | None:
    """Return the field a fact stands in; None for what is told by a word of its own."""
    cls = record_type(fact.record_type)
    return next((item for item in specs(cls) if item.name == fact.field), None)
