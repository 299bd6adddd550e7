# SPDX-License-Identifier: GPL-3.0-or-later
"""What recommendations, sanctions targets and reports tell their authors, and whom they keep out."""

from typing import Any

import pytest

from kzdesk.documents.outline import Bullets, Heading, NumberedList, Paragraph, plain
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.advocacy import (
    Recommendation,
    RecommendationTarget,
    SanctionsGround,
    SanctionsTarget,
    TextBlock,
)
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.store.vault import Vault
from tests.documents.samples import texts
from tests.reports import put

APPROVED = {"approved_by_1": "one", "approved_by_2": "another"}
DAY = PartialDate("2024-05")
NOT_PRINTED = "Not printed: this sanctions target lacks the approval of two different people."


@pytest.fixture
def report(desk_vault: Vault) -> str:
    return put(desk_vault, Report(title="A report", as_of=DAY, addressees="the UN"))[0]


def target(vault: Vault, name: str, **facts: Any) -> str:
    (made,) = put(vault, SanctionsTarget(**{"name": name, **APPROVED, **facts}))
    put(vault, SanctionsGround(target=made, wording=f"What {name} did.", sources="A paper"))
    return made


def recommend(vault: Vault, wording: str, *targets: str, language: str = "en") -> str:
    (made,) = put(vault, Recommendation(wording=wording, language=language))
    put(vault, *(RecommendationTarget(recommendation=made, target=each) for each in targets))
    return made


def remarks(prepared: Prepared) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for each in prepared.remarks:
        told.setdefault(each.record, []).append(source_text(each.message))
    return told


def points(prepared: Prepared) -> list[str]:
    return [plain(item) for block in prepared.outline.blocks if isinstance(block, Bullets) for item in block.items]


def test_nobody_is_named_without_two_approvals_by_two_people(desk_vault: Vault, export: Export, report: str) -> None:
    barred = [
        target(desk_vault, "Canary None", approved_by_1="", approved_by_2=""),
        target(desk_vault, "Canary One", approved_by_2=""),
        target(desk_vault, "Canary Same", approved_by_2="One "),
    ]
    target(desk_vault, "Approved Person")
    recommend(desk_vault, "to impose sanctions.", *barred)
    for submission in ("annex2", "annex3", "report"):
        prepared = export.prepare(Order(submission, report))
        told = remarks(prepared)
        assert "Canary" not in str(prepared.outline)
        assert [told[each] for each in barred] == [[NOT_PRINTED]] * 3
        assert "Not printed: 3 of 4 sanctions targets lack the approval of two different people." in told[report]


def test_an_annex_with_nothing_in_it_is_refused_and_a_report_goes_without_it(
    desk_vault: Vault, export: Export, report: str
) -> None:
    target(desk_vault, "Canary Barred", approved_by_2="")
    for submission in ("annex2", "annex3"):
        with pytest.raises(Refused) as refused:
            export.prepare(Order(submission, report))
        assert refused.value.code == "nothing"
    prepared = export.prepare(Order("report", report))
    assert [plain(b.runs) for b in prepared.outline.blocks if isinstance(b, Heading)] == ["A report"]
    assert {
        "This report has no chapters.",
        "This report names no list edition: Annex 1 is left out.",
        "No recommendation is recorded in this language: Annex 2 is left out.",
        "No sanctions target is recorded that may be named: Annex 3 is left out.",
    } <= set(remarks(prepared)[report])


def test_recommendations_are_held_to_the_grammar_of_their_sentence(
    desk_vault: Vault, export: Export, report: str
) -> None:
    sentences = {
        "en": (("to release them",), ("the government should release them",)),
        "ru": (("не допускать пыток", "добиваться освобождения"), ("немедленное освобождение", "просим освободить")),
        "kk": (
            ("оларды дереу босату. Бұл маңызды.", "азаптауды тоқтатуды талап ету"),
            ("оларды дереу босатыңыздар", "азаптау тоқтасын"),
        ),
    }
    made = {
        language: [[recommend(desk_vault, each, language=language) for each in several] for several in both]
        for language, both in sentences.items()
    }
    for language, (fine, wrong) in made.items():
        prepared = export.prepare(Order("annex2", report, language=language))
        told = remarks(prepared)
        assert not set(fine) & set(told)
        assert [len(told[each]) for each in wrong] == [1] * len(wrong)
        written = [each for several in sentences[language] for each in several]
        assert points(prepared) == [text if text.endswith(".") else f"{text}." for text in written]


def test_people_named_by_a_recommendation_are_those_of_annex_3_in_its_order(
    desk_vault: Vault, export: Export, report: str
) -> None:
    first, second = target(desk_vault, "Aset First", position=1), target(desk_vault, "Bolat Second", position=2)
    right = recommend(desk_vault, "to impose sanctions", first, second)
    typed = recommend(desk_vault, "to act against Aset First and Bolat Second.", first, second)
    swapped = recommend(desk_vault, "to act", second, first)
    typed_wrong = recommend(desk_vault, "to act against Bolat Second and Aset First", first, second)
    partly = recommend(desk_vault, "to act at last", first)
    prepared = export.prepare(Order("annex2", report))
    told = remarks(prepared)
    other = ["The people named here are not those of Annex 3, or stand in another order."]
    assert not {right, typed} & set(told)
    assert [told[each] for each in (swapped, typed_wrong, partly)] == [other, other, other]
    assert points(prepared)[:2] == [
        "to impose sanctions. In particular: Aset First and Bolat Second. (The grounds are set out in Annex 3.)",
        "to act against Aset First and Bolat Second. (The grounds are set out in Annex 3.)",
    ]


def test_annex_3_that_no_recommendation_names_is_told(desk_vault: Vault, export: Export, report: str) -> None:
    bare = put(desk_vault, SanctionsTarget(name="Bare Facts", approved_by_1="one", approved_by_2="another"))[0]
    (ground,) = put(desk_vault, SanctionsGround(target=target(desk_vault, "Aset Full"), wording="Unsourced."))
    recommend(desk_vault, "to act")
    prepared = export.prepare(Order("report", report, language="en"))
    told = remarks(prepared)
    assert "Annex 3 names people for sanctions, but no recommendation names them." in told[report]
    assert told[bare] == ["No ground is recorded for sanctions against this person."]
    assert told[ground] == ["This ground for sanctions has no source."]
    heads = [plain(texts(i)[0]) for b in prepared.outline.blocks if isinstance(b, NumberedList) for i in b.items]
    assert heads[0] == "Bare Facts."


LEADS = (
    (
        ("One", "Two"),
        "the UN\nthe OSCE",
        (
            "We, the organisations that submit this report – One and Two – appeal to the UN and the OSCE. "
            "We consider it necessary:"
        ),
    ),
    (("One",), "the UN", "One appeals to the UN and considers it necessary:"),
    (("One",), "", "One considers it necessary:"),
    ((), "the UN", "We appeal to the UN. We consider it necessary:"),
    ((), "", "We consider it necessary:"),
)


def test_the_first_sentence_of_annex_2_reads_well_for_any_number_of_submitters(
    desk_vault: Vault, export: Export
) -> None:
    recommend(desk_vault, "to act")
    for names, addressees, lead in LEADS:
        (report,) = put(desk_vault, Report(title="A report", as_of=DAY, addressees=addressees))
        put(desk_vault, *(Submitter(report=report, name=name) for name in names))
        outline = export.prepare(Order("annex2", report)).outline
        assert plain([b.runs for b in outline.blocks if isinstance(b, Paragraph)][2]) == lead


def test_chapters_take_text_blocks_and_tell_what_is_missing(desk_vault: Vault, export: Export) -> None:
    (edition,) = put(desk_vault, Edition(title="The List", as_of=PartialDate("2024-04"), coalition="One\nTwo"))
    (report,) = put(desk_vault, Report(title="A report", as_of=DAY, edition=edition, language="ru"))
    (block,) = put(desk_vault, TextBlock(title="Used twice", body="First part.\n\nSecond part [1]."))
    full, empty, parent, part = put(
        desk_vault,
        ReportChapter(report=report, heading="Full", position=1),
        ReportChapter(report=report, heading="Empty", position=2, unnumbered=True),
        ReportChapter(report=report, heading="Parent", position=3),
        ReportChapter(report=report, heading="Part", position=4, within=True),
    )
    put(
        desk_vault,
        ReportParagraph(chapter=full, text_block=block, points="- one\n- two", sources="A paper", position=1),
        ReportParagraph(chapter=part, wording="Said.", position=1),
    )
    prepared = export.prepare(Order("report", report))
    told = remarks(prepared)
    assert told[empty] == ["This chapter has no text."]
    assert parent not in told
    assert "This report is written in another language: its own texts are printed as they stand." in told[report]
    assert "The list gives the position on April 2024, the report that on May 2024." in told[report]
    outline = prepared.outline
    assert outline.authors == ("One", "Two")
    found = [
        (b.level, b.number, plain(b.runs))
        for b in outline.blocks
        if isinstance(b, Heading) and b.record in (full, empty, parent, part)
    ]
    assert found == [(2, "1.", "Full"), (2, "", "Empty"), (2, "2.", "Parent"), (3, "", "Part")]
    paragraphs = [b for b in outline.blocks if isinstance(b, Paragraph)]
    (noted,) = (b for b in paragraphs if any(run.notes for run in b.runs))
    assert [run.language for run in noted.runs] == ["ru", "ru"]
    assert plain(noted.runs) == "Second part."
    assert points(prepared)[:2] == ["one", "two"]
