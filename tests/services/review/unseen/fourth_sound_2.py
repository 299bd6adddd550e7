# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the fourth unseen round, part 2."""

from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonName
from kzdesk.services.reference import organisation_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import case_of, life, section_entry, tell
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, block, pronounce, report


def sound_wednesday(at: Scenes) -> None:
    """14 February 2024 was a Wednesday."""
    block(
        at,
        "Изъятие техники",
        "В среду, 14 февраля 2024 года, у редактора изъяли два ноутбука; вернули их через неделю, 21 февраля, тоже в"
        " среду.",
        "ru",
    )


def sound_two_days_of_detentions(at: Scenes) -> None:
    """Different days and different things are counted; nothing has to add up."""
    report(
        at,
        "Two days in Taldykorgan",
        "On 4 March 2023 police detained 12 people, of whom five were fined. On 5 March 2023 they detained nine more,"
        " two of them for the second time; seven were arrested.",
    )


def sound_partial_addition(at: Scenes) -> None:
    """Three and two years were added in part, which gives four."""
    block(
        at,
        "Частичное сложение",
        "К. Горшенину назначено 3 года по ст. 174 ч. 1 УК и 2 года по ст. 274 ч. 3 УК; путём частичного сложения"
        " наказаний окончательно – 4 года лишения свободы.",
        "ru",
    )


def sound_rates_of_two_times(at: Scenes) -> None:
    """The tenge was worth far more in January 2015 than in 2023."""
    report(
        at,
        "Fines then and now",
        "In January 2015 the fine was 180,000 tenge (about USD 980). In June 2023 it was 690,000 tenge (about USD"
        " 1,540).",
    )


def sound_lawyer_of_the_same_surname(at: Scenes) -> None:
    """The lawyer bears his client's surname and is no relative; the term is the client's."""
    person, _ = life(
        at,
        "Rustem Alimzhanov",
        "Рустем Алимжанов",
        born="1988-05-30",
        case="Namesakes case",
        detained="2022-12-19",
        charges=[("272", "2")],
        verdict="2023-06-15",
        term="4y",
        court="smus_almaty",
    )
    lawyer = at.person("Toleu Alimzhanov", "Толеу Алимжанов", birth_date="1961-05-03", roles=("lawyer",), **MAN)
    at.put(Participation(case=case_of(at, person), person=lawyer, role="lawyer"))
    block(
        at,
        "Namesakes",
        "Rustem Alimzhanov was sentenced to four years. His lawyer Toleu Alimzhanov, who is not a relative, is 63 years"
        " old and has practised for 30 years.",
        "en",
    )


def sound_father_and_son(at: Scenes) -> None:
    """One relation is told from both sides."""
    report(
        at,
        "Әке мен бала",
        "Қайырбек Тілеміс – тұтқындағы Бекзат Тілемістің әкесі.",
        "Бекзат Тілеміс – Қайырбек Тілемістің кенже ұлы, ол қамауда жатыр.",
        language="kk",
    )


def sound_hearing_that_did_not_take_place(at: Scenes) -> None:
    """The hearing was opened on the day it was set for and put off again; the dates follow one another."""
    person, _ = life(
        at,
        "Ainagul Zhylkaidarova",
        "Айнагуль Жылкайдарова",
        born="1979-07-19",
        case="Дело о сборе вещей",
        detained="2023-07-03",
        charges=[("405", "1")],
        sex="female",
    )
    case = case_of(at, person)
    court = organisation_id("smus_almaty")
    at.put(
        Hearing(
            case=case,
            stage="trial",
            begins="10:00",
            court=court,
            outcome="Отложено на 5 октября 2023 г. из-за неявки свидетелей.",
        ),
        held_on="2023-09-21",
        next_on="2023-10-05",
    )
    at.put(
        Hearing(
            case=case,
            stage="trial",
            begins="10:00",
            court=court,
            outcome="Заседание не состоялось: судья болен. Отложено на 12 октября 2023 г.",
        ),
        held_on="2023-10-05",
        next_on="2023-10-12",
    )
    at.put(Hearing(case=case, stage="trial", begins="10:00", court=court), held_on="2023-10-12")


def sound_saturday_that_was_worked(at: Scenes) -> None:
    """3 July 2021 was a Saturday on which everybody worked."""
    person = at.person("Zamira Yelubayeva", "Замира Елубаева", birth_date="1969-11-11", **WOMAN)
    part = at.part(person, role="convict", title="Flower stall case", opened="2021-02-15")
    accuse(at, part, "405", "2", since="2021-07-03")
    pronounce(at, part, "2021-07-03", "1y", kind="restriction", counted_from="2021-07-03")
    at.people.custody(person, "pledge", "2021-02-15", "2021-07-03", end_reason="replaced")
    at.people.custody(person, "restriction", "2021-07-03", "2022-07-03", end_reason="served")
    at.put(Hearing(case=case_of(at, person), stage="verdict", begins="09:00"), held_on="2021-07-03")


def sound_charge_replaced(at: Scenes) -> None:
    """The first accusation was dropped; the text says so and names the article of the verdict."""
    person, part = life(
        at,
        "Yerden Shaimuratov",
        "Ерден Шаймуратов",
        born="1990-01-20",
        case="False rumour case",
        detained="2022-11-07",
        charges=[("274", "4")],
        verdict="2023-05-18",
        term="3y",
        court="smus_almaty",
    )
    accuse(at, part, "272", "2", stage="dropped", since="2023-03-02")
    assess(at, person)
    section_entry(
        at,
        person,
        "Yerden Shaimuratov was first held on suspicion of “participation in mass riots” (Article 272). That charge was"
        " dropped, and he was convicted under Article 274 of the Criminal Code.",
        "convicted",
    )


def sound_fifteen_days_of_may(at: Scenes) -> None:
    """The fifteen days run from the hour of the detention, as the law says."""
    person = at.person("Petr Zavgorodny", "Пётр Завгородный", birth_date="1983-06-20", **MAN)
    part = at.part(person, role="offender", title="Пикет у вокзала", case_kind="administrative", opened="2023-05-03")
    accuse(at, part, "488", "6", code="CAO2014", since="2023-05-04")
    at.people.custody(person, "admin_detention", "2023-05-03", "2023-05-04", end_reason="replaced")
    at.people.custody(person, "admin_arrest", "2023-05-04", "2023-05-18", term_days=15, end_reason="served")
    tell(
        at,
        person,
        "П. Завгородного арестовали на 15 суток; срок считают с момента задержания, 3 мая, и вышел он 18 мая 2023 г.",
        "2023-05-18",
        "ru",
        "Жена П.",
        "relative",
    )


def sound_died_after_release(at: Scenes) -> None:
    """He died a free man, two weeks after he had been let out."""
    person = at.person(
        "Zhumagul Baigoshkarov", "Жумагул Байгошкаров", birth_date="1956-04-10", death_date="2023-12-04", **MAN
    )
    part = at.part(person, role="accused", title="Дело пенсионера", opened="2023-08-21")
    accuse(at, part, "405", "2", stage="dropped", since="2023-11-20")
    at.people.custody(person, "detention", "2023-08-21", "2023-08-23", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-08-23", "2023-11-20", end_reason="released")
    tell(
        at,
        person,
        "Жумагула Байгошкарова освободили 20 ноября 2023 г. Через две недели, 4 декабря 2023 г., он умер в больнице.",
        "2023-12-06",
        "ru",
        "Дочь Ж.",
        "relative",
    )


def sound_surname_that_is_a_patronymic(at: Scenes) -> None:
    """The patronymic serves as surname; Latin and Cyrillic agree, and so does the sex."""
    person = at.person("Sultan Bolatbekuly", birth_date="1996-02-29", **MAN)
    at.put(
        PersonName(
            person=person,
            given="Сұлтан",
            surname="Болатбекұлы",
            name_kind="official",
            surname_is_patronymic=True,
            patronymic_style="uly",
        ).completed()
    )
    block(at, "Әнші", "Әнші Сұлтан Болатбекұлы 1996 жылғы 29 ақпанда туған. Оның концерті екі рет болмай қалды.", "kk")


def sound_name_after_marriage(at: Scenes) -> None:
    """Two surnames of one woman: the former one is kept as such and the text explains it."""
    person, _ = life(
        at,
        "Assel Kuanbekova",
        "Асель Куанбекова",
        born="1993-08-31",
        case="Kindergarten case",
        detained="2024-02-05",
        charges=[("274", "4")],
        sex="female",
    )
    at.put(PersonName(person=person, given="Assel", surname="Nurmatova", name_kind="former").completed())
    assess(at, person)
    section_entry(
        at,
        person,
        "Assel Kuanbekova, who published as Assel Nurmatova until she married in 2021, wrote about kindergartens. She"
        " was detained on 5 February 2024.",
    )


def sound_misspelt_in_the_verdict(at: Scenes) -> None:
    """The court wrote the surname wrongly; the wrong form is kept as a misspelling."""
    person, _ = life(
        at,
        "Nurym Dzhetibayev",
        "Нурым Джетибаев",
        born="1978-09-17",
        case="Дело о заборе",
        detained="2023-03-20",
        charges=[("269", "1")],
        verdict="2023-09-14",
        term="4y",
        court="smus_almaty",
    )
    at.put(PersonName(person=person, given="Нурым", surname="Житибаев", name_kind="misspelling").completed())
    tell(
        at,
        person,
        "Нурыма Джетибаева осудили 14 сентября 2023 г. (в приговоре опечатка – «Житибаев»), об исправлении мы"
        " ходатайствовали.",
        "2023-09-19",
        "ru",
        "Адвокат Н.",
        medium="letter",
    )


SOUND: tuple[Scene, ...] = (
    sound_wednesday,
    sound_two_days_of_detentions,
    sound_partial_addition,
    sound_rates_of_two_times,
    sound_lawyer_of_the_same_surname,
    sound_father_and_son,
    sound_hearing_that_did_not_take_place,
    sound_saturday_that_was_worked,
    sound_charge_replaced,
    sound_fifteen_days_of_may,
    sound_died_after_release,
    sound_surname_that_is_a_patronymic,
    sound_name_after_marriage,
    sound_misspelt_in_the_verdict,
)
