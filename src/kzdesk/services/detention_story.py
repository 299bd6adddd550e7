# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told about a detention, what must be put right in it, and the records it becomes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record, date_order
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.domain.tree import Tree
from kzdesk.services.typed_names import TypedName

_WHO = QT_TRANSLATE_NOOP("detention", "Say who was detained: pick a person or write a name.")
_WHEN = QT_TRANSLATE_NOOP("detention", "Say when; write ? if nobody knows.")
_NOBODY = QT_TRANSLATE_NOOP("detention", "Nobody has been entered yet.")
_TWICE = QT_TRANSLATE_NOOP("detention", "This person stands in line {line} already.")
_NO_PROVISION = QT_TRANSLATE_NOOP("detention", "Pick the provision, or leave the wording empty too.")
_REASON = QT_TRANSLATE_NOOP(
    "detention", "The reason given is kept with the act: choose one, or leave the reason empty."
)
_NO_METHODS = QT_TRANSLATE_NOOP("detention", "Say as what the ill-treatment is recorded.")
_INCOMPLETE = QT_TRANSLATE_NOOP(
    "detention", "This cannot be recorded yet: {count} to put right. What you typed is kept."
)
_FACILITY_WORDS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("knb_sizo", ("knb", "кнб", "ұқк")),
    ("sizo", ("sizo", "сизо", "pre-trial", "тергеу")),
    ("ivs", ("ivs", "ивс", "temporary", "уақытша")),
    ("reception", ("reception", "приемник", "приёмник", "қабылдау")),
    ("colony", ("colony", "колония")),
    ("hospital", ("hospital", "больница", "аурухана")),
    ("prison", ("prison", "тюрьма", "түрме")),
)


@dataclass(frozen=True, slots=True)
class Named:
    """A record that is picked, by its id, or one that is to be made, by its name; or none."""

    id: str = ""
    name: str = field(default="", repr=False)

    @property
    def given(self) -> bool:
        """Whether anything is said."""
        return bool(self.id or self.name.strip())


@dataclass(frozen=True, slots=True)
class StatedCharge:
    """One provision, and the exact wording if it is known."""

    provision: str = ""
    quoted_as: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Detained:
    """One detained person and what happened to them. `person_id` is empty for somebody new.

    `name` and `sex` are recorded only for somebody new; an existing person's record stays as it is.
    """

    person_id: str = ""
    name: TypedName = field(default_factory=TypedName)
    sex: str = ""
    custody_kind: str = "detention"
    facility: Named = Named()
    charges: tuple[StatedCharge, ...] = ()
    lawyer_access: PartialDate | None = None
    family_notified: PartialDate | None = None
    act_type: str = "arbitrary_arrest"
    ill_treatment: tuple[str, ...] = ()
    ill_act: str = "cidt"
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DetentionStory:
    """When, where, by whom and why people were detained, and in which event."""

    when: PartialDate | None
    people: tuple[Detained, ...]
    event: Named = Named()
    place: Named = Named()
    detained_by: Named = Named()
    stated_reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class StoryProblem:
    """What must be put right: the field of the page, the sentence, and the person's place in the story."""

    field: str
    message: Message
    row: int = 0


class Incomplete(Refused):
    """A story has problems; `problems` lists them by the fields of the page."""

    def __init__(self, problems: tuple[StoryProblem, ...]) -> None:
        """Keep the problems for the page that shows them in place."""
        super().__init__(_INCOMPLETE.format(count=len(problems)), code="incomplete")
        self.problems = problems


def problems(story: DetentionStory) -> tuple[StoryProblem, ...]:
    """Return what must be put right in a story, as far as it can be told without the vault."""
    found = [StoryProblem("when", _WHEN)] if story.when is None else []
    found += [] if story.people else [StoryProblem("who", _NOBODY)]
    for named, field_name, type_name in (
        (story.event, "event", "event"),
        (story.place, "place", "place"),
        (story.detained_by, "detained_by", "organisation"),
    ):
        if named.name.strip() and not named.id:
            found += _mapped(new_tree(type_name, named.name), {"title": field_name, "name": field_name}, 0)
    for row, detained in enumerate(story.people):
        found += _about(story, detained, row)
    return tuple(found)


def event_tree(story: DetentionStory, names: tuple[str, ...], place: str) -> Tree | None:
    """Return the event to be made: the one that is named, or one that acts can belong to; None if none is needed."""
    acts = any(each.act_type or each.ill_treatment for each in story.people)
    if story.event.id or not (story.event.name.strip() or acts):
        return None
    day = format_date(story.when) if story.when is not None else ""
    who = names[0] if len(names) == 1 else f"{len(names)} people"
    title = story.event.name.strip() or f"Detention of {who}, {day}"
    kind = "arrests" if len(story.people) > 1 else "other"
    return Tree(Event(title=title, event_type=kind, start=story.when, place=place))


def person_tree(detained: Detained) -> Tree:
    """Return a new person with the one name that was typed."""
    name = detained.name
    given, surname, patronymic = name.given.strip(), name.surname.strip(), name.patronymic.strip()
    return Tree(Person(sex=detained.sex), (Tree(PersonName(given=given, surname=surname, patronymic=patronymic)),))


def custody_tree(story: DetentionStory, detained: Detained, links: Mapping[str, Any]) -> Tree:
    """Return the custody that begins; `links` gives ids by field."""
    return Tree(
        CustodyEpisode(
            custody_kind=detained.custody_kind,
            start=story.when,
            lawyer_access=detained.lawyer_access,
            family_notified=detained.family_notified,
            note=detained.note.strip(),
            **dict(links),
        )
    )


def acts_trees(story: DetentionStory, detained: Detained, links: Mapping[str, str]) -> tuple[Tree, ...]:
    """Return the acts against one person: the arrest as it is counted, and ill-treatment if methods are known."""
    shared: dict[str, Any] = {"start": story.when, **links}
    acts = []
    if detained.act_type:
        acts.append(Tree(Act(act_type=detained.act_type, stated_reason=story.stated_reason.strip(), **shared)))
    if detained.ill_treatment:
        methods = Tree(IllTreatment(methods=detained.ill_treatment))
        acts.append(Tree(Act(act_type=detained.ill_act, **shared), (methods,)))
    return tuple(acts)


def case_tree(story: DetentionStory, detained: Detained, known: tuple[str, str, str]) -> Tree:
    """Return a case in which the person is a suspect; `known` is its title, the event's id and the person's."""
    title, event_id, person_id = known
    charges = tuple(
        Tree(
            Charge(
                provision=each.provision,
                quoted_as=each.quoted_as.strip(),
                stage="suspected",
                stage_date=story.when,
                position=place if len(detained.charges) > 1 else None,
            )
        )
        for place, each in enumerate(detained.charges, start=1)
    )
    suspect = Tree(Participation(person=person_id, role="suspect"), charges)
    return Tree(Case(title=title, opened=story.when, event=event_id), (suspect,))


def new_tree(type_name: str, name: str) -> Tree:
    """Return a new event, place, organisation or facility of that name, of the likeliest kind."""
    return Tree(_NEW[type_name](name.strip()))


def _about(story: DetentionStory, detained: Detained, row: int) -> Iterator[StoryProblem]:
    yield from _who(story, detained, row)
    yield from _charges(detained, row)
    custody = custody_tree(story, detained, {})
    names = {"custody_kind": "custody_kind", "note": "note"}
    yield from _mapped(custody, names, row)
    if story.when is not None:
        for name in ("lawyer_access", "family_notified"):
            yield from (StoryProblem(name, each.message, row) for each in date_order(custody.record, "start", name))
    if detained.facility.name.strip() and not detained.facility.id:
        yield from _mapped(new_tree("facility", detained.facility.name), {"name": "facility"}, row)
    if detained.ill_treatment and not detained.ill_act:
        yield StoryProblem("ill_act", _NO_METHODS, row)
    if story.stated_reason.strip() and not detained.act_type:
        yield StoryProblem("act_type", _REASON, row)
    if row == 0:
        act = Tree(Act(act_type="arbitrary_arrest", victim="-", stated_reason=story.stated_reason))
        yield from _mapped(act, {"stated_reason": "stated_reason"}, row)


def _who(story: DetentionStory, detained: Detained, row: int) -> Iterator[StoryProblem]:
    if not detained.person_id:
        if detained.name.empty:
            yield StoryProblem("who", _WHO, row)
        else:
            written = {name: name for name in ("given", "surname", "patronymic")}
            yield from _mapped(person_tree(detained), written, row)
        return
    first = next(place for place, each in enumerate(story.people) if each.person_id == detained.person_id)
    if first != row:
        yield StoryProblem("who", _TWICE.format(line=first + 1), row)


def _charges(detained: Detained, row: int) -> Iterator[StoryProblem]:
    for place, each in enumerate(detained.charges):
        if not each.provision:
            yield StoryProblem(f"provision_{place}", _NO_PROVISION, row)
        else:
            charge = Tree(Charge(provision=each.provision, quoted_as=each.quoted_as))
            yield from _mapped(charge, {"quoted_as": f"quoted_as_{place}"}, row)


def _mapped(tree: Tree, names: Mapping[str, str], row: int) -> list[StoryProblem]:
    """Return the problems of a tree's records in fields that the page has, under the page's names."""
    return [StoryProblem(names[each.field], each.message, row) for _, each in tree.problems() if each.field in names]


def _facility(name: str) -> Facility:
    words = name.casefold()
    kind = next((kind for kind, signs in _FACILITY_WORDS if any(sign in words for sign in signs)), "police")
    return Facility(name=name, facility_type=kind)


_NEW: Final[dict[str, Callable[[str], Record]]] = {
    "event": lambda name: Event(title=name, event_type="other"),
    "place": lambda name: Place(name=name, level="settlement"),
    "organisation": lambda name: Organisation(name=name, org_type="police"),
    "facility": _facility,
}
