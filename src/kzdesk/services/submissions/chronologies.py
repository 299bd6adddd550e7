# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the chronology of a person or of a case, as far as it may be told to others."""

from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions.chronology import Chronology, DatedLine, DatedLines
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.wording import capitalised
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Charge, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act
from kzdesk.services.moments import Moment, Moments
from kzdesk.services.submissions.making import Made, Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.proceedings import judged_in
from kzdesk.services.submissions.standing import begun, case_to_show, dating, standing_of_person

_CHRONOLOGY: Final = Chronology()


class PersonChronologyMaker:
    """Makes the chronology of a person."""

    name = "person-chronology"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Chronology of a person")
    subjects = ("person",)
    templates = ("chronology", "proceedings")
    preferred = "pdf"
    profile = "coalition"

    def make(self, making: Making) -> Made:
        """Return the chronology. Raises `Refused` when there is no such person or they may not be shown at all."""
        person = making.records.get(Person, making.order.subject)
        standing = standing_of_person(making.records, person.id)
        moments = _moments(making).of_person(person.id)
        return _made(making, _Told(Person.TYPE, Naming(making).person(person.id), standing), moments)


class CaseChronologyMaker:
    """Makes the chronology of a case."""

    name = "case-chronology"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Chronology of a case")
    subjects = ("case",)
    templates = ("chronology", "proceedings")
    preferred = "pdf"
    profile = "coalition"

    def make(self, making: Making) -> Made:
        """Return the chronology. Raises `Refused` when there is no such case or nobody in it may be shown."""
        case = case_to_show(making.records, making.order.subject)
        title = case.title or capitalised(making.label("case_kinds", case.case_kind))
        return _made(making, _Told(Case.TYPE, title), _moments(making).of_case(case.id))


@dataclass(frozen=True, slots=True)
class _Told:
    """What the chronology is about, what that is called, and how openly a person may be shown."""

    kind: str
    title: str
    standing: Standing = Standing.NAMED


def _made(making: Making, told: _Told, moments: tuple[Moment, ...]) -> Made:
    as_of = making.as_of
    day = dating(told.standing)
    lines = tuple(
        DatedLine(
            each.lane, each.title, each.detail, day(each.start) or each.start, day(each.end), each.open_end, each.id
        )
        for each in moments
        if begun(each.start, as_of.latest)
    )
    source = DatedLines(told.kind, told.title, as_of, lines, making.order.subject)
    return Made(_CHRONOLOGY.outline(source, making.words("chronology")), as_of)


def _moments(making: Making) -> Moments:
    naming = Naming(making)
    telling = _Telling(making, naming, CaseWords(making.words("proceedings")))
    return Moments(making.records, telling.what, naming.titles)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Says what a record is in the language of the document."""

    making: Making
    naming: Naming
    words: CaseWords

    def what(self, record: Record) -> str:
        """Return what a record is, without its dates and its person."""
        return " · ".join(piece for piece in self._pieces(record) if piece)

    def _pieces(self, record: Record) -> tuple[str, ...]:
        label = self.making.label
        match record:
            case CustodyEpisode():
                return label("custody_kinds", record.custody_kind), self.naming.where(record.facility, record.place)
            case Charge():
                return (self._charge(record),)
            case Hearing():
                return label("hearing_stages", record.stage), self.naming.organisation(record.court)
            case Sentence():
                return label("court_levels", record.level), self._punishments(record)
            case Restriction():
                authority = self.naming.organisation(record.authority)
                return label("restriction_types", record.restriction_type), authority
            case Act():
                return (label("act_types", record.act_type),)
        raise TypeError(record.TYPE)

    def _charge(self, charge: Charge) -> str:
        found = self.making.records.by_ids(Provision, [charge.provision] if charge.provision else [])
        charged = self.naming.charge(charge, found.get(charge.provision, Provision()))
        stage = self.making.label("charge_stages", charge.stage)
        return " · ".join(piece for piece in (self.words.charge(charged), stage) if piece)

    def _punishments(self, sentence: Sentence) -> str:
        return self.words.punishments(judged_in(self.naming, sentence)).replace("\n", "; ")
