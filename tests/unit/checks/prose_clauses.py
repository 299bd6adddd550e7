# SPDX-License-Identifier: GPL-3.0-or-later
"""Several people, clauses and abbreviations in one sentence: what is wrong, and what is denied, reported or of others.

Those of `about` stand in the entry of a person and name nobody.
"""

from typing import Final

WRONG_CLAUSES: Final[dict[str, tuple[str, ...]]] = {
    "several": (
        "Marat Zhunisov and Ruslan Ospanov were sentenced on 14 March 2023 and 5 October 2021 respectively.",
        "The court sentenced Marat Zhunisov to six years and Ruslan Ospanov to seven years in prison.",
        "Суд приговорил Марата Жунисова к шести годам, а Руслана Оспанова – к семи годам лишения свободы.",
        "Марат Жүнісов алты жылға, ал Руслан Оспанов жеті жылға сотталды.",
        "Marat Zhunisov (6 years) and Ruslan Ospanov (7 years) are serving their sentences.",
        "Aigul Seitova and Marat Zhunisov were both sentenced to six years in prison.",
        "Marat Zhunisov was arrested in Almaty. On 24 March 2023 he was sentenced to six years.",
        "Марат Жунисов – журналист. 24 марта 2023 года его осудили на шесть лет.",
        "Марат Жүнісов – журналист. Оны 2022 жылғы 13 қыркүйекте ұстады.",
        (
            "Aigul Seitova is a teacher. Her trial ended on 1 July 2022 with a sentence of two years of "
            "restriction of liberty."
        ),
        "Ruslan Ospanov, who spent two years in prison, was released on 10 July 2022.",
        "Zhunisov's detention on 13 September 2022 caused protests.",
        "Police detained the journalist Zhunisov on 13.09.2022 in Almaty (Bostandyk district).",
        "М. Жунисов задержан 13.09.2022 г.",
        "Zhunisov M. was detained on 13 September 2022.",
        "Жунисов М.А. осуждён 24.03.2023 г. к 6 г. л/с.",
        "Жунисов осуждён к 7 годам л/с по ст. 272 ч. 2 УК РК.",
    ),
    "kz forms": (
        "Марат Жүнісов 2022 ж. 13 қыркүйекте ұсталған.",
        "Журналист Марат Жүнісовті полиция 2022 жылғы 13 қыркүйек күні ұстап әкетті.",
        "Марат Жүнісов 2022 жылғы 13 қыркүйектен бері қамауда.",
        "Марат Жүнісов 2023 жылғы 24 наурызда алты жылға бас бостандығынан айырылды.",
        "Айгүл Сейітова 2022 жылғы 1 шілдеде сотталды.",
        "Айгүл Сейітоваға 350 000 теңге айыппұл салынды.",
        "Руслан Оспанов 7 жылға сотталған.",
        "Данияр Қожин 2023 жылғы 11 маусымда 15 тәулікке қамауға алынды.",
        "Виктор Пак 2022 жылғы 21 қаңтарда ауруханада көз жұмды.",
        "Марат Жүнісов Павлодарда туған.",
        "Марат Жүнісов – Ресей азаматы.",
        "Марат Жүнісов – мұғалім.",
    ),
    "officials": (
        "Prosecutor Asel Nurova asked for eight years. Judge Asel Nurova read the verdict.",
        "Прокурор Асель Нурова просила восемь лет. Судья Асель Нурова огласила приговор.",
        "Следователь Ержан Абиев вёл дело. Судья Ержан Абиев вынес приговор.",
        "Тергеуші Ержан Абиев іс жүргізді. Судья Ержан Абиев үкім шығарды.",
    ),
}
SOUND_CLAUSES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "Marat Zhunisov was first detained on 5 May 2019 for ten days and again on 3 September 2022.",
        "According to the police, Marat Zhunisov was not detained on 13 September 2022.",
        (
            "State media claimed that Marat Zhunisov had been detained on 4 September 2022; in fact he was taken "
            "on 3 September 2022."
        ),
        "Marat Zhunisov's appeal will be heard on 20 May 2023.",
        "Marat Zhunisov was convicted on 14 March 2023. His brother was convicted on 15 March 2023.",
        "The day before the verdict against Marat Zhunisov, on 13 March 2023, police searched the office.",
        "Marat Zhunisov faces up to eight years in prison.",
        "Marat Zhunisov could have been sentenced to seven years.",
        "The prosecutor asked for seven years for Marat Zhunisov, the court gave six.",
        "Marat Zhunisov is serving a six-year term; five years remain.",
        "In 2017 Marat Zhunisov was fined 100,000 tenge.",
        "Marat Zhunisov lost 2 million tenge of savings.",
        "Aigul Seitova, fined 300,000 tenge, has paid 30,000 tenge so far.",
        "Marat Zhunisov was searched in Taraz on 1 August 2022 and detained in Almaty on 3 September 2022.",
        "Marat Zhunisov, detained in Almaty, was tried in Almaty and serves his term in Almaty.",
        "On 3 September 2022, when Marat Zhunisov was detained, his wife was in Taraz.",
        "Police from Taraz detained Marat Zhunisov on 3 September 2022.",
        "Marat Zhunisov was taken from Almaty to Karaganda after his arrest on 3 September 2022.",
        "Marat Zhunisov's parents live in Pavlodar; he was detained at work on 3 September 2022.",
        "Marat Zhunisov was detained on the way to Taraz.",
        (
            "Ruslan Ospanov served almost three years and was released on parole on 10 July 2023; his five-year "
            "term was to end in 2025."
        ),
        "The lawyer Gulmira Bekova visited Marat Zhunisov on 13 September 2022.",
        "Viktor Pak was wounded on 6 January 2022 and died in hospital on 20 January 2022.",
        "Viktor Pak's son was born on 5 January 2010.",
        "Aigul Seitova's restriction of liberty for two years ended on 1 June 2024.",
        "Timur Aliev, held since 10 November 2022, was acquitted on 4 May 2023 and released the same day.",
        "Marat Zhunisov would have turned 45 in 2025.",
        "Marat Zhunisov, then 36, joined the paper in 2016.",
        "The case was opened on 2 September 2022, a day before Marat Zhunisov was detained.",
        "Marat Zhunisov was charged on 12 September 2022, nine days after his arrest.",
        (
            "On 5 September 2022 a court remanded Marat Zhunisov in custody for two months, and on 3 November 2022 "
            "it extended his arrest for a month."
        ),
        "Marat Zhunisov complained that on 13 September 2022 he was beaten in the detention centre.",
        "Marat Zhunisov's daughter, 12, has not seen him since 13 September 2022.",
        "The Supreme Court reduced the sentence of Marat Zhunisov to five years on 20 May 2024.",
        (
            "On 1 June 2022 the Aktobe City Court sentenced Aigul Seitova to two years of restriction of liberty "
            "and a fine of 300,000 tenge. The Aktobe Regional Court upheld the sentence on 10 August 2022. She had "
            "spent four months under house arrest, from 1 February to 1 June 2022. She works as a teacher; her "
            "salary is 180,000 tenge. Her lawyer was fined 30,000 tenge for contempt of court."
        ),
        (
            "Ruslan Ospanov was detained on 2 March 2020 and sentenced on 5 October 2020 to five years in prison. "
            "On 10 July 2023 he was released on parole, two years and three months before the end of his term. He "
            "must report to the probation service in Taraz until 2025."
        ),
        (
            "Viktor Pak, 52, was shot in the leg in Almaty on 5 January 2022, beaten in a police station on 6 "
            "January 2022 and died in hospital on 20 January 2022. His funeral took place in Taldykorgan on 22 "
            "January 2022. The case about his death was closed on 20 January 2023, a year after his death."
        ),
        "Timur Aliev and Marat Zhunisov were detained on 10 November 2022 and 3 September 2022 respectively.",
        (
            "Daniyar Kozhin was placed under administrative arrest for 15 days on 1 June 2023. He was released on "
            "16 June 2023. In July 2023 he was fined 40 MCI."
        ),
        (
            "Sergei Lebedev, a Russian citizen, was detained on 15 January 2024 and charged on 20 January 2024 "
            "with inciting discord (Article 174(1)). His extradition is not sought. He is held in a pre-trial "
            "detention centre."
        ),
        "Two of the ten men, Marat Zhunisov and Ruslan Ospanov, were sentenced to prison: six and five years.",
        (
            "Marat Zhunisov received six years, Ruslan Ospanov five; Aigul Seitova was given two years of "
            "restriction of liberty."
        ),
        (
            "The verdict against Marat Zhunisov (14 March 2023) came 13 days after that of his friend Asel Nurova "
            "(1 March 2023), who got four years."
        ),
        "Marat Zhunisov’s cellmate was sentenced to eight years on 20 March 2023 in Taraz.",
        (
            "Lawyer Gulmira Bekova says that the sentence of Marat Zhunisov, six years, is unlawful; the state "
            "lawyer had asked for four."
        ),
    ),
    "ru": (
        "Марата Жунисова впервые задержали 5 мая 2019 года.",
        "По данным полиции, Марат Жунисов 13 сентября 2022 года не задерживался.",
        "Марат Жунисов был задержан 3 сентября 2022 года, а его брат – 13 сентября 2022 года.",
        "Прокурор просил для Марата Жунисова семь лет, суд дал шесть.",
        "Марату Жунисову грозит до восьми лет лишения свободы.",
        "Марат Жунисов задержан в Алматы сотрудниками, прибывшими из Тараза.",
        "В Таразе прошли пикеты в поддержку Марата Жунисова, задержанного 3 сентября 2022 года.",
        "Марат Жунисов доставлен в изолятор в Караганде после ареста.",
        "Айгуль Сеитова уплатила 30 000 тенге из штрафа в 300 000 тенге.",
        "Суд взыскал с Марата Жунисова 5 000 тенге пошлины.",
        "Осенью 2022 года, вскоре после задержания Марата Жунисова, прошли обыски.",
        "В январе 2023 года Марата Жунисова, находящегося под стражей, избили.",
        "Апелляция Марата Жунисова назначена на 20 мая 2023 года.",
        "Адвокат Марата Жунисова Гульмира Бекова подала жалобу 13 сентября 2022 года.",
        "Марат Жунисов, которому тогда было 36 лет, в 2016 году возглавил газету.",
        "Руслан Оспанов, осуждённый 5 октября 2020 года на пять лет, вышел по УДО 10 июля 2023 года.",
        "Дело возбудили 2 сентября 2022 года, на следующий день задержали Марата Жунисова.",
        "14 марта 2023 года, в день приговора Марату Жунисову, его жену задержали в Таразе.",
        "Марат Жунисов родом из Караганды, живёт в Алматы.",
        (
            "1 июня 2022 года Актюбинский городской суд приговорил Айгуль Сеитову к двум годам ограничения свободы "
            "и штрафу в 300 000 тенге. 10 августа 2022 года областной суд оставил приговор без изменения. С 1 "
            "февраля по 1 июня 2022 года, четыре месяца, она провела под домашним арестом."
        ),
        (
            "Руслан Оспанов задержан 2 марта 2020 года, 5 октября 2020 года осуждён на пять лет. 10 июля 2023 года "
            "вышел по УДО и живёт в Таразе."
        ),
        (
            "Виктора Пака ранили 5 января 2022 года в Алматы, 6 января избили в отделе полиции, 20 января он умер "
            "в больнице. Похоронили его 22 января в Талдыкоргане."
        ),
        "Данияр Кожин 1 июня 2023 года арестован на 15 суток, 16 июня освобождён.",
        (
            "Гражданин России Сергей Лебедев задержан 15 января 2024 года, 20 января ему предъявили обвинение по "
            "части 1 статьи 174 УК."
        ),
        "Марат Жунисов получил шесть лет, Руслан Оспанов – пять, Айгуль Сеитова – два года ограничения свободы.",
        "Тимур Алиев, задержанный 10 ноября 2022 года, оправдан 4 мая 2023 года.",
        (
            "В день приговора Марату Жунисову, 14 марта 2023 года, у суда в Алматы задержали десять человек; троих "
            "арестовали на 15 суток, семерых оштрафовали на 20 МРП."
        ),
    ),
    "kk": (
        "Марат Жүнісов алғаш рет 2019 жылғы 5 мамырда ұсталған.",
        "Прокурор Марат Жүнісовке жеті жыл сұрады, сот алты жыл берді.",
        "Марат Жүнісов 2022 жылғы 3 қыркүйекте ұсталып, Қарағандыдағы абақтыға жеткізілді.",
        "Таразда Марат Жүнісовті қолдап пикет өтті.",
        "Марат Жүнісов Қарағандыда туған, Алматыда тұрады.",
        "2023 жылғы қаңтарда қамауда отырған Марат Жүнісов ауырып қалды.",
        "Виктор Пак 2022 жылғы 6 қаңтарда соққыға жығылып, 20 қаңтарда қайтыс болды.",
        "Айгүл Сейітоваға 300 мың теңге айыппұл салынды.",
        "Руслан Оспанов бес жылға сотталып, 2023 жылғы 10 шілдеде мерзімінен бұрын босатылды.",
        (
            "Айгүл Сейітова 2022 жылғы 1 маусымда екі жылға бас бостандығын шектеуге және 300 000 теңге айыппұлға "
            "кесілді. 2022 жылғы 10 тамызда облыстық сот үкімді өзгеріссіз қалдырды."
        ),
        (
            "Руслан Оспанов 2020 жылғы 2 наурызда ұсталып, 2020 жылғы 5 қазанда бес жылға сотталды. 2023 жылғы 10 "
            "шілдеде шартты түрде мерзімінен бұрын босатылды."
        ),
        "Виктор Пак 2022 жылғы 6 қаңтарда Алматыда соққыға жығылып, 2022 жылғы 20 қаңтарда ауруханада қайтыс болды.",
        "Данияр Қожин 2023 жылғы 1 маусымда 15 тәулікке қамауға алынып, 16 маусымда босатылды.",
        "Марат Жүнісов алты жылға, Руслан Оспанов бес жылға сотталды.",
        (
            "Сергей Лебедев 2024 жылғы 15 қаңтарда ұсталды, оған 2024 жылғы 20 қаңтарда 174-баптың 1-бөлігі "
            "бойынша айып тағылды."
        ),
    ),
    "about": (
        "Detained on 3 September 2022 in Almaty. Convicted on 14 March 2023 to 6 years.",
        (
            "He was detained on 3 September 2022. On 5 September a court remanded him for two months. On 14 March "
            "he was sentenced."
        ),
        "Задержан 3 сентября 2022 года. 5 сентября арестован на два месяца. 14 марта осуждён.",
        "2022 жылғы 3 қыркүйекте ұсталды. 5 қыркүйекте қамауға алынды. 14 наурызда сотталды.",
        "His father was born in 1950 in Pavlodar. He studied in Taraz and moved to Almaty in 2005.",
        "He was named a suspect on 4 September and charged on 12 September 2022.",
        "His wife, Dina, 38, was fined 20 MCI in May 2023.",
        "Since his arrest he has been punished three times, on 5 May, 7 June and 9 July 2023.",
        "He was beaten on 3 September 2022, the day of his arrest, and on 13 January 2023.",
        "His appeal was dismissed on 20 June 2023.",
        (
            "Marat Zhunisov is a journalist from Karaganda who has lived in Almaty since 2005. On 3 September "
            "2022, at about 8 a.m., plain-clothes officers detained him at his flat in Almaty and searched it for "
            "six hours. On 5 September 2022 the Almaty investigating court remanded him in custody for two months; "
            "on 3 November 2022 and again on 3 January 2023 the arrest was extended. On 14 March 2023 the "
            "Bostandyk District Court of Almaty sentenced him to six years in a medium-security colony. His appeal "
            "was rejected on 20 June 2023. He is held in colony LA-155/14. In October 2023 he spent 15 days in a "
            "punishment cell. His wife Dina was fined 20 MCI (69,000 tenge) for a picket held in Taraz on 3 "
            "September 2023."
        ),
        (
            "Журналист из Караганды, в Алматы живёт с 2005 года. 3 сентября 2022 года его задержали дома в Алматы. "
            "5 сентября суд санкционировал арест на два месяца, затем срок продлевали 3 ноября 2022 года и 3 "
            "января 2023 года. 14 марта 2023 года Бостандыкский районный суд Алматы приговорил его к шести годам "
            "лишения свободы (прокурор просил восемь лет). Апелляция 20 июня 2023 года оставила приговор в силе. В "
            "октябре 2023 года он провёл 15 суток в ШИЗО. Отец Жунисова умер 5 мая 2021 года в Павлодаре."
        ),
        (
            "Қарағандыда туып-өскен журналист, 2005 жылдан бері Алматыда тұрады. 2022 жылғы 3 қыркүйекте Алматыда "
            "үйінен ұсталды. 5 қыркүйекте сот екі айға қамауға алуға санкция берді. 2023 жылғы 14 наурызда "
            "Алматының Бостандық аудандық соты алты жылға бас бостандығынан айырды. Прокурор сегіз жыл сұраған "
            "еді. Әйелі Дина 2023 жылғы қыркүйекте Таразда пикетке шығып, 69 000 теңге айыппұл төледі."
        ),
        (
            "Detained on 3 September 2022; remanded on 5 September; indicted in December; trial from 10 January to "
            "14 March 2023; six years. In 2019 he had already been held for ten days in Pavlodar. Since 1 May 2023 "
            "he has been in colony LA-155/14."
        ),
        (
            "In January 2022 he covered the protests in Almaty, Taraz and Shymkent. Two colleagues were detained "
            "in Taraz on 6 January 2022 and fined 50 MCI each. He himself was detained only on 3 September 2022."
        ),
        (
            "After the arrest on 3 September 2022 his accounts with 1.2 million tenge were blocked. In May 2023 a "
            "bank wrote off 120,000 tenge of them."
        ),
        "He turned 43 in prison on 11 February 2023. A month later, on 14 March 2023, he was sentenced.",
        "На момент ареста ему было 42 года. Его дочери 12 лет, сыну – 7 лет.",
        (
            "He was born in Karaganda, studied in Moscow, worked in Astana and was detained in Almaty on 3 "
            "September 2022."
        ),
        (
            "According to the indictment, between 3 and 7 January 2022 he took part in mass riots in Taraz. He was "
            "in Almaty on those days."
        ),
    ),
}
