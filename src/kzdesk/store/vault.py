# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault: a folder with two copies of the key file and one encrypted database, opened by one process at a time.

    NAME.kzvault/          readable by its owner only
      keys-a, keys-b       the keyslot block, mirrored
      vault.db             SQLCipher; while open also vault.db-wal
      att/                 large evidence files, each sealed with a key of its own
      backups/             a copy made before an upgrade, kept until the upgrade is complete

Everything that changes the database goes through `transaction`, which commits once, at its end.
"""

import dataclasses
import hmac
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self

from sqlalchemy import Engine

from kzdesk.crypto import keyslots
from kzdesk.crypto.derive import Purpose, subkey
from kzdesk.crypto.errors import BrokenBlock, CostOutOfBounds, NotEnoughMemory, WrongKey
from kzdesk.crypto.kdf import FLOOR, KdfCost
from kzdesk.crypto.passphrases import encode
from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Damaged, Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.secret import Secret
from kzdesk.domain.stamps import new_id
from kzdesk.store.check import Checked, check
from kzdesk.store.connection import checkpoint, create_empty, open_engine, translated
from kzdesk.store.copies import copy_database
from kzdesk.store.durable import sync_folder
from kzdesk.store.files import Files
from kzdesk.store.keyfile import COPIES, Copies, KeyFile
from kzdesk.store.records import Change
from kzdesk.store.scrubbing import rewrite
from kzdesk.store.tx import Tx
from kzdesk.store.upgrade import build, upgrade

DATABASE: Final = "vault.db"
BACKUPS: Final = "backups"
DEVICE: Final = "device"

WRONG_PASSPHRASE: Final = QT_TRANSLATE_NOOP("store", "This passphrase does not open the vault.")
_NO_VAULT: Final = QT_TRANSLATE_NOOP("store", "There is no vault at this place. Check the path of the vault folder.")
_THERE_ALREADY: Final = QT_TRANSLATE_NOOP(
    "store", "There is already something at the place of the new vault. Choose another name or folder."
)
_NOT_MADE: Final = QT_TRANSLATE_NOOP(
    "store", "The vault folder could not be made. Check that the folder exists, may be written to and has room."
)
_FORGED_KEYS: Final = QT_TRANSLATE_NOOP(
    "store",
    "The key file of this vault was altered outside kzdesk. Put the files keys-a and keys-b from a backup of this "
    "vault into its folder.",
)
_NO_MEMORY: Final = QT_TRANSLATE_NOOP(
    "store", "There is not enough free memory to unlock the vault. Close other programs and try again."
)
_CLOSED: Final = QT_TRANSLATE_NOOP("store", "The vault is locked. Unlock it to go on.")
_MENDED: Final = QT_TRANSLATE_NOOP(
    "store",
    "One of the two copies of the key file was damaged; it was made anew from the other. If this happens again, "
    "the disk is failing: make a backup to another one.",
)
_NOT_MENDED: Final = QT_TRANSLATE_NOOP(
    "store",
    "One of the two copies of the key file is damaged and could not be made anew. Make a backup to another disk now.",
)
_FILES: Final = QT_TRANSLATE_NOOP(
    "store",
    "{count} evidence files are damaged or missing. “Verify” among the evidence of a record names them. Look for them "
    "in your newest backup.",
)
_NOT_SWEPT: Final = QT_TRANSLATE_NOOP(
    "store",
    "Half-written or destroyed evidence files could not be removed from the vault folder. They cannot be read without "
    "their keys. Check that the folder may be written to.",
)


_NOT_SCRUBBED: Final = QT_TRANSLATE_NOOP(
    "store",
    "Records were purged, but the database could not be written anew without them: parts of them may still lie in it. "
    "Free as much room on the disk as the vault takes, lock the vault and unlock it again.",
)


class Vault:
    """An open vault. `notices` are sentences that whoever opened it should read."""

    def __init__(self, folder: Path, key: bytes, clock: Clock, engine: Engine) -> None:
        """Use `open` or `create` instead."""
        self.folder = folder
        self.clock = clock
        self.notices: tuple[Message, ...] = ()
        self.on_commit: Callable[[tuple[Change, ...]], None] | None = None
        self._key = key
        self._engine: Engine | None = engine
        self._lock = threading.RLock()
        self._in_transaction = False
        self.files = Files(folder, self.transaction)
        with translated(), engine.begin() as connection:
            self.device = Tx(connection, "", clock).fact(DEVICE)

    @classmethod
    def create(cls, folder: Path, passphrase: Secret, *, cost: KdfCost, clock: Clock, migrations: Path) -> Self:
        """Make a new vault and return it open.

        It is built under another name and renamed when it is whole, so that no half-made vault is ever found.
        Raises `Refused` when something is there already, `Unavailable` when the disk does not take it.
        """
        if folder.exists():
            raise Refused(_THERE_ALREADY, code="exists")
        try:
            part = Path(tempfile.mkdtemp(prefix=f".{folder.stem}-", suffix=".part", dir=folder.parent))
        except OSError as error:
            raise Unavailable(_NOT_MADE, code="not-made") from nameless(error)
        try:
            key = _furnish(part, passphrase, cost, clock, migrations)
            part.rename(folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise Unavailable(_NOT_MADE, code="not-made") from nameless(error)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        return cls(folder, key, clock, open_engine(folder / DATABASE, key))

    @classmethod
    def open(cls, folder: Path, passphrase: Secret, *, clock: Clock, migrations: Path, floor: KdfCost = FLOOR) -> Self:
        """Return the vault, unlocked, its tables brought up to date.

        Raises `Refused` for a wrong passphrase (always with the same sentence) and for a vault that is newer than
        this program, `Damaged` when keys or database do not hold, `Unavailable` when it is open elsewhere.
        """
        if not folder.is_dir():
            raise Refused(_NO_VAULT, code="no-vault")
        copies = KeyFile(folder).read()
        block, opened = _unlock(copies, passphrase, floor)
        key = subkey(opened.master, Purpose.DATABASE, binding=keyslots.read_header(block).vault_id)
        engine = open_engine(folder / DATABASE, key)
        try:
            upgrade(engine, migrations, folder / BACKUPS, key)
            vault = cls(folder, key, clock, engine)
        except BaseException:
            engine.dispose()
            raise
        vault.notices = (*_mend(KeyFile(folder), copies, block), *_sweep(vault))
        return vault

    @contextmanager
    def transaction(self) -> Iterator[Tx]:
        """Give one transaction: committed on leaving, rolled back on any exception. It does not nest.

        After the commit `on_commit` learns once what changed.
        """
        with self._lock:
            if self._in_transaction:
                raise RuntimeError("a transaction does not nest")
            self._in_transaction = True
            try:
                with translated(), self._opened().begin() as connection:
                    tx = Tx(connection, self.device, self.clock)
                    yield tx
                    changes = tx.finish()
            finally:
                self._in_transaction = False
        if changes and self.on_commit is not None:
            self.on_commit(changes)

    def change_passphrase(self, old: Secret, new: Secret, *, floor: KdfCost = FLOOR) -> None:
        """Lock the vault by another passphrase. Raises `Refused` when the old one is wrong."""
        with self._lock:
            self._opened()
            keys = KeyFile(self.folder)
            block, opened = _unlock(keys.read(), old, floor)
            keys.write(keyslots.replace(block, opened, encode(new.reveal())))

    def assert_passphrase(self, passphrase: Secret, *, floor: KdfCost = FLOOR) -> None:
        """Return when the passphrase opens this vault, which stays open as it is.

        Raises `Refused` for another passphrase, `Damaged` when the key files are not this vault's.
        """
        with self._lock:
            self._opened()
            copies = KeyFile(self.folder).read()
        block, opened = _unlock(copies, passphrase, floor)
        key = subkey(opened.master, Purpose.DATABASE, binding=keyslots.read_header(block).vault_id)
        if not hmac.compare_digest(key, self._key):
            raise Damaged(_FORGED_KEYS, code="keys")

    def copy_into(self, folder: Path, progress: Progress = SILENT) -> None:
        """Put verified copies of the database, the key files and the evidence files into an existing, empty folder."""
        with self._lock:
            KeyFile(folder).write(KeyFile(self.folder).read().blocks[0])
            self.files.copy_into(folder, progress)
            copy_database(self._opened(), folder / DATABASE, self._key, progress)

    def check(self, progress: Progress = SILENT) -> Checked:
        """Read the whole vault and return what is wrong with it."""
        with self._lock:
            checked = check(self._opened(), progress)
            if checked.sound and (faults := self.files.faults(progress)):
                return dataclasses.replace(checked, findings=(_FILES.format(count=faults),))
            return checked

    def scrub(self, progress: Progress = SILENT) -> None:
        """Leave nothing in the vault of what was purged since this was done last: no file, no unused part of one.

        Raises `Unavailable` when the disk does not take it, `Cancelled` when `progress` does; it is done at the next
        opening then.
        """
        with self._lock:
            with self.transaction() as tx:
                if not tx.purges.unfinished():
                    return
                objects = tx.purges.objects()
            for name in objects:
                self.files.remove(name)
            rewrite(self._opened(), progress)
            with self.transaction() as tx:
                tx.purges.finish(self.clock.now().isoformat())

    def close(self) -> None:
        """Put everything into the database file and let go of it; closing twice does no harm."""
        with self._lock:
            engine, self._engine = self._engine, None
            if engine is not None:
                try:
                    checkpoint(engine)
                finally:
                    engine.dispose()

    def _opened(self) -> Engine:
        if self._engine is None:
            raise Unavailable(_CLOSED, code="closed")
        return self._engine


def is_vault(folder: Path) -> bool:
    """Whether the folder looks like a vault: it has a database and at least one copy of the key file."""
    return (folder / DATABASE).is_file() and any((folder / name).is_file() for name in COPIES)


def _furnish(folder: Path, passphrase: Secret, cost: KdfCost, clock: Clock, migrations: Path) -> bytes:
    """Put keys and an empty database into a new folder and return the key of the database."""
    block, opened = keyslots.create(encode(passphrase.reveal()), cost)
    key = subkey(opened.master, Purpose.DATABASE, binding=keyslots.read_header(block).vault_id)
    KeyFile(folder).write(block)
    create_empty(folder / DATABASE)
    engine = open_engine(folder / DATABASE, key, fresh=True)
    try:
        build(engine, migrations)
        with translated(), engine.begin() as connection:
            Tx(connection, "", clock).set_fact(DEVICE, new_id(clock))
        checkpoint(engine)
    finally:
        engine.dispose()
    return key


def _unlock(copies: Copies, passphrase: Secret, floor: KdfCost) -> tuple[bytes, keyslots.Opened]:
    """Return the block that opens and what it opened. Two blocks of one generation differ only when one is forged."""
    refusal: Refused | Damaged | None = None
    for block in copies.blocks:
        try:
            return block, keyslots.open_block(block, encode(passphrase.reveal()), floor=floor)
        except WrongKey:
            refusal = refusal or Refused(WRONG_PASSPHRASE, code="passphrase")
        except (BrokenBlock, CostOutOfBounds):
            refusal = refusal or Damaged(_FORGED_KEYS, code="keys")
        except NotEnoughMemory as error:
            raise Unavailable(_NO_MEMORY, code="memory") from error
    raise refusal or Damaged(_FORGED_KEYS, code="keys")


def _mend(keys: KeyFile, copies: Copies, block: bytes) -> tuple[Message, ...]:
    """Make both copies the one that opened, and return what is to be told about it."""
    if not copies.damaged and not copies.outdated and copies.blocks == (block,):
        return ()
    try:
        keys.write(block)
    except Unavailable:
        return (_NOT_MENDED,)
    return (_MENDED,) if copies.damaged else ()


def _sweep(vault: Vault) -> tuple[Message, ...]:
    """Remove what a killed process left, and return what is to be told about it."""
    told = []
    for work, message in ((vault.files.sweep, _NOT_SWEPT), (vault.scrub, _NOT_SCRUBBED)):
        try:
            work()
        except Unavailable:
            told.append(message)
    return tuple(told)
