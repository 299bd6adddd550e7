# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk import VAULT FILE --format table|kobo`: reads a spreadsheet or answers, or tells what that would do."""

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Final

from kzdesk.cli.command import Context
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.bulk.difference import Difference, DryRun, TableOrder
    from kzdesk.services.desk import Services

TABLE: Final = "table"
KOBO: Final = "kobo"
_OUTCOMES: Final = ("new", "changed", "same", "wrong")
_TYPE = QT_TRANSLATE_NOOP("cli", "table: record type of its rows, as “kzdesk types” prints it")
_SKIP = QT_TRANSLATE_NOOP("cli", "table, kobo: read what is right and leave out what is wrong")
_MAP = QT_TRANSLATE_NOOP(
    "cli", "table: column that a heading means, HEADING=COLUMN; an empty column leaves it out; repeatable"
)
_KEY = QT_TRANSLATE_NOOP("cli", "table: columns that tell its rows apart, parted by commas; without it the id")
_EMPTIES = QT_TRANSLATE_NOOP("cli", "table: an empty cell empties the field; without it an empty cell says nothing")
_SHEET = QT_TRANSLATE_NOOP("cli", "table: sheet of a workbook; without it the first")
_NO_TYPE = QT_TRANSLATE_NOOP("cli", "Nothing was changed. Say with --type what records the rows are.")
_NO_HEADING = QT_TRANSLATE_NOOP("cli", "“{text}” is no mapping. Write it as HEADING=COLUMN. Nothing was changed.")
_WOULD = QT_TRANSLATE_NOOP(
    "cli", "Trial: {new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing was changed."
)
_DID = QT_TRANSLATE_NOOP("cli", "{new} new, {changed} changed, {same} the same, {wrong} wrong and left out.")


def table_options(parser: argparse.ArgumentParser, tr: Translate) -> None:
    """Take what reading a table needs."""
    parser.add_argument("--type", metavar="TYPE", dest="type_name", default="", help=tr(_TYPE))
    parser.add_argument("--map", metavar="HEADING=COLUMN", action="append", default=[], help=tr(_MAP))
    parser.add_argument("--key", metavar="COLUMNS", default="", help=tr(_KEY))
    parser.add_argument("--sheet", metavar="NAME", default="", help=tr(_SHEET))
    parser.add_argument("--skip-wrong", action="store_true", help=tr(_SKIP))
    parser.add_argument("--empties", action="store_true", help=tr(_EMPTIES))


def read_the_table(context: Context, options: argparse.Namespace) -> int:
    """Read a table, and print what became of each row that is not the same."""
    if not options.type_name:
        raise Refused(_NO_TYPE, code="type")
    with context.unlocked(options) as services:
        order = _order(services, options)
        progress = context.console.progress()
        if options.dry_run:
            done = services.bulk.tables.dry_run(options.file, order, progress=progress)
        else:
            done = services.bulk.tables.take(options.file, order, skip_wrong=options.skip_wrong, progress=progress)
    return _tell(context, options, done)


def read_the_answers(context: Context, options: argparse.Namespace) -> int:
    """Read answers to a form, and print what became of each submission that is not the same."""
    with context.unlocked(options) as services:
        progress = context.console.progress()
        if options.dry_run:
            done = services.bulk.field_answers.dry_run(options.file, progress=progress)
        else:
            done = services.bulk.field_answers.take(options.file, skip_wrong=options.skip_wrong, progress=progress)
    return _tell(context, options, done)


def _tell(context: Context, options: argparse.Namespace, done: "DryRun") -> int:
    if options.json:
        context.console.json([_as_json(context, row) for row in done.rows])
    else:
        _print(context, done)
    counts = Counter(row.outcome.value for row in done.rows)
    context.console.tell((_WOULD if options.dry_run else _DID).format(**{name: counts[name] for name in _OUTCOMES}))
    return 0


def _order(services: "Services", options: argparse.Namespace) -> "TableOrder":
    """Return how the file is to be read: as it was before or as its headings say, unless the options say otherwise."""
    from kzdesk.services.bulk.columns import guessed_key
    from kzdesk.services.bulk.difference import TableOrder

    looked = services.bulk.tables.look(options.file, options.type_name, sheet=options.sheet)
    columns = dict(looked.order.columns)
    for text in options.map:
        heading, equals, name = text.rpartition("=")
        if not equals or not heading:
            raise Refused(_NO_HEADING.format(text=text), code="map")
        columns[heading.strip()] = name.strip()
    key = tuple(each.strip() for each in options.key.split(",") if each.strip())
    if not key and options.map:
        key = guessed_key(options.type_name, columns.values())
    empties = options.empties or looked.order.empties
    return TableOrder(options.type_name, columns, key or looked.order.key, empties, options.sheet)


def _print(context: Context, done: "DryRun") -> None:
    say = context.console.translate
    for row in done.rows:
        if row.outcome.value == "same":
            continue
        context.console.line(f"{row.line} {row.outcome.value} {row.title}")
        for each in row.changed if row.outcome.value == "changed" else ():
            context.console.line(f"  {say(each.label)}: {each.before} → {each.after}")
        for wrong in row.wrong:
            context.console.line("  " + ": ".join(each for each in (wrong.heading, say(wrong.reason)) if each))


def _as_json(context: Context, row: "Difference") -> dict[str, object]:
    say = context.console.translate
    return {
        "line": row.line,
        "outcome": row.outcome.value,
        "title": row.title,
        "id": row.record_id,
        "changed": [{"field": say(e.label), "before": e.before, "after": e.after} for e in row.changed],
        "wrong": [{"heading": each.heading, "reason": say(each.reason)} for each in row.wrong],
    }
