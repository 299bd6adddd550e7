# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark, one after the other; `make bench` calls it. Names after the command choose some of them.

`large`, `check` and `names` run only when they are chosen (`make bench only=check`): the first time they make a vault,
which takes a quarter of an hour.
"""

import subprocess
import sys

ALL = ("start", "save", "search", "annex1", "docx", "keystrokes", "evidence", "exchange", "merge", "bulk")


def _status(name: str) -> int:
    return subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode


def main(chosen: list[str]) -> int:
    failed = [name for name in chosen or ALL if _status(name)]
    for name in failed:
        print(f"{name} did not finish")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
