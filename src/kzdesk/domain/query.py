# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be asked of a list of records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a list page asks for.

    `equal` holds codes, ids and flags; `between` the first and the last day, either may be open, that a date can
    mean; `order` a field name or empty for the title. A key such as `custody_episode.facility` asks for records with
    such a part, or for those that such a record is about. `hits` bounds how many places where the typed words stand
    are looked at.
    """

    typed: str = ""
    equal: Mapping[str, Any] = field(default_factory=dict)
    between: Mapping[str, tuple[date | None, date | None]] = field(default_factory=dict)
    order: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = 200
    hits: int = 1000
