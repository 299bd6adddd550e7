# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups: whole vaults that open with the passphrase of the day they were made. The last three are kept."""

import re
import secrets
import shutil
import tempfile
from pathlib import Path
from typing import Final

from kzdesk.crypto.keyslots import read_header
from kzdesk.domain.errors import KzdeskError, Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.store.durable import sync_folder
from kzdesk.store.keyfile import KeyFile
from kzdesk.store.vault import DATABASE, Vault

LAST_BACKUP: Final = "last_backup"
KEPT: Final = 3
_NAME: Final = re.compile(r"\.?(?P<stem>.+)-(?:(?P<stamp>\d{8}-\d{6})\.kzvault|\w{8}\.part)")

_INSIDE: Final = QT_TRANSLATE_NOOP(
    "store", "A backup inside the vault itself would be lost with it. Choose another folder."
)
_THERE: Final = QT_TRANSLATE_NOOP("store", "A backup of this very second is there already. Try again.")
_NOT_MADE: Final = QT_TRANSLATE_NOOP(
    "store", "The backup could not be written. Check that the folder exists, may be written to and has room."
)


def backup(vault: Vault, folder: Path, progress: Progress = SILENT) -> Path:
    """Make a whole copy of the vault in `folder` and return it; it is verified before it gets its name.

    Older backups of the same vault in that folder go, but for the last three. Raises `Unavailable` when the disk
    does not take it, `Damaged` when vault or copy do not hold, `Cancelled` when `progress` does; then nothing is
    left behind.
    """
    now = vault.clock.now()
    target = folder / f"{vault.folder.stem}-{now:%Y%m%d-%H%M%S}.kzvault"
    if vault.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise Refused(_INSIDE, code="inside")
    if target.exists():
        raise Refused(_THERE, code="exists")
    try:
        part = Path(tempfile.mkdtemp(prefix=f".{vault.folder.stem}-", suffix=".part", dir=folder))
    except OSError as error:
        raise Unavailable(_NOT_MADE, code="backup") from nameless(error)
    try:
        vault.copy_into(part, progress)
        part.rename(target)
        sync_folder(folder)
        _drop_older(target)
    except OSError as error:
        raise Unavailable(_NOT_MADE, code="backup") from nameless(error)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    with vault.transaction() as tx:
        tx.set_fact(LAST_BACKUP, now.isoformat())
    return target


def _drop_older(newest: Path) -> None:
    """Remove backups of the same vault beyond the last three, and what a killed backup left half made.

    Whatever else lies there stays. A backup loses its name before it is taken apart, and its keys go last, so
    that a killed removal leaves nothing that looks whole and nothing that the next one would not recognise.
    """
    stem = newest.name[: -len("-YYYYMMDD-HHMMSS.kzvault")]
    named = ((path, _NAME.fullmatch(path.name)) for path in newest.parent.iterdir() if path.is_dir())
    same = [(path, match) for path, match in named if match is not None and match["stem"] == stem]
    mine = [(path, match) for path, match in same if _vault_id(path) == _vault_id(newest)]
    whole = sorted(path for path, match in mine if match["stamp"])
    half_made = [path for path, match in mine if not match["stamp"]]
    for path in whole[:-KEPT]:
        half_made.append(path.rename(path.with_name(f".{stem}-{secrets.token_hex(4)}.part")))
    for path in half_made:
        (path / DATABASE).unlink(missing_ok=True)
        shutil.rmtree(path)


def _vault_id(folder: Path) -> bytes | None:
    """Return the id of the vault in a folder, or nothing when its key file cannot be read."""
    try:
        return read_header(KeyFile(folder).read().blocks[0]).vault_id
    except KzdeskError:
        return None
