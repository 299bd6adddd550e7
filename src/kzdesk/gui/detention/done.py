# SPDX-License-Identifier: GPL-3.0-or-later
"""What was recorded, with ways on: open it, record another person of the same event, or take it back."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.page import Place
from kzdesk.services.detention import Recorded

_IN_A_ROW: Final = 3
_RECORDED = QT_TRANSLATE_NOOP("detention", "Recorded: {count} people")
_ONE = QT_TRANSLATE_NOOP("detention", "Recorded")
_OPEN = QT_TRANSLATE_NOOP("detention", "Enter opens a person.")
_PEOPLE = QT_TRANSLATE_NOOP("detention", "People recorded")
_ANOTHER = QT_TRANSLATE_NOOP("detention", "Another person, same circumstances")
_FRESH = QT_TRANSLATE_NOOP("detention", "A new detention")
_EVENT = QT_TRANSLATE_NOOP("detention", "Open the event")
_CASE = QT_TRANSLATE_NOOP("detention", "Open the case")
_TAKE_BACK = QT_TRANSLATE_NOOP("detention", "Take it all back")


class Done(QWidget):
    """Shown after recording.

    Signals: `go(Place)`; `another()` keeps the circumstances, `fresh()` does not; `take_back()`.
    """

    go = Signal(object)
    another = Signal()
    fresh = Signal()
    take_back = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._event = self._case = Place("records")
        self._heading = label("", "heading")
        self._heading.setObjectName("recorded")
        self._people = QListWidget()
        self._people.setObjectName("recorded_people")
        self._people.setAccessibleName(tr(_PEOPLE))
        self._another = button(tr(_ANOTHER), "main")
        self._fresh = button(tr(_FRESH))
        self._open_event, self._open_case = button(tr(_EVENT)), button(tr(_CASE))
        self._take_back = button(tr(_TAKE_BACK))
        ways = QGridLayout()
        for place, (name, each) in enumerate(self._buttons().items()):
            each.setObjectName(name)
            each.setAutoDefault(True)  # Enter, which recorded, also goes on
            ways.addWidget(each, place // _IN_A_ROW, place % _IN_A_ROW)
        ways.setColumnStretch(_IN_A_ROW, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 16)
        layout.setSpacing(10)
        for widget in (self._heading, label(tr(_OPEN), "muted"), self._people):
            layout.addWidget(widget)
        layout.addLayout(ways)
        layout.addStretch(1)
        self._connect()

    def show_recorded(self, recorded: Recorded, titles: tuple[str, ...]) -> None:
        """Show the people by their titles; the cursor stands on going on with another person."""
        several = len(recorded.people) > 1
        heading = self._tr(_RECORDED.format(count=len(recorded.people))) if several else self._tr(_ONE)
        self._heading.setText(heading)
        self._people.setAccessibleName(heading)
        self._people.clear()
        for person_id, title in zip(recorded.people, titles, strict=True):
            line = QListWidgetItem(shown(title), self._people)
            line.setData(Qt.ItemDataRole.UserRole, Place("records", type_name="person", record_id=person_id))
        self._people.setCurrentRow(0)
        self._people.setFixedHeight(self._people.sizeHintForRow(0) * min(len(titles), 14) + 12)
        self._event = Place("records", type_name="event", record_id=recorded.event_id)
        self._case = Place("records", type_name="case", record_id=recorded.cases[0])
        self._open_event.setVisible(bool(recorded.event_id))
        self._open_case.setVisible(bool(recorded.cases[0]) and not several)
        self.focus()

    def focus(self) -> None:
        """Put the cursor on going on with another person."""
        self._another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> dict[str, QPushButton]:
        return {
            "another": self._another,
            "fresh": self._fresh,
            "take_back": self._take_back,
            "open_event": self._open_event,
            "open_case": self._open_case,
        }

    def _connect(self) -> None:
        self._people.itemActivated.connect(lambda line: self.go.emit(line.data(Qt.ItemDataRole.UserRole)))
        self._another.clicked.connect(self.another)
        self._fresh.clicked.connect(self.fresh)
        self._open_event.clicked.connect(lambda: self.go.emit(self._event))
        self._open_case.clicked.connect(lambda: self.go.emit(self._case))
        self._take_back.clicked.connect(self.take_back)
