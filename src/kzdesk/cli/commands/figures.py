# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk figures VAULT`: counts people held and complaints, each number with the ids of the records behind it."""

import argparse
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.figures.desk import Counted, Number, Series

_EDITION = QT_TRANSLATE_NOOP("cli", "id of a list edition; without it everybody in custody is counted")
_AS_OF = QT_TRANSLATE_NOOP("cli", "day to count as of; without it that of the edition, or today")
_SINCE = QT_TRANSLATE_NOOP("cli", "beginning of the period for people over time and complaints")
_INSIDE = QT_TRANSLATE_NOOP(
    "cli", "These numbers are for the team: nobody is left out, no small number is hidden. Documents count for others."
)


class CountFigures:
    """Prints every series: a line for its name, then one for each number with its records."""

    name = "figures"
    help = QT_TRANSLATE_NOOP("cli", "count people held and complaints, with the records behind each number")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, whom to count, and the form of the output."""
        vault_options(parser, tr)
        parser.add_argument("--edition", metavar="ID", default="", help=tr(_EDITION))
        parser.add_argument("--as-of", metavar="DATE", help=tr(_AS_OF))
        parser.add_argument("--since", metavar="DATE", help=tr(_SINCE))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Count and print."""
        from kzdesk.services.figures.desk import Question

        question = Question(options.edition, _date(options.as_of), _date(options.since))
        with context.unlocked(options) as services:
            language = services.preferences.language()
            counted = services.figures.count(question, language, context.console.progress())
        if options.json:
            context.console.json(_as_data(counted))
        else:
            for each in counted.series:
                context.console.line(f"{each.name}  {each.title}: {each.total}")
                _print(context, each.in_order, 1)
        context.console.tell(_INSIDE)
        return 0


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _print(context: Context, numbers: "tuple[Number, ...]", depth: int) -> None:
    for each in numbers:
        records = "" if each.parts else f"  {' '.join(each.records)}"
        context.console.line(f"{'  ' * depth}{each.label}  {each.count}{records}")
        _print(context, each.parts, depth + 1)


def _as_data(counted: "Counted") -> dict[str, Any]:
    question = counted.question
    return {
        "edition": question.edition or None,
        "title": counted.title,
        "as_of": counted.as_of.edtf,
        "since": question.since.edtf if question.since else None,
        "people": counted.people,
        "series": [_series(each) for each in counted.series],
    }


def _series(series: "Series") -> dict[str, Any]:
    return {
        "name": series.name,
        "title": series.title,
        "total": series.total,
        "adds_up": series.exclusive,
        "numbers": [_number(each) for each in series.in_order],
    }


def _number(number: "Number") -> dict[str, Any]:
    return {
        "key": number.key,
        "label": number.label,
        "value": number.count,
        "type": number.kind,
        "records": list(number.records),
        "parts": [_number(each) for each in number.parts],
    }
