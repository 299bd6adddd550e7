# SPDX-License-Identifier: GPL-3.0-or-later
"""What gathering facts needs of a store of records: the vault's own, or one that gives redacted records only."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeVar

from kzdesk.domain.record import Record

R = TypeVar("R", bound=Record)


class Reads(Protocol):
    """Reads records within one transaction."""

    def get(self, cls: type[R], record_id: str) -> R:
        """Return a record. Raises `Refused` when it does not exist or was deleted."""

    def parts(self, cls: type[R], whole_id: str) -> tuple[R, ...]:
        """Return the records of a type that are parts of a record, in their order."""

    def grouped(self, cls: type[R], field: str, values: Iterable[str]) -> dict[str, tuple[R, ...]]:
        """Return the records whose `field` holds one of the values, by that value, in the type's own order."""

    def where(self, cls: type[R], equal: Mapping[str, Any]) -> tuple[R, ...]:
        """Return the records whose fields equal the given values, in the type's own order."""

    def by_ids(self, cls: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the records with these ids, by id."""
