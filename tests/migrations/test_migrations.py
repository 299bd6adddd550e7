# SPDX-License-Identifier: GPL-3.0-or-later
"""Every migration up, down and with rows; found in the folder, never listed; and each check proved to bite."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.runtime import paths
from kzdesk.store.upgrade import revisions, stored_revision
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.migrations import suite
from tests.vaults import QUICK, WORDS, make_vault, open_vault

MIGRATIONS = paths.migrations()
REVISIONS = revisions(MIGRATIONS)
FILES = sorted((MIGRATIONS / "versions").glob("*.py"))


def open_with(folder: Path, migrations: Path) -> Vault:
    return Vault.open(folder, Secret(WORDS), clock=FixedClock(), migrations=migrations, floor=QUICK)


def test_there_is_one_line_of_revisions_named_by_their_numbers() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [REVISIONS[-1]]
    walked = tuple(script.revision for script in reversed(list(scripts.walk_revisions())))
    assert walked == REVISIONS == tuple(f"{number:04}" for number in range(1, len(FILES) + 1))


def test_the_newest_revision_is_what_the_fields_declare(tmp_path: Path) -> None:
    suite.assert_head_is_declared(MIGRATIONS, tmp_path)


@pytest.mark.parametrize("revision", REVISIONS)
def test_rows_survive_the_step(tmp_path: Path, revision: str) -> None:
    suite.assert_rows_survive(MIGRATIONS, tmp_path, revision)


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_step_can_be_taken_back(tmp_path: Path, revision: str) -> None:
    suite.assert_down_restores(MIGRATIONS, tmp_path, revision)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_revision_knows_nothing_of_kzdesk(path: Path) -> None:
    """The program of tomorrow must not change what a step of yesterday does."""
    assert "kzdesk" not in suite.imports(path.read_text(encoding="utf-8"))


def test_the_check_of_imports_bites() -> None:
    assert "kzdesk" in suite.imports("def upgrade():\n    from kzdesk.store.schema import metadata\n")


def test_an_emptied_downgrade_is_caught(tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    newest = next((migrations / "versions").glob(f"{REVISIONS[-1]}_*.py"))
    suite.empty_function(newest, "downgrade")
    with pytest.raises(AssertionError, match="does not restore"):
        suite.assert_down_restores(migrations, tmp_path, REVISIONS[-1])


def test_an_emptied_upgrade_is_caught(tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    newest = next((migrations / "versions").glob(f"{REVISIONS[-1]}_*.py"))
    suite.empty_function(newest, "upgrade")
    with pytest.raises(AssertionError, match="changes nothing"):
        suite.assert_down_restores(migrations, tmp_path, REVISIONS[-1])


def test_a_column_without_a_field_is_caught(tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(migrations, 'op.add_column("person", sa.Column("surplus", sa.Text()))')
    with pytest.raises(AssertionError):
        suite.assert_head_is_declared(migrations, tmp_path)


def test_a_step_that_loses_rows_is_caught(tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    added = suite.add_revision(migrations, "op.execute(\"UPDATE person SET occupation = ''\")")
    with pytest.raises(AssertionError, match="rows of person"):
        suite.assert_rows_survive(migrations, tmp_path, added)


def test_a_step_that_remakes_a_table_keeps_rows_and_can_be_taken_back(tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    added = suite.add_revision(
        migrations,
        'with op.batch_alter_table("person", recreate="always") as table:\n'
        '        table.add_column(sa.Column("nickname", sa.Text()))',
        'with op.batch_alter_table("person", recreate="always") as table:\n        table.drop_column("nickname")',
    )
    suite.assert_rows_survive(migrations, tmp_path, added)
    suite.assert_down_restores(migrations, tmp_path, added)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault at the newest revision, with one person."""
    place = tmp_path / "a.kzvault"
    vault = make_vault(place)
    with vault.transaction() as tx:
        tx.records.put(Person(occupation="журналист"))
    vault.close()
    return place


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_new_vault_is_at_the_newest_revision(folder: Path) -> None:
    vault = open_vault(folder)
    assert stored_revision(vault._opened()) == REVISIONS[-1]
    vault.close()


def test_an_older_vault_is_brought_up_to_date(folder: Path, tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(migrations, 'op.add_column("vault_fact", sa.Column("one", sa.Text()))')
    newest = suite.add_revision(migrations, 'op.add_column("vault_fact", sa.Column("two", sa.Text()))')
    vault = open_with(folder, migrations)
    assert stored_revision(vault._opened()) == newest
    with vault.transaction() as tx:
        assert tx.records.count("person") == 1
    assert vault.check().sound
    vault.close()
    assert list((folder / "backups").iterdir()) == []


BREAKS = (
    'op.add_column("vault_fact", sa.Column("one", sa.Text()))\n'
    '    op.execute("DELETE FROM person")\n'
    '    raise RuntimeError("half-way")'
)


def test_a_step_that_fails_half_way_changes_nothing_and_leaves_the_copy(folder: Path, tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(migrations, 'op.execute("DELETE FROM person")')
    suite.add_revision(migrations, BREAKS)
    with pytest.raises(RuntimeError, match="half-way"):
        open_with(folder, migrations)
    assert [path.name for path in (folder / "backups").iterdir()] == [f"before-{REVISIONS[-1]}.db"]
    vault = open_vault(folder)
    assert stored_revision(vault._opened()) == REVISIONS[-1]
    with vault.transaction() as tx:
        assert tx.records.count("person") == 1
    assert vault.check().sound
    vault.close()


def test_the_copy_made_before_an_upgrade_is_a_whole_database(folder: Path, tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(migrations, BREAKS)
    with pytest.raises(RuntimeError, match="half-way"):
        open_with(folder, migrations)
    copy = folder / "backups" / f"before-{REVISIONS[-1]}.db"
    assert not copy.read_bytes().startswith(b"SQLite format 3")
    assert copy.stat().st_mode & 0o777 == 0o600
    (folder / "vault.db").unlink()
    copy.rename(folder / "vault.db")
    vault = open_vault(folder)
    with vault.transaction() as tx:
        assert tx.records.count("person") == 1
    assert vault.check().sound
    vault.close()


def test_a_step_that_breaks_references_is_taken_back(folder: Path, tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(
        migrations,
        'op.execute("CREATE TABLE astray(person TEXT REFERENCES person(id))")\n'
        "    op.execute(\"INSERT INTO astray VALUES('nobody')\")",
    )
    with pytest.raises(Damaged) as caught:
        open_with(folder, migrations)
    assert caught.value.code == "references"
    assert open_and_revision(folder) == REVISIONS[-1]


def open_and_revision(folder: Path) -> str:
    vault = open_vault(folder)
    try:
        return stored_revision(vault._opened())
    finally:
        vault.close()


def test_references_are_checked_again_after_an_upgrade(folder: Path, tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(migrations, 'op.add_column("vault_fact", sa.Column("one", sa.Text()))')
    vault = open_with(folder, migrations)
    with vault._opened().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    vault.close()


def test_a_newer_vault_is_refused_and_not_touched(folder: Path, tmp_path: Path) -> None:
    migrations = suite.copied(MIGRATIONS, tmp_path)
    suite.add_revision(migrations, 'op.add_column("vault_fact", sa.Column("one", sa.Text()))')
    open_with(folder, migrations).close()
    before = digests(folder)
    with pytest.raises(Refused) as caught:
        open_vault(folder)
    assert caught.value.code == "newer"
    assert digests(folder) == before


def test_a_database_without_tables_is_refused(folder: Path) -> None:
    vault = open_vault(folder)
    with vault._opened().begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    vault.close()
    with pytest.raises(Damaged):
        open_vault(folder)


def test_a_percent_sign_in_the_path_does_no_harm(tmp_path: Path) -> None:
    place = tmp_path / "100% here"
    place.mkdir()
    suite.move(tmp_path / "a.db", suite.copied(MIGRATIONS, place), "head")


def test_alembic_is_not_loaded_to_open_a_vault_that_is_up_to_date(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.vaults import open_vault\n"
        "open_vault(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert done.stdout.strip() == "False"
