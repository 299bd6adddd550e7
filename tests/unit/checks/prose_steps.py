# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of a case told of one invented person, in three languages: what contradicts the record or itself, what not.

On record: held since 3 May 2023, the lawyer admitted on 4 May, the family told on 5 May; tortured on 3 May, examined on
9 May, complaint on 30 May; case sent to court on 14 August, verdict on 4 October 2023, in force on 20 December; on the
financial List from 18 January 2024; account blocked on 20 June 2023; consent of 2 February 2024.
"""

from typing import Final

WRONG_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "lawyer": (
        "His lawyer was admitted to him for the first time only on 8 May 2023.",
        "A lawyer was first allowed to see Bolat Sarin on 9 May 2023.",
        "Адвоката к Болату Сарину впервые допустили 8 мая 2023 года.",
        "Болат Сарин увидел адвоката только 10 мая 2023 г.",
        "Адвокат Болат Саринге тек 2023 жылғы 8 мамырда жіберілді.",
    ),
    "family": (
        "On 9 May 2023 the family of Bolat Sarin was informed of his arrest.",
        "О задержании родственникам сообщили лишь 11 мая 2023 года.",
        "Ұсталғаны туралы отбасына 2023 жылғы 12 мамырда хабарланды.",
    ),
    "complaint": (
        "Bolat Sarin filed a complaint of torture on 3 May 2023.",
        "A complaint about the beatings was lodged on 13 May 2023.",
        "Заявление о пытках Болат Сарин подал 30 июня 2023 года.",
        "Жалоба на пытки была зарегистрирована 20 мая 2023 г.",
        "Болат Сарин азаптау туралы шағымды 2023 жылғы 3 мамырда түсірді.",
    ),
    "examination": (
        "A doctor examined him on 19 May 2023 and recorded the traces of the beating.",
        "Врач осмотрел его 9 июня 2023 года.",
        "Оны дәрігер 2023 жылғы 9 маусымда қарады.",
    ),
    "financial list": (
        "Bolat Sarin was added to the List of persons linked to the financing of terrorism on 8 March 2024.",
        "Since 18 January 2023 Bolat Sarin has been on the list of the Financial Monitoring Agency.",
        "18 января 2023 года Болата Сарина внесли в перечень лиц, связанных с финансированием терроризма.",
        "В список АФМ Болат Сарин включён 28 января 2024 г.",
        "Болат Сарин 2024 жылғы 8 қаңтарда терроризмді қаржыландыру тізіміне енгізілді.",
    ),
    "account": (
        "The bank blocked his account on 20 July 2023.",
        "Счёт Болата Сарина был заблокирован 20 июня 2022 года.",
        "Оның шоты 2023 жылғы 20 шілдеде бұғатталды.",
    ),
    "in force": (
        "The verdict came into force on 20 November 2023.",
        "Приговор вступил в законную силу 5 декабря 2023 года.",
        "Үкім 2023 жылғы 2 желтоқсанда заңды күшіне енді.",
    ),
    "counted": (
        "His term is counted from 13 May 2023.",
        "Срок наказания исчисляется с 3 июня 2023 года.",
        "Жаза мерзімі 2023 жылғы 3 сәуірден бастап есептеледі.",
    ),
    "consent": (
        "Bolat Sarin gave his consent to publication on 12 February 2024.",
        "Согласие на публикацию Болат Сарин подписал 2 марта 2024 года.",
        "Келісімді ол 2024 жылғы 2 наурызда берді.",
    ),
    "sent to court": (
        "The case was sent to court on 24 August 2023.",
        "Дело Болата Сарина поступило в суд 14 июля 2023 года.",
        "Іс 2023 жылғы 14 шілдеде сотқа жіберілді.",
    ),
    "after the verdict": (
        "The investigation was completed on 14 October 2023.",
        "The preliminary hearing took place on 20 October 2023.",
        "Предварительные слушания прошли 9 октября 2023 года.",
        "The prosecutor asked for six years on 11 October 2023.",
        "Последнее слово Болат Сарин произнёс 5 октября 2023 г.",
        "Сот процесі 2023 жылғы 9 қазанда басталды.",
        "Bolat Sarin spoke his last word on 6 October 2023.",
    ),
    "before the verdict": (
        "Bolat Sarin filed an appeal against the verdict on 1 October 2023.",
        "Апелляционную жалобу на приговор адвокат подал 14 сентября 2023 года.",
    ),
    "of nobody on record": (
        "The case of the teacher Nina Ruzhina was sent to court on 20 May 2023. The verdict came on 4 May 2023.",
        "Мұғалім Нәзира Өтегенге қатысты іс 2023 жылғы 20 мамырда сотқа жіберілді. Үкім 2023 жылғы 4 мамырда шықты.",
        "Дело передали в суд 20 мая 2023 года, следствие завершилось 3 июня 2023 года.",
        "The preliminary hearing was on 3 March 2023, the case was sent to court on 13 March 2023.",
        "Предварительное слушание состоялось 3 марта 2023 года. Дело поступило в суд 13 марта 2023 года.",
        "The defendants spoke their last word on 2 June 2023. The closing speeches were heard on 12 June 2023.",
        "В прениях 12 июня 2023 г. прокурор просил семь лет. Приговор оглашён 2 июня 2023 г.",
        "Тергеу 2023 жылғы 9 маусымда аяқталды. Іс сотқа 2023 жылғы 9 мамырда жіберілді.",
        "The verdict was announced on 3 March 2023; the appeal was filed on 13 February 2023.",
        "Приговор вынесен 3 марта 2023 года, а в законную силу вступил 3 февраля 2023 года.",
    ),
}
SOUND_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "lawyer": (
        "His lawyer was admitted on 4 May 2023.",
        "Адвоката не допускали до 4 мая 2023 года.",
        "His lawyer met him again on 8 May 2023.",
        "The lawyer filed a motion on 8 May 2023.",
        "8 мая 2023 года адвокат встретился с прокурором.",
        "Адвокат 2023 жылғы 8 мамырда өтініш берді.",
    ),
    "family": (
        "His mother learned of the verdict on 5 October 2023.",
        "Жене сообщили 9 октября 2023 года, что свидания запрещены.",
        "Отбасына 2023 жылғы 5 мамырда ұсталғаны туралы хабарланды.",
    ),
    "complaint": (
        "A complaint of torture was filed on 30 May 2023.",
        "A second complaint of torture was filed on 3 June 2023.",
        "Жалобу на условия содержания он подал 3 августа 2023 года.",
        "No complaint of torture was filed on 3 May 2023.",
        "His brother complained of the beating on 3 May 2023.",
    ),
    "financial list": (
        "Bolat Sarin was put on the Financial Monitoring Agency's list on 18 January 2024.",
        "На 8 марта 2024 года Болат Сарин остаётся в перечне.",
        "Bolat Sarin was placed on our list of political prisoners on 8 March 2024.",
        "The Financial Monitoring Agency published the list on 8 March 2024.",
        "Болат Сарин 2024 жылғы 18 қаңтарда қаржы мониторингі тізіміне енгізілді.",
    ),
    "account": (
        "The bank blocked his account on 20 June 2023, and a second account on 20 July 2023.",
        "Another bank blocked his cards on 3 September 2023.",
    ),
    "in force": (
        "The verdict came into force on 20 December 2023.",
        "The law came into force on 3 July 2023.",
        "Приговор вступил в силу 20 декабря 2023 г.",
        "The amendments to the Code, under which he was sentenced, were adopted on 3 July 2023.",
    ),
    "sent to court": (
        "The case was sent to court on 14 August 2023.",
        "The case was sent to the court of appeal on 6 November 2023.",
        "Дело 6 ноября 2023 года передано в апелляционную инстанцию областного суда.",
        "Суд вернул дело прокурору, и 1 сентября 2023 года оно снова поступило в суд.",
        "The materials were not sent to court by 1 August 2023.",
        "The trial began on 1 September 2023.",
        "Суд над Болатом Сариным начался 1 сентября 2023 года.",
    ),
    "higher courts and other matters": (
        "On 11 December 2023 the court of appeal met. Bolat Sarin spoke his last word on 12 December 2023.",
        "На апелляции 11 декабря 2023 года прокурор просил оставить приговор в силе.",
        "Суд апелляционной инстанции начал рассмотрение дела 11 декабря 2023 года.",
        "On 9 January 2024 a court hearing on his early release began.",
        "Новый процесс над его коллегами начался 9 января 2024 года.",
        "The trial of the police officers began on 9 November 2023.",
        "The case on torture was sent to court on 3 November 2023.",
        "Преследование началось 9 ноября 2023 года.",
        "His wife was put on the Financial Monitoring Agency’s list on 8 March 2024.",
    ),
    "appeals": (
        "The appeal was filed on 18 October 2023.",
        "Жалобу на арест адвокат подал 10 мая 2023 года.",
        "On 10 May 2023 the lawyer lodged an appeal against the arrest.",
        "Апелляционная жалоба подана 18 октября 2023 года.",
    ),
    "of nobody on record": (
        "Дело Ивана Ручьёва передали в суд 20 мая 2023 года. Приговор Петру Ключникову вынесен 4 мая 2023 года.",
        "The case of Nina Ruzhina was sent to court on 20 May 2023. The verdict came on 4 July 2023.",
        "The verdict of 4 May 2023 was overturned; the case was sent to court again on 20 July 2023.",
        "Іс 2023 жылғы 20 сәуірде сотқа жіберілді. Үкім 2023 жылғы 4 мамырда шықты.",
        "The case was opened on 3 March 2022 and sent to court in 2023. The verdict came in 2023.",
        "The investigation into the bank ended on 5 May 2023. Nina Ruzhina was convicted on 4 April 2023.",
    ),
}

# On record: extradited on 10 June 2022, custody extended until 11 February 2023, the sentence deferred until 14 March
# 2026, no leaving the country since 3 April and probation since 20 April 2023, the account blocked from 5 July 2022 to
# 6 May 2023, the consent withdrawn on 2 December 2023.
WRONG_LIMITS: Final = (
    "Bolat Sarin was extradited to Kazakhstan on 10 July 2022.",
    "Болата Сарина экстрадировали 20 июня 2022 года.",
    "Болат Сарин 2022 жылғы 1 маусымда Қазақстанға экстрадицияланды.",
    "A travel ban has been in force since 3 May 2023.",
    "Ему запретили выезд из страны 13 апреля 2023 года.",
    "Оған 2023 жылғы 3 мамырда елден шығуға тыйым салынды.",
    "He has been under probation control since 20 May 2023.",
    "На пробационный учёт он поставлен 2 апреля 2023 года.",
    "Ол 2023 жылғы 20 мамырда пробация қызметінде есепке алынды.",
    "His sentence was deferred until 14 March 2027.",
    "Отсрочка отбывания наказания – до 14 мая 2026 года.",
    "Жазасы 2027 жылғы 14 наурызға дейін кейінге қалдырылды.",
    "His custody was extended until 21 February 2023.",
    "Срок содержания под стражей продлён до 17 февраля 2023 года.",
    "Қамау мерзімі 2023 жылғы 21 ақпанға дейін ұзартылды.",
    "His account was unblocked on 6 June 2023.",
    "Счёт разблокировали 6 мая 2022 года.",
    "He withdrew his consent on 12 December 2023.",
    "Согласие он отозвал 2 ноября 2023 года.",
    "Келісімін 2023 жылғы 2 қарашада қайтарып алды.",
)
SOUND_LIMITS: Final = (
    "Bolat Sarin was extradited on 10 June 2022.",
    "His custody was extended until 11 December 2022.",
    "The court extended the deadline until 21 February 2023.",
    "His friend was extradited on 10 July 2022.",
    "The hearing was postponed until 14 March 2024.",
    "Суд отложил заседание до 14 мая 2023 года.",
    "The travel ban was lifted on 3 December 2023.",
    "Запрет на выезд снят 3 декабря 2023 года.",
    "He asked for a deferral until 1 June 2025.",
    "Extradition was requested on 3 February 2022.",
    "Bolat Sarin was taken off probation control on 20 October 2023.",
)
