# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices that nobody is at the machine.

Keys, mouse, wheel and touch come to the window before they come to its parts, so that only windows are watched: whoever
watches the whole application is asked about every event of every widget, a third of all the time that forms take. What
an input method composes comes to the part itself; it moves the cursor there, and that is told.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Signals: `idle()` when neither keyboard nor mouse was used for as long as was set."""

    idle = Signal()

    def __init__(self, application: QApplication, milliseconds: int) -> None:
        """Watch all windows from now on, each that comes to be used as well."""
        super().__init__(application)
        self._application = application
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_patience(milliseconds)
        for window in application.allWindows():
            self._watch(window)
        application.focusWindowChanged.connect(self._watch)
        application.inputMethod().cursorRectangleChanged.connect(self._timer.start)

    def set_patience(self, milliseconds: int) -> None:
        """Wait this long from now on."""
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Watch no longer."""
        self._application.focusWindowChanged.disconnect(self._watch)
        self._application.inputMethod().cursorRectangleChanged.disconnect(self._timer.start)
        for window in self._application.allWindows():
            window.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew at every sign of life; no event is held back."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
