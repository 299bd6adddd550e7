# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk duplicates VAULT`: people who may be on record twice; changes nothing."""

import argparse
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.likeness import REASONS
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.review.duplicates import Pair

_COUNT = QT_TRANSLATE_NOOP(
    "cli", "Pairs of people who may be one: {count}. Only a human can tell; nothing was changed."
)


class DuplicatePeople:
    """Prints one pair on a line, the likest first."""

    name = "duplicates"
    help = QT_TRANSLATE_NOOP("cli", "find people who may be on record twice")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault."""
        vault_options(parser, tr)
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Look and print; the exit code is 0 whatever is found."""
        from kzdesk.services.review.alike import EVIDENCE

        tr = context.console.translate
        with context.unlocked(options) as services:
            found = services.review.duplicates.worklist(context.console.progress())
        if options.json:
            context.console.json([_as_data(each) for each in found])
        else:
            for each in found:
                why = [*(tr(REASONS[reason]) for reason in each.reasons), *(tr(EVIDENCE[e]) for e in each.evidence)]
                people = f"{each.first} {each.titles[0]}\t{each.second} {each.titles[1]}"
                context.console.line(f"{each.grade}\t{people}\t{'; '.join(why)}")
        context.console.tell(_COUNT.format(count=len(found)))
        return 0


def _as_data(pair: "Pair") -> dict[str, Any]:
    return {
        "first": pair.first,
        "second": pair.second,
        "titles": list(pair.titles),
        "grade": pair.grade,
        "reasons": list(pair.reasons),
        "evidence": list(pair.evidence),
    }
