# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole, verified copy of the encrypted database, made while it is open."""

import os
from pathlib import Path
from typing import Final

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from kzdesk.domain.errors import Damaged, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.store.connection import create_empty, open_engine, raw_connection, set_key, translated
from kzdesk.store.durable import FOLDER_OWNER_ONLY, sync_folder
from kzdesk.store.integrity import findings

_PAGES_A_STEP: Final = 1000
_NOT_GOOD: Final = QT_TRANSLATE_NOOP(
    "store", "The copy of the vault that was just made does not hold. It was removed. Check the disk."
)
_NOT_MADE: Final = QT_TRANSLATE_NOOP(
    "store", "The copy of the vault could not be written. The disk may be full or write-protected."
)


def copy_database(engine: Engine, target: Path, key: bytes, progress: Progress = SILENT) -> None:
    """Copy the database into `target`, encrypted with the same key; its name appears when it is whole and holds.

    Raises `Unavailable` when the disk does not take it, `Damaged` when the copy or the original does not hold,
    and `Cancelled` when `progress` does; then nothing is left behind.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(mode=FOLDER_OWNER_ONLY, exist_ok=True)
        part.unlink(missing_ok=True)
        create_empty(part)
        _copy(engine, part, key, progress)
        _verify(part, key)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise Unavailable(_NOT_MADE, code="copy-not-written") from nameless(error)
    finally:
        for leftover in target.parent.glob(f"{part.name}*"):
            leftover.unlink()


def _copy(engine: Engine, part: Path, key: bytes, progress: Progress) -> None:
    """Copy all pages, telling `progress` after each thousand."""
    with translated(), raw_connection(engine) as raw:
        copy = dbapi2.connect(os.fspath(part), isolation_level=None)
        try:
            copy.execute("PRAGMA cipher_log_level = NONE")
            set_key(copy, key)
            raw.backup(
                copy,
                pages=_PAGES_A_STEP,
                progress=lambda _status, remaining, total: progress.step(total - remaining, total),
            )
        finally:
            copy.close()


def _verify(part: Path, key: bytes) -> None:
    """Open the copy as a vault is opened and read all of it. Raises `Damaged` when anything is amiss."""
    engine = open_engine(part, key)
    try:
        if findings(engine):
            raise Damaged(_NOT_GOOD, code="copy")
    finally:
        engine.dispose()
