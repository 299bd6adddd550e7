# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on record of a person, by the kind of what a text tells: days of events, and lengths of punishments."""

from collections.abc import Callable, Iterator
from typing import Final

from kzdesk.domain.checks.dated import dated
from kzdesk.domain.checks.files import PersonFile, Punished
from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.checks.recognise_events import (
    ACQUITTED,
    APPEALED,
    BORN,
    CHARGED,
    CONVICTED,
    DETAINED,
    DIED,
    OPENED,
    RELEASED,
    TORTURED,
)
from kzdesk.domain.checks.recognise_terms import (
    ADMINISTRATIVE,
    BAN,
    IMPRISONMENT,
    PUNISHMENT,
    REMAND,
    RESTRICTION,
    SUSPENDED,
)
from kzdesk.domain.checks.told import KINDS
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.terms import Term

_BEFORE_TRIAL: Final = frozenset({"suspected", "charged", "indicted"})
DATED_FIELDS: Final[dict[str, Callable[[PersonFile], Iterator[tuple[Record, str]]]]] = {
    DETAINED: lambda file: ((each, "start") for each in file.custody),
    RELEASED: lambda file: ((each, "end") for each in file.custody),
    CONVICTED: lambda file: ((each.sentence, "pronounced") for each in sentences_of(file)),
    APPEALED: lambda file: (
        (one.sentence, "pronounced") for one in sentences_of(file) if one.sentence.level != "first"
    ),
    ACQUITTED: lambda file: ((record, field) for record, field in acquittals_of(file)),
    CHARGED: lambda file: (
        (charge, "stage_date") for part in file.parts for charge in part.charges if charge.stage in _BEFORE_TRIAL
    ),
    OPENED: lambda file: ((part.case, "opened") for part in file.parts),
    TORTURED: lambda file: ((each.act, "start") for each in file.acts),
    ADMINISTRATIVE: lambda file: ((each, "start") for each in file.custody if each.custody_kind == ADMINISTRATIVE),
    DIED: lambda file: iter([(file.person, "death_date")]),
    BORN: lambda file: iter([(file.person, "birth_date")]),
}
_BANS: Final = ("activity_ban", "post_ban")
PRINCIPAL: Final = (IMPRISONMENT, RESTRICTION, SUSPENDED)


def sentences_of(file: PersonFile) -> Iterator[Punished]:
    """Yield the sentences of all cases of a person."""
    for part in file.parts:
        yield from part.sentences


def acquittals_of(file: PersonFile) -> Iterator[tuple[Record, str]]:
    """Yield the days on which the person was acquitted on record."""
    for part in file.parts:
        if any(charge.stage == "acquitted" for charge in part.charges):
            yield from ((one.sentence, "pronounced") for one in part.sentences)
    yield from ((each, "end") for each in file.custody if each.end_reason == "acquitted")


def days_of(file: PersonFile, kind: str) -> list[tuple[PartialDate, Fact]]:
    """Return the days on record of a kind of event, with the facts that give them."""
    return [
        (each.day, each.fact)
        for record, field in DATED_FIELDS[kind](file)
        for each in dated(record, field, KINDS[kind])
    ]


def terms_of(file: PersonFile, kind: str) -> list[tuple[Term, Fact]]:
    """Return the lengths on record of a kind of punishment or of custody that a court ordered."""
    if kind in (ADMINISTRATIVE, REMAND):
        kinds = ("admin_arrest",) if kind == ADMINISTRATIVE else ("pretrial", "house_arrest")
        ordered = [each for each in file.custody if each.custody_kind in kinds and each.extended_to is None]
        return [
            (Term(days=each.term_days), Fact(each.TYPE, each.id, "term_days", str(each.term_days)))
            for each in ordered
            if each.term_days is not None and each.term_days > 0
        ]
    several: dict[str, tuple[str, ...]] = {PUNISHMENT: PRINCIPAL, BAN: _BANS}
    components = several.get(kind, (kind,))
    return [
        (each.term, Fact(each.TYPE, each.id, "term", each.term.short))
        for punished in sentences_of(file)
        for each in punished.components
        if each.component_type in components and each.term is not None
    ]
