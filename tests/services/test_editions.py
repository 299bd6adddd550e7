# SPDX-License-Identifier: GPL-3.0-or-later
"""List editions: sections, groups, numbers, order, and what a reader would hold against an entry."""

import random

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.tree import Invalid
from kzdesk.services.editions import Editions, EditionView, GroupView
from kzdesk.services.records import Records
from tests.people import People

DAY = PartialDate("2023-08-31")
TITLE = "The List"


@pytest.fixture
def edition(editions: Editions) -> Edition:
    return editions.create(TITLE, DAY)


def group_of(view: EditionView, section: int, group: int = 0) -> GroupView:
    return view.sections[section].groups[group]


def printed(editions: Editions, edition: Edition) -> list[list[list[str]]]:
    """The numbers and names as they stand: by section, by group."""
    return [
        [[f"{entry.number} {entry.name}" for entry in group.entries] for group in section.groups]
        for section in editions.view(edition.id).sections
    ]


def by_hand(editions: Editions, edition: Edition, section: int, names: list[str], people: People) -> list[str]:
    """Put new people into the first group of a section, arranged by hand; give their entries' ids."""
    group = group_of(editions.view(edition.id), section).group
    editions.amend(ListGroup, group.id, {"ordering": "manual"})
    return [editions.place(group.id, people.person(name)).id for name in names]


def problems(editions: Editions, edition: Edition) -> list[list[str]]:
    entries = [e for s in editions.view(edition.id).sections for g in s.groups for e in g.entries]
    return [[source_text(each) for each in entry.problems] for entry in entries]


def test_new_edition_has_both_sections_with_others(editions: Editions, edition: Edition) -> None:
    view = editions.view(edition.id)
    assert [(s.section.section_code, [g.group.heading for g in s.groups]) for s in view.sections] == [
        ("convicted", ["Others"]),
        ("under_arrest", ["Others"]),
    ]
    assert (view.edition.title, view.edition.as_of, view.count, view.doubtful) == (TITLE, DAY, 0, 0)


def test_edition_without_title_is_refused_and_leaves_nothing(editions: Editions) -> None:
    with pytest.raises(Invalid) as caught:
        editions.create(" ".strip(), DAY)
    assert [problem.field for _, problem in caught.value.problems] == ["title"]
    assert editions.all() == ()


def test_editions_come_newest_first(editions: Editions) -> None:
    for day in ("2022-08", "2024", "2023-08-31"):
        editions.create(TITLE, PartialDate(day))
    assert [str(each.as_of) for each in editions.all()] == ["2024", "2023-08-31", "2022-08"]


def test_numbers_run_through_the_groups_and_restart_in_the_next_section(
    editions: Editions, edition: Edition, people: People
) -> None:
    view = editions.view(edition.id)
    first = editions.add_group(view.sections[0].section.id, "January")
    editions.place(first.id, people.person("Aa AAEV", "Аа Ааев"))
    editions.place(first.id, people.person("Bb BBEV", "Бб Ббев"))
    editions.place(group_of(view, 0).group.id, people.person("Cc CCEV", "Вв Ввев"))
    editions.place(group_of(view, 1).group.id, people.person("Dd DDEV", "Гг Ггев"))
    assert printed(editions, edition) == [[["1 Aa AAEV", "2 Bb BBEV"], ["3 Cc CCEV"]], [["1 Dd DDEV"]]]
    view = editions.view(edition.id)
    assert ([section.count for section in view.sections], view.count) == ([3, 1], 4)


NAMES = ("Ёлкин", "Егоров", "Жуков", "Қасымов", "Касымов", "Әлімов", "Алимов", "Бекова", "Өмірова", "Павлов", "Һасен")
RUSSIAN = ["Алимов", "Бекова", "Егоров", "Ёлкин", "Жуков", "Касымов", "Павлов", "Қасымов", "Һасен", "Әлімов", "Өмірова"]
KAZAKH = ["Алимов", "Әлімов", "Бекова", "Егоров", "Ёлкин", "Жуков", "Касымов", "Қасымов", "Өмірова", "Павлов", "Һасен"]


@pytest.mark.parametrize(("alphabet", "expected"), [("ru", RUSSIAN), ("kk", KAZAKH)])
def test_groups_are_ordered_by_the_cyrillic_key_in_their_alphabet(
    editions: Editions, edition: Edition, people: People, alphabet: str, expected: list[str]
) -> None:
    group = group_of(editions.view(edition.id), 0).group
    editions.amend(ListGroup, group.id, {"alphabet": alphabet})
    nameless = people.person("Zz AARDVARK")
    for place, person in enumerate([nameless, *(people.person(cyrillic=f"Имя {name}") for name in NAMES)]):
        assert editions.place(group.id, person).position == place
    entries = group_of(editions.view(edition.id), 0).entries
    assert [e.name.partition(" ")[2] for e in entries] == [*(name.upper() for name in expected), "AARDVARK"]


def test_latin_spelling_does_not_decide_the_order(editions: Editions, edition: Edition, people: People) -> None:
    group = group_of(editions.view(edition.id), 0).group
    editions.place(group.id, people.person("Anna YESENOVA", "Анна Есенова"))
    editions.place(group.id, people.person("Oleg ZHUKOV", "Олег Жуков"))
    editions.place(group.id, people.person("Ivan BELOV", "Иван Белов"))
    assert printed(editions, edition)[0] == [["1 Ivan BELOV", "2 Anna YESENOVA", "3 Oleg ZHUKOV"]]


def test_steps_go_through_groups_and_sections_and_stop_at_the_ends(
    editions: Editions, edition: Edition, people: People
) -> None:
    one, two = by_hand(editions, edition, 0, ["A A", "B B"], people)
    (three,) = by_hand(editions, edition, 1, ["C C"], people)
    editions.step(one, -1)
    editions.step(three, 1)
    assert printed(editions, edition) == [[["1 A A", "2 B B"]], [["1 C C"]]]
    editions.step(one, 1)
    assert printed(editions, edition) == [[["1 B B", "2 A A"]], [["1 C C"]]]
    editions.step(one, 1)
    assert printed(editions, edition) == [[["1 B B"]], [["1 A A", "2 C C"]]]
    editions.step(one, -1)
    editions.step(two, 1)
    assert printed(editions, edition) == [[["1 A A", "2 B B"]], [["1 C C"]]]


def test_entry_is_moved_to_a_place_of_another_group(editions: Editions, edition: Edition, people: People) -> None:
    by_hand(editions, edition, 0, ["A A", "B B"], people)
    (moved,) = by_hand(editions, edition, 1, ["C C"], people)
    editions.move(moved, group_of(editions.view(edition.id), 0).group.id, 1)
    assert printed(editions, edition) == [[["1 A A", "2 C C", "3 B B"]], [[]]]


def test_moving_within_an_alphabetical_group_keeps_its_order_and_ends_the_alphabet(
    editions: Editions, edition: Edition, people: People
) -> None:
    group = group_of(editions.view(edition.id), 0).group
    placed = [editions.place(group.id, people.person(cyrillic=name)) for name in ("В В", "Б Б", "А А")]
    editions.step(placed[0].id, -1)
    view = editions.view(edition.id)
    assert group_of(view, 0).group.ordering == "manual"
    assert [entry.name for entry in group_of(view, 0).entries] == ["А А", "В В", "Б Б"]


def test_entry_from_elsewhere_takes_its_place_in_the_alphabet(
    editions: Editions, edition: Edition, people: People
) -> None:
    group = group_of(editions.view(edition.id), 0).group
    for name in ("А А", "В В"):
        editions.place(group.id, people.person(cyrillic=name))
    elsewhere = group_of(editions.view(edition.id), 1).group.id
    moved = editions.place(elsewhere, people.person(cyrillic="Б Б")).id
    editions.move(moved, group.id, 0)
    view = editions.view(edition.id)
    assert group_of(view, 0).group.ordering == "alphabet"
    assert [e.entry.id for e in group_of(view, 0).entries][1] == moved


def test_no_series_of_moves_loses_or_doubles_an_entry(editions: Editions, edition: Edition, people: People) -> None:
    entries = by_hand(editions, edition, 0, [f"N N{n}" for n in range(6)], people)
    groups = [group_of(editions.view(edition.id), section).group.id for section in (0, 1)]
    seed = 20230831
    chance = random.Random(seed)  # noqa: S311 - the same moves each time
    for _ in range(60):
        entry = chance.choice(entries)
        if chance.random() < 0.5:
            editions.step(entry, chance.choice((-1, 1)))
        else:
            editions.move(entry, chance.choice(groups), chance.randrange(7))
        view = editions.view(edition.id)
        stand = [e.entry.id for s in view.sections for g in s.groups for e in g.entries]
        assert sorted(stand) == sorted(entries), seed
        for section in view.sections:
            numbers = [entry.number for group in section.groups for entry in group.entries]
            assert numbers == list(range(1, len(numbers) + 1))


def test_new_group_stands_before_others(editions: Editions, edition: Edition) -> None:
    section = editions.view(edition.id).sections[0].section.id
    editions.add_group(section, "January")
    editions.add_group(section, "Group 7")
    assert headings(editions, edition) == ["January", "Group 7", "Others"]


def headings(editions: Editions, edition: Edition) -> list[str]:
    return [group.group.heading for group in editions.view(edition.id).sections[0].groups]


def test_groups_are_moved_within_their_section(editions: Editions, edition: Edition) -> None:
    section = editions.view(edition.id).sections[0].section.id
    first, second = editions.add_group(section, "One"), editions.add_group(section, "Two")
    editions.move_group(second.id, -1)
    assert headings(editions, edition) == ["Two", "One", "Others"]
    editions.move_group(second.id, -1)
    editions.move_group(first.id, 5)
    assert headings(editions, edition) == ["Two", "Others", "One"]


def test_group_needs_a_heading(editions: Editions, edition: Edition) -> None:
    section = editions.view(edition.id).sections[0]
    with pytest.raises(Invalid):
        editions.add_group(section.section.id, "")
    with pytest.raises(Invalid):
        editions.amend(ListGroup, section.groups[0].group.id, {"heading": ""})
    assert headings(editions, edition) == ["Others"]


def test_deleting_a_group_takes_its_entries_off_and_leaves_the_people(
    editions: Editions, edition: Edition, people: People, records: Records
) -> None:
    (entry,) = by_hand(editions, edition, 0, ["A A"], people)
    group = group_of(editions.view(edition.id), 0)
    person = group.entries[0].entry.person
    editions.remove_group(group.group.id)
    assert editions.view(edition.id).sections[0].groups == ()
    assert records.choice("person", person).title == "A A"
    with pytest.raises(Refused):
        editions.step(entry, 1)


def test_taking_off_leaves_the_person_and_renumbers(editions: Editions, edition: Edition, people: People) -> None:
    one, _two = by_hand(editions, edition, 0, ["A A", "B B"], people)
    editions.remove(one)
    assert printed(editions, edition)[0] == [["1 B B"]]


def test_leaving_the_alphabet_keeps_the_order(editions: Editions, edition: Edition, people: People) -> None:
    group = group_of(editions.view(edition.id), 0).group
    for name in ("В В", "А А", "Б Б"):
        editions.place(group.id, people.person(cyrillic=name))
    editions.amend(ListGroup, group.id, {"ordering": "manual"})
    assert [e.name for e in group_of(editions.view(edition.id), 0).entries] == ["А А", "Б Б", "В В"]
    editions.amend(ListGroup, group.id, {"ordering": "alphabet"})
    editions.place(group.id, people.person(cyrillic="А Б"))
    assert [e.name for e in group_of(editions.view(edition.id), 0).entries] == ["А А", "А Б", "Б Б", "В В"]


def test_person_who_stands_twice_is_marked_twice(editions: Editions, edition: Edition, people: People) -> None:
    person = people.convict("Anna BELOVA", "Анна Белова")
    group = group_of(editions.view(edition.id), 0).group.id
    editions.place(group, person)
    assert problems(editions, edition) == [[]]
    second = editions.place(group, person)
    assert problems(editions, edition) == [["This person stands on the list more than once."]] * 2
    assert editions.view(edition.id).doubtful == 2
    editions.remove(second.id)
    assert problems(editions, edition) == [[]]


def test_amending_changes_what_is_named_and_nothing_else(editions: Editions, edition: Edition, people: People) -> None:
    one, _two = by_hand(editions, edition, 0, ["A A", "B B"], people)
    editions.step(one, 1)
    editions.amend(ListEntry, one, {"narrative": "Text.\n\nMore."})
    entry = group_of(editions.view(edition.id), 0).entries[1].entry
    assert (entry.id, entry.narrative, entry.position) == (one, "Text.\n\nMore.", 1)


def test_text_that_cannot_be_kept_is_refused(editions: Editions, edition: Edition, people: People) -> None:
    (one,) = by_hand(editions, edition, 0, ["A A"], people)
    with pytest.raises(Invalid) as caught:
        editions.amend(ListEntry, one, {"narrative": "be\x00fore"})
    assert [problem.field for _, problem in caught.value.problems] == ["narrative"]
    assert group_of(editions.view(edition.id), 0).entries[0].entry.narrative == ""


def test_edition_of_any_of_its_parts(editions: Editions, edition: Edition, people: People) -> None:
    other = editions.create("Another", PartialDate("2024"))
    (entry,) = by_hand(editions, edition, 1, ["A A"], people)
    view = editions.view(edition.id)
    ids = (entry, group_of(view, 1).group.id, view.sections[1].section.id, edition.id)
    assert {editions.edition_of(each) for each in ids} == {edition.id}
    assert editions.edition_of(editions.view(other.id).sections[0].section.id) == other.id
    assert editions.edition_of("nothing") == "nothing"


def test_heading_of_a_section_is_renamed(editions: Editions, edition: Edition) -> None:
    section = editions.view(edition.id).sections[0].section
    editions.amend(ListSection, section.id, {"heading": "Sentenced"})
    assert editions.view(edition.id).sections[0].section.heading == "Sentenced"
