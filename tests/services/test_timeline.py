# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything dated about a person or a case on one line of time."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.records.case import Event, Participation
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.timeline import Moment, Timelines
from kzdesk.store.vault import Vault
from tests.people import People


@pytest.fixture
def timelines(desk_vault: Vault, vocabularies: Vocabularies) -> Timelines:
    return Timelines(desk_vault, Display(vocabularies, lambda: "en"))


def case_of(vault: Vault, part: str) -> str:
    with vault.transaction() as tx:
        return tx.records.get(Participation, part).case


@pytest.fixture
def anna(people: People, desk_vault: Vault) -> tuple[str, str]:
    """A person with something in every lane, and the case."""
    person = people.person("Anna Belova", "Анна Белова")
    people.custody(person, "pretrial", "2022-01-05", "2022-07-06")
    people.custody(person, "imprisonment", "2022-07-06")
    part = people.case(person)
    people.charge(part, "272", "participation in mass riots", since="2022-01")
    people.charge(part, "405")
    people.sentence(part, "2022-07-06", "3y")
    case = case_of(desk_vault, part)
    with desk_vault.transaction() as tx:
        tx.records.put(Hearing(case=case, held_on=PartialDate("2022-06-20"), begins="10:00"))
        event = tx.records.put(Event(title="Beating", event_type="other"))
        tx.records.put(Act(event=event.id, victim=person, act_type="torture", start=PartialDate("2022-01-06")))
        tx.records.put(Restriction(person=person, start=PartialDate("2025"), restriction_type="account_block"))
    return person, case


def lanes(moments: tuple[Moment, ...]) -> list[str]:
    return [each.lane for each in moments]


def test_moments_of_a_person_stand_in_the_order_of_time(timelines: Timelines, anna: tuple[str, str]) -> None:
    moments = timelines.of_person(anna[0])
    assert lanes(moments) == [
        "charge",
        "custody_episode",
        "act",
        "hearing",
        "sentence",
        "custody_episode",
        "restriction",
    ]


def test_what_still_goes_on_has_an_open_end_and_what_happened_once_has_none(
    timelines: Timelines, anna: tuple[str, str]
) -> None:
    pretrial, prison = (each for each in timelines.of_person(anna[0]) if each.lane == "custody_episode")
    assert (pretrial.open_end, str(pretrial.end)) == (False, "2022-07-06")
    assert (prison.open_end, prison.end) == (True, None)
    (hearing,) = (each for each in timelines.of_person(anna[0]) if each.lane == "hearing")
    assert (hearing.open_end, hearing.spans) == (False, (date(2022, 6, 20), date(2022, 6, 20)))
    (restriction,) = (each for each in timelines.of_person(anna[0]) if each.lane == "restriction")
    assert restriction.spans == (date(2025, 1, 1), date(2025, 12, 31))


def test_what_it_is_is_told_without_date_and_person(timelines: Timelines, anna: tuple[str, str]) -> None:
    told = {each.lane: each.title for each in timelines.of_person(anna[0])}
    assert told["act"] == "torture"
    assert told["sentence"] == "court of first instance · imprisonment · 3y"
    assert not any("2022" in each or "Belova" in each for each in told.values())


def test_each_moment_names_the_whole_that_is_opened_for_it(timelines: Timelines, anna: tuple[str, str]) -> None:
    person, case = anna
    opened = {each.lane: (each.whole_type, each.whole_id) for each in timelines.of_person(person)}
    assert opened["custody_episode"] == opened["restriction"] == ("person", person)
    assert opened["hearing"] == opened["charge"] == opened["sentence"] == ("case", case)
    assert opened["act"][0] == "event"
    told = {each.lane: each.detail for each in timelines.of_person(person)}
    assert told["custody_episode"] == ""
    assert (told["hearing"], told["act"]) == ("Airport case", "Beating")
    assert (timelines.title("person", person), timelines.title("case", case)) == ("Belova Anna", "Airport case")


def test_case_shows_the_custody_of_all_its_people_once(
    timelines: Timelines, people: People, anna: tuple[str, str], desk_vault: Vault
) -> None:
    _, case = anna
    other = people.person("Bolat Serikov")
    people.custody(other, "house_arrest", "2022-02")
    with desk_vault.transaction() as tx:
        tx.records.put(Participation(case=case, person=other))
    moments = timelines.of_case(case)
    assert lanes(moments).count("custody_episode") == 3
    assert len({each.id for each in moments}) == len(moments)
    assert moments == timelines.of("case", case)
    assert {each.detail for each in moments if each.lane == "custody_episode"} == {"Belova Anna", "Serikov Bolat"}
    assert {each.detail for each in moments if each.lane == "hearing"} == {""}


def test_undated_is_left_out_and_unknown_is_refused(timelines: Timelines, people: People) -> None:
    person = people.person("Anna Belova")
    people.custody(person, "pretrial", "XXXX")
    assert timelines.of_person(person) == ()
    with pytest.raises(Refused):
        timelines.of_person("0" * 32)
    with pytest.raises(Refused):
        timelines.of_case(person)


days = st.dates(date(1990, 1, 1), date(2030, 12, 31)).map(lambda d: d.isoformat())
partial = st.tuples(days, st.sampled_from([4, 7, 10])).map(lambda pair: PartialDate(pair[0][: pair[1]]))


@settings(max_examples=200)
@given(start=partial, end=st.none() | partial)
def test_spans_hold_every_day_the_dates_can_mean(start: PartialDate, end: PartialDate | None) -> None:
    moment = Moment("lane", "type", "id", "type", "id", "title", start, end, open_end=False)
    first, last = moment.spans
    assert first == start.earliest
    assert last == (end or start).latest
