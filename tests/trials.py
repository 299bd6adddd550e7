# SPDX-License-Identifier: GPL-3.0-or-later
"""A trial, what observers saw there, and the people before the court, for tests. Nobody here exists."""

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.source import Information, Source
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.domain.terms import Term
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.people import date


class Trials:
    """Puts records into a vault; every method gives the id of what it made."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._tx: Tx | None = None

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Everything put inside goes in by one transaction."""
        with self.vault.transaction() as tx:
            self._tx = tx
            try:
                yield
            finally:
                self._tx = None

    def put(self, record: Record) -> str:
        if self._tx is not None:
            return self._tx.records.put(record).id
        with self.at_once():
            return self.put(record)

    def person(self, latin: str, cyrillic: str = "", *levels: str, **facts: Any) -> str:
        """A person who agreed to these levels of consent."""
        person = self.put(Person(**facts))
        for written, kind in ((latin, "report_preferred"), (cyrillic, "official")):
            if written:
                given, _, surname = written.rpartition(" ")
                self.put(PersonName(person=person, given=given, surname=surname, name_kind=kind).completed())
        if levels:
            self.put(Consent(person=person, levels=levels, method="written", obtained_on=date("2023-02-01")))
        return person

    def court(self) -> str:
        return self.put(Organisation(org_type="court", name="Court No. 2", name_ru="Суд № 2", name_kk="№ 2 сот"))

    def accused(self, case: str, person: str, *, article: str = "272", term: str = "") -> str:
        part = self.put(Participation(case=case, person=person, role="defendant"))
        law = self.put(
            Provision(
                article=article,
                part="2",
                report_wording="participation in mass riots",
                title_ru="Массовые беспорядки",
                title_kk="Жаппай тәртіпсіздіктер",
            )
        )
        stage = "convicted" if term else "indicted"
        self.put(Charge(participation=part, provision=law, stage=stage, stage_date=date("2023-01-20")))
        if term:
            sentence = self.put(Sentence(participation=part, pronounced=date("2023-03-10"), court=self.court()))
            punishment = SentenceComponent(sentence=sentence, term=Term.parse(term), regime="medium")
            self.put(punishment)
        return part

    def hearing(self, case: str, held_on: str, answers: dict[str, str] | None = None, **facts: Any) -> str:
        """A hearing; with answers (by item, `no: the note` for one with a note) it was observed."""
        hearing = self.put(Hearing(case=case, held_on=date(held_on), **facts))
        if answers is not None:
            self.observe(hearing, answers)
        return hearing

    def observe(self, hearing: str, answers: dict[str, str], **facts: Any) -> str:
        sheet = self.put(Observation(hearing=hearing, observer="K7", admitted="yes", **facts))
        for item, told in answers.items():
            value, _, note = told.partition(": ")
            self.put(Answer(observation=sheet, item=item, value=value, note=note))
        return sheet

    def anna(self, *levels: str) -> tuple[str, str]:
        """Anna Belova, about whom something of every kind is recorded, and her case."""
        city = self.put(Place(name="Almaty", name_ru="Алматы", name_kk="Алматы", level="republican_city"))
        anna = self.person(
            "Anna Belova",
            "Анна Белова",
            *levels,
            sex="female",
            birth_date=date("1990-04-02"),
            birth_place=city,
            occupation="journalist",
            roles=("journalist", "activist"),
            citizenship=("KZ",),
            disability_group="3",
            dependants_minor=2,
            health_note="Needs medicine every day.",
            public_bio="She has reported on land rights since 2015.",
        )
        self._held(anna, city)
        case = self.put(Case(title="Airport case", number="221/2023", opened=date("2022-01")))
        self.accused(case, anna, term="6y6m")
        self._beaten(anna, city)
        self._restricted(anna)
        self._helped(anna)
        self._told(anna)
        return anna, case

    def _held(self, person: str, city: str) -> None:
        facility = Facility(
            name="Facility 155", name_ru="Учреждение 155", official_code="LA-155/1", facility_type="sizo"
        )
        sizo = self.put(facility)
        first = CustodyEpisode(
            person=person, custody_kind="detention", start=date("2022-01-05"), end=date("2022-01-07")
        )
        self.put(dataclasses.replace(first, without_contact=True, reasons_given="none given", place=city))
        self.put(
            CustodyEpisode(
                person=person,
                custody_kind="pretrial",
                start=date("2022-01-07"),
                end=date("2023-03-10"),
                facility=sizo,
                place=city,
                legal_basis="CPC art. 147",
                lawyer_access=date("2022-01-09"),
            )
        )
        self.put(CustodyEpisode(person=person, custody_kind="imprisonment", start=date("2023-03-10"), place=city))

    def _beaten(self, person: str, city: str) -> None:
        event = self.put(Event(title="January protests", event_type="protest"))
        act = Act(event=event, victim=person, act_type="torture", start=date("2022-01-06"), place=city)
        act_id = self.put(dataclasses.replace(act, narrative="Two officers held her hands.\n\nShe signed nothing."))
        self.put(
            IllTreatment(
                act=act_id,
                methods=("beat_object", "threat_family"),
                purpose="confession",
                examined_on=date("2022-01-20"),
                examined_by="independent",
                consistency="highly_consistent",
                complaint_filed=date("2022-02-01"),
                complaint_outcome="closed_no_corpus_delicti",
                pressure_to_withdraw=True,
            )
        )

    def _restricted(self, person: str) -> None:
        name = "Financial Monitoring Agency"
        agency = self.put(Organisation(org_type="agency", name=name, name_ru="Агентство по финансовому мониторингу"))
        listed = Restriction(person=person, restriction_type="fin_list", authority=agency, start=date("2023-05"))
        self.put(dataclasses.replace(listed, legal_basis="Law No. 191-IV, art. 12", effect="No bank account."))
        self.put(dataclasses.replace(listed, restriction_type="account_block", before_verdict=True, after_served=True))
        self.put(Restriction(person=person, restriction_type="travel_ban", start=date("2022-02")))
        entry = FinancialListEntry(printed_name="БЕЛОВА АННА", person=person, match_status="confirmed", category="1")
        self.put(dataclasses.replace(entry, number="1204", added_on=date("2023-05-02")))

    def _helped(self, person: str) -> None:
        letter = Intervention(title="Letter on medicine", intervention_type="appeal", person=person, status="sent")
        where = "Ombudsman, Astana, Mangilik El 8"
        self.put(dataclasses.replace(letter, addressed_to=where, deadline=date("2026-01-20"), priority="urgent"))
        self.put(dataclasses.replace(letter, title="Statement", status="answered", response="Adopted"))

    def _told(self, person: str) -> None:
        source = self.put(Source(alias="Counsel", source_kind="lawyer", reliability="A"))
        heard = Information(source=source, received_on=date("2022-01-10"), medium="phone", person=person)
        self.put(dataclasses.replace(heard, credibility="2", content="Bruises on both hands."))
        brother = self.person("Sergei Belov", "Сергей Белов", "C6", "C2", "C3")
        self.put(PersonRelation(person=person, relation_type="sibling", other_person=brother))
        assessed = ListAssessment(person=person, as_of=date("2023-04"), criterion_a="met", reason_a="For reporting.")
        self.put(dataclasses.replace(assessed, decision="list", reviewer_1="B. One", reviewer_2="C. Two"))
