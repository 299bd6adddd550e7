# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the second unseen round."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from kzdesk.domain.dates import PartialDate
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import (
    MAN,
    accuse,
    assess,
    pronounce,
    section_entry,
)


def whole(
    at: Scenes,
    latin: str,
    cyrillic: str,
    narrative: str,
    *,
    born: str,
    detained: str,
    charges: Sequence[tuple[str, str]],
    case: str,
    verdict: str = "",
    term: str = "",
    court: str = "",
    dropped: Sequence[tuple[str, str]] = (),
    sources: str = "Letter of the lawyer\nText of the verdict",
    **facts: Any,
) -> str:
    """A full entry with everything from the detention to the place on the list; the id of the part."""
    person = at.person(latin, cyrillic, **(MAN | {"birth_date": born} | facts))
    remand = (PartialDate(detained).earliest + timedelta(days=2)).isoformat()
    at.people.custody(person, "detention", detained, remand, end_reason="replaced")
    at.people.custody(person, "pretrial", remand, verdict, **({"end_reason": "replaced"} if verdict else {}))
    part = at.part(person, role="convict" if verdict else "accused", title=case, opened=detained)
    for article, number in charges:
        accuse(at, part, article, number, stage="convicted" if verdict else "charged", since=verdict or remand)
    for article, number in dropped:
        accuse(at, part, article, number, stage="dropped", since=remand)
    if verdict:
        at.people.custody(person, "imprisonment", verdict)
        pronounce(at, part, verdict, term, court=court, counted_from=detained, regime="medium")
    assess(at, person)
    section_entry(at, person, narrative, "convicted" if verdict else "under_arrest", sources=sources)
    return part
