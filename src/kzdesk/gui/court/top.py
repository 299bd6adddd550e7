# SPDX-License-Identifier: GPL-3.0-or-later
"""What stays in view while the questions scroll: the case, how far one is, the clock, and the line for notes."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.court.quick_note import QuickNote
from kzdesk.gui.labels import button, label, set_role, shown
from kzdesk.services.observing import Observing

_SECOND: Final = 1000  # milliseconds
_BACK = QT_TRANSLATE_NOOP("court", "‹ Hearings")
_CLOCK = QT_TRANSLATE_NOOP("court", "Time now")
_ANSWERED = QT_TRANSLATE_NOOP("court", "{count} of {total} answered")


class SheetTop(QWidget):
    """Signals: `back()` when the hearings are wanted."""

    back = Signal()

    def __init__(self, case_title: str, observing: Observing, tr: Translate) -> None:
        """Show the case and let the clock run."""
        super().__init__()
        self.setObjectName("sheet_top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._observing = observing
        self._tr = tr
        self.quick = QuickNote(lambda: f"{observing.now():%H:%M}", tr)
        self._build(case_title)
        self._tick()
        self._second = QTimer(self)
        self._second.timeout.connect(self._tick)
        self._second.start(_SECOND)
        self._back.clicked.connect(self.back)

    def tell(self, text: str, role: str = "muted") -> None:
        """Say something beside the line for notes."""
        set_role(self._status, role)
        self._status.setText(shown(text))

    def show_count(self, count: int, total: int) -> None:
        """Show how many questions have an answer."""
        self._progress.setText(self._tr(_ANSWERED.format(count=count, total=total)))

    def show_note(self, line: str) -> None:
        """Show the last note that was added."""
        self._last.setText(shown(line))
        self._last.show()

    def _build(self, case_title: str) -> None:
        self._back = button(self._tr(_BACK), "link")
        self._back.setObjectName("back")
        title = label(case_title, "heading", wrap=True)
        title.setObjectName("case_title")
        self._progress = label("")
        self._progress.setObjectName("progress")
        self._clock = label("", "figure")
        self._clock.setObjectName("clock")
        self._clock.setAccessibleName(self._tr(_CLOCK))
        self._status = label("", "muted", wrap=True)
        self._status.setObjectName("status")
        self._status.setFixedWidth(self.fontMetrics().horizontalAdvance("M") * 14)
        self._last = label("", "muted")
        self._last.setObjectName("last_note")
        self._last.hide()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(16)
        second.setSpacing(12)
        for each in (self._back, title, self._progress, self._clock):
            first.addWidget(each, 1 if each is title else 0)
        second.addWidget(self.quick, 1)
        second.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 6)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._last)

    def _tick(self) -> None:
        self._clock.setText(f"{self._observing.now():%H:%M:%S}")
