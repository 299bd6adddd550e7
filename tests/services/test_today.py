# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs somebody today, and the calendar file of what is coming."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.calendar import Calendar
from kzdesk.services.display import Display
from kzdesk.services.today import Matter, Today, lapses_on
from kzdesk.services.ways_out import WaysOut
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People
from tests.vaults import QUICK

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


@pytest.fixture
def today(desk_vault: Vault, vocabularies: Vocabularies, clock: FixedClock) -> Today:
    return Today(desk_vault, Display(vocabularies, lambda: "en"), clock)


@pytest.fixture
def calendar(today: Today, clock: FixedClock, desk_vault: Vault) -> Calendar:
    return Calendar(today, clock, WaysOut(desk_vault, Access(clock, floor=QUICK, seconds=0)))


def put(vault: Vault, *records: Record) -> list[str]:
    with vault.transaction() as tx:
        return [tx.records.put(each).id for each in records]


def case(vault: Vault, title: str = "Airport case") -> str:
    return put(vault, Case(title=title))[0]


def shown(today: Today) -> list[tuple[str, str, str]]:
    return [(each.day.isoformat(), str(each.matter), each.title) for each in today.due()]


def test_hearings_are_told_from_today_on_and_once_for_each_day(today: Today, desk_vault: Vault) -> None:
    of = case(desk_vault)
    put(
        desk_vault,
        Hearing(case=of, held_on=PartialDate("2026-01-04"), next_on=PartialDate("2026-01-07"), next_begins="10:00"),
        Hearing(case=of, held_on=PartialDate("2026-01-07"), begins="10:00"),
        Hearing(case=of, held_on=PartialDate("2026-01-05")),
        Hearing(case=of, held_on=PartialDate("2026-03-01")),
        Hearing(case=of, held_on=PartialDate("2026-01")),
    )
    assert shown(today) == [
        ("2026-01-05", "hearing", "Airport case"),
        ("2026-01-07", "hearing", "Airport case"),
    ]
    assert [each.time for each in today.due()] == ["", "10:00"]


def test_overview_is_what_is_due_and_what_comes(today: Today, desk_vault: Vault) -> None:
    of = case(desk_vault)
    put(
        desk_vault,
        *(Hearing(case=of, held_on=PartialDate(day)) for day in ("2026-01-02", "2026-01-05", "2026-02-20")),
        Intervention(title="Appeal", intervention_type="appeal", deadline=PartialDate("2025-12-20")),
    )
    assert today.overview() == (today.due(), today.coming())
    assert [each.day.isoformat() for each in today.due()] == ["2025-12-20", "2026-01-05"]
    assert [each.day.isoformat() for each in today.coming()] == ["2026-01-05", "2026-02-20"]


def test_deadlines_stay_until_they_are_met(today: Today, desk_vault: Vault) -> None:
    put(
        desk_vault,
        Intervention(title="Appeal", intervention_type="appeal", deadline=PartialDate("2025-12-20")),
        Intervention(
            title="Sent", intervention_type="appeal", deadline=PartialDate("2026-01-06"), sent_on=PartialDate("2026-01")
        ),
        Intervention(title="Far", intervention_type="appeal", deadline=PartialDate("2026-02-20")),
    )
    assert shown(today) == [("2025-12-20", "deadline", "Appeal")]


def test_custody_lapses_unless_it_was_extended_or_has_ended(today: Today, people: People) -> None:
    for name, facts in {
        "Two Months": {"start": "2025-11-10"},
        "Was Extended": {"start": "2025-11-10", "extended_to": PartialDate("2026-05-10")},
        "Extension Lapses": {"start": "2025-08-01", "extended_to": PartialDate("2026-01-12")},
        "Ten Days": {"start": "2026-01-01", "term_days": 10},
        "Long Order": {"start": "2024-07-13", "term_days": 540},
        "Has Ended": {"start": "2025-11-10", "end": "2025-12-01"},
    }.items():
        person = people.person(name)
        people.custody(person, "pretrial", **facts)  # type: ignore[arg-type]
    people.custody(people.person("Serves Sentence"), "imprisonment", "2025-11-10")
    assert shown(today) == [
        ("2026-01-04", "custody_lapses", "Order Long"),
        ("2026-01-10", "custody_lapses", "Months Two"),
        ("2026-01-11", "custody_lapses", "Days Ten"),
        ("2026-01-12", "custody_lapses", "Lapses Extension"),
    ]


@given(st.dates(date(1991, 1, 1), date(2100, 12, 1)))
def test_first_order_runs_for_two_months(start: date) -> None:
    lapse = lapses_on(CustodyEpisode(custody_kind="pretrial", start=PartialDate(start.isoformat())))
    assert lapse is not None
    assert (lapse.year * 12 + lapse.month) - (start.year * 12 + start.month) == 2
    assert lapse.day == start.day or (lapse + timedelta(days=1)).day == 1
    assert lapse.day <= start.day


def test_consent_is_asked_for_again_unless_it_was_withdrawn(today: Today, people: People, desk_vault: Vault) -> None:
    given_on = PartialDate("2025")
    for name, withdrawn in (("Anna Belova", None), ("Bolat Serikov", PartialDate("2025-12"))):
        put(
            desk_vault,
            Consent(
                person=people.person(name),
                levels=("publication",),
                method="written",
                obtained_on=given_on,
                review_on=PartialDate("2026-01-06"),
                withdrawn_on=withdrawn,
            ),
        )
    assert shown(today) == [("2026-01-06", "consent_review", "Belova Anna")]


def lines(data: bytes) -> list[str]:
    """The lines of a calendar file, unfolded."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_calendar_names_nobody_unless_asked(
    calendar: Calendar, people: People, desk_vault: Vault, clock: FixedClock
) -> None:
    person = people.person("Anna Belova")
    people.custody(person, "pretrial", "2025-11-10")
    of = case(desk_vault, "Belova; Serikov, and others\\n")
    put(desk_vault, Hearing(case=of, held_on=PartialDate("2026-01-07"), begins="10:05"))
    quiet = calendar.text(source_text)
    assert b"Belova" not in quiet
    assert of.encode() not in quiet
    assert person.encode() not in quiet
    found = lines(quiet)
    assert [each for each in found if each.startswith(("SUMMARY", "DTSTART"))] == [
        "DTSTART:20260107T100500",
        "SUMMARY:Hearing",
        "DTSTART;VALUE=DATE:20260110",
        "SUMMARY:Custody term lapses",
    ]
    assert found[0] == "BEGIN:VCALENDAR"
    assert found[-2:] == ["END:VCALENDAR", ""]
    assert found.count("DTSTAMP:20260105T093000Z") == 2
    assert len({each for each in found if each.startswith("UID:")}) == 2
    named = lines(calendar.text(source_text, with_titles=True))
    assert "SUMMARY:Hearing: Belova\\; Serikov\\, and others\\\\n" in named
    assert "SUMMARY:Custody term lapses: Belova Anna" in named
    clock.advance(hours=1)
    again = lines(calendar.text(source_text))
    assert [each for each in again if each.startswith("UID:")] == [each for each in found if each.startswith("UID:")]


@given(title=st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=300))
def test_long_lines_are_folded_within_no_letter(title: str) -> None:
    from kzdesk.services.calendar import _folded, _summary
    from kzdesk.services.today import Due

    line = _summary(Due(NOW.date(), Matter.HEARING, "case", "1", title), source_text, with_titles=True)
    pieces = list(_folded(line))
    assert all(len(piece) <= 77 and piece.endswith(b"\r\n") for piece in pieces)
    assert all(piece.startswith(b" ") for piece in pieces[1:])
    joined = pieces[0].decode() + "".join(piece.decode()[1:] for piece in pieces[1:])
    assert joined.replace("\r\n", "") == line
    text = line.removeprefix("SUMMARY:Hearing").removeprefix(": ")
    assert re.sub(r"\\(.)", r"\1", text) == title


def test_calendar_file_is_the_owners_alone_and_replaces_nothing(calendar: Calendar, tmp_path: Path) -> None:
    target = tmp_path / "coming.ics"
    calendar.write(target, source_text)
    assert target.read_bytes() == calendar.text(source_text)
    assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Refused):
        calendar.write(target, source_text)
    calendar.write(target, source_text, replace=True)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".kzdesk")] == []
