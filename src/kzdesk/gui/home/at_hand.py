# SPDX-License-Identifier: GPL-3.0-or-later
"""Pinned records and the ones opened last."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.labels import card, label
from kzdesk.gui.page import Place
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.records import Choice

_HEADING = QT_TRANSLATE_NOOP("home", "At hand")
_PINNED = QT_TRANSLATE_NOOP("home", "★ {kind} · pinned")
_NOTHING = QT_TRANSLATE_NOOP("home", "Records you open or pin (Ctrl+P) stand here. The list is kept in the vault only.")


class AtHand(QWidget):
    """Signal: `chosen(Place)`."""

    chosen = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        frame, inside = card()
        self._lines = QListWidget()
        self._lines.setObjectName("at_hand")
        self._lines.setAccessibleName(tr(_HEADING))
        self._lines.setItemDelegate(TwoLines(self._lines))
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.itemActivated.connect(lambda line: self.chosen.emit(line.data(Qt.ItemDataRole.UserRole)))
        self._nothing = label(tr(_NOTHING), "muted", wrap=True)
        inside.addWidget(label(tr(_HEADING), "heading"))
        inside.addWidget(self._nothing)
        inside.addWidget(self._lines, 1)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._lines.hide()

    def show_records(self, pinned: tuple[Choice, ...], recent: tuple[Choice, ...]) -> None:
        """Show pinned records, then the recent ones that are not pinned."""
        self._lines.clear()
        fixed = {each.id for each in pinned}
        for choice in (*pinned, *(each for each in recent if each.id not in fixed)):
            kind = self._tr(record_type(choice.type_name).LABEL)
            line = QListWidgetItem(self._lines)
            put_lines(line, choice.title, self._tr(_PINNED.format(kind=kind)) if choice.id in fixed else kind)
            line.setData(Qt.ItemDataRole.UserRole, Place("records", choice.type_name, choice.id))
        self._lines.setCurrentRow(0)
        self._lines.setVisible(self._lines.count() > 0)
        self._nothing.setVisible(self._lines.count() == 0)
