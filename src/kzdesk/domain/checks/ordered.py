# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates that must not lie before one another, or after today, as the tables list them."""

from collections.abc import Iterator

from kzdesk.domain.checks.files import CaseFile, PersonFile, RecordFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.tables.register import OF_RECORDS, TABLES
from kzdesk.domain.checks.tables.run import orders, to_come
from kzdesk.domain.checks.tables.views import of_case, of_person, of_record


def ordered(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield dates in one person's file that stand in the wrong order, as findings of this check."""
    for name, view in of_person(file):
        yield from orders(check, TABLES[name].orders, view, (file.person.id,))
        yield from to_come(check, TABLES[name].done, view, file.around, (file.person.id,))


def ordered_in_case(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield dates of a case and its hearings that stand in the wrong order, as findings of this check."""
    people = file.ids_of_people
    for name, view in of_case(file):
        yield from orders(check, TABLES[name].orders, view, people)
        yield from to_come(check, TABLES[name].done, view, file.around, people)


def ordered_in_record(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield dates of a record that stands alone that stand in the wrong order, as findings of this check."""
    for name, view in of_record(file):
        yield from orders(check, OF_RECORDS[name].orders, view, file.people)
        yield from to_come(check, OF_RECORDS[name].done, view, file.around, file.people)
