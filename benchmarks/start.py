# SPDX-License-Identifier: GPL-3.0-or-later
"""From process start to the first window shown, against a bare PySide6 window with one button.

Both run offscreen in processes of their own, in turn; a window counts as shown when it has painted itself. kzdesk shows
its unlock page.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.report import Figure, table

ROUNDS = 15
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QPushButton
application = QApplication([])
button = QPushButton("Unlock")
button.show()
button.grab()
"""
OURS = """
import sys
from pathlib import Path
from kzdesk.bootstrap import bootstrap
app = bootstrap(Path(sys.argv[1]))
from kzdesk.gui.app import open_window
application, window = open_window(app)
window.grab()
heavy = {"sqlalchemy", "alembic", "reportlab", "sqlcipher3"} & set(sys.modules)
assert not heavy, heavy
"""


def seconds(code: str, profile: str) -> float:
    environment = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled already
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, profile], check=True, env=environment)
    return time.perf_counter() - start


def main() -> None:
    taken: dict[str, list[float]] = {"bare PySide6 window": [], "kzdesk, unlock page": []}
    with tempfile.TemporaryDirectory() as profile:
        for code in (BARE, OURS):
            seconds(code, profile)
        for _ in range(ROUNDS):
            for name, code in zip(taken, (BARE, OURS), strict=True):
                taken[name].append(seconds(code, profile))
    figures = [Figure(name, statistics.median(t) * 1000, max(t) * 1000) for name, t in taken.items()]
    table("Start to first window, milliseconds (whole process)", figures, columns=("median", "worst"))


if __name__ == "__main__":
    main()
