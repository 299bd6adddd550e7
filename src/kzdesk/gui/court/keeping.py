# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores what is written on a sheet as it comes: answers at once, text half a second after it was typed."""

from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kzdesk.domain.errors import Cancelled
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.observing import Given, Observing, Written

PAUSE: Final = 500  # milliseconds after a keystroke; typing on does not put it off


class SheetKeeper(QObject):
    """Keeps one observation. What could not be stored stays here and is tried again.

    Signals: `stored()` when everything written is in the vault, `failed(Exception)` when it could not be stored.
    """

    stored = Signal()
    failed = Signal(object)

    def __init__(self, observing: Observing, jobs: JobRunner, observation_id: str) -> None:
        """Begin with nothing to store."""
        super().__init__()
        self.observation_id = observation_id
        self._observing = observing
        self._jobs = jobs
        self._answers: dict[str, Given] = {}
        self._hearing: dict[str, Any] = {}
        self._observation: dict[str, Any] = {}
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._flush)

    @property
    def unsaved(self) -> bool:
        """Whether something written is not in the vault yet."""
        return bool(self._answers or self._hearing or self._observation)

    def answer(self, given: Given, *, typing: bool = False) -> None:
        """Store an answer; `typing` waits for more letters of its note."""
        self._answers[given.item] = given
        self._soon(typing=typing)

    def hearing(self, name: str, value: Any) -> None:
        """Store a field of the hearing."""
        self._hearing[name] = value
        self._soon(typing=True)

    def observation(self, name: str, value: Any, *, typing: bool = True) -> None:
        """Store a field of the observation."""
        self._observation[name] = value
        self._soon(typing=typing)

    def keep(self) -> None:
        """Submit a job for what is not known to be stored, also while another is at work, which may be stopped."""
        self._timer.stop()
        if self.unsaved:
            self._submit()

    def _soon(self, *, typing: bool) -> None:
        if not typing:
            self._flush()
        elif not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        if self.unsaved and not self._busy:
            self._submit()

    def _submit(self) -> None:
        self._busy = True
        written = Written(tuple(self._answers.values()), dict(self._hearing), dict(self._observation))
        self._jobs.submit(
            self,
            lambda _: self._observing.keep(self.observation_id, written),
            done=lambda _: self._on_stored(written),
            failed=self._on_failed,
        )

    def _on_stored(self, written: Written) -> None:
        self._busy = False
        for given in written.answers:
            if self._answers.get(given.item) == given:
                del self._answers[given.item]
        _forget(self._hearing, written.hearing)
        _forget(self._observation, written.observation)
        if not self.unsaved:
            self.stored.emit()
        elif not self._timer.isActive():
            self._flush()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


def _forget(waiting: dict[str, Any], stored: Any) -> None:
    for name, value in stored.items():
        if name in waiting and waiting[name] == value:
            del waiting[name]
