# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sheet gives, whatever file it stands in: numbered lines of texts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

ROWS: Final = 250_000
"""The most rows of a sheet that are read."""
CELLS: Final = 300
CHARACTERS: Final = 100_000
Line = tuple[int, tuple[str, ...]]
"""The number of a line as a spreadsheet program shows it, and its cells without spaces around them."""


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines of a sheet, about how many there are, and the names of all sheets of the file."""

    lines: Iterator[Line]
    about: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet under its headings: `lines` can be gone through once, `about` is how many they will be."""

    headings: tuple[str, ...]
    lines: Iterator[Line] = field(repr=False)
    about: int
    names: tuple[str, ...] = ()
