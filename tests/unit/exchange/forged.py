# SPDX-License-Identifier: GPL-3.0-or-later
"""All forgeries by name. `python -m tests.unit.exchange.forged` measures what it takes to refuse each.

It prints, slowest first, name, seconds and highest use of memory of the whole process in KiB while it was refused, and
fails where one takes more than 256 MB, with `KZDESK_FAULTS=1` also where one takes more than 2 seconds.
"""

import gc
import math
import os
import sys
import time
from pathlib import Path

import pytest

from kzdesk.exchange.refusals import Rejected
from tests.unit.exchange.bombs import BOMBS, LONG
from tests.unit.exchange.forged_bundles import FILES, INSIDES, INVITATIONS, ROSTERS
from tests.unit.exchange.forged_segments import OPERATIONS, RIGHTS, SEGMENTS
from tests.unit.exchange.forgeries import Forgery

THOROUGH = bool(os.environ.get("KZDESK_FAULTS"))
MOST_SECONDS = 2 if THOROUGH else math.inf
MOST_MEMORY = 256 * 1024
_TABLES = {
    "file": FILES,
    "bundle": INSIDES,
    "segment": SEGMENTS,
    "rights": RIGHTS,
    "operation": OPERATIONS,
    "roster": ROSTERS,
    "joining": INVITATIONS,
}
FORGERIES: dict[str, Forgery] = {
    f"{kind}: {name}": forgery for kind, table in _TABLES.items() for name, forgery in table.items()
}
"""One for each cause."""


def measured(forgery: Forgery) -> tuple[float, int]:
    """Returns the seconds and KiB that it takes to make and refuse it."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # the highest use of memory counts from here
    start = time.perf_counter()
    with pytest.raises(Rejected) as rejected:
        forgery.receive()
    seconds = time.perf_counter() - start
    assert rejected.value.reason is forgery.reason
    # Not `ru_maxrss`: that begins with what the process that started this one had.
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return seconds, int(status["VmHWM"].removesuffix("kB"))


def main() -> int:
    """Measures all; returns how many take too much."""
    every = FORGERIES | BOMBS | (LONG if THOROUGH else {})
    found = {name: measured(forgery) for name, forgery in every.items()}
    for name, (seconds, memory) in sorted(found.items(), key=lambda item: item[1], reverse=True):
        print(f"{name}\t{seconds:.3f}\t{memory}")  # noqa: T201
    return sum(seconds > MOST_SECONDS or memory > MOST_MEMORY for seconds, memory in found.values())


if __name__ == "__main__":
    sys.exit(main())
