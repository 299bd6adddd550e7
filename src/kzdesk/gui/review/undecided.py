# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of an edition that two people have not decided to list, what each lacks, and the way to each."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.gui.tables.two_lines import TwoLines, put_lines
from kzdesk.services.review.assessing import ListingGround

_ENTRY: Final = int(Qt.ItemDataRole.UserRole)
_TITLE = QT_TRANSLATE_NOOP("edition_release", "Entries without the decision of two people to list")
_SAID = QT_TRANSLATE_NOOP(
    "edition_release",
    "Two people assess each in the person’s record, or the entry says why it is listed without. Enter opens the entry.",
)
_STEP = QT_TRANSLATE_NOOP("edition_release", "Open the entry")


class UndecidedDialog(SmallDialog):
    """Signals: `chosen(str)` with the id of an entry."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, undecided: tuple[ListingGround, ...], tr: Translate) -> None:
        """List them with what each lacks."""
        super().__init__(parent, tr(_TITLE), tr(_STEP), tr)
        self._column.addWidget(label(tr(_SAID), wrap=True))
        self._list = QListWidget()
        self._list.setObjectName("undecided")
        self._list.setAccessibleName(tr(_TITLE))
        self._list.setItemDelegate(TwoLines(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(320)
        for each in undecided:
            line = QListWidgetItem(self._list)
            line.setData(_ENTRY, each.entry.id)
            put_lines(line, each.title, "; ".join(tr(lacking) for lacking in each.lacking))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _: self._on_step())
        self._column.addWidget(self._list, 1)
        self._finish()
        self.setMinimumWidth(640)
        self._list.setFocus()

    def _on_step(self) -> None:
        line = self._list.currentItem()
        if self.isVisible() and line is not None:  # Enter in the list is also Enter in the dialog
            self.accept()
            self.chosen.emit(str(line.data(_ENTRY)))
