# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the first unseen round, part 3."""

from kzdesk.domain.records.advocacy import (
    Intervention,
)
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.source import Information, Source
from kzdesk.domain.records.violation import Act
from kzdesk.services.reference import organisation_id, place_id
from tests.reports import amend
from tests.services.review.scenes import MALE, Scenes
from tests.services.review.unseen.first_tools import (
    FEMALE,
    new_event,
    new_in_case,
    new_judged,
    new_listed,
    new_own_edition,
    new_paragraph,
)
from tests.services.review.unseen.tools import Scene


def six_participants_and_five_names(at: Scenes) -> None:
    """Six participants, five names."""
    description = (
        "Police detained six participants of the picket: Aliya Kerimtai, Zauresh Bolatova, Marzhan Ibrakhan, "
        "Yerbolat Saduakas and Timur Nysanov. They were taken to the Medeu police department."
    )
    new_event(at, "Picket outside the akimat", "2023-10-10", description=description)


def parts_exceed_the_whole(at: Scenes) -> None:
    """19 + 23 + 11 are 53 of 48."""
    new_paragraph(
        at,
        "Preventive detentions continued through the autumn. Of the 48 people brought before the administrative court "
        "that week, 19 were fined, 23 were placed under administrative arrest and 11 received a warning.",
    )


def four_months_that_were_two(at: Scenes) -> None:
    """From 6 February to 11 April is two months, not four."""
    at.text(
        "Farmer Dauletbek Ospankhan was detained on 6 February 2023 and placed in a pre-trial detention facility. "
        "Four months later, on 11 April 2023, the investigator handed him the indictment."
    )


def two_rates_of_the_dollar(at: Scenes) -> None:
    """460 tenge to the dollar in one entry, 46 in another of the same edition."""
    group, _ = new_own_edition(at, "List of February 2024", "2024-02-29")
    first = at.convict("Abzal Myrzagul", "Абзал Мырзагул")
    second = at.convict("Kuantay Shertai", "Куантай Шертай")
    new_listed(at, group, first, "The investigation found that he had received 2,300,000 tenge (about USD 5,000).")
    new_listed(at, group, second, "He was ordered to pay damages of 345,000 tenge (about USD 7,500) to the akimat.")


def title_of_another_article_in_text(at: Scenes) -> None:
    """Article 258 is quoted with the title of Article 274."""
    at.text(
        "In March 2024 a case was opened against journalist Lyailim Toktarbai. She is charged under Article 258 of "
        "the "
        "Criminal Code (“dissemination of knowingly false information”) and is forbidden to leave the city."
    )


def two_romanisations_in_one_narrative(at: Scenes) -> None:
    """Dzhanuzak and Zhanuzak in one narrative."""
    person = at.convict("Talgat Dzhanuzak", "Талгат Джанузак")
    at.entry(
        person,
        "Talgat Dzhanuzak is the former head of a trade union at an oil company. In detention Zhanuzak went on "
        "hunger strike twice. Talgat Zhanuzak pleaded not guilty.",
    )


def three_and_two_make_six(at: Scenes) -> None:
    """Three and two years added in full are said to be six."""
    at.text(
        "The court found Yernar Kozhabek guilty on both counts. It imposed three years’ imprisonment for theft and "
        "two "
        "years’ imprisonment for hooliganism and, adding the terms in full, set the final sentence at six years’ "
        "imprisonment."
    )


def a_tuesday_that_was_a_wednesday(at: Scenes) -> None:
    """18 October 2023 is called a Tuesday and was a Wednesday."""
    person = at.person("Gulzhanar Amirbek", "Гульжанар Амирбек", **FEMALE)
    case = at.put(Case(title="Amirbek case"), opened="2023-07-10")
    at.charge(new_in_case(at, case, person, "defendant"), "174", "1", stage="indicted")
    hearing = at.put(Hearing(case=case, court=organisation_id("criminal_astana")), held_on="2023-10-11")
    summary = "The prosecution asked for time. The judge adjourned the hearing until Tuesday, 18 October 2023."
    at.put(Observation(hearing=hearing, observer="Observer 2", admitted="yes", summary=summary))


def citizen_of_another_country(at: Scenes) -> None:
    """The narrative says a citizen of Kyrgyzstan, the record Uzbekistan."""
    person = at.person("Rustambek Otajon", "Рустамбек Отажон", sex="male", citizenship=("UZ",), birth_date="1988-01-30")
    event = new_event(at, "Checkpoint at Kaskelen", "2022-01-08", event_type="arrests", place=place_id("kaskelen"))
    narrative = (
        "Rustambek Otajon, a citizen of Kyrgyzstan, was taken off a bus at the checkpoint and beaten with truncheons. "
        "He was not allowed to call the consulate."
    )
    at.put(Act(event=event, victim=person, act_type="torture", narrative=narrative), start="2022-01-08")


def convicted_in_another_city(at: Scenes) -> None:
    """The text names the court of Shymkent, the sentence that of Astana."""
    person = at.person("Beibarys Toleukhan", "Бейбарыс Толеухан", **MALE)
    at.people.custody(person, "pretrial", "2022-09-03", "2023-03-14")
    at.people.custody(person, "imprisonment", "2023-03-14")
    part = at.part(person, title="Toleukhan case", opened="2022-09-03")
    at.charge(part, "272", "1")
    new_judged(at, part, "2023-03-14", "6y", court="smus_astana")
    at.text(
        "On 14 March 2023 the Specialised Interdistrict Criminal Court of Shymkent sentenced activist Beibarys "
        "Toleukhan to six years’ imprisonment under Article 272 of the Criminal Code."
    )


def four_years_and_five_years(at: Scenes) -> None:
    """Two passages give one sentence as four and as five years."""
    at.text(
        "On 9 November 2023 a court in Pavlodar sentenced the blogger Erasyl Tungyshbai to four years’ imprisonment "
        "for "
        "his videos about the thermal power plant.",
        "Among those punished for their publications is the blogger Erasyl Tungyshbai, who was sentenced to five "
        "years’ imprisonment on 9 November 2023.",
    )


def fourteen_months_that_were_ten(at: Scenes) -> None:
    """10 January to 7 November 2022 is not 14 months."""
    motive = (
        "The trade union had announced a strike a week before. Kairatbek Onalbai spent 14 months in a pre-trial "
        "detention facility, from 10 January 2022 to 7 November 2022, without a single confrontation with witnesses."
    )
    at.put(Case(title="Case of the Onalbai strike", motive=motive), opened="2022-01-10")


def two_months_that_were_four(at: Scenes) -> None:
    """Custody for two months from 5 May to 5 September."""
    response = (
        "According to the reply, the investigating court sanctioned the custody of A. Zhunis for two months, "
        "from 5 May 2023 to 5 September 2023, because of the gravity of the charge."
    )
    made = Intervention(
        title="Letter about the Zhunis case",
        intervention_type="appeal",
        addressed_to="Prosecutor General’s Office",
        status="answered",
        response=response,
    )
    at.put(made, sent_on="2023-06-06", answered_on="2023-06-27")


def ru_five_and_a_half_years(at: Scenes) -> None:
    """The text says five and a half years, the sentence six."""
    at.convict("Nurgali Tasybek", "Нургали Тасыбек")
    at.text(
        "14 марта 2023 года суд признал Нургали Тасыбека виновным и приговорил его к пяти с половиной годам лишения "
        "свободы с отбыванием наказания в учреждении средней безопасности.",
        language="ru",
    )


def ru_detained_ten_days_later(at: Scenes) -> None:
    """The text says detained on 13 September, the custody begins on 3 September 2022."""
    at.convict("Erasyl Sarymbet", "Ерасыл Сарымбет")
    at.text(
        "Активист Ерасыл Сарымбет был задержан 13.09.2022 возле дома сотрудниками в штатском. Адвоката к нему "
        "допустили лишь на третий день.",
        language="ru",
    )


def ru_theft_quoted_as_fraud(at: Scenes) -> None:
    """Article 188 (theft) is quoted as fraud."""
    at.text(
        "Предпринимателю Досану Калимбетову предъявили обвинение по статье 188 УК РК («мошенничество»). "
        "Вину он не признаёт и связывает преследование с жалобами на акимат.",
        language="ru",
    )


def ru_four_activists_and_five_names(at: Scenes) -> None:
    """Four activists, five names."""
    description = (
        "В день митинга полиция превентивно задержала четырёх активистов: Жанару Исабек, Марата Кусаина, "
        "Розу Тлеухан, Сакена Омирбая и Ляззат Жунусбаеву. Вечером всех отпустили."
    )
    new_event(at, "Задержания в Уральске", "2023-06-05", event_type="arrests", description=description)


def ru_parts_exceed_the_whole(at: Scenes) -> None:
    """74 + 38 + 21 are 133 of 127."""
    new_paragraph(
        at,
        "Из 127 человек, доставленных в отделы полиции, 74 были оштрафованы, 38 подвергнуты административному аресту, "
        "ещё 21 отпущен без составления протокола.",
        language="ru",
    )


def ru_three_weeks_that_were_seven(at: Scenes) -> None:
    """From 9 January to 27 February is seven weeks, not three."""
    source = at.put(Source(alias="Адвокат 7", source_kind="lawyer", language="ru", reliability="A"))
    content = (
        "Обыск в редакции прошёл 9 января 2023 года. Спустя три недели, 27 февраля 2023 года, редактора впервые "
        "вызвали на допрос."
    )
    at.put(Information(source=source, medium="phone", content=content, credibility="2"), received_on="2023-03-02")


def ru_born_in_another_year(at: Scenes) -> None:
    """The biography says born in 1971, the record 1980."""
    person = at.convict("Zeinolla Kaztugan", "Зейнолла Казтуган")
    bio = "Зейнолла Казтуган родился в 1971 году в Кентау, по образованию горный инженер, отец троих детей."
    amend(at.vault, Person, person, public_bio=bio)


def ru_a_zero_too_many(at: Scenes) -> None:
    """460 and 46 tenge to the dollar in one passage."""
    at.text(
        "Следствие утверждает, что фонд получил 1 380 000 тенге (около 3 000 долларов США). Кроме того, на личную "
        "карту "
        "бухгалтера поступили 920 000 тенге (около 20 000 долларов США).",
        language="ru",
    )


CONTRADICTIONS: tuple[Scene, ...] = (
    six_participants_and_five_names,
    parts_exceed_the_whole,
    four_months_that_were_two,
    two_rates_of_the_dollar,
    title_of_another_article_in_text,
    two_romanisations_in_one_narrative,
    three_and_two_make_six,
    a_tuesday_that_was_a_wednesday,
    citizen_of_another_country,
    convicted_in_another_city,
    four_years_and_five_years,
    fourteen_months_that_were_ten,
    two_months_that_were_four,
    ru_five_and_a_half_years,
    ru_detained_ten_days_later,
    ru_theft_quoted_as_fraud,
    ru_four_activists_and_five_names,
    ru_parts_exceed_the_whole,
    ru_three_weeks_that_were_seven,
    ru_born_in_another_year,
    ru_a_zero_too_many,
)
