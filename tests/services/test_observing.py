# SPDX-License-Identifier: GPL-3.0-or-later
"""Observing a trial: hearings that carry over, answers stored as they come, and the summary with its document."""

from datetime import UTC, datetime

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.place import Organisation
from kzdesk.domain.tree import Invalid
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.hearing_papers import HearingPapers
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.observing import Given, Observing, Written
from kzdesk.store.vault import Vault
from tests.documents.samples import pdf_pages, pdf_text, write_pdf
from tests.doubles import FixedClock

FIRST, SECOND = PartialDate("2026-01-05"), PartialDate("2026-01-12")


@pytest.fixture
def observing(desk_vault: Vault, vocabularies: Vocabularies, clock: FixedClock) -> Observing:
    display = Display(vocabularies, lambda: "en")
    return Observing(desk_vault, display, clock, lambda name: read_checklist(resources() / "checklists", name))


@pytest.fixture
def case(desk_vault: Vault) -> str:
    with desk_vault.transaction() as tx:
        return tx.records.put(Case(title="Case of the square")).id


def test_next_hearing_takes_over_what_does_not_change(desk_vault: Vault, observing: Observing, case: str) -> None:
    with desk_vault.transaction() as tx:
        court = tx.records.put(Organisation(name="Court No. 2")).id
    first = observing.begin(case, FIRST)
    facts = {"court": court, "judges": "A. Judge", "stage": "appeal", "next_on": SECOND, "next_begins": "15:00"}
    observing.keep(first.observation.id, Written(hearing={**facts, "outcome": "adjourned"}))
    second = observing.begin(case, SECOND)
    assert second.hearing.id != first.hearing.id
    assert (second.hearing.judges, second.hearing.stage, second.hearing.court) == ("A. Judge", "appeal", court)
    assert (second.hearing.begins, second.hearing.outcome, second.hearing.next_on) == ("15:00", "", None)
    assert second.titles[court] == "Court No. 2"
    assert second.answered == 0


def test_a_hearing_planned_for_the_day_is_not_made_twice(
    desk_vault: Vault, observing: Observing, case: str, clock: FixedClock
) -> None:
    with desk_vault.transaction() as tx:
        planned = tx.records.put(Hearing(case=case, held_on=FIRST, begins="10:00", courtroom="7")).id
    sheet = observing.begin(case, FIRST)
    assert (sheet.hearing.id, sheet.hearing.courtroom) == (planned, "7")
    assert sheet.observation.arrived == clock.now().astimezone().strftime("%H:%M")


def test_beginning_again_goes_on_with_what_was_begun(observing: Observing, case: str) -> None:
    own = observing.begin(case, FIRST).observation.id
    observing.keep(own, Written((Given("A1", "yes"),)))
    again = observing.begin(case, FIRST)
    assert (again.observation.id, again.answered) == (own, 1)
    assert len(observing.summary(case).lines) == 1


def test_evidence_of_an_answer_outlives_the_answer(desk_vault: Vault, observing: Observing, case: str) -> None:
    own = observing.begin(case, FIRST).observation.id
    with desk_vault.transaction() as tx:
        tx.records.put(Answer(observation=own, item="V1", value="no", evidence="recording 4"))
    observing.keep(own, Written((Given("V1"),)))
    with desk_vault.transaction() as tx:
        (answer,) = tx.records.parts(Answer, own)
    assert (answer.value, answer.evidence) == ("", "recording 4")


def test_a_sheet_keyed_in_later_has_no_time_of_arrival(observing: Observing, case: str) -> None:
    assert observing.begin(case, SECOND).observation.arrived == ""


def test_answers_are_stored_changed_and_taken_back(desk_vault: Vault, observing: Observing, case: str) -> None:
    sheet = observing.begin(case, FIRST)
    own = sheet.observation.id
    observing.keep(own, Written((Given("A1", "yes", noted_at="10:01"), Given("D3", "no", "guard near", "10:02"))))
    now = {each.item.code: each for each in observing.sheet(own).items}
    assert (now["A1"].value, now["D3"].value, now["D3"].note) == ("yes", "no", "guard near")
    assert observing.sheet(own).answered == 2
    observing.keep(own, Written((Given("A1"), Given("D3", "", "guard near", "10:05"))))
    now = {each.item.code: each for each in observing.sheet(own).items}
    assert (now["A1"].value, now["D3"].value, now["D3"].note) == ("", "", "guard near")
    assert observing.sheet(own).answered == 0
    with desk_vault.transaction() as tx:
        assert len(tx.records.parts(Answer, own)) == 1


def test_storing_the_same_again_changes_nothing(desk_vault: Vault, observing: Observing, case: str) -> None:
    own = observing.begin(case, FIRST).observation.id
    written = Written((Given("A1", "yes", "", "10:01"),), {"judges": "A. Judge"}, {"summary": "10:01:05 Doors open"})
    observing.keep(own, written)
    before = observing.sheet(own)
    observing.keep(own, written)
    assert observing.sheet(own) == before
    with desk_vault.transaction() as tx:
        (answer,) = tx.records.parts(Answer, own)
        assert len(tx.records.history(answer.id)) == 1


def test_a_field_that_cannot_be_stored_is_refused_and_nothing_is_stored(observing: Observing, case: str) -> None:
    own = observing.begin(case, FIRST).observation.id
    with pytest.raises(Invalid):
        observing.keep(own, Written((Given("A1", "yes", "", "10:01"),), {"next_begins": "ten"}))
    with pytest.raises(Invalid):
        observing.keep(own, Written((Given("A1", "yes", "a\x00b", "10:01"),)))
    assert observing.sheet(own).answered == 0


def test_an_answer_needs_a_value_or_a_note() -> None:
    assert Answer(item="A1").problems()
    assert not Answer(item="A1", note="heard it").problems()
    assert not Answer(item="A1", value="no").problems()


def test_summary_counts_answers_and_names_concerns(desk_vault: Vault, observing: Observing, case: str) -> None:
    own = observing.begin(case, FIRST).observation.id
    given = (Given("D3", "no"), Given("A1", "yes"), Given("A2", "yes"), Given("A4", "partly"), Given("L1", "", "note"))
    observing.keep(own, Written(given))
    with desk_vault.transaction() as tx:
        tx.records.put(Hearing(case=case, held_on=SECOND))
    found = observing.summary(case)
    assert found.case_title == "Case of the square"
    first, second = found.lines
    assert first.counts == {"no": 1, "yes": 2, "partly": 1}
    assert [item.code for item in first.concerns] == ["A4", "D3"]
    assert [each.id for each in first.observations] == [own]
    assert [(item.code, count) for item, count in found.concerns] == [("A4", 1), ("D3", 1)]
    assert (second.counts, second.concerns, second.observations) == ({}, (), ())


def test_what_is_gone_is_refused(desk_vault: Vault, observing: Observing, case: str) -> None:
    own = observing.begin(case, FIRST).observation.id
    with desk_vault.transaction() as tx:
        tx.records.delete(Observation, own)
    with pytest.raises(Refused):
        observing.keep(own, Written((Given("A1", "yes"),)))
    with pytest.raises(Refused):
        observing.summary("nowhere")


def test_the_summary_is_a_document_of_one_page(
    desk_vault: Vault, observing: Observing, case: str, vocabularies: Vocabularies
) -> None:
    for day in range(5, 14):
        own = observing.begin(case, PartialDate(f"2026-01-{day:02}")).observation.id
        changes = {"admitted": "waited", "observer": "Canary Observer"}
        observing.keep(own, Written((Given("D3", "no"), Given("A1", "yes", "canary note")), {}, changes))
    prepared = HearingPapers(desk_vault, observing, vocabularies, HouseWordings(desk_vault, resources())).summary(case)
    data, written = write_pdf(prepared.outline)
    (page,) = pdf_pages(data)
    assert written.pages == 1
    assert "Case of the square" in page
    assert "9 hearings, 9 of them observed." in page
    assert page.count("admitted after waiting") == 9
    assert "D3 Could the accused talk with counsel in confidence? [14(3)(b)] – 9 hearings" in page.replace("\n", " ")
    assert "anary" not in page
    assert "square" not in prepared.stem + prepared.outline.title


def test_summary_of_a_case_without_hearings_says_so(
    desk_vault: Vault, observing: Observing, case: str, vocabularies: Vocabularies, clock: FixedClock
) -> None:
    prepared = HearingPapers(desk_vault, observing, vocabularies, HouseWordings(desk_vault, resources())).summary(case)
    assert "No hearing of this case is recorded." in pdf_pages(write_pdf(prepared.outline)[0])[0]
    assert prepared.outline.dated == datetime(2026, 1, 5, tzinfo=UTC)
    assert clock.now().date() == prepared.outline.dated.date()


def test_the_summary_speaks_russian_and_kazakh(
    desk_vault: Vault, observing: Observing, case: str, vocabularies: Vocabularies
) -> None:
    own = observing.begin(case, PartialDate("2026-01-05")).observation.id
    observing.keep(own, Written((Given("D3", "no"),), {}, {}))
    papers = HearingPapers(desk_vault, observing, vocabularies, HouseWordings(desk_vault, resources()))
    russian = pdf_text(papers.summary(case, "ru").outline)
    assert "По состоянию на 5 января 2026 года" in russian
    assert "1 заседание, из них с наблюдением – 1." in russian
    assert "[14(3)(b)] – 1 заседание" in russian
    kazakh = pdf_text(papers.summary(case, "kk").outline)
    assert "2026 жылғы 5 қаңтардағы жағдай бойынша" in kazakh
    assert "1 отырыс, оның бақыланғаны – 1." in kazakh
    with pytest.raises(Refused):
        papers.summary(case, "fr")
