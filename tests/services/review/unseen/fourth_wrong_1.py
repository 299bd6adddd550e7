# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fourth unseen round, part 1."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.services.reference import organisation_id
from tests.reports import amend
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import case_of, life, section_entry, sentence_of
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, pronounce


def in_force_before_the_appeal(at: Scenes) -> None:
    """The first sentence came into force on 28 April 2023 although the court of appeal changed it on 20 June 2023."""
    _person, part = life(
        at,
        "Yerasyl Tuyakbergenov",
        "Ерасыл Туякбергенов",
        born="1988-07-02",
        case="Дело о трансляции с площади",
        detained="2022-11-14",
        charges=[("272", "2")],
        verdict="2023-04-12",
        term="4y",
        court="smus_almaty",
    )
    first = sentence_of(at, part)
    amend(at.vault, Sentence, first, in_force_on=PartialDate("2023-04-28"))
    pronounce(
        at,
        part,
        "2023-06-20",
        "3y 6m",
        court="court_almaty",
        level="appeal",
        supersedes=first,
        in_force="2023-06-20",
        regime="medium",
        counted_from="2022-11-14",
    )


def fifteen_days_that_last_twenty_five(at: Scenes) -> None:
    """An arrest ordered for 15 days lasted from 2 to 27 May."""
    person = at.person("Sanzhar Shalabekov", "Санжар Шалабеков", birth_date="1994-03-30", **MAN)
    part = at.part(person, role="offender", title="Митинг у акимата", case_kind="administrative", opened="2023-05-02")
    accuse(at, part, "488", "6", code="CAO2014", since="2023-05-02")
    at.people.custody(
        person,
        "admin_arrest",
        "2023-05-02",
        "2023-05-27",
        term_days=15,
        end_reason="served",
        legal_basis="CAO, art. 488, part 6",
    )


def acquitted_and_serving(at: Scenes) -> None:
    """The role is “acquitted person”, the charge is convicted and a sentence of imprisonment is recorded."""
    _person, part = life(
        at,
        "Marlen Zhanuzakov",
        "Марлен Жанузаков",
        born="1979-10-11",
        case="Telegram channel case",
        detained="2023-01-23",
        charges=[("274", "4")],
        verdict="2023-06-21",
        term="3y",
        court="criminal_astana",
    )
    amend(at.vault, Participation, part, role="acquitted")


def at_home_and_in_the_facility(at: Scenes) -> None:
    """House arrest until 15 December overlaps custody pending trial since 16 October."""
    person = at.person("Gulsim Ordabekova", "Гүлсім Ордабекова", birth_date="1990-06-17", **WOMAN)
    part = at.part(person, role="accused", title="Мектеп ісі", opened="2023-08-07")
    accuse(at, part, "274", "2", stage="charged", since="2023-08-07")
    at.people.custody(person, "house_arrest", "2023-08-07", "2023-12-15", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-10-16", "2024-02-14", end_reason="released")


def suspended_but_imprisoned(at: Scenes) -> None:
    """The only punishment is a suspended sentence, but imprisonment is recorded since the verdict."""
    life(
        at,
        "Almas Kemelkhanov",
        "Алмас Кемелханов",
        born="1985-01-19",
        case="Дело о посте про хлеб",
        detained="2022-09-05",
        charges=[("274", "4")],
        verdict="2023-02-15",
        term="3y",
        court="smus_shymkent",
        kind="suspended",
        regime="",
    )


def died_on_two_days(at: Scenes) -> None:
    """Custody ended by death on 10 September, the person died on 14 September."""
    person = at.person(
        "Bolatbek Sarmoldin", "Болатбек Сармолдин", birth_date="1967-12-04", death_date="2023-09-14", **MAN
    )
    at.people.custody(person, "detention", "2023-06-05", "2023-06-07", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-06-07", "2023-09-10", end_reason="died")
    part = at.part(person, role="accused", title="Market square case", opened="2023-06-05")
    accuse(at, part, "405", "2", stage="charged", since="2023-06-07")


def counted_before_detained(at: Scenes) -> None:
    """The term is counted from ten days before the detention."""
    life(
        at,
        "Nurdaulet Aituganov",
        "Нурдаулет Айтуганов",
        born="1991-02-25",
        case="Дело студентов",
        detained="2022-06-24",
        charges=[("272", "2")],
        verdict="2023-01-18",
        term="5y",
        court="smus_almaty",
        counted="2022-06-14",
    )


def calls_online_before_the_amendment(at: Scenes) -> None:
    """Convicted in December 2022 under Article 272 part 4, in force since 17 March 2023."""
    life(
        at,
        "Timur Kozhagulov",
        "Тимур Кожагулов",
        born="1996-08-08",
        case="Chat room case",
        detained="2022-01-11",
        charges=[("272", "4")],
        verdict="2022-12-14",
        term="4y",
        court="smus_almaty",
    )


def three_years_for_participation(at: Scenes) -> None:
    """Three years under Article 405 part 2, whose longest term is two years."""
    life(
        at,
        "Raushan Yessimbekova",
        "Раушан Есимбекова",
        born="1974-04-01",
        case="Дело о флешмобе",
        detained="2023-03-13",
        charges=[("405", "2")],
        verdict="2023-09-06",
        term="3y",
        court="criminal_shymkent",
        regime="minimum",
        sex="female",
    )


def convict_among_those_under_arrest(at: Scenes) -> None:
    """A convict who serves a sentence stands in the section of those under arrest before trial."""
    person, _ = life(
        at,
        "Dias Zhangozin",
        "Диас Жангозин",
        born="1983-11-29",
        case="Іс: алаңдағы сөз",
        detained="2022-12-05",
        charges=[("174", "1")],
        verdict="2023-05-24",
        term="4y",
        court="smus_almaty",
    )
    assess(at, person)
    section_entry(at, person, "Dias Zhangozin ran a discussion club in a bookshop.", "under_arrest")


def verdict_hearing_a_week_early(at: Scenes) -> None:
    """The hearing of the verdict was on 20 September, the sentence was pronounced on 27 September."""
    person, _ = life(
        at,
        "Kanysh Rakhmetulin",
        "Каныш Рахметулин",
        born="1970-05-05",
        case="Дело о видеообращении",
        detained="2023-02-20",
        charges=[("256", "1")],
        verdict="2023-09-27",
        term="5y",
        court="smus_almaty",
    )
    at.put(
        Hearing(case=case_of(at, person), stage="verdict", begins="15:00", court=organisation_id("smus_almaty")),
        held_on="2023-09-20",
    )


def hearing_in_a_court_that_is_gone(at: Scenes) -> None:
    """A hearing of October 2023 in the Yesil District Court, which existed until 15 May 2023."""
    person, _ = life(
        at,
        "Zhaina Sultangazina",
        "Жайна Султангазина",
        born="1992-09-14",
        case="Bridge banner case",
        detained="2023-07-17",
        charges=[("405", "2")],
        sex="female",
    )
    at.put(
        Hearing(case=case_of(at, person), stage="preliminary", begins="11:00", court=organisation_id("yesil")),
        held_on="2023-10-11",
    )


def noted_after_leaving(at: Scenes) -> None:
    """An answer was noted at 16:40, the observer left at 13:10."""
    person, _ = life(
        at,
        "Adilzhan Mukatayev",
        "Адильжан Мукатаев",
        born="1987-03-03",
        case="Дело о рассылке",
        detained="2023-08-14",
        charges=[("274", "4")],
    )
    hearing = at.put(
        Hearing(case=case_of(at, person), stage="trial", begins="10:00", court=organisation_id("criminal_astana")),
        held_on="2023-12-06",
    )
    seen = at.put(Observation(hearing=hearing, admitted="yes", arrived="09:50", left="13:10", recording_allowed="no"))
    at.put(Answer(observation=seen, item="P1", value="no", note="Подсудимый в стеклянной кабине.", noted_at="16:40"))


def consent_after_death(at: Scenes) -> None:
    """The person gave consent in December 2023 and died in October 2023."""
    person = at.person(
        "Orynbasar Omirtayev", "Орынбасар Өміртаев", birth_date="1959-01-15", death_date="2023-10-30", **MAN
    )
    at.put(
        Consent(
            person=person,
            levels=("C2", "C6"),
            given_by="self",
            method="written",
            language="kk",
            obtained_on=PartialDate("2023-12-05"),
        )
    )


def list_prints_another_birthday(at: Scenes) -> None:
    """The confirmed entry of the financial list has 3 September 1985, the person 9 March 1985."""
    person, _ = life(
        at,
        "Askhat Zhubatyrov",
        "Асхат Жубатыров",
        born="1985-03-09",
        case="Дело о переводах",
        detained="2023-01-16",
        charges=[("258", "1")],
        verdict="2023-06-14",
        term="5y",
        court="smus_almaty",
    )
    at.put(
        FinancialListEntry(
            printed_name="ЖУБАТЫРОВ АСХАТ",
            person=person,
            match_status="confirmed",
            category="1",
            birth_date=PartialDate("1985-09-03"),
            added_on=PartialDate("2023-08-14"),
        )
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    in_force_before_the_appeal,
    fifteen_days_that_last_twenty_five,
    acquitted_and_serving,
    at_home_and_in_the_facility,
    suspended_but_imprisoned,
    died_on_two_days,
    counted_before_detained,
    calls_online_before_the_amendment,
    three_years_for_participation,
    convict_among_those_under_arrest,
    verdict_hearing_a_week_early,
    hearing_in_a_court_that_is_gone,
    noted_after_leaving,
    consent_after_death,
    list_prints_another_birthday,
)
