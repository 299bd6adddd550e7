# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables: one for each record type, read off its fields, and those of the log, the search, the drafts and the
exchange between devices.

The full-text index is external to `search_text` and is made by SQL because SQLAlchemy does not know FTS5.
"""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Select,
    Table,
    Text,
    literal,
    select,
    union_all,
)

from kzdesk.domain.fields import specs
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.store.columns import columns

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


def _record_table(record_type: type[Record]) -> Table:
    return Table(
        record_type.TYPE,
        metadata,
        Column("id", Text, primary_key=True),
        Column("revision", Integer, nullable=False),
        Column("created", Text, nullable=False),
        Column("updated", Text, nullable=False),
        Column("author", Text, nullable=False),
        Column("deleted", Boolean, nullable=False),
        Column("caption", Text, nullable=False),
        Column("versions", Text, nullable=False),
        *(column for item in specs(record_type) for column in columns(item)),
        Index(f"ix_{record_type.TYPE}_listed", "deleted", "caption"),
    )


def _segment_key() -> tuple[Column[Any], ...]:
    """Return the columns that name a segment: the chain it is a piece of, and which piece."""
    return (
        Column("device", Text, primary_key=True),
        Column("compartment", Text, primary_key=True),
        Column("number", BigInteger, primary_key=True, autoincrement=False),
    )


RECORD_TABLES: Final = {item.TYPE: _record_table(item) for item in TYPES}

operation: Final = Table(
    "operation",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("device", Text, nullable=False),
    Column("compartment", Text, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("body", LargeBinary),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("uq_operation_device_compartment_number", "device", "compartment", "number", unique=True),
)

search_text: Final = Table(
    "search_text",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("record_type", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("root_type", Text, nullable=False),
    Column("root_id", Text, nullable=False, index=True),
    Column("body", Text, nullable=False),
    Index("uq_search_text_record_id", "record_id", unique=True),
)

name_key: Final = Table(
    "name_key",
    metadata,
    Column("name_id", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("key", Text, nullable=False),
    Index("ix_name_key_key_person", "key", "person"),
)

draft: Final = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("record_type", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("updated", Text, nullable=False),
    Column("content", Text, nullable=False),
)

sealed_file: Final = Table(
    "sealed_file",
    metadata,
    Column("object", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("content", LargeBinary),
)
"""Every sealed file that the vault holds. A small one lies here itself; without content it lies in the folder."""

vault_fact: Final = Table(
    "vault_fact",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

conflict: Final = Table(
    "conflict",
    metadata,
    Column("record_type", Text, nullable=False),
    Column("record_id", Text, primary_key=True),
    Column("field", Text, primary_key=True),
)

segment: Final = Table(
    "segment",
    metadata,
    *_segment_key(),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

waiting_segment: Final = Table(
    "waiting_segment", metadata, *_segment_key(), Column("content", LargeBinary, nullable=False)
)

roster_entry: Final = Table(
    "roster_entry",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("number", BigInteger, nullable=False, index=True),
    Column("previous", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("accepted", Boolean, nullable=False),
)

exchange_place: Final = Table(
    "exchange_place",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("settings", Text, nullable=False),
)

seen_object: Final = Table(
    "seen_object",
    metadata,
    Column("place", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("outcome", Text, nullable=False),
)

refusal: Final = Table(
    "refusal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("moment", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("object", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("detail", Text, nullable=False),
)

peer: Final = Table(
    "peer",
    metadata,
    Column("device", Text, primary_key=True),
    Column("heard", BigInteger, nullable=False),
    Column("report", Text, nullable=False),
    Column("moment", Text, nullable=False),
)

sent: Final = Table(
    "sent",
    metadata,
    Column("place", Text, primary_key=True),
    *_segment_key(),
    Column("sender", Text, nullable=False),
    Column("counter", BigInteger, nullable=False),
    Column("roster", BigInteger, nullable=False),
)

snapshot: Final = Table(
    "snapshot",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("compartment", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("sender", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("standing", Text, nullable=False),
    Column("statement", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
"""Signed statements of snapshots, who made and who handed on each, and how it stands to what is here."""

snapshot_part: Final = Table(
    "snapshot_part",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
"""Parts of snapshots of which others are still missing."""

placed_snapshot: Final = Table(
    "placed_snapshot",
    metadata,
    Column("place", Text, primary_key=True),
    Column("compartment", Text, primary_key=True),
    Column("sender", Text, nullable=False),
    Column("counter", BigInteger, nullable=False),
    Column("roster", BigInteger, nullable=False),
    Column("ends", Text, nullable=False),
)
"""The newest snapshot of a compartment at a place: its bundle, and the last operation of each author it covers."""

covered_chain: Final = Table(
    "covered_chain",
    metadata,
    Column("device", Text, primary_key=True),
    Column("compartment", Text, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("time", Text, nullable=False),
)
"""Where the author chains begin here that came as a snapshot: their last operation that it covers."""

covered_operation: Final = Table(
    "covered_operation",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("device", Text, nullable=False),
    Column("compartment", Text, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
    Index("uq_covered_operation_device_compartment_number", "device", "compartment", "number", unique=True),
)
"""What snapshots keep of the operations they cover."""


COVERED: Final = 0
_LOGGED: Final = 1


def _told(table: Table, place: int) -> Select[Any]:
    named = (table.c[name] for name in ("sequence", "device", "compartment", "number", "record_id", "body"))
    return select(literal(place).label("place"), *named).where(table.c.body.is_not(None))


every_operation: Final = union_all(_told(covered_operation, COVERED), _told(operation, _LOGGED)).subquery(
    "every_operation"
)
"""What is known of operations: those kept by snapshots, and the log, but for what was purged. By `place` and `sequence`
in the order of both.
"""

purge: Final = Table(
    "purge",
    metadata,
    *_segment_key(),
    Column("record_type", Text, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("root", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("done", Text),
)
"""The operations by which records were purged, and when that was done here to the end."""

purged_operation: Final = Table(
    "purged_operation",
    metadata,
    *_segment_key(),
    Column("record_type", Text, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("root", Text, nullable=False),
    Column("asked", Boolean, nullable=False),
    Column("sha256", LargeBinary),
)
"""Operations of which nothing but hashes stays: whether a purge names them, and the SHA-256 of the body that was."""

purge_report: Final = Table(
    "purge_report",
    metadata,
    Column("device", Text, primary_key=True),
    Column("author", Text, primary_key=True),
    Column("compartment", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("moment", Text, nullable=False),
)
"""Up to which purge of whom another device said that it was done, and when it said so."""

covered_purged: Final = Table(
    "covered_purged",
    metadata,
    Column("compartment", Text, primary_key=True),
    Column("record_id", Text, primary_key=True),
    Column("standing", LargeBinary, nullable=False),
)
"""Records that were purged out of what a snapshot kept: the digest of what it said of each, by which it still holds."""

purged_object: Final = Table("purged_object", metadata, Column("object", Text, primary_key=True))
"""Names of sealed files that were purged, so that they are removed where they lie and do not come back."""

put_object: Final = Table(
    "put_object",
    metadata,
    Column("place", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("compartment", Text, nullable=False),
    Column("counter", BigInteger, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("moment", Text, nullable=False),
)
"""The objects that this device itself put at places and did not take away again."""

carried: Final = Table(
    "carried",
    metadata,
    Column("name", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("reason", Text, nullable=False),
)

_SEARCH_INDEX: Final = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "body, content='search_text', content_rowid='row', tokenize='unicode61 remove_diacritics 0', prefix='2 3')"
)
SEARCH_INDEX_SQL: Final = (_SEARCH_INDEX, "INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)")
