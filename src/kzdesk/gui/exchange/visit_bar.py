# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a visit to a place is, with the way to stop it, and what is said of it in the end."""

import time
from collections import deque
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.exchange.wording import size_text
from kzdesk.gui.labels import label, set_role, shown
from kzdesk.gui.progress import StoppableBar

_SECONDS: Final = 5.0
_WORKING: Final = QT_TRANSLATE_NOOP("exchange", "Working …")
_MOVED: Final = QT_TRANSLATE_NOOP("exchange", "“{place}”: {done} of {total}, {speed} in a second")


class VisitBar(QWidget):
    """Signals: `stopped()` when the person wants the visit to end."""

    stopped = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._place = ""
        self._speed = Speed()
        self._moving = StoppableBar(tr)
        self._moving.stopped.connect(self.stopped)
        self._state = label("", "muted", wrap=True)
        self._state.setObjectName("visit_state")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._moving)
        column.addWidget(self._state)
        self.say("")

    def say(self, text: str, role: str = "muted") -> None:
        """Say something."""
        set_role(self._state, role)
        self._state.setText(shown(text))
        self._state.setVisible(bool(text))

    def begin(self, place: str) -> None:
        """A visit to a place begins; the cursor stands on stopping it."""
        self._place, self._speed = place, Speed()
        self.say(self._tr(_WORKING))
        self._moving.begin()
        self._moving.setFocus()

    def step(self, done: int, total: int) -> None:
        """Show how many bytes of how many were moved, and how fast."""
        self._moving.step(done, total)
        speed = size_text(self._speed.at(done, total, time.monotonic()))
        moved = {"done": size_text(done), "total": size_text(total), "speed": speed}
        self.say(self._tr(_MOVED.format(place=self._place, **moved)))

    def end(self) -> bool:
        """The visit is over; return whether the cursor stood on stopping it."""
        return self._moving.end()


class Speed:
    """Bytes moved in a second, over the last seconds. What was there when an object was begun was not moved."""

    def __init__(self) -> None:
        """Begin with nothing moved."""
        self._moved = 0
        self._last: tuple[int, int] | None = None
        self._marks: deque[tuple[float, int]] = deque()

    def at(self, done: int, total: int, moment: float) -> int:
        """Return the speed when `done` of `total` bytes are there at a moment in seconds."""
        if self._last is not None and self._last[1] == total and done >= self._last[0] > 0:
            self._moved += done - self._last[0]
        self._last = (done, total)
        self._marks.append((moment, self._moved))
        while moment - self._marks[0][0] > _SECONDS:
            self._marks.popleft()
        begun, moved = self._marks[0]
        return int((self._moved - moved) / max(moment - begun, 0.1))
