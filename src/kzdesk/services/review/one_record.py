# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks look at when one record is opened, typed in or saved."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import CaseFile, PersonFile, RecordFile, Surroundings, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.person import Person
from kzdesk.services.review.case_files import case_files
from kzdesk.services.review.person_files import person_files
from kzdesk.services.review.record_files import ALONE, record_files
from kzdesk.services.review.text_files import texts_of_record
from kzdesk.store.tx import Tx

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files that tell of one record: of a person or a case all about everybody in it, of a text those like it."""

    record_id: str
    people: tuple[PersonFile, ...]
    cases: tuple[CaseFile, ...]
    alone: tuple[RecordFile, ...]
    texts: TextsFile | None

    def found(self) -> dict[str, Finding]:
        """Return what the checks find, by key."""
        found = looked((each.records for each in CHECKS), self.alone, Severity.HINT)
        found |= looked((each.people for each in CHECKS), self.people, Severity.HINT)
        found |= looked((each.cases for each in CHECKS), self.cases, Severity.HINT)
        if self.texts is not None:
            told = looked((each.texts for each in CHECKS), (self.texts,), Severity.HINT)
            found |= {
                key: each for key, each in told.items() if any(fact.record_id == self.record_id for fact in each.facts)
            }
        return found


def gather(tx: Tx, around: Surroundings, type_name: str, record_id: str) -> Gathered:
    """Return what is to be looked at of one record, within a transaction."""
    people, cases = _concerned(tx, type_name, record_id)
    alone = [cls for cls in ALONE if type_name == cls.TYPE]
    return Gathered(
        record_id,
        tuple(person_files(tx.records, people, around).values()),
        tuple(case_files(tx.records, cases, around)),
        tuple(each for cls in alone for each in record_files(tx.records, (record_id,), cls, around)),
        texts_of_record(tx, around, type_name, record_id),
    )


def _concerned(tx: Tx, type_name: str, record_id: str) -> tuple[list[str], list[str]]:
    """Return the people and the cases that are all looked at: somebody’s cases, everybody in a case."""
    if type_name == Person.TYPE:
        return [record_id], [each.case for each in tx.records.where(Participation, {"person": record_id})]
    if type_name == Case.TYPE:
        parts = tx.records.parts(Participation, record_id)
        return list(dict.fromkeys(each.person for each in parts if each.person)), [record_id]
    return [], []


def looked(
    looks: Iterable[Callable[[F], Iterator[Finding]] | None],
    files: Iterable[F],
    least: Severity,
    between: Callable[[], None] = lambda: None,
) -> dict[str, Finding]:
    """Return what is found in files by key, each once, from a severity on; `between` is called before each check."""
    several = list(files)
    found: dict[str, Finding] = {}
    for look in looks:
        if look is not None:
            between()
            heavy = (each for file in several for each in look(file) if each.severity >= least)
            found |= {each.key: each for each in heavy}
    return found
