# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that monitors fill in on a telephone, question by question; answers come back under the same names.

Questions take their labels and lists from the fields they fill, so they read as in the window.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.fields import spec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing, Observation
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.runtime.checklists import ChecklistItem

DETENTION: Final = "detention"
OBSERVATION: Final = "observation"
FORM_QUESTION: Final = "kzdesk_form"
"""The calculated question that tells which of our forms an answer belongs to."""
IDS: Final = {DETENTION: "detention-1", OBSERVATION: "observation-1"}
PEOPLE: Final = "others"
"""The repeated group of further people."""
_DATE_HINT: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "As far as it is known: 5.1.2022, 1.2022, 2022, or ? when it is not known",
)
_TIME_HINT: Final = QT_TRANSLATE_NOOP("bulk", "For example 09:30")
_TITLES: Final = {
    DETENTION: QT_TRANSLATE_NOOP("bulk", "Detention"),
    OBSERVATION: QT_TRANSLATE_NOOP("bulk", "Trial observation"),
}
_WHAT: Final = QT_TRANSLATE_NOOP("bulk", "The detention")
_WHO: Final = QT_TRANSLATE_NOOP("bulk", "The person")
_OTHERS: Final = QT_TRANSLATE_NOOP("bulk", "Another person detained")
_WHEN: Final = QT_TRANSLATE_NOOP("bulk", "Day of the detention")
_WHERE: Final = QT_TRANSLATE_NOOP("bulk", "Place: its name in any language")
_EVENT: Final = QT_TRANSLATE_NOOP("bulk", "Event it was part of, such as a rally; the same words for everybody there")
_FACILITY: Final = QT_TRANSLATE_NOOP("bulk", "Where the person is held")
_ARTICLE: Final = QT_TRANSLATE_NOOP("bulk", "Article, for example 272 or 272(2)")
_METHODS: Final = QT_TRANSLATE_NOOP("bulk", "Ill-treatment, if any")
_CASE: Final = QT_TRANSLATE_NOOP("bulk", "Case: its title or number as it is called in kzdesk")
_CASE_GROUP: Final = QT_TRANSLATE_NOOP("bulk", "Case and hearing")
_OBSERVED: Final = QT_TRANSLATE_NOOP("bulk", "Observation")
_COURT: Final = QT_TRANSLATE_NOOP("bulk", "Court: its name in any language")
_REMARK: Final = QT_TRANSLATE_NOOP("bulk", "Note to {item}")
_AT_THE_END: Final = QT_TRANSLATE_NOOP("bulk", "At the end")
_SPOKEN: Final = (DETENTION, OBSERVATION)


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `vocabulary` is the list of a choice; `multiple` takes several; labels may be given by language."""

    name: str
    label: Message | dict[str, str]
    kind: Kind = Kind.TEXT
    vocabulary: str = ""
    required: bool = False
    hint: Message | None = None
    time: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Questions on one screen; a repeated group is answered as often as there are people."""

    name: str
    label: Message | dict[str, str]
    questions: tuple[Question, ...]
    repeated: bool = False


def forms() -> tuple[tuple[str, Message], ...]:
    """Return the forms there are: the word for each, and what it is called."""
    return tuple((name, _TITLES[name]) for name in _SPOKEN)


def title(form: str) -> Message:
    """Return what a form is called."""
    return _TITLES[form]


def detention_form() -> tuple[Group, ...]:
    """Return the groups of the form for detentions."""
    what = (
        Question("when", _WHEN, Kind.DATE, required=True, hint=_DATE_HINT),
        Question("place", _WHERE),
        Question("event", _EVENT),
        _of(CustodyEpisode, "carried_out_by", name="detained_by", kind=Kind.TEXT),
        _of(Act, "stated_reason"),
    )
    person = tuple(_person())
    return (
        Group("detention", _WHAT, what),
        Group("person", _WHO, person),
        Group(PEOPLE, _OTHERS, person, repeated=True),
    )


def observation_form(items: tuple[ChecklistItem, ...], sections: dict[str, dict[str, str]]) -> tuple[Group, ...]:
    """Return the groups of the form for observers: the hearing, the checklist by section, and a judgement."""
    hearing = (
        Question("case", _CASE, required=True),
        *(_of(Hearing, name) for name in ("held_on", "begins", "stage")),
        Question("court", _COURT),
        *(_of(Hearing, name) for name in ("courtroom", "judges", "prosecutors", "lawyers", "mode")),
    )
    observed = ("observer", "admitted", "arrived", "left", "recording_allowed")
    asked = (
        Group(f"section_{section}", labels, tuple(_asked(items, section)))
        for section, labels in sections.items()
        if any(each.section == section for each in items)
    )
    end = (
        _of(Observation, "summary"),
        _of(Observation, "overall"),
        *(_of(Hearing, name) for name in ("outcome", "next_on", "next_begins")),
    )
    return (
        Group("hearing", _CASE_GROUP, hearing),
        Group("observation", _OBSERVED, tuple(_of(Observation, name) for name in observed)),
        *asked,
        Group("closing", _AT_THE_END, end),
    )


def _person() -> Iterator[Question]:
    yield _of(PersonName, "surname", required=True)
    yield _of(PersonName, "given")
    yield _of(PersonName, "patronymic")
    yield _of(Person, "sex")
    yield _of(CustodyEpisode, "custody_kind", required=True)
    yield Question("facility", _FACILITY)
    yield Question("article", _ARTICLE)
    yield _of(CustodyEpisode, "family_notified")
    yield _of(CustodyEpisode, "lawyer_access")
    methods = spec(IllTreatment, "methods")
    yield Question("ill_treatment", _METHODS, methods.kind, methods.vocabulary)
    yield _of(CustodyEpisode, "note")


def _asked(items: tuple[ChecklistItem, ...], section: str) -> Iterator[Question]:
    for item in items:
        if item.section == section:
            yield Question(item.code, item.labels, Kind.CHOICE, "answer_values")
            yield Question(f"{item.code}_note", _REMARK.format(item=item.code))


def _of(
    cls: type[Record], field: str, *, name: str = "", kind: Kind | None = None, required: bool | None = None
) -> Question:
    """Return the question that fills a field, asked by its label."""
    item = spec(cls, field)
    time = field in ("begins", "next_begins", "arrived", "left")
    hint = _DATE_HINT if item.kind is Kind.DATE else _TIME_HINT if time else None
    return Question(
        name or field,
        item.label,
        kind or item.kind,
        item.vocabulary,
        item.required if required is None else required,
        hint,
        time,
    )
