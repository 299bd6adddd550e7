# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a visit to a place is, with the way to stop it, and what is said of it in the end."""

import time
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.exchange.wording import size_text
from kzdesk.gui.labels import button, label, set_role, shown

_STOP: Final = QT_TRANSLATE_NOOP("exchange", "Stop")
_WORKING: Final = QT_TRANSLATE_NOOP("exchange", "Working …")
_MOVED: Final = QT_TRANSLATE_NOOP("exchange", "{done} of {total}, {speed} in a second")


class VisitBar(QWidget):
    """Signals: `stopped()` when the person wants the visit to end."""

    stopped = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._began = 0.0
        self._bar = QProgressBar()
        self._stop = button(tr(_STOP))
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(self.stopped)
        self._state = label("", "muted", wrap=True)
        self._state.setObjectName("visit_state")
        moving = QHBoxLayout()
        moving.addWidget(self._bar, 1)
        moving.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(moving)
        column.addWidget(self._state)
        self.end()
        self.say("")

    def say(self, text: str, role: str = "muted") -> None:
        """Say something."""
        set_role(self._state, role)
        self._state.setText(shown(text))
        self._state.setVisible(bool(text))

    def begin(self) -> None:
        """A visit begins; the cursor stands on stopping it."""
        self._began = time.monotonic()
        self.say(self._tr(_WORKING))
        self._bar.setRange(0, 0)
        for each in (self._bar, self._stop):
            each.show()
        self._stop.setFocus()

    def step(self, done: int, total: int) -> None:
        """Show how many bytes of how many were moved, and how fast."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))
        seconds = max(time.monotonic() - self._began, 0.1)
        speed = size_text(int(done / seconds))
        self.say(self._tr(_MOVED.format(done=size_text(done), total=size_text(total), speed=speed)))

    def end(self) -> None:
        """The visit is over."""
        for each in (self._bar, self._stop):
            each.hide()
