# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading a table would do: for each row whether it is new, changes something, says the same or is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kzdesk.domain.messages import Message
from kzdesk.domain.record import Record


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a row cannot be read: the heading of the cell at fault, or of none, and a sentence."""

    heading: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Changed:
    """A field that a row changes: what it is called, and its value before and after as a cell shows it."""

    label: Message
    before: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """What becomes of one line of a table. `title` is its key and what it is called, as written there."""

    line: int
    outcome: Outcome
    title: str = field(repr=False)
    record_id: str = ""
    changed: tuple[Changed, ...] = field(default=(), repr=False)
    wrong: tuple[Wrong, ...] = ()


@dataclass(frozen=True, slots=True)
class Planned:
    """A difference, and the records that are to be stored for it, wholes before their parts."""

    difference: Difference
    records: tuple[Record, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class TableOrder:
    """How a table is to be read.

    `columns` tells for each heading which column it is; an empty name leaves it out. The columns in `key` tell rows
    apart. An empty cell says nothing, unless it `empties` the field. `sheet` names a sheet of a workbook.
    """

    type_name: str
    columns: Mapping[str, str]
    key: tuple[str, ...] = ()
    empties: bool = False
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class DryRun:
    """Every row of a table and what it would do."""

    rows: tuple[Difference, ...]

    def count(self, outcome: Outcome) -> int:
        """Return how many rows have this outcome."""
        return sum(each.outcome is outcome for each in self.rows)

    @property
    def wrong(self) -> tuple[Difference, ...]:
        """The rows that cannot be read."""
        return tuple(each for each in self.rows if each.outcome is Outcome.WRONG)
