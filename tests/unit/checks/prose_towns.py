# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about towns and money that contradict the records of the people of `cast`, or each other (`¶` parts texts).

What is sound stands beside them.
"""

from typing import Final

WRONG_TOWNS: Final[dict[str, tuple[str, ...]]] = {
    "en towns": (
        "On 3 September 2022 police detained Marat Zhunisov in Taraz.",
        "Marat Zhunisov was arrested in central Pavlodar on 3 September 2022.",
        "In Karaganda, on 3 September 2022, Marat Zhunisov was taken away by plain-clothes officers.",
        "Viktor Pak was beaten by police in Shymkent on 6 January 2022.",
        "Marat Zhunisov was convicted in Taraz on 14 March 2023.",
        "Sergei Lebedev was detained in Ridder on 15 January 2024. ¶ Lebedev was arrested in Rudny on 15 January 2024.",
        "Viktor Pak died in Taraz. ¶ Viktor Pak died in Aktau.",
        "Timur Aliev, a resident of Taraz, was acquitted. ¶ Timur Aliev lives in Aktobe.",
    ),
    "ru towns": (
        "3 сентября 2022 года Марат Жунисов был задержан в Таразе.",
        "Марата Жунисова задержали в г. Семей 3 сентября 2022 года.",
        "В Рудном 3 сентября 2022 года арестован Марат Жунисов.",
        "6 января 2022 года в Шымкенте полицейские избили Виктора Пака.",
        "Виктор Пак умер в Таразе. ¶ Виктор Пак скончался в Актау.",
        "Тимур Алиев, житель Тараза, оправдан. ¶ Тимур Алиев живёт в Актобе.",
    ),
    "kk towns": (
        "2022 жылғы 3 қыркүйекте Марат Жүнісов Таразда ұсталды.",
        "Марат Жүнісов 2022 жылғы 3 қыркүйекте Павлодар қаласында қамауға алынды.",
        "Сергей Лебедев 2024 жылғы 15 қаңтарда Риддерде ұсталды. ¶ Лебедев задержан в Рудном 15 января 2024 года.",
    ),
    "towns in two languages": (
        "Sergei Lebedev was detained in Aktau on 15 January 2024. ¶ Лебедев задержан в Атырау 15 января 2024 года.",
    ),
    "money": (
        "Aigul Seitova was fined three hundred and fifty thousand tenge.",
        "Суд оштрафовал Айгуль Сеитову на двести тысяч тенге.",
        "Айгүл Сейітоваға екі жүз мың теңге айыппұл салынды.",
        "Timur Aliev paid 250,000 tenge in damages. ¶ С Тимура Алиева взыскали 2 500 000 тенге ущерба.",
        "Daniyar Kozhin was fined 50 MCI. ¶ Данияр Кожин оштрафован на 500 МРП.",
        "They were fined 50 MCI (17,250 tenge).",
        "Штраф составил 20 МРП (61 260 000 тенге).",
    ),
}
SOUND_TOWNS: Final[dict[str, tuple[str, ...]]] = {
    "en towns": (
        "Marat Zhunisov was detained in Almaty on 3 September 2022 and moved to Karaganda.",
        "Marat Zhunisov was detained in Taraz on 3 May 2015.",
        "Marat Zhunisov, who had studied in Taraz, was detained on 3 September 2022.",
        "On 3 September 2022 a friend of his was detained in Taraz.",
        "Marat Zhunisov was held in Karaganda during the investigation.",
        "Viktor Pak was beaten in Almaty on 6 January 2022; his family lives in Taraz.",
        "Viktor Pak was buried in Taraz. ¶ Viktor Pak died in Almaty.",
        "Sergei Lebedev was detained in Ridder on 15 January 2024. ¶ In 2019 police detained Lebedev in Rudny.",
        "Timur Aliev, a resident of Taraz, was acquitted. ¶ Timur Aliev comes from Zhambyl region.",
    ),
    "ru towns": (
        "3 сентября 2022 года Марат Жунисов был задержан в Алматы.",
        "Марата Жунисова задержали, когда он собирался в Тараз.",
        "Виктора Пака избили на площади в Алматы, его брат живёт в Таразе.",
        "Марат Жунисов задержан сотрудниками департамента полиции Карагандинской области.",
        "Семейное дело Тимура Алиева. ¶ Тимур Алиев родом из Семея.",
    ),
    "kk towns": (
        "2022 жылғы 3 қыркүйекте Марат Жүнісов Алматыда ұсталды.",
        "Марат Жүнісов Алматы қаласында қамауға алынды, кейін Қарағандыға жеткізілді.",
    ),
    "money": (
        "Aigul Seitova was fined three hundred thousand tenge.",
        "Айгуль Сеитова оштрафована на триста тысяч тенге.",
        "Aigul Seitova earned 130,000 tenge a month.",
        "They were fined 50 MCI (172,500 tenge).",
        "Timur Aliev paid 250,000 tenge in damages. ¶ Timur Aliev owed the bank 2,500,000 tenge.",
        "Daniyar Kozhin was fined 50 MCI. ¶ Данияр Кожин оштрафован на 50 АЕК.",
    ),
}
