# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of filters over a list: one for each field that takes codes of a vocabulary, and the order."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import record_type
from kzdesk.gui.forms.choice_editors import ChoiceBox
from kzdesk.gui.tables.list_model import Column, columns
from kzdesk.services.desk import Services

_MOST = 4
_SHORTEST = 6
_DOWN = "-"
_ANY = QT_TRANSLATE_NOOP("records", "{field}: any")
_FILTER = QT_TRANSLATE_NOOP("records", "Filter: {field}")
_ORDER = QT_TRANSLATE_NOOP("records", "Order")
_RISING = QT_TRANSLATE_NOOP("records", "Order: {field} ↑")
_FALLING = QT_TRANSLATE_NOOP("records", "Order: {field} ↓")


class Filters(QWidget):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self, services: Services, tr: Translate) -> None:
        """Show nothing until a type is chosen."""
        super().__init__()
        self._services = services
        self._tr = tr
        self._boxes: dict[str, ChoiceBox] = {}
        self._order = ChoiceBox(_SHORTEST)
        self._order.setObjectName("order")
        self._order.setAccessibleName(tr(_ORDER))
        self._order.currentIndexChanged.connect(lambda: self.changed.emit())
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._order, 1)

    @property
    def equal(self) -> dict[str, Any]:
        """Return the codes that are asked for, by field."""
        return {name: box.currentData() for name, box in self._boxes.items() if box.currentData()}

    @property
    def order(self) -> tuple[str, bool]:
        """Return the field to order by, empty for the title, and whether falling."""
        chosen = self._order.currentData() or ""
        return chosen.removeprefix(_DOWN), chosen.startswith(_DOWN)

    def show_type(self, type_name: str) -> None:
        """Show the filters of a type, all open."""
        for box in self._boxes.values():
            self._layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        asked = [item for item in specs(record_type(type_name)) if _filterable(item)][:_MOST]
        self._boxes = {item.name: self._made_box(item) for item in asked}
        for place, box in enumerate(self._boxes.values()):
            self._layout.insertWidget(place, box, 1)
            QWidget.setTabOrder(list(self._boxes.values())[place - 1] if place else box, box)
        if self._boxes:
            QWidget.setTabOrder(list(self._boxes.values())[-1], self._order)
        self._fill_order(columns(type_name, self._tr))

    def order_by(self, field: str) -> None:
        """Order by a field; by the same one once more turns the order round."""
        same, falling = self.order
        wanted = f"{_DOWN}{field}" if same == field and not falling else field
        self._order.setCurrentIndex(self._order.findData(wanted))

    def show_query(self, query: ListQuery) -> None:
        """Show the filters and the order of a query, without telling `changed`."""
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(query.equal.get(name, "")), 0))
        with QSignalBlocker(self._order):
            wanted = f"{_DOWN}{query.order}" if query.descending else query.order
            self._order.setCurrentIndex(max(self._order.findData(wanted), 0))

    def clear(self) -> None:
        """Ask for all records again."""
        for box in self._boxes.values():
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.changed.emit()

    def _made_box(self, item: FieldSpec) -> ChoiceBox:
        name = self._tr(item.label)
        box = ChoiceBox(_SHORTEST)
        box.setObjectName(f"filter_{item.name}")
        box.setAccessibleName(self._tr(_FILTER.format(field=name)))
        box.addItem(self._tr(_ANY.format(field=name)), "")
        for each in self._services.vocabularies.terms(item.vocabulary):
            box.addItem(self._services.display.label(item.vocabulary, each.code), each.code)
        box.currentIndexChanged.connect(lambda: self.changed.emit())
        return box

    def _fill_order(self, shown: list[Column]) -> None:
        with QSignalBlocker(self._order):
            self._order.clear()
            for column in shown:
                if column.sortable:
                    self._order.addItem(self._tr(_RISING.format(field=column.label)), column.field)
                    self._order.addItem(self._tr(_FALLING.format(field=column.label)), f"{_DOWN}{column.field}")


def _filterable(item: FieldSpec) -> bool:
    return item.kind in (Kind.CHOICE, Kind.CHOICES) and item.sensitivity < Sensitivity.P2
