# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the third unseen round, part 4."""

from kzdesk.domain.records.case import Event
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.third_tools import held
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, block, report


def complaint_of_another_day(at: Scenes) -> None:
    """The text says complaint of 12 January 2022, the record 21 January 2022."""
    person = at.person("Ersultan Sabyrzhanov", "Ерсултан Сабыржанов", birth_date="2000-02-14", **MAN)
    event = at.put(
        Event(title="Задержания в Талдыкоргане", event_type="arrests", place=place_id("taldykorgan")),
        start="2022-01-07",
    )
    act = at.put(
        Act(
            event=event,
            victim=person,
            act_type="torture",
            narrative=(
                "Его били резиновыми палками всю ночь. Жалоба на пытки подана 12 января 2022 года, ответа семья ждала"
                " год."
            ),
        ),
        start="2022-01-07",
        end="2022-01-08",
    )
    at.put(
        IllTreatment(act=act, methods=("beat_object",), complaint_outcome="closed_no_corpus_delicti"),
        complaint_filed="2022-01-21",
    )


def year_more_in_kazakh(at: Scenes) -> None:
    """The narrative says 4 years 6 months, the sentence 3 years 6 months."""
    held(
        at,
        "Dumanbek Tasybai",
        "Думанбек Тасыбай",
        born="1975-05-28",
        detained="2023-01-17",
        charges=[("274", "4")],
        verdict="2023-09-21",
        term="3y 6m",
        court="alfarabi",
        narrative=(
            "Блогер. Сот оны 4 жыл 6 айға бас бостандығынан айырды, үкім жалған ақпарат таратқаны үшін шығарылды."
        ),
    )


def july_for_june_in_kazakh(at: Scenes) -> None:
    """The narrative says 5 July 2023, the custody 5 June 2023."""
    held(
        at,
        "Aspandiyar Umirtai",
        "Аспандияр Үміртай",
        born="1997-09-04",
        detained="2023-06-05",
        charges=[("405", "1")],
        verdict="2024-01-18",
        term="3y",
        court="smus_astana",
        narrative="Ол 2023 жылғы 5 шілдеде үйінің жанында ұсталды, туыстарына екі күн бойы хабар берілмеді.",
    )


def born_with_turned_digits_in_kazakh(at: Scenes) -> None:
    """The text says born in 1975, the person in 1957."""
    _person, _ = held(
        at,
        "Kulyash Shalabayqyzy",
        "Күләш Шалабайқызы",
        born="1957-03-25",
        detained="2023-10-10",
        charges=[("405", "2")],
        verdict="2024-04-24",
        term="1y",
        court="yesil",
        **WOMAN,
    )
    block(
        at,
        "Күләш Шалабайқызы",
        "Күләш Шалабайқызы 1975 жылы туған, зейнеткер. Бейбіт жиналысқа шыққаны үшін сотталды.",
        "kk",
    )


def court_of_another_city_in_kazakh(at: Scenes) -> None:
    """The narrative says Yesil District Court of Astana, the sentence Enbekshi of Shymkent."""
    held(
        at,
        "Erkegali Yskak",
        "Еркеғали Ысқақ",
        born="1988-10-21",
        detained="2022-12-13",
        charges=[("174", "1")],
        verdict="2023-08-09",
        term="4y",
        court="enbekshi",
        narrative="Ауыл мұғалімі. Үкімді Астана қаласының Есіл аудандық соты шығарды.",
    )


def second_part_in_kazakh(at: Scenes) -> None:
    """The narrative says part 2 of Article 174, the charge part 1."""
    held(
        at,
        "Amanbai Zhienqul",
        "Аманбай Жиенқұл",
        born="1963-07-01",
        detained="2024-01-09",
        charges=[("174", "1")],
        narrative=(
            "Оған Қылмыстық кодекстің 174-бабының 2-бөлігі бойынша айып тағылды, негізі – Facebook желісіндегі екі"
            " жазба."
        ),
    )


def monday_that_was_wednesday(at: Scenes) -> None:
    """17 May 2023 was a Wednesday."""
    block(
        at,
        "Search at the bookshop",
        "On Monday, 17 May 2023, six officers searched the bookshop of Valentina Abrossimova in Kostanay and took away"
        " forty books.",
        "en",
    )


def men_and_women_make_too_many(at: Scenes) -> None:
    """96 and 48 make 144, not 142."""
    report(
        at,
        "Convictions under Article 405 since 2019",
        "Between 2019 and 2023 the coalition recorded 142 people convicted under Article 405 of the Criminal Code: 96"
        " men and 48 women. Most were given restriction of liberty.",
    )


def one_sum_two_dollars(at: Scenes) -> None:
    """600,000 tenge are USD 1,300 in one paragraph and 13,000 in another."""
    report(
        at,
        "Charity as a crime",
        "In February 2023 the driver Bulat Bizhanbek sent 600,000 tenge (about USD 1,300) to the family of a prisoner.",
        "The indictment calls the transfer of 600,000 tenge (about USD 13,000) of February 2023 “financing of"
        " extremism”.",
    )


def four_months_that_were_five(at: Scenes) -> None:
    """From 3 February to 3 July are five months."""
    block(
        at,
        "Case of the beekeeper",
        "Stepan Vorozhbit was arrested on 3 February 2023. Four months later, on 3 July 2023, the court convicted him"
        " under Article 174 of the Criminal Code.",
        "en",
    )


def one_surname_two_spellings(at: Scenes) -> None:
    """Galimdarov and Galymdarov in one text."""
    block(
        at,
        "The lawyer of the strikers",
        "The lawyer Serikzhan Galimdarov was removed from the trial on its second day. The bar opened proceedings"
        " against Galimdarov in May. In June 2023 Serikzhan Galymdarov complained to the Supreme Court.",
        "en",
    )


def title_of_another_article(at: Scenes) -> None:
    """Article 179 with the title of Article 174."""
    report(
        at,
        "Articles used against the opposition",
        "Those who speak in live broadcasts are prosecuted under Article 405 of the Criminal Code (“participation in"
        " the activities of an extremist organisation”) or Article 179 of the Criminal Code (“incitement of social"
        " discord”).",
    )


def seven_years_then_six(at: Scenes) -> None:
    """Seven years in the first paragraph, six in the third."""
    report(
        at,
        "Trials behind closed doors",
        "On 6 December 2022 the engineer Yegor Dombaytsev was sentenced to seven years’ imprisonment after a trial that"
        " nobody could watch.",
        "His lawyers were bound to silence and learnt of the experts’ opinion in the courtroom.",
        "The six years’ imprisonment to which Yegor Dombaytsev was sentenced on 6 December 2022 were upheld on appeal.",
    )


def two_numbers_of_refusals(at: Scenes) -> None:
    """23 and 25 refusals in the same time."""
    report(
        at,
        "Registration of parties",
        "Between May 2022 and May 2024 the Ministry of Justice refused to register the party 23 times.",
        "The refusals come within days. In the two years between May 2022 and May 2024 there were 25 refusals to"
        " register the party.",
    )


def sixty_one_and_born_in_1970(at: Scenes) -> None:
    """Born in 1970 and 61 in March 2021."""
    block(
        at,
        "The oldest prisoner",
        "Gennady Ezhikeev, born in 1970, was 61 years old when he was arrested in March 2021. He has had two heart"
        " attacks in the colony.",
        "en",
    )


def brother_and_nephew(at: Scenes) -> None:
    """Brother in the first paragraph, nephew in the second."""
    report(
        at,
        "Families as hostages",
        "In April 2024 the police detained Ruslan Iztleuov, brother of the exiled blogger Saken Iztleuov.",
        "Saken Iztleuov says that his nephew Ruslan Iztleuov was offered freedom if the blogger came home.",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    complaint_of_another_day,
    year_more_in_kazakh,
    july_for_june_in_kazakh,
    born_with_turned_digits_in_kazakh,
    court_of_another_city_in_kazakh,
    second_part_in_kazakh,
    monday_that_was_wednesday,
    men_and_women_make_too_many,
    one_sum_two_dollars,
    four_months_that_were_five,
    one_surname_two_spellings,
    title_of_another_article,
    seven_years_then_six,
    two_numbers_of_refusals,
    sixty_one_and_born_in_1970,
    brother_and_nephew,
)
