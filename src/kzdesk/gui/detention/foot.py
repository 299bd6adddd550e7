# SPDX-License-Identifier: GPL-3.0-or-later
"""The line under what is told: where one is, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import button, label

_SCREEN = QT_TRANSLATE_NOOP("detention", "Screen {screen} of 2 · Enter: next field · Ctrl+S: record")
_SCREEN_MANY = QT_TRANSLATE_NOOP("detention", "What happened holds for every line of the table · Ctrl+S: record")
_NEXT = QT_TRANSLATE_NOOP("detention", "Next (Alt+Right)")
_BACK = QT_TRANSLATE_NOOP("detention", "Back (Alt+Left)")
_RECORD = QT_TRANSLATE_NOOP("detention", "Record")
_AFRESH = QT_TRANSLATE_NOOP("detention", "Start afresh")


class Foot(QWidget):
    """Signals: `turned(int)` with the screen that is wanted; `record()`; `afresh()`."""

    turned = Signal(int)
    record = Signal()
    afresh = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._where = label("", "muted", wrap=True)
        self._where.setObjectName("screen")
        self.back, self.next = button(tr(_BACK)), button(tr(_NEXT))
        self._record, self._afresh = button(tr(_RECORD), "main"), button(tr(_AFRESH))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        named = (("back", self.back), ("next", self.next), ("record", self._record), ("afresh", self._afresh))
        for name, each in named:
            each.setObjectName(name)
            row.addWidget(each)
        self.back.clicked.connect(lambda: self.turned.emit(0))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self._record.clicked.connect(self.record)
        self._afresh.clicked.connect(self.afresh)

    def show_screen(self, screen: int, *, many: bool) -> None:
        """Say which screen is shown, and offer the other one."""
        self.back.setVisible(screen == 1)
        self.next.setVisible(screen == 0 and not many)
        self._where.setText(self._tr(_SCREEN_MANY if many else _SCREEN.format(screen=screen + 1)))
