# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk export-vault VAULT --out FILE`, `kzdesk import VAULT FILE --format vault`: everything as JSON, and back."""

import argparse
import dataclasses
from typing import Final

from kzdesk.cli.command import Context, vault_options
from kzdesk.cli.ways import ENCRYPTED, OPEN, assert_one_way, chosen_way, way_options
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

WHOLE_VAULT: Final = "vault"
_NO_TRIAL: Final = QT_TRANSLATE_NOOP(
    "cli", "A whole vault is read into an empty one, and there is nothing to try: leave out --dry-run."
)
_READ = QT_TRANSLATE_NOOP(
    "cli", "{count} records; state hash {state_hash}, the same as that of the vault they came from."
)
_FILES = QT_TRANSLATE_NOOP("cli", "with the evidence files, sealed, in a folder beside it")
_TAKEN = QT_TRANSLATE_NOOP("cli", "Evidence files: {files} came and are sound, {lacking} are missing or damaged.")


class ExportVault:
    """Writes the whole vault as JSON: the whole of it, or nothing."""

    name = "export-vault"
    help = QT_TRANSLATE_NOOP("cli", "write the whole vault as JSON, readable without kzdesk")

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Take the vault and the way out."""
        vault_options(parser, tr)
        parser.add_argument("--files", action="store_true", help=tr(_FILES))
        way_options(parser, tr)

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Release the file and print its path."""
        assert_one_way(options)
        with context.unlocked(options) as services:
            way = chosen_way(context.console, options)
            release = services.bulk.vault_json.export(
                options.out, way, with_files=options.files, progress=context.console.progress()
            )
        context.console.line(str(options.out))
        context.console.tell(ENCRYPTED if release.recipient else OPEN)
        return 0


def read_the_vault(context: Context, options: argparse.Namespace) -> int:
    """Read a whole vault into an empty one, and print how many records and the state hash."""
    if options.dry_run:
        raise Refused(_NO_TRIAL, code="trial")
    with context.unlocked(options) as services:
        done = services.bulk.vault_json.read(options.file, progress=context.console.progress())
    if options.json:
        context.console.json(dataclasses.asdict(done))
    context.console.tell(_READ.format(count=done.records, state_hash=done.state_hash))
    if done.files or done.lacking:
        context.console.tell(_TAKEN.format(files=done.files, lacking=done.lacking))
    return 0
