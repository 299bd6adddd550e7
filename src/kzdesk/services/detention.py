# SPDX-License-Identifier: GPL-3.0-or-later
"""A detention told in one pass: person, event, custody, charge, lawyer, family, ill-treatment; all rows at once."""

from dataclasses import dataclass, field

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.services.records import save_tree
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_WHO = QT_TRANSLATE_NOOP("detention", "Say who was detained: pick a person or write a name.")
_WHEN = QT_TRANSLATE_NOOP("detention", "Say when; write ? if nobody knows.")


@dataclass(frozen=True, slots=True)
class Detained:
    """One detained person and what happened to them. `person_id` is empty for somebody new."""

    person_id: str = ""
    given: str = field(default="", repr=False)
    surname: str = field(default="", repr=False)
    sex: str = ""
    custody_kind: str = "detention"
    facility: str = ""
    lawyer_access: PartialDate | None = None
    family_notified: PartialDate | None = None
    ill_treatment: tuple[str, ...] = ()
    provision: str = ""
    quoted_as: str = field(default="", repr=False)
    case_title: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DetentionStory:
    """When, where, by whom and why people were detained. `event_id` is empty when the event is new or none."""

    when: PartialDate | None
    people: tuple[Detained, ...]
    event_id: str = ""
    event_title: str = field(default="", repr=False)
    place: str = ""
    detained_by: str = ""
    stated_reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Recorded:
    """The ids of what was made: the event, and for each person in order the person and their case, if any."""

    event_id: str
    people: tuple[str, ...]
    cases: tuple[str, ...]


class Detentions:
    """Records detentions; the whole story is one transaction."""

    def __init__(self, vault: Vault) -> None:
        """Work on this vault."""
        self._vault = vault

    def record(self, story: DetentionStory) -> Recorded:
        """Make every row the story needs. Raises `Invalid` when something needed is missing; then nothing is made."""
        if problems := _problems(story):
            raise Invalid(problems)
        with self._vault.transaction() as tx:
            event_id = _event(tx, story)
            people, cases = [], []
            for detained in story.people:
                person_id = detained.person_id or _new_person(tx, detained)
                people.append(person_id)
                _custody(tx, story, detained, person_id)
                _acts(tx, story, detained, (event_id, person_id))
                cases.append(_case(tx, story, detained, (event_id, person_id)) if detained.provision else "")
            return Recorded(event_id, tuple(people), tuple(cases))


def _problems(story: DetentionStory) -> tuple[tuple[Record, Problem], ...]:
    found: list[tuple[Record, Problem]] = []
    if story.when is None:
        found.append((Event(), Problem("when", _WHEN)))
    if not story.people:
        found.append((Person(), Problem("person", _WHO)))
    for detained in story.people:
        if not detained.person_id and not (detained.given.strip() or detained.surname.strip()):
            found.append((Person(), Problem("person", _WHO)))
    return tuple(found)


def _event(tx: Tx, story: DetentionStory) -> str:
    if story.event_id:
        return tx.records.get(Event, story.event_id).id
    title = story.event_title.strip()
    kind = "arrests" if len(story.people) > 1 else "other"
    event = Event(title=title or f"Detention, {story.when}", event_type=kind, start=story.when, place=story.place)
    return save_tree(tx, Tree(event), "").id


def _new_person(tx: Tx, detained: Detained) -> str:
    name = PersonName(given=detained.given.strip(), surname=detained.surname.strip())
    return save_tree(tx, Tree(Person(sex=detained.sex), (Tree(name),)), "").id


def _custody(tx: Tx, story: DetentionStory, detained: Detained, person_id: str) -> None:
    episode = CustodyEpisode(
        custody_kind=detained.custody_kind,
        start=story.when,
        facility=detained.facility,
        place=story.place,
        ordered_by=story.detained_by,
        lawyer_access=detained.lawyer_access,
        family_notified=detained.family_notified,
    )
    save_tree(tx, Tree(episode), person_id)


def _acts(tx: Tx, story: DetentionStory, detained: Detained, ids: tuple[str, str]) -> None:
    event_id, person_id = ids
    seized = Act(
        victim=person_id,
        act_type="arbitrary_arrest",
        start=story.when,
        place=story.place,
        facility=detained.facility,
        stated_reason=story.stated_reason,
    )
    save_tree(tx, Tree(seized), event_id)
    if detained.ill_treatment:
        act = Act(victim=person_id, act_type="cidt", start=story.when, facility=detained.facility, place=story.place)
        save_tree(tx, Tree(act, (Tree(IllTreatment(methods=detained.ill_treatment)),)), event_id)


def _case(tx: Tx, story: DetentionStory, detained: Detained, ids: tuple[str, str]) -> str:
    event_id, person_id = ids
    charge = Tree(Charge(provision=detained.provision, quoted_as=detained.quoted_as, stage_date=story.when))
    taking_part = Tree(Participation(person=person_id, role="suspect"), (charge,))
    title = detained.case_title.strip() or " ".join(p for p in (detained.given, detained.surname) if p) or "—"
    case = Case(title=title, opened=story.when, event=event_id)
    return save_tree(tx, Tree(case, (taking_part,)), "").id
