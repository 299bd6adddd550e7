# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the database file itself holds: every page's seal, the structure, the references, the search index."""

from typing import Any, Final

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.store.connection import checkpoint, raw_connection, translated

_PAGES: Final = QT_TRANSLATE_NOOP("store", "{count} pages of the database were altered or have rotted on the disk.")
_STRUCTURE: Final = QT_TRANSLATE_NOOP("store", "The structure of the database does not hold: {count} faults.")
_REFERENCES: Final = QT_TRANSLATE_NOOP("store", "{count} references lead nowhere.")
_INDEX: Final = QT_TRANSLATE_NOOP("store", "The search index does not fit the records.")


def findings(engine: Engine) -> tuple[Message, ...]:
    """Return what is wrong with the file; empty when it holds.

    The write-ahead log goes into the file first: checked before that, a file that survived a power cut raises
    false alarms.
    """
    checkpoint(engine)
    with translated(), raw_connection(engine) as raw:
        pages = raw.execute("PRAGMA cipher_integrity_check").fetchall()
        if pages:
            return (_PAGES.format(count=len(pages)),)
        found: list[Message] = []
        structure = raw.execute("PRAGMA integrity_check").fetchall()
        if structure != [("ok",)]:
            found.append(_STRUCTURE.format(count=len(structure)))
        references = raw.execute("PRAGMA foreign_key_check").fetchall()
        if references:
            found.append(_REFERENCES.format(count=len(references)))
        if not all(_index_fits(raw, name) for name in _search_indexes(raw)):
            found.append(_INDEX)
        return tuple(found)


def _search_indexes(raw: Any) -> list[str]:
    """Return the names of the full-text tables."""
    rows = raw.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5(%'")
    return [name for (name,) in rows.fetchall()]


def _index_fits(raw: Any, name: str) -> bool:
    """Whether a full-text table agrees with the text it is an index of (rank 1 compares the two)."""
    try:
        raw.execute(f'INSERT INTO "{name}"("{name}", rank) VALUES(\'integrity-check\', 1)')
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == dbapi2.SQLITE_CORRUPT:
            return False
        raise
    return True
