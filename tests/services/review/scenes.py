# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented people and texts told in a few words, for contradictions that stand side by side in one vault."""

from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.violation import Act
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.editions import Editions
from kzdesk.store.vault import Vault
from tests.people import People
from tests.reports import amend

MALE = {"sex": "male", "citizenship": ("KZ",), "birth_date": PartialDate("1980-02-11")}


class Scenes:
    """Puts records into a vault and knows which were put since it was asked last."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.people = People(vault)
        self.editions = Editions(vault, Vocabularies(resources() / "vocabularies"))
        with vault.transaction() as tx:
            self._law = {(each.code, each.article, each.part): each.id for each in tx.records.where(Provision, {})}
        edition = self.editions.create("List of May 2024", PartialDate("2024-05-31"))
        self._groups = [each.groups[0].group.id for each in self.editions.view(edition.id).sections]

    def put(self, record: Record, **days: str) -> str:
        """A record with these days; its id."""
        with self.vault.transaction() as tx:
            dated = {name: PartialDate(day) for name, day in days.items()}
            return tx.records.put(type(record)(**(vars(record) | dated))).id

    def person(self, name: str, cyrillic: str = "", **facts: Any) -> str:
        return self.people.person(name, cyrillic, **{key: _day(key, value) for key, value in facts.items()})

    def convict(
        self, name: str, cyrillic: str = "", *, term: str = "6y", verdict: str = "2023-03-14", **facts: Any
    ) -> str:
        """Somebody held since 3 September 2022, convicted under Article 272 part 2 and serving the term."""
        person = self.person(name, cyrillic, **(MALE | facts))
        self.people.custody(person, "pretrial", "2022-09-03", verdict)
        self.people.custody(person, "imprisonment", verdict)
        part = self.part(person, title=f"Case of {name.rsplit(maxsplit=1)[-1].title()}")
        self.charge(part, "272", "2")
        self.people.sentence(part, verdict, term)
        return person

    def part(self, person: str, *, role: str = "convict", opened: str = "", **case: Any) -> str:
        """The person's part in a new case."""
        made = Case(**({"title": "A case"} | case), opened=PartialDate(opened) if opened else None)
        return self.put(Participation(case=self.put(made), person=person, role=role))

    def part_of(self, person: str) -> Participation:
        """The only part of a person in a case."""
        with self.vault.transaction() as tx:
            (found,) = tx.records.where(Participation, {"person": person})
            return found

    def charge(self, part: str, article: str, number: str = "", *, stage: str = "convicted", quoted: str = "") -> str:
        provision = self._law["CC2014", article, number]
        return self.put(Charge(participation=part, provision=provision, stage=stage, quoted_as=quoted))

    def sentence(self, part: str, pronounced: str, term: str, *, level: str = "first", counted_from: str = "") -> None:
        sentence = self.put(Sentence(participation=part, level=level), pronounced=pronounced)
        counted = PartialDate(counted_from) if counted_from else None
        self.put(SentenceComponent(sentence=sentence, term=Term.parse(term), counted_from=counted))

    def act(self, person: str, day: str, event_on: str) -> str:
        """An act against somebody on a day, of an event on a day."""
        event = self.put(Event(title="Event", event_type="raid"), start=event_on)
        return self.put(Act(event=event, victim=person, act_type="torture"), start=day)

    def text(self, *bodies: str, language: str = "en") -> None:
        for body in bodies:
            self.put(TextBlock(title="Passage", language=language, body=body))

    def entry(self, person: str, narrative: str, section: int = 0) -> None:
        """A place on the list, with a narrative; the second section is that of people under arrest."""
        amend(self.vault, ListEntry, self.editions.place(self._groups[section], person).id, narrative=narrative)


def _day(key: str, value: Any) -> Any:
    return PartialDate(value) if key in ("birth_date", "death_date") and isinstance(value, str) else value
