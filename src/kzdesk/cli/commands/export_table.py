# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk export-table VAULT --type T --out FILE`: all records of a type as a table, which can be read again."""

import argparse

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.ways import ENCRYPTED, OPEN, assert_one_way, chosen_way, way_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_TYPE = QT_TRANSLATE_NOOP("cli", "record type of its rows, as “kzdesk types” prints it")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the headings: en, ru or kk")
_SEALED = QT_TRANSLATE_NOOP("cli", "with the sealed fields as well: identification numbers, addresses, contacts")


class ExportTable:
    """Writes a table: the whole of it, or nothing."""

    name = "export-table"
    help = QT_TRANSLATE_NOOP("cli", "write all records of a type as a table, for the team")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the record type and the way out."""
        vault_options(parser, tr)
        parser.add_argument("--type", metavar="TYPE", dest="type_name", required=True, help=tr(_TYPE))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--sealed", action="store_true", help=tr(_SEALED))
        way_options(parser, tr)

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Release the table and print its path."""
        assert_one_way(options)
        with context.unlocked(options) as services:
            release = services.bulk.table_exports.export(
                options.type_name,
                options.out,
                chosen_way(context.console, options),
                language=options.lang,
                sealed=options.sealed,
                progress=context.console.progress(),
            )
        context.console.line(str(options.out))
        context.console.tell(ENCRYPTED if release.recipient else OPEN)
        return 0
