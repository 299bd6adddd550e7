# SPDX-License-Identifier: GPL-3.0-or-later
"""A detention told in one pass: person, event, custody, charges, lawyer, family, ill-treatment; all rows at once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records import parts_of, record_type
from kzdesk.domain.records.case import Event, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.services.detention_rows import ReadRow, RowReader, TypedRow
from kzdesk.services.detention_story import (
    Detained,
    DetentionStory,
    Incomplete,
    Named,
    StoryProblem,
    acts_trees,
    case_tree,
    custody_tree,
    event_tree,
    new_tree,
    person_tree,
    problems,
)
from kzdesk.services.display import Display
from kzdesk.services.records import save_tree
from kzdesk.store.tx import Tx
from kzdesk.store.typed_facts import DETENTION_DRAFT
from kzdesk.store.vault import Vault

_ALREADY = QT_TRANSLATE_NOOP(
    "detention", "This person already has custody of this kind from this day. Open the person to see it."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "detention",
    "This cannot be taken back as a whole any more: some of it was changed or is used by other records. "
    "Nothing was changed. Open the records and delete what is wrong.",
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was made: the event if any, for each person in order the person and their case if any, and every row.

    `named` tells what became of places, organisations and facilities named for the first time: type, name, id.
    """

    event_id: str
    people: tuple[str, ...]
    cases: tuple[str, ...]
    made: tuple[tuple[str, str], ...]
    named: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)


class Detentions:
    """Records detentions; the whole story is one transaction, and so is taking it back."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault and read typed words by the vocabularies of this display."""
        self._vault = vault
        self._display = display

    def problems(self, story: DetentionStory) -> tuple[StoryProblem, ...]:
        """Return what must be put right before the story can be recorded."""
        found = problems(story)
        with self._vault.transaction() as tx:
            return (*found, *_already(tx, story))

    def record(self, story: DetentionStory) -> Recorded:
        """Make every row the story needs.

        Raises `Incomplete` when something must be put right first; then nothing is made.
        """
        found = problems(story)
        with self._vault.transaction() as tx:
            if found := (*found, *_already(tx, story)):
                raise Incomplete(found)
            recorded = _record(tx, story)
            tx.set_fact(DETENTION_DRAFT, "")
            return recorded

    def take_back(self, recorded: Recorded) -> None:
        """Delete everything that `record` made; tombstones and the history stay.

        Raises `Refused` when any of it was changed since, or when other records refer to it; then nothing changes.
        """
        made = frozenset(recorded.made)
        with self._vault.transaction() as tx:
            if any(_touched(tx, each, made) for each in recorded.made):
                raise Refused(_CHANGED, code="changed")
            for name, record_id in reversed(recorded.made):
                tx.records.delete(record_type(name), record_id)

    def read_rows(self, rows: tuple[TypedRow, ...], story: DetentionStory) -> tuple[ReadRow, ...]:
        """Return what the typed rows of a table mean; what a row leaves open is taken from the story around it."""
        with self._vault.transaction() as tx:
            reader = RowReader(tx, self._display, story)
            return tuple(reader.read(row) for row in rows)

    def keep_draft(self, content: Mapping[str, Any]) -> None:
        """Keep inside the vault what is typed and not recorded yet, in place of what was kept before."""
        with self._vault.transaction() as tx:
            tx.set_fact(DETENTION_DRAFT, json.dumps(content, ensure_ascii=False) if content else "")

    def draft(self) -> dict[str, Any]:
        """Return what was typed and not recorded; empty when there is nothing."""
        with self._vault.transaction() as tx:
            kept = tx.fact(DETENTION_DRAFT)
        content = json.loads(kept) if kept else {}
        return content if isinstance(content, dict) else {}


def _record(tx: Tx, story: DetentionStory) -> Recorded:
    """Store all trees of the story, wholes before what refers to them."""
    before = len(tx.records.changes)
    new = _NewRecords(tx)
    place, agency = new.id_of("place", story.place), new.id_of("organisation", story.detained_by)
    titles = tx.records.titles(Person.TYPE, (each.person_id for each in story.people))
    names = tuple(each.name.title or titles.get(each.person_id, "") for each in story.people)
    event_id = tx.records.get(Event, story.event.id).id if story.event.id else ""
    event = event_tree(story, names, place)
    if not event_id and event is not None:
        event_id = save_tree(tx, event, "").id
    people, cases = [], []
    for detained, name in zip(story.people, names, strict=True):
        facility = new.id_of("facility", detained.facility)
        person_id = _person(tx, detained)
        where = {"facility": facility, "place": place}
        save_tree(tx, custody_tree(story, detained, {**where, "ordered_by": agency}), person_id)
        for act in acts_trees(story, detained, {**where, "victim": person_id}):
            save_tree(tx, act, event_id)
        case_id = ""
        if detained.charges:
            title = _case_title(tx, detained, name)
            case_id = save_tree(tx, case_tree(story, detained, (title, event_id, person_id)), "").id
        people.append(person_id)
        cases.append(case_id)
    made = tuple((change.record_type, change.record_id) for change in tx.records.changes[before:])
    return Recorded(event_id, tuple(people), tuple(cases), made, new.named())


class _NewRecords:
    """Makes the places, organisations and facilities that the story names for the first time, each once."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._made: dict[tuple[str, str], str] = {}

    def id_of(self, type_name: str, named: Named) -> str:
        if named.id or not named.name.strip():
            return named.id
        key = (type_name, named.name.strip().casefold())
        if key not in self._made:
            self._made[key] = save_tree(self._tx, new_tree(type_name, named.name), "").id
        return self._made[key]

    def named(self) -> tuple[tuple[str, str, str], ...]:
        return tuple((type_name, name, record_id) for (type_name, name), record_id in self._made.items())


def _person(tx: Tx, detained: Detained) -> str:
    if detained.person_id:
        return tx.records.get(Person, detained.person_id).id
    return save_tree(tx, person_tree(detained), "").id


def _case_title(tx: Tx, detained: Detained, name: str) -> str:
    provisions = tx.records.by_ids(Provision, (each.provision for each in detained.charges))
    articles = [provisions[each.provision].article for each in detained.charges if each.provision in provisions]
    written = ", ".join(dict.fromkeys(article for article in articles if article))
    return f"{name} – {written}" if written else name


def _already(tx: Tx, story: DetentionStory) -> tuple[StoryProblem, ...]:
    """Return a problem for everybody whose custody of this kind from this very day is on record."""
    return tuple(
        StoryProblem("who", _ALREADY, row)
        for row, detained in enumerate(story.people)
        if detained.person_id
        and story.when is not None
        and story.when.known
        and any(
            (episode.custody_kind, episode.start) == (detained.custody_kind, story.when)
            for episode in tx.records.parts(CustodyEpisode, detained.person_id)
        )
    )


def _touched(tx: Tx, record: tuple[str, str], made: frozenset[tuple[str, str]]) -> bool:
    """Return whether a record was changed since it was made, has got new parts, or is referred to from elsewhere."""
    name, record_id = record
    cls = record_type(name)
    if not tx.records.exists(cls, record_id) or tx.records.get(cls, record_id).revision != 1:
        return True
    refers = ((other, other_id) for other, other_id, _ in tx.queries.referring(name, record_id))
    return any(each not in made for each in (*refers, *_parts(tx, name, record_id)))


def _parts(tx: Tx, name: str, record_id: str) -> list[tuple[str, str]]:
    return [(cls.TYPE, part.id) for cls in parts_of(name) for part in tx.records.parts(cls, record_id)]
