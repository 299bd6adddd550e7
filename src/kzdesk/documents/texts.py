# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that an outline prints, with the record it was made from."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kzdesk.documents.outline import Outline, Run, plain


@dataclass(frozen=True, slots=True)
class PrintedText:
    """One text as it is read in a row, whatever its looks, and the id of the record nearest around it, if any."""

    text: str
    record: str


def texts(outline: Outline) -> Iterator[PrintedText]:
    """Yield the texts of all blocks in their order, notes after the text they stand behind."""
    for block in outline.blocks:
        yield from _within(block, "")


def _within(value: Any, record: str) -> Iterator[PrintedText]:
    if isinstance(value, str):
        yield PrintedText(value, record)
    elif isinstance(value, tuple) and value and all(isinstance(each, Run) for each in value):
        yield PrintedText(plain(value), record)
        for run in value:
            yield from _within(run.notes, record)
    elif isinstance(value, tuple):
        for each in value:
            yield from _within(each, record)
    elif dataclasses.is_dataclass(value):
        nearest = getattr(value, "record", "") or record
        for item in dataclasses.fields(value):
            if item.name != "record":
                yield from _within(getattr(value, item.name), nearest)
