# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the second unseen round, part 3."""

from kzdesk.domain.records.restriction import Restriction
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, pronounce, report, section_entry


def ru_text_year_of_the_verdict(at: Scenes) -> None:
    """14 March 2022 in the narrative, 14 March 2023 in the sentence."""
    person = at.convict("Darkhan Omirzakov", "Дархан Омирзаков")
    at.entry(
        person,
        "Омирзаков – строитель из Темиртау. Осуждён 14 марта 2022 года. Вину не признал, на суде заявил, что "
        "показания "
        "получены под пытками. Апелляционная инстанция оставила приговор без изменения.",
    )


def ru_text_restriction_of_liberty(at: Scenes) -> None:
    """Restriction of liberty in the narrative, imprisonment in the sentence."""
    person = at.convict("Gulnara Kassymkhanova", "Гульнара Касымханова", term="4y", sex="female")
    at.entry(
        person,
        "14 марта 2023 года суд приговорил Гульнару Касымханову к четырём годам ограничения свободы. Она воспитывает "
        "двоих "
        "несовершеннолетних детей, до ареста работала медсестрой.",
    )


def ru_text_other_part_of_the_article(at: Scenes) -> None:
    """Part 1 of Article 405 in the narrative, part 2 in the charge."""
    person = at.person("Nikolai Petrenko", "Николай Петренко", birth_date="1965-11-11", **MAN)
    at.people.custody(person, "pretrial", "2023-02-22", "2023-07-18")
    at.people.custody(person, "imprisonment", "2023-07-18")
    part = at.part(person, title="Case of the Kostanay five")
    accuse(at, part, "405", "2")
    pronounce(at, part, "2023-07-18", "1y 6m", counted_from="2023-02-22")
    section_entry(
        at,
        person,
        "18 июля 2023 года Николай Петренко осуждён по части 1 статьи 405 Уголовного кодекса к полутора годам "
        "лишения свободы. "
        "По версии обвинения, он переслал в общий чат две записи запрещённого движения.",
        "convicted",
    )


def ru_text_amount_lost_a_digit(at: Scenes) -> None:
    """1,250,000 tenge in the effect, 125,000 in the field."""
    person = at.person("Aigul Shalabayeva", "Айгуль Шалабаева", birth_date="1972-07-30", **WOMAN)
    at.put(
        Restriction(
            person=person,
            restriction_type="account_block",
            amount_kzt=125_000,
            effect="Банк заблокировал счёт, на котором находилось 1 250 000 тенге; выплата пенсии приостановлена.",
        ),
        start="2023-05-11",
    )


def ru_text_other_citizenship(at: Scenes) -> None:
    """Uzbekistan in the narrative, Kazakhstan in the field."""
    person = at.convict("Sherzod Abdukhalilov", "Шерзод Абдухалилов")
    at.entry(
        person,
        "Абдухалилов – гражданин Узбекистана, с 2016 года жил в Шымкенте и торговал тканями. Осуждён 14 марта 2023 "
        "года. "
        "Консул узнал об аресте только через месяц.",
    )


def kk_text_other_day_of_arrest(at: Scenes) -> None:
    """Detained on 3 October 2022 in the narrative, 3 September 2022 in custody."""
    person = at.convict("Yerlan Bekmukhambetov", "Ерлан Бекмұхамбетов")
    at.entry(
        person,
        "Бекмұхамбетов – Атырау қаласының тұрғыны, мұнайшы. Ол 2022 жылғы 3 қазанда ұсталды. 2023 жылғы 14 наурызда "
        "сотталды. "
        "Кінәсін мойындаған жоқ.",
    )


def kk_text_longer_term(at: Scenes) -> None:
    """Seven years in the narrative, six in the sentence."""
    person = at.convict("Aidos Kozhagulov", "Айдос Қожағұлов")
    at.entry(
        person,
        "2023 жылғы 14 наурызда сот Айдос Қожағұловты 7 жылға бас бостандығынан айырды. Адвокаттың айтуынша, іс "
        "материалдарында "
        "оның алаңда болғанын растайтын дәлел жоқ.",
    )


def kk_text_older_than_the_record(at: Scenes) -> None:
    """54 in the narrative of May 2024, born in February 1980."""
    person = at.convict("Marzhan Saparbekova", "Маржан Сапарбекова", sex="female")
    at.entry(
        person,
        "Сапарбекова 54 жаста, Қызылорда облысынан шыққан қоғам белсендісі. Ол 2023 жылғы 14 наурызда сотталды. "
        "Денсаулығы нашар, "
        "дәрі-дәрмек уақытында берілмейді.",
    )


def months_not_recomputed(at: Scenes) -> None:
    """9 February to 9 November 2022 called seven months."""
    person = at.person("Zhasulan Kozhamberdiyev", "Жасулан Кожамбердиев", **MAN)
    at.entry(
        person,
        "Kozhamberdiyev was detained on 9 February 2022 and kept in the pre-trial detention facility of Ekibastuz. "
        "He was convicted "
        "on 9 November 2022, seven months later. He is a welder and has never belonged to any party.",
    )


def fifteen_days_from_the_third_to_the_twenty_third(at: Scenes) -> None:
    """Arrested for 15 days on 3 May, released after the full arrest on 23 May 2023."""
    report(
        at,
        "Administrative arrests in spring 2023",
        "On 3 May 2023 the court arrested civil activist Meruyert Tastanbekova for 15 days for a one-woman picket. "
        "She served the "
        "arrest in full in the special reception centre of Oskemen and was released on 23 May 2023.",
    )


def wrong_weekday(at: Scenes) -> None:
    """20 September 2023 was a Wednesday, not a Tuesday."""
    report(
        at,
        "Verdict in the case of the Zhetisay farmers",
        "The verdict in the case of farmer Ibragim Kalmurzayev was read out on Tuesday, 20 September 2023, in a "
        "closed courtroom; "
        "relatives were let in only for the last page.",
    )


def six_of_whom_five_are_named(at: Scenes) -> None:
    """Six members, five names."""
    report(
        at,
        "Reprisals against the strike committee",
        "Six members of the strike committee were summoned to the prosecutor’s office in the same week: Adilkhan "
        "Ibragimbekov, "
        "Murat Zhubatkanov, Leila Tokmagambetova, Sergei Wagner and Bekzat Auezkhanov. All of them were warned in "
        "writing.",
    )


def parts_below_the_total(at: Scenes) -> None:
    """22 and the remaining 14 of 38."""
    report(
        at,
        "The Kulsary refinery case",
        "Of the 38 people prosecuted in the Kulsary refinery case, 22 have been convicted and the remaining 14 are "
        "awaiting trial. "
        "Nobody has been acquitted.",
    )


def percent_that_does_not_fit(at: Scenes) -> None:
    """186 of 1,240 called 25 per cent, it is 15."""
    report(
        at,
        "A year of the torture hotline",
        "The hotline received 1,240 complaints of torture and ill-treatment in 2023. Of the 1,240 complaints, 186 "
        "(25 per cent) were "
        "registered as criminal cases, and seven came to court.",
    )


def dollars_with_a_digit_too_many(at: Scenes) -> None:
    """3 million tenge called USD 66,000, about USD 6,600 at the rate of the time."""
    report(
        at,
        "Fines as a tool",
        "In October 2023 the court fined the editor of the newspaper “Ertis Tany”, Viktor Schmidt, 3 million tenge "
        "(about USD 66,000) "
        "for working without registration.",
    )


def theft_under_the_article_on_fraud(at: Scenes) -> None:
    """Article 190 (fraud) with the title “theft”."""
    person = at.person("Gennady Tsoi", "Геннадий Цой", **MAN)
    at.entry(
        person,
        "Tsoi headed a consumers’ association in Taldykorgan. He was convicted under Article 190 of the Criminal "
        "Code (“theft”) after "
        "he had published an audit of the heating tariffs.",
    )


def five_years_in_the_list_seven_in_the_report(at: Scenes) -> None:
    """Five years in the list, seven in the report, same day."""
    person = at.person("Sabyrzhan Togandykov", "Сабыржан Тогандыков", **MAN)
    at.entry(
        person,
        "Sabyrzhan Togandykov was sentenced to five years’ imprisonment on 15 June 2023. He is a photographer and "
        "recorded the "
        "dispersal of the rally in Kyzylorda.",
    )
    report(
        at,
        "Attacks on the press in Kyzylorda region",
        "Among those behind bars is photographer Sabyrzhan Togandykov, who was sentenced to seven years’ "
        "imprisonment on 15 June 2023 "
        "for filming a rally.",
    )


def surname_spelt_twice(at: Scenes) -> None:
    """Togyzbayev and Togizbaev in one entry."""
    person = at.person("Mukhtar Togyzbayev", "Мухтар Тогызбаев", **MAN)
    at.entry(
        person,
        "Mukhtar Togyzbayev ran a workshop in Satpayev. In the colony he was put in a punishment cell for ten days. "
        "The lawyer of "
        "Mukhtar Togizbaev was not admitted to him for three weeks.",
    )


def transferred_after_his_death(at: Scenes) -> None:
    """Died on 8 July 2023, transferred on 29 August 2023."""
    person = at.person("Zhenis Esenkulov", "Женис Есенкулов", **MAN)
    report(
        at,
        "Deaths in custody",
        "Zhenis Esenkulov died in the colony on 8 July 2023; the family was told of heart failure.",
        "On 29 August 2023 Esenkulov was transferred to the punishment cell, where guards beat him. No criminal case "
        "was opened.",
    )
    at.entry(person, "Esenkulov was a shepherd from Mangystau region.")


CONTRADICTIONS: tuple[Scene, ...] = (
    ru_text_year_of_the_verdict,
    ru_text_restriction_of_liberty,
    ru_text_other_part_of_the_article,
    ru_text_amount_lost_a_digit,
    ru_text_other_citizenship,
    kk_text_other_day_of_arrest,
    kk_text_longer_term,
    kk_text_older_than_the_record,
    months_not_recomputed,
    fifteen_days_from_the_third_to_the_twenty_third,
    wrong_weekday,
    six_of_whom_five_are_named,
    parts_below_the_total,
    percent_that_does_not_fit,
    dollars_with_a_digit_too_many,
    theft_under_the_article_on_fraud,
    five_years_in_the_list_seven_in_the_report,
    surname_spelt_twice,
    transferred_after_his_death,
)
