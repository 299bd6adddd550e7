# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-text search over 100,000 people, against raw FTS5 over the same texts in the same kind of database.

The peer asks FTS5 for the row numbers of the first 50 hits; kzdesk asks its index for the same hits together with the
record and the person each belongs to.
"""

import random
import statistics
import sys
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
from kzdesk.runtime.paths import migrations
from kzdesk.store.connection import SETTINGS
from kzdesk.store.search import match_expression, searchable
from kzdesk.store.vault import Vault

SYLLABLES = "ай бек жан кул мур нур ору сат тал уал шын ерм али бол гул дар"
LIMIT = 50


def names(count: int) -> list[PersonName]:
    syllables = SYLLABLES.split()
    made = random.Random(7)  # noqa: S311 - the same people each time, no secret

    def word() -> str:
        return "".join(made.choices(syllables, k=3)).capitalize()

    return [
        PersonName(given=word(), surname=word() + "ов", patronymic=word() + "улы").completed() for _ in range(count)
    ]


def kzdesk_search(folder: Path, people: list[PersonName]) -> Callable[[str], int]:
    vault = Vault.create(
        folder / "bench.kzvault", Secret("one two three"), cost=FLOOR, clock=SystemClock(), migrations=migrations()
    )
    for start in range(0, len(people), 2000):
        with vault.transaction() as tx:
            for name in people[start : start + 2000]:
                person = tx.records.put(Person(occupation="journalist"))
                tx.records.put(with_field(name, "person", person.id))

    def find(typed: str) -> int:
        with vault.transaction() as tx:
            return len(tx.search.find(typed, limit=LIMIT))

    return find


def raw_search(folder: Path, people: list[PersonName]) -> Callable[[str], int]:
    connection = dbapi2.connect(str(folder / "raw.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"")
    for name, value, _ in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
    connection.execute("CREATE VIRTUAL TABLE people USING fts5(body, prefix='2 3')")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO people VALUES(?)", ([searchable(name)] for name in people))
    connection.executemany("INSERT INTO people VALUES(?)", (["journalist"] for _ in people))
    connection.execute("COMMIT")

    def find(typed: str) -> int:
        query = "SELECT rowid FROM people WHERE people MATCH ? ORDER BY rowid DESC LIMIT ?"
        return len(connection.execute(query, [match_expression(typed), LIMIT]).fetchall())

    return find


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    people = [name.completed() for name in names(count)]
    typed = [name.surname[:length] for name in people[:100] for length in (3, 5, 8)]
    typed += [f"{name.given} {name.surname[:4]}" for name in people[:100]]
    with tempfile.TemporaryDirectory() as temporary:
        searches = (raw_search(Path(temporary), people), kzdesk_search(Path(temporary), people))
        taken: tuple[list[float], list[float]] = ([], [])
        for text in typed:
            for find, times in zip(searches, taken, strict=True):
                start = time.perf_counter()
                hits = find(text)
                times.append((time.perf_counter() - start) * 1000)
                if not hits:
                    raise SystemExit(f"nothing found where something is: {len(text)} letters")
    figures = [
        Figure(name, statistics.median(times), sorted(times)[int(len(times) * 0.95)])
        for name, times in zip(("raw FTS5", "kzdesk"), taken, strict=True)
    ]
    table(f"Search as typed over {count:,} people, milliseconds", figures, columns=("median", "p95"))


if __name__ == "__main__":
    main()
