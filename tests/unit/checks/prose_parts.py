# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums, shares and changes: with a number that is wrong, and sound ones that look alike."""

from typing import Final

WRONG_PARTS: Final[dict[str, tuple[str, ...]]] = {
    "sums and parts": (
        (
            "Almost 500 criminal cases were opened on torture and abuse of power during the tragic events of "
            "January. ¶ According to the Prosecutor, 329 criminal cases of torture were opened, with an "
            "additional 68 cases of abuse of power and two cases of military offences."
        ),
        (
            "The elections to the Mazhilis were held by party lists (79 deputies) and in single-seat districts "
            "(29 deputies). ¶ The party won 62 seats in the new Mazhilis (out of 98)."
        ),
        (
            "Всего на рассмотрении судов было 120 административных дел о митингах. ¶ Суды рассмотрели 74 "
            "административных дела о митингах, а также 31 административное дело о призывах к митингам."
        ),
        (
            "Жылдың басынан бері барлығы 120 әкімшілік іс қозғалды. ¶ Жылдың басынан бері шеруге қатысқаны үшін "
            "74 әкімшілік іс, тағы 31 әкімшілік іс шақыру үшін қозғалды."
        ),
        (
            "According to official figures, 238 people were killed. ¶ The authorities state that most of the "
            "dead (102 people) were violators."
        ),
        (
            "По официальным данным, погибли 238 человек. ¶ Большинство погибших (102 человека) власти назвали "
            "нарушителями."
        ),
        "Ресми дерек бойынша 238 адам қаза тапты. ¶ Қаза тапқандардың көпшілігі (102 адам) тәртіп бұзушы деп танылды.",
        "Most of the 60 complaints (24) were rejected.",
        "Большинство из 60 жалоб – 24 – отклонены.",
        (
            "Of the 60 complaints, the prosecutor rejected 25. Another 20 were returned. The remaining 25 are "
            "being considered."
        ),
        "Из 60 жалоб прокуратура отклонила 25. Ещё 20 возвращены заявителям. Остальные 25 рассматриваются.",
        "60 шағымның 25-і қабылданбады. Тағы 20 шағым қайтарылды. Қалған 25 шағым қаралуда.",
    ),
    "shares and most": (
        "A third of the 90 detainees (45 people) were fined.",
        "Half of the 60 complaints – 45 – were rejected.",
        "Из 90 задержанных треть – 45 человек – оштрафованы.",
        "Оштрафована треть из 90 задержанных (50 человек).",
        "Ұсталған 90 адамның үштен бірі (45 адам) айыппұл төледі.",
        "Ұсталған 60 адамның жартысы (45 адам) босатылды.",
        "Of 80 defendants a quarter, 35 people, were acquitted.",
        "Every third of the 90 prisoners, 45 in all, is ill.",
        "The court acquitted 12 of 40 defendants, or 45 per cent.",
        "Оправданы 12 из 40 подсудимых – 45 процентов.",
        "40 айыпталушының 12-сі (45 пайызы) ақталды.",
        "The number of cases doubled from 24 to 58 within a year.",
        "Число дел выросло вдвое – с 24 до 68.",
        "Істердің саны екі есе өсті: 24-тен 68-ге жетті.",
        "The number of prisoners rose from 41 to 29 in a year.",
        "Число заключённых сократилось с 29 до 41.",
        "Тұтқындар саны 41-ден 29-ға өсті.",
        "The fines tripled: from 100 in 2021 to 200 in 2022.",
        "The number of complaints fell to 60 from 40 the year before.",
        "Trade increased to USD 6.8 billion, from USD 7.6 billion in 2021.",
        "Three quarters of the 40 witnesses (20) were police officers.",
        "Две трети из 60 осуждённых – 20 человек – отбывают срок.",
        "Less than half of the 60 convicts (35 people) appealed.",
        "Менее половины из 60 осуждённых (35 человек) подали жалобы.",
        "In 2021 the debt was put at USD 7.6 billion, and by 2023 it had increased to USD 6.8 billion.",
        "The appeal court reduced the term from five to seven years.",
        "The turnout fell from 54 per cent to 68 per cent.",
        "Явка снизилась с 54 до 68 процентов.",
        "Срок увеличили с пяти до двух лет.",
    ),
}
SOUND_PARTS: Final[dict[str, tuple[str, ...]]] = {
    "sound sums": (
        (
            "Almost 400 criminal cases were opened on torture and abuse of power during the tragic events of "
            "January. ¶ According to the Prosecutor, 329 criminal cases of torture were opened, with an "
            "additional 68 cases of abuse of power and two cases of military offences."
        ),
        (
            "The elections to the Mazhilis were held by party lists (69 deputies) and in single-seat districts "
            "(29 deputies). ¶ The party won 62 seats in the new Mazhilis (out of 98)."
        ),
        (
            "Всего на рассмотрении судов было 105 административных дел о митингах. ¶ Суды рассмотрели 74 "
            "административных дела о митингах, а также 31 административное дело о призывах к митингам."
        ),
        (
            "Жылдың басынан бері барлығы 105 әкімшілік іс қозғалды. ¶ Жылдың басынан бері шеруге қатысқаны үшін "
            "74 әкімшілік іс, тағы 31 әкімшілік іс шақыру үшін қозғалды."
        ),
        (
            "According to official figures, 238 people were killed. ¶ The authorities state that most of the "
            "dead (142 people) were violators."
        ),
        (
            "По официальным данным, погибли 238 человек. ¶ Большинство погибших (142 человека) власти назвали "
            "нарушителями."
        ),
        "Ресми дерек бойынша 238 адам қаза тапты. ¶ Қаза тапқандардың көпшілігі (142 адам) тәртіп бұзушы деп танылды.",
        "Most of the 60 complaints (44) were rejected.",
        (
            "Of the 60 complaints, the prosecutor rejected 25. Another 20 were returned. The remaining 15 are "
            "being considered."
        ),
        "Из 60 жалоб прокуратура отклонила 25. Ещё 20 возвращены заявителям. Остальные 15 рассматриваются.",
        "60 шағымның 25-і қабылданбады. Тағы 20 шағым қайтарылды. Қалған 15 шағым қаралуда.",
        (
            "In the spring 40 activists were detained, with another 12 activists fined. ¶ In all 45 activists "
            "spoke to the commission."
        ),
        (
            "The police detained 12 activists and then another 7 activists. ¶ The commission of 20 activists met "
            "in Astana."
        ),
        "Most of the detainees (24 people) were let go. ¶ Some 400 people came.",
        "Most of her life she lived in Taraz – 30 years.",
        "The majority of the court's time – two hours – was spent on reading.",
    ),
    "sound shares": (
        "A third of the 90 detainees (30 people) were fined.",
        "Half of the 60 complaints – 30 – were rejected.",
        "Из 90 задержанных треть – 30 человек – оштрафованы.",
        "Ұсталған 90 адамның үштен бірі (30 адам) айыппұл төледі.",
        "Ұсталған 60 адамның жартысы (30 адам) босатылды.",
        "Of 80 defendants a quarter, 20 people, were acquitted.",
        "The court acquitted 12 of 40 defendants, or 30 per cent.",
        "Оправданы 12 из 40 подсудимых – 30 процентов.",
        "40 айыпталушының 12-сі (30 пайызы) ақталды.",
        "The number of cases doubled from 24 to 48 within a year.",
        "The number of cases more than doubled from 24 to 58 within a year.",
        "Число дел выросло вдвое – с 24 до 48.",
        "Істердің саны екі есе өсті: 24-тен 48-ге жетті.",
        "The number of prisoners rose from 29 to 41 in a year.",
        "Число заключённых сократилось с 41 до 29.",
        "Тұтқындар саны 29-дан 41-ге өсті.",
        "The number of complaints fell to 40 from 60 the year before.",
        "Trade increased to USD 8.6 billion, from USD 7.6 billion in 2021.",
        "The sentence was reduced from seven to five years.",
        "Three quarters of the 40 witnesses (30) were police officers.",
        "Более половины из 60 осуждённых – 40 человек – отбывают срок.",
        "Less than half of the 60 convicts (25 people) appealed.",
        "Менее половины из 60 осуждённых (25 человек) подали жалобы.",
        "He walked from 5 to 3 streets away; the number rose.",
        "Police numbers rose; from 10 to 4 in the morning they patrolled.",
        "Работа кабинета выросла: приём с 10 до 4.",
        "In 2021 the debt was put at USD 7.6 billion, and by 2023 it had increased to USD 8.6 billion.",
        "Kazakhstan fell from 122 to 134 in the index of media freedom.",
        "The term was reduced from three years to six months.",
        "The turnout fell from 68 per cent to 54 per cent.",
        "Явка снизилась с 68 до 54 процентов.",
        "Срок увеличили с двух до пяти лет.",
        "The trial was moved from 3 May to 12 May and the guard increased.",
        "From 2019 to 2023 arrests rose.",
        "The fine was increased from 20 to 50 MCI.",
    ),
}
