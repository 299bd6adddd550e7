# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the fourth unseen round."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import (
    TextBlock,
)
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListAssessment, ListEntry
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from kzdesk.domain.records.source import Information, Source
from kzdesk.domain.terms import Term
from kzdesk.services.reference import organisation_id, place_id
from tests.reports import amend
from tests.services.review.scenes import Scenes

Scene = Callable[[Scenes], None]
MAN: dict[str, Any] = {"sex": "male", "citizenship": ("KZ",)}
WOMAN: dict[str, Any] = {"sex": "female", "citizenship": ("KZ",)}


def day(edtf: str) -> PartialDate | None:
    return PartialDate(edtf) if edtf else None


def law(at: Scenes, article: str, number: str = "", code: str = "CC2014", pick: int = -1) -> str:
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
    at.put(SentenceComponent(sentence=made, component_type=kind, term=Term.parse(term), **component))
    return made


def assess(
    at: Scenes, person: str, as_of: str = "2024-05", decided: str = "2024-05-20", decision: str = "list"
) -> None:
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


def section_entry(at: Scenes, person: str, narrative: str, code: str = "under_arrest", **facts: Any) -> str:
    """A place in a section of the list of May 2024."""
    edition = next(each for each in at.editions.all() if each.title == "List of May 2024")
    sections = at.editions.view(edition.id).sections
    group = next(each for each in sections if each.section.section_code == code).groups[0].group.id
    entry = at.editions.place(group, person).id
    amend(at.vault, ListEntry, entry, narrative=narrative, **({"sources": "Letter of the lawyer"} | facts))
    return entry


def report(
    at: Scenes, title: str, *wordings: str, language: str = "en", as_of: str = "2024-05-31", points: str = ""
) -> None:
    """A report of one chapter with these paragraphs; the points stand under the last of them."""
    made = at.put(Report(title=title, language=language, as_of=day(as_of)))
    chapter = at.put(ReportChapter(report=made, heading=title, topic="pattern", position=0))
    for place, wording in enumerate(wordings):
        last = place == len(wordings) - 1
        at.put(ReportParagraph(chapter=chapter, wording=wording, points=points if last else "", position=place))


def block(at: Scenes, title: str, body: str, language: str) -> None:
    at.put(TextBlock(title=title, language=language, body=body))


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
