# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers acts and custody with their victims, by the codes of the HURIDOCS Events Standard Formats, for Uwazi."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions.uwazi import ACT, ARREST, Coded, UwaziTable, Victim, Violation
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.submissions.making import Made, Making
from kzdesk.services.submissions.naming import Naming

_LABEL: Final = QT_TRANSLATE_NOOP("submissions", "Violations and custody for Uwazi (HURIDOCS codes, CSV)")


@dataclass(frozen=True, slots=True)
class UwaziMaker:
    """Makes the table for Uwazi, over everybody who may be shown."""

    name: str = "uwazi"
    label: Message = _LABEL
    subjects: tuple[str, ...] = ()
    templates: tuple[str, ...] = ("uwazi", "proceedings")
    preferred: str = "csv"
    profile: str = "coalition"

    def make(self, making: Making) -> Made:
        """Return the table; what may not be told is left empty, and who may not be shown is not in it."""
        as_of = making.as_of
        found = tuple(_Gathering(making).violations())
        return Made(UwaziTable().outline(found, as_of, making.words("uwazi")), as_of)


class _Gathering:
    """Gathers the rows of one table."""

    def __init__(self, making: Making) -> None:
        self._making = making
        self._naming = Naming(making)
        self._acts = tuple(each for each in making.records.where(Act, {}) if each.victim and each.act_type)
        self._held = tuple(each for each in making.records.where(CustodyEpisode, {}) if each.custody_kind)
        people = [*(each.victim for each in self._acts), *(each.person for each in self._held)]
        self._names = self._naming.people(people)
        self._people = making.records.by_ids(Person, self._names)

    def violations(self) -> Iterator[Violation]:
        """Yield what was done to each person, the people in the order of their alphabet."""
        rows = [*self._of_acts(), *self._of_custody()]
        order = {person: place for place, person in enumerate(self._naming.in_order(self._names))}
        for _, each in sorted(rows, key=lambda pair: (order[pair[0]], str(pair[1].start or ""), pair[1].record)):
            yield each

    def _of_acts(self) -> Iterator[tuple[str, Violation]]:
        making, naming = self._making, self._naming
        treated = making.records.grouped(IllTreatment, "act", (each.id for each in self._acts))
        events = naming.titles("event", (each.event for each in self._acts))
        places = naming.titles("place", (each.place for each in self._acts))
        facilities = naming.titles("facility", (each.facility for each in self._acts))
        for act in self._acts:
            if act.victim not in self._names:
                continue
            codes = dict.fromkeys(code for each in treated.get(act.id, ()) for code in each.methods)
            yield (
                act.victim,
                Violation(
                    record=act.id,
                    esf_format=ACT,
                    kind=self._coded("act_types", act.act_type),
                    victim=self._victim(act.victim),
                    start=act.start,
                    end=act.end,
                    event=events.get(act.event, ""),
                    place=places.get(act.place, ""),
                    facility=facilities.get(act.facility, ""),
                    methods=tuple(self._coded("ill_treatment_methods", code) for code in codes),
                    attribution=self._coded("act_attributions", act.attribution),
                    status=self._coded("act_end_statuses", act.status_at_end),
                    stated_reason=act.stated_reason,
                ),
            )

    def _of_custody(self) -> Iterator[tuple[str, Violation]]:
        places = self._naming.titles("place", (each.place for each in self._held))
        facilities = self._naming.titles("facility", (each.facility for each in self._held))
        for held in self._held:
            if held.person in self._names:
                yield (
                    held.person,
                    Violation(
                        record=held.id,
                        esf_format=ARREST,
                        kind=self._coded("custody_kinds", held.custody_kind),
                        victim=self._victim(held.person),
                        start=held.start,
                        end=held.end,
                        place=places.get(held.place, ""),
                        facility=facilities.get(held.facility, ""),
                    ),
                )

    def _victim(self, person_id: str) -> Victim:
        making, person = self._making, self._people.get(person_id)
        if person is None:
            return Victim(self._names[person_id])
        return Victim(
            name=self._names[person_id],
            sex=making.label("sex", person.sex),
            born=person.birth_date,
            occupation=person.occupation,
            citizenship=tuple(making.label("countries", code) for code in person.citizenship),
        )

    def _coded(self, vocabulary: str, code: str) -> Coded:
        if not code:
            return Coded()
        return Coded(self._making.label(vocabulary, code), self._making.extra(vocabulary, code, "esf"))
