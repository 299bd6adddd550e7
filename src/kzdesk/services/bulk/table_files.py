# SPDX-License-Identifier: GPL-3.0-or-later
"""Blank tables to fill in, with a sheet that tells what each column takes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kzdesk.documents.format import Format
from kzdesk.documents.formats.csv_file import CsvFormat
from kzdesk.documents.formats.xlsx import XlsxFormat
from kzdesk.documents.outline import DataTable, Outline
from kzdesk.domain.errors import Refused
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import SILENT
from kzdesk.domain.records import record_type
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.columns import NAME_PARTS, Column, assert_table, columns
from kzdesk.services.bulk.headings import languages, translation
from kzdesk.services.writing import write_whole

SUFFIXES: Final = (".csv", ".xlsx")
_SUFFIX: Final = QT_TRANSLATE_NOOP(
    "bulk", "Tables are written as .csv or .xlsx. Nothing was written. Give the file one of these endings."
)
_ABOUT: Final = QT_TRANSLATE_NOOP("bulk", "About the columns")
_HEADS: Final = (
    QT_TRANSLATE_NOOP("bulk", "Column"),
    QT_TRANSLATE_NOOP("bulk", "Stable name"),
    QT_TRANSLATE_NOOP("bulk", "Needed"),
    QT_TRANSLATE_NOOP("bulk", "What to write"),
    QT_TRANSLATE_NOOP("bulk", "One of"),
)
_NEEDED: Final = QT_TRANSLATE_NOOP("bulk", "needed")
_WHAT: Final = {
    Kind.TEXT: QT_TRANSLATE_NOOP("bulk", "Text"),
    Kind.LONG_TEXT: QT_TRANSLATE_NOOP("bulk", "Text of any length"),
    Kind.INTEGER: QT_TRANSLATE_NOOP("bulk", "Whole number"),
    Kind.BOOLEAN: QT_TRANSLATE_NOOP("bulk", "Yes or no"),
    Kind.DATE: QT_TRANSLATE_NOOP("bulk", "Date as far as it is known: 5.1.2022, 1.2022, 2022, about 2022, ?"),
    Kind.TERM: QT_TRANSLATE_NOOP("bulk", "Term: 6y 6m, 6.5y, 9m or 15d"),
    Kind.CHOICE: QT_TRANSLATE_NOOP("bulk", "One of the list, in any of the three languages"),
    Kind.CHOICES: QT_TRANSLATE_NOOP("bulk", "Several of the list, parted by semicolons"),
    Kind.REFERENCE: QT_TRANSLATE_NOOP("bulk", "Title, name or id of a record under “{plural}”"),
}
_WHAT_ID: Final = QT_TRANSLATE_NOOP(
    "bulk", "A number or code of your own that stays the same for this line; reading the table again updates by it"
)
_WHAT_NAME: Final = QT_TRANSLATE_NOOP("bulk", "Full name: “Surname, Given name Patronymic” or in the usual order")


class TableFiles:
    """Writes tables of records as files for spreadsheet programs."""

    def __init__(self, resources: Path) -> None:
        """Take labels and codes from the folder `resources`."""
        self._cells = Cells(Vocabularies(resources / "vocabularies"))
        self._languages = languages(resources)

    def template(self, type_name: str, target: Path, *, language: str = "en", replace: bool = False) -> None:
        """Write a blank table of a record type, as its file’s ending tells.

        Raises `Refused` for a type or a language that there is not, and when the file is there and `replace` is not
        asked for; `Unavailable` when the disk does not take it.
        """
        assert_table(type_name)
        chosen = format_of(target)
        say = translation(self._languages, language)
        table = DataTable(say(record_type(type_name).PLURAL), headings(type_name, say), ())
        about = (self._about(type_name, language, say),) if chosen.name == "xlsx" else ()
        write_whole(chosen, table_outline(table, *about), target, replace=replace, progress=SILENT)

    def _about(self, type_name: str, language: str, say: Translate) -> DataTable:
        rows = [
            (
                say(each.label),
                each.name,
                say(_NEEDED) if each.item and each.item.required else "",
                say(_what(each)),
                "; ".join(self._cells.allowed(each.item, language)) if each.item else "",
            )
            for each in table_columns(type_name)
        ]
        return DataTable(say(_ABOUT), tuple(say(each) for each in _HEADS), tuple(rows))


def table_columns(type_name: str) -> tuple[Column, ...]:
    """Return the columns that templates and exports have: those of names taken apart are only ever read."""
    return tuple(each for each in columns(type_name) if each.name not in NAME_PARTS)


def headings(type_name: str, say: Translate) -> tuple[str, ...]:
    """Return what the columns are called."""
    return tuple(say(each.label) for each in table_columns(type_name))


def format_of(target: Path) -> Format:
    """Return the format that a file’s ending asks for. Raises `Refused` for another."""
    if target.suffix.lower() not in SUFFIXES:
        raise Refused(_SUFFIX, code="suffix")
    return CsvFormat(_no_resource) if target.suffix.lower() == ".csv" else XlsxFormat(_no_resource, with_text=False)


def table_outline(*tables: DataTable) -> Outline:
    """Return an outline that is nothing but tables; it tells neither who made it nor when."""
    return Outline(
        title=tables[0].name,
        subject="",
        language="",
        running_title="",
        as_of="",
        dated=datetime(2000, 1, 1, tzinfo=UTC),
        page_label="",
        authors=(),
        blocks=(),
        data=tables,
    )


def _what(each: Column) -> Message:
    if each.item is None:
        return _WHAT_ID if each.name == "id" else _WHAT_NAME
    what = _WHAT[each.item.kind]
    return what.format(plural=record_type(each.item.target).PLURAL) if each.item.target else what


def _no_resource(name: str) -> bytes:
    raise FileNotFoundError(name)
