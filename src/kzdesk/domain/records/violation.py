# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts against a victim, who was involved, and ill-treatment (HURIDOCS act, involvement and torture formats)."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, choices, flag, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Problem, Record, date_order
from kzdesk.domain.records.approvals import approvals_lacking, same_approval

P0, P1, P2, P3 = Sensitivity
_SOMEBODY = QT_TRANSLATE_NOOP("problems", "Say who: a person, an agency, or both.")
_NO_SOURCE = QT_TRANSLATE_NOOP("problems", "a source is missing")


@dataclass(frozen=True, kw_only=True)
class EventLink(Record):
    """How one event follows from, belongs to or runs beside another (HURIDOCS chain of events)."""

    TYPE = "event_link"
    LABEL = QT_TRANSLATE_NOOP("records", "Link to another event")
    PLURAL = QT_TRANSLATE_NOOP("records", "Linked events")
    TITLE = ("link_type", "other_event")

    event: str = part_of(QT_TRANSLATE_NOOP("records", "Event"), "event")
    link_type: str = choice(QT_TRANSLATE_NOOP("records", "This event"), P1, "event_link_types", required=True, listed=True)
    other_event: str = reference(QT_TRANSLATE_NOOP("records", "Other event"), P1, "event", required=True, listed=True)


@dataclass(frozen=True, kw_only=True)
class Act(Record):
    """One violation against one victim in one event."""

    TYPE = "act"
    LABEL = QT_TRANSLATE_NOOP("records", "Act against a victim")
    PLURAL = QT_TRANSLATE_NOOP("records", "Acts against victims")
    TITLE = ("victim", "act_type")
    ORDER = ("start",)

    event: str = part_of(QT_TRANSLATE_NOOP("records", "Event"), "event")
    victim: str = reference(QT_TRANSLATE_NOOP("records", "Victim"), P1, "person", required=True, listed=True)
    act_type: str = choice(QT_TRANSLATE_NOOP("records", "Kind of act"), P1, "act_types", required=True, listed=True)
    start: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "From"), P1, listed=True)
    end: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Until"), P1)
    facility: str = reference(QT_TRANSLATE_NOOP("records", "Facility"), P1, "facility", group=groups.PLACE)
    place: str = reference(QT_TRANSLATE_NOOP("records", "Place"), P1, "place", group=groups.PLACE)
    exact_location: str = text(QT_TRANSLATE_NOOP("records", "Exact location"), P2, group=groups.PLACE)
    stated_reason: str = text(QT_TRANSLATE_NOOP("records", "Reason given"), P1)
    status_at_end: str = choice(QT_TRANSLATE_NOOP("records", "Victim afterwards"), P1, "act_end_statuses")
    attribution: str = choice(QT_TRANSLATE_NOOP("records", "What the authorities say"), P1, "act_attributions")
    narrative: str = long_text(QT_TRANSLATE_NOOP("records", "What happened"), P1, group=groups.NOTES)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "start", "end")


@dataclass(frozen=True, kw_only=True)
class Involvement(Record):
    """A perpetrator's part in an act. Named in print only with two approvals and a source."""

    TYPE = "involvement"
    LABEL = QT_TRANSLATE_NOOP("records", "Perpetrator")
    PLURAL = QT_TRANSLATE_NOOP("records", "Perpetrators")
    TITLE = ("perpetrator", "agency", "degree")

    act: str = part_of(QT_TRANSLATE_NOOP("records", "Act against a victim"), "act")
    perpetrator: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P2, "person", listed=True)
    agency: str = reference(QT_TRANSLATE_NOOP("records", "Agency"), P2, "organisation", listed=True)
    degree: str = choice(QT_TRANSLATE_NOOP("records", "Degree of involvement"), P2, "involvement_degrees", required=True, listed=True)
    rank_post: str = text(QT_TRANSLATE_NOOP("records", "Rank and post"), P2)
    status: str = choice(QT_TRANSLATE_NOOP("records", "Criminal responsibility"), P2, "perpetrator_statuses", listed=True)
    source: str = reference(QT_TRANSLATE_NOOP("records", "Source"), P2, "source", group=groups.DECISION)
    approved_by_1: str = text(QT_TRANSLATE_NOOP("records", "First approval to print"), P2, group=groups.DECISION, internal=True)
    approved_by_2: str = text(QT_TRANSLATE_NOOP("records", "Second approval to print"), P2, group=groups.DECISION, internal=True)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; somebody must be named, and two approvals come from two people."""
        nobody = () if self.perpetrator or self.agency else (Problem("perpetrator", _SOMEBODY),)
        return super().problems() + nobody + same_approval(self.approved_by_1, self.approved_by_2)

    @property
    def printable(self) -> bool:
        """Whether the perpetrator may be named in print: two approvals by two people, and a source."""
        return not self.lacking

    @property
    def lacking(self) -> tuple[Message, ...]:
        """What is missing before the perpetrator may be named in print; a record that lacks it can be kept."""
        source = () if self.source else (_NO_SOURCE,)
        return source + approvals_lacking(self.approved_by_1, self.approved_by_2)


@dataclass(frozen=True, kw_only=True)
class IllTreatment(Record):
    """Torture or other ill-treatment in an act; consistency grades of the Istanbul Protocol (2022), para. 379."""

    TYPE = "ill_treatment"
    LABEL = QT_TRANSLATE_NOOP("records", "Ill-treatment")
    PLURAL = QT_TRANSLATE_NOOP("records", "Ill-treatment")
    TITLE = ("methods",)

    act: str = part_of(QT_TRANSLATE_NOOP("records", "Act against a victim"), "act")
    methods: tuple[str, ...] = choices(QT_TRANSLATE_NOOP("records", "Methods"), P1, "ill_treatment_methods", required=True, listed=True)
    purpose: str = choice(QT_TRANSLATE_NOOP("records", "Purpose"), P1, "ill_treatment_purposes", listed=True)
    injuries: str = long_text(QT_TRANSLATE_NOOP("records", "Injuries"), P3, special="health")
    examined_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Examined on"), P2, group=groups.EXAMINATION, special="health")
    examined_by: str = choice(QT_TRANSLATE_NOOP("records", "Examined by"), P2, "examiners", group=groups.EXAMINATION, special="health")
    consistency: str = choice(QT_TRANSLATE_NOOP("records", "Findings agree with the account"), P2, "istanbul_grades", group=groups.EXAMINATION, listed=True, special="health")
    psychological_findings: str = long_text(QT_TRANSLATE_NOOP("records", "Psychological findings"), P3, group=groups.EXAMINATION, special="health")
    treatment: str = choice(QT_TRANSLATE_NOOP("records", "Medical treatment"), P2, "treatments", group=groups.EXAMINATION, special="health")
    statement_signed: str = choice(QT_TRANSLATE_NOOP("records", "Statement signed"), P1, "statement_signings", group=groups.COMPLAINT)
    complaint_filed: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Complaint filed"), P1, group=groups.COMPLAINT)
    criminal_case_number: str = text(QT_TRANSLATE_NOOP("records", "Criminal case number"), P1, group=groups.COMPLAINT)
    complaint_outcome: str = choice(QT_TRANSLATE_NOOP("records", "Outcome of the complaint"), P1, "complaint_outcomes", group=groups.COMPLAINT, listed=True)
    pressure_to_withdraw: bool = flag(QT_TRANSLATE_NOOP("records", "Pressed to withdraw the complaint"), P1, group=groups.COMPLAINT)
    compensation_kzt: int | None = integer(QT_TRANSLATE_NOOP("records", "Compensation in tenge"), P1, group=groups.COMPLAINT)
