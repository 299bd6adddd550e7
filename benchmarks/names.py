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
        times, found = [], 0
        for name in typed_names():
            start = time.perf_counter()
            found += bool(duplicates.like(name))
            times.append((time.perf_counter() - start) * 1000)
        median, late = statistics.median(times), sorted(times)[int(len(times) * 0.95)]
        print(f"{people:,} people, a typed name: median {median:.1f} ms, p95 {late:.1f} ms, {found} of {TYPED} found")
        start = time.perf_counter()
        pairs = duplicates.worklist()
        print(f"{people:,} people, all pairs: {time.perf_counter() - start:.1f} s, {len(pairs):,} pairs to ask about")
    finally:
        vault.close()


if __name__ == "__main__":
    main()
