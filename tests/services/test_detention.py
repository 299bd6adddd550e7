# SPDX-License-Identifier: GPL-3.0-or-later
"""Detentions told in one pass: every row in one transaction, taken back in one, or nothing at all."""

from typing import TypeVar

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import with_field
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.domain.tree import Tree
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.detention import Detentions
from kzdesk.services.detention_rows import SOMEBODY_NEW, TypedRow
from kzdesk.services.detention_story import Detained, DetentionStory, Incomplete, Named, StatedCharge
from kzdesk.services.display import Display
from kzdesk.services.records import Records
from kzdesk.services.typed_names import TypedName
from kzdesk.store.vault import Vault
from tests.people import People

R = TypeVar("R", bound=Record)
DAY = PartialDate("2023-06-08")
NAME = TypedName("Moldabay", "Sadibekov")


@pytest.fixture
def detentions(desk_vault: Vault, vocabularies: Vocabularies) -> Detentions:
    return Detentions(desk_vault, Display(vocabularies, lambda: "en"))


@pytest.fixture
def riots(desk_vault: Vault) -> str:
    with desk_vault.transaction() as tx:
        return tx.records.put(Provision(article="272", report_wording="mass riots")).id


def all_of(vault: Vault, cls: type[R]) -> tuple[R, ...]:
    with vault.transaction() as tx:
        return tx.records.where(cls, {})


def live(vault: Vault) -> dict[str, int]:
    """How many live records there are, by type."""
    with vault.transaction() as tx:
        return {cls.TYPE: count for cls in TYPES if (count := tx.records.count(cls.TYPE))}


def story(*people: Detained, **facts: object) -> DetentionStory:
    return DetentionStory(when=DAY, people=people, **facts)  # type: ignore[arg-type]


@pytest.fixture
def whole_story(desk_vault: Vault, riots: str) -> DetentionStory:
    """Everything that can be told about one person."""
    with desk_vault.transaction() as tx:
        violence = tx.records.put(Provision(article="380")).id
    detained = Detained(
        name=NAME,
        sex="male",
        custody_kind="pretrial",
        facility=Named(name="SIZO of Shymkent"),
        charges=(StatedCharge(riots, "participation in mass riots"), StatedCharge(violence)),
        lawyer_access=PartialDate("2023-06-10"),
        family_notified=PartialDate("2023-06"),
        ill_treatment=("beat_hands", "electro"),
        ill_act="torture",
        note="told by the lawyer",
    )
    return story(
        detained,
        event=Named(name="January protests"),
        place=Named(name="Kentau"),
        detained_by=Named(name="Police of Kentau"),
        stated_reason="taking part in a rally",
    )


def test_person_custody_and_what_is_named_for_the_first_time(
    desk_vault: Vault, detentions: Detentions, whole_story: DetentionStory
) -> None:
    recorded = detentions.record(whole_story)
    (person,), (name,) = all_of(desk_vault, Person), all_of(desk_vault, PersonName)
    assert (person.sex, name.written, name.person) == ("male", "Moldabay Sadibekov", person.id)
    (place,), (agency,) = all_of(desk_vault, Place), all_of(desk_vault, Organisation)
    (facility,) = all_of(desk_vault, Facility)
    assert (place.name, agency.name, facility.name) == ("Kentau", "Police of Kentau", "SIZO of Shymkent")
    assert facility.facility_type == "sizo"
    (custody,) = all_of(desk_vault, CustodyEpisode)
    assert (custody.person, custody.custody_kind, custody.start) == (person.id, "pretrial", DAY)
    assert (custody.facility, custody.place, custody.ordered_by) == (facility.id, place.id, agency.id)
    assert (custody.lawyer_access, custody.family_notified) == (PartialDate("2023-06-10"), PartialDate("2023-06"))
    assert custody.note == "told by the lawyer"
    assert recorded.people == (person.id,)


def test_event_acts_and_ill_treatment(desk_vault: Vault, detentions: Detentions, whole_story: DetentionStory) -> None:
    recorded = detentions.record(whole_story)
    (event,), (place,) = all_of(desk_vault, Event), all_of(desk_vault, Place)
    assert (event.id, event.title, event.place, event.start) == (recorded.event_id, "January protests", place.id, DAY)
    arrest, torture = sorted(all_of(desk_vault, Act), key=lambda act: act.act_type)
    assert (arrest.act_type, arrest.stated_reason) == ("arbitrary_arrest", "taking part in a rally")
    assert (torture.act_type, torture.victim, torture.event) == ("torture", recorded.people[0], event.id)
    (methods,) = all_of(desk_vault, IllTreatment)
    assert (methods.act, methods.methods) == (torture.id, ("beat_hands", "electro"))


def test_case_with_two_charges(
    desk_vault: Vault, detentions: Detentions, whole_story: DetentionStory, riots: str
) -> None:
    recorded = detentions.record(whole_story)
    (case,), (part,) = all_of(desk_vault, Case), all_of(desk_vault, Participation)
    assert (case.id, case.title) == (recorded.cases[0], "Sadibekov Moldabay – 272, 380")
    assert case.event == recorded.event_id
    assert (part.case, part.person, part.role) == (case.id, recorded.people[0], "suspect")
    first, second = sorted(all_of(desk_vault, Charge), key=lambda charge: charge.position or 0)
    assert (first.provision, first.quoted_as, first.stage) == (riots, "participation in mass riots", "suspected")
    assert second.quoted_as == ""


def test_existing_person_gets_custody_and_a_case_with_their_name(
    desk_vault: Vault, detentions: Detentions, people: People, riots: str
) -> None:
    person_id = people.person("Askar Aliyev", sex="male")
    detentions.record(story(Detained(person_id=person_id, sex="female", charges=(StatedCharge(riots),))))
    assert [person.id for person in all_of(desk_vault, Person)] == [person_id]
    assert all_of(desk_vault, Person)[0].sex == "male"
    assert [each.person for each in all_of(desk_vault, CustodyEpisode)] == [person_id]
    assert [case.title for case in all_of(desk_vault, Case)] == ["Aliyev Askar – 272"]
    assert [event.title for event in all_of(desk_vault, Event)] == ["Detention of Aliyev Askar, 8 June 2023"]


def test_no_act_no_event(desk_vault: Vault, detentions: Detentions) -> None:
    recorded = detentions.record(story(Detained(name=NAME, act_type="")))
    assert recorded.event_id == ""
    assert live(desk_vault) == {"person": 1, "person_name": 1, "custody_episode": 1}


def test_existing_event_takes_the_acts(desk_vault: Vault, detentions: Detentions) -> None:
    first = detentions.record(story(Detained(name=NAME), event=Named(name="Rally")))
    detentions.record(story(Detained(name=TypedName("Askar", "Aliyev")), event=Named(id=first.event_id)))
    assert [event.title for event in all_of(desk_vault, Event)] == ["Rally"]
    assert {act.event for act in all_of(desk_vault, Act)} == {first.event_id}


def test_what_several_people_name_for_the_first_time_is_made_once(desk_vault: Vault, detentions: Detentions) -> None:
    cells = [Detained(name=TypedName(f"Person {n}", "Test"), facility=Named(name="IVS")) for n in range(3)]
    detentions.record(story(*cells))
    (facility,) = all_of(desk_vault, Facility)
    assert {each.facility for each in all_of(desk_vault, CustodyEpisode)} == {facility.id}
    assert [(e.title, e.event_type) for e in all_of(desk_vault, Event)] == [
        ("Detention of 3 people, 8 June 2023", "arrests")
    ]


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        (DetentionStory(when=None, people=(Detained(name=NAME),)), [("when", 0)]),
        (DetentionStory(when=DAY, people=()), [("who", 0)]),
        (story(Detained(name=NAME), Detained(name=TypedName(" ", " "))), [("who", 1)]),
        (story(Detained(name=NAME, custody_kind="")), [("custody_kind", 0)]),
        (story(Detained(name=TypedName("A\x00", "B"))), [("given", 0)]),
        (story(Detained(name=NAME, charges=(StatedCharge("", "riots"),))), [("provision_0", 0)]),
        (story(Detained(name=NAME, charges=(StatedCharge("x"), StatedCharge("x", "\x00")))), [("quoted_as_1", 0)]),
        (story(Detained(name=NAME, lawyer_access=PartialDate("2023-06-07"))), [("lawyer_access", 0)]),
        (story(Detained(name=NAME, family_notified=PartialDate("2022"))), [("family_notified", 0)]),
        (story(Detained(name=NAME, ill_treatment=("electro",), ill_act="")), [("ill_act", 0)]),
        (story(Detained(name=NAME, act_type=""), stated_reason="a rally"), [("act_type", 0)]),
        (story(Detained(name=NAME), stated_reason="a\x00"), [("stated_reason", 0)]),
        (story(Detained(name=NAME), event=Named(name="\x01")), [("event", 0)]),
        (story(Detained(name=NAME), place=Named(name="\x01")), [("place", 0)]),
        (story(Detained(name=NAME, facility=Named(name="\x01"))), [("facility", 0)]),
        (story(Detained(name=NAME, note="\x01")), [("note", 0)]),
    ],
)
def test_problems_name_the_field_and_the_line(
    desk_vault: Vault, detentions: Detentions, told: DetentionStory, wrong: list[tuple[str, int]]
) -> None:
    with pytest.raises(Incomplete) as refusal:
        detentions.record(told)
    assert [(each.field, each.row) for each in refusal.value.problems] == wrong
    assert live(desk_vault) == {}


def test_one_person_is_not_recorded_twice(desk_vault: Vault, detentions: Detentions, people: People) -> None:
    person_id = people.person("Askar Aliyev")
    twice = story(Detained(person_id=person_id), Detained(person_id=person_id))
    assert [(each.field, each.row) for each in detentions.problems(twice)] == [("who", 1)]
    detentions.record(story(Detained(person_id=person_id)))
    with pytest.raises(Incomplete) as refusal:
        detentions.record(story(Detained(person_id=person_id)))
    assert [(each.field, each.row) for each in refusal.value.problems] == [("who", 0)]
    detentions.record(story(Detained(person_id=person_id, custody_kind="admin_arrest")))
    assert len(all_of(desk_vault, CustodyEpisode)) == 2


def test_all_or_nothing(desk_vault: Vault, detentions: Detentions) -> None:
    told = story(Detained(name=NAME), Detained(person_id="there is no such person"))
    with pytest.raises(Refused):
        detentions.record(told)
    assert live(desk_vault) == {}


def test_taking_back_leaves_what_was_there_before(
    desk_vault: Vault, detentions: Detentions, people: People, riots: str
) -> None:
    person_id = people.person("Askar Aliyev")
    before = live(desk_vault)
    whole = Detained(name=NAME, charges=(StatedCharge(riots),), ill_treatment=("electro",), facility=Named(name="IVS"))
    detentions.take_back(detentions.record(story(whole, Detained(person_id=person_id))))
    assert live(desk_vault) == before


def test_taking_back_is_refused_when_something_was_changed(
    desk_vault: Vault, detentions: Detentions, records: Records
) -> None:
    recorded = detentions.record(story(Detained(name=NAME)))
    tree = records.load("person", recorded.people[0])
    records.save(Tree(with_field(tree.record, "occupation", "teacher"), tree.parts))
    before = live(desk_vault)
    with pytest.raises(Refused):
        detentions.take_back(recorded)
    assert live(desk_vault) == before


def test_taking_back_is_refused_when_something_new_hangs_on_it(
    desk_vault: Vault, detentions: Detentions, people: People
) -> None:
    referred = detentions.record(story(Detained(name=NAME)))
    people.case(referred.people[0])
    grown = detentions.record(story(Detained(name=TypedName("Askar", "Aliyev"))))
    people.custody(grown.people[0], "pretrial", "2023-06-10")
    before = live(desk_vault)
    for recorded in (referred, grown):
        with pytest.raises(Refused):
            detentions.take_back(recorded)
    assert live(desk_vault) == before


def test_draft_is_kept_in_the_vault_until_the_story_is_recorded(detentions: Detentions) -> None:
    assert detentions.draft() == {}
    detentions.keep_draft({"when": "8.6.20", "rows": [["Садибеков"]]})
    assert detentions.draft() == {"when": "8.6.20", "rows": [["Садибеков"]]}
    detentions.record(story(Detained(name=NAME)))
    assert detentions.draft() == {}


def read(detentions: Detentions, *rows: TypedRow, **facts: object) -> list[list[tuple[str, int]]]:
    return [
        [(p.field, p.row) for p in each.problems] for each in detentions.read_rows(rows, story(Detained(), **facts))
    ]


def test_row_is_read_with_words_in_any_language(desk_vault: Vault, detentions: Detentions, riots: str) -> None:
    row = TypedRow(
        surname="Садибеков",
        given="Молдабай Серикович",
        sex="м",
        custody_kind="admin arr",
        facility="IVS of Astana",
        article="ст. 272",
        quoted_as="mass riots",
        note="first time",
    )
    (found,) = detentions.read_rows((row,), story(Detained()))
    assert found.problems == ()
    assert found.detained == Detained(
        name=TypedName("Молдабай", "Садибеков", "Серикович"),
        sex="male",
        custody_kind="admin_arrest",
        facility=Named(name="IVS of Astana"),
        charges=(StatedCharge(riots, "mass riots"),),
        note="first time",
    )


def test_row_takes_from_the_story_what_it_leaves_open(detentions: Detentions) -> None:
    usual = Detained(custody_kind="preventive", facility=Named(name="Police station 3"), act_type="assembly_ban")
    (found,) = detentions.read_rows((TypedRow("Aliyev", "Askar"),), story(usual))
    assert found.detained.custody_kind == "preventive"
    assert found.detained.facility == Named(name="Police station 3")
    assert found.detained.act_type == "assembly_ban"


def test_existing_facility_is_taken_by_its_name(desk_vault: Vault, detentions: Detentions) -> None:
    with desk_vault.transaction() as tx:
        facility = tx.records.put(Facility(name="IVS of Astana", name_ru="ИВС Астаны", facility_type="ivs")).id
    rows = tuple(TypedRow("A", "B", facility=typed) for typed in ("ivs of astana", "ИВС астаны", "IVS"))
    found = [each.detained.facility for each in detentions.read_rows(rows, story(Detained()))]
    assert found == [Named(id=facility), Named(id=facility), Named(name="IVS")]


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"sex": "x"}, "sex"),
        ({"custody_kind": "arrest"}, "custody_kind"),
        ({"custody_kind": "holiday"}, "custody_kind"),
        ({"article": "seven"}, "article"),
        ({"article": "999"}, "article"),
        ({"quoted_as": "riots"}, "article"),
    ],
)
def test_cell_that_means_nothing_is_told(detentions: Detentions, cells: dict[str, str], column: str) -> None:
    assert read(detentions, TypedRow("A", "B", **cells)) == [[(column, 0)]]


def test_articles_are_found_by_part_and_by_what_was_in_force(desk_vault: Vault, detentions: Detentions) -> None:
    def put(article: str, part: str = "", **facts: object) -> str:
        with desk_vault.transaction() as tx:
            return tx.records.put(Provision(article=article, part=part, **facts)).id  # type: ignore[arg-type]

    whole, second = put("272"), put("272", "2")
    put("380", valid_to=PartialDate("2022-07-10"))
    now = put("380", valid_from=PartialDate("2022-07-11"))
    offence = put("488", code="CAO2014")
    first, _third = put("405", "1"), put("405", "3")
    rows = tuple(
        TypedRow("A", "B", article=typed)
        for typed in ("272", "art. 272(2)", "ч. 2", "272 ч. 2, 380", "488 КоАП", "405", "405(1)")
    )
    found = detentions.read_rows(rows, story(Detained()))
    assert [[charge.provision for charge in each.detained.charges] for each in found] == [
        [whole],
        [second],
        [],
        [second, now],
        [offence],
        [],
        [first],
    ]
    assert [[each.field for each in row.problems] for row in found] == [[], [], ["article"], [], [], ["article"], []]


@pytest.mark.parametrize("typed", [("Aliyev", "Askar"), ("Алиев", "Аскар"), ("Әлиев", "Асқар"), ("ALIEV", "askar")])
def test_namesake_is_found_in_any_script_and_must_be_answered(
    detentions: Detentions, people: People, typed: tuple[str, str]
) -> None:
    known = people.person("Askar Aliyev", birth_date=PartialDate("1985"))
    people.person("Askar Alimov")
    surname, given = typed
    rows = tuple(TypedRow(surname, given, same=same) for same in ("", SOMEBODY_NEW, known))
    unanswered, new, same = detentions.read_rows(rows, story(Detained()))
    assert [each.person_id for each in unanswered.namesakes] == [known]
    assert "1985" in unanswered.namesakes[0].detail
    assert [each.field for each in unanswered.problems] == ["same"]
    assert (new.detained.person_id, new.detained.name.surname, new.problems) == ("", surname, ())
    assert (same.detained.person_id, same.problems) == (known, ())


def test_other_names_are_nobody_s_namesake(detentions: Detentions, people: People) -> None:
    people.person("Askar Aliyev", note="brother of Marat")
    rows = (TypedRow("Aliyev", "Marat"), TypedRow("Aliyev", ""), TypedRow("Aliyeva", "Askar"))
    assert [each.namesakes for each in detentions.read_rows(rows, story(Detained()))] == [(), (), ()]
