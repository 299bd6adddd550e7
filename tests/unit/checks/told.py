# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of people for checks, told as briefly as a case is: made in memory, every record with an id of its own."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, TypeVar

from kzdesk.domain.checks.files import EditionFile, Listed, Part, PersonFile, Punished, Surroundings
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.review.shipped_facts import ShippedFacts

R = TypeVar("R", bound=Record)
TODAY = date(2024, 3, 1)


@cache
def law() -> Mapping[str, Provision]:
    """The shipped provisions by id."""
    return ShippedFacts(ReferenceData(resources() / "reference")).provisions


@cache
def around() -> Surroundings:
    shipped = ShippedFacts(ReferenceData(resources() / "reference"))
    return Surroundings(
        today=TODAY,
        provisions=law(),
        wordings=shipped.article_titles(law()),
        last_parts=shipped.last_parts,
        limits=shipped.limits,
        holidays=shipped.holidays,
        workdays=shipped.workdays,
    )


def day(edtf: str) -> PartialDate | None:
    return PartialDate(edtf) if edtf else None


def made(cls: type[R], name: str, /, **facts: Any) -> R:
    """A record with an id; text in fields of dates and terms is read as such."""
    read = {key: _read(key, value) for key, value in facts.items()}
    return cls(id=name, **read)


def article(number: str, part: str = "", code: str = "CC2014") -> Provision:
    """The wording of a shipped article that is in force now."""
    found = [p for p in law().values() if (p.code, p.article, p.part) == (code, number, part)]
    return max(found, key=lambda each: str(each.valid_from))


def charge(number: str, quoted: str = "", *, part: str = "", code: str = "CC2014", **facts: Any) -> Charge:
    name = f"charge-{number}-{quoted}-{facts.get('position', '')}"
    return made(Charge, name, provision=article(number, part, code).id, quoted_as=quoted, **facts)


def custody(kind: str, start: str, end: str = "", **facts: Any) -> CustodyEpisode:
    return made(CustodyEpisode, f"custody-{kind}-{start}", custody_kind=kind, start=start, end=end, **facts)


def sentence(pronounced: str, *terms: str, kind: str = "imprisonment", **facts: Any) -> Punished:
    """A sentence with components of one kind; facts beside `level` and `court` belong to the components."""
    of_sentence = {key: facts.pop(key) for key in ("level", "court", "in_force_on") if key in facts}
    name = f"sentence-{pronounced}-{of_sentence.get('level', 'first')}"
    components = tuple(
        made(SentenceComponent, f"{name}-{place}", component_type=kind, term=term, **facts)
        for place, term in enumerate(terms)
    )
    return Punished(made(Sentence, name, pronounced=pronounced, **of_sentence), components)


def part(*several: Charge | Punished, name: str = "case", **facts: Any) -> Part:
    """A person's part in a case with charges and sentences."""
    return Part(
        participation=made(Participation, f"part-{name}", role=facts.pop("role", "convict")),
        case=made(Case, name, title=name, **facts),
        charges=tuple(each for each in several if isinstance(each, Charge)),
        sentences=tuple(each for each in several if isinstance(each, Punished)),
    )


def listed(section: str = "convicted", as_of: str = "2023-08-31", **facts: Any) -> Listed:
    status = facts.pop("status", "draft")
    return Listed(
        made(ListEntry, "entry", **facts),
        made(ListGroup, "group", heading="Others"),
        made(ListSection, "section", section_code=section),
        made(Edition, "edition", as_of=as_of, status=status),
    )


def person(*several: Part | CustodyEpisode | Listed, name: str = "person", **facts: Any) -> PersonFile:
    """A file of somebody; facts that a person does not have are those of the file."""
    rest = {key: facts.pop(key) for key in list(facts) if key in PersonFile.__dataclass_fields__}
    return PersonFile(
        person=made(Person, name, **facts),
        around=rest.pop("around", around()),
        custody=tuple(each for each in several if isinstance(each, CustodyEpisode)),
        parts=tuple(each for each in several if isinstance(each, Part)),
        listed=tuple(each for each in several if isinstance(each, Listed)),
        **rest,
    )


def edition(*people: PersonFile, as_of: str = "2023-08-31", **facts: Any) -> EditionFile:
    """A list with these people on it, in this order."""
    of_list = made(Edition, "edition", as_of=as_of, **facts)
    entries = [each for file in people for each in file.listed]
    return EditionFile(of_list, around(), tuple(entries), {file.person.id: file for file in people})


def told(found: Iterator[Finding], least: Severity = Severity.WARNING) -> list[str]:
    """The sentences of what weighs enough; each must be complete and name its facts."""
    several = list(found)
    assert all(each.facts and source_text(each.next_step) for each in several)
    return [source_text(each.message) for each in several if each.severity >= least]


def severities(found: Iterator[Finding]) -> list[str]:
    return [each.severity.name for each in found]


def _read(key: str, value: Any) -> Any:
    readers: dict[str, Callable[[str], Any]] = {"term": lambda text: Term.parse(text) if text else None}
    dates = ("start", "end", "as_of", "pronounced", "counted_from", "extended_to", "held_on", "opened", "in_force_on")
    readers |= dict.fromkeys((*dates, "birth_date", "death_date", "stage_date", "decided_on", "examined_on"), day)
    readers |= dict.fromkeys(("complaint_filed", "valid_from", "valid_to", "obtained_on", "withdrawn_on"), day)
    return readers[key](value) if key in readers and isinstance(value, str) else value
