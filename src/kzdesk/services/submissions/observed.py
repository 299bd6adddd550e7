# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what observers recorded of hearings, and lays their answers beside the questions of the checklist."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from kzdesk.documents.submissions.blank_forms import Question
from kzdesk.documents.submissions.checklist import AnsweredQuestion, AnsweredSection, Given
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.runtime.checklists import ChecklistItem, parse_checklist
from kzdesk.services.submissions.making import Making

_NO_CHECKLIST: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "Nothing was made: a hearing was observed with the checklist “{name}”, which this version of kzdesk does not know. "
    "Install the version it was observed with, or a newer one.",
)


@dataclass(frozen=True, slots=True)
class ObservedHearing:
    """A hearing, the sheets observers filled in there, and their answers by the id of the sheet."""

    hearing: Hearing
    observations: tuple[Observation, ...]
    answers: Mapping[str, tuple[Answer, ...]]


def observed_hearings(making: Making, hearings: Iterable[Hearing]) -> tuple[ObservedHearing, ...]:
    """Return the hearings in their order with what was observed there, with a bounded number of queries."""
    several = tuple(hearings)
    observations = making.records.grouped(Observation, "hearing", (each.id for each in several))
    sheets = [each.id for found in observations.values() for each in found]
    answers = making.records.grouped(Answer, "observation", sheets)
    return tuple(ObservedHearing(each, observations.get(each.id, ()), answers) for each in several)


def answered_sections(making: Making, observed: tuple[ObservedHearing, ...]) -> tuple[AnsweredSection, ...]:
    """Return every question of the checklists that were used, with all answers given to it, hearing by hearing.

    Raises `Refused` when a checklist is not known.
    """
    given: dict[tuple[str, str], list[Given]] = {}
    names: dict[str, None] = {}
    for place, each in enumerate(observed):
        for observation in each.observations:
            names[observation.checklist] = None
            for answer in each.answers.get(observation.id, ()):
                said = Given(answer.value, making.label("answer_values", answer.value), answer.note, place)
                if said.value or said.note:
                    given.setdefault((observation.checklist, answer.item), []).append(said)
    return tuple(section for name in names for section in _sections(making, name, given))


def _sections(making: Making, name: str, given: Mapping[tuple[str, str], list[Given]]) -> Iterator[AnsweredSection]:
    language = making.order.language
    for section, items in groupby(_checklist(making, name), key=lambda item: item.section):
        questions = (
            AnsweredQuestion(
                Question(item.code, item.label(language), item.iccpr), tuple(given.get((name, item.code), ()))
            )
            for item in items
        )
        yield AnsweredSection(making.label("checklist_sections", section), tuple(questions))


def _checklist(making: Making, name: str) -> tuple[ChecklistItem, ...]:
    try:
        return parse_checklist(making.resource(f"checklists/{name}.csv"))
    except FileNotFoundError:
        raise Refused(_NO_CHECKLIST.format(name=name), code="checklist") from None
