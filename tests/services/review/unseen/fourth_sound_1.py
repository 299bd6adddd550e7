# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the fourth unseen round, part 1."""

from typing import Any

from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import case_of, life, listed, section_entry, sentence_of, tell
from tests.services.review.unseen.tools import MAN, Scene, accuse, assess, block, pronounce, report


def sound_brothers_with_different_terms(at: Scenes) -> None:
    """Two brothers of one surname have different terms; each sentence of the text says which brother it means."""
    facts: dict[str, Any] = {
        "detained": "2022-10-24",
        "charges": [("272", "2")],
        "verdict": "2023-05-03",
        "court": "smus_almaty",
    }
    person, _ = life(
        at, "Arman Kulmanov", "Арман Кульманов", born="1986-02-16", case="Дело двух братьев", term="5y", **facts
    )
    life(
        at,
        "Yerlan Kulmanov",
        "Ерлан Кульманов",
        born="1990-06-13",
        case="",
        term="4y",
        in_case=case_of(at, person),
        **facts,
    )
    block(
        at,
        "Братья",
        "Арман Кульманов приговорён к пяти годам лишения свободы, его брат Ерлан Кульманов – к четырём. Обоих задержали"
        " 24 октября 2022 года.",
        "ru",
    )


def sound_longer_on_appeal(at: Scenes) -> None:
    """The appeal raised the term; the text tells both."""
    person, part = life(
        at,
        "Zhomart Battalov",
        "Жомарт Баталов",
        born="1974-08-03",
        case="Water company case",
        detained="2022-08-22",
        charges=[("190", "4")],
        verdict="2023-02-14",
        term="5y",
        court="smus_shymkent",
    )
    first = sentence_of(at, part)
    pronounce(
        at,
        part,
        "2023-04-26",
        "6y",
        court="court_shymkent",
        level="appeal",
        supersedes=first,
        in_force="2023-04-26",
        regime="medium",
        counted_from="2022-08-22",
    )
    assess(at, person)
    section_entry(
        at,
        person,
        "The court of first instance sentenced Zhomart Battalov to five years; on 26 April 2023 the court of appeal"
        " made it six.",
        "convicted",
    )


def sound_one_day_for_one_and_a_half(at: Scenes) -> None:
    """Two hundred days of custody are credited as three hundred: a day in the facility counts for a day and a half."""
    person, _ = life(
        at,
        "Erbol Dosmukhan",
        "Ербол Досмұхан",
        born="1982-01-08",
        case="Көпір ісі",
        detained="2022-10-03",
        charges=[("272", "2")],
        verdict="2023-04-21",
        term="4y",
        court="smus_almaty",
        counted="2023-04-21",
        credit=300,
    )
    tell(
        at,
        person,
        "Сот Ербол Досмұханның қамауда отырған 200 күнін 300 күн деп есептеді: бір күн бір жарым күнге тең.",
        "2023-04-25",
        "kk",
        "Қорғаушы Е.",
    )


def sound_released_and_held_again(at: Scenes) -> None:
    """He was detained twice in one case; each day of the text has its own episode."""
    person = at.person("Miras Kopzhasarov", "Мирас Копжасаров", birth_date="1992-12-22", **MAN)
    part = at.part(person, role="accused", title="Two arrests case", opened="2023-05-15")
    accuse(at, part, "405", "1", stage="charged", since="2023-05-17")
    at.people.custody(person, "detention", "2023-05-15", "2023-05-17", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-05-17", "2023-07-14", end_reason="released")
    at.people.custody(person, "detention", "2024-01-15", "2024-01-17", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-01-17")
    assess(at, person)
    section_entry(
        at,
        person,
        "Miras Kopzhasarov was first detained on 15 May 2023 and released on 14 July 2023. He was detained again on 15"
        " January 2024.",
    )


def sound_declined_name(at: Scenes) -> None:
    """The surname stands in four cases; it is one man."""
    person, _ = life(
        at,
        "Ruslan Sagynaliyev",
        "Руслан Сагыналиев",
        born="1989-04-14",
        case="Дело о баннере",
        detained="2023-02-27",
        charges=[("174", "1")],
        verdict="2023-08-16",
        term="3y",
        court="smus_almaty",
    )
    tell(
        at,
        person,
        "Руслану Сагыналиеву вручили копию приговора. С Русланом Сагыналиевым я виделась дважды; Сагыналиева перевели в"
        " общую камеру, о Сагыналиеве спрашивал консул.",
        "2023-09-01",
        "ru",
        "Защитник Р.",
    )


def sound_quoted_wrong_count(at: Scenes) -> None:
    """The smaller number is the ministry's claim, which the text reports and rejects."""
    report(
        at,
        "How many were detained",
        "According to the ministry, “19 people were delivered to the police”. This is not so: our observers counted 27"
        " people in three buses, and 27 names stand in our table.",
    )


def sound_old_edition_of_380(at: Scenes) -> None:
    """The verdict is of February 2022, when the older edition of Article 380 was in force."""
    person = at.person("Kydyrali Toibazarov", "Кыдырали Тойбазаров", birth_date="1985-12-19", **MAN)
    part = at.part(person, title="Дело у отдела полиции", opened="2021-09-06")
    accuse(at, part, "380", since="2022-02-16", pick=0)
    at.people.custody(person, "detention", "2021-09-06", "2021-09-08", end_reason="replaced")
    at.people.custody(person, "pretrial", "2021-09-08", "2022-02-16", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-02-16", "2023-05-22", end_reason="parole")
    pronounce(at, part, "2022-02-16", "3y", court="smus_almaty", regime="medium", counted_from="2021-09-06")


def sound_semey_in_january_2022(at: Scenes) -> None:
    """Semey lay in East Kazakhstan region until 8 June 2022 and lies in Abai region now."""
    report(
        at,
        "Semey",
        "In January 2022 people were shot at in Semey, then in East Kazakhstan region.",
        "In March 2024 a court in Semey, Abai region, refused to hear the complaint of the families.",
    )


def sound_nur_sultan(at: Scenes) -> None:
    """The capital was called Nur-Sultan in 2021 and Astana again since September 2022."""
    block(
        at,
        "Астанадағы пикет",
        "2021 жылы Нұр-Сұлтанда көрші елдің елшілігі алдында апта сайын пикет өтті. 2023 жылы Астанада сол адамдар"
        " қайта жиналды.",
        "kk",
    )


def sound_suspended_then_served(at: Scenes) -> None:
    """The sentence was suspended in 2022; a new ruling of 2023 made it imprisonment."""
    person = at.person("Daniyar Aldabergen", "Данияр Алдаберген", birth_date="1981-10-28", **MAN)
    part = at.part(person, title="Live stream case", opened="2022-04-18")
    accuse(at, part, "174", "1", since="2022-10-19")
    first = pronounce(at, part, "2022-10-19", "3y", court="smus_almaty", kind="suspended", in_force="2022-11-04")
    at.people.custody(person, "suspended", "2022-10-19", "2023-09-13", end_reason="replaced")
    pronounce(
        at, part, "2023-09-13", "3y", court="smus_almaty", supersedes=first, regime="medium", counted_from="2023-09-13"
    )
    at.people.custody(person, "imprisonment", "2023-09-13")
    assess(at, person)
    section_entry(
        at,
        person,
        "In October 2022 Daniyar Aldabergen received a suspended sentence of three years. In September 2023 the court"
        " replaced it with imprisonment.",
        "convicted",
    )


def sound_freed_by_the_amnesty(at: Scenes) -> None:
    """He was free two months after a sentence of four years, because of the amnesty."""
    person = at.person("Ualikhan Beisekov", "Уалихан Бейсеков", birth_date="1995-07-15", **MAN)
    part = at.part(person, title="Дело о площади в Таразе", opened="2022-05-16")
    accuse(at, part, "272", "2", since="2022-12-14")
    at.people.custody(person, "detention", "2022-05-16", "2022-05-18", end_reason="replaced")
    at.people.custody(person, "pretrial", "2022-05-18", "2022-12-14", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-12-14", "2023-02-10", end_reason="amnesty")
    pronounce(at, part, "2022-12-14", "4y", regime="medium", counted_from="2022-05-16")
    tell(
        at,
        person,
        "Уалихан Бейсеков получил четыре года, но 10 февраля 2023 г. освобождён по закону об амнистии.",
        "2023-02-13",
        "ru",
        "Адвокат из Тараза",
    )


def sound_second_case_in_the_colony(at: Scenes) -> None:
    """Two terms and two verdicts belong to two cases; he was serving the first when he got the second."""
    person, _ = life(
        at,
        "Nurbolat Tashenov",
        "Нурболат Ташенов",
        born="1980-03-18",
        case="Oil workers case",
        detained="2021-11-15",
        charges=[("106", "2")],
        verdict="2022-05-18",
        term="5y",
        court="smus_almaty",
    )
    second = at.part(person, role="convict", title="Colony case", opened="2023-01-16")
    accuse(at, second, "428", "1", since="2023-06-22")
    pronounce(at, second, "2023-06-22", "3y", regime="medium", counted_from="2023-06-22")
    assess(at, person)
    section_entry(
        at,
        person,
        "Nurbolat Tashenov received five years in May 2022. In June 2023 another court added a sentence of three years"
        " for “disobedience to the lawful demands of the colony administration” (Article 428).",
        "convicted",
    )


def sound_birthday_still_to_come(at: Scenes) -> None:
    """Born in November 1984, he was 39 in March 2024."""
    listed(
        at,
        "Berik Nurgozhayev",
        "Берік Нұрғожаев",
        "Берік Нұрғожаев 2024 жылдың наурызында ұсталған кезде 39 жаста еді. Ол дәнекерлеуші, бұрын саясатқа"
        " араласпаған.",
        born="1984-11-23",
        case="Дәнекерлеуші ісі",
        detained="2024-03-11",
        charges=[("405", "2")],
    )


SOUND: tuple[Scene, ...] = (
    sound_brothers_with_different_terms,
    sound_longer_on_appeal,
    sound_one_day_for_one_and_a_half,
    sound_released_and_held_again,
    sound_declined_name,
    sound_quoted_wrong_count,
    sound_old_edition_of_380,
    sound_semey_in_january_2022,
    sound_nur_sultan,
    sound_suspended_then_served,
    sound_freed_by_the_amnesty,
    sound_second_case_in_the_colony,
    sound_birthday_still_to_come,
)
