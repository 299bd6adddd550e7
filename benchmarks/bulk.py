# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a table of people into a vault: `python -m benchmarks.bulk [ROWS …]`.

The floor is raw sqlcipher3, which writes the very same rows of the same tables, prepared, into a database of the same
settings in one transaction. kzdesk reads the file, checks every cell and writes history, search and keys as well.
"""

import csv
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from benchmarks.merge import new_vault, raw_written, rows_of
from benchmarks.report import Figure, table
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.bulk.difference import Outcome
from kzdesk.services.bulk.headings import languages
from kzdesk.services.bulk.tables import Tables

SIZES: Final = (100_000,)
T = TypeVar("T")
HEADINGS: Final = ("id", "name_russian", "birth_date", "sex", "citizenship", "occupation", "public_bio")


def written(file: Path, count: int) -> Path:
    """Write a table of so many invented people."""
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(HEADINGS)
        for number in range(count):
            name = f"Тестов{chr(ord('а') + number % 32)} Аскар Номерович"
            born = f"{1 + number % 28}.{1 + number % 12}.{1950 + number % 50}"
            bio = "Held for a night. " * 4
            rows.writerow([number, name, born, "male", "Kazakhstan", f"worker {number}", bio])
    return file


def timed(work: Callable[[], T]) -> tuple[T, float, float]:
    """Return what the work gave, and the seconds it took of this process's processor time and of the clock."""
    clock, processor = time.perf_counter(), time.process_time()
    given = work()
    return given, time.process_time() - processor, time.perf_counter() - clock


def measure(folder: Path, count: int) -> None:
    """Read a table once, read it again, and write its rows with the driver alone."""
    file, vault = written(folder / "people.csv", count), new_vault(folder / "desk.kzvault")
    tables = Tables(vault, Vocabularies(resources() / "vocabularies"), languages(resources()), lambda: "en")
    order = tables.look(file, "person").order
    taken = []
    for name, expected in (("kzdesk: reading the table", Outcome.NEW), ("kzdesk: reading it again", Outcome.SAME)):
        done, processor, clock = timed(lambda: tables.take(file, order))
        if done.count(expected) != count:
            raise SystemExit("the table was not read as it should have been")
        taken.append(Figure(name, processor, clock))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    schema, rows = rows_of(vault)
    vault.close()
    raw = raw_written(folder / "raw.db", schema, rows).figure(
        f"raw sqlcipher3, the same {sum(map(len, rows.values())):,} rows"
    )
    title = f"Reading a table of {count:,} people (CSV), seconds; {memory} MB"
    table(title, [raw, *taken], columns=("processor", "clock"))


def main(sizes: list[int]) -> None:
    for count in sizes or SIZES:
        with tempfile.TemporaryDirectory() as temporary:
            measure(Path(temporary), count)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]])
