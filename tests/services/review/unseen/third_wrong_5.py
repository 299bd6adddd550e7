# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the third unseen round, part 5."""

from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import Scene, block, report


def fifteen_days_called_ten(at: Scenes) -> None:
    """10 to 25 May are 15 days, not 10."""
    block(
        at,
        "Арест Кочубеевой",
        "Активистка Нина Кочубеева отбывала административный арест с 10 по 25 мая 2023 года, всего 10 суток.",
        "ru",
    )


def verdict_before_the_arrest(at: Scenes) -> None:
    """Sentenced on 14 March 2022, detained on 20 March 2022."""
    block(
        at,
        "Дело машиниста",
        "Машинист Лев Муравчук был задержан 20 марта 2022 года в депо. 14 марта 2022 года суд приговорил его к трём"
        " годам лишения свободы по части 2 статьи 272 Уголовного кодекса.",
        "ru",
    )


def town_in_a_wrong_region(at: Scenes) -> None:
    """Petropavl lies in North Kazakhstan region, not in Pavlodar region."""
    report(
        at,
        "Преследование в регионах",
        "Обыски прошли и на севере страны. В Петропавловске (Павлодарская область) полиция изъяла телефоны у трёх"
        " учителей.",
        language="ru",
    )


def six_defendants_five_names(at: Scenes) -> None:
    """Six defendants, five names."""
    block(
        at,
        "Дело «Общий чат»",
        "По делу проходят шестеро подсудимых: Тарас Нечволод, Юлия Охрименко, Азат Пшенбаев, Вера Рогожкина и Ильяс"
        " Сугралин. Все они отрицают вину.",
        "ru",
    )


def share_that_does_not_follow(at: Scenes) -> None:
    """70 of 280 are 25 %, not 35."""
    report(
        at,
        "Жалобы на пытки",
        "За 2023 год коалиция получила 280 жалоб на пытки. До суда дошли 70 из 280 жалоб, то есть 35 %.",
        language="ru",
    )


def number_of_the_court_changes(at: Scenes) -> None:
    """Court No. 2 and No. 3 for one decision."""
    report(
        at,
        "Административные аресты в Алматы",
        "Художника Глеба Толмасова 7 ноября 2023 года осудил районный суд № 2 Бостандыкского района города Алматы.",
        "Решение районного суда № 3 Бостандыкского района города Алматы от 7 ноября 2023 года по делу Глеба Толмасова"
        " не опубликовано.",
        language="ru",
    )


def term_ends_a_year_early(at: Scenes) -> None:
    """Five years from 12 April 2022 end in 2027."""
    block(
        at,
        "Срок Устюменко",
        "Роман Устюменко осуждён к пяти годам лишения свободы. Срок исчисляется с 12 апреля 2022 года и истекает 12"
        " апреля 2026 года.",
        "ru",
    )


def cities_that_do_not_add_up(at: Scenes) -> None:
    """6, 4 and 3 are 13, not 15."""
    report(
        at,
        "Задержания в День независимости",
        "16 декабря 2023 года полиция задержала 15 человек: 6 в Алматы, 4 в Астане и 3 в Шымкенте. Все отпущены без"
        " протоколов.",
        language="ru",
    )


def friday_that_was_thursday_in_kazakh(at: Scenes) -> None:
    """12 January 2023 was a Thursday."""
    block(
        at,
        "Филармониядағы тінту",
        "2023 жылғы 12 қаңтарда, жұма күні, полиция күйші Өтеген Халықназардың үйінде тінту жүргізді.",
        "kk",
    )


def two_years_that_were_one_in_kazakh(at: Scenes) -> None:
    """10 March 2021 to 10 June 2022 is 1 year 3 months."""
    block(
        at,
        "Шаймұратовтың ісі",
        "Бекзат Шаймұратов тергеу изоляторында 2021 жылғы 10 наурыздан 2022 жылғы 10 маусымға дейін, яғни 2 жыл 3 ай"
        " отырды.",
        "kk",
    )


def three_sons_two_names_in_kazakh(at: Scenes) -> None:
    """Three sons, two names."""
    block(
        at,
        "Отбасы",
        "Мерген Ыдырысбайдың үш ұлы ұсталды: Арман және Дидар. Олардың ешқайсысына айып тағылған жоқ.",
        "kk",
    )


def thirty_first_of_november_in_kazakh(at: Scenes) -> None:
    """November has no 31st day."""
    block(at, "Сот отырысы", "Жазушы Нұрсұлу Әлімжанқызын сот 2022 жылғы 31 қарашада кінәлі деп тапты.", "kk")


def part_of_the_story_told_twice_in_kazakh(at: Scenes) -> None:
    """Convicted on 6 February 2024 and on 16 February 2024."""
    report(
        at,
        "Ақтаудағы сот",
        "2024 жылғы 6 ақпанда Ақтау соты мұнайшы Бөрібай Өскенбекті үш жылға бас бостандығынан айырды.",
        "Бөрібай Өскенбек 2024 жылғы 16 ақпанда сотталды, сот отырысы бір-ақ күнге созылды.",
        language="kk",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    fifteen_days_called_ten,
    verdict_before_the_arrest,
    town_in_a_wrong_region,
    six_defendants_five_names,
    share_that_does_not_follow,
    number_of_the_court_changes,
    term_ends_a_year_early,
    cities_that_do_not_add_up,
    friday_that_was_thursday_in_kazakh,
    two_years_that_were_one_in_kazakh,
    three_sons_two_names_in_kazakh,
    thirty_first_of_november_in_kazakh,
    part_of_the_story_told_twice_in_kazakh,
)
