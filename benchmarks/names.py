# SPDX-License-Identifier: GPL-3.0-or-later
"""People who may be on record twice: looked up as a name is typed, and all pairs of a vault of 100,000 people.

Invented people with names in three scripts. Names are typed in Latin letters, every second one spelled another way. The
vault is that of `benchmarks.large`, made once; `--people N` makes and measures another one.
"""

import argparse
import random
import statistics
import time
from pathlib import Path
from typing import Final

from benchmarks.crowd import WORDS, Crowd, large_vault
from benchmarks.report import goal
from kzdesk.crypto.kdf import FLOOR
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import migrations
from kzdesk.services.review.duplicates import Duplicates
from kzdesk.services.typed_names import TypedName
from kzdesk.store.vault import Vault

PEOPLE: Final = 100_000
TYPED: Final = 200
OTHERWISE: Final = (("zh", "j"), ("k", "q"), ("ov", "ev"), ("ai", "ay"))


def opened(people: int) -> Vault:
    folder: Path = large_vault(people)
    return Vault.open(folder, Secret(WORDS), clock=SystemClock(), migrations=migrations(), floor=FLOOR)


def typed_names() -> list[TypedName]:
    """Names of the crowd in Latin letters, every second one spelled another way."""
    chosen = random.Random(5)  # noqa: S311 - the same names each time, no secret
    found = []
    for place, tree in enumerate(Crowd().trees(TYPED)):
        name = next(each.record for each in reversed(tree.parts) if isinstance(each.record, PersonName))
        surname = name.surname.replace(*chosen.choice(OTHERWISE)) if place % 2 else name.surname
        found.append(TypedName(name.given, surname, name.patronymic))
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=PEOPLE)
    people = parser.parse_args().people
    vault = opened(people)
    try:
        duplicates = Duplicates(vault)
        print(f"keys made anew for {duplicates.bring_up_to_date():,} names")
        times, used, found = [], [], 0
        for name in typed_names():
            start, begun = time.perf_counter(), time.process_time()
            found += bool(duplicates.like(name))
            times.append((time.perf_counter() - start) * 1000)
            used.append((time.process_time() - begun) * 1000)
        print(f"Names of {people:,} people")
        goal("a typed name, median", statistics.median(times), 50, "ms")
        goal("a typed name, of 20 the slowest", sorted(times)[int(len(times) * 0.95)], 50, "ms")
        print(f"    {found} of {TYPED} found; of the processor {statistics.median(used):.1f} ms")
        start, begun = time.perf_counter(), time.process_time()
        pairs = duplicates.worklist()
        goal("all pairs that may be one person", time.perf_counter() - start, 60, "s")
        print(f"    {time.process_time() - begun:.1f} s of the processor, {len(pairs):,} pairs to ask about")
    finally:
        vault.close()


if __name__ == "__main__":
    main()
