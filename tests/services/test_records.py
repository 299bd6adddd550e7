# SPDX-License-Identifier: GPL-3.0-or-later
"""Records with their parts: saved in one piece, guarded against lost changes, found in both scripts."""

import dataclasses
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.query import ListQuery
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, whole_of
from kzdesk.domain.records.case import Case, Charge, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.services.editions import Editions
from kzdesk.services.records import Records
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People


def person_tree(*names: str, **facts: Any) -> Tree:
    """A person with these names in any script, `Given Surname` each."""
    parts = []
    for name in names:
        given, _, surname = name.rpartition(" ")
        parts.append(Tree(PersonName(given=given, surname=surname)))
    return Tree(Person(**facts), tuple(parts))


def with_record(tree: Tree, **changes: Any) -> Tree:
    return dataclasses.replace(tree, record=dataclasses.replace(tree.record, **changes))


def names(tree: Tree) -> list[str]:
    return [part.record.written for part in tree.parts if isinstance(part.record, PersonName)]


def test_whole_and_parts_are_saved_and_loaded_in_one_piece(records: Records) -> None:
    saved = records.save(person_tree("Anna Belova", "Анна Белова", occupation="journalist"))
    assert saved.record.id
    assert saved.record.revision == 1
    assert sorted(names(saved)) == ["Anna Belova", "Анна Белова"]
    assert records.load("person", saved.record.id) == saved


def test_tree_of_four_floors(records: Records, people: People) -> None:
    person = people.person("Anna Belova")
    punishment = Tree(SentenceComponent(term=Term(5)))
    sentence = Tree(Sentence(pronounced=PartialDate("2023")), (punishment,))
    charge = Tree(Charge(provision="0" * 32))
    tree = Tree(Case(title="Airport"), (Tree(Participation(person=person), (charge, sentence)),))
    saved = records.save(tree)
    assert [type(each.record) for each in saved.walk()] == [Case, Participation, Charge, Sentence, SentenceComponent]
    loaded = records.load("case", saved.record.id)
    assert loaded == saved
    (part,) = loaded.parts
    assert [getattr(each.record, "participation") for each in part.parts] == [part.record.id] * 2  # noqa: B009


def test_completed_fields_are_stored(records: Records) -> None:
    (name,) = records.save(person_tree("Қайрат Әлімов")).parts
    assert isinstance(name.record, PersonName)
    assert (name.record.written, name.record.script, name.record.sort_key, name.record.sort_alphabet) == (
        "Қайрат Әлімов",
        "kk_cyrl",
        "Әлімов Қайрат",
        "kk",
    )


def test_saving_what_is_stored_changes_nothing(records: Records) -> None:
    saved = records.save(person_tree("Anna Belova"))
    assert records.save(saved) == saved
    assert len(records.history(saved.record.id)) == 1


def test_removed_part_is_gone_and_the_others_stay(records: Records) -> None:
    saved = records.save(person_tree("Hanna Bielova", "Анна Белова"))
    gone = next(part for part in saved.parts if part.record.script == "latin")  # type: ignore[attr-defined]
    left = tuple(part for part in saved.parts if part is not gone)
    after = records.save(dataclasses.replace(saved, parts=left, removed=(gone.record,)))
    assert names(after) == names(records.load("person", saved.record.id)) == ["Анна Белова"]
    assert records.search("Bielova") == ()
    with pytest.raises(Refused) as caught:
        records.load("person_name", gone.record.id)
    assert caught.value.code == "gone"


def test_parts_of_a_removed_part_go_with_it(records: Records, people: People) -> None:
    sentence = Tree(Sentence(pronounced=PartialDate("2023")), (Tree(SentenceComponent(term=Term(1))),))
    tree = Tree(Case(title="C"), (Tree(Participation(person=people.person("A B")), (sentence,)),))
    saved = records.save(tree)
    ids = [(each.record.TYPE, each.record.id) for each in saved.walk()]
    records.save(dataclasses.replace(saved, parts=(), removed=(saved.parts[0].record,)))
    for type_name, record_id in ids[1:]:
        with pytest.raises(Refused):
            records.load(type_name, record_id)


def test_change_made_elsewhere_is_not_overwritten(records: Records) -> None:
    mine = records.save(person_tree("Anna Belova", occupation="teacher"))
    theirs = records.save(with_record(mine, occupation="writer"))
    with pytest.raises(Refused) as caught:
        records.save(with_record(mine, occupation="painter"))
    assert caught.value.code == "moved"
    assert records.load("person", mine.record.id) == theirs


def test_refused_tree_leaves_nothing_behind(records: Records) -> None:
    saved = records.save(person_tree("Anna Belova"))
    records.save(dataclasses.replace(saved, parts=(_renamed(saved.parts[0], "Bella"),)))
    late = dataclasses.replace(
        with_record(saved, occupation="painter"),
        parts=(_renamed(saved.parts[0], "Clara"), Tree(PersonName(given="New"))),
    )
    with pytest.raises(Refused):
        records.save(late)
    now = records.load("person", saved.record.id)
    assert (names(now), now.record) == (["Bella Belova"], saved.record)


def _renamed(part: Tree, given: str) -> Tree:
    return with_record(part, given=given, written="")


def test_record_deleted_elsewhere_is_not_brought_back(records: Records) -> None:
    mine = records.save(person_tree("Anna Belova"))
    records.delete("person", mine.record.id)
    with pytest.raises(Refused):
        records.save(with_record(mine, occupation="painter"))
    assert records.count("person") == 0


def test_problems_are_told_all_at_once_and_nothing_is_stored(records: Records) -> None:
    tree = Tree(
        Person(iin="123456789012", birth_date=PartialDate("2000"), death_date=PartialDate("1990")),
        (Tree(PersonName()), Tree(CustodyEpisode())),
    )
    with pytest.raises(Invalid) as caught:
        records.save(tree)
    assert [(type(record), problem.field) for record, problem in caught.value.problems] == [
        (Person, "iin"),
        (Person, "death_date"),
        (PersonName, "written"),
        (CustodyEpisode, "custody_kind"),
        (CustodyEpisode, "start"),
    ]
    assert records.count("person") == 0


@pytest.mark.parametrize("typed", ["Kairat", "қайрат", "КАЙРАТ", "alimov kairat", "әлім", "алимов", "жур", "alim"])
def test_search_finds_in_either_script_and_by_beginnings(records: Records, typed: str) -> None:
    saved = records.save(person_tree("Қайрат Әлімов", occupation="журналист"))
    records.save(person_tree("Anna Belova"))
    assert [(hit.type_name, hit.id) for hit in records.search(typed)] == [("person", saved.record.id)]


@pytest.mark.parametrize("typed", ["", "   ", "\"'", "*", "AND", "NEAR(", "кайратx", "айрат"])
def test_search_takes_any_text_literally(records: Records, typed: str) -> None:
    records.save(person_tree("Қайрат Әлімов"))
    assert records.search(typed) == ()


def test_search_tells_the_whole_for_a_part(records: Records, people: People) -> None:
    part = people.case(people.person("Anna Belova"), "Airport case")
    people.sentence(part, "2023", "5y", note="удивительное")
    assert [hit.type_name for hit in records.search("удивит")] == ["case"]


def test_two_of_one_name_are_told_apart(records: Records) -> None:
    for occupation, born in (("driver", "1980"), ("painter", "1991-05-02")):
        records.save(person_tree("Anna Belova", occupation=occupation, birth_date=PartialDate(born)))
    found = records.choices("person", "belova")
    assert {choice.title for choice in found} == {"Belova Anna"}
    details = {choice.detail for choice in found}
    assert len(details) == 2
    assert any("driver" in detail and "1980" in detail for detail in details)
    assert any("painter" in detail and "2 May 1991" in detail for detail in details)


def test_choice_shows_the_cases_a_person_is_in(records: Records, people: People) -> None:
    person = people.person("Anna Belova", "Анна Белова")
    people.case(person, "Airport case")
    detail = records.choice("person", person).detail
    assert "Airport case" in detail
    assert "Анна Белова" in detail


def test_choices_without_text_are_the_first_by_title(records: Records) -> None:
    for name in ("B B", "A A", "C C"):
        records.save(person_tree(name))
    assert [choice.title for choice in records.choices("person", "", limit=2)] == ["A A", "B B"]


def test_related_records_are_shown_as_their_wholes(records: Records, people: People, editions: Editions) -> None:
    person = people.person("Anna Belova")
    people.case(person, "Airport case")
    edition = editions.create("The List", PartialDate("2023"))
    editions.place(editions.view(edition.id).sections[0].groups[0].group.id, person)
    assert {(each.type_name, each.title) for each in records.related("person", person)} == {
        ("case", "Airport case"),
        ("edition", "The List · 2023"),
    }
    assert records.related("person", people.person("Oleg Zhukov")) == ()


def test_record_in_use_is_not_deleted(records: Records, people: People) -> None:
    person = people.person("Anna Belova")
    part = people.case(person)
    with pytest.raises(Refused) as caught:
        records.delete("person", person)
    assert (caught.value.code, dict(caught.value.message.values)) == ("in-use", {"count": 1})
    assert records.choice("person", person).title == "Belova Anna"
    records.delete("case", dataclasses.asdict(records.load("participation", part).record)["case"])
    records.delete("person", person)
    assert records.count("person") == 0


def test_deleted_person_leaves_no_name_behind(records: Records) -> None:
    saved = records.save(person_tree("Anna Belova"))
    records.delete("person", saved.record.id)
    assert records.search("Anna") == ()
    assert records.choices("person", "") == ()
    assert records.history(saved.record.id)[-1].action == "delete"


def test_history_tells_when_what_and_which_fields(records: Records, clock: FixedClock) -> None:
    saved = records.save(person_tree("Anna Belova", occupation="driver"))
    begun = clock.now()
    clock.advance(days=2)
    records.save(with_record(saved, occupation="painter", religion="none"))
    first, second = records.history(saved.record.id)
    assert (first.action, first.time) == ("create", begun)
    assert (second.action, second.time - first.time) == ("update", timedelta(days=2))
    assert second.fields == ("occupation", "religion")
    assert first.device == second.device


def test_page_filters_sorts_and_counts(records: Records) -> None:
    for name, sex, born in (("A A", "f", "1990"), ("B B", "m", "1980"), ("C C", "f", "1985-05")):
        records.save(person_tree(name, sex=sex, birth_date=PartialDate(born)))
    women = records.page("person", ListQuery(equal={"sex": "f"}, order="birth_date"))
    assert ([row.title for row in women.rows], women.total) == (["C C", "A A"], 2)
    second = records.page("person", ListQuery(offset=1, limit=1))
    assert ([row.title for row in second.rows], second.total) == (["B B"], 3)
    assert [row.title for row in records.page("person", ListQuery(typed="b")).rows] == ["B B"]


def test_cells_are_shown_in_words(records: Records) -> None:
    records.save(person_tree("A A", birth_date=PartialDate("1985-05"), roles=()))
    listed = [item.name for item in specs(Person) if item.listed]
    (row,) = records.page("person", ListQuery()).rows
    assert dict(zip(listed, row.cells, strict=True))["birth_date"] == "May 1985"


def test_title_follows_the_preferred_name(records: Records) -> None:
    saved = records.save(person_tree("Анна Белова"))
    assert records.choice("person", saved.record.id).title == "Белова Анна"
    latin = Tree(PersonName(given="Anna", surname="Belova", name_kind="report_preferred"))
    records.save(dataclasses.replace(saved, parts=(*saved.parts, latin)))
    assert records.choice("person", saved.record.id).title == "Belova Anna"


VALUES = {
    Kind.TEXT: st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=40),
    Kind.LONG_TEXT: st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=200),
    Kind.INTEGER: st.none() | st.integers(-(10**9), 10**9),
    Kind.BOOLEAN: st.booleans(),
    Kind.DATE: st.sampled_from([None, *map(PartialDate, ("2022", "2022-01~", "2022-01-05", "XXXX", "2020/2021-03"))]),
    Kind.TERM: st.sampled_from([None, Term(5), Term(6, 6), Term(0, 0, 15)]),
    Kind.CHOICE: st.sampled_from(["other", "имя"]),
    Kind.CHOICES: st.lists(st.sampled_from(["a", "b", "в"]), unique=True).map(tuple),
    Kind.REFERENCE: st.just("0" * 32),
}


def whole_records() -> st.SearchStrategy[Record]:
    roots = [cls for cls in TYPES if not (whole_of(cls.TYPE) or cls.WRITTEN_ONCE or cls.BEGUN_ELSEWHERE)]
    return st.sampled_from(roots).flatmap(
        lambda cls: st.builds(cls, **{item.name: VALUES[item.kind] for item in specs(cls)})
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record=whole_records())
def test_any_sound_record_comes_back_as_it_was(records: Records, record: Record) -> None:
    tree = Tree(record)
    if tree.problems():
        with pytest.raises(Invalid):
            records.save(tree)
        return
    saved = records.save(tree)
    plain = dataclasses.replace(saved.record, id="", revision=0)
    assert plain == record.completed()
    assert records.load(record.TYPE, saved.record.id) == saved


def test_new_record_is_empty_and_not_stored(records: Records, desk_vault: Vault) -> None:
    assert records.new("person") == Tree(Person())
    with desk_vault.transaction() as tx:
        assert tx.records.count("person") == 0


def test_a_part_of_something_deleted_is_refused(records: Records) -> None:
    person = records.save(Tree(Person())).record
    records.delete("person", person.id)
    with pytest.raises(Refused) as refusal:
        records.save(Tree(PersonName(person=person.id, given="Someone")))
    assert refusal.value.code == "gone"
    assert records.search("someone") == ()
