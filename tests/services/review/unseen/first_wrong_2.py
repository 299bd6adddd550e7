# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the first unseen round, part 2."""

from kzdesk.domain.records.advocacy import (
    Intervention,
    Recommendation,
    RecommendationTarget,
    SanctionsTarget,
)
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import PersonName, PersonRelation
from kzdesk.domain.records.place import Organisation
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.source import Assertion, Information, Source
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.unseen.first_tools import FEMALE, new_common_edition, new_event, new_judged, new_listed
from tests.services.review.unseen.tools import Scene


def before_a_verdict_that_was_given(at: Scenes) -> None:
    """A block said to precede the verdict begins six months after it."""
    person = at.convict("Tolkyn Zhylkaidar", "Толкын Жылкайдар")
    made = Restriction(
        person=person, restriction_type="account_block", before_verdict=True, authority=organisation_id("afm")
    )
    at.put(made, start="2023-09-18")


def event_in_a_region_not_yet_made(at: Scenes) -> None:
    """An event of January 2022 in Jetisu region, which exists since June 2022."""
    new_event(at, "Dispersal on the square of Balpyk", "2022-01-06", event_type="dispersal", place=place_id("KZ-33"))


def two_affected_and_three_victims(at: Scenes) -> None:
    """Exactly two people affected, three victims recorded."""
    event = new_event(
        at, "Search of a newsroom", "2023-04-13", event_type="raid", affected_count=2, affected_qualifier="exact"
    )
    people = (
        ("Akmaral Dzhunusbek", "Акмарал Джунусбек"),
        ("Tomiris Eleukhan", "Томирис Елеухан"),
        ("Dilnaz Shokan", "Дильназ Шокан"),
    )
    for name in people:
        act = Act(event=event, victim=at.person(*name, **FEMALE), act_type="search_seizure")
        at.put(act, start="2023-04-13")


def examined_before_the_beating(at: Scenes) -> None:
    """The medical examination is dated six days before the ill-treatment."""
    person = at.person("Bolatkhan Kasymbek", "Болатхан Касымбек", **MALE)
    event = new_event(at, "Interrogation in Rudny", "2023-02-21", event_type="other", place=place_id("rudny"))
    act = at.put(Act(event=event, victim=person, act_type="torture"), start="2023-02-21")
    at.put(
        IllTreatment(act=act, methods=("beat_hands",), examined_by="independent", consistency="consistent"),
        examined_on="2023-02-15",
    )


def no_case_with_a_case_number(at: Scenes) -> None:
    """The outcome says that no criminal case was opened, but its number is given."""
    person = at.person("Samat Zholdybai", "Самат Жолдыбай", **MALE)
    event = new_event(at, "Beating at the Kentau police station", "2022-08-09", event_type="other")
    act = at.put(Act(event=event, victim=person, act_type="torture"), start="2022-08-09")
    made = IllTreatment(
        act=act, methods=("beat_object",), criminal_case_number="227512031000045", complaint_outcome="no_case"
    )
    at.put(made, complaint_filed="2022-08-15")


def target_named_without_approvals(at: Scenes) -> None:
    """A recommendation names a sanctions target without any approval."""
    target = at.put(SanctionsTarget(name="Marlen Zhumakhmet", name_kk="Марлен Жұмахмет", post="Judge since 2018"))
    wording = "introduce personal sanctions against Marlen Zhumakhmet."
    recommendation = at.put(Recommendation(wording=wording, addressees="the European Union", language="en"))
    at.put(RecommendationTarget(recommendation=recommendation, target=target))


def listed_after_consent_was_withdrawn(at: Scenes) -> None:
    """A person in the edition of May 2024 withdrew consent in February 2024."""
    person = at.convict("Meruyert Tasbolat", "Меруерт Тасболат", published=False, sex="female")
    made = Consent(person=person, levels=("C6",), given_by="self", method="written", language="kk")
    at.put(made, obtained_on="2023-05-16", withdrawn_on="2024-02-12")
    at.entry(person, "")


def house_arrest_among_the_convicted(at: Scenes) -> None:
    """A person charged and under house arrest stands in the section of the convicted."""
    person = at.person("Azamat Ryskulbek", "Азамат Рыскулбек", **MALE)
    at.people.custody(person, "house_arrest", "2024-03-05", "2024-08-05", end_reason="released")
    at.charge(at.part(person, role="accused", title="Ryskulbek case"), "274", "2", stage="charged")
    new_listed(at, new_common_edition(at)[0], person)


def released_and_still_listed(at: Scenes) -> None:
    """Released on parole in November 2023 and without any custody since, yet in the list of May 2024."""
    person = at.person("Zhenis Abdikhalyk", "Женис Абдихалык", **MALE)
    at.people.custody(person, "pretrial", "2021-09-06", "2022-02-16")
    at.people.custody(person, "imprisonment", "2022-02-16", "2023-11-20", end_reason="parole")
    part = at.part(person, title="Abdikhalyk case", opened="2021-09-06")
    at.charge(part, "272", "2")
    new_judged(at, part, "2022-02-16", "3y")
    at.entry(person, "")


def banned_before_it_was_founded(at: Scenes) -> None:
    """The movement was banned in 2018 and exists since 2019."""
    made = Organisation(
        name="Birlik Zholy", name_ru="Бирлик жолы", org_type="movement", banned_by=organisation_id("yesil")
    )
    at.put(made, valid_from="2019-04-10", banned_on="2018-09-21")


def mother_younger_than_her_daughter(at: Scenes) -> None:
    """The parent was born in 1983, the child in 1979."""
    mother = at.person("Saule Bektemirova", "Сауле Бектемирова", sex="female", birth_date="1983-03-18")
    daughter = at.person("Aruzhan Bektemirova", "Аружан Бектемирова", sex="female", birth_date="1979-10-02")
    at.put(PersonRelation(person=mother, relation_type="parent", other_person=daughter))


def target_with_two_birthdays(at: Scenes) -> None:
    """The sanctions target was born in 1964, the linked person in 1968."""
    person = at.person("Nurdaulet Bazarkhan", "Нурдаулет Базархан", sex="male", birth_date="1968-05-27")
    target = SanctionsTarget(
        name="Nurdaulet Bazarkhan",
        name_ru="Нурдаулет Базархан",
        person=person,
        post="Prosecutor of the Aktobe region since 2019",
        approved_by_1="Coordinator A",
        approved_by_2="Coordinator B",
    )
    at.put(target, birth_date="1964-05-27")


def named_in_public_without_leave(at: Scenes) -> None:
    """A public release shows by name a person who agreed only to publication without it."""
    person = at.person("Aliman Seksenbai", "Алиман Сексенбай", published=False, **FEMALE)
    made = Consent(person=person, levels=("C5",), given_by="self", method="audio", language="ru")
    at.put(made, obtained_on="2023-08-14")
    release = Release(
        submission="Report on detentions in Pavlodar",
        file_format="pdf",
        language="en",
        profile="public",
        document_sha256="a" * 64,
        sha256="b" * 64,
    )
    released = at.put(release, released_on="2023-11-20", as_of="2023-11-15")
    at.put(ReleasedPerson(release=released, person=person, shown_as="name"))


def received_before_it_was_published(at: Scenes) -> None:
    """Information from an article was received three weeks before the article appeared."""
    article = Source(alias="Article “Night at the station”", source_kind="media", language="ru", reliability="B")
    source = at.put(article, published="2023-06-05")
    at.put(Information(source=source, medium="press", credibility="2"), received_on="2023-05-12")


def two_accepted_birthdays(at: Scenes) -> None:
    """Two sources’ birth dates are both accepted for one person."""
    person = at.person("Temirzhan Aldanysh", "Темиржан Алданыш", **(MALE | {"birth_date": "1990-06-11"}))
    for alias, kind, value in (("Indictment", "document", "1990-06-11"), ("Sister", "relative", "1992-06-11")):
        source = at.put(Source(alias=f"{alias} in the Aldanysh case", source_kind=kind))
        at.put(
            Assertion(
                subject_type="person",
                subject_id=person,
                subject_field="birth_date",
                value=value,
                source=source,
                status="accepted",
                reason="seen in the papers",
            )
        )


def unanswered_with_an_answer(at: Scenes) -> None:
    """The intervention is unanswered and was answered on 19 June 2023."""
    person = at.person("Bibigul Kenzhetai", "Бибигуль Кенжетай", **FEMALE)
    made = Intervention(
        title="Appeal for Bibigul Kenzhetai",
        intervention_type="urgent_action",
        person=person,
        addressed_to="Prosecutor General’s Office",
        status="unanswered",
    )
    at.put(made, sent_on="2023-05-04", answered_on="2023-06-19")


def surname_and_given_name_changed_places(at: Scenes) -> None:
    """Given name and surname of the Latin name changed places against the Cyrillic one."""
    person = at.person("", "Айнагуль Досжанова", **FEMALE)
    name = PersonName(person=person, given="Doszhanova", surname="Ainagul", name_kind="report_preferred")
    at.put(name.completed())


def narrative_gives_seven_years(at: Scenes) -> None:
    """The narrative says seven years, the sentence six."""
    person = at.convict("Kalmakhan Tuyakbay", "Калмахан Туякбай")
    at.entry(
        person,
        "Tuyakbay was detained at his flat in Semey on 3 September 2022. On 14 March 2023 the court found him guilty "
        "and sentenced him to seven years’ imprisonment. He did not admit guilt.",
    )


def text_names_another_article(at: Scenes) -> None:
    """The text says Article 274, the only charge is Article 272."""
    at.convict("Serikzhan Duambek", "Серикжан Дуамбек")
    at.text(
        "Public activist Serikzhan Duambek, who has been behind bars since September 2022, was convicted under "
        "Article 274 of the Criminal Code. International organisations have repeatedly called for his release."
    )


def too_old_for_his_birth_date(at: Scenes) -> None:
    """The narrative says aged 51, by the birth date he is 44."""
    person = at.convict("Ergali Sabdenbek", "Ергали Сабденбек")
    at.entry(person, "Sabdenbek, aged 51, is a beekeeper and a father of four. He denies that he was on the square.")


CONTRADICTIONS: tuple[Scene, ...] = (
    before_a_verdict_that_was_given,
    event_in_a_region_not_yet_made,
    two_affected_and_three_victims,
    examined_before_the_beating,
    no_case_with_a_case_number,
    target_named_without_approvals,
    listed_after_consent_was_withdrawn,
    house_arrest_among_the_convicted,
    released_and_still_listed,
    banned_before_it_was_founded,
    mother_younger_than_her_daughter,
    target_with_two_birthdays,
    named_in_public_without_leave,
    received_before_it_was_published,
    two_accepted_birthdays,
    unanswered_with_an_answer,
    surname_and_given_name_changed_places,
    narrative_gives_seven_years,
    text_names_another_article,
    too_old_for_his_birth_date,
)
