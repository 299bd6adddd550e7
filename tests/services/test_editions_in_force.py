# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in force on the edition's day decides section, measure, charges and dates; nothing else is printed."""

import pytest

from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Extradition,
    ListedEntry,
    Statement,
    Verbatim,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.terms import Term
from kzdesk.services.editions import Editions
from kzdesk.store.vault import Vault
from tests.people import People
from tests.services.conftest import Printed

DAY = PartialDate("2023-08-31")
CONVICTED, ARRESTED = 0, 1


def listed(editions: Editions, section: int, person: str, day: PartialDate = DAY) -> str:
    """Put a person on a new list; give the entry's id."""
    edition = editions.create("The List", day)
    return editions.place(editions.view(edition.id).sections[section].groups[0].group.id, person).id


def as_printed(editions: Editions, printed: Printed, entry: str, as_of: PartialDate | None = None) -> ListedEntry:
    edition = editions.edition_of(entry)
    found = [e for s in printed(edition, as_of).sections for g in s.groups for e in g.entries]
    assert len(found) == 1
    return found[0]


def doubts(editions: Editions, entry: str, as_of: PartialDate | None = None) -> list[str]:
    view = editions.view(editions.edition_of(entry), as_of)
    found = [e for s in view.sections for g in s.groups for e in g.entries]
    return [source_text(each) for each in found[0].problems]


def terms(entry: ListedEntry) -> list[Term | None]:
    assert isinstance(entry.lead, Convicted)
    return [each.term for each in entry.lead.sentences]


@pytest.mark.parametrize(
    ("kind", "during", "section"),
    [
        ("imprisonment", ("2023-02-01", ""), "convicted"),
        ("penal_arrest", ("2023-08-01", ""), "convicted"),
        ("pretrial", ("2023-08-30", ""), "under_arrest"),
        ("extradition", ("2023-08-30", ""), "under_arrest"),
        ("hospital", ("2023-08-30", ""), "under_arrest"),
        ("house_arrest", ("2023-02-01", ""), ""),
        ("suspended", ("2023-02-01", ""), ""),
        ("admin_arrest", ("2023-08-30", ""), ""),
        ("imprisonment", ("2023-08-31", ""), "convicted"),
        ("imprisonment", ("2023-09-01", ""), ""),
        ("imprisonment", ("2023-08", ""), "convicted"),
        ("imprisonment", ("2023-09", ""), ""),
        ("imprisonment", ("XXXX", ""), "convicted"),
        ("imprisonment", ("2022", "2023-08-31"), ""),
        ("imprisonment", ("2022", "2023-09-01"), "convicted"),
        ("imprisonment", ("2022", "2023-08"), ""),
        ("imprisonment", ("2022", "2023"), "convicted"),
        ("imprisonment", ("2022", "XXXX"), "convicted"),
    ],
)
def test_section_is_suggested_by_the_custody_in_force(
    editions: Editions, people: People, kind: str, during: tuple[str, str], section: str
) -> None:
    person = people.person("Anna BELOVA")
    people.custody(person, kind, *during)
    edition = editions.create("The List", DAY)
    assert editions.suggested_section(edition.id, person) == section


def test_verdict_changes_the_suggested_section(editions: Editions, people: People) -> None:
    person = people.convict("Anna BELOVA")
    found = {
        day: editions.suggested_section(editions.create("The List", PartialDate(day)).id, person)
        for day in ("2022-01-13", "2022-01-14", "2023-01-31", "2023-02-01", "2024")
    }
    assert found == {
        "2022-01-13": "",
        "2022-01-14": "under_arrest",
        "2023-01-31": "under_arrest",
        "2023-02-01": "convicted",
        "2024": "convicted",
    }


def test_nobody_without_custody_is_suggested(editions: Editions, people: People) -> None:
    assert editions.suggested_section(editions.create("The List", DAY).id, people.person("Anna BELOVA")) == ""


def test_whole_entry_has_nothing_to_check(printed: Printed, editions: Editions, people: People) -> None:
    convict, suspect = people.convict("Anna BELOVA"), people.suspect("Oleg ZHUKOV")
    one, two = listed(editions, CONVICTED, convict), listed(editions, ARRESTED, suspect)
    assert (doubts(editions, one), doubts(editions, two)) == ([], [])
    serving = as_printed(editions, printed, one)
    assert (serving.given, serving.surname, terms(serving)) == ("Anna", "BELOVA", [Term(5)])
    waiting = as_printed(editions, printed, two)
    assert isinstance(waiting.lead, Charged)
    assert [(c.article, c.title) for c in waiting.lead.charges] == [("405", "participation in a banned organisation")]


def test_replaced_sentence_is_not_printed_from_its_replacement_on(
    printed: Printed, editions: Editions, people: People
) -> None:
    person = people.person("Anna BELOVA")
    part = people.case(person)
    people.charge(part, "272", "riots", stage="convicted")
    first = people.sentence(part, "2023-02-01", "5y")
    people.sentence(part, "2023-06-15", "4y 6m", level="appeal", supersedes=first)
    entry = listed(editions, CONVICTED, person)
    on = {
        day: terms(as_printed(editions, printed, entry, PartialDate(day)))
        for day in ("2023-01-31", "2023-02-01", "2023-06-14", "2023-06-15")
    }
    assert on == {"2023-01-31": [], "2023-02-01": [Term(5)], "2023-06-14": [Term(5)], "2023-06-15": [Term(4, 6)]}


def test_higher_instance_wins_even_without_a_link(printed: Printed, editions: Editions, people: People) -> None:
    person = people.person("Anna BELOVA")
    part = people.case(person)
    people.sentence(part, "2023-02-01", "3y", level="appeal")
    people.sentence(part, "2023-05-01", "7y", level="first")
    assert terms(as_printed(editions, printed, listed(editions, CONVICTED, person))) == [Term(3)]


def test_sentence_after_a_retrial_replaces_that_of_the_higher_court(
    printed: Printed, editions: Editions, people: People
) -> None:
    person = people.person("Anna BELOVA")
    part = people.case(person)
    annulled = people.sentence(part, "2023-02-01", "7y", level="appeal")
    people.sentence(part, "2023-06-01", "3y", level="first", supersedes=annulled)
    entry = listed(editions, CONVICTED, person)
    assert terms(as_printed(editions, printed, entry, PartialDate("2023-05-31"))) == [Term(7)]
    assert terms(as_printed(editions, printed, entry)) == [Term(3)]


def test_sentences_of_two_cases_are_both_printed_by_date(printed: Printed, editions: Editions, people: People) -> None:
    person = people.person("Anna BELOVA")
    for title, day, term in (("Second", "2023-05-01", "1y"), ("First", "2023-01-10", "9m")):
        part = people.case(person, title)
        people.charge(part, "272", "riots", stage="convicted")
        people.sentence(part, day, term)
    assert terms(as_printed(editions, printed, listed(editions, CONVICTED, person))) == [Term(0, 9), Term(1)]


def test_only_charges_of_the_right_stage_and_time_are_printed(
    printed: Printed, editions: Editions, people: People
) -> None:
    person = people.person("Anna BELOVA")
    part = people.case(person)
    people.charge(part, "405", "organisation", since="2023-03-01", position=1)
    people.charge(part, "274", "false information", since="2023-10-01", position=2)
    people.charge(part, "272", "riots", stage="dropped", position=3)
    people.charge(part, "174", "incitement", stage="indicted", quoted_as="inciting discord", position=0)
    lead = as_printed(editions, printed, listed(editions, ARRESTED, person)).lead
    assert isinstance(lead, Charged)
    assert [(charge.article, charge.title) for charge in lead.charges] == [
        ("174", "inciting discord"),
        ("405", "organisation"),
    ]


def test_person_sought_by_another_state(printed: Printed, editions: Editions, people: People) -> None:
    person = people.person("Aibek SADYKOV", citizenship=("UZ",))
    people.custody(person, "extradition", "2023-06-01", requesting_state="UZ")
    lead = as_printed(editions, printed, listed(editions, ARRESTED, person)).lead
    assert lead == Extradition("an Uzbek citizen", "Uzbekistan")


@pytest.mark.parametrize(
    ("dates", "since"),
    [
        (("2023-02-01", "2023-02-01"), "2022-01-14"),
        (("2023-01-20", "2023-02-01"), "2023-02-01"),
        (("2023-02", "2023-02-10"), "2022-01-14"),
    ],
)
def test_detention_is_dated_from_the_beginning_of_its_unbroken_chain(
    printed: Printed, editions: Editions, people: People, dates: tuple[str, str], since: str
) -> None:
    person = people.person("Anna BELOVA")
    people.custody(person, "pretrial", "2022-01-14", dates[0])
    people.custody(person, "imprisonment", dates[1])
    statements = as_printed(editions, printed, listed(editions, CONVICTED, person)).statements
    assert Statement("detained", PartialDate(since)) in statements


def test_dates_are_printed_in_order_and_can_be_left_out(printed: Printed, editions: Editions, people: People) -> None:
    person = people.person("Anna BELOVA")
    people.custody(person, "imprisonment", "2022-01-14")
    part = people.case(person)
    people.sentence(part, "2023-02-01", "5y", counted_from="2022-01-15")
    entry = listed(editions, CONVICTED, person)
    assert [(each.kind, str(each.date)) for each in as_printed(editions, printed, entry).statements] == [
        ("convicted", "2023-02-01"),
        ("term_counted_from", "2022-01-15"),
        ("detained", "2022-01-14"),
    ]
    editions.amend(ListEntry, entry, {"without_dates": True})
    assert as_printed(editions, printed, entry).statements == ()


def test_another_day_is_asked_for_without_changing_the_edition(
    printed: Printed, editions: Editions, people: People
) -> None:
    entry = listed(editions, CONVICTED, people.convict("Anna BELOVA"))
    edition = editions.edition_of(entry)
    before = PartialDate("2022-12-31")
    assert doubts(editions, entry, before) == [
        "Custody in force on 31 December 2022 belongs to another section.",
        "No sentence to imprisonment in force on 31 December 2022.",
        "No charges to print.",
        "No assessment with the decision to list.",
    ]
    assert printed(edition, before).as_of == before
    assert (doubts(editions, entry), editions.view(edition).edition.as_of) == ([], DAY)


def test_every_doubt_is_named(printed: Printed, editions: Editions, people: People) -> None:
    entry = listed(editions, CONVICTED, people.person(cyrillic="Анна Белова"))
    assert doubts(editions, entry) == [
        "No Latin name: the printed list has none to print.",
        "No custody in force on 31 August 2023: this person may not belong on the list.",
        "No sentence to imprisonment in force on 31 August 2023.",
        "No charges to print.",
        "No assessment with the decision to list.",
    ]


def test_assessment_against_listing_is_a_doubt(editions: Editions, people: People) -> None:
    person = people.convict("Anna BELOVA")
    entry = listed(editions, CONVICTED, person)
    people.assessment(person, "2023-05", "do_not_list")
    assert doubts(editions, entry) == ["No assessment with the decision to list."]
    people.assessment(person, "2024", "list")
    assert doubts(editions, entry) == ["No assessment with the decision to list."]
    people.assessment(person, "2023-06", "list")
    assert doubts(editions, entry) == []


def test_chosen_name_own_first_line_and_paragraphs_are_printed(
    printed: Printed, editions: Editions, people: People, desk_vault: Vault
) -> None:
    person = people.convict("Anna BELOVA", "Анна Белова")
    with desk_vault.transaction() as tx:
        name = tx.records.put(
            PersonName(person=person, given="Hanna", surname="Bielova", name_kind="media").completed()
        )
    entry = listed(editions, CONVICTED, person)
    changes = {"printed_name": name.id, "lead_override": "held for a poem", "narrative": "One\nline.\n\n \n\nTwo."}
    editions.amend(ListEntry, entry, changes)
    found = as_printed(editions, printed, entry)
    assert (found.given, found.surname) == ("Hanna", "Bielova")
    assert found.lead == Verbatim("held for a poem")
    assert found.narrative == ("One line.", "Two.")


def test_what_is_typed_is_printed_and_not_stored(printed: Printed, editions: Editions, people: People) -> None:
    entry = listed(editions, CONVICTED, people.convict("Anna BELOVA"))
    edition = editions.edition_of(entry)
    group = editions.view(edition).sections[0].groups[0].group.id
    typed = {entry: {"narrative": "Being typed."}, group: {"heading": "New heading", "intro": "First.\n\nSecond."}}
    shown = printed(edition, typed=typed).sections[0].groups[0]
    assert (shown.title, shown.intro, shown.entries[0].narrative) == (
        "New heading",
        ("First.", "Second."),
        ("Being typed.",),
    )
    stored = printed(edition).sections[0].groups[0]
    assert (stored.title, stored.intro, stored.entries[0].narrative) == ("Others", (), ())


def test_order_that_is_typed_is_printed_in_that_order(printed: Printed, editions: Editions, people: People) -> None:
    edition = editions.create("The List", DAY)
    group = editions.view(edition.id).sections[0].groups[0].group
    for name in ("Б Б", "Ә Ә", "А А"):
        editions.place(group.id, people.person(cyrillic=name))
    orders = [
        [entry.surname for entry in printed(edition.id, typed={group.id: t}).sections[0].groups[0].entries]
        for t in ({"alphabet": "ru"}, {"alphabet": "kk"}, {"ordering": "manual"})
    ]
    assert orders == [["А", "Б", "Ә"], ["А", "Ә", "Б"], ["Б", "Ә", "А"]]
    assert editions.view(edition.id).sections[0].groups[0].group == group


def test_organisations_that_publish_are_the_lines(printed: Printed, editions: Editions) -> None:
    edition = editions.create("The List", DAY)
    editions.amend(type(edition), edition.id, {"coalition": " One \n\nTwo"})
    assert printed(edition.id).authors == ("One", "Two")
