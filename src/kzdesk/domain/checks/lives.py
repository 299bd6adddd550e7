# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything with a date that happened to a person or was done about one, gathered from all records of a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.dated import Dated, dated
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.said_kinds import said_custody, said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records.consent import Consent

_CHARGE: Final = QT_TRANSLATE_NOOP("checks", "the charge")
_END: Final = QT_TRANSLATE_NOOP("checks", "the end of custody")
_ACT: Final = QT_TRANSLATE_NOOP("checks", "the act against the person")
_ACT_END: Final = QT_TRANSLATE_NOOP("checks", "the end of the act against the person")
_EXAMINED: Final = QT_TRANSLATE_NOOP("checks", "the medical examination")
_COMPLAINT: Final = QT_TRANSLATE_NOOP("checks", "the complaint")
_RESTRICTION: Final = QT_TRANSLATE_NOOP("checks", "the restriction")
_RELATION: Final = QT_TRANSLATE_NOOP("checks", "the beginning of the relation")
_ASSESSMENT: Final = QT_TRANSLATE_NOOP("checks", "the assessment")
_DECISION: Final = QT_TRANSLATE_NOOP("checks", "the decision on listing")
_CONSENT: Final = QT_TRANSLATE_NOOP("checks", "the consent")
_PUBLISHED: Final = QT_TRANSLATE_NOOP("checks", "the earlier publication")
_ON_THE_LIST: Final = QT_TRANSLATE_NOOP("checks", "the entry in the financial list")
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted", "offender"})
_FAMILY: Final = frozenset({"parent", "child", "sibling", "uncle_aunt"})


@dataclass(frozen=True, slots=True)
class Happening:
    """A dated fact: whether it is done (so not planned), needs the person alive, and happens to an accused one.

    `in_court` says that a court may deal with it after a death, as it does where relatives ask to clear a name.
    """

    dated: Dated
    done: bool = True
    alive: bool = False
    as_accused: bool = False
    in_court: bool = False


def happenings(file: PersonFile) -> Iterator[Happening]:
    """Yield all dated facts of a file."""
    yield from _held_and_tried(file)
    yield from _suffered(file)
    yield from _done_about(file)


def _held_and_tried(file: PersonFile) -> Iterator[Happening]:
    for episode in file.custody:
        for each in dated(episode, "start", said_custody(episode.custody_kind)):
            yield Happening(each, alive=True)
        for each in dated(episode, "end", _END):
            yield Happening(each, done=False, alive=True)
    for part in file.parts:
        accused = part.participation.role in _ACCUSED
        for charge in part.charges:
            for each in dated(charge, "stage_date", _CHARGE):
                yield Happening(each, alive=charge.stage != "dropped", as_accused=accused, in_court=True)
        for punished in part.sentences:
            for each in dated(punished.sentence, "pronounced", said_instance(punished.sentence.level)):
                first, unpunished = punished.sentence.level == "first", not punished.components
                yield Happening(each, alive=first, as_accused=accused, in_court=unpunished)


def _suffered(file: PersonFile) -> Iterator[Happening]:
    for suffered in file.acts:
        for each in dated(suffered.act, "start", _ACT):
            yield Happening(each, alive=True)
        for each in dated(suffered.act, "end", _ACT_END):
            yield Happening(each)
        for treatment in suffered.ill_treatment:
            for each in dated(treatment, "examined_on", _EXAMINED):
                yield Happening(each)
            for each in dated(treatment, "complaint_filed", _COMPLAINT):
                yield Happening(each)


def _done_about(file: PersonFile) -> Iterator[Happening]:
    kept_apart = tuple(each for each in file.relations if each.relation_type not in _FAMILY)
    told: tuple[tuple[Sequence[Record], str, Message], ...] = (
        (file.restrictions, "start", _RESTRICTION),
        (kept_apart, "start", _RELATION),
        (file.assessments, "as_of", _ASSESSMENT),
        (file.assessments, "decided_on", _DECISION),
        (file.consents, "obtained_on", _CONSENT),
        (file.publications, "published_on", _PUBLISHED),
        (file.financial_list, "added_on", _ON_THE_LIST),
    )
    for records, field, what in told:
        for record in records:
            for each in dated(record, field, what):
                yield Happening(each, alive=isinstance(record, Consent) and record.given_by == "self")
