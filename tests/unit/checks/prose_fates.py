# SPDX-License-Identifier: GPL-3.0-or-later
"""Courts of one verdict, lives after a death, brothers of like names: told of the people of `cast` and of others."""

from typing import Final

WRONG_FATES: Final[dict[str, tuple[str, ...]]] = {
    "courts": (
        (
            "On 16 March 2023 Kamila Rozybakova was sentenced to three years by the Specialised Interdistrict "
            "Criminal Court of Almaty. ¶ On 16 March 2023 the Bostandyk District Court No. 2 sentenced Kamila "
            "Rozybakova to three years."
        ),
        (
            "16 марта 2023 года Бостандыкский районный суд: Камила Розыбакова приговорена к трём годам. ¶ Камила "
            "Розыбакова была осуждена 16 марта 2023 года Медеуским районным судом к трём годам."
        ),
        (
            "On 14 March 2023 the Specialised Interdistrict Criminal Court of Almaty sentenced Marat Zhunisov to six "
            "years’ imprisonment."
        ),
        "14 марта 2023 года Медеуский районный суд Алматы приговорил Марата Жунисова к шести годам лишения свободы.",
        "2023 жылғы 14 наурызда Марат Жүнісов Медеу аудандық сотының үкімімен алты жылға сотталды.",
    ),
    "pleas": (
        "Marat Zhunisov pleaded guilty. ¶ Marat Zhunisov did not admit guilt at the trial.",
        "Marat Zhunisov denies the charges. ¶ The journalist Marat Zhunisov admitted his guilt, the verdict says.",
        "Марат Жунисов вину не признал. ¶ В суде Марат Жунисов полностью признал свою вину.",
        "Марат Жүнісов кінәсін мойындамады. ¶ Сотта Марат Жүнісов кінәсін толық мойындады.",
        "Marat Zhunisov pleaded not guilty. In court Marat Zhunisov pleaded guilty to all charges.",
    ),
    "after a death": (
        "On 3 May 2022 Viktor Pak was transferred to the prison hospital.",
        "Viktor Pak was questioned again on 3 May 2022.",
        "On 3 May 2022 Viktor Pak told his lawyer that he had been threatened.",
        "3 мая 2022 года Виктор Пак был переведён в колонию.",
        "3 мая 2022 года сотрудники избили Виктора Пака.",
        "2022 жылғы 3 мамырда Виктор Пак тергеу изоляторына ауыстырылды.",
        "Zhenis Esenkulov died in the colony on 8 July 2023. ¶ On 29 August 2023 Zhenis Esenkulov was put in a cell.",
    ),
    "verdicts not on record": (
        "Sergei Lebedev was convicted on 20 May 2024.",
        "Sergei Lebedev was sentenced to five years in prison.",
        "Sergei Lebedev was found guilty of incitement.",
        "Сергей Лебедев осуждён на пять лет лишения свободы.",
        "Сергея Лебедева признали виновным.",
        "Сергей Лебедев бес жылға бас бостандығынан айырылды деп сотталды.",
        "Сергей Лебедев 2024 жылғы 20 мамырда сотталды.",
        "20 мая 2024 года суд приговорил Сергея Лебедева к четырём годам.",
        "The court found Sergei Lebedev guilty and gave him four years of imprisonment.",
    ),
}
SOUND_FATES: Final[dict[str, tuple[str, ...]]] = {
    "verdicts not on record": (
        "Sergei Lebedev was convicted in 2011 and served two years.",
        "Ранее Сергей Лебедев был осуждён на два года лишения свободы.",
        "Sergei Lebedev faces up to seven years in prison.",
        "If convicted, Sergei Lebedev may be sentenced to seven years’ imprisonment.",
        "Сергею Лебедеву грозит семь лет лишения свободы.",
        "The brother of Sergei Lebedev was sentenced to five years in prison.",
        "Sergei Lebedev was remanded for two months.",
        "Sergei Lebedev has not been convicted.",
        "Prosecutors asked the court to sentence Sergei Lebedev to six years in prison.",
    ),
    "courts": (
        "On 14 March 2023 the Bostandyk District Court sentenced Marat Zhunisov to six years’ imprisonment.",
        "14 марта 2023 года Бостандыкский районный суд города Алматы приговорил Марата Жунисова к шести годам.",
        "2023 жылғы 14 наурызда Бостандық аудандық соты Марат Жүнісовті алты жылға соттады.",
        (
            "On 16 March 2023 the Almaly District Court No. 2 sentenced Kamila Rozybakova to three years. ¶ Kamila "
            "Rozybak was convicted on 16 March 2023 by the Almalinskiy District Court of Almaty."
        ),
        (
            "On 16 March 2023 the Almaly District Court sentenced Kamila Rozybakova to three years. ¶ On 5 June 2023 "
            "the Almaty City Court, on appeal, sentenced Kamila Rozybakova to two years."
        ),
    ),
    "after a death": (
        "The body of Viktor Pak was taken to the morgue on 22 January 2022.",
        "On 3 May 2022 the case of Viktor Pak was transferred to another investigator.",
        "On 3 May 2022 the widow of Viktor Pak was questioned.",
        "On 10 January 2022 Viktor Pak was transferred to the prison hospital.",
        "Viktor Pak was posthumously acquitted on 3 May 2022.",
        "3 мая 2022 года дело Виктора Пака передали в суд.",
        "3 мая 2022 года адвокат Виктора Пака был допрошен.",
        "On 3 May 2022 the lawyer of Viktor Pak was questioned.",
        "3 мая 2022 года вдову Виктора Пака вызвали на допрос.",
        "Viktor Pak died in hospital. On 20 January 2023 two officers were detained.",
    ),
    "pleas": (
        "Marat Zhunisov pleaded not guilty. ¶ Marat Zhunisov denies the charges.",
        "At first Marat Zhunisov denied guilt. ¶ Marat Zhunisov pleaded guilty.",
        "Marat Zhunisov admitted his guilt under torture. ¶ Marat Zhunisov did not admit guilt.",
        "Marat Zhunisov was found guilty. ¶ Marat Zhunisov maintains his innocence.",
        "Суд признал Марата Жунисова виновным. ¶ Марат Жунисов вину не признал.",
        "Марат Жунисов признал вину частично. ¶ Марат Жунисов вину не признал.",
        "Марат Жүнісов кінәсін мойындамады. ¶ Марат Жунисов вину не признал.",
    ),
    "brothers": (
        (
            "Bakhyt Dzhunisbekov, 41, was sentenced to five years’ imprisonment. His brother Bakhytzhan Dzhunisbekov, "
            "36, received three years."
        ),
        (
            "Нурлан Сарбаев, 41 год, был приговорён к пяти годам лишения свободы. ¶ Нуржану Сарбаеву, 36 лет, "
            "назначили три года лишения свободы."
        ),
    ),
}
