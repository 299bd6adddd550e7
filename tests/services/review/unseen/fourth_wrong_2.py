# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fourth unseen round, part 2."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import (
    SanctionsGround,
    SanctionsTarget,
)
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act, IllTreatment
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import life, listed, section_entry, tell
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, pronounce


def blocked_before_a_verdict_that_was_over(at: Scenes) -> None:
    """A block of August 2023 is marked as before the verdict, which was pronounced in April 2023."""
    person, _ = life(
        at,
        "Yermek Kenzhegarin",
        "Ермек Кенжегарин",
        born="1981-08-21",
        case="Charity box case",
        detained="2022-10-17",
        charges=[("405", "1")],
        verdict="2023-04-12",
        term="2y",
        court="smus_almaty",
    )
    at.put(
        Restriction(
            person=person,
            restriction_type="account_block",
            start=PartialDate("2023-08-01"),
            before_verdict=True,
            effect="Все счета заблокированы.",
        )
    )


def complaint_before_the_beating(at: Scenes) -> None:
    """The complaint was filed on 5 January, the torture was on 8 January."""
    person = at.person("Beibit Shakarbayev", "Бейбіт Шакарбаев", birth_date="1999-05-12", **MAN)
    event = at.put(Event(title="Ночь в РОВД", event_type="arrests"), start="2022-01-07", end="2022-01-09")
    act = at.put(Act(event=event, victim=person, act_type="torture"), start="2022-01-08")
    at.put(
        IllTreatment(
            act=act,
            methods=("beat_object", "electro"),
            purpose="confession",
            examined_on=PartialDate("2022-01-13"),
            examined_by="independent",
            complaint_filed=PartialDate("2022-01-05"),
            complaint_outcome="closed_no_corpus_delicti",
        )
    )


def daughter_who_is_a_man(at: Scenes) -> None:
    """The patronymic is a daughter's, the sex is male."""
    person = at.person("Aidyn Baltabekov", birth_date="1993-10-20", occupation="blogger", **MAN)
    at.put(
        PersonName(
            person=person, given="Айдын", patronymic="Серікқызы", surname="Балтабеков", name_kind="official"
        ).completed()
    )


def target_born_in_two_years(at: Scenes) -> None:
    """The sanctions target was born in 1969, the person it refers to in 1968."""
    person = at.person("Marat Ibraimkulov", "Марат Ибраимкулов", birth_date="1968-04-17", roles=("official",), **MAN)
    target = at.put(
        SanctionsTarget(
            name="Marat Ibraimkulov",
            name_ru="Марат Ибраимкулов",
            person=person,
            birth_date=PartialDate("1969-04-17"),
            post="Head of a pre-trial detention facility, 2021–2023",
            approved_by_1="First editor",
            approved_by_2="Second editor",
        )
    )
    at.put(
        SanctionsGround(
            target=target,
            wording="He refused to let the lawyers of three detainees in.",
            sources="Letter of the bar association",
        )
    )


def lawyer_before_detention(at: Scenes) -> None:
    """The lawyer was admitted three days before the detention began."""
    person = at.person("Nazerke Zhumakanova", "Назерке Жұмақанова", birth_date="1998-12-12", **WOMAN)
    part = at.part(person, role="accused", title="Кітапхана ісі", opened="2023-02-14")
    accuse(at, part, "405", "2", stage="charged", since="2023-02-16")
    at.people.custody(
        person,
        "detention",
        "2023-02-14",
        "2023-02-16",
        end_reason="replaced",
        lawyer_access=PartialDate("2023-02-11"),
        family_notified=PartialDate("2023-02-14"),
    )
    at.people.custody(person, "pretrial", "2023-02-16", "2023-05-16", end_reason="released")


def restriction_with_a_regime(at: Scenes) -> None:
    """Restriction of liberty has the regime of an institution."""
    person = at.person("Serzhan Nogaibekov", "Сержан Ногайбеков", birth_date="1976-06-06", **MAN)
    part = at.part(person, title="Дело о комментарии", opened="2023-03-06")
    accuse(at, part, "405", "2", since="2023-07-19")
    pronounce(
        at,
        part,
        "2023-07-19",
        "1y",
        court="criminal_astana",
        kind="restriction",
        regime="medium",
        counted_from="2023-07-19",
    )
    at.people.custody(person, "pledge", "2023-03-06", "2023-07-19", end_reason="replaced")
    at.people.custody(person, "restriction", "2023-07-19")


def removed_and_still_listed(at: Scenes) -> None:
    """The last decision is to take the person off the list, the entry is still there."""
    person, _ = life(
        at,
        "Kuat Turmakhanov",
        "Куат Турмаханов",
        born="1989-09-09",
        case="Leaflets at the station",
        detained="2023-03-27",
        charges=[("272", "2")],
        verdict="2023-10-18",
        term="4y",
        court="smus_almaty",
    )
    assess(at, person, as_of="2023-11", decided="2023-11-20")
    assess(at, person, as_of="2024-05", decided="2024-05-27", decision="remove")
    section_entry(at, person, "Kuat Turmakhanov handed out leaflets at the railway station.", "convicted")


def charged_before_the_case(at: Scenes) -> None:
    """Charged on 2 June 2023 in a case opened on 10 July 2023."""
    person = at.person("Ilyas Kabdeshov", "Ильяс Кабдешов", birth_date="1995-01", **MAN)
    part = at.part(person, role="accused", title="Дело об интервью", opened="2023-07-10")
    accuse(at, part, "274", "2", stage="charged", since="2023-06-02")
    at.people.custody(person, "pledge", "2023-07-12")


def credited_more_than_spent(at: Scenes) -> None:
    """500 days are credited for 121 days in custody."""
    life(
        at,
        "Zhandos Smailkhanov",
        "Жандос Смаилханов",
        born="1984-04-24",
        case="Дело о палатках",
        detained="2022-10-10",
        charges=[("269", "1")],
        verdict="2023-02-08",
        term="4y",
        court="smus_shymkent",
        counted="2023-02-08",
        credit=500,
    )


def wrong_january(at: Scenes) -> None:
    """The narrative says 9 January 2023, the detention was on 9 January 2024."""
    listed(
        at,
        "Yernar Yesengazin",
        "Ернар Есенгазин",
        "Yernar Yesengazin spoke live on Instagram about the dam. He was detained at his flat in Atyrau on 9 January"
        " 2023, and his telephone was taken.",
        born="1986-07-30",
        case="Dam broadcast case",
        detained="2024-01-09",
        charges=[("405", "2")],
    )


def six_instead_of_five(at: Scenes) -> None:
    """The narrative says six years, the sentence is five."""
    listed(
        at,
        "Dulat Tanatarov",
        "Дулат Танатаров",
        "Д. Танатаров стоял в толпе у акимата и снимал происходящее на телефон. Вину не признал. Суд приговорил его к"
        " шести годам лишения свободы; апелляционная жалоба не подавалась.",
        born="1990-10-10",
        case="Дело о съёмке у акимата",
        detained="2023-02-06",
        charges=[("272", "2")],
        verdict="2023-07-12",
        term="5y",
        court="smus_almaty",
    )


def four_years_in_kazakh(at: Scenes) -> None:
    """The narrative says four years, the sentence is three years and six months."""
    listed(
        at,
        "Aidos Kuandykuly",
        "Айдос Қуандықұлы",
        "Айдос алаңда домбыра тартып тұрған жерінен ұсталды. Сот оны төрт жылға бас бостандығынан айырды. Туыстары"
        " үкіммен келіспейді.",
        born="1997-03-15",
        case="Домбыра ісі",
        detained="2022-12-12",
        charges=[("272", "2")],
        verdict="2023-06-07",
        term="3y 6m",
        court="smus_almaty",
    )


def another_part_of_174(at: Scenes) -> None:
    """The lawyer names part 3 of Article 174, the charge is part 1."""
    person, _ = life(
        at,
        "Sabyr Bekmurzin",
        "Сабыр Бекмурзин",
        born="1972-02-02",
        case="Дело о проповеди",
        detained="2022-11-21",
        charges=[("174", "1")],
        verdict="2023-05-17",
        term="5y",
        court="smus_shymkent",
    )
    tell(
        at,
        person,
        "Мой подзащитный С. Бекмурзин осуждён по ч. 3 ст. 174 УК РК. Копию приговора вручили на шестой день.",
        "2023-05-26",
        "ru",
        "Адвокат Б.",
    )


def she_is_called_he(at: Scenes) -> None:
    """The narrative calls a woman he."""
    listed(
        at,
        "Dana Zhaparkulova",
        "Дана Жапаркулова",
        "Dana Zhaparkulova is a blogger from Kokshetau. In a video of October 2023 he asked why the heating plant had"
        " stopped. His lawyer was let in on the third day.",
        born="1991-11-02",
        case="Heating plant case",
        detained="2024-01-22",
        charges=[("274", "4")],
        sex="female",
        occupation="blogger",
    )


def ten_years_younger(at: Scenes) -> None:
    """34 years old in February 2024, born in May 1979."""
    listed(
        at,
        "Rauan Satybaldinov",
        "Рауан Сатыбалдинов",
        "Rauan Satybaldinov, a tram driver, had called for a strike. When he was detained in February 2024, he was 34"
        " years old.",
        born="1979-05-20",
        case="Tram depot case",
        detained="2024-02-12",
        charges=[("405", "1")],
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    blocked_before_a_verdict_that_was_over,
    complaint_before_the_beating,
    daughter_who_is_a_man,
    target_born_in_two_years,
    lawyer_before_detention,
    restriction_with_a_regime,
    removed_and_still_listed,
    charged_before_the_case,
    credited_more_than_spent,
    wrong_january,
    six_instead_of_five,
    four_years_in_kazakh,
    another_part_of_174,
    she_is_called_he,
    ten_years_younger,
)
