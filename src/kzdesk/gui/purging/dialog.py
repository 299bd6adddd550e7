# SPDX-License-Identifier: GPL-3.0-or-later
"""Before a record is purged: what would go, what stays behind all the same, why, and the passphrase once more."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.secret import Secret
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import label, secret_line
from kzdesk.gui.progress import ProgressBar
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.exchange.purging import REASONS, Going, Purging

_TITLE: Final = QT_TRANSLATE_NOOP("purging", "Purge “{title}” for ever")
_STEP: Final = QT_TRANSLATE_NOOP("purging", "Purge for ever")
_GOES: Final = QT_TRANSLATE_NOOP("purging", "Records that go: {count}. Evidence files: {files}. Devices: {devices}.")
_KIND: Final = QT_TRANSLATE_NOOP("purging", "{kind}: {count}")
_WHAT: Final = QT_TRANSLATE_NOOP(
    "purging",
    "Their texts, their history, drafts and files are destroyed here now, and on the other devices when they receive. "
    "Nobody can bring them back. What stays is that something of this kind was purged, when, by whom and why.",
)
_LEFT: Final = QT_TRANSLATE_NOOP(
    "purging",
    "Backups and files made before still hold them; so do bundles that lie at places, encrypted to devices of the "
    "team. Destroy those yourself. Evidence files are removed from places at the next visit, where a place allows it.",
)
_UNREACHABLE: Final = QT_TRANSLATE_NOOP(
    "purging", "Devices that could read them once and are not told: {count}. They keep what they have."
)
_FROZEN: Final = QT_TRANSLATE_NOOP(
    "purging",
    "Released editions whose frozen content goes as a whole: {count}. The date, the number of entries and the SHA-256 "
    "stay. What was published cannot be recalled.",
)
_ELSEWHERE: Final = QT_TRANSLATE_NOOP("purging", "These records name the person in a text, and stay: {titles}.")
_WHY: Final = QT_TRANSLATE_NOOP("purging", "Why")
_CHOOSE: Final = QT_TRANSLATE_NOOP("purging", "– choose –")
_COUNT: Final = QT_TRANSLATE_NOOP("purging", "The number of records that go, typed")
_PASSPHRASE: Final = QT_TRANSLATE_NOOP("purging", "Passphrase of the vault, once more")
_NO_REASON: Final = QT_TRANSLATE_NOOP("purging", "Choose why.")
_WORKING: Final = QT_TRANSLATE_NOOP("purging", "The vault is being written anew without them …")
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "purging", "Stopped. If the records are gone already, the rest is done when the vault is unlocked next."
)
_LINE: Final = QT_TRANSLATE_NOOP("purging", "{text}")
_WIDTH: Final = 640
_TALLEST: Final = 300


class PurgeDialog(SmallDialog):
    """Signals: `purged()` when it is done here, `problem(Exception)`."""

    purged = Signal()
    problem = Signal(object)

    def __init__(self, parent: QWidget, purging: Purging, jobs: JobRunner, tr: Translate, going: Going) -> None:
        """Show what would go."""
        title = tr(_TITLE.format(title=going.title or record_type(going.type_name).LABEL))
        super().__init__(parent, title, tr(_STEP), tr)
        self._purging = purging
        self._jobs = jobs
        self._going = going
        self._job: Job | None = None
        self._column.addWidget(self._told())
        self._why = QComboBox()
        self._why.addItem(tr(_CHOOSE), "")
        for code, said in REASONS.items():
            self._why.addItem(tr(said), code)
        self._count, self._passphrase = QLineEdit(), secret_line("passphrase")
        self._field(tr(_WHY), self._why, "why")
        if going.doubly:
            self._field(tr(_COUNT), self._count, "count")
        self._field(tr(_PASSPHRASE), self._passphrase, "passphrase")
        self._bar = ProgressBar(tr, _WORKING)
        self._column.addWidget(self._bar)
        self._finish()
        self.setMinimumWidth(_WIDTH + 60)
        self._why.setFocus()

    def reject(self) -> None:
        """Stop what is being done, else close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _told(self) -> QScrollArea:
        """Return all that is said, which scrolls where it is much."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        height = 0
        for message, role in self._sentences():
            said = label(self._tr(message), role, wrap=True)
            said.setMinimumHeight(said.heightForWidth(_WIDTH))
            height += said.minimumHeight() + 8
            column.addWidget(said)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("told")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setMinimumHeight(min(height, _TALLEST))
        return area

    def _sentences(self) -> Iterator[tuple[Message, str]]:
        going, text = self._going, self._tr
        yield _GOES.format(count=going.count, files=going.files, devices=going.devices), "heading"
        kinds = [text(_KIND.format(kind=record_type(name).PLURAL, count=count)) for name, count in going.records]
        yield _LINE.format(text="; ".join(kinds)), "muted"
        yield _WHAT, "body"
        yield _LEFT, "warning"
        if going.unreachable:
            yield _UNREACHABLE.format(count=going.unreachable), "warning"
        if going.frozen:
            yield _FROZEN.format(count=going.frozen), "warning"
        if going.elsewhere:
            titles = "; ".join(title for _, _, title in going.elsewhere)
            yield _ELSEWHERE.format(titles=titles), "warning"

    def _on_step(self) -> None:
        if self._job is not None:
            return
        if not self._why.currentData():
            self.refuse(self._tr(_NO_REASON))
            self._why.setFocus()
            return
        self.refuse("")
        self._step.setEnabled(False)
        self._bar.begin()
        going, why = self._going, self._why.currentData()
        typed, count = Secret(self._passphrase.text()), int(self._count.text()) if self._count.text().isdecimal() else 0
        self._job = self._jobs.submit(
            self,
            lambda progress: self._purging.purge(
                going.type_name, going.record_id, typed, why, count=count, progress=progress
            ),
            done=lambda _: self._on_done(),
            failed=self._on_failed,
            progress=self._bar.step,
        )

    def _on_done(self) -> None:
        self._end()
        self.accept()
        self.purged.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.refuse(self._tr(_STOPPED))
        elif isinstance(error, KzdeskError):
            self.refuse(self._tr(error.message))
            self._passphrase.setFocus()
        else:
            self.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._passphrase.clear()
        self._bar.hide()
        self._step.setEnabled(True)
