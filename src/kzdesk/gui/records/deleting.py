# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting a line of a list: asked about first, told when it is refused."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kzdesk.domain.errors import Refused
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.records.notices import Notices
from kzdesk.services.records import Records, Row


class Deleting(QObject):
    """Asks through the bar of a list."""

    def __init__(self, records: Records, jobs: JobRunner, notices: Notices, done: Callable[[], None]) -> None:
        """Call `done` when a record was deleted."""
        super().__init__()
        self._records = records
        self._jobs = jobs
        self._notices = notices
        self._done = done

    def ask(self, type_name: str, row: Row) -> None:
        """Ask whether to delete a record, and do it."""
        self._notices.ask_delete(row.title, lambda: self._delete(type_name, row.id))

    def _delete(self, type_name: str, record_id: str) -> None:
        self._jobs.submit(
            self,
            lambda _: self._records.delete(type_name, record_id),
            done=lambda _: self._done(),
            failed=self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._notices.tell_refused(error.message)
        else:
            self._jobs.problem.emit(error)
