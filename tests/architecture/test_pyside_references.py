# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 6.12.0 on CPython 3.11 loses one reference to True at every emit and aborts after some hundreds.

The pin in pyproject.toml keeps clear of it; this test says so when the pin is moved.
"""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.rung.connect(self._on_rung)

    def _on_rung(self, _loudly: bool) -> None:
        self.count += 1


def test_emitting_a_signal_loses_no_reference() -> None:
    bell = Bell()
    bell.rung.emit(True)
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit(True)
    assert bell.count == 101
    assert sys.getrefcount(True) > before - 50
