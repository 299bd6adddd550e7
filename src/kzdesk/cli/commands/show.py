# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk show VAULT ID`: prints one record with its parts."""

import argparse
from typing import TYPE_CHECKING, Any, Final

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.tree import Tree, encode_tree, encode_value

if TYPE_CHECKING:
    from kzdesk.services.assertions import Contradiction
    from kzdesk.services.desk import Services

    Disputes = dict[str, tuple[Contradiction, ...]]  # by the id of the record

_JOINED = QT_TRANSLATE_NOOP("cli", "This record was joined to the record {id}, which is shown.")
_ID = QT_TRANSLATE_NOOP("cli", "id of the record, as “list” and “search” print it")
_NOTHING = QT_TRANSLATE_NOOP("cli", "There is no record of this id.")
_DISAGREE = QT_TRANSLATE_NOOP("cli", "Sources disagree about “{field}” ({sources})")
_CONSENT = QT_TRANSLATE_NOOP("cli", "Consent in force today: {levels}")
_NO_CONSENT = QT_TRANSLATE_NOOP("cli", "none")
_GONE: Final = "gone"
_INDENT: Final = "    "


class Show:
    """Prints every field that is filled in, sealed ones as well: the vault is open."""

    name = "show"
    help = QT_TRANSLATE_NOOP("cli", "print one record with its parts")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the record's id."""
        vault_options(parser, tr)
        parser.add_argument("id", metavar="ID", help=tr(_ID))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the record."""
        with context.unlocked(options) as services:
            stands = services.review.merging.resolve(options.id)
            if stands != options.id:
                context.console.tell(_JOINED.format(id=stands))
            tree = _find(services, stands)
            title = services.records.title(tree.record)
            disputes = {
                each.record.id: services.assertions.contradictions(each.record.TYPE, each.record.id)
                for each in tree.walk()
            }
            levels = _consent(services, tree)
        if options.json:
            disputed = {key: [each.field for each in found] for key, found in disputes.items() if found}
            context.console.json({"title": title, **_without_keys(tree), "sources_disagree": disputed})
        else:
            context.console.line(title)
            if levels is not None:
                shown = ", ".join(levels) or context.console.translate(_NO_CONSENT)
                context.console.line(context.console.translate(_CONSENT.format(levels=shown)))
            _print(context, tree, "", disputes)
        return 0


def _without_keys(tree: Tree) -> dict[str, Any]:
    """Return the tree as JSON can hold it, without the keys of files."""
    told = encode_tree(tree)
    for item in specs(type(tree.record)):
        if item.secret:
            del told["values"][item.name]
    return told | {"parts": [_without_keys(part) for part in tree.parts]}


def _find(services: "Services", record_id: str) -> Tree:
    for cls in TYPES:
        try:
            return services.records.load(cls.TYPE, record_id)
        except Refused as refusal:
            if refusal.code != _GONE:
                raise
    raise Refused(_NOTHING, code="nothing")


def _consent(services: "Services", tree: Tree) -> list[str] | None:
    """Return the levels of consent in force for a person; None when there is no consent on record."""
    if not tree.parts_named(Consent.TYPE):
        return None
    return sorted(services.consents.effective_levels(tree.record.id, services.today.day()))


def _print(context: Context, tree: Tree, margin: str, disputes: "Disputes") -> None:
    record = tree.record
    tr = context.console.translate
    context.console.line(f"{margin}{tr(record.LABEL)} {record.id}")
    for item in specs(type(record)):
        value = encode_value(item.kind, getattr(record, item.name))
        if value not in (None, "", [], False) and not (item.part_of or item.secret):
            text = ", ".join(value) if isinstance(value, list) else str(value)
            first, *rest = text.split("\n")
            context.console.line(f"{margin}{_INDENT}{tr(item.label)}: {first}")
            for line in rest:
                context.console.line(f"{margin}{_INDENT}{_INDENT}{line}")
    for dispute in disputes[record.id]:
        told = tr(_DISAGREE.format(field=tr(dispute.label), sources=dispute.sources))
        context.console.line(f"{margin}{_INDENT}{told}")
    for part in tree.parts:
        _print(context, part, margin + _INDENT, disputes)
