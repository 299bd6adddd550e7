# SPDX-License-Identifier: GPL-3.0-or-later
"""Purging a record for ever: what would go, the order for it, and where it was carried out."""

from dataclasses import dataclass, field
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.purging import DOUBLY, MOST, REASONS
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.listing import FrozenText
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.services.access import Access
from kzdesk.services.display import Display
from kzdesk.services.exchange.carrying_out import CarryingOut, order
from kzdesk.services.exchange.fulfilment import Fulfilment, Purge, purges
from kzdesk.services.exchange.leaving_out import empty_waiting
from kzdesk.services.exchange.seat import ROOT, Seats
from kzdesk.store.extent import Extent
from kzdesk.store.stored import GONE
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ("DOUBLY", "REASONS", "Fulfilment", "Going", "Purge", "Purging")

_MOST_NAMED: Final = 20
_NO_REASON: Final = QT_TRANSLATE_NOOP(
    "purging", "Nothing was purged. Choose why: asked, danger, consent, mistake, law."
)
_TOO_MANY: Final = QT_TRANSLATE_NOOP(
    "purging",
    "Nothing was purged: {count} records would go, more than are purged at once. Purge what belongs to it one by one.",
)
_COUNT: Final = QT_TRANSLATE_NOOP(
    "purging", "Nothing was purged. {count} records would go: confirm that by typing this number."
)
_BROUGHT: Final = QT_TRANSLATE_NOOP(
    "purging", "Nothing was purged: this record comes with kzdesk and tells nothing of anybody."
)


@dataclass(frozen=True, slots=True)
class Going:
    """What a purge would take along: how many records of each type, evidence files, on how many devices.

    `unreachable` devices could read it once and are not told. `frozen` editions lose their frozen content.
    `elsewhere` are type, id and title of records that name the person in a text of theirs, and stay.
    """

    type_name: str
    record_id: str
    title: str = field(repr=False)
    records: tuple[tuple[str, int], ...]
    files: int
    devices: int
    unreachable: int
    frozen: int
    elsewhere: tuple[tuple[str, str, str], ...] = field(repr=False)

    @property
    def count(self) -> int:
        """How many records go."""
        return sum(number for _, number in self.records)

    @property
    def doubly(self) -> bool:
        """Whether the number of records has to be typed first."""
        return self.count > DOUBLY


class Purging:
    """Purges records of one vault: a coordinator’s, or one without a team."""

    def __init__(self, vault: Vault, access: Access, display: Display, seats: Seats, carrying_out: CarryingOut) -> None:
        """Check passphrases by `access`."""
        self._vault = vault
        self._access = access
        self._display = display
        self._seats = seats
        self._carrying_out = carrying_out

    def allowed(self) -> bool:
        """Return whether this device may purge: that of a coordinator, or one without a team."""
        with self._vault.transaction() as tx:
            try:
                self._assert_allowed(tx)
            except Refused:
                return False
            return True

    def is_purged(self, record_id: str) -> bool:
        """Return whether a record was purged."""
        with self._vault.transaction() as tx:
            return bool(tx.purges.known([record_id]))

    def outline(self, type_name: str, record_id: str) -> Going:
        """Return what would go with a record. Raises `Refused` when it is gone or may not be purged here."""
        with self._vault.transaction() as tx:
            return self._going(tx, type_name, record_id, self._extent(tx, type_name, record_id))

    def belonging(self, record_id: str) -> tuple[str, str]:
        """Return type and id of the record with this id, a deleted one as well. Raises `Refused` when there is none."""
        with self._vault.transaction() as tx:
            name = next((cls.TYPE for cls in TYPES if tx.records.known(cls, record_id)), "")
        if not name:
            raise Refused(GONE, code="gone")
        return name, record_id

    def purge(
        self,
        type_name: str,
        record_id: str,
        passphrase: Secret,
        reason: str,
        *,
        count: int = 0,
        progress: Progress = SILENT,
    ) -> int:
        """Purge a record with all that goes with it for ever, here now and on other devices when they hear of it.

        Returns how many records that were. `count` is needed beyond `DOUBLY` records, and has to be their number.
        Raises `Refused` without one of `REASONS`, for a wrong passphrase or number, when the record is gone, and on
        devices that may not purge; then nothing is changed. Raises `Unavailable` and `Cancelled` when the file could
        not be written anew: the records are purged, and the rest follows at the next opening.
        """
        if reason not in REASONS:
            raise Refused(_NO_REASON, code="reason")
        self._access.confirm(self._vault, passphrase)
        with self._vault.transaction() as tx:
            extent = self._extent(tx, type_name, record_id)
            going = sum(map(len, extent.values()))
            if going > DOUBLY and going != count:
                raise Refused(_COUNT.format(count=going), code="count")
            done = order(tx, self._vault.device, extent, record_id, reason)
            tx.merge.project()
            empty_waiting(tx)
        self._carrying_out.finish(progress)
        return done

    def all(self) -> tuple[Purge, ...]:
        """Return all purges that are known here, the newest first, and which devices have carried them out."""
        with self._vault.transaction() as tx:
            return purges(tx, self._seats.find(tx) if tx.fact(ROOT) else None, self._vault.device)

    def _assert_allowed(self, tx: Tx) -> None:
        if tx.fact(ROOT):
            self._seats.of(tx).assert_coordinator()

    def _extent(self, tx: Tx, type_name: str, record_id: str) -> Extent:
        """Return what goes with a record. Raises `Refused` when nothing of it may be purged here."""
        self._assert_allowed(tx)
        if not tx.records.known(record_type(type_name), record_id):
            raise Refused(GONE, code="gone")
        if tx.purges.brought_along(record_id):
            raise Refused(_BROUGHT, code="brought-along")
        extent = tx.extent([(type_name, record_id)])
        if (count := sum(map(len, extent.values()))) > MOST:
            raise Refused(_TOO_MANY.format(count=count), code="too-many")
        return extent

    def _going(self, tx: Tx, type_name: str, record_id: str, extent: Extent) -> Going:
        files = tx.records.by_ids(Attachment, extent.get(Attachment.TYPE, ()))
        reached, unreachable = self._devices(tx, extent)
        releases = {each.release for each in tx.records.by_ids(FrozenText, extent.get(FrozenText.TYPE, ())).values()}
        title = tx.records.titles(type_name, [record_id])[record_id]
        return Going(
            type_name=type_name,
            record_id=record_id,
            title=title,
            records=tuple((name, len(ids)) for name, ids in extent.items()),
            files=sum(tx.files.get(each.object) is not None for each in files.values()),
            devices=reached,
            unreachable=unreachable,
            frozen=len(releases),
            elsewhere=self._elsewhere(tx, extent),
        )

    def _devices(self, tx: Tx, extent: Extent) -> tuple[int, int]:
        """Return how many devices read any of it, and how many did once and do not any more."""
        if not tx.fact(ROOT):
            return 1, 0
        team = self._seats.of(tx).team
        named = tx.merge.compartments(record_id for ids in extent.values() for record_id in ids)
        compartments = {each for several in named.values() for each in several if each in team.compartments}
        now = {device for each in compartments for device in team.readers(each)}
        once = {device for each in compartments for device in team.members if team.once_read(device, each)}
        return len(now | {self._vault.device}), len(once - now - {self._vault.device})

    def _elsewhere(self, tx: Tx, extent: Extent) -> tuple[tuple[str, str, str], ...]:
        """Return records whose texts have a whole name of somebody that goes, as far as the search finds them."""
        going = {record_id for ids in extent.values() for record_id in ids}
        names = tx.records.grouped(PersonName, "person", extent.get(Person.TYPE, ()))
        found: dict[tuple[str, str], None] = {}
        for name in (each for several in names.values() for each in several if each.surname and each.given):
            for hit in tx.search.find(f"{name.given} {name.surname}", limit=_MOST_NAMED):
                if hit.record_id not in going:
                    found[hit.root_type, hit.root_id] = None
        records: list[Record] = []
        for type_name, record_id in list(found)[:_MOST_NAMED]:
            records += tx.records.by_ids(record_type(type_name), [record_id]).values()
        titles = self._display.titles_for(tx, records)
        return tuple((each.TYPE, each.id, self._display.name(each, titles)) for each in records)
