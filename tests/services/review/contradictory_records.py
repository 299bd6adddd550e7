# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions between fields of records as scenes, in the form of `contradictory`."""

import dataclasses

from kzdesk.domain.records.advocacy import Intervention, Recommendation, RecommendationTarget, SanctionsTarget
from kzdesk.domain.records.case import Charge, Event, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.person import PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.domain.records.violation import Act
from tests.services.review.contradictory import Scene
from tests.services.review.scenes import Scenes


def freed_on_parole_from_pretrial(at: Scenes) -> None:
    at.people.custody(at.person("Nurzhan AITOV"), "pretrial", "2023-01-02", "2023-06-02", end_reason="parole")


def paroled_after_months(at: Scenes) -> None:
    person = at.convict("Dias SEMBIN")
    at.people.custody(person, "imprisonment", "2023-03-14", "2023-09-10", end_reason="parole")


def tried_twice_at_first(at: Scenes) -> None:
    at.sentence(at.part_of(at.convict("Eldar BAIZAKOV")).id, "2023-08-14", "4y")


def parent_and_spouse(at: Scenes) -> None:
    one, other = at.person("Fatima ISINA", birth_date="1980"), at.person("Daniyar ISIN", birth_date="2001")
    at.put(PersonRelation(person=one, relation_type="parent", other_person=other))
    at.put(PersonRelation(person=other, relation_type="spouse", other_person=one))


def act_long_after_its_event(at: Scenes) -> None:
    event = at.put(Event(title="Strike", event_type="strike"), start="2021-05-02", end="2021-05-20")
    at.put(Act(event=event, victim=at.person("Beibut ALDAN"), act_type="cidt"), start="2022-05-02")


def received_before_it_was_made(at: Scenes) -> None:
    event = at.put(Event(title="Rally", event_type="protest"), start="2022-01-05")
    video = Attachment(description="Video", event=event, object="o", sha256="0" * 64, file_key="k")
    at.put(video, captured_on="2022-01-05", received_on="2022-01-03")


def man_with_a_name_of_a_woman(at: Scenes) -> None:
    at.person("Kairat ISKAKOVA", sex="male")


def appeal_heard_before_the_verdict(at: Scenes) -> None:
    at.put(Hearing(case=at.part_of(at.convict("Olzhas BEKOV")).case, stage="appeal"), held_on="2023-02-01")


def died_in_no_custody(at: Scenes) -> None:
    person = at.person("Samat ORAZOV", death_date="2023-05-02")
    at.people.custody(person, "pretrial", "2022-01-07", "2022-06-20")
    event = at.put(Event(title="Death", event_type="death"), start="2023-05-02")
    at.put(Act(event=event, victim=person, act_type="custody_death"), start="2023-05-02")


def facility_in_another_city(at: Scenes) -> None:
    there, here = (
        at.put(Place(name="Northtown", level="settlement")),
        at.put(Place(name="Southtown", level="settlement")),
    )
    jail = at.put(Facility(name="South jail", facility_type="sizo", place=here))
    at.people.custody(at.person("Rauan SEILOV"), "pretrial", "2023-02-01", facility=jail, place=there)


def two_observers_of_one_hearing(at: Scenes) -> None:
    hearing = at.put(Hearing(case=at.part_of(at.convict("Yerbol SATAYEV")).case, stage="trial"), held_on="2023-02-06")
    for value in ("yes", "no"):
        seen = at.put(Observation(hearing=hearing, admitted="yes"))
        at.put(Answer(observation=seen, item="P1", value=value))


def appeal_for_somebody_in_another_case(at: Scenes) -> None:
    case = at.part_of(at.convict("Murat SEITOV")).case
    appeal = Intervention(title="Letter", intervention_type="appeal", case=case, person=at.person("Anar KUSAINOVA"))
    at.put(appeal, sent_on="2023-04-01")


def child_in_custody(at: Scenes) -> None:
    at.people.custody(at.person("Sanzhar ABISHEV", birth_date="2012-01-01"), "pretrial", "2023-02-10")


def accepted_otherwise(at: Scenes) -> None:
    person, source = (
        at.person("Erlan KENES", birth_date="1980-01-01"),
        at.put(Source(alias="Paper", source_kind="media")),
    )
    told = Assertion(subject_type="person", subject_id=person, subject_field="birth_date", value="1982-01-01")
    at.put(dataclasses.replace(told, source=source, status="accepted", reason="Passport."))


def named_although_only_the_story_was_agreed_to(at: Scenes) -> None:
    person = at.person("Aliya NURLAN", published=False)
    at.put(Consent(person=person, levels=("C5",), method="written"), obtained_on="2023-08-14")
    document = Release(submission="annex1", file_format="pdf", profile="public", document_sha256="0", sha256="0")
    released = at.put(document, released_on="2023-11-20")
    at.put(ReleasedPerson(release=released, person=person, shown_as="name"))


def target_without_approvals(at: Scenes) -> None:
    target = at.put(SanctionsTarget(name="Marat Sadykov"))
    said = at.put(Recommendation(wording="introduce sanctions.", language="en"))
    for _ in range(2):
        at.put(RecommendationTarget(recommendation=said, target=target))


def charged_under_the_old_code(at: Scenes) -> None:
    part = at.part(at.person("Rinat ABENOV"), role="accused", opened="2022-08-15")
    old = at.put(Provision(code="CC1997", article="176", report_wording="misappropriation or embezzlement"))
    at.put(Charge(participation=part, provision=old, stage="charged"), stage_date="2022-08-22")


def names_that_changed_places(at: Scenes) -> None:
    person = at.person("Kenzhe BAIMURATOVA", "")
    at.put(PersonName(person=person, given="Баймуратова", surname="Кенже", name_kind="official").completed())


def refused_at_the_door_and_admitted(at: Scenes) -> None:
    hearing = at.put(Hearing(case=at.part_of(at.convict("Askhat ZHENSIK")).case, stage="trial"), held_on="2023-02-01")
    at.put(Observation(hearing=hearing, admitted="yes", summary="Наблюдателя в зал не допустили: не было мест."))


CONTRADICTIONS: tuple[tuple[Scene, str, str], ...] = (
    (freed_on_parole_from_pretrial, "values", "end of custody pending trial"),
    (paroled_after_months, "time_served", "at least 3y"),
    (tried_twice_at_first, "trials", "14 August 2023"),
    (parent_and_spouse, "relations", "exclude each other"),
    (act_long_after_its_event, "records", "long after the event"),
    (received_before_it_was_made, "date_order", "“Received on” (Evidence file) is 3 January 2022"),
    (man_with_a_name_of_a_woman, "own_names", "that of a woman"),
    (appeal_heard_before_the_verdict, "hearings", "is dated 1 February 2023"),
    (died_in_no_custody, "circumstances", "A death in custody is dated 2 May 2023"),
    (facility_in_another_city, "whereabouts", "“South jail” is recorded in “Southtown”"),
    (two_observers_of_one_hearing, "in_court", "question P1 in opposite ways"),
    (child_in_custody, "fitness", "under 14 years old"),
    (accepted_otherwise, "belonging", "“1982-01-01” was accepted"),
    (named_although_only_the_story_was_agreed_to, "named_in_print", "of 20 November 2023 shows a person by name"),
    (target_without_approvals, "named_in_print", "“Marat Sadykov”, who has not the two approvals"),
    (target_without_approvals, "named_in_print", "one sanctions target twice"),
    (charged_under_the_old_code, "provisions", "in force until 31 December 2014"),
    (names_that_changed_places, "own_names", "have changed places"),
    (refused_at_the_door_and_admitted, "notes_in_court", "whether the observer was admitted is recorded otherwise"),
    (appeal_for_somebody_in_another_case, "belonging", "the person is not in that case"),
)
