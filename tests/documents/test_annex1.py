# SPDX-License-Identifier: GPL-3.0-or-later
"""Annex 1 as an outline: anatomy, numbers, heads of entries, counted totals."""

import dataclasses
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.outline import Heading, NumberedList, Outline, Paragraph, Role, Table, plain
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Extradition,
    Lead,
    ListedCharge,
    ListedGroup,
    ListedSection,
    ListedSentence,
    PublishedList,
    Statement,
    Verbatim,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term
from tests.documents.samples import PROPAGANDA, RIOTS, entry, sample_list, spaced, template, texts, written_out

GOLDEN = Path(__file__).parent / "golden" / "annex1.txt"
ONE = entry("Given", "Surname", ListedSentence((RIOTS,), Term(1)))
FIVE_YEARS = Term(5)
WORDS = template()


def annex(source: PublishedList) -> Outline:
    return Annex1().outline(source, template())


def made_of(counts: list[list[int]]) -> PublishedList:
    """A list whose sections have groups of so many entries."""
    sections = tuple(
        ListedSection(
            code, code, tuple(ListedGroup(f"Group {place}", (ONE,) * size) for place, size in enumerate(sizes))
        )
        for code, sizes in zip(("convicted", "under_arrest"), counts, strict=True)
    )
    return dataclasses.replace(sample_list(), sections=sections)


def labels(outline: Outline) -> list[list[str]]:
    return [[item.label for item in block.items] for block in outline.blocks if isinstance(block, NumberedList)]


def test_the_whole_annex_reads_as_the_golden_text() -> None:
    assert written_out(annex(sample_list())) == GOLDEN.read_text(encoding="utf-8")


def test_the_outline_tells_title_language_date_and_authors() -> None:
    outline = annex(sample_list())
    assert outline.title == "The List of Political Prisoners in Kazakhstan"
    assert outline.language == "en-GB"
    assert outline.as_of == "As of May 2024"
    assert outline.running_title == "Annex 1. The List of Political Prisoners in Kazakhstan"
    assert outline.dated.isoformat() == "2024-05-31T00:00:00+00:00"
    assert outline.authors == ("Coalition A", "Coalition B")


def test_numbers_run_through_groups_and_restart_in_the_next_section() -> None:
    assert labels(annex(made_of([[2, 0, 3], [1, 2]]))) == [["1.", "2."], ["3.", "4.", "5."], ["1."], ["2.", "3."]]


@given(st.lists(st.integers(0, 4), max_size=4), st.lists(st.integers(0, 4), max_size=4))
def test_the_summary_counts_what_is_printed(convicted: list[int], held: list[int]) -> None:
    outline = annex(made_of([convicted, held]))
    total = sum(convicted) + sum(held)
    printed = [label for numbers in labels(outline) for label in numbers]
    assert len(printed) == total
    summary = next(plain(b.runs) for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.SUMMARY)
    if not total:
        assert summary == "Nobody is on the list on this date."
        return
    people = "1 person" if total == 1 else f"{total} people"
    parts = [f"{sum(convicted)} convicted"] if sum(convicted) else []
    parts += [f"{sum(held)} under arrest in a pre-trial detention facility"] if sum(held) else []
    assert spaced(summary) == f"{people}: {', '.join(parts)}."
    table = next(block for block in outline.blocks if isinstance(block, Table))
    numbers = [(row.strong, int(plain(row.cells[1]))) for row in table.rows]
    assert numbers[-1] == (True, total)
    assert sum(number for strong, number in numbers if not strong) == total


def test_headings_never_skip_a_level() -> None:
    levels = [block.level for block in annex(sample_list()).blocks if isinstance(block, Heading)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_an_edition_without_people_says_so_and_has_no_empty_headings() -> None:
    outline = annex(made_of([[0], []]))
    assert [plain(b.runs) for b in outline.blocks if isinstance(b, Heading)][1:] == [
        "Summary",
        "Criteria for inclusion on the list",
    ]


def sentence(
    *charges: ListedCharge,
    term: Term | None = FIVE_YEARS,
    measure: str = "imprisonment",
    place: str = "",
    purpose: str = "",
) -> Convicted:
    return Convicted((ListedSentence(charges, term, measure, place, purpose),))


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            sentence(RIOTS),
            "5 years’ imprisonment under Article 272 of the Criminal Code (“participation in mass riots”)",
        ),
        (
            sentence(PROPAGANDA, term=Term(6, 6)),
            (
                "6 years and 6 months’ imprisonment under Article 256 of the Criminal Code for alleged "
                "“propaganda of terrorism”"
            ),
        ),
        (
            sentence(ListedCharge("380-1"), term=Term(15), purpose="allegedly running over servicemen"),
            "15 years’ imprisonment under Article 380-1 of the Criminal Code for allegedly running over servicemen",
        ),
        (
            sentence(ListedCharge("272", "riots"), purpose="in the case of “the airport”."),
            "5 years’ imprisonment under Article 272 of the Criminal Code (“riots”) in the case of “the airport”",
        ),
        (
            sentence(ListedCharge("1"), ListedCharge("2"), ListedCharge("3"), term=Term(1)),
            (
                "1 year’s imprisonment under Article 1 of the Criminal Code, Article 2 of the Criminal Code and "
                "Article 3 of the Criminal Code"
            ),
        ),
        (
            sentence(RIOTS, term=Term(2), place="settlement"),
            (
                "2 years’ imprisonment in a settlement colony under Article 272 of the Criminal Code "
                "(“participation in mass riots”)"
            ),
        ),
        (
            Convicted((ListedSentence((ListedCharge("1"),), Term(5)), ListedSentence((ListedCharge("2"),), Term(7)))),
            (
                "5 years’ imprisonment under Article 1 of the Criminal Code plus 7 years’ imprisonment under "
                "Article 2 of the Criminal Code"
            ),
        ),
        (
            sentence(ListedCharge("272", part="3"), term=None, measure="life imprisonment"),
            "life imprisonment under Part 3 of Article 272 of the Criminal Code",
        ),
        (
            sentence(ListedCharge("", "encroaching on the order"), term=Term(3)),
            "3 years’ imprisonment under “encroaching on the order”",
        ),
        (sentence(term=Term(3)), "3 years’ imprisonment"),
        (
            sentence(RIOTS, term=None, measure=""),
            "convicted under Article 272 of the Criminal Code (“participation in mass riots”)",
        ),
        (Convicted(()), "convicted; the sentence is not known"),
        (
            Charged((RIOTS, ListedCharge("188", "theft"))),
            (
                "charged under Article 272 of the Criminal Code (“participation in mass riots”) and Article 188 of the "
                "Criminal Code (“theft”)"
            ),
        ),
        (Charged(()), "held in a pre-trial detention facility"),
        (Extradition("an Uzbek citizen", "Uzbekistan"), "an Uzbek citizen, at risk of extradition to Uzbekistan"),
        (Extradition("", "Uzbekistan"), "at risk of extradition to Uzbekistan"),
        (Verbatim(" As the editor wrote it. "), "As the editor wrote it"),
    ],
)
def test_heads_of_entries(lead: Lead, expected: str) -> None:
    assert spaced(lead_text(lead, WORDS)) == expected


def printed(*statements: Statement, narrative: tuple[str, ...] = ()) -> str:
    person = dataclasses.replace(ONE, statements=statements, narrative=narrative)
    source = dataclasses.replace(
        sample_list(), sections=(ListedSection("convicted", "C", (ListedGroup("G", (person,)),)),)
    )
    block = next(block for block in annex(source).blocks if isinstance(block, NumberedList))
    return spaced(plain(texts(block.items[0])[0])).partition("riots”).")[2]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2023-02-01", " Convicted on 1 February 2023."),
        ("2022-01", " Convicted in January 2022."),
        ("2019", " Convicted in 2019."),
        ("2019~", " Convicted in or about 2019."),
        ("2022-01-05~", " Convicted on or about 5 January 2022."),
        ("2022-01-05?", " Convicted probably on 5 January 2022."),
        ("2022-01-05/2022-01-09", " Convicted between 5 and 9 January 2022."),
        ("2021-12-30/2022-01-09", " Convicted between 30 December 2021 and 9 January 2022."),
        ("XXXX", ""),
    ],
)
def test_statements_say_as_much_of_a_date_as_is_known(date: str, expected: str) -> None:
    assert printed(Statement("convicted", PartialDate(date))) == expected


def test_a_statement_is_left_out_only_when_the_narrative_says_its_very_words() -> None:
    detained = Statement("detained", PartialDate("2022-01-14"))
    said = "He was detained on 14 January 2022 at work."
    assert printed(detained, narrative=(said,)) == f" {said}"
    other = "On 14 January 2022 his flat was searched."
    assert printed(detained, narrative=(other,)) == f" Detained on 14 January 2022. {other}"


def test_statements_without_a_date_are_printed() -> None:
    assert printed(Statement("not_guilty"), Statement("case", text="Airport")) == " Pleaded not guilty. Case: Airport."


@given(st.text(max_size=40), st.text(max_size=40), st.text(min_size=1, max_size=200))
def test_names_and_narratives_are_taken_letter_by_letter(given_name: str, surname: str, narrative: str) -> None:
    person = entry(given_name, surname, ListedSentence((RIOTS,), Term(1)), narrative=(narrative, narrative))
    source = dataclasses.replace(
        sample_list(), sections=(ListedSection("convicted", "C", (ListedGroup("G", (person,)),)),)
    )
    block = next(block for block in annex(source).blocks if isinstance(block, NumberedList))
    head, follow_on = texts(block.items[0])
    assert head[0].text == (f"{given_name} {surname.upper()}".strip() or "Name not recorded")
    assert plain(head).endswith(f" {narrative}")
    assert plain(follow_on) == narrative


def test_sources_stand_behind_the_last_paragraph_and_the_readers_note_behind_the_first_line() -> None:
    person = dataclasses.replace(
        ONE,
        statements=(Statement("not_guilty"),),
        narrative=("One.", "Two."),
        sources=("A paper, https://example.org/1.", "Another paper"),
        reader_note="The papers differ.",
    )
    group = ListedGroup("G", (person, dataclasses.replace(person, narrative=())))
    source = dataclasses.replace(sample_list(), sections=(ListedSection("convicted", "C", (group,)),))
    block = next(block for block in annex(source).blocks if isinstance(block, NumberedList))
    (head, last), (only,) = (texts(item) for item in block.items)
    noted = [[(run.text, [plain(note) for note in run.notes]) for run in runs if run.notes] for runs in (head, last)]
    assert spaced(noted[0][0][0]).endswith("riots”).")
    assert noted[0][0][1] == ["The papers differ."]
    assert noted[1] == [("Two.", ["A paper, https://example.org/1.", "Another paper"])]
    assert [run.link for run in last[-1].notes[0]] == ["", "https://example.org/1", ""]
    assert [len(run.notes) for run in only] == [0, 1, 2]
    assert plain(only).endswith("Pleaded not guilty.")


def test_marks_in_the_narrative_stand_for_sources() -> None:
    person = dataclasses.replace(ONE, narrative=("He denies it [2]. So does she [9].",), sources=("First", "Second"))
    section = ListedSection("convicted", "C", (ListedGroup("G", (person,)),))
    outline = annex(dataclasses.replace(sample_list(), sections=(section,)))
    (item,) = next(block for block in outline.blocks if isinstance(block, NumberedList)).items
    (text,) = texts(item)
    assert plain(text).endswith("He denies it. So does she [9].")
    assert [(run.text, plain(note)) for run in text for note in run.notes] == [
        ("He denies it", "Second"),
        (".", "First"),
    ]


def test_elements_lead_to_the_records_they_are_made_from() -> None:
    person = dataclasses.replace(ONE, record="entry")
    section = ListedSection("convicted", "C", (ListedGroup("G", (person,), ("Intro.",), "group"),), "section")
    outline = annex(dataclasses.replace(sample_list(), sections=(section,), record="edition"))
    headings = {plain(b.runs): b.record for b in outline.blocks if isinstance(b, Heading)}
    assert headings["The List of Political Prisoners in Kazakhstan"] == "edition"
    assert (headings["C"], headings["G"]) == ("section", "group")
    assert [item.record for b in outline.blocks if isinstance(b, NumberedList) for item in b.items] == ["entry"]
    assert [b.record for b in outline.blocks if isinstance(b, Paragraph) and plain(b.runs) == "Intro."] == ["group"]


def test_the_table_for_spreadsheets_has_a_row_for_each_entry() -> None:
    (table,) = annex(sample_list()).data
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    assert [(row["Section"], row["Number"], row["Surname"]) for row in rows] == [
        ("Convicted", 1, "Testova"),
        ("Convicted", 2, "Probayev"),
        ("Convicted", 3, "Sınamqyzy"),
        ("Under arrest", 1, "Үлгиев"),
        ("Under arrest", 2, "Obrazov"),
        ("Under arrest", 3, "Primerova"),
    ]
    assert [(row["Years"], row["Months"]) for row in rows[:3]] == [(5, 0), (6, 6), (None, None)]
    assert rows[2]["Articles"] == "106; 272; 380-1; 405(2)"
    assert str(rows[4]["First line"]) == "An Uzbek citizen, at risk of extradition to Uzbekistan"
