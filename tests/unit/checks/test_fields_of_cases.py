# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of a case, its hearings and everybody in it against one another: what clashes is found, what is sound not."""

import dataclasses
from typing import Any

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import CaseFile, Part
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place
from tests.unit.checks.told import around, charge, custody, made, part, sentence, told

MAP = dataclasses.replace(
    around(),
    places={
        "kz": Place(id="kz", name="Kazakhstan"),
        "almaty": Place(id="almaty", name="Almaty", parent="kz"),
        "aktobe": Place(id="aktobe", name="Aktobe", parent="kz"),
    },
    facilities={
        "here": Facility(id="here", name="SIZO", facility_type="sizo", place="almaty"),
        "there": Facility(id="there", name="SIZO", facility_type="sizo", place="aktobe"),
    },
    organisations={
        "a": Organisation(id="a", org_type="court", name="Almaty Court", place="almaty"),
        "b": Organisation(id="b", org_type="court", name="Aktobe Court", place="aktobe"),
        "police": Organisation(id="police", org_type="police", name="Police of Aktobe", place="aktobe"),
    },
)
HELD = custody("pretrial", "2022-11-03", "2023-03-14", facility="here")
SERVING = custody("imprisonment", "2023-03-14", facility="here")


def sat(stage: str, on: str, **facts: Any) -> Hearing:
    return made(Hearing, f"{stage}-{on}", stage=stage, held_on=on, **facts)


def one(*several: Any, role: str = "accused", **facts: Any) -> Part:
    found = part(*several, role=role, **facts)
    return dataclasses.replace(found, participation=dataclasses.replace(found.participation, person=role))


def tie(to: str, start: str = "", end: str = "") -> PersonRelation:
    return made(
        PersonRelation, f"tie-{to}", person="judge", relation_type="member_of", organisation=to, start=start, end=end
    )


def case(*several: Any, event: Event | None = None, **facts: Any) -> CaseFile:
    """A case with its hearings, the parts of people in it, custody of the accused and offices of the judge."""
    people = facts.pop("people", {})
    names = (made(PersonName, "name", surname="Abenov", written="Askar ABENOV", script="latin"),)
    return CaseFile(
        made(Case, "case", title="A case", **facts),
        MAP,
        event=event,
        hearings=tuple(each for each in several if isinstance(each, Hearing)),
        parts=tuple((names, each) for each in several if isinstance(each, Part)),
        people=people,
        custody={"accused": tuple(each for each in several if isinstance(each, CustodyEpisode))},
        relations={"judge": tuple(each for each in several if isinstance(each, PersonRelation))},
    )


VERDICT = one(sentence("2023-03-14", "6y", court="a"))
WRONG: tuple[tuple[CaseFile, str], ...] = (
    (case(one(), HELD, sat("custody_extension", "2023-06-05")), "no custody pending trial"),
    (case(one(), HELD, sat("parole", "2023-06-05")), "nothing was served"),
    (
        case(one(), custody("pretrial", "2022-11-03", facility="there"), sat("trial", "2023-02-01", court="a")),
        "but the accused was in “Aktobe”",
    ),
    (
        case(one(), sat("custody_extension", "2022-11-01"), sat("custody_sanction", "2022-11-04")),
        "before the first hearing on custody",
    ),
    (
        case(one(charge("272", part="2", stage="indicted", stage_date="2023-02-10")), sat("trial", "2023-02-01")),
        "before the case was sent to court",
    ),
    (case(one(charge("272", part="2", stage="charged")), sat("verdict", "2023-03-14")), "every charge is pending"),
    (case(one(charge("272", part="2", stage="charged")), sat("appeal", "2023-03-14")), "every charge is pending"),
    (
        case(one(sentence("2023-06-12", "15d", kind="arrest")), sat("admin", "2023-06-02"), case_kind="administrative"),
        "but its only hearing is recorded on 2 June 2023",
    ),
    (
        case(sat("trial", "2023-02-01", judges="B. Serikov"), sat("appeal", "2023-06-01", judges="Serikov, Amanov")),
        "no judge decides on both",
    ),
    (
        case(sat("trial", "2023-02-01", judges="B. Serikov"), sat("trial", "2023-02-08", judges="K. Amanov")),
        "begins anew when the judge changes",
    ),
    (case(one(role="prosecutor"), sat("trial", "2023-02-01", prosecutors="K. Amanov")), "name others alone"),
    (
        case(
            one(role="judge"),
            sat("trial", "2023-02-01"),
            people={"judge": made(Person, "judge", death_date="2022-05-01")},
        ),
        "died on 1 May 2022",
    ),
    (case(one(role="judge"), sat("trial", "2023-02-01"), tie("a", "2015", "2021")), "was with “Almaty Court” only"),
    (case(one(role="judge"), sat("trial", "2023-02-01", court="a"), tie("b", "2015")), "but other courts alone"),
    (case(VERDICT, event=made(Event, "event", place="aktobe", start="2022-01-05")), "what it is about happened"),
    (case(VERDICT, agency="police"), "what it is about happened"),
    (
        case(sat("trial", "2023-02-01", judges="Sadykov A.B.", lawyers="Sadykov A.B., Kim P.")),
        "stands among two sides",
    ),
    (
        case(
            one(sentence("2023-03-14", "6y", in_force_on="2023-06-01")),
            one(sentence("2023-03-14", "5y", in_force_on="2023-05-01"), role="defendant"),
        ),
        "for one person and from",
    ),
    (case(sat("trial", "2023-02-01"), classified=True), "recorded as classified"),
)
SOUND: tuple[CaseFile, ...] = (
    case(one(), HELD, sat("custody_sanction", "2022-11-05"), sat("custody_extension", "2023-01-05")),
    case(VERDICT, HELD, SERVING, sat("verdict", "2023-03-14", court="a"), sat("parole", "2025-06-05")),
    case(one(), HELD, sat("trial", "2023-02-01", court="a"), sat("trial", "2023-02-08", court="a", mode="video")),
    case(one(charge("272", part="2", stage="indicted", stage_date="2023-01-10")), sat("trial", "2023-02-01")),
    case(
        sat("trial", "2023-02-01", judges="B. Serikov"),
        sat("trial", "2023-02-08", judges="Серіков Б."),
        sat("appeal", "2023-06-01", judges="K. Amanov, L. Ospanov"),
    ),
    case(one(role="prosecutor"), sat("trial", "2023-02-01", prosecutors="Абенов")),
    case(sat("trial", "2023-02-01", judges="Sadykov A.B.", lawyers="Sadykov K.M.")),
    case(sat("trial", "2023-02-01", judges="A. Sadykov"), sat("appeal", "2023-06-01", judges="K. Sadykov, L. Kim")),
    case(
        one(sentence("2023-06-12", "15d", kind="arrest")),
        sat("admin", "2023-06-02", next_on=sat("admin", "2023-06-12").held_on),
        case_kind="administrative",
    ),
    case(
        one(role="judge"),
        sat("trial", "2023-02-01", court="a", judges="Abenov"),
        tie("a", "2015"),
        people={"judge": made(Person, "judge", death_date="2024-01-01")},
    ),
    case(VERDICT, event=made(Event, "event", place="kz", start="2022-01-05")),
    case(sat("trial", "2023-02-01", mode="closed"), classified=True),
)


def found(file: CaseFile, least: Severity) -> list[str]:
    return [each for check in CHECKS if check.cases for each in told(check.cases(file), least)]


@pytest.mark.parametrize(("file", "words"), WRONG, ids=[words for _, words in WRONG])
def test_what_clashes_is_found(file: CaseFile, words: str) -> None:
    assert any(words in sentence for sentence in found(file, Severity.HINT))


@pytest.mark.parametrize("number", range(len(SOUND)))
def test_what_only_looks_like_it_is_not(number: int) -> None:
    assert found(SOUND[number], Severity.WARNING) == []
    hints = found(SOUND[number], Severity.HINT)
    assert [each for each in hints if any(words in each for _, words in WRONG)] == []


def test_the_next_hearing_on_a_free_day_is_told() -> None:
    weekend = case(made(Hearing, "h", stage="trial", held_on="2023-02-01", next_on=sat("x", "2023-02-04").held_on))
    assert any(each.startswith("the next hearing is dated 4 February 2023") for each in found(weekend, Severity.HINT))
