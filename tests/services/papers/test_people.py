# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a person, chronologies, restrictions and urgent actions."""

import dataclasses

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.export import Export
from kzdesk.services.submissions.standing import LEFT_OUT
from kzdesk.services.timeline import Timelines
from kzdesk.store.vault import Vault
from tests.documents.reading import headings, said, tables, under
from tests.people import date
from tests.services.papers.conftest import Make
from tests.trials import Trials


@pytest.fixture(scope="module")
def anna(trials: Trials) -> tuple[str, str]:
    with trials.at_once():
        return trials.anna("C6", "C2", "C3", "C4")


def test_file_tells_everything_a_un_body_may_know(make: Make, anna: tuple[str, str]) -> None:
    outline = make("dossier", anna[0], profile="un").outline
    assert [text for level, text in headings(outline) if level == 2] == [
        *("Who this is", "Life", "Custody", "Cases, charges and sentences", "Ill-treatment and other acts, complaints"),
        *("Restrictions", "Ties", "What was undertaken", "Sources", "Assessment", "Consent"),
    ]
    text = said(outline)
    for told in (
        "Born | 2 April 1990",
        "Anna Belova | Latin | name used in reports\nАнна Белова | Russian, Cyrillic | official name",
        "7 January 2022 – 10 March 2023 | custody pending trial\nFacility 155, LA-155/1 | Legal basis: CPC art. 147",
        "Held without contact: yes",
        "Needs medicine every day.",
        "Methods | beating with a truncheon, rifle stock or other object, threats to the family",
        "Outcome of the complaint | closed: no elements of a crime",
        "Anna Belova | brother or sister of | Sergei Belov",
        "Counsel\nlawyer | 10 January 2022\ntelephone | Bruises on both hands.",
        "(a) detention in violation of a fundamental freedom | met | For reporting.",
        "This document is for a UN body, in confidence.",
    ):
        assert told in text


def test_file_for_the_team_grades_sources_and_names_reviewers(make: Make, anna: tuple[str, str]) -> None:
    text = said(make("dossier", anna[0], profile="internal").outline)
    assert "Counsel\nlawyer\nA – reliable | 10 January 2022\ntelephone\n2 – probably true" in text
    assert "Reviewers | B. One, C. Two" in text
    assert "reliable" not in said(make("dossier", anna[0], profile="un").outline)


def test_file_for_the_public_is_what_the_public_may_know(make: Make, anna: tuple[str, str]) -> None:
    text = said(make("dossier", anna[0], profile="public").outline)
    assert "journalist" in text
    assert "imprisonment, 6 years and 6 months" in text
    for sealed in ("1990", "medicine", "truncheon", "Counsel", "B. One", "Sergei", "bank account", "221/2023"):
        assert sealed not in text


def test_tie_to_somebody_who_is_not_named_is_left_out(make: Make, trials: Trials, anna: tuple[str, str]) -> None:
    unnamed = trials.person("Bolat Serikov", "", "C5")
    trials.put(PersonRelation(person=anna[0], relation_type="colleague", other_person=unnamed))
    trials.put(PersonRelation(person=unnamed, relation_type="spouse", other_person=anna[0]))
    text = said(make("dossier", anna[0]).outline)
    assert "colleague of" not in text
    assert "spouse of" not in text
    assert "Anna" not in said(make("dossier", unnamed).outline)


def test_perpetrator_is_named_with_two_approvals_and_a_source_only(make: Make, trials: Trials) -> None:
    with trials.at_once():
        victim, officer = trials.person("Dana Omarova", "", "C2", "C3"), trials.person("Major Ivanov")
        event = trials.put(Event(title="Beating", event_type="other"))
        act = trials.put(Act(event=event, victim=victim, act_type="torture", start=date("2022-01-06")))
        accused = Involvement(act=act, perpetrator=officer, degree="carried_out", approved_by_1="A", approved_by_2="B")
        lacking = trials.put(accused)
    assert "Ivanov" not in said(make("dossier", victim, profile="un").outline)
    with trials.vault.transaction() as tx:
        approved = dataclasses.replace(tx.records.get(Involvement, lacking), source="0" * 32)
        tx.records.put(approved)
    assert "Who was involved | Major Ivanov" in said(make("dossier", victim, profile="un").outline)


def test_chronology_for_others_has_the_moments_of_the_desk(
    make: Make, anna: tuple[str, str], vault: Vault, vocabularies: Vocabularies
) -> None:
    desk = Timelines(vault, Display(vocabularies, lambda: "en"))
    for paper, type_name, record in (("person-chronology", "person", anna[0]), ("case-chronology", "case", anna[1])):
        (table,) = tables(make(paper, record).outline)
        assert len(table) - 1 == len(desk.of(type_name, record)) == 9
    text = said(make("person-chronology", anna[0]).outline)
    assert "7 January 2022 – 10 March 2023 | Custody | custody pending trial · Facility 155, LA-155/1" in text
    assert "10 March 2023 | Sentence | court of first instance · imprisonment, 6 years and 6 months" in text
    assert "Anna Belova" in said(make("case-chronology", anna[1]).outline).split("When | Kind | What")[1]


def test_somebody_without_a_name_is_not_known_by_the_days_of_a_joint_trial(make: Make, trials: Trials) -> None:
    with trials.at_once():
        case = trials.put(Case(title="Joint case", opened=date("2023-01-31")))
        trials.accused(case, trials.person("Dana Omarova", "", "C6", "C2"))
        unnamed = trials.person("Bolat Serikov", "", "C5")
        trials.accused(case, unnamed)
        trials.hearing(case, "2023-02-10")
    assert "10 February 2023" in said(make("case-chronology", case).outline)
    chronology = said(make("person-chronology", unnamed).outline)
    assert "February 2023 | Hearing" in chronology
    assert "10 February" not in chronology
    assert "31 January" not in said(make("dossier", unnamed).outline)


def test_chronology_for_the_public_leaves_out_what_is_not_for_it(make: Make, anna: tuple[str, str]) -> None:
    text = said(make("person-chronology", anna[0], profile="public").outline)
    assert "Custody" in text
    assert "Restriction" not in text
    assert "torture" not in text


def test_restrictions_are_counted_by_type_and_by_people(make: Make, trials: Trials, anna: tuple[str, str]) -> None:
    with trials.at_once():
        for name in ("Anna Belova", "Bolat Serikov"):
            other = trials.person(name, "", "C2")
            trials.put(Restriction(person=other, restriction_type="travel_ban", start=date("2022")))
        hidden = trials.person("Hidden Person", "", "C1")
        trials.put(Restriction(person=hidden, restriction_type="travel_ban", start=date("2022")))
    prepared = make("restrictions")
    text = said(prepared.outline)
    assert "Restrictions: 5. People: 3. Imposed before a verdict: 1. Going on after the sentence is served: 1." in text
    totals = next(table for table in tables(prepared.outline) if table[0] == ("Restriction", "Restrictions", "People"))
    assert totals[-2:] == [("ban on leaving the country", "3", "3"), ("All", "5", "3")]
    assert sum(int(row[1]) for row in totals[1:-1]) == 5
    assert "Hidden" not in text
    assert [each.record for each in prepared.remarks if each.message == LEFT_OUT] == [hidden]
    assert len(prepared.outline.data[0].rows) == 5


def test_restrictions_of_a_person(make: Make, anna: tuple[str, str]) -> None:
    outline = make("person-restrictions", anna[0], "ru").outline
    financial = under(outline, "Финансовые ограничения и последствия включения в Перечень")
    assert "блокировка счёта\nАгентство по финансовому мониторингу | с мая 2023 года" in financial
    assert "введено до приговора\nдействует после отбытия наказания" in financial
    assert "выезд" not in financial
    assert "БЕЛОВА АННА | 1 – финансирование терроризма и экстремизма\n№ 1204 | со 2 мая 2023 года" in said(outline)


def test_restrictions_are_not_for_the_public(make: Make, anna: tuple[str, str]) -> None:
    for paper, subject in (("restrictions", ""), ("person-restrictions", anna[0])):
        with pytest.raises(Refused) as refused:
            make(paper, subject, profile="public")
        assert refused.value.code == "class"


def test_urgent_action_is_one_page(make: Make, exporting: Export, anna: tuple[str, str]) -> None:
    for language in ("en", "ru", "kk"):
        assert exporting.preview(make("urgent-action", anna[0], language, "un")).written.pages == 1


def test_urgent_action_asks_what_is_open_and_marks_what_is_late(make: Make, anna: tuple[str, str]) -> None:
    text = said(make("urgent-action", anna[0], profile="un").outline)
    assert "Journalist, aged 35; deprivation of liberty, from 10 March 2023, Almaty" in text
    assert "Letter on medicine\nappeal to the authorities | Ombudsman, Astana, Mangilik El 8\nurgency: urgent" in text
    assert "Statement" not in text
    assert "Held without contact: procedural detention, 5 January 2022 – 7 January 2022, Almaty" in text
    assert "Health: Needs medicine every day." in text
    assert "this day has passed" not in text
    assert "this day has passed" in said(make("urgent-action", anna[0], as_of="2026-01-21").outline)
    assert "medicine every day" not in said(make("urgent-action", anna[0], profile="public").outline)


def test_urgent_action_without_anything_asked_has_blanks(make: Make, trials: Trials) -> None:
    text = said(make("urgent-action", trials.person("Dana Omarova", "", "C2")).outline)
    assert "[to be filled in] | [to be filled in] | [to be filled in]" in text
