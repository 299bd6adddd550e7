# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file format must offer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from kzdesk.documents.outline import Outline
from kzdesk.domain.messages import Message
from kzdesk.domain.progress import Progress

ReadResource = Callable[[str], bytes]
"""Returns the bytes of a shipped file by its name inside `resources/`, such as `fonts/NotoSerif-Bold.ttf`."""


@dataclass(frozen=True, slots=True)
class PrintedPlace:
    """Where something made from a record is printed: the page (1 is the first), and from and to which height.

    Heights are parts of the page, 0 at its top and 1 at its bottom.
    """

    record: str
    page: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing.

    `pages` is 0 where a format has none or the reader's program counts them. `missing_characters` names those
    (`U+1F600`) that the format cannot show: each stands as `[U+1F600]` in the text of a PDF, whose font lacks it, and
    as U+FFFD in other formats. `places` tells in reading order where records are printed.
    """

    pages: int
    missing_characters: tuple[str, ...] = ()
    places: tuple[PrintedPlace, ...] = ()


class Format(Protocol):
    """Writes any outline to a file."""

    @property
    def name(self) -> str:
        """The word by which the command line asks for it."""

    @property
    def extension(self) -> str:
        """The ending of file names, with its dot."""

    @property
    def label(self) -> Message:
        """The name people see."""

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
