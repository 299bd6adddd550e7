# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers before lists, and of parts and shares: with one that is wrong, and sound ones that look alike."""

from typing import Final

WRONG_LISTED: Final[dict[str, tuple[str, ...]]] = {
    "number before a list": (
        (
            "At least 16 human rights defenders have been victims of persecution, including Saule Mukhamet, "
            "Bibigul Imangali, Nurgul Kaluo, Zhanat Zhamal, Aidar Syzdik, Raigul Sadyrba, Aliya Iseno, Daniyar "
            "Khasse, Altynay Tuksik, Dana Zhana, Alma Nurush, Ulbolsyn Turdi, Aya Sadvaka, Roza Musae, Barlyk "
            "Mendyg, Sholpan Dzhanza, Bakhytzhan Toregozh and Elena Semeno."
        ),
        "Four individuals, two former agents of a foreign service and a Russian national, were sentenced in Belgium.",
        "Мерген Ыдырысбайдың үш ұлы ұсталды: Арман және Дидар. Олардың ешқайсысына айып тағылған жоқ.",
        "У неё трое сыновей: Арман и Дидар.",
        "Her three sons, Arman and Didar, were detained at the airport.",
        "Между 2019 и 2023 годами осуждены 142 человека по статье 405: 96 мужчин и 48 женщин.",
        (
            "Between 2019 and 2023 the coalition recorded 142 people convicted under Article 405 of the Criminal "
            "Code: 96 men and 48 women."
        ),
        "The party has four demands: free elections, the release of prisoners and an independent inquiry.",
        "Protests were held in five cities: Almaty, Astana, Shymkent and Aktobe.",
        "Акции прошли в пяти городах: Алматы, Астане, Шымкенте и Актобе.",
        "Шеру бес қалада өтті: Алматы, Астана, Шымкент және Ақтөбе.",
        "He was charged under three articles: 174, 256, 258 and 405.",
        "The complaint names three officers: the head of the department; his deputy; the investigator; and a guard.",
        "Three activists – Marat Zhunis and Anna Pak – were fined.",
        "Трое активистов – Марат Жунис и Анна Пак – оштрафованы.",
        "Үш белсенді – Марат Жүніс пен Анна Пак – айыппұл төледі.",
        "Police searched three districts (Alatau and Medeu).",
        "Five relatives were questioned: his wife, his mother and two sisters.",
        "Допросили пятерых родственников: жену, мать и двух сестёр.",
        "Бес туысынан жауап алынды: әйелі, анасы және екі әпкесі.",
        "She faces two charges: inciting discord, financing extremism and insulting a judge.",
        "The order lists three grounds: 1) risk of flight; 2) gravity of the charge.",
        "Two lawyers — Anna Pak, Marat Zhunis and Timur Aliev — were not let in.",
        (
            "The delegation met six political prisoners: Marat Zhunis, Anna Pak, Timur Aliev, Viktor Kim and "
            "Ruslan Ospan."
        ),
        "Суд удалил из зала четырёх журналистов: Марата Жуниса, Анну Пак и Тимура Алиева.",
        "Полиция изъяла пять предметов: телефон, ноутбук, флешку и блокнот.",
        "Полиция алты затты тәркіледі: телефон, ноутбук, флешка және дәптер.",
        "The detainees were held in seven places: two schools, a gymnasium and three police stations.",
        "Two of her colleagues, Anna Pak, Viktor Kim and Timur Aliev, were fined the same day.",
        "Двое её коллег, Анна Пак, Виктор Ким и Тимур Алиев, оштрафованы в тот же день.",
        "Оның екі әріптесі, Анна Пак, Виктор Ким және Тимур Әлиев, сол күні айыппұл төледі.",
        "Четверо мужчин, двое полицейских и гражданин Узбекистана, осуждены за похищение.",
        "The law was changed in three areas: assembly, association, media and elections.",
        "The appeal rests on five grounds: (1) lack of evidence, (2) torture, (3) bias and (4) delay.",
        (
            "At least four bloggers have been jailed since the spring: Anna Pak, Viktor Kim, Timur Aliev, Marat "
            "Zhunis and Ruslan Ospan."
        ),
        "Six hearings were held (3, 4, 7, 11 and 14 May).",
        "Four NGOs – Qaharman, Elimay and Bostandyq Kz – signed the letter.",
        "Задержаны трое: журналист Марат Жунис и юрист Анна Пак.",
        "Үш адам ұсталды: журналист Марат Жүніс және заңгер Анна Пак.",
        "Three people were detained: the journalist Marat Zhunis and the lawyer Anna Pak.",
    ),
}
SOUND_LISTED: Final[dict[str, tuple[str, ...]]] = {
    "numbers before sound lists": (
        "Three individuals, two former agents of a foreign service and a Russian national, were sentenced in Belgium.",
        "Мерген Ыдырысбайдың үш ұлы ұсталды: Арман, Ерлан және Дидар.",
        "У неё двое сыновей: Арман и Дидар.",
        "Her two sons, Arman and Didar, were detained at the airport.",
        (
            "Between 2019 and 2023 the coalition recorded 144 people convicted under Article 405 of the Criminal "
            "Code: 96 men and 48 women."
        ),
        "The party has three demands: free elections, the release of prisoners and an independent inquiry.",
        (
            "The party has four demands: free elections, the release of prisoners and detainees and an "
            "independent inquiry."
        ),
        "Protests were held in five cities: Almaty, Astana, Shymkent, Taraz and Aktobe.",
        "Акции прошли в четырёх городах: Алматы, Астане, Шымкенте и Актобе.",
        "Шеру төрт қалада өтті: Алматы, Астана, Шымкент және Ақтөбе.",
        "He was charged under four articles: 174, 256, 258 and 405.",
        "Police came for two people: an officer knocked, others waited, and the door was broken.",
        "The court heard three witnesses: all of them denied it.",
        "Twelve people were detained: journalists, activists and bystanders.",
        "The lawyers filed 12 complaints: about beatings, threats and searches.",
        "The complaint names four officers: the head of the department; his deputy; the investigator; and a guard.",
        "At least three activists were fined: Marat Zhunis, Anna Pak and others.",
        "Пятеро задержанных, среди них Марат Жунис и Анна Пак, отпущены.",
        "Two activists – Marat Zhunis and Anna Pak – were fined.",
        "Екі белсенді – Марат Жүніс пен Анна Пак – айыппұл төледі.",
        "Police searched two districts (Alatau and Medeu).",
        "Four relatives were questioned: his wife, his mother and two sisters.",
        "Допросили четверых родственников: жену, мать и двух сестёр.",
        "Төрт туысынан жауап алынды: әйелі, анасы және екі әпкесі.",
        "The prosecutor asked for 3 things: that he be jailed, that his car be taken, and that he be silent.",
        "Two brothers: one is in prison, the other fled.",
        (
            "Seven defendants stood trial: the judge read the verdict for three hours, the relatives wept, the "
            "guards laughed and nobody left."
        ),
        "She faces three charges: inciting discord, financing extremism and insulting a judge.",
        "The order lists two grounds: 1) risk of flight; 2) gravity of the charge.",
        "They named 3 people, according to the lawyer, who was not let in, and left.",
        "Трое задержанных, по словам адвоката, отказались от показаний.",
        "The 5 November rally in Almaty – banned, dispersed and forgotten – drew 30 people.",
        "Полиция изъяла четыре предмета: телефон, ноутбук, флешку и блокнот.",
        "Полиция төрт затты тәркіледі: телефон, ноутбук, флешка және дәптер.",
        "The detainees were held in six places: two schools, a gymnasium and three police stations.",
        "Трое мужчин, двое полицейских и гражданин Узбекистана, осуждены за похищение.",
        "The law was changed in four areas: assembly, association, media and elections.",
        "The appeal rests on four grounds: (1) lack of evidence, (2) torture, (3) bias and (4) delay.",
        "In the three months before the vote, Almaty, Astana and Shymkent saw arrests.",
        "The 12 jurors, two of them women, listened in silence.",
        "Four years later, Anna Pak and Viktor Kim left the country.",
        "On both days, Anna Pak and Viktor Kim stood outside.",
        "Two weeks after the rally, Marat Zhunis, Anna Pak and Viktor Kim were fined.",
        "За два дня до суда Марат Жунис, Анна Пак и Виктор Ким вышли на площадь.",
        "Тремя неделями ранее, в Алматы, Астане и Таразе, прошли обыски.",
        "The court gave two reasons – gravity and flight – and refused bail.",
        "Three men came to his house in masks, broke the door, beat him and left.",
        "The two men, Marat Zhunis says, wore masks and gloves.",
        "Seven people, Marat Zhunis among them, were detained, fined and released.",
        "Five activists, all from Almaty, were arrested: Marat Zhunis for 15 days, the others for ten.",
        "Four defendants (Marat Zhunis and his brothers) refused to testify.",
        "In two cases – Almaty and Astana – the courts refused.",
        "They brought 20 officers, dogs and buses.",
        "Of the ten witnesses, three – Anna Pak, Viktor Kim and Timur Aliev – spoke of torture.",
        "Ten people were on trial; three – Anna Pak, Viktor Kim and Timur Aliev – were acquitted.",
        "Two verdicts were handed down that week: Marat Zhunis and Anna Pak received five years, Viktor Kim seven.",
        "The list names 12 people (Annex 1, section 2).",
        "Six hearings were held (3, 4, 7, 11, 12 and 14 May).",
        "Police detained eight people: Marat Zhunis, three of his neighbours and four passers-by.",
        "Three NGOs – Qaharman, Elimay and Bostandyq Kz – signed the letter.",
        "Задержаны двое: Марат Жунис (журналист, блогер) и Анна Пак (юрист, эколог).",
        "Two people were detained: Marat Zhunis, a journalist, and Anna Pak, a lawyer.",
        "Екі адам ұсталды: журналист Марат Жүніс және заңгер Анна Пак.",
        "Задержаны двое: журналист Марат Жунис и юрист Анна Пак.",
    ),
}
