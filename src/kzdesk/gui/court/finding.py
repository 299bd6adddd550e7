# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding the case whose hearings are wanted, by typing any of its words."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import buddy_label, label
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.records import Choice, Records

_PAUSE: Final = 150  # milliseconds after a keystroke before the search begins
_ROWS: Final = 6
_CASE = QT_TRANSLATE_NOOP("court", "Case")
_HINT = QT_TRANSLATE_NOOP("court", "Type any word of the case or of the people in it …")
_FOUND = QT_TRANSLATE_NOOP("court", "Cases found")
_NOTHING = QT_TRANSLATE_NOOP("court", "No case found. A case is entered on the page “Records”.")


class FindLine(QLineEdit):
    """Signals: `down()` when the cursor wants into the list, `entered()` when the first found is wanted."""

    down = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list by Down, take its first line by Enter."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class CaseFinder(QWidget):
    """A line to type in and the cases found.

    Signals: `chosen(str)` with the id of a case, `problem(Exception)`.
    """

    chosen = Signal(str)
    problem = Signal(object)

    def __init__(self, records: Records, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing found yet."""
        super().__init__()
        self._records = records
        self._jobs = jobs
        self._asked = 0
        self._take_only = False
        self._line = FindLine()
        self._line.setObjectName("find_case")
        self._line.setPlaceholderText(tr(_HINT))
        self._line.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setObjectName("cases")
        self._list.setAccessibleName(tr(_FOUND))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(tr(_NOTHING), "muted", wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for each in (buddy_label(tr(_CASE), self._line), self._line, self._list, self._none):
            layout.addWidget(each)
        self._none.hide()
        self._list.hide()
        self._line.textEdited.connect(lambda: self._timer.start())
        self._line.down.connect(self._on_down)
        self._line.entered.connect(self._on_entered)
        self._timer.timeout.connect(self.look)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)

    def look(self) -> None:
        """Look for cases of the words typed; without any, show the first ones."""
        self._timer.stop()
        self._asked += 1
        asked, typed = self._asked, self._line.text()
        self._jobs.submit(
            self,
            lambda _: self._records.choices("case", typed),
            done=lambda found: self._show(found) if asked == self._asked else None,
            failed=self.problem.emit,
        )

    def begin(self) -> None:
        """Stand ready for typing."""
        self._line.setFocus()
        self._line.selectAll()

    def close_list(self) -> None:
        """Put the list away when a case has been chosen."""
        self._asked += 1
        self._list.hide()
        self._none.hide()

    def _show(self, found: tuple[Choice, ...]) -> None:
        self._list.clear()
        for choice in found:
            line = QListWidgetItem(self._list)
            put_lines(line, choice.title, choice.detail)
            line.setData(Qt.ItemDataRole.UserRole, choice.id)
        self._list.setCurrentRow(0)
        height = sum(self._list.sizeHintForRow(row) for row in range(min(len(found), _ROWS)))
        self._list.setFixedHeight(height + 2 * self._list.frameWidth() + 4)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        if self._take_only and len(found) == 1:
            self._take(self._list.item(0))
        self._take_only = False

    def _on_down(self) -> None:
        if self._list.isVisible() and not self._timer.isActive():
            self._list.setFocus()
        else:
            self.look()

    def _on_entered(self) -> None:
        if self._list.isVisible() and not self._timer.isActive():
            self._take(self._list.item(0))
        else:
            self._take_only = True
            self.look()

    def _take(self, line: QListWidgetItem) -> None:
        self.chosen.emit(line.data(Qt.ItemDataRole.UserRole))
