# SPDX-License-Identifier: GPL-3.0-or-later
"""Which heading of a file means which column, with the first cells beside it, and what tells its rows apart."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.labels import buddy_label, button, cut, label, shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.bulk.columns import Column, guessed_key
from kzdesk.services.bulk.difference import TableOrder
from kzdesk.services.bulk.tables import Looked

_TITLE = QT_TRANSLATE_NOOP("bulk", "What the headings mean: {plural}")
_REMEMBERED = QT_TRANSLATE_NOOP("bulk", "Read as the last file with these headings was. Look whether it still holds.")
_GUESSED = QT_TRANSLATE_NOOP(
    "bulk", "Understood from the headings. Choose a column where it is wrong; an empty one leaves the heading out."
)
_SHEET = QT_TRANSLATE_NOOP("bulk", "Sheet")
_HEADING = QT_TRANSLATE_NOOP("bulk", "Heading in the file")
_FIRST = QT_TRANSLATE_NOOP("bulk", "First cells")
_MEANS = QT_TRANSLATE_NOOP("bulk", "Means")
_APART = QT_TRANSLATE_NOOP("bulk", "Tells rows apart")
_APART_OF = QT_TRANSLATE_NOOP("bulk", "“{heading}” tells rows apart")
_MEANS_OF = QT_TRANSLATE_NOOP("bulk", "“{heading}” means")
_NOTHING = QT_TRANSLATE_NOOP("bulk", "(left out)")
_EMPTIES = QT_TRANSLATE_NOOP("bulk", "An empty cell empties the field (otherwise it says nothing)")
_BACK = QT_TRANSLATE_NOOP("bulk", "Back")
_TRY = QT_TRANSLATE_NOOP("bulk", "Show what would happen")
_LONGEST: Final = 60


class MappingView(QWidget):
    """Signals: `back()`, `decided(TableOrder)`; `sheet_wanted(str)` with the name of another sheet of the workbook."""

    back = Signal()
    sheet_wanted = Signal(str)
    decided = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._order = TableOrder("", {})
        self._combos: list[QComboBox] = []
        self._keys: list[QCheckBox] = []
        self._headings: tuple[str, ...] = ()
        self._build()

    def show_file(self, looked: Looked, columns: tuple[Column, ...]) -> None:
        """Show how a file would be read."""
        self._order, self._headings = looked.order, looked.headings
        plural = self._tr(record_type(looked.order.type_name).PLURAL)
        self._title.setText(shown(self._tr(_TITLE.format(plural=plural))))
        self._about.setText(self._tr(_REMEMBERED if looked.remembered else _GUESSED))
        self._empties.setChecked(looked.order.empties)
        self._show_sheets(looked)
        self._table.setRowCount(0)
        self._table.setRowCount(len(looked.headings))
        self._combos, self._keys = [], []
        for row, heading in enumerate(looked.headings):
            samples = (cells[row] for cells in looked.samples if row < len(cells) and cells[row])
            for place, text in enumerate((heading, cut(" · ".join(samples), _LONGEST))):
                item = QTableWidgetItem(shown(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, place, item)
            self._table.setCellWidget(row, 2, self._combo(row, heading, columns))
            self._table.setCellWidget(row, 3, self._key(row, heading))
        self._show_key(looked.order.key)

    def start(self) -> None:
        """Put the cursor where one goes on."""
        self._try.setFocus()

    def order(self) -> TableOrder:
        """Return how the file is to be read, as chosen."""
        names = [str(combo.currentData()) for combo in self._combos]
        key = [name for name, box in zip(names, self._keys, strict=True) if name and box.isChecked()]
        mapped = dict(zip(self._headings, names, strict=True))
        return TableOrder(
            self._order.type_name, mapped, tuple(dict.fromkeys(key)), self._empties.isChecked(), self._order.sheet
        )

    def _show_sheets(self, looked: Looked) -> None:
        """Offer the sheets of a workbook that has several."""
        self._sheets.clear()
        self._sheets.addItems(list(looked.sheets))
        self._sheets.setCurrentText(looked.order.sheet or next(iter(looked.sheets), ""))
        self._sheet_choice.setVisible(len(looked.sheets) > 1)

    def _combo(self, row: int, heading: str, columns: tuple[Column, ...]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(f"means_{row}")
        combo.setAccessibleName(self._tr(_MEANS_OF.format(heading=shown(heading))))
        combo.addItem(self._tr(_NOTHING), "")
        for each in columns:
            combo.addItem(self._tr(each.label), each.name)
        combo.setCurrentIndex(max(0, combo.findData(self._order.columns.get(heading, ""))))
        combo.activated.connect(lambda _: self._on_meaning())
        self._combos.append(combo)
        return combo

    def _key(self, row: int, heading: str) -> QWidget:
        box, holder = QCheckBox(), QWidget()
        box.setObjectName(f"key_{row}")
        box.setAccessibleName(self._tr(_APART_OF.format(heading=shown(heading))))
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)
        self._keys.append(box)
        return holder

    def _on_meaning(self) -> None:
        """Propose what tells rows apart anew, now that a heading means something else."""
        names = [str(combo.currentData()) for combo in self._combos]
        self._show_key(guessed_key(self._order.type_name, (name for name in names if name)))

    def _show_key(self, key: tuple[str, ...]) -> None:
        for combo, box in zip(self._combos, self._keys, strict=True):
            box.setChecked(bool(combo.currentData()) and combo.currentData() in key)
            box.setEnabled(bool(combo.currentData()))

    def _build(self) -> None:
        self._title, self._about = label("", "heading"), label("", "muted", wrap=True)
        self._table = QTableWidget(0, 4)
        self._table.setObjectName("mapping")
        self._table.setAccessibleName(self._tr(_MEANS))
        self._table.setHorizontalHeaderLabels([self._tr(each) for each in (_HEADING, _FIRST, _MEANS, _APART)])
        self._table.setTabKeyNavigation(False)
        comfortable(self._table)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._sheets, self._sheet_choice = QComboBox(), QWidget()
        self._sheets.setObjectName("sheet")
        self._sheets.textActivated.connect(self.sheet_wanted)
        sheets = QHBoxLayout(self._sheet_choice)
        sheets.setContentsMargins(0, 0, 0, 0)
        sheets.addWidget(buddy_label(self._tr(_SHEET), self._sheets))
        sheets.addWidget(self._sheets)
        sheets.addStretch(1)
        self._empties = QCheckBox(self._tr(_EMPTIES))
        self._empties.setObjectName("empties")
        back, self._try = button(self._tr(_BACK)), button(self._tr(_TRY), "main")
        back.setObjectName("back")
        self._try.setObjectName("try")
        back.clicked.connect(self.back)
        self._try.clicked.connect(lambda: self.decided.emit(self.order()))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self._try)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self._sheet_choice)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._empties)
        layout.addLayout(row)
