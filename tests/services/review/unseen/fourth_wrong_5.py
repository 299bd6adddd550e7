# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fourth unseen round, part 5."""

from kzdesk.domain.records.hearing import Hearing
from kzdesk.services.reference import organisation_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import case_of, life
from tests.services.review.unseen.tools import Scene, block, report


def eight_and_nine_defendants(at: Scenes) -> None:
    """Eight defendants in one paragraph, nine in the next."""
    report(
        at,
        "The “Dormitory” case",
        "The eight defendants in the “Dormitory” case were students of one university.",
        "On 16 May 2023 the court found all nine defendants in the “Dormitory” case guilty.",
    )


def prosecutor_and_judge_at_once(at: Scenes) -> None:
    """The same person is prosecutor and judge of one hearing."""
    person, _ = life(
        at,
        "Yelena Skorobogatko",
        "Елена Скоробогатько",
        born="1971-06-01",
        case="Дело о чате жильцов",
        detained="2023-09-04",
        charges=[("174", "1")],
        sex="female",
    )
    at.put(
        Hearing(
            case=case_of(at, person),
            stage="trial",
            begins="10:00",
            court=organisation_id("smus_almaty"),
            outcome=(
                "Прокурор Нурсеитова А. огласила обвинение. Защита заявила отвод составу. Судья Нурсеитова А. отвод"
                " отклонила и объявила перерыв."
            ),
        ),
        held_on="2024-02-07",
    )


def three_promised_four_listed(at: Scenes) -> None:
    """Three are announced, four are listed."""
    report(
        at,
        "Жители, лишённые счетов",
        "За год к нам обратились десятки людей, чьи счета закрыты без объяснений. Приводим рассказы троих из них:",
        language="ru",
        points=(
            "- Пенсионерка Нина Огородова не получает пенсию с мая 2023 года.\n- Шофёру Батыру Досаеву закрыли карту в"
            " июле.\n- Швея Лаура Кыдырма не может оплатить аренду.\n- Сварщику Петру Гладышеву отказали в кредите."
        ),
    )


def fifteen_days_of_march(at: Scenes) -> None:
    """Fifteen days do not run from 3 to 28 March."""
    report(
        at,
        "Arrests before the holiday",
        "Musician Alibek Zhorgabay was arrested for 15 days for a song. He served all of it in the special reception"
        " centre, from 3 March to 28 March 2023.",
    )


def sent_to_court_after_the_verdict(at: Scenes) -> None:
    """Sent to court on 20 May, verdict on 4 May."""
    block(
        at,
        "Мұғалімнің ісі",
        "Мұғалім Нәзира Өтегенге қатысты іс 2023 жылғы 20 мамырда сотқа жіберілді. Үкім 2023 жылғы 4 мамырда шықты,"
        " процесс жабық өтті.",
        "kk",
    )


def added_in_full_wrongly(at: Scenes) -> None:
    """Three and two years added in full are five, not six."""
    block(
        at,
        "О сложении наказаний",
        "В. Череванёву назначено 3 года лишения свободы по ст. 174 ч. 1 УК и 2 года по ст. 274 ч. 3 УК; путём полного"
        " сложения наказаний окончательно – 6 лет лишения свободы.",
        "ru",
    )


def four_refusals_three_dates(at: Scenes) -> None:
    """Four refusals, three dates."""
    report(
        at,
        "Right to assembly in Aktobe",
        "The akimat of Aktobe refused the feminist group four times: on 3 February, 10 March and 21 April 2023. Every"
        " refusal named repairs of the square.",
    )


def two_years_that_were_one(at: Scenes) -> None:
    """From 6 January 2022 to 6 January 2023 is one year, not two."""
    report(
        at,
        "After the January protests",
        "Mechanic Yesbol Karakulov was shot in the arm on 6 January 2022. Two years later, on 6 January 2023, the"
        " bullet was at last taken out in Omsk.",
    )


def parts_short_of_the_whole(at: Scenes) -> None:
    """250 and 300 thousand are 550, not 600 thousand."""
    block(
        at,
        "Айыппұлдар",
        "Екі қыз жалпы 600 мың теңге айыппұл төледі: Арайлым Сансызбаевадан 250 мың теңге, Томирис Жақсыбаеводан 300"
        " мың теңге өндірілді.",
        "kk",
    )


def three_children_of_four(at: Scenes) -> None:
    """Two sons and two daughters are four children, not three."""
    block(
        at,
        "Семья осуждённого",
        "Осуждённый А. Верхотуров женат, отец троих детей: у него двое сыновей и две дочери, старшему – семнадцать лет."
        " Семья живёт в Риддере на одну зарплату.",
        "ru",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    eight_and_nine_defendants,
    prosecutor_and_judge_at_once,
    three_promised_four_listed,
    fifteen_days_of_march,
    sent_to_court_after_the_verdict,
    added_in_full_wrongly,
    four_refusals_three_dates,
    two_years_that_were_one,
    parts_short_of_the_whole,
    three_children_of_four,
)
