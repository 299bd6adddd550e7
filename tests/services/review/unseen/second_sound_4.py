# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the second unseen round, part 4."""

from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, report


def sound_ru_earlier_restriction_later_prison(at: Scenes) -> None:
    person = at.person("Vera Kostyleva", "Вера Костылева", **WOMAN)
    at.entry(
        person,
        "В апреле 2021 года Костылева была приговорена к двум годам ограничения свободы. 8 августа 2023 года её "
        "вновь осудили, на этот "
        "раз к четырём годам лишения свободы. Задержана она была 8 февраля 2023 года, то есть провела под стражей до "
        "приговора шесть "
        "месяцев.",
    )


def sound_kk_figures(at: Scenes) -> None:
    report(
        at,
        "Сайлау күнгі қамаулар",
        "Сайлау күні Оралда 34 адам ұсталды, оның 21-і ер адам, 13-і әйел. Төрт белсенді – Дәурен Қайырбаев, Майра "
        "Сейітова, Олжас "
        "Нұрпейіс және Әлия Тоқсанбаева – 10 тәулікке қамауға алынды.",
        language="kk",
    )


def sound_kk_asked_and_given(at: Scenes) -> None:
    person = at.person("Berikbol Zhaksylykuly", "Берікбол Жақсылықұлы", **MAN)
    at.entry(
        person,
        "Прокурор 8 жыл сұрады. 2023 жылғы 17 мамырда сот Берікбол Жақсылықұлын 6 жылға бас бостандығынан айырды, "
        "2023 жылғы 16 тамызда "
        "апелляциялық сот мерзімді 5 жылға дейін қысқартты. Ол 2022 жылғы 17 қарашада, үкімнен алты ай бұрын "
        "ұсталған.",
    )


def sound_kk_two_people_two_days(at: Scenes) -> None:
    report(
        at,
        "Екі үкім",
        "Ардақ Смағұлова 2023 жылғы 24 қаңтарда 3 жылға, Мақсат Ерғазин 2023 жылғы 27 маусымда 4 жылға бас "
        "бостандығынан айырылды. Екеуі "
        "де Қылмыстық кодекстің 274-бабы бойынша сотталды.",
        language="kk",
    )


SOUND: tuple[Scene, ...] = (
    sound_ru_earlier_restriction_later_prison,
    sound_kk_figures,
    sound_kk_asked_and_given,
    sound_kk_two_people_two_days,
)
