# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the report on one observed hearing."""

from collections.abc import Iterator, Mapping
from typing import Final

from kzdesk.documents.submissions.hearing_report import Attendance, Field, HearingReport, ReportedHearing
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.wording import capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.services.concerned import PROFESSIONALS
from kzdesk.services.submissions.making import Made, Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.observed import answered_sections, observed_hearings
from kzdesk.services.submissions.standing import case_to_show

_REPORT: Final = HearingReport()
_OTHERS: Final = frozenset({"victim", "witness", "defence_witness"})
_CLOSED: Final = ("closed", "partly_closed")


class HearingReportMaker:
    """Makes the report on one hearing."""

    name = "hearing-report"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Trial observation: one hearing")
    subjects = ("hearing",)
    templates = ("hearing-report", "proceedings")
    preferred = "pdf"
    profile = "coalition"

    def make(self, making: Making) -> Made:
        """Return the report. Raises `Refused` when there is no such hearing or nobody in its case may be shown."""
        case_words = CaseWords(making.words("proceedings"))
        source = _Gathering(making, Naming(making), case_words).report()
        return Made(_REPORT.outline(source, making.words("hearing-report"), case_words), source.as_of)


class _Gathering:
    """Gathers one report."""

    def __init__(self, making: Making, naming: Naming, words: CaseWords) -> None:
        self._making = making
        self._naming = naming
        self._words = words

    def report(self) -> ReportedHearing:
        making = self._making
        hearing = making.records.get(Hearing, making.order.subject)
        case = case_to_show(making.records, hearing.case)
        (observed,) = observed_hearings(making, [hearing])
        return ReportedHearing(
            case=case.title or capitalised(making.label("case_kinds", case.case_kind)),
            held_on=hearing.held_on,
            stage=making.label("hearing_stages", hearing.stage),
            as_of=making.as_of,
            fields=tuple(self._hearing(hearing, case)),
            attendances=tuple(self._attendance(each) for each in observed.observations),
            sections=answered_sections(making, (observed,)),
            record=hearing.id,
        )

    def _hearing(self, hearing: Hearing, case: Case) -> Iterator[Field]:
        making = self._making
        values: Mapping[str, str] = {
            "case": making.label("case_kinds", case.case_kind),
            "accused": self._accused(case),
            "stage": making.label("hearing_stages", hearing.stage),
            "held_on": self._words.date(hearing.held_on),
            "begins": hearing.begins,
            "court": self._naming.organisation(hearing.court),
            "courtroom": hearing.courtroom,
            "mode": making.label("hearing_modes", hearing.mode),
            "judges": hearing.judges,
            "prosecutors": hearing.prosecutors,
            "lawyers": hearing.lawyers,
            "outcome": hearing.outcome,
        }
        yield from self._told(hearing, values if case.title else {k: v for k, v in values.items() if k != "case"})
        if hearing.mode in _CLOSED:
            reason = "reason_given" if hearing.closure_reason_given else "reason_not_given"
            yield Field("closure", self._making.words("hearing-report").say(f"fields.{reason}"))
        if hearing.next_on is not None:
            yield Field("next_on", self._next(hearing.next_on, hearing.next_begins))

    def _attendance(self, observation: Observation) -> Attendance:
        making = self._making
        values = {
            "admitted": making.label("admissions", observation.admitted),
            "arrived": observation.arrived,
            "left": observation.left,
            "recording_allowed": making.label("yes_no", observation.recording_allowed),
            "overall": making.label("observation_grades", observation.overall),
        }
        notes = tuple(line for line in observation.summary.splitlines() if line.strip())
        return Attendance(tuple(self._told(observation, values)), notes, observation.id)

    def _told(self, record: Record, values: Mapping[str, str]) -> Iterator[Field]:
        """Yield a field for each value; one that is withheld is none, one that nobody recorded is a blank."""
        withheld = {each.field for each in self._making.records.withheld if each.record_id == record.id}
        for name, value in values.items():
            if value or name not in withheld:
                yield Field(name, value)

    def _accused(self, case: Case) -> str:
        parts = self._making.records.parts(Participation, case.id)
        wanted = (each.person for each in parts if each.role not in PROFESSIONALS | _OTHERS)
        return ", ".join(self._naming.people(wanted).values())

    def _next(self, day: PartialDate | None, begins: str) -> str:
        return ", ".join(piece for piece in (self._words.date(day), begins) if piece)
