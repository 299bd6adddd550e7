# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the fourth unseen round."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.custody import Sentence
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
    """A place in a section of the list of May 2024."""
    facts = {"sources": "Letter of the lawyer"} | facts
    return placed(at, person, narrative, code, **facts)


def tell(at: Scenes, person: str, *told: str, kind: str = "lawyer", medium: str = "phone") -> None:
    """What a source said about somebody: words, day, language, source, and perhaps its kind and the medium."""
    content, on, language, alias, *rest = told
    kind, medium = (*rest, kind, medium)[:1] + (*rest[1:], medium)[:1]
    source = at.put(Source(alias=alias, source_kind=kind, reliability="B", language=language))
    at.put(
        Information(source=source, received_on=day(on), medium=medium, content=content, credibility="2", person=person)
    )


def life(
    at: Scenes,
    latin: str,
    cyrillic: str,
    *,
    born: str,
    case: str,
    detained: str,
    charges: Sequence[tuple[str, str]],
    verdict: str = "",
    term: str = "",
    court: str = "",
    kind: str = "imprisonment",
    regime: str = "medium",
    counted: str = "",
    credit: int | None = None,
    place: str = "",
    in_case: str = "",
    **facts: Any,
) -> tuple[str, str]:
    """A person with two days of detention, custody, charges, and perhaps a verdict; ids of person and part."""
    person = at.person(latin, cyrillic, **(MAN | {"birth_date": born} | facts))
    remand = (PartialDate(detained).earliest + timedelta(days=2)).isoformat()
    where = {"place": place_id(place)} if place else {}
    at.people.custody(person, "detention", detained, remand, end_reason="replaced", **where)
    at.people.custody(person, "pretrial", remand, verdict, **({"end_reason": "replaced"} if verdict else {}))
    role = "convict" if verdict else "accused"
    if in_case:
        part = at.put(Participation(case=in_case, person=person, role=role))
    else:
        part = at.part(person, role=role, title=case, opened=detained)
    for article, number in charges:
        accuse(at, part, article, number, stage="convicted" if verdict else "charged", since=verdict or remand)
    if verdict:
        at.people.custody(person, "imprisonment", verdict)
        since = {"counted_from": counted or detained} if kind == "imprisonment" else {}
        pronounce(at, part, verdict, term, court=court, kind=kind, regime=regime, credit_days=credit, **since)
    return person, part


def listed(at: Scenes, latin: str, cyrillic: str, narrative: str, *, verdict: str = "", **facts: Any) -> str:
    """A life with an assessment and a place on the list; the person's id."""
    person, _ = life(at, latin, cyrillic, verdict=verdict, **facts)
    assess(at, person)
    section_entry(at, person, narrative, "convicted" if verdict else "under_arrest")
    return person


def sentence_of(at: Scenes, part: str) -> str:
    """The only sentence so far."""
    with at.vault.transaction() as tx:
        (first,) = tx.records.where(Sentence, {"participation": part})
        return first.id


def case_of(at: Scenes, person: str) -> str:
    return at.part_of(person).case
