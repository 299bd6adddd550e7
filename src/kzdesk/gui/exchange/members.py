# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in the team and who reads what; coordinators take devices in and out here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.exchange.asking import ask
from kzdesk.gui.exchange.compartments import CompartmentDialog, NewCompartmentDialog
from kzdesk.gui.exchange.inviting import InvitationDialog, RoleDialog, TakeInDialog
from kzdesk.gui.exchange.member_rows import DESK_COLUMNS, DEVICE_COLUMNS, called, desk_row, device_row
from kzdesk.gui.exchange.rows import Rows
from kzdesk.gui.exchange.settling import SettleDialog
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, label, shown
from kzdesk.services.exchange.branches import Branch
from kzdesk.services.exchange.joining import Invitation
from kzdesk.services.exchange.team import Device, Role, TeamView

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_DEVICES: Final = QT_TRANSLATE_NOOP("exchange", "Devices of the team")
_COMPARTMENTS: Final = QT_TRANSLATE_NOOP("exchange", "Compartments: what is read by whom")
_INVITE: Final = QT_TRANSLATE_NOOP("exchange", "Invite …")
_TAKE_IN: Final = QT_TRANSLATE_NOOP("exchange", "Take in …")
_ROLE: Final = QT_TRANSLATE_NOOP("exchange", "Change the role …")
_REMOVE: Final = QT_TRANSLATE_NOOP("exchange", "Remove from the team …")
_NEW: Final = QT_TRANSLATE_NOOP("exchange", "New compartment …")
_READERS: Final = QT_TRANSLATE_NOOP("exchange", "Change who reads it …")
_WRITE: Final = QT_TRANSLATE_NOOP("exchange", "New records go here")
_REMOVE_TITLE: Final = QT_TRANSLATE_NOOP("exchange", "Remove the device?")
_REMOVE_TEXT: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "“{name}” gets nothing from now on, and nothing it writes is taken any more. What it wrote stays as far as it has "
    "come to this device; what has not is taken out everywhere, so receive first. It keeps what it already had. The "
    "others learn of it when you send.",
)
_REMOVE_STEP: Final = QT_TRANSLATE_NOOP("exchange", "Remove the device")
_FORKED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "There are lists of members that contradict each other. Nothing is sent or taken until a coordinator has chosen "
    "which one holds; what is in the vault is safe.",
)
_DOUBTED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "A coordinator changed the list of members so that changes would be taken out which that coordinator had said to "
    "have. Nothing was taken out, and nothing is sent or taken until it has been chosen whether that holds.",
)
_SETTLE: Final = QT_TRANSLATE_NOOP("exchange", "Compare the lists and choose …")


class Members(QWidget):
    """Signals: `done()` when the team changed, `problem(Exception)`."""

    done = Signal()
    problem = Signal(object)

    def __init__(self, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Show no team yet."""
        super().__init__()
        self._services = services
        self._team = services.exchange.team
        self._joinings = services.exchange.joinings
        self._jobs = jobs
        self._tr = tr
        self._view: TeamView | None = None
        self._build()

    def show_team(self, view: TeamView) -> None:
        """Show the team; only coordinators are offered to change it."""
        self._view = view
        mine = view.mine
        coordinator = mine is not None and mine.role is Role.COORDINATOR
        self._name.setText(shown(view.name))
        self._say(self._tr(_DOUBTED if view.doubted else _FORKED) if view.forked else "")
        self._devices.fill([device_row(each, self._tr) for each in view.devices])
        self._desks.fill([desk_row(each, view, self._tr) for each in view.compartments])
        for each in self._coordinating:
            each.setVisible(coordinator and not view.forked)
        self._settle.setVisible(view.may_choose)

    def start(self) -> None:
        """Stand on the devices, or on what has to be settled first."""
        (self._devices if self._settle.isHidden() else self._settle).setFocus()

    def _build(self) -> None:
        self._name = label("", "title")
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("team_problem")
        self._problem.hide()
        self._devices = Rows(tuple(map(self._tr, DEVICE_COLUMNS)), self._tr(_DEVICES), "devices", wide=[0])
        self._desks = Rows(tuple(map(self._tr, DESK_COLUMNS)), self._tr(_COMPARTMENTS), "compartments", wide=[0, 1])
        self._devices.chosen.connect(self._on_device)
        self._coordinating: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._problem)
        self._settle = button(self._tr(_SETTLE), "main")
        self._settle.setObjectName("settle_lists")
        self._settle.clicked.connect(self._on_settle)
        self._settle.hide()
        column.addWidget(self._settle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self._tr(_DEVICES), "heading"))
        steps = (
            (_INVITE, "invite", self._on_invite),
            (_TAKE_IN, "take_in", self._on_take_in),
            (_ROLE, "role", self._on_role),
            (_REMOVE, "revoke", self._on_remove),
        )
        column.addLayout(_beside(self._devices, self._column(*steps)), 1)
        column.addWidget(label(self._tr(_COMPARTMENTS), "heading"))
        write = button(self._tr(_WRITE))
        write.setObjectName("write_into")
        write.clicked.connect(self._on_write)
        below = self._column((_NEW, "new_compartment", self._on_new), (_READERS, "readers", self._on_readers))
        below.insertWidget(0, write)
        column.addLayout(_beside(self._desks, below), 1)

    def _column(self, *steps: tuple[Message, str, Callable[[], None]]) -> QVBoxLayout:
        column = QVBoxLayout()
        for title, name, step in steps:
            made = button(self._tr(title))
            made.setObjectName(name)
            made.clicked.connect(step)
            self._coordinating.append(made)
            column.addWidget(made)
        column.addStretch(1)
        return column

    @property
    def _device(self) -> Device | None:
        row = self._devices.row
        return self._view.devices[row] if self._view and 0 <= row < len(self._view.devices) else None

    def _on_device(self) -> None:
        """Offer what can be done with the device that is chosen: nobody removes the one at which they sit."""
        device = self._device
        for name, can in (("role", True), ("revoke", device is not None and not device.mine)):
            for each in self._coordinating:
                if each.objectName() == name:
                    each.setEnabled(device is not None and device.role is not None and can)

    def _on_settle(self) -> None:
        def show(branches: tuple[Branch, ...]) -> None:
            dialog = SettleDialog(self, branches, self._services, self._jobs, self._tr)
            dialog.settled.connect(self.done)
            dialog.open()

        branches = self._services.exchange.branches
        self._jobs.submit(self, lambda _: branches.all(), done=show, failed=self._on_failed)

    def _on_invite(self) -> None:
        def show(invitation: Invitation) -> None:
            InvitationDialog(self, invitation, self._tr, self.problem.emit).open()

        self._jobs.submit(self, lambda _: self._joinings.invite(), done=show, failed=self._on_failed)

    def _on_take_in(self) -> None:
        dialog = TakeInDialog(self, self._joinings, self._jobs, self._tr, self._services.preferences.language())
        dialog.taken_in.connect(self.done)
        dialog.open()

    def _on_role(self) -> None:
        device = self._device
        if device is not None and device.role is not None:
            dialog = RoleDialog(self, device, self._tr)
            dialog.chosen.connect(lambda role: self._do(lambda: self._team.change_role(device.id, role)))
            dialog.open()

    def _on_remove(self) -> None:
        device = self._device
        if device is not None and device.role is not None and not device.mine:
            said = (_REMOVE_TITLE, _REMOVE_TEXT.format(name=device.name), _REMOVE_STEP)
            ask(self, said, self._tr, lambda: self._do(lambda: self._team.revoke(device.id)))

    def _on_new(self) -> None:
        dialog = NewCompartmentDialog(self, self._tr)
        dialog.named.connect(lambda name: self._do(lambda: self._team.found_compartment(name)))
        dialog.open()

    def _on_readers(self) -> None:
        view, row = self._view, self._desks.row
        if view is None or not 0 <= row < len(view.compartments):
            return
        chosen = view.compartments[row]
        dialog = CompartmentDialog(self, called(chosen, view, self._tr), view, chosen, self._tr)
        dialog.given.connect(lambda device: self._do(lambda: self._team.give(chosen.id, device)))
        dialog.taken.connect(lambda device: self._do(lambda: self._team.take(chosen.id, device)))
        dialog.open()

    def _on_write(self) -> None:
        view, row = self._view, self._desks.row
        if view is not None and 0 <= row < len(view.compartments):
            chosen = view.compartments[row].id
            self._do(lambda: self._team.write_into(chosen))

    def _do(self, work: Callable[[], object]) -> None:
        self._say("")
        self._jobs.submit(self, lambda _: work(), done=lambda _: self.done.emit(), failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KzdeskError):
            self._say(self._tr(error.message))
        else:
            self.problem.emit(error)

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))


def _beside(table: QWidget, steps: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(table, 1)
    row.addLayout(steps)
    return row
