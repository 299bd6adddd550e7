# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the fifth unseen round."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListAssessment, ListEntry
from kzdesk.domain.records.person import iin_holds
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


def law(at: Scenes, article: str, number: str = "", code: str = "CC2014") -> str:
    with at.vault.transaction() as tx:
        return tx.records.where(Provision, {"code": code, "article": article, "part": number})[-1].id


def accuse(
    at: Scenes, part: str, article: str, number: str = "", *, code: str = "CC2014", since: str = "", **facts: Any
) -> str:
    facts = {"stage": "convicted"} | facts
    return at.put(Charge(participation=part, provision=law(at, article, number, code), stage_date=day(since), **facts))


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
    """A place in a section of the list of May 2024, after an assessment."""
    at.put(
        ListAssessment(
            person=person,
            as_of=PartialDate("2024-05"),
            criterion_a="met",
            reason_a="Held for what was said and for taking part in assemblies.",
            decision="list",
            decided_on=PartialDate("2024-05-20"),
            reviewer_1="First reviewer",
            reviewer_2="Second reviewer",
        )
    )
    edition = next(each for each in at.editions.all() if each.title == "List of May 2024")
    sections = at.editions.view(edition.id).sections
    group = next(each for each in sections if each.section.section_code == code).groups[0].group.id
    entry = at.editions.place(group, person).id
    amend(at.vault, ListEntry, entry, narrative=narrative, sources="Letter of the lawyer\nText of the charges", **facts)
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


def block(at: Scenes, title: str, body: str, language: str = "en") -> None:
    at.put(TextBlock(title=title, language=language, body=body))


def told(
    at: Scenes, alias: str, content: str, *, received: str, kind: str = "relative", medium: str = "phone", **about: Any
) -> None:
    """What somebody said about a person, a case or an event."""
    source = at.put(Source(alias=alias, source_kind=kind, reliability="B"))
    at.put(
        Information(source=source, received_on=day(received), medium=medium, credibility="2", content=content, **about)
    )


def iin(first_eleven: str) -> str:
    """The number with its check digit."""
    return next(first_eleven + digit for digit in "0123456789" if iin_holds(first_eleven + digit))


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
