# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk import VAULT FILE --format published-list|financial-list|table|kobo|vault`: reads a file into a vault."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.cli.commands.financial_list import FINANCIAL_LIST, read_the_list
from kzdesk.cli.commands.table import KOBO, TABLE, read_the_answers, read_the_table, table_options
from kzdesk.cli.commands.whole_vault import WHOLE_VAULT, read_the_vault
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type

if TYPE_CHECKING:
    from kzdesk.services.importing import ImportReport

_FILE = QT_TRANSLATE_NOOP("cli", "file to read")
_FORMAT = QT_TRANSLATE_NOOP(
    "cli",
    "what the file holds: published-list, financial-list (the Financial Monitoring Agency’s XML), table (CSV, XLSX), "
    "kobo (answers to a form of kzdesk, JSON or CSV) or vault (a whole vault as JSON, into an empty one)",
)
_DRY_RUN = QT_TRANSLATE_NOOP("cli", "tell what would happen and change nothing")
_DONE = QT_TRANSLATE_NOOP("cli", "Read {entries} entries; created {created} records, found {matched} there already.")
_TRIAL = QT_TRANSLATE_NOOP(
    "cli",
    "Trial: {entries} entries; would create {created} records, finds {matched} there already. Nothing was changed.",
)


class ImportFile:
    """Imports a file: the whole of it, or nothing."""

    name = "import"
    help = QT_TRANSLATE_NOOP("cli", "read a file into a vault")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the file and its format."""
        vault_options(parser, tr)
        parser.add_argument("file", metavar="FILE", type=Path, help=tr(_FILE))
        parser.add_argument("--format", required=True, metavar="FORMAT", dest="file_format", help=tr(_FORMAT))
        parser.add_argument("--dry-run", action="store_true", help=tr(_DRY_RUN))
        parser.add_argument("--json", action="store_true", help=tr(JSON))
        table_options(parser, tr)

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Import and print how many records of each type were created and found."""
        if options.file_format == FINANCIAL_LIST:
            return read_the_list(context, options)
        if options.file_format == TABLE:
            return read_the_table(context, options)
        if options.file_format == KOBO:
            return read_the_answers(context, options)
        if options.file_format == WHOLE_VAULT:
            return read_the_vault(context, options)
        with context.unlocked(options) as services:
            report = services.importing.file(
                options.file, options.file_format, dry_run=options.dry_run, progress=context.console.progress()
            )
        if options.json:
            context.console.json(_as_json(report))
        else:
            _print(context, report)
        summary = _TRIAL if report.dry_run else _DONE
        matched = sum(count for _, count in report.matched)
        context.console.tell(summary.format(entries=report.entries, created=report.changed, matched=matched))
        return 0


def _print(context: Context, report: "ImportReport") -> None:
    created, matched = dict(report.created), dict(report.matched)
    for name in sorted(created.keys() | matched.keys()):
        label = context.console.translate(record_type(name).PLURAL)
        context.console.line(f"{label}: +{created.get(name, 0)} ={matched.get(name, 0)}")


def _as_json(report: "ImportReport") -> dict[str, object]:
    return {
        "entries": report.entries,
        "created": dict(report.created),
        "matched": dict(report.matched),
        "edition": report.edition_id,
        "dry_run": report.dry_run,
    }
