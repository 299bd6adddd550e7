# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding evidence files, finding them again, verifying, exporting and destroying them; each act goes into the log."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import KzdeskError, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records import record_type
from kzdesk.domain.records.evidence import PROVEN, Attachment, CustodyAct
from kzdesk.domain.secret import Secret
from kzdesk.services.access import Access
from kzdesk.services.evidence.custody import CustodyLog, custody_log, enter
from kzdesk.services.evidence.originals import files_in, media_type, opened
from kzdesk.services.joined import every_id
from kzdesk.services.sound import sound
from kzdesk.services.writing import written_apart
from kzdesk.store.files import Attached, Soundness, StoredFile
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

__all__ = ("About", "AddedFiles", "Evidence", "Soundness", "Verified", "attached")

_NOT_PROVEN: Final = QT_TRANSLATE_NOOP(
    "evidence", "Files are kept with people, cases, events, acts, custody, hearings and sources, not with this record."
)
_NO_REASON: Final = QT_TRANSLATE_NOOP(
    "evidence", "Nothing was done. This needs a reason, which is kept in the custody log."
)
_DESTROYED: Final = QT_TRANSLATE_NOOP("evidence", "This file was destroyed. Its custody log says when and why.")
_ACTS: Final = {Soundness.SOUND: "verified", Soundness.DAMAGED: "damaged", Soundness.MISSING: "missing"}


@dataclass(frozen=True, slots=True)
class About:
    """What is told of a file when it is added."""

    description: str = field(default="", repr=False)
    origin: str = ""
    captured_on: PartialDate | None = None
    received_on: PartialDate | None = None
    by: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """What came of adding several files: those added, how many were there already, and which were not taken and why."""

    added: tuple[Attachment, ...]
    known: int = 0
    refused: tuple[tuple[str, Message], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying found of one file, and whether its custody log holds."""

    attachment: Attachment
    soundness: Soundness
    log: CustodyLog

    @property
    def good(self) -> bool:
        """Whether the file is what was added and nobody altered its log."""
        return self.soundness is Soundness.SOUND and self.log.holds


class Evidence:
    """The evidence files of one open vault."""

    def __init__(self, vault: Vault, access: Access) -> None:
        """Keep them in this vault; `access` checks passphrases."""
        self._vault = vault
        self._access = access

    def of(self, type_name: str, record_id: str) -> tuple[Attachment, ...]:
        """Return the files that belong to a record, in the order they were added; a file’s own record has itself."""
        with self._vault.transaction() as tx:
            if type_name == Attachment.TYPE:
                return _known(tx, (tx.records.get(Attachment, record_id),))
            if type_name not in PROVEN:
                return ()
            ids = every_id(tx, record_id) if type_name == "person" else (record_id,)
            found = tx.records.grouped(Attachment, type_name, ids)
            return _known(tx, (each for wanted in ids for each in found.get(wanted, ())))

    def belonging(self, record_id: str) -> tuple[str, str]:
        """Return type and id of the record with this id, if it keeps files or is one.

        Raises `Refused` when there is none.
        """
        with self._vault.transaction() as tx:
            for name in (Attachment.TYPE, *PROVEN):
                if tx.records.exists(record_type(name), record_id):
                    return name, record_id
        raise Refused(_NOT_PROVEN, code="not-proven")

    def all(self) -> tuple[Attachment, ...]:
        """Return every file, in the order they were added."""
        with self._vault.transaction() as tx:
            return _known(tx, tx.records.where(Attachment, {}))

    def add(
        self, path: Path, belongs: tuple[str, str], about: About | None = None, progress: Progress = SILENT
    ) -> tuple[Attachment, bool]:
        """Take a file into the vault, unchanged, for the record of this type and id; the file outside stays.

        Returns the file and whether it is new: what belongs to that record already is not added twice. Raises
        `Refused` when the record is gone or keeps no files, `Unavailable` when a disk fails, `Cancelled`; then nothing
        of it is kept.
        """
        self._assert_keeps(belongs)
        name, stored = self._sealed(path, progress)
        try:
            with self._vault.transaction() as tx:
                attachment = _described(name, stored, belongs, about or About())
                there = _same(tx, attachment, belongs[0])
                if there is not None:
                    return there, False
                tx.records.get(record_type(belongs[0]), belongs[1])
                tx.files.keep(stored.sealed)
                kept = tx.records.put(sound(attachment))
                enter(self._vault, tx, kept, CustodyAct(act="added", by=(about or About()).by, found=kept.sha256))
                return kept, True
        finally:
            self._vault.files.discard(stored)

    def add_all(
        self,
        paths: Iterable[Path],
        belongs: tuple[str, str],
        about: About | None = None,
        progress: Progress = SILENT,
    ) -> AddedFiles:
        """Take many files, and those in folders, as from a camera; one that cannot be taken does not stop the others.

        Raises `Cancelled` when `progress` does: what was added by then stays.
        """
        self._assert_keeps(belongs)
        files = files_in(paths)
        added: list[Attachment] = []
        refused: list[tuple[str, Message]] = []
        known = 0
        for number, path in enumerate(files):
            progress.step(number, len(files))
            try:
                attachment, new = self.add(path, belongs, about, _Within(progress, number, len(files)))
            except KzdeskError as error:
                refused.append((path.name, error.message))
                continue
            known += not new
            added += [attachment] if new else []
        progress.step(len(files), len(files))
        return AddedFiles(tuple(added), known, tuple(refused))

    def log(self, attachment_id: str) -> CustodyLog:
        """Return what was done with a file, checked."""
        with self._vault.transaction() as tx:
            return custody_log(tx, tx.records.get(Attachment, attachment_id))

    def verify(self, attachments: Iterable[Attachment], progress: Progress = SILENT) -> tuple[Verified, ...]:
        """Read files whole, compare their size and SHA-256 with those of the day they were added, and check their logs.

        What was found goes into each log. Destroyed files are left out. Raises `Cancelled` when `progress` does.
        """
        wanted = [each for each in attachments if not each.destroyed]
        found = []
        for number, each in enumerate(wanted):
            soundness = self._vault.files.verify(attached(each), _Within(progress, number, len(wanted)))
            with self._vault.transaction() as tx:
                log = custody_log(tx, each)
                seen = each.sha256 if soundness is Soundness.SOUND else ""
                enter(self._vault, tx, each, CustodyAct(act=_ACTS[soundness], found=seen))
            found.append(Verified(each, soundness, log))
            progress.step(number + 1, len(wanted))
        return tuple(found)

    def export(
        self,
        attachment_id: str,
        target: Path,
        passphrase: Secret,
        reason: str,
        *,
        by: str = "",
        replace: bool = False,
        progress: Progress = SILENT,
    ) -> None:
        """Write the original to an open file that its owner alone can read: all of it, verified, or nothing.

        It holds everything its camera wrote into it. Raises `Refused` for a wrong passphrase, without a reason, or when
        the file is there; `Damaged` when the original is not what was added; `Unavailable`, `Cancelled`.
        """
        attachment = self.confirmed(attachment_id, passphrase, reason)
        wanted = attached(attachment)
        with written_apart(lambda out: self._vault.files.read(wanted, out, progress), target, replace=replace) as apart:
            act = CustodyAct(act="exported", by=by, reason=reason.strip(), found=attachment.sha256)
            self.note(attachment, act)
            apart.name()

    def destroy(self, attachment_id: str, passphrase: Secret, reason: str, *, by: str = "") -> Attachment:
        """Destroy a file in this vault for good: its bytes go, its record and log stay, and it is not fetched again.

        Backups made before and the vaults of others still hold it. Raises `Refused` for a wrong passphrase and
        without a reason.
        """
        attachment = self.confirmed(attachment_id, passphrase, reason)
        with self._vault.transaction() as tx:
            enter(self._vault, tx, attachment, CustodyAct(act="destroyed", by=by, reason=reason.strip()))
            tx.files.destroy(attachment.object)
        self._vault.files.remove(attachment.object)
        return dataclasses.replace(attachment, file_key="")

    def confirmed(self, attachment_id: str, passphrase: Secret, reason: str) -> Attachment:
        """Return a file that is to leave the vault, once there is a reason and the passphrase is right."""
        if not reason.strip():
            raise Refused(_NO_REASON, code="reason")
        attachment = self.whole(attachment_id)
        self._access.confirm(self._vault, passphrase)
        return attachment

    def whole(self, attachment_id: str) -> Attachment:
        """Return a file that was not destroyed. Raises `Refused` for one that was or is not there."""
        with self._vault.transaction() as tx:
            (attachment,) = _known(tx, (tx.records.get(Attachment, attachment_id),))
        if attachment.destroyed:
            raise Refused(_DESTROYED, code="destroyed")
        return attachment

    def note(self, attachment: Attachment, act: CustodyAct) -> None:
        """Write an act on a file into its log."""
        with self._vault.transaction() as tx:
            enter(self._vault, tx, attachment, act)

    def _sealed(self, path: Path, progress: Progress) -> tuple[str, StoredFile]:
        """Return the name of a file outside, and the file sealed; nothing stays of one that changed meanwhile."""
        stored: StoredFile | None = None
        try:
            with opened(path) as original:
                stored = self._vault.files.add(original, progress, original.size)
                return original.name, stored
        except Refused:
            if stored is not None:
                self._vault.files.discard(stored)
            raise

    def _assert_keeps(self, belongs: tuple[str, str]) -> None:
        if belongs[0] not in PROVEN:
            raise Refused(_NOT_PROVEN, code="not-proven")
        with self._vault.transaction() as tx:
            tx.records.get(record_type(belongs[0]), belongs[1])


class _Within:
    """The progress of one of several files, told as their common progress in thousandths."""

    def __init__(self, progress: Progress, number: int, count: int) -> None:
        self._progress = progress
        self._number = number
        self._count = count

    def step(self, done: int, total: int) -> None:
        part = 1000 * done // max(total, 1)
        self._progress.step(1000 * self._number + part, 1000 * self._count)


def attached(attachment: Attachment) -> Attached:
    """Return what the store needs to find and open a file."""
    return Attached(attachment.object, attachment.file_key, attachment.size or 0, attachment.sha256)


def _described(name: str, stored: StoredFile, belongs: tuple[str, str], about: About) -> Attachment:
    return dataclasses.replace(
        Attachment(
            description=about.description,
            origin=about.origin,
            captured_on=about.captured_on,
            received_on=about.received_on,
            file_name=name,
            media_type=media_type(stored.beginning),
            size=stored.size,
            sha256=stored.sha256,
            object=stored.object,
            file_key=stored.key,
        ),
        **{belongs[0]: belongs[1]},  # type: ignore[arg-type]
    )


def _known(tx: Tx, files: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """Return files, those that were destroyed here without their keys."""
    return tuple(dataclasses.replace(each, file_key="") if tx.files.destroyed(each.object) else each for each in files)


def _same(tx: Tx, attachment: Attachment, field_name: str) -> Attachment | None:
    """Return the file of these bytes that belongs to the same record already."""
    same = {"sha256": attachment.sha256, field_name: getattr(attachment, field_name)}
    return next((each for each in tx.records.where(Attachment, same) if not tx.files.destroyed(each.object)), None)
