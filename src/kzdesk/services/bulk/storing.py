# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores what was planned: new records in large lots, changes of old ones each by itself."""

from collections.abc import Iterable
from typing import Final

from kzdesk.domain.record import Record
from kzdesk.store.tx import Tx

_AT_ONCE: Final = 2_000


class Storing:
    """Stores records within one transaction; what waits is stored by `finish` at the latest."""

    def __init__(self, tx: Tx) -> None:
        """Store nothing yet."""
        self._tx = tx
        self._new: list[Record] = []

    def add(self, records: Iterable[Record]) -> None:
        """Store a record with its parts; under the ids of new ones nothing was ever written."""
        for record in records:
            if record.revision:
                self._tx.records.put(record)
            else:
                self._new.append(record)
        if len(self._new) >= _AT_ONCE:
            self.finish()

    def finish(self) -> None:
        """Store what waits."""
        self._tx.records.create(self._new)
        self._new = []
