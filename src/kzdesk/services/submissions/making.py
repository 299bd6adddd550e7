# SPDX-License-Identifier: GPL-3.0-or-later
"""What the maker of a document is asked for, what it works with, and what it gives back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from kzdesk.documents.outline import Outline
from kzdesk.documents.rulesets import Ruleset
from kzdesk.documents.word_count import WordCount
from kzdesk.documents.wording import HouseWording
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.disclosed import DisclosedRecords
from kzdesk.services.list_rows import Typed


@dataclass(frozen=True, slots=True)
class Order:
    """Which document somebody wants.

    `subject` is the id of the record it is made from (empty where it is made from the whole vault), `against` that of
    the earlier edition it is compared with. Without `as_of` the subject's own date counts, or today. `typed` holds
    fields that are not stored yet. `addressee` names whoever receives it: some consent holds for them alone. `part`
    names one figure of a document of figures, and `since` begins the period that these cover.
    """

    submission: str
    subject: str = ""
    against: str = ""
    language: str = "en"
    profile: str = "public"
    as_of: PartialDate | None = None
    typed: Typed = field(default_factory=dict)
    addressee: str = ""
    part: str = ""
    since: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a reader of the document would hold against it, and the record it concerns."""

    record: str
    message: Message


def by_message(remarks: Iterable[Remark]) -> dict[Message, list[str]]:
    """Return the records that each remark is about, by what it says, in the order in which it is first said."""
    found: dict[Message, list[str]] = {}
    for each in remarks:
        found.setdefault(each.message, []).append(each.record)
    return found


@dataclass(frozen=True, slots=True)
class Made:
    """A document, the day it describes, and what a reader would hold against it.

    `words` and `rules` are those of a document whose readers have rules for it.
    """

    outline: Outline
    as_of: PartialDate
    remarks: tuple[Remark, ...] = ()
    words: WordCount | None = None
    rules: Ruleset | None = None


@dataclass(frozen=True, slots=True)
class Making:
    """What a maker works with: redacted records, words in the document's language, shipped files.

    `words` returns the house wording of a template in that language with what this vault words otherwise; `resource`
    returns the bytes of a shipped file. A maker that reads very many records tells `progress`, which may raise
    `Cancelled`.
    """

    order: Order
    records: DisclosedRecords
    vocabularies: Vocabularies
    words: Callable[[str], HouseWording]
    resource: Callable[[str], bytes]
    today: PartialDate
    progress: Progress = SILENT

    @property
    def as_of(self) -> PartialDate:
        """The day that is described: the one ordered, else today."""
        return self.order.as_of or self.today

    def label(self, vocabulary: str, code: str) -> str:
        """Return the label of a code in the document's language; nothing for no code."""
        return self.vocabularies.label(vocabulary, code, self.order.language) if code else ""

    def extra(self, vocabulary: str, code: str, column: str) -> str:
        """Return what a further column of a vocabulary says of a code; nothing where it says nothing."""
        term = self.vocabularies.term(vocabulary, code)
        return term.extra.get(column, "") if term else ""


class Maker(Protocol):
    """Makes one kind of document."""

    @property
    def name(self) -> str:
        """The word by which the command line asks for it."""

    @property
    def label(self) -> Message:
        """The name people see."""

    @property
    def subjects(self) -> tuple[str, ...]:
        """The record types it can be made from; none when it is made from the whole vault."""

    @property
    def templates(self) -> tuple[str, ...]:
        """The house wordings it needs; it can be made in the languages that all of them have."""

    @property
    def preferred(self) -> str:
        """The name of the format its readers ask for; the other formats are copies to read."""

    @property
    def profile(self) -> str:
        """The code of the export profile that suits its readers, to be proposed first."""

    def make(self, making: Making) -> Made:
        """Return the document. Raises `Refused` when there is nothing to make it from."""


@runtime_checkable
class Comparing(Protocol):
    """A maker that compares the record it is made from with an earlier one."""

    @property
    def against(self) -> tuple[str, ...]:
        """The record types it can be compared with."""


@runtime_checkable
class Parted(Protocol):
    """A maker of a document of several figures, of which one may be ordered by itself."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of its figures, in their order."""
