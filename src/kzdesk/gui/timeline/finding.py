# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for the person or case whose time line is wanted."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.records import Choice, Records

_PAUSE: Final = 150  # milliseconds after a keystroke before the search begins
_ROWS: Final = 5
_EACH: Final = 10
_HINT = QT_TRANSLATE_NOOP("timeline", "Time line of whom? Type any word of a person or a case …")
_KIND = QT_TRANSLATE_NOOP("timeline", "{kind} · {detail}")


class _Line(QLineEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)


class OfWhom(QWidget):
    """Signal: `chosen(Choice)`."""

    chosen = Signal(object)

    def __init__(self, records: Records, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing found yet."""
        super().__init__()
        self._records = records
        self._jobs = jobs
        self._tr = tr
        self._line = _Line()
        self._line.setObjectName("of_whom")
        self._line.setPlaceholderText(tr(_HINT))
        self._line.setAccessibleName(tr(_HINT))
        self._line.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setObjectName("of_whom_found")
        self._list.setAccessibleName(tr(_HINT))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._line)
        layout.addWidget(self._list)
        self._line.textEdited.connect(lambda: self._timer.start())
        self._line.down.connect(self._on_down)
        self._timer.timeout.connect(self._look)
        self._list.itemActivated.connect(self._on_activated)

    def begin(self) -> None:
        """Stand ready for typing."""
        self._line.setFocus()
        self._line.selectAll()

    def _look(self) -> None:
        typed = self._line.text()
        if not typed.strip():
            self._list.hide()
            return

        def found() -> tuple[Choice, ...]:
            return self._records.choices("person", typed, _EACH) + self._records.choices("case", typed, _EACH)

        self._jobs.submit(self, lambda _: found(), done=self._show)

    def _show(self, choices: tuple[Choice, ...]) -> None:
        self._list.clear()
        for choice in choices:
            line = QListWidgetItem(self._list)
            kind = self._tr(record_type(choice.type_name).LABEL)
            put_lines(line, choice.title, self._tr(_KIND.format(kind=kind, detail=choice.detail)))
            line.setData(Qt.ItemDataRole.UserRole, choice)
        self._list.setCurrentRow(0)
        height = sum(self._list.sizeHintForRow(row) for row in range(min(len(choices), _ROWS)))
        self._list.setFixedHeight(height + 8)
        self._list.setVisible(bool(choices))

    def _on_down(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._look()
        elif self._list.isVisible():
            self._list.setFocus()

    def _on_activated(self, line: QListWidgetItem) -> None:
        self._list.hide()
        self._line.clear()
        self.chosen.emit(line.data(Qt.ItemDataRole.UserRole))
