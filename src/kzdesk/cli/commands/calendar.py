# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk calendar VAULT --out FILE`: what comes in the next eight weeks, for a calendar program."""

import argparse

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.ways import assert_one_way, chosen_way, way_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_TITLES = QT_TRANSLATE_NOOP("cli", "name the people and cases; without it the file names nobody")
_NAMED = QT_TRANSLATE_NOOP("cli", "The file names people and cases. Calendar programs may send it to a server.")


class CalendarFile:
    """Writes an iCalendar file: the whole of it, or nothing."""

    name = "calendar"
    help = QT_TRANSLATE_NOOP("cli", "write coming hearings and deadlines for a calendar program")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and where to put the file."""
        vault_options(parser, tr)
        parser.add_argument("--with-titles", action="store_true", help=tr(_TITLES))
        way_options(parser, tr)

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Write the file and print its path; with titles it leaves as documents do."""
        tr = context.console.translate
        if options.with_titles:
            assert_one_way(options)
        with context.unlocked(options) as services:
            if options.with_titles:
                services.calendar.release(options.out, tr, chosen_way(context.console, options))
            else:
                services.calendar.write(options.out, tr, replace=options.overwrite)
        context.console.line(str(options.out))
        if options.with_titles:
            context.console.tell(_NAMED)
        return 0
