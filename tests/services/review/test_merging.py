# SPDX-License-Identifier: GPL-3.0-or-later
"""Two records of one person joined and parted: nothing is lost, and parting brings back exactly what was."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.identity import MovedRecord, PersonMerge
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.domain.records.source import Assertion, Source
from kzdesk.domain.tree import Invalid
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.joined import every_id
from kzdesk.services.records import Records
from kzdesk.services.review.conflicts import Conflicts, Question
from kzdesk.services.review.duplicates import Duplicates
from kzdesk.services.review.merging import Merging, Stands, follow_merges
from kzdesk.services.typed_names import TypedName
from kzdesk.store.vault import Vault
from tests.mergers import device_vault, hear
from tests.people import People
from tests.vaults import make_vault

STORY = PartialDate("2020-01-01")


@pytest.fixture
def merging(desk_vault: Vault, vocabularies: Vocabularies) -> Merging:
    return Merging(desk_vault, Display(vocabularies, lambda: "en"))


def state(vault: Vault) -> dict[str, Any]:
    """Every live record without the merges themselves and without the count of its saves; titles; keys of names."""
    with vault.transaction() as tx:
        found: dict[str, Any] = {
            record.id: (record.TYPE, *(getattr(record, item.name) for item in specs(type(record))))
            for cls in TYPES
            if cls not in (PersonMerge, MovedRecord)
            for record in tx.records.where(cls, {})
        }
        found["titles"] = tx.records.titles("person", [key for key in found if found[key][0] == "person"])
        found["keys"] = tx.name_keys.all()
        return found


def two_records(people: People) -> tuple[str, str]:
    """Somebody recorded twice, with custody, a case, an assertion and a place on file of each."""
    one = people.person("Askar ZHAKUPOV", "Аскар Жакупов", birth_date=PartialDate("1980"), roles=("journalist",))
    two = people.person("Askar Jakupov", occupation="teacher", roles=("blogger", "journalist"))
    for person in (one, two):
        people.custody(person, "pretrial", "2022-01-05")
        people.case(person, f"Case of {person}")
    with people.vault.transaction() as tx:
        source = tx.records.put(Source(alias="a neighbour"))
        tx.records.put(
            Assertion(subject_type="person", subject_id=two, subject_field="birth_date", value="1981", source=source.id)
        )
    return one, two


def test_everything_of_both_belongs_to_the_one_kept(
    merging: Merging, people: People, desk_vault: Vault, records: Records
) -> None:
    one, two = two_records(people)
    merged = merging.merge(one, two, by="coordinator", reason="one passport")
    with desk_vault.transaction() as tx:
        kept = tx.records.get(Person, one)
        names = {(each.written, each.name_kind) for each in tx.records.parts(PersonName, one)}
        counts = [len(tx.records.where(cls, {"person": one})) for cls in (CustodyEpisode, Participation)]
        (asserted,) = tx.records.where(Assertion, {})
    assert (kept.birth_date, kept.occupation) == (PartialDate("1980"), "teacher")
    assert kept.roles == ("journalist", "blogger")
    assert names == {
        ("Askar ZHAKUPOV", "report_preferred"),
        ("Аскар Жакупов", "official"),
        ("Askar Jakupov", "alias"),
    }
    assert counts == [2, 2]
    assert asserted.subject_id == one
    assert merged.moved == len(records.load("person_merge", merged.merge.id).parts)
    assert [row.id for row in records.page("person", ListQuery()).rows] == [one]
    assert merging.resolve(two) == one
    assert records.search("Jakupov")[0].id == one


def test_parting_brings_back_exactly_what_was(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two = two_records(people)
    before = state(desk_vault)
    merged = merging.merge(one, two, by="coordinator", reason="one passport")
    assert state(desk_vault) != before
    parted = merging.part(merged.merge.id)
    assert (parted.put_back, parted.left) == (merged.moved, 0)
    assert state(desk_vault) == before
    assert merging.resolve(two) == two
    assert merging.all() == ()
    with pytest.raises(Refused):
        merging.part(merged.merge.id)


def test_contradictions_are_refused_until_a_value_is_chosen(
    merging: Merging, people: People, desk_vault: Vault
) -> None:
    one = people.person("Askar ZHAKUPOV", occupation="teacher")
    two = people.person("Askar Jakupov", occupation="journalist")
    assert merging.compare(one, two).to_choose == ("occupation",)
    with pytest.raises(Refused) as caught:
        merging.merge(one, two, by="coordinator", reason="one passport")
    assert caught.value.code == "choose"
    before = state(desk_vault)
    merged = merging.merge(one, two, by="coordinator", reason="one passport", choices={"occupation": Stands.JOINED})
    with desk_vault.transaction() as tx:
        assert tx.records.get(Person, one).occupation == "journalist"
    merging.part(merged.merge.id)
    assert state(desk_vault) == before


def test_two_people_side_by_side(merging: Merging, people: People) -> None:
    one, two = two_records(people)
    found = merging.compare(one, two)
    fields = {each.name: each for each in found.fields}
    assert (fields["birth_date"].first, fields["birth_date"].second, fields["birth_date"].agree) == ("1980", "", False)
    assert fields["sex"].agree
    assert not found.to_choose
    custody = next(each for each in found.belongings if each.type_name == "custody_episode")
    assert (len(custody.first), len(custody.second)) == (1, 1)


def test_what_was_changed_since_stays(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two = two_records(people)
    other = people.person("Serik AKHMETOV")
    merged = merging.merge(one, two, by="coordinator", reason="one passport")
    with desk_vault.transaction() as tx:
        (moved,) = [e for e in tx.records.where(Participation, {"person": one}) if two in _case_title(tx, e)]
        tx.records.put(dataclasses.replace(moved, person=other))
    parted = merging.part(merged.merge.id)
    assert parted.left == 1
    with desk_vault.transaction() as tx:
        assert tx.records.get(Participation, moved.id).person == other


def _case_title(tx: Any, part: Participation) -> str:
    return str(tx.records.titles("case", [part.case])[part.case])


def test_who_is_related_or_told_apart_is_not_joined(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two = people.person("Askar ZHAKUPOV"), people.person("Askar Jakupov")
    decided = Duplicates(desk_vault).not_the_same(one, two, by="coordinator")
    with pytest.raises(Refused) as caught:
        merging.merge(two, one, by="coordinator", reason="one passport")
    assert caught.value.code == "distinct"
    Duplicates(desk_vault).take_back(decided.id)
    with desk_vault.transaction() as tx:
        tx.records.put(PersonRelation(person=one, other_person=two, relation_type="sibling"))
    with pytest.raises(Refused) as caught:
        merging.merge(two, one, by="coordinator", reason="one passport")
    assert caught.value.code == "related"
    with pytest.raises(Invalid):
        merging.merge(two, people.person("Serik AKHMETOV"), by="coordinator", reason="")


def test_what_arrives_later_for_a_joined_record_follows(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two = two_records(people)
    merged = merging.merge(one, two, by="coordinator", reason="one passport")
    late = people.custody(two, "imprisonment", "2023-02-01")
    assert merging.follow() == 1
    assert merging.follow() == 0
    with desk_vault.transaction() as tx:
        assert tx.records.get(CustodyEpisode, late).person == one
    merging.part(merged.merge.id)
    with desk_vault.transaction() as tx:
        assert tx.records.get(CustodyEpisode, late).person == two


def test_a_record_joined_here_and_changed_there_is_asked_about(tmp_path: Path, vocabularies: Vocabularies) -> None:
    """Two devices: one joins two people, the other goes on writing about the one that was joined."""
    display = Display(vocabularies, lambda: "en")
    one, other = (device_vault(tmp_path / f"{number}.kzvault", number) for number in (1, 2))
    kept, joined = (People(one).person("Askar ZHAKUPOV") for _ in range(2))
    hear(other, one)
    merge = Merging(one, display).merge(kept, joined, by="coordinator", reason="one passport").merge
    episode = People(other).custody(joined, "imprisonment", "2023-02-01")
    with other.transaction() as tx:
        tx.records.put(dataclasses.replace(tx.records.get(Person, joined), occupation="teacher"))
    for vault, source in ((one, other), (other, one)):
        hear(vault, source)
        follow_merges(vault)
    hear(one, other)
    for vault in (one, other):
        with vault.transaction() as tx:
            assert tx.records.get(CustodyEpisode, episode).person == kept
            assert not tx.records.get(PersonMerge, merge.id).undone
        (contested,) = Conflicts(vault, display).list()
        assert (contested.record_id, contested.conflicts[0].question) == (joined, Question.DELETED)
        assert vault.check().sound
        vault.close()


def test_a_person_entered_on_two_devices_is_proposed_as_a_duplicate(tmp_path: Path) -> None:
    one, other = (device_vault(tmp_path / f"{number}.kzvault", number) for number in (1, 2))
    entered = {People(vault).person("Askar ZHAKUPOV") for vault in (one, other)}
    hear(one, other)
    assert [{pair.first, pair.second} for pair in Duplicates(one).worklist()] == [entered]
    one.close()
    other.close()


def test_merges_in_a_chain_resolve_and_part_from_the_end(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two, three = (people.person("Askar ZHAKUPOV") for _ in range(3))
    before = state(desk_vault)
    first = merging.merge(two, three, by="coordinator", reason="one passport")
    second = merging.merge(one, two, by="coordinator", reason="one passport")
    assert merging.resolve(three) == one
    with desk_vault.transaction() as tx:
        assert every_id(tx, one) == (one, two, three)
    with pytest.raises(Refused) as caught:
        merging.part(first.merge.id)
    assert caught.value.code == "later"
    merging.part(second.merge.id)
    merging.part(first.merge.id)
    assert state(desk_vault) == before


def test_a_name_is_looked_up_under_the_record_kept(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two = people.person("Askar ZHAKUPOV"), people.person("Temir BOLATOV")
    merging.merge(one, two, by="coordinator", reason="he changed his name")
    assert [each.person for each in Duplicates(desk_vault).like(TypedName("Temir", "Bolatov"))] == [one]


def test_a_release_stays_with_the_id_it_showed(merging: Merging, people: People, desk_vault: Vault) -> None:
    one, two = people.person("Askar ZHAKUPOV"), people.person("Askar Jakupov")
    with desk_vault.transaction() as tx:
        release = tx.records.put(Release(submission="dossier", released_on=STORY, file_format="pdf", profile="un"))
        shown = tx.records.put(ReleasedPerson(release=release.id, person=two, shown_as="named"))
    merging.merge(one, two, by="coordinator", reason="one passport")
    with desk_vault.transaction() as tx:
        assert tx.records.get(ReleasedPerson, shown.id) == shown
        assert two in every_id(tx, one)


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "occupation": st.sampled_from(["teacher", "journalist"]),
        "birth_date": st.sampled_from([PartialDate("1980"), PartialDate("1981-02")]),
        "roles": st.lists(st.sampled_from(["blogger", "lawyer", "journalist"]), unique=True, max_size=3).map(tuple),
        "dependants_minor": st.integers(0, 3),
        "note": st.sampled_from(["", "a “quoted” note\nof two lines"]),
    },
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.tuples(FACTS, FACTS), st.sampled_from(Stands), st.integers(0, 2))
def test_joining_and_parting_leave_no_trace_whatever_is_recorded(
    tmp_path_factory: pytest.TempPathFactory,
    vocabularies: Vocabularies,
    facts: tuple[dict[str, Any], dict[str, Any]],
    stands: Stands,
    episodes: int,
) -> None:
    folder: Path = tmp_path_factory.mktemp("merge") / "merge.kzvault"
    vault = make_vault(folder)
    mine, theirs = facts
    people, merging = People(vault), Merging(vault, Display(vocabularies, lambda: "en"))
    one, two = people.person("Askar ZHAKUPOV", **mine), people.person("Askar Jakupov", "Аскар Жакупов", **theirs)
    for _ in range(episodes):
        people.custody(two, "pretrial", "2022-01-05")
    before = state(vault)
    choices = dict.fromkeys(merging.compare(one, two).to_choose, stands)
    merged = merging.merge(one, two, by="coordinator", reason="one passport", choices=choices)
    merging.part(merged.merge.id)
    assert state(vault) == before
    vault.close()
