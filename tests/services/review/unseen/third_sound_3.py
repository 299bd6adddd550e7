# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the third unseen round, part 3."""

from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.person import PersonName, PersonRelation
from kzdesk.domain.records.restriction import Restriction
from kzdesk.services.reference import organisation_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import case_of, held
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, block, pronounce, report


def sound_refusals_at_two_times(at: Scenes) -> None:
    """Nineteen by August 2023 and twenty-six by May 2024."""
    report(
        at,
        "Registration refused again",
        "By August 2023 the initiative group had been refused 19 times.",
        "By May 2024 the number of refusals had grown to 26.",
    )


def sound_namesakes(at: Scenes) -> None:
    """Two men who are not related bear one surname."""
    held(
        at,
        "Beibit Yermaganbet",
        "Бейбіт Ермағанбет",
        born="1984-09-14",
        detained="2022-11-22",
        charges=[("256", "1")],
        verdict="2023-07-20",
        term="6y",
        court="smus_shymkent",
    )
    held(
        at,
        "Bekbolat Yermaganbet",
        "Бекболат Ермағанбет",
        born="1955-04-23",
        detained="2023-04-25",
        charges=[("274", "4")],
        verdict="2023-12-20",
        term="3y",
        court="enbekshi",
    )
    report(
        at,
        "Екі адам",
        "Бейбіт Ермағанбет алты жылға сотталды.",
        "Бекболат Ермағанбет үш жылға сотталды; олар туыс емес.",
        language="kk",
    )


def sound_spellings_that_are_recorded(at: Scenes) -> None:
    """The other spelling is recorded as that of the media."""
    person, _ = held(
        at,
        "Zhaksylyk Dzhanibekuly",
        "Жақсылық Жәнібекұлы",
        born="1977-07-17",
        detained="2023-08-01",
        charges=[("405", "1")],
        verdict="2024-03-13",
        term="3y",
        court="smus_astana",
    )
    at.put(PersonName(person=person, given="Jaqsylyq", surname="Janibekuly", name_kind="media").completed())
    block(at, "How he is called", "The media call Zhaksylyk Dzhanibekuly “Jaqsylyq Janibekuly”.", "en")


def sound_below_the_least(at: Scenes) -> None:
    """Below the least term of the article, by Article 55, as the text says."""
    report(
        at,
        "Мягкие приговоры",
        "Применив статью 55 Уголовного кодекса, суд назначил Ксении Шемякиной-Бек два года лишения свободы – ниже"
        " низшего предела части 2 статьи 272, который составляет три года.",
        language="ru",
    )


def sound_almost_four_months(at: Scenes) -> None:
    """From 9 May to 5 September are almost four months."""
    block(
        at,
        "The trial of the gardener",
        "Philip Eisenkraft was detained on 9 May 2023. Almost four months later, on 5 September 2023, his trial began.",
        "en",
    )


def sound_two_men_two_days(at: Scenes) -> None:
    """Two verdicts of two men in one passage."""
    block(
        at,
        "Екі үкім",
        "Жандос Құттымұрат 2023 жылғы 14 ақпанда төрт жылға, ал Серғали Мамайбек 2023 жылғы 24 ақпанда екі жылға"
        " сотталды.",
        "kk",
    )


def sound_observer_of_a_part(at: Scenes) -> None:
    """The observer came late and left before the end; the hearing began at ten."""
    person = at.person("Inessa Wolkerdt", "Инесса Волькердт", birth_date="1993-10-02", **WOMAN)
    part = at.part(person, role="defendant", title="Trial by video", opened="2023-11-07")
    accuse(at, part, "274", "2", stage="indicted", since="2024-02-20")
    hearing = at.put(
        Hearing(
            case=case_of(at, part),
            stage="trial",
            begins="10:00",
            mode="video",
            court=organisation_id("alfarabi"),
            outcome="Adjourned to 18 April 2024.",
            next_begins="09:30",
        ),
        held_on="2024-04-04",
        next_on="2024-04-18",
    )
    at.put(
        Observation(
            hearing=hearing,
            admitted="waited",
            arrived="10:25",
            left="12:40",
            summary=(
                "I was let in at 10:25, after the reading of the charge, and had to leave at 12:40; the hearing"
                " went on."
            ),
        )
    )


def sound_half_sisters(at: Scenes) -> None:
    """Sisters with different patronymics and surnames: one mother, two fathers."""
    first = at.person("Asem Bolatbekqyzy", "Әсем Болатбекқызы", birth_date="1989-09-30", **WOMAN)
    second = at.person("Darina Ryskeldiqyzy", "Дарина Рыскелдіқызы", birth_date="1997-03-18", **WOMAN)
    at.put(PersonRelation(person=first, relation_type="sibling", other_person=second))
    block(
        at, "Апалы-сіңлілі", "Әсем Болатбекқызы – Дарина Рыскелдіқызының апасы, олардың әкесі бөлек, анасы бір.", "kk"
    )


def sound_sentenced_in_absence(at: Scenes) -> None:
    """Sentenced while abroad: there is no custody."""
    person = at.person("Timofey Dvornichenko", "Тимофей Дворниченко", birth_date="1981-01-31", **MAN)
    part = at.part(person, title="Заочное дело", opened="2022-06-20")
    accuse(at, part, "182", "2", since="2023-11-15")
    pronounce(at, part, "2023-11-15", "9y", court="smus_almaty", regime="medium")
    block(
        at,
        "Заочный приговор",
        "Блогер Тимофей Дворниченко, живущий в Варшаве, 15 ноября 2023 года заочно приговорён к девяти годам лишения"
        " свободы; под стражей он не находится.",
        "ru",
    )


def sound_listed_after_the_term(at: Scenes) -> None:
    """Free since 2023 and still on the list of the agency: the entry outlasts the term."""
    person = at.person("Batima Seitkazina", "Батима Сейтказина", birth_date="1968-08-16", **WOMAN)
    part = at.part(person, title="Case of the chat of mothers", opened="2020-11-02")
    accuse(at, part, "405", "2", since="2021-06-16")
    pronounce(at, part, "2021-06-16", "2y", court="enbekshi", kind="restriction", in_force="2021-08-25")
    at.people.custody(person, "restriction", "2021-08-25", "2023-08-25", end_reason="served")
    at.put(
        Restriction(
            person=person,
            restriction_type="fin_list",
            authority=organisation_id("afm"),
            after_served=True,
            effect="She cannot draw her pension.",
        ),
        start="2021-10-04",
    )
    block(
        at,
        "Batima Seitkazina",
        "Batima Seitkazina finished her sentence in August 2023 and was still on the List in April 2024.",
        "en",
    )


def sound_thirds_rounded(at: Scenes) -> None:
    """33, 33 and 33 per cent of thirds make 99 by rounding."""
    report(
        at,
        "Кто подаёт жалобы",
        "Из 90 жалоб 30 подали сами пострадавшие (33 %), 30 – родственники (33 %) и 30 – адвокаты (33 %).",
        language="ru",
    )


SOUND: tuple[Scene, ...] = (
    sound_refusals_at_two_times,
    sound_namesakes,
    sound_spellings_that_are_recorded,
    sound_below_the_least,
    sound_almost_four_months,
    sound_two_men_two_days,
    sound_observer_of_a_part,
    sound_half_sisters,
    sound_sentenced_in_absence,
    sound_listed_after_the_term,
    sound_thirds_rounded,
)
