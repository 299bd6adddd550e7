# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding text in the pages: forwards by Enter, backwards by Shift+Enter, round the ends."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label
from kzdesk.gui.paper import Hit
from kzdesk.gui.publish.sheets import Sheets

_AT_ONCE: Final = 10  # pages looked through before the window may do something else
_FIND = QT_TRANSLATE_NOOP("publish", "Find in the document")
_NOWHERE = QT_TRANSLATE_NOOP("publish", "Not found.")


class _Line(QLineEdit):
    """Signals: `wanted(int)`, 1 for the next place and -1 for the one before; `left()` by Esc."""

    wanted = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.wanted.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Finder(QWidget):
    """A field; what it finds is marked on the pages."""

    def __init__(self, sheets: Sheets, tr: Translate) -> None:
        """Look through these pages."""
        super().__init__()
        self._sheets = sheets
        self._hit: Hit = ()
        self._search: Iterator[Hit | None] | None = None
        self._line = _Line()
        self._line.setObjectName("find")
        self._line.setPlaceholderText(tr(_FIND))
        self._line.setAccessibleName(tr(_FIND))
        self._line.setClearButtonEnabled(True)
        self._line.setMinimumWidth(120)
        self._nowhere = label(tr(_NOWHERE), "warning")
        self._nowhere.setObjectName("not_found")
        self._nowhere.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._nowhere)
        self._line.textChanged.connect(lambda: self._begin(0))
        self._line.wanted.connect(self._begin)
        self._line.left.connect(sheets.setFocus)

    def begin(self, text: str = "") -> None:
        """Stand ready for typing, with a text to look for."""
        if text:
            self._line.setText(text)
        self._line.setFocus()
        self._line.selectAll()

    def forget(self) -> None:
        """Look through another document from now on."""
        self._hit, self._search = (), None
        self._nowhere.hide()

    def _begin(self, step: int) -> None:
        """Look for what is typed: from the page in view on when it is new (0), else on from what was found."""
        self._nowhere.hide()
        text = self._line.text().strip()
        if not text:
            self.forget()
            self._sheets.show_found(())
            return
        self._search = _hits(self._sheets, text, self._hit if step else (), step or 1)
        self._look_on()

    def _look_on(self) -> None:
        if self._search is None:
            return
        for _ in range(_AT_ONCE):
            hit = next(self._search, ())
            if hit is not None:
                self._search = None
                self._hit = hit
                self._nowhere.setVisible(not hit)
                self._sheets.show_found(hit)
                return
        self._soon.start(0)


def _hits(sheets: Sheets, text: str, after: Hit, step: int) -> Iterator[Hit | None]:
    """Yield the first hit after a hit in the direction of `step`, or None for each page that has none."""
    paper, count = sheets.paper, sheets.pages
    if paper is None:
        return
    here = after[0].page if after else max(sheets.page - 1, 0)
    found = paper.hits(here, text)
    rest: tuple[Hit, ...]
    if after in found:
        at = found.index(after)
        rest = found[at + 1 :] if step > 0 else found[:at][::-1]
    else:
        rest = found if step > 0 else found[::-1]
    yield from rest[:1]
    for turn in range(1, count + 1):
        found = paper.hits((here + step * turn) % count, text)
        yield found[0 if step > 0 else -1] if found else None
