# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the first unseen round, part 1."""

from dataclasses import replace

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.unseen.first_tools import (
    FEMALE,
    new_charge,
    new_in_case,
    new_judged,
    new_listed,
    new_own_edition,
    new_provision,
)
from tests.services.review.unseen.tools import Scene


def procedural_detention_of_a_week(at: Scenes) -> None:
    """Procedural detention lasted 7 days before a court ordered custody; the limit is 48/72 h."""
    person = at.person("Yerkezhan Sultangozin", "Еркежан Султангозин", **MALE)
    at.put(
        CustodyEpisode(person=person, custody_kind="detention", end_reason="replaced", legal_basis="CPC, art. 131"),
        start="2023-10-02",
        end="2023-10-09",
    )
    at.people.custody(person, "pretrial", "2023-10-09", "2024-03-11", end_reason="released")
    part = at.part(person, role="accused", title="Sultangozin case", opened="2023-10-02")
    at.charge(part, "188", "3", stage="charged")


def remand_that_lapsed(at: Scenes) -> None:
    """Custody was extended until 15 May 2024 but went on until 23 September 2024."""
    person = at.person("Maksut Zharylgapov", "Максут Жарылгапов", **MALE)
    at.put(
        CustodyEpisode(person=person, custody_kind="pretrial", term_days=60, end_reason="released"),
        start="2024-01-15",
        extended_to="2024-05-15",
        end="2024-09-23",
    )
    at.charge(at.part(person, role="accused", title="Zharylgapov case"), "190", "3", stage="charged")


def administrative_arrest_of_the_disabled(at: Scenes) -> None:
    """Administrative arrest of a man with a second-group disability, who is exempt."""
    person = at.person("Kabyl Tynyshbayuly", "Кабыл Тынышбайулы", disability_group="second", **MALE)
    at.put(
        CustodyEpisode(person=person, custody_kind="admin_arrest", term_days=15, end_reason="served"),
        start="2023-06-05",
        end="2023-06-20",
    )


def in_two_colonies_at_once(at: Scenes) -> None:
    """Two terms in two colonies overlap by three months."""
    person = at.convict("Bakdaulet Seilkhan", "Бакдаулет Сейлхан", term="5y", verdict="2023-03-15")
    first = at.put(Facility(name="Colony No. 5 of Mangystau", facility_type="colony", place=place_id("aktau")))
    second = at.put(Facility(name="Colony No. 29 of Kostanay", facility_type="colony", place=place_id("kostanay")))
    with at.vault.transaction() as tx:
        rows = tx.records.where(CustodyEpisode, {"person": person, "custody_kind": "imprisonment"})
        tx.records.put(replace(rows[0], facility=first, end=PartialDate("2024-02-01"), end_reason="transferred"))
    at.put(CustodyEpisode(person=person, custody_kind="imprisonment", facility=second), start="2023-11-06")


def died_in_custody_on_two_days(at: Scenes) -> None:
    """Custody ended by death on 12 June, the person died on 12 July 2022."""
    person = at.person("Turdybek Alimzhan", "Турдыбек Алимжан", death_date="2022-07-12", **MALE)
    at.put(
        CustodyEpisode(person=person, custody_kind="pretrial", end_reason="died"), start="2022-01-08", end="2022-06-12"
    )


def verdict_hearing_on_another_day(at: Scenes) -> None:
    """The verdict hearing is on 20 March, the sentence was pronounced on 28 March 2023."""
    person = at.person("Madi Karagoishin", "Мади Карагойшин", **MALE)
    at.people.custody(person, "pretrial", "2022-11-21", "2023-03-28")
    at.people.custody(person, "imprisonment", "2023-03-28")
    case = at.put(Case(title="Karagoishin case"), opened="2022-11-21")
    part = new_in_case(at, case, person)
    at.charge(part, "190", "4")
    at.put(Hearing(case=case, stage="verdict", court=organisation_id("bostandyk2")), held_on="2023-03-20")
    new_judged(at, part, "2023-03-28", "6y", court="bostandyk2")


def hearing_in_a_dissolved_court(at: Scenes) -> None:
    """A hearing of February 2024 in a court that was dissolved in May 2023."""
    person = at.person("Zhanbota Kuzembay", "Жанбота Кузембай", **FEMALE)
    case = at.put(Case(title="Kuzembay case"), opened="2023-11-13")
    at.charge(new_in_case(at, case, person, "defendant"), "274", "2", stage="indicted")
    at.put(Hearing(case=case, court=organisation_id("yesil"), judges="A. Orazov"), held_on="2024-02-06")


def trial_day_on_a_sunday(at: Scenes) -> None:
    """A trial day on a Sunday."""
    person = at.person("Orynbasar Dyussekey", "Орынбасар Дюсекей", **MALE)
    case = at.put(Case(title="Dyussekey case"), opened="2023-06-12")
    at.charge(new_in_case(at, case, person, "defendant"), "191", "2", stage="indicted")
    at.put(Hearing(case=case, court=organisation_id("criminal_shymkent"), begins="10:00"), held_on="2023-10-15")


def observer_refused_and_admitted(at: Scenes) -> None:
    """The observation says not admitted, the checklist answer A2 says admitted."""
    person = at.person("Nesibeli Turarbek", "Несибели Турарбек", **FEMALE)
    case = at.put(Case(title="Turarbek case"), opened="2023-02-13")
    at.charge(new_in_case(at, case, person, "defendant"), "405", "2", stage="indicted")
    hearing = at.put(Hearing(case=case, court=organisation_id("smus_almaty"), begins="11:00"), held_on="2023-09-12")
    observation = at.put(Observation(hearing=hearing, observer="Observer 4", admitted="no"))
    at.put(Answer(observation=observation, item="A2", value="yes"))


def theft_quoted_as_fraud(at: Scenes) -> None:
    """Article 188 (theft) is quoted as “fraud”."""
    person = at.person("Ulan Zhetibayev", "Улан Жетибаев", **MALE)
    at.people.custody(person, "pretrial", "2024-02-19", "2024-07-22", end_reason="released")
    at.charge(at.part(person, role="accused", title="Zhetibayev case"), "188", "3", stage="charged", quoted="fraud")


def one_article_in_two_wordings(at: Scenes) -> None:
    """Article 405 part 2 stands in two wordings in one edition."""
    group, _ = new_own_edition(at, "List of November 2023", "2023-11-30")
    wordings = (
        "participation in the activities of a banned organisation",
        "participation in an extremist organisation",
    )
    names = (("Symbat Oralkhan", "Сымбат Оралхан"), ("Kuralai Abishkyzy", "Куралай Абишкызы"))
    for name, wording in zip(names, wordings, strict=True):
        person = at.person(*name, **FEMALE)
        at.people.custody(person, "imprisonment", "2023-05-17")
        part = at.part(person, title=f"Case of {name[0]}")
        at.charge(part, "405", "2", quoted=wording)
        new_judged(at, part, "2023-05-17", "1y")
        new_listed(at, group, person)


def charged_under_the_repealed_code(at: Scenes) -> None:
    """A charge of August 2022 under the Criminal Code of 1997, repealed at the end of 2014."""
    person = at.person("Rymbek Esenaman", "Рымбек Есенаман", **MALE)
    part = at.part(person, role="accused", title="Esenaman case", opened="2022-08-15")
    new_charge(at, part, new_provision(at, "CC1997", "176"), stage="charged", stage_date="2022-08-22")


def below_the_range(at: Scenes) -> None:
    """Three years under Article 256 part 1, whose range begins at five."""
    person = at.person("Shyngys Baltabek", "Шынгыс Балтабек", **MALE)
    at.people.custody(person, "pretrial", "2022-10-10", "2023-04-19")
    at.people.custody(person, "imprisonment", "2023-04-19")
    part = at.part(person, title="Baltabek case", opened="2022-10-10")
    at.charge(part, "256", "1")
    new_judged(at, part, "2023-04-19", "3y", court="smus_almaty")


def credit_longer_than_the_term(at: Scenes) -> None:
    """500 days are credited to a term of one year."""
    person = at.person("Dastan Meirmanuly", "Дастан Мейрманулы", **MALE)
    at.people.custody(person, "pretrial", "2022-04-04", "2023-08-17")
    part = at.part(person, title="Meirmanuly case", opened="2022-04-04")
    at.charge(part, "405", "2")
    new_judged(at, part, "2023-08-17", "1y", credit_days=500)


def suspended_and_in_a_colony(at: Scenes) -> None:
    """The sentence is suspended, yet imprisonment in a colony begins on the day of the verdict."""
    person = at.person("Gaziz Kurmanseit", "Газиз Курмансеит", **MALE)
    colony = at.put(Facility(name="Colony No. 14 of Taraz", facility_type="colony", place=place_id("taraz")))
    part = at.part(person, title="Kurmanseit case", opened="2023-01-23")
    at.charge(part, "190", "3")
    new_judged(at, part, "2023-09-13", "4y", component_type="suspended")
    at.put(CustodyEpisode(person=person, custody_kind="imprisonment", facility=colony), start="2023-09-13")


def appeal_before_the_first_instance(at: Scenes) -> None:
    """The appeal of 9 February 2023 precedes the first-instance verdict of 21 June 2023."""
    person = at.person("Aitkali Nurbolatov", "Айткали Нурболатов", **MALE)
    at.people.custody(person, "pretrial", "2022-05-16", "2023-06-21")
    at.people.custody(person, "imprisonment", "2023-06-21")
    part = at.part(person, title="Nurbolatov case", opened="2022-05-16")
    at.charge(part, "191", "3")
    new_judged(at, part, "2023-06-21", "6y", court="bostandyk2")
    new_judged(at, part, "2023-02-09", "5y", court="court_almaty", level="appeal")


def one_verdict_on_two_days(at: Scenes) -> None:
    """Co-defendants of one case and court were sentenced on 11 and on 18 May 2023."""
    case = at.put(Case(title="Case of the Karatau miners"), opened="2022-09-05")
    people = (("Yeskendir Toktasyn", "Ескендир Токтасын"), ("Rauan Zhaksylykuly", "Рауан Жаксылыкулы"))
    for (latin, cyrillic), day in zip(people, ("2023-05-11", "2023-05-18"), strict=True):
        person = at.person(latin, cyrillic, **MALE)
        at.people.custody(person, "pretrial", "2022-09-05", day)
        at.people.custody(person, "imprisonment", day)
        part = new_in_case(at, case, person)
        at.charge(part, "272", "2")
        new_judged(at, part, day, "4y", court="smus_shymkent")


def witness_with_a_sentence(at: Scenes) -> None:
    """The person’s role is witness, but there is a conviction and a sentence in the case."""
    person = at.person("Amanzhol Beiskhan", "Аманжол Бейсхан", **MALE)
    at.people.custody(person, "pretrial", "2022-12-05", "2023-07-12")
    at.people.custody(person, "imprisonment", "2023-07-12")
    part = at.part(person, role="witness", title="Beiskhan case", opened="2022-12-05")
    at.charge(part, "269", "1")
    new_judged(at, part, "2023-07-12", "4y")


def number_tells_another_birthday(at: Scenes) -> None:
    """The identification number begins 790418, the birth date is 14 August 1979."""
    at.person(
        "Kenes Adambayuly",
        "Кенес Адамбайулы",
        sex="male",
        citizenship=("KZ",),
        birth_date="1979-08-14",
        iin="790418300025",
    )


def birth_dates_on_the_financial_list(at: Scenes) -> None:
    """The confirmed entry of the financial List gives 1971 as year of birth, the person 1977."""
    person = at.convict("Syrym Otarbek", "Сырым Отарбек", birth_date="1977-12-03")
    entry = FinancialListEntry(printed_name="ОТАРБЕК СЫРЫМ", person=person, match_status="confirmed", category="1")
    at.put(entry, birth_date="1971-12-03", added_on="2023-06-15")


CONTRADICTIONS: tuple[Scene, ...] = (
    procedural_detention_of_a_week,
    remand_that_lapsed,
    administrative_arrest_of_the_disabled,
    in_two_colonies_at_once,
    died_in_custody_on_two_days,
    verdict_hearing_on_another_day,
    hearing_in_a_dissolved_court,
    trial_day_on_a_sunday,
    observer_refused_and_admitted,
    theft_quoted_as_fraud,
    one_article_in_two_wordings,
    charged_under_the_repealed_code,
    below_the_range,
    credit_longer_than_the_term,
    suspended_and_in_a_colony,
    appeal_before_the_first_instance,
    one_verdict_on_two_days,
    witness_with_a_sentence,
    number_tells_another_birthday,
    birth_dates_on_the_financial_list,
)
