# SPDX-License-Identifier: GPL-3.0-or-later
"""Records of one simple type as a grid of texts that people edit like a spreadsheet and save at once."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.stamps import new_id
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.columns import ID, Column, assert_table, columns, simple_types
from kzdesk.services.bulk.difference import DryRun, Outcome, Planned, TableOrder
from kzdesk.services.bulk.known import Known
from kzdesk.services.bulk.planning import Planning
from kzdesk.services.bulk.tables import FaultyTable
from kzdesk.store.tx import Tx
from kzdesk.store.typed_facts import TABLE_DRAFT
from kzdesk.store.vault import Vault

MOST: Final = 5_000
"""The most records that are shown as one grid."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line of a grid: its place there, the id of its record if there is one, and its cells in the grid's order."""

    place: int
    record_id: str
    cells: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Grid:
    """All records of a type, at most `MOST`; `total` is how many there are, `draft` what was typed and not saved."""

    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    total: int
    draft: tuple[GridRow, ...] = ()


class TableEditing:
    """Reads, checks and saves grids."""

    def __init__(self, vault: Vault, vocabularies: Vocabularies, language: Callable[[], str]) -> None:
        """Show codes in `language`."""
        self._vault = vault
        self._cells = Cells(vocabularies)
        self._language = language

    def types(self) -> tuple[type[Record], ...]:
        """Return the record types that are edited as tables."""
        return simple_types()

    def load(self, type_name: str, *, progress: Progress = SILENT) -> Grid:
        """Return the records of a type as a grid. Raises `Refused` when there are no tables of it."""
        assert_table(type_name)
        shown, cls = columns(type_name)[1:], record_type(type_name)
        with self._vault.transaction() as tx:
            ids = tx.queries.ids(type_name)
            stored, known = tx.records.by_ids(cls, ids[:MOST]), Known(tx)
            rows = []
            for place, record_id in enumerate(ids[:MOST]):
                progress.step(place, len(stored))
                texts = (self._text(each, stored[record_id], known) for each in shown)
                rows.append(GridRow(place, record_id, tuple(texts)))
            progress.step(len(stored), len(stored))
            draft = _draft(tx.fact(TABLE_DRAFT), type_name, len(shown))
        return Grid(shown, tuple(rows), len(ids), draft)

    def keep_draft(self, type_name: str, rows: Iterable[GridRow]) -> None:
        """Keep inside the vault what is typed and not saved, in place of what was kept before."""
        kept = {"type": type_name, "rows": [[row.record_id, *row.cells] for row in rows]}
        with self._vault.transaction() as tx:
            tx.set_fact(TABLE_DRAFT, json.dumps(kept, ensure_ascii=False) if kept["rows"] else "")

    def check(self, type_name: str, rows: Iterable[GridRow]) -> DryRun:
        """Return for each row what saving it would do; lines are places in the grid. Nothing is changed."""
        with self._vault.transaction() as tx:
            return DryRun(tuple(each.difference for each in self._planned(tx, type_name, rows)))

    def save(self, type_name: str, rows: Iterable[GridRow], *, progress: Progress = SILENT) -> DryRun:
        """Store all rows at once and return what each did.

        Raises `FaultyTable` when any of them is wrong; then nothing is changed.
        """
        wanted = tuple(rows)
        with self._vault.transaction() as tx:
            planned = list(self._planned(tx, type_name, wanted))
            done = DryRun(tuple(each.difference for each in planned))
            if done.count(Outcome.WRONG):
                raise FaultyTable(done.rows)
            tx.set_fact(TABLE_DRAFT, "")
            for place, each in enumerate(planned):
                progress.step(place, len(planned))
                for record in each.records:
                    tx.records.put(record)
        return done

    def _planned(self, tx: Tx, type_name: str, rows: Iterable[GridRow]) -> Iterator[Planned]:
        shown = columns(type_name)
        order = TableOrder(type_name, {each.name: each.name for each in shown}, (ID,), empties=True)
        lines = ((row.place, (row.record_id or new_id(self._vault.clock), *row.cells)) for row in rows)
        planning = Planning(tx, self._cells, order, [each.name for each in shown], language=self._language())
        return planning.rows(lines)

    def _text(self, each: Column, record: Record, known: Known) -> str:
        if each.item is None:
            return ""
        return str(self._cells.written(each.item, getattr(record, each.name), self._language(), known))


def _draft(kept: str, type_name: str, width: int) -> tuple[GridRow, ...]:
    """Return what was kept of a grid of this type; what was kept of an older shape is left out."""
    found = json.loads(kept) if kept else {}
    rows = found.get("rows", ()) if found.get("type") == type_name else ()
    return tuple(
        GridRow(place, record_id, tuple(cells)) for place, (record_id, *cells) in enumerate(rows) if len(cells) == width
    )
