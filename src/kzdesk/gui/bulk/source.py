# SPDX-License-Identifier: GPL-3.0-or-later
"""What is brought in: a table, answers to a form, or a whole vault; each tells what it would do and then does it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.services.bulk.desk import Bulk
from kzdesk.services.bulk.difference import DryRun, TableOrder


class Holding(StrEnum):
    """What a file holds."""

    TABLE = "table"
    ANSWERS = "answers"
    VAULT = "vault"


HOLDINGS: tuple[tuple[Holding, Message], ...] = (
    (Holding.TABLE, QT_TRANSLATE_NOOP("bulk", "Table of records (Excel, CSV)")),
    (Holding.ANSWERS, QT_TRANSLATE_NOOP("bulk", "Answers to a form (KoboToolbox, ODK: JSON, CSV)")),
    (Holding.VAULT, QT_TRANSLATE_NOOP("bulk", "Whole vault (JSON), into an empty one")),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file and how it is read; a table has an order."""

    path: Path
    order: TableOrder | None = None

    def dry_run(self, bulk: Bulk, progress: Progress) -> DryRun:
        """Return what reading it would do."""
        if self.order is not None:
            return bulk.tables.dry_run(self.path, self.order, progress=progress)
        return bulk.field_answers.dry_run(self.path, progress=progress)

    def take(self, bulk: Bulk, progress: Progress, *, skip_wrong: bool) -> DryRun:
        """Read it and return what that did."""
        if self.order is not None:
            return bulk.tables.take(self.path, self.order, skip_wrong=skip_wrong, progress=progress)
        return bulk.field_answers.take(self.path, skip_wrong=skip_wrong, progress=progress)
