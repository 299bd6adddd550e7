# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that refer to the one that is open; Enter opens one of them."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.labels import label
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.records import Choice

_ROWS: Final = 6
_USED_BY = QT_TRANSLATE_NOOP("records", "Used by ({count})")
_LINE = QT_TRANSLATE_NOOP("records", "{kind}: {title}")


class UsedBy(QWidget):
    """Lists the records that refer to one; hidden when there is none.

    Signal: `chosen(Choice)`.
    """

    chosen = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        self._heading = label("", "heading")
        self._list = QListWidget()
        self._list.setObjectName("used_by")
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda line: self.chosen.emit(line.data(Qt.ItemDataRole.UserRole)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self._list)
        self.hide()

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show these records."""
        self._list.clear()
        for choice in choices:
            line = QListWidgetItem(self._list)
            kind = self._tr(record_type(choice.type_name).LABEL)
            put_lines(line, self._tr(_LINE.format(kind=kind, title=choice.title)), choice.detail)
            line.setData(Qt.ItemDataRole.UserRole, choice)
        text = self._tr(_USED_BY.format(count=len(choices)))
        self._heading.setText(text)
        self._list.setAccessibleName(text)
        self._list.setCurrentRow(0)
        height = sum(self._list.sizeHintForRow(row) for row in range(min(len(choices), _ROWS)))
        self._list.setFixedHeight(height + 8)
        self.setVisible(bool(choices))
