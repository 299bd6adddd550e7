# SPDX-License-Identifier: GPL-3.0-or-later
"""Keystrokes and screens for a detention with one charge, told in the real window without a mouse.

Letters are those of the data as it is recorded and shown; every other key is counted as extra: Tab, Enter, arrows,
Space and shortcuts. The limits are two screens and 40 extra keystrokes. Picking a known place from its first letters
takes fewer letters than the data has; the count here is the worse one, in which every name is typed in full.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kzdesk.bootstrap import App, bootstrap
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.secret import Secret
from kzdesk.gui.forms.picker import PopupList
from kzdesk.gui.pages import PAGES
from kzdesk.gui.window import MainWindow

LIMIT = 40
SCREENS = 2
WAIT = 20  # seconds that anything may take


class Keyboard:
    """Types into whatever has the cursor, and counts."""

    def __init__(self, window: MainWindow) -> None:
        self.letters = 0
        self.extra = 0
        self.screens: set[str] = set()
        self._window = window

    def enter(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            self.letters += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(_cursor(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self._look()

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys that are no letters."""
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        for _ in range(times):
            self.extra += 1
            QTest.keyClick(_cursor(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()
        self._look()

    def line(self, text: str) -> None:
        """Type, and go on by Enter."""
        self.enter(text)
        self.press("Return")

    def pick(self, text: str, down: int = 0) -> None:
        """Type a name in full, go down the list that opens, and take the line."""
        self.enter(text)
        until(lambda: any(each.isVisible() for each in self._window.findChildren(PopupList)))
        self.press("Down", down)
        self.press("Return", 2 if down else 1)

    def _look(self) -> None:
        where = self._window.findChild(QLabel, "screen")
        if where is not None and where.isVisible():
            self.screens.add(where.text())


def tell(keys: Keyboard) -> None:
    """Say who, when, where, by whom, why, where held, in which event; the charge, the lawyer, the treatment."""
    keys.press(f"Ctrl+{[entry.name for entry in PAGES].index('detention') + 1}")
    keys.pick("Moldabay Sadibekov")
    keys.press("Return", 3)
    keys.line("10.1.2022")
    keys.pick("Shymkent")
    keys.pick("Police Department of Shymkent")
    keys.line("chanting slogans at a rally")
    keys.press("Return")
    keys.pick("SIZO of Shymkent")
    keys.pick("January protests in Shymkent")
    keys.press("Return")
    keys.pick("272", down=3)
    keys.line("participation in mass riots")
    keys.line("11.1.2022")
    keys.line("12.1.2022")
    keys.enter("slapping, kicking, punching")
    keys.press("Space")
    keys.press("Return")
    keys.line("torture")
    keys.line("male")
    keys.press("Return")


def until(condition: Callable[[], bool]) -> None:
    """Wait, at work, until something is so."""
    end = time.monotonic() + WAIT
    while not condition():
        if time.monotonic() > end:
            sys.exit("the window does not answer")
        QTest.qWait(10)


def _cursor() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        sys.exit("nothing has the cursor")
    return widget


def unlocked(app: App, passphrase: str) -> MainWindow:
    """Return a window over a new vault, opened through the unlock page."""
    app.access.create(app.paths.vaults / "bench", Secret(passphrase)).close()
    window = MainWindow(app, lambda _last: None)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    line = next(each for each in window.findChildren(QLineEdit, "passphrase") if each.isVisible())
    line.setText(passphrase)
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(lambda: window.shell is not None and window.idle)
    return window


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with tempfile.TemporaryDirectory() as temporary:
        window = unlocked(bootstrap(Path(temporary), clock=SystemClock()), "seven grey cats drink black coffee")
        keys = Keyboard(window)
        tell(keys)
        until(lambda: window.idle)
        recorded = window.findChild(QLabel, "recorded")
        done = recorded is not None and recorded.isVisible()
        window.close()
        until(lambda: not window.isVisible())
    application.processEvents()
    print("\nA detention with one charge, every name typed in full")
    print(f"  {'screens':44} {len(keys.screens):10}   at most {SCREENS}")
    print(f"  {'letters of the data':44} {keys.letters:10}")
    print(f"  {'keystrokes':44} {keys.letters + keys.extra:10}")
    print(f"  {'keystrokes beyond the letters':44} {keys.extra:10}   at most {LIMIT}")
    if not done or len(keys.screens) > SCREENS or keys.extra > LIMIT:
        sys.exit("the limits are not kept")


if __name__ == "__main__":
    main()
