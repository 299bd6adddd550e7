# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk suggest`: prints a passphrase of random words."""

import argparse

from kzdesk.cli.command import Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the words, en by default")


class Suggest:
    """Prints words that carry 77 bits. Nothing is kept."""

    name = "suggest"
    help = QT_TRANSLATE_NOOP("cli", "print a passphrase of random words")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the language."""
        parser.add_argument("--lang", choices=("en", "ru"), default="en", help=tr(_LANGUAGE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the words."""
        context.console.line(context.app.access.suggest(options.lang).reveal())
        return 0
