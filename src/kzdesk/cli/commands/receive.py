# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk receive VAULT PLACE`: takes what others put at a place; what does not hold is listed with its reason."""

import argparse
from typing import Final

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.exchanging import PLACE, show_refused, tell_received
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_AGAIN: Final = QT_TRANSLATE_NOOP("cli", "look anew at everything of this place that was not taken so far")
_REFUSED: Final = QT_TRANSLATE_NOOP("cli", "list what was not taken so far; receive nothing")


class ReceiveFromPlace:
    """Says what was received, and prints what was not taken."""

    name = "receive"
    help = QT_TRANSLATE_NOOP("cli", "take what the others of the team put at a place")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the place."""
        vault_options(parser, tr)
        parser.add_argument("place", metavar="PLACE", help=tr(PLACE))
        parser.add_argument("--again", action="store_true", help=tr(_AGAIN))
        parser.add_argument("--refused", action="store_true", help=tr(_REFUSED))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Receive and say what came of it; the exit code is 0 whatever was not taken."""
        with context.unlocked(options) as services:
            exchange = services.exchange
            place = exchange.places.named(options.place).id
            if options.refused:
                refused = exchange.receiving.refusals()
                show_refused(context.console, tuple(each for each in refused if each.place == place))
                return 0
            progress = context.console.progress()
            if options.again:
                received = exchange.visits.try_again(place, progress=progress)
            else:
                received = exchange.visits.receive(place, progress)
        tell_received(context.console, received)
        return 0
