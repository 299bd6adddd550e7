# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fourth unseen round, part 3."""

from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import (
    Recommendation,
    RecommendationTarget,
    SanctionsGround,
    SanctionsTarget,
)
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.reference import organisation_id, place_id
from tests.reports import amend
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import case_of, life, listed, section_entry, sentence_of, tell
from tests.services.review.unseen.tools import MAN, Scene, accuse, assess, pronounce


def held_in_another_city(at: Scenes) -> None:
    """The information says Pavlodar, the detention was in Kostanay."""
    person, _ = life(
        at,
        "Perizat Ospankulova",
        "Перизат Оспанқұлова",
        born="1994-06-28",
        case="Базар ісі",
        detained="2023-09-18",
        charges=[("405", "2")],
        place="kostanay",
        sex="female",
    )
    tell(
        at,
        person,
        "Перизат Оспанқұлова 2023 ж. 18 қыркүйекте Павлодар қаласында, базардың жанында ұсталды. Әкесіне кешке ғана"
        " хабарлады.",
        "2023-09-20",
        "kk",
        "Көрші",
        "witness",
        "messenger",
    )


def adjourned_to_another_day(at: Scenes) -> None:
    """The outcome says 17 October, the next hearing is on 19 October."""
    person, _ = life(
        at,
        "Zhanibek Malgazhdarov",
        "Жанибек Малгаждаров",
        born="1980-12-31",
        case="Дело о сборе подписей",
        detained="2023-06-19",
        charges=[("174", "1")],
    )
    at.put(
        Hearing(
            case=case_of(at, person),
            stage="trial",
            begins="11:00",
            court=organisation_id("smus_almaty"),
            outcome=(
                "Допрошены два свидетеля обвинения. Ходатайство о назначении экспертизы отклонено. Отложено на 17"
                " октября 2023 г."
            ),
        ),
        held_on="2023-10-10",
        next_on="2023-10-19",
    )


def let_in_and_not_let_in(at: Scenes) -> None:
    """The notes say not admitted, the field says admitted."""
    person, _ = life(
        at,
        "Meruert Kadyrzhanova",
        "Меруерт Кадыржанова",
        born="1988-08-18",
        case="Library reading case",
        detained="2023-10-02",
        charges=[("405", "2")],
        sex="female",
    )
    hearing = at.put(
        Hearing(case=case_of(at, person), stage="trial", begins="14:00", court=organisation_id("criminal_astana")),
        held_on="2024-01-24",
    )
    at.put(
        Observation(
            hearing=hearing,
            admitted="yes",
            summary="The observer was not admitted to the courtroom. The bailiff said that all seats were taken.",
        )
    )


def two_convicts_where_there_are_three(at: Scenes) -> None:
    """The text says that two were convicted in the case, three convicts are recorded."""
    facts: dict[str, Any] = {
        "detained": "2022-09-12",
        "charges": [("272", "2")],
        "verdict": "2023-03-29",
        "court": "smus_almaty",
    }
    person, _ = life(
        at, "Galym Shynybekov", "Галым Шыныбеков", born="1982-05-09", case="Дело на переправе", term="4y", **facts
    )
    case = case_of(at, person)
    life(at, "Ruslan Suiindikov", "Руслан Суйиндиков", born="1985-05-19", case="", term="4y", in_case=case, **facts)
    life(at, "Yerzat Zhetpisov", "Ерзат Жетписов", born="1992-07-29", case="", term="3y 6m", in_case=case, **facts)
    amend(
        at.vault,
        Case,
        case,
        motive=(
            "Все фигуранты выступали против вырубки парка. По делу осуждены двое; остальных обвиняемых в деле не было."
        ),
    )


def twelve_or_twenty_one(at: Scenes) -> None:
    """The description says 12 people, the count is exactly 21."""
    at.put(
        Event(
            title="Әкімдік алдындағы жиын",
            event_type="arrests",
            place=place_id("uralsk"),
            affected_count=21,
            affected_qualifier="exact",
            description=(
                "Орал қаласында әкімдік алдына жиналғандарды полиция автобусқа тықты. Барлығы 12 адам ұсталды, кешке"
                " дейін бәрін босатты."
            ),
        ),
        start="2023-06-10",
        end="2023-06-10",
    )


def appeal_that_changed_nothing(at: Scenes) -> None:
    """The information says that the appeal changed nothing, it brought six years down to four."""
    person, part = life(
        at,
        "Olzhas Oralkhanov",
        "Олжас Оралханов",
        born="1977-01-27",
        case="Дело о доме культуры",
        detained="2022-08-15",
        charges=[("269", "1")],
        verdict="2023-02-22",
        term="6y",
        court="smus_almaty",
    )
    first = sentence_of(at, part)
    pronounce(
        at,
        part,
        "2023-05-11",
        "4y",
        court="court_almaty",
        level="appeal",
        supersedes=first,
        in_force="2023-05-11",
        regime="medium",
        counted_from="2022-08-15",
    )
    tell(
        at,
        person,
        "Суд апелляционной инстанции оставил приговор в отношении О. Оралханова без изменения, наши доводы не оценил.",
        "2023-05-12",
        "ru",
        "Адвокат О.",
        medium="letter",
    )


def maximum_security(at: Scenes) -> None:
    """The narrative says maximum security, the regime is medium."""
    listed(
        at,
        "Farkhad Iskendirov",
        "Фархад Искендиров",
        "Farkhad Iskendirov drove wounded people to a hospital. He is serving his sentence in a maximum-security"
        " institution, where his wife saw him once.",
        born="1983-03-23",
        case="Ambulance driver case",
        detained="2022-07-11",
        charges=[("272", "2")],
        verdict="2023-01-25",
        term="5y",
        court="smus_almaty",
    )


def at_home_by_the_text(at: Scenes) -> None:
    """The narrative says house arrest, the person is in custody pending trial."""
    listed(
        at,
        "Bagila Tursynkhanova",
        "Бағила Тұрсынханова",
        "Бағила зейнеткер, аурулары көп. Қазір ол үй қамағында отыр, аяғына білезік таққан.",
        born="1959-09-26",
        case="Зейнеткер ісі",
        detained="2024-02-19",
        charges=[("405", "2")],
        sex="female",
    )


def never_convicted_before(at: Scenes) -> None:
    """The narrative says no earlier conviction, one of 2019 is recorded."""
    person, _ = life(
        at,
        "Viktor Lyubavin",
        "Виктор Любавин",
        born="1964-10-03",
        case="Дело о листовке",
        detained="2023-04-03",
        charges=[("174", "1")],
        verdict="2023-10-04",
        term="3y",
        court="smus_almaty",
    )
    old = at.part(person, title="Дело 2019 года", opened="2019-02-04")
    accuse(at, old, "274", "2", since="2019-05-15")
    pronounce(at, old, "2019-05-15", "1y", kind="restriction", counted_from="2019-05-15", in_force="2019-05-31")
    at.people.custody(person, "restriction", "2019-05-15", "2020-05-15", end_reason="served")
    assess(at, person)
    section_entry(
        at, person, "В. Любавин – электрик, ранее не судим, имеет на иждивении мать. Вину не признал.", "convicted"
    )


def three_officials_of_two(at: Scenes) -> None:
    """The recommendation speaks of three officials, two targets are named."""
    recommendation = at.put(
        Recommendation(
            wording=(
                "impose personal sanctions on the three officials named below, who ordered the beatings in Temirtau"
            ),
            addressees="Governments of the EU member states",
            language="en",
        )
    )
    for name in ("Talgat Abdrazakov", "Igor Shchelkanov"):
        target = at.put(
            SanctionsTarget(
                name=name,
                post="Police officer, since 2020",
                approved_by_1="First editor",
                approved_by_2="Second editor",
            )
        )
        at.put(
            SanctionsGround(
                target=target, wording="He was present when detainees were beaten.", sources="Statements of two victims"
            )
        )
        at.put(RecommendationTarget(recommendation=recommendation, target=target))


def frozen_sum_with_digits_swapped(at: Scenes) -> None:
    """The effect says 240,000 tenge, the amount is 420,000."""
    person, _ = life(
        at,
        "Madina Akhmerova",
        "Мадина Ахмерова",
        born="1995-05-25",
        case="Transfers case",
        detained="2023-11-13",
        charges=[("258", "1")],
        sex="female",
    )
    at.put(
        Restriction(
            person=person,
            restriction_type="account_block",
            start=PartialDate("2023-11-15"),
            before_verdict=True,
            amount_kzt=420_000,
            effect="The bank froze 240,000 tenge, the whole of her savings; she learnt of it at a cash machine.",
        )
    )


def complaint_of_another_day(at: Scenes) -> None:
    """The narrative says 3 March, the complaint was filed on 30 March."""
    person = at.person("Kairgeldy Zholaman", "Кайргельды Жоламан", birth_date="1978-11-30", **MAN)
    event = at.put(Event(title="Доставление в спортзал", event_type="arrests"), start="2022-01-10")
    act = at.put(
        Act(
            event=event,
            victim=person,
            act_type="torture",
            narrative=(
                "К. Жоламана избивали в спортзале, требуя признания. Жалобу на пытки он подал 3 марта 2022 года, когда"
                " вышел."
            ),
        ),
        start="2022-01-10",
    )
    at.put(
        IllTreatment(
            act=act,
            methods=("beat_hands",),
            purpose="confession",
            complaint_filed=PartialDate("2022-03-30"),
            complaint_outcome="closed_perpetrator_unidentified",
        )
    )


def trial_yet_to_begin(at: Scenes) -> None:
    """The narrative says that the trial has not begun, the verdict was in August 2023."""
    listed(
        at,
        "Azamat Dzhunussov",
        "Азамат Джунусов",
        "Azamat Dzhunussov, a welder, was held for a slogan on his van. His trial has not yet begun, although the"
        " investigation is over.",
        born="1987-12-07",
        case="Van slogan case",
        detained="2023-01-30",
        charges=[("174", "1")],
        verdict="2023-08-09",
        term="3y",
        court="smus_shymkent",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    held_in_another_city,
    adjourned_to_another_day,
    let_in_and_not_let_in,
    two_convicts_where_there_are_three,
    twelve_or_twenty_one,
    appeal_that_changed_nothing,
    maximum_security,
    at_home_by_the_text,
    never_convicted_before,
    three_officials_of_two,
    frozen_sum_with_digits_swapped,
    complaint_of_another_day,
    trial_yet_to_begin,
)
