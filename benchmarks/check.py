# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks over a vault of 100,000 people and 500,000 rows: in full, and of the one record that is being saved.

The vault is that of `benchmarks.large`, made once; `--people N` makes and measures another one. Seconds of the
processor stand beside those of the clock, because the machine may do other work. Garbage is collected as seldom as in
the program.
"""

import argparse
import random
import resource
import statistics
import time
from typing import Final

from benchmarks.names import PEOPLE, opened
from benchmarks.report import goal
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.errors import Cancelled
from kzdesk.runtime.memory import collect_seldom
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.review.checking import Checking
from kzdesk.store.vault import Vault

SAVED: Final = ("person", "case", "list_entry", "text_block")
TRIES: Final = 25


class Watch:
    """Progress that measures how long nothing is told, and stops the work after so many seconds."""

    def __init__(self, stop_after: float = float("inf")) -> None:
        self.longest = 0.0
        self.asked = time.perf_counter() + stop_after
        self._last = time.perf_counter()

    def step(self, done: int, total: int) -> None:
        """Take a step."""
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now
        if now > self.asked:
            raise Cancelled


def in_full(checking: Checking) -> None:
    """Print how long the whole vault takes, and the most memory used until then."""
    watch = Watch()
    start, used = time.perf_counter(), time.process_time()
    found = checking.everything(progress=watch)
    taken, used = time.perf_counter() - start, time.process_time() - used
    heavy = sum(each.finding.severity > Severity.HINT for each in found)
    goal("the whole vault", taken, 60, "s")
    print(f"    {used:.1f} s of the processor; {len(found):,} findings, {heavy:,} of them errors and warnings")
    print(f"    longest time without progress {watch.longest:.1f} s")
    goal("most memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 600, "MB")


def stopped(checking: Checking, after: float) -> None:
    """Print how long it takes until work that was asked to stop has stopped."""
    watch = Watch(after)
    try:
        checking.everything(progress=watch)
    except Cancelled:
        goal(f"stopped after {after:.0f} s, it ended later by", time.perf_counter() - watch.asked, 1, "s")


def one_record(vault: Vault, checking: Checking) -> None:
    """Print how long the check of one record takes that is being saved."""
    chosen = random.Random(11)  # noqa: S311 - the same records each time, no secret
    for name in SAVED:
        with vault.transaction() as tx:
            ids = tx.queries.ids(name)
        times, used = [], []
        for record_id in chosen.sample(ids, min(TRIES, len(ids))):
            start, begun = time.perf_counter(), time.process_time()
            checking.of_record(name, record_id)
            times.append((time.perf_counter() - start) * 1000)
            used.append((time.process_time() - begun) * 1000)
        goal(f"one {name}, median of {len(times)}", statistics.median(times), 150, "ms")
        print(f"    slowest {max(times):.0f} ms; of the processor {statistics.median(used):.0f} and {max(used):.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=PEOPLE)
    people = parser.parse_args().people
    collect_seldom()
    vault = opened(people)
    try:
        checking = Checking(vault, ReferenceData(resources() / "reference"))
        print(f"Checks over {people:,} people")
        in_full(checking)
        stopped(checking, 5)
        one_record(vault, checking)
    finally:
        vault.close()


if __name__ == "__main__":
    main()
