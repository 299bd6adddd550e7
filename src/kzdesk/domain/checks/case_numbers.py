# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of criminal cases against the dates beside them, and the case of a complaint against that of the victim.

A number of the Unified Register of Pre-Trial Investigations has fifteen digits, of which the first two are the year.
"""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import CaseFile, PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

NAME: Final = "case_numbers"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Numbers of criminal cases")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the number with the document; digits may have changed places.")
_YEAR: Final = QT_TRANSLATE_NOOP("checks", "The number of the case tells the year {year}, but it was opened on {date}.")
_TOO_OLD: Final = QT_TRANSLATE_NOOP(
    "checks", "The number of the criminal case about the act tells the year {year}, but the act is dated {date}."
)
_ONE_NUMBER: Final = QT_TRANSLATE_NOOP(
    "checks", "The case opened on the complaint has the number of the case in which the victim is accused."
)
_REGISTERED: Final = re.compile(r"(\d\d)\d{13}")
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield numbers of cases about acts against a person that are older than the act, or those of the person’s case."""
    for suffered in file.acts:
        for each in suffered.ill_treatment:
            number = each.criminal_case_number.strip()
            if not number:
                continue
            year, day = _year(number), known(suffered.act.start)
            if year and day and year < day.earliest.year:
                facts = (fact(each, "criminal_case_number"), fact(suffered.act, "start"))
                message = _TOO_OLD.format(year=year, date=said_date(day))
                yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, (file.person.id,))
            for part in file.parts:
                if part.participation.role in _ACCUSED and part.case.number.strip() == number:
                    facts = (fact(each, "criminal_case_number"), fact(part.case, "number"))
                    yield Finding(NAME, Severity.WARNING, _ONE_NUMBER, _LOOK, facts, (file.person.id,))


def look_at_case(file: CaseFile) -> Iterator[Finding]:
    """Yield a number of a case that tells another year than the one in which it was opened."""
    year, day = _year(file.case.number.strip()), known(file.case.opened)
    if year and day and not day.earliest.year <= year <= day.latest.year:
        facts = (fact(file.case, "number"), fact(file.case, "opened"))
        message = _YEAR.format(year=year, date=said_date(day))
        yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, file.ids_of_people)


def _year(number: str) -> int | None:
    match = _REGISTERED.fullmatch(number)
    return 2000 + int(match[1]) if match else None
