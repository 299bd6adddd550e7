# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents whose ages of relatives and lengths of time contradict each other, and sound ones that look like them."""

from typing import Final

Document = tuple[str, ...]

AGES_WRONG: Final[tuple[Document, ...]] = (
    ("Makhat Orazov is 64 years old. Along with him his 55-year-old son Kanat was convicted.",),
    ("Her 30-year-old mother was detained; Dina Ospanova, 24, is a student.",),
    ("Ему 40 лет, его 35-летний сын тоже осуждён.",),
    ("Ол 45 жаста. Оның 38 жастағы ұлы қамауда.",),
    ("The 50-year-old activist and her daughter, 42, were fined.",),
    ("Отец, 44 года, навестил его; ему 39 лет.",),
    ("The 25-year-old blogger has a fourteen-year-old daughter.",),
    ("The activist, aged 30, was tried with his son Aidar, aged 20.",),
    ("His 60-year-old grandmother raised him; he is 41 years old.",),
)
AGES_SOUND: Final[tuple[Document, ...]] = (
    ("Makhat Orazov is 64 years old. Along with him his 35-year-old son Kanat was convicted.",),
    ("Her mother, 53, was detained; Dina Ospanova, 24, is a student.",),
    ("Ему 60 лет, его 35-летний сын тоже осуждён.",),
    ("The father of six was 40 years old; his son is 12 years old.",),
    ("The four-year-old girl died; her father, 35, was not let in.",),
    ("His son was sentenced to 5 years. He is 30 years old.",),
    ("The 17-year-old and his brother, 16, were beaten.",),
    ("The 35-year-old lawyer defended the 30-year-old mother of two.",),
    ("His son, born in 2005, is 17; he is 45 years old.",),
    ("Her two children are 5 and 7 years old; she is 33.",),
    ("Ол 45 жаста. Оның 18 жастағы ұлы қамауда.",),
)
BOUNDS_WRONG: Final[tuple[Document, ...]] = (
    (
        ("The troops of the League arrived in Kazakhstan on 6 January 2022."),
        (
            "More than two years after the deployment of League troops to Kazakhstan, on 15 February 2023, "
            "the League admitted it."
        ),
    ),
    (
        ("The country held presidential elections in November 2022 and parliamentary elections in March 2023."),
        (
            "They wanted to stop the presidential election. The activists were detained on 17 November 2022 "
            "— a few months before the elections."
        ),
    ),
    ("He was arrested on 5 May 2022 and, a few days later, on 20 August 2022, convicted.",),
    ("Его задержали 5 мая 2022 года, а спустя несколько недель, 20 декабря 2022 года, осудили.",),
    ("On 3 March 2023, less than a month after the raid of 5 January 2023, it was closed.",),
    ("More than a year after the arrest of 5 May 2022, on 1 March 2023, the trial began.",),
    (
        "Взрыв на шахте произошёл 28 октября 2023 года.",
        "За несколько месяцев до взрыва на шахте, 25 октября 2023 года, рабочие жаловались.",
    ),
    ("2022 жылғы 5 мамырда ұсталды, бірнеше күннен кейін, 2022 жылғы 20 тамызда сотталды.",),
    (
        "The referendum took place on 5 June 2022.",
        "Two weeks before the referendum, on 2 March 2022, leaflets were seized.",
    ),
    (
        "The mine exploded on 28 October 2023.",
        "Almost a year after the mine exploded, on 3 February 2024, nobody had been charged.",
    ),
    (
        (
            "The office was searched on 2 May 2023. Several months after the search of the office, on 9 May "
            "2023, the editor was fined."
        ),
    ),
)
BOUNDS_SOUND: Final[tuple[Document, ...]] = (
    (
        ("The troops of the League arrived in Kazakhstan on 6 January 2022."),
        (
            "More than a year after the deployment of League troops to Kazakhstan, on 15 February 2023, the "
            "League admitted it."
        ),
    ),
    (
        ("The country held presidential elections in November 2022 and parliamentary elections in March 2023."),
        (
            "They wanted to stop the presidential election. The activists were detained on 17 November 2022 "
            "— a few days before the elections."
        ),
    ),
    ("He was arrested on 5 May 2022 and, a few days later, on 12 May 2022, charged.",),
    ("The elections took place in June 2019.", "He was fined on 3 May 2023, a few days before the elections."),
    (
        "Взрыв на шахте произошёл 28 октября 2023 года.",
        "За несколько дней до взрыва на шахте, 25 октября 2023 года, рабочие жаловались.",
    ),
    ("More than a year after the arrest of 5 May 2022, on 1 July 2023, the trial began.",),
    (
        "The hearing of his case took place on 3 March 2023.",
        "Two days after the hearing, on 7 June 2023, she was fined.",
    ),
    (
        "The referendum took place on 5 June 2022.",
        "Two weeks before the referendum, on 20 May 2022, leaflets were seized.",
    ),
    ("A few days after his arrest he was beaten. On 5 May 2023 he complained.", "His arrest was on 3 May 2021."),
    ("Within a few months after the law was signed on 5 May 2022 it was used.",),
    ("A few days before the car arson, she spoke of January 2022.",),
)
OFFICE_WRONG: Final[tuple[Document, ...]] = (
    (
        "Upon taking office as President in 2016, Bolatov promised reforms.",
        "Seven years will be added to Bolatov’s ten years of rule as of 2022.",
    ),
    (("In office since 2019, the mayor had been three times fined; by 2022, after six years in office, he resigned."),),
    ("Болатов пришёл к власти в 2019 году.", "К 2023 году, после восьми лет правления, Болатов объявил о реформах."),
    ("By 2022, after ten years as mayor (he was appointed in 2016), he resigned.",),
)
OFFICE_SOUND: Final[tuple[Document, ...]] = (
    (
        "Upon taking office as President in 2019, Bolatov promised reforms.",
        "Seven years will be added to Bolatov’s four years of rule as of 2022.",
    ),
    ("In office since 2019, by 2022, after three years in office, he resigned.",),
    ("Bolatov took office in 2019.", "Serikov ended his 29 years of rule in 2019."),
    ("Болатов пришёл к власти в 2019 году.", "К 2023 году, после четырёх лет правления, Болатов объявил о реформах."),
    ("By 2022, after six years as mayor (he was appointed in 2016), he resigned.",),
    ("He got five years in power struggles in 2020.",),
)
