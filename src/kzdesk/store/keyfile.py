# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyslot block on disk: two mirrored copies, so that a torn write or a bad sector never locks anybody out.

The copies are written one after the other, the worse one first; the other is touched only when the first has
been read back. Both are overwritten in place, so that a hard disk keeps no block with an old passphrase.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kzdesk.crypto.errors import BrokenBlock
from kzdesk.crypto.keyslots import BLOCK_SIZE, read_header
from kzdesk.domain.errors import Damaged, Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.store.durable import write_synced

COPIES: Final = ("keys-a", "keys-b")

_NO_COPY_HOLDS: Final = QT_TRANSLATE_NOOP(
    "store",
    "Both copies of this vault's key file are damaged or missing. Without one of them nobody can open the vault. "
    "Put the file keys-a or keys-b from a backup of this vault into its folder.",
)
_NOT_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "store",
    "The key file could not be written. The disk may be full, write-protected or failing. The passphrase you had "
    "still opens the vault.",
)


@dataclass(frozen=True, slots=True)
class Copies:
    """What was found on disk: the blocks of the newest generation and the names of worse copies."""

    blocks: tuple[bytes, ...] = field(repr=False)
    damaged: tuple[str, ...]
    outdated: tuple[str, ...]


class KeyFile:
    """The two copies in one vault folder."""

    def __init__(self, folder: Path) -> None:
        """Use the copies in this folder."""
        self._folder = folder

    def read(self) -> Copies:
        """Return the newest blocks that hold. Raises `Damaged` when no copy does."""
        found = {name: block for name in COPIES if (block := self._read(name)) is not None}
        if not found:
            raise Damaged(_NO_COPY_HOLDS, code="keys")
        newest = max(read_header(block).generation for block in found.values())
        current = {name: block for name, block in found.items() if read_header(block).generation == newest}
        return Copies(
            blocks=tuple(dict.fromkeys(current.values())),
            damaged=tuple(name for name in COPIES if name not in found),
            outdated=tuple(name for name in found if name not in current),
        )

    def write(self, block: bytes) -> None:
        """Put this block into both copies. Raises `Unavailable` when the disk does not take it.

        At every moment one of the two files holds a whole block: the old one or the new one.
        """
        for name in self._worse_first():
            try:
                write_synced(self._folder / name, block)
            except OSError as error:
                raise Unavailable(_NOT_WRITTEN, code="keys-not-written") from nameless(error)
            if self._read(name) != block:
                raise Unavailable(_NOT_WRITTEN, code="keys-not-written")

    def _worse_first(self) -> list[str]:
        """Return the names, the copy that may be lost first: a damaged one, else the older, else the second."""
        ranks = {}
        for name in COPIES:
            block = self._read(name)
            ranks[name] = read_header(block).generation if block is not None else -1
        return sorted(COPIES, key=lambda name: (ranks[name], -COPIES.index(name)))

    def _read(self, name: str) -> bytes | None:
        """Return the block of one copy, or nothing when that copy is missing, unreadable or damaged."""
        try:
            with (self._folder / name).open("rb") as file:
                block = file.read(BLOCK_SIZE + 1)
            read_header(block)
        except (OSError, BrokenBlock):
            return None
        return block
