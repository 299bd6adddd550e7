# SPDX-License-Identifier: GPL-3.0-or-later
"""From process start to the first window painted, against a bare PySide6 window.

The peer is the least that any window has to do: a main window of the same size with a label, a line to type in and a
button, in Qt's own font and colours. kzdesk shows its unlock page in its own font. Both run offscreen, each in a
process of its own, in turn, and tell when they have painted themselves; what an interpreter does at its end is not
counted. Processor time is less disturbed by what else the machine does.
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
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
application = QApplication([])
window = QMainWindow()
inside = QWidget()
column = QVBoxLayout(inside)
column.addWidget(QLabel("Passphrase"))
column.addWidget(QLineEdit())
column.addWidget(QPushButton("Unlock"))
window.setCentralWidget(inside)
window.resize(1366, 860)
window.show()
window.grab()
"""
OURS = """
from kzdesk.bootstrap import bootstrap
app = bootstrap()
from kzdesk.gui.app import open_window
application, window = open_window(app)
window.grab()
"""
PAINTED = """
import resource, sys, time
used = resource.getrusage(resource.RUSAGE_SELF)
sys.stdout.write(f"{time.clock_gettime(time.CLOCK_MONOTONIC)} {used.ru_utime + used.ru_stime}")
heavy = {"sqlalchemy", "alembic", "reportlab", "sqlcipher3"} & set(sys.modules)
assert not heavy, heavy
"""


def milliseconds(code: str, profile: str) -> tuple[float, float]:
    """Time until the window was painted, and processor time spent until then."""
    environment = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": profile}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled already
    start = time.clock_gettime(time.CLOCK_MONOTONIC)
    command = [sys.executable, "-c", code + PAINTED]
    ran = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    painted, spent = (float(each) for each in ran.stdout.split())
    return (painted - start) * 1000, spent * 1000


def main() -> None:
    windows = {"bare PySide6 window": BARE, "kzdesk, unlock page": OURS}
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in windows}
    with tempfile.TemporaryDirectory() as profile:
        for code in windows.values():
            milliseconds(code, profile)
        for _ in range(ROUNDS):
            for name, code in windows.items():
                taken[name].append(milliseconds(code, profile))
    figures = []
    for name, times in taken.items():
        elapsed, spent = (statistics.median(each) for each in zip(*times, strict=True))
        figures.append(Figure(name, elapsed, spent))
    table("Start to first window, milliseconds, medians", figures, columns=("elapsed", "processor"))


if __name__ == "__main__":
    main()
