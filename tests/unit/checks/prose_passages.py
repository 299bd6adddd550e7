# SPDX-License-Identifier: GPL-3.0-or-later
"""Passages of several sentences, as reports tell them, of the people of `cast`: wrong ones and sound ones."""

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
    "small things": (
        "Марат Жунисов в СИЗО. Адвокат Марата Жунысова пожаловался.",
        "14 марта 2023 года Марата Жунисова приговорили к шести годам лишения свободы условно с испытательным сроком.",
        (
            "According to the reply, the court sanctioned the custody of A. Zhunis for two months, from 5 May 2023 "
            "to 5 September 2023, because of the gravity of the charge."
        ),
    ),
}

SOUND_PASSAGES: Final[dict[str, tuple[str, ...]]] = {
    "parts, terms and others": (
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
}
