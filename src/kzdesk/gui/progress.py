# SPDX-License-Identifier: GPL-3.0-or-later
"""How far long work is, for eyes and for screen readers, and the way to stop it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import button

_STEPS: Final = 1000  # Qt counts no further than two milliards, fewer than a file may have bytes
_HOW_FAR: Final = QT_TRANSLATE_NOOP("progress", "How far the work is")
_STOP: Final = QT_TRANSLATE_NOOP("progress", "Stop")


class ProgressBar(QProgressBar):
    """A bar that is seen while work goes on."""

    def __init__(self, tr: Translate, name: Message = _HOW_FAR) -> None:
        """Show nothing yet; `name` is what screen readers say of it."""
        super().__init__()
        self.setAccessibleName(tr(name))
        self.hide()

    def begin(self) -> None:
        """Show that work goes on, but not yet how far it is."""
        self.setRange(0, 0)
        self.show()

    def step(self, done: int, total: int) -> None:
        """Show how much is done of a total."""
        self.setRange(0, _STEPS)
        self.setValue(_STEPS * done // max(total, 1))


class StoppableBar(QWidget):
    """A bar with a button beside it, seen while work goes on.

    Signals: `stopped()` when the person wants the work to end.
    """

    stopped = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._bar = ProgressBar(tr)
        self._stop = button(tr(_STOP))
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(self.stopped)
        self.setFocusProxy(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def begin(self) -> None:
        """Show that work goes on, but not yet how far it is."""
        self._bar.begin()
        self.show()

    def step(self, done: int, total: int) -> None:
        """Show how much is done of a total."""
        self._bar.step(done, total)

    def end(self) -> bool:
        """Show nothing any more; return whether the cursor stood on stopping the work."""
        stood = self._stop.hasFocus()
        self.hide()
        return stood
