# SPDX-License-Identifier: GPL-3.0-or-later
"""The door every record goes through that a service makes or changes by itself."""

from typing import TypeVar

from kzdesk.domain.record import Record
from kzdesk.domain.tree import Invalid

R = TypeVar("R", bound=Record)


def sound(record: R) -> R:
    """Return the record completed. Raises `Invalid` when something of it is to be put right."""
    completed = record.completed()
    if problems := completed.problems():
        raise Invalid(tuple((completed, each) for each in problems))
    return completed
