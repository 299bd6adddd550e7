# SPDX-License-Identifier: GPL-3.0-or-later
"""A published list of political prisoners as a file: what it may hold, read and checked, nothing stored.

The format is described field by field in docs/formats/published-list.md.
"""

from dataclasses import dataclass, field

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term


@dataclass(frozen=True, slots=True)
class ListedName:
    """One name of an entry's person, in one script."""

    text: str = field(repr=False)
    script: str
    kind: str
    given: str = field(repr=False)
    surname: str = field(repr=False)
    patronymic: str = field(repr=False)
    sort_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListedCharge:
    """One provision of an entry, with the title as the list quotes it.

    `printed_alleged` tells that the list prints the form “for alleged …”; `stage` is a code of the
    vocabulary `charge_stages`; `state` is the country of a charge abroad. `purpose` is printed behind it; `sentence` is
    the number of the sentence it stands for, where the file says so.
    """

    line: int
    code: str
    article: str
    part: str
    quoted_as: str
    stage: str
    printed_alleged: bool
    state: str = ""
    purpose: str = ""
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class ListedSentence:
    """One sentence of an entry: its term, and the charges it answers. `punishment` is a code of `component_types`."""

    term: Term
    pronounced: PartialDate | None
    charges: tuple[ListedCharge, ...]
    level: str = "first"
    regime: str = ""
    counted_from: PartialDate | None = None
    punishment: str = "imprisonment"


@dataclass(frozen=True, slots=True)
class ListedMeasure:
    """What keeps the person behind bars: a custody kind, since when, and the sentences if any.

    A person who awaits trial has no sentence; the charges stand in `pending`. `requesting_state` is the country that
    asks for extradition.
    """

    custody_kind: str
    start: PartialDate | None
    sentences: tuple[ListedSentence, ...]
    pending: tuple[ListedCharge, ...]
    purpose: str
    house_arrest_since: PartialDate | None
    requesting_state: str = ""


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """One numbered entry. `notes` keep what the file tells and no field of a record holds."""

    line: int
    number: int
    given: str = field(repr=False)
    surname: str = field(repr=False)
    names: tuple[ListedName, ...] = field(repr=False)
    sex: str
    citizenship: str
    occupation: str = field(repr=False)
    measure: ListedMeasure = field(repr=False)
    case_label: str = field(repr=False)
    facility: str = field(repr=False)
    place: str
    health_note: str = field(repr=False)
    narrative: tuple[str, ...] = field(repr=False)
    criteria: tuple[tuple[str, str], ...] = field(repr=False)
    notes: tuple[str, ...] = field(repr=False)
    first_line: str = field(repr=False)
    without_dates: bool
    sources: tuple[str, ...] = field(repr=False)
    reader_note: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """A group of entries with its heading and introduction, ordered as printed or by an alphabet."""

    line: int
    title: str
    intro: tuple[str, ...]
    ordering: str
    alphabet: str
    entries: tuple[ListedEntry, ...]


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A section of the list; its entries are numbered through its groups."""

    line: int
    code: str
    title: str
    groups: tuple[ListedGroup, ...]


@dataclass(frozen=True, slots=True)
class PublishedList:
    """A whole list, as of one date."""

    title: str
    as_of: PartialDate
    source: str
    coalition: tuple[str, ...]
    sections: tuple[ListedSection, ...]

    @property
    def total(self) -> int:
        """How many entries the list has."""
        return sum(len(group.entries) for section in self.sections for group in section.groups)
