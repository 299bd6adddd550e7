# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging the operations of another device into a vault: `python -m benchmarks.merge [OPERATIONS …]`.

The floor is raw sqlcipher3, which writes the very same rows of the same tables, prepared, in one transaction into a
database that is opened as a vault's is: same settings, same memory, same number of statements kept. Git exchanges the
same edits the way it does: every edit a commit on a file of its own, fetched from one repository into another that has
commits of its own, and merged.

What is compared is processor time, the least of rounds in which both take turns: other work on the computer disturbs it
less than the clock.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks.report import Figure, table
from kzdesk.crypto.kdf import FLOOR
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.operations import heading, own_desk
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.domain.stamps import new_id
from kzdesk.runtime.paths import migrations
from kzdesk.store.connection import connect, raw_connection
from kzdesk.store.schema import SEARCH_INDEX_SQL
from kzdesk.store.vault import Vault

SIZES: Final = (10_000, 100_000)
ROUNDS: Final = 3
TABLES: Final = ("operation", "person", "person_name", "search_text", "name_key")
SEGMENT: Final = 10_000


class Taken(NamedTuple):
    """Seconds that something took: of the processor, and of the clock."""

    processor: float
    clock: float

    def figure(self, name: str) -> Figure:
        """Return it under a name, for the table."""
        return Figure(name, *self)


def taken(work: Callable[[], object]) -> Taken:
    """Return what work takes in this process and those it waits for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    clock = time.perf_counter()
    work()
    clock = time.perf_counter() - clock
    now = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    pairs = zip(used, now, strict=True)
    return Taken(sum(b.ru_utime + b.ru_stime - a.ru_utime - a.ru_stime for a, b in pairs), clock)


def new_vault(folder: Path) -> Vault:
    return Vault.create(folder, Secret("one two three"), cost=FLOOR, clock=SystemClock(), migrations=migrations())


def written(vault: Vault, count: int) -> list[bytes]:
    """Let a device write so many operations: of five two create a person, two a name, and one changes a person."""
    chain = own_desk(vault.device)
    with vault.transaction() as tx:

        def append(subject: tuple[str, str], action: str, values: dict[str, str], replaced: list[str]) -> str:
            changes: dict[str, tuple[Any, list[str]]] = {name: (value, replaced) for name, value in values.items()}
            return tx.merge.append(chain, subject, action, changes).version

        def create(number: int) -> tuple[tuple[str, str], str]:
            person, name = (Person.TYPE, new_id(vault.clock)), (PersonName.TYPE, new_id(vault.clock))
            told = {"person_kind": "individual", "occupation": f"journalist {number}"}
            named = {"given": "Aigul", "surname": f"Test{number}", "written": f"Aigul Test{number}"}
            made = append(person, "create", told, [])
            append(name, "create", {"person": person[1], "name_kind": "official", **named}, [])
            return person, made

        for number in range(count // 5):
            create(number)
            person, made = create(number)
            append(person, "update", {"public_bio": "She was held for a night. " * 4}, [made])
    with vault.transaction() as tx:
        return [each.body or b"" for each in tx.merge.since(vault.device, vault.device, 0, count)]


def merged(folder: Path, device: str, operations: list[bytes]) -> Taken:
    """Return what it takes to take them in, segment by segment, in one transaction."""
    vault = new_vault(folder)

    def take() -> None:
        with vault.transaction() as tx:
            for first in range(0, len(operations), SEGMENT):
                tx.merge.take(device, device, operations[first : first + SEGMENT])

    found = taken(take)
    vault.close()
    return found


def rows_of(vault: Vault) -> tuple[list[str], dict[str, list[tuple[Any, ...]]]]:
    """Return how the tables were made, with their indexes, and all of their rows."""
    with raw_connection(vault._opened()) as raw:  # noqa: SLF001 - to read its rows as they are
        marks = ", ".join("?" * len(TABLES))
        made = raw.execute(f"SELECT sql FROM sqlite_schema WHERE tbl_name IN ({marks}) AND sql IS NOT NULL", TABLES)  # noqa: S608
        schema = [sql for (sql,) in made.fetchall()]
        return schema, {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}  # noqa: S608


def raw_written(file: Path, schema: list[str], rows: dict[str, list[tuple[Any, ...]]]) -> Taken:
    """Return what the driver alone takes for the same rows."""
    connection = connect(file, bytes(range(32)))
    for statement in (*schema, *SEARCH_INDEX_SQL):
        connection.execute(statement)
    texts = [(row[0], row[-1]) for row in rows["search_text"]]

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for name, values in rows.items():
            marks = ", ".join("?" * len(values[0]))
            connection.executemany(f"INSERT INTO {name} VALUES({marks})", values)
        connection.executemany("INSERT INTO search_index(rowid, body) VALUES(?, ?)", texts)
        connection.execute("COMMIT")

    found = taken(write)
    connection.close()
    return found


def stream(operations: list[bytes]) -> Iterator[bytes]:
    """Yield a commit for each operation, as `git fast-import` reads them."""
    yield b"reset refs/heads/main\n\n"
    for number, body in enumerate(operations):
        name = heading(body).record_id
        yield b"commit refs/heads/main\ncommitter A <a@example.org> %d +0000\ndata 4\nedit\n" % (1_700_000_000 + number)
        yield b"M 100644 inline %s/%s.json\ndata %d\n%s\n" % (
            name[-2:].encode(), name.encode(), len(body), body
        )  # fmt: skip


def git(folder: Path, *words: str, feed: bytes | None = None) -> None:
    identity = ("-c", "user.name=B", "-c", "user.email=b@example.org", "-c", "core.fsync=all", "-c", "gc.auto=0")
    subprocess.run(["git", "-C", str(folder), *identity, *words], input=feed, check=True, capture_output=True)


def git_exchanged(folder: Path, operations: list[bytes]) -> Taken:
    """Return what fetching the commits and merging them into another repository takes."""
    sender, receiver = folder / "sender", folder / "receiver"
    for place in (sender, receiver):
        place.mkdir()
        git(place, "init", "--quiet", "--initial-branch=main")
    git(sender, "fast-import", "--quiet", feed=b"".join(stream(operations)))
    (receiver / "own.json").write_text("{}", encoding="utf-8")
    git(receiver, "add", "own.json")
    git(receiver, "commit", "--quiet", "--message=own")

    def exchange() -> None:
        git(receiver, "fetch", "--quiet", str(sender), "main")
        git(receiver, "merge", "--quiet", "--allow-unrelated-histories", "--no-edit", "FETCH_HEAD")

    return taken(exchange)


def measure(folder: Path, count: int) -> None:
    sender = new_vault(folder / "sender.kzvault")
    operations = written(sender, count)
    schema, rows = rows_of(sender)
    sender.close()
    ours, raw = [], []
    for number in range(ROUNDS):
        raw.append(raw_written(folder / f"{number}.db", schema, rows))
        ours.append(merged(folder / f"{number}.kzvault", sender.device, operations))
    figures = [
        min(raw).figure("raw sqlcipher3, the same rows"),
        min(ours).figure("kzdesk: log, records, search, names"),
    ]
    if shutil.which("git"):
        figures.append(git_exchanged(folder, operations).figure("git: fetch and merge of the same edits"))
    table(f"Merging {count:,} operations, seconds", figures, columns=("processor", "clock"))


def main(sizes: list[int]) -> None:
    for count in sizes or SIZES:
        with tempfile.TemporaryDirectory() as temporary:
            measure(Path(temporary), count)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]])
