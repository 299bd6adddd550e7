# SPDX-License-Identifier: GPL-3.0-or-later
"""Passing on what others can read: files that do not open here travel from place to place as they are."""

import io
import shutil
from typing import Final

from kzdesk.domain.progress import Progress
from kzdesk.exchange.carrying import fetch, store
from kzdesk.exchange.roster_entries import Role
from kzdesk.exchange.transport import Listed, Transport, is_object
from kzdesk.services.exchange.seat import Seats
from kzdesk.store.carried import CarriedFiles
from kzdesk.store.vault import Vault

MOST: Final = 4 * 1024**3
"""Bytes that are carried for others at most."""
OUTCOME: Final = "carried"
_FOR_OTHERS: Final = "for-others"


class PassingOn:
    """Keeps files for others and puts them where they are not."""

    def __init__(self, vault: Vault, seats: Seats) -> None:
        """Keep them beside this vault."""
        self._vault = vault
        self._seats = seats
        self._files = CarriedFiles(vault.folder)

    def keep(self, name: str, content: io.BytesIO) -> bool:
        """Keep a whole file, and return whether it was kept: not without another place, nor beyond the room for it."""
        size = content.seek(0, io.SEEK_END)
        if not self._wanted(name, size):
            return False
        content.seek(0)
        with self._files.begin(name) as out:
            out.truncate(0)
            shutil.copyfileobj(content, out)
        self._finish(name, size)
        return True

    def fetch(self, transport: Transport, listed: Listed, progress: Progress) -> bool:
        """Fetch a file that is too large for a bundle and keep it, and return whether it was kept."""
        if not self._wanted(listed.name, listed.size):
            return False
        progress.step(0, listed.size)
        with self._files.begin(listed.name) as out:
            fetch(transport, listed.name, listed.size, out)
        self._finish(listed.name, listed.size)
        return True

    def send(self, place: str, transport: Transport, progress: Progress) -> int:
        """Put the files that a place does not have there, and return how many; what is everywhere is let go of."""
        with self._vault.transaction() as tx:
            waiting = tx.traffic.carried()
            missing = [name for name in waiting if not tx.traffic.outcome(place, name)]
        for name in missing:
            content = self._files.open(name)
            if content is not None:
                with content:
                    store(transport, name, content, waiting[name], progress, keep=True)
            with self._vault.transaction() as tx:
                tx.traffic.see(place, name, OUTCOME)
        self._let_go()
        return len(missing)

    def _wanted(self, name: str, size: int) -> bool:
        with self._vault.transaction() as tx:
            seat, carried = self._seats.find(tx), tx.traffic.carried()
            courier = seat is not None and seat.role is Role.COURIER
            several = tx.traffic.places() > 1
        if name in carried or not is_object(name):
            return False
        return (courier or several) and sum(carried.values()) + size <= MOST

    def _finish(self, name: str, size: int) -> None:
        self._files.finish(name)
        with self._vault.transaction() as tx:
            tx.traffic.carry(name, size, _FOR_OTHERS)

    def _let_go(self) -> None:
        """Remove the files that every place has."""
        with self._vault.transaction() as tx:
            gone = tx.traffic.everywhere()
            for name in gone:
                tx.traffic.drop_carried(name)
        for name in gone:
            self._files.remove(name)
