# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk conflicts VAULT` lists what devices wrote without knowing of each other; `kzdesk resolve` settles it."""

import argparse
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.review.conflicts import Conflict, Contested

_COUNT = QT_TRANSLATE_NOOP("cli", "Records in conflict: {count}. Settle each with kzdesk resolve, or in the window.")
_RECORD = QT_TRANSLATE_NOOP("cli", "id of the record, as “kzdesk conflicts” prints it")
_FIELD = QT_TRANSLATE_NOOP("cli", "name of the field, as “kzdesk conflicts” prints it")
_TAKE = QT_TRANSLATE_NOOP("cli", "let side NUMBER stand")
_WRITE = QT_TRANSLATE_NOOP("cli", "let this text stand, put together from several")
_KEEP = QT_TRANSLATE_NOOP("cli", "keep what was deleted")
_DELETE = QT_TRANSLATE_NOOP("cli", "delete the record for good")
_REASON = QT_TRANSLATE_NOOP("cli", "why: kept with the record")
_PROPOSAL = QT_TRANSLATE_NOOP("cli", "proposal: {text}")
_NO_SUCH = QT_TRANSLATE_NOOP(
    "cli", "There is no such conflict. Nothing was changed. See “kzdesk conflicts” for records, fields and sides."
)
_SETTLED = QT_TRANSLATE_NOOP("cli", "Settled. It reaches the others with the next exchange.")


class ListConflicts:
    """Prints records in conflict with every side of every field."""

    name = "conflicts"
    help = QT_TRANSLATE_NOOP("cli", "list what devices wrote without knowing of each other")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault."""
        vault_options(parser, tr)
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print them; the exit code is 0 whatever is found."""
        console = context.console
        with context.unlocked(options) as services:
            found = services.review.conflicts.list()
        if options.json:
            console.json([_as_data(each) for each in found])
        else:
            for each in found:
                console.line(f"{each.type_name}\t{each.record_id}\t{each.title}")
                for conflict in each.conflicts:
                    self._print(context, conflict)
        console.tell(_COUNT.format(count=len(found)))
        return 0

    def _print(self, context: Context, conflict: "Conflict") -> None:
        console = context.console
        console.line(f"  {conflict.name}\t{console.translate(conflict.label)}")
        for number, side in enumerate(conflict.sides, start=1):
            console.line(f"    {number}\t{side.when:%Y-%m-%d %H:%M}\t{side.device}\t{side.shown}")
        if conflict.proposal is not None and conflict.proposal.clean:
            console.line(f"    {console.translate(_PROPOSAL.format(text=conflict.proposal.text))}")


class ResolveConflict:
    """Settles one field of one record."""

    name = "resolve"
    help = QT_TRANSLATE_NOOP("cli", "settle a conflict: choose what stands, and say why")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the record, the field, what stands, and the reason."""
        vault_options(parser, tr)
        parser.add_argument("record", metavar="RECORD", help=tr(_RECORD))
        parser.add_argument("field", metavar="FIELD", help=tr(_FIELD))
        chosen = parser.add_mutually_exclusive_group(required=True)
        chosen.add_argument("--take", metavar="NUMBER", type=int, help=tr(_TAKE))
        chosen.add_argument("--write", metavar="TEXT", help=tr(_WRITE))
        chosen.add_argument("--keep", action="store_true", help=tr(_KEEP))
        chosen.add_argument("--delete", action="store_true", help=tr(_DELETE))
        parser.add_argument("--reason", metavar="TEXT", required=True, help=tr(_REASON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Settle it."""
        with context.unlocked(options) as services:
            _settle(services, options)
        context.console.tell(_SETTLED)
        return 0


def _settle(services: "Services", options: argparse.Namespace) -> None:
    contested = next((each for each in services.review.conflicts.list() if each.record_id == options.record), None)
    mine = [each for each in contested.conflicts if each.name == options.field] if contested else []
    if contested is None or not mine:
        raise Refused(_NO_SUCH, code="settled")
    subject = (contested.type_name, contested.record_id, options.field)
    if options.keep:
        services.review.conflicts.keep(*subject, reason=options.reason)
    elif options.delete:
        services.review.conflicts.delete(*subject, reason=options.reason)
    elif options.write is not None:
        services.review.conflicts.write(*subject, options.write, reason=options.reason)
    elif 1 <= options.take <= len(mine[0].sides):
        services.review.conflicts.take(*subject, mine[0].sides[options.take - 1].version, reason=options.reason)
    else:
        raise Refused(_NO_SUCH, code="settled")


def _as_data(contested: "Contested") -> dict[str, Any]:
    return {
        "type": contested.type_name,
        "id": contested.record_id,
        "title": contested.title,
        "conflicts": [
            {
                "question": each.question,
                "field": each.name,
                "sides": [
                    {"value": side.value, "shown": side.shown, "when": side.when.isoformat(), "device": side.device}
                    for side in each.sides
                ],
                "proposal": each.proposal.text if each.proposal else None,
            }
            for each in contested.conflicts
        ],
    }
