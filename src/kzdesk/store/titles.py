# SPDX-License-Identifier: GPL-3.0-or-later
"""What a record is called in lists and pickers, derived from its fields and stored beside them."""

from collections.abc import Iterable
from typing import Final

from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.fields import spec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records.person import PersonName

_KINDS: Final = ("report_preferred", "official", "media", "court_document", "former", "alias", "misspelling")


def preference(name: PersonName) -> tuple[bool, int]:
    """Return the rank of a name for printing: Latin before Cyrillic, preferred before official before others."""
    kind = _KINDS.index(name.name_kind) if name.name_kind in _KINDS else len(_KINDS)
    return name.script != "latin", kind


def person_title(names: Iterable[PersonName]) -> str:
    """Return what a person is called: surname and given name of the best name; empty without a name."""
    ranked = sorted(names, key=preference)
    if not ranked:
        return ""
    best = ranked[0]
    return f"{best.surname} {best.given}".strip() if best.surname else best.written


def plain_title(record: Record) -> str:
    """Return a record's own title from its title fields; fields that refer to other records are left out."""
    pieces: list[str] = []
    for name in record.TITLE:
        item = spec(type(record), name)
        value = getattr(record, name)
        if item.kind in (Kind.REFERENCE, Kind.CHOICE) or not value:
            continue
        pieces.append(format_date(value) if isinstance(value, PartialDate) else str(value))
    return " · ".join(pieces)
