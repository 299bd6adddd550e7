# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the third unseen round."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from tests.reports import amend
from tests.services.review.scenes import Scenes
from tests.services.review.unseen.tools import MAN, accuse, assess, day, pronounce, section_entry


def old_law(at: Scenes, article: str) -> str:
    """The first edition of an article that was changed later."""
    with at.vault.transaction() as tx:
        found = tx.records.where(Provision, {"code": "CC2014", "article": article})
        return next(each.id for each in found if each.valid_to and not each.part)


def case_of(at: Scenes, part: str) -> str:
    with at.vault.transaction() as tx:
        return tx.records.get(Participation, part).case


def listed(at: Scenes, person: str, narrative: str, code: str = "under_arrest", **facts: Any) -> str:
    """A place in a section of the list of May 2024."""
    facts = {"sources": "Letter of the lawyer\nText of the verdict"} | facts
    return section_entry(at, person, narrative, code, **facts)


def held(
    at: Scenes,
    latin: str,
    cyrillic: str,
    *,
    born: str,
    detained: str,
    charges: Sequence[tuple[str, str]],
    case: str = "",
    verdict: str = "",
    term: str = "",
    court: str = "",
    narrative: str = "",
    counted_from: str = "",
    **facts: Any,
) -> tuple[str, str]:
    """Somebody detained, remanded two days later, perhaps convicted; listed if there is a narrative."""
    person = at.person(latin, cyrillic, **(MAN | {"birth_date": born} | facts))
    remand = (PartialDate(detained).earliest + timedelta(days=2)).isoformat()
    at.people.custody(person, "detention", detained, remand, end_reason="replaced")
    at.people.custody(person, "pretrial", remand, verdict, **({"end_reason": "replaced"} if verdict else {}))
    part = at.part(
        person,
        role="convict" if verdict else "accused",
        title=case or f"Case of {latin.rsplit(maxsplit=1)[-1]}",
        opened=detained,
    )
    for article, number in charges:
        accuse(at, part, article, number, stage="convicted" if verdict else "charged", since=verdict or remand)
    if verdict:
        at.people.custody(person, "imprisonment", verdict)
        pronounce(at, part, verdict, term, court=court, counted_from=counted_from or detained, regime="medium")
    if narrative:
        assess(at, person)
        listed(at, person, narrative, "convicted" if verdict else "under_arrest")
    return person, part


def convicted(at: Scenes, person: str, part: str, on: str) -> None:
    """What `held` recorded without a verdict becomes a conviction of this day; the sentences come apart."""
    with at.vault.transaction() as tx:
        charges = tx.records.where(Charge, {"participation": part})
        custody = next(
            each for each in tx.records.where(CustodyEpisode, {"person": person}) if each.custody_kind == "pretrial"
        )
    for charge in charges:
        amend(at.vault, Charge, charge.id, stage="convicted", stage_date=day(on))
    amend(at.vault, CustodyEpisode, custody.id, end=day(on), end_reason="replaced")
    amend(at.vault, Participation, part, role="convict")
    at.people.custody(person, "imprisonment", on)
