# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk verify-export VAULT FILE`: says whether a file is what left this vault."""

import argparse
from pathlib import Path
from typing import Final

from kzdesk.cli.command import JSON, Context, vault_options
from kzdesk.cli.commands.releases import release_facts
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

_FILE = QT_TRANSLATE_NOOP("cli", "file to look at")
_SAID: Final = {
    "exact": QT_TRANSLATE_NOOP("cli", "This is exactly what was released."),
    "other-name": QT_TRANSLATE_NOOP("cli", "This is exactly what was released, under another name."),
    "decrypted": QT_TRANSLATE_NOOP("cli", "This is the document inside a file that was released encrypted."),
    "encrypted": QT_TRANSLATE_NOOP(
        "cli", "This is an encrypted file that did not leave this vault like this: somebody else’s, or altered."
    ),
    "unknown": QT_TRANSLATE_NOOP("cli", "This did not leave this vault, or it was altered since."),
}
_RELEASED = QT_TRANSLATE_NOOP("cli", "{document}, released on {date}, {profile}. Release {id}.")
_NOT: Final = 2


class VerifyExport:
    """Compares a file with what the vault remembers of its releases."""

    name = "verify-export"
    help = QT_TRANSLATE_NOOP("cli", "say whether a file is what left the vault")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the file."""
        vault_options(parser, tr)
        parser.add_argument("file", metavar="FILE", type=Path, help=tr(_FILE))
        parser.add_argument("--json", action="store_true", help=tr(JSON))

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Print the verdict; exit code 0 for what was released, 2 for anything else."""
        console, tr = context.console, context.console.translate
        with context.unlocked(options) as services:
            verdict = services.releases.verify(options.file)
            found = [release_facts(each, services.releases.label(each), tr) for each in verdict.releases]
            labels = [services.display.label("export_profiles", each.profile) for each in verdict.releases]
        if options.json:
            console.json({"match": verdict.match, "releases": found})
        else:
            console.line(tr(_SAID[verdict.match]))
            for facts, profile in zip(found, labels, strict=True):
                told = _RELEASED.format(
                    document=facts["document"], date=facts["released_on"], profile=profile, id=facts["id"]
                )
                console.line(tr(told))
        return 0 if verdict.genuine else _NOT
