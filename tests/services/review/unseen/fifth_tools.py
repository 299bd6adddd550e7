# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the fifth unseen round."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.source import Information, Source
from kzdesk.services.reference import place_id
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import (
    MAN,
    accuse,
    assess,
    day,
    pronounce,
)
from tests.services.review.unseen.tools import section_entry as placed


def section_entry(at: Scenes, person: str, narrative: str, code: str = "under_arrest", **facts: Any) -> str:
    """A place in a section of the list of May 2024, after an assessment."""
    assess(at, person)
    facts = {"sources": "Letter of the lawyer\nText of the charges"} | facts
    return placed(at, person, narrative, code, **facts)


def told(
    at: Scenes, alias: str, content: str, *, received: str, kind: str = "relative", medium: str = "phone", **about: Any
) -> None:
    """What somebody said about a person, a case or an event."""
    source = at.put(Source(alias=alias, source_kind=kind, reliability="B"))
    at.put(
        Information(source=source, received_on=day(received), medium=medium, credibility="2", content=content, **about)
    )


def record(
    at: Scenes,
    latin: str,
    cyrillic: str,
    *,
    born: str,
    detained: str,
    charges: Sequence[tuple[str, str]],
    case: str,
    verdict: str = "",
    term: str = "",
    court: str = "",
    imprisoned: str = "",
    place: str = "",
    **facts: Any,
) -> tuple[str, str]:
    """A person, 72 hours, custody, case, charges and sentence; the ids of the person and of the part in the case."""
    person = at.person(latin, cyrillic, **(MAN | {"birth_date": born} | facts))
    remand = (PartialDate(detained).earliest + timedelta(days=2)).isoformat()
    where = {"place": place_id(place)} if place else {}
    over = imprisoned or verdict
    at.people.custody(person, "detention", detained, remand, end_reason="replaced", **where)
    at.people.custody(person, "pretrial", remand, over, **({"end_reason": "replaced"} if over else {}))
    part = at.part(person, role="convict" if verdict else "accused", title=case, opened=detained)
    for article, number in charges:
        accuse(at, part, article, number, stage="convicted" if verdict else "charged", since=verdict or remand)
    if over and term:
        at.people.custody(person, "imprisonment", over)
    if verdict and term:
        pronounce(at, part, verdict, term, court=court, counted_from=detained, regime="medium")
    return person, part


def whole(at: Scenes, latin: str, cyrillic: str, narrative: str, **facts: Any) -> str:
    """A full entry: the record above, the assessment and the place on the list; the part's id."""
    person, part = record(at, latin, cyrillic, **facts)
    section_entry(at, person, narrative, "convicted" if facts.get("verdict") else "under_arrest")
    return part
