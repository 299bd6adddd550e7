# SPDX-License-Identifier: GPL-3.0-or-later
"""The list at the left: its tree, a field to find a name in it, and the keys that work there."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.editions.arranging import Arranging
from kzdesk.gui.editions.tree import ListTree
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, label
from kzdesk.services.editions import EditionView

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_ADD_PERSON = QT_TRANSLATE_NOOP("editions", "Add a person …")
_ADD_GROUP = QT_TRANSLATE_NOOP("editions", "Add a group …")
_FIND = QT_TRANSLATE_NOOP("editions", "Find in the list")
_NOT_FOUND = QT_TRANSLATE_NOOP("editions", "Not in this edition.")
_HINT = QT_TRANSLATE_NOOP(
    "editions", "Ins adds · Enter opens · Alt+↑ ↓ move · F2 renames · Del takes off · the Menu key has the rest"
)


class ListSide(QWidget):
    """Holds the tree and what works on its lines."""

    def __init__(self, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self.tree = ListTree(tr)
        self.arranging = Arranging(self, services, jobs, tr, self.tree)
        self._build()

    def show_view(self, view: EditionView) -> None:
        """Show an edition."""
        self.tree.show_view(view)
        self.arranging.show_view(view)
        for each in (self._person, self._group):
            each.setEnabled(True)

    def look_for(self, text: str) -> None:
        """Put the cursor into the field that finds, and find."""
        self._find.setText(text)
        self._find.setFocus()
        self._find.selectAll()
        if text:
            self._on_find()

    def _build(self) -> None:
        self._person, self._group = button(self._tr(_ADD_PERSON)), button(self._tr(_ADD_GROUP))
        self._person.clicked.connect(self.arranging.add_person)
        self._group.clicked.connect(self.arranging.add_group)
        self._find = QLineEdit()
        self._find.setObjectName("find")
        self._find.setPlaceholderText(self._tr(_FIND))
        self._find.setAccessibleName(self._tr(_FIND))
        self._find.setClearButtonEnabled(True)
        self._find.returnPressed.connect(self._on_find)
        self._missing = label(self._tr(_NOT_FOUND), "muted")
        self._missing.hide()
        self._find.textChanged.connect(self._missing.hide)
        row = QHBoxLayout()
        row.addWidget(self._person)
        row.addWidget(self._group)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._find)
        layout.addWidget(self._missing)
        layout.addWidget(self.tree, 1)
        layout.addWidget(label(self._tr(_HINT), "muted", wrap=True))

    def _on_find(self) -> None:
        if self._find.text().strip():
            self._missing.setVisible(not self.tree.find_text(self._find.text().strip()))
