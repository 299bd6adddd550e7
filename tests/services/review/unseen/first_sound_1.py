# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the first unseen round, part 1."""

from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.identity import DistinctPeople
from kzdesk.domain.records.place import Facility
from kzdesk.domain.terms import Term
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.unseen.first_tools import (
    FEMALE,
    new_charge,
    new_common_edition,
    new_event,
    new_in_case,
    new_judged,
    new_listed,
    new_paragraph,
    new_provision,
)
from tests.services.review.unseen.tools import Scene


def sound_requalified_and_convicted(at: Scenes) -> None:
    """A charge of one article that became a conviction under another."""
    person = at.person("Nursaid Kemelbek", "Нурсаид Кемелбек", **MALE)
    at.people.custody(person, "pretrial", "2022-02-07", "2022-11-16")
    at.people.custody(person, "imprisonment", "2022-11-16")
    part = at.part(person, title="Kemelbek case", opened="2022-02-07")
    new_charge(at, part, new_provision(at, "CC2014", "255", "1"), stage="requalified", stage_date="2022-06-20")
    new_charge(at, part, new_provision(at, "CC2014", "269", "1"), stage="convicted", stage_date="2022-11-16")
    new_judged(at, part, "2022-11-16", "4y", court="bostandyk2")


def sound_posthumous_verdict(at: Scenes) -> None:
    """Found guilty after death, without punishment or custody."""
    person = at.person("Ruslanzhan Zhubanbek", "Русланжан Жубанбек", death_date="2022-01-06", **MALE)
    case = at.put(Case(title="Posthumous case of Zhubanbek"), opened="2022-01-17")
    part = new_in_case(at, case, person, "defendant")
    new_charge(at, part, new_provision(at, "CC2014", "272", "2"), stage="convicted", stage_date="2023-05-02")
    at.put(Hearing(case=case, stage="verdict", court=organisation_id("bostandyk2")), held_on="2023-05-02")


def sound_stricter_on_appeal(at: Scenes) -> None:
    """A restriction of liberty in the first instance, imprisonment on appeal."""
    person = at.person("Oraz Tulepbai", "Ораз Тулепбай", **MALE)
    part = at.part(person, title="Tulepbai case", opened="2022-08-08")
    at.charge(part, "190", "3")
    first = new_judged(at, part, "2023-02-14", "3y", court="bostandyk2", component_type="restriction")
    at.people.custody(person, "restriction", "2023-02-14", "2023-05-17")
    made = Sentence(participation=part, level="appeal", court=organisation_id("court_almaty"), supersedes=first)
    appeal = at.put(made, pronounced="2023-05-17", in_force_on="2023-05-17")
    at.put(SentenceComponent(sentence=appeal, term=Term.parse("4y")))
    at.people.custody(person, "imprisonment", "2023-05-17")


def sound_moved_on_the_same_day(at: Scenes) -> None:
    """A transfer: one colony until a day, the next from that day."""
    person = at.person("Mukhit Zhanabatyr", "Мухит Жанабатыр", **MALE)
    first = at.put(Facility(name="Colony No. 68 of Kostanay", facility_type="colony", place=place_id("kostanay")))
    second = at.put(Facility(name="Colony No. 3 of Uralsk", facility_type="colony", place=place_id("uralsk")))
    part = at.part(person, title="Zhanabatyr case", opened="2021-10-11")
    at.charge(part, "191", "3")
    new_judged(at, part, "2022-04-13", "6y")
    at.people.custody(person, "pretrial", "2021-10-11", "2022-04-13", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-04-13", "2023-08-21", facility=first, end_reason="transferred")
    at.people.custody(person, "imprisonment", "2023-08-21", facility=second)


def sound_saturday_that_was_worked(at: Scenes) -> None:
    """A hearing on Saturday 22 October 2022, a working day by government decree."""
    person = at.person("Zhanel Kyzdarbek", "Жанель Кыздарбек", **FEMALE)
    case = at.put(Case(title="Kyzdarbek case"), opened="2022-06-13")
    at.charge(new_in_case(at, case, person, "defendant"), "405", "2", stage="indicted")
    at.put(Hearing(case=case, court=organisation_id("enbekshi"), begins="10:30"), held_on="2022-10-22")


def sound_namesakes(at: Scenes) -> None:
    """Two people of one name, born in different years, with different sentences, and known to be two."""
    elder = at.convict("Kuanysh Serikpai", "Куаныш Серикпай", birth_date="1962-04-17")
    younger = at.person("Kuanysh Serikpai", "Куаныш Серикпай", **(MALE | {"birth_date": "1995-09-08"}))
    part = at.part(younger, title="Second Serikpai case", opened="2022-05-23")
    at.charge(part, "190", "2")
    new_judged(at, part, "2022-10-12", "2y", component_type="restriction")
    at.put(DistinctPeople(first=elder, second=younger, reason="different birth dates"), decided_on="2023-09-04")


def sound_co_defendants_with_different_terms(at: Scenes) -> None:
    """One verdict, one court, but each has a part and a term of their own; brother and sister share a surname."""
    case = at.put(Case(title="Case of the Shalkar square"), opened="2022-01-24")
    people = (
        ("Islam Esenkulov", "Ислам Есенкулов", "male", "1", "7y"),
        ("Karlygash Esenkulova", "Карлыгаш Есенкулова", "female", "2", "3y 6m"),
    )
    for latin, cyrillic, sex, number, term in people:
        person = at.person(latin, cyrillic, sex=sex, citizenship=("KZ",))
        at.people.custody(person, "pretrial", "2022-01-24", "2022-09-14")
        at.people.custody(person, "imprisonment", "2022-09-14")
        part = new_in_case(at, case, person)
        at.charge(part, "272", number)
        new_judged(at, part, "2022-09-14", term, court="smus_almaty")


def sound_reduced_on_appeal(at: Scenes) -> None:
    person = at.person("Zhasur Omarbek", "Жасур Омарбек", **MALE)
    at.people.custody(person, "pretrial", "2022-09-03", "2023-03-14")
    at.people.custody(person, "imprisonment", "2023-03-14")
    part = at.part(person, title="Omarbek case", opened="2022-09-03")
    at.charge(part, "272", "2")
    new_judged(at, part, "2023-03-14", "8y", court="smus_almaty")
    new_judged(at, part, "2023-06-06", "5y 6m", court="court_almaty", level="appeal")
    at.text(
        "On 14 March 2023 the court sentenced Zhasur Omarbek to eight years’ imprisonment. On 6 June 2023 the court "
        "of "
        "appeal reduced the term to five years and six months."
    )


def sound_term_of_another(at: Scenes) -> None:
    at.convict("Kaisar Mombek", "Кайсар Момбек")
    at.text(
        "Kaisar Mombek was sentenced to six years’ imprisonment, while his co-defendant Alibi Zhurtbai received four "
        "years’ imprisonment and Sanzhar Eltai was given a suspended sentence of three years."
    )


def sound_earlier_conviction(at: Scenes) -> None:
    person = at.convict("Tanirbergen Bidash", "Танирберген Бидаш")
    at.entry(
        person,
        "Bidash has been prosecuted before. In 2016 he was sentenced to three years’ imprisonment under Article 174 "
        "of "
        "the Criminal Code (“incitement of social discord”) and was released in 2019 after serving the term in full.",
    )


def sound_age_at_an_earlier_event(at: Scenes) -> None:
    person = at.convict("Duisen Tokabai", "Дуйсен Токабай")
    at.entry(person, "Tokabai was 38 when police first searched his house in October 2018 and took his telephone.")


def sound_demanded_by_the_prosecutor(at: Scenes) -> None:
    at.convict("Kassymbek Aidaruly", "Касымбек Айдарулы")
    at.text(
        "The prosecutor demanded eight years’ imprisonment for Kassymbek Aidaruly. On 14 March 2023 the court "
        "sentenced "
        "him to six years."
    )


def sound_about_and_at_least(at: Scenes) -> None:
    new_paragraph(
        at,
        "About 50 people were brought to police stations on that day. According to lawyers, 31 of them were fined "
        "and at "
        "least 21 were placed under administrative arrest.",
    )


def sound_title_in_another_language(at: Scenes) -> None:
    person = at.person("Nurlybek Kassenali", "Нурлыбек Касенали", **MALE)
    at.people.custody(person, "pretrial", "2024-02-05", "2024-06-24", end_reason="released")
    at.charge(at.part(person, role="accused", title="Kassenali case"), "190", "3", stage="charged")
    at.text(
        "Nurlybek Kassenali has been charged under Article 190 of the Criminal Code (“мошенничество”), part 3, on the "
        "complaint of a person whom he has never met."
    )


def sound_up_to_eight_years(at: Scenes) -> None:
    at.convict("Sabyrzhan Kulmakhan", "Сабыржан Кулмахан")
    at.text(
        "Sabyrzhan Kulmakhan was found guilty under Article 272, part 2, of the Criminal Code, which provides for "
        "three "
        "to eight years’ imprisonment. He is serving six years."
    )


def sound_overlapping_groups(at: Scenes) -> None:
    description = "Of the 50 people detained on the square, 30 were women and 28 were later fined."
    new_event(at, "March on Women’s Day", "2023-03-08", description=description)


def sound_among_them(at: Scenes) -> None:
    description = (
        "Seven activists were detained before the rally, among them Sholpan Utegen, Galymzhan Birzhan and Zhazira "
        "Konakbai. All of them were released by midnight."
    )
    new_event(at, "Preventive detentions in Temirtau", "2023-09-28", event_type="arrests", description=description)


def sound_two_counts_of_two_authors(at: Scenes) -> None:
    at.text(
        "According to the Ministry of Internal Affairs, 12 people were injured in the colony. Human rights defenders "
        "have collected the names of 19 injured prisoners."
    )


def sound_two_months_and_two_days(at: Scenes) -> None:
    at.text(
        "Teacher Aigerim Saktagan was detained on 3 March 2023. Two months later, on 5 May 2023, she was released on "
        "a written undertaking not to leave."
    )


def sound_foreign_code(at: Scenes) -> None:
    person = at.person("Jalgas Embergen", "Жалгас Эмберген", sex="male", citizenship=("UZ",), birth_date="1991-05-19")
    made = CustodyEpisode(person=person, custody_kind="extradition", requesting_state="UZ", end_reason="released")
    at.put(made, start="2024-02-15", end="2024-12-09")
    new_listed(
        at,
        new_common_edition(at)[1],
        person,
        "Embergen, an Uzbek citizen, is accused by the Uzbek authorities under Article 159 of the Criminal Code of "
        "Uzbekistan (“encroachment on the constitutional order”). He was detained on 15 February 2024.",
    )


SOUND: tuple[Scene, ...] = (
    sound_requalified_and_convicted,
    sound_posthumous_verdict,
    sound_stricter_on_appeal,
    sound_moved_on_the_same_day,
    sound_saturday_that_was_worked,
    sound_namesakes,
    sound_co_defendants_with_different_terms,
    sound_reduced_on_appeal,
    sound_term_of_another,
    sound_earlier_conviction,
    sound_age_at_an_earlier_event,
    sound_demanded_by_the_prosecutor,
    sound_about_and_at_least,
    sound_title_in_another_language,
    sound_up_to_eight_years,
    sound_overlapping_groups,
    sound_among_them,
    sound_two_counts_of_two_authors,
    sound_two_months_and_two_days,
    sound_foreign_code,
)
