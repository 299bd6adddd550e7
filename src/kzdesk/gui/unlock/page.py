# SPDX-License-Identifier: GPL-3.0-or-later
"""The page before a vault is open. It shows no vault's name unless one must choose between several."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import Translate
from kzdesk.gui.jobs import JobRunner, Lane
from kzdesk.gui.unlock.creating import CreateForm
from kzdesk.gui.unlock.opening import OpenForm
from kzdesk.services.access import Access

if TYPE_CHECKING:
    from kzdesk.services.desk import Vault

WIDTH = 560


class UnlockPage(QWidget):
    """Opens a vault or makes one.

    Signals: `opened(Vault)`; `problem(Exception)` for errors that cannot be shown in place.
    """

    opened = Signal(object)
    problem = Signal(object)

    def __init__(self, access: Access, vaults: Path, jobs: JobRunner, tr: Translate, last: Path | None = None) -> None:
        """Offer the vaults of the folder `vaults` and, first, the one that was just locked."""
        super().__init__()
        self._access = access
        self._jobs = jobs
        self.setObjectName("ground")
        found = access.vaults(vaults)
        known = (last, *(each for each in found if each != last)) if last is not None else found
        self._open = OpenForm(access, known, vaults, tr)
        self._create = CreateForm(access, vaults, tr)
        self._build()
        self._connect()
        self._stack.setCurrentWidget(self._open if known else self._create)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        form = self._stack.currentWidget()
        form.focus_first() if isinstance(form, OpenForm | CreateForm) else None

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._open)
        self._stack.addWidget(self._create)
        self._stack.setMaximumWidth(WIDTH)
        inner = QWidget()
        inner.setObjectName("ground")
        column = QVBoxLayout(inner)
        column.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._stack, 4)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _connect(self) -> None:
        self._open.submitted.connect(self._on_open)
        self._create.submitted.connect(self._on_create)
        self._open.create_requested.connect(lambda: self._turn_to(self._create))
        self._create.open_requested.connect(lambda: self._turn_to(self._open))

    def _turn_to(self, form: QWidget) -> None:
        self._stack.setCurrentWidget(form)
        self.focus_first()

    def _on_open(self) -> None:
        folder, passphrase = self._open.chosen()
        self._open.set_working(True)
        self._jobs.submit(
            self,
            lambda _: self._access.open(folder, passphrase),
            done=self._on_opened,
            failed=self._open.show_problem,
            lane=Lane.WIDE,
        )

    def _on_create(self) -> None:
        folder, passphrase = self._create.chosen()
        self._create.set_working(True)
        self._jobs.submit(
            self,
            lambda _: self._access.create(folder, passphrase),
            done=self._on_opened,
            failed=self._create.show_problem,
            lane=Lane.WIDE,
        )

    def _on_opened(self, vault: "Vault") -> None:
        self._open.clear()
        self._create.clear()
        self.opened.emit(vault)
