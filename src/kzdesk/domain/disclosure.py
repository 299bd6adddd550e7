# SPDX-License-Identifier: GPL-3.0-or-later
"""What may leave the vault: export profiles, what consent covers in them, and what becomes of a field.

Deny by default. A field is printed only where the profile allows its class and every person it tells about has agreed
to what the profile does. Somebody who agreed only to be shown without a name gets a pseudonym, coarse dates and
places, and none of the free text, which could tell who it is.
"""

import dataclasses
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import FieldSpec, empty_value, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.record import Record

ANONYMOUS_LEVEL: Final = "C5"
"""The level at which a story may be told without the name."""
NAMED_IN_PUBLIC: Final = "C6"
SMALL: Final = 5
"""Counts below this are not printed where people have no names: a small number can point at somebody."""
_COVERS: Final = {
    "C6": frozenset({"C1", "C2", "C3", "C4", "C5", "C6"}),
    "C5": frozenset({"C1", "C5"}),
    "C4": frozenset({"C1", "C3", "C4"}),
    "C3": frozenset({"C1", "C3"}),
    "C2": frozenset({"C1", "C2"}),
    "C1": frozenset({"C1"}),
}
_GENERAL: Final = frozenset({"provision", "person", "case", "participation"})
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Profile:
    """For whom a document is: up to which class fields are printed, and which consent naming somebody needs."""

    code: str
    highest: Sensitivity
    naming: str
    anonymous: bool = True


PROFILES: Final = (
    Profile("public", Sensitivity.P0, "C6"),
    Profile("coalition", Sensitivity.P1, "C2"),
    Profile("un", Sensitivity.P2, "C3"),
    Profile("government", Sensitivity.P1, "C4"),
    Profile("internal", Sensitivity.P2, "C1", anonymous=False),
)


class Standing(StrEnum):
    """How a person may be shown under a profile."""

    NAMED = "name"
    ANONYMOUS = "pseudonym"
    HIDDEN = "hidden"


class Reason(StrEnum):
    """Why a field is not printed as it is recorded."""

    CLASS = "class"
    CONSENT = "consent"
    COARSE = "coarse"
    OTHERS = "others"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class Withheld:
    """One field of one record that is not printed, or printed more coarsely, and why."""

    record_type: str
    record_id: str
    field: str
    reason: Reason


def profile(code: str) -> Profile:
    """Return the profile with this code. Raises `KeyError` when there is none."""
    return {each.code: each for each in PROFILES}[code]


def standing(chosen: Profile, levels: Iterable[str]) -> Standing:
    """Return how somebody who agreed to these levels (codes of `consent_levels`) may be shown."""
    covered = {each for level in levels for each in _COVERS.get(level, ())}
    if chosen.naming in covered:
        return Standing.NAMED
    return Standing.ANONYMOUS if chosen.anonymous and ANONYMOUS_LEVEL in covered else Standing.HIDDEN


def lowest(standings: Iterable[Standing]) -> Standing:
    """Return the most careful of some standings; nobody concerned means nobody to ask."""
    order = (Standing.HIDDEN, Standing.ANONYMOUS, Standing.NAMED)
    return min(standings, key=order.index, default=Standing.NAMED)


def reason_against(item: FieldSpec, chosen: Profile, shown: Standing, *, together: bool) -> Reason | None:
    """Return why a field is not printed as it is; None when it is.

    `together` says that the record tells about several people at once: then only its texts ask for everybody's
    consent, for a date or a court points at nobody.
    """
    if item.part_of:
        return None
    if item.sensitivity > chosen.highest:
        return Reason.CLASS
    if together:
        return Reason.OTHERS if shown is not Standing.NAMED and _tells(item) else None
    if shown is Standing.HIDDEN:
        return Reason.CONSENT
    return Reason.COARSE if shown is Standing.ANONYMOUS and (_tells(item) or item.kind is Kind.DATE) else None


def redacted(record: Any, reasons: dict[str, Reason]) -> Any:
    """Return the record with the fields empty, or coarse, that reasons are given against."""
    emptied = {
        item.name: _coarse(item, getattr(record, item.name), reasons[item.name])
        for item in specs(type(record))
        if item.name in reasons
    }
    return dataclasses.replace(record, **emptied) if emptied else record


def holds_something(record: Record, item: FieldSpec) -> bool:
    """Return whether a field of a record is filled in, so that leaving it out loses something."""
    return bool(getattr(record, item.name) != empty_value(item.kind))


def pseudonym(key: bytes, person_id: str) -> str:
    """Return six letters and digits for a person: the same for the same key, and nothing without it."""
    digest = hmac.digest(key, person_id.encode(), hashlib.sha256)
    number = int.from_bytes(digest[:4], "big") >> 2
    letters = "".join(_ALPHABET[(number >> shift) & 31] for shift in range(0, 30, 5))
    return f"{letters[:3]}-{letters[3:]}"


def suppressed(count: int) -> bool:
    """Return whether a count is too small to print where people have no names."""
    return 0 < count < SMALL


def _tells(item: FieldSpec) -> bool:
    """Return whether a field can tell who somebody is: words, and references to places, courts and other people."""
    words = item.kind in (Kind.TEXT, Kind.LONG_TEXT) and not item.coded
    return words or (item.kind is Kind.REFERENCE and item.target not in _GENERAL)


def _coarse(item: FieldSpec, value: Any, reason: Reason) -> Any:
    if reason is Reason.COARSE and item.kind is Kind.DATE and value is not None:
        return to_month(value)
    return empty_value(item.kind)


def to_month(day: PartialDate) -> PartialDate:
    """Return the month of a date; of one that may lie in several months the year or years."""
    if not day.known:
        return day
    first, last = day.earliest, day.latest
    if first.year != last.year:
        return PartialDate(f"{first.year:04}/{last.year:04}")
    return PartialDate(f"{first:%Y-%m}" if first.month == last.month else f"{first:%Y}")
