# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that do not go together, as the tables list them."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks import over_limits
from kzdesk.domain.checks.files import CaseFile, PersonFile, RecordFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.tables.register import OF_RECORDS, TABLES
from kzdesk.domain.checks.tables.run import clashes
from kzdesk.domain.checks.tables.views import of_case, of_person, of_record
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

NAME: Final = "values"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Values that do not go together")


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield values in one person's file that do not go together."""
    for name, view in of_person(file):
        yield from clashes(NAME, TABLES[name].rows(view), view, (file.person.id,))
    yield from over_limits.look(NAME, file)


def look_at_case(file: CaseFile) -> Iterator[Finding]:
    """Yield values of a case and its hearings that do not go together."""
    people = file.ids_of_people
    for name, view in of_case(file):
        yield from clashes(NAME, TABLES[name].rows(view), view, people)


def look_at_record(file: RecordFile) -> Iterator[Finding]:
    """Yield values of a record that stands alone, and of those it refers to, that do not go together."""
    for name, view in of_record(file):
        yield from clashes(NAME, OF_RECORDS[name].rows(view), view, file.people)
