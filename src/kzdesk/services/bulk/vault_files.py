# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence files beside a vault as JSON: each as the age file it is sealed in, which the key in its record opens."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.evidence import Attachment
from kzdesk.services.evidence.keeping import attached
from kzdesk.store.files import Soundness
from kzdesk.store.vault import Vault

_ENCRYPTED: Final = ".age"
_PIECE: Final = 1 << 18
_THERE: Final = QT_TRANSLATE_NOOP(
    "bulk", "There is a folder “{name}” already, where the evidence files would go. Nothing was written. Move it away."
)
_NOT_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "bulk", "The vault was written as JSON, but not all evidence files beside it: the disk does not take them."
)
_UNREADABLE: Final = QT_TRANSLATE_NOOP("bulk", "An evidence file beside the JSON file could not be read.")


def files_folder(file: Path) -> Path:
    """Return the folder that belongs to a vault as JSON; it is called alike when that is encrypted."""
    return file.with_name(f"{file.name.removesuffix(_ENCRYPTED)}.files")


def assert_room(file: Path) -> None:
    """Return when there is no such folder yet. Raises `Refused` when there is."""
    folder = files_folder(file)
    if folder.exists():
        raise Refused(_THERE.format(name=folder.name), code="exists")


def write_files(vault: Vault, file: Path, progress: Progress) -> int:
    """Write the sealed files of all attachments beside a vault as JSON, and return how many.

    Raises `Unavailable` when the disk does not take them, `Damaged` when one is missing or altered in the vault.
    """
    folder, wanted = files_folder(file), _attachments(vault)
    try:
        folder.mkdir(mode=0o700)
        for number, each in enumerate(wanted):
            progress.step(number, len(wanted))
            target = folder / f"{each.object}{_ENCRYPTED}"
            with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                for piece in vault.files.sealed(each.object):
                    out.write(piece)
    except OSError as error:
        raise Unavailable(_NOT_WRITTEN, code="write") from nameless(error)
    progress.step(len(wanted), len(wanted))
    return len(wanted)


def take_files(vault: Vault, file: Path, progress: Progress) -> tuple[int, int]:
    """Take the files that lie beside a vault as JSON, and return how many are sound and how many are not.

    Raises `Unavailable` when one cannot be read.
    """
    folder, wanted, sound = files_folder(file), _attachments(vault), 0
    for number, each in enumerate(wanted):
        progress.step(number, len(wanted))
        source = folder / f"{each.object}{_ENCRYPTED}"
        if source.is_file() and not source.is_symlink():
            vault.files.take_sealed(each.object, _pieces(source))
        sound += vault.files.verify(attached(each)) is Soundness.SOUND
    progress.step(len(wanted), len(wanted))
    return sound, len(wanted) - sound


def _attachments(vault: Vault) -> tuple[Attachment, ...]:
    with vault.transaction() as tx:
        return tuple(each for each in tx.records.where(Attachment, {}) if not tx.files.destroyed(each.object))


def _pieces(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as opened:
            while piece := opened.read(_PIECE):
                yield piece
    except OSError as error:
        raise Unavailable(_UNREADABLE, code="unreadable") from nameless(error)
