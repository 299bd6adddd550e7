# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles that are ready to be put at a place."""

from collections.abc import Sequence
from dataclasses import dataclass

from kzdesk.exchange.bundle import Kind, Letterhead, Report, write_bundle
from kzdesk.services.exchange.seat import Seat, count_bundles
from kzdesk.store.segments import KeptSegment
from kzdesk.store.traffic import PutThere
from kzdesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Letter:
    """A bundle that is ready to be put: its inner form, to whom, and what is to be remembered when it is there."""

    kind: Kind
    compartment: str
    inner: bytes
    recipients: tuple[str, ...]
    origin: PutThere
    segments: tuple[KeptSegment, ...] = ()
    fact: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle holds, of which compartment and for which devices, and the moment it is written."""

    kind: Kind
    compartment: str
    devices: Sequence[str]
    content: bytes
    moment: int


def write_letter(tx: Tx, seat: Seat, contents: Contents) -> Letter:
    """Return the next bundle of this device."""
    counter = count_bundles(tx, count_bundles(tx, 0) + 1)
    head = Letterhead(
        team=seat.team.team,
        sender=seat.device,
        counter=counter,
        compartment=contents.compartment,
        roster=seat.team.head,
        recipients=contents.devices,
        report=_report(tx, contents.compartment),
        time=contents.moment,
    )
    inner = write_bundle(contents.kind, head, contents.content, seat.keys.seed)
    keys = tuple(seat.team.members[device].card.age for device in contents.devices)
    return Letter(contents.kind, contents.compartment, inner, keys, PutThere(seat.device, counter, seat.team.number))


def _report(tx: Tx, compartment: str) -> Report:
    """Return what is told in a bundle: what is here of this compartment, who was heard how far, and which
    purges were carried out.
    """
    heard = {device: peer.heard for device, peer in tx.exchange.peers().items() if peer.heard}
    return Report(tx.segments.ends(compartment), heard, tx.purges.done(compartment))
