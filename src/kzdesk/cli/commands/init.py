# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk init VAULT`: makes a vault."""

import argparse

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.passphrases import new_passphrase
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_DEMO = QT_TRANSLATE_NOOP("cli", "fill it with fictional people and an edition of a list")


class Init:
    """Makes a vault; with `--demo` one to look around in."""

    name = "init"
    help = QT_TRANSLATE_NOOP("cli", "make a new encrypted vault")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and whether to fill it."""
        vault_options(parser, tr)
        parser.add_argument("--demo", action="store_true", help=tr(_DEMO))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Make the vault and print its folder."""
        passphrase = new_passphrase(context.console, options.passphrase_file)
        vault = context.app.access.create(options.vault, passphrase)
        with context.served(vault) as services:
            if options.demo:
                services.importing.demo(context.console.progress())
        context.console.line(str(vault.folder))
        return 0
