# SPDX-License-Identifier: GPL-3.0-or-later
"""One change of one record as every device writes, sends and reads it.

An operation tells who, when (hybrid logical clock), which record, and for each changed field its new value and the
versions it replaces. Version 1 of its bytes is canonical JSON: sorted keys, no spaces, UTF-8. The operations of one
device in one compartment are an author chain: numbered from 1 without a gap and chained by hash.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import msgspec

from kzdesk.domain.stamps import HybridTime

START: Final = b"\x00" * 32
"""The hash before the first operation of a chain."""
PURGE: Final = "purge"
"""The action of an operation that has what was written on a record destroyed."""
PURGED: Final = "purged"
"""The name under which it tells for the sake of which record, and of which versions nothing but hashes stays."""
_DOMAIN: Final = b"kzdesk operation 1\x00"
_KEYS: Final = {"action", "changes", "device", "id", "number", "time", "type", "v"}
_OPTIONAL: Final = {"compartment", "reason"}
_LAST_MILLISECOND: Final = 253_370_764_799_999
"""The end of the year 9998, so that it is a moment in every time zone."""
_LARGEST: Final = 2**53
_CANONICAL: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class AuthorChain(NamedTuple):
    """The operations of one device in one compartment. In a device's own desk the compartment is the device's id."""

    device: str
    compartment: str

    def version(self, number: int) -> str:
        """Return the name by which later operations say that they replace what this one wrote."""
        return _version(*self, number)


def _version(device: str, compartment: str, number: int) -> str:
    return f"{device}:{number}" if compartment == device else f"{device}/{compartment}:{number}"


REFERENCE: Final = AuthorChain("reference", "reference")
"""What the program brings along is written under this name. It never leaves a vault and gives way to people."""


def own_desk(device: str) -> AuthorChain:
    """Return the chain of a device in its own desk."""
    return AuthorChain(device, device)


def chain_of(version: str) -> AuthorChain:
    """Return the chain a version belongs to."""
    device, _, compartment = version.rpartition(":")[0].partition("/")
    return AuthorChain(device, compartment or device)


def number_of(version: str) -> int:
    """Return the number, in its chain, of the operation a version names."""
    return int(version.rpartition(":")[2])


@dataclass(frozen=True, slots=True)
class Operation:
    """One entry of the log. `changes` maps a field to its new value and the versions that value replaces.

    `reason` is what a person gave for a decision; most operations have none.
    """

    device: str
    compartment: str
    number: int
    time: HybridTime
    record_type: str
    record_id: str
    action: str
    changes: dict[str, tuple[Any, list[str]]]
    reason: str = ""

    @property
    def chain(self) -> AuthorChain:
        """The chain this operation is an entry of."""
        return AuthorChain(self.device, self.compartment)

    @property
    def version(self) -> str:
        """The name by which later operations say that they replace what this one wrote."""
        return _version(self.device, self.compartment, self.number)


class NotAnOperation(ValueError):
    """Bytes that are not those of an operation."""


class RespelledOperation(NotAnOperation):
    """Bytes that say what an operation says, in another spelling."""


class ImpossibleTime(NotAnOperation):
    """An operation that says it was written at a moment that no clock shows."""


def encode(entry: Operation) -> bytes:
    """Return the canonical bytes of an operation. An own desk and a reason that is empty are left out."""
    body: dict[str, Any] = {
        "action": entry.action,
        "changes": {name: list(change) for name, change in entry.changes.items()},
        "device": entry.device,
        "id": entry.record_id,
        "number": entry.number,
        "time": str(entry.time),
        "type": entry.record_type,
        "v": 1,
    }
    if entry.compartment != entry.device:
        body["compartment"] = entry.compartment
    if entry.reason:
        body["reason"] = entry.reason
    return _CANONICAL.encode(body).encode()


class Heading(msgspec.Struct, gc=False, frozen=True, rename={"record_type": "type", "record_id": "id"}):
    """Of an operation, which entry of which chain it is, and which record it is on."""

    device: str
    number: int
    record_type: str
    record_id: str
    compartment: str | None = None

    @property
    def chain(self) -> AuthorChain:
        """The chain the operation is an entry of."""
        return AuthorChain(self.device, self.device if self.compartment is None else self.compartment)


class _Body(msgspec.Struct, gc=False):
    """What `encode` wrote."""

    action: str
    changes: dict[str, tuple[Any, list[str]]]
    device: str
    id: str
    number: int
    time: str
    type: str
    compartment: str | None = None
    reason: str = ""


_HEADING: Final = msgspec.json.Decoder(Heading)
_BODY: Final = msgspec.json.Decoder(_Body)


def decode(body: bytes) -> Operation:
    """Return the operation that `encode` wrote."""
    read = _BODY.decode(body)
    return Operation(
        read.device,
        read.device if read.compartment is None else read.compartment,
        read.number,
        HybridTime.parse(read.time),
        read.type,
        read.id,
        read.action,
        read.changes,
        read.reason,
    )


def heading(body: bytes) -> Heading:
    """Return what an operation that `encode` wrote is about, at a fraction of the cost of `decode`."""
    return _HEADING.decode(body)


def decode_foreign(body: bytes) -> Operation:
    """Return the operation in bytes that somebody else sent.

    Raises `NotAnOperation` unless they are exactly the canonical bytes (else `RespelledOperation`) of a well-formed
    operation of a possible time (else `ImpossibleTime`). Whether record type, fields and values make sense is not
    looked at.
    """
    try:
        data = json.loads(body, parse_constant=_refuse)
        entry = _operation(data) if _well_formed(data) else None
        spelled = encode(entry) if entry is not None else b""
    except (ValueError, RecursionError) as error:
        raise NotAnOperation from error
    if entry is None:
        raise NotAnOperation
    if spelled != body:
        raise RespelledOperation
    if not (0 <= entry.time.milliseconds <= _LAST_MILLISECOND and 0 <= entry.time.counter < _LARGEST):
        raise ImpossibleTime
    return entry


def chain_hash(previous: bytes, body: bytes) -> bytes:
    """Return the SHA-256 that chains an operation to the one before it in the same chain."""
    return hashlib.sha256(_DOMAIN + previous + body).digest()


def _operation(data: dict[str, Any]) -> Operation:
    return Operation(
        device=data["device"],
        compartment=data.get("compartment", data["device"]),
        number=data["number"],
        time=HybridTime.parse(data["time"]),
        record_type=data["type"],
        record_id=data["id"],
        action=data["action"],
        changes={name: (value, replaced) for name, (value, replaced) in data["changes"].items()},
        reason=data.get("reason", ""),
    )


def _refuse(constant: str) -> Any:
    raise NotAnOperation(constant)


def _well_formed(data: Any) -> bool:
    if not (isinstance(data, dict) and set(data) - _OPTIONAL == _KEYS):
        return False
    texts = all(isinstance(data.get(name, ""), str) for name in (_KEYS | _OPTIONAL) - {"changes", "number", "v"})
    number = data["number"]
    numbered = type(number) is int and 1 <= number < _LARGEST and data["v"] == 1 and type(data["v"]) is int
    changes = data["changes"]
    return texts and numbered and isinstance(changes, dict) and all(map(_is_change, changes.values()))


def _is_change(change: Any) -> bool:
    if not (isinstance(change, list) and len(change) == 2 and _are_texts(change[1])):
        return False
    value = change[0]
    if type(value) is int:
        return -(2**63) <= value < 2**63
    return value is None or isinstance(value, (str, bool)) or _are_texts(value)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
