# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the second unseen round, part 4."""

from kzdesk.domain.records.case import Event
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, block, report


def trial_that_began_after_the_verdict(at: Scenes) -> None:
    """The trial began on 4 October 2023, the verdict fell on 21 June 2023."""
    person = at.person("Aldiyar Togzhanov", "Алдияр Тогжанов", **MAN)
    at.entry(
        person,
        "Togzhanov was detained on 10 March 2023. The trial began on 4 October 2023 in Rudny. On 21 June 2023 he was "
        "found guilty and "
        "sentenced to three years’ imprisonment.",
    )


def two_courts_for_one_verdict(at: Scenes) -> None:
    """Two courts for the verdict of one day."""
    person = at.person("Kamilla Rozybakiyeva", "Камилла Розыбакиева", **WOMAN)
    at.entry(
        person,
        "On 16 March 2023 Kamilla Rozybakiyeva was sentenced to three years’ imprisonment by the Specialised "
        "Interdistrict Criminal "
        "Court of Almaty. She had distributed leaflets at a bus stop.",
    )
    report(
        at,
        "Women behind bars",
        "On 16 March 2023 the Bostandyk District Court No. 2 of Almaty sentenced Kamilla Rozybakiyeva to three "
        "years’ imprisonment. "
        "Her daughter has lived with relatives since.",
    )


def number_of_the_old_code(at: Scenes) -> None:
    """Article 164 is the number of the 1997 Code for incitement of discord."""
    person = at.person("Salamat Zhunusbekov", "Саламат Жунусбеков", **MAN)
    at.entry(
        person,
        "Zhunusbekov was convicted on 18 January 2023 under Article 164 of the Criminal Code (“incitement of social "
        "discord”) for a "
        "post about the renaming of a street in Zhezkazgan.",
    )


def sum_of_two_punishments(at: Scenes) -> None:
    """Five and two years by full addition called eight."""
    person = at.person("Artur Iminov", "Артур Иминов", **MAN)
    at.entry(
        person,
        "Iminov was sentenced to five years’ imprisonment under Article 272 of the Criminal Code and two years’ "
        "imprisonment under "
        "Article 200 of the Criminal Code; by full addition of the punishments, to eight years’ imprisonment in all.",
    )


def released_a_year_too_soon(at: Scenes) -> None:
    """Four years from 10 May 2022 called ended on 10 May 2025."""
    person = at.person("Galymzhan Tulegenkali", "Галымжан Тулегенкали", **MAN)
    at.entry(
        person,
        "On 24 November 2022 Tulegenkali was sentenced to four years’ imprisonment. The term is calculated from 10 "
        "May 2022; his "
        "term ends on 10 May 2025. Parole has been refused to him twice.",
    )


def ru_interval_not_recomputed(at: Scenes) -> None:
    """12 March to 12 December 2022 called six months."""
    person = at.person("Arman Zhamankulov", "Арман Жаманкулов", **MAN)
    at.entry(
        person,
        "Жаманкулов задержан 12 марта 2022 года у себя дома в Караганде. Приговор вынесен 12 декабря 2022 года, "
        "спустя шесть месяцев "
        "после задержания. Всё это время он содержался в следственном изоляторе.",
    )


def ru_two_ages(at: Scenes) -> None:
    """57 in the list, 62 in the report, same date."""
    person = at.person("Kuttybai Ermaganbetov", "Куттыбай Ермаганбетов", **MAN)
    at.entry(
        person,
        "Куттыбаю Ермаганбетову 57 лет, он инвалид второй группы. До ареста преподавал физику в колледже Кентау.",
    )
    report(
        at,
        "Пожилые политзаключённые",
        "Особую тревогу вызывает состояние 62-летнего Куттыбая Ермаганбетова: в колонии у него дважды отнимались "
        "ноги, однако в "
        "больницу его не вывезли.",
        language="ru",
    )


def ru_surname_spelt_twice(at: Scenes) -> None:
    """Исмагамбетов and Исмогамбетов in one report."""
    report(
        at,
        "Дело типографии",
        "В апреле 2023 года в Павлодаре задержали печатника Серика Исмагамбетова. Следствие утверждает, что он "
        "изготовил двести "
        "листовок.",
        "Через неделю Серик Исмогамбетов написал жалобу на действия следователя, но ответа не получил.",
        language="ru",
    )


def ru_four_of_whom_three_are_named(at: Scenes) -> None:
    """Four activists, three names."""
    report(
        at,
        "Задержания перед митингом",
        "Накануне митинга в Уральске были задержаны четверо активистов: Асель Кубентаева, Роман Гончарук и Нурлыбек "
        "Суюнгалиев. "
        "Всех отпустили поздно вечером без протокола.",
        language="ru",
    )


def ru_men_and_women_below_the_total(at: Scenes) -> None:
    """84 men and 33 women of 127."""
    event = Event(
        title="Задержания на площади в Жанаозене",
        event_type="arrests",
        place=place_id("zhanaozen"),
        description="По подсчётам наблюдателей, на площади задержали 127 человек, из них 84 мужчины и 33 женщины. "
        "Большинство "
        "отпустили в тот же день.",
    )
    at.put(event, start="2023-04-11")


def ru_two_exchange_rates(at: Scenes) -> None:
    """460 and 622 tenge to the dollar in one passage of one month."""
    block(
        at,
        "Штрафы и взыскания",
        "В сентябре 2023 года с Тимура Байкенжина взыскали 2,3 млн тенге (около 5 000 долларов США). Тогда же его "
        "соседке Гульмире "
        "Есеналиной назначили штраф в 4,6 млн тенге (около 7 400 долларов США).",
        "ru",
    )


def ru_arrested_in_two_towns(at: Scenes) -> None:
    """Detained on 12 June 2023 in Ridder and in Rudny."""
    person = at.person("Evgeny Kolesnichenko", "Евгений Колесниченко", **MAN)
    at.entry(
        person,
        "Евгений Колесниченко задержан 12 июня 2023 года в Риддере. По словам жены, его увезли сотрудники в штатском.",
    )
    report(
        at,
        "Преследование экологов",
        "12 июня 2023 года в Рудном был задержан эколог Евгений Колесниченко, который требовал обнародовать данные о "
        "выбросах.",
        language="ru",
    )


def ru_judge_who_was_prosecutor(at: Scenes) -> None:
    """One official is the judge and then the prosecutor of one trial."""
    report(
        at,
        "Процесс по делу библиотекаря",
        "Дело библиотекаря Розы Сейтказиной рассматривала судья Айнагуль Курмангожина. Ходатайства защиты были "
        "отклонены.",
        "В прениях прокурор Айнагуль Курмангожина попросила назначить библиотекарю пять лет лишения свободы.",
        language="ru",
    )


def ru_discord_under_the_article_on_terrorism(at: Scenes) -> None:
    """Article 256 with the title of Article 174."""
    person = at.person("Bekbolat Uzakbayev", "Бекболат Узакбаев", **MAN)
    at.entry(
        person,
        "Узакбаев осуждён по статье 256 Уголовного кодекса («возбуждение социальной розни») за репост чужой записи. "
        "Экспертиза была "
        "проведена без уведомления защиты.",
    )


def ru_block_and_english_entry_differ(at: Scenes) -> None:
    """Six years in the English entry, four in the Russian text block."""
    person = at.person("Sanzhar Dauletkaliyev", "Санжар Даулеткалиев", **MAN)
    at.entry(
        person,
        "On 22 February 2024 Sanzhar Dauletkaliyev was sentenced to six years’ imprisonment under Article 174 of the "
        "Criminal Code "
        "(“incitement of social discord”). He hosted a podcast on history.",
    )
    block(
        at,
        "Дело ведущего подкаста",
        "22 февраля 2024 года Санжар Даулеткалиев был приговорён к четырём годам лишения свободы за выпуск подкаста "
        "о голоде 1930-х "
        "годов.",
        "ru",
    )


def kk_interval_not_recomputed(at: Scenes) -> None:
    """15 February to 15 August 2022 called four months."""
    person = at.person("Dias Bolatkhanov", "Диас Болатханов", **MAN)
    at.entry(
        person,
        "Болатханов 2022 жылғы 15 ақпанда Семейде ұсталды. 2022 жылғы 15 тамызда, төрт айдан кейін, сот оны кінәлі "
        "деп таныды. "
        "Осы уақыт бойы ол тергеу изоляторында отырды.",
    )


def kk_five_of_whom_four_are_named(at: Scenes) -> None:
    """Five activists, four names."""
    report(
        at,
        "Түркістандағы сот",
        "Митингіге қатысқаны үшін бес белсенді қамауға алынды: Әсет Тұрғанбеков, Гүлжан Ертісбаева, Нұрсұлтан "
        "Қалибеков және Дина "
        "Өтеғалиева. Олардың ешқайсысы кінәсін мойындаған жоқ.",
        language="kk",
    )


def kk_two_terms(at: Scenes) -> None:
    """Five years in the list, three in the report."""
    person = at.person("Nurgali Konyspai", "Нұрғали Қоныспай", **MAN)
    at.entry(
        person,
        "Нұрғали Қоныспай 5 жылға бас бостандығынан айырылды. Ол Талдықорғандағы мектепте тарихтан сабақ берген.",
    )
    report(
        at,
        "Мұғалімдерді қудалау",
        "Тарих пәнінің мұғалімі Нұрғали Қоныспай 3 жылға бас бостандығынан айырылды. Сот жабық есік жағдайында өтті.",
        language="kk",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    trial_that_began_after_the_verdict,
    two_courts_for_one_verdict,
    number_of_the_old_code,
    sum_of_two_punishments,
    released_a_year_too_soon,
    ru_interval_not_recomputed,
    ru_two_ages,
    ru_surname_spelt_twice,
    ru_four_of_whom_three_are_named,
    ru_men_and_women_below_the_total,
    ru_two_exchange_rates,
    ru_arrested_in_two_towns,
    ru_judge_who_was_prosecutor,
    ru_discord_under_the_article_on_terrorism,
    ru_block_and_english_entry_differ,
    kk_interval_not_recomputed,
    kk_five_of_whom_four_are_named,
    kk_two_terms,
)
