# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done about a person's case, at home and abroad: appeals, complaints about ill-treatment, higher courts."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.questionnaire import Answer, Answers, Blank
from kzdesk.documents.wording import capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.violation import Act
from kzdesk.services.submissions.person_case import WORDS, PersonCase
from kzdesk.services.submissions.proceedings import judged_in
from kzdesk.services.submissions.standing import begun

_APPEALS: Final = ("appeal", "cassation")
_Step = tuple[date, Answers]


def steps(case: PersonCase, acts: Iterable[Act]) -> tuple[tuple[Answers, ...], Blank]:
    """Return the steps in the order of time, complaints being those about these acts; and why there are none."""
    interventions = _recorded(case)
    found = [*_interventions(case, interventions), *_complaints(case, acts), *_appeals(case)]
    withheld = any(not each.intervention_type for each in interventions)
    ordered = sorted(found, key=lambda each: each[0])
    return tuple(answers for _, answers in ordered), Blank.WITHHELD if withheld else Blank.UNKNOWN


def _recorded(case: PersonCase) -> tuple[Intervention, ...]:
    records = case.making.records
    found = {each.id: each for each in records.where(Intervention, {"person": case.person.id})}
    cases = sorted({each.case for each in case.participations})
    for several in records.grouped(Intervention, "case", cases).values():
        found |= {each.id: each for each in several if not each.person}
    return tuple(found.values())


def _interventions(case: PersonCase, interventions: Iterable[Intervention]) -> Iterator[_Step]:
    making = case.making
    for each in interventions:
        if making.extra("intervention_types", each.intervention_type, "remedy") and begun(each.sent_on, case.day):
            what = (capitalised(making.label("intervention_types", each.intervention_type)), each.title)
            status = making.label("intervention_statuses", each.status)
            yield _step(each.sent_on, what, each.addressed_to, (status, each.response, each.impact))


def _complaints(case: PersonCase, acts: Iterable[Act]) -> Iterator[_Step]:
    complaint = case.making.words(WORDS).say("steps.complaint")
    for act in acts:
        for each in case.ill_treatment(act):
            if each.complaint_filed is not None and begun(each.complaint_filed, case.day):
                outcome = case.making.label("complaint_outcomes", each.complaint_outcome)
                yield _step(each.complaint_filed, (complaint,), "", (outcome,))


def _appeals(case: PersonCase) -> Iterator[_Step]:
    parts = (each.id for each in case.participations)
    for several in case.making.records.grouped(Sentence, "participation", parts).values():
        for each in several:
            if each.level in _APPEALS and each.pronounced_by(case.day):
                judged = judged_in(case.naming, each)
                what = case.making.words(WORDS).say("steps.judged", level=judged.level)
                punished = CaseWords(case.making.words("proceedings")).punishments(judged)
                yield _step(each.pronounced, (what,), judged.court, (punished,))


def _step(day: PartialDate | None, what: tuple[str, ...], addressed_to: str, result: tuple[str, ...]) -> _Step:
    answers: dict[str, Answer] = {
        "date": day or Blank.NOT_ASKED,
        "what": tuple(text for text in what if text) or Blank.NOT_ASKED,
        "addressed_to": addressed_to or Blank.NOT_ASKED,
        "result": tuple(text for text in result if text) or Blank.NOT_ASKED,
    }
    return day.earliest if day else date.max, Answers(answers)
