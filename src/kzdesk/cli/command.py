# SPDX-License-Identifier: GPL-3.0-or-later
"""What a verb of the command line must offer, and what it is given."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kzdesk.bootstrap import App
from kzdesk.cli.console import Console
from kzdesk.cli.passphrases import existing_passphrase
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate

if TYPE_CHECKING:
    from kzdesk.services.desk import Services, Vault

VAULT = QT_TRANSLATE_NOOP("cli", "folder of the vault (NAME.kzvault)")
JSON = QT_TRANSLATE_NOOP("cli", "print JSON")
_PASSPHRASE_FILE = QT_TRANSLATE_NOOP(
    "cli", "file that holds the passphrase on one line (also: KZDESK_PASSPHRASE_FILE); without it you are asked"
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a verb works with."""

    app: App
    console: Console

    @contextmanager
    def unlocked(self, options: argparse.Namespace) -> Iterator["Services"]:
        """Give the services of the vault that the options name; it is locked again afterwards."""
        passphrase = existing_passphrase(self.console, options.passphrase_file)
        vault = self.app.access.open(options.vault, passphrase)
        with self.served(vault) as services:
            yield services

    @contextmanager
    def served(self, vault: "Vault") -> Iterator["Services"]:
        """Give the services of an open vault and lock it afterwards."""
        try:
            for notice in vault.notices:
                self.console.tell(notice)
            yield self.app.services(vault)
        finally:
            vault.close()


class Command(Protocol):
    """One verb."""

    @property
    def name(self) -> str:
        """The word people type."""

    @property
    def help(self) -> Message:
        """What it does, in one line."""

    def options(self, parser: argparse.ArgumentParser, tr: Translate) -> None:
        """Tell the parser what the verb takes."""

    def run(self, context: Context, options: argparse.Namespace) -> int:
        """Do it and return the exit code."""


def vault_options(parser: argparse.ArgumentParser, tr: Translate) -> None:
    """Add the vault and the passphrase file, which nearly every verb takes."""
    parser.add_argument("vault", metavar="VAULT", type=Path, help=tr(VAULT))
    parser.add_argument("--passphrase-file", metavar="FILE", type=Path, help=tr(_PASSPHRASE_FILE))
