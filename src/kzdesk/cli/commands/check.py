# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk check VAULT`: finds contradictions in the records; changes nothing."""

import argparse
import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.cli.ways import ENCRYPTED, OPEN, assert_one_way, chosen_way, way_options
from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.said import sentence

if TYPE_CHECKING:
    from kzdesk.domain.records.listing import FindingAnswer
    from kzdesk.services.desk import Services
    from kzdesk.services.review.answers import Found
    from kzdesk.services.review.coverage import Empty

_EDITION = QT_TRANSLATE_NOOP("cli", "id of a list edition; without it the whole vault is checked")
_CLASS = QT_TRANSLATE_NOOP("cli", "class of contradiction to look for; may be given several times. There are: {names}")
_OPEN = QT_TRANSLATE_NOOP("cli", "leave out what is answered")
_EMPTY = QT_TRANSLATE_NOOP(
    "cli", "check nothing; print which of the fields that are compared most are empty, and how often"
)
_FAIL_ON = QT_TRANSLATE_NOOP("cli", "end with exit code 5 when something so heavy is found that nobody answered")
_NAMES = QT_TRANSLATE_NOOP("cli", "with --out: show names, sentences and values; without it the list has none of them")
_EMPTY_SAID = QT_TRANSLATE_NOOP("cli", "A check compares two facts. Where one of them is empty it says nothing.")
_NO_FORMAT = QT_TRANSLATE_NOOP(
    "cli", "Nothing was written. A list of findings can be written as {known}: let the name of the file end so."
)
_LEAST = QT_TRANSLATE_NOOP("cli", "leave out what weighs less: hint, warning or error")
_COUNT = QT_TRANSLATE_NOOP("cli", "Errors: {errors}, warnings: {warnings}, hints: {hints}; answered: {answered}.")
_AND_OTHERS = QT_TRANSLATE_NOOP("cli", "{names} and {count} more")
FINDINGS = 5
"""Exit code for `--fail-on`: beyond those of errors, which `cli/main.py` lists."""
_ENCRYPTED = ".age"
_NAMED = 3
_SEVERITIES = {each.name.lower(): each for each in Severity}


class CheckRecords:
    """Prints what the checks find, one finding a line, errors first; or writes it as a list for a meeting."""

    name = "check"
    help = QT_TRANSLATE_NOOP("cli", "find contradictions in the records")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, which findings to show, and in which form."""
        vault_options(parser, tr)
        parser.add_argument("--edition", metavar="ID", default="", help=tr(_EDITION))
        parser.add_argument("--class", metavar="CLASS", dest="only", action="append", default=[], help=tr(_classes()))
        parser.add_argument("--min-severity", choices=tuple(_SEVERITIES), default="hint", help=tr(_LEAST))
        parser.add_argument("--open", action="store_true", dest="open_only", help=tr(_OPEN))
        parser.add_argument("--empty", action="store_true", help=tr(_EMPTY))
        parser.add_argument("--json", action="store_true", help=tr(JSON))
        parser.add_argument("--fail-on", choices=tuple(_SEVERITIES), default="", help=tr(_FAIL_ON))
        parser.add_argument("--names", action="store_true", help=tr(_NAMES))
        way_options(parser, tr, required=False)

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Check and print; the exit code is 0 whatever is found, unless `--fail-on` says otherwise."""
        if options.out is not None:
            assert_one_way(options)
        with context.unlocked(options) as services:
            if options.empty:
                _print_empty(context, options, services.checking.not_compared())
                return 0
            found = _found(context, options, services)
            called = services.checking.called(found)
            if options.out is not None:
                _write(context, options, services, found)
        if options.out is None:
            _print(context, options, found, called)
        _tell_counts(context, found)
        return _exit_code(options, found)


def _classes() -> Message:
    return _CLASS.format(names=", ".join(each.name for each in CHECKS))


def _found(context: Context, options: argparse.Namespace, services: "Services") -> "tuple[Found, ...]":
    least, checking = _SEVERITIES[options.min_severity], services.checking
    progress = context.console.progress()
    if options.edition:
        found = checking.edition(options.edition, only=options.only, least=least, progress=progress)
    else:
        found = checking.everything(only=options.only, least=least, progress=progress)
    return tuple(each for each in found if not (options.open_only and each.answer))


def _print(
    context: Context, options: argparse.Namespace, found: "tuple[Found, ...]", called: Mapping[str, str]
) -> None:
    tr = context.console.translate
    if options.json:
        context.console.json([_as_data(each, tr) for each in found])
    else:
        for each in found:
            context.console.line(_line(each, called, tr))


def _tell_counts(context: Context, found: "tuple[Found, ...]") -> None:
    counts = {name: sum(each.finding.severity is value for each in found) for name, value in _SEVERITIES.items()}
    answered = sum(each.answer is not None for each in found)
    context.console.tell(
        _COUNT.format(errors=counts["error"], warnings=counts["warning"], hints=counts["hint"], answered=answered)
    )


def _exit_code(options: argparse.Namespace, found: "tuple[Found, ...]") -> int:
    least = _SEVERITIES.get(options.fail_on)
    failed = least is not None and any(each.answer is None and each.finding.severity >= least for each in found)
    return FINDINGS if failed else 0


def _write(context: Context, options: argparse.Namespace, services: "Services", found: "tuple[Found, ...]") -> None:
    """Write a list for a meeting in the format that the name of the file ends in."""
    ending = options.out.name.removesuffix(_ENCRYPTED)
    offers = {each.extension: each.name for each in services.export.formats()}
    chosen = next((name for extension, name in offers.items() if ending.endswith(extension)), "")
    if not chosen:
        raise Refused(_NO_FORMAT.format(known=", ".join(sorted(offers))), code="format")
    language, tr = services.preferences.language(), context.console.translate
    paper = services.review.finding_lists.prepare(found, tr, language, names=options.names)
    way = chosen_way(context.console, options)
    services.releases.release(
        paper,
        options.out,
        chosen,
        recipient=way.recipient,
        passphrase=way.passphrase,
        reason=way.reason,
        replace=way.replace,
        progress=context.console.progress(),
    )
    context.console.line(str(options.out))
    context.console.tell(ENCRYPTED if way.recipient else OPEN)


def _print_empty(context: Context, options: argparse.Namespace, empty: "tuple[Empty, ...]") -> None:
    if options.json:
        context.console.json([dataclasses.asdict(each) for each in empty])
        return
    for each in empty:
        context.console.line(f"{each.record_type}  {each.field or '-'}  {each.empty}/{each.count}")
    context.console.tell(_EMPTY_SAID)


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
        "answer": _answer(found.answer),
        "answered_before": _answer(found.before),
    }


def _answer(answer: "FindingAnswer | None") -> dict[str, str | None] | None:
    if answer is None:
        return None
    day = answer.answered_on.edtf if answer.answered_on is not None else None
    return {"answer": answer.answer, "reason": answer.reason, "by": answer.answered_by, "on": day}
