# SPDX-License-Identifier: GPL-3.0-or-later
"""One detained person about whom much is on record, for tests. Nobody here exists."""

from typing import Any

from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.source import Source
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.domain.terms import Term
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.people import date

SEALED: dict[str, Any] = {
    "iin": "880808400016",
    "id_documents": "Card 0123-SEALED",
    "contact": "+7 SEALED",
    "address": "12 Sealed Street",
}
INJURIES = "Bruises, sealed"


class Detainee:
    """Aruzhan Testova, arrested in May 2023, tortured, sentenced in 2024; `person` and the others are ids."""

    def __init__(self, vault: Vault, *levels: str) -> None:
        self.vault = vault
        self._tx: Tx | None = None
        with vault.transaction() as self._tx:
            self._record(levels or ("C3", "C4"))
        self._tx = None

    def put(self, record: Record) -> str:
        if self._tx is not None:
            return self._tx.records.put(record).id
        with self.vault.transaction() as tx:
            return tx.records.put(record).id

    def act(self, act_type: str, start: str, **facts: Any) -> str:
        """An act against her."""
        return self.put(Act(event=self.event, victim=self.person, act_type=act_type, start=date(start), **facts))

    def _record(self, levels: tuple[str, ...]) -> None:
        self.person = self.put(
            Person(
                sex="female",
                birth_date=date("1988-08-08"),
                occupation="journalist",
                roles=("journalist", "defender"),
                citizenship=("KZ",),
                public_bio="She writes about courts.",
                **SEALED,
            )
        )
        for given, surname, kind in (("Aruzhan", "Testova", "report_preferred"), ("Аружан", "Тестова", "official")):
            name = PersonName(person=self.person, given=given, surname=surname, name_kind=kind)
            self.put(name.completed())
        self.consent = self.put(
            Consent(
                person=self.person,
                levels=levels,
                given_by="relative",
                giver_relation="her brother",
                method="written",
                obtained_on=date("2023-06-01"),
            )
        )
        self.city = self.put(Place(name="Uralsk", name_ru="Уральск", name_kk="Орал", level="oblast_city"))
        self.police = self._organisation("police", "Police of Uralsk", "Полиция Уральска")
        self.court = self._organisation("court", "Court No. 2", "Суд № 2")
        self._custody()
        self._acts()
        self._trial()
        self._assessed()
        self._done()

    def _custody(self) -> None:
        own: dict[str, Any] = {"person": self.person}
        self.put(
            CustodyEpisode(
                **own, custody_kind="admin_arrest", start=date("2022-01-10"), end=date("2022-01-25"), term_days=15
            )
        )
        station = self.put(Facility(name="Station 1", name_ru="Отдел № 1", facility_type="police", place=self.city))
        sizo = self.put(Facility(name="SIZO 9", name_ru="СИЗО № 9", facility_type="sizo", operator=self.police))
        self.arrest = self.put(
            CustodyEpisode(
                **own,
                custody_kind="detention",
                start=date("2023-05-03"),
                end=date("2023-05-05"),
                facility=station,
                place=self.city,
                carried_out_by=self.police,
                ordered_by=self.police,
                warrant_shown="no",
                reasons_given="a post",
                legal_basis="CPC art. 131",
                without_contact=True,
                family_notified=date("2023-05-04"),
                lawyer_access=date("2023-05-05"),
            )
        )
        self.put(
            CustodyEpisode(
                **own,
                custody_kind="pretrial",
                start=date("2023-05-05"),
                end=date("2024-02-01"),
                facility=sizo,
                ordered_by=self.court,
                legal_basis="CPC art. 147",
            )
        )
        self.prison = self.put(CustodyEpisode(**own, custody_kind="imprisonment", start=date("2024-02-01")))

    def _acts(self) -> None:
        self.event = self.put(
            Event(title="Raid", event_type="raid", start=date("2023-05-03"), description="Six flats were searched.")
        )
        self.arrested = self.act(
            "arbitrary_arrest",
            "2023-05-03",
            exact_location="at her door",
            narrative="Men in plain clothes took her away.\n\nNo paper was shown.",
        )
        self.tortured = self.act("torture", "2023-05-04", place=self.city, narrative="She was beaten for a day.")
        self.put(
            IllTreatment(
                act=self.tortured,
                methods=("beat_hands", "deprive_sleep"),
                purpose="confession",
                injuries=INJURIES,
                examined_on=date("2023-05-20"),
                examined_by="prison_doctor",
                consistency="consistent",
                treatment="refused",
                statement_signed="forced",
                complaint_filed=date("2023-06-02"),
                criminal_case_number="77",
                complaint_outcome="closed_no_corpus_delicti",
                compensation_kzt=50000,
            )
        )
        source = self.put(Source(alias="Her lawyer", source_kind="lawyer"))
        approved: dict[str, Any] = {"approved_by_1": "A", "approved_by_2": "B", "source": source}
        involved: dict[str, Any] = {"act": self.tortured, "agency": self.police, "degree": "carried_out"}
        self.involvement = self.put(Involvement(**involved, rank_post="captain", **approved))

    def _trial(self) -> None:
        self.case = self.put(Case(title="Post case"))
        part = self.put(Participation(case=self.case, person=self.person, role="defendant"))
        law = self.put(
            Provision(
                article="274",
                part="4",
                report_wording="knowingly false information",
                title_ru="Распространение заведомо ложной информации",
                title_kk="Көрінеу жалған ақпарат тарату",
            )
        )
        self.put(Charge(participation=part, provision=law, stage="convicted", stage_date=date("2024-02-01")))
        for level, pronounced, term in (("first", "2024-02-01", "5y"), ("appeal", "2024-04-10", "4y")):
            verdict = Sentence(participation=part, level=level, pronounced=date(pronounced), court=self.court)
            self.put(SentenceComponent(sentence=self.put(verdict), term=Term.parse(term)))
        hearing = self.put(Hearing(case=self.case, held_on=date("2024-01-15")))
        sheet = self.put(Observation(hearing=hearing, observer="K7", admitted="yes"))
        self.put(Answer(observation=sheet, item="D3", value="no"))
        self.put(Answer(observation=sheet, item="A2", value="yes"))

    def _assessed(self) -> None:
        self.put(
            ListAssessment(
                person=self.person,
                as_of=date("2024-03"),
                criterion_a="met",
                reason_a="Held for what she wrote.",
                criterion_b="not_met",
                reason_b="There was a post.",
                criterion_e="met",
                reason_e="No witness of hers was heard.",
                decision="list",
            )
        )

    def _done(self) -> None:
        facts: dict[str, Any] = {"person": self.person, "status": "sent"}
        appeal: dict[str, Any] = {
            "title": "To the prosecutor",
            "addressed_to": "Prosecutor of the region",
            "response": "No answer.",
        }
        self.put(Intervention(**facts, intervention_type="appeal", sent_on=date("2023-05-10"), **appeal))
        self.put(Intervention(**facts, title="Press", intervention_type="media", sent_on=date("2023-05-11")))
        self.put(Intervention(**facts, title="EP letter", intervention_type="ep", sent_on=date("2023-09")))

    def _organisation(self, org_type: str, name: str, name_ru: str) -> str:
        return self.put(Organisation(org_type=org_type, name=name, name_ru=name_ru))
