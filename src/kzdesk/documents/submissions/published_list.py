# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts that a list of political prisoners prints, gathered from records by a service.

All text is as people wrote it. Nothing here is worded or counted; the submission does both.
"""

from dataclasses import dataclass

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term


@dataclass(frozen=True, slots=True)
class ListedCharge:
    """One article and how the list words it.

    `title` is the quoted wording, with or without quotes around it; `code` is printed as it stands. `alleged`
    prints `for alleged “…”` instead of `(“…”)`. Without an article only the title is printed.
    """

    article: str
    title: str = ""
    part: str = ""
    code: str = "the Criminal Code"
    alleged: bool = False


@dataclass(frozen=True, slots=True)
class ListedSentence:
    """One punishment and the charges it stands for.

    `measure` is printed after the term (`imprisonment`), or alone without one (`life imprisonment`). `place` is a
    regime that the house wording knows (`prison`) or words to print. `purpose` is the tail after the charges, with or
    without its `for`. `pronounced` is for tables; a statement prints it.
    """

    charges: tuple[ListedCharge, ...]
    term: Term | None = None
    measure: str = "imprisonment"
    place: str = ""
    purpose: str = ""
    pronounced: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Convicted:
    """Serves one sentence, or several that are printed with `plus` between them."""

    sentences: tuple[ListedSentence, ...]


@dataclass(frozen=True, slots=True)
class Charged:
    """Waits for a verdict in custody."""

    charges: tuple[ListedCharge, ...]
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Extradition:
    """Is held for handing over to another state: `an Uzbek citizen`, `Uzbekistan`."""

    citizen: str
    destination: str


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A first line that the editor wrote instead of the generated one; printed as it stands."""

    text: str


Lead = Convicted | Charged | Extradition | Verbatim


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence made from data. `kind` names it in the house wording: `convicted`, `detained`, `case`, …

    It is left out where the narrative already says the same words, or where it needs a date that is unknown.
    """

    kind: str
    date: PartialDate | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """One person on the list. Narrative paragraphs are printed as they stand, after the statements.

    `language` is that of a name that is not written as the document is. `sources` stand as notes where
    the narrative names them (`[2]`), the others behind the entry; `reader_note` behind its first line. `cyrillic`
    (surname and given name) and `since` (the day the detention began) are for tables.
    """

    given: str
    surname: str
    lead: Lead
    statements: tuple[Statement, ...] = ()
    narrative: tuple[str, ...] = ()
    language: str = ""
    sources: tuple[str, ...] = ()
    reader_note: str = ""
    cyrillic: str = ""
    since: PartialDate | None = None
    record: str = ""


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """People whose cases belong together, in the order to print, and what is said about them all."""

    title: str
    entries: tuple[ListedEntry, ...]
    intro: tuple[str, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A part of the list with its own numbers.

    `code` (`convicted`, `under_arrest`) chooses the words of the summary.
    """

    code: str
    title: str
    groups: tuple[ListedGroup, ...]
    record: str = ""

    @property
    def count(self) -> int:
        """How many people stand in it."""
        return sum(len(group.entries) for group in self.groups)


@dataclass(frozen=True, slots=True)
class PublishedList:
    """One edition of the list as it stood on a date. `authors` are the organisations that publish it."""

    title: str
    as_of: PartialDate
    language: str
    sections: tuple[ListedSection, ...]
    authors: tuple[str, ...] = ()
    record: str = ""

    @property
    def filled(self) -> tuple[ListedSection, ...]:
        """The sections that people stand in."""
        return tuple(section for section in self.sections if section.count)

    @property
    def count(self) -> int:
        """How many people are listed."""
        return sum(section.count for section in self.sections)
