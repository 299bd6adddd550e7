# SPDX-License-Identifier: GPL-3.0-or-later
"""The jobs behind “Sources say”: reading, adding, accepting and rejecting what sources say about one record."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.tree import Invalid
from kzdesk.gui.forms.context import FormContext
from kzdesk.services.assertions import Said

_ADDED = QT_TRANSLATE_NOOP("sources", "Kept. Accept it if it should stand in the field.")
_ACCEPTED = QT_TRANSLATE_NOOP("sources", "Accepted, and written into the field.")
_WORDS = QT_TRANSLATE_NOOP("sources", "Accepted. The field stays as it is: these words are no value it can hold.")
_REJECTED = QT_TRANSLATE_NOOP("sources", "Rejected. It stays on record.")


class AssertionJobs(QObject):
    """Signals: `loaded(dict)` with what is said by field; `added(Message)` and `decided(Message)` when something was
    stored; `refused(Message)` when it was not.
    """

    loaded = Signal(object)
    added = Signal(object)
    decided = Signal(object)
    refused = Signal(object)

    def __init__(self, context: FormContext, parent: QObject) -> None:
        """Begin without a record; it goes when `parent` goes."""
        super().__init__(parent)
        self._context = context
        self._assertions = context.services.assertions
        self.subject = ("", "")

    def load(self) -> None:
        """Read what is said about the record; the answer about another one is dropped."""
        subject = self.subject

        def done(said: dict[str, tuple[Said, ...]]) -> None:
            if subject == self.subject:
                self.loaded.emit(said)

        self._context.jobs.submit(
            self, lambda _: self._assertions.of(*subject), done=done, failed=self._context.problem
        )

    def add(self, field: str, value: Any, source_id: str, as_of: PartialDate | None) -> None:
        """Keep what a source says."""
        subject = self.subject
        self._context.jobs.submit(
            self,
            lambda _: self._assertions.assert_value(subject, field, value, source_id, as_of),
            done=lambda _: self.added.emit(_ADDED),
            failed=self._on_failed,
        )

    def accept(self, said: Said, reason: str, decided_by: str) -> None:
        """Accept what a source says."""
        self._context.jobs.submit(
            self,
            lambda _: self._assertions.accept(said.id, reason, decided_by),
            done=lambda written: self.decided.emit(_ACCEPTED if written else _WORDS),
            failed=self._on_failed,
        )

    def reject(self, said: Said, reason: str, decided_by: str) -> None:
        """Reject what a source says."""
        self._context.jobs.submit(
            self,
            lambda _: self._assertions.reject(said.id, reason, decided_by),
            done=lambda _: self.decided.emit(_REJECTED),
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Invalid):
            self.refused.emit(error.problems[0][1].message)
        elif isinstance(error, KzdeskError):
            self.refused.emit(error.message)
        else:
            self._context.problem(error)
