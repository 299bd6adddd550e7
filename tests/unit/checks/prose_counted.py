# SPDX-License-Identifier: GPL-3.0-or-later
"""The same told of other things, in three languages and across them."""

from typing import Final

WRONG_COUNTED: Final[dict[str, tuple[str, ...]]] = {
    "number told twice over": (
        (
            "In 2023 the coalition documented 214 administrative arrests of activists. ¶ The 241 administrative "
            "arrests documented in 2023 lasted 15 days on average."
        ),
        (
            "The observers attended 38 hearings in the case of the oil workers. ¶ In the case of the oil "
            "workers, observers attended 83 hearings."
        ),
        (
            "Nineteen women prisoners wrote to the ombudsman about the colony. ¶ The ombudsman received letters "
            "from 91 women prisoners of the colony."
        ),
        (
            "The ministry blocked 1,180 websites during the year. ¶ During the year 1,810 websites were blocked "
            "by the ministry."
        ),
        "The new law lists 27 grounds for refusing a rally. ¶ A rally can be refused on 72 grounds, the new law says.",
        (
            "Torture was alleged in 128 complaints from Kyzylorda region. ¶ Prosecutors in Kyzylorda region "
            "dropped 118 complaints of torture."
        ),
        (
            "The court fined 56 supporters of the party for the march. ¶ For the march 65 supporters of the "
            "party were fined by the court."
        ),
        (
            "В 2023 году коалиция задокументировала 214 административных арестов активистов. ¶ 241 "
            "административный арест, задокументированный коалицией в 2023 году, длился в среднем 15 суток."
        ),
        (
            "2023 жылы коалиция белсенділерге қатысты 214 әкімшілік қамақты тіркеді. ¶ Коалиция 2023 жылы "
            "тіркеген 241 әкімшілік қамақ орта есеппен 15 тәулікке созылды."
        ),
        (
            "In 2023 the coalition documented 214 administrative arrests of activists. ¶ В 2023 году коалиция "
            "задокументировала 241 административный арест активистов."
        ),
        (
            "В 2023 году коалиция задокументировала 214 административных арестов активистов. ¶ 2023 жылы "
            "коалиция белсенділерге қатысты 241 әкімшілік қамақты тіркеді."
        ),
        (
            "Under the petition stand 12,400 signatures of residents. ¶ Residents of the village collected "
            "14,200 signatures under the petition."
        ),
        "Петицию подписали 12 400 жителей. ¶ Под петицией стоят подписи 14 200 жителей.",
        "Петицияға 12 400 тұрғын қол қойды. ¶ Петицияға қол қойған 14 200 тұрғын жауап алған жоқ.",
        "The raid took place in 47 houses of the village at dawn. ¶ At dawn police raided 74 houses of the village.",
        (
            "The strike committee counted 630 dismissed oil workers in Zhanaozen. ¶ In Zhanaozen the company "
            "dismissed 360 oil workers after the strike."
        ),
        (
            "After the strike the company dismissed 630 oil workers in Zhanaozen. ¶ После забастовки компания "
            "уволила 360 нефтяников в Жанаозене."
        ),
        (
            "On 5 January 2022 soldiers shot 34 people on the square in Almaty. ¶ On the square in Almaty 43 "
            "people were shot by soldiers on 5 January 2022."
        ),
        (
            "As of May 2023, 1,273 people had been convicted in connection with the protests. ¶ As of August "
            "2023, 1,237 people had been convicted in connection with the protests."
        ),
        (
            "By the end of 2022, 103 complaints of torture had been registered. ¶ By June 2023, 98 complaints of "
            "torture had been registered."
        ),
        (
            "По состоянию на май 2023 года осуждены 1273 человека по делам о протестах. ¶ По состоянию на август "
            "2023 года по делам о протестах осуждены 1237 человек."
        ),
        (
            "2023 жылғы мамырдағы жағдай бойынша наразылық ісі бойынша 1273 адам сотталды. ¶ 2023 жылғы "
            "тамыздағы жағдай бойынша наразылық ісі бойынша 1237 адам сотталды."
        ),
        (
            "The hunger strike in the colony was joined by 45 prisoners. ¶ When 54 prisoners of the colony "
            "joined the hunger strike, the guards cut off the water."
        ),
        (
            "К голодовке в колонии присоединились 45 заключённых. ¶ Когда 54 заключённых колонии присоединились "
            "к голодовке, отключили воду."
        ),
        "Колониядағы аштыққа 45 тұтқын қосылды. ¶ Колонияда аштыққа 54 тұтқын қосылғанда, су тоқтатылды.",
        (
            "Coalition members visited 13 colonies in the spring and spoke to women there. ¶ In the spring "
            "members of the coalition visited 18 colonies and spoke to women."
        ),
        (
            "Since the start of the year the police opened 57 criminal cases against bloggers for false "
            "information. ¶ The 75 criminal cases opened against bloggers for false information since the start "
            "of the year have not reached a court."
        ),
        (
            "С начала года возбуждено 57 уголовных дел против блогеров за ложную информацию. ¶ 75 уголовных дел, "
            "возбуждённых с начала года против блогеров за ложную информацию, до суда не дошли."
        ),
        (
            "Жыл басынан бері жалған ақпарат үшін блогерлерге қарсы 57 қылмыстық іс қозғалды. ¶ Жыл басынан бері "
            "блогерлерге қарсы жалған ақпарат үшін қозғалған 75 қылмыстық іс сотқа жеткен жоқ."
        ),
        (
            "Жыл басынан бері жалған ақпарат үшін блогерлерге қарсы 57 қылмыстық іс қозғалды. ¶ С начала года "
            "против блогеров возбуждено 75 уголовных дел за ложную информацию."
        ),
        (
            "Since the start of the year the police opened 57 criminal cases against bloggers for false "
            "information. ¶ С начала года против блогеров возбуждено 75 уголовных дел за ложную информацию."
        ),
        (
            "The bank closed the accounts of 46 activists in one day. ¶ In one day the bank closed the accounts "
            "of 64 activists."
        ),
        "The hall had room for 16 observers. ¶ Sixty-one observers had room in the hall.",
        (
            "Twenty-three believers were convicted of extremism in the region. ¶ In the region 32 believers were "
            "convicted of extremism."
        ),
        "В области за экстремизм осудили двадцать три верующих. ¶ В области за экстремизм осуждены 32 верующих.",
        "Облыста экстремизм үшін жиырма үш дінге сенуші сотталды. ¶ Облыста экстремизм үшін 32 дінге сенуші сотталды.",
        (
            "The mission observed 1,204 polling stations in 17 regions. ¶ At 1,024 polling stations the mission "
            "observed the count."
        ),
        (
            "The commission registered 435 candidates for 29 districts. ¶ In the districts 453 candidates were "
            "registered by the commission."
        ),
        "Over the year there were 38 suicides in prisons. ¶ Officials admitted 83 suicides in prisons over the year.",
        "За год в колониях произошло 38 самоубийств. ¶ Ведомство признало 83 самоубийства в колониях за год.",
        "Бір жылда колонияларда 38 суицид тіркелді. ¶ Колонияларда бір жылда 83 суицид болды.",
        (
            "The Working Group adopted 29 opinions on Kazakhstan. ¶ Of the opinions on Kazakhstan, the Working "
            "Group adopted 92 opinions."
        ),
        (
            "The state party accepted 205 of the 245 recommendations. ¶ Of the 254 recommendations the state "
            "party accepted 205."
        ),
        (
            "At the third cycle the state received 245 recommendations. ¶ The state received 254 recommendations "
            "at the third cycle."
        ),
        (
            "В ходе третьего цикла государство получило 245 рекомендаций. ¶ At the third cycle the state "
            "received 254 recommendations."
        ),
        "The officers fired 600 rounds at the crowd. ¶ At the crowd the officers fired 6,000 rounds.",
        (
            "The media reported 8,000 participants of the march in Almaty. ¶ The march in Almaty gathered 800 "
            "participants, the media reported."
        ),
    ),
}
SOUND_COUNTED: Final[dict[str, tuple[str, ...]]] = {
    "numbers of other things": (
        (
            "Torture was alleged in 128 complaints from Kyzylorda region. ¶ Prosecutors in Kyzylorda region "
            "dropped 110 of the 128 complaints of torture."
        ),
        (
            "As of May 2023, 1,273 people had been convicted in connection with the protests. ¶ As of August "
            "2023, 1,291 people had been convicted in connection with the protests."
        ),
        (
            "Of the 45 prisoners who joined the hunger strike, 5 were taken to hospital. ¶ Five prisoners who "
            "joined the hunger strike were taken to the hospital of the colony."
        ),
        (
            "The prosecutor asked for 12 years for the leader, 10 for the others. ¶ The court gave 12 years to "
            "the leader and 8 to the others."
        ),
        "The court of first instance heard 14 witnesses; the court of appeal heard 4 witnesses.",
        "The court of first instance heard 14 witnesses. ¶ The court of appeal heard 4 witnesses.",
        "In the morning 40 residents came to the akimat. ¶ By the evening 400 residents stood before the akimat.",
        "Утром к акимату пришли 40 жителей. ¶ К вечеру у акимата стояли 400 жителей.",
        "Таңертең әкімдікке 40 тұрғын келді. ¶ Кешке қарай әкімдік алдында 400 тұрғын тұрды.",
        "The coalition has 23 member organisations. ¶ The letter was signed by 32 organisations.",
        "Each cell of the block holds 8 prisoners. ¶ The block holds 80 prisoners.",
        "In the 2019 election 970 people were detained. ¶ In the 2023 election 97 people were detained.",
        "The party claims 2,000 members. ¶ The law requires 20,000 members for a party.",
        "The law requires 5,000 members for a party. ¶ The party has 500 members.",
        "The prosecution asked to hear 15 witnesses. ¶ The defence asked to hear 5 witnesses.",
        "Обвинение просило допросить 15 свидетелей. ¶ Защита просила допросить 5 свидетелей.",
        "Police fined 56 drivers. ¶ Police fined 65 pedestrians.",
        (
            "In the first half of the year there were 56 fines, in the second 65 fines. ¶ In the second half of "
            "the year there were 65 fines."
        ),
        (
            "In Taraz region 128 people were convicted after the protests. ¶ In Almaty region 182 people were "
            "convicted after the protests."
        ),
        (
            "В Жамбылской области осуждены 128 участников протестов. ¶ В Алматинской области осуждены 182 "
            "участника протестов."
        ),
        "The women’s colony had 310 prisoners. ¶ The colony for minors had 31 prisoners.",
        "Before the reform there were 128 judges in the city. ¶ After the reform there were 118 judges in the city.",
        (
            "The coalition recommended 12 amendments to the Criminal Code. ¶ The coalition recommended 21 "
            "amendments to the law on assemblies."
        ),
        "The report names 24 officers who tortured detainees. ¶ The report names 14 officers who were convicted.",
        "Hospitals admitted 120 wounded people from the square. ¶ Hospitals admitted 102 wounded soldiers.",
        "About a hundred people, 120 at most, came. ¶ At the rally of 102 people nobody was detained.",
        (
            "At the third cycle the state received 245 recommendations. ¶ At the second cycle the state received "
            "254 recommendations."
        ),
        "Of the 245 recommendations, the state accepted 205. ¶ The state accepted 205 recommendations.",
        "The mission sent 24 observers. ¶ The mission sent 42 observers to the second round.",
        "In the spring the coalition visited 13 colonies. ¶ In the autumn the coalition visited 18 colonies.",
        "Весной коалиция посетила 13 колоний. ¶ Осенью коалиция посетила 18 колоний.",
        "Көктемде коалиция 13 колонияны аралады. ¶ Күзде коалиция 18 колонияны аралады.",
        "The prosecutor of Aktobe closed 57 cases of torture. ¶ The prosecutor of Atyrau closed 75 cases of torture.",
        "Blogger A was fined 57 times. ¶ The party was refused 75 times.",
        "The court sentenced 12 activists to prison. ¶ The court sentenced 21 activists to restriction of liberty.",
        "Суд приговорил 12 активистов к лишению свободы. ¶ Суд приговорил 21 активиста к ограничению свободы.",
        "Сот 12 белсендіні бас бостандығынан айырды. ¶ Сот 21 белсендінің бас бостандығын шектеді.",
        (
            "In 2023, 37 political prisoners were listed; in 2024 there are 73. ¶ The list of 2023 had 37 "
            "political prisoners."
        ),
        "Of the 64 detained men, 46 were fined. ¶ The 46 fined men appealed.",
        "The regional court heard 24 appeals. ¶ The Supreme Court heard 42 appeals.",
        "The lawyer visited him 12 times in the first year. ¶ The lawyer visited him 21 times in all.",
        "Five of the six defendants pleaded not guilty. ¶ Six defendants heard the verdict.",
        "Two police officers beat him. ¶ Three police officers testified against him.",
        "He has 3 brothers. ¶ His 2 brothers live abroad.",
        "A group of 12 lawyers signed the appeal. ¶ A group of 21 writers signed the appeal.",
        "The trial began with 12 defendants in the dock. ¶ By the end of the trial 11 defendants were in the dock.",
    ),
}
