# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds what one entry of a published list tells about a person: names, custody, cases, charges and sentences."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import fold
from kzdesk.domain.records.case import Case, Charge, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.stamps import derived_id
from kzdesk.services.adding import Adder
from kzdesk.services.list_library import Library
from kzdesk.services.published_list import ListedCharge, ListedEntry, ListedSentence

_NAMESAKES = QT_TRANSLATE_NOOP(
    "files",
    "Line {line}: several people in this vault have this name, and only you can tell which one is meant. "
    "Add what tells them apart to one of the names and try again. Nothing was changed.",
)
_DELETED_PERSON = QT_TRANSLATE_NOOP(
    "files", "Line {line}: this person was deleted in this vault. Take the entry out of the file. Nothing was changed."
)
_DELETED_CASE = QT_TRANSLATE_NOOP(
    "files", "Line {line}: the case of this entry was deleted in this vault. Nothing was changed."
)
UNKNOWN_DAY = PartialDate("XXXX")


class People:
    """Adds people and their cases within one import."""

    def __init__(self, adder: Adder, library: Library, source_id: str, published: PriorPublication) -> None:
        """Look provisions, places and facilities up in `library`; names come from the source `source_id`.

        `published` tells where and when the list named its people, whose person is not filled in.
        """
        self._published = published
        self._adder = adder
        self._library = library
        self._source = source_id

    def add(self, entry: ListedEntry) -> str:
        """Add what is missing of an entry's person and return the person's id."""
        derived = derived_id("person", fold(entry.given), fold(entry.surname))
        person_id = self._find(entry, derived)
        if person_id:
            self._adder.match(Person.TYPE)
        else:
            person_id = self._create(entry, derived)
        self._add_names(entry, person_id)
        entered_by_hand = person_id != derived
        if not (entered_by_hand and self._adder.tx.records.parts(CustodyEpisode, person_id)):
            self._add_custody(entry, person_id)
        if not (entered_by_hand and self._is_charged_alike(entry, person_id)):
            self._add_cases(entry, person_id)
        if entry.criteria:
            self._add_assessment(entry, person_id)
        self._add_publication(entry, person_id)
        return person_id

    def _add_publication(self, entry: ListedEntry, person_id: str) -> None:
        published = self._published
        own_id = derived_id("prior_publication", person_id, fold(published.title), str(published.published_on))
        self._adder.add(dataclasses.replace(published, id=own_id, person=person_id), entry.line)

    def _find(self, entry: ListedEntry, derived: str) -> str:
        if self._adder.live(Person, derived):
            return derived
        if self._adder.was_deleted(Person, derived):
            raise Refused(_DELETED_PERSON.format(line=entry.line), code="deleted")
        alike = self._adder.tx.records.where(
            PersonName, {"given": entry.given or None, "surname": entry.surname or None}
        )
        people = {name.person for name in alike}
        if len(people) > 1:
            raise Refused(_NAMESAKES.format(line=entry.line), code="namesakes")
        return next(iter(people), "")

    def _create(self, entry: ListedEntry, person_id: str) -> str:
        person = Person(
            id=person_id,
            sex=entry.sex,
            occupation=entry.occupation,
            citizenship=(entry.citizenship,) if entry.citizenship else (),
            health_note=entry.health_note,
            note="\n".join(entry.notes),
        )
        return self._adder.create(person, entry.line).id

    def _add_names(self, entry: ListedEntry, person_id: str) -> None:
        known = self._adder.tx.records.parts(PersonName, person_id)
        written = {name.written for name in known}
        preferred = any(name.name_kind == "report_preferred" and name.script == "latin" for name in known)
        for name in self._names(entry, person_id):
            if name.written in written:
                self._adder.match(PersonName.TYPE)
            elif not (preferred and name.name_kind == "report_preferred" and name.script == "latin"):
                self._adder.add(name, entry.line)

    def _names(self, entry: ListedEntry, person_id: str) -> Iterator[PersonName]:
        if not any(name.script == "latin" and name.kind == "report_preferred" for name in entry.names):
            yield self._name(
                PersonName(
                    person=person_id,
                    given=entry.given,
                    surname=entry.surname,
                    written=f"{entry.given} {entry.surname}".strip(),
                    script="latin",
                    name_kind="report_preferred",
                )
            )
        for told in entry.names:
            yield self._name(
                PersonName(
                    person=person_id,
                    given=told.given,
                    surname=told.surname,
                    patronymic=told.patronymic,
                    written=told.text,
                    script=told.script,
                    name_kind=told.kind,
                    sort_key=told.sort_key,
                )
            )

    def _name(self, name: PersonName) -> PersonName:
        name_id = derived_id("person_name", name.person, name.script, name.name_kind, name.written)
        return dataclasses.replace(name, id=name_id, source=self._source)

    def _add_assessment(self, entry: ListedEntry, person_id: str) -> None:
        told: dict[str, Any] = {f"criterion_{letter}": "met" for letter, _ in entry.criteria}
        told |= {f"reason_{letter}": reason for letter, reason in entry.criteria}
        assessment_id = derived_id("list_assessment", person_id, str(self._published.published_on))
        assessment = ListAssessment(
            id=assessment_id, person=person_id, as_of=self._published.published_on, decision="list", **told
        )
        self._adder.add(assessment, entry.line)

    def _add_custody(self, entry: ListedEntry, person_id: str) -> None:
        measure = entry.measure
        verdict = _first_verdict(measure.sentences)
        start = measure.start
        kind = measure.custody_kind
        if verdict and start and start.earliest < verdict.earliest:
            self._episode(entry, person_id, "pretrial", start, until=verdict)
            start = verdict
        self._episode(entry, person_id, kind, start)
        if measure.house_arrest_since:
            self._episode(entry, person_id, "house_arrest", measure.house_arrest_since)

    def _episode(
        self,
        entry: ListedEntry,
        person_id: str,
        kind: str,
        start: PartialDate | None,
        until: PartialDate | None = None,
    ) -> None:
        held_here = kind == entry.measure.custody_kind
        episode = CustodyEpisode(
            id=derived_id("custody_episode", person_id, kind),
            person=person_id,
            custody_kind=kind,
            start=start or UNKNOWN_DAY,
            end=until,
            end_reason="replaced" if until else "",
            facility=self._library.facility(entry, kind) if held_here else "",
            place=self._library.place(entry.place) if held_here else "",
            requesting_state=_requesting_state(entry) if kind == "extradition" else "",
        )
        self._adder.add(episode, entry.line)

    def _is_charged_alike(self, entry: ListedEntry, person_id: str) -> bool:
        """Return whether the person already has every charge of the entry, by article."""
        records = self._adder.tx.records
        taking_part = records.where(Participation, {"person": person_id})
        charges = [charge for each in taking_part for charge in records.parts(Charge, each.id)]
        provisions = {charge.provision for charge in charges}
        wanted = {self._library.provision(charge) for charge in _charges(entry)}
        return bool(wanted) and wanted <= provisions

    def _add_cases(self, entry: ListedEntry, person_id: str) -> None:
        measure = entry.measure
        if not measure.sentences:
            self._take_part(entry, person_id, 0, measure.pending, None)
        for place, sentence in enumerate(measure.sentences):
            charges = sentence.charges + (() if place else measure.pending)
            self._take_part(entry, person_id, place, charges, sentence)

    def _take_part(
        self,
        entry: ListedEntry,
        person_id: str,
        place: int,
        charges: tuple[ListedCharge, ...],
        sentence: ListedSentence | None,
    ) -> None:
        case_id = self._case(entry, person_id, place)
        wanted = entry.measure.custody_kind == "extradition"
        part = Participation(
            id=derived_id("participation", case_id, person_id),
            case=case_id,
            person=person_id,
            role="convict" if sentence else "sought" if wanted else "accused",
        )
        if not self._adder.add(part, entry.line):
            return
        last = len(sentence.charges) - 1 if sentence else len(charges) - 1
        for position, charge in enumerate(charges):
            printed = entry.measure.purpose if position == last and not place else ""
            self._charge(part.id, charge, position, charge.purpose or printed)
        if sentence:
            self._sentence(entry, part.id, sentence)

    def _case(self, entry: ListedEntry, person_id: str, place: int) -> str:
        shared = bool(entry.case_label) and not place
        name = f"{entry.given} {entry.surname}".strip()
        title = entry.case_label if shared else f"{name}, case {place + 1}" if place else name
        key = fold(entry.case_label) if shared else f"{person_id}.{place}"
        case_id = derived_id("case", key)
        found = self._adder.tx.records.where(Case, {"title": title}) if shared else ()
        if not self._adder.live(Case, case_id) and len(found) == 1:
            self._adder.match(Case.TYPE)
            return found[0].id
        kind = "extradition" if entry.measure.custody_kind == "extradition" else "criminal"
        if not self._adder.add(Case(id=case_id, title=title, case_kind=kind), entry.line):
            raise Refused(_DELETED_CASE.format(line=entry.line), code="deleted")
        return case_id

    def _charge(self, part_id: str, charge: ListedCharge, position: int, purpose: str) -> None:
        key = (part_id, charge.code, charge.article, charge.part, fold(charge.quoted_as))
        self._adder.add(
            Charge(
                id=derived_id("charge", *key),
                participation=part_id,
                provision=self._library.provision(charge),
                quoted_as=charge.quoted_as,
                stage=charge.stage,
                alleged=charge.printed_alleged,
                purpose=purpose,
                position=position,
            ),
            charge.line,
        )

    def _sentence(self, entry: ListedEntry, part_id: str, told: ListedSentence) -> None:
        sentence = Sentence(
            id=derived_id("sentence", part_id),
            participation=part_id,
            pronounced=told.pronounced or UNKNOWN_DAY,
            level=told.level,
        )
        if not self._adder.add(sentence, entry.line):
            return
        component = SentenceComponent(
            id=derived_id("sentence_component", sentence.id),
            sentence=sentence.id,
            component_type=told.punishment,
            term=told.term,
            regime=told.regime,
            counted_from=told.counted_from,
        )
        self._adder.add(component, entry.line)


def _requesting_state(entry: ListedEntry) -> str:
    """Return the country that asks for extradition: the one stated, else that of a charge, else the citizenship."""
    charged = next((charge.state for charge in entry.measure.pending if charge.state), "")
    return entry.measure.requesting_state or charged or entry.citizenship


def _first_verdict(sentences: tuple[ListedSentence, ...]) -> PartialDate | None:
    days = [each.pronounced for each in sentences if each.pronounced and each.pronounced.known]
    return min(days, key=lambda day: day.earliest) if days else None


def _charges(entry: ListedEntry) -> tuple[ListedCharge, ...]:
    answered = tuple(charge for sentence in entry.measure.sentences for charge in sentence.charges)
    return answered + entry.measure.pending
