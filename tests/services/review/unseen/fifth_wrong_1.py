# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fifth unseen round, part 1."""

from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fifth_tools import record, section_entry
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, day, iin, join, pronounce


def prison_two_months_before_verdict(at: Scenes) -> None:
    """Imprisonment runs from 19 October 2023, the only sentence was pronounced on 19 December 2023."""
    record(
        at,
        "Bauyrzhan Tokpanov",
        "Бауыржан Токпанов",
        born="1984-03-02",
        detained="2023-04-11",
        charges=[("174", "1")],
        case="Case of the minibus strike",
        verdict="2023-12-19",
        term="4y",
        court="smus_almaty",
        imprisoned="2023-10-19",
    )


def appeal_a_year_before_the_trial(at: Scenes) -> None:
    """The appeal of 30 May 2022 replaces a sentence of 14 March 2023."""
    person, part = record(
        at,
        "Sanzhar Ospankulov",
        "Санжар Оспанкулов",
        born="1990-08-21",
        detained="2022-09-13",
        charges=[("272", "2")],
        case="Case of the night market",
        verdict="2023-03-14",
    )
    at.people.custody(person, "imprisonment", "2023-03-14")
    first = pronounce(at, part, "2023-03-14", "5y", court="smus_almaty", counted_from="2022-09-13", regime="medium")
    pronounce(
        at,
        part,
        "2022-05-30",
        "4y 6m",
        court="court_almaty",
        level="appeal",
        supersedes=first,
        counted_from="2022-09-13",
        regime="medium",
    )


def three_years_where_two_are_the_most(at: Scenes) -> None:
    """Three years under Article 405 part 2, whose longest term is two years."""
    record(
        at,
        "Ainur Bekturganova",
        "Айнур Бектурганова",
        born="1987-12-05",
        detained="2023-05-16",
        charges=[("405", "2")],
        case="Case of the street stickers",
        verdict="2023-10-11",
        term="3y",
        court="yesil",
        **WOMAN,
    )


def more_days_credited_than_held(at: Scenes) -> None:
    """720 days credited for 178 days of custody, more than any coefficient gives."""
    person = at.person("Medet Shynasylov", "Медет Шынасылов", **MAN, birth_date="1992-01-30")
    at.people.custody(person, "detention", "2023-06-05", "2023-06-07", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-06-07", "2023-11-30", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-11-30")
    part = at.part(person, title="Case of the pensioners’ march", opened="2023-06-05")
    accuse(at, part, "272", "3", since="2023-11-30")
    pronounce(
        at, part, "2023-11-30", "3y 6m", court="alfarabi", counted_from="2023-11-30", credit_days=720, regime="medium"
    )


def parole_after_a_few_weeks(at: Scenes) -> None:
    """Parole in November 2022 from six years counted from February 2022."""
    person = at.person("Dias Kenzhetaiuly", "Диас Кенжетайулы", **MAN, birth_date="1989-07-07")
    at.people.custody(person, "pretrial", "2022-02-03", "2022-10-06", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-10-06", "2022-11-22", end_reason="parole")
    part = at.part(person, title="Case of the depot", opened="2022-02-02")
    accuse(at, part, "272", "2", since="2022-10-06")
    pronounce(at, part, "2022-10-06", "6y", court="smus_shymkent", counted_from="2022-02-03", regime="medium")


def death_with_day_and_month_swapped(at: Scenes) -> None:
    """Died on 11 February 2023, but custody ended by death on 2 November 2023."""
    person = at.person("Kuat Yesmagambet", "Куат Есмагамбет", **MAN, birth_date="1968-05-19", death_date="2023-02-11")
    at.people.custody(person, "detention", "2023-01-30", "2023-02-01", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-02-01", "2023-11-02", end_reason="died")
    part = at.part(person, role="accused", title="Case of the dam", opened="2023-01-27")
    accuse(at, part, "274", "2", stage="charged", since="2023-02-01")


def house_arrest_while_in_the_sizo(at: Scenes) -> None:
    """House arrest since 16 October 2023 while custody pending trial lasts until 16 January 2024."""
    person = at.person("Gulshat Omirzakova", "Гульшат Омирзакова", **WOMAN, birth_date="1981-10-24")
    at.people.custody(person, "detention", "2023-08-14", "2023-08-16", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-08-16", "2024-01-16", end_reason="replaced", place=place_id("KZ-75"))
    at.people.custody(
        person, "house_arrest", "2023-10-16", "2024-03-18", end_reason="replaced", place=place_id("KZ-75")
    )
    at.people.custody(person, "pledge", "2024-03-18")
    part = at.part(person, role="accused", title="Case of the flat owners", opened="2023-08-11")
    accuse(at, part, "190", "3", stage="charged", since="2023-08-16")


def trial_on_republic_day(at: Scenes) -> None:
    """A trial hearing on 25 October 2023, Republic Day."""
    person = at.person("Yelnur Zhakanov", "Ельнур Жаканов", **MAN, birth_date="1995-02-17")
    part = at.part(person, role="defendant", title="Case of the paint bucket", opened="2023-05-04")
    accuse(at, part, "272", "3", stage="indicted", since="2023-09-05")
    case = at.part_of(person).case
    at.put(
        Hearing(case=case, stage="trial", begins="11:00", court=organisation_id("smus_astana")), held_on="2023-10-11"
    )
    at.put(
        Hearing(case=case, stage="trial", begins="10:00", court=organisation_id("smus_astana"), judges="Judge alone"),
        held_on="2023-10-25",
    )


def verdict_hearing_and_sentence_differ(at: Scenes) -> None:
    """The verdict hearing of the same court on 17 May 2023, the sentence pronounced on 19 May 2023."""
    person, _ = record(
        at,
        "Rustam Alzhappar",
        "Рустам Альжаппар",
        born="1986-11-11",
        detained="2023-01-17",
        charges=[("174", "1")],
        case="Case of the comment",
        verdict="2023-05-19",
        term="3y",
        court="alfarabi",
    )
    case = at.part_of(person).case
    at.put(
        Hearing(case=case, stage="trial", begins="15:00", court=organisation_id("alfarabi")),
        held_on="2023-05-10",
        next_on="2023-05-17",
    )
    at.put(Hearing(case=case, stage="verdict", begins="16:30", court=organisation_id("alfarabi")), held_on="2023-05-17")


def note_after_the_observer_had_left(at: Scenes) -> None:
    """An answer noted at 16:05, the observer left at 15:20."""
    person = at.person("Zhuldyz Kappasova", "Жулдыз Каппасова", **WOMAN, birth_date="1979-04-04")
    part = at.part(person, role="defendant", title="Case of the bus stop", opened="2023-11-20")
    accuse(at, part, "274", "2", stage="indicted", since="2024-03-04")
    hearing = at.put(
        Hearing(case=at.part_of(person).case, stage="trial", begins="14:00", court=organisation_id("yesil")),
        held_on="2024-03-28",
    )
    seen = at.put(Observation(hearing=hearing, admitted="yes", arrived="13:50", left="15:20", overall="B"))
    at.put(Answer(observation=seen, item="A2", value="yes", noted_at="13:55"))
    at.put(Answer(observation=seen, item="P1", value="no", note="She stood in the glass box.", noted_at="16:05"))


def convict_under_the_heading_of_remand(at: Scenes) -> None:
    """Convicted and serving since November 2023, listed under arrest."""
    person, _ = record(
        at,
        "Talgat Shaimerden",
        "Талгат Шаймерден",
        born="1983-06-30",
        detained="2023-03-06",
        charges=[("256", "1")],
        case="Case of the sermon",
        verdict="2023-11-15",
        term="5y 6m",
        court="smus_shymkent",
    )
    section_entry(
        at, person, "He is a locksmith from Kentau. He shared a recording in a chat of eleven friends.", "under_arrest"
    )


def released_in_april_and_still_listed(at: Scenes) -> None:
    """Released on 19 April 2024, listed as of 31 May 2024."""
    person = at.person("Nurbolat Zhetpisbay", "Нурболат Жетписбай", **MAN, birth_date="1976-09-09")
    at.people.custody(person, "detention", "2024-01-22", "2024-01-24", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-01-24", "2024-04-19", end_reason="released")
    part = at.part(person, role="accused", title="Case of the open letter", opened="2024-01-22")
    accuse(at, part, "274", "2", stage="charged", since="2024-01-24")
    section_entry(at, person, "Retired teacher; he wrote an open letter about the flood.", "under_arrest")


def two_days_of_one_entry_in_the_list(at: Scenes) -> None:
    """Added to the List on 8 July 2023, the restriction by that List begins on 7 August 2023."""
    person, _ = record(
        at,
        "Askhat Dossymbek",
        "Асхат Досымбек",
        born="1974-12-25",
        detained="2022-08-08",
        charges=[("258", "1")],
        case="Case of the collection box",
        verdict="2023-02-16",
        term="5y",
        court="smus_almaty",
    )
    at.put(
        FinancialListEntry(
            printed_name="ДОСЫМБЕК АСХАТ",
            person=person,
            match_status="confirmed",
            category="1",
            birth_date=day("1974-12-25"),
            added_on=day("2023-07-08"),
        )
    )
    at.put(
        Restriction(
            person=person,
            restriction_type="fin_list",
            authority=organisation_id("afm"),
            start=day("2023-08-07"),
            effect="No card of his own; his wages go through his wife.",
        )
    )


def number_of_a_woman_for_a_man(at: Scenes) -> None:
    """The seventh digit of the number is a woman’s, the person is a man."""
    person = at.person("Serzhan Utegali", "Сержан Утегали", **MAN, birth_date="1988-04-13", iin=iin("88041340127"))
    at.part(person, role="witness", title="Case of the canteen", opened="2024-02-01")
    accuse(
        at,
        join(
            at,
            at.part_of(person).case,
            at.person("Orynbek Kokenai", "Орынбек Кокенай", **MAN, birth_date="1990-01-09"),
            "accused",
        ),
        "188",
        "2",
        stage="charged",
        since="2024-02-05",
    )


def arrest_of_a_woman_of_sixty_one(at: Scenes) -> None:
    """Administrative arrest of a woman of 61; the law exempts women of 58."""
    person = at.person("Rakhila Suyundik", "Рахила Суюндик", **WOMAN, birth_date="1962-04-10")
    at.people.custody(
        person, "admin_arrest", "2023-05-03", "2023-05-13", end_reason="served", term_days=10, place=place_id("uralsk")
    )
    part = at.part(
        person, role="offender", title="Single picket of 2 May", case_kind="administrative", opened="2023-05-02"
    )
    accuse(at, part, "488", "6", code="CAO2014", since="2023-05-03")


CONTRADICTIONS: tuple[Scene, ...] = (
    prison_two_months_before_verdict,
    appeal_a_year_before_the_trial,
    three_years_where_two_are_the_most,
    more_days_credited_than_held,
    parole_after_a_few_weeks,
    death_with_day_and_month_swapped,
    house_arrest_while_in_the_sizo,
    trial_on_republic_day,
    verdict_hearing_and_sentence_differ,
    note_after_the_observer_had_left,
    convict_under_the_heading_of_remand,
    released_in_april_and_still_listed,
    two_days_of_one_entry_in_the_list,
    number_of_a_woman_for_a_man,
    arrest_of_a_woman_of_sixty_one,
)
