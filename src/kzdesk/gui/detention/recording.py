# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording what is told, as one job, and what of it stays for the next person."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzdesk.gui.detention.fields import CIRCUMSTANCES
from kzdesk.services.detention import Recorded
from kzdesk.services.detention_rows import ReadRow, TypedRow
from kzdesk.services.detention_story import DetentionStory, Incomplete, StoryProblem

if TYPE_CHECKING:
    from kzdesk.services.desk import Services


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of recording: what was made with the people's titles and the event's, or what must be put right.

    `readings` are those of the rows in their order.
    """

    recorded: Recorded | None = None
    people: tuple[str, ...] = ()
    event: str = ""
    readings: tuple[ReadRow, ...] = ()
    problems: tuple[StoryProblem, ...] = ()


class KnownReadings:
    """What rows mean, remembered while the circumstances stay the same, so that only changed rows are read."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._story: DetentionStory | None = None
        self._known: dict[TypedRow, ReadRow] = {}

    def forget(self) -> None:
        """Know nothing any more: records may have changed."""
        self._known = {}

    def missing(self, rows: Iterable[TypedRow], story: DetentionStory) -> tuple[TypedRow, ...]:
        """Return the rows that are to be read, each once."""
        if story != self._story:
            self._story, self._known = story, {}
        return tuple(dict.fromkeys(row for row in rows if row not in self._known))

    def learn(self, story: DetentionStory, rows: tuple[TypedRow, ...], readings: tuple[ReadRow, ...]) -> None:
        """Remember what rows mean, unless the circumstances have changed meanwhile."""
        if story == self._story:
            self._known |= dict(zip(rows, readings, strict=True))

    def of(self, rows: Iterable[TypedRow]) -> dict[TypedRow, ReadRow]:
        """Return what is known of these rows."""
        return {row: self._known[row] for row in rows if row in self._known}


def record(services: "Services", story: DetentionStory, rows: tuple[TypedRow, ...] | None) -> Outcome:
    """Record a story, with the people of the rows if there are rows, and return what became of it."""
    readings: tuple[ReadRow, ...] = ()
    if rows is not None:
        readings = services.detentions.read_rows(rows, story)
        if any(read.problems for read in readings):
            return Outcome(readings=readings)
        story = dataclasses.replace(story, people=tuple(read.detained for read in readings))
    try:
        recorded = services.detentions.record(story)
    except Incomplete as refusal:
        return Outcome(readings=readings, problems=refusal.problems)
    people = tuple(services.records.choice("person", each).title for each in recorded.people)
    event = services.records.choice("event", recorded.event_id).title if recorded.event_id else ""
    return Outcome(recorded, people, event)


def left_over(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return of what was typed what was not recorded: the table while one person is told about, and that person
    while the table is recorded.
    """
    many = bool(typed.get("many"))
    shared = {item.name for item in CIRCUMSTANCES}
    fields = {name: state for name, state in typed.get("fields", {}).items() if many and name not in shared}
    return {"fields": fields, "rows": [] if many else typed.get("rows", []), "many": many}


def for_another(typed: Mapping[str, Any], outcome: Outcome) -> dict[str, Any]:
    """Return what is left over with the circumstances, in which new things are replaced by what they became."""
    recorded = outcome.recorded
    left = left_over(typed)
    if recorded is None:
        return left
    made = {(type_name, name): record_id for type_name, name, record_id in recorded.named}
    fields = left["fields"]
    for item in CIRCUMSTANCES:
        state = dict(typed.get("fields", {}).get(item.name, {}))
        record_id = made.get((item.target, state.get("raw", "").strip().casefold()), "")
        if state.get("new") and record_id:
            state |= {"value": record_id, "title": state["raw"].strip(), "raw": "", "new": False}
        if state:
            fields[item.name] = state
    if recorded.event_id:
        fields["event"] = {"value": recorded.event_id, "title": outcome.event, "raw": "", "new": False}
    return left
