# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of every migration, as functions over a folder of migrations, so that they can be shown to bite."""

import ast
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from sqlalchemy import Engine

from kzdesk.store.connection import create_empty, open_engine, raw_connection
from kzdesk.store.schema import SEARCH_INDEX_SQL, metadata
from kzdesk.store.upgrade import revisions, steps

KEY = bytes(range(32))
Structure = dict[str, Any]
Rows = dict[str, list[dict[str, Any]]]


@contextmanager
def database(path: Path) -> Iterator[Engine]:
    """An encrypted database, made when it is not there yet; closed at the end, so that the next reads the file."""
    fresh = not path.exists()
    if fresh:
        create_empty(path)
    engine = open_engine(path, KEY, fresh=fresh)
    try:
        yield engine
    finally:
        engine.dispose()


def move(path: Path, migrations: Path, revision: str, *, down: bool = False) -> None:
    """Bring the database up or down to a revision."""
    with database(path) as engine, steps(engine, migrations) as config:
        (command.downgrade if down else command.upgrade)(config, revision)


def reach(path: Path, migrations: Path, revision: str) -> None:
    """Make a database at this revision; at "base" it has no tables."""
    if revision == "base":
        with database(path):
            return
    move(path, migrations, revision)


def before(migrations: Path, revision: str) -> str:
    """The revision below this one."""
    known = ("base", *revisions(migrations))
    return known[known.index(revision) - 1]


def structure(path: Path) -> Structure:
    """Tables with their columns, indexes and references, virtual tables and triggers, read from the file."""
    found: Structure = {}
    with database(path) as engine, raw_connection(engine) as raw:
        objects = raw.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        virtual = [f"{name}_" for kind, name, sql in objects if (sql or "").startswith("CREATE VIRTUAL")]
        skipped = ("sqlite_", "alembic_version", *virtual)
        for kind, name, sql in objects:
            if name.startswith(skipped):
                continue
            if kind != "table" or sql.startswith("CREATE VIRTUAL"):
                found[name] = " ".join((sql or "").replace('"', "").split())
                continue
            found[name] = {
                "columns": sorted(row[1:] for row in raw.execute(f'PRAGMA table_xinfo("{name}")')),
                "references": sorted(row[2:] for row in raw.execute(f'PRAGMA foreign_key_list("{name}")')),
                "indexes": sorted(row[1:] for row in raw.execute(f'PRAGMA index_list("{name}")')),
            }
    return found


def declared(path: Path) -> Structure:
    """The structure that `store.schema` asks for."""
    with database(path) as engine, engine.begin() as connection:
        metadata.create_all(connection)
        for statement in SEARCH_INDEX_SQL:
            connection.exec_driver_sql(statement)
    return structure(path)


def _ordinary(found: Structure) -> list[str]:
    return [name for name, description in found.items() if isinstance(description, dict)]


def _value(table: str, column: str, kind: str, number: int) -> Any:
    match kind:
        case "BOOLEAN":
            return number % 2
        case "INTEGER" | "BIGINT":
            return number
        case "BLOB":
            return f"{table}.{column}.{number}".encode()
        case _:
            return f"{table}.{column} №{number} Әліппе"


def fill(path: Path, count: int = 3) -> None:
    """Put rows into every table; references lead to the row of the same number."""
    found = structure(path)
    with database(path) as engine, raw_connection(engine) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("BEGIN")
        for table in _ordinary(found):
            targets = {row[3]: (row[2], row[4]) for row in raw.execute(f'PRAGMA foreign_key_list("{table}")')}
            columns = [(row[1], row[2].upper()) for row in raw.execute(f'PRAGMA table_info("{table}")')]
            marks = ", ".join("?" * len(columns))
            names = ", ".join(f'"{name}"' for name, _ in columns)
            for number in range(1, count + 1):
                values = []
                for name, kind in columns:
                    owner, column = targets.get(name, (table, name))
                    values.append(_value(owner, column, kind, number))
                raw.execute(f'INSERT INTO "{table}"({names}) VALUES({marks})', values)
        raw.execute("COMMIT")


def rows(path: Path) -> Rows:
    """All rows of all tables."""
    found: Rows = {}
    with database(path) as engine, engine.begin() as connection:
        for table in _ordinary(structure_names(engine)):
            result = connection.exec_driver_sql(f'SELECT rowid AS "#", * FROM "{table}" ORDER BY rowid')  # noqa: S608
            found[table] = [dict(row._mapping) for row in result]
    return found


def structure_names(engine: Engine) -> Structure:
    """The names of the ordinary tables, without reading anything else."""
    with raw_connection(engine) as raw:
        names = raw.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%' AND name != 'alembic_version'"
        ).fetchall()
    return {name: {} for (name,) in names}


def assert_rows_survive(migrations: Path, folder: Path, revision: str) -> None:
    """Rows in every table are there after the step, in every column that is still there."""
    path = folder / "rows.db"
    reach(path, migrations, before(migrations, revision))
    fill(path)
    old = rows(path)
    move(path, migrations, revision)
    new = rows(path)
    for table, had in old.items():
        if table not in new:
            continue
        kept = [{name: row[name] for name in row if name in new[table][0]} for row in had]
        now = [{name: row[name] for name in old_row} for row, old_row in zip(new[table], kept, strict=True)]
        assert now == kept, f"rows of {table} changed in {revision}"


def assert_down_restores(migrations: Path, folder: Path, revision: str) -> None:
    """One step up and down again gives the same structure, read from the very file that Alembic changed."""
    path = folder / "down.db"
    below = before(migrations, revision)
    reach(path, migrations, below)
    old = structure(path)
    move(path, migrations, revision)
    assert structure(path) != old, f"{revision} changes nothing"
    fill(path)
    move(path, migrations, below, down=True)
    assert structure(path) == old, f"downgrade of {revision} does not restore what was before"


def assert_head_is_declared(migrations: Path, folder: Path) -> None:
    """All migrations together make what the field specifications ask for."""
    path = folder / "head.db"
    move(path, migrations, "head")
    assert structure(path) == declared(folder / "declared.db")


def imports(source: str) -> set[str]:
    """The names of the packages that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        if isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def copied(migrations: Path, folder: Path) -> Path:
    """A copy of the migrations that a test may change."""
    return Path(shutil.copytree(migrations, folder / "migrations", ignore=shutil.ignore_patterns("__pycache__")))


def add_revision(migrations: Path, upgrade: str, downgrade: str = "pass") -> str:
    """Add a revision on top and return its name."""
    last = revisions(migrations)[-1]
    name = f"{int(last) + 1:04}"
    (migrations / "versions" / f"{name}_added.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = {name!r}\ndown_revision = {last!r}\n\n\n"
        f"def upgrade() -> None:\n    {upgrade}\n\n\ndef downgrade() -> None:\n    {downgrade}\n",
        encoding="utf-8",
    )
    return name


def empty_function(path: Path, function: str) -> None:
    """Leave of a function of a revision nothing but `pass`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == function:
            node.body = [ast.Pass()]
    path.write_text(ast.unparse(tree), encoding="utf-8")
