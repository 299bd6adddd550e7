# SPDX-License-Identifier: GPL-3.0-or-later
"""People, custody, cases and sentences for tests, written as a monitor would record them."""

from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.terms import Term
from kzdesk.store.vault import Vault


def date(edtf: str) -> PartialDate | None:
    return PartialDate(edtf) if edtf else None


class People:
    """Puts people and what happened to them into a vault; every method gives the id of what it made."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def person(self, latin: str = "", cyrillic: str = "", *, published: bool = True, **facts: Any) -> str:
        """A person by `Given Surname` in either script, or both; as a rule one who was named in public before."""
        with self.vault.transaction() as tx:
            person = tx.records.put(Person(**facts))
            for name, kind in ((latin, "report_preferred"), (cyrillic, "official")):
                if name:
                    given, _, surname = name.rpartition(" ")
                    made = PersonName(person=person.id, given=given, surname=surname, name_kind=kind)
                    tx.records.put(made.completed())
            if published:
                tx.records.put(PriorPublication(person=person.id, title="An earlier list", published_on=date("2021")))
            return person.id

    def custody(self, person: str, kind: str, start: str, end: str = "", **facts: Any) -> str:
        with self.vault.transaction() as tx:
            episode = CustodyEpisode(person=person, custody_kind=kind, start=date(start), end=date(end), **facts)
            return tx.records.put(episode).id

    def case(self, person: str, title: str = "Airport case") -> str:
        """A case with the person in it; the id is that of the person's part in it."""
        with self.vault.transaction() as tx:
            case = tx.records.put(Case(title=title))
            return tx.records.put(Participation(case=case.id, person=person)).id

    def charge(self, part: str, article: str, wording: str = "", *, since: str = "", **facts: Any) -> str:
        with self.vault.transaction() as tx:
            law = tx.records.put(Provision(article=article, report_wording=wording))
            charge = Charge(participation=part, provision=law.id, stage_date=date(since), **facts)
            return tx.records.put(charge).id

    def sentence(self, part: str, pronounced: str, term: str, *, counted_from: str = "", **facts: Any) -> str:
        with self.vault.transaction() as tx:
            sentence = tx.records.put(Sentence(participation=part, pronounced=date(pronounced), **facts))
            punishment = SentenceComponent(sentence=sentence.id, term=Term.parse(term), counted_from=date(counted_from))
            tx.records.put(punishment)
            return sentence.id

    def assessment(self, person: str, as_of: str, decision: str = "list") -> str:
        with self.vault.transaction() as tx:
            return tx.records.put(ListAssessment(person=person, as_of=date(as_of), decision=decision)).id

    def convict(self, latin: str, cyrillic: str = "", *, term: str = "5y", published: bool = True) -> str:
        """Somebody about whom nothing is left to check in a list of August 2023."""
        person = self.person(latin, cyrillic, published=published)
        self.custody(person, "pretrial", "2022-01-14", "2023-02-01")
        self.custody(person, "imprisonment", "2023-02-01")
        part = self.case(person)
        self.charge(part, "272", "participation in mass riots", stage="convicted")
        self.sentence(part, "2023-02-01", term)
        self.assessment(person, "2023-03")
        return person

    def suspect(self, latin: str, cyrillic: str = "") -> str:
        """Somebody in custody before a verdict, about whom nothing is left to check."""
        person = self.person(latin, cyrillic)
        self.custody(person, "pretrial", "2023-03-01")
        self.charge(self.case(person), "405", "participation in a banned organisation")
        self.assessment(person, "2023-03")
        return person
