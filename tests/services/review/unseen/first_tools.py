# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the scenes of the first unseen round."""

from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Event, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.report import Report, ReportChapter, ReportParagraph
from kzdesk.domain.terms import Term
from kzdesk.services.reference import organisation_id
from tests.reports import amend
from tests.services.review.scenes import Scenes

FEMALE: dict[str, Any] = {"sex": "female", "citizenship": ("KZ",), "birth_date": PartialDate("1984-07-23")}


def new_provision(at: Scenes, code: str, article: str, part: str = "") -> str:
    with at.vault.transaction() as tx:
        found = tx.records.where(Provision, {"code": code, "article": article})
        return next(each.id for each in found if each.part == part)


def new_charge(at: Scenes, part: str, provision: str, **facts: Any) -> str:
    days = {name: facts.pop(name) for name in ("stage_date",) if name in facts}
    return at.put(Charge(participation=part, provision=provision, **({"stage": "convicted"} | facts)), **days)


def new_judged(
    at: Scenes, part: str, day: str, term: str, *, court: str = "", level: str = "first", **facts: Any
) -> str:
    """A sentence with one punishment; its id."""
    made = Sentence(participation=part, level=level, court=organisation_id(court) if court else "")
    sentence = at.put(made, pronounced=day)
    days = {name: facts.pop(name) for name in ("counted_from",) if name in facts}
    at.put(SentenceComponent(sentence=sentence, term=Term.parse(term), **facts), **days)
    return sentence


def new_in_case(at: Scenes, case: str, person: str, role: str = "convict") -> str:
    return at.put(Participation(case=case, person=person, role=role))


def new_groups(at: Scenes, edition_id: str) -> tuple[str, str]:
    """The groups of the convicted and of those under arrest."""
    sections = at.editions.view(edition_id).sections
    return sections[0].groups[0].group.id, sections[1].groups[0].group.id


def new_own_edition(at: Scenes, title: str, as_of: str) -> tuple[str, str]:
    return new_groups(at, at.editions.create(title, PartialDate(as_of)).id)


def new_common_edition(at: Scenes) -> tuple[str, str]:
    (found,) = [each for each in at.editions.all() if each.title == "List of May 2024"]
    return new_groups(at, found.id)


def new_listed(at: Scenes, group: str, person: str, narrative: str = "") -> str:
    entry = at.editions.place(group, person).id
    if narrative:
        amend(at.vault, ListEntry, entry, narrative=narrative)
    return entry


def new_paragraph(
    at: Scenes, wording: str, *, language: str = "en", as_of: str = "2024-05-31", points: str = ""
) -> None:
    titles = {"en": "Report on detentions", "ru": "Доклад о задержаниях", "kk": "Ұстаулар туралы баяндама"}
    report = at.put(Report(title=titles[language], language=language), as_of=as_of)
    chapter = at.put(ReportChapter(report=report, heading=titles[language], topic="pattern"))
    at.put(ReportParagraph(chapter=chapter, wording=wording, points=points))


def new_event(at: Scenes, title: str, day: str, **facts: Any) -> str:
    return at.put(Event(**({"title": title, "event_type": "protest"} | facts)), start=day, end=day)
