# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearings and what an observer saw there, answered item by item on the fair-trial checklist."""

import re
from dataclasses import dataclass
from typing import Final

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, flag, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order

P0, P1, P2, P3 = Sensitivity
CHECKLIST: Final = "fair-trial-1"
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_NO_ANSWER = QT_TRANSLATE_NOOP("problems", "Give an answer, or write a note.")
_WRONG_TIME = QT_TRANSLATE_NOOP("problems", "Write the time as 09:30.")


def clock_times(record: Record, *names: str) -> tuple[Problem, ...]:
    """Return a problem with each of the fields that holds something other than a time such as 09:30."""
    return tuple(Problem(n, _WRONG_TIME) for n in names if getattr(record, n) and not _TIME.fullmatch(getattr(record, n)))


@dataclass(frozen=True, kw_only=True)
class Hearing(Record):
    """One day in court in a case."""

    TYPE = "hearing"
    LABEL = QT_TRANSLATE_NOOP("records", "Hearing")
    PLURAL = QT_TRANSLATE_NOOP("records", "Hearings")
    TITLE = ("held_on", "stage")
    ORDER = ("held_on", "begins")

    case: str = part_of(QT_TRANSLATE_NOOP("records", "Case"), "case")
    held_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Date"), P0, required=True, listed=True)
    begins: str = text(QT_TRANSLATE_NOOP("records", "Time"), P0, listed=True, help=QT_TRANSLATE_NOOP("records", "For example 09:30."))
    stage: str = choice(QT_TRANSLATE_NOOP("records", "Stage"), P0, "hearing_stages", required=True, default="trial", listed=True)
    court: str = reference(QT_TRANSLATE_NOOP("records", "Court"), P0, "organisation", listed=True)
    courtroom: str = text(QT_TRANSLATE_NOOP("records", "Courtroom"), P1)
    judges: str = text(QT_TRANSLATE_NOOP("records", "Judges"), P1)
    prosecutors: str = text(QT_TRANSLATE_NOOP("records", "Prosecutors"), P1)
    lawyers: str = text(QT_TRANSLATE_NOOP("records", "Lawyers"), P1)
    mode: str = choice(QT_TRANSLATE_NOOP("records", "How it was held"), P0, "hearing_modes", default="in_person", listed=True)
    closure_reason_given: bool = flag(QT_TRANSLATE_NOOP("records", "A reason was given for closing the hearing"), P0)
    outcome: str = long_text(QT_TRANSLATE_NOOP("records", "Outcome"), P1)
    next_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Next hearing"), P0, listed=True, group=groups.DATES)
    next_begins: str = text(QT_TRANSLATE_NOOP("records", "Time of the next hearing"), P0, group=groups.DATES)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields, of the times and of the order of the dates."""
        return super().problems() + clock_times(self, "begins", "next_begins") + date_order(self, "held_on", "next_on")


@dataclass(frozen=True, kw_only=True)
class Observation(Record):
    """What one observer saw at one hearing."""

    TYPE = "observation"
    LABEL = QT_TRANSLATE_NOOP("records", "Observation")
    PLURAL = QT_TRANSLATE_NOOP("records", "Observations")
    TITLE = ("checklist", "overall")

    hearing: str = part_of(QT_TRANSLATE_NOOP("records", "Hearing"), "hearing")
    observer: str = text(QT_TRANSLATE_NOOP("records", "Observer"), P3, group=groups.SEALED)
    checklist: str = text(QT_TRANSLATE_NOOP("records", "Checklist"), P0, required=True, default=CHECKLIST, coded=True)
    admitted: str = choice(QT_TRANSLATE_NOOP("records", "Admitted"), P0, "admissions", listed=True)
    arrived: str = text(QT_TRANSLATE_NOOP("records", "Arrived at"), P1, listed=True)
    left: str = text(QT_TRANSLATE_NOOP("records", "Left at"), P1, listed=True)
    recording_allowed: str = choice(QT_TRANSLATE_NOOP("records", "Recording allowed"), P0, "yes_no")
    summary: str = long_text(QT_TRANSLATE_NOOP("records", "Notes in court"), P1, group=groups.NOTES)
    overall: str = choice(QT_TRANSLATE_NOOP("records", "Overall grade"), P0, "observation_grades", group=groups.DECISION, listed=True)
    sealed_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Sealed on"), P1, group=groups.DECISION)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the times."""
        return super().problems() + clock_times(self, "arrived", "left")


@dataclass(frozen=True, kw_only=True)
class Answer(Record):
    """The answer to one item of the checklist at one hearing, or a note on an item that has no answer yet."""

    TYPE = "answer"
    LABEL = QT_TRANSLATE_NOOP("records", "Answer")
    PLURAL = QT_TRANSLATE_NOOP("records", "Answers")
    TITLE = ("item", "value")
    ORDER = ("item",)

    observation: str = part_of(QT_TRANSLATE_NOOP("records", "Observation"), "observation")
    item: str = text(QT_TRANSLATE_NOOP("records", "Item"), P0, required=True, listed=True, coded=True)
    value: str = choice(QT_TRANSLATE_NOOP("records", "Answer"), P0, "answer_values", listed=True)
    note: str = text(QT_TRANSLATE_NOOP("records", "Note"), P1, listed=True)
    noted_at: str = text(QT_TRANSLATE_NOOP("records", "At"), P1, listed=True)
    evidence: str = text(QT_TRANSLATE_NOOP("records", "Evidence"), P2, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the time; an answer, a note or evidence is needed."""
        empty = () if self.value or self.note or self.evidence else (Problem("value", _NO_ANSWER),)
        return super().problems() + clock_times(self, "noted_at") + empty
