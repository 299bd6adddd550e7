# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fifth unseen round, part 5."""

from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import Scene, block, report


def twelve_refusals_and_eleven(at: Scenes) -> None:
    """12 and 11 refusals by the same day."""
    report(
        at,
        "Тіркеуден бас тарту",
        "2024 жылғы сәуірдің соңына дейін «Жаңа жол» партиясын тіркеуден 12 рет бас тартылды.",
        "Әділет министрлігі 2024 жылғы сәуірдің соңына дейін «Жаңа жол» партиясын тіркеуден 11 рет бас тартты, себебін"
        " түсіндірген жоқ.",
        language="kk",
    )


def released_before_the_arrest(at: Scenes) -> None:
    """Released on 9 September 2023, arrested on 4 October 2023."""
    report(
        at,
        "Залог",
        "Блогера Нурлана Ергешбая арестовали 4 октября 2023 года в Актау, а 9 сентября 2023 года отпустили под залог в"
        " три миллиона тенге.",
        language="ru",
    )


def months_lost_in_translation(at: Scenes) -> None:
    """3 years 6 months in Kazakh, 3 years and 5 months in English."""
    block(at, "Үкім / Verdict: Shorabek", "Сот Нұрлыбек Шорабекті 3 жыл 6 айға бас бостандығынан айырды.", "kk")
    block(
        at, "Үкім / Verdict: Shorabek", "The court sentenced Nurlybek Shorabek to 3 years and 5 months of imprisonment."
    )


def end_of_the_term_miscounted(at: Scenes) -> None:
    """Six years from 20 May 2022 end in May 2028."""
    report(
        at,
        "When they come home",
        "Yersultan Kazybayuly was sentenced to six years’ imprisonment; the term is counted from 20 May 2022 and ends"
        " on 19 May 2027.",
    )


def three_sentenced_and_four_named(at: Scenes) -> None:
    """Three sentenced, four named with terms."""
    report(
        at,
        "Приговор в Кентау",
        "Суд в Кентау приговорил троих рабочих: Абая Жолшибека – к пяти годам, Ерика Саттарбека – к четырём, Мейрама "
        "Бисенбы – к четырём, Ануара Карибжана – к трём годам лишения свободы.",
        language="ru",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    twelve_refusals_and_eleven,
    released_before_the_arrest,
    months_lost_in_translation,
    end_of_the_term_miscounted,
    three_sentenced_and_four_named,
)
