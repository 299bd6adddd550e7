# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that finds any record as one types, and the list of what was found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label, shown
from kzdesk.gui.page import Place
from kzdesk.services.records import Choice, Records

SEARCH_AFTER = 150  # milliseconds without a keystroke
_ROOM = 240

_FIND = QT_TRANSLATE_NOOP("home", "Find a person, a case, a place, any word …")
_NOTHING = QT_TRANSLATE_NOOP("home", "Nothing found for these words.")


class Finder(QWidget):
    """Signal: `chosen(Place)`."""

    chosen = Signal(object)

    def __init__(self, records: Records, jobs: JobRunner, tr: Translate) -> None:
        """Begin with an empty field."""
        super().__init__()
        self._records = records
        self._jobs = jobs
        self._tr = tr
        self._build()
        self._find.textChanged.connect(self._timer.start)
        self._find.returnPressed.connect(self._on_return)
        self._timer.timeout.connect(self._look)
        self._found.itemActivated.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))

    def look_for(self, text: str) -> None:
        """Put the cursor into the field, with `text` in it if there is any."""
        if text:
            self._find.setText(text)
        self._find.setFocus()
        self._find.selectAll()

    def _build(self) -> None:
        self._find = QLineEdit()
        self._find.setObjectName("find")
        self._find.setPlaceholderText(self._tr(_FIND))
        self._find.setAccessibleName(self._tr(_FIND))
        self._find.setClearButtonEnabled(True)
        self._found = QListWidget()
        self._found.setObjectName("found")
        self._found.setAccessibleName(self._tr(_FIND))
        self._found.setMinimumHeight(_ROOM)
        self._found.hide()
        self._none = label(self._tr(_NOTHING), "muted")
        self._none.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._find)
        layout.addWidget(self._found)
        layout.addWidget(self._none)

    def _look(self) -> None:
        text = self._find.text().strip()
        if text:
            self._jobs.submit(self, lambda _: self._records.search(text), done=self._show_found)
        else:
            self._found.hide()
            self._none.hide()

    def _show_found(self, choices: tuple[Choice, ...]) -> None:
        if not self._find.text().strip():
            return
        self._found.clear()
        for choice in choices:
            kind = self._tr(record_type(choice.type_name).LABEL)
            item = QListWidgetItem(shown("   ·   ".join(p for p in (choice.title, kind, choice.detail) if p)))
            item.setData(Qt.ItemDataRole.UserRole, Place("records", choice.type_name, choice.id))
            self._found.addItem(item)
        self._found.setVisible(bool(choices))
        self._none.setVisible(not choices)

    def _on_return(self) -> None:
        if self._found.isVisible() and self._found.count():
            self._found.setCurrentRow(0)
            self._found.setFocus()
