# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented devices and teams with real keys, for tests of the exchange."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kzdesk.crypto import age
from kzdesk.crypto.signing import new_seed, public_key
from kzdesk.domain.operations import Operation, encode
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import Kind, Letterhead, Report, write_bundle
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.roster import Roster, found_team, read_roster
from kzdesk.exchange.roster_entries import Act, Add, Card, Found, Role, SignedEntry
from kzdesk.exchange.segment import Basis, Place, Segment, write_segment

START = Place()
NOW = 1_700_000_000_000
TEAM = "7e" * 16


@dataclass(frozen=True)
class Device:
    """A device with its secret keys."""

    name: str
    id: str
    seed: bytes = field(default_factory=new_seed, repr=False)
    identity: str = field(default_factory=age.new_identity, repr=False)

    @property
    def card(self) -> Card:
        return Card(self.id, self.name, public_key(self.seed).hex(), age.recipient_of(self.identity))


ASEL = Device("Asel’s laptop", "a1" * 16)
BOLAT = Device("Bolat’s laptop", "b2" * 16)
CHOLPON = Device("Cholpon’s laptop", "c3" * 16)
DANA = Device("Dana’s stick", "d4" * 16)
STRANGER = Device("Somebody else’s", "e5" * 16)

ROOT = found_team(TEAM, Found("Invented team", ASEL.card), ASEL.seed, NOW)


def grown(entries: Sequence[SignedEntry], author: Device, *acts: Act) -> tuple[SignedEntry, ...]:
    """Returns the entries with one more for each act."""
    known = tuple(entries)
    for act in acts:
        known += (read_roster(known, ROOT.hash).following(act, author.id, author.seed, NOW),)
    return known


ENTRIES = grown(
    (ROOT,),
    ASEL,
    Add(BOLAT.card, Role.MONITOR),
    Add(CHOLPON.card, Role.MONITOR),
    Add(DANA.card, Role.COURIER),
)
"""Asel coordinates, Bolat and Cholpon monitor, Dana carries."""


def roster(entries: Iterable[SignedEntry] = ENTRIES) -> Roster:
    return read_roster(entries, ROOT.hash)


def bodies(author: Device, compartment: str, count: int, first: int = 1, text: str = "") -> list[bytes]:
    """Returns operations that make invented people, one each."""
    return [
        encode(
            Operation(
                device=author.id,
                compartment=compartment,
                number=number,
                time=HybridTime(NOW + number, 0),
                record_type="person",
                record_id=f"{number:032x}",
                action="create",
                changes={"birth_date": (None, []), "note": (text or f"invented {number}", [])},
            )
        )
        for number in range(first, first + count)
    ]


def segment(
    author: Device,
    compartment: str = "",
    operations: Sequence[bytes] = (),
    place: Place = START,
    witnessed: dict[str, Head] | None = None,
) -> Segment:
    """Returns a segment of an author in a compartment, their own desk unless another is named."""
    desk = compartment or author.id
    now = roster()
    basis = Basis(
        team=TEAM,
        device=author.id,
        compartment=desk,
        roster=now.membership.head,
        recipients=now.membership.readers(desk),
        schema=(5, 5),
        time=NOW,
        witnessed=witnessed or {},
    )
    return write_segment(basis, place, operations or bodies(author, desk, 3), author.seed)


def letterhead(sender: Device, compartment: str, recipients: Iterable[str]) -> Letterhead:
    return Letterhead(
        team=TEAM,
        sender=sender.id,
        counter=1,
        compartment=compartment,
        roster=roster().membership.head,
        recipients=tuple(recipients),
        report=Report({}, {}),
        time=NOW,
    )


def bundle(sender: Device, *segments: Segment) -> bytes:
    """Returns the inner form of a bundle with segments of one compartment."""
    desk = segments[0].header.compartment
    head = letterhead(sender, desk, roster().membership.readers(desk))
    return write_bundle(Kind.RECORDS, head, b"".join(each.encode() for each in segments), sender.seed)
