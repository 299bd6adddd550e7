# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the urgent-action sheet of one person."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.urgent_action import Urgent, UrgentAction
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import CRITERIA, ListAssessment
from kzdesk.domain.records.person import Person
from kzdesk.services.list_print import paragraphs
from kzdesk.services.submissions.making import Made, Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.person_facts import PersonFacts
from kzdesk.services.submissions.standing import begun, standing_of_person

_SHEET: Final = UrgentAction()
_CUSTODY: Final = 3
"""How many of the last stretches of custody stand on the one page."""


class UrgentActionMaker:
    """Makes the urgent-action sheet of one person."""

    name = "urgent-action"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Urgent action for a person")
    subjects = ("person",)
    templates = ("urgent-action", "proceedings")
    preferred = "pdf"
    profile = "coalition"

    def make(self, making: Making) -> Made:
        """Return the sheet. Raises `Refused` when there is no such person or they may not be shown at all."""
        as_of = making.as_of
        person = making.records.get(Person, making.order.subject)
        standing = standing_of_person(making.records, person.id)
        naming = Naming(making)
        facts = PersonFacts(naming, person.id, as_of.latest, standing)
        source = Urgent(
            name=naming.person(person.id),
            as_of=as_of,
            age=_age(person.birth_date, as_of.latest),
            occupation=person.occupation or _roles(making, person),
            facts=tuple(_facts(making, person)),
            custody=facts.custody()[-_CUSTODY:],
            cases=facts.cases(),
            acts=facts.acts(),
            reasons=_reasons(making, as_of.latest),
            health=paragraphs(person.health_note),
            asked=tuple(each for each in facts.interventions() if each.open),
            record=person.id,
        )
        case_words = CaseWords(making.words("proceedings"))
        return Made(_SHEET.outline(source, making.words("urgent-action"), case_words), as_of)


def _facts(making: Making, person: Person) -> Iterator[tuple[str, str]]:
    yield "citizenship", ", ".join(making.label("countries", code) for code in person.citizenship)
    yield "disability_group", making.label("disability_groups", person.disability_group)
    yield "dependants_minor", "" if person.dependants_minor is None else str(person.dependants_minor)


def _roles(making: Making, person: Person) -> str:
    return ", ".join(making.label("person_roles", code) for code in person.roles)


def _age(born: PartialDate | None, day: date) -> int | None:
    """Return the age in full years on a day; None where the date of birth leaves it open."""
    if born is None or not born.known:
        return None
    oldest, youngest = _years(born.earliest, day), _years(born.latest, day)
    return oldest if oldest == youngest else None


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _reasons(making: Making, day: date) -> tuple[str, ...]:
    """Return the reasons of the criteria that the last assessment found to be met."""
    made = [each for each in making.records.parts(ListAssessment, making.order.subject) if begun(each.as_of, day)]
    if not made:
        return ()
    met = (letter for letter in CRITERIA if getattr(made[-1], f"criterion_{letter}") == "met")
    return tuple(reason for letter in met for reason in paragraphs(getattr(made[-1], f"reason_{letter}")))
