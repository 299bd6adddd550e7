# SPDX-License-Identifier: GPL-3.0-or-later
"""Observing a trial: hearings that carry over what does not change, answers by one key, notes with the time."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import CHECKLIST, Answer, Hearing, Observation
from kzdesk.domain.tree import Invalid
from kzdesk.runtime.checklists import ChecklistItem
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

CARRIED_OVER: Final = ("court", "courtroom", "judges", "prosecutors", "lawyers", "mode", "stage")
"""What the next hearing of a case takes from the last one."""
CONCERNS: Final = ("no", "partly")


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """One question of the checklist and what was answered; empty where nothing was."""

    item: ChecklistItem
    value: str
    note: str
    noted_at: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One observation as the page in court shows it. `titles` names the records that it refers to, by id."""

    case_title: str
    hearing: Hearing
    observation: Observation
    items: tuple[AnsweredItem, ...]
    titles: dict[str, str]

    @property
    def answered(self) -> int:
        """How many questions have an answer."""
        return sum(1 for each in self.items if each.value)


@dataclass(frozen=True, slots=True)
class HearingLine:
    """One hearing in the summary of a case: counts of answers by value, and the items of concern."""

    hearing: Hearing
    court: str
    observations: tuple[Observation, ...]
    counts: dict[str, int]
    concerns: tuple[ChecklistItem, ...]


@dataclass(frozen=True, slots=True)
class CaseHearings:
    """All hearings of a case in their order, and each item of concern with the number of hearings it arose in."""

    case_title: str
    lines: tuple[HearingLine, ...]
    concerns: tuple[tuple[ChecklistItem, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered to one question; nothing at all takes the answer back."""

    item: str
    value: str = ""
    note: str = field(default="", repr=False)
    noted_at: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written since the last time: answers, and fields of the hearing and of the observation by name."""

    answers: tuple[Given, ...] = ()
    hearing: Mapping[str, Any] = field(default_factory=dict, repr=False)
    observation: Mapping[str, Any] = field(default_factory=dict, repr=False)


class Observing:
    """What an observer does in and after court; each method is one transaction."""

    def __init__(
        self, vault: Vault, display: Display, clock: Clock, checklist: Callable[[str], tuple[ChecklistItem, ...]]
    ) -> None:
        """`checklist` returns the items of a checklist by its name."""
        self._vault = vault
        self._display = display
        self._clock = clock
        self._known = checklist

    def begin(self, case_id: str, held_on: PartialDate) -> Sheet:
        """Open a hearing on a day, with what the last one of the case tells, and an empty observation of it.

        A hearing already recorded for that day is taken instead of making a second one, and so is an observation
        of it. Whoever begins on the day itself has arrived now. Raises `Refused` when there is no such case.
        """
        with self._vault.transaction() as tx:
            tx.records.get(Case, case_id)
            hearings = tx.records.parts(Hearing, case_id)
            hearing = next((each for each in hearings if each.held_on == held_on), None)
            if hearing is None:
                last = hearings[-1] if hearings else Hearing(case=case_id)
                carried = {name: getattr(last, name) for name in CARRIED_OVER}
                begins = last.next_begins if last.next_on == held_on else ""
                hearing = tx.records.put(Hearing(case=case_id, held_on=held_on, begins=begins, **carried))
            if begun := tx.records.parts(Observation, hearing.id):
                return self._sheet(tx, begun[-1])
            now = self.now()
            arrived = now.strftime("%H:%M") if held_on == PartialDate(now.date().isoformat()) else ""
            observation = tx.records.put(Observation(hearing=hearing.id, checklist=CHECKLIST, arrived=arrived))
            return self._sheet(tx, observation)

    def sheet(self, observation_id: str) -> Sheet:
        """Return an observation with all questions of its checklist and the answers so far."""
        with self._vault.transaction() as tx:
            return self._sheet(tx, tx.records.get(Observation, observation_id))

    def keep(self, observation_id: str, written: Written) -> None:
        """Store what was written. Storing the same again changes nothing.

        Raises `Invalid` when a field cannot be stored as it is, `Refused` when the observation is gone; then
        nothing is stored.
        """
        with self._vault.transaction() as tx:
            observation = tx.records.get(Observation, observation_id)
            hearing = tx.records.get(Hearing, observation.hearing)
            _put(tx, dataclasses.replace(hearing, **written.hearing))
            _put(tx, dataclasses.replace(observation, **written.observation))
            old = {each.item: each for each in tx.records.parts(Answer, observation_id)}
            for given in written.answers:
                answer = old.get(given.item) or Answer(observation=observation_id, item=given.item)
                if given.value or given.note or answer.evidence:
                    changed = dataclasses.replace(answer, value=given.value, note=given.note, noted_at=given.noted_at)
                    _put(tx, changed)
                elif answer.id:
                    tx.records.delete(Answer, answer.id)

    def now(self) -> datetime:
        """Return the present time of the place where this machine is."""
        return self._clock.now().astimezone()

    def summary(self, case_id: str) -> CaseHearings:
        """Return the hearings of a case in their order, with counts of the answers and the items of concern.

        Raises `Refused` when there is no such case.
        """
        with self._vault.transaction() as tx:
            title = self._display.title(tx, tx.records.get(Case, case_id))
            lines = tuple(self._line(tx, each) for each in tx.records.parts(Hearing, case_id))
        often = Counter((item.code, item.label("en")) for line in lines for item in line.concerns)
        names = dict.fromkeys(each.checklist for line in lines for each in line.observations)
        items = (item for name in names for item in self._checklist(name))
        counted = ((item, often[item.code, item.label("en")]) for item in items)
        return CaseHearings(title, lines, tuple((item, count) for item, count in counted if count))

    def _checklist(self, name: str) -> tuple[ChecklistItem, ...]:
        """Return the items of a checklist; none of one that this program does not have."""
        try:
            return self._known(name)
        except KeyError:
            return ()

    def _line(self, tx: Tx, hearing: Hearing) -> HearingLine:
        observations = tx.records.parts(Observation, hearing.id)
        answers = [(o, a) for o in observations for a in tx.records.parts(Answer, o.id)]
        concerned = {(o.checklist, a.item) for o, a in answers if a.value in CONCERNS}
        lists = dict.fromkeys(o.checklist for o in observations)
        concerns = tuple(i for name in lists for i in self._checklist(name) if (name, i.code) in concerned)
        court = tx.records.titles("organisation", [hearing.court]).get(hearing.court, "")
        counts = Counter(a.value for _, a in answers if a.value)
        return HearingLine(hearing, court, observations, counts, concerns)

    def _sheet(self, tx: Tx, observation: Observation) -> Sheet:
        hearing = tx.records.get(Hearing, observation.hearing)
        given = {each.item: each for each in tx.records.parts(Answer, observation.id)}
        empty = Answer()
        items = tuple(
            AnsweredItem(item, answer.value, answer.note, answer.noted_at)
            for item in self._checklist(observation.checklist)
            for answer in (given.get(item.code, empty),)
        )
        title = self._display.title(tx, tx.records.get(Case, hearing.case))
        return Sheet(title, hearing, observation, items, self._display.titles_for(tx, [hearing]))


def _put(tx: Tx, record: Record) -> None:
    if problems := record.problems():
        raise Invalid(tuple((record, each) for each in problems))
    tx.records.put(record)
