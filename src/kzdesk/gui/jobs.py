# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the main thread: two lanes, results delivered in the main thread, cancelled without force."""

import threading
import time
from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.progress import Progress

T = TypeVar("T")
_PAUSE = 0.1  # seconds between two reports of progress
_WIDE = 2


class Lane(Enum):
    """VAULT runs one job after another, in order; WIDE runs a few at once and must not touch the vault.

    LOOKING is for what looks through the whole vault in many short transactions, so that others save meanwhile.

    OUTSIDE is for a visit to a place, which waits for other machines: it touches the vault only in short transactions,
    and whoever leaves the vault does not wait for it.
    """

    VAULT = "vault"
    WIDE = "wide"
    LOOKING = "looking"
    OUTSIDE = "outside"


class Job:
    """A piece of submitted work; keep it only to cancel it."""

    def __init__(self, number: int) -> None:
        """Name the job by its number."""
        self.number = number
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step; `failed` then gets `Cancelled`."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Return whether the job was asked to stop."""
        return self._stop.is_set()


class _Entry(NamedTuple):
    job: Job
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    progress: Callable[[int, int], None] | None


class _Watch:
    """Hands progress of one job to the runner, at most ten times a second, and stops a cancelled job."""

    def __init__(self, job: Job, tell: Callable[[int, int, int], None]) -> None:
        self._job = job
        self._tell = tell
        self._last = 0.0

    def step(self, done: int, total: int) -> None:
        """Report `done` of `total`. Raises `Cancelled` when the person asked to stop."""
        if self._job.cancelled:
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._last >= _PAUSE:
            self._last = now
            self._tell(self._job.number, done, total)


class JobRunner(QObject):
    """Runs jobs for the window.

    Signals: `busy(bool)` when the first job begins and the last one ends; `problem(Exception)` for an error that
    the submitter left to the one door for errors.
    """

    busy = Signal(bool)
    problem = Signal(object)
    _finished = Signal(int, object, object)
    _progressed = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the lanes; `expiryTimeout -1` lets the vault lane keep its one thread."""
        super().__init__(parent)
        self._entries: dict[int, _Entry] = {}
        self._count = 0
        self._ended = False
        self._lanes = {lane: QThreadPool() for lane in Lane}
        self._lanes[Lane.VAULT].setMaxThreadCount(1)
        self._lanes[Lane.VAULT].setExpiryTimeout(-1)
        self._lanes[Lane.WIDE].setMaxThreadCount(_WIDE)
        for lane in (Lane.LOOKING, Lane.OUTSIDE):
            self._lanes[lane].setMaxThreadCount(1)
        self._finished.connect(self._on_finished)
        self._progressed.connect(self._on_progressed)

    def submit(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        lane: Lane = Lane.VAULT,
    ) -> Job:
        """Run `work` in its lane; call `done(result)` or `failed(error)` in the main thread.

        Neither is called when `owner` has been deleted meanwhile. Without `failed` an error is told as `problem`.
        Once all jobs were shut down nothing is done any more: a page may still ask until it is taken away.
        """
        self._count += 1
        job = Job(self._count)
        if self._ended:
            job.cancel()
            return job
        self._entries[job.number] = _Entry(job, owner, done, failed, progress)
        if len(self._entries) == 1:
            self.busy.emit(True)
        watch = _Watch(job, self._progressed.emit)
        self._lanes[lane].start(lambda: self._run(job, work, watch))
        return job

    @property
    def idle(self) -> bool:
        """Return whether no job runs, waits or is still to be delivered."""
        return not self._entries

    def cancel_all(self) -> None:
        """Ask every job to stop at its next step."""
        for entry in self._entries.values():
            entry.job.cancel()

    def finish(self, milliseconds: int) -> bool:
        """Wait for what was submitted, without delivering results; return whether all of it ended.

        What waits for other machines is not waited for: it was asked to stop and ends by itself.
        """
        return all(pool.waitForDone(milliseconds) for lane, pool in self._lanes.items() if lane is not Lane.OUTSIDE)

    def shutdown(self, milliseconds: int = 5000) -> bool:
        """Cancel all jobs, drop those that wait, take no more, and wait for those that run; return whether all ended.

        When it returns False a job is at work that cannot be interrupted: wait again, never kill it.
        """
        self._ended = True
        self.cancel_all()
        for lane in self._lanes.values():
            lane.clear()
        ended = self.finish(milliseconds)
        if ended:
            self._entries.clear()
        return ended

    def _run(self, job: Job, work: Callable[[Progress], object], watch: Progress) -> None:
        """Run in a thread of the lane: the one place where an exception of a job is caught."""
        try:
            if job.cancelled:
                raise Cancelled  # noqa: TRY301
            result = work(watch)
        except Exception as error:  # noqa: BLE001 - handed to `failed` in the main thread
            self._finished.emit(job.number, None, error)
        else:
            self._finished.emit(job.number, result, None)

    def _on_finished(self, number: int, result: object, error: Exception | None) -> None:
        entry = self._entries.pop(number, None)
        if entry is None:
            return
        if not self._entries:
            self.busy.emit(False)
        if not shiboken6.isValid(entry.owner):
            return
        if error is None:
            entry.done(result)
        elif entry.failed is None:
            self.problem.emit(error)
        else:
            entry.failed(error)

    def _on_progressed(self, number: int, done: int, total: int) -> None:
        entry = self._entries.get(number)
        if entry is not None and entry.progress is not None and shiboken6.isValid(entry.owner):
            entry.progress(done, total)
