# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk passphrase VAULT`: locks a vault by another passphrase."""

import argparse
from pathlib import Path

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.passphrases import existing_passphrase, new_passphrase
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_NEW_FILE = QT_TRANSLATE_NOOP("cli", "file that holds the new passphrase on one line; without it you are asked")
_DONE = QT_TRANSLATE_NOOP(
    "cli", "The passphrase was changed. Backups made before still open with the old one: make a new one."
)


class Passphrase:
    """Changes the passphrase of a vault."""

    name = "passphrase"
    help = QT_TRANSLATE_NOOP("cli", "change the passphrase")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and files of the old and the new passphrase."""
        vault_options(parser, tr)
        parser.add_argument("--new-passphrase-file", metavar="FILE", type=Path, help=tr(_NEW_FILE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Change it."""
        access = context.app.access
        old = existing_passphrase(context.console, options.passphrase_file)
        vault = access.open(options.vault, old)
        try:
            new = new_passphrase(context.console, options.new_passphrase_file, environment=False)
            access.change_passphrase(vault, old, new)
        finally:
            vault.close()
        context.console.tell(_DONE)
        return 0
