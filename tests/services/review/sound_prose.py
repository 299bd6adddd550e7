# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns of phrase of submissions that look like contradictions of what is on record and are none."""

from kzdesk.domain.records.hearing import Hearing, Observation
from tests.services.review.scenes import MALE, Scenes


def freed_for_a_while(at: Scenes) -> None:
    """A release that a higher court took back."""
    person = at.convict("Serzhan Ormanov", "Сержан Орманов")
    text = "The court of appeal acquitted Ormanov of extortion. He was released. However, he was imprisoned again."
    at.entry(person, text)


def many_in_custody(at: Scenes) -> None:
    """A sentence about detainees in general, after one about a convict."""
    at.convict("Azim Qulsary", "Азим Кулсары")
    at.text("Azim Qulsary was beaten. Torture goes on at the stage of investigation while detainees are in remand.")


def victim_of_psychiatry(at: Scenes) -> None:
    """A convict who is a victim of something, but not the victim in the case."""
    person = at.convict("Daniiar Ertis", "Данияр Ертис")
    at.entry(person, "Daniiar Ertis denies everything. Ertis is a victim of compulsory psychiatry.")


def born_and_in_office_since(at: Scenes) -> None:
    """A day of birth, and the day since which somebody has an office."""
    at.person("Oralbek Zhetiger", "Оралбек Жетигер", **(MALE | {"birth_date": "1956-12-09"}))
    at.text("Oralbek Zhetiger: born 9 December 1956, is a politician and diplomat, since 1 January 2023 an envoy.")


def named_in_two_languages(at: Scenes) -> None:
    """One name as both languages of the country write it."""
    at.text("The minister (in Kazakh Нұрғали Тасыбайұлы Ақтауов, in Russian Нургали Тасыбаевич Актауов) signed it.")


def sought_and_found_abroad(at: Scenes) -> None:
    """Somebody on the wanted list whom another country holds for extradition."""
    person = at.person("Bekassyl Tarlan", "Бекасыл Тарлан", **MALE)
    at.part(person, role="sought")
    at.people.custody(person, "extradition", "2023-11-13")


def remanded_and_prolonged(at: Scenes) -> None:
    """An order of custody that is told to have been extended, and one that still runs."""
    person = at.person("Shernur Qazygurt", "Шернур Казыгурт", **MALE)
    at.people.custody(person, "pretrial", "2024-02-09")
    at.entry(
        person, "On 9 February 2024, he was arrested for two months. In May the arrest was extended again.", section=1
    )
    other = at.person("Iliyas Zhetiqara", "Илияс Житикара", **MALE)
    at.people.custody(other, "pretrial", "2024-04-20")
    at.entry(other, "20 апреля 2024 года суд санкционировал арест Житикары на два месяца.", section=1)


def towns_and_regions(at: Scenes) -> None:
    """Towns in their regions of now and then, and regions that only stand beside towns in a list."""
    at.text(
        "There were searches in Semey, East Kazakhstan region, in Almaty, Zhambyl region and Shymkent.",
        "Обыски прошли в Талдыкоргане Алматинской области, в Караганде, Павлодарской области и Костанае.",
        "Жезқазған (Қарағанды облысы) мен Ақтауда (Маңғыстау облысы) тінту жүрді.",
    )


def added_in_part(at: Scenes) -> None:
    """Five and two years that make six."""
    person = at.convict("Akan Sholpanbai", "Ақан Шолпанбай", term="6y")
    at.entry(person, "Суд назначил пять лет и два года; путём частичного сложения срок составил шесть лет.")


def appeals_as_recorded(at: Scenes) -> None:
    """What a higher court did, told as it is on record, and what was only asked of it."""
    for latin, term, narrative in (
        ("Myrzan Aqtamberdi", "6y", "On appeal, on 18 July 2023, the term was reduced to 6 years."),
        ("Qazybai Umbetei", "8y", "Апелляционная инстанция 18 июля 2023 года оставила приговор без изменения."),
        ("Nurlan Tatiqara", "8y", "Адвокат просил апелляционную инстанцию смягчить наказание."),
    ):
        person = at.convict(latin, term="8y")
        at.sentence(at.part_of(person).id, "2023-07-18", term, level="appeal")
        at.entry(person, narrative)


def of_their_time(at: Scenes) -> None:
    """Rates of two times, and articles of other codes."""
    at.text(
        "In January 2015 the fine was 180,000 tenge (about USD 980). In 2023 it was 690,000 tenge (about USD 1,540).",
        "Article 488 of the Code of Administrative Offences is applied, or Article 478 of the Criminal Procedure Code.",
    )


def let_in_after_the_others(at: Scenes) -> None:
    """The family was kept out, the observer was not; what lies ahead is the trial of others."""
    person = at.convict("Zhaksylyk Orynbet", "Жаксылык Орынбет")
    hearing = at.put(Hearing(case=at.part_of(person).case, stage="trial"), held_on="2023-02-01")
    at.put(Observation(hearing=hearing, admitted="yes", summary="Родственников не пустили; наблюдателя пропустили."))
    at.entry(person, "Orynbet complained of torture on 3 May 2023. The trial of the officers has not yet begun.")


def declined_surname(at: Scenes) -> None:
    """A surname in the cases of Russian."""
    at.text(
        "Айбека Кожабергена судили. С Айбеком Кожабергеном говорили, Айбеку Кожабергену писали, об Айбеке Кожабергене."
    )


PROSE = (
    declined_surname,
    let_in_after_the_others,
    of_their_time,
    appeals_as_recorded,
    towns_and_regions,
    added_in_part,
    remanded_and_prolonged,
    freed_for_a_while,
    many_in_custody,
    victim_of_psychiatry,
    born_and_in_office_since,
    named_in_two_languages,
    sought_and_found_abroad,
)
