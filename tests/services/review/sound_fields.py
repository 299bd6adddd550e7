# SPDX-License-Identifier: GPL-3.0-or-later
"""Records whose fields only look as if they contradicted one another: each scene says by its name why they do not."""

from typing import Final

from kzdesk.domain.records.advocacy import SanctionsTarget, TextBlock
from kzdesk.domain.records.case import Event, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.violation import Act, EventLink, IllTreatment
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.contradictory import Scene
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.sound_lives import WOMAN, Story


def freed_at_the_verdict_with_the_time_served(at: Scenes) -> None:
    story = Story(at, "Zhasulan Tolepov", "Жасулан Төлепов")
    story.held("pretrial", "2022-09-05", "2024-03-05", end_reason="released")
    story.tried("2022-09-05")
    at.charge(story.part, "405", "2")
    story.judged("2024-03-05", "1y6m", "smus_almaty", counted_from="2022-09-05")


def suspended_and_on_probation(at: Scenes) -> None:
    story = Story(at, "Rauan Sagyndykov", "Рауан Сағындықов")
    story.held("pretrial", "2022-09-05", "2023-09-05", end_reason="released")
    story.held("suspended", "2023-09-05")
    story.tried("2022-09-05")
    at.charge(story.part, "174", "1")
    story.judged("2023-09-05", "3y", "smus_almaty", component_type="suspended")
    story.restricted("probation", "2023-09-20", authority=organisation_id("probation"))


def on_appeal_the_term_became_suspended(at: Scenes) -> None:
    story = Story(at, "Olzhas Kuttybayev", "Олжас Құттыбаев")
    story.held("pretrial", "2022-09-05", "2023-03-14", end_reason="replaced")
    story.held("imprisonment", "2023-03-14", "2023-06-20", end_reason="released")
    story.held("suspended", "2023-06-20")
    story.tried("2022-09-05")
    at.charge(story.part, "174", "1")
    story.judged("2023-03-14", "3y", "smus_almaty", counted_from="2022-09-05")
    story.judged("2023-06-20", "3y", "court_almaty", level="appeal", component_type="suspended")


def foreigner_handed_over(at: Scenes) -> None:
    story = Story(at, "Jasur Ergashev", "Жасур Эргашев", citizenship=("UZ",))
    story.held("extradition", "2023-01-05", "2023-08-05", requesting_state="UZ", end_reason="extradited")
    story.tried("2023-01-05", role="sought", case_kind="extradition")


def judges_prosecutor_and_lawyer_of_their_time(at: Scenes) -> None:
    story = Story(at, "Berik Tazhigaliyev", "Берік Тәжіғалиев")
    story.held("pretrial", "2022-09-05", "2023-03-14", end_reason="replaced")
    story.held("imprisonment", "2023-03-14", ordered_by=organisation_id("smus_almaty"))
    story.tried("2022-09-05")
    at.charge(story.part, "272", "2")
    judge = at.person("Nurbolat Esimov", "Нұрболат Есімов", **MALE)
    lawyer = at.person("Gulnar Musabayeva", "Гүлнар Мұсабаева", **WOMAN)
    at.put(Participation(case=story.case, person=judge, role="judge"))
    at.put(Participation(case=story.case, person=lawyer, role="lawyer"))
    court = organisation_id("smus_almaty")
    at.put(PersonRelation(person=judge, relation_type="member_of", organisation=court), start="2015")
    at.put(PersonRelation(person=lawyer, relation_type="lawyer_of", other_person=story.person), start="2022-09-06")
    sides = {"judges": "Esimov N.", "prosecutors": "Karin A.", "lawyers": "Мұсабаева Г."}
    story.heard("trial", "2023-02-10", "smus_almaty", **sides)
    story.heard("verdict", "2023-03-14", "smus_almaty", judges="Есімов Н.")
    story.judged("2023-03-14", "6y", "smus_almaty", counted_from="2022-09-05")
    story.heard("appeal", "2023-05-23", "court_almaty", judges="Esimov T., Kulov S., Bekov A.")
    story.judged("2023-05-23", "6y", "court_almaty", level="appeal", counted_from="2022-09-05")


def tried_by_video_from_another_town(at: Scenes) -> None:
    story = Story(at, "Madi Ryskulov", "Мәди Рысқұлов")
    there = at.put(Facility(name="SIZO of Aktobe", facility_type="sizo", place=place_id("aktobe")))
    story.held("pretrial", "2023-01-05", facility=there)
    story.tried("2023-01-05", role="accused")
    story.heard("trial", "2023-06-06", "smus_almaty", mode="video")


def arrested_for_ten_days_under_the_code_of_offences(at: Scenes) -> None:
    story = Story(at, "Yerkin Sabyrov", "Еркін Сабыров")
    court = organisation_id("admin_almaty")
    basis = "Article 488 of the Code of Administrative Offences"
    story.held("admin_detention", "2023-05-02", "2023-05-03", end_reason="replaced")
    story.held(
        "admin_arrest",
        "2023-05-03",
        "2023-05-13",
        term_days=10,
        ordered_by=court,
        legal_basis=basis,
        end_reason="served",
    )
    story.tried("2023-05-02", role="offender", case_kind="administrative")
    story.heard("admin", "2023-05-03", "admin_almaty")
    story.judged("2023-05-03", "10d", "admin_almaty", component_type="arrest")


def listed_by_the_programs_guess_alone(at: Scenes) -> None:
    person = at.convict("Timur Yesenov", "Тимур Есенов")
    line = FinancialListEntry(printed_name="ЕСЕНОВ ТИМУР", person=person, match_status="auto")
    at.put(line, added_on="2023-06-01", read_on="2024-01-10")
    at.put(Restriction(person=person, restriction_type="fin_list"), start="2023-06-01")


def killed_and_examined_by_forensic_experts(at: Scenes) -> None:
    person = at.person("Arman Dosov", "Арман Досов", **MALE, death_date="2022-01-06")
    shooting = Event(title="January shooting in Almaty", event_type="shooting", place=place_id("KZ-75"))
    event = at.put(shooting, start="2022-01-05", end="2022-01-07")
    place = place_id("KZ-75")
    killed = Act(event=event, victim=person, act_type="unlawful_killing", status_at_end="dead", place=place)
    act = at.put(killed, start="2022-01-06")
    seen = IllTreatment(act=act, methods=("beat_hands",), examined_by="state_forensic", complaint_outcome="pending")
    at.put(seen, examined_on="2022-01-08", complaint_filed="2022-02-01")


def more_was_agreed_to_later(at: Scenes) -> None:
    person = at.person("Saule Omirzak", "Сәуле Өмірзақ", **WOMAN)
    told = "his wife, who is the mother of their children"
    at.put(Consent(person=person, levels=("C0",), given_by="self", method="written"), obtained_on="2022-01-01")
    given = Consent(person=person, levels=("C6",), given_by="spouse", giver_relation=told, method="messenger")
    at.put(given, obtained_on="2023-07-01")


def father_and_son(at: Scenes) -> None:
    father = at.person("Sabit Abdrakhman", "Сәбит Әбдірахман", **(MALE | {"birth_date": "1955-01-01"}))
    son = at.person("Daulet Abdrakhman", "Дәулет Әбдірахман", **(MALE | {"birth_date": "1985-01-01"}))
    written = "Дәулет Сәбитұлы Әбдірахман"
    at.put(PersonName(person=son, given="Дәулет", surname="Әбдірахман", patronymic="Сәбитұлы", written=written))
    at.put(PersonRelation(person=father, relation_type="parent", other_person=son))


def titles_that_tell_of_something_else(at: Scenes) -> None:
    almaty = place_id("KZ-75")
    remembered = "Anniversary of the Zhanaozen shooting of 16 December 2011"
    at.put(Event(title=remembered, event_type="protest", place=almaty), start="2023-12-16")
    at.put(Event(title="Trial of January protesters", event_type="trial"), start="2023-05-16")
    at.put(Facility(name="Colony of Karaganda region", facility_type="colony", place=place_id("temirtau")))
    at.put(Organisation(name="Department of Turkistan region", org_type="police", place=place_id("KZ-79")))


def a_target_whose_posts_follow_one_another(at: Scenes) -> None:
    person = at.person("Kanat Tleubayev", "Қанат Тілеубаев", **(MALE | {"birth_date": "1970-05-05"}))
    post = "Judge of the Almaty City Court, 2010–2018; since 2018 chairman of a court"
    target = SanctionsTarget(name="Kanat Tleubayev", name_ru="Канат Тлеубаев", person=person, post=post)
    at.put(target, birth_date="1970")


def a_report_in_one_language(at: Scenes) -> None:
    body = "Since 2019 the Criminal Code has been used against peaceful critics of the Government and their families."
    block = at.put(TextBlock(title="Use of the Criminal Code", language="en", body=body))
    report = at.put(Report(title="Report of May 2024"), as_of="2024-05-31")
    chapter = at.put(ReportChapter(report=report, heading="Law", topic="law"))
    at.put(ReportParagraph(chapter=chapter, text_block=block, sources="OHCHR, 5 March 2024 (accessed 7 June 2024)"))
    at.put(
        Submitter(report=report, name="Invented Bureau", about="Founded in 2012, it monitors trials."), founded="2012"
    )


def a_raid_that_is_part_of_a_wave(at: Scenes) -> None:
    raid = Event(title="Raid on activists", event_type="raid", affected_count=12, place=place_id("KZ-75"))
    wave = Event(title="Wave of arrests", event_type="arrests", affected_count=30, place=place_id("KZ"))
    part, whole = at.put(raid, start="2023-02-01"), at.put(wave, start="2023-01-25", end="2023-02-10")
    at.put(EventLink(event=part, link_type="part_of", other_event=whole))


FIELDS: Final[tuple[Scene, ...]] = (
    freed_at_the_verdict_with_the_time_served,
    suspended_and_on_probation,
    on_appeal_the_term_became_suspended,
    foreigner_handed_over,
    judges_prosecutor_and_lawyer_of_their_time,
    tried_by_video_from_another_town,
    arrested_for_ten_days_under_the_code_of_offences,
    listed_by_the_programs_guess_alone,
    killed_and_examined_by_forensic_experts,
    more_was_agreed_to_later,
    father_and_son,
    titles_that_tell_of_something_else,
    a_target_whose_posts_follow_one_another,
    a_report_in_one_language,
    a_raid_that_is_part_of_a_wave,
)
