# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every document about a person, a case or a hearing: languages, consent, empty and hostile records."""

import dataclasses

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.source import Information, Source
from kzdesk.domain.records.violation import Act
from kzdesk.services.export import Export, Prepared
from tests.documents.reading import headings, records, said
from tests.people import date
from tests.services.papers.conftest import Make
from tests.trials import Trials

OF_A_PERSON = ("dossier", "person-chronology", "person-restrictions", "urgent-action")
OF_A_CASE = ("trial-report", "case-chronology")
PAPERS = (*OF_A_PERSON, *OF_A_CASE, "hearing-report")
Subjects = dict[str, dict[str, str]]
HOSTILE = "<b>{x}</b> %s \\ None"
TRAP = "TRAP"


@pytest.fixture(scope="module")
def subjects(trials: Trials) -> Subjects:
    """What documents are made from, by who it is about: somebody named, without a name, hidden, with nothing known."""
    with trials.at_once():
        anna, case = trials.anna("C6", "C2", "C3")
        bolat = trials.person("Bolat TRAP", "Болат TRAP", "C5", birth_date=date("1980-02-03"), occupation=TRAP)
        daniyar = trials.person("Daniyar TRAP", "", "C1")
        bare = trials.put(Case(title="Bare"))
        nobody = trials.person("Nobody Known", "", "C2")
        return {
            "named": {"person": anna, "case": case, "hearing": heard(trials, case)},
            "anonymous": {"person": bolat, **told_of(trials, bolat, anna)},
            "hidden": {"person": daniyar, **told_of(trials, daniyar, anna)},
            "empty": {
                "person": nobody,
                "case": (bare := trials.put(Case(title="Bare"))),
                "hearing": trials.hearing(bare, ""),
            },
        }


def heard(trials: Trials, case: str, **facts: str) -> str:
    answers = {"A1": "yes", "D3": f"no: {facts.get('judges', 'guards near')}", "L1": "partly"}
    return trials.hearing(case, "2023-03-09", answers, court=trials.court(), **facts)


def told_of(trials: Trials, person: str, relative: str) -> dict[str, str]:
    """The case and the hearing of somebody in whose records every text is a trap."""
    case = trials.put(Case(title=TRAP, number=TRAP, motive=TRAP, opened=date("2023-03-01")))
    trials.accused(case, person, term="5y")
    custody = CustodyEpisode(person=person, custody_kind="pretrial", start=date("2023-03-09"), legal_basis=TRAP)
    trials.put(custody)
    event = trials.put(Event(title=TRAP, event_type="other"))
    trials.put(Act(event=event, victim=person, act_type="torture", start=date("2023-03-09"), narrative=TRAP))
    trials.put(Restriction(person=person, restriction_type="account_block", start=date("2023-03-09"), effect=TRAP))
    trials.put(Intervention(title=TRAP, intervention_type="appeal", person=person, addressed_to=TRAP, response=TRAP))
    source = trials.put(Source(alias=TRAP, source_kind="lawyer"))
    trials.put(Information(source=source, received_on=date("2023-03-09"), person=person, content=TRAP))
    trials.put(PersonRelation(person=person, relation_type="sibling", other_person=relative))
    return {"case": case, "hearing": heard(trials, case, judges=TRAP, outcome=TRAP, begins="09:07")}


def subject_of(paper: str, subjects: dict[str, str]) -> str:
    return subjects["person" if paper in OF_A_PERSON else "case" if paper in OF_A_CASE else "hearing"]


def everything(prepared: Prepared) -> str:
    """The text, and what goes into a spreadsheet."""
    cells = (str(cell) for table in prepared.outline.data for row in table.rows for cell in row)
    return "\n".join((said(prepared.outline), *cells))


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_has_the_same_parts_in_every_language(make: Make, subjects: Subjects, paper: str) -> None:
    wanted = subject_of(paper, subjects["named"])
    made = {language: make(paper, wanted, language).outline for language in ("en", "ru", "kk")}
    english, *others = (headings(outline) for outline in made.values())
    for parts in others:
        assert [level for level, _ in parts] == [level for level, _ in english]
        assert not {text for _, text in parts[1:]} & {text for _, text in english[1:]} - {"Airport case"}
    for language, outline in made.items():
        assert outline.language.startswith(language)
        assert not {"None", "{", "}"} & set(said(outline).split())


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_leads_to_records_and_prints_no_id(make: Make, subjects: Subjects, paper: str) -> None:
    outline = make(paper, subject_of(paper, subjects["named"])).outline
    found = records(outline)
    assert subject_of(paper, subjects["named"]) in found or len(found) > 1
    assert not any(record in said(outline) for record in found)


@pytest.mark.parametrize(("paper", "language"), [*((paper, "ru") for paper in PAPERS), ("trial-report", "kk")])
def test_a_paper_is_written_and_names_nobody_outside_its_pages(
    exporting: Export, make: Make, subjects: Subjects, paper: str, language: str
) -> None:
    prepared = make(paper, subject_of(paper, subjects["named"]), language)
    written = exporting.preview(prepared).written
    assert written.pages
    assert written.missing_characters == ()
    outside = (prepared.stem, prepared.outline.title, prepared.outline.subject, prepared.outline.running_title)
    assert not any("Белова" in text or "Belova" in text or "Airport" in text for text in outside)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("profile", ["public", "coalition", "un"])
def test_somebody_without_a_name_is_known_by_a_pseudonym_and_by_months(
    make: Make, subjects: Subjects, paper: str, profile: str
) -> None:
    if paper == "person-restrictions" and profile == "public":
        return
    text = everything(make(paper, subject_of(paper, subjects["anonymous"]), profile=profile))
    assert TRAP not in text
    assert "Belova" not in text
    assert "9 March" not in text
    assert "2023-03-09" not in text
    assert "09:07" not in text
    if paper != "case-chronology":
        assert "Person " in text
    if paper not in ("person-restrictions", "hearing-report"):
        assert "March 2023" in text


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("profile", ["coalition", "un"])
def test_somebody_who_agreed_to_nothing_is_refused_with_what_to_do(
    make: Make, subjects: Subjects, paper: str, profile: str
) -> None:
    with pytest.raises(Refused) as refused:
        make(paper, subject_of(paper, subjects["hidden"]), profile=profile)
    assert refused.value.code == "consent"
    assert "choose another reader" in refused.value.message.text
    assert TRAP in everything(make(paper, subject_of(paper, subjects["hidden"]), profile="internal"))


@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_known_reads_well(make: Make, subjects: Subjects, paper: str) -> None:
    for language in ("en", "ru", "kk"):
        outline = make(paper, subject_of(paper, subjects["empty"]), language).outline
        text = said(outline)
        assert "None" not in text
        assert " ," not in text
        assert next(level for level, _ in headings(outline)) == 1


@pytest.mark.parametrize("paper", PAPERS)
def test_text_is_text(make: Make, subjects: Subjects, trials: Trials, paper: str) -> None:
    with trials.at_once():
        person = trials.person("Given Surname", "", "C6", "C2", occupation=HOSTILE)
        custody = CustodyEpisode(person=person, custody_kind="pretrial", start=date("2023"), legal_basis=HOSTILE)
        trials.put(custody)
        trials.put(Restriction(person=person, restriction_type="travel_ban", start=date("2023"), effect=HOSTILE))
        case = trials.put(Case(title=HOSTILE))
        trials.accused(case, person)
        hearing = heard(trials, case, judges=HOSTILE)
    wanted = {"person": person, "case": case, "hearing": hearing}
    assert HOSTILE in said(make(paper, subject_of(paper, wanted)).outline)


@pytest.mark.parametrize("paper", PAPERS)
def test_what_does_not_exist_is_refused(make: Make, paper: str) -> None:
    with pytest.raises(Refused):
        make(paper, "0" * 32)


def test_judgment_after_the_day_is_left_out(make: Make, subjects: Subjects) -> None:
    for paper in ("trial-report", "dossier"):
        wanted = subject_of(paper, subjects["named"])
        assert "6 years and 6 months" not in said(make(paper, wanted, as_of="2023-03-09").outline)
        assert "6 years and 6 months" in said(make(paper, wanted, as_of="2023-03-10").outline)


@pytest.mark.parametrize("paper", OF_A_CASE)
def test_what_comes_after_the_day_is_left_out(make: Make, subjects: Subjects, trials: Trials, paper: str) -> None:
    case = trials.put(Case(title="Long case"))
    for day in ("2023-03-09", "2023-06-01"):
        trials.put(dataclasses.replace(Hearing(case=case), held_on=date(day)))
    before, after = make(paper, case, as_of="2023-04-01"), make(paper, case, as_of="2023-07-01")
    assert "1 June 2023" not in said(before.outline)
    assert "1 June 2023" in said(after.outline)
