# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the fifth unseen round, part 2."""

from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonName
from kzdesk.services.reference import organisation_id, place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fifth_tools import record, section_entry, told, whole
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, block, pronounce, report


def sound_restriction_turned_into_prison(at: Scenes) -> None:
    """Restriction of liberty replaced by prison: two kinds of punishment one after another."""
    person = at.person("Gulnar Zhetibay", "Гүлнар Жетібай", **WOMAN, birth_date="1986-02-11")
    at.people.custody(person, "restriction", "2022-06-15", "2023-09-20", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2023-09-20")
    part = at.part(person, title="Желідегі пікір ісі", opened="2022-02-01")
    accuse(at, part, "405", "1", since="2022-06-15")
    first = pronounce(at, part, "2022-06-15", "4y", court="yesil", kind="restriction")
    pronounce(
        at, part, "2023-09-20", "2y 9m", court="yesil", supersedes=first, counted_from="2023-09-20", regime="minimum"
    )
    section_entry(
        at,
        person,
        "2022 жылғы 15 маусымда Гүлнар Жетібайдың бостандығы төрт жылға шектелді. 2023 жылғы 20 қыркүйекте қалған"
        " мерзім бас бостандығынан айыруға ауыстырылды.",
        "convicted",
    )


def sound_patronymic_for_a_surname(at: Scenes) -> None:
    """The passport has a surname, the media use the patronymic: both names are recorded."""
    person, _ = record(
        at,
        "Serik Ongarbek",
        "Серік Оңғарбек",
        born="1982-10-08",
        detained="2024-02-05",
        charges=[("174", "1")],
        case="Ән ісі",
    )
    at.put(PersonName(person=person, given="Серік", patronymic="Қадырұлы", name_kind="media").completed())
    block(at, "Әнші", "Серік Қадырұлы 2024 жылғы 5 ақпанда ұсталды. Серік Оңғарбек әлі күзетпен отыр.", "kk")


def sound_hearing_on_a_working_saturday(at: Scenes) -> None:
    """3 July 2021 was a Saturday on which everybody worked."""
    person = at.person("Raikhan Dutbay", "Райхан Дутбай", **WOMAN, birth_date="1984-05-25")
    part = at.part(person, role="defendant", title="Case of the market women", opened="2021-02-10")
    accuse(at, part, "405", "2", stage="indicted", since="2021-05-18")
    at.put(
        Hearing(case=at.part_of(person).case, stage="trial", begins="10:00", court=organisation_id("alfarabi")),
        held_on="2021-07-03",
    )


def sound_forty_days_in_the_emergency(at: Scenes) -> None:
    """In a state of emergency an arrest may last 45 days."""
    person = at.person("Zhaslan Orynbay", "Жаслан Орынбай", **MAN, birth_date="1992-09-07")
    at.people.custody(
        person, "admin_arrest", "2022-01-08", "2022-02-17", end_reason="served", term_days=40, place=place_id("KZ-75")
    )


def sound_seventy_two_hours(at: Scenes) -> None:
    """Three days of detention: mass riots are among the grounds for 72 hours."""
    person = at.person("Aibat Kelimbet", "Айбат Келимбет", **MAN, birth_date="1996-11-20")
    at.people.custody(person, "detention", "2024-03-11", "2024-03-14", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-03-14")
    accuse(
        at,
        at.part(person, role="accused", title="Case of the tyre", opened="2024-03-11"),
        "272",
        "2",
        stage="charged",
        since="2024-03-14",
    )


def sound_capital_under_two_names(at: Scenes) -> None:
    """Nur-Sultan in 2021 is Astana in 2023."""
    report(
        at,
        "Capital",
        "In May 2021 Zarina Kozhagul was fined in Nur-Sultan.",
        "In May 2023 Zarina Kozhagul was detained in Astana, where she has lived since her birth.",
    )


def sound_rates_of_two_years(at: Scenes) -> None:
    """The rate was another three years before."""
    report(
        at,
        "Fines",
        "In 2020 a fine of 410,000 tenge was about USD 1,000.",
        "In 2024 the same court imposed 450,000 tenge (about USD 1,000).",
    )


def sound_early_may(at: Scenes) -> None:
    """Early May and 4 May are the same."""
    whole(
        at,
        "Kenes Yermukanov",
        "Кенес Ермуканов",
        "In early May 2023 Yermukanov was detained at home. He is a veterinarian and has four children.",
        born="1977-06-16",
        detained="2023-05-04",
        charges=[("174", "1")],
        case="Case of the sheep",
        verdict="2023-10-31",
        term="3y",
        court="smus_astana",
    )


def sound_rounded_percent(at: Scenes) -> None:
    """7 of 9 are 78 per cent when rounded."""
    report(at, "Доли", "Из девяти ходатайств защиты суд отклонил семь, то есть 78 %.", language="ru")


def sound_parole_at_half_time(at: Scenes) -> None:
    """Parole from three years after more than half."""
    person = at.person("Aigerim Nurseit", "Айгерим Нурсеит", **WOMAN, birth_date="1988-10-28")
    at.people.custody(person, "pretrial", "2021-10-05", "2022-03-16", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-03-16", "2023-06-20", end_reason="parole")
    at.people.custody(person, "parole", "2023-06-20")
    part = at.part(person, title="Дело о переводе", opened="2021-10-04")
    accuse(at, part, "190", "3", since="2022-03-16")
    pronounce(at, part, "2022-03-16", "3y", court="smus_almaty", counted_from="2021-10-05", regime="minimum")
    report(
        at,
        "Условно-досрочно",
        "Айгерим Нурсеит отбыла больше половины срока и 20 июня 2023 года освобождена условно-досрочно.",
        language="ru",
    )


def sound_deferred_for_the_child(at: Scenes) -> None:
    """Three years, deferred until the child is fourteen: she is at home."""
    person = at.person("Kulyash Amirgali", "Куляш Амиргали", **WOMAN, birth_date="1987-04-26")
    at.people.custody(person, "deferred", "2022-07-14")
    part = at.part(person, title="Case of the three women", opened="2022-01-25")
    accuse(at, part, "272", "2", since="2022-07-14")
    pronounce(at, part, "2022-07-14", "3y", court="criminal_shymkent", regime="minimum", deferred_until="2027-03-02")


def sound_name_before_marriage(at: Scenes) -> None:
    """Her name before she married is recorded as a former one."""
    person, _ = record(
        at,
        "Aliya Kenzhegara",
        "Алия Кенжегара",
        born="1991-08-17",
        detained="2024-03-19",
        charges=[("274", "2")],
        case="Дело о пабликах",
        **WOMAN,
    )
    at.put(PersonName(person=person, given="Алия", surname="Жанбосынова", name_kind="former").completed())
    section_entry(
        at,
        person,
        "Алия Кенжегара (до замужества Жанбосынова) – учительница из Экибастуза. Задержана 19 марта 2024 года.",
    )


def sound_requalified_charge(at: Scenes) -> None:
    """Murder at first, serious harm in the verdict."""
    person = at.person("Yermek Toishybek", "Ермек Тойшыбек", **MAN, birth_date="1990-12-19")
    part = at.part(person, title="Дело инкассатора", opened="2022-01-10")
    accuse(at, part, "99", "1", stage="requalified", since="2022-11-22")
    accuse(at, part, "106", "3", since="2022-11-22")
    at.people.custody(person, "pretrial", "2022-01-12", "2022-11-22", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-11-22")
    pronounce(at, part, "2022-11-22", "8y", court="smus_almaty", counted_from="2022-01-12", regime="medium")
    told(
        at,
        "Адвокат потерпевших",
        "Обвинение Ермеку Тойшыбеку суд переквалифицировал со статьи 99 на статью 106 и назначил восемь лет.",
        received="2022-11-24",
        kind="lawyer",
        person=person,
    )


def sound_one_and_a_half_years(at: Scenes) -> None:
    """Eighteen months and one and a half years are the same."""
    block(
        at, "Sentence of the driver", "The driver Bakytbek Uteuli was sentenced to 18 months of restriction of freedom."
    )
    block(
        at,
        "Sentence of the driver",
        "Водителя Бакытбека Утеули приговорили к полутора годам ограничения свободы.",
        "ru",
    )


def sound_verdicts_added_up(at: Scenes) -> None:
    """Five years and three years are merged into seven by partial addition."""
    report(
        at,
        "Сложение",
        "Мурат Жаксыкелди получил пять лет по первому приговору и три года по второму; путём частичного сложения суд"
        " назначил семь лет.",
        language="ru",
    )


SOUND: tuple[Scene, ...] = (
    sound_restriction_turned_into_prison,
    sound_patronymic_for_a_surname,
    sound_hearing_on_a_working_saturday,
    sound_forty_days_in_the_emergency,
    sound_seventy_two_hours,
    sound_capital_under_two_names,
    sound_rates_of_two_years,
    sound_early_may,
    sound_rounded_percent,
    sound_parole_at_half_time,
    sound_deferred_for_the_child,
    sound_name_before_marriage,
    sound_requalified_charge,
    sound_one_and_a_half_years,
    sound_verdicts_added_up,
)
