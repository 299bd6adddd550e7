# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the third unseen round, part 3."""

from kzdesk.domain.records.advocacy import Recommendation, RecommendationTarget, SanctionsTarget
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.source import Information, Source
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import case_of, convicted, held, listed
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, block, day, pronounce, report


def eleven_or_seventeen_taken(at: Scenes) -> None:
    """The description says eleven detained, the count is exactly 17."""
    at.put(
        Event(
            title="Rally for clean air in Temirtau",
            event_type="dispersal",
            place=place_id("temirtau"),
            affected_count=17,
            affected_qualifier="exact",
            description=(
                "About sixty residents came to the square. After half an hour the police closed the street and detained"
                " eleven people; all were let go by night."
            ),
        ),
        start="2024-03-16",
        affected_as_of="2024-03-17",
    )


def the_other_target_is_named(at: Scenes) -> None:
    """The recommendation names Kaisar Dzhetpisov, its target is Nariman Gainolla."""
    judge = at.put(
        SanctionsTarget(
            name="Nariman Gainolla",
            name_ru="Нариман Гайнолла",
            post="Judge of a criminal court since 2018",
            approved_by_1="A",
            approved_by_2="B",
        )
    )
    at.put(
        SanctionsTarget(
            name="Kaisar Dzhetpisov",
            name_ru="Кайсар Джетписов",
            post="Prosecutor since 2015",
            approved_by_1="A",
            approved_by_2="B",
        )
    )
    made = at.put(
        Recommendation(
            wording=(
                "impose personal sanctions on the prosecutor Kaisar Dzhetpisov for demanding prison in political cases"
            ),
            addressees="European Union",
            language="en",
        )
    )
    at.put(RecommendationTarget(recommendation=made, target=judge))


def adjourned_to_another_day(at: Scenes) -> None:
    """Adjourned to 14 November 2023, the next hearing is 24 November 2023."""
    person = at.person("Inkar Zhubaiqyzy", "Іңкәр Жұбайқызы", birth_date="1996-01-09", **WOMAN)
    part = at.part(person, role="defendant", title="Trial of the poet", opened="2023-06-12")
    accuse(at, part, "378", stage="indicted", since="2023-09-18")
    at.put(
        Hearing(
            case=case_of(at, part),
            stage="trial",
            begins="10:00",
            court=organisation_id("bostandyk2"),
            outcome=(
                "Two experts were heard. The judge refused to call the third and adjourned the trial to 14 November"
                " 2023 at 10:00."
            ),
        ),
        held_on="2023-11-02",
        next_on="2023-11-24",
    )


def lawyer_on_the_fifth_day(at: Scenes) -> None:
    """Lawyer admitted for the first time on 8 May 2023, the record says 4 May 2023."""
    person = at.person("Maksut Iskenbai", "Мақсұт Ескенбай", birth_date="1985-09-26", **MAN)
    at.people.custody(
        person, "detention", "2023-05-03", "2023-05-05", end_reason="replaced", lawyer_access=day("2023-05-04")
    )
    at.people.custody(person, "pretrial", "2023-05-05")
    part = at.part(person, role="accused", title="Case of the border post", opened="2023-05-03")
    accuse(at, part, "380", "2", stage="charged", since="2023-05-12")
    source = at.put(Source(alias="Lawyer of the border case", source_kind="lawyer", reliability="B", language="en"))
    at.put(
        Information(
            source=source,
            medium="phone",
            person=person,
            credibility="2",
            content=(
                "My client was detained on 3 May 2023. I stood at the gate every day and was admitted to him for the"
                " first time on 8 May 2023."
            ),
        ),
        received_on="2023-05-15",
    )


def she_is_a_man_in_the_narrative(at: Scenes) -> None:
    """The narrative speaks of him, the person is a woman."""
    held(
        at,
        "Perizat Kabyken",
        "Перизат Кабыкен",
        born="1980-04-12",
        detained="2024-02-20",
        charges=[("405", "2")],
        **WOMAN,
        narrative=(
            "Accountant from Pavlodar. He was detained at work; his telephone and his computer were taken, and he has"
            " refused to testify."
        ),
    )


def imprisonment_where_liberty_was_restricted(at: Scenes) -> None:
    """The text says imprisonment, the sentence is restriction of liberty."""
    person = at.person("Ualikhan Larkenov", "Уалихан Ларкенов", birth_date="1973-06-15", **MAN)
    part = at.part(person, title="Дело о репостах", opened="2023-03-01")
    accuse(at, part, "405", "2", since="2023-08-24")
    pronounce(at, part, "2023-08-24", "2y", court="criminal_astana", kind="restriction")
    at.people.custody(person, "restriction", "2023-08-24")
    report(
        at,
        "Преследование за репосты",
        "Уалихан Ларкенов 24 августа 2023 года был приговорён к двум годам лишения свободы по части 2 статьи 405"
        " Уголовного кодекса за семь репостов.",
        language="ru",
    )


def remand_prison_for_house_arrest(at: Scenes) -> None:
    """The text says remand prison since 15 February 2024, the record house arrest."""
    person = at.person("Gulnaz Mamytkanova", "Гульназ Мамытканова", birth_date="1978-10-10", **WOMAN)
    at.people.custody(person, "detention", "2024-02-13", "2024-02-15", end_reason="replaced")
    at.people.custody(person, "house_arrest", "2024-02-15")
    part = at.part(person, role="suspect", title="Дело о сборе подписей", opened="2024-02-13")
    accuse(at, part, "274", "3", stage="suspected", since="2024-02-15")
    block(
        at,
        "Справка о Мамыткановой",
        "Журналистка Гульназ Мамытканова была задержана 13 февраля 2024 года. С 15 февраля 2024 года она содержится в"
        " следственном изоляторе.",
        "ru",
    )


def appeal_left_unchanged_what_it_changed(at: Scenes) -> None:
    """The text says unchanged on appeal, the appeal lowered 9 years to 7."""
    person, part = held(
        at, "Ablai Nietkaliyev", "Аблай Ниеткалиев", born="1966-12-22", detained="2022-07-26", charges=[("256", "2")]
    )
    convicted(at, person, part, "2023-04-12")
    first = pronounce(at, part, "2023-04-12", "9y", court="smus_almaty", counted_from="2022-07-26", regime="medium")
    pronounce(
        at,
        part,
        "2023-07-18",
        "7y",
        court="court_almaty",
        level="appeal",
        supersedes=first,
        in_force="2023-07-18",
        counted_from="2022-07-26",
        regime="medium",
    )
    assess(at, person)
    listed(
        at,
        person,
        "Имам одной из мечетей Алматы. Апелляционная инстанция 18 июля 2023 года оставила приговор без изменения.",
        "convicted",
    )


def three_children_or_five(at: Scenes) -> None:
    """Three minor children in the text, five in the record."""
    held(
        at,
        "Rashid Omarbekuly",
        "Рашид Омарбекұлы",
        born="1986-08-31",
        detained="2023-12-12",
        charges=[("179", "1")],
        dependants_minor=5,
        narrative=(
            "Водитель автобуса, отец троих несовершеннолетних детей. Обвинение построено на записи прямого эфира."
        ),
    )


def report_ten_days_late(at: Scenes) -> None:
    """The report says 19 October 2023, the sentence is of 9 October 2023."""
    held(
        at,
        "Zhasulan Pernekul",
        "Жасулан Пернекул",
        born="1991-04-03",
        detained="2023-02-28",
        charges=[("405", "1")],
        verdict="2023-10-09",
        term="3y",
        court="smus_almaty",
    )
    report(
        at,
        "Приговоры осени 2023 года",
        "Осенью вынесено несколько приговоров по «экстремистским» статьям.",
        "Приговором специализированного межрайонного суда по уголовным делам города Алматы от 19 октября 2023 года"
        " Жасулан Пернекул осуждён к трём годам лишения свободы.",
        language="ru",
    )


def ten_times_the_money(at: Scenes) -> None:
    """450,000 tenge in the text, 45,000 in the field."""
    person = at.person("Meruert Rakhmadil", "Меруерт Рахмадил", birth_date="1984-01-17", **WOMAN)
    at.put(
        Restriction(
            person=person,
            restriction_type="account_block",
            authority=organisation_id("afm"),
            amount_kzt=45_000,
            effect="На счёте заблокировано 450 000 тенге, в том числе пособие на ребёнка.",
        ),
        start="2023-11-27",
    )


def square_in_the_other_town(at: Scenes) -> None:
    """The text says Aktau, the event took place in Zhanaozen."""
    at.put(
        Event(
            title="Мирное собрание безработных",
            event_type="protest",
            place=place_id("zhanaozen"),
            description=(
                "На центральной площади Актау собрались около сорока человек. Полиция не вмешивалась, к вечеру"
                " участники разошлись."
            ),
        ),
        start="2023-04-10",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    eleven_or_seventeen_taken,
    the_other_target_is_named,
    adjourned_to_another_day,
    lawyer_on_the_fifth_day,
    she_is_a_man_in_the_narrative,
    imprisonment_where_liberty_was_restricted,
    remand_prison_for_house_arrest,
    appeal_left_unchanged_what_it_changed,
    three_children_or_five,
    report_ten_days_late,
    ten_times_the_money,
    square_in_the_other_town,
)
