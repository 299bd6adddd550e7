# SPDX-License-Identifier: GPL-3.0-or-later
"""Every type of record with every field filled in, about one person; each text is a word found nowhere else."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import FieldSpec, empty_value, specs, with_field
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.hearing import CHECKLIST
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Place
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.store.tx import Tx

DAY: Final = PartialDate("2022-01-05")
"""The day of everything that happened to somebody; documents are as of another."""
EARLIER: Final = PartialDate("2023-02-28")
AS_OF: Final = PartialDate("2023-08-31")
_PLAIN: Final[Mapping[Kind, Any]] = {
    Kind.INTEGER: 7,
    Kind.BOOLEAN: True,
    Kind.DATE: DAY,
    Kind.TERM: Term(6, 6),
}
_CHOSEN: Final[Mapping[tuple[str, str], Any]] = {
    ("person_name", "script"): "latin",
    ("person_name", "name_kind"): "report_preferred",
    ("consent", "given_by"): "self",
    ("consent", "scope"): "",
    ("person_relation", "relation_type"): "sibling",
    ("participation", "role"): "accused",
    ("financial_list_entry", "match_status"): "confirmed",
    ("place", "level"): "district",
    ("list_section", "section_code"): "convicted",
    ("list_assessment", "decision"): "list",
    ("edition", "as_of"): AS_OF,
    ("report", "as_of"): AS_OF,
    ("person", "person_kind"): "individual",
    ("person", "birth_date"): PartialDate("1980-01-05"),
    ("observation", "checklist"): CHECKLIST,
    ("answer", "item"): "A1",
}
_BLANK: Final = frozenset({
    *(("consent", "withdrawn_on"), ("financial_list_entry", "removed_on"), ("custody_episode", "end")),
    *(("person", "death_date"), ("person_merge", "undone")),
})  # fmt: skip
"""What would end the story: left blank unless a test asks for every field."""
_WITHDRAWAL: Final = frozenset({("consent", "withdrawn_on")})
_ELSEWHERE: Final = (("person_relation", "other_person"), ("involvement", "perpetrator"))
_LETTERS: Final = "bcdfghjkmnprstvw"
Write = Callable[[str, str], str]


def word(number: int) -> str:
    """A word of its own for each number below 65,536: it stays the same in capitals and breaks nowhere."""
    return "Zyx" + "".join(_LETTERS[(number >> shift) & 15] for shift in (12, 8, 4, 0)) + "ix"


class Words:
    """Hands out words and remembers for which field of which type each stands."""

    def __init__(self, first: int = 0) -> None:
        self.fields: dict[str, tuple[str, str]] = {}
        self._first = first

    def __call__(self, type_name: str, field: str) -> str:
        made = word(self._first + len(self.fields))
        self.fields[made] = (type_name, field)
        return made


class World:
    """The records about one person, with a relative who agreed to the same."""

    def __init__(self, tx: Tx, write: Write, levels: tuple[str, ...] = (), *, ended: bool = False) -> None:
        """Put them into a vault, with the texts that `write` gives for a type and a field.

        With no levels, nothing was agreed to. What is `ended` has its end on record.
        """
        self._tx = tx
        self._write = write
        self._levels = levels
        self._blank = _WITHDRAWAL if ended else _BLANK
        self._codes = Vocabularies(resources() / "vocabularies")
        self.ids: dict[str, str] = {"person": ""}
        self.relative = tx.records.put(Person()).id
        tx.records.put(PersonName(person=self.relative, written=write("relative", "written"), script="latin"))
        tx.records.put(self._consent(self.relative))
        self.region = tx.records.put(Place(name=write("region", "name"), level="oblast")).id
        for cls in TYPES:
            self.ids[cls.TYPE] = tx.records.put(self._made(cls)).id
        for cls in TYPES:
            self._complete(cls)
        self.ids["earlier"] = self._earlier_edition()

    @property
    def person(self) -> str:
        """The id of the person."""
        return self.ids["person"]

    def forget(self, type_name: str) -> None:
        """Take the records of a type about the person and the relative out again."""
        cls = next(each for each in TYPES if type_name == each.TYPE)
        for person in (self.person, self.relative):
            for record in self._tx.records.where(cls, {"person": person}):
                self._tx.records.delete(cls, record.id)

    def add_reports(self, tx: Tx) -> dict[str, str]:
        """Put in a report of every kind with a chapter for every topic; give their ids by kind."""
        self._tx = tx
        made: dict[str, str] = {}
        for kind in (each.code for each in self._codes.terms("report_kinds")):
            report = self._put(Report, report_kind=kind, ruleset="")
            made[kind] = report.id
            self._put(Submitter, report=report.id)
            self._put(EarlierRecommendation, report=report.id)
            for place, topic in enumerate(self._codes.terms("text_topics")):
                chapter = self._put(ReportChapter, report=report.id, topic=topic.code, position=place, within=False)
                self._put(ReportParagraph, chapter=chapter.id, text_block="")
        return made

    def _earlier_edition(self) -> str:
        """Put in an edition from before, on which the person stands as well."""
        edition = self._put(Edition, as_of=EARLIER)
        section = self._put(ListSection, edition=edition.id)
        group = self._put(ListGroup, section=section.id)
        self._put(ListEntry, group=group.id)
        return edition.id

    def _put(self, cls: type[Record], **facts: Any) -> Record:
        record = self._made(cls)
        for name, value in facts.items():
            record = with_field(record, name, value)
        return self._tx.records.put(record)

    def _made(self, cls: type[Record]) -> Record:
        record = cls()
        for item in specs(cls):
            record = with_field(record, item.name, self._value(cls, item))
        return record

    def _value(self, cls: type[Record], item: FieldSpec) -> Any:
        place = (cls.TYPE, item.name)
        if place in self._blank or place in _CHOSEN:
            return empty_value(item.kind) if place in self._blank else _CHOSEN[place]
        if place == (Consent.TYPE, "levels"):
            return self._levels
        if item.kind is Kind.REFERENCE:
            return self._id(cls, item)
        if item.kind in (Kind.CHOICE, Kind.CHOICES):
            codes = tuple(each.code for each in self._codes.terms(item.vocabulary)[:2])
            return codes if item.kind is Kind.CHOICES else codes[0]
        return _PLAIN.get(item.kind) or self._write(cls.TYPE, item.name)

    def _id(self, cls: type[Record], item: FieldSpec) -> str:
        if (cls.TYPE, item.name) in _ELSEWHERE:
            return self.relative
        return self.region if item.name == "parent" and item.target == "place" else self.ids.get(item.target, "")

    def _complete(self, cls: type[Record]) -> None:
        """Fill in the references to records that were made later."""
        record = self._tx.records.get(cls, self.ids[cls.TYPE])
        changed = record
        for item in specs(cls):
            if item.kind is Kind.REFERENCE and not getattr(record, item.name) and self._id(cls, item) != record.id:
                changed = with_field(changed, item.name, self._id(cls, item))
        self._tx.records.put(changed)

    def _consent(self, person: str) -> Consent:
        return Consent(person=person, levels=self._levels, method="written", obtained_on=DAY)
