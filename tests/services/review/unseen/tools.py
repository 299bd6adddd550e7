# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scenes of several unseen rounds are told with."""

from collections.abc import Callable
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListAssessment, ListEntry
from kzdesk.domain.records.person import iin_holds
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from kzdesk.domain.terms import Term
from kzdesk.services.reference import organisation_id
from tests.reports import amend
from tests.services.review.scenes import Scenes

Scene = Callable[[Scenes], None]

MAN: dict[str, Any] = {"sex": "male", "citizenship": ("KZ",)}
WOMAN: dict[str, Any] = {"sex": "female", "citizenship": ("KZ",)}


def day(edtf: str) -> PartialDate | None:
    return PartialDate(edtf) if edtf else None


def law(at: Scenes, article: str, number: str = "", code: str = "CC2014", pick: int = -1) -> str:
    """An article of a code, or a part of one: of its editions the last, or the one that is picked."""
    with at.vault.transaction() as tx:
        found = [
            each for each in tx.records.where(Provision, {"code": code, "article": article}) if each.part == number
        ]
        return sorted(found, key=lambda each: str(each.valid_from))[pick].id


def accuse(
    at: Scenes,
    part: str,
    article: str,
    number: str = "",
    *,
    code: str = "CC2014",
    since: str = "",
    pick: int = -1,
    **facts: Any,
) -> str:
    facts = {"stage": "convicted"} | facts
    return at.put(
        Charge(participation=part, provision=law(at, article, number, code, pick), stage_date=day(since), **facts)
    )


def join(at: Scenes, case: str, person: str, role: str = "convict") -> str:
    """Somebody's part in a case that exists."""
    return at.put(Participation(case=case, person=person, role=role))


def pronounce(
    at: Scenes,
    part: str,
    on: str,
    term: str,
    *,
    court: str = "",
    level: str = "first",
    kind: str = "imprisonment",
    supersedes: str = "",
    in_force: str = "",
    **component: Any,
) -> str:
    """A sentence of one punishment; its id."""
    made = at.put(
        Sentence(
            participation=part,
            pronounced=day(on),
            level=level,
            court=organisation_id(court) if court else "",
            supersedes=supersedes,
            in_force_on=day(in_force),
        )
    )
    component = {
        key: day(value) if key in ("counted_from", "deferred_until") else value for key, value in component.items()
    }
    at.put(SentenceComponent(sentence=made, component_type=kind, term=Term.parse(term) if term else None, **component))
    return made


def section_entry(at: Scenes, person: str, narrative: str, code: str = "under_arrest", **facts: Any) -> str:
    """A place in a section of the list of May 2024."""
    edition = next(each for each in at.editions.all() if each.title == "List of May 2024")
    sections = at.editions.view(edition.id).sections
    group = next(each for each in sections if each.section.section_code == code).groups[0].group.id
    entry = at.editions.place(group, person).id
    amend(at.vault, ListEntry, entry, narrative=narrative, **facts)
    return entry


def assess(
    at: Scenes, person: str, *, as_of: str = "2024-05", decided: str = "2024-05-20", decision: str = "list"
) -> None:
    """Two reviewers decided about the person."""
    at.put(
        ListAssessment(
            person=person,
            as_of=PartialDate(as_of),
            criterion_a="not_met" if decision == "remove" else "met",
            reason_a="Held for what was said and for taking part in assemblies." if decision == "list" else "",
            decision=decision,
            decided_on=PartialDate(decided),
            reviewer_1="First reviewer",
            reviewer_2="Second reviewer",
        )
    )


def report(
    at: Scenes, title: str, *wordings: str, language: str = "en", as_of: str = "2024-05-31", points: str = ""
) -> None:
    """A report of one chapter with these paragraphs; the points stand under the last of them."""
    made = at.put(Report(title=title, language=language, as_of=day(as_of)))
    chapter = at.put(ReportChapter(report=made, heading=title, topic="pattern", position=0))
    for place, wording in enumerate(wordings):
        last = place == len(wordings) - 1
        at.put(ReportParagraph(chapter=chapter, wording=wording, points=points if last else "", position=place))


def block(at: Scenes, title: str, body: str, language: str = "en") -> None:
    at.put(TextBlock(title=title, language=language, body=body))


def iin(first_eleven: str) -> str:
    """The number with its check digit."""
    return next(first_eleven + digit for digit in "0123456789" if iin_holds(first_eleven + digit))
