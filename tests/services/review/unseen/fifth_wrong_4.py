# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fifth unseen round, part 4."""

from kzdesk.domain.records.case import Event
from kzdesk.domain.records.violation import Act
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, Scene, accuse, block, report


def beaten_ten_days_apart(at: Scenes) -> None:
    """Beaten on 7 January 2022 in the narrative of the act, on 17 January 2022 in its field."""
    person = at.person("Ruslan Baizakov", "Руслан Байзаков", **MAN, birth_date="1994-04-30")
    event = at.put(
        Event(title="Sports hall used as a cell", event_type="other", place=place_id("oskemen")),
        start="2022-01-07",
        end="2022-01-21",
    )
    at.put(
        Act(
            event=event,
            victim=person,
            act_type="torture",
            place=place_id("oskemen"),
            status_at_end="detained",
            narrative="On 7 January 2022 two men in masks beat Ruslan Baizakov with batons until he signed.",
        ),
        start="2022-01-17",
    )


def case_opened_in_another_month(at: Scenes) -> None:
    """Case opened on 3 June 2023 in the text, on 3 July 2023 in the field."""
    person = at.person("Ilyas Kabykenov", "Ильяс Кабыкенов", **MAN, birth_date="1980-07-02")
    at.people.custody(person, "detention", "2023-07-10", "2023-07-12", end_reason="replaced")
    at.people.custody(person, "pretrial", "2023-07-12")
    part = at.part(
        person,
        role="accused",
        title="Дело о сборе подписей",
        opened="2023-07-03",
        motive="Дело возбуждено 3 июня 2023 года, на другой день после сбора подписей у завода.",
    )
    accuse(at, part, "274", "2", stage="charged", since="2023-07-12")


def nine_named_as_eight(at: Scenes) -> None:
    """Nine activists, eight names."""
    report(
        at,
        "Arrests before the forum",
        "On 6 June 2023, nine activists were detained on their way to the square: Alibek Shoinbay, Tilek Karimsak, Roza"
        " Zhandildina, Azamat Otarbay, Erik Mussabek, Dinara Kozhakhan, Samal Bitenova and Nurzhan Kozybay.",
    )


def translated_term_drifted(at: Scenes) -> None:
    """Five years in English, six in Russian."""
    block(
        at,
        "Sentence of the editor",
        "On 14 September 2023 the court sentenced the editor Yerlan Ashykbay to five years’ imprisonment under "
        "Article 174 of the Criminal Code.",
    )
    block(
        at,
        "Sentence of the editor",
        "14 сентября 2023 года суд приговорил редактора Ерлана Ашыкбая к шести годам лишения свободы по статье 174 "
        "Уголовного кодекса.",
        "ru",
    )


def translated_day_drifted(at: Scenes) -> None:
    """Search on 16 January 2024 in Kazakh, on 26 January 2024 in Russian."""
    block(
        at,
        "Тінту – Обыск",
        "2024 жылғы 16 қаңтарда полиция Гүлжан Есенқұлованың үйін тінтіп, екі телефонын алып кетті.",
        "kk",
    )
    block(
        at,
        "Тінту – Обыск",
        "26 января 2024 года полиция провела обыск в доме Гульжан Есенкуловой и забрала два телефона.",
        "ru",
    )


def weekday_of_another_day(at: Scenes) -> None:
    """12 February 2024 was a Monday, not a Wednesday."""
    block(
        at,
        "Сот күнтізбесі",
        "Сот отырысы 2024 жылғы 12 ақпанда, сәрсенбі күні, сағат 11:00-де өтті. Байқаушылар залға кіргізілді.",
        "kk",
    )


def four_months_that_are_six(at: Scenes) -> None:
    """Four months from 3 March to 14 September 2023."""
    report(
        at,
        "A short trial",
        "Aset Zhubandyk was arrested on 3 March 2023. Four months later, on 14 September 2023, he was convicted in one"
        " sitting.",
    )


def eight_months_that_are_five(at: Scenes) -> None:
    """Eight months from 10 January to 12 June 2023."""
    report(
        at,
        "Без приговора",
        "Фермер Серик Досжанулы провёл в следственном изоляторе восемь месяцев, с 10 января по 12 июня 2023 года, после"
        " чего дело прекратили.",
        language="ru",
    )


def two_rates_in_one_paragraph(at: Scenes) -> None:
    """455 tenge and 182 tenge for a dollar within a month."""
    report(
        at,
        "Price of a repost",
        "The court fined Kamila Tastemir 500,000 tenge (about USD 1,100). A month later the bailiffs also demanded "
        "2,000,000 tenge (about USD 11,000) for the expert opinion.",
    )


def percent_of_the_complaints(at: Scenes) -> None:
    """10 of 40 are 25 per cent, not 35."""
    report(
        at,
        "Жалобы на пытки",
        "Из 40 жалоб, поданных в 2023 году, 10, то есть 35 %, были переданы в суд; остальные прекращены за отсутствием "
        "состава.",
        language="ru",
    )


def sum_of_the_list(at: Scenes) -> None:
    """24 and 16 are 40, not 39."""
    report(
        at,
        "Figures",
        "There are currently 39 political prisoners in the country: 24 serve their sentences, while another 16 are held"
        " in pre-trial detention facilities.",
    )


def one_man_spelt_twice(at: Scenes) -> None:
    """Zhaparkhan and Zhaparkan."""
    report(
        at,
        "The beekeeper",
        "Kuanysh Zhaparkhan, a beekeeper from Ridder, was detained on 2 August 2023 for a video about the mine.",
        "In October the investigator refused the lawyer’s motion to release Kuanysh Zhaparkan on bail.",
    )


def title_of_another_article(at: Scenes) -> None:
    """Article 405 with the title of Article 256."""
    report(
        at,
        "Слова и статьи",
        "Марату Кошкарбаю предъявили обвинение по статье 405 Уголовного кодекса («пропаганда терроризма») за"
        " пересланный ролик. Ролик длился двенадцать секунд.",
        language="ru",
    )


def two_articles_for_one_verdict(at: Scenes) -> None:
    """Article 274 and Article 174 for one conviction."""
    report(
        at,
        "The poet’s trial",
        "On 11 May 2023 the poet Iliyas Kudabay was convicted under Article 274 of the Criminal Code and sentenced to"
        " three years.",
        "The appeal of Iliyas Kudabay, convicted on 11 May 2023 under Article 174 of the Criminal Code, was heard"
        " without him.",
    )


def thirty_four_years_old_born_in_1995(at: Scenes) -> None:
    """34 years old in 2024, born in 1995."""
    report(
        at,
        "Жас белсенділер",
        "1995 жылы туған Ерасыл Бекежан 2024 жылғы наурызда ұсталды. 34 жастағы жігіт бұрын ешқашан сотталмаған.",
        language="kk",
    )


def detained_in_two_cities_at_once(at: Scenes) -> None:
    """Detained on one day in Kokshetau and in Kostanay."""
    block(
        at,
        "Northern arrests",
        "On 11 May 2023 the blogger Timur Akimbek was detained in Kokshetau and questioned for nine hours.",
    )
    block(at, "Bloggers", "Timur Akimbek, detained on 11 May 2023 in Kostanay, had written about the price of coal.")


def verdict_of_two_courts(at: Scenes) -> None:
    """One verdict by courts of Astana and of Shymkent."""
    block(
        at,
        "Приговоры лета",
        "20 июня 2023 года Есильский районный суд города Астаны приговорил Айжан Мырзабек к двум годам ограничения"
        " свободы.",
        "ru",
    )
    block(
        at,
        "Ограничение свободы",
        "Айжан Мырзабек получила два года ограничения свободы; приговор 20 июня 2023 года вынес Енбекшинский районный"
        " суд города Шымкента.",
        "ru",
    )


def brother_or_uncle(at: Scenes) -> None:
    """Her brother Daniyar and her uncle Daniyar."""
    report(
        at,
        "Hostages",
        "To put pressure on the exiled lawyer Dana Sultangazy, the police arrested her brother Daniyar.",
        "Her uncle Daniyar Sultangazy, who has never been politically active, was sentenced to four years.",
    )


def six_or_seven_in_the_dock(at: Scenes) -> None:
    """Six defendants, then all seven."""
    report(
        at,
        "Процесс в Сатпаеве",
        "Суд по делу шести шахтёров Сатпаева начался 5 февраля 2024 года и шёл за закрытыми дверями.",
        "Приговор по делу шахтёров Сатпаева огласили 12 апреля 2024 года: все семеро подсудимых признаны виновными.",
        language="ru",
    )


def judge_who_prosecuted(at: Scenes) -> None:
    """One name as judge and as prosecutor of one trial."""
    report(
        at,
        "Fair trial",
        "On 24 October 2023 Judge Marzhan Kadyrgali refused to hear the three witnesses of the defence.",
        "In the same trial Prosecutor Marzhan Kadyrgali asked for nine years.",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    beaten_ten_days_apart,
    case_opened_in_another_month,
    nine_named_as_eight,
    translated_term_drifted,
    translated_day_drifted,
    weekday_of_another_day,
    four_months_that_are_six,
    eight_months_that_are_five,
    two_rates_in_one_paragraph,
    percent_of_the_complaints,
    sum_of_the_list,
    one_man_spelt_twice,
    title_of_another_article,
    two_articles_for_one_verdict,
    thirty_four_years_old_born_in_1995,
    detained_in_two_cities_at_once,
    verdict_of_two_courts,
    brother_or_uncle,
    six_or_seven_in_the_dock,
    judge_who_prosecuted,
)
