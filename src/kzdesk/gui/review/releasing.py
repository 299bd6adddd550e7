# SPDX-License-Identifier: GPL-3.0-or-later
"""Releasing the edition that is chosen: what keeps it back, who releases it, and the SHA-256 of what was released."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.listing import EditionRelease
from kzdesk.domain.said import said_date
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.labels import button, label, set_role, shown
from kzdesk.gui.progress import ProgressBar
from kzdesk.gui.review.frozen import FrozenDialog
from kzdesk.gui.review.undecided import UndecidedDialog
from kzdesk.gui.small_dialog import SmallDialog
from kzdesk.services.display import Display
from kzdesk.services.review.assessing import ListingGround
from kzdesk.services.review.releasing_edition import EditionReleases, Readiness

_RELEASE = QT_TRANSLATE_NOOP("edition_release", "Release the edition …")
_CHOOSE = QT_TRANSLATE_NOOP("edition_release", "Choose the edition under “What to check” first.")
_STOP = QT_TRANSLATE_NOOP("edition_release", "Stop")
_SHOW = QT_TRANSLATE_NOOP("edition_release", "Show the open errors")
_SHOW_UNDECIDED = QT_TRANSLATE_NOOP("edition_release", "Show who is not decided on …")
_SHOW_FROZEN = QT_TRANSLATE_NOOP("edition_release", "What was released …")
_DRAFT = QT_TRANSLATE_NOOP("edition_release", "This edition is not released yet.")
_AGAIN = QT_TRANSLATE_NOOP(
    "edition_release", "Something was answered or changed since. “Release the edition …” looks again."
)
_STOPPED = QT_TRANSLATE_NOOP("edition_release", "Stopped. The edition was not released.")
_RELEASED = QT_TRANSLATE_NOOP(
    "edition_release", "Released on {date} by {by}. Entries: {entries}. SHA-256 of the content: {digest}"
)
_OPEN = QT_TRANSLATE_NOOP(
    "edition_release",
    "The edition cannot be released: errors open in it: {count}. Correct the records, or answer each with a reason.",
)
_UNDECIDED = QT_TRANSLATE_NOOP(
    "edition_release",
    "The edition cannot be released: entries without the decision of two people to list: {count}, the first: {name}. "
    "Assess each with two reviewers, or write into the entry why it is listed without.",
)
_WITHDRAWN = QT_TRANSLATE_NOOP(
    "edition_release",
    "The edition cannot be released: people on it who withdrew consent: {count}. Take them off the list.",
)
_EMPTY = QT_TRANSLATE_NOOP("edition_release", "The edition cannot be released: nobody stands on it.")
_TITLE = QT_TRANSLATE_NOOP("edition_release", "Release the edition")
_SAID = QT_TRANSLATE_NOOP(
    "edition_release",
    "Entries: {entries}. They are kept as they are now, with every finding and answer. A released edition cannot be "
    "changed; the next one is copied from it.",
)
_BY = QT_TRANSLATE_NOOP("edition_release", "Released by")
_NEED = QT_TRANSLATE_NOOP("edition_release", "Say who releases the edition: the record of the release names them.")


class ReleaseDialog(SmallDialog):
    """Asks who releases an edition.

    Signals: `given(str)`.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, entries: int, tr: Translate) -> None:
        """Say what releasing means."""
        super().__init__(parent, tr(_TITLE), tr(_TITLE), tr)
        self._column.addWidget(label(tr(_SAID.format(entries=entries)), wrap=True))
        self._by = QLineEdit()
        self._field(tr(_BY), self._by, "released_by")
        self._finish()
        self._by.setFocus()

    def _on_step(self) -> None:
        by = self._by.text().strip()
        if not by:
            self.refuse(self._tr(_NEED))
            return
        self.given.emit(by)
        self.accept()


class Releasing(QWidget):
    """One row about the edition that is chosen; hidden when none is.

    Signals: `errors_wanted()` when what is open is to be shown; `entry_wanted(str)` with the id of an entry nobody
    decided to list; `told(Message)` for the status line.
    """

    errors_wanted = Signal()
    entry_wanted = Signal(str)
    told = Signal(object)

    def __init__(self, releases: EditionReleases, display: Display, jobs: JobRunner, tr: Translate) -> None:
        """Be about no edition."""
        super().__init__()
        self._display = display
        self._made: EditionRelease | None = None
        self._releases = releases
        self._jobs = jobs
        self._tr = tr
        self._edition = ""
        self._kept_back = False
        self._job: Job | None = None
        self._said = label("", "muted", wrap=True)
        self._said.setObjectName("release_state")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = ProgressBar(tr)
        self._progress.setMaximumWidth(160)
        self._undecided: tuple[ListingGround, ...] = ()
        self._errors, self._grounds = button(tr(_SHOW)), button(tr(_SHOW_UNDECIDED))
        self._release = button(tr(_RELEASE))
        self._frozen = button(tr(_SHOW_FROZEN))
        self._frozen.setObjectName("show_frozen")
        self._grounds.setObjectName("show_undecided")
        self._errors.setObjectName("show_errors")
        self._release.setObjectName("release")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._progress)
        steps = QVBoxLayout()
        for each in (self._errors, self._grounds, self._frozen, self._release):
            steps.addWidget(each)
        row.addLayout(steps)
        self._errors.clicked.connect(self.errors_wanted)
        self._grounds.clicked.connect(self._show_undecided)
        self._frozen.clicked.connect(self._show_frozen)
        self._release.clicked.connect(self.begin)
        self.hide()

    def show_edition(self, edition_id: str) -> None:
        """Be about this edition; empty for none."""
        self._edition = edition_id
        for each in (self._errors, self._grounds, self._frozen):
            each.hide()
        self.setVisible(bool(edition_id))
        if edition_id:
            self._jobs.submit(
                self,
                lambda _: self._releases.releases(edition_id),
                done=lambda found: self._show_released(edition_id, found),
            )

    def outdate(self) -> None:
        """Say that what keeps the edition back may be otherwise by now, if that is what is said."""
        if self._kept_back:
            self._tell(self._tr(_AGAIN), "muted")

    def begin(self) -> None:
        """See whether the edition can be released and ask who does it; or stop."""
        if self._job is not None:
            self._job.cancel()
        elif not self._edition:
            self.told.emit(_CHOOSE)
        elif self._made is None:
            edition = self._edition
            self._work()
            self._job = self._jobs.submit(
                self,
                lambda progress: self._releases.readiness(edition, progress=progress),
                done=lambda ready: self._on_ready(edition, ready),
                failed=self._on_failed,
                progress=self._progress.step,
            )

    def _on_ready(self, edition: str, ready: Readiness) -> None:
        self._end()
        if edition != self._edition:
            return
        self._undecided = ready.undecided
        self._errors.setVisible(bool(ready.open_errors))
        self._grounds.setVisible(bool(ready.undecided))
        if ready.ready:
            dialog = ReleaseDialog(self, ready.entries, self._tr)
            dialog.given.connect(lambda by: self._release_by(edition, by))
            dialog.open()
        else:
            self._tell("\n".join(self._tr(each) for each in _kept_back(ready)), "problem")
            self._kept_back = True

    def _show_undecided(self) -> None:
        dialog = UndecidedDialog(self, self._undecided, self._tr)
        dialog.chosen.connect(self.entry_wanted)
        dialog.open()

    def _show_frozen(self) -> None:
        if (made := self._made) is not None:
            self._jobs.submit(
                self,
                lambda _: self._releases.frozen(made.id),
                done=lambda frozen: FrozenDialog(self, frozen, self._display, self._tr).open(),
            )

    def _release_by(self, edition: str, by: str) -> None:
        self._work()
        self._job = self._jobs.submit(
            self,
            lambda progress: self._releases.release(edition, by=by, progress=progress),
            done=lambda made: self._on_released(edition, made),
            failed=self._on_failed,
            progress=self._progress.step,
        )

    def _on_released(self, edition: str, made: EditionRelease) -> None:
        self._end()
        self._show_released(edition, (made,))

    def _show_released(self, edition: str, found: tuple[EditionRelease, ...]) -> None:
        if edition != self._edition:
            return
        self._release.setVisible(not found)
        self._frozen.setVisible(bool(found))
        self._made = found[-1] if found else None
        if found:
            made = found[-1]
            day = said_date(made.released_on) if made.released_on else ""
            said = _RELEASED.format(date=day, by=made.released_by, entries=made.entries, digest=made.sha256)
            self._tell(self._tr(said), "good")
        else:
            self._tell(self._tr(_DRAFT), "muted")

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._tell(self._tr(_STOPPED), "muted")
        elif isinstance(error, KzdeskError):
            self._tell(self._tr(error.message), "problem")
        else:
            self._jobs.problem.emit(error)

    def _work(self) -> None:
        self._release.setText(self._tr(_STOP))
        self._progress.begin()

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self._release.setText(self._tr(_RELEASE))

    def _tell(self, text: str, role: str) -> None:
        self._kept_back = False
        self._said.setText(shown(text))
        set_role(self._said, role)


def _kept_back(ready: Readiness) -> Iterator[Message]:
    """Yield what keeps an edition from being released, a sentence each."""
    if not ready.entries:
        yield _EMPTY
    if ready.open_errors:
        yield _OPEN.format(count=len(ready.open_errors))
    if ready.undecided:
        yield _UNDECIDED.format(count=len(ready.undecided), name=ready.undecided[0].title)
    if ready.withdrawn:
        yield _WITHDRAWN.format(count=ready.withdrawn)
