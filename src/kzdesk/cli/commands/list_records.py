# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk list VAULT TYPE`: prints the records of a type."""

import argparse
from typing import TYPE_CHECKING, Final

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.cli.record_types import known_type
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.query import ListQuery

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.records import Row

_TYPE = QT_TRANSLATE_NOOP("cli", "record type, as “kzdesk types” prints it")
_WORDS = QT_TRANSLATE_NOOP("cli", "only records that have these words")
_COUNT = QT_TRANSLATE_NOOP("cli", "Records: {count}.")
_PAGE: Final = 500
_ALL: Final = 1 << 62


class ListRecords:
    """Prints one record on a line: id, title, and the fields that list pages show."""

    name = "list"
    help = QT_TRANSLATE_NOOP("cli", "print the records of a type")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the type and words to look for."""
        vault_options(parser, tr)
        parser.add_argument("type", metavar="TYPE", help=tr(_TYPE))
        parser.add_argument("--words", metavar="TEXT", default="", help=tr(_WORDS))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print all records of the type."""
        cls = known_type(options.type)
        with context.unlocked(options) as services:
            rows = _rows(services, options.type, options.words)
        if options.json:
            names = [item.name for item in specs(cls) if item.listed]
            context.console.json(
                [{"id": row.id, "title": row.title, **dict(zip(names, row.cells, strict=True))} for row in rows]
            )
        else:
            for row in rows:
                cells = [cell for cell in row.cells if cell and cell != row.title]
                context.console.line("  ".join([row.id, row.title, *cells]))
        context.console.tell(_COUNT.format(count=len(rows)))
        return 0


def _rows(services: "Services", type_name: str, words: str) -> list["Row"]:
    found: list[Row] = []
    while True:
        page = services.records.page(type_name, ListQuery(typed=words, offset=len(found), limit=_PAGE, hits=_ALL))
        found += page.rows
        if not page.rows or len(found) >= page.total:
            return found
