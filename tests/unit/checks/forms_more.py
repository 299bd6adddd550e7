# SPDX-License-Identifier: GPL-3.0-or-later
"""A second round of documents, written without a look at the rules: by class, and sound look-alikes."""

from typing import Final

Document = tuple[str, ...]

MORE_WRONG: Final[dict[str, tuple[Document, ...]]] = {
    "numbers": (
        (
            "Para 1.\n1.1. The trial",
            "1.2. The appeal",
            "1.4. The colony",
        ),
        (
            "§ 1. Аресты",
            "§ 2. Суды",
            "§ 4. Колонии",
        ),
        (
            "Глава 1. Аресты",
            "Глава 2. Суды",
            "Глава 2. Колонии",
        ),
        ("The list stands in Appendix A, the maps in Appendix B and the letters in Appendix D.",),
        ("1) задержания; 2) обыски; 3) суды; 3) колонии",),
        ("(1) arrests (2) searches (4) trials",),
        ("Сноски [1], [2] и [5] указывают на это.",),
        ("Бұл туралы [1], [3] дереккөздерінде айтылған.",),
        (
            "Приложение № 1",
            "Приложение № 2",
            "Подробности – в приложении № 4.",
        ),
        (
            "Figure 1. Arrests",
            "Figure 2. Fines",
            "Figure 4 shows the trials.",
        ),
        (
            "12. Айгерім Серікова – 5 жыл.",
            "14. Болат Ким – 4 жыл.",
        ),
        (
            "Table 1",
            "Table 2",
            "See Table 7 for the fines.",
        ),
        (
            "The report consists of four chapters.",
            "Chapter 6 tells of torture.",
        ),
        (
            "Раздел 3.1 описывает суды.",
            "3.1. Суды",
            "3.2. Аресты",
            "3.3. Пытки",
            "О колониях см. пункт 3.8.",
        ),
        ("1. Arrests were made.\n2. Searches were made.\n4. Trials were held.",),
        (
            "IV. Courts",
            "V. Prisons",
            "VII. Police",
            "I. Law",
            "II. People",
        ),
    ),
    "abbreviations": (
        (
            "the Bureau for Human Rights (BHR)",
            "the Board for Human Rights (BHR)",
        ),
        (
            "The Agency for Financial Monitoring (AFM)",
            "the Agency of Financial Markets (AFM)",
        ),
        (
            "Агентство по финансовому мониторингу (АФМ)",
            "Агентство по финансовым рынкам (АФМ)",
        ),
        (
            "КНБ (Комитет национальной безопасности)",
            "КНБ (Совет национальной безопасности)",
        ),
        (
            "Қаржылық мониторинг агенттігі (ҚМА)",
            "Қаржы нарығы агенттігі (ҚНА), Қаржылық мониторинг агенттігі (ҚАМ)",
        ),
        (
            "Ministry of Internal Affairs (MIA)",
            "Ministry of Internal Affairs (MAI)",
        ),
        (
            "следственный изолятор временного содержания (ИВС)",
            "изолятор временного содержания (ИВС)",
            "изолятор временного содержания (ИСВ)",
        ),
        (
            "Universal Periodic Review (UPR)",
            "the Universal Periodic Report (UPR)",
        ),
        ("Working Group on Arbitrary Detention (WGDA)",),
        (
            "Criminal Procedure Code (CPC)",
            "Civil Procedure Code (CPC)",
        ),
        (
            "Organisation for Security and Cooperation in Europe (OSCE)",
            "the OSCE (Organisation for Stability and Cooperation in Europe)",
        ),
        (
            "the European Court of Human Rights (ECHR)",
            "the European Convention of Human Rights (ECHR)",
        ),
    ),
    "spans": (
        ("Between 2021 and 2019 he lived abroad.",),
        ("В период с 2022 по 2020 год",),
        ("2023–2021 жж.",),
        ("from 25 to 15 September",),
        ("с 25 августа по 15 августа 2022 года",),
        ("за 2022–2019 годы",),
        ("12–5 мая 2023 года",),
        ("The search lasted from 15:30 to 13:10.",),
        ("с 16:00 по 14:30",),
        ("He served from March 2021 to January 2020.",),
        ("с марта 2021 по январь 2020 года",),
        ("2021 жылғы наурыздан 2020 жылғы қаңтарға дейін",),
        ("from 10 October 2022 until 4 October 2022",),
        ("терм от десяти до семи лет",),
        ("3–1 years of restriction of liberty",),
        ("aged from 45 to 20 years",),
        ("October 15–3, 2022",),
        ("20 маусымнан 12 маусымға дейін",),
    ),
    "changes": (
        ("The fine was cut from 50 to 80 MCI.",),
        ("Membership shrank from 1,200 to 1,500 people.",),
        ("Количество политзаключённых снизилось с 30 до 47.",),
        ("Штраф уменьшили с 20 до 50 МРП.",),
        ("Срок был увеличен с 7 лет до 5 лет.",),
        ("The number of complaints went up to 120 from 150.",),
        ("Айыппұл 50 АЕК-тен 80 АЕК-ке дейін азайтылды.",),
        ("Саяси тұтқындар саны 47-ге дейін азайды, бұрын 40 болған.",),
        ("The average sentence lengthened from six years to four.",),
        ("Turnout dropped to 71 per cent from 54 per cent in 2021.",),
        ("Spending on propaganda tripled from 2 billion to 3 billion tenge.",),
        ("Prices have risen by 10 per cent, from 200 to 250 tenge.",),
        ("Число жителей уменьшилось на 100 человек – с 500 до 300.",),
        ("The share of women rose to 30 per cent, down from 35 per cent.",),
        ("Their number grew: 45 in 2022, 39 in 2023.",),
    ),
    "shares": (
        ("A clear majority of the 120 complaints (45) were rejected.",),
        ("Most complaints – 48 out of 120 – were rejected.",),
        ("Большая часть жалоб (45 из 120) отклонена.",),
        ("Из 120 жалоб большинство (52) отклонено.",),
        ("120 шағымның көпшілігі (45) қабылданбады.",),
        ("The majority, 49.2 per cent, voted against.",),
        ("Over half of those questioned (41 per cent) had been beaten.",),
        ("Большинство опрошенных – 43 процента – избиты.",),
        ("More than half of the detainees, 20 of 50, were minors.",),
        ("Менее половины дел (28 из 40) дошли до суда.",),
        ("Only a minority of the 60 prisoners, 35, received parcels.",),
        ("Almost all of the 50 detainees (20) were beaten.",),
    ),
    "lengths of time": (
        (
            (
                "The congress took place on 4 March 2023. Less than two weeks after the congress, on 20 "
                "April 2023, the leader was arrested."
            ),
        ),
        (("Митинг прошёл 4 марта 2023 года. Более чем через год после этого, 10 июня 2023 года, его осудили."),),
        (("He was released on 5 May 2021 and, more than three years later, on 1 June 2022, was arrested again."),),
        ("On 7 June 2023 he died, a few weeks after his release on 2 January 2023.",),
        (("Оны 2022 жылғы 5 мамырда ұстады. Бір жылдан астам уақыттан кейін, 2022 жылғы 1 шілдеде, сот болды."),),
        (
            "Указ подписан 1 июня 2022 года.",
            "Меньше чем через месяц после подписания указа, 15 сентября 2022 года, газета закрыта.",
        ),
        (
            "The parliament was dissolved on 19 January 2023.",
            ("A few days after the parliament was dissolved, on 5 May 2023, the party was refused registration."),
        ),
        ("The ban came into force on 1 March 2022. Several years later, on 10 May 2022, it was lifted.",),
        ("Nearly two years before the trial of 5 May 2023, on 1 February 2023, the case was opened.",),
    ),
    "ages of relatives": (
        ("38-летний Ерлан и его 30-летняя дочь",),
        ("Her son, 25, was beaten; she herself is 33 years old.",),
        ("Айдос 40 жаста, ұлы 30 жаста.",),
        ("The journalist (31) has a 20-year-old son.",),
        ("Мать осуждённого, 45 лет, пришла на суд; самому ему 38 лет.",),
        ("The 19-year-old student’s father, aged 29, was questioned.",),
        ("Её 12-летний сын и она, 22-летняя активистка, задержаны.",),
        ("Gulnar, 50 years old, came with her 44-year-old daughter Asel.",),
    ),
}
MIXED_WRONG: Final[tuple[Document, ...]] = (
    (
        (
            "The coalition documented 214 violations in 2022 and 187 in 2023, which means that the "
            "number of recorded violations increased from 214 to 187."
        ),
    ),
    (
        (
            "По данным прокуратуры, число жалоб на пытки за год выросло: если в 2021 году их было 172, "
            "то в 2022 году – 143."
        ),
    ),
    ("Бас прокуратураның мәліметінше, азаптау туралы шағымдар саны 172-ден 143-ке дейін көбейді.",),
    ("Of the 64 lawyers interviewed, the overwhelming majority (29) said that they had been searched.",),
    ("Большинство из опрошенных адвокатов, а именно 29 из 64, подвергались обыску.",),
    ("The hunger strike lasted from 24 to 12 February.",),
    ("Судебное разбирательство длилось с 14 ноября 2022 года по 3 октября 2022 года.",),
    ("Between 2018 and 2015, she worked for the regional newspaper.",),
    ("The hearing was held from 16:40 to 15:20.",),
    (
        "The Special Prosecutor's Office opened the case. See paragraph 5.12 below.",
        "5.1. Courts",
        "5.2. Prisons",
        "5.3. Torture",
    ),
    (
        "Paragraphs 7.1 and 7.2 deal with courts.",
        "7.1. Суды",
        "7.2. Тюрьмы",
        "7.4. Пытки",
    ),
    (
        "The Kazakhstan Bureau for Human Rights (KIBHR) monitors trials.",
        "The Kazakhstan International Bureau for Human Rights (KIBRH) reported it.",
    ),
    (
        "Центральная избирательная комиссия (ЦИК) объявила итоги.",
        "Жалоба в Центральную избирательную комиссию (ЦКИ) отклонена.",
    ),
    (
        "Notes follow.[3] They are many.[4] And more.[6]",
        "Earlier.[1] Next.[2]",
    ),
    ("The 41-year-old trade unionist was detained together with her 33-year-old son.",),
    ("Ему 52 года; его дочь, 44-летняя учительница, уволена.",),
    ("Оған 36 жаста, ал оның 27 жастағы қызы ұсталды.",),
    (
        "The strike at the Karazhal mine began on 4 March 2023.",
        ("Six months after the strike at the Karazhal mine began, on 20 April 2023, its leaders were charged."),
    ),
    (
        "Выборы в маслихат прошли 19 марта 2023 года.",
        "За несколько недель до выборов в маслихат, 14 марта 2022 года, её машину подожгли.",
    ),
    (("The activist was released on 3 June 2023. A few days later, on 21 November 2023, she was detained again."),),
    (
        (
            "In March 2022 the Ministry of Information led by Askar Umirbekov approved new rules which "
            "require bloggers to register, pay a fee and disclose their income."
        ),
        (
            "On 14 June 2022 the Ministry headed by Askar Umirbekov approved an order with rules that "
            "require bloggers to register and disclose income and pay a fee."
        ),
    ),
    (
        "Twelve of the 19 jurors voted for acquittal.",
        "Twelve of the 21 jurors voted for acquittal, the verdict says.",
    ),
    ("The appeal board raised the compensation from 900,000 to 600,000 tenge.",),
    ("Апелляция увеличила срок с шести до четырёх лет.",),
    ("The fine was halved from 200 to 150 MCI.",),
    ("Количество заявлений удвоилось – с 40 до 60.",),
    ("The newspaper’s print run fell by 30 per cent, from 10,000 to 5,000 copies.",),
    ("Он отсидел от семи до пяти лет.",),
    ("The turnout (38.7 per cent) was low: with a turnout of 38 per cent the vote is doubtful.",),
)
MORE_SOUND: Final[tuple[Document, ...]] = (
    (
        "§ 1. Аресты",
        "§ 2. Суды",
        "§ 3. Колонии",
    ),
    (
        (
            "The list stands in Appendix A and the maps in Appendix B; see Annex II to the Treaty and "
            "Annex IV of the Convention."
        ),
    ),
    (
        "V. Pak",
        "I. Kim",
        "X. Li and IV. group",
    ),
    (
        "МВД (Министерство внутренних дел)",
        "МВД (министерство)",
        "ООН (Организация Объединённых Наций)",
        "ОО (общественное объединение)",
    ),
    ("The number grew: 39 in 2022, 45 in 2023.",),
    ("Arrests rose in May: 45 in Almaty, 39 in Astana.",),
    ("Almost all of the 50 detainees (46) were beaten.",),
    ("Почти все 20 задержанных освобождены, 5 из них – ночью.",),
    ("Most complaints – 78 out of 120 – were rejected.",),
    (("Более чем через год после ареста, 10 июня 2023 года, его осудили; арестован он 4 марта 2022 года."),),
    (("Бір жылдан астам уақыттан кейін, 2023 жылғы 1 маусымда, сот болды. Оны 2022 жылғы 5 мамырда ұстады."),),
    (
        "Меньше чем через месяц после подписания указа, 15 июня 2022 года, газета закрыта.",
        "Указ подписан 1 июня 2022 года.",
    ),
    ("Мать осуждённого, 65 лет, пришла на суд; самому ему 38 лет.",),
    ("The journalist (51) has a 20-year-old son.",),
    ("The fine (30 MCI) for the 15-year-old son was paid; she is 44.",),
    ("Turnout rose to 54 per cent; before that, in 2019, it had been 50 per cent.",),
    ("Саяси тұтқындар саны 47-ге дейін артты, бұрын 40 болған.",),
    ("In 2021, 30 people were fined; fewer were fined later: 12 in 2022, 5 in 2023.",),
    ("The term was extended from two months to four months, earlier from one month to two.",),
    ("He was moved from cell 12 to cell 5 and his guard was raised.",),
    ("Суд снизил залог до 5 млн тенге, ранее просили 10 млн тенге.",),
    ("Of the 50 deputies, most (38) voted, 12 abstained.",),
    ("She was held from 28 December 2022 to 4 January 2023.",),
    ("с 28 декабря по 4 января",),
    ("между 10 и 15 мая",),
    ("From 9 to 5 they work.",),
    ("The colony holds 300–250 prisoners per block.",),
    ("He turned 30 on 5 May 2022; a few days later he was released.",),
    (
        (
            "Several weeks after the strike began in Zhanaozen, on 20 January 2024, workers met. The "
            "strike began on 5 December 2023."
        ),
    ),
    (
        "The law was signed in June 2022.",
        "A few months after the law was signed, on 3 October 2022, it came into force.",
    ),
    ("In 2019 a court fined him. On 5 May 2018 he had founded the paper.",),
    ("In 2020 the court banned the group. On 3 May 2021 the court of appeal upheld the ban.",),
    ("He was ambassador to France from 2010 to 2014 and ambassador to Spain from 2014 to 2016.",),
    ("The father of two, 44, and his 20-year-old daughter came.",),
    ("Her 45-year-old brother has a 20-year-old son; she is 30.",),
    ("the Ministry of Justice (MoJ) and the Minister of Justice (MJ)",),
    ("Section 3 (Appendix 1) applies. Chapter 30 of the Criminal Code has 10 articles.",),
    (
        "1. Аресты",
        "2. Суды",
        "1. Введение",
    ),
    (
        "According to Table 1, arrests fell.",
        "Table 1. Arrests",
        "Table 2. Fines",
    ),
    (
        "Приложение к Указу № 5",
        "Приложение 1",
        "Приложение 2 к настоящему докладу",
    ),
    ("Arrests rose sharply: in 2021 there were 143, in 2022 already 172.",),
    ("In 2021, 30 people were fined and prices rose; in 2022, 20 people were fined.",),
    ("Prices fell in 2022; in 2023 a loaf cost 200 tenge, in 2021 150 tenge.",),
    ("Число жалоб снизилось: в 2021 году 172, в 2022 году 143.",),
    ("Большинство из опрошенных адвокатов, а именно 39 из 64, подвергались обыску.",),
    ("Ему 52 года; его дочь, 24-летняя учительница, уволена.",),
    ("His daughter, a 14-year-old pupil, waited; he is 41.",),
    ("Her brother’s son, a 20-year-old student, was beaten; she is 30.",),
    ("The turnout (38.2 per cent) was low: with a turnout of 38 per cent the vote is doubtful.",),
    ("In 2019 the rent increased to 120,000 tenge; he earned 150,000 tenge.",),
    ("He was raised in 2001 in a family of 5 and studied 4 years.",),
    ("Of the 40 cases of 2022, 12 fell under the amnesty of 2023.",),
    ("After 2020 the share of women increased; 15 of 40 deputies are women, 11 were in 2016.",),
    ("The term fell due on 3 May 2022 and 5 days later, in 2022, he paid.",),
    ("Their number did not rise: 45 in 2022, 39 in 2023.",),
)
