# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that answers of a form come to, held against what is on record: what is new, what changes, what is wrong."""

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any, Final

from kzdesk.domain.fields import FieldSpec, empty_value, specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.services.bulk.cells import Cells
from kzdesk.services.bulk.difference import Changed, Wrong
from kzdesk.services.bulk.known import Known
from kzdesk.store.tx import Tx

_DELETED: Final = QT_TRANSLATE_NOOP(
    "bulk", "What this submission told of was deleted in this vault: {type}. Nothing brings it back."
)


class Settling:
    """Settles the records of one submission after the other within one transaction."""

    def __init__(self, tx: Tx, cells: Cells, language: str) -> None:
        """Show values in `language`."""
        self._tx = tx
        self._cells = cells
        self._language = language
        self.known = Known(tx)

    def settle(self, wanted: Iterable[Record]) -> tuple[list[Record], list[Changed], list[Wrong]]:
        """Return the records to be stored, wholes before their parts, what that changes, and what is wrong.

        An answer takes the place of what is on record; a question that was left out changes nothing.
        """
        stored: list[Record] = []
        changed: list[Changed] = []
        wrong: list[Wrong] = []
        made: set[tuple[str, str]] = set()
        for record in wanted:
            if (record.TYPE, record.id) in made:
                continue
            made.add((record.TYPE, record.id))
            old = self._tx.records.by_ids(type(record), [record.id]).get(record.id)
            if old is None and self._tx.queries.known([record.id]):
                wrong.append(Wrong("", _DELETED.format(type=record.LABEL)))
                continue
            new = _filled(old, record)
            if new == old:
                continue
            wrong += [Wrong(each.field, each.message) for each in new.problems()]
            stored.append(new)
            changed += self._changes(old, new)
        return stored, changed, wrong

    def _changes(self, old: Record | None, new: Record) -> Iterator[Changed]:
        for item in specs(type(new)):
            before, after = getattr(old, item.name) if old else empty_value(item.kind), getattr(new, item.name)
            if not item.part_of and before != after:
                yield Changed(item.label, self._shown(item, before), self._shown(item, after))

    def _shown(self, item: FieldSpec, value: Any) -> str:
        return str(self._cells.written(item, value, self._language, self.known))


def _filled(old: Record | None, record: Record) -> Record:
    """Return what is on record with every answer in its place."""
    if old is None:
        return record.completed()
    values: dict[str, Any] = {
        item.name: value
        for item in specs(type(record))
        if (value := getattr(record, item.name)) not in (None, "", (), False) and value != getattr(old, item.name)
    }
    return dataclasses.replace(old, **values).completed() if values else old
