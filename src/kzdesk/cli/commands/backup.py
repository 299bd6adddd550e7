# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk backup VAULT DIR`: makes a verified copy of a vault."""

import argparse
from pathlib import Path

from kzdesk.cli.command import Context, vault_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_FOLDER = QT_TRANSLATE_NOOP("cli", "folder to put the copy in")
_DONE = QT_TRANSLATE_NOOP("cli", "The copy was opened and checked. The same passphrase opens it.")


class Backup:
    """Copies a vault and opens the copy to see that it holds."""

    name = "backup"
    help = QT_TRANSLATE_NOOP("cli", "make a verified copy of the vault")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the folder."""
        vault_options(parser, tr)
        parser.add_argument("folder", metavar="DIR", type=Path, help=tr(_FOLDER))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Make the copy and print where it is."""
        with context.unlocked(options) as services:
            made = services.upkeep.backup(options.folder, context.console.progress())
        context.console.line(str(made))
        context.console.tell(_DONE)
        return 0
