# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of records on their way out, in the shape in which they are read: reading one again changes nothing."""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from kzdesk.documents.format import Format
from kzdesk.documents.formats.xlsx import fits_a_cell
from kzdesk.documents.outline import Cell, DataTable
from kzdesk.domain.errors import Refused
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.person import Person, PersonName, script_of
from kzdesk.domain.records.publication import Release
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.columns import ID, NAME_SCRIPTS, Column, assert_table
from kzdesk.services.bulk.headings import Languages, translation
from kzdesk.services.bulk.known import Known
from kzdesk.services.bulk.people_names import column_names
from kzdesk.services.bulk.table_files import format_of, table_columns, table_outline
from kzdesk.services.concerned import UNKNOWN, Concerned
from kzdesk.services.ways_out import DataFile, Way, WaysOut
from kzdesk.store.tx import Tx

_TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "bulk", "Nothing was written: a text is too long for a cell of Excel. Export the table as CSV."
)
_AT_ONCE: Final = 500


class TableExports:
    """Writes the records of one type as a table."""

    def __init__(self, ways: WaysOut, vocabularies: Vocabularies, languages: Languages) -> None:
        """Let tables out by `ways`, under headings in one of `languages`."""
        self._ways = ways
        self._cells = Cells(vocabularies)
        self._languages = languages

    def export(
        self,
        type_name: str,
        target: Path,
        way: Way,
        *,
        language: str = "en",
        sealed: bool = False,
        progress: Progress = SILENT,
    ) -> Release:
        """Write all records of a type to a file, CSV or Excel as its ending tells, and remember it.

        Fields for named devices only (P3) are left out unless `sealed` asks for them. Raises `Refused` for a type or
        language that there is not, for a text that no cell takes, and as `WaysOut.release_data` does.
        """
        assert_table(type_name)
        chosen, say = format_of(target), translation(self._languages, language)
        wanted = [each for each in table_columns(type_name) if sealed or not _is_sealed(each)]

        def made(tx: Tx) -> DataFile:
            making = _Rows(tx, self._cells, wanted, language)
            rows = tuple(making.of_type(type_name, progress))
            table = DataTable(say(record_type(type_name).PLURAL), tuple(say(each.label) for each in wanted), rows)
            return DataFile(f"table-{type_name}", chosen.name, language, (_written(chosen, table),), making.people)

        return self._ways.release_data(made, target, way)


class _Rows:
    """Makes the rows of one table within one transaction, and gathers whom they tell about."""

    def __init__(self, tx: Tx, cells: Cells, wanted: list[Column], language: str) -> None:
        self._tx = tx
        self._cells = cells
        self._wanted = wanted
        self._language = language
        self._known = Known(tx)
        self._concerned = Concerned(tx)
        self.people: set[str] = set()

    def of_type(self, type_name: str, progress: Progress) -> Iterator[tuple[Cell, ...]]:
        cls, ids = record_type(type_name), self._tx.queries.ids(type_name)
        for start in range(0, len(ids), _AT_ONCE):
            progress.step(start, len(ids))
            some = ids[start : start + _AT_ONCE]
            stored = self._tx.records.by_ids(cls, some)
            names = self._tx.records.grouped(PersonName, "person", some) if cls is Person else {}
            self.people.update(*self._concerned.by(stored.values()))
            for record_id in some:
                spelt = _spelt(record_id, names.get(record_id, ()))
                yield tuple(self._cell(each, stored[record_id], spelt) for each in self._wanted)
        self.people.discard(UNKNOWN)
        progress.step(len(ids), len(ids))

    def _cell(self, each: Column, record: Record, names: Mapping[str, str]) -> Cell:
        if each.item is not None:
            return self._cells.written(each.item, getattr(record, each.name), self._language, self._known)
        return record.id if each.name == ID else names.get(each.name, "")


def _spelt(person_id: str, names: tuple[PersonName, ...]) -> dict[str, str]:
    """Return the names of a person by column; one whose letters are not of its script would not be read back."""
    found = column_names(person_id, names)
    return {
        column: found[script].written
        for column, script in NAME_SCRIPTS.items()
        if script in found and (script_of(found[script].written) == "latin") == (script == "latin")
    }


def _is_sealed(each: Column) -> bool:
    return each.item is not None and each.item.sensitivity is Sensitivity.P3


def _written(chosen: Format, table: DataTable) -> bytes:
    """Return the table as the bytes of a file."""
    if chosen.name == "xlsx" and not all(fits_a_cell(cell) for row in table.rows for cell in row):
        raise Refused(_TOO_LONG, code="too_long")
    out = io.BytesIO()
    chosen.write(table_outline(table), out, SILENT)
    return out.getvalue()
