# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sealed files the vault holds, and the bytes of the small ones, within one transaction."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from kzdesk.store.schema import sealed_file


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A sealed file: its random name, its size and SHA-256 as it lies there; `content` of a small one."""

    object: str
    size: int
    sha256: str
    content: bytes | None = field(default=None, repr=False)


class SealedFiles:
    """The table of sealed files. A file that lies in the folder is there before its row, and goes after it."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def keep(self, file: SealedFile) -> None:
        """Say that the vault holds a file, which `Files` has put into its place."""
        row = {"object": file.object, "size": file.size, "sha256": file.sha256, "content": file.content}
        self._connection.execute(insert(sealed_file).values(row))

    def has(self, name: str) -> bool:
        """Return whether the vault holds a file of this name, or held it and destroyed it."""
        query = select(sealed_file.c.object).where(sealed_file.c.object == name)
        return self._connection.execute(query).first() is not None

    def get(self, name: str) -> SealedFile | None:
        """Return a file, a small one with its content; None when the vault does not hold it, or destroyed it."""
        row = self._connection.execute(select(sealed_file).where(sealed_file.c.object == name)).first()
        return SealedFile(row.object, row.size, row.sha256, row.content) if row and row.sha256 else None

    def drop(self, name: str) -> None:
        """Forget a file, and the bytes of a small one; `Files.remove` removes one that lies in the folder."""
        self._connection.execute(delete(sealed_file).where(sealed_file.c.object == name))

    def destroy(self, name: str) -> None:
        """Keep of a file only that it was destroyed, so that it does not come back from elsewhere."""
        self.drop(name)
        self.keep(SealedFile(name, 0, "", b""))

    def destroyed(self, name: str) -> bool:
        """Return whether the file of this name was destroyed in this vault."""
        return self.has(name) and self.get(name) is None

    def in_folder(self) -> tuple[SealedFile, ...]:
        """Return the files that lie in the folder."""
        query = select(sealed_file.c.object, sealed_file.c.size, sealed_file.c.sha256)
        rows = self._connection.execute(query.where(sealed_file.c.content.is_(None)))
        return tuple(SealedFile(row.object, row.size, row.sha256) for row in rows)
