# SPDX-License-Identifier: GPL-3.0-or-later
"""Every document that can be made, from the records of a world; and every text that a document holds, wherever."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.terms import Term
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.submissions import MAKERS

_OTHER_KIND = "kind"


def orders(subjects: Mapping[str, str], reports: Mapping[str, str], **facts: Any) -> Iterator[Order]:
    """The orders of every document from each type of record it can be made from.

    `subjects` holds ids by type, with the earlier edition under `earlier`; `reports` holds reports by kind, all of
    which are tried: a maker refuses the kinds that it does not make.
    """
    for maker in MAKERS:
        for subject in maker.subjects or ("",):
            if subject == "report" and reports:
                yield from (Order(maker.name, each, **facts) for each in reports.values())
            elif not subject or subject in subjects:
                against = subjects.get("earlier", "") if subject == "edition" else ""
                yield Order(maker.name, subjects.get(subject, ""), against=against, **facts)


def made(export: Export, order: Order) -> Prepared | Refused:
    """The document, or why it is not made."""
    try:
        return export.prepare(order)
    except Refused as refusal:
        return refusal


def is_other_kind(refusal: Refused) -> bool:
    """Whether a document was refused only because the report is of a kind for another document."""
    return refusal.code == _OTHER_KIND


def texts(value: Any) -> Iterator[str]:
    """Every text within an outline, its tables, data and exchange; what leads to records is left out."""
    if isinstance(value, str | PartialDate | Term):
        yield str(value)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from texts(key)
            yield from texts(each)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from texts(each)
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            if item.name != "record":
                yield from texts(getattr(value, item.name))
    elif not isinstance(value, int | float | datetime | None):
        raise TypeError(type(value).__name__)
