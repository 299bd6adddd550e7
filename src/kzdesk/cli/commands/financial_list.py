# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the List of the Financial Monitoring Agency, for `kzdesk import --format financial-list`."""

import argparse
from typing import TYPE_CHECKING, Final

from kzdesk.cli.command import Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kzdesk.services.review.financial_list import ListChange, ListReading

FINANCIAL_LIST: Final = "financial-list"
_DONE: Final = QT_TRANSLATE_NOOP(
    "cli",
    "Category {category}: {entries} persons; {added} added, {removed} left out, {changed} changed. {proposed} new "
    "matches with people on record wait for a decision.",
)
_TRIAL: Final = QT_TRANSLATE_NOOP("cli", "Trial, nothing was changed.")
_LEFT: Final = QT_TRANSLATE_NOOP(
    "cli", "Not read: {organisations} organisations; {births} dates of birth that are none are kept as a note."
)


def read_the_list(context: Context, options: argparse.Namespace) -> int:
    """Read the List and print what it adds (+), leaves out (-) and changes (~)."""
    with context.unlocked(options) as services:
        found = services.review.financial_lists.read(
            options.file, dry_run=options.dry_run, progress=context.console.progress()
        )
    if options.json:
        context.console.json(_as_json(found))
    else:
        for mark, several in (("+", found.added), ("-", found.removed), ("~", found.changed)):
            for each in several:
                fields = ", ".join(context.console.translate(label) for label in each.fields)
                context.console.line(f"{mark} {each.printed_name}" + (f" ({fields})" if fields else ""))
    counts = {"added": len(found.added), "removed": len(found.removed), "changed": len(found.changed)}
    done = _DONE.format(category=found.category, entries=found.entries, proposed=found.proposed, **counts)
    context.console.tell(done)
    if found.organisations or found.unread_births:
        context.console.tell(_LEFT.format(organisations=found.organisations, births=found.unread_births))
    if found.dry_run:
        context.console.tell(_TRIAL)
    return 0


def _as_json(found: "ListReading") -> dict[str, object]:
    def told(several: "tuple[ListChange, ...]") -> list[dict[str, object]]:
        return [{"id": each.entry, "name": each.printed_name} for each in several]

    return {
        "category": found.category,
        "sha256": found.sha256,
        "entries": found.entries,
        "organisations": found.organisations,
        "added": told(found.added),
        "removed": told(found.removed),
        "changed": told(found.changed),
        "proposed": found.proposed,
        "unread_births": found.unread_births,
        "dry_run": found.dry_run,
    }
