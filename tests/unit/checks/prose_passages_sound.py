# SPDX-License-Identifier: GPL-3.0-or-later
"""Passages of several sentences, as reports tell them, that contradict nothing on record of the people of `cast`."""

from typing import Final

SOUND_PASSAGES: Final[dict[str, tuple[str, ...]]] = {
    "parts, terms and others": (
        "Sentenced to 900 years; the term is counted from 3 May 9400 and ends on 3 May 9500, far in a novel.",
        "On 3 May 0001 Marat Zhunisov was born in a legend, and he was arrested for 2 days on 31 December 9999.",
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
    "English narratives": (
        (
            "Marat Zhunisov, a journalist who wrote about corruption in the akimat, was detained at his flat on 3 "
            "September 2022. The investigation lasted six months. On 14 March 2023 the court found him guilty under "
            "Article 272 of the Criminal Code and sentenced him to six years. The prosecutor had asked for eight."
        ),
        (
            "Marat Zhunisov was first detained in 2019 at a rally and held for 15 days. In 2021 a court fined him "
            "145,850 tenge. Since 3 September 2022 he has been behind bars."
        ),
        (
            "Aigul Seitova taught history in Aktobe. Her house was searched on 28 January 2022 and on 1 February she "
            "was placed under house arrest. On 1 June 2022 the court sentenced her to two years of restriction of "
            "liberty; two co-defendants got five years in prison each."
        ),
        (
            "Ruslan Ospanov served two years and nine months of a five-year term. He was released on parole on 10 "
            "July 2023. The remaining two years and three months were replaced with probation control."
        ),
        (
            "Timur Aliev spent six months in pre-trial detention. The prosecution demanded four years in prison. On "
            "4 May 2023 the court acquitted him; the prosecutor appealed, and the case is now before the Supreme "
            "Court."
        ),
        (
            "Police detained 12 people in front of the akimat. Five were released the same evening, three were fined "
            "and four were sentenced to 15 days of administrative arrest."
        ),
        (
            "Of the 24 defendants, 15 were men. Twenty-one pleaded guilty, and 18 received suspended sentences. Six "
            "are serving their terms in colonies."
        ),
        (
            "On 5 January 2022, at about 6 p.m., soldiers opened fire near the square. Viktor Pak, 52, went out to "
            "look for his son. He was found on 6 January with signs of beating and died on 20 January 2022."
        ),
        (
            "Daniyar Kozhin was detained on 1 June 2023 and brought before a judge the same night. He got 15 days. "
            "In the neighbouring courtroom Yerlan Satpaev was given 20 days under the same article."
        ),
        (
            "Sergei Lebedev, a Russian citizen, fled to Kazakhstan in September 2022. In Russia he faces up to ten "
            "years in prison. He has been in custody in Almaty since 15 January 2024."
        ),
        (
            "The appeal of Marat Zhunisov was heard on 20 June 2023. The regional court left the sentence unchanged. "
            "His lawyer Gulmira Bekova intends to complain to the UN Human Rights Committee."
        ),
        (
            "In 2017 the movement had 300 members. In 2018 a court banned it as extremist. Since 2019 at least 130 "
            "people have been convicted for taking part in it, 28 of them women."
        ),
        (
            "Marat Zhunisov is married and has three children. His wife, a doctor, lost her job after his arrest. "
            "His eldest daughter was 15 when he was taken away."
        ),
        (
            "The judge read out the verdict in ten minutes. Marat Zhunisov, who had been on hunger strike for 12 "
            "days, was carried into the courtroom. He will be 48 when he is released."
        ),
        (
            "Marat Zhunisov’s brother Askar was convicted in the same case and sentenced to three years. He was "
            "released in 2024."
        ),
        (
            "On 14 March 2023 the court sentenced Marat Zhunisov to six years. Three months later, on 20 June 2023, "
            "the appeal court upheld the sentence."
        ),
        "About 40 people gathered outside the court. Police let in 15 of them; 10 journalists were left outside.",
        (
            "Aigul Seitova must stay at home between 10 p.m. and 6 a.m., may not leave Aktobe and has to do 100 "
            "hours of community service a year for two years."
        ),
        (
            "Ten people complained of torture. Forensic examinations were ordered in six cases; two officers were "
            "charged, one was convicted and got three years."
        ),
        "Mr Zhunisov told the court that she had never asked him for money. Ms Seitova confirmed this.",
        (
            "In 2014 the Criminal Code was replaced; Article 164 became Article 174. Ruslan Ospanov was convicted "
            "under Article 174 in 2020."
        ),
        (
            "From 2016 to 2023 the number of political prisoners grew from 12 to 25; of 25 people only three were "
            "released."
        ),
        (
            "Timur Aliev’s co-defendant, the blogger Yerlan Satpaev, was found guilty under Article 274 and "
            "sentenced to a fine of 1,000,000 tenge (about USD 2,200)."
        ),
        (
            "On 13 September 2022 the court extended the custody of Marat Zhunisov; on 3 September he had been "
            "detained with eight others."
        ),
        "Marat Zhunisov was held incommunicado for ten days. From 13 September 2022 he was allowed to see a lawyer.",
    ),
    "Russian narratives": (
        (
            "Марата Жунисова задержали 3 сентября 2022 года у подъезда. Два дня его держали в изоляторе, затем "
            "перевели в СИЗО. 14 марта 2023 года его осудили на шесть лет лишения свободы. Прокурор просил восемь."
        ),
        (
            "В 2019 году Марат Жунисов уже отбывал 15 суток ареста. В 2021 году его оштрафовали. С сентября 2022 "
            "года он в неволе."
        ),
        (
            "Айгуль Сеитова преподавала историю в Актобе. 1 февраля 2022 года её поместили под домашний арест, 1 "
            "июня 2022 года приговорили к двум годам ограничения свободы. Ещё двое по этому делу получили по пять "
            "лет колонии."
        ),
        (
            "Тимур Алиев провёл под стражей полгода. Прокурор требовал четыре года лишения свободы. 4 мая 2023 года "
            "суд оправдал его."
        ),
        (
            "Руслан Оспанов отсидел два года и девять месяцев из пяти лет. Его освободили условно-досрочно 10 июля "
            "2023 года."
        ),
        (
            "Данияра Кожина задержали 1 июня 2023 года. Суд арестовал его на 15 суток; активисту Ерлану Сатпаеву "
            "дали 20 суток."
        ),
        (
            "Виктор Пак вышел из дома 5 января 2022 года. 6 января его избили в отделе полиции, 20 января 2022 года "
            "он скончался. Ему было 52 года."
        ),
        (
            "Сергей Лебедев, гражданин России, с 15 января 2024 года находится под стражей. На родине ему грозит до "
            "десяти лет колонии."
        ),
        (
            "Полиция задержала 12 человек. Пятерых отпустили в тот же вечер, троих оштрафовали, четверо получили по "
            "15 суток."
        ),
        "Из 24 подсудимых 15 мужчин. 18 человек получили условные сроки, шестеро отбывают наказание в колониях.",
        "Жена Марата Жунисова, врач, потеряла работу. Старшей дочери было 15 лет, когда отца увели.",
        (
            "Адвокат Гульмира Бекова подала жалобу 20 марта 2023 года. Апелляция рассмотрела её 20 июня и оставила "
            "приговор Марату Жунисову без изменения."
        ),
        "Марат Жунисов держал голодовку 12 дней. На заседание его принесли на носилках. Когда он выйдет, ему будет 48.",
        "По данным правозащитников, с 2019 года осуждены не менее 130 человек, 28 из них – женщины.",
        "Брат Марата Жунисова Аскар осуждён по тому же делу на три года. Он вышел на свободу в 2024 году.",
        "Около 40 человек собрались у здания суда. В зал пустили 15, десять журналистов остались на улице.",
        "Марат Жунисов заявил, что следователь Ержан Касымов угрожал его семье. Касымов получил повышение.",
        (
            "14 марта 2023 года суд назначил Марату Жунисову шесть лет. Спустя три месяца, 20 июня 2023 года, "
            "апелляция оставила срок прежним."
        ),
        (
            "В Бостандыкском суде по этому делу судили четверых. Один получил шесть лет, второй – пять, двое – "
            "условные сроки."
        ),
        "Имущество оценили в 2 300 000 тенге (около 5 000 долларов США). Штраф составил 10 МРП.",
        "В 2020 году Руслан Оспанов был осуждён по статье 174. До этого, в 2015 году, дело по статье 164 прекратили.",
    ),
    "Kazakh narratives": (
        (
            "Марат Жүнісов 2022 жылғы 3 қыркүйекте үйінде ұсталды. 2023 жылғы 14 наурызда сот оны алты жылға бас "
            "бостандығынан айырды. Прокурор сегіз жыл сұраған."
        ),
        (
            "2019 жылы Марат Жүнісов 15 тәулікке қамалған. 2021 жылы оған айыппұл салынды. 2022 жылғы қыркүйектен "
            "бері ол қамауда."
        ),
        (
            "Айгүл Сейітова Ақтөбеде тарих пәнінен сабақ берді. 2022 жылғы 1 маусымда сот оған екі жыл бас "
            "бостандығын шектеу жазасын тағайындады. Осы іс бойынша тағы екі адам бес жылға сотталды."
        ),
        "Тимур Әлиев алты ай қамауда отырды. Прокурор төрт жыл сұрады. 2023 жылғы 4 мамырда сот оны ақтады.",
        "Руслан Оспанов бес жылдың екі жыл тоғыз айын өтеді. 2023 жылғы 10 шілдеде ол мерзімінен бұрын босатылды.",
        "Данияр Қожин 2023 жылғы 1 маусымда ұсталып, 15 тәулікке қамалды. Белсенді Ерлан Сәтбаевқа 20 тәулік берілді.",
        "Виктор Пак 2022 жылғы 6 қаңтарда соққыға жығылды. Ол 2022 жылғы 20 қаңтарда ауруханада қайтыс болды.",
        (
            "Сергей Лебедев – Ресей азаматы. 2024 жылғы 15 қаңтардан бері қамауда. Отанында оған он жылға дейін "
            "түрме қаупі төніп тұр."
        ),
        "Полиция 12 адамды ұстады. Бесеуі кешке босатылды, үшеуіне айыппұл салынды, төртеуі 15 тәулікке қамалды.",
        "24 айыпталушының 15-і ер адам. 18 адам шартты жаза алды, алтауы колонияда.",
        "Марат Жүнісовтің әйелі, дәрігер, жұмысынан айырылды. Әкесі ұсталғанда үлкен қызы 15 жаста еді.",
        "Адвокат Гүлмира Бекова шағым түсірді. Апелляция Марат Жүнісовтің үкімін өзгеріссіз қалдырды.",
        "2019 жылдан бері кемінде 130 адам сотталды, олардың 28-і әйел.",
        "Марат Жүнісовтің інісі Асқар осы іс бойынша үш жылға сотталды. Ол 2024 жылы босатылды.",
        "Сот ғимаратының алдына 40-қа жуық адам жиналды. Залға 15 адам кіргізілді.",
    ),
    "English case summaries": (
        (
            "On the day of the elections police took 34 people to the stations: 12 were fined and 15 placed under "
            "arrest. Nine were let go without a record."
        ),
        (
            "Marat Zhunisov spent half a year in pre-trial detention, from 3 September 2022 to 14 March 2023, before "
            "he was sentenced."
        ),
        (
            "The trial lasted six weeks, from 1 February 2023 to 14 March 2023. Two of the 14 hearings were closed "
            "to the public."
        ),
        "Marat Zhunisov (44) has been a journalist for twenty years. In 2010 he founded a newspaper; he was 30 then.",
        (
            "In 2024 Marat Zhunisov was moved to solitary confinement for four months. The court in Pavlodar "
            "rejected his complaint about it."
        ),
        "The bloggers Yerlan Satpaev and Askar Nurlanov were held for ten days each; both complained of beatings.",
        (
            "Aigul Seitova’s two-year term ended on 1 June 2024. She had asked for early release in 2023, but the "
            "court in Astana refused."
        ),
        (
            "Viktor Pak died of his wounds on 20 January 2022. His son was detained at the funeral and sentenced to "
            "eight years in prison."
        ),
        (
            "The court of appeal upheld the six-year sentence of Marat Zhunisov. In a separate case the court in "
            "Taraz fined his publisher."
        ),
        "Of the 24 defendants, 14 said that they had been tortured and 12 refused to testify.",
        "Of 30 prisoners, 12 have no access to a doctor, 20 complain of the food and 5 have been on hunger strike.",
        "In May 2023 Timur Aliev left the country. The court that had acquitted him was criticised by the prosecutor.",
        "Police detained 18 people on 16 December, 22 on 5 January and 7 on 21 March; 30 of them were fined.",
        "According to the prosecutor’s office 4,353 people were wounded; of them 3,393 were law enforcement officers.",
        (
            "The article under which Marat Zhunisov was convicted (Article 272, part 2) carries four to eight years. "
            "Ten people have been convicted under it since 2022, seven of them to five years or more."
        ),
        (
            "Marat Zhunisov’s lawyer, Gulmira Bekova, was fined 69,000 tenge for contempt of court. She paid the "
            "fine in May 2023."
        ),
        (
            "Ruslan Ospanov was paroled on 10 July 2023, two years and nine months after the verdict. He must report "
            "to the police once a month until October 2025."
        ),
        (
            "Sergei Lebedev was detained on 15 January 2024 at the request of Russia, where a court in Moscow had "
            "sentenced him in absentia to seven years in prison."
        ),
        (
            "Daniyar Kozhin was detained several times: in 2021 for 10 days, in 2022 for 20 days and on 1 June 2023 "
            "for 15 days."
        ),
        "Marat Zhunisov and Aigul Seitova worked for the same newspaper. He was its editor and she its proofreader.",
    ),
    "Russian case summaries": (
        (
            "В день выборов в отделы доставили 34 человека: 12 оштрафовали, 15 арестовали. Девятерых отпустили без "
            "протокола."
        ),
        "Марат Жунисов полгода, с 3 сентября 2022 года по 14 марта 2023 года, провёл в СИЗО.",
        (
            "Двое активистов – Ерлан Сатпаев и Аскар Нурланов – объявили голодовку; через неделю к ним "
            "присоединились ещё трое."
        ),
        "Сын Виктора Пака был задержан на похоронах и получил восемь лет колонии.",
        (
            "Апелляция оставила без изменения шестилетний срок Марата Жунисова. Его издателя в Таразе оштрафовали на "
            "500 000 тенге."
        ),
        "Из 24 подсудимых 14 заявили о пытках, 12 отказались от показаний.",
        (
            "Сергея Лебедева задержали 15 января 2024 года по запросу России, где московский суд заочно приговорил "
            "его к семи годам колонии."
        ),
        (
            "Данияра Кожина задерживали не раз: в 2021 году на 10 суток, в 2022 году на 20 суток и 1 июня 2023 года "
            "на 15 суток."
        ),
        "Марату Жунисову 44 года. Ему остаётся отсидеть четыре года и пять месяцев.",
        "Айгуль Сеитова и Марат Жунисов работали в одной газете. Он был редактором, она корректором.",
        "Адвокат Гульмира Бекова оштрафована на 69 000 тенге за неуважение к суду.",
        "Полиция задержала 18 человек 16 декабря, 22 – 5 января и 7 – 21 марта; 30 из них оштрафованы.",
    ),
    "Kazakh case summaries": (
        "Марат Жүнісов жарты жыл, 2022 жылғы 3 қыркүйектен 2023 жылғы 14 наурызға дейін, тергеу изоляторында отырды.",
        "Апелляция Марат Жүнісовтің алты жылдық мерзімін өзгеріссіз қалдырды. Тараздағы баспагеріне айыппұл салынды.",
        "24 айыпталушының 14-і азаптау туралы айтты, 12-сі жауап беруден бас тартты.",
        "Виктор Пактің ұлы жерлеу кезінде ұсталып, сегіз жылға сотталды.",
        (
            "Данияр Қожин бірнеше рет ұсталған: 2021 жылы 10 тәулікке, 2022 жылы 20 тәулікке, 2023 жылғы 1 маусымда "
            "15 тәулікке."
        ),
        "Марат Жүнісов 44 жаста. Оған әлі төрт жыл бес ай отыру керек.",
        "Адвокат Гүлмира Бековаға сотты құрметтемегені үшін 69 000 теңге айыппұл салынды.",
        (
            "Екі белсенді – Ерлан Сәтбаев пен Асқар Нұрланов – аштық жариялады; бір аптадан кейін оларға тағы үш "
            "адам қосылды."
        ),
    ),
    "ages, and numbers in brackets": (
        (
            "Yerlan Satpaev, born in 1975, is an engineer. In 2022, at the age of 46, he was sentenced to three "
            "years in prison."
        ),
        "Marat Zhunisov was sentenced to 72 months in prison.",
        "Marat Zhunisov was sentenced to six (6) years of imprisonment.",
        "Марата Жунисова приговорили к 6 (шести) годам лишения свободы.",
        "Марат Жүнісов 6 (алты) жылға бас бостандығынан айырылды.",
        "Ерлан Сатпаев, 1975 года рождения, инженер. В 2022 году, в возрасте 46 лет, он был осуждён на три года.",
        (
            "In 2022 a court in Astana sentenced Dina Omarbek to two years; she has a son born in 2015 and a "
            "daughter aged 4."
        ),
        "The state prosecutor asked for 7 years; the court gave Marat Zhunisov six years in prison.",
        "Marat Zhunisov, 44, and Askar Nurlanov, 38, shared a cell for 40 days.",
        "Marat Zhunisov's term is to end in September 2028, when he will be 48.",
        (
            "At the hearing of 14 March 2023 the judge announced a break of 15 minutes, then the six-year sentence "
            "of Marat Zhunisov."
        ),
    ),
    "names in quotation marks": (
        "The campaign #ActivistsNotExtremists began in 2020; #ActivistsNotExtremist is the same in the singular.",
        "The movements “Democratic” and “Demography” have nothing in common.",
    ),
}
