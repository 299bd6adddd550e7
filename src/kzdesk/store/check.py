# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a whole vault and says what is wrong with it."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Engine

from kzdesk.domain.errors import Damaged
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.store.connection import translated
from kzdesk.store.integrity import findings
from kzdesk.store.log import verified
from kzdesk.store.replay import astray

_ASTRAY: Final = QT_TRANSLATE_NOOP(
    "store",
    "{count} records are not what their history says. An older copy of part of the vault may have been put back. "
    "Compare with your newest backup.",
)
_STEPS: Final = 3


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check read and found: operations in the history, and sentences about what is wrong."""

    operations: int
    findings: tuple[Message, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def check(engine: Engine, progress: Progress = SILENT) -> Checked:
    """Check the file and its seals, the chain of the history, and every record against its history.

    What fails one step is not read further. Changes nothing.
    """
    progress.step(0, _STEPS)
    wrong = findings(engine)
    if wrong:
        return Checked(0, wrong)
    progress.step(1, _STEPS)
    with translated(), engine.begin() as connection:
        operations = 0
        try:
            for _ in verified(connection):
                operations += 1
        except Damaged as damage:
            return Checked(operations, (damage.message,))
        progress.step(2, _STEPS)
        unlike = astray(connection)
    progress.step(_STEPS, _STEPS)
    return Checked(operations, (_ASTRAY.format(count=len(unlike)),) if unlike else ())
