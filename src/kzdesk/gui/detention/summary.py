# SPDX-License-Identifier: GPL-3.0-or-later
"""What will be made of a story, in words, before it is recorded."""

from collections.abc import Iterator, Mapping

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.services.detention_story import Detained, DetentionStory, Named
from kzdesk.services.display import Display

_NOBODY = QT_TRANSLATE_NOOP("detention", "Nobody yet")
_NEW_PERSON = QT_TRANSLATE_NOOP("detention", "A new person: {name}")
_PERSON = QT_TRANSLATE_NOOP("detention", "A person on record: {name}")
_CUSTODY = QT_TRANSLATE_NOOP("detention", "Custody: {words}")
_ACT = QT_TRANSLATE_NOOP("detention", "An act: {words}")
_CASE = QT_TRANSLATE_NOOP("detention", "A new case with the charge: {words}")
_CASE_MANY = QT_TRANSLATE_NOOP("detention", "A new case with the charges: {words}")
_EVENT = QT_TRANSLATE_NOOP("detention", "In the event on record: {name}")
_NEW_EVENT = QT_TRANSLATE_NOOP("detention", "A new event: {name}")
_OWN_EVENT = QT_TRANSLATE_NOOP("detention", "A new event, named after the person and the day")
_NEW_PLACE = QT_TRANSLATE_NOOP("detention", "A new place: {name}")
_NEW_AGENCY = QT_TRANSLATE_NOOP("detention", "A new organisation: {name}")
_NEW_FACILITY = QT_TRANSLATE_NOOP("detention", "A new facility: {name}")


def summary(story: DetentionStory, titles: Mapping[str, str], display: Display) -> tuple[Message, ...]:
    """Return a sentence for each thing that will be made; `titles` gives titles of picked records by id."""
    found: list[Message] = []
    for detained in story.people:
        found += [_person(detained, titles), _custody(story, detained, titles, display)]
        found += _acts(detained, display)
        if detained.charges:
            words = "; ".join(_charge(titles.get(each.provision, ""), each.quoted_as) for each in detained.charges)
            found.append((_CASE if len(detained.charges) == 1 else _CASE_MANY).format(words=words))
        found += _event(story, detained, titles)
        found += _new(detained.facility, _NEW_FACILITY)
    found += _new(story.place, _NEW_PLACE)
    found += _new(story.detained_by, _NEW_AGENCY)
    return tuple(found)


def _person(detained: Detained, titles: Mapping[str, str]) -> Message:
    if detained.person_id:
        return _PERSON.format(name=titles.get(detained.person_id, ""))
    return _NOBODY if detained.name.empty else _NEW_PERSON.format(name=detained.name.title)


def _custody(story: DetentionStory, detained: Detained, titles: Mapping[str, str], display: Display) -> Message:
    facility = titles.get(detained.facility.id, detained.facility.name)
    place = titles.get(story.place.id, story.place.name)
    day = display.date(story.when) if story.when is not None else ""
    pieces = (display.label("custody_kinds", detained.custody_kind), day, facility, place)
    return _CUSTODY.format(words=", ".join(piece for piece in pieces if piece))


def _acts(detained: Detained, display: Display) -> Iterator[Message]:
    if detained.act_type:
        yield _ACT.format(words=display.label("act_types", detained.act_type))
    if detained.ill_treatment:
        methods = ", ".join(display.label("ill_treatment_methods", code) for code in detained.ill_treatment)
        label = display.label("act_types", detained.ill_act)
        yield _ACT.format(words=f"{label} – {methods}" if label else methods)


def _event(story: DetentionStory, detained: Detained, titles: Mapping[str, str]) -> Iterator[Message]:
    if story.event.id:
        yield _EVENT.format(name=titles.get(story.event.id, ""))
    elif story.event.name.strip():
        yield _NEW_EVENT.format(name=story.event.name.strip())
    elif detained.act_type or detained.ill_treatment:
        yield _OWN_EVENT


def _new(named: Named, message: Message) -> Iterator[Message]:
    if not named.id and named.name.strip():
        yield message.format(name=named.name.strip())


def _charge(title: str, wording: str) -> str:
    return f"{title or '…'} (“{wording}”)" if wording.strip() else title or "…"
