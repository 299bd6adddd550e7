# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that sound like those of `prose_wrong` and contradict nothing on record of the people of `cast`."""

from typing import Final

SOUND: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "The prosecutor demanded eight years in prison for Marat Zhunisov.",
        "The prosecution asked the court to sentence Marat Zhunisov to nine years in prison.",
        "Marat Zhunisov faced up to eight years in prison.",
        "Article 272 part 2 carries a sentence of three to eight years; Marat Zhunisov got six.",
        "In 2015 Marat Zhunisov was convicted under Article 164 of the 1997 Criminal Code and fined.",
        "Marat Zhunisov had earlier served two years of restriction of liberty.",
        "Marat Zhunisov was detained for the first time on 1 May 2019.",
        "His brother Askar Zhunisov was sentenced to four years in prison.",
        "Marat Zhunisov and his wife, 35, live in Almaty.",
        "The lawyer of Marat Zhunisov, Saule Omarova, said that she had been denied access.",
        "Marat Zhunisov's lawyer was detained on 5 May 2023.",
        "Marat Zhunisov told her that he had been beaten.",
        "Marat Zhunisov was not released.",
        "Human Rights Watch called on Kazakhstan to ensure that Marat Zhunisov is released.",
        "Marat Zhunisov should be released on parole.",
        (
            "Marat Zhunisov was sentenced to six years in prison on 14 March 2023 by the Bostandyk District Court of "
            "Almaty."
        ),
        "Marat Zhunisov is serving his sentence in colony LA-155/14 near Almaty.",
        "A court in Almaty convicted Marat Zhunisov. In Aktobe, 12 people were fined.",
        "Marat Zhunisov, a journalist from Aktobe, was sentenced in Almaty.",
        "Marat Zhunisov was transferred to Pavlodar for questioning and returned.",
        (
            "Aigul Seitova was sentenced to two years of restriction of liberty on 1 June 2022, and on 10 August 2022 "
            "the appeal was dismissed."
        ),
        "Ruslan Ospanov was released on parole on 10 July 2023. Before that he was still serving his term.",
        "In 2021 Ruslan Ospanov was still in prison.",
        "Ruslan Ospanov was sentenced to five years in prison and served 2 years and 9 months.",
        "Viktor Pak was detained on 5 January 2022, tortured on 6 January 2022 and died on 20 January 2022.",
        "Timur Aliev was accused under Article 274 and acquitted on 4 May 2023.",
        "Timur Aliev was not convicted.",
        "Daniyar Kozhin was arrested for 15 days on 1 June 2023.",
        "Daniyar Kozhin was arrested for 15 days on 1 June 2023. In 2021 he had been arrested for 10 days.",
        "The lawyer Gulmira Bekova defended Marat Zhunisov.",
        "Gulmira Bekova defended Marat Zhunisov, who was sentenced to six years.",
        "Four activists, including Anar Alimova, were fined.",
        "About 12 people were tried: five women and six men.",
        "Of 12 defendants, 7 are men and 5 are women.",
        "The following day, 4 May 2021, it was sealed after the search of 3 May 2021.",
        "On 3 May 2021 the office was searched; the next day, 4 May 2021, it was sealed.",
        "A third of the 30 defendants (10 people) complained.",
        "Half of the 41 detainees, 20 people, were beaten.",
        "He said that he was 40 when he was tortured in 2019.",
        "Marat Zhunisov, 44, is in poor health.",
        "Marat Zhunisov was 42 when he was detained in September 2022.",
        "Marat Zhunisov, a citizen of Kazakhstan, met a citizen of Russia.",
        "Marat Zhunisov wrote about a Russian citizen.",
        "“She is innocent,” Marat Zhunisov said of his colleague.",
        "Marat Zhunisov has a daughter. She is 12.",
        "Aigul Seitova met Marat Zhunisov. He was detained that day.",
        "The trial of Marat Zhunisov began on 5 February 2023.",
        "Marat Zhunisov was moved to a hospital on 5 May 2024.",
        "He was fined 345,000 tenge (about 750 dollars).",
        "Marat Zhunisov would be 47 at his release in 2028.",
        "Marat Zhunisov was detained again on 5 May 2023 in the colony's punishment cell for 15 days.",
        "Under the sentence Marat Zhunisov is to pay 20 MCI.",
        (
            "Marat Zhunisov was charged under Article 274, but that charge was dropped; he was convicted under Article "
            "272."
        ),
        "Marat Zhunisov is banned from journalism for five years after his release.",
        "Marat Zhunisov worked as a teacher for five years.",
        "Marat Zhunisov, a former teacher, is a journalist.",
        "The WGAD adopted Opinion No. 43/2021 on 5 May 2021. Opinion No. 44/2021 is of 5 May 2022.",
        "Sergei Lebedev, a Russian citizen, has been in custody since 15 January 2024.",
        "Sergei Lebedev faces seven years in prison under Article 174.",
        "Marat Zhunisov was released from solitary confinement on 5 May 2024.",
        "The judge released a statement on 5 May 2024 about Marat Zhunisov.",
    ),
    "ru": (
        "Дело вёл Ержан Кудайбергенов. Допрос Ержана Кудайбергенова и Айгуль Кудайбергеновой длился час.",
        "Прокурор просил для Жунисова восемь лет лишения свободы.",
        "Гособвинитель запросил Жунисову 9 лет колонии.",
        "Жунисову грозило до восьми лет лишения свободы.",
        "Санкция статьи предусматривает от трёх до восьми лет лишения свободы; Жунисов получил шесть лет.",
        "Ранее Жунисов был осуждён на два года ограничения свободы.",
        "Впервые Жунисова задержали 1 мая 2019 года.",
        "Брат Жунисова Аскар осуждён на 4 года лишения свободы.",
        "Адвокат Жунисова Сауле Омарова заявила, что её не пускают.",
        "Жена Жунисова сообщила о пытках.",
        "Жунисов не освобождён.",
        "Правозащитники требуют, чтобы Жунисов был освобождён.",
        (
            "14 марта 2023 года Бостандыкский районный суд г. Алматы приговорил Марата Жунисова к шести годам лишения "
            "свободы."
        ),
        "Жунисов отбывает наказание в колонии ЛА-155/14.",
        "Айгуль Сеитова подала апелляцию.",
        "Марат Жунисов не признал вину.",
        "Апелляция оставила приговор Сеитовой без изменения 10 августа 2022 года.",
        "Оспанов вышел по УДО 10 июля 2023 года.",
        "В 2021 году Оспанов отбывал срок.",
        "Лебедев, гражданин России, находится под стражей с 15 января 2024 года.",
        "Кожин отбыл 15 суток ареста.",
        "Судили двенадцать человек: пять женщин и семь мужчин.",
        "Треть из 30 подсудимых (10 человек) пожаловались.",
        "3 мая 2021 года прошёл обыск, а на следующий день, 4 мая 2021 года, офис опечатали.",
        "Виктор Пак скончался 20 января 2022 года. 6 января 2022 года его пытали.",
        "Тимур Алиев оправдан 4 мая 2023 года.",
        "Тимур Алиев обвинялся по статье 274 УК.",
        "Марат Жунисов, журналист из Актобе, осуждён в Алматы.",
        "Суд в Алматы осудил Жунисова, а в Актобе оштрафовали двенадцать человек.",
        "Жунисову запрещено заниматься журналистикой пять лет.",
        "Адвокат Гульмира Бекова защищала Марата Жунисова.",
        "Свидетель сообщила, что Жунисов был избит.",
        "Жунисов сказал, что она невиновна.",
        "После освобождения Жунисову будет 48 лет.",
        "Приговор Жунисову – шесть лет лишения свободы – вступил в силу 20 июня 2023 года.",
        "Суд продлил арест Жунисова на два месяца.",
    ),
    "kk": (
        "Прокурор Марат Жүнісовке сегіз жыл бас бостандығынан айыруды сұрады.",
        "Марат Жүнісовке сегіз жылға дейін бас бостандығынан айыру қаупі төнді.",
        "Марат Жүнісов бұрын екі жылға сотталған.",
        "Марат Жүнісов 2023 жылғы 14 наурызда алты жылға сотталды.",
        "Марат Жүнісовтің ағасы төрт жылға сотталды.",
        "Марат Жүнісов босатылған жоқ.",
        "Руслан Оспанов 2023 жылғы 10 шілдеде шартты түрде мерзімінен бұрын босатылды.",
        "Данияр Қожин 15 тәулікке қамалды.",
        "12 адам сотталды: 5 әйел және 7 ер адам.",
        "2021 жылғы 3 мамырда тінту болды, ертеңіне, 2021 жылғы 4 мамырда, кеңсе мөрленді.",
        "Марат Жүнісов 44 жаста.",
        "Марат Жүнісов – Қазақстан азаматы, журналист.",
        "Марат Жүнісов Қарағандыда туған.",
        "30 айыпталушының үштен бірі (10 адам) шағымданды.",
        "Құқық қорғаушылар Марат Жүнісовті босатуды талап етеді.",
    ),
    "parts, terms and others": (
        (
            "About 50 people were brought to police stations on that day. According to lawyers, 31 of them were "
            "fined and at least 21 were placed under administrative arrest."
        ),
        "Of the 50 people detained on the square, 30 were women and 28 were later fined.",
        "Of the 50 people charged, 40 were convicted and 30 appealed.",
        "Of the 50 people detained, 45 were released the same evening and 20 were fined.",
        (
            "Of the 48 people brought before the court, 19 were fined, including 7 women and 5 students, and 23 were "
            "placed under administrative arrest for 15 to 20 days."
        ),
        (
            "Сол күні шамамен 40 адам ұсталды. Адвокаттардың айтуынша, 27 адамға айыппұл салынды, кемінде 15 адам "
            "әкімшілік қамаққа алынды."
        ),
        (
            "В тот день в городе задержали не менее 60 человек. По данным адвокатов, 41 человек оштрафован, более 20 "
            "арестованы."
        ),
        "Из 30 осуждённых 18 женщин, 14 человек получили условные сроки.",
        "Ұсталған 64 адамның 29-ы әйел, 40-ына айыппұл салынды.",
        "In Almaty 12 people were fined. Five were arrested in Astana for 15 days and 9 were warned.",
        (
            "Суд назначил Ермеку Тайжану три года за кражу и два года за хулиганство, а по совокупности, путём "
            "частичного сложения наказаний, — четыре года лишения свободы."
        ),
        (
            "The court imposed three years for theft and five years for fraud and, adding the terms in full, "
            "sentenced him to eight years."
        ),
        (
            "The court imposed three years for theft and five years for fraud; the shorter term was absorbed by the "
            "longer, and the final sentence is five years."
        ),
        (
            "Marat Zhunisov has been prosecuted before. In 2016 he was sentenced to three years’ imprisonment under "
            "Article 174 of the Criminal Code (“incitement of social discord”) and was released in 2019 after "
            "serving the term in full."
        ),
        "Marat Zhunisov was 38 when police first searched his house in October 2018 and took his telephone.",
        "14 марта 2023 года суд назначил Марату Жунисову наказание. Суд назначил ему шесть лет.",
        (
            "Марат Жунисов отбывает шесть лет лишения свободы, а его подельник Нурсултан Шаймерген получил три года "
            "условно."
        ),
        "Марат Жүнісов алты жылға бас бостандығынан айырылды, ал бірге айыпталған Мейрам Шотаман төрт жылға сотталды.",
        "Марат Жунисов с 2019 года помогал семьям политзаключённых.",
        "The journalist Marat Zhunisov got six years; the blogger Kairat Shotaman received four years in prison.",
    ),
}
