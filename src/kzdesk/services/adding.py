# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds records that a file tells of, and only those a vault has never had; keeps count of what happened."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TypeVar

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.store.tx import Tx

R = TypeVar("R", bound=Record)

_UNFIT = QT_TRANSLATE_NOOP("files", "Line {line}: {problem} Nothing was changed.")


@dataclass(slots=True)
class Tally:
    """How many records of each type were created, and how many were there already."""

    created: Counter[str] = field(default_factory=Counter)
    matched: Counter[str] = field(default_factory=Counter)


class Adder:
    """Adds records within one transaction. Records that exist are left as they are."""

    def __init__(self, tx: Tx, tally: Tally) -> None:
        """Count into `tally`."""
        self.tx = tx
        self._tally = tally

    def add(self, record: Record, line: int) -> bool:
        """Store a record unless the vault has it; return whether it is there now.

        It is not when it was deleted or purged in this vault: an import brings nothing back. Raises `Refused` with the
        line when the record breaks a rule of its type.
        """
        deleted = self.tx.records.deleted(type(record), record.id) if record.id else None
        if deleted is None and self.tx.purges.known([record.id]):
            return False
        if deleted is None:
            self.create(record, line)
        elif not deleted:
            self.match(record.TYPE)
        return not deleted

    def create(self, record: R, line: int) -> R:
        """Store a new record and return it as stored."""
        complete = record.completed()
        if problems := complete.problems():
            message = problems[0].message
            raise Refused(_UNFIT.format(line=line, problem=message), code="unfit")
        self._tally.created[record.TYPE] += 1
        return self.tx.records.put(complete)

    def match(self, type_name: str) -> None:
        """Count a record that was there already."""
        self._tally.matched[type_name] += 1

    def live(self, cls: type[Record], record_id: str) -> bool:
        """Return whether a record of this id exists."""
        return bool(record_id) and self.tx.records.exists(cls, record_id)

    def was_deleted(self, cls: type[Record], record_id: str) -> bool:
        """Return whether a record of this id existed once and was deleted or purged."""
        return self.tx.records.deleted(cls, record_id) is True or bool(self.tx.purges.known([record_id]))
