# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk search VAULT TEXT`: finds records by their words."""

import argparse
from dataclasses import asdict

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_TEXT = QT_TRANSLATE_NOOP("cli", "words or their beginnings, in Latin or Cyrillic letters")
_LIMIT = QT_TRANSLATE_NOOP("cli", "how many records at most, 50 by default")
_COUNT = QT_TRANSLATE_NOOP("cli", "Records found: {count}.")


class Search:
    """Finds records that have every word."""

    name = "search"
    help = QT_TRANSLATE_NOOP("cli", "find records by their words")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the words."""
        vault_options(parser, tr)
        parser.add_argument("text", metavar="TEXT", help=tr(_TEXT))
        parser.add_argument("--limit", metavar="N", type=int, default=50, help=tr(_LIMIT))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print what was found, the best first."""
        with context.unlocked(options) as services:
            found = services.records.search(options.text, options.limit)
        if options.json:
            context.console.json([asdict(each) for each in found])
        else:
            for each in found:
                context.console.line(f"{each.id}  {each.type_name}  {each.title}  {each.detail}".rstrip())
        context.console.tell(_COUNT.format(count=len(found)))
        return 0
