# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts that documents about people share: tables of custody, restrictions and interventions, and what was done."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import Block, Bullets, Heading, Row, Run, Runs, Table, runs
from kzdesk.documents.submissions.lines import bold, heads, named_lines, on_lines, row, table, told
from kzdesk.documents.submissions.person_facts import (
    ActAgainst,
    CaseOfPerson,
    Custody,
    Intervening,
    Named,
    Restricted,
)
from kzdesk.documents.submissions.proceedings import CaseWords, Judged
from kzdesk.documents.wording import HouseWording, capitalised

_CUSTODY: Final = (6, 7, 9)
_JUDGMENTS: Final = (1, 1)
_RESTRICTIONS: Final = (9, 6, 7, 8)
_INTERVENTIONS: Final = (8, 6, 6, 8)


@dataclass(frozen=True, slots=True)
class PersonParts:
    """Words the parts with the words of the template `person`."""

    words: HouseWording
    case: CaseWords

    def custody(self, episodes: Iterable[Custody]) -> Iterator[Table]:
        """Yield the table of custody."""
        rows = (
            row(
                self.case.period(each.start, each.end),
                on_lines(each.kind, each.where),
                self._details("custody", each.details),
                record=each.record,
            )
            for each in episodes
        )
        yield from table(self._heads("custody_table", "period", "kind", "details"), rows, _CUSTODY)

    def case_of_person(self, case: CaseOfPerson) -> Iterator[Block]:
        """Yield a case with the charges and what courts pronounced."""
        yield Heading(3, runs(case.title), record=case.record)
        yield from named_lines(self.words, "case", case.facts, record=case.record)
        if case.charges:
            yield Bullets(tuple(runs(self.case.charge_with_stage(each)) for each in case.charges), record=case.record)
        yield from table(
            self._heads("judgment_table", "judged", "punishment"), map(self._judgment, case.judged), _JUDGMENTS
        )

    def act(self, act: ActAgainst) -> Iterator[Block]:
        """Yield an act with all that is known of it."""
        when = self.case.period(act.start, act.end, lasting=False)
        yield Heading(3, runs(", ".join(each for each in (capitalised(act.kind), when) if each)), record=act.record)
        yield from named_lines(self.words, "act", act.facts, record=act.record)
        yield from told(act.narrative, record=act.record)

    def restrictions(self, restrictions: Iterable[Restricted], *, people: bool = False) -> Iterator[Table]:
        """Yield the table of restrictions; with `people`, each row says whose it is."""
        rows = (
            Row(
                (
                    (*bold(f"{each.person}\n" if people else ""), Run(on_lines(each.label, each.authority))),
                    runs(self.case.period(each.start, each.end)),
                    runs(on_lines(each.basis, *self._flags(each))),
                    runs(each.effect),
                ),
                ruled=True,
                record=each.record,
            )
            for each in restrictions
        )
        yield from table(self._heads("restriction_table", "what", "period", "basis", "effect"), rows, _RESTRICTIONS)

    def interventions(self, interventions: Iterable[Intervening]) -> Iterator[Table]:
        """Yield the table of interventions."""
        rows = (
            row(
                on_lines(each.title or each.kind, each.kind if each.title else ""),
                on_lines(each.addressed_to, each.priority),
                on_lines(*self._dates(each)),
                on_lines(each.status, each.response, each.impact),
                record=each.record,
            )
            for each in interventions
        )
        yield from table(self._heads("intervention_table", "what", "to", "dates", "result"), rows, _INTERVENTIONS)

    def _flags(self, restriction: Restricted) -> Iterator[str]:
        if restriction.before_verdict:
            yield self.words.say("restriction_table.before_verdict")
        if restriction.after_served:
            yield self.words.say("restriction_table.after_served")

    def _judgment(self, judged: Judged) -> Row:
        return row(self.case.judgment(judged), self.case.punishments(judged), record=judged.record)

    def _dates(self, each: Intervening) -> Iterator[str]:
        for name, when in (("deadline", each.deadline), ("sent_on", each.sent_on), ("answered_on", each.answered_on)):
            if when is not None:
                yield self._detail("intervention", name, self.case.date(when))

    def _details(self, table_name: str, facts: Named) -> str:
        return on_lines(*(self._detail(table_name, name, value) for name, value in facts))

    def _detail(self, table_name: str, name: str, value: str) -> str:
        return self.words.say("document.detail", label=self.words.say(f"{table_name}.{name}"), value=value)

    def _heads(self, table_name: str, *names: str) -> tuple[Runs, ...]:
        return heads(*(self.words.say(f"{table_name}.{name}") for name in names))
