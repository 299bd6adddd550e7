# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that a submission of the form for detentions comes to.

Each has an id that follows from the submission, so an edited submission changes them. Events, places, agencies and
facilities are found by their exact name; one that is not on record is made under an id that follows from its name, so
several submissions about one rally share its event. People are always new: whether they are on record already a human
decides on the Review page.
"""

import dataclasses
from collections.abc import Generator, Iterator, Mapping
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.services.bulk.answers import Submission
from kzdesk.services.bulk.difference import Wrong
from kzdesk.services.bulk.field_forms import PEOPLE
from kzdesk.services.bulk.known import Known, row_id
from kzdesk.services.detention_rows import SOMEBODY_NEW, RowReader, TypedRow
from kzdesk.services.detention_story import (
    Detained,
    DetentionStory,
    Named,
    acts_trees,
    case_tree,
    custody_tree,
    event_tree,
    new_tree,
    person_tree,
    problems,
)
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx

_PERSON: Final = "person"
_NO_METHOD: Final = QT_TRANSLATE_NOOP("bulk", "“{text}” is not in the list of the form.")
_QUESTIONS: Final = (
    *("surname", "given", "patronymic", "sex", "custody_kind", "facility", "article"),
    *("family_notified", "lawyer_access", "ill_treatment", "note"),
)


class DetentionAnswers:
    """Reads submissions of the form for detentions within one transaction."""

    def __init__(self, tx: Tx, display: Display, known: Known) -> None:
        """Look names up among `known`, codes and articles as the Detention page does."""
        self._tx = tx
        self._display = display
        self._known = known

    def records(self, told: Submission, wrong: list[Wrong]) -> list[Record]:
        """Return the records of a submission, wholes before their parts; what is wrong is noted."""
        when = _date(told.get("detention/when"), "when", wrong)
        answers = [{name: told.get(f"{_PERSON}/{name}") for name in _QUESTIONS}, *told.repeats.get(PEOPLE, ())]
        story = DetentionStory(when=when, people=(), stated_reason=told.get("detention/stated_reason"))
        people = tuple(self._detained(each, story, wrong) for each in answers if any(each.values()))
        found = problems(dataclasses.replace(story, people=people))
        wrong += [Wrong(each.field, each.message) for each in found]
        return [] if wrong else list(self._made(told, dataclasses.replace(story, people=people)))

    def _detained(self, answers: Mapping[str, str], story: DetentionStory, wrong: list[Wrong]) -> Detained:
        typed = TypedRow(
            surname=answers.get("surname", ""),
            given=f"{answers.get('given', '')} {answers.get('patronymic', '')}".strip(),
            sex=answers.get("sex", ""),
            custody_kind=answers.get("custody_kind", ""),
            article=answers.get("article", ""),
            note=answers.get("note", ""),
            same=SOMEBODY_NEW,
        )
        row = RowReader(self._tx, self._display, story).read(typed)
        wrong += [Wrong(each.field, each.message) for each in row.problems]
        name = dataclasses.replace(
            row.detained.name, given=answers.get("given", ""), patronymic=answers.get("patronymic", "")
        )
        return dataclasses.replace(
            row.detained,
            name=name,
            facility=Named(name=answers.get("facility", "")),
            family_notified=_date(answers.get("family_notified", ""), "family_notified", wrong),
            lawyer_access=_date(answers.get("lawyer_access", ""), "lawyer_access", wrong),
            ill_treatment=self._methods(answers.get("ill_treatment", ""), wrong),
        )

    def _methods(self, text: str, wrong: list[Wrong]) -> tuple[str, ...]:
        """Return the codes of a question with several choices, which are parted by spaces."""
        codes = tuple(text.split())
        known = {term.code for term in self._display.vocabularies.terms("ill_treatment_methods")}
        wrong += [Wrong("ill_treatment", _NO_METHOD.format(text=code)) for code in codes if code not in known]
        return codes

    def _made(self, told: Submission, story: DetentionStory) -> Iterator[Record]:
        place = yield from self._named("place", told.get("detention/place"))
        agency = yield from self._named("organisation", told.get("detention/detained_by"))
        event_id = yield from self._event(told, story, place)
        for number, detained in enumerate(story.people):
            key = (told.uuid, str(number))
            facility = yield from self._named("facility", detained.facility.name)
            person_id = row_id("person", *key)
            yield from _numbered(person_tree(detained), person_id, key)
            where = {"facility": facility, "place": place}
            custody = custody_tree(story, detained, where | {"carried_out_by": agency}).record
            yield _with(custody, id=row_id(custody.TYPE, *key), person=person_id)
            for count, act in enumerate(acts_trees(story, detained, where | {"victim": person_id})):
                placed = dataclasses.replace(act, record=_with(act.record, event=event_id))
                yield from _numbered(placed, row_id("act", *key, str(count)), key)
            if detained.charges:
                case = case_tree(story, detained, (_case_title(told, detained), event_id, person_id))
                yield from _numbered(case, row_id("case", *key), key)

    def _named(self, type_name: str, name: str) -> Generator[Record, None, str]:
        """Return the id of the record a name means; yield one to be made when there is none."""
        if not name or (found := self._known.all(type_name, name)):
            return found[0] if name else ""
        made = _with(new_tree(type_name, name).record, id=row_id(type_name, name))
        yield made
        return made.id

    def _event(self, told: Submission, story: DetentionStory, place: str) -> Generator[Record, None, str]:
        title = told.get("detention/event")
        if title:
            known = dataclasses.replace(story, event=Named(name=title))
            made = event_tree(known, (), place)
            record_id = row_id(Event.TYPE, title, str(story.when))
        else:
            names = tuple(each.name.title for each in story.people)
            made = event_tree(story, names, place)
            record_id = row_id(Event.TYPE, told.uuid)
        if made is not None:
            yield _with(made.record, id=record_id)
        return record_id


def _numbered(tree: Tree, record_id: str, key: tuple[str, ...]) -> Iterator[Record]:
    """Yield the records of a tree, each part under an id that follows from the submission and its place."""
    yield _with(tree.record, id=record_id)
    for place, part in enumerate(tree.parts):
        field = next(item.name for item in specs(type(part.record)) if item.part_of)
        owned = dataclasses.replace(part, record=_with(part.record, **{field: record_id}))
        own = (part.record.script,) if isinstance(part.record, PersonName) else (record_id, str(place))
        yield from _numbered(owned, row_id(part.record.TYPE, *key, *own), key)


def _with(record: Record, **values: object) -> Record:
    return dataclasses.replace(record, **values)  # type: ignore[arg-type]


def _case_title(told: Submission, detained: Detained) -> str:
    article = told.get("person/article")
    return f"{detained.name.title} – {article}" if article else detained.name.title


def _date(text: str, name: str, wrong: list[Wrong]) -> PartialDate | None:
    if not text:
        return None
    try:
        return PartialDate.parse(text)
    except Refused as error:
        wrong.append(Wrong(name, error.message))
        return None
