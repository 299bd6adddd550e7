# SPDX-License-Identifier: GPL-3.0-or-later
"""What one transaction offers: records, history, search, drafts and sealed files on the same connection."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kzdesk.domain.clock import Clock
from kzdesk.store.correspondence import Correspondence
from kzdesk.store.derived import Derived
from kzdesk.store.drafts import Drafts
from kzdesk.store.extent import Extent, extent
from kzdesk.store.log import OperationLog
from kzdesk.store.merge import Merge
from kzdesk.store.places import Places
from kzdesk.store.projection import Projection
from kzdesk.store.purges import PurgeReports
from kzdesk.store.queries import Queries
from kzdesk.store.records import Change, Desk, RecordStore
from kzdesk.store.schema import vault_fact
from kzdesk.store.sealed import SealedFiles
from kzdesk.store.search import SearchIndex
from kzdesk.store.segments import Segments
from kzdesk.store.snapshots import Snapshots
from kzdesk.store.traffic import Traffic

COMPARTMENT: Final = "compartment"
"""The fact that names the compartment new records go to; the device's own desk while it is not set."""
_FACT: Final = select(vault_fact.c.value).where(vault_fact.c.name == bindparam("wanted"))


class Tx:
    """One open transaction. Ends, and commits or rolls back, with the `with` block of `Vault.transaction`."""

    def __init__(self, connection: Connection, device: str, clock: Clock) -> None:
        """Write as `device`."""
        self._connection = connection
        self._clock = clock
        self.log = OperationLog(connection, clock)
        self.search = SearchIndex(connection)
        desk = Desk(device, lambda: self.fact(COMPARTMENT) or device, clock)
        self._derived = Derived(connection, self.search)
        projection = Projection(connection, self._derived)
        self.records = RecordStore(connection, self.log, projection, desk)
        self.merge = Merge(connection, self.log, projection)
        self.purges = self.merge.purges
        self.purge_reports = PurgeReports(connection)
        self.name_keys = self._derived.name_keys
        self.queries = Queries(connection, self.search)
        self.drafts = Drafts(connection)
        self.segments = Segments(connection)
        self.snapshots = Snapshots(connection)
        self.exchange = Correspondence(connection)
        self.traffic = Traffic(connection)
        self.places = Places(connection)
        self.files = SealedFiles(connection)

    def today(self) -> date:
        """Return the day it is here."""
        return self._clock.now().astimezone().date()

    def extent(self, roots: Iterable[tuple[str, str]], *, frozen: bool = True) -> Extent:
        """Return the ids of all records that a purge of records, by type and id, takes along, by type.

        Those of `frozen` editions as well.
        """
        return extent(self._connection, roots, frozen=frozen)

    def fact(self, name: str) -> str:
        """Return a fact the vault keeps about itself; empty when it was never set."""
        return self._connection.execute(_FACT, {"wanted": name}).scalar() or ""

    def set_fact(self, name: str, value: str) -> None:
        """Keep a fact about the vault itself; not part of the history."""
        row = insert(vault_fact).values(name=name, value=value)
        self._connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def finish(self) -> tuple[Change, ...]:
        """Bring derived values up to date and return what changed; called once before the commit."""
        self.merge.project()
        self._derived.refresh_titles()
        self.log.flush()
        self.search.flush()
        self.name_keys.flush()
        return (*self.records.changes, *self.merge.changes)
