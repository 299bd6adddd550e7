# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the second unseen round, part 3."""

from kzdesk.domain.records.custody import Sentence
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.second_tools import whole
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, pronounce, report


def sound_kk_entry_oilman(at: Scenes) -> None:
    whole(
        at,
        "Meirambek Ongarbayev",
        "Мейрамбек Оңғарбаев",
        "Оңғарбаев 2022 жылғы 8 ақпанда Жаңаөзенде ұсталды, екі күннен кейін тергеу изоляторына қамалды. Айыптау "
        "тарабының нұсқасы "
        "бойынша, ол алаңға жиналғандарды тарамауға шақырған. 2022 жылғы 12 қазанда, сегіз айдан кейін, сот оны 5 "
        "жылға бас "
        "бостандығынан айырды. Жаза мерзімі 2022 жылғы 8 ақпаннан есептеледі. Ол кінәсін мойындаған жоқ. Оңғарбаев "
        "44 жаста, үш баланың "
        "әкесі.",
        born="1980-03-09",
        detained="2022-02-08",
        charges=(("272", "2"),),
        case="Жаңаөзендегі алаң ісі",
        verdict="2022-10-12",
        term="5y",
        court="smus_astana",
    )


def sound_kk_entry_volunteer(at: Scenes) -> None:
    whole(
        at,
        "Gulsim Aldabergenkyzy",
        "Гүлсім Алдабергенқызы",
        "Гүлсім Алдабергенқызы – Шымкент қаласының тұрғыны, еріктілер тобының мүшесі. Ол 2023 жылғы 18 сәуірде "
        "ұсталды. Тергеу оны "
        "тұтқындардың отбасыларына 60 000 теңге (шамамен 130 АҚШ доллары) аударды деп айыптады. 2023 жылғы 7 "
        "желтоқсанда 5 жылға бас "
        "бостандығынан айырылды. Адвокаттың шағымы бойынша сот отырысы әлі тағайындалған жоқ. Ол 38 жаста.",
        born="1985-06-25",
        detained="2023-04-18",
        charges=(("258", "1"),),
        case="Еріктілер ісі",
        verdict="2023-12-07",
        term="5y",
        court="smus_shymkent",
        sex="female",
    )


def sound_kk_entry_in_custody(at: Scenes) -> None:
    whole(
        at,
        "Serikbolsyn Tanirbergen",
        "Серікболсын Тәңірберген",
        "Тәңірберген 2024 жылғы 12 наурызда Түркістанда ұсталды, 2024 жылғы 14 наурыздан бері тергеу изоляторында "
        "отыр. Оған Қылмыстық "
        "кодекстің 174-бабы бойынша айып тағылды. Бұған дейін ол екі рет әкімшілік қамауға алынған: 2022 жылы 10 "
        "тәулікке, 2023 жылы 15 "
        "тәулікке. Тәңірберген – ақын, үш жинақтың авторы. Ол 62 жаста.",
        born="1961-10-13",
        detained="2024-03-12",
        charges=(("174", "1"),),
        case="Ақын ісі",
        roles=("artist",),
    )


def sound_kk_entry_imam(at: Scenes) -> None:
    whole(
        at,
        "Abdirashit Toktarkhan",
        "Әбдірәшит Тоқтархан",
        "Тоқтархан 2022 жылғы 25 қаңтарда Талдықорғанда ұсталды. Ол алдымен жаппай тәртіпсіздіктерге қатысты деп "
        "күдіктелді "
        "(Қылмыстық кодекстің 272-бабы), кейін бұл күдік алынып тасталды. 2022 жылғы 6 қыркүйекте Қылмыстық "
        "кодекстің 256-бабы "
        "бойынша 6 жыл 6 айға бас бостандығынан айырылды. Камерада оны үш күн бойы ұрған, бірақ қылмыстық іс "
        "қозғалған жоқ. Тоқтархан "
        "35 жаста, бұрын сотталмаған.",
        born="1988-08-08",
        detained="2022-01-25",
        charges=(("256", "1"),),
        dropped=(("272", "2"),),
        case="Талдықорған ісі",
        verdict="2022-09-06",
        term="6y 6m",
        court="smus_almaty",
    )


def sound_kk_entry_driver(at: Scenes) -> None:
    part = whole(
        at,
        "Yestai Shaikenov",
        "Естай Шайкенов",
        "Шайкенов – Алматы облысының тұрғыны, жүргізуші. 2022 жылғы 9 ақпанда ұсталды. Прокурор 6 жыл сұраған еді, "
        "2022 жылғы 26 қазанда "
        "сот оған 5 жыл бас бостандығынан айыру жазасын тағайындады. 2023 жылғы 18 қаңтарда апелляциялық сот үкімді "
        "өзгеріссіз "
        "қалдырды. Жұбайы үш рет кездесуге барды, соның екеуінде кіргізбеді. Шайкенов 47 жаста.",
        born="1977-01-05",
        detained="2022-02-09",
        charges=(("269", "1"),),
        case="Жүргізуші ісі",
        verdict="2022-10-26",
        term="5y",
        court="smus_almaty",
    )
    with at.vault.transaction() as tx:
        (first,) = tx.records.parts(Sentence, part)
    pronounce(
        at,
        part,
        "2023-01-18",
        "5y",
        court="court_almaty",
        level="appeal",
        supersedes=first.id,
        in_force="2023-01-18",
        counted_from="2022-02-09",
        regime="medium",
    )


def sound_three_terms_in_one_sentence(at: Scenes) -> None:
    report(
        at,
        "Verdicts in Kentau",
        "Three residents of Kentau were sentenced on 25 October 2023: Askar Zhumadilov to four years’ imprisonment, "
        "Ravshan Kholmatov to "
        "three years and six months, and Saniya Orynbekova to a suspended sentence of two years. The prosecution had "
        "asked for six, five "
        "and three years.",
    )


def sound_figures_that_add_up(at: Scenes) -> None:
    report(
        at,
        "Complaints to the regional office",
        "The regional office recorded 64 complaints in 2023. Of the 64 complaints, 41 concern the police, 15 the "
        "National Security "
        "Committee and 8 the staff of colonies. Only 16 (25 per cent) led to a criminal case, and three came to "
        "court. In 2022 there had "
        "been 58 complaints.",
    )


def sound_one_exchange_rate(at: Scenes) -> None:
    report(
        at,
        "Fines against the trade union",
        "In November 2023 the court fined the chairman of the trade union 2.3 million tenge (about USD 5,000) and "
        "two of its members "
        "690,000 tenge (about USD 1,500) each. The association itself has to pay 4.6 million tenge (about USD "
        "10,000).",
    )


def sound_asked_given_and_reduced(at: Scenes) -> None:
    person = at.person("Maulen Beisembai", "Маулен Бейсембай", **MAN)
    at.entry(
        person,
        "The prosecutor asked for nine years. On 13 September 2022 Beisembai was sentenced to six years’ "
        "imprisonment; on 15 December "
        "2022 the court of appeal reduced the term to five years. He had been detained on 16 February 2022, seven "
        "months before the "
        "verdict.",
    )


def sound_brothers_with_like_names(at: Scenes) -> None:
    report(
        at,
        "Two brothers",
        "Bakhyt Dzhunisbekov, 41, was sentenced to five years’ imprisonment. His brother Bakhytzhan Dzhunisbekov, "
        "36, received three "
        "years for the same rally. Both were held in the same remand prison but were not allowed to see each other.",
    )


def sound_weekdays_and_intervals(at: Scenes) -> None:
    report(
        at,
        "Chronology of a raid",
        "On Wednesday, 12 April 2023, police searched the office of the foundation. Its director Klara Omargaliyeva "
        "was arrested for 15 "
        "days on 13 April and released on 28 April 2023. On 12 October 2023, six months after the search, she was "
        "charged.",
    )


def sound_age_that_moves_on(at: Scenes) -> None:
    person = at.person("Isatay Koshanbayev", "Исатай Кошанбаев", birth_date="1963-03-15", **MAN)
    at.entry(
        person,
        "Koshanbayev was born on 15 March 1963. He was 58 when he was detained in May 2021 and turned 60 in the "
        "colony in March 2023. He "
        "is now 61 and the oldest prisoner of his unit.",
    )


def sound_ru_men_and_women(at: Scenes) -> None:
    report(
        at,
        "Задержания в день выборов",
        "В день выборов в Шымкенте задержали 46 человек, из них 31 мужчину и 15 женщин. Двадцать человек "
        "оштрафовали, шестеро получили по "
        "15 суток ареста, остальных 20 отпустили. Годом ранее в такой же день было задержано 52 человека.",
        language="ru",
    )


def sound_ru_two_instances(at: Scenes) -> None:
    person = at.person("Galina Shestakova", "Галина Шестакова", **WOMAN)
    at.entry(
        person,
        "14 июня 2023 года Специализированный межрайонный суд по уголовным делам города Алматы приговорил Шестакову "
        "к пяти годам лишения "
        "свободы. 20 сентября 2023 года Алматинский городской суд снизил срок до четырёх лет.",
    )


def sound_ru_different_people_one_surname(at: Scenes) -> None:
    report(
        at,
        "Отец и сын",
        "По делу проходят отец и сын: 63-летний Жаксылык Кадырханов и 34-летний Ерболат Кадырханов. Отец осуждён к "
        "трём годам лишения "
        "свободы, сын – к пяти. Отца задержали 6 февраля 2023 года в Таразе, сына – на следующий день в Шымкенте.",
        language="ru",
    )


SOUND: tuple[Scene, ...] = (
    sound_kk_entry_oilman,
    sound_kk_entry_volunteer,
    sound_kk_entry_in_custody,
    sound_kk_entry_imam,
    sound_kk_entry_driver,
    sound_three_terms_in_one_sentence,
    sound_figures_that_add_up,
    sound_one_exchange_rate,
    sound_asked_given_and_reduced,
    sound_brothers_with_like_names,
    sound_weekdays_and_intervals,
    sound_age_that_moves_on,
    sound_ru_men_and_women,
    sound_ru_two_instances,
    sound_ru_different_people_one_surname,
)
