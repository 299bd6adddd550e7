# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sentence tells of how a case stands without a date."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch


@dataclass(frozen=True, slots=True)
class SaidStatus(Stretch):
    """Words that tell how a case stands, and what they say as a code."""

    value: str


@dataclass(frozen=True, slots=True)
class Undated:
    """How one matter is told and held against the record.

    `marks` are what a text must have of it, in small letters. `says` reads a sentence in small letters, `against` holds
    what it says, at its place in the passage, against the file of whom it is told of.
    """

    marks: tuple[str, ...]
    says: Callable[[str], Iterator[SaidStatus]]
    against: Callable[[str, PersonFile, Passage, SaidStatus], Iterator[Finding]]
