# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk send VAULT PLACE`: puts what others need at a place, encrypted to those who may read it."""

import argparse
from typing import Final

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.exchanging import PLACE, show_leaving, tell_sent
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_OUTLINE: Final = QT_TRANSLATE_NOOP("cli", "show what would leave this device and who could read it; send nothing")


class SendToPlace:
    """Says what was sent."""

    name = "send"
    help = QT_TRANSLATE_NOOP("cli", "put at a place what the others of the team have not got yet")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the place."""
        vault_options(parser, tr)
        parser.add_argument("place", metavar="PLACE", help=tr(PLACE))
        parser.add_argument("--outline", action="store_true", help=tr(_OUTLINE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Send and say what was sent."""
        with context.unlocked(options) as services:
            exchange = services.exchange
            place = exchange.places.named(options.place).id
            if options.outline:
                show_leaving(context.console, exchange.visits.outline(place))
                return 0
            sent = exchange.visits.send(place, context.console.progress())
        tell_sent(context.console, sent)
        return 0
