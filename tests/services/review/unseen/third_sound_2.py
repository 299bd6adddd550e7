# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the third unseen round, part 2."""

from kzdesk.domain.records.case import Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.violation import Act
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import case_of, held, listed
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, block, join, pronounce, report


def sound_remanded_on_a_sunday(at: Scenes) -> None:
    """An investigating judge decides on custody on any day of the week."""
    person = at.person("Zhuldyz Makhambetali", "Жұлдыз Махамбетәлі", birth_date="1994-12-30", **WOMAN)
    at.people.custody(person, "detention", "2024-03-01", "2024-03-03", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-03-03")
    part = at.part(person, role="suspect", title="Наурыздағы іс", opened="2024-03-01")
    accuse(at, part, "405", "2", stage="suspected", since="2024-03-03")
    at.put(
        Hearing(
            case=case_of(at, part),
            stage="custody_sanction",
            begins="16:30",
            court=organisation_id("investigating_almaty"),
            outcome="Екі айға қамауға алу санкцияланды.",
        ),
        held_on="2024-03-03",
    )
    block(
        at,
        "Махамбетәлі қамауда",
        "2024 жылғы 3 наурызда, жексенбі күні, тергеу соты Жұлдыз Махамбетәліні екі айға қамады.",
        "kk",
    )


def sound_from_arrest_straight_to_custody(at: Scenes) -> None:
    """On the day the administrative arrest ended the criminal case began."""
    person = at.person("Zhankeldi Nasipkali", "Жанкелді Нәсіпқали", birth_date="1983-03-13", **MAN)
    at.people.custody(person, "admin_arrest", "2024-01-15", "2024-01-30", end_reason="served", term_days=15)
    at.people.custody(person, "detention", "2024-01-30", "2024-02-01", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-02-01")
    part = at.part(person, role="accused", title="Case after the arrest", opened="2024-01-29")
    accuse(at, part, "258", "1", stage="charged", since="2024-02-01")
    assess(at, person)
    listed(
        at,
        person,
        "After 15 days of administrative arrest he was not let go: on 30 January 2024 he was detained at the gate of"
        " the detention centre, and remanded two days later.",
    )


def sound_case_goes_on_after_a_death(at: Scenes) -> None:
    """He died; the trial of the other went on."""
    dead = at.person("Orken Orazmukhan", "Өркен Оразмұхан", birth_date="1970-04-04", death_date="2023-03-28", **MAN)
    at.people.custody(dead, "pretrial", "2022-10-12", "2023-03-28", end_reason="died")
    part = at.part(dead, role="defendant", title="Case of the quarry", opened="2022-10-10")
    accuse(at, part, "269", "2", stage="dropped", since="2023-04-03")
    living = at.person("Pernebek Salamatov", "Пернебек Саламатов", birth_date="1982-08-08", **MAN)
    at.people.custody(living, "pretrial", "2022-10-12", "2023-06-15", end_reason="replaced")
    at.people.custody(living, "imprisonment", "2023-06-15")
    other = join(at, case_of(at, part), living)
    accuse(at, other, "269", "2", since="2023-06-15")
    pronounce(at, other, "2023-06-15", "7y 6m", court="smus_astana", counted_from="2022-10-12", regime="medium")
    at.put(
        Hearing(case=case_of(at, part), stage="verdict", begins="12:00", court=organisation_id("smus_astana")),
        held_on="2023-06-15",
    )


def sound_birthday_not_yet(at: Scenes) -> None:
    """Born in December, thirty-one in May of the year in which he turned thirty-two."""
    held(
        at,
        "Raiymbek Shyngysqali",
        "Райымбек Шыңғысқали",
        born="1991-12-09",
        detained="2023-05-10",
        charges=[("405", "1")],
        verdict="2024-02-07",
        term="2y",
        court="yesil",
        narrative="2023 жылғы 10 мамырда ұсталғанда ол 31 жаста болатын, кәсібі – дәнекерлеуші.",
    )


def sound_two_rates_in_two_years(at: Scenes) -> None:
    """The rate moved between the two years."""
    report(
        at,
        "Fines",
        "In January 2021 the fine of 126,000 tenge was about USD 300.",
        "In April 2024 a fine of 126,000 tenge was about USD 280.",
    )


def sound_two_names_of_the_capital(at: Scenes) -> None:
    """Nur-Sultan and Astana are one city."""
    report(
        at,
        "Суды в столице",
        "В июне 2021 года Татьяну Смагулбекову осудили в Нур-Султане.",
        "Кассационную жалобу Татьяны Смагулбековой рассмотрели в октябре 2022 года в Астане, в том же здании.",
        language="ru",
    )


def sound_at_least_two(at: Scenes) -> None:
    """Three acts where at least two are counted."""
    event = at.put(
        Event(
            title="Arrests at the airport of Atyrau",
            event_type="arrests",
            place=place_id("atyrau"),
            affected_count=2,
            affected_qualifier="at_least",
            description="At least two passengers were led away by men in plain clothes; friends speak of more.",
        ),
        start="2023-02-19",
        affected_as_of="2023-02-20",
    )
    for latin, cyrillic in (
        ("Sagat Tazabekov", "Сағат Тазабеков"),
        ("Rosa Umbetbayeva", "Роза Үмбетбаева"),
        ("Galym Urazgeldin", "Ғалым Уразгелдин"),
    ):
        at.put(
            Act(event=event, victim=at.person(latin, cyrillic), act_type="arbitrary_arrest", place=place_id("atyrau")),
            start="2023-02-19",
        )


def sound_terms_added_in_part(at: Scenes) -> None:
    """Five years and two years make six by partial addition."""
    held(
        at,
        "Viktor Fesenkov-Li",
        "Виктор Фесенков-Ли",
        born="1975-09-01",
        detained="2022-10-18",
        charges=[("174", "1"), ("274", "2")],
        verdict="2023-06-20",
        term="6y",
        court="criminal_shymkent",
        narrative=(
            "Суд назначил пять лет по статье 174 и два года по статье 274; путём частичного сложения окончательный срок"
            " составил шесть лет лишения свободы."
        ),
    )


def sound_returned_to_the_colony(at: Scenes) -> None:
    """The rest of the term was softened and then turned back into prison."""
    person = at.person("Kairbek Khasangali", "Қайырбек Хасанғали", birth_date="1964-06-06", **MAN)
    at.people.custody(person, "pretrial", "2021-02-16", "2021-10-13", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2021-10-13", "2022-05-18", end_reason="replaced")
    at.people.custody(person, "commuted", "2022-05-18", "2023-07-12", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-07-12")
    part = at.part(person, title="Case of the Sunday meetings", opened="2021-02-15")
    accuse(at, part, "405", "1", since="2021-10-13")
    pronounce(at, part, "2021-10-13", "5y", court="smus_almaty", counted_from="2021-02-16", regime="medium")
    assess(at, person)
    listed(
        at,
        person,
        "On 18 May 2022 the rest of his term was replaced by restriction of liberty. On 12 July 2023 the court returned"
        " him to the colony.",
        "convicted",
    )


def sound_wanted_by_another_state(at: Scenes) -> None:
    """Held without a charge in Kazakhstan: another state asks for him."""
    person = at.person(
        "Allanazar Tajimurat", "Алланазар Тажимурат", birth_date="1982-02-18", sex="male", citizenship=("UZ",)
    )
    at.people.custody(person, "extradition", "2023-11-08", requesting_state="UZ")
    at.part(person, role="sought", title="Request of Uzbekistan", opened="2023-11-08", case_kind="extradition")
    block(
        at,
        "Allanazar Tajimurat",
        "Allanazar Tajimurat, an Uzbek citizen, has been under extradition arrest since 8 November 2023. He is not"
        " accused of anything in Kazakhstan.",
        "en",
    )


def sound_wife_of_the_same_surname(at: Scenes) -> None:
    """Husband and wife, two ages, two sentences."""
    husband, _ = held(
        at,
        "Yuri Chebotarenko",
        "Юрий Чеботаренко",
        born="1970-01-11",
        detained="2023-02-21",
        charges=[("405", "1")],
        verdict="2023-10-03",
        term="4y",
        court="criminal_astana",
    )
    wife = at.person("Alla Chebotarenko", "Алла Чеботаренко", birth_date="1974-11-28", **WOMAN)
    at.put(PersonRelation(person=wife, relation_type="spouse", other_person=husband))
    part = at.part(wife, title="Дело Аллы Чеботаренко", opened="2023-06-01")
    accuse(at, part, "405", "2", since="2023-12-07")
    pronounce(at, part, "2023-12-07", "1y", court="criminal_astana", kind="restriction")
    at.people.custody(wife, "restriction", "2023-12-07")
    block(
        at,
        "Супруги Чеботаренко",
        "Юрий Чеботаренко приговорён к четырём годам лишения свободы, его жена Алла Чеботаренко – к одному году"
        " ограничения свободы.",
        "ru",
    )


def sound_charge_made_milder(at: Scenes) -> None:
    """First accused of organising, convicted of taking part."""
    _person, part = held(
        at,
        "Dosbol Shokayuly",
        "Досбол Шоқайұлы",
        born="1990-05-19",
        detained="2022-01-10",
        charges=[("272", "2")],
        verdict="2022-11-09",
        term="6y",
        court="smus_almaty",
        narrative=(
            "Бастапқыда оған 272-баптың 1-бөлігі бойынша жаппай тәртіпсіздіктерді ұйымдастырды деп айып тағылды, кейін"
            " айып 2-бөлікке ауыстырылды."
        ),
    )
    accuse(at, part, "272", "1", stage="requalified", since="2022-08-16")


SOUND: tuple[Scene, ...] = (
    sound_remanded_on_a_sunday,
    sound_from_arrest_straight_to_custody,
    sound_case_goes_on_after_a_death,
    sound_birthday_not_yet,
    sound_two_rates_in_two_years,
    sound_two_names_of_the_capital,
    sound_at_least_two,
    sound_terms_added_in_part,
    sound_returned_to_the_colony,
    sound_wanted_by_another_state,
    sound_wife_of_the_same_surname,
    sound_charge_made_milder,
)
