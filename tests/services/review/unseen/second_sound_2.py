# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the second unseen round, part 2."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Provision
from kzdesk.domain.records.listing import ListAssessment
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.second_tools import whole
from tests.services.review.unseen.tools import Scene, section_entry


def sound_entry_journalist(at: Scenes) -> None:
    whole(
        at,
        "Stanislav Belyakov",
        "Станислав Беляков",
        "Belyakov, a journalist from Pavlodar, was detained at the editorial office on 21 February 2023. The "
        "prosecution asked for six "
        "years; on 12 September 2023 the court sentenced him to four years’ imprisonment. The charge rests on an "
        "article of 2022 about "
        "deaths in a hospital. The trial lasted eleven days, four of them behind closed doors. Belyakov has worked "
        "in the press since "
        "1998 and was awarded a prize of the journalists’ union in 2015.",
        born="1974-09-05",
        detained="2023-02-21",
        charges=(("274", "4"),),
        case="Case of the Pavlodar newspaper",
        verdict="2023-09-12",
        term="4y",
        court="smus_astana",
        occupation="journalist",
        roles=("journalist",),
    )


def sound_entry_in_custody(at: Scenes) -> None:
    whole(
        at,
        "Nurdaulet Yermekbai",
        "Нурдаулет Ермекбай",
        "Yermekbai was detained on 13 February 2024 and has been in the pre-trial detention facility of Astana since "
        "15 February 2024. He "
        "is charged under part 2 of Article 405 of the Criminal Code. Before that he had been under administrative "
        "arrest twice: for ten "
        "days in May 2023 and for fifteen days in November 2023. He is 29 years old and a student of law. His lawyer "
        "was admitted on the "
        "day of the arrest.",
        born="1994-08-21",
        detained="2024-02-13",
        charges=(("405", "2"),),
        case="Case of the law student",
        occupation="student",
    )


def sound_entry_charge_replaced(at: Scenes) -> None:
    whole(
        at,
        "Bakytkali Duisengaliyev",
        "Бакыткали Дуйсенгалиев",
        "Duisengaliyev was detained on 14 January 2022 on suspicion of taking part in mass riots (Article 272 of the "
        "Criminal Code). When "
        "nothing came of it, he was charged with propaganda of terrorism (Article 256 of the Criminal Code) and "
        "incitement of social "
        "discord (Article 174 of the Criminal Code). Convicted on 20 September 2022. He was tortured in the first "
        "three days. A case "
        "about the torture was opened in March 2022 and closed in August 2022 because the perpetrators were not "
        "identified.",
        born="1982-05-13",
        detained="2022-01-14",
        charges=(("256", "1"), ("174", "1")),
        dropped=(("272", "2"),),
        case="Case of the Taldykorgan mosque",
        verdict="2022-09-20",
        term="6y",
        court="smus_almaty",
    )


def sound_entry_convicted_before(at: Scenes) -> None:
    whole(
        at,
        "Yerbulan Kaliaskar",
        "Ербулан Калиаскар",
        "In 2019 Kaliaskar was sentenced to one year of restriction of liberty under Article 405 of the Criminal "
        "Code; he served it at "
        "home. He was detained again on 17 January 2023 in Karaganda. On 3 October 2023 he was sentenced to five "
        "years’ imprisonment "
        "under Article 272 of the Criminal Code. His brother Yerlan, who had been held with him, was released after "
        "two months without "
        "charge. He is 51.",
        born="1972-11-02",
        detained="2023-01-17",
        charges=(("272", "2"),),
        case="Case of the Karaganda garages",
        verdict="2023-10-03",
        term="5y",
        court="smus_astana",
    )


def sound_entry_extradition(at: Scenes) -> None:
    person = at.person(
        "Alisher Mirzakarimov", "Алишер Мирзакаримов", sex="male", citizenship=("UZ",), birth_date="1991-03-28"
    )
    at.people.custody(person, "extradition", "2023-11-08", "2024-10-30", end_reason="released", requesting_state="UZ")
    part = at.part(
        person, role="sought", title="Extradition of Alisher Mirzakarimov", case_kind="extradition", opened="2023-11-08"
    )
    foreign = at.put(
        Provision(code="foreign", article="159", report_wording="attempts to overthrow the constitutional order")
    )
    at.put(Charge(participation=part, provision=foreign, stage="charged"))
    at.put(
        ListAssessment(
            person=person,
            as_of=PartialDate("2024-05"),
            criterion_b="met",
            reason_b="Sought for a speech.",
            decision="list",
        )
    )
    section_entry(
        at,
        person,
        "Mirzakarimov, a citizen of Uzbekistan, has lived in Shymkent since 2018. He was detained on 8 November 2023 "
        "at the request of "
        "the Uzbek authorities and is under extradition arrest. He has asked for asylum; on 6 February 2024 the "
        "request was refused, and "
        "an appeal is pending. He is 33 years old.",
        sources="Letter of the lawyer",
    )


def sound_ru_entry_builder(at: Scenes) -> None:
    whole(
        at,
        "Nurbolat Aitzhanov",
        "Нурболат Айтжанов",
        "Айтжанов – прораб из Алматы. Задержан 20 июля 2022 года, через два дня помещён в следственный изолятор. По "
        "версии обвинения, он "
        "подвозил протестующих на своей машине. 15 февраля 2023 года приговорён к четырём годам и шести месяцам "
        "лишения свободы, срок "
        "исчисляется с 20 июля 2022 года. Вину не признал. Ему 39 лет, у него четверо детей.",
        born="1984-10-27",
        detained="2022-07-20",
        charges=(("272", "2"),),
        case="Дело прораба",
        verdict="2023-02-15",
        term="4y 6m",
        court="smus_almaty",
    )


def sound_ru_entry_blogger(at: Scenes) -> None:
    whole(
        at,
        "Kamshat Dosymbekova",
        "Камшат Досымбекова",
        "Досымбекова вела канал о домашнем насилии. Её задержали 24 мая 2023 года, обыск длился семь часов. Прокурор "
        "просил пять лет, "
        "13 декабря 2023 года суд назначил три года лишения свободы по статье 174 Уголовного кодекса («возбуждение "
        "социальной, "
        "национальной, родовой, расовой, сословной или религиозной розни»). Из шести экспертиз две защита получила "
        "лишь в день "
        "приговора. Досымбековой 35 лет.",
        born="1988-12-19",
        detained="2023-05-24",
        charges=(("174", "1"),),
        case="Дело о канале «Үн»",
        verdict="2023-12-13",
        term="3y",
        court="smus_astana",
        sex="female",
        roles=("blogger",),
    )


def sound_ru_entry_director(at: Scenes) -> None:
    whole(
        at,
        "Anatoly Berezovoy",
        "Анатолий Березовой",
        "Березовой руководил коммунальным предприятием и заявил о хищениях в акимате. Задержан 19 апреля 2022 года. "
        "Его самого обвинили "
        "в растрате 14 миллионов тенге (около 30 400 долларов США). Осуждён 29 ноября 2022 года к семи годам лишения "
        "свободы. Из "
        "четырнадцати свидетелей обвинения девять не явились в суд. Ему 61 год, он перенёс два инфаркта.",
        born="1963-02-14",
        detained="2022-04-19",
        charges=(("189", "4"),),
        case="Дело водоканала",
        verdict="2022-11-29",
        term="7y",
        court="smus_shymkent",
    )


def sound_ru_entry_in_custody(at: Scenes) -> None:
    whole(
        at,
        "Zhandos Kenzhegarin",
        "Жандос Кенжегарин",
        "Кенжегарин задержан 16 января 2024 года в Актобе, с 18 января 2024 года находится в следственном изоляторе. "
        "Ему предъявлено "
        "обвинение по части 1 статьи 405 Уголовного кодекса. В марте 2024 года срок содержания под стражей продлён "
        "на два месяца, в мае "
        "– ещё на два. Свидания с женой разрешили только один раз. Кенжегарину 43 года.",
        born="1980-07-06",
        detained="2024-01-16",
        charges=(("405", "1"),),
        case="Дело инициативной группы Актобе",
    )


def sound_ru_entry_repeated_arrests(at: Scenes) -> None:
    whole(
        at,
        "Larisa Gordiyenko",
        "Лариса Гордиенко",
        "Гордиенко трижды подвергалась административному аресту: в 2020 году – на 5 суток, в 2021 году – на 10 "
        "суток, в 2022 году – на 15 "
        "суток, всего на 30 суток. Уголовное дело возбуждено 7 февраля 2023 года, в тот же день её задержали. 19 "
        "сентября 2023 года она "
        "приговорена к пяти годам лишения свободы за перевод 90 000 тенге (около 200 долларов США). Апелляционная "
        "жалоба подана "
        "2 октября 2023 года. Гордиенко 58 лет, она пенсионерка из Усть-Каменогорска.",
        born="1965-08-30",
        detained="2023-02-07",
        charges=(("258", "1"),),
        case="Дело пенсионерки",
        verdict="2023-09-19",
        term="5y",
        court="smus_almaty",
        sex="female",
    )


def sound_ru_entry_two_articles(at: Scenes) -> None:
    whole(
        at,
        "Ravil Gizatullin",
        "Равиль Гизатуллин",
        "Гизатуллин – фермер, возглавлял союз землепользователей. 30 августа 2022 года за ним приехали на двух "
        "машинах; официально он "
        "задержан 31 августа 2022 года. Осуждён 11 апреля 2023 года по статье 190 Уголовного кодекса "
        "(«мошенничество») и статье 419 "
        "Уголовного кодекса («заведомо ложный донос») к семи годам лишения свободы. Союз связывает дело с его "
        "жалобами на отъём "
        "пастбищ. Гизатуллину 49 лет.",
        born="1974-12-22",
        detained="2022-08-31",
        charges=(("190", "4"), ("419", "3")),
        case="Дело союза землепользователей",
        verdict="2023-04-11",
        term="7y",
        court="smus_astana",
    )


SOUND: tuple[Scene, ...] = (
    sound_entry_journalist,
    sound_entry_in_custody,
    sound_entry_charge_replaced,
    sound_entry_convicted_before,
    sound_entry_extradition,
    sound_ru_entry_builder,
    sound_ru_entry_blogger,
    sound_ru_entry_director,
    sound_ru_entry_in_custody,
    sound_ru_entry_repeated_arrests,
    sound_ru_entry_two_articles,
)
