# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what several documents tell about a person: custody, cases, acts, restrictions, interventions."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from kzdesk.documents.submissions.person_facts import (
    ActAgainst,
    CaseOfPerson,
    Custody,
    Intervening,
    Named,
    Restricted,
)
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.wording import capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.services.list_print import paragraphs
from kzdesk.services.submissions.making import Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.proceedings import parts_in_cases
from kzdesk.services.submissions.standing import begun, dating

_SETTLED: Final = ("answered", "closed")


class PersonFacts:
    """Gathers the facts about one person up to a day."""

    def __init__(self, naming: Naming, person_id: str, day: date, standing: Standing) -> None:
        """Read through the records of `naming`; what began after `day` is left out.

        `standing` is how the person may be shown; it decides how closely the case may be dated.
        """
        self._naming = naming
        self._making: Making = naming.making
        self._words = CaseWords(naming.making.words("proceedings"))
        self._person = person_id
        self._day = day
        self._told = dating(standing)

    def custody(self) -> tuple[Custody, ...]:
        """Return the stretches of custody in the order of time."""
        found = self._making.records.parts(CustodyEpisode, self._person)
        return tuple(self._custody(each) for each in found if each.custody_kind and begun(each.start, self._day))

    def cases(self) -> tuple[CaseOfPerson, ...]:
        """Return the cases with this person's part in each."""
        taking_part = self._making.records.where(Participation, {"person": self._person})
        cases = self._making.records.by_ids(Case, (each.case for each in taking_part))
        parts = parts_in_cases(self._naming, taking_part, self._day)
        return tuple(
            CaseOfPerson(
                title=case.title or capitalised(self._label("case_kinds", case.case_kind)),
                facts=self._case(case, each.participation),
                charges=each.charges,
                judged=each.judged,
                record=case.id,
            )
            for each in parts
            if (case := cases.get(each.participation.case))
        )

    def acts(self) -> tuple[ActAgainst, ...]:
        """Return the acts against this person, those of ill-treatment with what is known of it."""
        acts = self._making.records.where(Act, {"victim": self._person})
        found = [each for each in acts if each.act_type and begun(each.start, self._day)]
        ill_treatment = self._making.records.grouped(IllTreatment, "act", (each.id for each in found))
        return tuple(self._act(each, ill_treatment.get(each.id, ())) for each in found)

    def restrictions(self) -> tuple[Restricted, ...]:
        """Return the restrictions laid on this person."""
        found = self._making.records.parts(Restriction, self._person)
        return restricted(self._naming, (each for each in found if begun(each.start, self._day)))

    def interventions(self) -> tuple[Intervening, ...]:
        """Return what was undertaken for this person and in their cases, by the deadline."""
        reads = self._making.records
        found = {each.id: each for each in reads.where(Intervention, {"person": self._person})}
        cases = {each.case for each in reads.where(Participation, {"person": self._person})}
        for several in reads.grouped(Intervention, "case", sorted(cases)).values():
            found |= {each.id: each for each in several if not each.person}
        told = [each for each in found.values() if each.intervention_type]
        told.sort(key=lambda each: each.deadline.latest if each.deadline else date.max)
        return tuple(self._intervention(each) for each in told)

    def person(self) -> Person:
        """Return the person. Raises `Refused` when there is none."""
        return self._making.records.get(Person, self._person)

    def _custody(self, each: CustodyEpisode) -> Custody:
        making, naming = self._making, self._naming
        ended = each.end if each.end is not None and each.end.known else None
        details = {
            "ordered_by": naming.organisation(each.ordered_by),
            "carried_out_by": naming.organisation(each.carried_out_by),
            "legal_basis": each.legal_basis,
            "reasons_given": each.reasons_given,
            "warrant_shown": self._label("yes_no", each.warrant_shown),
            "requesting_state": self._label("countries", each.requesting_state),
            "term_days": "" if each.term_days is None else str(each.term_days),
            "extended_to": self._date(each.extended_to),
            "without_contact": making.label("yes_no", "yes") if each.without_contact else "",
            "family_notified": self._date(each.family_notified),
            "lawyer_access": self._date(each.lawyer_access),
            "end_reason": self._label("custody_end_reasons", each.end_reason),
        }
        return Custody(
            kind=self._label("custody_kinds", each.custody_kind),
            start=each.start,
            end=ended,
            where=naming.where(each.facility, each.place),
            details=_named(details),
            without_contact=each.without_contact,
            record=each.id,
        )

    def _case(self, case: Case, part: Participation) -> Named:
        facts = {
            "kind": self._label("case_kinds", case.case_kind) if case.title else "",
            "number": case.number,
            "role": self._label("participation_roles", part.role),
            "agency": self._naming.organisation(case.agency),
            "opened": self._date(self._told(case.opened)),
        }
        return _named(facts)

    def _act(self, act: Act, found: tuple[IllTreatment, ...]) -> ActAgainst:
        facts = {
            "place": self._naming.where(act.facility, act.place),
            "exact_location": act.exact_location,
            "stated_reason": act.stated_reason,
            "status_at_end": self._label("act_end_statuses", act.status_at_end),
            "attribution": self._label("act_attributions", act.attribution),
            "perpetrators": "\n".join(self._perpetrators(act.id)),
        }
        told = [pair for each in found for pair in self._ill_treatment(each)]
        methods = dict.fromkeys(method for each in found for method in each.methods)
        return ActAgainst(
            kind=self._label("act_types", act.act_type),
            start=act.start,
            end=act.end,
            facts=(*_named(facts), *told),
            methods=", ".join(self._labels("ill_treatment_methods", methods)),
            complaint=", ".join(self._labels("complaint_outcomes", (e.complaint_outcome for e in found))),
            narrative=paragraphs(act.narrative),
            record=act.id,
        )

    def _ill_treatment(self, each: IllTreatment) -> Named:
        compensation = "" if each.compensation_kzt is None else self._words.words.money(each.compensation_kzt)
        facts = {
            "methods": ", ".join(self._labels("ill_treatment_methods", each.methods)),
            "purpose": self._label("ill_treatment_purposes", each.purpose),
            "statement_signed": self._label("statement_signings", each.statement_signed),
            "examined_on": self._date(each.examined_on),
            "examined_by": self._label("examiners", each.examined_by),
            "consistency": self._label("istanbul_grades", each.consistency),
            "treatment": self._label("treatments", each.treatment),
            "complaint_filed": self._date(each.complaint_filed),
            "criminal_case_number": each.criminal_case_number,
            "complaint_outcome": self._label("complaint_outcomes", each.complaint_outcome),
            "pressure_to_withdraw": self._label("yes_no", "yes") if each.pressure_to_withdraw else "",
            "compensation": compensation,
        }
        return _named(facts)

    def _perpetrators(self, act_id: str) -> Iterator[str]:
        """Yield who was involved, as far as two people approved it; an involvement that lacks it comes empty."""
        for each in self._making.records.parts(Involvement, act_id):
            name = self._naming.person(each.perpetrator) if each.perpetrator else ""
            agency = self._naming.organisation(each.agency)
            degree = self._label("involvement_degrees", each.degree)
            status = self._label("perpetrator_statuses", each.status)
            said = ", ".join(piece for piece in (name, each.rank_post, agency, degree, status) if piece)
            if said:
                yield said

    def _intervention(self, each: Intervention) -> Intervening:
        return Intervening(
            title=each.title,
            kind=self._label("intervention_types", each.intervention_type),
            addressed_to=each.addressed_to,
            status=self._label("intervention_statuses", each.status),
            priority=self._label("priorities", each.priority),
            deadline=each.deadline,
            sent_on=each.sent_on,
            answered_on=each.answered_on,
            response=each.response,
            impact=each.impact,
            open=each.status not in _SETTLED,
            record=each.id,
        )

    def _date(self, when: PartialDate | None) -> str:
        return self._words.date(when)

    def _label(self, vocabulary: str, code: str) -> str:
        return self._making.label(vocabulary, code)

    def _labels(self, vocabulary: str, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._label(vocabulary, code) for code in codes if code)


def restricted(naming: Naming, restrictions: Iterable[Restriction]) -> tuple[Restricted, ...]:
    """Return restrictions as documents tell them; those of people who must be left out are left out."""
    found = [each for each in restrictions if each.restriction_type]
    names = naming.people(each.person for each in found)
    return tuple(
        Restricted(
            person=names[each.person],
            person_record=each.person,
            kind=each.restriction_type,
            label=naming.making.label("restriction_types", each.restriction_type),
            authority=naming.organisation(each.authority),
            start=each.start,
            end=each.end if each.end is not None and each.end.known else None,
            basis=each.legal_basis,
            effect=each.effect,
            before_verdict=each.before_verdict,
            after_served=each.after_served,
            record=each.id,
        )
        for each in found
        if each.person in names
    )


def _named(facts: dict[str, str]) -> Named:
    return tuple((name, value) for name, value in facts.items() if value)
