# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fifth unseen round, part 2."""

from kzdesk.domain.records.advocacy import SanctionsGround, SanctionsTarget
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fifth_tools import record, told, whole
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, day, pronounce


def fifteen_days_that_took_twenty(at: Scenes) -> None:
    """Arrest ordered for 15 days, served from 6 to 26 October 2023."""
    person = at.person("Azat Mukhtarkhan", "Азат Мухтархан", **MAN, birth_date="1991-03-16")
    at.people.custody(
        person, "admin_arrest", "2023-10-06", "2023-10-26", end_reason="served", term_days=15, place=place_id("aktobe")
    )
    part = at.part(
        person, role="offender", title="Assembly at the fountain", case_kind="administrative", opened="2023-10-05"
    )
    accuse(at, part, "488", "7", code="CAO2014", since="2023-10-06")


def part_four_before_there_was_one(at: Scenes) -> None:
    """Charged in January 2022 under a part in force from 17 March 2023."""
    person = at.person("Madi Tanirbergen", "Мади Танирберген", **MAN, birth_date="1998-05-27")
    at.people.custody(person, "detention", "2022-01-18", "2022-01-20", end_reason="replaced")
    at.people.custody(person, "pretrial", "2022-01-20", "2022-06-14", end_reason="released")
    part = at.part(person, role="accused", title="Case of the Telegram channel", opened="2022-01-14")
    accuse(at, part, "272", "4", stage="charged", since="2022-01-20")


def consent_after_death(at: Scenes) -> None:
    """Consent given by the person on 18 April 2023, died on 22 January 2023."""
    person = at.person("Turar Kassenkhan", "Турар Касенхан", **MAN, birth_date="1959-11-02", death_date="2023-01-22")
    at.put(
        Consent(
            person=person,
            levels=("C6", "photo"),
            given_by="self",
            method="written",
            language="kk",
            obtained_on=day("2023-04-18"),
            evidence="Folder 12, sheet 3",
        )
    )


def complaint_before_the_beating(at: Scenes) -> None:
    """Complaint filed on 4 January 2022 about an act of 9 January 2022."""
    person = at.person("Yerkin Batyrkhanov", "Еркин Батырханов", **MAN, birth_date="1985-08-14")
    event = at.put(
        Event(title="Night in the police yard", event_type="dispersal", place=place_id("taldykorgan")),
        start="2022-01-09",
    )
    act = at.put(
        Act(event=event, victim=person, act_type="torture", place=place_id("taldykorgan"), status_at_end="injured"),
        start="2022-01-09",
    )
    at.put(
        IllTreatment(
            act=act,
            methods=("beat_object", "humiliate"),
            purpose="confession",
            complaint_filed=day("2022-01-04"),
            criminal_case_number="22-19-05",
            complaint_outcome="pending",
        )
    )


def father_younger_than_the_son(at: Scenes) -> None:
    """The parent was born in 1994, the child in 1989."""
    son = at.person("Alibi Nysanbai", "Алиби Нысанбай", **MAN, birth_date="1989-02-06")
    father = at.person("Tursyn Nysanbai", "Турсын Нысанбай", **MAN, birth_date="1994-06-12")
    at.put(PersonRelation(person=father, relation_type="parent", other_person=son))


def acquitted_yet_sentenced(at: Scenes) -> None:
    """Role acquitted, with a conviction and a sentence being served."""
    person = at.person("Galym Sarkytbay", "Галым Саркытбай", **MAN, birth_date="1982-01-19")
    at.people.custody(person, "pretrial", "2022-11-08", "2023-06-21", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-06-21")
    part = at.part(person, role="acquitted", title="Case of the fuel tanker", opened="2022-11-07")
    accuse(at, part, "191", "2", since="2023-06-21")
    pronounce(at, part, "2023-06-21", "4y", court="smus_shymkent", counted_from="2022-11-08", regime="medium")


def appeal_heard_by_a_district_court(at: Scenes) -> None:
    """An appeal decided by a district court."""
    person = at.person("Bakyt Yelemesov", "Бакыт Елемесов", **MAN, birth_date="1978-07-23")
    at.people.custody(person, "pretrial", "2023-02-22", "2023-09-07", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-09-07")
    part = at.part(person, title="Case of the notary", opened="2023-02-20")
    accuse(at, part, "190", "3", since="2023-09-07")
    first = pronounce(at, part, "2023-09-07", "5y", court="criminal_astana", counted_from="2023-02-22", regime="medium")
    pronounce(
        at,
        part,
        "2023-11-28",
        "4y 6m",
        court="yesil",
        level="appeal",
        supersedes=first,
        counted_from="2023-02-22",
        regime="medium",
    )


def three_counted_and_four_recorded(at: Scenes) -> None:
    """Exactly three people affected, four victims recorded."""
    event = at.put(
        Event(
            title="Arrests at the bazaar",
            event_type="arrests",
            place=place_id("kyzylorda"),
            affected_count=3,
            affected_qualifier="exact",
        ),
        start="2024-02-16",
    )
    for latin, cyrillic, born in (
        ("Daryn Kulmagambet", "Дарын Кулмагамбет", "1993-03-03"),
        ("Olzhas Zharylkap", "Олжас Жарылкап", "1990-09-18"),
        ("Meruert Toktassyn", "Меруерт Токтасын", "1997-12-12"),
        ("Samat Izbassarov", "Самат Избасаров", "1985-05-05"),
    ):
        victim = at.person(latin, cyrillic, **(WOMAN if latin.startswith("Meruert") else MAN), birth_date=born)
        at.put(
            Act(event=event, victim=victim, act_type="arbitrary_arrest", place=place_id("kyzylorda")),
            start="2024-02-16",
        )


def target_born_in_another_year(at: Scenes) -> None:
    """The sanctions target born in 1986, the same person in 1968."""
    person = at.person("Kanybek Dauletkul", "Каныбек Даулеткул", **MAN, birth_date="1968-09-02")
    target = at.put(
        SanctionsTarget(
            name="Kanybek DAULETKUL",
            name_ru="Каныбек Даулеткул",
            person=person,
            birth_date=day("1986-09-02"),
            post="Head of the remand prison (2020–)",
            approved_by_1="First",
            approved_by_2="Second",
            position=1,
        )
    )
    at.put(
        SanctionsGround(
            target=target,
            wording="Under him, prisoners were kept without water for two days.",
            sources="Statement of the NGO",
            position=0,
        )
    )


def term_of_the_co_defendant(at: Scenes) -> None:
    """Seven years in the narrative, five years six months in the sentence."""
    whole(
        at,
        "Ulan Baigozhin",
        "Улан Байгожин",
        "Ulan Baigozhin was sentenced to seven years’ imprisonment in a trial that lasted four days. He did not plead"
        " guilty.",
        born="1980-10-10",
        detained="2022-10-04",
        charges=[("262", "2")],
        case="Case of the repair shop",
        verdict="2023-06-14",
        term="5y 6m",
        court="smus_almaty",
    )


def detained_on_swapped_digits(at: Scenes) -> None:
    """Detained on 12 March 2023 in the narrative, on 21 March 2023 in the record."""
    whole(
        at,
        "Kairat Zhumadilda",
        "Кайрат Жумадильда",
        "Жумадильда – водитель из Рудного. Его задержали 12 марта 2023 года дома, на глазах у детей. Вину не признал.",
        born="1979-01-28",
        detained="2023-03-21",
        charges=[("174", "1")],
        case="Дело о голосовом сообщении",
        verdict="2023-10-12",
        term="3y 6m",
        court="",
    )


def kazakh_narrative_with_another_day(at: Scenes) -> None:
    """Convicted on 5 September 2023 in the narrative, on 15 September 2023 in the record."""
    whole(
        at,
        "Arai Sapargali",
        "Арай Сапарғали",
        "Арай Сапарғали – суретші. Сот оны 2023 жылғы 5 қыркүйекте төрт жылға бас бостандығынан айырды. Ол кінәсін"
        " мойындаған жоқ.",
        born="1994-02-23",
        detained="2023-02-02",
        charges=[("174", "1")],
        case="Қабырғадағы сурет ісі",
        verdict="2023-09-15",
        term="4y",
        court="smus_shymkent",
        **WOMAN,
    )


def article_of_the_neighbour(at: Scenes) -> None:
    """Guilty under Article 188 in the narrative, charges are Articles 269 and 272."""
    whole(
        at,
        "Marlen Abdikarim",
        "Марлен Абдикарим",
        "The court found Abdikarim guilty under Article 188 of the Criminal Code, although nobody in the building had"
        " seen him that night.",
        born="1996-04-15",
        detained="2022-01-12",
        charges=[("269", "1"), ("272", "2")],
        case="Case of the akimat door",
        verdict="2022-09-20",
        term="6y",
        court="smus_almaty",
    )


def age_of_last_years_list(at: Scenes) -> None:
    """63 years in the list of May 2024, born on 8 February 1960, so 64."""
    whole(
        at,
        "Zeinolla Kurmashev",
        "Зейнолла Курмашев",
        "Kurmashev is 63 years old and has diabetes. He is kept in an overcrowded cell and gets his insulin late.",
        born="1960-02-08",
        detained="2023-04-25",
        charges=[("274", "3")],
        case="Case of the village meeting",
    )


def wife_says_he_is_home(at: Scenes) -> None:
    """Released on 3 May 2024 by the information, custody still open."""
    person, _ = record(
        at,
        "Darkhan Moldakul",
        "Дархан Молдакул",
        born="1987-05-02",
        detained="2024-02-19",
        charges=[("272", "3")],
        case="Case of the farm road",
    )
    told(
        at,
        "Wife of M.",
        "She called at noon: Darkhan Moldakul was released from the remand prison on 3 May 2024 and is at home.",
        received="2024-05-04",
        person=person,
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    fifteen_days_that_took_twenty,
    part_four_before_there_was_one,
    consent_after_death,
    complaint_before_the_beating,
    father_younger_than_the_son,
    acquitted_yet_sentenced,
    appeal_heard_by_a_district_court,
    three_counted_and_four_recorded,
    target_born_in_another_year,
    term_of_the_co_defendant,
    detained_on_swapped_digits,
    kazakh_narrative_with_another_day,
    article_of_the_neighbour,
    age_of_last_years_list,
    wife_says_he_is_home,
)
