# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of a document’s form and of the arithmetic within texts as scenes, in the form of `contradictory`."""

from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from tests.services.review.contradictory import Scene
from tests.services.review.scenes import Scenes


def report(at: Scenes, *texts: str, sources: str = "", language: str = "en") -> None:
    """A report with a chapter of these paragraphs, told in the opposite order of their places."""
    report = at.put(Report(title="Report", language=language), as_of="2024-05-31")
    chapter = at.put(ReportChapter(report=report, heading="Facts", position=1))
    for place, text in reversed(list(enumerate(texts))):
        at.put(ReportParagraph(chapter=chapter, wording=text, sources=sources, position=place))


def number_of_a_paragraph_twice(at: Scenes) -> None:
    report(at, "2.1. The law.", "2.2. The court.", "2.2. The police.")


def mark_beyond_the_sources(at: Scenes) -> None:
    report(at, "The court refused [1], [2].", sources="Letter of the court")


def annex_that_is_not_there(at: Scenes) -> None:
    report(at, "Annex 1", "Annex 2", "The grounds are presented in Annex 3.")


def letters_of_two_names(at: Scenes) -> None:
    at.text("Troops of the Common Defence Treaty League (CDTL) came.")
    at.text("The Common Distance Treaty League (CDTL) left.")


def rise_that_falls(at: Scenes) -> None:
    at.text("Число жалоб выросло с 350 до 300.", language="ru")


def majority_of_a_few(at: Scenes) -> None:
    at.text("Most of the 30 miners (12 people) were dismissed.")


def minority_of_many(at: Scenes) -> None:
    at.text("Fewer than half of the 40 complaints (25) reached a court.")


def fall_that_rises(at: Scenes) -> None:
    at.text("The appeal court reduced the term from five to seven years.")


def doubled_by_a_quarter(at: Scenes) -> None:
    at.text("The number of fines doubled from 120 to 150.")


def share_cut_off(at: Scenes) -> None:
    at.text("The list won 53.9 per cent of the vote. With 53 per cent of the vote it has no majority.")


def span_that_ends_first(at: Scenes) -> None:
    at.text("2021–2019 жылдары ол депутат болды.", language="kk")


def range_downwards(at: Scenes) -> None:
    at.text("The article provides for 10–5 years of imprisonment.")


def parent_of_ten_years_more(at: Scenes) -> None:
    at.text("The activist, aged 30, was tried with his son Aidar, aged 20.")


def long_after_what_another_paragraph_dates(at: Scenes) -> None:
    first = "The mine at Kostan exploded on 28 October 2023."
    report(at, first, "Almost a year after the mine exploded, on 3 February 2024, nobody had been charged.")


def a_few_days_of_three_months(at: Scenes) -> None:
    at.text(
        "Оның үйі 2022 жылғы 5 мамырда тінтілді, бірнеше күннен кейін, 2022 жылғы 20 тамызда ұсталды.", language="kk"
    )


def law_of_two_months(at: Scenes) -> None:
    about = "the law on trade unions, which brings licences, registration and heavy fines for strikes"
    at.text(f"In June 2023 the Mazhilis under Bolat Serikov adopted {about}.")
    at.text(f"On 10 May 2023 the Mazhilis chaired by Bolat Serikov adopted {about}.")


def decision_told_backwards(at: Scenes) -> None:
    at.text(
        "In 2018 a court decided to ban the movement. On 13 March 2017 the court issued a decision that it is a danger."
    )


def mayor_of_two_towns(at: Scenes) -> None:
    at.text("He was mayor of Kostan from 2006 to 2014 and mayor of Zhansai from 2004 to 2008.")


def years_in_office(at: Scenes) -> None:
    at.text("By 2022, after ten years as mayor (he was appointed in 2016), he resigned.")


def two_wholes(at: Scenes) -> None:
    report(at, "The commission of the miners has 15 experts.", "Nine of the 17 experts of the commission disagreed.")


FORMS: tuple[tuple[Scene, str, str], ...] = (
    (number_of_a_paragraph_twice, "numbering", "2.2 stands a second time"),
    (mark_beyond_the_sources, "numbering", "[2] has no source"),
    (annex_that_is_not_there, "numbering", "the document has only 1, 2"),
    (rise_that_falls, "quantities", "the numbers do not rise"),
    (fall_that_rises, "quantities", "the numbers do not fall"),
    (doubled_by_a_quarter, "quantities", "another change"),
    (majority_of_a_few, "quantities", "not more than half: it is 40 per cent"),
    (minority_of_many, "quantities", "not less than half"),
    (share_cut_off, "quantities", "one share rounded wrongly"),
    (span_that_ends_first, "quantities", "ends before it begins"),
    (range_downwards, "quantities", "from the larger to the smaller"),
    (parent_of_ten_years_more, "narrative", "the ages 30 and 20"),
    (
        long_after_what_another_paragraph_dates,
        "narrative",
        "3 February 2024 and what the report “Facts” dates 28 October",
    ),
    (a_few_days_of_three_months, "narrative", "5 May 2022 and 20 August 2022"),
    (law_of_two_months, "acts_dated", "June 2023"),
    (decision_told_backwards, "acts_dated", "of 13 March 2017"),
    (mayor_of_two_towns, "acts_dated", "2006–2014 and 2004–2008"),
    (years_in_office, "acts_dated", "a beginning in 2016"),
    (two_wholes, "quantities", "The whole is 17"),
    (letters_of_two_names, "abbreviations", "Common Distance Treaty League"),
)
