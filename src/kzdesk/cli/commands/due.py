# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk due VAULT`: what needs somebody today."""

import argparse

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_ALL = QT_TRANSLATE_NOOP("cli", "what comes in the next eight weeks instead")
_OVERDUE = QT_TRANSLATE_NOOP("cli", "overdue")
_NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing is due.")


class DueNow:
    """Prints hearings, deadlines, custody terms that lapse and consent to ask for again."""

    name = "due"
    help = QT_TRANSLATE_NOOP("cli", "print what is due: hearings, deadlines, custody terms that lapse")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault."""
        vault_options(parser, tr)
        parser.add_argument("--coming", action="store_true", help=tr(_ALL))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print one line for each matter, the soonest first."""
        from kzdesk.services.calendar import MATTERS

        tr = context.console.translate
        with context.unlocked(options) as services:
            today = services.today.day()
            found = services.today.coming() if options.coming else services.today.due()
        if options.json:
            context.console.json(
                [
                    {
                        "day": each.day.isoformat(),
                        "time": each.time,
                        "matter": each.matter.value,
                        "type": each.type_name,
                        "id": each.id,
                        "title": each.title,
                        "overdue": each.day < today,
                    }
                    for each in found
                ]
            )
        else:
            for each in found:
                late = f"  ({tr(_OVERDUE)})" if each.day < today else ""
                when = f"{each.day.isoformat()} {each.time}".strip()
                context.console.line(f"{when}  {tr(MATTERS[each.matter])}  {each.title}{late}")
        if not found:
            context.console.tell(_NOTHING)
        return 0
