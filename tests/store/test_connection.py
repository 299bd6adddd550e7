# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection: encrypted or nothing, every setting in force, and errors that people can act on."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlcipher3 import dbapi2

from kzdesk.domain.errors import Damaged, Unavailable
from kzdesk.store import connection
from kzdesk.store.connection import create_empty, open_engine, raw_connection, set_key, translated

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small encrypted database."""
    path = tmp_path / "some.db"
    create_empty(path)
    engine = open_engine(path, KEY, fresh=True)
    with engine.begin() as opened:
        opened.exec_driver_sql("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
        opened.exec_driver_sql("INSERT INTO person(name) VALUES(?)", ("Айгүл",))
    engine.dispose()
    return path


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    opened = open_engine(path, KEY)
    yield opened
    opened.dispose()


EXPECTED = {
    "journal_mode": "wal",
    "synchronous": "2",
    "locking_mode": "exclusive",
    "secure_delete": "1",
    "temp_store": "2",
    "mmap_size": "0",
    "trusted_schema": "0",
    "cell_size_check": "1",
    "foreign_keys": "1",
    "recursive_triggers": "1",
    "cache_size": "-65536",
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_use_hmac": "1",
    "cipher_status": "1",
}


@pytest.mark.parametrize("name", EXPECTED)
def test_the_setting_is_in_force(engine: Engine, name: str) -> None:
    with raw_connection(engine) as raw:
        assert str(raw.execute(f"PRAGMA {name}").fetchone()[0]) == EXPECTED[name]
    engine.dispose()


def test_a_program_locks_the_memory_of_its_database(path: Path) -> None:
    """Asked of a program of its own: in this process the setting is left out, see `tests/conftest.py`."""
    program = (
        "import sys; from pathlib import Path; from kzdesk.store.connection import open_engine, raw_connection\n"
        "with raw_connection(open_engine(Path(sys.argv[1]), bytes(range(32)))) as raw:\n"
        "    print(*raw.execute('PRAGMA cipher_memory_security').fetchone())"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_a_program_locks_the_memory_before_it_opens_the_database(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from sqlcipher3 import dbapi2\n"
        "from kzdesk.store.connection import connect\n"
        "opened = dbapi2.connect\n"
        "def watched(*place, **how):\n"
        "    raw = opened(*place, **how)\n"
        "    print(*raw.execute('PRAGMA cipher_memory_security').fetchone())\n"
        "    return raw\n"
        "dbapi2.connect = watched\n"
        "connect(Path(sys.argv[1]), bytes(range(32)))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"], "on when the file is opened, not only afterwards"


def test_a_setting_that_is_not_taken_stops_the_opening(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SETTINGS", (*connection.SETTINGS, ("synchronous", "NORMAL", "2")))
    with pytest.raises(Unavailable) as caught:
        open_engine(path, KEY)
    assert caught.value.code == "setting"


@pytest.mark.parametrize("least", ["LEAST_SQLCIPHER", "LEAST_SQLITE"])
def test_an_engine_that_is_too_old_stops_the_opening(path: Path, monkeypatch: pytest.MonkeyPatch, least: str) -> None:
    monkeypatch.setattr(connection, least, (99, 0, 0))
    with pytest.raises(Unavailable) as caught:
        open_engine(path, KEY)
    assert caught.value.code == "engine"


def test_the_least_versions_are_those_without_known_holes() -> None:
    assert connection.LEAST_SQLCIPHER >= (4, 17)
    assert connection.LEAST_SQLITE >= (3, 53, 3)


def test_nothing_readable_is_written(path: Path, engine: Engine) -> None:
    with engine.begin() as opened:
        opened.exec_driver_sql("INSERT INTO person(name) VALUES(?)", ("Динара",))
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert "Айгүл".encode() not in content
        assert "Динара".encode() not in content
        assert b"CREATE TABLE" not in content
        assert file.stat().st_mode & 0o777 == 0o600
    engine.dispose()


def test_a_database_whose_key_was_forgotten_is_refused(tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    with sqlite3.connect(plain) as raw:
        raw.execute("CREATE TABLE person(name)")
    raw.close()
    with pytest.raises(Damaged) as caught:
        open_engine(plain, KEY)
    assert caught.value.code == "plain"


def test_an_empty_file_is_no_database(tmp_path: Path) -> None:
    create_empty(tmp_path / "empty.db")
    with pytest.raises(Damaged):
        open_engine(tmp_path / "empty.db", KEY)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        open_engine(tmp_path / "none.db", KEY)
    assert not list(tmp_path.iterdir())


def test_two_hundred_wrong_keys_are_refused_silently(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    for _ in range(200):
        with pytest.raises(Damaged):
            open_engine(path, os.urandom(32))
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_the_key_is_used_raw(path: Path) -> None:
    raw = dbapi2.connect(str(path))
    raw.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    assert raw.execute("SELECT name FROM person").fetchone() == ("Айгүл",)
    raw.close()


@pytest.mark.parametrize("size", [0, 16, 31, 33, 64])
def test_a_key_of_another_length_is_a_bug(size: int) -> None:
    raw = dbapi2.connect(":memory:")
    with pytest.raises(ValueError, match="32 bytes"):
        set_key(raw, bytes(size))
    raw.close()


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE ':memory:' AS other",
        "ATTACH DATABASE '/tmp/other.db' AS other KEY ''",
        "PRAGMA writable_schema = ON",
        "PRAGMA trusted_schema = ON",
        "PRAGMA rekey = 'x'",
        "PRAGMA key = 'x'",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
    ],
)
def test_what_kzdesk_never_does_is_denied(engine: Engine, statement: str) -> None:
    with raw_connection(engine) as raw, pytest.raises(dbapi2.DatabaseError, match=r"not authorized|prohibited"):
        raw.execute(statement)
    engine.dispose()


def test_extensions_cannot_be_loaded(engine: Engine) -> None:
    with raw_connection(engine) as raw, pytest.raises(dbapi2.OperationalError):
        raw.load_extension("anything")
    engine.dispose()


def test_a_transaction_begins_as_a_writer(engine: Engine) -> None:
    with engine.begin() as opened, raw_connection(engine) as raw:
        opened.exec_driver_sql("SELECT 1")
        assert raw.in_transaction
    engine.dispose()


def test_a_second_opener_is_told_so(path: Path, engine: Engine) -> None:
    with pytest.raises(Unavailable) as caught:
        open_engine(path, KEY)
    assert caught.value.code == "in-use"
    engine.dispose()
    open_engine(path, KEY).dispose()


def test_values_stay_out_of_error_texts(engine: Engine) -> None:
    with pytest.raises(IntegrityError) as caught, engine.begin() as opened:
        opened.exec_driver_sql("INSERT INTO person(name) VALUES(?)", ("Айгүл",))
    texts = [str(caught.value), repr(caught.value), str(caught.value.orig)]
    assert not any("Айгүл" in text for text in texts)
    engine.dispose()


@pytest.mark.parametrize(
    ("number", "error", "code"),
    [
        (dbapi2.SQLITE_BUSY, Unavailable, "in-use"),
        (dbapi2.SQLITE_LOCKED, Unavailable, "in-use"),
        (dbapi2.SQLITE_FULL, Unavailable, "disk-full"),
        (dbapi2.SQLITE_IOERR, Unavailable, "disk"),
        (dbapi2.SQLITE_IOERR | 3 << 8, Unavailable, "disk"),
        (dbapi2.SQLITE_READONLY, Unavailable, "disk"),
        (dbapi2.SQLITE_CANTOPEN, Unavailable, "gone"),
        (dbapi2.SQLITE_NOTADB, Damaged, "database"),
        (dbapi2.SQLITE_CORRUPT, Damaged, "database"),
    ],
)
def test_the_databases_errors_become_ours(number: int, error: type[Exception], code: str) -> None:
    original = dbapi2.OperationalError("as SQLite says it")
    original.sqlite_errorcode = number
    for raised in (original, DatabaseError("SELECT 1", {}, original)):
        with pytest.raises(error) as caught, translated():
            raise raised
        assert getattr(caught.value, "code", "") == code


def test_other_errors_stay_bugs() -> None:
    with pytest.raises(dbapi2.OperationalError) as caught, translated():
        raise dbapi2.OperationalError("no such table: person")
    assert caught.value.__cause__ is None
    with pytest.raises(ZeroDivisionError), translated():
        raise ZeroDivisionError
