# SPDX-License-Identifier: GPL-3.0-or-later
"""The one connection to the encrypted database: its key, its settings, and its errors in our own words.

Every setting is read back after it was made: a build of SQLCipher that ignores one must not open a vault.
"""

import os
import random
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from kzdesk.domain.errors import Damaged, KzdeskError, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.store.durable import OWNER_ONLY

LEAST_SQLCIPHER: Final = (4, 17, 0)
"""Brings SQLite 3.53.3, free of the WAL-reset race (fixed in 3.51.3) and of CVE-2026-11822 and -11824."""
LEAST_SQLITE: Final = (3, 53, 3)

LOCKED_MEMORY: Final = ("cipher_memory_security", "ON", "1")
SETTINGS: Final = (
    LOCKED_MEMORY,
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("cache_size", "-65536", "-65536"),
)
"""Name, what is set, what must be read back. The cache is 64 MiB: pages stay decrypted in it."""
CACHED_STATEMENTS: Final = 5
"""How many prepared statements the driver keeps.

A connection has 48 kB of memory for small pieces, its lookaside. Prepared statements lie there as long as they are
kept, and once it is full every value that is written is allocated, locked and wiped by itself: the same rows then take
three times as long. Preparing anew costs less.
"""

_CIPHER: Final = (
    ("cipher_status", "1"),
    ("cipher_page_size", "4096"),
    ("cipher_use_hmac", "1"),
    ("cipher_hmac_algorithm", "HMAC_SHA512"),
)
IN_USE: Final = "in-use"
"""The code of the refusal when another process has the vault open."""

_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_PAGE: Final = 4096
_KEY_SIZE: Final = 32
_SECONDS_TO_TRY: Final = 1.0
_FORBIDDEN_PRAGMAS: Final = frozenset({"writable_schema", "key", "rekey", "trusted_schema", "cipher_use_hmac"})
_FORBIDDEN_FUNCTIONS: Final = frozenset({"load_extension", "sqlcipher_export"})
_FORBIDDEN_ACTIONS: Final = frozenset({dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH})

_IN_USE: Final = QT_TRANSLATE_NOOP(
    "store", "Another kzdesk has this vault open. Close it there first; a vault can be open only once."
)
_FULL: Final = QT_TRANSLATE_NOOP(
    "store",
    "There is no room left on the disk. What was saved before is safe; the last change was not saved. Free some "
    "space and save again.",
)
_DISK: Final = QT_TRANSLATE_NOOP(
    "store",
    "The disk with the vault does not take or give data. What was saved before is safe; the last change was not "
    "saved. Check that the disk is connected, has room and may be written to.",
)
_GONE: Final = QT_TRANSLATE_NOOP(
    "store", "The vault's database cannot be opened. Check that the folder exists and that you may write to it."
)
_BROKEN: Final = QT_TRANSLATE_NOOP(
    "store",
    "The vault's database is damaged, or its key file belongs to another vault. Do not save anything into it. "
    "Copy the vault folder as it is, then open your newest backup.",
)
_PLAIN: Final = QT_TRANSLATE_NOOP(
    "store", "The vault's database is not encrypted. kzdesk did not make it and does not open it."
)
_OLD_ENGINE: Final = QT_TRANSLATE_NOOP(
    "store", "This installation has a database engine that is too old to be trusted. Install kzdesk anew."
)
_SETTING: Final = QT_TRANSLATE_NOOP(
    "store", "The database engine did not take the setting {name}. Install kzdesk anew."
)


def open_engine(path: Path, key: bytes, *, fresh: bool = False) -> Engine:
    """Return an engine whose one connection is open, keyed, set up and checked.

    The file must be encrypted with the 32-byte key; only when `fresh` may it be empty. Raises `Damaged` when the
    key or the file is not right, `Unavailable` when it cannot be used now.

    Of two processes that open at the same moment each may hold a read lock and want the write lock, and SQLite
    refuses both. So whoever is refused lets go, waits a random while and tries again, for about a second.
    """
    _assert_encrypted(path, may_be_empty=fresh)
    give_up = time.monotonic() + _SECONDS_TO_TRY
    while True:
        try:
            return _open_once(path, key)
        except Unavailable as error:
            if error.code != IN_USE or time.monotonic() > give_up:
                raise
        threading.Event().wait(random.uniform(0.01, 0.1))  # noqa: S311 - not a secret


def _open_once(path: Path, key: bytes) -> Engine:
    """Open, and take the lock by reading for the first time."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    try:
        with translated(), engine.begin() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
    except BaseException:
        engine.dispose()
        raise
    return engine


def connect(path: Path, key: bytes) -> Any:
    """Return a raw connection to the database at `path` with the key and every setting in force."""
    if LOCKED_MEMORY in SETTINGS:
        _lock_memory()
    raw = dbapi2.connect(
        os.fspath(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=0.0,
        cached_statements=CACHED_STATEMENTS,
    )
    try:
        raw.execute("PRAGMA cipher_log_level = NONE")
        set_key(raw, key)
        _apply_settings(raw)
        raw.enable_load_extension(False)
        raw.set_authorizer(authorise)
    except BaseException:
        raw.close()
        raise
    return raw


def _lock_memory() -> None:
    """Have the engine lock and wipe all memory from now on: a connection takes its lookaside as it is opened."""
    with closing(dbapi2.connect(":memory:")) as before:
        before.execute(f"PRAGMA {LOCKED_MEMORY[0]} = {LOCKED_MEMORY[1]}")


def set_key(raw: Any, key: bytes) -> None:
    """Give a fresh connection its 32-byte key as it stands, without another derivation.

    `x'…'` is SQLCipher's form for a raw key; anything else would be taken for a passphrase.
    """
    if len(key) != _KEY_SIZE:
        raise ValueError("a database key has 32 bytes")
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def create_empty(path: Path) -> None:
    """Make the file, readable by its owner only. Raises `FileExistsError` when it is there already."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


@contextmanager
def raw_connection(engine: Engine) -> Iterator[Any]:
    """Give the driver's own connection, for what must happen outside a transaction."""
    lent = engine.raw_connection()
    try:
        yield lent.driver_connection
    finally:
        lent.close()


def checkpoint(engine: Engine) -> None:
    """Bring everything from the write-ahead log into the database file and empty the log."""
    with translated(), raw_connection(engine) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def translated() -> Iterator[None]:
    """Turn the database's errors into `Unavailable` and `Damaged`; anything else stays what it is: a bug."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        ours = _translation(error.orig if isinstance(error, DBAPIError) else error)
        if ours is None:
            raise
        raise ours from error


def _translation(error: BaseException | None) -> KzdeskError | None:
    """Return the error for people, or nothing when people cannot do anything about it."""
    number = getattr(error, "sqlite_errorcode", None)
    primary = number & 0xFF if isinstance(number, int) else None
    match primary:
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return Unavailable(_IN_USE, code=IN_USE)
        case dbapi2.SQLITE_FULL:
            return Unavailable(_FULL, code="disk-full")
        case dbapi2.SQLITE_IOERR | dbapi2.SQLITE_READONLY | dbapi2.SQLITE_PERM:
            return Unavailable(_DISK, code="disk")
        case dbapi2.SQLITE_CANTOPEN:
            return Unavailable(_GONE, code="gone")
        case dbapi2.SQLITE_NOTADB | dbapi2.SQLITE_CORRUPT:
            return Damaged(_BROKEN, code="database")
        case _:
            return None


def _apply_settings(raw: Any) -> None:
    """Check the engine, make every setting, and read every setting back."""
    version = raw.execute("PRAGMA cipher_version").fetchone()
    if version is None or _numbers(version[0]) < LEAST_SQLCIPHER or _numbers(dbapi2.sqlite_version) < LEAST_SQLITE:
        raise Unavailable(_OLD_ENGINE, code="engine")
    for name, wanted, _ in SETTINGS:
        raw.execute(f"PRAGMA {name} = {wanted}").fetchall()
    for name, expected in (*((name, read) for name, _, read in SETTINGS), *_CIPHER):
        found = raw.execute(f"PRAGMA {name}").fetchone()
        if found is None or str(found[0]) != expected:
            raise Unavailable(_SETTING.format(name=name), code="setting")


def _numbers(version: str) -> tuple[int, ...]:
    """Return "4.19.0 community" as (4, 19, 0)."""
    return tuple(int(part) for part in version.split(maxsplit=1)[0].split("."))


def authorise(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    """Refuse what no part of kzdesk does: other databases, schemas written by hand, extensions, other keys."""
    if action in _FORBIDDEN_ACTIONS:
        return int(dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_PRAGMA and second is not None and (first or "").lower() in _FORBIDDEN_PRAGMAS:
        return int(dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_FUNCTION and (second or "").lower() in _FORBIDDEN_FUNCTIONS:
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)


def _begin(connection: Connection) -> None:
    """Begin as a writer at once, so that a transaction never fails half-way for want of the lock."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _assert_encrypted(path: Path, *, may_be_empty: bool) -> None:
    """Raise `Damaged` when the file is a plain SQLite database or shorter than a page.

    Only for a file that is not open: closing any descriptor of it gives up the process's POSIX locks on it, and
    a second process could then open it as well.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            begins = file.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise Unavailable(_GONE, code="gone") from nameless(error)
    if begins == _PLAIN_HEADER:
        raise Damaged(_PLAIN, code="plain")
    if size < _PAGE and not (may_be_empty and size == 0):
        raise Damaged(_BROKEN, code="database")
