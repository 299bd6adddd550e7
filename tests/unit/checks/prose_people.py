# SPDX-License-Identifier: GPL-3.0-or-later
"""Where people whom texts name are from, their sex and their terms, and all of them in other words."""

from typing import Final

WRONG_PEOPLE: Final[dict[str, tuple[str, ...]]] = {
    "origins": (
        (
            "The case of Erlan Duisekov from the city of Kyzylorda is telling. ¶ Activist Erlan Duisekov from "
            "Kokshetau was freed."
        ),
        "Shymkent activist Erlan Duisekov was there. ¶ Erlan Duisekov, from Taraz, was there.",
        "Шымкентский активист Ерлан Дуйсеков был там. ¶ Ерлан Дуйсеков из города Тараз был там.",
        "Журналиста Ерлана Дуйсекова из Уральска не пустили. ¶ Актауский журналист Ерлан Дуйсеков не вошёл.",
        "Шымкенттік белсенді Ерлан Дүйсеков келді. ¶ Тараз қаласынан келген белсенді Ерлан Дүйсеков сөйледі.",
        "The US-based businessman Erlan Duisekov spoke. ¶ Erlan Duisekov, who lives in the United Kingdom, spoke.",
        "Erlan Duisekov, a Kazakhstani and Germany-based blogger, spoke. ¶ Erlan Duisekov currently resides in France.",
        (
            "Блогер Ерлан Дуйсеков проживает во Франции. ¶ Блогер Ерлан Дуйсеков живёт в Германии. ¶ Ерлан Дуйсеков, "
            "проживающий в Польше, ответил."
        ),
        "Блогер Ерлан Дүйсеков Германияда тұрады. ¶ Польшада тұратын блогер Ерлан Дүйсеков жауап берді.",
        (
            "The case of Tajik citizen Azamat Toktosunov is telling. ¶ Azamat Toktosunov, a well-known Kyrgyz "
            "musician, was freed."
        ),
        "Кыргызский музыкант Нурлан Токтосунов свободен. ¶ Гражданин Таджикистана Нурлан Токтосунов свободен.",
        "Қырғыз музыканты Нұрлан Тоқтосунов бостандықта. ¶ Тәжік әншісі Нұрлан Тоқтосунов бостандықта.",
        "Erlan Duisekov, resident of Taraz, came. ¶ The Pavlodar journalist Erlan Duisekov came.",
    ),
    "sexes in one text": (
        (
            "Dana Rustemova is charged with extremism. She was detained in May. In January 2022, he was arrested for "
            "15 days."
        ),
        "Erlan Duisekov is a farmer. On 5 May 2023 he was searched. The court let her go the same day.",
        "Dana Rustemova was born in Taraz. She is ill. The colony refuses him treatment.",
        "Дана Рустемова вышла из дома. Задержана 3 мая 2023 года. Осуждён 5 июля 2023 года.",
        "Ерлан Дуйсеков из Тараза. Он был задержан в мае. В июне оштрафована на 20 МРП.",
    ),
    "terms in order": (
        (
            "In August 2023 the court put activists Dana Rustemova and Erlan Duisekov under arrest for 20 and 15 "
            "days, respectively. ¶ In August 2023 Dana Rustemova was put under arrest for 15 days."
        ),
        (
            "Erlan Duisekov and Dana Rustemova were sentenced to five and seven years in prison respectively. ¶ Dana "
            "Rustemova was sentenced to five years in prison."
        ),
        (
            "Ерлан Дуйсеков и Дана Рустемова приговорены к пяти и семи годам лишения свободы соответственно. ¶ Дана "
            "Рустемова приговорена к пяти годам лишения свободы."
        ),
        (
            "Ерлан Дүйсеков пен Дана Рүстемова тиісінше 5 және 7 жылға бас бостандығынан айырылды. ¶ Дана Рүстемова "
            "5 жылға бас бостандығынан айырылды."
        ),
        (
            "On 12 May 2023 Erlan Duisekov was arrested for 10 days. ¶ On 12 May 2023 a court arrested Erlan "
            "Duisekov for 15 days."
        ),
        (
            "Erlan Duisekov faces up to ten years in prison. ¶ On 30 November 2023 Erlan Duisekov was sentenced to "
            "twelve years in prison."
        ),
        (
            "Ерлану Дуйсекову грозит до семи лет лишения свободы. ¶ Ерлан Дуйсеков приговорён к девяти годам лишения "
            "свободы."
        ),
    ),
    "people in other words": (
        (
            "At the meeting the head of the Anti-Corruption Agency, Olzhas Bektenov, promised an inquiry. ¶ The "
            "Prosecutor General, Olzhas Bektenov, promised an inquiry."
        ),
        "The case was heard by Judge Raushan Abenova. ¶ Prosecutor Raushan Abenova asked for eight years.",
        "Investigator Daulet Kemelov refused the motion. ¶ The complaint names the prosecutor Daulet Kemelov.",
        "Deputy Mayor of Semey Kairat Dulatov banned the picket. ¶ Semey mayor Kairat Dulatov banned the picket.",
        "Заместитель председателя КНБ Арман Сейдахметов выступил. ¶ Председатель КНБ Арман Сейдахметов выступил.",
        "Омбудсмен Эльвира Турганова посетила колонию. ¶ Колонию посетила министр юстиции Эльвира Турганова.",
        "Сенатор Ерболат Мукашев. ¶ Министр труда Ерболат Мукашев сказал. ¶ Вице-министр труда Ерболат Мукашев сказал.",
        "Ішкі істер министрінің орынбасары Мұрат Сейдалин келді. ¶ Ішкі істер министрі Мұрат Сейдалин келді.",
        "Судья Айман Жаксыбекова вынесла решение. ¶ Прокурор Айман Жаксыбекова просила пять лет.",
        "Полковник Қанат Рысбеков жауап берді. ¶ Подполковник Қанат Рысбеков жауап берді.",
        "Akim of Atyrau Serik Shapkenov visited. ¶ Serik Shapkenov, the akim of Aktau, visited.",
        "Oksana Shevchuk’s daughter Alina Shevchuk was ten. ¶ Alina Shevchuk, the niece of Oksana Shevchuk, was ten.",
        (
            "The father of Nurlan Esenov, Amangeldy Esenov, was fined. ¶ Nurlan Esenov’s grandfather Amangeldy "
            "Esenov was fined."
        ),
        "Жена Болата Ермекова Гульзира Ермекова уволена. ¶ Сестру Болата Ермекова, Гульзиру Ермекову, уволили.",
        "Дочь Оксаны Шевчук, Алина Шевчук, поступила в школу. ¶ Алина Шевчук приходится племянницей Оксане Шевчук.",
        (
            "Нұрлан Есеновтің әкесі Амангелді Есенов айыппұл төледі. ¶ Нұрлан Есенов пен оның ағасы Амангелді Есенов "
            "айыппұл төледі."
        ),
        "Гүлзира Ермекованың күйеуі Болат Ермеков жұмыстан шығарылды. ¶ Болат Ермеков – Гүлзира Ермекованың інісі.",
        "The Kyrgyz blogger Otabek Sultanov was deported. ¶ A citizen of Tajikistan, Otabek Sultanov, was deported.",
        "Almaty lawyer Zhanar Kaipova took the case. ¶ Zhanar Kaipova, a lawyer from Karaganda, took the case.",
        "Адвокат из Павлодара Жанар Каипова вступила в дело. ¶ Астанинский адвокат Жанар Каипова вступила в дело.",
        (
            "Blogger Aidar Munaitov, living in Poland, was put on the wanted list. ¶ A Kyiv-based blogger, Aidar "
            "Munaitov, was put on the wanted list."
        ),
        (
            "Jailed with him were Oleg Pak, Ivan Tsoy, Pavel Kim and Roman Lee. ¶ Jailed with him were Oleg Pak, "
            "Igor Tsoy, Pavel Kim and Roman Lee."
        ),
        (
            "Doctors removed the bullet: Samat Orynov had been shot in the shoulder. ¶ Samat Orynov was shot in the "
            "stomach."
        ),
        "Самату Орынову прострелили ногу. ¶ Самат Орынов получил пулевое ранение в плечо.",
    ),
}
SOUND_PEOPLE: Final[dict[str, tuple[str, ...]]] = {
    "origins": (
        (
            "The case of Erlan Duisekov from the city of Kyzylorda is telling. ¶ Kyzylorda activist Erlan Duisekov "
            "was freed."
        ),
        "Erlan Duisekov was deported from Almaty. ¶ Shymkent activist Erlan Duisekov was deported from Astana.",
        "Police took Erlan Duisekov from Shymkent to Taraz. ¶ Taraz activist Erlan Duisekov came home.",
        "Erlan Duisekov, who lived in Germany until 2020, spoke. ¶ Erlan Duisekov lives in France.",
        "Erlan Duisekov moved from Taraz. ¶ Almaty activist Erlan Duisekov moved.",
        "The US-based businessman Erlan Duisekov spoke. ¶ Erlan Duisekov resides in the United States.",
        "Шымкентский активист Ерлан Дуйсеков. ¶ Ерлан Дуйсеков из Шымкента. ¶ Шымкенттік белсенді Ерлан Дүйсеков.",
        "The Kyrgyz journalist Azamat Toktosunov. ¶ Azamat Toktosunov, a citizen of Kyrgyzstan.",
        "Kazakh musician Azamat Toktosunov left. ¶ Russian citizen Azamat Toktosunov came.",
        "The Russian journalist met Azamat Toktosunov. ¶ Kyrgyz musician Azamat Toktosunov met him.",
        "Erlan Duisekov met the US-based businessman Timur Akhanov. ¶ Erlan Duisekov resides in Germany.",
        "Almaty police held activist Erlan Duisekov. ¶ Taraz activist Erlan Duisekov came.",
        "Живёт в Германии блогер Ерлан Дуйсеков. ¶ Ерлан Дуйсеков бежал, живёт в Польше.",
    ),
    "sexes in one text": (
        (
            "Dana Rustemova is charged with extremism. She was detained in May. Her brother came. He was arrested "
            "for 15 days."
        ),
        "Erlan Duisekov is a farmer. He has a lawyer. She was let in on the third day.",
        "Erlan Duisekov and Dana Rustemova came. She spoke. He was silent.",
        "Erlan Duisekov told a woman that he was ill. She did not believe it.",
        "Erlan Duisekov was searched. The judge read the verdict. She gave him five years.",
        "Дана Рустемова вышла. Задержана 3 мая. Сотрудник полиции был оштрафован.",
        "Ерлан Дуйсеков задержан. Его мать оштрафована.",
        "Dana Rustemova said: “He who sows the wind reaps the whirlwind.” She laughed.",
        "Ерлан Дуйсеков вышел. Он был задержан. Партия запрещена, она обжалует это.",
    ),
    "terms in order": (
        (
            "In August 2023 the court put activists Dana Rustemova and Erlan Duisekov under arrest for 20 and 15 "
            "days, respectively. ¶ In August 2023 Dana Rustemova was put under arrest for 20 days."
        ),
        (
            "Erlan Duisekov and Dana Rustemova were sentenced to five and seven years in prison respectively. ¶ Dana "
            "Rustemova was sentenced to seven years in prison. Erlan Duisekov was sentenced to five years in prison."
        ),
        (
            "On 12 May 2023 Erlan Duisekov was arrested for 10 days. ¶ On 2 June 2023 Erlan Duisekov was arrested "
            "for 15 days."
        ),
        "Erlan Duisekov faces up to ten years in prison. ¶ Erlan Duisekov was sentenced to nine years in prison.",
        (
            "Erlan Duisekov faced up to five years, and in another case up to ten years in prison. ¶ Erlan Duisekov "
            "was sentenced to nine years in prison."
        ),
        (
            "Erlan Duisekov was arrested for 10 days in May 2023 and for 15 days in June 2023. ¶ In June 2023 Erlan "
            "Duisekov was arrested for 15 days."
        ),
        (
            "Ерлану Дуйсекову грозит до семи лет лишения свободы. ¶ Ерлан Дуйсеков приговорён к семи годам лишения "
            "свободы."
        ),
        (
            "Erlan Duisekov and Dana Rustemova, 64 and 35 years old respectively, were sentenced to five years in "
            "prison. ¶ Dana Rustemova was sentenced to five years in prison."
        ),
    ),
    "people in other words": (
        (
            "The head of the police of Semey, Colonel Kairat Dulatov, spoke. ¶ Colonel Kairat Dulatov, head of the "
            "Semey police, spoke."
        ),
        "Deputy Prosecutor General Timur Tashimov said so. ¶ First Deputy Prosecutor General Timur Tashimov said so.",
        "Minister of Internal Affairs Marat Akhmetov said so. ¶ Interior Minister Marat Akhmetov said so.",
        "Председатель Мажилиса Ерлан Кошатов. ¶ Спикер Мажилиса Ерлан Кошатов.",
        "Prosecutor Aset Karimov of Almaty spoke. ¶ The prosecutor of the Bostandyk district, Aset Karimov, spoke.",
        "Her brother Bolat Ermekov came with Gulzira Ermekova. ¶ Bolat Ermekov and his sister Gulzira Ermekova came.",
        "The brothers Nurlan Esenov and Amangeldy Esenov were held. ¶ Nurlan Esenov’s brother Amangeldy was held.",
        "Нурлан Есенов и его двоюродный брат Амангельды Есенов. ¶ Брат Нурлана Есенова Амангельды Есенов.",
        "President Nurlan Esenov of the bar spoke. ¶ Lawyer Nurlan Esenov spoke.",
        "Otabek Sultanov, an Uzbek from Osh, is a citizen of Kyrgyzstan. ¶ Kyrgyz citizen Otabek Sultanov was freed.",
        "Zhanar Kaipova, a lawyer from Karaganda, works in Almaty. ¶ Karaganda lawyer Zhanar Kaipova came.",
        "Almaty court sentenced activist Zhanar Kaipova. ¶ Activist Zhanar Kaipova from Karaganda was sentenced.",
        "Oleg Pak, Ivan Tsoy and Pavel Kim. ¶ Oleg Pak, Ivan Tsoy, Pavel Kim. ¶ Ivan Tsoy, Oleg Pak and Pavel Kim.",
        "Samat Orynov was shot in the shoulder; his friend Aset Omarov in the leg. ¶ Aset Omarov was shot in the leg.",
        "Major Kanat Rysbekov beat him in 2019. ¶ In 2023 he saw Colonel Kanat Rysbekov again.",
        (
            "Judge Raushan Abenova heard it. ¶ The presiding judge, Raushan Abenova, refused. ¶ Chair of the court "
            "Raushan Abenova."
        ),
        "Investigator Daulet Kemelov. ¶ Senior investigator Daulet Kemelov. ¶ Investigator Captain Daulet Kemelov.",
        (
            "Mother of three Oksana Shevchuk. ¶ Alina Shevchuk, daughter of Oksana Shevchuk. ¶ Oksana Shevchuk, "
            "Alina Shevchuk’s mother."
        ),
        (
            "Deputy Minister Kanat Musin was then Minister of Health. ¶ Minister Kanat Musin resigned. ¶ Since May "
            "Deputy Minister Kanat Musin."
        ),
        "The wife of Bolat Ermekov, Gulzira Ermekova. ¶ Gulzira Ermekova, the widow of Bolat Ermekov.",
        "Сын Оксаны Шевчук Артём Шевчук. ¶ Артём Шевчук, сын Оксаны Шевчук и Павла Шевчука.",
        "Bolat Ermekov, father of Nurlan Ermekov and uncle of Dias Ermekov. ¶ Dias Ermekov’s uncle Bolat Ermekov.",
    ),
}
