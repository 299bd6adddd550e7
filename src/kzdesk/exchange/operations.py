# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an operation somebody else wrote is one this program could have written."""

import re
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.fold import DELETED
from kzdesk.domain.kinds import Kind
from kzdesk.domain.operations import (
    PURGE,
    PURGED,
    ImpossibleTime,
    NotAnOperation,
    Operation,
    RespelledOperation,
    chain_of,
    decode_foreign,
)
from kzdesk.domain.record import TEXT_LIMIT
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.tree import decode_value, encode_value
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import Role

LONGEST_BODY: Final = 4 * 1024 * 1024
"""Bytes of one operation: a record with several full text fields."""
_ID: Final = re.compile(r"[0-9a-f]{32}")
_VERSION: Final = re.compile(r"(?:reference|[0-9a-f]{32}(?:/[0-9a-f]{32})?):[1-9][0-9]{0,15}")
_WHY: Final = re.compile(r"[a-z_]{1,40}")
"""The form of a reason to purge: a code, so that nothing personal can stand in it."""
_CODE: Final = re.compile(r"[A-Za-z0-9_.:-]{0,100}")
_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_COORDINATORS: Final = frozenset({"edition_release", "frozen_text"})
"""Types of records that coordinators alone write."""
_TYPES: Final = frozenset(cls.TYPE for cls in TYPES)
_ACTIONS: Final = frozenset({"create", "update", "delete", "revive", "resolve"})
MOST_REPLACED: Final = 1_000
"""Versions that one operation replaces, or has purged, in a field at most."""
_MOST_CODES: Final = 1_000
_LONGEST_REASON: Final = 2_000


def assert_sound(body: bytes, device: str, compartment: str, number: int, role: Role) -> Operation:
    """Return the operation when it is well-formed, stands where it says, and its author may write it.

    Raises `Rejected`.
    """
    entry = read_operation(body)
    for wrong, reason in (
        (entry.device != device, Reason.OPERATION_AUTHOR),
        (entry.compartment != compartment, Reason.OPERATION_COMPARTMENT),
        (entry.number != number, Reason.OPERATION_MISPLACED),
    ):
        if wrong:
            raise Rejected(reason)
    assert_allowed(entry, role)
    return entry


def read_operation(body: bytes) -> Operation:
    """Return the operation in bytes that somebody sent. Raises `Rejected` unless they have the form of one."""
    if len(body) > LONGEST_BODY:
        raise Rejected(Reason.OPERATION_TOO_LARGE)
    try:
        return decode_foreign(body)
    except RespelledOperation:
        raise Rejected(Reason.OPERATION_NOT_CANONICAL) from None
    except ImpossibleTime:
        raise Rejected(Reason.OPERATION_DATE) from None
    except NotAnOperation:
        raise Rejected(Reason.OPERATION_MALFORMED) from None


def assert_allowed(entry: Operation, role: Role, *, condensed: bool = False) -> None:
    """Return when an operation makes sense and may be written in this role. Raises `Rejected`.

    One that was condensed may have lost all that it changed.
    """
    if not _ID.fullmatch(entry.record_id):
        raise Rejected(Reason.OPERATION_RECORD_ID)
    if len(entry.reason) > _LONGEST_REASON or _UNPRINTABLE.search(entry.reason):
        raise Rejected(Reason.OPERATION_REASON)
    if entry.action == PURGE:
        _assert_purge(entry, role)
        return
    if role is not Role.COORDINATOR and entry.record_type in _COORDINATORS:
        raise Rejected(Reason.NOT_A_COORDINATOR)
    _assert_fields(entry, condensed=condensed)


def _assert_purge(entry: Operation, role: Role) -> None:
    """Raise unless a purge has the form of one and its author may have these versions purged.

    Whoever is no coordinator may name what they wrote themselves: they note by this what they leave out, because it was
    purged before it left their device or before they joined the team. Nobody purges anything for it.
    """
    root, versions = entry.changes.get(PURGED, ("", []))
    chains = {chain_of(version) for version in versions}
    if role is not Role.COORDINATOR and chains != {entry.chain}:
        raise Rejected(Reason.PURGE_BY_OTHERS)
    if entry.record_type not in _TYPES:
        raise Rejected(Reason.OPERATION_UNKNOWN)
    if list(entry.changes) != [PURGED]:
        raise Rejected(Reason.OPERATION_EFFECT)
    if not (isinstance(root, str) and _ID.fullmatch(root)):
        raise Rejected(Reason.OPERATION_RECORD_ID)
    if not _WHY.fullmatch(entry.reason):
        raise Rejected(Reason.OPERATION_REASON)
    if not 0 < len(versions) <= MOST_REPLACED or not all(map(_VERSION.fullmatch, versions)):
        raise Rejected(Reason.OPERATION_VERSIONS)
    if any(chain.compartment != entry.compartment for chain in chains):
        raise Rejected(Reason.OTHERS_RECORD)


def _assert_fields(entry: Operation, *, condensed: bool) -> None:
    """Refuse what the action does not do, what is written once or stays for ever, and values a field cannot hold."""
    try:
        cls = record_type(entry.record_type)
    except KeyError:
        raise Rejected(Reason.OPERATION_UNKNOWN) from None
    if entry.action not in _ACTIONS:
        raise Rejected(Reason.OPERATION_ACTION)
    if not (_does(entry) or (condensed and not entry.changes)):
        raise Rejected(Reason.OPERATION_EFFECT)
    if entry.changes and cls.WRITTEN_ONCE and entry.action != "create":
        raise Rejected(Reason.WRITTEN_ONCE)
    fields = {item.name: item for item in specs(cls)}
    for name, (value, replaced) in entry.changes.items():
        _assert_replaces(entry.action, replaced)
        if name == DELETED:
            if not isinstance(value, bool):
                raise Rejected(Reason.OPERATION_MARK)
        elif name not in fields:
            raise Rejected(Reason.OPERATION_FIELD)
        else:
            _assert_fits(fields[name], value)
            if fields[name].fixed and entry.action != "create":
                raise Rejected(Reason.FIXED_FIELD)


def _assert_replaces(action: str, replaced: list[str]) -> None:
    if len(replaced) > MOST_REPLACED or not all(map(_VERSION.fullmatch, replaced)):
        raise Rejected(Reason.OPERATION_VERSIONS)
    if action == "create" and replaced:
        raise Rejected(Reason.CREATION_REPLACES)


def _assert_fits(field: FieldSpec, value: object) -> None:
    if fits(field, value):
        return
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and isinstance(value, str):
        raise Rejected(Reason.VALUE_TOO_LONG if len(value) > TEXT_LIMIT else Reason.VALUE_UNSEEN)
    raise Rejected(Reason.OPERATION_VALUE)


def _does(entry: Operation) -> bool:
    """Whether a known action changes what such an action changes."""
    marked = entry.changes.get(DELETED)
    match entry.action:
        case "create" | "update":
            return marked is None
        case "delete" | "revive":
            return list(entry.changes) == [DELETED] and marked is not None and marked[0] is (entry.action == "delete")
        case "resolve":
            return bool(entry.changes)
        case _:
            return False


def fits(field: FieldSpec, value: object) -> bool:
    """Whether a field can hold the value, written the one way this program writes it."""
    match value:
        case bool():
            return field.kind is Kind.BOOLEAN
        case int():
            return field.kind is Kind.INTEGER
        case None:
            return field.kind in (Kind.INTEGER, Kind.DATE, Kind.TERM)
        case str():
            return _fits_text(field.kind, value)
        case list():
            codes = all(isinstance(code, str) and _CODE.fullmatch(code) for code in value)
            return field.kind is Kind.CHOICES and len(value) <= _MOST_CODES and codes
    return False


def _fits_text(kind: Kind, value: str) -> bool:
    if kind in (Kind.TEXT, Kind.LONG_TEXT):
        return len(value) <= TEXT_LIMIT and not _UNPRINTABLE.search(value)
    if kind is Kind.CHOICE:
        return _CODE.fullmatch(value) is not None
    if kind is Kind.REFERENCE:
        return value == "" or _ID.fullmatch(value) is not None
    return kind in (Kind.DATE, Kind.TERM) and value.isascii() and _reads(kind, value)


def _reads(kind: Kind, value: str) -> bool:
    try:
        return bool(encode_value(kind, decode_value(kind, value)) == value)
    except (Refused, ValueError, OverflowError):
        return False
