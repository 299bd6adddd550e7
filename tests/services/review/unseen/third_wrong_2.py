# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the third unseen round, part 2."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import SanctionsGround, SanctionsTarget
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import case_of, held, listed
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess


def examined_before_it_happened(at: Scenes) -> None:
    """Examined on 5 January 2022, tortured on 8 January."""
    person = at.person("Ulan Qojaghulov", "Ұлан Қожағұлов", birth_date="1998-04-16", **MAN)
    event = at.put(
        Event(title="Night in the police station of Talgar", event_type="arrests", place=place_id("talgar")),
        start="2022-01-08",
    )
    act = at.put(Act(event=event, victim=person, act_type="torture"), start="2022-01-08", end="2022-01-09")
    at.put(
        IllTreatment(
            act=act,
            methods=("beat_object", "burn_iron"),
            purpose="",
            examined_by="hospital",
            consistency="highly_consistent",
            complaint_outcome="pending",
        ),
        examined_on="2022-01-05",
        complaint_filed="2022-01-20",
    )


def verdict_hearing_on_another_day(at: Scenes) -> None:
    """The verdict hearing is of 21 June 2023, the sentence of 12 June 2023."""
    _person, part = held(
        at,
        "Daulet Rymkulov",
        "Даулет Рымкулов",
        born="1976-01-28",
        detained="2022-12-06",
        charges=[("190", "4")],
        verdict="2023-06-12",
        term="6y",
        court="criminal_shymkent",
    )
    case = case_of(at, part)
    at.put(
        Hearing(case=case, stage="trial", begins="15:00", court=organisation_id("criminal_shymkent")),
        held_on="2023-06-02",
    )
    at.put(
        Hearing(
            case=case,
            stage="verdict",
            begins="10:00",
            court=organisation_id("criminal_shymkent"),
            outcome="Оглашён приговор.",
        ),
        held_on="2023-06-21",
    )


def trial_on_constitution_day(at: Scenes) -> None:
    """A trial hearing on 30 August, a holiday."""
    person = at.person("Laura Shaltai", "Лаура Шалтай", birth_date="1991-09-09", **WOMAN)
    part = at.part(person, role="defendant", title="Суд над волонтёркой", opened="2023-04-25")
    accuse(at, part, "405", "2", stage="indicted", since="2023-07-24")
    at.put(
        Hearing(
            case=case_of(at, part),
            stage="trial",
            begins="11:00",
            court=organisation_id("yesil"),
            lawyers="Адвокат по назначению",
        ),
        held_on="2023-08-30",
    )


def convicted_under_a_part_not_yet_law(at: Scenes) -> None:
    """Part 4 of Article 272 is law since 17 March 2023, the verdict is of September 2022."""
    held(
        at,
        "Nurken Tabynbai",
        "Нүркен Табынбай",
        born="1986-02-20",
        detained="2022-01-18",
        charges=[("272", "4")],
        verdict="2022-09-15",
        term="5y",
        court="smus_almaty",
    )


def six_days_with_the_police(at: Scenes) -> None:
    """Three days are the most."""
    person = at.person("Temirlan Uaisov", "Темирлан Уаисов", birth_date="1988-06-24", **MAN)
    at.people.custody(person, "detention", "2024-01-31", "2024-02-06", end_reason="replaced", place=place_id("ridder"))
    at.people.custody(person, "pretrial", "2024-02-06")
    part = at.part(person, role="suspect", title="Дело о листовках в Риддере", opened="2024-01-31")
    accuse(at, part, "179", "1", stage="suspected", since="2024-01-31")


def target_born_on_another_day(at: Scenes) -> None:
    """The sanctions target is born on 3 December 1979, its person on 3 December 1971."""
    person = at.person(
        "Yersain Votkulov",
        "Ерсаин Воткулов",
        birth_date="1971-12-03",
        sex="male",
        citizenship=("KZ",),
        occupation="judge",
    )
    target = at.put(
        SanctionsTarget(
            name="Yersain Votkulov",
            name_ru="Ерсаин Воткулов",
            person=person,
            post="Judge since 2016",
            approved_by_1="First coordinator",
            approved_by_2="Second coordinator",
        ),
        birth_date="1979-12-03",
    )
    at.put(
        SanctionsGround(
            target=target,
            wording="He sentenced eleven people for taking part in peaceful assemblies.",
            sources="Verdicts of 2021–2023",
        )
    )


def four_acts_for_three_people(at: Scenes) -> None:
    """Exactly 3 people affected, 4 victims recorded."""
    event = at.put(
        Event(
            title="Raid on the office of the strike committee",
            event_type="raid",
            place=place_id("zhanaozen"),
            affected_count=3,
            affected_qualifier="exact",
        ),
        start="2023-10-18",
        affected_as_of="2023-10-25",
    )
    for latin, cyrillic in (
        ("Berdibek Akshataev", "Бердибек Акшатаев"),
        ("Sanat Bulekpai", "Санат Бүлекпай"),
        ("Gulzira Duisebinova", "Гульзира Дуйсебинова"),
        ("Kenes Zhaltyrov", "Кенес Жалтыров"),
    ):
        person = at.person(latin, cyrillic)
        at.put(
            Act(event=event, victim=person, act_type="arbitrary_arrest", place=place_id("zhanaozen")),
            start="2023-10-18",
        )


def accepted_assertion_says_otherwise(at: Scenes) -> None:
    """The accepted assertion says 31 July 2023, the field 13 July 2023."""
    _person, part = held(
        at,
        "Tolymbek Esirkep",
        "Толымбек Есіркеп",
        born="1974-08-19",
        detained="2022-11-29",
        charges=[("405", "1")],
        verdict="2023-07-13",
        term="4y",
        court="enbekshi",
    )
    source = at.put(
        Source(alias="Үкім мәтіні", source_kind="court", reliability="A", language="kk"), published="2023-07-31"
    )
    with at.vault.transaction() as tx:
        (sentence,) = tx.records.where(Sentence, {"participation": part})
    at.put(
        Assertion(
            subject_type="sentence",
            subject_id=sentence.id,
            subject_field="pronounced",
            value="2023-07-31",
            source=source,
            status="accepted",
            reason="The verdict itself is the best source.",
            decided_by="Coordinator",
        ),
        as_of="2023-09-01",
    )


def detained_after_the_edition(at: Scenes) -> None:
    """The list stands as of 31 May 2024; he was taken on 4 June."""
    person, _ = held(
        at, "Yernur Zhumadiluly", "Ернұр Жұмаділұлы", born="1992-05-13", detained="2024-06-04", charges=[("405", "2")]
    )
    at.put(
        ListAssessment(
            person=person,
            as_of=PartialDate("2024-06"),
            criterion_a="met",
            reason_a="Held for a video.",
            decision="list",
            decided_on=PartialDate("2024-06-10"),
            reviewer_1="First reviewer",
            reviewer_2="Second reviewer",
        )
    )
    listed(at, person, "Жастар қозғалысының мүшесі, бейне жариялағаны үшін айыпталып отыр.", sources="Қорғаушының хаты")


def narrative_has_another_day_of_detention(at: Scenes) -> None:
    """The narrative says 12 March 2023, the custody 21 March 2023."""
    held(
        at,
        "Berikbol Ashimkhan",
        "Берікбол Әшімхан",
        born="1982-02-27",
        detained="2023-03-21",
        charges=[("405", "1")],
        verdict="2023-11-14",
        term="4y",
        court="smus_almaty",
        narrative=(
            "A mechanic from Kaskelen. He was detained on 12 March 2023 in his workshop and has not been home since."
        ),
    )


def teacher_eleven_years_older(at: Scenes) -> None:
    """54 years old in August 2023, born in October 1979."""
    held(
        at,
        "Sarsen Baidildauly",
        "Сәрсен Байділдәұлы",
        born="1979-10-02",
        detained="2023-08-15",
        charges=[("174", "1")],
        verdict="2024-04-10",
        term="3y",
        court="criminal_astana",
        narrative=(
            "The 54-year-old geography teacher was taken from his classroom on 15 August 2023 over a post about the"
            " language of school."
        ),
    )


def six_and_a_half_for_five_and_a_half(at: Scenes) -> None:
    """The narrative says six and a half years, the sentence 5 years 6 months."""
    held(
        at,
        "Kanagat Deripsal",
        "Қанағат Дерипсал",
        born="1970-07-07",
        detained="2022-05-24",
        charges=[("272", "2")],
        verdict="2022-12-20",
        term="5y 6m",
        court="criminal_shymkent",
        narrative=(
            "Although no witness had seen him in the square, the court gave him six and a half years in a"
            " medium-security colony."
        ),
    )


def article_of_the_next_but_one(at: Scenes) -> None:
    """The narrative says Article 256, the charge is Article 258."""
    held(
        at,
        "Tursynbek Elshin",
        "Турсынбек Ельшин",
        born="1989-12-18",
        detained="2024-01-23",
        charges=[("258", "1")],
        narrative=(
            "He is charged under Article 256 of the Criminal Code for two transfers of 20,000 tenge to the family of a"
            " prisoner."
        ),
    )


def uncle_called_father(at: Scenes) -> None:
    """Called his father, recorded as his uncle."""
    person, _ = held(
        at,
        "Alibi Farizatov",
        "Алиби Фаризатов",
        born="1994-05-05",
        detained="2023-02-14",
        charges=[("405", "1")],
        verdict="2023-10-19",
        term="3y",
        court="smus_astana",
    )
    elder = at.person("Tokhtar Farizatov", "Тохтар Фаризатов", birth_date="1961-03-16", **MAN)
    at.put(PersonRelation(person=elder, relation_type="uncle_aunt", other_person=person))
    assess(at, person)
    listed(
        at,
        person,
        "Carpenter. His father, Tokhtar Farizatov, has asked the Prosecutor General’s Office three times to review the"
        " case.",
        "convicted",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    examined_before_it_happened,
    verdict_hearing_on_another_day,
    trial_on_constitution_day,
    convicted_under_a_part_not_yet_law,
    six_days_with_the_police,
    target_born_on_another_day,
    four_acts_for_three_people,
    accepted_assertion_says_otherwise,
    detained_after_the_edition,
    narrative_has_another_day_of_detention,
    teacher_eleven_years_older,
    six_and_a_half_for_five_and_a_half,
    article_of_the_next_but_one,
    uncle_called_father,
)
