# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices that nobody is at the machine."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Signals: `idle()` when neither keyboard nor mouse was used for as long as was set."""

    idle = Signal()

    def __init__(self, application: QApplication, milliseconds: int) -> None:
        """Watch the whole application from now on."""
        super().__init__(application)
        self._application = application
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_patience(milliseconds)
        application.installEventFilter(self)

    def set_patience(self, milliseconds: int) -> None:
        """Wait this long from now on."""
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew at every sign of life; no event is held back."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
