# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is recorded about one person, as far as the reader may see it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import Block, Heading, Outline, Paragraph, Role, Run, runs
from kzdesk.documents.submissions.lines import heads, named_lines, on_lines, row, table, told
from kzdesk.documents.submissions.person_facts import (
    ActAgainst,
    CaseOfPerson,
    Custody,
    Intervening,
    Named,
    Restricted,
)
from kzdesk.documents.submissions.person_parts import PersonParts
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

_NAMES: Final = (6, 5, 5)
_RELATIONS: Final = (6, 6, 6, 5)
_SOURCES: Final = (8, 8, 8)
_CRITERIA: Final = (9, 4, 10)
_CONSENTS: Final = (10, 6, 8)


@dataclass(frozen=True, slots=True)
class NamedAs:
    """One name the person is known by."""

    written: str
    script: str
    kind: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """One tie: who is what to whom, from when until when."""

    who: str
    relation: str
    whom: str
    start: PartialDate | None
    end: PartialDate | None
    record: str = ""


@dataclass(frozen=True, slots=True)
class Sourced:
    """One piece of information with the grades of its source and of itself."""

    alias: str
    kind: str
    reliability: str
    credibility: str
    received_on: PartialDate | None
    medium: str
    content: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Assessed:
    """One assessment under the criteria of PACE Resolution 1900 (2012): letter, finding and reason of each."""

    as_of: PartialDate | None
    criteria: tuple[tuple[str, str, str], ...]
    facts: Named
    record: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """One act of consent."""

    levels: tuple[str, ...]
    given_by: str
    method: str
    obtained_on: PartialDate | None
    review_on: PartialDate | None
    withdrawn_on: PartialDate | None
    scope: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """Where the person was named in public before."""

    title: str
    published_on: PartialDate | None
    address: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class PersonFile:
    """One person's file as it stood on a day. `named` says that the reader learns the name."""

    name: str
    named: bool
    reader: str
    as_of: PartialDate
    identity: Named
    names: tuple[NamedAs, ...]
    life: Named
    biography: tuple[str, ...]
    health: tuple[str, ...]
    custody: tuple[Custody, ...]
    cases: tuple[CaseOfPerson, ...]
    acts: tuple[ActAgainst, ...]
    restrictions: tuple[Restricted, ...]
    relations: tuple[Related, ...]
    interventions: tuple[Intervening, ...]
    sources: tuple[Sourced, ...]
    assessments: tuple[Assessed, ...]
    consents: tuple[Agreed, ...]
    publications: tuple[Published, ...]
    record: str = ""


class Dossier:
    """The file of one person."""

    def outline(self, source: PersonFile, words: HouseWording, parts: PersonParts) -> Outline:
        """Return the file. The name stands on the page, not in the file's own title."""
        return sheet(words, source.as_of, _File(source, words, parts).blocks())


@dataclass(frozen=True, slots=True)
class _File:
    """Words one file, part by part; a part without facts is left out."""

    source: PersonFile
    words: HouseWording
    parts: PersonParts

    def blocks(self) -> Iterator[Block]:
        source, parts = self.source, self.parts
        yield Paragraph(runs(self.words.say("document.eyebrow")), Role.EYEBROW)
        yield Heading(1, runs(source.name), record=source.record)
        yield Paragraph(runs(capitalised(self.words.as_of(source.as_of))), Role.DATELINE)
        yield from self._part("identity", self._identity())
        yield from self._part("life", self._life())
        yield from self._part("custody", parts.custody(source.custody))
        yield from self._part("cases", (block for each in source.cases for block in parts.case_of_person(each)))
        yield from self._part("acts", (block for each in source.acts for block in parts.act(each)))
        yield from self._part("restrictions", parts.restrictions(source.restrictions))
        yield from self._part("relations", self._relations())
        yield from self._part("interventions", parts.interventions(source.interventions))
        yield from self._part("sources", self._sources())
        yield from self._part("assessment", (b for each in source.assessments for b in self._assessment(each)))
        yield from self._part("consent", self._consent())

    def _part(self, name: str, blocks: Iterable[Block]) -> Iterator[Block]:
        found = tuple(blocks)
        if found:
            yield Heading(2, runs(self.words.say(f"parts.{name}")))
            yield from found

    def _identity(self) -> Iterator[Block]:
        yield from named_lines(self.words, "identity", self.source.identity, record=self.source.record)
        rows = (row(each.written, each.script, each.kind, record=each.record) for each in self.source.names)
        yield from table(self._heads("names", "written", "script", "kind"), rows, _NAMES)

    def _life(self) -> Iterator[Block]:
        yield from named_lines(self.words, "life", self.source.life, record=self.source.record)
        yield from told(self.source.biography, record=self.source.record)
        if self.source.health:
            yield Heading(3, runs(self.words.say("life.health")))
            yield from told(self.source.health, record=self.source.record)

    def _relations(self) -> Iterator[Block]:
        rows = (
            row(
                each.who,
                each.relation,
                each.whom,
                self.parts.case.period(each.start, each.end, lasting=False),
                record=each.record,
            )
            for each in self.source.relations
        )
        yield from table(self._heads("relations", "who", "relation", "whom", "period"), rows, _RELATIONS)

    def _sources(self) -> Iterator[Block]:
        rows = (
            row(
                on_lines(each.alias, each.kind, each.reliability),
                on_lines(self.parts.case.date(each.received_on), each.medium, each.credibility),
                each.content,
                record=each.record,
            )
            for each in self.source.sources
        )
        yield from table(self._heads("sources", "source", "received", "content"), rows, _SOURCES)

    def _assessment(self, each: Assessed) -> Iterator[Block]:
        when = self.parts.case.date(each.as_of)
        yield Heading(3, runs(self.words.say("assessment.as_of", date=when)), record=each.record)
        rows = (
            row(self.words.say(f"assessment.criteria.{letter}"), finding, reason)
            for letter, finding, reason in each.criteria
        )
        yield from table(self._heads("assessment", "criterion", "finding", "reason"), rows, _CRITERIA)
        yield from named_lines(self.words, "assessment", each.facts, record=each.record)

    def _consent(self) -> Iterator[Block]:
        shown = self.words.say("consent.named" if self.source.named else "consent.anonymous")
        yield Paragraph((Run(self.words.say("consent.reader", reader=self.source.reader), bold=True), Run(f" {shown}")))
        rows = (
            row(on_lines(*each.levels, each.scope), on_lines(each.given_by, each.method), self._dates(each))
            for each in self.source.consents
        )
        yield from table(self._heads("consent", "levels", "given", "dates"), rows, _CONSENTS)
        for each in self.source.publications:
            when = self.parts.case.date(each.published_on)
            pieces = ", ".join(piece for piece in (each.title, when, each.address) if piece)
            yield Paragraph(runs(self.words.say("consent.published", where=pieces)), record=each.record)

    def _dates(self, each: Agreed) -> str:
        dates = (("obtained_on", each.obtained_on), ("review_on", each.review_on), ("withdrawn_on", each.withdrawn_on))
        return on_lines(
            *(
                self.words.say(f"consent.{name}", date=self.parts.case.date(when))
                for name, when in dates
                if when is not None
            )
        )

    def _heads(self, table_name: str, *names: str) -> tuple[tuple[Run, ...], ...]:
        return heads(*(self.words.say(f"{table_name}.{name}") for name in names))
