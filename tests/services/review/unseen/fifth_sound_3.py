# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the fifth unseen round, part 3."""

from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.services.reference import organisation_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fifth_tools import record, section_entry
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, block, day, report


def sound_three_of_five(at: Scenes) -> None:
    """Three of the five were convicted, two acquitted."""
    report(at, "Бесеудің ісі", "Сотта бес айыпталушы болды. Олардың үшеуі сотталды, екеуі ақталды.", language="kk")


def sound_namesake_in_the_list(at: Scenes) -> None:
    """Another man of the same name stands in the List; the match was rejected."""
    person = at.person("Aidar Zhumakul", "Айдар Жумакул", **MAN, birth_date="1983-03-08")
    at.put(
        FinancialListEntry(
            printed_name="ЖУМАКУЛ АЙДАР",
            person=person,
            match_status="rejected",
            category="2",
            birth_date=day("1969-10-21"),
            added_on=day("2018-04-12"),
        )
    )


def sound_including(at: Scenes) -> None:
    """The four are among the fourteen."""
    report(
        at,
        "Detentions in March",
        "In March 2024, 14 people, including four minors, were detained in Uralsk.",
        "All four minors were released on the same evening.",
    )


def sound_fine_in_units(at: Scenes) -> None:
    """30 monthly calculation indices of 2023 are 103,500 tenge."""
    block(
        at,
        "Айыппұл",
        "2023 жылы Нұргүл Әлімжанға 30 айлық есептік көрсеткіш (103 500 теңге) көлемінде айыппұл салынды.",
        "kk",
    )


def sound_father_died(at: Scenes) -> None:
    """The father of the same surname died, the son is in prison."""
    person, _ = record(
        at,
        "Daniyal Yerezhep",
        "Даниял Ережеп",
        born="1993-05-11",
        detained="2023-08-24",
        charges=[("258", "1")],
        case="Қоғамдық қор ісі",
        verdict="2024-03-06",
        term="5y",
        court="smus_shymkent",
    )
    at.person("Mukagali Yerezhep", "Мұқағали Ережеп", **MAN, birth_date="1961-01-27", death_date="2024-04-09")
    section_entry(
        at,
        person,
        "Оның әкесі Мұқағали Ережеп 2024 жылғы 9 сәуірде қайтыс болды. Даниялды жерлеуге жібермеді.",
        "convicted",
    )


def sound_adjourned_once_more(at: Scenes) -> None:
    """The hearing was announced for 14 May and moved to 21 May, as its outcome says."""
    person = at.person("Zhanbolat Kurmanali", "Жанболат Курманали", **MAN, birth_date="1979-08-03")
    part = at.part(person, role="defendant", title="Дело о теплице", opened="2023-12-20")
    accuse(at, part, "190", "3", stage="indicted", since="2024-04-01")
    case, court = at.part_of(person).case, organisation_id("criminal_astana")
    at.put(Hearing(case=case, stage="trial", begins="10:00", court=court), held_on="2024-04-30", next_on="2024-05-14")
    at.put(
        Hearing(
            case=case,
            stage="trial",
            begins="10:00",
            court=court,
            outcome="Судья болен, заседание 14 мая 2024 года отложено на 21 мая 2024 года.",
        ),
        held_on="2024-05-14",
        next_on="2024-05-21",
    )
    at.put(Hearing(case=case, stage="trial", begins="10:00", court=court), held_on="2024-05-21")


def sound_consent_given_again(at: Scenes) -> None:
    """The first consent was withdrawn, a narrower one given later."""
    person = at.person("Zhazgul Sarmolla", "Жазгүл Сармолла", **WOMAN, birth_date="1995-09-13")
    at.put(
        Consent(
            person=person,
            levels=("C6",),
            given_by="self",
            method="messenger",
            language="kk",
            obtained_on=day("2023-02-10"),
            withdrawn_on=day("2023-06-01"),
        )
    )
    at.put(
        Consent(
            person=person,
            levels=("C5",),
            given_by="self",
            method="written",
            language="kk",
            obtained_on=day("2023-09-04"),
        )
    )


SOUND: tuple[Scene, ...] = (
    sound_three_of_five,
    sound_namesake_in_the_list,
    sound_including,
    sound_fine_in_units,
    sound_father_died,
    sound_adjourned_once_more,
    sound_consent_given_again,
)
