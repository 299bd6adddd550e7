# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk sync VAULT PLACE`: receives from a place and then sends to it."""

import argparse

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.exchanging import PLACE, tell_received, tell_sent
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate


class SyncWithPlace:
    """Says what was received and what was sent."""

    name = "sync"
    help = QT_TRANSLATE_NOOP("cli", "receive from a place, then send to it")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the place."""
        vault_options(parser, tr)
        parser.add_argument("place", metavar="PLACE", help=tr(PLACE))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Receive, send, and say what came of both."""
        with context.unlocked(options) as services:
            exchange = services.exchange
            place = exchange.places.named(options.place).id
            tell_received(context.console, exchange.visits.receive(place, context.console.progress()))
            sent = exchange.visits.send(place, context.console.progress())
        tell_sent(context.console, sent)
        return 0
