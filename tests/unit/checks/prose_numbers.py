# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers told twice: with one that is wrong, and sound ones that look alike."""

from typing import Final

WRONG_NUMBERS: Final[dict[str, tuple[str, ...]]] = {
    "number told twice": (
        (
            "There were 24 cases of kidnapping on record against him. ¶ The indictment lists 34 cases of "
            "kidnapping against him."
        ),
        "The president spoke of 20,000 foreign terrorists. ¶ He justified the order with 2,000 foreign terrorists.",
        (
            "Independent estimates by rights defenders put the death toll at about 256. ¶ Independent estimates "
            "put the death toll at 265."
        ),
        (
            "Between May 2022 and May 2024 the Ministry of Justice refused to register the party 23 times. ¶ The "
            "refusals come within days. In the two years between May 2022 and May 2024 there were 25 refusals to "
            "register the party."
        ),
        (
            "As of early August 2023, there were 17 refusals to register the party. ¶ As of early May 2024, "
            "there were 15 refusals to register the party."
        ),
        (
            "К маю 2024 года партия получила 25 отказов в регистрации. ¶ По состоянию на май 2024 года партии "
            "вынесено 35 отказов в регистрации."
        ),
        (
            "К августу 2023 года партия получила 27 отказов в регистрации. ¶ К маю 2024 года партия получила 25 "
            "отказов в регистрации."
        ),
        (
            "During the protests in Zhanaozen 16 people were killed and many were wounded. ¶ The court never "
            "investigated why 61 people were killed during the protests in Zhanaozen."
        ),
        (
            "Following a raid 142 believers were fined by courts across the country. ¶ In that year 124 "
            "believers were fined by courts across the country."
        ),
        (
            "В ходе разгона митинга нефтяников было задержано 47 человек. ¶ Полиция задержала 74 человека при "
            "разгоне митинга нефтяников."
        ),
        "Мұнайшылар митингін тарату кезінде 47 адам ұсталды. ¶ Мұнайшылар митингі кезінде полиция 74 адамды ұстады.",
        (
            "При разгоне митинга в Жанаозене было задержано 47 человек. ¶ In Zhanaozen the police detained 74 "
            "people when dispersing the rally."
        ),
        (
            "Жаңаөзендегі митингіні тарату кезінде 47 адам ұсталды. ¶ При разгоне митинга в Жанаозене было "
            "задержано 74 человека."
        ),
        (
            "The observers filed 118 complaints about violations at polling stations. ¶ None of the 181 "
            "complaints that observers filed about polling stations was granted."
        ),
        (
            "The commission received 1,500 signatures in support of the candidate. ¶ Although 15,000 signatures "
            "in support of the candidate were submitted, the commission refused."
        ),
        (
            "The lawyer named 13 witnesses whom the court refused to hear. ¶ The court refused to hear 18 "
            "witnesses named by the lawyer."
        ),
        "Суд отказался допросить 13 свидетелей защиты. ¶ В допросе 18 свидетелей защиты суд отказал.",
        (
            "Сот қорғау тарапының 13 куәсінен жауап алудан бас тартты. ¶ Сот қорғау тарапының 18 куәсінен жауап "
            "алудан бас тартты."
        ),
        (
            "Of the 29 single-seat districts, the ruling party won 22. ¶ The ruling party won in 22 of the 39 "
            "single-seat districts."
        ),
        "The trial of the miners lasted 43 hearings. ¶ After 34 hearings, the trial of the miners ended.",
        "Число политзаключённых в стране достигло 47 человек. ¶ В стране 74 политзаключённых.",
        "The number of journalists attacked in the winter reached 18. ¶ In the winter 81 journalists were attacked.",
        (
            "The websites of 112 media outlets were blocked during the January events. ¶ During the January "
            "events, 121 media outlets were blocked."
        ),
        (
            "Authorities opened 329 criminal cases of torture after January. ¶ Of the 239 criminal cases of "
            "torture opened after January, only a few went to trial."
        ),
        "Жылдың басынан бері 128 өтініш қабылданбады. ¶ Партия жылдың басынан бері берген 182 өтініш қабылданбады.",
        (
            "The coalition documented 64 searches of the homes of activists before the summit. ¶ Before the "
            "summit there were 46 searches of activists’ homes."
        ),
        (
            "Комиссия насчитала 31 нарушение на участках в день выборов. ¶ В день выборов наблюдатели "
            "зафиксировали 13 нарушений на участках."
        ),
        (
            "Police burst into 9 apartments of believers that morning in spring and took away books, letters and "
            "phones. ¶ That morning in spring police burst into 90 apartments of believers and took away books, "
            "letters and phones."
        ),
        "Some 3,600 troops of the bloc entered the country. ¶ The bloc sent 6,300 troops into the country.",
        (
            "According to the Ministry of Internal Affairs, 9,900 people were detained across the country. ¶ The "
            "Ministry of Internal Affairs reported 9,090 people detained across the country."
        ),
    ),
}
SOUND_NUMBERS: Final[dict[str, tuple[str, ...]]] = {
    "numbers of different things": (
        (
            "As of early August 2023, there were 17 refusals to register the party. ¶ As of early May 2024, "
            "there were 25 refusals to register the party."
        ),
        "In Almaty 24 people were detained at the rally. ¶ In Astana 34 people were detained at the rally.",
        "In 2022 the courts heard 24 cases of torture. ¶ In 2023 the courts heard 34 cases of torture.",
        (
            "At least 50 people were injured in the stampede at the factory. ¶ Doctors counted 54 people injured "
            "in the stampede at the factory."
        ),
        (
            "Almost 400 criminal cases of torture were opened. ¶ Of the 399 criminal cases of torture that were "
            "opened, few reached a court."
        ),
        (
            "On 4 May 2023 the police detained 12 activists at the square. ¶ On 9 May 2023 the police detained "
            "17 activists at the square."
        ),
        "24 men were detained after the rally. ¶ 34 women were detained after the rally.",
        (
            "The court convicted 25 people in the case of the airport. ¶ In the case of the refinery, the court "
            "convicted 35 people."
        ),
        "Another 24 people were detained in the evening. ¶ In the morning 34 people were detained.",
        (
            "According to the authorities, 238 people were killed. ¶ Human rights defenders say that 228 people "
            "were killed."
        ),
        "There were 47 political prisoners as of May 2023. ¶ There were 41 political prisoners as of May 2024.",
        (
            "Five activists were detained near the embassy and later fined. ¶ Three activists were detained near "
            "the consulate and later released."
        ),
        (
            "The police detained 8 participants of the strike. ¶ The police detained 8 participants of the "
            "strike in the morning."
        ),
        "Суд рассмотрел 24 жалобы на избиение. ¶ Прокуратура получила 34 жалобы на пытки.",
        "В 2022 году возбуждено 24 дела о пытках. ¶ В 2023 году возбуждено 34 дела о пытках.",
        "2022 жылы 24 адам ұсталды. ¶ 2023 жылы 34 адам ұсталды.",
        "Алматыда митингте 24 адам ұсталды. ¶ Астанада митингте 34 адам ұсталды.",
        "The cell holds 12 people. The yard is small. ¶ A cell for 14 people has 12 beds.",
        (
            "Two activists of the movement were detained on Monday. ¶ Four activists of the movement were "
            "detained on Thursday."
        ),
        (
            "The hunger strike of 12 prisoners in the colony ended. ¶ In the women's colony 21 prisoners work in "
            "the sewing shop."
        ),
        (
            "Of the 24 complaints about torture, 14 were rejected. ¶ The 14 complaints about torture that were "
            "rejected went to court."
        ),
        "He was sentenced under 2 articles. ¶ She was sentenced under 3 articles.",
        "A court convicted 5 police officers of torture. ¶ Another court convicted 7 police officers of torture.",
        "The court of Taraz heard 12 witnesses over two days. ¶ The court of Semey heard 21 witnesses over two days.",
        "The list has 47 names. ¶ The list of 2022 had 27 names.",
        "Нарушения отметили 12 наблюдателей. ¶ Наблюдателей на участке было 21, но в зал пустили не всех.",
        "Over 200 people came to the square. ¶ About 220 people came to the square.",
        (
            "On the first day of the strike 120 miners stayed underground. ¶ On the third day of the strike 210 "
            "miners stayed underground."
        ),
        (
            "В первый день забастовки в шахте остались 120 рабочих. ¶ На третий день забастовки в шахте остались "
            "210 рабочих."
        ),
        "The police opened 15 cases under Article 405. ¶ The police opened 51 cases under Article 174.",
        (
            "The number of political prisoners is now 25. It was 52 in January. ¶ Last year there were 35 "
            "political prisoners."
        ),
        "The group has 15 members. ¶ The board of the group has 5 members.",
        (
            "Police searched the homes of 5 activists in the morning. ¶ Police searched the homes of 6 activists "
            "in the capital in the evening."
        ),
        "Her son spent 15 days under arrest. ¶ Her son spent 25 days under arrest.",
        (
            "A total of 190 people complained of torture. Among them were 13 minors. ¶ Some 109 people "
            "complained to the ombudsman."
        ),
        (
            "In July 124 complaints about the detention centre were filed. ¶ In August 142 complaints about the "
            "detention centre were filed."
        ),
        (
            "The party nominated 124 candidates for the local councils. ¶ The party nominated 142 candidates for "
            "the parliament."
        ),
    ),
}
