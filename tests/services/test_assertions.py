# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources contradict each other: all of it stands, one is accepted with a reason, and the record follows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.case import Case, Charge
from kzdesk.domain.records.custody import CustodyEpisode, SentenceComponent
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.domain.records.violation import IllTreatment
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.asserted import as_text, understood
from kzdesk.services.assertions import Assertions, open_to_sources
from kzdesk.services.changes import Changes
from kzdesk.services.display import Display
from kzdesk.services.records import Records
from kzdesk.store.vault import Vault
from tests.people import People

WORDS = Vocabularies(resources() / "vocabularies")


@pytest.fixture
def assertions(desk_vault: Vault, vocabularies: Vocabularies) -> Assertions:
    return Assertions(desk_vault, Display(vocabularies, lambda: "en"))


@pytest.fixture
def sources(records: Records) -> tuple[str, str]:
    """A letter of the mother, and a court record."""
    letter = records.save(Tree(Source(alias="Letter M", source_kind="relative")))
    court = records.save(Tree(Source(alias="Verdict", source_kind="court_record")))
    return letter.record.id, court.record.id


def stored(vault: Vault, person: str) -> Person:
    with vault.transaction() as tx:
        return tx.records.get(Person, person)


def statuses(assertions: Assertions, person: str, field: str = "birth_date") -> list[tuple[str, str]]:
    return [(said.shown, said.status) for said in assertions.of("person", person)[field]]


def born(assertions: Assertions, person: str, source: str, value: Any) -> str:
    return assertions.assert_value(("person", person), "birth_date", value, source)


def test_both_stand_until_one_is_accepted(
    assertions: Assertions, people: People, sources: tuple[str, str], desk_vault: Vault
) -> None:
    person = people.person("Anna Belova", birth_date=PartialDate("1985"))
    born(assertions, person, sources[0], PartialDate("1985-03-05"))
    later = assertions.assert_value(
        ("person", person), "birth_date", PartialDate("1986-03-05"), sources[1], PartialDate("2022-02")
    )
    (found,) = assertions.contradictions("person", person)
    assert (found.field, found.sources) == ("birth_date", 2)
    said = assertions.of("person", person)["birth_date"]
    assert [(each.shown, each.source, each.as_of, each.status) for each in said] == [
        ("5 March 1985", "Letter M", "", "disputed"),
        ("5 March 1986", "Verdict", "February 2022", "disputed"),
    ]
    assert stored(desk_vault, person).birth_date == PartialDate("1985")
    assert assertions.accept(later, "The court saw the passport", "D. A.")
    assert stored(desk_vault, person).birth_date == PartialDate("1986-03-05")
    assert statuses(assertions, person) == [("5 March 1985", "rejected"), ("5 March 1986", "accepted")]
    assert {(each.reason, each.decided_by) for each in assertions.of("person", person)["birth_date"]} == {
        ("The court saw the passport", "D. A.")
    }
    assert assertions.contradictions("person", person) == ()


def test_a_later_word_disputes_again_and_may_supersede(
    assertions: Assertions, people: People, sources: tuple[str, str], desk_vault: Vault
) -> None:
    person = people.person("Anna Belova")
    assertions.accept(born(assertions, person, sources[0], PartialDate("1985")), "Her mother knows")
    second = born(assertions, person, sources[1], PartialDate("1986"))
    assert [each.field for each in assertions.contradictions("person", person)] == ["birth_date"]
    assertions.accept(second, "Passport")
    assert statuses(assertions, person) == [("1985", "superseded"), ("1986", "accepted")]
    assert stored(desk_vault, person).birth_date == PartialDate("1986")


def test_sources_that_agree_are_accepted_together(
    assertions: Assertions, people: People, sources: tuple[str, str]
) -> None:
    person = people.person("Anna Belova")
    first = born(assertions, person, sources[0], PartialDate("1985"))
    born(assertions, person, sources[1], PartialDate("1985"))
    assert assertions.contradictions("person", person) == ()
    assertions.accept(first, "Both say so")
    assert statuses(assertions, person) == [("1985", "accepted"), ("1985", "accepted")]


def test_deciding_about_one_field_leaves_others_disputed(
    assertions: Assertions, people: People, sources: tuple[str, str]
) -> None:
    person = people.person("Anna Belova")
    chosen = born(assertions, person, sources[0], PartialDate("1985"))
    assertions.assert_value(("person", person), "occupation", "journalist", sources[1])
    assertions.accept(chosen, "Passport")
    assert [each.status for each in assertions.of("person", person)["occupation"]] == ["disputed"]


def test_rejected_stays_on_record_and_changes_no_field(
    assertions: Assertions, people: People, sources: tuple[str, str], desk_vault: Vault
) -> None:
    person = people.person("Anna Belova", birth_date=PartialDate("1985"))
    said = born(assertions, person, sources[0], PartialDate("1990"))
    assertions.reject(said, "A namesake is meant")
    assert statuses(assertions, person) == [("1990", "rejected")]
    assert stored(desk_vault, person).birth_date == PartialDate("1985")


def test_words_that_are_no_value_are_kept_and_leave_the_field_alone(
    assertions: Assertions, people: People, sources: tuple[str, str], desk_vault: Vault
) -> None:
    person = people.person("Anna Belova", birth_date=PartialDate("1985"))
    said = born(assertions, person, sources[0], "in early spring")
    assert not assertions.accept(said, "Nobody knows better")
    assert statuses(assertions, person) == [("in early spring", "accepted")]
    assert stored(desk_vault, person).birth_date == PartialDate("1985")


@pytest.mark.parametrize("reason", ["", "  "])
def test_no_decision_without_a_reason(
    assertions: Assertions, people: People, sources: tuple[str, str], reason: str
) -> None:
    person = people.person("Anna Belova")
    said = born(assertions, person, sources[0], PartialDate("1990"))
    with pytest.raises(Refused, match="reason"):
        assertions.accept(said, reason)
    with pytest.raises(Refused, match="reason"):
        assertions.reject(said, reason)
    assert statuses(assertions, person) == [("1990", "disputed")]


def test_accepting_what_would_make_the_record_unsound_changes_nothing(
    assertions: Assertions, people: People, sources: tuple[str, str]
) -> None:
    person = people.person("Anna Belova")
    episode = people.custody(person, "pretrial", "2022-03-01", "2022-05-01")
    said = assertions.assert_value(("custody_episode", episode), "end", PartialDate("2021-01-01"), sources[0])
    with pytest.raises(Invalid):
        assertions.accept(said, "The letter says so")
    assert [each.status for each in assertions.of("custody_episode", episode)["end"]] == ["disputed"]


def test_undo_takes_acceptance_back_as_one(
    assertions: Assertions, people: People, sources: tuple[str, str], desk_vault: Vault, vocabularies: Vocabularies
) -> None:
    person = people.person("Anna Belova", birth_date=PartialDate("1985"))
    changes = Changes(desk_vault, Display(vocabularies, lambda: "en"))
    born(assertions, person, sources[0], PartialDate("1985"))
    said = born(assertions, person, sources[1], PartialDate("1986"))
    desk_vault.on_commit = changes.remember
    assertions.accept(said, "Passport")
    undone = changes.undo()
    assert (undone.type_name, undone.title) == ("person", "Belova Anna")
    assert stored(desk_vault, person).birth_date == PartialDate("1985")
    assert statuses(assertions, person) == [("1985", "disputed"), ("1986", "disputed")]


def test_disputed_records_are_found_by_their_whole(
    assertions: Assertions, people: People, sources: tuple[str, str], records: Records
) -> None:
    person = people.person("Anna Belova")
    episode = people.custody(person, "pretrial", "2022-03-01")
    for source, day in zip(sources, ("2022-03-01", "2022-02-27"), strict=True):
        assertions.assert_value(("custody_episode", episode), "start", PartialDate(day), source)
    (found,) = assertions.disputed()
    assert (found.type_name, found.id, found.title) == ("person", person, "Belova Anna")
    assert [each.text for each in found.fields] == [spec(CustodyEpisode, "start").label.text]
    records.delete("person", person)
    assert assertions.disputed() == ()


def test_a_reference_is_written_and_one_that_is_gone_is_refused(
    assertions: Assertions, people: People, sources: tuple[str, str], records: Records, desk_vault: Vault
) -> None:
    prison = records.save(Tree(Facility(name="Colony LA-155/8", facility_type="police"))).record.id
    person = people.person("Anna Belova")
    episode = people.custody(person, "imprisonment", "2022-03-01")
    said = assertions.assert_value(("custody_episode", episode), "facility", prison, sources[0])
    assert [each.shown for each in assertions.of("custody_episode", episode)["facility"]] == ["Colony LA-155/8"]
    assert assertions.accept(said, "He writes from there")
    with desk_vault.transaction() as tx:
        assert tx.records.get(CustodyEpisode, episode).facility == prison
    gone = records.save(Tree(Facility(name="Closed", facility_type="police"))).record.id
    other = assertions.assert_value(("custody_episode", episode), "facility", gone, sources[1])
    records.delete("facility", gone)
    with pytest.raises(Refused, match="no such record"):
        assertions.accept(other, "Hearsay")
    assert [each.status for each in assertions.of("custody_episode", episode)["facility"]] == ["accepted", "disputed"]


def test_sealed_fields_and_ties_are_closed_to_assertions(
    assertions: Assertions, people: People, sources: tuple[str, str]
) -> None:
    open_fields = {(cls.TYPE, item.name) for cls in TYPES for item in open_to_sources(cls)}
    every = {(cls.TYPE, item.name): item for cls in TYPES for item in specs(cls)}
    assert ("custody_episode", "person") not in open_fields
    assert all(every[key].sensitivity < Sensitivity.P3 for key in open_fields)
    sealed = next(item.name for item in specs(Person) if item.sensitivity is Sensitivity.P3)
    with pytest.raises(Refused, match="sealed"):
        assertions.assert_value(("person", people.person("Anna Belova")), sealed, "x", sources[0])


def test_nothing_said_and_unknown_sources_and_records_are_refused(
    assertions: Assertions, people: People, sources: tuple[str, str]
) -> None:
    person = people.person("Anna Belova")
    with pytest.raises(Invalid):
        born(assertions, person, sources[0], None)
    with pytest.raises(Refused):
        born(assertions, person, "0" * 32, PartialDate("1985"))
    with pytest.raises(Refused):
        born(assertions, "0" * 32, sources[0], PartialDate("1985"))
    assert assertions.of("person", person) == {}


@pytest.mark.parametrize(
    ("cls", "field", "value"),
    [
        (Case, "title", "Airport case"),
        (Charge, "stage", "convicted"),
        (Charge, "alleged", True),
        (Charge, "alleged", False),
        (Charge, "position", 3),
        (CustodyEpisode, "start", PartialDate("2022-03~")),
        (SentenceComponent, "term", Term(6, 6)),
        (IllTreatment, "methods", tuple(term.code for term in WORDS.terms("ill_treatment_methods"))[:2]),
    ],
)
def test_a_value_comes_back_from_its_text(cls: Any, field: str, value: Any) -> None:
    item = spec(cls, field)
    assert understood(item, as_text(item, value), WORDS) == value


FIELDS = [item for cls in TYPES for item in open_to_sources(cls)]


@given(item=st.sampled_from(FIELDS), text=st.text(min_size=1, max_size=60))
def test_any_words_are_a_value_or_refused(item: Any, text: str) -> None:
    try:
        value = understood(item, text, WORDS)
    except Refused:
        assert item.kind not in (Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE)
    else:
        assert understood(item, as_text(item, value), WORDS) == value


def test_assertions_of_a_field_that_no_longer_exists_are_left_out(
    assertions: Assertions, people: People, sources: tuple[str, str], desk_vault: Vault
) -> None:
    person = people.person("Anna Belova")
    with desk_vault.transaction() as tx:
        tx.records.put(
            Assertion(
                subject_type="person", subject_id=person, subject_field="shoe_size", value="44", source=sources[0]
            )
        )
    assert assertions.of("person", person) == {}
    assert assertions.disputed() == ()
