# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of the classes that stand in published documents, told of invented people in other words.

Written before the checks were tuned on them; nothing in the code knows these names or numbers.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.editions import Editions
from kzdesk.services.review.checking import Checking
from kzdesk.store.vault import Vault
from tests.people import People
from tests.reports import amend, put


@dataclass
class Desk:
    """A vault that facts and texts are put into."""

    vault: Vault
    people: People
    editions: Editions

    def text(self, *bodies: str) -> None:
        put(self.vault, *(TextBlock(title="Passage", language="en", body=body) for body in bodies))

    def listed(self, *people: str, narrative: str = "", intro: str = "") -> str:
        edition = self.editions.create("The List", PartialDate("2024-05-31"))
        group = self.editions.view(edition.id).sections[0].groups[0].group
        for person in people:
            entry = self.editions.place(group.id, person)
            if narrative:
                amend(self.vault, type(entry), entry.id, narrative=narrative)
        amend(self.vault, type(group), group.id, intro=intro)
        return edition.id


@pytest.fixture
def desk(desk_vault: Vault, people: People, editions: Editions) -> Desk:
    return Desk(desk_vault, people, editions)


def found(desk: Desk) -> list[tuple[str, str]]:
    """What is found at warning or error by the checks of texts: the check and its sentence."""
    checking = Checking(desk.vault, ReferenceData(resources() / "reference"))
    texts = ("narrative", "articles_told", "told_twice", "counts", "money", "names_written")
    everything = checking.everything(only=texts, least=Severity.WARNING)
    return [(each.finding.check, source_text(each.finding.message)) for each in everything]


def convict(desk: Desk, name: str = "Askar TULEGENOV", term: str = "6y", day: str = "2023-03-14") -> str:
    person = desk.people.person(name, sex="male", citizenship=("KZ",), birth_date=PartialDate("1980-02-11"))
    desk.people.custody(person, "pretrial", "2022-09-03", day)
    part = desk.people.case(person)
    desk.people.charge(part, "272", "participation in mass riots", stage="convicted")
    desk.people.sentence(part, day, term)
    return person


def term_in_a_text(desk: Desk) -> None:
    convict(desk)
    desk.text("Askar Tulegenov was jailed for five years after a trial of two days.")


def term_in_the_entry(desk: Desk) -> None:
    desk.listed(convict(desk, term="4y6m"), narrative="The court gave him 5 years and 6 months of imprisonment.")


def verdict_day_in_a_text(desk: Desk) -> None:
    convict(desk)
    desk.text("On 14 March 2022 a court in Taraz found activist Askar Tulegenov guilty.")


def detention_day_in_the_entry(desk: Desk) -> None:
    desk.listed(convict(desk), narrative="Taken into custody on September 13, 2022. He denies everything.")


def verdict_before_detention(desk: Desk) -> None:
    person = desk.people.person("Dina OSPANOVA")
    desk.listed(person, narrative="Ospanova was remanded on 20 November 2023. The verdict was given on 2 May 2023.")


def verdict_before_the_death(desk: Desk) -> None:
    desk.text(
        "On 4 April 2023 two guards were convicted of beating Nurlan Seitov; he died on 19 April 2023 in hospital."
    )


def months_later(desk: Desk) -> None:
    desk.text("The office was searched on 11 February 2023. Seven months later, in June 2023, the editor was fined.")


def days_after(desk: Desk) -> None:
    desk.text("He filed a complaint on 3 March 2023 and was summoned ten days later, on 23 March 2023.")


def two_texts_two_terms(desk: Desk) -> None:
    desk.people.person("Marlen ISKAKOV")
    desk.text(
        "Marlen Iskakov was sentenced to eight years in prison.",
        "Among those still held is Marlen Iskakov, who is serving a sentence of 9 years’ imprisonment.",
    )


def two_texts_two_verdict_days(desk: Desk) -> None:
    desk.people.person("Marlen ISKAKOV")
    desk.text("Iskakov was convicted on 7 June 2022.", "Marlen Iskakov was sentenced on 17 June 2022 in Aktau.")


def two_texts_two_ages(desk: Desk) -> None:
    desk.people.person("Gulnar BEKOVA")
    desk.text("Gulnar Bekova, 54, lost her job.", "The 61-year-old Gulnar Bekova is ill.")


def two_homes(desk: Desk) -> None:
    desk.people.person("Gulnar BEKOVA")
    desk.text("Gulnar Bekova is a resident of Pavlodar.", "Bekova is an activist from Ridder.")


def age_against_birth(desk: Desk) -> None:
    desk.listed(convict(desk), narrative="Tulegenov is 58 years old and needs care.")


def another_citizenship(desk: Desk) -> None:
    convict(desk, "Rustam DAULETOV")
    desk.text("Rustam Dauletov is a citizen of Uzbekistan and fears extradition.")


def title_of_another_article(desk: Desk) -> None:
    desk.text("He was charged under Article 147 of the Criminal Code (“propaganda of terrorism”).")


def digits_swapped_in_an_article(desk: Desk) -> None:
    desk.text("He stood trial under Article 227 of the Criminal Code (“participation in mass riots”).")


def one_title_two_articles(desk: Desk) -> None:
    desk.text(
        "She was tried under Article 361 of the Criminal Code (“abuse of official position”).",
        "He was tried under Article 370 of the Criminal Code (“abuse of official position”).",
    )


def fewer_names_than_said(desk: Desk) -> None:
    desk.text("Four journalists were fined: Anar Alimova, Boris Kim and Daulet Serikov.")


def more_names_than_said(desk: Desk) -> None:
    desk.text("Three lawyers were disbarred, namely Anar Alimova, Boris Kim, Daulet Serikov and Zhanna Umarova.")


def all_of_too_many(desk: Desk) -> None:
    desk.text("Anar Alimova, Boris Kim and Daulet Serikov were on trial. All four defendants denied guilt.")


def parts_of_a_whole(desk: Desk) -> None:
    desk.text("There are 52 detainees: 31 have been convicted, while another 19 are awaiting trial.")


def parts_beyond_a_whole(desk: Desk) -> None:
    desk.text("Of the 120 complaints, 75 were rejected, 40 were left without an answer and 21 went to court.")


def total_of_the_list(desk: Desk) -> None:
    desk.listed(convict(desk), convict(desk, "Bolat AITKENOV"))
    desk.text("At present three political prisoners are known to the coalition.")


def number_in_the_introduction(desk: Desk) -> None:
    one, two = convict(desk), convict(desk, "Bolat AITKENOV")
    desk.listed(one, two, intro="Three activists of the union were arrested in one night.")


def swapped_digits(desk: Desk) -> None:
    desk.text("In all 1,284 people were detained in January.", "By spring 1,248 people were detained.")


def lost_digits(desk: Desk) -> None:
    desk.text("A fine of 3 million tenge (about USD 660) was imposed.")


def two_rates(desk: Desk) -> None:
    desk.text(
        "He paid 450,000 tenge (about USD 1,000).",
        "She paid 90,000 tenge (some USD 200).",
        "They paid 600,000 tenge (USD 1,120).",
    )


def two_spellings_of_one_on_record(desk: Desk) -> None:
    convict(desk, "Askhat ZHUNUSBAYEV")
    desk.text("The trial of Askhat Zhunusbaev lasted a day.")


def two_spellings_of_a_stranger(desk: Desk) -> None:
    desk.text("The guard Serik Mukhtarkhanov was dismissed.", "Officer Serik Muhtarkhanov denied it.")


def one_letter_apart(desk: Desk) -> None:
    convict(desk, "Duman KURMANGALIYEV")
    desk.text("The court heard Duman Kurmanghazyev and Duman Kurmangaliev.", "Later Duman Kurmangalyiev fell ill.")


def motive_of_a_case(desk: Desk) -> None:
    person = convict(desk, "Bolat AITKENOV")
    with desk.vault.transaction() as tx:
        (part,) = tx.records.where(Participation, {"person": person})
    amend(desk.vault, Case, part.case, motive="Aitkenov, sentenced to nine years in prison, led a union.")


def sources(desk: Desk) -> None:
    person = convict(desk)
    (one, other) = put(
        desk.vault,
        Source(alias="A relative", source_kind="witness"),
        Source(alias="The prison", source_kind="official"),
    )
    for source, value in ((one, "1980-02-11"), (other, "1981-02-11")):
        about = Assertion(
            subject_type="person", subject_id=person, subject_field="birth_date", value=value, source=source
        )
        put(desk.vault, about)


def russian_term(desk: Desk) -> None:
    person = desk.people.person("Askar TULEGENOV", "Аскар Тулегенов")
    part = desk.people.case(person)
    desk.people.sentence(part, "2023-03-14", "6y")
    desk.text("Суд приговорил Аскара Тулегенова к 7 годам лишения свободы.")


def russian_verdict_day(desk: Desk) -> None:
    person = desk.people.person("Askar TULEGENOV", "Аскар Тулегенов")
    part = desk.people.case(person)
    desk.people.sentence(part, "2023-03-14", "6y")
    desk.text("Тулегенов был осуждён 14 апреля 2023 года.")


def impossible_day(desk: Desk) -> None:
    desk.text("The activist was fined on 31 June 2023.")


Told = tuple[Callable[[Desk], None], str, str]
"""What to put into the vault, the check that must find it, and words of the finding."""
BATCHES: tuple[tuple[Told, ...], ...] = (
    (
        (term_in_a_text, "narrative", "term of 5y; on record it is 6y"),
        (verdict_before_detention, "narrative", "the verdict on 2 May 2023 stands before"),
        (verdict_before_the_death, "narrative", "before the death it is about on 19 April 2023"),
        (months_later, "narrative", "11 February 2023 and June 2023"),
        (days_after, "narrative", "3 March 2023 and 23 March 2023"),
        (impossible_day, "narrative", "names a day that does not exist"),
        (title_of_another_article, "articles_told", "the title of article 256"),
        (digits_swapped_in_an_article, "articles_told", "the title of article 272"),
        (one_title_two_articles, "articles_told", "article 370"),
        (lost_digits, "money", "digits are lost"),
        (swapped_digits, "counts", "differ in a digit"),
        (two_spellings_of_one_on_record, "names_written", "“Zhunusbaev”"),
        (one_letter_apart, "names_written", "Kurmanghazyev"),
    ),
    (
        (term_in_the_entry, "narrative", "term of 5y 6m; on record it is 4y 6m"),
        (two_texts_two_terms, "told_twice", "8y"),
        (two_texts_two_ages, "told_twice", "54"),
        (fewer_names_than_said, "counts", "followed by 3 names"),
        (two_rates, "money", "elsewhere it is 450"),
        (two_spellings_of_a_stranger, "names_written", "Serik Muhtarkhanov"),
    ),
    (
        (verdict_day_in_a_text, "narrative", "14 March 2022; on record it is 14 March 2023"),
        (two_texts_two_verdict_days, "told_twice", "17 June 2022"),
        (two_homes, "told_twice", "Ridder"),
        (more_names_than_said, "counts", "followed by 4 names"),
        (parts_of_a_whole, "counts", "31 + 19 make 50, not 52"),
        (parts_beyond_a_whole, "counts", "75 + 40 + 21 make 136, not 120"),
    ),
    (
        (detention_day_in_the_entry, "narrative", "13 September 2022; on record it is 3 September 2022"),
        (all_of_too_many, "counts", "stands after 3 names"),
    ),
    ((age_against_birth, "narrative", "birth date on record, 11 February 1980"),),
    (
        (another_citizenship, "narrative", "says UZ; on record it is KZ"),
        (total_of_the_list, "counts", "does not agree with the list, which has 2"),
    ),
    ((sources, "told_twice", "1981-02-11"),),
    ((russian_term, "narrative", "term of 7y; on record it is 6y"),),
    ((russian_verdict_day, "narrative", "14 April 2023; on record it is 14 March 2023"),),
    ((number_in_the_introduction, "counts", "the group, which has 2 entries"),),
)


@pytest.mark.parametrize("batch", BATCHES, ids=[each[0][0].__name__ for each in BATCHES])
def test_contradictions_are_found(desk: Desk, batch: tuple[Told, ...]) -> None:
    for told, _, _ in batch:
        told(desk)
    findings = found(desk)
    missed = [
        (told.__name__, words)
        for told, check, words in batch
        if not any(check == name and words in sentence for name, sentence in findings)
    ]
    assert missed == [], findings


SOUND = (
    "Askar Tulegenov was sentenced to six years in prison on 14 March 2023; he has been held since 3 September 2022.",
    "Tulegenov faces up to ten years in prison in a second case. In May 2021 he was arrested for 15 days.",
    "In 2019 Tulegenov was sentenced to two years of restriction of liberty. His brother Bolat Tulegenov got 3 years.",
    "Askar Tulegenov, 43, is a citizen of Kazakhstan. Prosecutors asked for eight years in prison.",
    "He lodged an appeal on 2 April 2023; two months later, on 1 June 2023, it was dismissed.",
    "At least four journalists were fined, including Anar Alimova and Boris Kim.",
    "Three lawyers spoke: Anar Alimova, Boris Kim and Daulet Serikov. All three were fined.",
    "There are 50 detainees: 31 have been convicted, while another 19 are awaiting trial.",
    "Of the 120 complaints, 75 were rejected, 40 were left without an answer and 5 went to court.",
    "He was fined 90,000 tenge (about USD 200) and 1.5 million tenge (about USD 3,300).",
    "The charge was “participation in mass riots” (Article 272 of the Criminal Code).",
    "Kairat Ermekov and Kairbek Ermekov are cousins. Two days later they met Saken Ermekbayev.",
    "On 9 June 2023 three guards were convicted of beating Nurlan Seitov, who died on 19 April 2023.",
)


def test_what_does_not_contradict_is_left_alone(desk: Desk) -> None:
    convict(desk)
    desk.text(*SOUND)
    assert found(desk) == []


def test_a_paragraph_that_is_saved_is_read_in_its_document(desk: Desk) -> None:
    texts = ("2.1. The law.", "2.2. The court.", "2.2. The police.", "2.3. The prison.", "2.4. The appeal.")
    (report,) = put(desk.vault, Report(title="Report", as_of=PartialDate("2024-05-31")))
    (chapter,) = put(desk.vault, ReportChapter(report=report, heading="Facts"))
    paragraphs = put(
        desk.vault, *(ReportParagraph(chapter=chapter, wording=text, position=at) for at, text in enumerate(texts))
    )
    checking = Checking(desk.vault, ReferenceData(resources() / "reference"))
    told = [
        source_text(each.finding.message)
        for at in (0, 2, 4)
        for each in checking.of_record(ReportParagraph.TYPE, paragraphs[at])
    ]
    assert [said for said in told if "2.2 stands a second time" not in said] == []
    assert len(told) == 1
