# SPDX-License-Identifier: GPL-3.0-or-later
"""Passages of several sentences, as reports tell them, of the people of `cast`: with one contradiction."""

from typing import Final

WRONG_PASSAGES: Final[dict[str, tuple[str, ...]]] = {
    "parts and wholes": (
        (
            "Preventive detentions continued through the autumn. Of the 48 people brought before the administrative "
            "court that week, 19 were fined, 23 were placed under administrative arrest and 11 received a warning."
        ),
        (
            "Из 127 человек, доставленных в отделы полиции, 74 были оштрафованы, 38 подвергнуты административному "
            "аресту, ещё 21 отпущен без составления протокола."
        ),
        (
            "Әкімшілік сотқа жеткізілген 64 адамның 29-ына айыппұл салынды, 31-і әкімшілік қамаққа алынды, 12-сіне "
            "ескерту жасалды."
        ),
        "Ұсталған 20 адамның бесеуі 15 тәулікке қамалды, он екісіне айыппұл салынды, ал 8-іне ескерту жасалды.",
        (
            "In the week before the vote 48 people were brought to court. Nineteen were fined, 23 were arrested and "
            "11 received a warning."
        ),
        "The court heard 30 cases that day; of these, 14 ended in a fine, 12 in arrest and 9 were discontinued.",
        "Of 12 defendants, 8 are men and 5 are women.",
        (
            "Of the 15 complaints lodged by the prisoners, 7 were rejected, 6 were returned without consideration "
            "and 4 were granted."
        ),
    ),
    "terms added up": (
        (
            "The court found Yernar Kozhabek guilty on both counts. It imposed three years’ imprisonment for theft "
            "and two years’ imprisonment for hooliganism and, adding the terms in full, set the final sentence at "
            "six years’ imprisonment."
        ),
        (
            "Суд назначил Ермеку Тайжану три года за кражу и два года за хулиганство, а путём полного сложения "
            "наказаний — четыре года лишения свободы."
        ),
        (
            "Сот оған ұрлық үшін үш жыл, бұзақылық үшін екі жыл тағайындап, жазаларды толық қосу арқылы алты жылға "
            "бас бостандығынан айырды."
        ),
        (
            "Суд назначил ему три года за кражу и два года за хулиганство, а путём частичного сложения — шесть лет "
            "лишения свободы."
        ),
        (
            "The court imposed three years for theft and five years for fraud and, the longer term absorbing the "
            "shorter, sentenced him to eight years."
        ),
    ),
    "ends of terms": (
        "He was sentenced to six years in prison. The term is counted from 3 May 2021 and ends on 3 May 2028.",
        "She got four years in prison, running from 1 June 2020; the term expired on 1 June 2023.",
        "Осуждён к пяти годам лишения свободы. Срок исчисляется с 12 апреля 2022 года, истекает 12 апреля 2026 года.",
        "Приговорён к 3 годам ограничения свободы, срок начался 2 марта 2021 года и закончился 2 июня 2024 года.",
        "Үш жылға сотталды: мерзімі 2022 жылғы 5 мамырдан бастап есептеледі, 2026 жылғы 5 мамырда аяқталады.",
    ),
    "days and months in other forms": (
        "On 13 September 2022 the journalist Marat Zhunisov was arrested for two months.",
        "Marat Zhunisov was detained on 9 March 2022.",
        "Марат Жунисов 2022 ж. 13 қыркүйекте үйінің жанында ұсталды.",
        "Марат Жунисов 2022 жылғы қыркүйектің 13-інде ұсталды.",
        "Марата Жунисова задержали 13 сент. 2022 г. около дома.",
        "Сот 2023 жылғы 24 наурызда Марат Жунисовты бас бостандығынан айырды.",
        "14 марта 2023 года Марату Жунисову вынес приговор суд по уголовным делам города Караганды.",
    ),
    "small things": (
        "Марат Жунисов в СИЗО. Адвокат Марата Жунысова пожаловался.",
        "14 марта 2023 года Марата Жунисова приговорили к шести годам лишения свободы условно с испытательным сроком.",
        (
            "According to the reply, the court sanctioned the custody of A. Zhunis for two months, from 5 May 2023 "
            "to 5 September 2023, because of the gravity of the charge."
        ),
    ),
    "English narratives": (
        (
            "Marat Zhunisov, a journalist who wrote about corruption in the akimat, was detained at his flat on 3 "
            "September 2022. The pre-trial investigation lasted six months. On 14 March 2023 the court found him "
            "guilty and ordered him to serve seven years in a medium-security colony."
        ),
        (
            "Aigul Seitova taught history at a secondary school. She was placed under house arrest in February 2022 "
            "and stood trial in May. On 1 June 2022 the Aktobe City Court gave her three years of restriction of "
            "liberty; the appeal was dismissed in August."
        ),
        (
            "Timur Aliev, arrested on 10 November 2022, spent almost six months in pre-trial detention. In May 2023 "
            "the court convicted him and released him on a suspended sentence."
        ),
        (
            "Daniyar Kozhin was detained on his way to the rally of 1 June 2023. He was locked up for 5 days. No "
            "lawyer was admitted."
        ),
        (
            "The court found Aigul Seitova guilty and handed her a 400,000-tenge fine on top of two years of "
            "restriction of liberty."
        ),
        (
            "Six women – Anar Alimova, Saule Omarova, Dina Kasymova – were brought to the court in handcuffs. Their "
            "relatives waited outside until midnight."
        ),
        "Marat Zhunisov was brought to court on Monday, 14 March 2023. The hearing lasted ten minutes.",
        (
            "Sergei Lebedev, a Kyrgyz citizen, came to Almaty in 2022 to work. He has been in a detention facility "
            "since 15 January 2024 awaiting extradition."
        ),
        (
            "The police say that 15 people took part. The names of those detained are known: Anar Alimova, Saule "
            "Omarova and Dina Kasymova. The four were taken to the police station and questioned until the morning."
        ),
        (
            "Viktor Pak died on 20 January 2022 in a hospital of Almaty. According to the forensic report, he was "
            "beaten on 6 January 2022. Three weeks later he died of his injuries on 20 January 2022."
        ),
        "Of the 19 defendants, twelve received prison terms, five restriction of liberty and four were acquitted.",
        "Marat Zhunisov (born in 1980) was 38 years old when he was arrested on 3 September 2022.",
        "The lawyer of Marat Zhunisov was not admitted for three days, from 3 September to 16 September 2022.",
        (
            "Marat Zhunisov was charged under Article 272 (“dissemination of knowingly false information”) of the "
            "Criminal Code. He denies the charge."
        ),
        (
            "The regional court in Aktobe sentenced Marat Zhunisov to six years in prison on 14 March 2023, and the "
            "appeal court left the sentence unchanged."
        ),
        (
            "Marat Zhunisov has been in custody for a year and a half, since 3 September 2021, and his relatives may "
            "visit him twice a year."
        ),
        "On 14 March 2023 Marat Zhunisov and Timur Aliev were sentenced to six years each.",
        "Gulmira Bekova defends political prisoners. In 2023 she was herself detained. His licence was taken away.",
        "The office was searched on 12 May 2023. The next morning, on 15 May 2023, the staff found the door sealed.",
        "Of 200 complaints about torture, 3 led to a trial (15 per cent).",
        "The damage was put at 2,300,000 tenge (USD 50,000), which the defendants are to pay jointly.",
        "According to the indictment the meeting took place on Sunday, 31 June 2022, in the office of the movement.",
        "Marat Zhunisov’s sentence ends on 3 September 2026, six years after his arrest.",
    ),
    "Russian narratives": (
        (
            "Марата Жунисова задержали 3 сентября 2022 года у подъезда. Ему вменили статью 274 Уголовного кодекса. "
            "14 марта 2023 года его осудили на шесть лет."
        ),
        (
            "Суд Актобе признал Марата Жунисова виновным в организации массовых беспорядков. Наказание – шесть лет "
            "лишения свободы. Апелляция ничего не изменила."
        ),
        "Сергей Лебедев задержан в январе 2024 года. Сейчас дома, под домашним арестом. Дело ещё не передано в суд.",
        "Данияра Кожина задержали после акции. Его посадили на 5 суток. Адвоката к нему не пустили.",
        "Тимура Алиева признали виновным в распространении ложной информации. Вину он не признал.",
        "Гражданка Узбекистана Сеитова жила в Актобе десять лет. Она преподавала историю в школе.",
        "Марат Жунисов провёл в СИЗО полгода. 14 апреля 2023 года ему вынесли приговор: шесть лет колонии.",
        (
            "Апелляционный суд оставил приговор Айгуль Сеитовой в силе: три года ограничения свободы. Она отмечается "
            "в службе пробации."
        ),
        "Виктор Пак умер в больнице 20 февраля 2022 года. Уголовное дело о пытках прекратили.",
        (
            "Задержанных было семеро: Анар Алимова, Сауле Омарова, Дина Касымова, Ерлан Сатпаев и Айдар Нурланов. "
            "Всех отпустили утром."
        ),
        "По делу проходят 24 человека: 15 мужчин и 8 женщин. Все они жители Алматы.",
        "Из 90 заявлений о пытках 60 прекращены, 25 возвращены прокурору, 12 рассмотрены судом.",
        "Руслан Оспанов освободился условно-досрочно 10 июля 2022 года. Сейчас он живёт у родителей.",
        "Марат Жунисов, 1982 года рождения, журналист. Осуждён на шесть лет.",
        "52-летний журналист Марат Жунисов тяжело болен. Колония отказывает ему в лечении.",
        "Обыск прошёл 12 мая 2023 года. Через два дня, 19 мая 2023 года, редакцию опечатали.",
        "Марат Жунисов отбывает наказание в Павлодаре. До освобождения ему остаётся четыре года.",
        "Прокурор запросил Марату Жунисову восемь лет, суд приговорил его к пяти годам колонии.",
        "Сумма ущерба – 1 150 000 тенге (250 долларов США). Её взыскали с осуждённых.",
        "Во вторник, 14 марта 2023 года, суд огласил приговор. В среду, 17 марта 2023 года, адвокат подал жалобу.",
    ),
    "Kazakh narratives": (
        "Марат Жүнісов 2022 жылғы 3 қыркүйекте үйінде ұсталды. Жаза мерзімі – жеті жыл. Ол кінәсін мойындаған жоқ.",
        "Сотта 17 адам отырды: 9-ы ер адам, 7-і әйел. Бәрі кінәлі деп танылды.",
        (
            "Айгүл Сейітова мектепте тарих пәнінен сабақ берді. 2022 жылғы 1 маусымда сот оған үш жыл бас "
            "бостандығын шектеу жазасын берді."
        ),
        "Тимур Әлиев кінәлі деп танылып, төрт жылға сотталды. Ол түрмеде отыр.",
        "Данияр Қожин 2023 жылғы 1 маусымда ұсталып, 5 тәулікке қамалды. Адвокат жіберілмеді.",
        "Руслан Оспанов әлі түрмеде отыр. Туыстары оны айына бір рет көреді.",
        "Виктор Пак 2022 жылғы 20 ақпанда ауруханада қайтыс болды. Қылмыстық іс қысқартылды.",
        "Тінту 2023 жылғы 12 мамырда өтті. Екі күннен кейін, 2023 жылғы 19 мамырда, кеңсе мөрленді.",
        "52 жастағы журналист Марат Жүнісов ауыр науқас. Колония емдеуден бас тартады.",
        "Марат Жүнісов 274-бап бойынша кінәлі деп танылды. Сот оған алты жыл берді.",
        "Ақтөбе соты Марат Жүнісовті алты жылға бас бостандығынан айырды. Апелляция үкімді өзгеріссіз қалдырды.",
        "Өзбекстан азаматы Сергей Лебедев 2024 жылғы қаңтардан бері қамауда. Ол экстрадицияны күтуде.",
        "Ұсталған 30 адамның 12-сі қамауға алынды, 14-іне айыппұл салынды, 9-ына ескерту жасалды.",
        (
            "Полиция алты адамды ұстады: Анар Әлімова, Сәуле Омарова, Дина Қасымова және Ерлан Сәтбаев. Түнде бәрі "
            "босатылды."
        ),
        "Марат Жүнісов 1982 жылы туған, журналист. 2023 жылғы 14 наурызда алты жылға сотталды.",
    ),
    "English case summaries": (
        (
            "On the day of the elections police took 34 people to the stations: 12 were fined, 15 placed under "
            "arrest and 9 let go without a record. Their lawyers were not admitted."
        ),
        (
            "Of the 62 people listed in the report, 41 are serving prison terms, 13 are under house arrest and 11 "
            "are in pre-trial detention."
        ),
        (
            "Marat Zhunisov spent nearly a year in pre-trial detention, from 3 September 2022 to 14 March 2023, "
            "before he was tried."
        ),
        "Marat Zhunisov’s trial lasted two weeks, from 1 February 2023 to 14 March 2023.",
        (
            "Marat Zhunisov (44) was sentenced on 14 March 2023. He is the father of two. Born in 1978, he has been "
            "a journalist for twenty years."
        ),
        (
            "Marat Zhunisov was sentenced on 14 March 2023 to six years in prison for organising mass riots (Article "
            "274 of the Criminal Code)."
        ),
        "The Court of Astana sentenced the journalist Marat Zhunisov to six years in prison. He did not admit guilt.",
        "The bloggers Yerlan Satpaev and Askar Nurlanov were held for ten days each. All three complained of beatings.",
        (
            "In the colony Marat Zhunisov was visited by Zhunissov’s wife. The journalist Marat Zhunissov lost 12 "
            "kilograms."
        ),
        (
            "He was ordered to pay 500,000 tenge (about USD 11,000) in compensation; his bank account with 230,000 "
            "tenge (USD 500) was blocked."
        ),
        (
            "Aigul Seitova was sentenced to two years of restriction of liberty on 1 June 2022. The sentence expired "
            "on 1 June 2023."
        ),
        "Viktor Pak died of his wounds on 20 January 2022. He was buried on 15 January 2022 in his home village.",
        "The state of emergency lasted from 5 to 19 January 2022, that is one month.",
        (
            "Timur Aliev spent ten months in pre-trial detention, from 10 November 2022 to 4 May 2023, and was then "
            "acquitted."
        ),
        "The activist Marat Zhunisov and her colleagues founded the newspaper in 2010.",
        "The court of appeal upheld the seven-year sentence of Marat Zhunisov.",
        "More than half of the 24 defendants, 9 people, said that they had been tortured.",
        "Two thirds of the 30 prisoners (12 people) have no access to a doctor.",
        (
            "The court in Aktobe found Aigul Seitova guilty under Article 405, part 1, of the Criminal Code and "
            "sentenced her to two years of restriction of liberty."
        ),
        "By the verdict of 14 March 2023 Marat Zhunisov was given five years for mass riots. The appeal was rejected.",
    ),
    "Russian case summaries": (
        "В день выборов в отделы доставили 34 человека: 12 оштрафовали, 15 арестовали, 9 отпустили без протокола.",
        "Марат Жунисов почти год, с 3 сентября 2022 года по 14 марта 2023 года, провёл в СИЗО.",
        "Процесс длился две недели, с 1 февраля по 14 марта 2023 года.",
        "Двое активистов – Ерлан Сатпаев, Аскар Нурланов и Анар Алимова – объявили голодовку.",
        "Виктор Пак скончался 20 января 2022 года. Похоронили его 15 января 2022 года в родном селе.",
        "Тимур Алиев провёл в СИЗО десять месяцев, с 10 ноября 2022 года по 4 мая 2023 года, после чего был оправдан.",
        "Апелляция оставила без изменения семилетний срок Марата Жунисова.",
        "Более половины из 24 подсудимых (9 человек) заявили о пытках.",
        "Суд в Астане приговорил журналиста Марата Жунисова к шести годам колонии.",
        "Журналистку Марата Жунисова знают во всей стране.",
        "Марату Жунисову 50 лет. Он отбывает наказание под Алматы.",
        "Суд взыскал с него 500 000 тенге (около 11 000 долларов США) в пользу акимата.",
    ),
    "Kazakh case summaries": (
        "Сайлау күні бөлімшелерге 34 адам жеткізілді: 12-сіне айыппұл салынды, 15-і қамалды, 9-ы хаттамасыз босатылды.",
        (
            "Марат Жүнісов 2022 жылғы 3 қыркүйектен 2023 жылғы 14 наурызға дейін, бір жыл бойы, тергеу изоляторында "
            "отырды."
        ),
        "Апелляция Марат Жүнісовтің жеті жылдық мерзімін өзгеріссіз қалдырды.",
        "Астана соты журналист Марат Жүнісовті алты жылға бас бостандығынан айырды.",
        "24 айыпталушының жартысынан көбі (9 адам) азаптау туралы айтты.",
        "Екі белсенді – Ерлан Сәтбаев, Асқар Нұрланов және Анар Әлімова – аштық жариялады.",
        "Виктор Пак 2022 жылғы 20 қаңтарда қайтыс болды. Ол 2022 жылғы 15 қаңтарда жерленді.",
    ),
    "ages, and numbers in brackets": (
        (
            "Yerlan Satpaev, born in 1975, is an engineer. In 2022, at the age of 38, he was sentenced to three "
            "years in prison."
        ),
        "The bookkeeper Dina Omarbek was born on 5 May 1990. She was 40 when she was arrested on 12 May 2023.",
        "Marat Zhunisov was sentenced to 84 months in prison.",
        "Marat Zhunisov was sentenced to seven (7) years of imprisonment.",
        "Marat Zhunisov was sentenced to imprisonment (7 years).",
        "Askar Nurlanov was detained on 10.05.2023 and released on 08.05.2023.",
        "Ерлан Сатпаев, 1975 года рождения, инженер. В 2022 году, в возрасте 38 лет, он был осуждён на три года.",
        "Марата Жунисова приговорили к семи (7) годам лишения свободы.",
        "Марата Жунисова осудили на 7 (семь) лет лишения свободы.",
        "Ерлан Сәтбаев 1975 жылы туған. 2022 жылы, 38 жасында, ол үш жылға сотталды.",
        "Марат Жүнісов 7 (жеті) жылға бас бостандығынан айырылды.",
        "The state prosecutor asked for 7 years; the court gave Marat Zhunisov five years in prison.",
        "Aigul Seitova was convicted on 1 June 2022; the same day, 2 June 2022, she was put on probation.",
        "Of the 25 people on the list, 14 are men and 12 women.",
    ),
    "names in quotation marks": (
        "The leader of the party “Respublica” was tried in May. The office of the “Respublika” party was sealed.",
        "The campaign #ActivistsNotExtremists began in 2020. Under #ActivistsNoExtremists people told their stories.",
    ),
}
