# SPDX-License-Identifier: GPL-3.0-or-later
"""Before a file leaves the vault or is destroyed: the passphrase once more, and why."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.domain.secret import Secret
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.jobs import Job
from kzdesk.gui.labels import label, secret_line
from kzdesk.gui.progress import ProgressBar
from kzdesk.gui.small_dialog import SmallDialog

_PASSPHRASE = QT_TRANSLATE_NOOP("evidence", "Passphrase of the vault, once more")
_REASON = QT_TRANSLATE_NOOP("evidence", "Reason (kept in the custody log)")
_COPY = QT_TRANSLATE_NOOP("evidence", "A copy without metadata, made from the picture alone")
_NO_REASON = QT_TRANSLATE_NOOP("evidence", "Say why: the reason is kept in the custody log.")
_STOPPED = QT_TRANSLATE_NOOP("evidence", "Stopped. Nothing was written.")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was typed: the passphrase, the reason, and whether a copy without metadata is wanted."""

    passphrase: Secret
    reason: str
    copy: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What the dialog is for: its title, the word on its button, what to know first, and whether copies are offered."""

    title: Message
    step: Message
    warning: Message
    copies: bool = False


class LeavingDialog(SmallDialog):
    """Signal: `confirmed(Confirmed)` when everything is typed."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget, context: FormContext, step: Step) -> None:
        """Ask for a step."""
        super().__init__(parent, context.text(step.title), context.text(step.step), context.tr)
        self._context = context
        self._job: Job | None = None
        self._column.addWidget(label(context.text(step.warning), "warning", wrap=True))
        self._copy = QCheckBox(context.text(_COPY))
        self._copy.setObjectName("copy")
        self._copy.setChecked(step.copies)
        self._copy.setVisible(step.copies)
        self._column.addWidget(self._copy)
        self._reason, self._passphrase = QLineEdit(), secret_line("passphrase")
        self._field(context.text(_REASON), self._reason, "reason")
        self._field(context.text(_PASSPHRASE), self._passphrase, "passphrase")
        self._bar = ProgressBar(context.text)
        self._column.addWidget(self._bar)
        self._finish()
        self.setMinimumWidth(560)
        self._reason.setFocus()

    def run(self, work: Callable[[Progress], object], done: Callable[[], None]) -> None:
        """Do what was confirmed; the dialog closes when it is done, and says why when it is not."""

        def finished(_result: object) -> None:
            self._end()
            self.accept()
            done()

        self._step.setEnabled(False)
        self._bar.begin()
        self._job = self._context.jobs.submit(
            self, work, done=finished, failed=self._on_failed, progress=self._bar.step
        )

    def reject(self) -> None:
        """Stop what is being done, else close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _on_step(self) -> None:
        if self._job is not None:
            return
        if not self._reason.text().strip():
            self.refuse(self._context.text(_NO_REASON))
            self._reason.setFocus()
            return
        self.refuse("")
        typed = Confirmed(Secret(self._passphrase.text()), self._reason.text(), self._copy.isChecked())
        self.confirmed.emit(typed)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.refuse(self._context.text(_STOPPED))
        elif isinstance(error, KzdeskError):
            self.refuse(self._context.text(error.message))
            self._passphrase.setFocus()
        else:
            self._context.problem(error)

    def _end(self) -> None:
        self._job = None
        self._passphrase.clear()
        self._bar.hide()
        self._step.setEnabled(True)
