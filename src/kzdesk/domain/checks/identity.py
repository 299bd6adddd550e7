# SPDX-License-Identifier: GPL-3.0-or-later
"""What an identification number and the financial list say about birth and sex, against the record of the person.

The number begins with the date of birth as YYMMDD; its seventh digit gives century and sex, and 0 for foreigners
(rules for forming the number, Law of 12 January 2007 No 223-III). The number itself never enters a finding.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.person import iin_holds
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.domain.said import said_date

NAME: Final = "identity"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Birth and sex by number and list")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with an identity document.")
_LOOK_MATCH: Final = QT_TRANSLATE_NOOP("checks", "Check whether the entry in the financial list is this person.")
_BORN: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as born {date}, but the identification number says {other}."
)
_SEX: Final = QT_TRANSLATE_NOOP("checks", "The sex recorded is not the one that the identification number gives.")
_LISTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as born {date}, but the confirmed entry in the financial list says {other}."
)
_OWN_NUMBER: Final = QT_TRANSLATE_NOOP(
    "checks", "The entry in the financial list is born {date}, but its identification number says {other}."
)
_SAME_NUMBER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "An entry in the financial list is recorded as somebody else’s, but has the identification number of the person.",
)
_OCCUPATION: Final = QT_TRANSLATE_NOOP(
    "checks", "The word for the occupation, “{occupation}”, is one for the other sex than the one recorded."
)
_OF_WOMEN: Final = late(
    r"\b(?:businesswoman|actress|housewife|policewoman|saleswoman|waitress|seamstress|nun|widow"
    r"|(?:журналист|активист|студент|артист|пенсионер|коммерсант|юрист|экономист|программист)ка|учительница|певица"
    r"|актриса|домохозяйка|предпринимательница|писательница|художница|воспитательница|медсестра|безработная)\b",
    re.IGNORECASE,
)
_OF_MEN: Final = late(r"\b(?:businessman|policeman|salesman|monk|widower)\b", re.IGNORECASE)
_CENTURIES: Final = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_SEXES: Final = ("female", "male")


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield a birth date or a sex that the number or the financial list contradicts."""
    person, birth = file.person, known(file.person.birth_date)
    number = person.iin.strip()
    coded = born_by(number)
    if coded is not None:
        where = Fact(person.TYPE, person.id, "iin", str(coded))
        if birth and (before(birth, coded) or before(coded, birth)):
            message = _BORN.format(date=said_date(birth), other=said_date(coded))
            yield Finding(NAME, Severity.WARNING, message, _LOOK, (fact(person, "birth_date"), where), (person.id,))
        if person.sex in _SEXES and person.sex != _SEXES[int(number[6]) % 2]:
            yield Finding(NAME, Severity.WARNING, _SEX, _LOOK, (fact(person, "sex"), where), (person.id,))
    yield from _sex_of_occupation(file)
    for entry in file.financial_list:
        yield from _numbers(file, entry)
        listed = known(entry.birth_date)
        if birth and listed and entry.match_status == "confirmed" and (before(birth, listed) or before(listed, birth)):
            message = _LISTED.format(date=said_date(birth), other=said_date(listed))
            facts = (fact(person, "birth_date"), fact(entry, "birth_date"))
            yield Finding(NAME, Severity.WARNING, message, _LOOK_MATCH, facts, (person.id,))


def _sex_of_occupation(file: PersonFile) -> Iterator[Finding]:
    person = file.person
    wrong = (person.sex == "male" and _OF_WOMEN.search(person.occupation)) or (
        person.sex == "female" and _OF_MEN.search(person.occupation)
    )
    if wrong:
        message = _OCCUPATION.format(occupation=person.occupation)
        facts = (fact(person, "occupation"), fact(person, "sex"))
        yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, (person.id,))


def _numbers(file: PersonFile, entry: FinancialListEntry) -> Iterator[Finding]:
    """Yield a number in the list that tells another birth than the list, or that is the person's although rejected."""
    number, listed = entry.iin.strip(), known(entry.birth_date)
    coded, people = born_by(number), (file.person.id,)
    where = Fact(entry.TYPE, entry.id, "iin")
    if coded and listed and (before(coded, listed) or before(listed, coded)):
        message = _OWN_NUMBER.format(date=said_date(listed), other=said_date(coded))
        yield Finding(NAME, Severity.WARNING, message, _LOOK_MATCH, (fact(entry, "birth_date"), where), people)
    if entry.match_status == "rejected" and number and number == file.person.iin.strip():
        facts = (fact(entry, "match_status"), where)
        yield Finding(NAME, Severity.WARNING, _SAME_NUMBER, _LOOK_MATCH, facts, people)


def born_by(number: str) -> PartialDate | None:
    """Return the date of birth in an identification number; None where it holds none or has a slip."""
    if not iin_holds(number) or number[6] not in _CENTURIES:
        return None
    try:
        day = date(_CENTURIES[number[6]] + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except ValueError:
        return None
    return PartialDate(day.isoformat())
