# SPDX-License-Identifier: GPL-3.0-or-later
"""A released edition stays as it was released: whoever wants it otherwise makes the next one."""

from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.listing import Edition, EditionRelease
from kzdesk.store.tx import Tx

_FROZEN: Final = QT_TRANSLATE_NOOP(
    "editions",
    "This edition was released on {date} and stays as it is. Nothing was changed. Copy it into the next edition and "
    "change that one.",
)


def edition_of(tx: Tx, record: Record) -> str:
    """Return the id of the edition that a record is, or is a part of; empty for other records."""
    while record.TYPE != Edition.TYPE:
        field = next((item for item in specs(type(record)) if item.part_of), None)
        whole = record_type(field.target) if field else None
        if field is None or whole is None or not tx.records.exists(whole, getattr(record, field.name)):
            return ""
        record = tx.records.get(whole, getattr(record, field.name))
    return record.id


def assert_open(tx: Tx, record: Record) -> None:
    """Return when a record may be changed. Raises `Refused` when its edition stands released."""
    edition = edition_of(tx, record)
    releases = tx.records.parts(EditionRelease, edition) if edition else ()
    if releases:
        raise Refused(_FROZEN.format(date=str(releases[-1].released_on)), code="released")
