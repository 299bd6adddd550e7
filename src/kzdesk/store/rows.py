# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows as the operations on a record make them: by the same code when they are written and when they are checked."""

import json
from typing import Any, Final

from kzdesk.domain.fields import empty_value, specs
from kzdesk.domain.fold import Folded
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.tree import decode_value
from kzdesk.store.columns import to_row
from kzdesk.store.reading import AS_STORED
from kzdesk.store.titles import plain_title

Row = dict[str, Any]
"""What a table of records holds of one, by column, in the order of the columns."""

FIELDS: Final = {cls.TYPE: {item.name: item for item in specs(cls)} for cls in TYPES}
"""The fields of each type, by name."""
_PLAIN: Final = {cls.TYPE: frozenset(item.name for item in specs(cls) if item.kind in AS_STORED) for cls in TYPES}
EMPTY_COLUMNS: Final = {
    cls.TYPE: {name: value for item in specs(cls) for name, value in to_row(item, empty_value(item.kind)).items()}
    for cls in TYPES
}
EMPTY: Final = {cls.TYPE: {item.name: empty_value(item.kind) for item in specs(cls)} for cls in TYPES}
_SORTED: Final = json.JSONEncoder(sort_keys=True)


def row_of(cls: type[Record], folded: Folded) -> tuple[Record, Row]:
    """Return a record as it is now, and its row; the title of a person, which comes from names, is empty there."""
    values, columns = _shown(cls.TYPE, folded)
    record = cls.made_of(folded.record_id, folded.revision, values)
    created, latest = folded.created[0], folded.latest
    time = str(created.time)
    row = {
        "id": folded.record_id,
        "revision": folded.revision,
        "created": time,
        "updated": time if latest is created else str(latest.time),
        "author": latest.device,
        "deleted": folded.deleted,
        "caption": plain_title(record),
        "versions": _SORTED.encode(folded.versions),
    }
    return record, row | columns


def _shown(type_name: str, folded: Folded) -> tuple[dict[str, Any], Row]:
    """Return the values that are shown, by field and by column, as far as this program knows the fields."""
    fields, plain = FIELDS[type_name], _PLAIN[type_name]
    values, columns = EMPTY[type_name].copy(), EMPTY_COLUMNS[type_name].copy()
    for name, heads in folded.heads.items():
        value = heads[0].value
        if name in plain:
            values[name], columns[name] = value, None if value == "" else value
        elif name in fields:
            item = fields[name]
            values[name] = decode_value(item.kind, value)
            columns |= to_row(item, values[name])
    return values, columns
