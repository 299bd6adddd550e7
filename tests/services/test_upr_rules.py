# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that a submission to the Universal Periodic Review is held to: each broken one is told, and no other."""

import pytest

from kzdesk.documents.outline import Heading, plain
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.store.vault import Vault
from tests.reports import amend, load_upr, put, short_upr, upr_facts


@pytest.fixture
def short(desk_vault: Vault) -> str:
    return short_upr(desk_vault)


def prepared(export: Export, report: str, language: str = "en") -> Prepared:
    return export.prepare(Order("upr", report, language=language))


def remarks(made: Prepared) -> list[str]:
    return [source_text(each.message) for each in made.remarks]


def chapter_of(vault: Vault, report: str) -> ReportChapter:
    with vault.transaction() as tx:
        return tx.records.parts(ReportChapter, report)[0]


def test_the_published_form_breaks_these_and_no_others(desk_vault: Vault, export: Export) -> None:
    facts = upr_facts()
    assert remarks(prepared(export, load_upr(desk_vault, facts))) == [
        *(f"Say of {each['name']} when it was founded and what it does." for each in facts["submitters"]),
        "There are no key words.",
        "There is no summary: a part of the introduction, or a text block, with that topic.",
        "The paragraphs of “Conclusions” have no numbers.",
    ]


def test_one_that_keeps_them_has_no_remarks(export: Export, short: str) -> None:
    made = prepared(export, short)
    assert remarks(made) == []
    assert made.words is not None
    assert made.words.limit == 2815


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ({"state_reviewed": ""}, "Name the one State under review."),
        ({"state_reviewed": "Kazakhstan; Uzbekistan"}, "Name the one State under review."),
        ({"key_words": " "}, "There are no key words."),
        ({"language": "kk"}, "The text is in a language that is not taken"),
    ],
)
def test_fields_of_the_report(
    desk_vault: Vault, export: Export, short: str, changed: dict[str, str], wanted: str
) -> None:
    amend(desk_vault, Report, short, **changed)
    language = changed.get("language", "en")
    (found_remark,) = remarks(prepared(export, short, language=language))
    assert found_remark.startswith(wanted)


def test_too_many_words_are_told_with_how_many(desk_vault: Vault, export: Export, short: str) -> None:
    before = prepared(export, short).words
    assert before is not None
    room = 2815 - before.counted
    chapter = chapter_of(desk_vault, short)
    put(desk_vault, ReportParagraph(chapter=chapter.id, wording="word " * room, position=8))
    full = prepared(export, short)
    assert remarks(full) == []
    put(desk_vault, ReportParagraph(chapter=chapter.id, wording="сөз сөз — сөз", position=9))
    assert remarks(prepared(export, short)) == ["Too long by 4 words: 2819 count, 2815 are allowed."]
    put(desk_vault, Submitter(report=short, name="Two", founded=PartialDate("2012"), about="It helps."))
    joint = prepared(export, short)
    assert remarks(joint) == []
    assert joint.words is not None
    assert joint.words.limit == 5630


def test_nobody_submits_it(desk_vault: Vault, export: Export, short: str) -> None:
    with desk_vault.transaction() as tx:
        (only,) = tx.records.parts(Submitter, short)
        tx.records.delete(Submitter, only.id)
    assert [text.split(":")[0] for text in remarks(prepared(export, short))] == ["Nobody submits it"]


def test_annexes_stand_behind_the_text_and_do_not_count(desk_vault: Vault, export: Export, short: str) -> None:
    before = prepared(export, short).words
    (annex,) = put(desk_vault, ReportChapter(report=short, heading="Their report", topic="annex", position=-1))
    put(desk_vault, ReportParagraph(chapter=annex, wording="Ten thousand words."))
    made = prepared(export, short)
    headings = [block for block in made.outline.blocks if isinstance(block, Heading) and block.level == 2]
    assert [(heading.number, plain(heading.runs)) for heading in headings] == [
        ("1.", "Introduction"),
        ("", "Annex. Their report"),
    ]
    assert made.words is not None
    assert before is not None
    assert made.words.counted == before.counted
    assert [text.split(" is an annex")[0] for text in remarks(made)] == ["“Their report”"]


def test_the_format_that_is_taken(export: Export, short: str) -> None:
    made = prepared(export, short)
    assert export.format_remarks(made, "docx", 99) == ()
    (only,) = export.format_remarks(made, "pdf")
    assert source_text(only.message).startswith("DOCX is the format that is taken")


def test_the_older_rules_limit_pages(desk_vault: Vault, export: Export, short: str) -> None:
    amend(desk_vault, Report, short, ruleset="upr_2")
    made = prepared(export, short)
    assert made.words is not None
    assert made.words.limit is None
    assert export.format_remarks(made, "docx", 5) == ()
    (only,) = export.format_remarks(made, "docx", 6)
    assert source_text(only.message) == "Too long: 6 pages, 5 are allowed."
