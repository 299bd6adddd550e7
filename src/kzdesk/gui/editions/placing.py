# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a person to put on the list, and the group they go into."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.editions import EditionView
from kzdesk.services.records import Choice

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_PAUSE: Final = 150  # milliseconds without a keystroke before the search
_FOUND: Final = 50
_CHOICE: Final = Qt.ItemDataRole.UserRole
_TITLE = QT_TRANSLATE_NOOP("editions", "Put a person on the list")
_STEP = QT_TRANSLATE_NOOP("editions", "Put on the list")
_NAME = QT_TRANSLATE_NOOP("editions", "Name, or anything else about the person")
_PEOPLE = QT_TRANSLATE_NOOP("editions", "People found")
_GROUP = QT_TRANSLATE_NOOP("editions", "Section and group")
_THERE = QT_TRANSLATE_NOOP("editions", "already on the list")
_NOBODY = QT_TRANSLATE_NOOP("editions", "Nobody found. Try fewer letters, or enter the person among the records first.")
_ADVICE = QT_TRANSLATE_NOOP("editions", "Custody in force on the day of the list belongs to: {section}")
_NO_ADVICE = QT_TRANSLATE_NOOP(
    "editions", "No custody that belongs on the list is in force on its day. The entry will be marked."
)


class PlaceDialog(SmallDialog):
    """Finds a person as one types and proposes the section by the custody in force.

    Signals: `placed(str, str)`: the ids of the group and of the person.
    """

    placed = Signal(str, str)

    def __init__(
        self, parent: QWidget, services: "Services", jobs: JobRunner, tr: Translate, *, view: EditionView, group_id: str
    ) -> None:
        """Offer the groups of an edition; `group_id` is the one the person stands in now."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._services = services
        self._jobs = jobs
        self._view = view
        self._group_id = group_id
        self._listed = {e.entry.person for s in view.sections for g in s.groups for e in g.entries}
        self._asked = 0
        self._build()
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down in the search field move through the people found."""
        if watched is self._typed and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._people.count():
                row = min(max(self._people.currentRow() + step, 0), self._people.count() - 1)
                self._people.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._typed = QLineEdit()
        self._typed.installEventFilter(self)
        self._people = QListWidget()
        self._people.setMinimumHeight(240)
        self._people.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nobody = label(self._tr(_NOBODY), "muted", wrap=True)
        self._nobody.hide()
        self._advice = label("", "muted", wrap=True)
        self._advice.setObjectName("advice")
        self._groups = QComboBox()
        for section in self._view.sections:
            for group in section.groups:
                self._groups.addItem(shown(f"{section.section.heading} › {group.group.heading}"), group.group.id)
        self._choose_group(self._group_id)
        self._field(self._tr(_NAME), self._typed, "person")
        self._field(self._tr(_PEOPLE), self._people, "people")
        self._column.addWidget(self._nobody)
        self._column.addWidget(self._advice)
        self._field(self._tr(_GROUP), self._groups, "group")
        self._finish()
        self._step.setEnabled(False)
        self.setMinimumWidth(620)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        self._typed.textChanged.connect(lambda: self._timer.start())
        self._people.currentItemChanged.connect(self._on_current)
        self._people.itemDoubleClicked.connect(self._on_step)
        self._typed.setFocus()

    def _search(self) -> None:
        self._asked += 1
        asked, text = self._asked, self._typed.text()
        self._jobs.submit(
            self,
            lambda _: self._services.records.choices("person", text, limit=_FOUND),
            done=lambda found: self._on_found(asked, found),
        )

    def _on_found(self, asked: int, found: tuple[Choice, ...]) -> None:
        if asked != self._asked:
            return
        self._people.clear()
        for choice in found:
            mark = f" – {self._tr(_THERE)}" if choice.id in self._listed else ""
            item = QListWidgetItem(shown(f"{choice.title}{mark}\n{choice.detail}"), self._people)
            item.setData(_CHOICE, choice.id)
        self._nobody.setVisible(not found)
        if found:
            self._people.setCurrentRow(0)

    def _on_current(self) -> None:
        item = self._people.currentItem()
        self._step.setEnabled(item is not None)
        self._advice.clear()
        if item is not None:
            person = str(item.data(_CHOICE))
            self._jobs.submit(
                self,
                lambda _: self._services.editions.suggested_section(self._view.edition.id, person),
                done=lambda code: self._on_advice(person, code),
            )

    def _on_advice(self, person: str, code: str) -> None:
        item = self._people.currentItem()
        if item is None or item.data(_CHOICE) != person:
            return
        section = next((each for each in self._view.sections if each.section.section_code == code), None)
        if section is None:
            self._advice.setText(self._tr(_NO_ADVICE))
            return
        self._advice.setText(self._tr(_ADVICE.format(section=shown(section.section.heading))))
        ids = [group.group.id for group in section.groups]
        if ids and self._groups.currentData() not in ids:
            self._choose_group(self._group_id if self._group_id in ids else ids[-1])

    def _choose_group(self, group_id: str) -> None:
        self._groups.setCurrentIndex(max(self._groups.findData(group_id), 0))

    def _on_step(self) -> None:
        item = self._people.currentItem()
        if item is not None and self._groups.currentData():
            self.placed.emit(self._groups.currentData(), item.data(_CHOICE))
            self.accept()
