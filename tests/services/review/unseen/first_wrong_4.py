# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the first unseen round, part 4."""

from kzdesk.domain.records.case import Case
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.first_tools import new_event, new_paragraph
from tests.services.review.unseen.tools import Scene


def ru_two_spellings_of_a_surname(at: Scenes) -> None:
    """Жолшыбек and Жолшибек in one passage."""
    at.convict("Abdikarim Zholshybek", "Абдикарим Жолшыбек")
    at.text(
        "Абдикарим Жолшыбек с 2019 года помогал семьям политзаключённых. В СИЗО Абдикарим Жолшибек объявил голодовку, "
        "требуя допустить к нему независимого врача.",
        language="ru",
    )


def ru_suspended_and_imprisoned(at: Scenes) -> None:
    """The text says suspended, the sentence is imprisonment served in custody."""
    at.convict("Marat Shonabai", "Марат Шонабай", term="4y")
    at.text(
        "14 марта 2023 года Марата Шонабая приговорили к четырём годам лишения свободы условно с испытательным сроком "
        "на весь период наказания.",
        language="ru",
    )


def ru_fifteen_days_that_were_twenty_five(at: Scenes) -> None:
    """Arrest for 15 days lasted from 6 to 31 March."""
    motive = (
        "До возбуждения уголовного дела Ескали Бердыбек был арестован на 15 суток и находился в спецприёмнике "
        "с 6 по 31 марта 2023 года."
    )
    at.put(Case(title="Дело Бердыбека", motive=motive), opened="2023-03-31")


def kk_seven_years(at: Scenes) -> None:
    """The text says seven years, the sentence six."""
    at.convict("Bauyrzhan Koishyman", "Бауыржан Қойшыман")
    at.text(
        "2023 жылғы 14 наурызда сот Бауыржан Қойшыманды кінәлі деп танып, оған жеті жыл мерзімге бас бостандығынан "
        "айыру жазасын тағайындады. Ол кінәсін мойындаған жоқ.",
        language="kk",
    )


def kk_detained_in_october(at: Scenes) -> None:
    """The text says detained on 3 October, the custody begins on 3 September 2022."""
    at.convict("Askhat Tolegenuly", "Асхат Төлегенұлы")
    at.text(
        "Азаматтық белсенді Асхат Төлегенұлы 2022 жылғы 3 қазанда үйінің жанында ұсталды. Туыстарына оның қайда екені "
        "айтылмады.",
        language="kk",
    )


def kk_theft_quoted_as_fraud(at: Scenes) -> None:
    """Article 188 (theft) is quoted as fraud."""
    at.text(
        "Кәсіпкер Ержан Мыңжасаровқа Қылмыстық кодекстің 188-бабы («алаяқтық») бойынша айып тағылды.",
        language="kk",
    )


def kk_five_activists_and_four_names(at: Scenes) -> None:
    """Five activists, four names."""
    description = (
        "Полиция бес белсендіні ұстады: Гүлмира Әбдіхан, Серік Ноғайбай, Айгүл Төребек және Нұрлан Құсайын. "
        "Олар аудандық полиция бөліміне жеткізілді."
    )
    new_event(at, "Оралдағы ұстаулар", "2023-05-16", event_type="arrests", description=description)


def kk_parts_exceed_the_whole(at: Scenes) -> None:
    """29 + 31 + 12 are 72 of 64."""
    new_paragraph(
        at,
        "Әкімшілік сотқа жеткізілген 64 адамның 29-ына айыппұл салынды, 31-і әкімшілік қамаққа алынды, "
        "12-сіне ескерту жасалды.",
        language="kk",
    )


def kk_two_months_that_were_five(at: Scenes) -> None:
    """From 16 January to 19 June is five months, not two."""
    at.text(
        "Блогер Динара Өтебай 2023 жылғы 16 қаңтарда ұсталды. Екі ай өткен соң, 2023 жылғы 19 маусымда, оған айып "
        "тағылды.",
        language="kk",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    ru_two_spellings_of_a_surname,
    ru_suspended_and_imprisoned,
    ru_fifteen_days_that_were_twenty_five,
    kk_seven_years,
    kk_detained_in_october,
    kk_theft_quoted_as_fraud,
    kk_five_activists_and_four_names,
    kk_parts_exceed_the_whole,
    kk_two_months_that_were_five,
)
