# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways in which a file leaves the vault, as the command line asks for them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kzdesk.cli.console import Console
from kzdesk.cli.passphrases import confirmed_passphrase
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from kzdesk.services.ways_out import Way

_RECIPIENT = QT_TRANSLATE_NOOP("cli", "age key (age1…) of whoever receives it; the file is encrypted to it")
_PLAIN = QT_TRANSLATE_NOOP("cli", "write an open file; the passphrase is asked for once more")
_REASON = QT_TRANSLATE_NOOP("cli", "why the file has to be open; kept in the vault")
_OUT = QT_TRANSLATE_NOOP("cli", "file to write")
_OVERWRITE = QT_TRANSLATE_NOOP("cli", "replace files that are there")
_TWO_WAYS = QT_TRANSLATE_NOOP(
    "cli",
    "Nothing was written. A document leaves the vault in one of two ways: encrypted with --recipient KEY, or open with "
    "--plain and --reason TEXT.",
)
_ONE_WAY = QT_TRANSLATE_NOOP("cli", "Nothing was written. Give --recipient or --plain, not both.")
OPEN = QT_TRANSLATE_NOOP("cli", "The file is open: whoever gets it can read it.")
ENCRYPTED = QT_TRANSLATE_NOOP("cli", "The file is encrypted: only the key of the recipient opens it.")


def way_options(parser: argparse.ArgumentParser, tr: Translate, *, required: bool = True) -> None:
    """Take the way out and where to put the file, which is `required` where a file is all that the verb makes."""
    parser.add_argument("--recipient", metavar="KEY", default="", help=tr(_RECIPIENT))
    parser.add_argument("--plain", action="store_true", help=tr(_PLAIN))
    parser.add_argument("--reason", metavar="TEXT", default="", help=tr(_REASON))
    parser.add_argument("--out", metavar="FILE", type=Path, required=required, help=tr(_OUT))
    parser.add_argument("--overwrite", action="store_true", help=tr(_OVERWRITE))


def assert_one_way(options: argparse.Namespace) -> None:
    """Return when one of the two ways was chosen, before the vault is unlocked for nothing."""
    if options.recipient and options.plain:
        raise Refused(_ONE_WAY, code="both")
    if not options.recipient and not (options.plain and options.reason.strip()):
        raise Refused(_TWO_WAYS, code="how")


def chosen_way(console: Console, options: argparse.Namespace) -> "Way":
    """Return the way that the options choose, with the passphrase once more for an open file."""
    from kzdesk.services.ways_out import Way

    passphrase = confirmed_passphrase(console, options.passphrase_file) if options.plain else None
    return Way(options.recipient, passphrase, options.reason, replace=options.overwrite)
