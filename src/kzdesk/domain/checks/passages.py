# SPDX-License-Identifier: GPL-3.0-or-later
"""A text on record, as checks read it."""

import dataclasses
from dataclasses import dataclass

from kzdesk.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Passage:
    """A text on record: where it stands, and the people it is certainly about (the person an entry lists).

    `document` is the id of the report or edition it is part of, `edition` that of the list whose numbers it tells, and
    `as_of` the day that document tells of.
    """

    record_type: str
    record_id: str
    field: str
    text: str = dataclasses.field(repr=False)
    people: tuple[str, ...] = ()
    title: str = dataclasses.field(default="", repr=False)
    document: str = ""
    edition: str = ""
    as_of: PartialDate | None = None
