# SPDX-License-Identifier: GPL-3.0-or-later
"""What one can bring in, let out or edit: four cards, each with one main step."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.record import Record
from kzdesk.gui.bulk.source import HOLDINGS, Holding
from kzdesk.gui.labels import button, captioned, card, label
from kzdesk.services.bulk.desk import Bulk

_IN = QT_TRANSLATE_NOOP("bulk", "Bring records in")
_IN_NOTE = QT_TRANSLATE_NOOP("bulk", "Nothing is stored before you have seen, row by row, what would happen.")
_HOLDS = QT_TRANSLATE_NOOP("bulk", "The file holds")
_ROWS_ARE = QT_TRANSLATE_NOOP("bulk", "Its rows are")
_CHOOSE = QT_TRANSLATE_NOOP("bulk", "Choose the file …")
_TEMPLATE = QT_TRANSLATE_NOOP("bulk", "Blank table …")
_OUT = QT_TRANSLATE_NOOP("bulk", "Let data out")
_OUT_NOTE = QT_TRANSLATE_NOOP(
    "bulk", "For the team: everything is in it, whatever consent says. It leaves encrypted, or open with a reason."
)
_WHAT = QT_TRANSLATE_NOOP("bulk", "What leaves")
_OF = QT_TRANSLATE_NOOP("bulk", "Records")
_AS = QT_TRANSLATE_NOOP("bulk", "As")
_SEALED = QT_TRANSLATE_NOOP("bulk", "With the sealed fields as well")
_EXPORT = QT_TRANSLATE_NOOP("bulk", "Export …")
_TABLE = QT_TRANSLATE_NOOP("bulk", "Table of records")
_WHOLE = QT_TRANSLATE_NOOP("bulk", "Whole vault (JSON)")
_XLSX = QT_TRANSLATE_NOOP("bulk", "Excel workbook")
_CSV = QT_TRANSLATE_NOOP("bulk", "CSV")
_EDITED = QT_TRANSLATE_NOOP("bulk", "Edit as a table")
_OPEN = QT_TRANSLATE_NOOP("bulk", "Open the table")
_FORM = QT_TRANSLATE_NOOP("bulk", "Form for telephones (ODK, KoboToolbox)")
_SAVE_FORM = QT_TRANSLATE_NOOP("bulk", "Save the form …")
VAULT: Final = "vault"
TABLE: Final = "table"


class ChoosingView(QWidget):
    """Signals: `file_wanted(Holding, type)`, `template_wanted(type)`, `table_wanted(type, suffix, sealed)`,
    `vault_wanted()`, `edit_wanted(type)`, `form_wanted(form)`.
    """

    file_wanted = Signal(object, str)
    template_wanted = Signal(str)
    table_wanted = Signal(str, str, bool)
    vault_wanted = Signal()
    edit_wanted = Signal(str)
    form_wanted = Signal(str)

    def __init__(self, bulk: Bulk, tr: Translate) -> None:
        """Offer what there is."""
        super().__init__()
        self._bulk = bulk
        self._tr = tr
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        grid.addWidget(self._bringing_in(), 0, 0)
        grid.addWidget(self._letting_out(), 0, 1)
        grid.addWidget(self._editing(), 1, 0)
        grid.addWidget(self._forms(), 1, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        self._on_holding()
        self._on_what()

    def start(self) -> None:
        """Put the cursor on what is brought in."""
        self._holding.setFocus()

    def _bringing_in(self) -> QWidget:
        frame, inside = card()
        self._holding = self._combo("holding", ((each.value, word) for each, word in HOLDINGS))
        self._type = self._types("import_type", self._bulk.tables.types())
        self._type_field = _held(captioned(self._tr(_ROWS_ARE), self._type))
        choose, self._template = self._button(_CHOOSE, "choose_file", "main"), self._button(_TEMPLATE, "template")
        self._holding.currentIndexChanged.connect(lambda _: self._on_holding())
        choose.clicked.connect(
            lambda: self.file_wanted.emit(Holding(self._holding.currentData()), str(self._type.currentData()))
        )
        self._template.clicked.connect(lambda: self.template_wanted.emit(str(self._type.currentData())))
        inside.addWidget(label(self._tr(_IN), "heading"))
        inside.addWidget(label(self._tr(_IN_NOTE), "muted", wrap=True))
        inside.addLayout(captioned(self._tr(_HOLDS), self._holding))
        inside.addWidget(self._type_field)
        inside.addStretch(1)
        inside.addLayout(_row(self._template, choose))
        return frame

    def _letting_out(self) -> QWidget:
        frame, inside = card()
        self._what = self._combo("what", ((TABLE, _TABLE), (VAULT, _WHOLE)))
        self._of = self._types("export_type", self._bulk.tables.types())
        self._as = self._combo("suffix", ((".xlsx", _XLSX), (".csv", _CSV)))
        self._sealed = QCheckBox(self._tr(_SEALED))
        self._sealed.setObjectName("sealed")
        both = QHBoxLayout()
        both.addLayout(captioned(self._tr(_OF), self._of), 2)
        both.addLayout(captioned(self._tr(_AS), self._as), 1)
        self._of_field = QWidget()
        fields = QVBoxLayout(self._of_field)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addLayout(both)
        fields.addWidget(self._sealed)
        export = self._button(_EXPORT, "export", "main")
        self._what.currentIndexChanged.connect(lambda _: self._on_what())
        export.clicked.connect(self._on_export)
        inside.addWidget(label(self._tr(_OUT), "heading"))
        inside.addWidget(label(self._tr(_OUT_NOTE), "muted", wrap=True))
        inside.addLayout(captioned(self._tr(_WHAT), self._what))
        inside.addWidget(self._of_field)
        inside.addStretch(1)
        inside.addLayout(_row(export))
        return frame

    def _editing(self) -> QWidget:
        types = self._types("edit_type", self._bulk.table_editing.types())
        opening = self._button(_OPEN, "open_table")
        opening.clicked.connect(lambda: self.edit_wanted.emit(str(types.currentData())))
        return self._small(_EDITED, types, opening)

    def _forms(self) -> QWidget:
        forms = self._combo("form", self._bulk.field_forms.forms())
        saving = self._button(_SAVE_FORM, "save_form")
        saving.clicked.connect(lambda: self.form_wanted.emit(str(forms.currentData())))
        return self._small(_FORM, forms, saving)

    def _small(self, title: Message, combo: QComboBox, step: QPushButton) -> QWidget:
        """Return a card with one choice and one step."""
        frame, inside = card()
        combo.setAccessibleName(self._tr(title))
        row = QHBoxLayout()
        row.addWidget(combo, 1)
        row.addWidget(step)
        inside.addWidget(label(self._tr(title), "heading", wrap=True))
        inside.addLayout(row)
        return frame

    def _combo(self, name: str, words: Iterable[tuple[str, Message]]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(16)
        for value, word in words:
            combo.addItem(self._tr(word), value)
        return combo

    def _types(self, name: str, types: tuple[type[Record], ...]) -> QComboBox:
        return self._combo(name, ((each.TYPE, each.PLURAL) for each in types))

    def _button(self, title: Message, name: str, role: str = "") -> QPushButton:
        made = button(self._tr(title), role)
        made.setObjectName(name)
        return made

    def _on_holding(self) -> None:
        table = self._holding.currentData() == Holding.TABLE.value
        self._type_field.setVisible(table)
        self._template.setVisible(table)

    def _on_what(self) -> None:
        self._of_field.setVisible(self._what.currentData() == TABLE)

    def _on_export(self) -> None:
        if self._what.currentData() == VAULT:
            self.vault_wanted.emit()
        else:
            self.table_wanted.emit(str(self._of.currentData()), str(self._as.currentData()), self._sealed.isChecked())


def _held(layout: QVBoxLayout) -> QWidget:
    """Return a widget that holds a layout, so that it can be hidden."""
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for each in buttons:
        row.addWidget(each)
    return row
