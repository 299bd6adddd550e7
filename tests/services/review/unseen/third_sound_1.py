# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the third unseen round, part 1."""

from kzdesk.domain.records.case import Charge
from kzdesk.domain.records.person import PersonRelation
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import case_of, convicted, held, listed, old_law
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, assess, block, day, join, pronounce, report


def sound_brothers_in_one_case(at: Scenes) -> None:
    """Two brothers of one surname and patronymic, twelve months apart, with different terms."""
    elder, part = held(
        at,
        "Abylai Aktaubayuly",
        "Абылай Ақтаубайұлы",
        born="1988-01-20",
        detained="2022-09-13",
        charges=[("272", "2")],
        verdict="2023-05-17",
        term="5y",
        court="smus_almaty",
        case="Case of the two brothers",
    )
    younger = at.person("Adilet Aktaubayuly", "Әділет Ақтаубайұлы", birth_date="1989-02-02", **MAN)
    at.people.custody(younger, "pretrial", "2022-09-15", "2023-05-17", end_reason="replaced")
    at.people.custody(younger, "imprisonment", "2023-05-17")
    other = join(at, case_of(at, part), younger)
    accuse(at, other, "272", "2", since="2023-05-17")
    pronounce(at, other, "2023-05-17", "3y 6m", court="smus_almaty", counted_from="2022-09-15", regime="medium")
    at.put(PersonRelation(person=elder, relation_type="sibling", other_person=younger))
    block(
        at,
        "The brothers Aktaubayuly",
        "Abylai Aktaubayuly was sentenced to five years, his younger brother Adilet to three and a half.",
        "en",
    )


def sound_appeal_that_shortened(at: Scenes) -> None:
    """Both terms are right: the first verdict and the appeal."""
    person, part = held(
        at, "Baurzhan Bopezhan", "Бауыржан Бөпежан", born="1979-03-12", detained="2022-08-23", charges=[("174", "2")]
    )
    convicted(at, person, part, "2023-04-19")
    first = pronounce(at, part, "2023-04-19", "7y", court="smus_astana", counted_from="2022-08-23", regime="medium")
    pronounce(
        at,
        part,
        "2023-08-15",
        "5y",
        court="court_astana",
        level="appeal",
        supersedes=first,
        in_force="2023-08-15",
        counted_from="2022-08-23",
        regime="medium",
    )
    assess(at, person)
    listed(
        at,
        person,
        "The court of first instance gave him seven years on 19 April 2023; on 15 August 2023 the appeal lowered the"
        " term to five.",
        "convicted",
    )


def sound_credit_by_coefficient(at: Scenes) -> None:
    """Two years end early: a day of remand counts as a day and a half."""
    block(
        at,
        "Освобождение Гуковского",
        "Сергей Гуковский был задержан 10 января 2022 года и осуждён к двум годам лишения свободы. Восемь месяцев под"
        " стражей зачтены с коэффициентом 1,5, и в сентябре 2023 года он вышел на свободу по отбытии срока.",
        "ru",
    )


def sound_released_and_taken_again(at: Scenes) -> None:
    """He was detained twice; both days are right."""
    person = at.person("Daniyal Dzhubanyshev", "Даниял Джубанышев", birth_date="1993-07-30", **MAN)
    at.people.custody(person, "detention", "2023-09-11", "2023-09-13", end_reason="released")
    at.people.custody(person, "detention", "2023-11-27", "2023-11-29", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-11-29")
    part = at.part(person, role="accused", title="Case of the drone", opened="2023-09-11")
    accuse(at, part, "274", "4", stage="charged", since="2023-11-29")
    assess(at, person)
    listed(
        at,
        person,
        "He was detained on 11 September 2023 and let go after two days. On 27 November 2023 he was detained again and"
        " has been in custody since 29 November.",
    )


def sound_second_case_while_serving(at: Scenes) -> None:
    """A second verdict while the first term runs."""
    person, _ = held(
        at,
        "Eldar Enikeyev-Say",
        "Эльдар Еникеев-Сай",
        born="1985-02-02",
        detained="2021-06-08",
        charges=[("405", "1")],
        verdict="2022-02-16",
        term="4y",
        court="enbekshi",
        case="Первое дело Еникеева",
    )
    second = at.part(person, title="Дело о неповиновении в колонии", opened="2023-03-01")
    accuse(at, second, "428", "1", since="2023-09-12")
    pronounce(at, second, "2023-09-12", "2y", court="alfarabi", counted_from="2023-09-12", regime="medium")
    block(
        at,
        "Еникеев: два приговора",
        "Эльдар Еникеев-Сай осуждён дважды: 16 февраля 2022 года к четырём годам и 12 сентября 2023 года к двум годам"
        " лишения свободы.",
        "ru",
    )


def sound_amnesty(at: Scenes) -> None:
    """Free long before the end of the term, by amnesty."""
    person = at.person("Farkhad Imangazy", "Фархад Иманғазы", birth_date="1999-11-05", **MAN)
    at.people.custody(person, "pretrial", "2022-01-11", "2022-07-20", end_reason="replaced")
    at.people.custody(person, "imprisonment", "2022-07-20", "2022-11-17", end_reason="amnesty")
    part = at.part(person, title="Case of the burnt car", opened="2022-01-11")
    accuse(at, part, "272", "2", since="2022-07-20")
    pronounce(at, part, "2022-07-20", "3y", court="smus_shymkent", counted_from="2022-01-11", regime="medium")
    block(
        at,
        "Amnesty of November 2022",
        "Farkhad Imangazy, sentenced to three years on 20 July 2022, was freed under the amnesty on 17 November 2022.",
        "en",
    )


def sound_suspended_and_at_home(at: Scenes) -> None:
    """Sentenced to three years and yet free in the courtroom: the sentence is suspended."""
    person = at.person("Gaukhar Yesengeldi", "Гаухар Есенгелді", birth_date="1990-01-25", **WOMAN)
    at.people.custody(person, "house_arrest", "2023-03-16", "2023-10-04", end_reason="released")
    at.people.custody(person, "suspended", "2023-10-04")
    part = at.part(person, title="Case of the open letter", opened="2023-03-14")
    accuse(at, part, "174", "1", since="2023-10-04")
    pronounce(at, part, "2023-10-04", "3y", court="criminal_astana", kind="suspended")
    block(
        at,
        "Gaukhar Yesengeldi",
        "On 4 October 2023 Gaukhar Yesengeldi was given a suspended sentence of three years and went home from the"
        " courtroom.",
        "en",
    )


def sound_declined_name(at: Scenes) -> None:
    """Russian cases of one name."""
    report(
        at,
        "Давление на адвокатов",
        "Адвоката Германа Зайдуллина не допустили к подзащитному. Следователь вручил Герману Зайдуллину повестку.",
        "С Германом Зайдуллиным беседовали в прокуратуре; сам Герман Зайдуллин считает это местью. О Зайдуллине писали"
        " соцсети.",
        language="ru",
    )


def sound_article_before_it_changed(at: Scenes) -> None:
    """Article 380 had another title until July 2022."""
    person = at.person("Rustem Kadyrgali", "Рүстем Қадырғали", birth_date="1987-08-02", **MAN)
    part = at.part(person, title="Case of the scuffle at the gate", opened="2021-09-06")
    at.put(
        Charge(
            participation=part,
            provision=old_law(at, "380"),
            stage="convicted",
            stage_date=day("2022-03-10"),
            quoted_as="use of violence against a representative of authority",
        )
    )
    pronounce(at, part, "2022-03-10", "2y", court="yesil", kind="restriction")
    at.people.custody(person, "restriction", "2022-03-10", "2024-03-10", end_reason="served")
    block(
        at,
        "Rustem Kadyrgali",
        "In March 2022 he was convicted under Article 380 of the Criminal Code (“use of violence against a"
        " representative of authority”), as it stood then.",
        "en",
    )


def sound_quotes_a_wrong_claim(at: Scenes) -> None:
    """The ministry's wrong day is quoted as the ministry's."""
    held(
        at,
        "Syrym Karabalin",
        "Сырым Карабалин",
        born="1980-10-15",
        detained="2023-05-23",
        charges=[("405", "1")],
        verdict="2023-12-13",
        term="3y",
        court="smus_almaty",
        narrative=(
            "He was detained on 23 May 2023. The ministry wrote to the ombudsman that he “was detained on 25 May 2023”,"
            " which would hide two days without a record."
        ),
    )


def sound_different_things_counted(at: Scenes) -> None:
    """Detained, fined and arrested are different numbers."""
    report(
        at,
        "Rallies of the spring of 2024",
        "At the rally of 23 March 2024 the police detained 31 people.",
        "Of the 31 detained, 12 were fined and 7 were placed under administrative arrest; the others were let go"
        " without a record.",
    )


def sound_old_code(at: Scenes) -> None:
    """Article 176 of the Code of 1997 is not espionage."""
    person = at.person("Valikhan Lukbanaliyev", "Валихан Лукбаналиев", birth_date="1962-05-05", **MAN)
    part = at.part(person, title="Дело о кооперативе", opened="2012-04-10")
    accuse(at, part, "176", code="CC1997", since="2013-02-12")
    pronounce(at, part, "2013-02-12", "6y", kind="suspended")
    block(
        at,
        "Дело о кооперативе",
        "Валихан Лукбаналиев осуждён 12 февраля 2013 года по статье 176 Уголовного кодекса 1997 года («присвоение или"
        " растрата вверенного чужого имущества»).",
        "ru",
    )


SOUND: tuple[Scene, ...] = (
    sound_brothers_in_one_case,
    sound_appeal_that_shortened,
    sound_credit_by_coefficient,
    sound_released_and_taken_again,
    sound_second_case_while_serving,
    sound_amnesty,
    sound_suspended_and_at_home,
    sound_declined_name,
    sound_article_before_it_changed,
    sound_quotes_a_wrong_claim,
    sound_different_things_counted,
    sound_old_code,
)
