# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk check VAULT`: finds contradictions in the records; changes nothing."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.said import sentence

if TYPE_CHECKING:
    from kzdesk.services.review.answers import Found

_EDITION = QT_TRANSLATE_NOOP("cli", "id of a list edition; without it the whole vault is checked")
_CLASS = QT_TRANSLATE_NOOP("cli", "class of contradiction to look for; may be given several times")
_LEAST = QT_TRANSLATE_NOOP("cli", "leave out what weighs less: hint, warning or error")
_COUNT = QT_TRANSLATE_NOOP("cli", "{errors} errors, {warnings} warnings, {hints} hints; {answered} of them answered.")
_AND_OTHERS = QT_TRANSLATE_NOOP("cli", "{names} and {count} more")
_NAMED = 3
_SEVERITIES = {each.name.lower(): each for each in Severity}


class CheckRecords:
    """Prints what the checks find, one finding a line, errors first."""

    name = "check"
    help = QT_TRANSLATE_NOOP("cli", "find contradictions in the records")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, and which findings to show."""
        vault_options(parser, tr)
        parser.add_argument("--edition", metavar="ID", default="", help=tr(_EDITION))
        parser.add_argument("--class", metavar="CLASS", dest="only", action="append", default=[], help=tr(_CLASS))
        parser.add_argument("--min-severity", choices=tuple(_SEVERITIES), default="hint", help=tr(_LEAST))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Check and print; the exit code is 0 whatever is found."""
        least = _SEVERITIES[options.min_severity]
        with context.unlocked(options) as services:
            progress = context.console.progress()
            if options.edition:
                found = services.checking.edition(options.edition, only=options.only, least=least, progress=progress)
            else:
                found = services.checking.everything(only=options.only, least=least, progress=progress)
            called = services.checking.called(found)
        tr = context.console.translate
        if options.json:
            context.console.json([_as_data(each, tr) for each in found])
        else:
            for each in found:
                context.console.line(_line(each, called, tr))
        counts = {name: sum(each.finding.severity is value for each in found) for name, value in _SEVERITIES.items()}
        answered = sum(each.answer is not None for each in found)
        context.console.tell(
            _COUNT.format(errors=counts["error"], warnings=counts["warning"], hints=counts["hint"], answered=answered)
        )
        return 0


def _line(found: "Found", called: Mapping[str, str], tr: Translate) -> str:
    """Return severity (with a star once answered), class, whom it is about, and the sentence."""
    finding = found.finding
    mark = finding.severity.name.lower() + ("*" if found.answer else "")
    names = [called[person] for person in finding.people if person in called]
    about = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        about = tr(_AND_OTHERS.format(names=about, count=len(names) - _NAMED))
    said = sentence(tr(finding.message))
    return f"{mark}  {finding.check}  {about}: {said}" if about else f"{mark}  {finding.check}  {said}"


def _as_data(found: "Found", tr: Translate) -> dict[str, Any]:
    finding = found.finding
    return {
        "class": finding.check,
        "severity": finding.severity.name.lower(),
        "key": finding.key,
        "sentence": sentence(tr(finding.message)),
        "next_step": tr(finding.next_step),
        "people": list(finding.people),
        "facts": [
            {"type": f.record_type, "id": f.record_id, "field": f.field, "value": f.value, "source": f.source}
            for f in finding.facts
        ],
        "answer": {"answer": found.answer.answer, "reason": found.answer.reason} if found.answer else None,
    }
