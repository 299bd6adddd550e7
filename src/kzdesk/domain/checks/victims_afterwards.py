# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a victim and of a complaint, against the death, the custody and the other complaints on record."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import PersonFile, Suffered
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.violation import IllTreatment
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the source and correct the one that is wrong.")
_finding: Final = OnPerson("circumstances", _LOOK)
_DEAD: Final = QT_TRANSLATE_NOOP(
    "checks", "The victim is recorded as dead after the act of {date}, but the death of the person is dated {other}."
)
_AT_LARGE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "After the act of {date} the victim is recorded as in hiding or in exile, but is under {kind} since {start}.",
)
_EXAMINED: Final = QT_TRANSLATE_NOOP(
    "checks", "A doctor is recorded as examining the victim on {date}, after the death on {other}."
)
_OUTCOMES: Final = QT_TRANSLATE_NOOP(
    "checks", "Two records of ill-treatment name one criminal case, but tell different outcomes of the complaint."
)
_DAYS_FILED: Final = QT_TRANSLATE_NOOP(
    "checks", "Two records of ill-treatment in one act tell different days of the complaint, {date} and {other}."
)
_GONE: Final = frozenset({"wanted", "exiled"})
_INSIDE: Final = frozenset({"pretrial", "imprisonment", "penal_arrest", "admin_arrest", "extradition"})
_LATE: Final = 60


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield acts after which the victim was not as recorded, and complaints told in two ways."""
    for suffered in file.acts:
        yield from _dead(file, suffered)
        yield from _examined(file, suffered)
        yield from _at_large(file, suffered)
    yield from _complaints(file)


def _dead(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    act, death = suffered.act, known(file.person.death_date)
    day = known(act.end) or known(act.start)
    if act.status_at_end == "dead" and death and day and (death.earliest - day.latest).days > _LATE:
        message = _DEAD.format(date=said_date(day), other=said_date(death))
        yield _finding(file, message, (fact(act, "status_at_end"), fact(file.person, "death_date")))


def _examined(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    """Yield an examination of a living person after the death; forensic experts examine the dead as well."""
    death = known(file.person.death_date)
    for each in suffered.ill_treatment if death else ():
        day = known(each.examined_on)
        if death and day and before(death, day) and each.examined_by not in ("", "state_forensic", "none"):
            message = _EXAMINED.format(date=said_date(day), other=said_date(death))
            facts = (fact(each, "examined_on"), fact(file.person, "death_date"))
            yield _finding(file, message, facts, severity=Severity.HINT)


def _at_large(file: PersonFile, suffered: Suffered) -> Iterator[Finding]:
    act = suffered.act
    day = known(act.end) or known(act.start)
    if day is None or act.status_at_end not in _GONE:
        return
    for each in file.custody:
        start, end = known(each.start), known(each.end)
        held_on = each.end is None or (end is not None and before(day, end))
        if each.custody_kind in _INSIDE and start and before(start, day) and held_on:
            message = _AT_LARGE.format(
                date=said_date(day), kind=said_custody(each.custody_kind), start=said_date(start)
            )
            yield _finding(file, message, (fact(act, "status_at_end"), fact(each, "start")))
            return


def _complaints(file: PersonFile) -> Iterator[Finding]:
    """Yield one criminal case with two outcomes, and one act with two days on which a complaint was filed."""
    by_number: dict[str, IllTreatment] = {}
    for suffered in file.acts:
        filed: dict[PartialDate, IllTreatment] = {}
        for each in suffered.ill_treatment:
            number = each.criminal_case_number.strip()
            first = by_number.setdefault(number, each) if number and each.complaint_outcome else each
            if first.complaint_outcome != each.complaint_outcome:
                yield _finding(file, _OUTCOMES, (fact(first, "complaint_outcome"), fact(each, "complaint_outcome")))
            if (day := known(each.complaint_filed)) is not None and day.exact:
                filed.setdefault(day, each)
        if len(filed) > 1:
            (day, one), (then, other) = list(filed.items())[:2]
            message = _DAYS_FILED.format(date=said_date(day), other=said_date(then))
            yield _finding(file, message, (fact(one, "complaint_filed"), fact(other, "complaint_filed")))
