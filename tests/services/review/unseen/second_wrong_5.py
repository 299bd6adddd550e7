# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the second unseen round, part 5."""

from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, report


def kk_theft_under_the_article_on_fraud(at: Scenes) -> None:
    """Article 190 (fraud) with the title “theft”."""
    person = at.person("Kuat Zhaparkhan", "Қуат Жапархан", **MAN)
    at.entry(
        person,
        "Жапархан Қылмыстық кодекстің 190-бабы («ұрлық») бойынша сотталды. Ол ауыл әкімінің жер сатқаны туралы "
        "жазған болатын.",
    )


def kk_verdict_on_two_days(at: Scenes) -> None:
    """Convicted on 25 January and on 26 June 2023."""
    person = at.person("Aisulu Rakhmetkali", "Айсұлу Рахметқали", **WOMAN)
    at.entry(person, "Айсұлу Рахметқали 2023 жылғы 25 қаңтарда сотталды. Оның екі баласы бар, кішісі алты жаста.")
    report(
        at,
        "Әйелдерге қатысты үкімдер",
        "Блогер Айсұлу Рахметқали 2023 жылғы 26 маусымда сотталды. Апелляциялық шағым қанағаттандырылмады.",
        language="kk",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    kk_theft_under_the_article_on_fraud,
    kk_verdict_on_two_days,
)
