# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk template --type T --out FILE`: a blank table to fill in; it needs no vault."""

import argparse
from pathlib import Path

from kzdesk.cli.command import Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_TYPE = QT_TRANSLATE_NOOP("cli", "record type of its rows, as “kzdesk types” prints it")
_OUT = QT_TRANSLATE_NOOP("cli", "file to write, ending in .xlsx or .csv")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the headings: en, ru or kk")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace the file if it is there")


class Template:
    """Writes a blank table: the whole of it, or nothing."""

    name = "template"
    help = QT_TRANSLATE_NOOP("cli", "write a blank table to fill in")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the record type and where to put it."""
        parser.add_argument("--type", metavar="TYPE", dest="type_name", required=True, help=tr(_TYPE))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=tr(_OUT))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write it and print its path."""
        from kzdesk.services.bulk.table_files import TableFiles

        table_files = TableFiles(context.app.resources)
        table_files.template(options.type_name, options.out, language=options.lang, replace=options.overwrite)
        context.console.line(str(options.out))
        return 0
