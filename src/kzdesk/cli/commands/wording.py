# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk wording VAULT [TEMPLATE]`: the sentences of documents, and what this vault words otherwise."""

import argparse
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services
    from kzdesk.services.house_wording import Sentence

_TEMPLATE = QT_TRANSLATE_NOOP("cli", "template whose sentences are shown; without it all templates are listed")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "language of the documents, en by default")
_OWN = QT_TRANSLATE_NOOP("cli", "show only what this vault words otherwise")
_SET = QT_TRANSLATE_NOOP("cli", "word a sentence otherwise in this vault")
_RESET = QT_TRANSLATE_NOOP("cli", "bring the shipped sentence back")
_REASON = QT_TRANSLATE_NOOP("cli", "why the sentence is worded otherwise")
_WHICH = QT_TRANSLATE_NOOP("cli", "Name the template as well: sentences of different templates may be called the same.")
_OVERTAKEN = QT_TRANSLATE_NOOP(
    "cli", "{entry}: the shipped sentence has changed since. Your own wording is still printed."
)
_UNFIT = QT_TRANSLATE_NOOP(
    "cli", "{entry}: your own wording lacks what is filled in now. The shipped sentence is printed instead."
)


class Wording:
    """Lists templates or sentences, one a line; an own wording stands under the shipped one, as in a comparison."""

    name = "wording"
    help = QT_TRANSLATE_NOOP("cli", "show the sentences of documents and word them otherwise")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault, the template, and what to do with a sentence of it."""
        vault_options(parser, tr)
        parser.add_argument("template", metavar="TEMPLATE", nargs="?", default="", help=tr(_TEMPLATE))
        parser.add_argument("--lang", metavar="CODE", default="en", help=tr(_LANGUAGE))
        parser.add_argument("--own", action="store_true", help=tr(_OWN))
        change = parser.add_mutually_exclusive_group()
        change.add_argument("--set", metavar=("ENTRY", "TEXT"), nargs=2, dest="wanted", help=tr(_SET))
        change.add_argument("--reset", metavar="ENTRY", help=tr(_RESET))
        parser.add_argument("--reason", metavar="TEXT", default="", help=tr(_REASON))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Change a sentence if that is asked for, and print it; else print what there is."""
        if not options.template and (options.wanted or options.reset):
            raise Refused(_WHICH, code="template")
        with context.unlocked(options) as services:
            if not options.template:
                _print_templates(context, services, options)
                return 0
            entry = _change(services, options)
            sentences = services.wordings.sentences(options.template, options.lang)
        _print_sentences(context, [each for each in sentences if _is_wanted(each, entry, options)], options)
        return 0


def _change(services: "Services", options: argparse.Namespace) -> str:
    """Carry out what is asked for and return the entry that it concerns; nothing where only reading is wanted."""
    if options.wanted:
        entry, text = options.wanted
        services.wordings.change(options.template, options.lang, entry, text, reason=options.reason)
        return str(entry)
    if options.reset:
        services.wordings.reset(options.template, options.lang, options.reset)
    return options.reset or ""


def _is_wanted(sentence: "Sentence", entry: str, options: argparse.Namespace) -> bool:
    return sentence.entry == entry if entry else bool(sentence.own) or not options.own


def _print_templates(context: Context, services: "Services", options: argparse.Namespace) -> None:
    templates = services.wordings.templates(options.lang)
    if options.json:
        context.console.json(
            [{"template": t.name, "title": t.title, "own": t.own, "overtaken": t.overtaken} for t in templates]
        )
        return
    for each in templates:
        context.console.line(f"{each.name}  {each.own}  {each.title}".rstrip())


def _print_sentences(context: Context, sentences: list["Sentence"], options: argparse.Namespace) -> None:
    if options.json:
        context.console.json([_as_data(each) for each in sentences])
        return
    for each in sentences:
        context.console.line(f"{'-' if each.own else ' '} {each.entry}  {each.shipped}")
        if each.own:
            context.console.line(f"+ {each.entry}  {each.own}")
        if each.unfit:
            context.console.tell(_UNFIT.format(entry=each.entry))
        elif each.overtaken:
            context.console.tell(_OVERTAKEN.format(entry=each.entry))


def _as_data(sentence: "Sentence") -> dict[str, Any]:
    return {
        "entry": sentence.entry,
        "shipped": sentence.shipped,
        "own": sentence.own,
        "reason": sentence.reason,
        "placeholders": list(sentence.placeholders),
        "shipped_has_changed_since": sentence.overtaken,
        "shipped_is_printed": sentence.unfit or not sentence.own,
    }
