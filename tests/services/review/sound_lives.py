# SPDX-License-Identifier: GPL-3.0-or-later
"""Complete, ordinary lives before the law, in which nothing contradicts anything: each as its records tell it."""

from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.domain.terms import Term
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import MALE, Scenes

WOMAN: dict[str, Any] = {"sex": "female", "citizenship": ("KZ",), "birth_date": "1986-05-30"}


class Story:
    """One person with one case after another, told in the order in which it happened."""

    def __init__(self, at: Scenes, latin: str, cyrillic: str, **facts: Any) -> None:
        self.at, self.person = at, at.person(latin, cyrillic, **(MALE | facts))
        self.surname, self.part, self.case, self._first = latin.rsplit(maxsplit=1)[-1], "", "", ""

    def tried(self, opened: str, *, role: str = "convict", event: str = "", **facts: Any) -> None:
        """Begin a case."""
        made = Case(**({"title": f"{self.surname} case, {opened[:4]}"} | facts), event=event)
        self.case = self.at.put(made, opened=opened)
        self.part, self._first = self.at.put(Participation(case=self.case, person=self.person, role=role)), ""

    def held(self, kind: str, start: str, end: str = "", **facts: Any) -> str:
        return self.at.people.custody(self.person, kind, start, end, **facts)

    def heard(self, stage: str, day: str, court: str, **facts: Any) -> None:
        made = Hearing(case=self.case, stage=stage, court=organisation_id(court), **facts)
        self.at.put(made, held_on=day)

    def judged(self, day: str, term: str, court: str = "", *, level: str = "first", **facts: Any) -> None:
        """A sentence with one punishment, in force on the day of a higher court."""
        court_id = organisation_id(court) if court else ""
        made = Sentence(participation=self.part, level=level, court=court_id, supersedes=self._first)
        days = {"pronounced": day} | ({"in_force_on": day} if level != "first" else {})
        self._first = self.at.put(made, **days)
        counted = {"counted_from": facts.pop("counted_from")} if "counted_from" in facts else {}
        length = Term.parse(term) if term else None
        self.at.put(SentenceComponent(sentence=self._first, term=length, **facts), **counted)

    def restricted(self, kind: str, start: str, end: str = "", **facts: Any) -> None:
        days = {"start": start} | ({"end": end} if end else {})
        self.at.put(Restriction(person=self.person, restriction_type=kind, **facts), **days)


def colony(at: Scenes, name: str, place: str, level: str = "medium") -> str:
    return at.put(Facility(name=name, facility_type="colony", place=place_id(place), security_level=level))


def fined(at: Scenes) -> None:
    """Held for a night at a rally, fined for it, appealed in vain."""
    one = Story(at, "Serik Amirov", "Серик Амиров")
    one.held("delivery", "2023-06-06", "2023-06-06", end_reason="released", place=place_id("KZ-75"))
    one.tried("2023-06-06", case_kind="administrative", role="offender")
    one.heard("admin", "2023-06-07", "admin_almaty")
    one.judged("2023-06-07", "", "admin_almaty", component_type="fine", amount_kzt=69000)
    one.judged("2023-06-22", "", "court_almaty", level="appeal", component_type="fine", amount_kzt=69000)


def restricted_in_liberty(at: Scenes) -> None:
    """Detained, two months of house arrest, then restriction of liberty with a ban, and probation."""
    one = Story(at, "Daniyar Ospanov", "Данияр Оспанов")
    one.held("detention", "2022-02-21", "2022-02-23", end_reason="replaced", term_days=2)
    one.held("house_arrest", "2022-02-23", "2022-06-14", extended_to=PartialDate("2022-06-23"), end_reason="replaced")
    one.tried("2022-02-21")
    at.charge(one.part, "405", "2")
    one.heard("custody_sanction", "2022-02-23", "investigating_almaty")
    one.heard("trial", "2022-06-07", "bostandyk2")
    one.heard("verdict", "2022-06-14", "bostandyk2")
    one.judged("2022-06-14", "1y6m", "bostandyk2", component_type="restriction")
    one.held("restriction", "2022-06-14", "2023-12-14", end_reason="served")
    one.restricted("probation", "2022-06-14", "2023-12-14", authority=organisation_id("probation"))
    one.restricted("fin_list", "2022-07-20", authority=organisation_id("afm"), after_served=True)
    entry = FinancialListEntry(printed_name="ОСПАНОВ ДАНИЯР", person=one.person, match_status="confirmed")
    at.put(entry, added_on="2022-07-20", birth_date="1980-02-11")


def suspended_then_served(at: Scenes) -> None:
    """A suspended sentence, broken a year later: a new case, and the terms joined into imprisonment."""
    one = Story(at, "Bauyrzhan Ismailov", "Бауыржан Исмаилов")
    one.tried("2021-03-10")
    at.charge(one.part, "274", "2")
    one.judged("2021-07-14", "2y", "smus_almaty", component_type="suspended")
    one.held("suspended", "2021-07-14", "2022-08-03", end_reason="replaced")
    one.held("detention", "2022-08-03", "2022-08-05", end_reason="replaced")
    one.held("pretrial", "2022-08-05", "2022-12-13", end_reason="replaced")
    one.tried("2022-08-03")
    at.charge(one.part, "258", "1")
    one.judged("2022-12-13", "7y", "smus_almaty", counted_from="2022-08-03")
    one.held("imprisonment", "2022-12-13", facility=colony(at, "Colony No. 155 of Almaty region", "talgar"))


def tried_anew_after_cassation(at: Scenes) -> None:
    """Convicted, upheld, quashed in cassation, held for a new trial, a shorter term, released when it was over."""
    one = Story(at, "Nurlan Zhumagali", "Нурлан Жумагали")
    one.held("pretrial", "2019-03-04", "2019-09-12", end_reason="replaced")
    one.held("imprisonment", "2019-09-12", "2020-09-16", end_reason="replaced")
    one.held("pretrial", "2020-09-16", "2021-02-24", end_reason="replaced")
    one.held("imprisonment", "2021-02-24", "2022-03-03", end_reason="served")
    one.tried("2019-03-04")
    at.charge(one.part, "274", "4")
    for stage, day, court in (
        ("verdict", "2019-09-12", "smus_almaty"),
        ("appeal", "2019-12-05", "court_almaty"),
        ("cassation", "2020-09-16", "supreme"),
        ("trial", "2021-01-20", "smus_almaty"),
        ("verdict", "2021-02-24", "smus_almaty"),
    ):
        one.heard(stage, day, court)
    one.judged("2019-09-12", "4y", "smus_almaty")
    one.judged("2019-12-05", "4y", "court_almaty", level="appeal")
    one.judged("2020-09-16", "", "supreme", level="cassation", component_type="confiscation")
    one.judged("2021-02-24", "3y", "smus_almaty")


def moved_between_colonies(at: Scenes) -> None:
    """Detention, jail, verdict, appeal, two colonies, parole after two thirds, a new detention years later."""
    one = Story(at, "Yerzhan Kaliyev", "Ержан Калиев")
    one.held("detention", "2017-05-15", "2017-05-17", end_reason="replaced")
    one.held("pretrial", "2017-05-17", "2018-01-24", end_reason="replaced")
    first, second = (
        colony(at, "Colony No. 20 of Karaganda", "karaganda"),
        colony(at, "Colony No. 8 of Aktobe", "aktobe"),
    )
    one.held("imprisonment", "2018-01-24", "2019-06-10", facility=first, end_reason="transferred")
    one.held("imprisonment", "2019-06-10", "2021-07-20", facility=second, end_reason="parole")
    one.held("parole", "2021-07-20", "2023-05-15", end_reason="served")
    one.tried("2017-05-15")
    at.charge(one.part, "174", "1")
    one.judged("2018-01-24", "6y", "smus_astana", counted_from="2017-05-15", regime="medium")
    one.judged("2018-04-18", "6y", "court_astana", level="appeal", counted_from="2017-05-15", regime="medium")
    one.heard("parole", "2021-07-05", "enbekshi")
    one.held("detention", "2024-02-12", "2024-02-14", end_reason="released")


def from_house_arrest_to_a_colony(at: Scenes) -> None:
    """House arrest until the verdict, taken into custody in the courtroom, term cut on appeal."""
    one = Story(at, "Gulnar Akhmetova", "Гульнар Ахметова", **WOMAN)
    one.held("house_arrest", "2022-10-03", "2023-04-19", extended_to=PartialDate("2023-05-03"), end_reason="replaced")
    one.held("pretrial", "2023-04-19", "2023-07-12", end_reason="replaced")
    one.held("imprisonment", "2023-07-12")
    one.tried("2022-09-28")
    at.charge(one.part, "190", "4")
    one.judged("2023-04-19", "7y", "bostandyk2", regime="medium", counted_from="2023-04-19")
    one.judged("2023-07-12", "5y", "court_almaty", level="appeal", regime="medium", counted_from="2023-04-19")


def freed_by_amnesty(at: Scenes) -> None:
    """Held after January 2022, convicted, and freed by the amnesty of that autumn."""
    one = Story(at, "Askhat Beisenov", "Асхат Бейсенов")
    event = at.put(Event(title="Protest in Taraz", event_type="protest", place=place_id("taraz")), start="2022-01-05")
    one.held("detention", "2022-01-08", "2022-01-10", end_reason="replaced")
    one.held("pretrial", "2022-01-10", "2022-09-07", end_reason="replaced")
    one.held("imprisonment", "2022-09-07", "2022-11-24", end_reason="amnesty")
    one.tried("2022-01-08", event=event)
    at.charge(one.part, "272", "2")
    one.judged("2022-09-07", "3y")
    act = at.put(Act(event=event, victim=one.person, act_type="torture", status_at_end="detained"), start="2022-01-08")
    treated = IllTreatment(act=act, methods=("beat_hands",), examined_by="hospital", consistency="consistent")
    at.put(treated, examined_on="2022-01-10", complaint_filed="2022-01-20")
    at.put(Involvement(act=act, agency=organisation_id("mia"), degree="carried_out"))


def extradited(at: Scenes) -> None:
    """A foreigner held at another State’s request, asylum refused, handed over within a year."""
    facts: dict[str, Any] = {"citizenship": ("UZ",), "roles": ("foreigner",)}
    one = Story(at, "Sherzod Karimov", "Шерзод Каримов", **facts)
    one.held("detention", "2023-02-06", "2023-02-08", requesting_state="UZ", end_reason="replaced")
    one.held("extradition", "2023-02-08", "2023-12-20", requesting_state="UZ", end_reason="extradited")
    one.tried("2023-02-08", case_kind="extradition", role="sought")
    one.heard("extradition", "2023-11-15", "investigating_almaty")
    one.restricted("asylum_refusal", "2023-05-10", authority=organisation_id("migration"))


def arrested_then_accused(at: Scenes) -> None:
    """Fifteen days of administrative arrest, at the end of which a criminal case begins."""
    one = Story(at, "Timur Rakhimov", "Тимур Рахимов")
    one.held("delivery", "2023-01-16", "2023-01-16", end_reason="replaced")
    one.held("admin_arrest", "2023-01-16", "2023-01-31", term_days=15, end_reason="replaced")
    one.tried("2023-01-16", case_kind="administrative", role="offender")
    one.heard("admin", "2023-01-16", "admin_almaty")
    one.judged("2023-01-16", "15d", "admin_almaty", component_type="arrest")
    one.held("detention", "2023-01-31", "2023-02-02", end_reason="replaced")
    one.held("pretrial", "2023-02-02", "2023-10-11", end_reason="replaced")
    one.held("imprisonment", "2023-10-11")
    one.tried("2023-01-30")
    at.charge(one.part, "174", "1")
    one.heard("custody_sanction", "2023-02-02", "investigating_almaty")
    one.judged("2023-10-11", "5y", "smus_almaty")


def a_minor(at: Scenes) -> None:
    """Sixteen, left with a parent under supervision, convicted to a short term for juveniles, a parent consented."""
    one = Story(at, "Aldiyar Suleimenov", "Алдияр Сулейменов", birth_date="2005-09-14")
    mother = at.person("Zhanna Suleimenova", "Жанна Сулейменова", **(WOMAN | {"birth_date": "1979-03-02"}))
    at.put(PersonRelation(person=mother, relation_type="parent", other_person=one.person))
    one.held("detention", "2022-01-09", "2022-01-11", end_reason="replaced")
    one.held("pretrial", "2022-01-11", "2022-06-15", end_reason="replaced")
    one.held("imprisonment", "2022-06-15", "2023-01-09", end_reason="parole")
    one.tried("2022-01-09")
    at.charge(one.part, "188", "3")
    one.judged("2022-06-15", "2y", regime="juvenile")
    consent = Consent(person=one.person, levels=("C5",), given_by="parent_guardian", method="written")
    at.put(consent, obtained_on="2022-07-01")


def a_mother(at: Scenes) -> None:
    """Convicted with a deferral until her child is five, which a court then ends."""
    one = Story(at, "Madina Kairatova", "Мадина Кайратова", **(WOMAN | {"dependants_minor": 2}))
    one.held("pledge", "2021-11-02", "2022-05-18", end_reason="replaced")
    one.tried("2021-10-29")
    at.charge(one.part, "190", "4")
    one.judged("2022-05-18", "5y", "bostandyk2", deferred_until=PartialDate("2026-08-01"))
    one.held("deferred", "2022-05-18")


def killed_in_custody(at: Scenes) -> None:
    """Tortured, died in custody; the case against him closed, his mother complained, the officers were convicted."""
    one = Story(at, "Ruslan Tasmagambet", "Руслан Тасмагамбет", death_date="2022-01-12")
    jail = at.put(Facility(name="SIZO of Taldykorgan", facility_type="sizo", place=place_id("taldykorgan")))
    one.held("detention", "2022-01-07", "2022-01-09", end_reason="replaced")
    one.held("pretrial", "2022-01-09", "2022-01-12", facility=jail, end_reason="died")
    one.tried("2022-01-07", role="suspect")
    at.charge(one.part, "272", "2", stage="dropped")
    event = at.put(Event(title="Death of Tasmagambet", event_type="death"), start="2022-01-12")
    made = Act(event=event, victim=one.person, act_type="custody_death", facility=jail, status_at_end="dead")
    act = at.put(made, start="2022-01-12")
    treated = IllTreatment(
        act=act, methods=("beat_object",), examined_by="state_forensic", consistency="highly_consistent",
        complaint_outcome="conviction", criminal_case_number="223512031000015",
    )  # fmt: skip
    at.put(treated, examined_on="2022-01-14", complaint_filed="2022-01-20")
    involved = Involvement(act=act, agency=organisation_id("mia"), degree="carried_out", status="convicted")
    at.put(involved)


def after_death(at: Scenes) -> None:
    """Shot in January 2022; the case went on without him until he was found guilty, as the family asked."""
    one = Story(at, "Kanat Dauletbek", "Канат Даулетбек", death_date="2022-01-06")
    one.tried("2022-01-20", role="defendant")
    at.charge(one.part, "272", "2")
    one.heard("trial", "2023-04-12", "bostandyk2")
    one.heard("verdict", "2023-05-03", "bostandyk2")


def acquitted_on_appeal(at: Scenes) -> None:
    """A year in prison, then acquitted, freed the same day, and compensated."""
    one = Story(at, "Arman Tulegen", "Арман Тулеген")
    one.held("pretrial", "2021-04-05", "2021-12-08", end_reason="replaced")
    one.held("imprisonment", "2021-12-08", "2022-04-13", end_reason="acquitted")
    one.tried("2021-04-05", role="acquitted")
    at.charge(one.part, "190", "3", stage="acquitted")
    one.judged("2021-12-08", "4y", "smus_shymkent")
    made = Sentence(participation=one.part, level="appeal", court=organisation_id("court_shymkent"))
    at.put(made, pronounced="2022-04-13", in_force_on="2022-04-13")


def bailed(at: Scenes) -> None:
    """Bailed after three weeks, tried at liberty, fined."""
    one = Story(at, "Kamila Nurgaliyeva", "Камила Нургалиева", **WOMAN)
    one.held("detention", "2022-11-14", "2022-11-16", end_reason="replaced")
    one.held("pretrial", "2022-11-16", "2022-12-07", end_reason="replaced", term_days=60)
    one.held("bail", "2022-12-07", "2023-03-15", end_reason="expired")
    one.tried("2022-11-14")
    at.charge(one.part, "274", "1")
    one.judged("2023-03-15", "", component_type="fine", amount_kzt=1_200_000)
    one.restricted("travel_ban", "2022-12-07", "2023-03-15", before_verdict=True)


def softened_regime(at: Scenes) -> None:
    """The unserved part of a term replaced by restriction of liberty."""
    one = Story(at, "Olzhas Baimurat", "Олжас Баймурат")
    one.held("pretrial", "2019-02-18", "2019-08-21", end_reason="replaced")
    one.held("imprisonment", "2019-08-21", "2022-10-05", end_reason="replaced")
    one.held("commuted", "2022-10-05", "2024-02-18", end_reason="served")
    one.tried("2019-02-18")
    at.charge(one.part, "405", "1")
    one.judged("2019-08-21", "5y", "smus_astana", counted_from="2019-02-18")


def treated_by_force(at: Scenes) -> None:
    """Found ill by experts and sent to a hospital by a court instead of a punishment."""
    one = Story(at, "Zarina Abenova", "Зарина Абенова", **WOMAN)
    ward = at.put(
        Facility(name="Psychiatric hospital of Talgar", facility_type="psychiatric", place=place_id("talgar"))
    )
    one.held("pretrial", "2020-06-15", "2020-09-02", end_reason="replaced")
    one.held("psychiatric", "2020-09-02", "2021-03-31", facility=ward, end_reason="released")
    one.tried("2020-06-12", role="accused")
    at.charge(one.part, "174", "1", stage="charged")
    one.heard("trial", "2020-09-02", "bostandyk2")


def sentenced_under_the_old_code(at: Scenes) -> None:
    """Convicted of what he did at the end of 2014 by the code of 1997, which was the milder one."""
    one = Story(at, "Murat Zhanibek", "Мурат Жанибек")
    event = at.put(Event(title="Takings of a bank", event_type="other"), start="2014-10-20")
    one.tried("2015-02-02", event=event)
    with at.vault.transaction() as tx:
        several = tx.records.where(Provision, {"code": "CC1997", "article": "176"})
    old = next(each for each in several if each.valid_to)
    at.put(Charge(participation=one.part, provision=old.id, stage="convicted"), stage_date="2015-06-10")
    one.judged("2015-06-10", "3y")
    one.held("pretrial", "2015-02-04", "2015-06-10", end_reason="replaced")
    one.held("imprisonment", "2015-06-10", "2018-02-02", end_reason="served")


def confirmed_with_a_ban(at: Scenes) -> None:
    """An appeal that adds a ban and leaves the term; only then moved to a colony."""
    one = Story(at, "Nurbek Satyluly", "Нурбек Сатылулы")
    one.held("pretrial", "2022-03-14", "2022-12-07", end_reason="replaced")
    one.held("imprisonment", "2022-12-07", facility=colony(at, "Colony No. 11 of Kokshetau", "kokshetau"))
    one.tried("2022-03-14")
    at.charge(one.part, "190", "4")
    judge = at.person("Bolat Iskakov", "Болат Искаков")
    at.put(Participation(case=one.case, person=judge, role="judge"))
    one.heard("custody_sanction", "2022-03-16", "investigating_almaty", judges="A. Omarova")
    one.judged("2022-09-14", "6y", "bostandyk2")
    one.judged("2022-12-07", "3y", "court_almaty", level="appeal", component_type="post_ban")


LIVES = (
    confirmed_with_a_ban,
    fined,
    restricted_in_liberty,
    suspended_then_served,
    tried_anew_after_cassation,
    moved_between_colonies,
    from_house_arrest_to_a_colony,
    freed_by_amnesty,
    extradited,
    arrested_then_accused,
    a_minor,
    a_mother,
    killed_in_custody,
    after_death,
    acquitted_on_appeal,
    bailed,
    softened_regime,
    treated_by_force,
    sentenced_under_the_old_code,
)
