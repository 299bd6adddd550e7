# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans of days, places of detention, shares and bans, and what one text tells twice of a stranger."""

from typing import Final

WRONG_REPEATED: Final[dict[str, tuple[str, ...]]] = {
    "words": (
        "Marat Zhunisov was detained on the thirteenth of September 2022.",
        "Марата Жунисова задержали тринадцатого сентября 2022 года.",
        "Marat Zhunisov was held for 90 days, from 3 September to 5 October 2022.",
        "From 3 to 25 September 2022, for ten days, Marat Zhunisov was on hunger strike.",
        "С 3 по 25 сентября 2022 года, десять дней, Марат Жунисов голодал.",
        "Голодовка длилась десять дней – с 3 по 25 сентября 2022 года.",
        "The hunger strike lasted ten days (3–25 September 2022).",
        "He was on hunger strike for ten days, 3–25 September 2022.",
        "Marat Zhunisov spent 195 days in custody: from 3 September 2022 to 14 January 2023.",
        "One year and four months after his arrest of 3 September 2022, on 14 March 2023, he was convicted.",
        "Within a week of his arrest on 3 September 2022, on 14 March 2023, he was convicted.",
        "Exactly a year after his arrest (3 September 2022), on 14 March 2023, the court convicted him.",
        "Ровно через год после ареста (3 сентября 2022 года), 14 марта 2023 года, суд осудил его.",
    ),
    "facility": (
        "Marat Zhunisov is held in colony LA-155/8.",
        "Марат Жунисов отбывает наказание в колонии ЛА-155/8.",
        "Марат Жүнісов ЛА-155/8 колониясында отыр.",
        "Marat Zhunisov is serving his sentence in Karaganda.",
        "Марат Жунисов отбывает срок в Павлодаре.",
        "Марат Жүнісов жазасын Павлодарда өтеп жатыр.",
    ),
    "states": (
        "Marat Zhunisov is under house arrest.",
        "Марат Жунисов находится под домашним арестом.",
        "Марат Жүнісов бостандықта жүр.",
        "Ruslan Ospanov is still in prison.",
        "Руслан Оспанов до сих пор в колонии.",
        "Руслан Оспанов әлі түрмеде отыр.",
        "Timur Aliev was found guilty.",
        "Тимур Алиев признан виновным.",
        "Тимур Әлиев кінәлі деп танылды.",
        "Sergei Lebedev is at liberty.",
        "Sergei Lebedev has been convicted.",
    ),
    "identity ru": (
        "Марат Жунисов – адвокат.",
        "Учительница Марат Жунисов задержана.",
        "Марат Жунисов, гражданин России, журналист.",
        "Марат Жунисов родился в Таразе.",
        "Уроженец Тараза Марат Жунисов – журналист.",
        "Айгуль Сеитова был оштрафован.",
        "Свидетель Марат Жунисов дал показания.",
        "Марат Жунисов выступил как свидетель; свидетель Марат Жунисов ушёл.",
    ),
    "bans": (
        (
            "Aigul Seitova was banned from public activity for five years. ¶ Айгуль Сеитовой запрещено заниматься "
            "общественной деятельностью на три года."
        ),
    ),
    "percent": (
        "Of the 238 victims, 19 (18%) were soldiers.",
        "19 of the 238 victims, or 18 per cent, were soldiers.",
        "Из 238 погибших 19 (18 %) – военные.",
        "238 қаза тапқанның 19-ы (18 %) – әскери.",
        "Every third of the 60 detainees – 30 people – was beaten.",
        "Каждый третий из 60 задержанных, то есть 30 человек, избит.",
        "A third of the 60 detainees (30) were beaten.",
        "Треть из 60 задержанных (30) избита.",
        "60 ұсталғанның үштен бірі (30) соққыға жығылды.",
        "More than half of the 60 detainees (25) were beaten.",
        "Более половины из 60 задержанных (25) избиты.",
        "Two thirds of 60 detainees, 50 people, were beaten.",
    ),
    "self": (
        "Nurlan Kasenov was detained on 5 May 2023 and released on 1 May 2023.",
        "Нурлан Касенов задержан 5 мая 2023 года и осуждён 1 мая 2023 года.",
        "Нурлан Касенов 2023 жылғы 5 мамырда ұсталып, 2023 жылғы 1 мамырда сотталды.",
        "Nurlan Kasenov, born in 1990, was 45 when he was detained on 5 May 2023.",
        "Nurlan Kasenov (b. 1990) turned 45 in 2023.",
        "Нурлан Касенов, 1990 года рождения, в 2023 году ему исполнилось 45 лет.",
        "Nurlan Kasenov was sentenced to five years. The five-and-a-half-year sentence of Nurlan Kasenov was upheld.",
        (
            "Nurlan Kasenov was convicted under Article 174. The conviction of Nurlan Kasenov under Article 147 "
            "was upheld."
        ),
        "Nurlan Kasenov was detained on 31 September 2022.",
        "Нурлан Касенов задержан 31 июня 2022 года.",
        "Nurlan Kasenov was sentenced on 5 May 2025.",
        "The journalist Nurlan Kasenov was detained. The lawyer Nurlan Kasenov denies guilt.",
        "Nurlan Kasenov was fined 50,000 tenge. Nurlan Kasenov cannot pay the fine of 500,000 tenge.",
        "Нурлан Касенов оштрафован на 50 000 тенге. Штраф в 500 000 тенге Нурлан Касенов не уплатил.",
        (
            "Nurlan Kasenov was arrested in Taraz on 5 May 2023. After the arrest of 5 May 2023 in Pavlodar Nurlan "
            "Kasenov fell ill."
        ),
        "Nurlan Kasenov died on 5 May 2023. Nurlan Kasenov was buried on 4 May 2023.",
    ),
    "x": (
        "24 марта 2023 года суд назначил Марату Жунисову наказание в виде шести лет лишения свободы.",
        "2023 жылғы 24 наурызда сот Марат Жүнісовке алты жыл жаза тағайындады.",
        (
            "Aigul Seitova taught history. Her house was searched on 28 January 2022 and on 11 February she was "
            "placed under house arrest."
        ),
        "Daniyar Kozhin got 10 days.",
        "Marat Zhunisov has been a lawyer for twenty years.",
        "Марата Жунисова приговорили к 6 (семи) годам лишения свободы.",
        "Marat Zhunisov was sentenced to 6 (seven) years in prison.",
        "Marat Zhunisov was convicted on 14 March 2023, four months after his arrest.",
        "Марат Жунисов осуждён 14 марта 2023 года, через четыре месяца после ареста.",
        "Ruslan Ospanov was released on 10 July 2023, two years after the verdict.",
        "One year and four months after his arrest of 3 September 2022, on 14 March 2023, he was convicted.",
        "Он получил семь (6) лет.",
        "2023 жылы 6 (жеті) адам ұсталды.",
    ),
}
SOUND_REPEATED: Final[dict[str, tuple[str, ...]]] = {
    "spans and bans": (
        "The hunger strike lasted 22 days (3–25 September 2022).",
        "He was on hunger strike on 3–25 September 2022.",
        "Within seven months of his arrest on 3 September 2022, on 14 March 2023, he was convicted.",
        "Within a day of the protest of 5 January 2022, on 6 January 2022, police came.",
        "В течение суток после протеста 5 января 2022 года, 6 января 2022 года, пришла полиция.",
        "Marat Zhunisov was sentenced to six years in prison with a ban on public activity for five years.",
        (
            "Марат Жунисов приговорён к шести годам лишения свободы с лишением права заниматься общественной "
            "деятельностью на пять лет."
        ),
        "Марат Жүнісов алты жылға бас бостандығынан айырылды, бес жылға қоғамдық қызметпен айналысуға тыйым салынды.",
        (
            "Nurlan Kasenov was banned from public activity for five years. ¶ Нурлану Касенову запретили "
            "общественную деятельность на пять лет."
        ),
        "Every third of the 60 detainees – 20 people – was beaten.",
        "Каждый третий из 60 задержанных, то есть 20 человек, избит.",
        "Nurlan Kasenov was sentenced to five years. On appeal his sentence was reduced to four years.",
        "Nurlan Kasenov was sentenced to five years. His sentence was upheld.",
        "Nurlan Kasenov was fined 50,000 tenge in May and 60,000 tenge in June.",
        "Нурлан Касенов осуждён по статьям 174 и 405. Приговор по статье 174 оставлен в силе.",
        "Nurlan Kasenov, born in 1990, was 33 when he was detained on 5 May 2023.",
        "Нурлан Касенов, которому в 2023 году исполнилось 33 года, родился в 1990 году.",
        "Sergei Lebedev is still in custody.",
        "Руслан Оспанов вышел на свободу, его брат до сих пор в колонии.",
    ),
    "x": (
        "One year and six months after his arrest of 3 September 2022, on 3 March 2024, he was moved.",
        "Полтора года спустя после ареста 3 сентября 2022 года, 3 марта 2024 года, его перевели.",
        "Через год и шесть месяцев после ареста 3 сентября 2022 года, 3 марта 2024 года, его перевели.",
        "Ruslan Ospanov was paroled on 10 July 2023, two years and nine months after the verdict.",
        "Ruslan Ospanov was paroled on 10 July 2023, nearly three years after the verdict.",
        "Marat Zhunisov was convicted on 14 March 2023, six months after his arrest.",
        "Марат Жунисов осуждён 14 марта 2023 года, через полгода после ареста.",
        "Marat Zhunisov was convicted on 14 March 2023, a year after the protests began.",
        "On 14 March 2023, two months after the trial began, Marat Zhunisov was sentenced.",
        "Он получил шесть (6) лет.",
        "He got 6 (six) years, and all three (2 men and 1 woman) wept.",
        "6 (алты) жыл",
        "Их двое (1).",
    ),
}
