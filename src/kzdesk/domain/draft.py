# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody typed and has not saved yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kzdesk.domain.tree import Tree


@dataclass(frozen=True, slots=True)
class Draft:
    """A tree being edited. `id` names the form it was typed in; `updated` is in UTC.

    `raw` holds what was typed into fields and is no value yet, such as half a date, by the form's own names.
    """

    id: str
    tree: Tree
    updated: datetime
    raw: Mapping[str, str] = field(default_factory=dict, repr=False)
