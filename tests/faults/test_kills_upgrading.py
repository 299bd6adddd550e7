# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments of an upgrade: the tables are the old or the new ones, never a mixture."""

import random
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.runtime import paths
from kzdesk.store.connection import raw_connection
from kzdesk.store.upgrade import revisions, stored_revision
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.faults import work
from tests.faults.conftest import Started, received
from tests.migrations import suite
from tests.vaults import QUICK, WORDS, make_vault

pytestmark = pytest.mark.long

SEED = 20260105
PEOPLE = 100
Start = Callable[..., Started]


def newer_migrations(folder: Path) -> Path:
    """Three steps on top: a table remade and filled, one made from it, a column dropped."""
    migrations = suite.copied(paths.migrations(), folder)
    suite.add_revision(
        migrations,
        'with op.batch_alter_table("person", recreate="always") as table:\n'
        '        table.add_column(sa.Column("added", sa.Text()))\n'
        '    op.execute(sa.text("UPDATE person SET added = occupation"))',
    )
    suite.add_revision(migrations, 'op.execute("CREATE TABLE archive AS SELECT * FROM person")')
    suite.add_revision(migrations, 'op.drop_column("person", "added")')
    return migrations


def people(folder: Path) -> Path:
    """A closed vault with many people."""
    vault = make_vault(folder)
    with vault.transaction() as tx:
        for number in range(PEOPLE):
            tx.records.put(Person(occupation=f"занятие {number}", note="x" * 1000))
    vault.close()
    return folder


def state(folder: Path, migrations: Path) -> tuple[str, frozenset[str], int]:
    """Revision, names of tables and columns, and number of people, read without upgrading anything."""
    vault = Vault.open(folder, Secret(WORDS), clock=FixedClock(), migrations=migrations, floor=QUICK)
    with raw_connection(vault._opened()) as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
        columns = {f"{table}.{row[1]}" for table in tables for row in raw.execute(f'PRAGMA table_info("{table}")')}
        count = raw.execute("SELECT count(*) FROM person").fetchone()[0]
    revision = stored_revision(vault._opened())
    vault.close()
    return revision, frozenset(columns), count


def as_it_lies(folder: Path, migrations: Path) -> tuple[str, frozenset[str], int]:
    """The state with migrations that end at the vault's own revision, so that opening changes nothing."""
    try:
        return state(folder, paths.migrations())
    except Refused:
        return state(folder, migrations)


def test_a_killed_upgrade_leaves_the_old_or_the_new_tables(
    tmp_path: Path, start: Start, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    migrations = newer_migrations(tmp_path)
    template = people(tmp_path / "template.kzvault")
    old = state(template, paths.migrations())
    finished = Path(shutil.copytree(template, tmp_path / "finished.kzvault"))
    process, pipe = start(work.upgrade, finished, migrations, WORDS)
    assert pipe.recv() == "begin"
    began = time.perf_counter()
    assert received(pipe) == ["done"]
    whole = time.perf_counter() - began
    process.join()
    new = state(finished, migrations)
    assert (old[0], new[0]) == (revisions(paths.migrations())[-1], revisions(migrations)[-1])
    found = {"old": 0, "new": 0, "copies": 0}
    for trial in range(30):
        folder = Path(shutil.copytree(template, tmp_path / f"{trial}.kzvault"))
        process, pipe = start(work.upgrade, folder, migrations, WORDS)
        pipe.recv()
        process.join(chance.uniform(0, whole))
        process.kill()
        process.join()
        copy = folder / "backups" / f"before-{old[0]}.db"
        found["copies"] += copy.exists()
        lies = as_it_lies(folder, migrations)
        assert lies in (old, new), "half old, half new"
        found["old" if lies == old else "new"] += 1
        assert state(folder, migrations) == new, "the next start finishes the upgrade"
        assert not list((folder / "backups").glob("*")), "the copy goes when the upgrade is complete"
        shutil.rmtree(folder)
    with capsys.disabled():
        sys.stdout.write(f"\n30 kills while upgrading (seed {SEED}, {whole:.2f} s whole): {found}, 0 mixed\n")
    assert found["old"] > 0
    assert found["copies"] > 0, "some were killed in the middle"
