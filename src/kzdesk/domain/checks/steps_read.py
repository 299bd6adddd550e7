# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of a case that a passage dates, each with its day and whom it is told of."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, quote, sentences
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.recognise_events import SaidEvent, distance, events
from kzdesk.domain.checks.recognise_names import Mention
from kzdesk.domain.checks.recognise_steps import CONSENTED, FAMILY, LAWYER, WITHDRAWN, SaidStep, steps, tells_of_steps
from kzdesk.domain.checks.subjects import told_in
from kzdesk.domain.dates import PartialDate

_FAR: Final = 90
_ANY_KIN: Final = frozenset({LAWYER, FAMILY, CONSENTED, WITHDRAWN})
"""Steps that a lawyer or a relative has a part in, who does not take the person’s place in the sentence."""


Named = Callable[[], Sequence[Mention]]
"""Tells whom a passage names, when it is asked: few passages tell a step."""


@dataclass(frozen=True, slots=True)
class Step(Stretch):
    """A dated step: its kind, its day and whom it is told of, as `Mention.who` has it; empty for nobody certain."""

    passage: Passage
    kind: str
    day: PartialDate
    who: str

    @property
    def quoted(self) -> str:
        """The few words that tell it."""
        return quote(self.passage.text, self.start, self.end)


def steps_of(passage: Passage, named: Named) -> tuple[Step, ...]:
    """Return the dated steps of a passage in order."""
    said = tuple(dates(passage.text)) if tells_of_steps(passage.text) else ()
    return tuple(_steps(passage, named, said)) if said else ()


def _steps(passage: Passage, named: Named, said: Sequence[SaidDate]) -> Iterator[Step]:
    for sentence in sentences(passage.text):
        here = [each for each in said if sentence.start <= each.start < sentence.end]
        text = sentence.of(passage.text)
        told = tuple(steps(text)) if here else ()
        if not told:
            continue
        happened = [each for each in events(text) if not any(each.overlaps(step) for step in told)]
        for each in here:
            day = SaidDate(each.start - sentence.start, each.end - sentence.start, each.day)
            step = _nearest(day, (*told, *happened), text)
            if each.day is None or not isinstance(step, SaidStep):
                continue
            start, end = min(step.start, day.start) + sentence.start, max(step.end, day.end) + sentence.start
            where = Stretch(step.start + sentence.start, end)
            who = told_in(passage, named(), sentence, where, with_kin=step.kind in _ANY_KIN)
            yield Step(start, end, passage, step.kind, each.day, who)


def _nearest(day: SaidDate, told: Sequence[SaidStep | SaidEvent], text: str) -> SaidStep | SaidEvent | None:
    nearest = min(told, key=lambda one: distance(one, day, text))
    return nearest if distance(nearest, day, text) <= _FAR else None
