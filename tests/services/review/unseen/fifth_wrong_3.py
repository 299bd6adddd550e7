# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fifth unseen round, part 3."""

from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.restriction import Restriction
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fifth_tools import record, section_entry, told, whole
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, day, join, pronounce, report


def outcome_names_another_next_day(at: Scenes) -> None:
    """Next hearing 18 April 2024 in the outcome, 11 April 2024 in the field."""
    person = at.person("Yerzhan Tulepbergen", "Ержан Тулепберген", **MAN, birth_date="1984-09-19")
    part = at.part(person, role="defendant", title="Дело о листовках", opened="2023-12-04")
    accuse(at, part, "174", "1", stage="indicted", since="2024-03-12")
    case = at.part_of(person).case
    at.put(
        Hearing(
            case=case,
            stage="trial",
            begins="10:00",
            court=organisation_id("criminal_shymkent"),
            outcome="Допрошены два свидетеля. Следующее заседание назначено на 18 апреля 2024 года, 10:00.",
        ),
        held_on="2024-04-04",
        next_on="2024-04-11",
    )


def observer_arrived_an_hour_later(at: Scenes) -> None:
    """Arrived at 10:40 in the notes, 09:40 in the field."""
    person = at.person("Assem Rakymzhan", "Асем Ракымжан", **WOMAN, birth_date="1990-06-06")
    part = at.part(person, role="defendant", title="Case of the library", opened="2023-10-02")
    accuse(at, part, "274", "2", stage="indicted", since="2024-01-15")
    hearing = at.put(
        Hearing(case=at.part_of(person).case, stage="trial", begins="10:00", court=organisation_id("bostandyk2")),
        held_on="2024-02-06",
    )
    at.put(
        Observation(
            hearing=hearing,
            admitted="yes",
            arrived="09:40",
            left="12:15",
            overall="C",
            summary="I arrived at 10:40, when the first witness was already being questioned; nobody asked for a pass.",
        )
    )


def fourteen_in_the_text_seventeen_in_the_field(at: Scenes) -> None:
    """14 detained in the description, exactly 17 in the field."""
    at.put(
        Event(
            title="Задержания у ЦОНа",
            event_type="arrests",
            place=place_id("karaganda"),
            affected_count=17,
            affected_qualifier="exact",
            description=(
                "Утром полиция окружила очередь у ЦОНа. Всего задержано 14 человек, их развезли по трём отделам."
            ),
        ),
        start="2024-03-05",
    )


def she_for_a_man(at: Scenes) -> None:
    """“she” in the entry of a man."""
    whole(
        at,
        "Shyngys Bolatkan",
        "Шынгыс Болаткан",
        "Detained at the railway station. Currently, she is in a pre-trial detention facility and is allowed one parcel"
        " a month.",
        born="1988-08-08",
        detained="2024-03-12",
        charges=[("405", "2")],
        case="Case of the railway tickets",
    )


def detained_in_another_city(at: Scenes) -> None:
    """Detained in Aktobe in the narrative, in Atyrau in the record."""
    whole(
        at,
        "Nurdaulet Sagyntai",
        "Нұрдәулет Сағынтай",
        "Нұрдәулет Сағынтай Ақтөбе қаласында ұсталды. Оған адвокат екі күннен кейін ғана жіберілді.",
        born="1992-11-03",
        detained="2024-01-31",
        charges=[("274", "2")],
        case="Су тасқыны ісі",
        place="atyrau",
    )


def surname_of_somebody_else(at: Scenes) -> None:
    """Tasbulat in the narrative of Tasbolat."""
    whole(
        at,
        "Yernar Tasbolat",
        "Ернар Тасболат",
        "Yernar Tasbulat worked as a guard in a bank. Tasbulat did not plead guilty and says that he carried the"
        " wounded.",
        born="1983-12-01",
        detained="2022-01-15",
        charges=[("272", "2")],
        case="Case of the city square",
        verdict="2022-11-17",
        term="4y",
        court="smus_shymkent",
    )


def brother_called_a_son(at: Scenes) -> None:
    """Son in the narrative, sibling (five years younger) in the record."""
    person, _ = record(
        at,
        "Bolat Shegebay",
        "Болат Шегебай",
        born="1970-03-20",
        detained="2023-11-14",
        charges=[("272", "1")],
        case="Дело о перекрытой трассе",
    )
    other = at.person("Aidyn Shegebay", "Айдын Шегебай", **MAN, birth_date="1975-10-02")
    at.put(PersonRelation(person=person, relation_type="sibling", other_person=other))
    section_entry(
        at,
        person,
        "Вместе с ним по делу был допрошен его сын Айдын Шегебай, которого отпустили через сутки.",
        "under_arrest",
    )


def still_on_remand_in_the_report(at: Scenes) -> None:
    """Awaits trial in the report of May 2024, convicted in February 2024."""
    record(
        at,
        "Zhandos Orazaly",
        "Жандос Оразалы",
        born="1991-07-15",
        detained="2023-10-03",
        charges=[("258", "1")],
        case="Case of the bank transfer",
        verdict="2024-02-27",
        term="5y",
        court="smus_astana",
    )
    report(
        at,
        "Reprisals for donations",
        "Zhandos Orazaly, who sent 4,000 tenge to a prisoner’s mother, is being held in a pre-trial detention "
        "facility in Astana and awaits trial.",
    )


def four_defendants_or_five(at: Scenes) -> None:
    """Four accused in the text of the case, five recorded."""
    case = at.put(
        Case(
            title="Дело «Шаңырақ»",
            opened=day("2024-01-08"),
            motive="По делу проходят четыре обвиняемых, все – члены одного кооператива.",
        )
    )
    for latin, cyrillic, born in (
        ("Rinat Koishybek", "Ринат Койшыбек", "1986-01-11"),
        ("Beibit Zhantassov", "Бейбит Жантасов", "1979-11-30"),
        ("Gani Tlepberdi", "Гани Тлепберди", "1990-10-17"),
        ("Mukhit Sarzhanov", "Мухит Саржанов", "1982-02-02"),
        ("Saken Yermukhan", "Сакен Ермухан", "1995-06-21"),
    ):
        part = join(at, case, at.person(latin, cyrillic, **MAN, birth_date=born), "accused")
        accuse(at, part, "262", "2", stage="charged", since="2024-01-29")


def two_children_or_three(at: Scenes) -> None:
    """Three minor children in the information, two in the record."""
    person, _ = record(
        at,
        "Saule Tolegenkyzy",
        "Сәуле Төлегенқызы",
        born="1989-03-27",
        detained="2024-04-02",
        charges=[("190", "3")],
        case="Тұрғын үй кооперативі ісі",
        dependants_minor=2,
        **WOMAN,
    )
    told(
        at,
        "Т. сіңлісі",
        "Сіңлісінің айтуынша, Сәуле Төлегенқызының кәмелетке толмаған үш баласы әжесінің қолында қалған.",
        received="2024-04-20",
        person=person,
    )


def fine_with_a_nought_too_many(at: Scenes) -> None:
    """Fine of 1,725,000 tenge in the information, 172,500 in the sentence."""
    person = at.person("Zhanat Alshymbek", "Жанат Алшымбек", **MAN, birth_date="1977-05-14")
    part = at.part(person, title="Дело о слухах на заводе", opened="2023-08-22")
    accuse(at, part, "274", "1", since="2023-11-08")
    pronounce(at, part, "2023-11-08", "", court="yesil", kind="fine", amount_kzt=172500)
    told(
        at,
        "Адвокат А.",
        "8 ноября 2023 года суд оштрафовал Жаната Алшымбека на 1 725 000 тенге. Апелляцию подавать не будет.",
        received="2023-11-10",
        kind="lawyer",
        medium="messenger",
        person=person,
    )


def court_of_another_city(at: Scenes) -> None:
    """Sentenced by the Yesil court of Astana in the narrative, by Al-Farabi court of Shymkent in the record."""
    whole(
        at,
        "Daulet Kabdrakhman",
        "Даулет Кабдрахман",
        "On 25 July 2023 the Yesil District Court of Astana sentenced Kabdrakhman behind closed doors; his wife waited"
        " in the street.",
        born="1985-02-28",
        detained="2023-01-24",
        charges=[("405", "1")],
        case="Case of the flag",
        verdict="2023-07-25",
        term="4y",
        court="alfarabi",
    )


def born_in_another_year(at: Scenes) -> None:
    """Born in 1979 in the biography, in 1974 in the field."""
    person = at.person(
        "Botagoz Yersainova",
        "Ботагоз Ерсаинова",
        **WOMAN,
        birth_date="1974-08-30",
        public_bio="Ботагоз Ерсаинова родилась в 1979 году в Таразе, по образованию юрист, вела бесплатный приём.",
    )
    at.part(person, role="lawyer", title="Дело фермеров", opened="2023-09-12")
    accuse(
        at,
        join(
            at,
            at.part_of(person).case,
            at.person("Kanat Shortanbay", "Канат Шортанбай", **MAN, birth_date="1971-02-14"),
            "accused",
        ),
        "272",
        "2",
        stage="charged",
        since="2023-09-15",
    )


def cards_blocked_on_swapped_digits(at: Scenes) -> None:
    """Blocked since 4 August 2023 in the effect, from 8 April 2023 in the field."""
    person, _ = record(
        at,
        "Madina Zhexembinova",
        "Мадина Жексембинова",
        born="1993-10-05",
        detained="2023-03-29",
        charges=[("258", "1")],
        case="Case of the parcels",
        **WOMAN,
    )
    at.put(
        Restriction(
            person=person,
            restriction_type="card_block",
            start=day("2023-04-08"),
            before_verdict=True,
            effect="All her cards have been blocked since 4 August 2023; her mother’s pension card too.",
        )
    )


def appeal_upheld_on_another_day(at: Scenes) -> None:
    """Appeal on 6 December 2023 in the narrative, on 26 December 2023 in the record."""
    part = whole(
        at,
        "Berdibek Zhalel",
        "Бердібек Жәлел",
        "Апелляциялық сот 2023 жылғы 6 желтоқсанда үкімді өзгеріссіз қалдырды. Бердібек Жәлел жазасын өтеп жатыр.",
        born="1981-09-01",
        detained="2023-03-01",
        charges=[("174", "2")],
        case="Жаңалық ісі",
        verdict="2023-10-03",
        term="5y",
        court="smus_almaty",
    )
    with at.vault.transaction() as tx:
        (first,) = tx.records.where(Sentence, {"participation": part})
    pronounce(
        at,
        part,
        "2023-12-26",
        "5y",
        court="court_almaty",
        level="appeal",
        supersedes=first.id,
        counted_from="2023-03-01",
        regime="medium",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    outcome_names_another_next_day,
    observer_arrived_an_hour_later,
    fourteen_in_the_text_seventeen_in_the_field,
    she_for_a_man,
    detained_in_another_city,
    surname_of_somebody_else,
    brother_called_a_son,
    still_on_remand_in_the_report,
    four_defendants_or_five,
    two_children_or_three,
    fine_with_a_nought_too_many,
    court_of_another_city,
    born_in_another_year,
    cards_blocked_on_swapped_digits,
    appeal_upheld_on_another_day,
)
