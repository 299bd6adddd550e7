# SPDX-License-Identifier: GPL-3.0-or-later
"""The restrictions laid on people outside custody, as a table to print: on one person or on everybody recorded."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Block,
    DataTable,
    Heading,
    Note,
    Outline,
    Paragraph,
    Role,
    Row,
    Table,
    runs,
)
from kzdesk.documents.submissions.lines import heads, on_lines, row, table
from kzdesk.documents.submissions.person_facts import Restricted
from kzdesk.documents.submissions.person_parts import PersonParts
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

_LISTED: Final = (8, 8, 8)


@dataclass(frozen=True, slots=True)
class OnTheList:
    """One entry of the financial monitoring agency's List, as it was printed there."""

    person: str
    printed_name: str
    category: str
    number: str
    added_on: PartialDate | None
    removed_on: PartialDate | None
    record: str = ""


@dataclass(frozen=True, slots=True)
class RestrictionSheet:
    """Restrictions as they stood on a day, in the order to print them, those of one person together.

    `person` is whom the table is about, empty for everybody; `financial` and `other` part the restrictions.
    """

    person: str
    as_of: PartialDate
    financial: tuple[Restricted, ...]
    other: tuple[Restricted, ...]
    listed: tuple[OnTheList, ...] = ()

    @property
    def all(self) -> tuple[Restricted, ...]:
        """Every restriction."""
        return self.financial + self.other


class RestrictionTable:
    """The table of restrictions."""

    def outline(self, source: RestrictionSheet, words: HouseWording, parts: PersonParts) -> Outline:
        """Return the table. A person's name stands on the page, not in the file's own title."""
        return sheet(words, source.as_of, _Sheet(source, words, parts).blocks(), data=_data(source, words))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Words one table."""

    source: RestrictionSheet
    words: HouseWording
    parts: PersonParts

    def blocks(self) -> Iterator[Block]:
        say, source = self.words.say, self.source
        if source.person:
            yield Paragraph(runs(say("document.eyebrow")), Role.EYEBROW)
        yield Heading(1, runs(source.person or say("document.everybody")))
        yield Paragraph(runs(capitalised(self.words.as_of(source.as_of))), Role.DATELINE)
        yield Paragraph(runs(self._summary()), Role.SUMMARY)
        for name, found in (("financial", source.financial), ("other", source.other)):
            if found:
                yield Heading(2, runs(say(f"restrictions.{name}")))
                yield from self.parts.restrictions(found, people=not source.person)
        if source.all:
            yield Heading(2, runs(say("totals.title")))
            yield self._totals()
        if source.listed:
            yield Heading(2, runs(say("listed.title")))
            header = heads(say("listed.printed"), say("listed.category"), say("listed.period"))
            yield from table(header, map(self._listed, source.listed), _LISTED)
        yield Note(runs(say("document.note_of_person" if source.person else "document.note")))

    def _summary(self) -> str:
        found = self.source.all
        if not found:
            return self.words.say("summary.none")
        return self.words.say(
            "summary.of_person" if self.source.person else "summary.counted",
            restrictions=len(found),
            people=len({each.person_record for each in found}),
            before=sum(each.before_verdict for each in found),
            after=sum(each.after_served for each in found),
        )

    def _totals(self) -> Table:
        """Return how many restrictions of each type there are and, of several people, how many they concern."""
        found = self.source.all
        columns = ("kind", "restrictions", *(() if self.source.person else ("people",)))
        labels = dict.fromkeys(each.label for each in found)
        restrictions = Counter(each.label for each in found)
        rows = [_counts(label, restrictions[label], (r for r in found if r.label == label)) for label in labels]
        rows.append(_counts(self.words.say("totals.all"), len(found), found, strong=True))
        header = heads(*(self.words.say(f"totals.{name}") for name in columns))
        shown = tuple(replace(each, cells=each.cells[: len(columns)]) for each in rows)
        return Table(header, shown, (Align.START, Align.END, Align.END)[: len(columns)])

    def _listed(self, each: OnTheList) -> Row:
        return row(
            on_lines(each.printed_name, "" if self.source.person else each.person),
            on_lines(each.category, self.words.say("listed.number", number=each.number) if each.number else ""),
            self.parts.case.period(each.added_on, each.removed_on),
            record=each.record,
        )


def _counts(label: str, restrictions: int, found: Iterable[Restricted], *, strong: bool = False) -> Row:
    people = {each.person_record for each in found}
    return Row((runs(label), runs(str(restrictions)), runs(str(len(people)))), strong=strong, ruled=True)


def _data(source: RestrictionSheet, words: HouseWording) -> tuple[DataTable, ...]:
    names = ("person", "kind", "authority", "start", "end", "basis", "before_verdict", "after_served", "effect")
    answers = (words.say("data.no"), words.say("data.yes"))
    rows = tuple(
        (
            each.person,
            each.label,
            each.authority,
            each.start,
            each.end,
            each.basis,
            answers[each.before_verdict],
            answers[each.after_served],
            each.effect,
        )
        for each in source.all
    )
    return (DataTable(words.say("document.subject"), tuple(words.say(f"data.{n}") for n in names), rows),)
