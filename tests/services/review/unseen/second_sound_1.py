# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the second unseen round, part 1."""

from kzdesk.domain.records.advocacy import (
    Recommendation,
    RecommendationTarget,
    SanctionsGround,
    SanctionsTarget,
)
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.source import Source
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.second_tools import whole
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, day, iin, join, pronounce


def sound_administrative_arrest_then_custody(at: Scenes) -> None:
    """Held for fifteen days, not released, taken into custody on the day the arrest ended."""
    person = at.person("Temirlan Baimukhanov", "Темирлан Баймуханов", birth_date="1988-03-17", **MAN)
    at.people.custody(person, "admin_arrest", "2024-03-05", "2024-03-20", term_days=15, end_reason="replaced")
    at.people.custody(person, "detention", "2024-03-20", "2024-03-22", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-03-22")
    part = at.part(person, role="accused", title="Case of the Semey picket", opened="2024-03-19")
    accuse(at, part, "405", "2", stage="charged", since="2024-03-22")


def sound_stricter_on_appeal(at: Scenes) -> None:
    """A second instance that gives more, with another regime."""
    person = at.person("Makhmud Tokhtakhunov", "Махмуд Тохтахунов", birth_date="1979-12-03", **MAN)
    at.people.custody(person, "pretrial", "2022-09-13", "2023-04-26", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-04-26")
    part = at.part(person, title="Case of the bazaar stewards", opened="2022-09-13")
    accuse(at, part, "272", "2", since="2023-04-26")
    first = pronounce(at, part, "2023-04-26", "4y", court="smus_almaty", counted_from="2022-09-13", regime="minimum")
    pronounce(
        at,
        part,
        "2023-07-12",
        "5y",
        court="court_almaty",
        level="appeal",
        supersedes=first,
        in_force="2023-07-12",
        counted_from="2022-09-13",
        regime="medium",
    )


def sound_codefendants_with_different_terms(at: Scenes) -> None:
    """One case, one court, one day, three terms."""
    case = at.put(Case(title="Case of the three ferrymen"), opened="2022-10-05")
    people = (
        ("Sagat Kozhakhmetov", "Сагат Кожахметов", "1981-02-09", "4y"),
        ("Erbolat Nurkenov", "Ерболат Нуркенов", "1985-11-20", "5y"),
        ("Viktor Kim", "Виктор Ким", "1990-07-01", "6y"),
    )
    for latin, cyrillic, born, term in people:
        person = at.person(latin, cyrillic, birth_date=born, **MAN)
        at.people.custody(person, "pretrial", "2022-10-05", "2023-05-24", end_reason="replaced")
        at.people.custody(person, "imprisonment", "2023-05-24")
        part = join(at, case, person)
        accuse(at, part, "272", "2", since="2023-05-24")
        pronounce(at, part, "2023-05-24", term, court="smus_shymkent", counted_from="2022-10-05", regime="medium")


def sound_severed_cases(at: Scenes) -> None:
    """Two people of one event, tried in two cases on two days."""
    people = (
        ("Zhanibek Alimkulov", "Жанибек Алимкулов", "2023-02-22", "Case of the bridge, first part"),
        ("Ilyas Gabdullin", "Ильяс Габдуллин", "2023-06-27", "Case of the bridge, second part"),
    )
    for latin, cyrillic, verdict, title in people:
        person = at.person(latin, cyrillic, birth_date="1984", **MAN)
        at.people.custody(person, "pretrial", "2022-06-15", verdict, end_reason="replaced")
        at.people.custody(person, "imprisonment", verdict)
        part = at.part(person, title=title, opened="2022-06-15")
        accuse(at, part, "269", "1", since=verdict)
        pronounce(at, part, verdict, "5y", court="smus_astana", counted_from="2022-06-15", regime="medium")


def sound_semey_in_the_old_region(at: Scenes) -> None:
    """Semey lay in East Kazakhstan region in January 2022; one act within the event."""
    victim = at.person("Fedor Kuznechenko", "Фёдор Кузнеченко", birth_date="1970-08-15", **MAN)
    event = at.put(
        Event(
            title="January protests in Semey",
            event_type="dispersal",
            place=place_id("semey"),
            affected_count=40,
            affected_qualifier="at_least",
            description="On 5 January 2022 the square in Semey, then in East Kazakhstan region, was cleared by force.",
        ),
        start="2022-01-05",
        end="2022-01-06",
        affected_as_of="2022-02",
    )
    act = at.put(
        Act(event=event, victim=victim, act_type="excessive_force", place=place_id("semey")),
        start="2022-01-05",
        end="2022-01-05",
    )
    at.put(
        IllTreatment(act=act, methods=("beat_object",), examined_by="hospital"),
        examined_on="2022-01-08",
        complaint_filed="2022-01-14",
    )


def sound_hearing_on_a_working_saturday(at: Scenes) -> None:
    """22 October 2022 was a Saturday on which everybody worked."""
    person = at.person("Zere Baiseitova", "Зере Байсеитова", birth_date="1992-02-29", **WOMAN)
    part = at.part(person, role="defendant", title="Case of the student dormitory", opened="2022-05-11")
    accuse(at, part, "274", "1", stage="indicted", since="2022-09-14")
    case = at.part_of(person).case
    at.put(
        Hearing(
            case=case,
            stage="trial",
            begins="10:00",
            court=organisation_id("smus_almaty"),
            outcome="Adjourned to 3 November 2022.",
        ),
        held_on="2022-10-22",
        next_on="2022-11-03",
    )
    at.put(
        Hearing(case=case, stage="trial", begins="10:30", court=organisation_id("smus_almaty")), held_on="2022-11-03"
    )


def sound_perpetrator_and_target_approved(at: Scenes) -> None:
    """Two approvals and a source wherever somebody accused is named."""
    victim = at.person("Raisa Sherimkulova", "Раиса Шеримкулова", birth_date="1968-06-24", **WOMAN)
    officer = at.person("Kenzhebolat Zhusupaliyev", "Кенжеболат Жусупалиев", birth_date="1967-02-02", sex="male")
    source = at.put(Source(alias="Judgment in the case of the remand prison", source_kind="court"))
    event = at.put(Event(title="Beatings in the remand prison of Taraz", event_type="other"), start="2022-01-12")
    act = at.put(Act(event=event, victim=victim, act_type="torture"), start="2022-01-12")
    at.put(
        Involvement(
            act=act,
            perpetrator=officer,
            degree="ordered",
            status="charged",
            source=source,
            approved_by_1="First coordinator",
            approved_by_2="Second coordinator",
        )
    )
    target = at.put(
        SanctionsTarget(
            name="Kenzhebolat Zhusupaliyev",
            name_ru="Жусупалиев Кенжеболат",
            person=officer,
            birth_date=day("1967-02-02"),
            post="Head of the remand prison since 2020",
            approved_by_1="First coordinator",
            approved_by_2="Second coordinator",
        )
    )
    at.put(SanctionsGround(target=target, wording="On 12 January 2022 he ordered the beatings.", sources="Judgment"))
    asked = at.put(
        Recommendation(wording="to introduce personal sanctions against Kenzhebolat Zhusupaliyev.", language="en")
    )
    at.put(RecommendationTarget(recommendation=asked, target=target))


def sound_suspended_sentence_and_list_of_the_agency(at: Scenes) -> None:
    """Released in the courtroom with a suspended sentence; on the financial List after the verdict; numbers agree."""
    person = at.person(
        "Nadezhda Vorontsova", "Надежда Воронцова", birth_date="1985-12-03", iin=iin("85120340045"), **WOMAN
    )
    at.people.custody(person, "pretrial", "2022-11-08", "2023-05-31", end_reason="released")
    at.people.custody(person, "suspended", "2023-05-31")
    part = at.part(person, title="Case of the choir", opened="2022-11-08")
    accuse(at, part, "405", "1", since="2023-05-31")
    pronounce(at, part, "2023-05-31", "3y", court="smus_almaty", kind="suspended", in_force="2023-06-16")
    at.put(
        Restriction(person=person, restriction_type="fin_list", authority=organisation_id("afm")), start="2023-07-04"
    )
    at.put(
        FinancialListEntry(
            printed_name="ВОРОНЦОВА НАДЕЖДА",
            person=person,
            match_status="confirmed",
            category="1",
            iin=iin("85120340045"),
        ),
        birth_date="1985-12-03",
        added_on="2023-07-04",
    )


def sound_entry_accountant(at: Scenes) -> None:
    whole(
        at,
        "Daulet Ospankulov",
        "Даулет Оспанкулов",
        "Ospankulov, an accountant from Almaty, was detained on 19 October 2022 and taken to the pre-trial detention "
        "facility two days "
        "later. According to the prosecution, he had transferred 115,000 tenge (about USD 250) to the family of an "
        "imprisoned activist. "
        "On 17 May 2023, seven months after his arrest, the Specialised Interdistrict Criminal Court of Almaty "
        "sentenced him to five "
        "years’ imprisonment. The term is calculated from 19 October 2022. He did not plead guilty. Ospankulov is 46 "
        "years old and has "
        "diabetes.",
        born="1978-01-30",
        detained="2022-10-19",
        charges=(("258", "1"),),
        case="Case of the family fund",
        verdict="2023-05-17",
        term="5y",
        court="smus_almaty",
        occupation="accountant",
    )


def sound_entry_milder_on_appeal(at: Scenes) -> None:
    part = whole(
        at,
        "Aizhan Kurmasheva",
        "Айжан Курмашева",
        "Kurmasheva was detained on 9 August 2022 in the case of the Shymkent nursery. On 16 March 2023 she was "
        "sentenced to four years "
        "and six months of imprisonment; on 14 June 2023 the court of appeal reduced the term to three years and six "
        "months. Two of the "
        "three witnesses withdrew their statements in court. She is bringing up a daughter of nine and a son of six, "
        "who live with their "
        "grandmother.",
        born="1986-04-11",
        detained="2022-08-09",
        charges=(("272", "2"),),
        case="Case of the Shymkent nursery",
        verdict="2023-03-16",
        term="4y 6m",
        court="smus_shymkent",
        sex="female",
        occupation="nursery teacher",
    )
    with at.vault.transaction() as tx:
        (first,) = tx.records.parts(Sentence, part)
    pronounce(
        at,
        part,
        "2023-06-14",
        "3y 6m",
        court="court_shymkent",
        level="appeal",
        supersedes=first.id,
        in_force="2023-06-14",
        counted_from="2022-08-09",
        regime="medium",
    )


SOUND: tuple[Scene, ...] = (
    sound_administrative_arrest_then_custody,
    sound_stricter_on_appeal,
    sound_codefendants_with_different_terms,
    sound_severed_cases,
    sound_semey_in_the_old_region,
    sound_hearing_on_a_working_saturday,
    sound_perpetrator_and_target_approved,
    sound_suspended_sentence_and_list_of_the_agency,
    sound_entry_accountant,
    sound_entry_milder_on_appeal,
)
