# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents whose numbers, references and abbreviations contradict each other, and sound ones that look like them.

Each is a document of paragraphs; the numbers behind some are those of the sources given with each paragraph.
"""

from typing import Final

Document = tuple[str, ...]

NUMBERED_WRONG: Final[tuple[Document, ...]] = (
    ("2.1. The law.", "2.2. The court.", "2.2. The police."),
    ("4.1 The law.", "4.3 The court.", "4.4 The police."),
    ("1.1. Закон", "1.2. Суд", "2.1. Арест", "2.3. Пытки"),
    ("1. Anar Alimova", "2. Boris Kim", "4. Daulet Serikov"),
    ("1. Анар", "2. Борис", "2. Даулет"),
    ("5. Anar Alimova – fined.", "7. Boris Kim – fined.", "6. Daulet Serikov."),
    ("The points were: 1) the law, 2) the court, 4) the police.",),
    ("Требования: 1) суд, 2) адвокат, 2) врач.",),
    ("a) the law\nb) the court\nd) the police",),
    ("а) сот\nб) адвокат\nг) дәрігер",),
    ("It is so [1], [2], [4].",),
    ("It is so [1].", "It is [2].", "And [4]."),
    ("It is so [1],[1].",),
    ("Said [1] and [ii].",),
    ("It is so [1], and so [3].\n[1] A letter\n[2] A reply",),
    ("Annex 1\nThe list", "Annex 2\nRecommendations", "Annex 3\nSanctions", "The grounds are given in Annex 4."),
    ("Приложение 1", "Приложение 2", "См. приложение 3."),
    ("1-қосымша", "2-қосымша", "Тізім 4-қосымшада берілген."),
    ("The report has three annexes.", "The list is in Annex 4."),
    ("The list is in Annex 1, the recommendations in Annex 2, and the grounds in Annex 4.",),
    ("Chapter 1. Law", "Chapter 3. Court"),
    ("Chapter 1. Law", "Chapter 2. Court", "Chapter 2. Police"),
    ("Таблица 1. Дела", "Таблица 2. Люди", "Как видно из таблицы 5, дел больше."),
    ("3.1. A law.", "3.2. The court.", "3.3. The police.", "See paragraph 3.9 above."),
    ("3.1. Заң", "3.2. Сот", "3.3. Полиция", "3.7-тармақты қараңыз."),
    ("В докладе три главы.", "См. главу 5."),
    ("I. Law", "II. Court", "IV. Police"),
)
NUMBERED_SOUND: Final[tuple[Document, ...]] = (
    ("1. Introduction", "1.2. The law.", "1.3. Next.", "2. Courts", "2.1. Law.", "2.2. Court.", "3. End"),
    ("1. Law", "1. Anar", "2. Boris", "2. Courts", "1. Zhanna", "2. Kairat", "3. End"),
    ("1.5 million tenge were paid.", "2.5 Million were asked for."),
    ("10.02.2023 The trial began.", "12.02.2023 It ended."),
    ("I. Ivanov was fined.", "V. Pak was fined."),
    ("So [1], [2].", "And so [1], [2], [3].", "Anew [1]."),
    ("So [1].", "And [2], [3].", "Again [1] and [3], [4]."),
    ("So [1–3].", "And [4, 5], [6]."),
    ("It is so [1], and so [2].\n[1] A letter\n[2] A reply",),
    ("He said “the [party]” [sic].",),
    (
        "Annex 1",
        "Annex 2",
        "The list is in Annexes 1 and 2; Annex 4 to the Convention applies. Annex II of the Treaty.",
    ),
    ("Глава 5 УПК применяется.", "Глава 7 УК.", "Раздел 1", "Раздел 2"),
    ("Section 231 of the Act and section 12(a) apply.",),
    ("Under Article 405 Part 2 and Article 258 Part 1.",),
    ("See points 1) and 2) of the order, and 5) of the law.",),
    ("Paragraph 4.2 of the Opinion holds.", "1.1. Law", "1.2. Court", "1.3. Police"),
    ("1.1. Law", "1.2. Court", "1.2.1. First", "1.2.2. Second", "1.3. Police", "2.1. End"),
    ("The case has three chapters of law.", "Chapter 2 of the Criminal Code"),
    ("1. Ivanov\n2. Petrov", "3. Sidorov"),
    ("See section 3 above.",),
    ("Table 1 shows it.", "As Table 2 shows, few were tried."),
    ("1-тарау", "2-тарау", "Қылмыстық кодекстің 7-бабы қолданылды."),
)
SHORTENED_WRONG: Final[tuple[Document, ...]] = (
    ("the Common Defence Treaty League (CDTL) sent troops.", "troops of the Common Distance Treaty League (CDTL)"),
    ("by the NSC (National Security Committee).", "the head of the National Security Council (NSC)"),
    ("Комитет национальной безопасности (КНБ) начал дело.", "Сотрудники Комитета народной безопасности (КНБ)"),
    ("Союз защиты открытого общества (СЗОО)", "юристы Союза защиты открытого образования (СЗОО)"),
    ("Ұлттық қауіпсіздік комитеті (ҰҚК) іс қозғады.", "Ұлттық қорғаныс комитетінің (ҰҚК) қызметкерлері"),
    ("the Financial Monitoring Agency (FMA) said", "the Financial Monitoring Agency (FAM) said"),
    ("the Open Steppe Foundation (OSF)", "The Open Steppe Foundation (OFS)"),
    ("the Common Defence Treaty Alliance (CDTL)",),
    ("the Organisation for Co-operation and Security in Europe (OSCE)",),
    ("Уголовно-процессуальный кодекс (УКП)",),
    ("the Free Choice of the Steppe (FCS) and", "the Free Coalition of the Steppe (FCS)"),
    ("a Temporary Detention Facility (TDF)", "the temporary detention centre (TDF)"),
)
SHORTENED_SOUND: Final[tuple[Document, ...]] = (
    ("the Group of States against Corruption (GRECO)",),
    ("National Security Committee (KNB)", "the National Security Committee (KNB)"),
    ("Free Choice of the Steppe (SVS)",),
    ("CDTO (Common Defence Treaty Organisation)", "Common Defence Treaty Organization (the CDTO)"),
    ("UN Committee against Torture (CAT)", "the Committee against Torture (CAT)"),
    ("state of emergency (SOE)", "a state of emergency (SOE)"),
    ("Office of the High Commissioner for Human Rights (OHCHR)",),
    ("Strategic Lawsuit Against Public Participation (SLAPP)",),
    ("the Union of Steppe Writers and Readers in the city (USWRX)",),
    ("Комитет национальной безопасности (КНБ)", "Комитету национальной безопасности (КНБ)"),
    ("the leader of Free Steppe (FS) and", "the deputy (MP)", "the General Prosecutor (USA)"),
    ("следственный изолятор (СИЗО)", "центр (ЦОН)"),
    ("Working Group on Arbitrary Detention (UN WGAD)", "the Working Group on Arbitrary Detention (WGAD)"),
    ("Prosecutor’s Office of the region (ZKO)",),
    ("Code of Criminal Procedure (CCP)", "the Criminal Procedure Code (CPC)"),
    ("under the Criminal Code (CC)", "the Constitutional Council of France"),
)
