# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk releases VAULT`: what left the vault; with --person, where they are shown and what to do about it."""

import argparse
from typing import TYPE_CHECKING, Any

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.publication import Release

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_PERSON = QT_TRANSLATE_NOOP("cli", "id of a person: only what shows them, and what to do when consent is withdrawn")
_TO = QT_TRANSLATE_NOOP("cli", "encrypted to {recipient}")
_OPEN = QT_TRANSLATE_NOOP("cli", "open: {reason}")
_COUNT = QT_TRANSLATE_NOOP("cli", "Releases: {count}.")
_NOT_SHOWN = QT_TRANSLATE_NOOP("cli", "Nothing that left this vault shows this person.")


class Releases:
    """Prints one release on a line."""

    name = "releases"
    help = QT_TRANSLATE_NOOP("cli", "print what left the vault")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and a person."""
        vault_options(parser, tr)
        parser.add_argument("--person", metavar="ID", default="", help=tr(_PERSON))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the releases, newest first."""
        tr = context.console.translate
        with context.unlocked(options) as services:
            if options.person:
                found = _of_person(services, options.person, tr)
            else:
                found = [release_facts(each, services.releases.label(each), tr) for each in services.releases.all()]
        if options.json:
            context.console.json(found)
            return 0
        for each in found:
            context.console.line(_line(each, tr))
            for advice in each.get("what_to_do", ()):
                context.console.line(f"    {advice}")
        nothing = options.person and not found
        context.console.tell(_NOT_SHOWN if nothing else _COUNT.format(count=len(found)))
        return 0


def release_facts(release: Release, label: Message, tr: Translate) -> dict[str, Any]:
    """Return what is told of a release, as JSON can hold it."""
    return {
        "id": release.id,
        "document": tr(label),
        "submission": release.submission,
        "released_on": str(release.released_on),
        "as_of": str(release.as_of),
        "format": release.file_format,
        "language": release.language,
        "profile": release.profile,
        "recipient": release.recipient,
        "reason": release.reason,
        "file": release.file_name,
        "sha256": release.sha256,
        "document_sha256": release.document_sha256,
        "size": release.size,
        "pages": release.pages,
        "vault_state": release.vault_state,
    }


def _of_person(services: "Services", person: str, tr: Translate) -> list[dict[str, Any]]:
    services.records.load("person", person)
    return [
        release_facts(each.release, each.document, tr)
        | {"shown_as": each.shown_as, "what_to_do": [tr(advice) for advice in each.advice]}
        for each in services.releases.after_withdrawal(person)
    ]


def _line(facts: dict[str, Any], tr: Translate) -> str:
    way = _TO.format(recipient=facts["recipient"]) if facts["recipient"] else _OPEN.format(reason=facts["reason"])
    pieces = [facts["id"], facts["released_on"], facts["document"], facts["file"], facts["profile"], tr(way)]
    return "  ".join([*pieces, facts["shown_as"]] if "shown_as" in facts else pieces)
