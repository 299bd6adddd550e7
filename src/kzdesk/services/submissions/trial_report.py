# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the report on a whole trial from the case, its hearings and what observers answered there."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.trial_report import HeldHearing, Party, Trial, TrialReport
from kzdesk.documents.wording import capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Case, Event, Participation
from kzdesk.domain.records.hearing import Hearing
from kzdesk.services.list_print import paragraphs
from kzdesk.services.submissions.making import Made, Making, Remark
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.observed import ObservedHearing, answered_sections, observed_hearings
from kzdesk.services.submissions.proceedings import PartInCase, parts_in_cases
from kzdesk.services.submissions.standing import begun, case_to_show

_REPORT: Final = TrialReport()
_NOT_OBSERVED: Final = QT_TRANSLATE_NOOP("submissions", "Nobody observed this hearing.")


class TrialReportMaker:
    """Makes the report on a whole trial."""

    name = "trial-report"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Trial observation: a whole trial")
    subjects = ("case",)
    templates = ("trial-report", "proceedings")
    preferred = "pdf"
    profile = "coalition"

    def make(self, making: Making) -> Made:
        """Return the report. Raises `Refused` when there is no such case or nobody in it may be shown."""
        case = case_to_show(making.records, making.order.subject)
        source = _Gathering(making, Naming(making)).trial(case)
        outline = _REPORT.outline(source, making.words("trial-report"), CaseWords(making.words("proceedings")))
        unobserved = (each.record for each in source.hearings if not each.observed)
        return Made(outline, source.as_of, tuple(Remark(each, _NOT_OBSERVED) for each in unobserved))


class _Gathering:
    """Gathers one trial."""

    def __init__(self, making: Making, naming: Naming) -> None:
        self._making = making
        self._naming = naming
        self._as_of = making.as_of

    def trial(self, case: Case) -> Trial:
        making, day = self._making, self._as_of.latest
        hearings = (each for each in making.records.parts(Hearing, case.id) if begun(each.held_on, day))
        observed = observed_hearings(making, hearings)
        taking_part = making.records.parts(Participation, case.id)
        visible = [each for each in taking_part if each.person]
        checklists = dict.fromkeys(each.checklist for one in observed for each in one.observations)
        return Trial(
            case=case.title or capitalised(making.label("case_kinds", case.case_kind)),
            as_of=self._as_of,
            facts=tuple(self._facts(case)),
            motive=paragraphs(case.motive),
            parties=self._parties(visible, day),
            hearings=tuple(self._hearing(each) for each in observed),
            sections=answered_sections(making, observed),
            checklists=tuple(checklists),
            left_out=len(visible) < len(taking_part),
            record=case.id,
        )

    def _facts(self, case: Case) -> Iterator[tuple[str, str]]:
        making = self._making
        words = making.words("trial-report")
        yield "kind", making.label("case_kinds", case.case_kind) if case.title else ""
        yield "number", case.number
        yield "agency", self._naming.organisation(case.agency)
        yield "opened", self._date(case.opened)
        yield "event", self._naming.titles(Event.TYPE, [case.event]).get(case.event, "")
        yield "classified", words.say("case.is_classified") if case.classified else ""

    def _date(self, when: PartialDate | None) -> str:
        return CaseWords(self._making.words("proceedings")).date(when)

    def _parties(self, taking_part: list[Participation], day: date) -> tuple[Party, ...]:
        names = self._naming.people(each.person for each in taking_part)
        parts = parts_in_cases(self._naming, taking_part, day)
        return tuple(self._party(each, names[each.participation.person]) for each in parts)

    def _party(self, part: PartInCase, name: str) -> Party:
        role = self._making.label("participation_roles", part.participation.role)
        return Party(name, role, part.charges, part.judged, part.participation.person)

    def _hearing(self, each: ObservedHearing) -> HeldHearing:
        making, hearing = self._making, each.hearing
        admitted = (making.label("admissions", sheet.admitted) for sheet in each.observations)
        grades = (making.label("observation_grades", sheet.overall) for sheet in each.observations)
        return HeldHearing(
            held_on=hearing.held_on,
            begins=hearing.begins,
            stage=making.label("hearing_stages", hearing.stage),
            court=self._naming.organisation(hearing.court),
            mode=making.label("hearing_modes", hearing.mode),
            observed=bool(each.observations),
            admitted=", ".join(dict.fromkeys(said for said in admitted if said)),
            grade="; ".join(dict.fromkeys(said for said in grades if said)),
            outcome=hearing.outcome,
            record=hearing.id,
        )
