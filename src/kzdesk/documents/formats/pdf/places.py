# SPDX-License-Identifier: GPL-3.0-or-later
"""Where on the pages each record is printed. This is told to the program and never gets into the file."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field

from kzdesk.documents.format import PrintedPlace
from kzdesk.documents.formats.pdf.styles import PAGE_HEIGHT


@dataclass(slots=True)
class _Part:
    page: int
    top: float
    bottom: float


@dataclass(slots=True)
class _Printed:
    record: str
    parts: list[_Part] = field(default_factory=list)


class Places:
    """Gathers the places of one document."""

    def __init__(self) -> None:
        """Start without any."""
        self._all: list[_Printed] = []
        self._open: list[_Printed] = []

    def of(self, record: str) -> AbstractContextManager[None]:
        """Take what is printed inside the `with` block as made from a record; nothing if there is none."""
        return self._gather(record) if record else nullcontext()

    def printed(self, page: int, top: float, bottom: float) -> None:
        """Note that something stands on a page (1 is the first), at heights in points from its bottom."""
        for each in self._open:
            last = each.parts[-1] if each.parts else None
            if last and last.page == page:
                last.bottom = min(last.bottom, bottom)
            else:
                each.parts.append(_Part(page, top, bottom))

    def told(self) -> tuple[PrintedPlace, ...]:
        """Return the places in reading order."""
        return tuple(
            PrintedPlace(each.record, part.page, _share(part.top), _share(part.bottom))
            for each in self._all
            for part in each.parts
        )

    @contextmanager
    def _gather(self, record: str) -> Iterator[None]:
        each = _Printed(record)
        self._all.append(each)
        self._open.append(each)
        yield
        self._open.remove(each)


def _share(height: float) -> float:
    return round(1 - height / PAGE_HEIGHT, 4)
