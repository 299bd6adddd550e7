# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of value a field can hold; the store and the forms have one entry for each."""

from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """What a field holds, and by that how it is stored, edited, searched and printed."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    TERM = "term"
    CHOICE = "choice"
    CHOICES = "choices"
    REFERENCE = "reference"


class Sensitivity(IntEnum):
    """Who may see a field: P0 printable, P1 coalition, P2 case team, P3 sealed (named devices only)."""

    P0 = 0
    P1 = 1
    P2 = 2
    P3 = 3
