# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the fourth unseen round, part 3."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.consent import Consent
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import listed, tell
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, block, pronounce, report


def sound_three_times(at: Scenes) -> None:
    """Twice and once are three times."""
    report(
        at,
        "Refusals in Kostanay",
        "The akimat of Kostanay refused the association three times: twice in March 2023 and once in May 2023. A fourth"
        " request was not answered at all.",
    )


def sound_from_home_to_the_facility(at: Scenes) -> None:
    """One measure ended on the day the other began."""
    person = at.person("Oksana Berdnik", "Оксана Бердник", birth_date="1987-01-10", **WOMAN)
    part = at.part(person, role="accused", title="Дело о переписке", opened="2023-11-06")
    accuse(at, part, "174", "1", stage="charged", since="2023-11-08")
    at.people.custody(person, "detention", "2023-11-06", "2023-11-08", end_reason="replaced")
    at.people.custody(person, "house_arrest", "2023-11-08", "2024-01-29", end_reason="replaced")
    at.people.custody(person, "pretrial", "2024-01-29")
    tell(
        at,
        person,
        "Домашний арест Оксане Бердник заменили 29 января 2024 г. содержанием под стражей: она вышла в магазин.",
        "2024-01-30",
        "ru",
        "Адвокат О. Б.",
    )


def sound_over_new_year(at: Scenes) -> None:
    """Two days after 31 December is 2 January of the next year."""
    listed(
        at,
        "Kenes Zharylgap",
        "Кеңес Жарылғап",
        "Kenes Zharylgap was detained on 31 December 2023, at the table with his guests. Two days later, on 2 January"
        " 2024, he was placed in custody.",
        born="1976-12-25",
        case="New Year case",
        detained="2023-12-31",
        charges=[("405", "1")],
    )


def sound_two_and_three_are_five(at: Scenes) -> None:
    """The parts make the whole."""
    block(
        at, "Бес қыз", "Алаңға бес қыз шықты. Екеуі сол жерде ұсталды, қалған үшеуін полиция үйінен алып кетті.", "kk"
    )


def sound_article_of_the_old_code(at: Scenes) -> None:
    """In the code of 1997, in force in 2013, Article 176 was embezzlement."""
    person = at.person("Alexander Myasnikov", "Александр Мясников", birth_date="1958-03-27", **MAN)
    part = at.part(person, role="convict", title="Grain case", opened="2012-09-10")
    accuse(at, part, "176", code="CC1997", since="2013-04-17")
    pronounce(at, part, "2013-04-17", "4y", regime="general", counted_from="2013-04-17")
    at.people.custody(person, "imprisonment", "2013-04-17", "2016-04-15", end_reason="parole")
    block(
        at,
        "Grain",
        "In 2013 Alexander Myasnikov was convicted under Article 176 of the Criminal Code of 1997 (“misappropriation or"
        " embezzlement of entrusted property”).",
        "en",
    )


def sound_acquitted_then_convicted(at: Scenes) -> None:
    """The first court acquitted, the court of appeal convicted; the text tells both in order."""
    person = at.person("Kaken Mombayev", "Какен Момбаев", birth_date="1973-05-16", **MAN)
    part = at.part(person, role="convict", title="Дело о кредите", opened="2022-06-13")
    accuse(at, part, "190", "3", since="2023-06-08")
    pronounce(
        at,
        part,
        "2023-06-08",
        "3y",
        court="court_almaty",
        level="appeal",
        in_force="2023-06-08",
        regime="minimum",
        counted_from="2023-06-08",
    )
    at.people.custody(person, "pledge", "2022-06-13", "2023-03-15", end_reason="acquitted")
    at.people.custody(person, "imprisonment", "2023-06-08")
    tell(
        at,
        person,
        "15 марта 2023 г. суд первой инстанции оправдал Какена Момбаева. 8 июня 2023 г. апелляция приговор отменила и"
        " назначила ему три года.",
        "2023-06-09",
        "ru",
        "Адвокат К.",
    )


def sound_he_is_her_husband(at: Scenes) -> None:
    """“He” is the husband, not the woman the entry is about."""
    listed(
        at,
        "Botagoz Imashova",
        "Ботагоз Имашова",
        "Botagoz Imashova, a notary, helped to register petitions. Her husband was dismissed in March 2024; he had"
        " worked at the railway for 20 years. She has been held since 18 March 2024.",
        born="1982-07-27",
        case="Notary case",
        detained="2024-03-18",
        charges=[("419", "2")],
        sex="female",
    )


def sound_mother_agrees_for_her_son(at: Scenes) -> None:
    """He is sixteen, so his mother gave the consent."""
    person = at.person("Alikhan Zhienbayev", "Әлихан Жиенбаев", birth_date="2008-02-20", **MAN)
    at.put(
        Consent(
            person=person,
            levels=("C1", "C5"),
            given_by="parent_guardian",
            giver_relation="mother",
            method="written",
            language="kk",
            obtained_on=PartialDate("2024-03-06"),
        )
    )
    tell(
        at,
        person,
        "Әлихан Жиенбаев он алты жаста. Келісімді 2024 жылғы 6 наурызда анасы жазып берді.",
        "2024-03-06",
        "kk",
        "Анасы",
        "relative",
        "interview",
    )


SOUND: tuple[Scene, ...] = (
    sound_three_times,
    sound_from_home_to_the_facility,
    sound_over_new_year,
    sound_two_and_three_are_five,
    sound_article_of_the_old_code,
    sound_acquitted_then_convicted,
    sound_he_is_her_husband,
    sound_mother_agrees_for_her_son,
)
