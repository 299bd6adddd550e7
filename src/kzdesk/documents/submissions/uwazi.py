# SPDX-License-Identifier: GPL-3.0-or-later
"""Who did what to whom, by the HURIDOCS Events Standard Formats, as a table that Uwazi imports (docs/formats/uwazi.md).

Columns are called by property names of Uwazi; several values of one cell are parted by `|`, as Uwazi asks.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kzdesk.documents.outline import Block, Cell, DataTable, Heading, Note, Outline, Paragraph, Role, runs
from kzdesk.documents.submissions.lines import heads, row, table
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

COLUMNS: Final = (
    *("title", "esf_format", "esf_code", "kind", "victim", "victim_sex", "victim_birth_date", "victim_occupation"),
    *("victim_citizenship", "event", "date_from", "date_until", "date_as_known", "place", "facility", "methods"),
    *("method_codes", "attribution", "attribution_code", "status_at_end", "status_code", "stated_reason"),
)
ACT: Final = "Act (21)"
ARREST: Final = "Arrest (31)"
_SHARES: Final = (3, 3, 2, 3)
_BETWEEN: Final = "|"


@dataclass(frozen=True, slots=True)
class Coded:
    """What a vocabulary calls something, and the code that ESF has for it, if any."""

    label: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Victim:
    """The person whom something was done to, as far as it may be told."""

    name: str = field(repr=False)
    sex: str = ""
    born: PartialDate | None = field(default=None, repr=False)
    occupation: str = field(default="", repr=False)
    citizenship: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Violation:
    """One act against one victim, or one stretch of custody: `esf_format` tells which."""

    record: str
    esf_format: str
    kind: Coded
    victim: Victim
    start: PartialDate | None = None
    end: PartialDate | None = None
    event: str = field(default="", repr=False)
    place: str = ""
    facility: str = ""
    methods: tuple[Coded, ...] = ()
    attribution: Coded = Coded()
    status: Coded = Coded()
    stated_reason: str = field(default="", repr=False)


class UwaziTable:
    """The table, and pages on which people can check it."""

    def outline(self, found: tuple[Violation, ...], as_of: PartialDate, words: HouseWording) -> Outline:
        """Return the table."""
        data = DataTable(words.say("document.subject"), COLUMNS, tuple(_row(each) for each in found))
        return sheet(words, as_of, _blocks(found, as_of, words), data=(data,))


def _blocks(found: tuple[Violation, ...], as_of: PartialDate, words: HouseWording) -> Iterator[Block]:
    people = len({each.victim.name for each in found})
    yield Heading(1, runs(words.say("document.subject")))
    yield Paragraph(runs(capitalised(words.as_of(as_of))), Role.DATELINE)
    yield Paragraph(runs(words.say("summary.counted", rows=len(found), people=people)), Role.SUMMARY)
    header = heads(*(words.say(f"table.{name}") for name in ("victim", "kind", "start", "place")))
    lines = (
        row(
            each.victim.name,
            each.kind.label,
            words.date(each.start) if each.start else "",
            each.facility or each.place,
            record=each.record,
        )
        for each in found
    )
    yield from table(header, lines, _SHARES)
    yield Note(runs(words.say("document.note")))


def _row(each: Violation) -> tuple[Cell, ...]:
    """Return the cells of one line, in the order of `COLUMNS`."""
    victim, known = each.victim, "/".join(str(day) for day in (each.start, each.end) if day)
    return (
        _title(each),
        each.esf_format,
        each.kind.code,
        each.kind.label,
        victim.name,
        victim.sex,
        str(victim.born or ""),
        victim.occupation,
        _BETWEEN.join(victim.citizenship),
        each.event,
        each.start.earliest.isoformat() if each.start and each.start.known else "",
        each.end.latest.isoformat() if each.end and each.end.known else "",
        known,
        each.place,
        each.facility,
        _BETWEEN.join(method.label for method in each.methods),
        _BETWEEN.join(method.code for method in each.methods if method.code),
        each.attribution.label,
        each.attribution.code,
        each.status.label,
        each.status.code,
        each.stated_reason,
    )


def _title(each: Violation) -> str:
    pieces = (each.victim.name, each.kind.label, str(each.start or ""))
    return " – ".join(piece for piece in pieces if piece)
