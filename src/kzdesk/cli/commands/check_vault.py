# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk check-vault VAULT`: reads a whole vault and says what is wrong with it."""

import argparse
from typing import Final

from kzdesk.cli.command import Context, vault_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_SOUND = QT_TRANSLATE_NOOP("cli", "The vault is sound: {count} steps of its history were read.")
_LAST = QT_TRANSLATE_NOOP("cli", "Last backup: {date}.")
_OVERDUE = QT_TRANSLATE_NOOP("cli", "A backup is overdue: kzdesk backup VAULT DIR.")
DAMAGED: Final = 3


class CheckVault:
    """Checks seals, history and records; changes nothing."""

    name = "check-vault"
    help = QT_TRANSLATE_NOOP("cli", "read the whole vault and say what is wrong with it")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault."""
        vault_options(parser, tr)

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the findings; exit code 3 when there are any."""
        console = context.console
        with context.unlocked(options) as services:
            checked = services.upkeep.check(console.progress())
            last = services.upkeep.last_backup()
            overdue = services.upkeep.backup_overdue()
        for finding in checked.findings:
            console.tell(finding)
        if checked.sound:
            console.tell(_SOUND.format(count=checked.operations))
        if last:
            console.tell(_LAST.format(date=f"{last:%Y-%m-%d}"))
        if overdue:
            console.tell(_OVERDUE)
        return 0 if checked.sound else DAMAGED
