# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sealed files the vault holds, and the bytes of the small ones, within one transaction."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from kzdesk.domain.records.evidence import Attachment
from kzdesk.store.schema import RECORD_TABLES, sealed_file

_ATTACHMENTS = RECORD_TABLES[Attachment.TYPE]


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
        """Return whether the vault holds a file of this name."""
        query = select(sealed_file.c.object).where(sealed_file.c.object == name)
        return self._connection.execute(query).first() is not None

    def get(self, name: str) -> SealedFile | None:
        """Return a file, a small one with its content; None when the vault does not hold it."""
        row = self._connection.execute(select(sealed_file).where(sealed_file.c.object == name)).first()
        return SealedFile(row.object, row.size, row.sha256, row.content) if row else None

    def drop(self, name: str) -> None:
        """Forget a file, and the bytes of a small one; `Files.sweep` removes one that lies in the folder."""
        self._connection.execute(delete(sealed_file).where(sealed_file.c.object == name))

    def in_folder(self) -> tuple[SealedFile, ...]:
        """Return the files that lie in the folder."""
        query = select(sealed_file.c.object, sealed_file.c.size, sealed_file.c.sha256)
        rows = self._connection.execute(query.where(sealed_file.c.content.is_(None)))
        return tuple(SealedFile(row.object, row.size, row.sha256) for row in rows)

    def small(self) -> tuple[str, ...]:
        """Return the names of the files that lie in the database."""
        query = select(sealed_file.c.object).where(sealed_file.c.content.is_not(None))
        return tuple(self._connection.scalars(query))

    def unwanted(self) -> tuple[str, ...]:
        """Return the files of attachments that were deleted or destroyed.

        A file that no attachment ever named is one that is carried for others, and stays.
        """
        rows = self._connection.execute(
            select(_ATTACHMENTS.c.object, _ATTACHMENTS.c.deleted, _ATTACHMENTS.c.file_key)
        ).all()
        wanted = {row.object for row in rows if row.file_key and not row.deleted}
        gone = {row.object for row in rows if row.object} - wanted
        return tuple(sorted(name for name in gone if self.has(name)))
