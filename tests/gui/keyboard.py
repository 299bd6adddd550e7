# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding widgets by object name and typing into them as a person does.

`qtbot.keyClicks` aborts the interpreter on Cyrillic letters, so letters are sent as key events with their text.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:  # a program without pytest types too
    from pytestqt.qtbot import QtBot

    from kzdesk.gui.window import MainWindow

W = TypeVar("W", bound=QWidget)
LONGEST = 30  # seconds that any one step may take
LOOK_EVERY = 5  # milliseconds


def find(inside: QWidget, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
    """Return the one visible widget of this object name."""
    found = [each for each in inside.findChildren(kind, name) if each.isVisible()]
    assert len(found) == 1, f"{len(found)} visible widgets called {name}"
    return found[0]


def front() -> QWidget:
    """Return the dialog at the front."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog


def focused() -> QWidget:
    """Return the widget that typing goes to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(widget: QWidget, text: str) -> None:
    """Type text into a widget."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, keys: str) -> None:
    """Press keys such as "Return" or "Ctrl+S" with the focus as it is, sent to the widget's window."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def until_idle(window: "MainWindow", qtbot: "QtBot") -> None:
    """Let every job end, its result arrive, and what it adds to a page come to be seen, which Qt does a step later."""
    qtbot.waitUntil(lambda: window.idle, timeout=20_000)
    QApplication.processEvents()


def until(reached: Callable[[], object]) -> None:
    """Let the windows of a program without `qtbot` work until something is so, and rest between two looks."""
    end = time.monotonic() + LONGEST
    looking = QTimer()
    looking.start(LOOK_EVERY)
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
