# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings a vault's tables to the newest revision: all steps in one transaction, or none.

Revisions are the files `NNNN_what.py` of the migrations folder; the number is the revision's name. A vault that
is at the newest one opens without loading Alembic.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Engine, text

from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.store.connection import raw_connection, translated
from kzdesk.store.copies import copy_database

if TYPE_CHECKING:
    from alembic.config import Config

_NEWER: Final = QT_TRANSLATE_NOOP(
    "store",
    "This vault was last opened by a newer kzdesk, and this one does not know how to read it. Install the newest "
    "kzdesk. The vault was not changed.",
)
_ASTRAY: Final = QT_TRANSLATE_NOOP(
    "store",
    "The vault could not be brought up to date: {count} references lead nowhere. It was left as it was. Keep a "
    "copy of the vault folder and ask for help.",
)
_NO_REVISION: Final = QT_TRANSLATE_NOOP(
    "store", "The vault's database is empty or was made by something else. Open your newest backup."
)


def revisions(migrations: Path) -> tuple[str, ...]:
    """Return the names of all revisions, the oldest first."""
    return tuple(sorted(path.name.split("_")[0] for path in (migrations / "versions").glob("[0-9]*_*.py")))


def stored_revision(engine: Engine) -> str:
    """Return the revision the database is at; empty for a database without tables."""
    with translated(), engine.begin() as connection:
        exists = connection.execute(text("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'")).first()
        if exists is None:
            return ""
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def build(engine: Engine, migrations: Path) -> None:
    """Make all tables in an empty database."""
    from alembic import command  # noqa: PLC0415 - slow, and needed only when there is something to do

    with steps(engine, migrations) as config:
        command.upgrade(config, "head")


def upgrade(engine: Engine, migrations: Path, folder: Path, key: bytes) -> bool:
    """Bring an existing database to the newest revision and return whether there was anything to do.

    Before it changes anything it makes a verified copy in `folder`, which goes when the upgrade is complete.
    Raises `Refused` when the database is newer than this program, `Damaged` when it has no revision at all.
    """
    stored = stored_revision(engine)
    known = revisions(migrations)
    if not stored:
        raise Damaged(_NO_REVISION, code="empty")
    if stored not in known:
        raise Refused(_NEWER, code="newer")
    if stored != known[-1]:
        copy_database(engine, folder / f"before-{stored}.db", key)
        build(engine, migrations)
    for path in folder.glob("before-*.db*"):
        path.unlink()
    return stored != known[-1]


@contextmanager
def steps(engine: Engine, migrations: Path, **attributes: Any) -> "Iterator[Config]":
    """Give Alembic's configuration inside one transaction, in which any number of steps may run.

    References are unchecked meanwhile, because SQLite remakes whole tables, and are checked before the commit.
    """
    with translated(), _references_unchecked(engine), engine.begin() as connection:
        yield _configuration(migrations, connection, attributes)
        astray = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if astray:
            raise Damaged(_ASTRAY.format(count=len(astray)), code="references")


def _configuration(migrations: Path, connection: Connection, attributes: dict[str, Any]) -> "Config":
    """Return what Alembic needs to know; its ini file is not used."""
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes, connection=connection)
    return config


@contextmanager
def _references_unchecked(engine: Engine) -> Iterator[None]:
    """Switch the checking of references off and on again; within a transaction SQLite ignores the switch."""
    with raw_connection(engine) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        with raw_connection(engine) as raw:
            raw.execute("PRAGMA foreign_keys = ON")
