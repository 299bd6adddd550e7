# SPDX-License-Identifier: GPL-3.0-or-later
"""Founding a compartment, and saying which devices read it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import label, shown
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.exchange.team import Compartment, Role, TeamView

_NEW: Final = QT_TRANSLATE_NOOP("exchange", "New compartment")
_FOUND: Final = QT_TRANSLATE_NOOP("exchange", "Found the compartment")
_NAME: Final = QT_TRANSLATE_NOOP("exchange", "Name of the compartment")
_SEEN: Final = QT_TRANSLATE_NOOP("exchange", "Every device of the team learns the name, so it should name nobody.")
_READERS: Final = QT_TRANSLATE_NOOP("exchange", "Who reads it")
_TICK: Final = QT_TRANSLATE_NOOP("exchange", "Monitors who read it too (the space bar gives and takes)")
_WIDE: Final = 680
_KEEP: Final = QT_TRANSLATE_NOOP("exchange", "Keep")
_KEPT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "Coordinators read every compartment, and each device its own desk. A device that is taken out keeps what it "
    "already had. The others learn of it when you send.",
)
_ID: Final = int(Qt.ItemDataRole.UserRole)


class NewCompartmentDialog(SmallDialog):
    """Signals: `named(str)`."""

    named = Signal(str)

    def __init__(self, parent: QWidget, tr: Translate) -> None:
        """Ask for the name."""
        super().__init__(parent, tr(_NEW), tr(_FOUND), tr)
        self._name = QLineEdit()
        self._field(tr(_NAME), self._name, "compartment_name")
        self._column.addWidget(label(tr(_SEEN), "muted", wrap=True))
        self._finish()
        self._name.setFocus()

    def _on_step(self) -> None:
        self.named.emit(self._name.text())
        self.accept()


class CompartmentDialog(SmallDialog):
    """Signals: `given(str)` and `taken(str)` with the id of a device, one for each change."""

    given = Signal(str)
    taken = Signal(str)

    def __init__(self, parent: QWidget, title: str, view: TeamView, compartment: Compartment, tr: Translate) -> None:
        """Show the monitors of the team; those who read the compartment, called `title`, are checked."""
        super().__init__(parent, tr(_READERS), tr(_KEEP), tr)
        told = label(title, wrap=True)
        told.setMinimumHeight(told.heightForWidth(_WIDE))
        self._column.addWidget(told)
        self._readers = set(compartment.readers)
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for device in view.devices:
            if device.role is Role.MONITOR and device.id != compartment.desk_of:
                item = QListWidgetItem(shown(device.name))
                item.setData(_ID, device.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                reads = device.id in self._readers
                item.setCheckState(Qt.CheckState.Checked if reads else Qt.CheckState.Unchecked)
                self._list.addItem(item)
        self._field(tr(_TICK), self._list, "reader_list")
        self._column.addWidget(label(tr(_KEPT), "muted", wrap=True))
        self._finish()
        self.setMinimumWidth(_WIDE + 40)
        self._list.setFocus()

    def _on_step(self) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            device, reads = item.data(_ID), item.checkState() is Qt.CheckState.Checked
            if reads and device not in self._readers:
                self.given.emit(device)
            elif not reads and device in self._readers:
                self.taken.emit(device)
        self.accept()
