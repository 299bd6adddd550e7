# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the third unseen round, part 1."""

from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import convicted, held, listed
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, pronounce


def two_remand_prisons_at_once(at: Scenes) -> None:
    """Remand in Taraz goes on for two weeks after remand in Kyzylorda began."""
    person = at.person("Zhomart Akylbaiuly", "Жомарт Ақылбайұлы", birth_date="1984-03-30", **MAN)
    first = at.put(Facility(name="Remand prison of Taraz", facility_type="sizo", place=place_id("taraz")))
    second = at.put(Facility(name="Remand prison of Kyzylorda", facility_type="sizo", place=place_id("kyzylorda")))
    at.people.custody(person, "pretrial", "2023-09-07", "2023-11-20", end_reason="transferred", facility=first)
    at.people.custody(person, "pretrial", "2023-11-06", facility=second)
    part = at.part(person, role="accused", title="Дело о канале «Тараз 24»", opened="2023-09-05")
    accuse(at, part, "274", "4", stage="charged", since="2023-09-07")


def charge_convicted_on_a_swapped_day(at: Scenes) -> None:
    """Convicted on the charge on 9 May 2023, the sentence is of 5 September 2023."""
    person = at.person("Rauan Bekturgan", "Рауан Бектурған", birth_date="1977-11-19", **MAN)
    at.people.custody(person, "detention", "2022-11-16", "2022-11-18", end_reason="replaced")
    at.people.custody(person, "pretrial", "2022-11-18", "2023-09-05", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-09-05")
    part = at.part(person, title="Case of the flag on the bridge", opened="2022-11-15")
    accuse(at, part, "174", "1", since="2023-05-09")
    pronounce(at, part, "2023-09-05", "4y", court="smus_almaty", counted_from="2022-11-16", regime="medium")


def in_force_before_the_appeal(at: Scenes) -> None:
    """The appeal was decided on 25 July, but the verdict it upheld is in force since 12 June."""
    person, part = held(
        at, "Yelaman Cherikbayev", "Еламан Черикбаев", born="1990-08-08", detained="2022-09-20", charges=[("256", "1")]
    )
    convicted(at, person, part, "2023-05-12")
    first = pronounce(
        at,
        part,
        "2023-05-12",
        "6y",
        court="smus_astana",
        in_force="2023-06-12",
        counted_from="2022-09-20",
        regime="medium",
    )
    pronounce(
        at,
        part,
        "2023-07-25",
        "6y",
        court="court_astana",
        level="appeal",
        supersedes=first,
        in_force="2023-07-25",
        counted_from="2022-09-20",
        regime="medium",
    )


def counted_from_the_year_before(at: Scenes) -> None:
    """The term is counted from 24 January 2022, the detention is of 24 January 2023."""
    held(
        at,
        "Mukagali Doszhanuly",
        "Мұқағали Досжанұлы",
        born="1969-01-14",
        detained="2023-01-24",
        counted_from="2022-01-24",
        charges=[("405", "1")],
        verdict="2023-08-17",
        term="5y",
        court="enbekshi",
    )


def more_than_the_article_allows(at: Scenes) -> None:
    """4 years under Article 274 part 2, which allows 3."""
    held(
        at,
        "Zinaida Ermekpayeva",
        "Зинаида Ермекпаева",
        born="1988-06-02",
        detained="2023-06-13",
        charges=[("274", "2")],
        verdict="2023-12-05",
        term="4y",
        court="alfarabi",
        **WOMAN,
    )


def suspended_yet_in_a_colony(at: Scenes) -> None:
    """A suspended sentence, but held in a colony since the verdict."""
    person = at.person("Kuanysh Festayev", "Куаныш Фестаев", birth_date="1993-12-12", **MAN)
    at.people.custody(person, "pretrial", "2023-02-09", "2023-10-11", end_reason="replaced")
    colony = at.put(Facility(name="Colony LA-155/8", facility_type="colony", place=place_id("qonaev")))
    at.people.custody(person, "imprisonment", "2023-10-11", facility=colony)
    part = at.part(person, title="Case of the comment about the akim", opened="2023-02-07")
    accuse(at, part, "174", "1", since="2023-10-11")
    pronounce(at, part, "2023-10-11", "3y", court="bostandyk2", kind="suspended")


def a_witness_is_sentenced(at: Scenes) -> None:
    """Role of a witness with a conviction and a sentence in the same case."""
    person = at.person("Ardak Gabbasuly", "Ардақ Ғаббасұлы", birth_date="1972-04-25", **MAN)
    part = at.part(person, role="witness", title="Дело о перекрытии трассы", opened="2022-02-01")
    accuse(at, part, "272", "2", since="2022-10-20")
    at.people.custody(person, "pretrial", "2022-02-03", "2022-10-20", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-10-20")
    pronounce(at, part, "2022-10-20", "4y", court="criminal_shymkent", counted_from="2022-02-03", regime="medium")


def parole_before_he_left_the_colony(at: Scenes) -> None:
    """On parole since 20 August 2023, left the colony on parole on 20 November 2023."""
    person = at.person("Talgatbek Habdullin", "Талгатбек Хабдуллин", birth_date="1965-09-17", **MAN)
    at.people.custody(person, "pretrial", "2020-11-10", "2021-06-22", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2021-06-22", "2023-11-20", end_reason="parole")
    at.people.custody(person, "parole", "2023-08-20")
    part = at.part(person, title="Case of the Saturday walks", opened="2020-11-08")
    accuse(at, part, "405", "1", since="2021-06-22")
    pronounce(at, part, "2021-06-22", "4y", court="smus_almaty", counted_from="2020-11-10", regime="minimum")


def two_days_of_death(at: Scenes) -> None:
    """Custody ended by death on 11 April 2023, died on 17 April 2023."""
    person = at.person("Sovet Ibragimkhan", "Совет Ибрагимхан", birth_date="1958-02-03", death_date="2023-04-17", **MAN)
    at.people.custody(person, "pretrial", "2022-03-15", "2022-12-08", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-12-08", "2023-04-11", end_reason="died")
    part = at.part(person, title="Дело пенсионеров", opened="2022-03-14")
    accuse(at, part, "405", "1", since="2022-12-08")
    pronounce(at, part, "2022-12-08", "3y", court="yesil", counted_from="2022-03-15", regime="medium")


def twenty_days_where_fifteen_is_the_most(at: Scenes) -> None:
    """20 days' arrest under CAO 488 part 6, which allows 15."""
    person = at.person("Aigerim Kalkabek", "Айгерім Қалқабек", birth_date="1999-07-21", **WOMAN)
    part = at.part(
        person, role="offender", title="Пикет у акимата 14 февраля", opened="2024-02-14", case_kind="administrative"
    )
    accuse(at, part, "488", "6", code="CAO2014", since="2024-02-15")
    pronounce(at, part, "2024-02-15", "20d", court="admin_almaty", kind="arrest", counted_from="2024-02-15")
    at.people.custody(person, "admin_arrest", "2024-02-15", "2024-03-06", end_reason="served")


def convict_in_the_section_of_remand(at: Scenes) -> None:
    """Listed under arrest, but convicted and serving."""
    person, _ = held(
        at,
        "Olzhabai Lepesov",
        "Олжабай Лепесов",
        born="1981-05-09",
        detained="2022-10-04",
        charges=[("272", "2")],
        verdict="2023-06-08",
        term="5y",
        court="smus_astana",
    )
    assess(at, person)
    listed(
        at, person, "A welder who filmed the square in January 2022 and put the film on the internet.", "under_arrest"
    )


def removed_but_listed(at: Scenes) -> None:
    """The decision is to remove, but the person stands on the list."""
    person, _ = held(
        at,
        "Madiyar Mynzhasar",
        "Мадияр Мыңжасар",
        born="1995-10-30",
        detained="2023-04-04",
        charges=[("179", "1")],
        verdict="2023-11-22",
        term="3y 6m",
        court="criminal_astana",
    )
    assess(at, person, decision="remove")
    listed(at, person, "Student of history; he kept a channel about prisoners.", "convicted")


def consent_of_a_dead_man(at: Scenes) -> None:
    """Consent by the person himself of 2 October 2023, died on 14 September 2023."""
    person = at.person(
        "Rysbek Nazhmidenuly", "Рысбек Нәжмиденұлы", birth_date="1960-12-01", death_date="2023-09-14", **MAN
    )
    at.people.custody(person, "pretrial", "2022-05-17", "2023-01-19", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-01-19", "2023-09-14", end_reason="died")
    at.put(
        Consent(person=person, levels=("C2", "C4"), given_by="self", method="written", language="kk"),
        obtained_on="2023-10-02",
    )


def financial_list_with_turned_digits(at: Scenes) -> None:
    """Confirmed entry born 1986-07-14, the person 1968-07-14."""
    person, _ = held(
        at,
        "Askhat Ospanqul",
        "Асхат Оспанқұл",
        born="1968-07-14",
        detained="2022-06-07",
        charges=[("258", "1")],
        verdict="2023-02-15",
        term="5y",
        court="smus_shymkent",
    )
    at.put(
        FinancialListEntry(
            printed_name="ОСПАНҚҰЛ АСХАТ", person=person, match_status="confirmed", category="1", number="1187"
        ),
        birth_date="1986-07-14",
        added_on="2023-05-22",
        read_on="2024-03-04",
    )


def before_the_verdict_but_after_it(at: Scenes) -> None:
    """Imposed before a verdict, but from 11 May 2023 while the verdict is of 30 March 2023."""
    person, _ = held(
        at,
        "Zhanel Paizrakhman",
        "Жанель Пайзрахман",
        born="1987-03-03",
        detained="2022-08-09",
        charges=[("258", "1")],
        verdict="2023-03-30",
        term="5y",
        court="smus_almaty",
        **WOMAN,
    )
    at.put(
        Restriction(
            person=person,
            restriction_type="account_block",
            authority=organisation_id("afm"),
            before_verdict=True,
            legal_basis="Order of the investigator",
        ),
        start="2023-05-11",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    two_remand_prisons_at_once,
    charge_convicted_on_a_swapped_day,
    in_force_before_the_appeal,
    counted_from_the_year_before,
    more_than_the_article_allows,
    suspended_yet_in_a_colony,
    a_witness_is_sentenced,
    parole_before_he_left_the_colony,
    two_days_of_death,
    twenty_days_where_fifteen_is_the_most,
    convict_in_the_section_of_remand,
    removed_but_listed,
    consent_of_a_dead_man,
    financial_list_with_turned_digits,
    before_the_verdict_but_after_it,
)
