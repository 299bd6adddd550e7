# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk verify VAULT`: holds the tables against the history and prints what names the state of the records."""

import argparse

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.commands.check_vault import DAMAGED
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_COMPARTMENT = QT_TRANSLATE_NOOP("cli", "only the records of this compartment; may be given several times")
_SAME = QT_TRANSLATE_NOOP(
    "cli", "Devices that have the same records print the same line above, whatever the order they received them in."
)


class VerifyState:
    """Rebuilds every record from the history, compares, and prints a hash of what people wrote."""

    name = "verify"
    help = QT_TRANSLATE_NOOP("cli", "hold records against their history and print what to compare with other devices")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and compartments."""
        vault_options(parser, tr)
        parser.add_argument("--compartment", metavar="ID", action="append", help=tr(_COMPARTMENT))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the hash; exit code 3 when something does not hold."""
        console = context.console
        with context.unlocked(options) as services:
            checked = services.upkeep.check(console.progress())
            state = services.upkeep.state(options.compartment)
        for finding in checked.findings:
            console.tell(finding)
        console.line(state)
        console.tell(_SAME)
        return 0 if checked.sound else DAMAGED
