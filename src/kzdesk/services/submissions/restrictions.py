# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the table of restrictions, on one person or on everybody recorded."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from kzdesk.documents.submissions.person_facts import Restricted
from kzdesk.documents.submissions.person_parts import PersonParts
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.restrictions import OnTheList, RestrictionSheet, RestrictionTable
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.services.submissions.making import Made, Making, Remark
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.person_facts import restricted
from kzdesk.services.submissions.standing import LEFT_OUT, begun, standing_of_person

_TABLE: Final = RestrictionTable()
_NOT_FOR_THESE: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "Nothing was made: restrictions are recorded for the coalition and may not be printed for the reader you chose. "
    "Choose another reader.",
)


@dataclass(frozen=True, slots=True)
class RestrictionsMaker:
    """Makes the table of restrictions."""

    name: str
    label: Message
    subjects: tuple[str, ...]
    templates: tuple[str, ...] = ("restrictions", "person", "proceedings")
    preferred: str = "pdf"
    profile: str = "coalition"

    def make(self, making: Making) -> Made:
        """Return the table.

        Raises `Refused` when there is no such person, when they may not be shown at all, or when restrictions may not
        be printed for this reader.
        """
        if spec(Restriction, "restriction_type").sensitivity > making.records.profile.highest:
            raise Refused(_NOT_FOR_THESE, code="class")
        if making.order.subject:
            standing_of_person(making.records, making.records.get(Person, making.order.subject).id)
        source, hidden = _gathered(making)
        parts = PersonParts(making.words("person"), CaseWords(making.words("proceedings")))
        outline = _TABLE.outline(source, making.words("restrictions"), parts)
        return Made(outline, source.as_of, tuple(Remark(each, LEFT_OUT) for each in hidden))


RESTRICTIONS: Final = RestrictionsMaker(
    "restrictions", QT_TRANSLATE_NOOP("submissions", "Restrictions: table over all people"), ()
)
RESTRICTIONS_OF_PERSON: Final = RestrictionsMaker(
    "person-restrictions", QT_TRANSLATE_NOOP("submissions", "Restrictions on a person"), (Person.TYPE,)
)


def _gathered(making: Making) -> tuple[RestrictionSheet, tuple[str, ...]]:
    """Return the table, and the ids of the people left out of it."""
    naming = Naming(making)
    as_of = making.as_of
    found = [each for each in _restrictions(making) if begun(each.start, as_of.latest)]
    entries = [each for each in _entries(making) if begun(each.added_on, as_of.latest)]
    people = [*(each.person for each in found), *(each.person for each in entries), making.order.subject]
    names = naming.people(people)
    order = {person_id: place for place, person_id in enumerate(naming.in_order(names))}
    shown = [each for each in found if each.person in order]
    shown.sort(key=lambda each: (order[each.person], each.start.earliest if each.start else date.max))
    rows = restricted(naming, shown)
    source = RestrictionSheet(
        person=names.get(making.order.subject, ""),
        as_of=as_of,
        financial=tuple(each for each in rows if _is_financial(making, each)),
        other=tuple(each for each in rows if not _is_financial(making, each)),
        listed=tuple(_listed(making, each, names[each.person]) for each in entries if each.person in names),
    )
    return source, tuple(dict.fromkeys(each for each in people if each and each not in names))


def _restrictions(making: Making) -> tuple[Restriction, ...]:
    if not making.order.subject:
        return making.records.where(Restriction, {})
    return making.records.parts(Restriction, making.order.subject)


def _entries(making: Making) -> tuple[FinancialListEntry, ...]:
    """Return the entries of the List that a human found to be the person, or anybody recorded."""
    wanted = {"match_status": "confirmed"} | ({"person": making.order.subject} if making.order.subject else {})
    found = making.records.where(FinancialListEntry, wanted)
    return tuple(each for each in found if each.person and each.printed_name)


def _is_financial(making: Making, each: Restricted) -> bool:
    term = making.vocabularies.term("restriction_types", each.kind)
    return term is not None and term.extra["financial"] == "yes"


def _listed(making: Making, entry: FinancialListEntry, person: str) -> OnTheList:
    return OnTheList(
        person=person,
        printed_name=entry.printed_name,
        category=making.label("financial_list_categories", entry.category),
        number=entry.number,
        added_on=entry.added_on,
        removed_on=entry.removed_on,
        record=entry.id,
    )
