# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: finds the verb, carries it out, and turns what went wrong into a sentence and an exit code.

Exit codes: 0 done, 1 a bug, 2 refused, 3 damaged, 4 unavailable, 130 stopped by the person.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from kzdesk import __version__
from kzdesk.bootstrap import App, bootstrap
from kzdesk.cli.command import Command, Context
from kzdesk.cli.commands import COMMANDS
from kzdesk.cli.console import Console, standard_console
from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.runtime.logs import crash_text

BUG: Final = 1
STOPPED: Final = 130
_WHAT = QT_TRANSLATE_NOOP("cli", "Encrypted case records of political prisoners, and the reports made from them.")
_PROFILE = QT_TRANSLATE_NOOP("cli", "folder for settings; by default this user’s own")
_VERSION = QT_TRANSLATE_NOOP("cli", "print the version")
_BUG = QT_TRANSLATE_NOOP(
    "cli", "kzdesk made a mistake. Nothing half-done was stored. The lines below hold no data; please report them."
)
_STOPPED = QT_TRANSLATE_NOOP("cli", "Stopped. Nothing half-done was stored.")

MakeApp = Callable[[Path | None], App]


def main(arguments: Sequence[str], make_app: MakeApp = bootstrap) -> int:
    """Carry out a command line and return its exit code."""
    profile = _profile(arguments)
    app = make_app(profile)
    tr = app.catalog().text
    console = standard_console(tr)
    try:
        options = _parser(tr).parse_args(arguments)
    except SystemExit as leaving:  # argparse has printed its help or what it did not understand
        return int(leaving.code or 0)
    command: Command = options.command
    try:
        code = command.run(Context(app, console), options)
        console.flush()
    except BrokenPipeError:
        return _let_go()
    except (KzdeskError, Cancelled, KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - the last door
        return _explain(error, console)
    return code


def _profile(arguments: Sequence[str]) -> Path | None:
    """Return the profile folder before the real parser is made, which needs the language kept there.

    It stands before the verb; some verbs have an option of the same name.
    """
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    early.add_argument("--profile", type=Path)
    early.add_argument("rest", nargs=argparse.REMAINDER)
    try:
        found: Path | None = early.parse_known_args(arguments)[0].profile
    except argparse.ArgumentError:  # the real parser says what is wrong
        return None
    return found


def _parser(tr: Translate) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kzdesk", description=tr(_WHAT), allow_abbrev=False)
    parser.add_argument("--profile", metavar="DIR", type=Path, help=tr(_PROFILE))
    parser.add_argument("--version", action="version", version=f"kzdesk {__version__}", help=tr(_VERSION))
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for command in COMMANDS:
        text = tr(command.help)
        verb = verbs.add_parser(command.name, help=text, description=text, allow_abbrev=False)
        command.options(verb, tr)
        verb.set_defaults(command=command)
    return parser


def _explain(error: BaseException, console: Console) -> int:
    if isinstance(error, KzdeskError):
        faults = getattr(error, "faults", ())
        for fault in faults:
            console.tell(fault.message)
        console.tell(error.message)
        return error.exit_code
    if isinstance(error, (Cancelled, KeyboardInterrupt)):
        console.tell(_STOPPED)
        return STOPPED
    console.tell(_BUG)
    console.trouble(crash_text(error))
    return BUG


def _let_go() -> int:
    """Whoever read our output has gone; say nothing more, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
