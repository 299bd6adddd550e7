# SPDX-License-Identifier: GPL-3.0-or-later
"""Save latency: one changed person through the records service, against the same row written by raw sqlcipher3.

Both write to an encrypted database with the settings of a vault and wait for the disk (`synchronous=FULL`).
kzdesk also appends the operation, chains its hash and updates the search index.
"""

import dataclasses
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from benchmarks.report import Figure, table
from kzdesk.crypto.kdf import FLOOR
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.fields import with_field
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.domain.tree import Tree
from kzdesk.runtime.paths import migrations, resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.records import Records
from kzdesk.store.connection import SETTINGS
from kzdesk.store.vault import Vault

ROUNDS = 300


def milliseconds(rounds: int, work: Callable[[int], None]) -> list[float]:
    taken = []
    for number in range(rounds):
        start = time.perf_counter()
        work(number)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def raw_peer(folder: Path) -> Callable[[int], None]:
    connection = dbapi2.connect(str(folder / "raw.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"")
    for name, value, _ in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
    connection.execute("CREATE TABLE person(id TEXT PRIMARY KEY, revision INTEGER, occupation TEXT, bio TEXT)")
    connection.execute("INSERT INTO person VALUES('1', 0, '', ?)", ["a life " * 40])

    def write(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE person SET revision = ?, occupation = ? WHERE id = '1'", [number, f"job {number}"])
        connection.execute("COMMIT")

    return write


def kzdesk_writer(folder: Path) -> Callable[[int], None]:
    vault = Vault.create(
        folder / "bench.kzvault", Secret("one two three"), cost=FLOOR, clock=SystemClock(), migrations=migrations()
    )
    records = Records(vault, Display(Vocabularies(resources() / "vocabularies"), lambda: "en"))
    name = Tree(PersonName(given="Bench", surname="Person"))
    tree = records.save(Tree(Person(public_bio="a life " * 40), (name,)))
    held = [tree]

    def write(number: int) -> None:
        changed = with_field(held[0].record, "occupation", f"job {number}")
        held[0] = records.save(dataclasses.replace(held[0], record=changed))

    return write


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        raw, ours = raw_peer(folder), kzdesk_writer(folder)
        pairs = [(milliseconds(1, raw)[0], milliseconds(1, ours)[0]) for _ in range(ROUNDS)]
        raw_times, our_times = zip(*pairs, strict=True)
    table(
        "Saving one changed person, milliseconds",
        [
            Figure("raw sqlcipher3, one row", statistics.median(raw_times), sorted(raw_times)[int(ROUNDS * 0.95)]),
            Figure("kzdesk: row, history, search", statistics.median(our_times), sorted(our_times)[int(ROUNDS * 0.95)]),
        ],
        columns=("median", "p95"),
    )


if __name__ == "__main__":
    main()
