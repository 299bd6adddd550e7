# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and check of the open vault: long work that shows how far it is and can be stopped."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import Progress
from kzdesk.gui.files import ask_folder
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import button, card, label, set_role
from kzdesk.gui.progress import ProgressBar
from kzdesk.services.desk import Services

if TYPE_CHECKING:
    from kzdesk.services.upkeep import Checked

T = TypeVar("T")

_STOP = QT_TRANSLATE_NOOP("preferences", "Stop")
_STOPPED = QT_TRANSLATE_NOOP("preferences", "Stopped.")
_BACKUP = QT_TRANSLATE_NOOP("preferences", "Backup")
_ADVICE = QT_TRANSLATE_NOOP(
    "preferences",
    "A backup is a complete copy of the encrypted vault. Keep one on another disk, in another place. "
    "The last three in a folder are kept.",
)
_BACK_UP = QT_TRANSLATE_NOOP("preferences", "Back up now …")
_WHERE = QT_TRANSLATE_NOOP("preferences", "Choose the folder for the backup")
_MADE = QT_TRANSLATE_NOOP("preferences", "The backup is made and verified: {name}")
_LAST = QT_TRANSLATE_NOOP("preferences", "Last backup: {time}")
_NEVER = QT_TRANSLATE_NOOP("preferences", "There is no backup yet.")
_CHECK = QT_TRANSLATE_NOOP("preferences", "Check")
_CHECK_NOTE = QT_TRANSLATE_NOOP(
    "preferences", "Reads the whole vault and compares every record with the sealed history of changes."
)
_CHECK_VAULT = QT_TRANSLATE_NOOP("preferences", "Check vault")
_SOUND = QT_TRANSLATE_NOOP("preferences", "The vault is sound: {count} changes in its history hold.")


class WorkCard(QWidget):
    """A heading, a sentence, a button that starts long work, a bar, a button that stops it, and the outcome."""

    def __init__(self, heading: Message, note: Message, action: Message, tr: Translate, jobs: JobRunner) -> None:
        """Build the card."""
        super().__init__()
        self._tr = tr
        self._jobs = jobs
        self._job: Job | None = None
        self._start = button(tr(action))
        self._stop = button(tr(_STOP))
        self._stop.clicked.connect(self._on_stop)
        self._bar = ProgressBar(tr, heading)
        self._outcome = label("", wrap=True)
        frame, inside = card()
        inside.addWidget(label(tr(heading), "heading"))
        inside.addWidget(label(tr(note), "muted", wrap=True))
        inside.addWidget(self._outcome)
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addStretch(1)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.setFocusProxy(self._start)
        self._set_running(False)

    def _run(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Start the work; `done` gets its result unless it fails or is stopped."""

        def finished(result: T) -> None:
            self._set_running(False)
            done(result)

        self._tell("", "body")
        self._set_running(True)
        self._job = self._jobs.submit(self, work, done=finished, failed=self._on_failed, progress=self._bar.step)

    def _tell(self, text: str, role: str) -> None:
        set_role(self._outcome, role)
        self._outcome.setText(text)
        self._outcome.setVisible(bool(text))

    def _set_running(self, running: bool) -> None:
        self._start.setEnabled(not running)
        self._stop.setVisible(running)
        if running:
            self._bar.begin()
        else:
            self._bar.hide()

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_failed(self, error: Exception) -> None:
        self._set_running(False)
        if isinstance(error, Cancelled):
            self._tell(self._tr(_STOPPED), "muted")
        elif isinstance(error, KzdeskError):
            self._tell(self._tr(error.message), "problem")
        else:
            raise error


class BackupCard(WorkCard):
    """Makes a backup in a folder the person chooses."""

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Back up the vault that these services work on."""
        super().__init__(_BACKUP, _ADVICE, _BACK_UP, tr, jobs)
        self._services = services
        self._start.setObjectName("backup")
        self._start.clicked.connect(self._on_start)

    def refresh(self) -> None:
        """Show when the last backup was made."""
        if self._start.isEnabled():
            self._jobs.submit(self, lambda _: self._services.upkeep.last_backup(), done=self._show_last)

    def back_up(self, folder: Path) -> None:
        """Make a backup in this folder."""
        self._run(lambda progress: self._services.upkeep.backup(folder, progress), self._on_made)

    def _on_start(self) -> None:
        ask_folder(self, self._tr(_WHERE), Path.home(), self.back_up)

    def _on_made(self, made: Path) -> None:
        self._tell(self._tr(_MADE.format(name=made.name)), "good")

    def _show_last(self, last: datetime | None) -> None:
        if last is None:
            self._tell(self._tr(_NEVER), "warning")
        else:
            self._tell(self._tr(_LAST.format(time=f"{last.astimezone():%d.%m.%Y %H:%M}")), "body")


class CheckCard(WorkCard):
    """Checks the whole vault."""

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Check the vault that these services work on."""
        super().__init__(_CHECK, _CHECK_NOTE, _CHECK_VAULT, tr, jobs)
        self._services = services
        self._start.setObjectName("check")
        self._start.clicked.connect(lambda: self._run(self._services.upkeep.check, self._on_checked))

    def _on_checked(self, checked: "Checked") -> None:
        if checked.sound:
            self._tell(self._tr(_SOUND.format(count=checked.operations)), "good")
        else:
            self._tell("\n".join(self._tr(finding) for finding in checked.findings), "problem")
