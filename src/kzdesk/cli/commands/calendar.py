# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk calendar VAULT --out FILE`: what comes in the next eight weeks, for a calendar program."""

import argparse
from pathlib import Path

from kzdesk.cli.command import Context, vault_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_OUT = QT_TRANSLATE_NOOP("cli", "file to write (iCalendar, .ics)")
_TITLES = QT_TRANSLATE_NOOP("cli", "name the people and cases; without it the file names nobody")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace the file if it is there")
_NAMED = QT_TRANSLATE_NOOP(
    "cli", "The file names people and cases and is not encrypted. Calendar programs may send it to a server."
)


class CalendarFile:
    """Writes an iCalendar file: the whole of it, or nothing."""

    name = "calendar"
    help = QT_TRANSLATE_NOOP("cli", "write coming hearings and deadlines for a calendar program")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and where to put the file."""
        vault_options(parser, tr)
        parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=tr(_OUT))
        parser.add_argument("--with-titles", action="store_true", help=tr(_TITLES))
        parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write the file and print its path."""
        with context.unlocked(options) as services:
            services.calendar.write(
                options.out, context.console.translate, with_titles=options.with_titles, replace=options.overwrite
            )
        context.console.line(str(options.out))
        if options.with_titles:
            context.console.tell(_NAMED)
        return 0
