# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the fourth unseen round, part 4."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import FinancialListEntry
from tests.reports import amend
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.fourth_tools import life, tell
from tests.services.review.unseen.tools import MAN, WOMAN, Scene, accuse, block, report


def four_children_of_two(at: Scenes) -> None:
    """The information says four minor children, two are recorded."""
    person = at.person(
        "Sholpan Kerimbekova", "Шолпан Керімбекова", birth_date="1984-02-09", dependants_minor=2, **WOMAN
    )
    at.people.custody(person, "house_arrest", "2024-03-18")
    part = at.part(person, role="accused", title="Жер телімі ісі", opened="2024-03-14")
    accuse(at, part, "419", "2", stage="charged", since="2024-03-18")
    tell(
        at,
        person,
        "Шолпан Керімбекованың кәмелетке толмаған төрт баласы бар, ең кішісі бесінші сыныпта оқиды. Қамқорлайтын басқа"
        " ешкім жоқ.",
        "2024-04-02",
        "kk",
        "Сіңлісі",
        "relative",
    )


def verdict_of_another_court(at: Scenes) -> None:
    """The text says a court of Shymkent, the sentence is of a court of Almaty."""
    life(
        at,
        "Bauyrzhan Makulbekov",
        "Бауыржан Макулбеков",
        born="1975-07-07",
        case="Дело фермеров",
        detained="2022-11-28",
        charges=[("262", "2")],
        verdict="2023-06-29",
        term="6y",
        court="smus_almaty",
    )
    block(
        at,
        "Фермеры",
        "Фермеров преследуют за жалобы на захват пастбищ. Приговор Бауыржану Макулбекову 29 июня 2023 года вынес"
        " специализированный межрайонный суд по уголовным делам города Шымкента.",
        "ru",
    )


def biography_with_another_year(at: Scenes) -> None:
    """The biography says born in 1968, the person was born in 1986."""
    person, _ = life(
        at,
        "Gennady Rybalov",
        "Геннадий Рыбалов",
        born="1986-01-31",
        case="Mine safety case",
        detained="2024-03-04",
        charges=[("274", "4")],
        occupation="mining engineer",
    )
    amend(
        at.vault,
        Person,
        person,
        public_bio="Gennady Rybalov was born in 1968 in Satpayev and has worked in copper mines since he left school.",
    )


def on_the_list_since_march(at: Scenes) -> None:
    """The report says 8 March 2023, the list has 18 May 2023."""
    person, _ = life(
        at,
        "Samat Ryskulbek",
        "Самат Рыскулбек",
        born="1993-04-04",
        case="Donations case",
        detained="2022-09-19",
        charges=[("258", "1")],
        verdict="2023-02-28",
        term="5y",
        court="smus_almaty",
    )
    at.put(
        FinancialListEntry(
            printed_name="РЫСКУЛБЕК САМАТ",
            person=person,
            match_status="confirmed",
            category="1",
            birth_date=PartialDate("1993-04-04"),
            added_on=PartialDate("2023-05-18"),
        )
    )
    report(
        at,
        "Financial exclusion of donors",
        "Samat Ryskulbek was added to the List of persons linked to the financing of terrorism and extremism on 8 March"
        " 2023; his mother cannot pay in his name.",
    )


def nine_and_six_of_fourteen(at: Scenes) -> None:
    """Nine and six are fifteen, not fourteen."""
    report(
        at,
        "Women’s march in Almaty",
        "Police took 14 participants of the march to the station. All of them stood before a judge the same night: nine"
        " were fined and six were arrested for ten days.",
    )


def two_rates_of_one_month(at: Scenes) -> None:
    """450,000 tenge are 1,000 dollars and 900,000 tenge 20,000 in the same month."""
    report(
        at,
        "Fines in 2023",
        "In April 2023 a court fined the editor of a local newspaper 450,000 tenge (about USD 1,000).",
        "In the same month the publisher had to pay 900,000 tenge (about USD 20,000).",
    )


def wednesday_that_was_a_tuesday(at: Scenes) -> None:
    """14 February 2023 was a Tuesday."""
    block(
        at,
        "Обыск в редакции",
        "Обыск в редакции провели в среду, 14 февраля 2023 года, с семи утра до обеда. Понятых привезли с собой, копию"
        " протокола не оставили.",
        "ru",
    )


def four_months_that_were_six(at: Scenes) -> None:
    """From 5 March to 5 September are six months, not four."""
    block(
        at,
        "Затягивание следствия",
        "Слесарь Ю. Капустянский был задержан 5 марта 2023 г. Окончательное обвинение ему предъявили только спустя"
        " четыре месяца, 5 сентября 2023 г., а до этого он ни разу не допрашивался.",
        "ru",
    )


def five_activists_four_names(at: Scenes) -> None:
    """Five activists are counted, four are named."""
    block(
        at,
        "Жол бойындағы ұстау",
        "Шымкентке бара жатқан бес белсенді жолда ұсталды: Мақсат Ералиев, Думан Сқақов, Гүлнұр Нысанова және Әсет"
        " Түгелбай. Бесеуін де түнде босатты.",
        "kk",
    )


def one_surname_two_spellings(at: Scenes) -> None:
    """One man is Baimuldinov and Baimoldinov."""
    report(
        at,
        "Attack on a cameraman",
        "Cameraman Nurtas Baimuldinov was beaten in front of the court by two men in masks. Baimoldinov filed a"
        " complaint, but the police did not open a case. Baimuldinov’s camera was not found.",
    )


def title_of_another_article(at: Scenes) -> None:
    """Article 256 carries the title of Article 272."""
    report(
        at,
        "Use of terrorism articles",
        "In 2023 three imams were charged under Article 256 of the Criminal Code (“participation in mass riots”) for"
        " sermons that nobody had recorded.",
    )


def assemblies_in_the_wrong_code(at: Scenes) -> None:
    """Article 488 on assemblies belongs to the Code of Administrative Offences."""
    block(
        at,
        "О мирных собраниях",
        "Задержанных после пикета, как правило, привлекают по ст. 488 Уголовного кодекса РК («нарушение"
        " законодательства о порядке организации и проведения мирных собраний»), наказание – до 15 суток ареста.",
        "ru",
    )


def born_1975_aged_38(at: Scenes) -> None:
    """Born in 1975 and aged 38 in 2023."""
    block(
        at,
        "Дәрігердің ісі",
        "Дәрігер Сәуле Байдәулетова 1975 жылы Таразда туған. 2023 жылдың тамызында, қамауға алынғанда, ол 38 жаста"
        " болатын.",
        "kk",
    )


def seven_years_here_five_there(at: Scenes) -> None:
    """Seven years in the text block, five in the report."""
    at.person("Kaisar Toktamyssov", "Кайсар Токтамысов", birth_date="1990-11-09", **MAN)
    block(
        at,
        "Дело пограничника",
        "Пограничник Кайсар Токтамысов приговорён к семи годам лишения свободы за «превышение власти»: он пропустил"
        " беженцев.",
        "ru",
    )
    report(
        at,
        "Trials of servicemen",
        "Among the servicemen is Kaisar Toktamyssov, sentenced to five years’ imprisonment for “exceeding power”. No"
        " appeal was lodged.",
    )


def town_in_another_region(at: Scenes) -> None:
    """Temirtau lies in Karaganda region, not in Kostanay region."""
    block(
        at,
        "Давление на профсоюз",
        "Активистов профсоюза вызывали на допросы в городе Темиртау Костанайской области. Вызовы продолжались до"
        " августа 2023 года.",
        "ru",
    )


def released_before_detained(at: Scenes) -> None:
    """Released on 3 May, detained on 12 May of the same year."""
    report(
        at,
        "Preventive detentions",
        "Poet Zhuldyz Moldakul was detained on 12 May 2023 on her way to a rally. She was released on 3 May 2023"
        " without any record of the detention.",
    )


def younger_and_elder_brother(at: Scenes) -> None:
    """A younger brother in one paragraph, an elder brother in the next."""
    report(
        at,
        "Отбасын қысымға алу",
        "Ерболат Сейдахан – тұтқындағы Дастан Сейдаханның інісі. Оны жұмыстан шығарып жіберді.",
        "Тергеуші Дастанның ағасы Ерболат Сейдаханды үш рет шақырып, бауырынан бас тартуды талап етті.",
        language="kk",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    four_children_of_two,
    verdict_of_another_court,
    biography_with_another_year,
    on_the_list_since_march,
    nine_and_six_of_fourteen,
    two_rates_of_one_month,
    wednesday_that_was_a_tuesday,
    four_months_that_were_six,
    five_activists_four_names,
    one_surname_two_spellings,
    title_of_another_article,
    assemblies_in_the_wrong_code,
    born_1975_aged_38,
    seven_years_here_five_there,
    town_in_another_region,
    released_before_detained,
    younger_and_elder_brother,
)
