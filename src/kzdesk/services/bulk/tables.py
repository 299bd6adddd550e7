# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of records from spreadsheets: a look at a file, a dry run row by row, and reading it in one transaction.

Rows have stable ids, so reading a table again changes only what was corrected and never doubles a record. How the
headings of a file were understood is remembered in the vault.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.record import Record
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.columns import Column, assert_table, columns, guessed, guessed_key, table_types
from kzdesk.services.bulk.difference import Difference, DryRun, Outcome, Planned, TableOrder
from kzdesk.services.bulk.headings import Languages
from kzdesk.services.bulk.planning import Planning
from kzdesk.services.bulk.reading import opened_sheet
from kzdesk.services.bulk.sheet import Line, Sheet
from kzdesk.services.bulk.storing import Storing
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_SAMPLES: Final = 5
_NO_COLUMN: Final = QT_TRANSLATE_NOOP(
    "bulk", "“{name}” is not a column of this table. It has: {known}. Nothing was changed."
)
_NO_HEADING: Final = QT_TRANSLATE_NOOP(
    "bulk", "The sheet has no heading “{name}”. It has: {known}. Nothing was changed."
)
_NO_KEY: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "Nothing was changed. Say which columns tell the rows apart, so that reading this table again updates its rows: an "
    "id, or a name with a date.",
)
_FAULTY: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "{count} of {total} rows cannot be read, and nothing was changed. Mend them in the sheet and read it again, or "
    "read the others without them.",
)
_FAULT: Final = QT_TRANSLATE_NOOP("bulk", "Line {line}, {heading}: {reason}")
_FAULT_OF_ROW: Final = QT_TRANSLATE_NOOP("bulk", "Line {line}: {reason}")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a table, with the line and the heading it stands under."""

    line: int
    heading: str
    reason: Message

    @property
    def message(self) -> Message:
        """A sentence about it."""
        if not self.heading:
            return _FAULT_OF_ROW.format(line=self.line, reason=self.reason)
        return _FAULT.format(line=self.line, heading=self.heading, reason=self.reason)


class FaultyTable(Refused):
    """A table that was not read because some of its rows are wrong; `faults` has them all."""

    def __init__(self, rows: tuple[Difference, ...]) -> None:
        """Keep the faults in the order of their lines."""
        self.faults = faults(rows)
        count = sum(row.outcome is Outcome.WRONG for row in rows)
        super().__init__(_FAULTY.format(count=count, total=len(rows)), code="faulty_table")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file holds at a first look: its headings and first rows, and an order to read it by.

    `remembered` tells that headings like these were read before; `sheets` names the sheets of a workbook.
    """

    headings: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...] = field(repr=False)
    order: TableOrder
    remembered: bool
    sheets: tuple[str, ...]


def faults(rows: Iterable[Difference]) -> tuple[Fault, ...]:
    """Return everything that is wrong with the rows, in their order."""
    return tuple(Fault(row.line, each.heading, each.reason) for row in rows for each in row.wrong)


class Tables:
    """Reads tables of records into an open vault."""

    def __init__(
        self,
        vault: Vault,
        vocabularies: Vocabularies,
        languages: Languages,
        language: Callable[[], str],
    ) -> None:
        """Understand headings in all of `languages`; show values in `language`."""
        self._vault = vault
        self._cells = Cells(vocabularies)
        self._languages = languages
        self._language = language

    def types(self) -> tuple[type[Record], ...]:
        """Return the record types that tables can hold."""
        return table_types()

    def columns(self, type_name: str) -> tuple[Column, ...]:
        """Return the columns of a table. Raises `Refused` when there are no tables of this type."""
        assert_table(type_name)
        return columns(type_name)

    def look(self, path: Path, type_name: str, *, sheet: str = "") -> Looked:
        """Return what a file holds, and how it would be read as a table of a record type.

        Raises `Refused` when it is no table, `Unavailable` when it cannot be read.
        """
        assert_table(type_name)
        with opened_sheet(path, sheet) as found:
            samples = tuple(cells for _, cells in islice(found.lines, _SAMPLES))
            headings, names = found.headings, found.names
        with self._vault.transaction() as tx:
            kept = tx.fact(_fact(type_name, headings))
        if kept:
            known = json.loads(kept)
            mapped = {heading: known["columns"].get(heading, "") for heading in headings}
            order = TableOrder(type_name, mapped, tuple(known["key"]), known["empties"], sheet)
        else:
            mapped = guessed(type_name, headings, self._languages())
            order = TableOrder(type_name, mapped, guessed_key(type_name, mapped.values()), sheet=sheet)
        return Looked(headings, samples, order, bool(kept), names)

    def dry_run(self, path: Path, order: TableOrder, *, progress: Progress = SILENT) -> DryRun:
        """Return for every row of a file what reading it would do; nothing is changed.

        Raises `Refused` when the file is no table or the order does not fit it, `Unavailable` when it cannot be read,
        `Cancelled` when `progress` does.
        """
        with opened_sheet(path, order.sheet) as sheet, self._vault.transaction() as tx:
            return DryRun(tuple(each.difference for each in self._planned(tx, order, sheet, progress)))

    def take(self, path: Path, order: TableOrder, *, skip_wrong: bool = False, progress: Progress = SILENT) -> DryRun:
        """Read a file into the vault in one transaction, and return what each row did.

        With `skip_wrong` rows that are wrong are left out; else any of them raises `FaultyTable`. Then, as whenever
        this raises, nothing is changed. Raises as `dry_run` does. How the headings were understood is remembered.
        """
        rows: list[Difference] = []
        with opened_sheet(path, order.sheet) as sheet, self._vault.transaction() as tx:
            storing, stopped = Storing(tx), False
            for planned in self._planned(tx, order, sheet, progress):
                rows.append(planned.difference)
                stopped = stopped or (planned.difference.outcome is Outcome.WRONG and not skip_wrong)
                if not stopped:
                    storing.add(planned.records)
            if stopped:
                raise FaultyTable(tuple(rows))
            storing.finish()
            _remember(tx, order, sheet.headings)
        return DryRun(tuple(rows))

    def _planned(self, tx: Tx, order: TableOrder, sheet: Sheet, progress: Progress) -> Iterator[Planned]:
        self._assert_fits(order, sheet.headings)
        planning = Planning(tx, self._cells, order, sheet.headings, language=self._language())
        return planning.rows(_counted(sheet.lines, sheet.about, progress))

    def _assert_fits(self, order: TableOrder, headings: tuple[str, ...]) -> None:
        assert_table(order.type_name)
        known = [each.name for each in columns(order.type_name)]
        strange = [name for name in (*order.columns.values(), *order.key) if name and name not in known]
        if strange:
            raise Refused(_NO_COLUMN.format(name=strange[0], known=", ".join(known)), code="column")
        absent = [heading for heading, name in order.columns.items() if name and heading not in headings]
        if absent:
            raise Refused(_NO_HEADING.format(name=absent[0], known=", ".join(headings)), code="heading")
        if not order.key or not set(order.key) <= {*order.columns.values()}:
            raise Refused(_NO_KEY, code="key")


def _counted(lines: Iterable[Line], about: int, progress: Progress) -> Iterator[Line]:
    """Pass lines on and tell how far one is; how many there are is known only at the end."""
    done = 0
    for done, line in enumerate(lines, start=1):
        progress.step(done - 1, max(about, done))
        yield line
    progress.step(done, done)


def _fact(type_name: str, headings: Iterable[str]) -> str:
    """Return the name under which a vault keeps how such headings are understood, in whatever order they stand."""
    digest = hashlib.sha256("\x1f".join(sorted(headings)).encode()).hexdigest()
    return f"table {type_name} {digest[:32]}"


def _remember(tx: Tx, order: TableOrder, headings: tuple[str, ...]) -> None:
    kept = {"columns": dict(order.columns), "key": list(order.key), "empties": order.empties}
    tx.set_fact(_fact(order.type_name, headings), json.dumps(kept, ensure_ascii=False))
