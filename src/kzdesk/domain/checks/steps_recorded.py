# SPDX-License-Identifier: GPL-3.0-or-later
"""The days on record of the steps of a case and of what surrounds it, by the kind of the step."""

from collections.abc import Callable, Iterator
from typing import Final

from kzdesk.domain.checks import recognise_steps as step
from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.checks.recorded import sentences_of
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.restriction import FinancialListEntry

_Fields = Callable[[PersonFile], Iterator[tuple[Record, str]]]


def _restricted(field: str, *kinds: str) -> _Fields:
    return lambda file: ((each, field) for each in file.restrictions if each.restriction_type in kinds)


def _financial(field: str, of_restriction: str) -> _Fields:
    """Return where the days of the financial List stand: its own entries first, then restrictions of that kind."""
    restricted = _restricted(of_restriction, "fin_list")

    def found(file: PersonFile) -> Iterator[tuple[Record, str]]:
        yield from ((each, field) for each in file.financial_list if _is_the_person(each))
        yield from restricted(file)

    return found


def _is_the_person(entry: FinancialListEntry) -> bool:
    return entry.match_status == "confirmed"


def _custody(field: str) -> _Fields:
    return lambda file: ((each, field) for each in file.custody)


def _ill_treatment(field: str) -> _Fields:
    return lambda file: ((each, field) for suffered in file.acts for each in suffered.ill_treatment)


def _components(field: str) -> _Fields:
    return lambda file: ((each, field) for punished in sentences_of(file) for each in punished.components)


def _no_travel(file: PersonFile) -> Iterator[tuple[Record, str]]:
    yield from _restricted("start", "travel_ban")(file)
    yield from ((each, "start") for each in file.custody if each.custody_kind == "pledge")


_FIELDS: Final[dict[str, _Fields]] = {
    step.LAWYER: _custody("lawyer_access"),
    step.FAMILY: _custody("family_notified"),
    step.EXTENDED: _custody("extended_to"),
    step.COMPLAINED: _ill_treatment("complaint_filed"),
    step.EXAMINED: _ill_treatment("examined_on"),
    step.LISTED: _financial("added_on", "start"),
    step.UNLISTED: _financial("removed_on", "end"),
    step.BLOCKED: _restricted("start", "account_block", "card_block", "iin_block"),
    step.UNBLOCKED: _restricted("end", "account_block", "card_block", "iin_block"),
    step.NO_TRAVEL: _no_travel,
    step.PROBATION: _restricted("start", "probation"),
    step.IN_FORCE: lambda file: ((each.sentence, "in_force_on") for each in sentences_of(file)),
    step.COUNTED: _components("counted_from"),
    step.DEFERRED: _components("deferred_until"),
    step.EXTRADITED: lambda file: ((each, "end") for each in file.custody if each.end_reason == "extradited"),
    step.CONSENTED: lambda file: ((each, "obtained_on") for each in file.consents),
    step.WITHDRAWN: lambda file: ((each, "withdrawn_on") for each in file.consents),
    step.SENT: lambda file: (
        (charge, "stage_date") for part in file.parts for charge in part.charges if charge.stage == "indicted"
    ),
}


def recorded_days(file: PersonFile, kind: str) -> dict[PartialDate, Fact]:
    """Return the days on record of a kind of step, each with the fact that gives it."""
    found: dict[PartialDate, Fact] = {}
    for record, field in _FIELDS[kind](file) if kind in _FIELDS else ():
        day: PartialDate | None = getattr(record, field)
        if day is not None and day.known:
            found.setdefault(day, fact(record, field))
    return found
