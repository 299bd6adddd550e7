# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the command line gets a passphrase from: a file, or the person at the terminal; never an argument."""

import getpass
import os
import stat
import sys
from pathlib import Path
from typing import Final

from kzdesk.cli.console import Console
from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.secret import Secret

VARIABLE: Final = "KZDESK_PASSPHRASE_FILE"
_LIMIT: Final = 4096
_PROMPT = QT_TRANSLATE_NOOP("cli", "Passphrase: ")
_ONCE_MORE = QT_TRANSLATE_NOOP("cli", "Passphrase once more, for an open file: ")
_NEW = QT_TRANSLATE_NOOP("cli", "New passphrase: ")
_AGAIN = QT_TRANSLATE_NOOP("cli", "New passphrase again: ")
_UNLIKE = QT_TRANSLATE_NOOP("cli", "The two passphrases are not alike. Nothing was changed.")
_NOBODY = QT_TRANSLATE_NOOP(
    "cli", "There is no terminal to ask for the passphrase at. Name a file that holds it: --passphrase-file FILE."
)
_UNREADABLE = QT_TRANSLATE_NOOP("cli", "The passphrase file could not be read.")
_UNFIT = QT_TRANSLATE_NOOP("cli", "The passphrase file must hold one line of text and nothing else.")
_EXPOSED = QT_TRANSLATE_NOOP(
    "cli", "Others on this computer can read the passphrase file. Make it yours alone: chmod 600 FILE."
)


def existing_passphrase(console: Console, file: Path | None) -> Secret:
    """Return the passphrase of a vault: from `file`, from the file the environment names, or typed.

    Raises `Refused` when there is nobody to ask, `Unavailable` when the file cannot be read.
    """
    named = file or _from_environment()
    return _read(console, named) if named else _ask(console, _PROMPT)


def confirmed_passphrase(console: Console, file: Path | None) -> Secret:
    """Return the passphrase once more, from where it came before, for a step that must not be taken in passing."""
    named = file or _from_environment()
    return _read(console, named) if named else _ask(console, _ONCE_MORE)


def new_passphrase(console: Console, file: Path | None, *, environment: bool = True) -> Secret:
    """Return a passphrase to lock a vault by; typed twice when it comes from no file."""
    named = file or (_from_environment() if environment else None)
    if named:
        return _read(console, named)
    first, second = _ask(console, _NEW), _ask(console, _AGAIN)
    if first.reveal() != second.reveal():
        raise Refused(_UNLIKE, code="unlike")
    return first


def _from_environment() -> Path | None:
    named = os.environ.get(VARIABLE, "")
    return Path(named) if named else None


def _ask(console: Console, prompt: Message) -> Secret:
    if not sys.stdin.isatty():
        raise Refused(_NOBODY, code="nobody")
    return Secret(getpass.getpass(console.translate(prompt)))


def _read(console: Console, file: Path) -> Secret:
    try:
        with file.open("rb") as opened:
            exposed = os.name == "posix" and stat.S_IMODE(os.fstat(opened.fileno()).st_mode) & 0o077
            content = opened.read(_LIMIT + 1)
    except OSError as error:
        raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)
    if exposed:
        console.tell(_EXPOSED)
    try:
        text = content.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise Refused(_UNFIT, code="unfit") from None
    if not text or len(content) > _LIMIT or "\n" in text or "\0" in text:
        raise Refused(_UNFIT, code="unfit")
    return Secret(text)
