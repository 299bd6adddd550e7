# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the second unseen round, part 1."""

from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.violation import Act
from kzdesk.services.reference import organisation_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, day, iin, join, pronounce, section_entry


def verdict_before_arrest(at: Scenes) -> None:
    """The verdict of 9 November 2022 lies before the arrest of 16 February 2023 from which its term is counted."""
    person = at.person("Bagdat Kaldarbekov", "Багдат Калдарбеков", birth_date="1984-07-19", **MAN)
    at.people.custody(person, "pretrial", "2023-02-16", "2023-11-09")
    at.people.custody(person, "imprisonment", "2023-11-09")
    part = at.part(person, title="Case of the Karaganda bloggers")
    accuse(at, part, "174", "1")
    pronounce(at, part, "2022-11-09", "3y", counted_from="2023-02-16", regime="medium")


def custody_after_death(at: Scenes) -> None:
    """The person died on 8 January 2023, yet was imprisoned from 11 April 2023."""
    person = at.person("Maksut Yeskaliyev", "Максут Ескалиев", birth_date="1966-10-02", death_date="2023-01-08", **MAN)
    at.people.custody(person, "pretrial", "2022-05-20", "2023-04-11")
    at.people.custody(person, "imprisonment", "2023-04-11", "2024-01-08", end_reason="died")


def verdict_hearing_on_another_day(at: Scenes) -> None:
    """The verdict hearing was on 23 November 2023, the sentence was pronounced on 13 November 2023."""
    person = at.person("Sayan Nauryzbekov", "Саян Наурызбеков", birth_date="1990-01-27", **MAN)
    at.people.custody(person, "pretrial", "2023-03-02", "2023-11-13")
    at.people.custody(person, "imprisonment", "2023-11-13")
    part = at.part(person, title="Case of the Uralsk petition", opened="2023-03-02")
    accuse(at, part, "258", "1")
    pronounce(at, part, "2023-11-13", "5y", counted_from="2023-03-02")
    at.put(
        Hearing(case=at.part_of(person).case, stage="verdict", outcome="The verdict was read out."),
        held_on="2023-11-23",
    )


def appeal_before_first_instance(at: Scenes) -> None:
    """The appeal judgment of 6 April 2023 lies before the first-instance sentence of 6 June 2023 it replaces."""
    person = at.person("Yerik Zharylgapov", "Ерик Жарылгапов", birth_date="1977-12-15", **MAN)
    at.people.custody(person, "pretrial", "2022-11-17", "2023-06-06")
    at.people.custody(person, "imprisonment", "2023-06-06")
    part = at.part(person, title="Case of the Kostanay farmers")
    accuse(at, part, "272", "2")
    first = pronounce(at, part, "2023-06-06", "5y", counted_from="2022-11-17")
    pronounce(at, part, "2023-04-06", "4y", level="appeal", supersedes=first, counted_from="2022-11-17")


def remand_prolonged_after_verdict(at: Scenes) -> None:
    """A hearing on prolonging pre-trial custody on 5 December 2023 after the verdict of 19 October 2023."""
    person = at.person("Ruslan Uteshkaliyev", "Руслан Утешкалиев", birth_date="1992-04-08", **MAN)
    at.people.custody(person, "pretrial", "2023-04-12", "2023-10-19")
    at.people.custody(person, "imprisonment", "2023-10-19")
    part = at.part(person, title="Case of the Atyrau fishermen", opened="2023-04-12")
    accuse(at, part, "269", "1")
    pronounce(at, part, "2023-10-19", "3y 6m", counted_from="2023-04-12")
    case = at.part_of(person).case
    at.put(Hearing(case=case, stage="custody_extension", outcome="Custody prolonged by a month."), held_on="2023-12-05")


def term_above_the_range(at: Scenes) -> None:
    """Nine years under Article 272 part 2, whose range is three to eight years."""
    at.convict("Daniyar Kulmagambetov", "Данияр Кулмагамбетов", term="9y")


def term_below_the_range(at: Scenes) -> None:
    """Two years under Article 258 part 1, whose range is five to nine years."""
    person = at.person("Assel Mynbayeva", "Асель Мынбаева", birth_date="1988-09-30", **WOMAN)
    at.people.custody(person, "pretrial", "2023-01-18", "2023-08-24")
    at.people.custody(person, "imprisonment", "2023-08-24")
    part = at.part(person, title="Case of the parcel collectors")
    accuse(at, part, "258", "1")
    pronounce(at, part, "2023-08-24", "2y", counted_from="2023-01-18")


def convicted_under_a_part_not_in_force(at: Scenes) -> None:
    """Convicted in December 2022 under Article 272 part 4, in force since March 2023."""
    person = at.person("Olzhas Turlybekov", "Олжас Турлыбеков", birth_date="1995-03-03", **MAN)
    at.people.custody(person, "pretrial", "2022-06-16", "2022-12-14")
    at.people.custody(person, "imprisonment", "2022-12-14")
    part = at.part(person, title="Case of the Telegram channel “Alan”")
    accuse(at, part, "272", "4", since="2022-12-14")
    pronounce(at, part, "2022-12-14", "4y", counted_from="2022-06-16")


def court_that_no_longer_existed(at: Scenes) -> None:
    """Sentenced on 14 November 2023 by the Al-Farabi District Court, which existed until 15 May 2023."""
    person = at.person("Kairbek Satybaldin", "Каирбек Сатыбалдин", birth_date="1971-06-11", **MAN)
    at.people.custody(person, "pretrial", "2023-05-22", "2023-11-14")
    at.people.custody(person, "imprisonment", "2023-11-14")
    part = at.part(person, title="Case of the Shymkent market")
    accuse(at, part, "174", "1")
    pronounce(at, part, "2023-11-14", "4y", court="alfarabi", counted_from="2023-05-22")


def arrest_longer_than_the_article_allows(at: Scenes) -> None:
    """20 days of arrest under CAO 488 part 6, which allows at most 15."""
    person = at.person("Zhanna Togaibayeva", "Жанна Тогайбаева", birth_date="1993-05-26", **WOMAN)
    part = at.part(person, role="offender", title="Rally at the Astana akimat", case_kind="administrative")
    accuse(at, part, "488", "6", code="CAO2014")
    pronounce(at, part, "2023-06-12", "20d", court="admin_astana", kind="arrest")
    at.people.custody(person, "admin_arrest", "2023-06-12", "2023-07-02", term_days=20)


def arrest_of_a_disabled_person(at: Scenes) -> None:
    """Administrative arrest of a person with a first-group disability, who is exempt."""
    person = at.person(
        "Amantai Bisenbayev", "Амантай Бисенбаев", birth_date="1969-08-04", disability_group="first", **MAN
    )
    at.people.custody(person, "admin_arrest", "2023-10-04", "2023-10-14", term_days=10, end_reason="served")


def nine_days_without_a_judge(at: Scenes) -> None:
    """Procedural detention of nine days, over 48 and 72 hours."""
    person = at.person("Talgat Iskendirov", "Талгат Искендиров", birth_date="1986-02-20", **MAN)
    at.people.custody(person, "detention", "2023-07-03", "2023-07-12", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-07-12")


def remand_that_ran_out(at: Scenes) -> None:
    """Custody was ordered until 10 September 2023 but went on until 21 November 2023."""
    person = at.person("Rauan Shintasov", "Рауан Шинтасов", birth_date="1999-11-23", **MAN)
    at.people.custody(
        person, "pretrial", "2023-05-10", "2023-11-21", extended_to=day("2023-09-10"), end_reason="replaced"
    )
    at.people.custody(person, "imprisonment", "2023-11-21")


def suspended_but_in_a_colony(at: Scenes) -> None:
    """The only sentence is suspended, but the person is recorded as serving imprisonment from the verdict."""
    person = at.person("Bibinur Kenesbayeva", "Бибинур Кенесбаева", birth_date="1981-01-16", **WOMAN)
    at.people.custody(person, "pretrial", "2022-10-20", "2023-05-17")
    at.people.custody(person, "imprisonment", "2023-05-17")
    part = at.part(person, title="Case of the teachers of Zhezkazgan")
    accuse(at, part, "272", "3")
    pronounce(at, part, "2023-05-17", "3y", kind="suspended")


def credit_beyond_the_term(at: Scenes) -> None:
    """399 days credited against a term of nine months."""
    person = at.person("Askhat Tanatarov", "Асхат Танатаров", birth_date="1997-07-07", **MAN)
    at.people.custody(person, "pretrial", "2022-08-17", "2023-09-20")
    part = at.part(person, title="Case of the posters in Temirtau")
    accuse(at, part, "405", "2")
    pronounce(at, part, "2023-09-20", "9m", credit_days=399)


def one_case_two_verdict_days(at: Scenes) -> None:
    """One of four co-defendants has the verdict on 8 August 2023, the others on 8 June 2023."""
    case = at.put(Case(title="Case of the four beekeepers of Ridder"))
    people = (
        ("Nurzhan Tleubergenov", "Нуржан Тлеубергенов", "2023-06-08"),
        ("Vadim Grebenyuk", "Вадим Гребенюк", "2023-06-08"),
        ("Kuanysh Dyusembinov", "Куаныш Дюсембинов", "2023-08-08"),
        ("Oleg Voloshin", "Олег Волошин", "2023-06-08"),
    )
    for number, (latin, cyrillic, verdict) in enumerate(people):
        person = at.person(latin, cyrillic, birth_date=f"198{number}-03-1{number}", **MAN)
        at.people.custody(person, "pretrial", "2022-12-01", verdict)
        at.people.custody(person, "imprisonment", verdict)
        part = join(at, case, person)
        accuse(at, part, "272", "2")
        pronounce(at, part, verdict, f"{number + 4}y", counted_from="2022-12-01")


def acquitted_in_one_record_convicted_in_another(at: Scenes) -> None:
    """Role and end of custody say acquitted, the charge says convicted."""
    person = at.person("Gaziz Otarbayev", "Газиз Отарбаев", birth_date="1974-10-10", **MAN)
    at.people.custody(person, "pretrial", "2022-09-21", "2023-04-20", end_reason="acquitted")
    part = at.part(person, role="acquitted", title="Case of the Aktau port workers")
    accuse(at, part, "272", "1", stage="convicted", since="2023-04-20")


def iin_of_another_birthday(at: Scenes) -> None:
    """The identification number gives 3 December 1985, the birth date is 12 March 1985."""
    at.person("Yerdos Kabdolov", "Ердос Кабдолов", birth_date="1985-03-12", iin=iin("85120330045"), **MAN)


def financial_list_with_another_birthday(at: Scenes) -> None:
    """The confirmed line of the financial List has 1997, the person 1979 as the year of birth."""
    person = at.person("Samat Kuanyshbekov", "Самат Куанышбеков", birth_date="1979-05-24", **MAN)
    at.put(
        FinancialListEntry(
            printed_name="КУАНЫШБЕКОВ САМАТ", person=person, match_status="confirmed", category="1", number="1187"
        ),
        birth_date="1997-05-24",
        added_on="2023-06-14",
    )


def frozen_before_a_verdict_that_was_past(at: Scenes) -> None:
    """A block marked as before the verdict began after the verdict."""
    person = at.convict("Timur Baigozhin", "Тимур Байгожин", verdict="2023-05-30")
    at.put(
        Restriction(
            person=person, restriction_type="account_block", before_verdict=True, authority=organisation_id("afm")
        ),
        start="2023-09-20",
    )


def more_victims_than_were_counted(at: Scenes) -> None:
    """Exactly three people affected, but acts against four victims are recorded."""
    event = at.put(
        Event(
            title="Raid on the prayer house in Kentau", event_type="raid", affected_count=3, affected_qualifier="exact"
        ),
        start="2023-04-18",
    )
    for latin in ("Ermek Shokanov", "Sabit Zholamanov", "Zhuldyz Ualikhanova", "Pavel Ivashchenko"):
        person = at.person(latin, birth_date="1987")
        at.put(Act(event=event, victim=person, act_type="search_seizure"), start="2023-04-18")


def released_and_still_listed(at: Scenes) -> None:
    """Released on parole in February 2024, still among the convicted in the list of May 2024."""
    person = at.person("Dinmukhamed Arystanov", "Динмухамед Арыстанов", birth_date="1983-12-01", **MAN)
    at.people.custody(person, "pretrial", "2021-09-14", "2022-03-30")
    at.people.custody(person, "imprisonment", "2022-03-30", "2024-02-13", end_reason="parole")
    part = at.part(person, title="Case of the Kokshetau miners")
    accuse(at, part, "404", "2")
    pronounce(at, part, "2022-03-30", "4y", counted_from="2021-09-14")
    section_entry(at, person, "Arystanov comes from Kokshetau and did not plead guilty.", "convicted")


CONTRADICTIONS: tuple[Scene, ...] = (
    verdict_before_arrest,
    custody_after_death,
    verdict_hearing_on_another_day,
    appeal_before_first_instance,
    remand_prolonged_after_verdict,
    term_above_the_range,
    term_below_the_range,
    convicted_under_a_part_not_in_force,
    court_that_no_longer_existed,
    arrest_longer_than_the_article_allows,
    arrest_of_a_disabled_person,
    nine_days_without_a_judge,
    remand_that_ran_out,
    suspended_but_in_a_colony,
    credit_beyond_the_term,
    one_case_two_verdict_days,
    acquitted_in_one_record_convicted_in_another,
    iin_of_another_birthday,
    financial_list_with_another_birthday,
    frozen_before_a_verdict_that_was_past,
    more_victims_than_were_counted,
    released_and_still_listed,
)
