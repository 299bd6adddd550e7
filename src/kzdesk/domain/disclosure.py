# SPDX-License-Identifier: GPL-3.0-or-later
"""What may leave the vault: export profiles, what consent covers in them, and what becomes of a field.

Deny by default. A field is printed only where the profile allows its class and every person it tells about has agreed
to what the profile does. Somebody who agreed only to be shown without a name gets a pseudonym, coarse dates and
places, and none of the free text, which could tell who it is. docs/adr/0009-disclosure.md gives reasons and sources.
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

NOTHING: Final = "C0"
"""The level at which nothing may be kept, so that nothing is shown to anybody."""
ANONYMOUS_LEVEL: Final = "C5"
"""The level at which a story may be told without the name."""
NAMED_IN_PUBLIC: Final = "C6"
"""The level at which a story may be published with the name."""
FAMILY_LEVEL: Final = "family"
SPECIAL: Final = frozenset({"health", FAMILY_LEVEL})
"""Consent to what is more delicate than a name; the level `photo` waits for photographs."""
FAMILY: Final = frozenset({"spouse", "parent", "child", "sibling", "uncle_aunt", "hostage_for"})
"""Kinds of relation that tell of somebody's family."""
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
_CAREFUL: Final = ("hidden", "pseudonym", "name")
_ORDER: Final = "position"
_BIRTH: Final = "birth_date"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Profile:
    """For whom a document is: up to which class fields are printed, and which consent naming somebody needs.

    `publishes` says that more people than its readers get to know it, or those whom the person has to fear.
    """

    code: str
    highest: Sensitivity
    naming: str
    anonymous: bool = True
    publishes: bool = False
    internal: bool = False


PROFILES: Final = (
    Profile("public", Sensitivity.P0, NAMED_IN_PUBLIC, publishes=True),
    Profile("coalition", Sensitivity.P1, "C2"),
    Profile("un", Sensitivity.P2, "C3"),
    Profile("government", Sensitivity.P1, "C4", publishes=True),
    Profile("internal", Sensitivity.P2, "C1", anonymous=False, internal=True),
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


def covered(level: str) -> frozenset[str]:
    """Return the levels that an agreement to one level includes: itself, and whatever goes less far."""
    return _COVERS.get(level, frozenset({level}))


def standing(chosen: Profile, levels: Iterable[str]) -> Standing:
    """Return how somebody who agreed to these levels (codes of `consent_levels`) may be shown."""
    agreed = frozenset(levels)
    reached = {each for level in agreed for each in covered(level)}
    if NOTHING in agreed:
        return Standing.HIDDEN
    if chosen.naming in reached:
        return Standing.NAMED
    return Standing.ANONYMOUS if chosen.anonymous and ANONYMOUS_LEVEL in reached else Standing.HIDDEN


def of_a_child(chosen: Profile, own: Standing) -> Standing:
    """Return how a child may be shown where consent allows `own`: by name only to those who read what a team reads."""
    if own is Standing.NAMED and chosen.highest < Sensitivity.P2:
        return Standing.ANONYMOUS if chosen.anonymous else Standing.HIDDEN
    return own


@dataclass(frozen=True, slots=True)
class Concern:
    """The people a record tells about, taken together: the most and the least careful of their standings.

    `granted` are the consents `health` and `family` that all of them gave. `together` says that the record tells about
    a case, an event or a group: then its texts ask for everybody's consent, while its dates and codes are those of
    whoever may be shown.
    """

    lowest: Standing = Standing.NAMED
    highest: Standing = Standing.NAMED
    granted: frozenset[str] = SPECIAL
    together: bool = False


def concern(people: Iterable[tuple[Standing, frozenset[str]]], *, together: bool) -> Concern:
    """Return the concern of people, each with a standing and the special consents given.

    Where a record tells of nobody, the class of its fields alone decides.
    """
    several = tuple(people)
    if not several:
        return Concern(together=together)
    shown = sorted((each for each, _ in several), key=_CAREFUL.index)
    return Concern(shown[0], shown[-1], frozenset.intersection(*(given for _, given in several)), together)


def reason_against(item: FieldSpec, chosen: Profile, of: Concern, *, telling: bool | None = None) -> Reason | None:
    """Return why a field is not printed as it is; None when it is.

    `telling` says whether the field can tell who somebody is, where the record knows better than the kind of field.
    """
    if item.part_of:
        return None
    if item.sensitivity > chosen.highest or (item.internal and not chosen.internal):
        return Reason.CLASS
    nobody = of.highest is Standing.HIDDEN or (of.lowest is Standing.HIDDEN and not of.together)
    if nobody or (item.special and chosen.publishes and item.special not in of.granted):
        return Reason.CONSENT
    tells = _tells(item) if telling is None else telling
    if tells and of.lowest is not of.highest:
        return Reason.OTHERS
    unnamed = (of.highest if of.together else of.lowest) is Standing.ANONYMOUS
    return Reason.COARSE if unnamed and (tells or _points(item)) else None


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


def _points(item: FieldSpec) -> bool:
    """Return whether a field, exact, can be looked up in a register: a day, a sum, a number of children."""
    return item.kind is Kind.DATE or (item.kind is Kind.INTEGER and item.name != _ORDER)


def _coarse(item: FieldSpec, value: Any, reason: Reason) -> Any:
    if reason is Reason.COARSE and item.kind is Kind.DATE and value is not None:
        return to_year(value) if item.name == _BIRTH else to_month(value)
    return empty_value(item.kind)


def to_year(day: PartialDate) -> PartialDate:
    """Return the year of a date, or the years it may lie in."""
    if not day.known:
        return day
    first, last = day.earliest.year, day.latest.year
    return PartialDate(f"{first:04}" if first == last else f"{first:04}/{last:04}")


def to_month(day: PartialDate) -> PartialDate:
    """Return the month of a date; of one that may lie in several months the year or years."""
    one_month = day.known and (day.earliest.year, day.earliest.month) == (day.latest.year, day.latest.month)
    return PartialDate(f"{day.earliest.year:04}-{day.earliest.month:02}") if one_month else to_year(day)
