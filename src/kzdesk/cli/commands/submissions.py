# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk submissions`: prints the documents that can be made; no vault is needed."""

import argparse

from kzdesk.cli.command import JSON, Context
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_FORMATS = QT_TRANSLATE_NOOP("cli", "Formats: {names}.")
_PICTURES = QT_TRANSLATE_NOOP("cli", "For the charts of a document: {names}.")
_PROFILES = QT_TRANSLATE_NOOP("cli", "For whom: {names}.")


class Submissions:
    """Prints one document on a line: its name, what it is called, from what it is made, in which languages."""

    name = "submissions"
    help = QT_TRANSLATE_NOOP("cli", "print the documents that can be made")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take nothing but the form of the output."""
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the documents, then formats and profiles."""
        from kzdesk.services.offers import Offers

        tr, offers = context.console.translate, Offers(context.app.resources)
        documents = [
            {
                "name": each.name,
                "label": tr(each.label),
                "subjects": list(each.subjects),
                "languages": list(offers.languages(each.name)),
                "format": each.preferred,
                "profile": each.profile,
            }
            for each in offers.submissions()
        ]
        formats = [
            {"name": each.name, "label": tr(each.label), "extension": each.extension} for each in offers.formats()
        ]
        pictures = [each.name for each in offers.pictures()]
        if options.json:
            told = {"submissions": documents, "formats": formats, "pictures": pictures}
            context.console.json(told | {"profiles": list(offers.profiles())})
            return 0
        for each in documents:
            made_from, languages = ", ".join(each["subjects"]) or "–", ", ".join(each["languages"])
            context.console.line(f"{each['name']:<24} {each['label']} ({made_from}; {languages})")
        context.console.tell(_FORMATS.format(names=", ".join(str(each["name"]) for each in formats)))
        context.console.tell(_PICTURES.format(names=", ".join(pictures)))
        context.console.tell(_PROFILES.format(names=", ".join(offers.profiles())))
        return 0
