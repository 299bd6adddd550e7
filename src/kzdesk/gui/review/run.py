# SPDX-License-Identifier: GPL-3.0-or-later
"""Running the checks from the window, and what was found so far: for the whole vault and for each edition by itself."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.messages import Translate
from kzdesk.domain.progress import Progress
from kzdesk.domain.said import sentence
from kzdesk.gui.jobs import Job, JobRunner, Lane
from kzdesk.services.review.answers import Found
from kzdesk.services.review.checking import Checking

_SHORT: Final = 4.0
"""Seconds: a check that took no longer is run again by itself when records changed."""


@dataclass(frozen=True, slots=True)
class Results:
    """What a check found: the findings, the sentence of each by its key, and what people are called by their ids.

    `stale` once records changed since.
    """

    found: tuple[Found, ...] = ()
    said: dict[str, str] = field(default_factory=dict, repr=False)
    names: dict[str, str] = field(default_factory=dict, repr=False)
    seconds: float = 0.0
    stale: bool = False


class CheckRun(QObject):
    """Checks one thing at a time, named by the id of an edition; by nothing when it is the whole vault.

    Signals: `begun()` and `ended()`; `progressed(int, int)`; `changed()` when there are other results to show;
    `stopped()`; `problem(Exception)`.
    """

    begun = Signal()
    ended = Signal()
    progressed = Signal(int, int)
    changed = Signal()
    stopped = Signal()
    problem = Signal(object)

    def __init__(self, checking: Checking, jobs: JobRunner, tr: Translate, parent: QObject) -> None:
        """Begin without results."""
        super().__init__(parent)
        self._checking, self._jobs, self._tr = checking, jobs, tr
        self._results: dict[str, Results] = {}
        self._job: Job | None = None

    def of(self, what: str) -> Results | None:
        """Return what was found there; None when it was not checked since the vault was opened."""
        return self._results.get(what)

    def start_or_stop(self, what: str) -> None:
        """Check, or stop what is being checked."""
        if self._job is not None:
            self._job.cancel()
            return
        self._job = self._jobs.submit(
            self,
            lambda progress: self._look(what, progress),
            done=lambda results: self._on_done(what, results),
            failed=self._on_failed,
            progress=self.progressed.emit,
            lane=Lane.LOOKING,
        )
        self.begun.emit()

    def look_again(self, what: str, *, even_long: bool = False) -> None:
        """Check again when records changed since, if that takes but a moment or is wanted `even_long`."""
        results = self._results.get(what)
        due = even_long if results is None else results.stale and (even_long or results.seconds <= _SHORT)
        if due and self._job is None:
            self.start_or_stop(what)

    def records_changed(self) -> None:
        """Remember that what was found may be out of date."""
        self._results = {what: replace(each, stale=True) for what, each in self._results.items()}
        if self._results:
            self.changed.emit()

    def answer(self, found: Found, answer: str, reason: str, by: str) -> None:
        """Store an answer and show the finding with it."""
        said = sentence(self._tr(found.finding.message))
        self._do(lambda: replace(found, answer=self._checking.answer(found.finding, answer, reason, by=by, said=said)))

    def take_back(self, found: Found) -> None:
        """Take an answer back and show the finding without."""

        def work() -> Found:
            self._checking.take_back(found)
            return replace(found, answer=None)

        self._do(work)

    def _do(self, work: Callable[[], Found]) -> None:
        self._jobs.submit(self, lambda _: work(), done=self._take_up, failed=self.problem.emit)

    def _take_up(self, new: Found) -> None:
        def taken_up(found: tuple[Found, ...]) -> tuple[Found, ...]:
            return tuple(new if each.finding.key == new.finding.key else each for each in found)

        self._results = {what: replace(each, found=taken_up(each.found)) for what, each in self._results.items()}
        self.changed.emit()

    def _look(self, what: str, progress: Progress) -> Results:
        begin, checking = time.monotonic(), self._checking
        found = checking.edition(what, progress=progress) if what else checking.everything(progress=progress)
        said = {each.finding.key: sentence(self._tr(each.finding.message)) for each in found}
        return Results(found, said, checking.called(found), time.monotonic() - begin)

    def _on_done(self, what: str, results: Results) -> None:
        self._job = None
        self._results[what] = results
        self.ended.emit()
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.ended.emit()
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self.problem.emit(error)
