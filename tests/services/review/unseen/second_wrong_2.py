# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the second unseen round, part 2."""

from kzdesk.domain.records.advocacy import (
    Recommendation,
    RecommendationTarget,
    SanctionsGround,
    SanctionsTarget,
)
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, day, pronounce, report, section_entry


def examined_before_the_beating(at: Scenes) -> None:
    """The medical examination of 9 August lies before the ill-treatment of 19 August 2023."""
    victim = at.person("Bolat Zhetpisov", "Болат Жетписов", birth_date="1976-04-14", **MAN)
    act = at.act(victim, "2023-08-19", "2023-08-19")
    at.put(
        IllTreatment(act=act, methods=("beat_object", "electro"), examined_by="independent"), examined_on="2023-08-09"
    )


def held_in_a_town_where_the_facility_is_not(at: Scenes) -> None:
    """Custody in Aktau in a facility that lies in Pavlodar."""
    person = at.person("Marlen Suindikov", "Марлен Суиндиков", birth_date="1991-02-05", **MAN)
    facility = at.put(
        Facility(name="Pre-trial detention facility No. 31", facility_type="sizo", place=place_id("pavlodar"))
    )
    at.people.custody(person, "pretrial", "2023-11-15", facility=facility, place=place_id("aktau"))


def printed_after_consent_was_withdrawn(at: Scenes) -> None:
    """Withdrawn in February 2024, printed by name in the list of May 2024."""
    person = at.convict("Saule Orazalina", "Сауле Оразалина", sex="female")
    at.put(
        Consent(person=person, levels=("C6",), given_by="self", method="written", language="ru"),
        obtained_on="2023-06-01",
        withdrawn_on="2024-02-01",
    )
    at.entry(person, "Orazalina taught chemistry at a school in Satpayev.")


def latin_name_of_somebody_else(at: Scenes) -> None:
    """The Latin surname is Tazhibayev, the Cyrillic one Тажикенов."""
    person = at.person("Nurbol Tazhibayev", "Нурбол Тажикенов", birth_date="1989-06-17", **MAN)
    at.people.custody(person, "pretrial", "2023-09-05")
    section_entry(at, person, "He worked as a driver at the thermal power station of Ekibastuz.")


def verdict_on_a_public_holiday(at: Scenes) -> None:
    """The verdict was pronounced on 21 March 2024, Nauryz."""
    person = at.person("Aslan Mukashev", "Аслан Мукашев", birth_date="1980-05-05", **MAN)
    at.people.custody(person, "pretrial", "2023-08-15", "2024-03-21")
    at.people.custody(person, "imprisonment", "2024-03-21")
    part = at.part(person, title="Case of the carriage depot")
    accuse(at, part, "272", "2")
    pronounce(at, part, "2024-03-21", "4y", court="smus_almaty", counted_from="2023-08-15")


def charge_quoted_with_another_title(at: Scenes) -> None:
    """Article 188 (theft) is quoted as “fraud”."""
    person = at.person("Denis Lobanov", "Денис Лобанов", birth_date="1982-08-28", **MAN)
    at.people.custody(person, "pretrial", "2023-10-11")
    part = at.part(person, role="accused", title="Case of the charity fund “Umit”")
    accuse(at, part, "188", "3", stage="charged", quoted_as="fraud")


def served_four_years_too_early(at: Scenes) -> None:
    """Six years counted from February 2022 recorded as served in full in February 2024."""
    person = at.person("Orynbasar Yessirkepov", "Орынбасар Есиркепов", birth_date="1968-03-22", **MAN)
    at.people.custody(person, "pretrial", "2022-02-10", "2022-11-16")
    at.people.custody(person, "imprisonment", "2022-11-16", "2024-02-10", end_reason="served")
    part = at.part(person, title="Case of the grain elevator")
    accuse(at, part, "272", "2")
    pronounce(at, part, "2022-11-16", "6y", counted_from="2022-02-10")


def event_in_a_region_not_yet_founded(at: Scenes) -> None:
    """An event of January 2022 in Abai region, which exists since June 2022."""
    at.put(
        Event(title="Dispersal of the rally in Ayagoz", event_type="dispersal", place=place_id("KZ-10")),
        start="2022-01-05",
    )


def source_accepted_but_field_says_otherwise(at: Scenes) -> None:
    """The accepted assertion gives 2 May 1979, the field 2 May 1997."""
    person = at.person("Zarina Sagyndykova", "Зарина Сагындыкова", birth_date="1997-05-02", **WOMAN)
    source = at.put(Source(alias="Copy of the identity card", source_kind="document"))
    at.put(
        Assertion(
            subject_type="person",
            subject_id=person,
            subject_field="birth_date",
            value="1979-05-02",
            source=source,
            status="accepted",
            reason="The card was seen by the lawyer.",
        )
    )


def observer_admitted_and_not(at: Scenes) -> None:
    """The observation says admitted, checklist item A2 says not admitted."""
    person = at.person("Igor Nazarenko", "Игорь Назаренко", birth_date="1978-09-09", **MAN)
    part = at.part(person, role="defendant", title="Case of the Petropavl pensioners")
    accuse(at, part, "274", "2", stage="indicted")
    hearing = at.put(Hearing(case=at.part_of(person).case, stage="trial"), held_on="2024-01-24")
    seen = at.put(Observation(hearing=hearing, admitted="yes", arrived="09:40", left="12:15"))
    at.put(Answer(observation=seen, item="A2", value="no"))


def two_days_of_one_death(at: Scenes) -> None:
    """Death in custody on 12 June 2023, the person's death date is 12 July 2023."""
    victim = at.person(
        "Kanat Rakhimberdin", "Канат Рахимбердин", birth_date="1973-01-31", death_date="2023-07-12", **MAN
    )
    event = at.put(Event(title="Death in the Oskemen remand prison", event_type="death"), start="2023-06-12")
    at.put(Act(event=event, victim=victim, act_type="custody_death", status_at_end="dead"), start="2023-06-12")


def target_named_on_one_approval(at: Scenes) -> None:
    """A sanctions target named in a recommendation has only one approval."""
    target = at.put(
        SanctionsTarget(
            name="Serzhan Zhakupbekov",
            name_ru="Жакупбеков Сержан",
            birth_date=day("1967-02-02"),
            post="Head of a department of the police since 2021",
            approved_by_1="First coordinator",
        )
    )
    at.put(SanctionsGround(target=target, wording="He commanded the dispersal.", sources="Order of 5 January 2022"))
    wording = "to introduce personal sanctions against Serzhan Zhakupbekov."
    asked = at.put(Recommendation(wording=wording, addressees="European Union", language="en"))
    at.put(RecommendationTarget(recommendation=asked, target=target))


def text_month_of_the_verdict(at: Scenes) -> None:
    """Convicted on 14 April 2023 in the narrative, 14 March 2023 in the sentence."""
    person = at.convict("Bauyrzhan Nietkaliyev", "Бауыржан Ниеткалиев")
    at.entry(
        person,
        "Nietkaliyev is an electrician from Uralsk. He was detained on 3 September 2022, when he came to the police "
        "to ask "
        "about his brother. Convicted on 14 April 2023. He did not plead guilty and has filed a complaint about "
        "beatings.",
    )


def text_longer_term(at: Scenes) -> None:
    """Eight years in the narrative, six in the sentence."""
    person = at.convict("Yelena Sidorenko", "Елена Сидоренко", sex="female")
    at.entry(
        person,
        "On 14 March 2023 Sidorenko was sentenced to eight years’ imprisonment. Her lawyers say that she was at work "
        "when "
        "the administration building was set on fire.",
    )


def text_younger_than_the_record(at: Scenes) -> None:
    """34 in the narrative of May 2024, born in February 1980."""
    person = at.convict("Mukhamedzhan Asylbekov", "Мухамеджан Асылбеков")
    at.entry(
        person,
        "Asylbekov, who is 34 years old, is the father of three children. He has asthma, and the medical unit of the "
        "colony "
        "refuses to hand over the inhalers that his wife sends.",
    )


def biography_born_in_another_year(at: Scenes) -> None:
    """1975 in the biography, 1957 in the field."""
    at.person(
        "Kadyrzhan Amangeldin",
        "Кадыржан Амангельдин",
        birth_date="1957-08-17",
        public_bio="Kadyrzhan Amangeldin was born on 17 August 1975 in Taraz. A geologist by training, he has run a "
        "blog on "
        "the pollution of the Shu river since 2014.",
        **MAN,
    )


def report_names_another_court(at: Scenes) -> None:
    """Almaty in the report, Shymkent in the sentence."""
    person = at.person("Abzal Mamyrkhanov", "Абзал Мамырханов", birth_date="1994-12-12", **MAN)
    at.people.custody(person, "pretrial", "2023-03-16", "2023-10-04")
    at.people.custody(person, "imprisonment", "2023-10-04")
    part = at.part(person, title="Case of the Shymkent taxi drivers")
    accuse(at, part, "272", "2")
    pronounce(at, part, "2023-10-04", "4y", court="smus_shymkent", counted_from="2023-03-16")
    report(
        at,
        "Trials in the south",
        "On 4 October 2023 the Specialised Interdistrict Criminal Court of Almaty sentenced Abzal Mamyrkhanov to "
        "four years’ "
        "imprisonment under Article 272 of the Criminal Code (“participation in mass riots”). Most of the hearings "
        "were closed.",
    )


def outcome_gives_another_next_day(at: Scenes) -> None:
    """Adjourned to 12 October in the outcome, next hearing on 17 October 2023."""
    person = at.person("Arsen Khashimov", "Арсен Хашимов", birth_date="1986-06-06", **MAN)
    at.part(person, role="defendant", title="Case of the Talgar orchards")
    at.put(
        Hearing(
            case=at.part_of(person).case,
            stage="trial",
            outcome="Two witnesses of the prosecution did not appear. The hearing was adjourned to 12 October 2023.",
        ),
        held_on="2023-09-28",
        next_on="2023-10-17",
    )


def act_told_in_another_town(at: Scenes) -> None:
    """Taraz in the account, Aktobe in the act and its event."""
    victim = at.person("Rustem Kozybagarov", "Рустем Козыбагаров", birth_date="1990-10-18", **MAN)
    event = at.put(
        Event(title="January protests in Aktobe", event_type="dispersal", place=place_id("aktobe")),
        start="2022-01-05",
        end="2022-01-07",
    )
    at.put(
        Act(
            event=event,
            victim=victim,
            act_type="torture",
            place=place_id("aktobe"),
            narrative="On 6 January 2022 Kozybagarov was stopped in the centre of Taraz and taken to a police "
            "station in Taraz, "
            "where he was beaten with truncheons until the morning.",
        ),
        start="2022-01-06",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    examined_before_the_beating,
    held_in_a_town_where_the_facility_is_not,
    printed_after_consent_was_withdrawn,
    latin_name_of_somebody_else,
    verdict_on_a_public_holiday,
    charge_quoted_with_another_title,
    served_four_years_too_early,
    event_in_a_region_not_yet_founded,
    source_accepted_but_field_says_otherwise,
    observer_admitted_and_not,
    two_days_of_one_death,
    target_named_on_one_approval,
    text_month_of_the_verdict,
    text_longer_term,
    text_younger_than_the_record,
    biography_born_in_another_year,
    report_names_another_court,
    outcome_gives_another_next_day,
    act_told_in_another_town,
)
