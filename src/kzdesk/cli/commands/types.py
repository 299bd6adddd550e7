# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk types`: prints the record types."""

import argparse

from kzdesk.cli.command import JSON, Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import TYPES, whole_of


class Types:
    """Prints the record types, each with the type it is a part of."""

    name = "types"
    help = QT_TRANSLATE_NOOP("cli", "print the record types")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take nothing but the form of the output."""
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print one type on a line."""
        tr = context.console.translate
        if options.json:
            context.console.json(
                [{"type": each.TYPE, "label": tr(each.PLURAL), "part_of": whole_of(each.TYPE)} for each in TYPES]
            )
            return 0
        for each in TYPES:
            whole = whole_of(each.TYPE)
            context.console.line(f"{each.TYPE:<20} {tr(each.PLURAL)}" + (f" ({whole})" if whole else ""))
        return 0
