# SPDX-License-Identifier: GPL-3.0-or-later
"""Urgent action: on one page who is in danger, what happened, and what to ask of whom by when."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import Block, Bullets, Heading, Note, Outline, Paragraph, Role, Row, Run, runs
from kzdesk.documents.submissions.lines import bold, heads, on_lines, table
from kzdesk.documents.submissions.person_facts import ActAgainst, CaseOfPerson, Custody, Intervening, Named
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

_ASKED: Final = (9, 10, 6)


@dataclass(frozen=True, slots=True)
class Urgent:
    """What is told of one person on a day; `reasons` say why the person is held, as reviewers found."""

    name: str
    as_of: PartialDate
    age: int | None
    occupation: str
    facts: Named
    custody: tuple[Custody, ...]
    cases: tuple[CaseOfPerson, ...]
    acts: tuple[ActAgainst, ...]
    reasons: tuple[str, ...]
    health: tuple[str, ...]
    asked: tuple[Intervening, ...]
    record: str = ""


class UrgentAction:
    """The urgent-action sheet of one person."""

    def outline(self, source: Urgent, words: HouseWording, case: CaseWords) -> Outline:
        """Return the sheet. The name stands on the page, not in the file's own title."""
        return sheet(words, source.as_of, _Sheet(source, words, case).blocks())


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Words one sheet."""

    source: Urgent
    words: HouseWording
    case: CaseWords

    def blocks(self) -> Iterator[Block]:
        say, source = self.words.say, self.source
        yield Paragraph(runs(say("document.eyebrow")), Role.EYEBROW)
        yield Heading(1, runs(source.name), record=source.record)
        yield Paragraph(runs(capitalised(self.words.as_of(source.as_of))), Role.DATELINE)
        if who := self._who():
            yield Paragraph(runs(who), Role.SUMMARY)
        if facts := " ".join(say(f"facts.{name}", value=value) for name, value in source.facts if value):
            yield Paragraph(runs(facts), record=source.record)
        yield from self._list("happened", tuple(self._happened()))
        yield from self._list("concern", tuple(self._concerns()))
        yield Heading(2, runs(say("asked.title")))
        header = heads(say("asked.what"), say("asked.to"), say("asked.by"))
        yield from table(header, self._asked(), _ASKED)
        yield Note(runs(say("document.issued")))

    def _who(self) -> str:
        """Return who this is and where held, in one line."""
        age = "" if self.source.age is None else self.words.age(self.source.age)
        held = self._held()
        who = ", ".join(piece for piece in (self.source.occupation, age) if piece)
        return capitalised("; ".join(piece for piece in (who, self._custody(held) if held else "") if piece))

    def _held(self) -> Custody | None:
        """Return the custody that still goes on; the first line tells it."""
        return next((each for each in reversed(self.source.custody) if each.end is None), None)

    def _happened(self) -> Iterator[str]:
        held = self._held()
        for each in self.source.custody:
            if each is not held:
                yield self._custody(each)
        for case in self.source.cases:
            for charge in case.charges:
                yield self.words.say("happened.charge", charge=self.case.charge_with_stage(charge))
            for judged in case.judged:
                if not judged.replaced:
                    said = (self.case.judgment(judged), self.case.punishments(judged))
                    yield self.words.say("happened.sentence", sentence=", ".join("\n".join(said).split("\n")))

    def _custody(self, each: Custody) -> str:
        return ", ".join(piece for piece in (each.kind, self.case.period(each.start, each.end), each.where) if piece)

    def _concerns(self) -> Iterator[str]:
        yield from self.source.reasons
        for each in self.source.custody:
            if each.without_contact:
                yield self.words.say("concern.without_contact", custody=self._custody(each))
        for act in self.source.acts:
            when = self.case.period(act.start, act.end, lasting=False)
            yield ", ".join(piece for piece in (act.kind, when, act.methods) if piece)
            if act.complaint:
                yield self.words.say("concern.complaint", outcome=act.complaint)
        for text in self.source.health:
            yield self.words.say("concern.health", health=text)

    def _list(self, name: str, items: tuple[str, ...]) -> Iterator[Block]:
        if items:
            yield Heading(2, runs(self.words.say(f"{name}.title")))
            yield Bullets(tuple(runs(capitalised(each)) for each in items), record=self.source.record)

    def _asked(self) -> Iterator[Row]:
        """Yield a row for each open intervention; without any, a row to fill in."""
        blank = self.words.say("document.blank")
        for each in self.source.asked:
            what = (*bold(each.title or capitalised(each.kind)), Run(f"\n{each.kind}" if each.title else ""))
            by = on_lines(self.case.date(each.deadline) or blank, self._late(each))
            urgency = self.words.say("asked.urgency", urgency=each.priority) if each.priority else ""
            to = on_lines(each.addressed_to or blank, urgency)
            yield Row((what, runs(to), runs(by)), ruled=True, record=each.record)
        if not self.source.asked:
            yield Row((runs(blank), runs(blank), runs(blank)), ruled=True)

    def _late(self, each: Intervening) -> str:
        passed = each.deadline is not None and each.deadline.latest < self.source.as_of.earliest
        return self.words.say("asked.passed") if passed else ""
