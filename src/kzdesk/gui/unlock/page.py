# SPDX-License-Identifier: GPL-3.0-or-later
"""The page before a vault is open. It shows no vault's name unless one must choose between several."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.messages import Translate
from kzdesk.domain.secret import Secret
from kzdesk.gui.jobs import JobRunner, Lane
from kzdesk.services.access import Access

if TYPE_CHECKING:
    from kzdesk.gui.unlock.creating import CreateForm
    from kzdesk.gui.unlock.opening import OpenForm
    from kzdesk.services.desk import Vault

WIDTH = 560
_NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus; naming it would load all of Qt's enumerations before the first window
OPEN = "open"
CREATE = "create"


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
        self._tr = tr
        self._vaults = vaults
        self._known = (last, *(each for each in found if each != last)) if last is not None else found
        self._forms: dict[str, OpenForm | CreateForm] = {}
        self._build()
        self._turn_to(OPEN if self._known else CREATE)

    def show_problem(self, error: Exception) -> None:
        """Say on the form at the front why the vault did not open."""
        self._forms[self._front].show_problem(error)

    def _build(self) -> None:
        self._stack = QStackedWidget()
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
        area.setProperty("focusPolicy", _NO_FOCUS)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _turn_to(self, name: str) -> None:
        """Bring a form to the front; it is loaded and built when it is first wanted."""
        if name not in self._forms:
            self._forms[name] = self._make_open() if name == OPEN else self._make_create()
            self._stack.addWidget(self._forms[name])
        self._front = name
        self._stack.setCurrentWidget(self._forms[name])
        self._forms[name].focus_first()

    def _make_open(self) -> "OpenForm":
        from kzdesk.gui.unlock.opening import OpenForm

        form = OpenForm(self._access, self._known, self._vaults, self._tr)
        form.submitted.connect(lambda: self._submit(form, self._access.open))
        form.create_requested.connect(lambda: self._turn_to(CREATE))
        return form

    def _make_create(self) -> "CreateForm":
        from kzdesk.gui.unlock.creating import CreateForm

        form = CreateForm(self._access, self._vaults, self._tr)
        form.submitted.connect(lambda: self._submit(form, self._access.create))
        form.open_requested.connect(lambda: self._turn_to(OPEN))
        return form

    def _submit(self, form: "OpenForm | CreateForm", work: Callable[[Path, Secret], "Vault"]) -> None:
        folder, passphrase = form.chosen()
        form.set_working(True)
        self._jobs.submit(
            self,
            lambda _: work(folder, passphrase),
            done=self._on_opened,
            failed=form.show_problem,
            lane=Lane.WIDE,
        )

    def _on_opened(self, vault: "Vault") -> None:
        for form in self._forms.values():
            form.clear()
        self.opened.emit(vault)
