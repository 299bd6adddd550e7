# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault of 100,000 people and 500,000 rows: opening the list, searching as one types, saving, memory of the window.

Everything goes through the real window, offscreen: the vault is unlocked by its passphrase, pages are reached by
clicks, letters are typed. The floor is the driver alone, on the same database file: the same query, the same row. The
vault is made once, which takes minutes, and kept under `build/bench`; `--people N` makes and measures another one.
"""

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.crowd import WORDS, Crowd, large_vault
from benchmarks.desk import Desk
from benchmarks.report import Figure, table
from kzdesk.crypto import keyslots
from kzdesk.crypto.derive import Purpose, subkey
from kzdesk.crypto.passphrases import encode
from kzdesk.domain.fields import with_field
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.services.desk import Services
from kzdesk.store.connection import connect
from kzdesk.store.keyfile import KeyFile
from kzdesk.store.search import match_expression
from kzdesk.store.vault import DATABASE

LIST: Final = (
    "SELECT id, caption, birth_date, occupation, roles FROM person WHERE deleted = 0 ORDER BY caption, id LIMIT 200"
)
FIND: Final = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 1000"
VISITS: Final = 15
SAVES: Final = 200
PEOPLE: Final = 100_000


def timed(work: Callable[..., object], *given: object) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work(*given)
    return (time.perf_counter() - start) * 1000


def figure(name: str, times: list[float]) -> Figure:
    return Figure(name, statistics.median(times), sorted(times)[int(len(times) * 0.95)])


def typings() -> list[str]:
    """Every beginning of some names, as they arise when one types them; in Cyrillic and in Latin letters."""
    chosen = random.Random(3)  # noqa: S311 - the same names each time, no secret
    names = [part.record for tree in Crowd().trees(2000) for part in tree.parts_named("person_name")]
    words = [f"{each.surname} {each.given}" for each in chosen.sample(names, 12) if isinstance(each, PersonName)]
    return [word[:length] for word in words for length in range(1, len(word) + 1)]


def raw_connection(folder: Path) -> Any:
    """The driver's own connection to the vault's database."""
    block = KeyFile(folder).read().blocks[0]
    opened = keyslots.open_block(block, encode(WORDS))
    key = subkey(opened.master, Purpose.DATABASE, binding=keyslots.read_header(block).vault_id)
    return connect(folder / DATABASE, key)


def floors(folder: Path) -> dict[str, list[float]]:
    """The same questions and the same row by the driver alone; the rows are left as they were."""
    raw = raw_connection(folder)
    rows = raw.execute("SELECT id, occupation FROM person ORDER BY id LIMIT ?", [SAVES]).fetchall()

    def save(record_id: str, occupation: str) -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE person SET occupation = ? WHERE id = ?", [occupation, record_id])
        raw.execute("COMMIT")

    def ask(query: str, *values: str) -> None:
        raw.execute(query, values).fetchall()

    taken = {
        "list": [timed(ask, LIST) for _ in range(VISITS)],
        "search": [timed(ask, FIND, match_expression(typed)) for typed in typings()],
        "save": [timed(save, row[0], f"job {number}") for number, row in enumerate(rows)],
    }
    for row in rows:
        save(*row)
    raw.close()
    return taken


def visit(desk: Desk) -> float:
    """Leaving the list is not counted, coming back is."""
    desk.leave()
    return timed(desk.return_to_list)


def saves(services: Services) -> list[float]:
    """One changed person after another, loaded before."""
    rows = services.records.page("person", ListQuery(limit=SAVES)).rows
    trees = [services.records.load("person", row.id) for row in rows]
    trade = f"trade {time.time_ns()}"
    return [timed(services.records.save, Tree(with_field(t.record, "occupation", trade), t.parts)) for t in trees]


def at_the_window(folder: Path) -> dict[str, list[float]]:
    """What a person waits for, and how many megabytes the window used at most."""
    with tempfile.TemporaryDirectory() as profile:
        desk = Desk(folder, Path(profile))
        taken = {"unlock": [timed(desk.unlock)], "first": [timed(desk.open_list)]}
        taken["list"] = [visit(desk) for _ in range(VISITS)]
        taken["typed"] = [timed(desk.enter, text) for text in typings()]
        page = desk.services.records.page
        taken["asked"] = [timed(page, "person", ListQuery(typed=text)) for text in typings()]
        taken["save"] = saves(desk.services)
        taken["memory"] = [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]
        desk.close()
    return taken


def measure(folder: Path) -> None:
    """Print all figures of a vault."""
    floor, ours = floors(folder), at_the_window(folder)
    parts = (
        ("Opening the list of people (goal 300)", "list", {"first": "first click", "list": "later clicks"}),
        ("Search as one types (goal 100)", "search", {"asked": "service", "typed": "from keystroke to rows painted"}),
        ("Saving a changed person (goal 100)", "save", {"save": "kzdesk: row, history, search"}),
    )
    for title, peer, names in parts:
        figures = [figure("the driver alone", floor[peer]), *(figure(names[key], ours[key]) for key in names)]
        table(f"{title}, milliseconds", figures, columns=("median", "p95"))
    print(f"\nUnlocking, to the first page: {ours['unlock'][0]:.0f} ms")
    print(f"Most memory the window used: {ours['memory'][0]:.0f} MB (goal 600)")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--people", type=int, default=PEOPLE)
    arguments.add_argument("--folder", type=Path)
    chosen = arguments.parse_args()
    if chosen.folder:
        measure(chosen.folder)
        return
    print(f"A vault of {chosen.people:,} people", flush=True)
    folder = large_vault(chosen.people)
    command = [sys.executable, "-m", "benchmarks.large", "--folder", str(folder)]
    subprocess.run(command, check=True, env=dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"})


if __name__ == "__main__":
    main()
