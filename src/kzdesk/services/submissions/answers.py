# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers from fields of records: what is recorded and may be printed, or why a blank stands there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kzdesk.documents.submissions.questionnaire import Answer, Blank, Said
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import holds_something
from kzdesk.domain.fields import FieldSpec, spec
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.record import Record
from kzdesk.services.submissions.naming import Naming


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers questions with fields of records, in the language of the document."""

    naming: Naming

    def of(self, record: Record, name: str) -> Answer:
        """Return what a field says; sealed fields are always left to be filled in by hand."""
        item = spec(type(record), name)
        if item.sensitivity is Sensitivity.P3:
            return Blank.BY_HAND
        if holds_something(record, item):
            return self._said(item, getattr(record, name)) or Blank.UNKNOWN
        withheld = self.naming.making.records.withheld
        kept_back = any(each.record_id == record.id and each.field == name for each in withheld)
        return Blank.WITHHELD if kept_back else Blank.UNKNOWN

    def where(self, record: Record) -> Answer:
        """Return the facility of a record, or its place where none is told."""
        facility, place = (self.of(record, name) for name in ("facility", "place"))
        return first(facility, place)

    def _said(self, item: FieldSpec, value: Any) -> str | PartialDate:
        making = self.naming.making
        if isinstance(value, PartialDate):
            return value
        match item.kind:
            case Kind.CHOICE:
                return making.label(item.vocabulary, value)
            case Kind.CHOICES:
                return ", ".join(making.label(item.vocabulary, code) for code in value)
            case Kind.REFERENCE:
                return self.naming.titles(item.target, [value]).get(value, "")
            case Kind.BOOLEAN:
                return making.label("yes_no", "yes")
            case _:
                return str(value).strip()


def first(*answers: Answer) -> Answer:
    """Return the first of some answers that is none of the blanks; else why there is a blank."""
    found = next((each for each in answers if not isinstance(each, Blank)), None)
    if found is not None:
        return found
    return Blank.WITHHELD if Blank.WITHHELD in answers else answers[0]


def several(*answers: Answer) -> Answer:
    """Return all that some answers say, each once; else why there is a blank."""
    said = tuple(dict.fromkeys(piece for each in answers for piece in _pieces(each)))
    return said or first(*answers)


def _pieces(answer: Answer) -> Iterator[Said]:
    if isinstance(answer, tuple):
        yield from answer
    elif not isinstance(answer, Blank):
        yield answer
