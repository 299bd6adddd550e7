# SPDX-License-Identifier: GPL-3.0-or-later
"""One edition of the list as a document prints it, and what a reader would hold against it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from kzdesk.documents.submissions.passages import foreign
from kzdesk.documents.submissions.published_list import ListedEntry, ListedGroup, ListedSection, PublishedList
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition, ListEntry
from kzdesk.domain.said import said_date
from kzdesk.services.list_exchange import exchange
from kzdesk.services.list_facts import gather
from kzdesk.services.list_print import EntryPrinter, lines, paragraphs
from kzdesk.services.list_problems import TWICE, of_assessment, of_records, of_withdrawal
from kzdesk.services.list_rows import Rows, day_of, ordered, people, rows
from kzdesk.services.submissions.making import Making, Remark

ON_STRENGTH: Final = QT_TRANSLATE_NOOP(
    "submissions", "Named on the strength of an earlier publication: “{title}”, {date}."
)
LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "submissions", "Left out: nothing on record allows showing this person to the readers of this document."
)
WITHOUT_NAME: Final = QT_TRANSLATE_NOOP("submissions", "Printed without a name, as the person agreed.")
NAMESAKES: Final = QT_TRANSLATE_NOOP(
    "submissions", "Several people on this list have this name: its data cannot be imported until something differs."
)
OTHER_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "submissions", "Not in the language of the document, and printed as they stand: {count} of the texts of this list."
)
_OTHERS: Final = ("others", "другие", "басқалар")
_UNKNOWN: Final = PartialDate("XXXX")


class PrintedEdition:
    """Gathers one edition: what is printed, what stands against it, and its data for exchange."""

    def __init__(self, making: Making, edition_id: str, as_of: PartialDate | None = None) -> None:
        """Gather as of the edition’s own date or another. Raises `Refused` when there is no such edition."""
        records, order = making.records, making.order
        self._making = making
        self.edition = records.get(Edition, edition_id)
        self.as_of = as_of or self.edition.as_of or _UNKNOWN
        day = day_of(self.edition, as_of)
        found = rows(records, edition_id, order.typed, records.disclosed)
        self.facts = gather(records, people(found), day)
        self._judged = records.judged(people(found), day)
        self._printer = EntryPrinter(making.vocabularies, order.language)
        self._times = Counter(people(found))
        self._all: Rows = [
            (section, [(group, ordered(group, entries, self.facts)) for group, entries in groups])
            for section, groups in found
        ]

    @property
    def rows(self) -> Rows:
        """The entries that are printed, in printed order: people who may not be shown at all are not among them."""
        return [
            (section, [(group, [row for row in entries if self._shown(row)]) for group, entries in groups])
            for section, groups in self._all
        ]

    def list(self) -> PublishedList:
        """Return the edition as it is printed."""
        return PublishedList(
            title=self.edition.title,
            as_of=self.as_of,
            language=self._making.order.language,
            authors=lines(self.edition.coalition),
            record=self.edition.id,
            sections=tuple(
                ListedSection(
                    section.section_code,
                    self._section_heading(section.heading),
                    tuple(
                        ListedGroup(
                            self._group_heading(group.heading),
                            tuple(self.entry(row, section.section_code) for row in entries),
                            paragraphs(group.intro),
                            group.id,
                        )
                        for group, entries in groups
                    ),
                    section.id,
                )
                for section, groups in self.rows
            ),
        )

    def entry(self, row: ListEntry, section: str) -> ListedEntry:
        """Return an entry of a section as it is printed."""
        return self._printer.entry(row, self.facts[row.person], section, self._making.records.standing(row.person))

    def exchange(self) -> dict[str, Any]:
        """Return the edition as a published list that can be imported again."""
        return exchange(self.edition, self.as_of, self.rows, self.facts)

    def remarks(self) -> Iterator[Remark]:
        """Yield what a reader would hold against the list, entry by entry."""
        foreign_texts = sum(bool(foreign(text, self._making.order.language)) for text in self._texts())
        if foreign_texts:
            yield Remark(self.edition.id, OTHER_LANGUAGE.format(count=foreign_texts))
        names = Counter(self._name(row) for _, groups in self.rows for _, entries in groups for row in entries)
        for section, groups in self._all:
            for row in (row for _, entries in groups for row in entries):
                if not self._shown(row):
                    yield Remark(row.id, LEFT_OUT)
                    continue
                for message in self._against(row, section.section_code):
                    yield Remark(row.id, message)
                if names[self._name(row)] > self._times[row.person]:
                    yield Remark(row.id, NAMESAKES)

    def _against(self, row: ListEntry, section: str) -> Iterator[Message]:
        facts, judged = self.facts[row.person], self._judged[row.person]
        standing = self._making.records.standing(row.person)
        yield from of_withdrawal(judged)
        earlier = self._making.records.overrides.get(row.person)
        if standing is Standing.ANONYMOUS:
            yield WITHOUT_NAME
        elif earlier is not None:
            yield ON_STRENGTH.format(title=earlier.title, date=said_date(earlier.published_on or _UNKNOWN))
        problems = of_records(self._printer, row, facts, (section, self.as_of))
        yield from (each for each in problems if standing is Standing.NAMED)
        yield from of_assessment(judged, row)
        if self._times[row.person] > 1:
            yield TWICE

    def _texts(self) -> Iterator[str]:
        for section, groups in self.rows:
            yield self._section_heading(section.heading)
            for group, entries in groups:
                yield self._group_heading(group.heading)
                yield from (text for text in (group.intro, *(row.narrative for row in entries)) if text)

    def _name(self, row: ListEntry) -> tuple[str, str]:
        name = self.facts[row.person].name(row.printed_name)
        return (name.given.casefold(), name.surname.casefold()) if name else (row.person, "")

    @staticmethod
    def _shown(row: ListEntry) -> bool:
        """Return whether the entry may tell anything; of people who may not be shown it does not even say who."""
        return bool(row.person)

    def _section_heading(self, heading: str) -> str:
        """Return a heading; the usual one of a section stands in the language of the document."""
        for term in self._making.vocabularies.terms("section_codes"):
            usual = (term.label(language).casefold() for language in ("en", "ru", "kk"))
            if heading.strip().casefold() in usual:
                return self._making.label("section_codes", term.code)
        return heading

    def _group_heading(self, heading: str) -> str:
        usual = heading.strip().casefold() in _OTHERS
        return self._making.words("annex1").say("groups.others") if usual else heading
