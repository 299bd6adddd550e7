# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound look-alikes of the first unseen round, part 2."""

from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.services.reference import place_id
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.unseen.first_tools import FEMALE, new_event, new_judged, new_paragraph
from tests.services.review.unseen.tools import Scene


def sound_ru_demanded_by_the_prosecutor(at: Scenes) -> None:
    at.convict("Zhanibek Seitkamal", "Жанибек Сейткамал")
    at.text(
        "Прокурор запросил для Жанибека Сейткамала восемь лет лишения свободы. 14 марта 2023 года суд назначил ему "
        "шесть лет.",
        language="ru",
    )


def sound_ru_reduced_on_appeal(at: Scenes) -> None:
    person = at.person("Talap Beisekul", "Талап Бейсекул", **MALE)
    at.people.custody(person, "pretrial", "2022-09-05", "2023-03-15")
    at.people.custody(person, "imprisonment", "2023-03-15")
    part = at.part(person, title="Дело Бейсекула", opened="2022-09-05")
    at.charge(part, "191", "3")
    new_judged(at, part, "2023-03-15", "7y", court="smus_shymkent")
    new_judged(at, part, "2023-06-14", "6y", court="court_shymkent", level="appeal")
    at.text(
        "15 марта 2023 года Талапа Бейсекула приговорили к семи годам лишения свободы. 14 июня 2023 года "
        "апелляционная "
        "инстанция снизила срок до шести лет.",
        language="ru",
    )


def sound_ru_article_of_another(at: Scenes) -> None:
    at.convict("Erdos Makhambetali", "Ердос Махамбетали")
    at.text(
        "Ердос Махамбетали осуждён по статье 272 УК РК. Его сосед по камере Кайыр Балгын, осуждённый по статье 188, "
        "дал показания в его защиту.",
        language="ru",
    )


def sound_ru_age_at_an_earlier_event(at: Scenes) -> None:
    at.convict("Seisen Akhmetali", "Сейсен Ахметали")
    at.text(
        "Сейсену Ахметали было 36 лет, когда осенью 2016 года его впервые задержали за участие в земельных митингах.",
        language="ru",
    )


def sound_ru_among_them(at: Scenes) -> None:
    description = (
        "Задержаны девять человек, в том числе Бахытгуль Орынбек, Нуржан Сатыбек и Ерлан Кожантай. Троих отпустили "
        "без "
        "протокола."
    )
    new_event(at, "Пикет у отдела полиции", "2023-11-14", description=description)


def sound_ru_partial_addition(at: Scenes) -> None:
    at.text(
        "Суд назначил Ермеку Тайжану три года за кражу и два года за хулиганство, а по совокупности, путём частичного "
        "сложения наказаний, — четыре года лишения свободы.",
        language="ru",
    )


def sound_ru_former_name_of_the_capital(at: Scenes) -> None:
    person = at.person("Ainur Tokhtarbek", "Айнур Тохтарбек", **FEMALE)
    made = CustodyEpisode(person=person, custody_kind="admin_arrest", term_days=10, place=place_id("KZ-71"))
    at.put(made, start="2021-06-08", end="2021-06-18")
    at.text(
        "8 июня 2021 года Айнур Тохтарбек арестовали в Нур-Султане на 10 суток за участие в пикете; 18 июня 2021 года "
        "она вышла на свободу.",
        language="ru",
    )


def sound_ru_suspended_for_another(at: Scenes) -> None:
    at.convict("Bagdat Zhumazhan", "Багдат Жумажан", term="4y")
    at.text(
        "Багдат Жумажан отбывает четыре года лишения свободы, а его подельник Нурсултан Шаймерген получил три года "
        "условно.",
        language="ru",
    )


def sound_ru_not_less_than(at: Scenes) -> None:
    new_paragraph(
        at,
        "В тот день в городе задержали не менее 60 человек. По данным адвокатов, 41 человек оштрафован, более 20 "
        "арестованы.",
        language="ru",
    )


def sound_kk_demanded_by_the_prosecutor(at: Scenes) -> None:
    at.convict("Nurmukhamed Orynbaiuly", "Нұрмұхамед Орынбайұлы")
    at.text(
        "Прокурор Нұрмұхамед Орынбайұлын сегіз жылға бас бостандығынан айыруды сұрады. 2023 жылғы 14 наурызда сот "
        "оған алты жыл тағайындады.",
        language="kk",
    )


def sound_kk_earlier_conviction(at: Scenes) -> None:
    at.convict("Erkebulan Zholaman", "Еркебұлан Жоламан")
    at.text(
        "Еркебұлан Жоламан бұрын да сотталған: 2017 жылы оған 174-бап бойынша үш жыл бас бостандығын шектеу жазасы "
        "тағайындалған.",
        language="kk",
    )


def sound_kk_term_of_another(at: Scenes) -> None:
    at.convict("Kanagat Dosymbek", "Қанағат Досымбек")
    at.text(
        "Қанағат Досымбек алты жылға бас бостандығынан айырылды, ал бірге айыпталған Мейрам Шотаман төрт жылға "
        "сотталды.",
        language="kk",
    )


def sound_kk_among_them(at: Scenes) -> None:
    description = (
        "Полиция сегіз белсендіні ұстады, олардың ішінде Мадина Кенжебек, Ерік Тоқсанбай және Жұлдыз Әбілхан бар."
    )
    new_event(at, "Тараздағы ұстаулар", "2023-04-25", event_type="arrests", description=description)


def sound_kk_about(at: Scenes) -> None:
    new_paragraph(
        at,
        "Сол күні шамамен 40 адам ұсталды. Адвокаттардың айтуынша, 27 адамға айыппұл салынды, кемінде 15 адам "
        "әкімшілік қамаққа алынды.",
        language="kk",
    )


def sound_kk_reduced_on_appeal(at: Scenes) -> None:
    person = at.person("Raimbek Shaiakhmet", "Райымбек Шаяхмет", **MALE)
    at.people.custody(person, "pretrial", "2022-09-05", "2023-03-16")
    at.people.custody(person, "imprisonment", "2023-03-16")
    part = at.part(person, title="Шаяхмет ісі", opened="2022-09-05")
    at.charge(part, "272", "1")
    new_judged(at, part, "2023-03-16", "7y", court="smus_shymkent")
    new_judged(at, part, "2023-06-15", "5y", court="court_shymkent", level="appeal")
    at.text(
        "2023 жылғы 16 наурызда сот Райымбек Шаяхметті жеті жылға бас бостандығынан айырды. 2023 жылғы 15 маусымда "
        "апелляциялық сот жазаны бес жылға дейін қысқартты.",
        language="kk",
    )


SOUND: tuple[Scene, ...] = (
    sound_ru_demanded_by_the_prosecutor,
    sound_ru_reduced_on_appeal,
    sound_ru_article_of_another,
    sound_ru_age_at_an_earlier_event,
    sound_ru_among_them,
    sound_ru_partial_addition,
    sound_ru_former_name_of_the_capital,
    sound_ru_suspended_for_another,
    sound_ru_not_less_than,
    sound_kk_demanded_by_the_prosecutor,
    sound_kk_earlier_conviction,
    sound_kk_term_of_another,
    sound_kk_among_them,
    sound_kk_about,
    sound_kk_reduced_on_appeal,
)
