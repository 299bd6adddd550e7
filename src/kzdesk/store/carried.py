# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are passed on unread: encrypted for others, kept as they came beside the database.

carried/<26 letters>.bin
"""

from pathlib import Path
from typing import BinaryIO, Final

from kzdesk.domain.errors import Unavailable, nameless
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.store.durable import sync_folder

FOLDER: Final = "carried"
_NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "store",
    "A file for others could not be kept in the vault folder. Check that the disk has room; your records are safe.",
)


class CarriedFiles:
    """The folder of these files. Whoever calls has checked that names are names of objects."""

    def __init__(self, vault: Path) -> None:
        """Keep them in the folder of a vault."""
        self._folder = vault / FOLDER

    def begin(self, name: str) -> BinaryIO:
        """Return the file in which the beginning of an object is kept while it comes; it goes on where it was."""
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            return self._part(name).open("a+b")
        except OSError as error:
            raise Unavailable(_NOT_KEPT, code="carried") from nameless(error)

    def finish(self, name: str) -> None:
        """Give a whole file its name."""
        try:
            self._part(name).replace(self._folder / name)
            sync_folder(self._folder)
        except OSError as error:
            raise Unavailable(_NOT_KEPT, code="carried") from nameless(error)

    def open(self, name: str) -> BinaryIO | None:
        """Return a file to read; None when it is not there any more."""
        path = self._folder / name
        return path.open("rb") if path.is_file() else None

    def remove(self, name: str) -> None:
        """Remove a file and what there is of it."""
        for path in (self._folder / name, self._part(name)):
            path.unlink(missing_ok=True)

    def _part(self, name: str) -> Path:
        return self._folder / f"{name}.part"
