# SPDX-License-Identifier: GPL-3.0-or-later
"""Observing a trial: hearings that carry over what does not change, answers by one key, notes with the time."""

import dataclasses
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from kzdesk.domain.clock import Clock
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import CHECKLIST, Answer, Hearing, Observation
from kzdesk.runtime.checklists import ChecklistItem
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

CARRIED_OVER = ("court", "courtroom", "judges", "prosecutors", "lawyers", "mode", "stage")
"""What the next hearing of a case takes from the last one."""
CONCERNS = ("no", "partly")


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """One question of the checklist and what was answered; empty where nothing was."""

    item: ChecklistItem
    value: str
    note: str
    noted_at: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One observation as the page in court shows it. `case_title` names the case."""

    case_title: str
    hearing: Hearing
    observation: Observation
    items: tuple[AnsweredItem, ...]

    @property
    def answered(self) -> int:
        """How many questions have an answer."""
        return sum(1 for each in self.items if each.value)


@dataclass(frozen=True, slots=True)
class HearingLine:
    """One hearing in the summary of a case: the counts of answers by value, and the items of concern."""

    hearing: Hearing
    observations: int
    counts: dict[str, int]
    concerns: tuple[ChecklistItem, ...]


class Observing:
    """What an observer does in and after court; each method is one transaction."""

    def __init__(
        self, vault: Vault, display: Display, clock: Clock, checklist: Callable[[str], tuple[ChecklistItem, ...]]
    ) -> None:
        """`checklist` returns the items of a checklist by its name."""
        self._vault = vault
        self._display = display
        self._clock = clock
        self._checklist = checklist

    def begin(self, case_id: str, held_on: PartialDate) -> Sheet:
        """Open a hearing on a day, with what the last one of the case tells, and an empty observation of it.

        A hearing already recorded for that day without an observation is taken instead of making a second one.
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
            arrived = self._now()
            observation = tx.records.put(Observation(hearing=hearing.id, checklist=CHECKLIST, arrived=arrived))
            return self._sheet(tx, observation)

    def sheet(self, observation_id: str) -> Sheet:
        """Return an observation with all questions of its checklist and the answers so far."""
        with self._vault.transaction() as tx:
            return self._sheet(tx, tx.records.get(Observation, observation_id))

    def answer(self, observation_id: str, item: str, value: str, note: str | None = None) -> Sheet:
        """Answer a question (an empty value takes the answer back); the time is noted. Without `note` it stays."""
        with self._vault.transaction() as tx:
            observation = tx.records.get(Observation, observation_id)
            given = tx.records.where(Answer, {"observation": observation_id, "item": item})
            if not value:
                for each in given:
                    tx.records.delete(Answer, each.id)
            else:
                old = given[0] if given else Answer(observation=observation_id, item=item)
                written = old.note if note is None else note
                if (old.value, old.note) != (value, written):
                    tx.records.put(dataclasses.replace(old, value=value, note=written, noted_at=self._now()))
            return self._sheet(tx, observation)

    def write_note(self, observation_id: str, text: str) -> Sheet:
        """Add a line with the present time to the notes in court."""
        with self._vault.transaction() as tx:
            observation = tx.records.get(Observation, observation_id)
            line = f"{self._now()} {text.strip()}"
            summary = f"{observation.summary}\n{line}".lstrip("\n")
            return self._sheet(tx, tx.records.put(dataclasses.replace(observation, summary=summary)))

    def save(self, hearing: Hearing, observation: Observation) -> Sheet:
        """Store what was changed of the hearing and of the observation as a whole."""
        with self._vault.transaction() as tx:
            tx.records.put(hearing)
            return self._sheet(tx, tx.records.put(observation))

    def summary(self, case_id: str) -> tuple[HearingLine, ...]:
        """Return the hearings of a case in their order, with counts of the answers and the items of concern."""
        with self._vault.transaction() as tx:
            return tuple(self._line(tx, hearing) for hearing in tx.records.parts(Hearing, case_id))

    def _line(self, tx: Tx, hearing: Hearing) -> HearingLine:
        observations = tx.records.parts(Observation, hearing.id)
        answers = [(o, a) for o in observations for a in tx.records.parts(Answer, o.id)]
        concerned = {(o.checklist, a.item) for o, a in answers if a.value in CONCERNS}
        lists = dict.fromkeys(o.checklist for o in observations)
        concerns = tuple(i for name in lists for i in self._checklist(name) if (name, i.code) in concerned)
        return HearingLine(hearing, len(observations), Counter(a.value for _, a in answers), concerns)

    def _sheet(self, tx: Tx, observation: Observation) -> Sheet:
        hearing = tx.records.get(Hearing, observation.hearing)
        given = {each.item: each for each in tx.records.parts(Answer, observation.id)}
        empty = Answer()
        items = tuple(
            AnsweredItem(item, answer.value, answer.note, answer.noted_at)
            for item in self._checklist(observation.checklist)
            for answer in (given.get(item.code, empty),)
        )
        return Sheet(self._display.title(tx, tx.records.get(Case, hearing.case)), hearing, observation, items)

    def _now(self) -> str:
        return self._clock.now().astimezone().strftime("%H:%M")
