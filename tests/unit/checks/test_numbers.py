# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers against what can be counted on record: points of a paragraph, groups of a list, counts of events."""

import dataclasses

import pytest

from kzdesk.domain.checks import counts
from kzdesk.domain.checks.files import CaseFile, Listed, PersonFile, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonRelation
from tests.unit.checks.told import around, charge, made, part, person

_WORDING = Passage("report_paragraph", "p", "wording", "")


def _found(*passages: Passage, listed: tuple[Listed, ...] = ()) -> list[Finding]:
    people = {each.entry.id: person(each, name=each.entry.id) for each in listed}
    return list(counts.look_texts(TextsFile(around(), passages, people)))


def _points(text: str, *points: str) -> list[str]:
    under = Passage("report_paragraph", "p", "points", "\n".join(points))
    return [source_text(each.message) for each in _found(dataclasses.replace(_WORDING, text=text), under)]


@pytest.mark.parametrize(
    "text",
    [
        "The coalition makes four demands:",
        "Коалиция выдвигает четыре требования:",
        "Коалиция келесі төрт талапты қояды:",
        "At least two recommendations were ignored:",
    ],
)
def test_a_number_above_points_is_held_against_how_many_they_are(text: str) -> None:
    assert [each for each in _points(text, "release", "inquiry", "access") if "above 3 points" in each]
    if "least" not in text:
        assert not _points(text, "release", "inquiry", "access", "repeal")


@pytest.mark.parametrize("text", ["Of 12 prisoners five are ill.", "Some of the 12 demands, including these two:"])
def test_points_that_are_not_announced_are_not_counted(text: str) -> None:
    assert not _points(text, "release", "inquiry", "access")


def test_lines_with_bullets_are_points() -> None:
    text = "The submission asks for five things:\n- release\n- compensation\n- an inquiry\nNo answer came."
    found = _found(dataclasses.replace(_WORDING, text=text))
    assert [source_text(each.message) for each in found] == [
        "In the report, “The submission asks for five things” stands above 3 points."
    ]


@pytest.mark.parametrize("text", ["Six Uzbek nationals were detained.", "Задержаны шесть граждан Узбекистана."])
def test_citizens_are_counted_in_the_group_of_the_list_that_is_about_them(text: str) -> None:
    edition, section = made(Edition, "e", as_of="2024-01"), made(ListSection, "s", edition="e")
    group = made(ListGroup, "g", section="s", heading="Persecution of Uzbek citizens")
    listed = tuple(
        Listed(made(ListEntry, f"n{at}", group="g", person=f"n{at}"), group, section, edition) for at in range(5)
    )
    (found,) = _found(dataclasses.replace(_WORDING, text=text), listed=listed)
    assert found.severity is Severity.WARNING
    assert "5 entries" in source_text(found.message)
    five = text.replace("Six", "Five").replace("шесть", "пять")
    assert not _found(dataclasses.replace(_WORDING, text=five), listed=listed)


def _affected(count: int, qualifier: str, description: str) -> list[Finding]:
    event = made(
        Event,
        "rally",
        title="Rally",
        event_type="dispersal",
        affected_count=count,
        affected_qualifier=qualifier,
        description=description,
    )
    told = Passage(event.TYPE, event.id, "description", description)
    return list(counts.look_case(CaseFile(made(Case, "c", title="c"), around(), event=event, passages=(told,))))


@pytest.mark.parametrize(
    ("count", "qualifier", "text"),
    [
        (17, "exact", "About sixty residents came. The police detained eleven people; all were let go by night."),
        (17, "exact", "The police detained 12 women and 6 men."),
        (17, "exact", "Полиция задержала одиннадцать человек, пришло около шестидесяти."),
        (17, "exact", "Полиция он бір адамды ұстады, алаңға алпыс шақты адам келді."),
        (50, "at_least", "The police detained 40 people."),
        (40, "about", "The police detained 400 people."),
        (70, "exact", "Officers opened fire: 16 people were killed and 64 injured."),
        (17, "exact", "At least 20 people were detained."),
    ],
)
def test_an_event_is_told_with_another_number_of_affected_people(count: int, qualifier: str, text: str) -> None:
    (found,) = _affected(count, qualifier, text)
    assert str(count) in source_text(found.message)
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("count", "qualifier", "text"),
    [
        (11, "exact", "About sixty residents came. The police detained eleven people; all were let go by night."),
        (17, "exact", "The police detained 12 women and 5 men."),
        (17, "exact", "Полиция задержала 17 человек, пятеро из них оштрафованы."),
        (17, "exact", "Полиция 17 адамды ұстады."),
        (50, "at_least", "The police detained 54 people."),
        (40, "about", "The police detained 43 people."),
        (16, "", "Officers opened fire: 16 people were killed and 64 injured."),
        (80, "", "Officers opened fire: 16 people were killed and 64 injured."),
        (17, "exact", "Seventeen people were detained. Three journalists were among the detained."),
        (5, "exact", "At the rally in the town 300 people gathered."),
        (17, "exact", "More than 10 people were detained."),
    ],
)
def test_an_event_is_told_as_it_is_recorded(count: int, qualifier: str, text: str) -> None:
    assert not _affected(count, qualifier, text)


def _children(count: int, text: str) -> list[Finding]:
    told = person(name="m", dependants_minor=count)
    entry = Passage("list_entry", "entry", "narrative", text, ("m",))
    return list(counts.look_person(dataclasses.replace(told, passages=(entry,))))


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (5, "Водитель автобуса, отец троих несовершеннолетних детей."),
        (3, "He is the father of six minor children."),
        (3, "She has two children."),
        (4, "Кәмелетке толмаған үш баланың әкесі."),
        (5, "Воспитывает четверых детей."),
    ],
)
def test_children_told_are_not_the_dependants_on_record(count: int, text: str) -> None:
    assert len(_children(count, text)) == 1


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (3, "Водитель автобуса, отец троих несовершеннолетних детей."),
        (3, "She has five children."),
        (2, "У неё четверо детей."),
        (2, "He taught thirty children at the school."),
        (5, "Three children were wounded by the shots."),
        (2, "Оның кәмелетке толмаған екі баласы бар."),
    ],
)
def test_children_told_may_be_the_dependants_on_record(count: int, text: str) -> None:
    assert not _children(count, text)


def _list_of_47() -> tuple[Listed, ...]:
    edition = made(Edition, "e", as_of="2024-01")
    convicted = made(ListSection, "convicted", edition="e", section_code="convicted")
    arrested = made(ListSection, "arrested", edition="e", section_code="under_arrest")
    return tuple(
        Listed(made(ListEntry, f"n{at}", group=section.id), made(ListGroup, section.id), section, edition)
        for section, places in ((convicted, range(30)), (arrested, range(30, 47)))
        for at in places
    )


@pytest.mark.parametrize(
    "text",
    [
        "There are currently 49 political prisoners.",
        "В стране 49 политзаключённых.",
        "Елде 49 саяси тұтқын бар.",
        "The number of political prisoners has reached 49.",
        "Саяси тұтқындардың саны 49-ға жетті.",
        "Thirty-two of the 47 political prisoners have been convicted.",
        "Из 47 политзаключённых 32 осуждены, 15 находятся под стражей.",
        "47 саяси тұтқынның 32-сі сотталған, 15-і қамауда.",
        "We call for the release of all 49 political prisoners.",
    ],
)
def test_prisoners_told_are_not_those_of_the_list(text: str) -> None:
    found = _found(dataclasses.replace(_WORDING, text=text), listed=_list_of_47())
    assert {each.severity for each in found} == {Severity.ERROR}
    assert all("does not agree with the list" in source_text(each.message) for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "There are currently 47 political prisoners.",
        "Число политзаключённых достигло 47.",
        "Thirty of the 47 political prisoners have been convicted.",
        "Из 47 политзаключённых 30 осуждены, 17 находятся под стражей.",
        "In January 2022 there were 12 political prisoners.",
        "Since 2019 the coalition has recognised 120 political prisoners.",
        "Three political prisoners went on hunger strike.",
        "Трое политзаключённых объявили голодовку.",
    ],
)
def test_some_prisoners_and_those_of_other_years_are_not_the_list(text: str) -> None:
    assert not _found(dataclasses.replace(_WORDING, text=text), listed=_list_of_47())


def _told_of(text: str, file: PersonFile) -> int:
    entry = Passage("list_entry", "entry", "narrative", text, ("m",))
    return len(list(counts.look_person(dataclasses.replace(file, passages=(entry,)))))


@pytest.mark.parametrize(
    ("wrong", "sound"),
    [
        ("She was convicted under three articles.", "She was convicted under two articles."),
        ("Обвиняется по трём статьям.", "Обвиняется по двум статьям."),
        ("Үш бап бойынша айыпталды.", "Екі бап бойынша айыпталды."),
        ("The court found her guilty on four counts.", "She was acquitted of one of three charges and convicted."),
    ],
)
def test_articles_told_are_those_charged(wrong: str, sound: str) -> None:
    charged = person(part(charge("272", stage="convicted"), charge("380", stage="convicted", position=2)), name="m")
    assert (_told_of(wrong, charged), _told_of(sound, charged)) == (1, 0)


@pytest.mark.parametrize(
    ("wrong", "sound"),
    [
        ("He has two children.", "He has four children."),
        ("У него двое сыновей.", "У него трое сыновей."),
        ("Оның екі ұлы бар.", "Оның үш ұлы бар."),
    ],
)
def test_children_told_are_not_fewer_than_on_record(wrong: str, sound: str) -> None:
    sons = {f"son{at}": made(Person, f"son{at}", sex="male") for at in range(3)}
    relations = tuple(
        made(PersonRelation, f"of {son}", person="m", relation_type="parent", other_person=son) for son in sons
    )
    father = dataclasses.replace(person(name="m"), relations=relations, relatives=sons)
    assert (_told_of(wrong, father), _told_of(sound, father)) == (1, 0)


@pytest.mark.parametrize(
    ("wrong", "sound"),
    [
        ("The trial lasted five hearings.", "The trial lasted seven hearings."),
        ("Процесс занял пять заседаний.", "Процесс занял двенадцать заседаний."),
        ("Сот бес отырысқа созылды.", "Two hearings were held in January 2023."),
    ],
)
def test_hearings_told_are_not_fewer_than_on_record(wrong: str, sound: str) -> None:
    held = tuple(made(Hearing, f"h{at}", case="c", held_on=f"2023-0{at + 1}-10") for at in range(7))

    def found(text: str) -> int:
        told = (Passage("case", "c", "motive", text),)
        return len(list(counts.look_case(CaseFile(made(Case, "c"), around(), hearings=held, passages=told))))

    assert (found(wrong), found(sound)) == (1, 0)
