# SPDX-License-Identifier: GPL-3.0-or-later
"""Where purges were carried out: what every device that could read the records said of it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kzdesk.domain.operations import AuthorChain
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.membership import Membership
from kzdesk.services.exchange.seat import Seat
from kzdesk.store.purges import KeptPurge, PurgeReport
from kzdesk.store.tx import Tx

Last = dict[AuthorChain, int]


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """What is known of one device: when it had told that it was done, None before.

    One that is not `asked` was removed, or does not read the compartment any more: it is not told of the purge.
    """

    device: str
    name: str
    mine: bool
    done: datetime | None
    asked: bool


@dataclass(frozen=True, slots=True)
class Purge:
    """One purge: of a record of which type and id, when, by whose device, why (a code), and how many records went."""

    type_name: str
    record_id: str
    when: datetime
    by: str
    reason: str
    records: int
    devices: tuple[Fulfilment, ...]

    @property
    def fulfilled(self) -> bool:
        """Whether every device that was told has done it."""
        return all(each.done for each in self.devices if each.asked)


def purges(tx: Tx, seat: Seat | None, device: str) -> tuple[Purge, ...]:
    """Return all purges, the newest first, and where they were carried out."""
    groups: dict[tuple[str, str], list[KeptPurge]] = defaultdict(list)
    for each in tx.purges.all():
        groups[each.chain.device, each.root].append(each)
    reports = tx.purge_reports.all()
    found = [_purge(several, reports, seat, device) for several in groups.values()]
    return tuple(sorted(found, key=lambda each: (each.when, each.record_id), reverse=True))


def _purge(several: list[KeptPurge], reports: Iterable[PurgeReport], seat: Seat | None, mine: str) -> Purge:
    first = several[0]
    root = next((each for each in several if each.record_id == each.root), first)
    last: Last = {}
    for each in several:
        last[each.chain] = max(each.number, last.get(each.chain, 0))
    done = max(each.done for each in several) if all(each.done for each in several) else ""
    here = Fulfilment(
        mine, _called(seat, mine), mine=True, done=datetime.fromisoformat(done) if done else None, asked=True
    )
    others = _others(seat.team, last, list(reports), mine) if seat is not None else ()
    return Purge(
        type_name=root.record_type,
        record_id=root.root,
        when=HybridTime.parse(first.time).wall,
        by=_called(seat, first.chain.device),
        reason=root.reason,
        records=len({each.record_id for each in several}),
        devices=(here, *others),
    )


def _others(team: Membership, last: Last, reports: list[PurgeReport], mine: str) -> tuple[Fulfilment, ...]:
    found = []
    for device, member in sorted(team.members.items(), key=lambda item: (item[1].card.name, item[0])):
        read = {chain: number for chain, number in last.items() if team.once_read(device, chain.compartment)}
        if device == mine or not read:
            continue
        asked = all(team.reads(device, chain.compartment) for chain in read)
        said = [_said(device, chain, number, reports) for chain, number in read.items()]
        done = max(said) if all(said) else ""
        when = datetime.fromisoformat(done) if done else None
        found.append(Fulfilment(device, member.card.name, mine=False, done=when, asked=asked))
    return tuple(found)


def _said(device: str, chain: AuthorChain, number: int, reports: Iterable[PurgeReport]) -> str:
    """Return when a device first said that it had carried out a purge; empty when it has not."""
    mine = (each for each in reports if (each.device, each.chain) == (device, chain) and each.number >= number)
    return min((each.moment for each in mine), default="")


def _called(seat: Seat | None, device: str) -> str:
    member = seat.team.members.get(device) if seat is not None else None
    return member.card.name if member else ""
