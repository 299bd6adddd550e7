# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence files on their way: each travels sealed as it lies in the vault, and opens for who has its record.

Its name at a place is drawn from the random name it has in the vault: who has the record finds it, nobody else can
tell what it is. Whoever holds a file puts it where it is not.
"""

import base64
import hashlib
import io
from collections import defaultdict
from collections.abc import Collection
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import KzdeskError, Refused
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.evidence import Attachment, CustodyAct
from kzdesk.exchange.carrying import fetch, store
from kzdesk.exchange.refusals import Reason
from kzdesk.exchange.transport import PIECE, Listed, Transport
from kzdesk.services.evidence.custody import enter
from kzdesk.services.evidence.keeping import attached
from kzdesk.services.exchange.seat import Seat
from kzdesk.store.carried import CarriedFiles
from kzdesk.store.correspondence import Refusal
from kzdesk.store.files import Files, Soundness
from kzdesk.store.traffic import PutObject
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

OUTCOME: Final = "evidence"
REMOVED: Final = "purged"
"""The outcome of a file that was purged and is not at the place any more."""
STUCK: Final = "purged-there"
"""The outcome of one that the place does not let this device remove."""
GONE: Final = "evidence-gone"
"""What is known of a file that lay at a place and does not any more."""
_HAVING: Final = frozenset({"added", "received"})
_HEADER: Final = 64 * 1024


class Unsent(NamedTuple):
    """A file that a place does not have: its name in the vault, its size in bytes, and the records it belongs to."""

    object: str
    size: int
    records: tuple[str, ...]


class EvidenceFiles:
    """Sends and fetches the files of the attachments of one vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Send and fetch for this vault."""
        self._vault = vault
        self._clock = clock
        self._parts = CarriedFiles(vault.folder)

    def unsent(self, tx: Tx, seat: Seat, place: str) -> dict[str, Unsent]:
        """Return the files this vault holds and a place does not have, by name there.

        One that was taken away there counts once somebody who may read its record has not said to have it; one that is
        not what its record says is put anew.
        """
        found: dict[str, Unsent] = {}
        gone = set()
        for each in _all(tx):
            name, held = name_at_place(each.object), tx.files.get(each.object)
            outcome = tx.traffic.outcome(place, name)
            if held is not None and (outcome in ("", GONE) or outcome.startswith(Reason.EVIDENCE_DIFFERS)):
                others = found[name].records if name in found else ()
                found[name] = Unsent(each.object, held.size, (*others, each.id))
                gone |= {name} if outcome == GONE else set()
        everybodys = self.confirmed(tx, seat, gone) if gone else frozenset()
        return {name: each for name, each in found.items() if name not in everybodys}

    def confirmed(self, tx: Tx, seat: Seat, names: Collection[str]) -> frozenset[str]:
        """Return which of these files, by their names at places, everybody who may read their records said to have.

        A device says so by an act of custody that it wrote itself: that it added the file, or received it sound.
        """
        attachments = [each for each in _all(tx) if name_at_place(each.object) in names]
        compartments = tx.merge.compartments(each.id for each in attachments)
        lacking, known = set(), set()
        for each in attachments:
            known.add(name_at_place(each.object))
            readers = {device for one in compartments.get(each.id, ()) for device in seat.team.readers(one)}
            if readers - {seat.device} - _holders(tx, each):
                lacking.add(name_at_place(each.object))
        return frozenset(known - lacking)

    def compare(self, tx: Tx, place: str, listed: Collection[str]) -> None:
        """Note which files a place does not have any more, now that everything there was listed."""
        for name, here in self.known(tx).items():
            if here and name not in listed and tx.traffic.outcome(place, name) == OUTCOME:
                tx.traffic.see(place, name, GONE)

    def known(self, tx: Tx) -> dict[str, bool]:
        """Return the names at places of all files that have a record here, and whether the file is here as well."""
        return {name_at_place(each.object): tx.files.has(each.object) for each in _all(tx)}

    def purged(self, tx: Tx) -> frozenset[str]:
        """Return the names at places of the files that were purged."""
        return frozenset(map(name_at_place, tx.purges.objects()))

    def remove_purged(self, place: str, transport: Transport) -> None:
        """Remove the files that were purged and are known to lie at a place from there."""
        self.let_go()
        with self._vault.transaction() as tx:
            names = [name for name in self.purged(tx) if tx.traffic.outcome(place, name) in (OUTCOME, STUCK)]
        for name in sorted(names):
            self.remove(place, transport, name)

    def remove(self, place: str, transport: Transport, name: str) -> None:
        """Remove a file that was purged from a place, and remember when the place does not let this device.

        Raises `Unavailable` when the connection broke.
        """
        outcome = REMOVED
        try:
            transport.delete(name)
        except KzdeskError as error:
            if error.code == "interrupted":
                raise
            outcome = STUCK
        with self._vault.transaction() as tx:
            tx.traffic.see(place, name, outcome)

    def let_go(self) -> None:
        """Let go of files that were purged and are kept on their way to others."""
        with self._vault.transaction() as tx:
            names = self.purged(tx)
            for name in names:
                tx.traffic.drop_carried(name)
        for name in names:
            self._parts.remove(name)

    def send(self, seat: Seat, place: str, transport: Transport, progress: Progress) -> int:
        """Put the files a place does not have there, and return how many.

        A file that broke off goes on where it broke, where the place can keep its beginning. Those that were purged are
        removed from there.
        """
        self.remove_purged(place, transport)
        with self._vault.transaction() as tx:
            unsent = self.unsent(tx, seat, place)
        for name, (object_name, size, _) in unsent.items():
            with io.BufferedReader(_Sealed(self._vault.files, object_name), PIECE) as content:
                store(transport, name, content, size, progress, keep=True)
            with self._vault.transaction() as tx:
                tx.traffic.see(place, name, OUTCOME)
                tx.traffic.put(place, PutObject(name, OUTCOME, "", 0, size, self._clock.now().isoformat()))
        return len(unsent)

    def fetch(self, place: str, transport: Transport, progress: Progress) -> tuple[int, tuple[Refusal, ...]]:
        """Fetch the files whose records are here and that lie at a place; return how many, and what was refused.

        A file that broke off is taken up where it broke. One that is not what its record says is refused, and fetched
        again when its size at the place has become another.
        """
        with self._vault.transaction() as tx:
            wanted: dict[str, list[Attachment]] = defaultdict(list)
            for each in _all(tx):
                if not tx.files.has(each.object):
                    wanted[name_at_place(each.object)].append(each)
            seen = {name: tx.traffic.outcome(place, name) for name in wanted}
        count, refused = 0, []
        for listed in transport.names() if wanted else ():
            if listed.name not in wanted or seen[listed.name] == _differing(listed):
                continue
            sound = self._fetch(listed, wanted[listed.name], transport, progress)
            moment = self._clock.now().isoformat()
            refusal = Refusal(moment, place, listed.name, "", Reason.EVIDENCE_DIFFERS)
            with self._vault.transaction() as tx:
                tx.traffic.see(place, listed.name, OUTCOME if sound else _differing(listed))
                if sound:
                    tx.exchange.forgive(listed.name)
                    count += 1
                else:
                    tx.exchange.refuse(refusal)
                    refused.append(refusal)
        return count, tuple(refused)

    def _fetch(self, listed: Listed, attachments: list[Attachment], transport: Transport, progress: Progress) -> bool:
        """Fetch one file and return whether it is what one of its records says; otherwise nothing of it is kept.

        What a part that lay here made of it says nothing of what lies at the place: then it is fetched once more.
        """
        if listed.size > max(map(_longest, attachments)):
            return False
        progress.step(0, listed.size)
        while True:
            with self._parts.begin(listed.name) as part:
                begun = part.seek(0, io.SEEK_END)
                fetch(transport, listed.name, listed.size, part)
                part.seek(0)
                whole = self._taken(attachments[0].object, part)
            self._parts.remove(listed.name)
            if whole and self._is_sound(attachments, progress):
                return True
            if not begun:
                return False

    def _is_sound(self, attachments: list[Attachment], progress: Progress) -> bool:
        """Whether a file that was taken is what one of its records says; it is let go of when it is not."""
        for each in attachments:
            if self._vault.files.verify(attached(each), progress) is Soundness.SOUND:
                with self._vault.transaction() as tx:
                    enter(self._vault, tx, each, CustodyAct(act="received", found=each.sha256))
                return True
        with self._vault.transaction() as tx:
            tx.files.drop(attachments[0].object)
        self._vault.files.remove(attachments[0].object)
        return False

    def _taken(self, object_name: str, part: BinaryIO) -> bool:
        """Whether the vault took a file, which it does not when it is no sealed one."""
        try:
            return self._vault.files.take_sealed(object_name, iter(lambda: part.read(PIECE), b""))
        except Refused:
            return False


class _Sealed(io.RawIOBase):
    """A sealed file of the vault, read from wherever it is sought."""

    def __init__(self, files: Files, object_name: str) -> None:
        self._files = files
        self._object = object_name
        self._at = 0
        self._pieces = files.sealed(object_name)
        self._left = b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence not in (io.SEEK_SET, io.SEEK_CUR):
            raise io.UnsupportedOperation("seek")
        wanted = offset + (self._at if whence == io.SEEK_CUR else 0)
        if wanted != self._at:
            self._at, self._pieces, self._left = wanted, self._files.sealed(self._object, wanted), b""
        return wanted

    def readinto(self, buffer: "WriteableBuffer") -> int:
        self._left = self._left or next(self._pieces, b"")
        view = memoryview(buffer)
        taken = self._left[: len(view)]
        view[: len(taken)] = taken
        self._left = self._left[len(taken) :]
        self._at += len(taken)
        return len(taken)


def name_at_place(object_name: str) -> str:
    """Return the name under which a sealed file lies at places."""
    digest = hashlib.sha256(b"kzdesk object 1\0" + object_name.encode()).digest()[:16]
    return base64.b32encode(digest).decode("ascii").rstrip("=").lower() + ".bin"


def _differing(listed: Listed) -> str:
    """Return the outcome of a file of this size that is not what its record says."""
    return f"{Reason.EVIDENCE_DIFFERS} {listed.size}"


def _longest(attachment: Attachment) -> int:
    """Return how many bytes a sealed file has at most: its Padmé size, the seals of its pieces and a header."""
    size = max(attachment.size or 0, 1)
    return size + size // 8 + size // 1024 + _HEADER


def _holders(tx: Tx, attachment: Attachment) -> set[str]:
    """Return the devices that wrote down themselves that they have a file as its record says."""
    acts = [each for each in tx.records.parts(CustodyAct, attachment.id) if each.act in _HAVING]
    return {each.device for each in acts if each.found == attachment.sha256 and _author(tx, each.id) == each.device}


def _author(tx: Tx, record_id: str) -> str:
    """Return the device that created a record; empty where that is not known."""
    return next((each.device for each in tx.records.history(record_id) if each.action == "create"), "")


def _all(tx: Tx) -> list[Attachment]:
    return [each for each in tx.records.where(Attachment, {}) if not tx.files.destroyed(each.object)]
