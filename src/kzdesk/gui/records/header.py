# SPDX-License-Identifier: GPL-3.0-or-later
"""The line over an open record: back, where one is, and what can be done with the record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.forms.breadcrumb import Breadcrumb
from kzdesk.gui.labels import button
from kzdesk.gui.records.joining import Joint, joints

_BACK = QT_TRANSLATE_NOOP("records", "← Back")
_BACK_KEYS = QT_TRANSLATE_NOOP("records", "Back (Alt+Left or Esc)")
_SAVE_KEYS = QT_TRANSLATE_NOOP("records", "{step} (Ctrl+S)")
_DELETE = QT_TRANSLATE_NOOP("records", "Delete …")
_JOIN = QT_TRANSLATE_NOOP("records", "Add to: {kind} …")


class Header(QWidget):
    """Signals: `back()`, `save()`, `delete()`, `join(Joint)`, `level(int)`."""

    back = Signal()
    save = Signal()
    delete = Signal()
    join = Signal(object)
    level = Signal(int)

    def __init__(self, type_name: str, tr: Translate) -> None:
        """Make the line for a record of this type."""
        super().__init__()
        self._tr = tr
        self._first_level, self._stored = True, False
        self._way = Breadcrumb(tr)
        self._back = button(tr(_BACK))
        self._back.setObjectName("back")
        self._back.setAccessibleName(tr(_BACK_KEYS))
        self._delete = button(tr(_DELETE))
        self._delete.setObjectName("delete")
        self._save = button("", "main")
        self._save.setObjectName("save")
        self._joins = [self._join_button(joint) for joint in joints(type_name)]
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 6)
        layout.addWidget(self._back)
        layout.addWidget(self._way, 1)
        for each in (*self._joins, self._delete, self._save):
            layout.addWidget(each)
        self._back.clicked.connect(lambda: self.back.emit())
        self._save.clicked.connect(lambda: self.save.emit())
        self._delete.clicked.connect(lambda: self.delete.emit())
        self._way.chosen.connect(self.level)

    def add(self, more: QPushButton) -> None:
        """Put one more button before the last two."""
        self._line.insertWidget(self._line.count() - 2, more)

    def show_titles(self, titles: list[str]) -> None:
        """Show where one is; what is done with the whole record is offered on its first level."""
        self._way.show_titles(titles)
        self._first_level = len(titles) == 1
        self._offer()

    def set_stored(self, stored: bool) -> None:
        """Offer what can be done with a stored record only."""
        self._stored = stored
        self._offer()

    def _offer(self) -> None:
        for each in (*self._joins, self._delete):
            each.setVisible(self._first_level and self._stored)

    def set_save(self, step: str) -> None:
        """Name the main step."""
        self._save.setText(step.replace("&", "&&"))
        self._save.setAccessibleName(self._tr(_SAVE_KEYS.format(step=step)))

    def _join_button(self, joint: Joint) -> QPushButton:
        made = button(self._tr(_JOIN.format(kind=self._tr(record_type(joint.whole).LABEL))))
        made.setObjectName(f"join_{joint.part}")
        made.clicked.connect(lambda: self.join.emit(joint))
        return made
