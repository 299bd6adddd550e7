# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange of one vault, built once."""

from dataclasses import dataclass

from kzdesk.domain.clock import Clock
from kzdesk.services.access import Access
from kzdesk.services.display import Display
from kzdesk.services.exchange.branches import Branches
from kzdesk.services.exchange.carrying_out import CarryingOut
from kzdesk.services.exchange.evidence import EvidenceFiles
from kzdesk.services.exchange.joining import Joinings
from kzdesk.services.exchange.passing_on import PassingOn
from kzdesk.services.exchange.places import Places
from kzdesk.services.exchange.purging import Purging
from kzdesk.services.exchange.receiving import Receiving
from kzdesk.services.exchange.seat import Seats
from kzdesk.services.exchange.sending import Sending
from kzdesk.services.exchange.team import Team
from kzdesk.services.exchange.tidying import Tidying
from kzdesk.services.exchange.visiting import Visits
from kzdesk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Exchange:
    """The use cases of the exchange."""

    team: Team
    branches: Branches
    joinings: Joinings
    sending: Sending
    receiving: Receiving
    places: Places
    tidying: Tidying
    visits: Visits


def open_exchange(vault: Vault, clock: Clock) -> Exchange:
    """Return the exchange of a vault."""
    seats = Seats(vault.device)
    passing_on, evidence = PassingOn(vault, seats), EvidenceFiles(vault, clock)
    sending = Sending(vault, clock, seats, passing_on, evidence)
    receiving = Receiving(vault, clock, seats, passing_on, CarryingOut(vault, seats, evidence))
    places = Places(vault)
    tidying = Tidying(vault, clock, seats, evidence)
    return Exchange(
        team=Team(vault, clock, seats),
        branches=Branches(vault, seats),
        joinings=Joinings(vault, clock, seats),
        sending=sending,
        receiving=receiving,
        places=places,
        tidying=tidying,
        visits=Visits(places, sending, receiving, tidying),
    )


def open_purging(vault: Vault, access: Access, display: Display, clock: Clock) -> Purging:
    """Return what purges records of a vault; `access` checks passphrases."""
    seats = Seats(vault.device)
    return Purging(vault, access, display, seats, CarryingOut(vault, seats, EvidenceFiles(vault, clock)))
