# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns a table of one record type has, read off its fields, and which heading of a file means which.

One sheet holds one record type. People have columns for their names besides, so that a list of names is one sheet.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.names import fold
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, parts_of, record_type, whole_of
from kzdesk.domain.records.person import Person

ID: Final = "id"
"""The column that names a row for good, so that reading the table again updates it."""
NAME_SCRIPTS: Final[Mapping[str, str]] = {
    "name_latin": "latin",
    "name_russian": "ru_cyrl",
    "name_kazakh": "kk_cyrl",
}
"""Columns of whole names of people, and the script that each holds."""
NAME_PARTS: Final[Mapping[str, str]] = {
    "name_surname": "surname",
    "name_given": "given",
    "name_patronymic": "patronymic",
}
"""Columns of one name taken apart, whose script its letters tell; no export fills them."""
_BY_THE_PROGRAM: Final = frozenset({
    *("finding_answer", "edition_release", "frozen_text", "person_merge", "moved_record", "distinct_people"),
    *("wording_change", "assertion", "released_person"),
})  # fmt: skip
"""Types that the program writes, or whose rows mean nothing outside their page."""
_NO_TYPE: Final = QT_TRANSLATE_NOOP("bulk", "There are no tables of “{name}”. There are tables of: {known}.")
_ID_LABEL: Final = QT_TRANSLATE_NOOP("bulk", "Id")
_NAME_LABELS: Final[Mapping[str, Message]] = {
    "name_latin": QT_TRANSLATE_NOOP("bulk", "Full name, Latin"),
    "name_russian": QT_TRANSLATE_NOOP("bulk", "Full name, Russian"),
    "name_kazakh": QT_TRANSLATE_NOOP("bulk", "Full name, Kazakh"),
    "name_surname": QT_TRANSLATE_NOOP("bulk", "Surname"),
    "name_given": QT_TRANSLATE_NOOP("bulk", "Given name"),
    "name_patronymic": QT_TRANSLATE_NOOP("bulk", "Patronymic"),
}
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    ID: ("№", "no", "no.", "number", "номер", "код", "code", "row id", "kzdesk id", "нөмірі"),
    "name_latin": ("full name", "name", "name in english", "person", "имя латиницей", "аты-жөні латынша"),
    "name_russian": ("фио", "ф.и.о.", "ф. и. о.", "имя и фамилия", "полное имя", "фамилия имя отчество"),
    "name_kazakh": ("аты-жөні", "аты жөні", "толық аты", "таж", "т.а.ж."),
    "name_surname": ("last name", "family name", "фамилия", "тегі", "тек"),
    "name_given": ("given names", "first name", "имя", "аты", "есімі"),
    "name_patronymic": ("middle name", "отчество", "әкесінің аты"),
    "birth_date": ("date of birth", "дата рождения", "год рождения", "туған күні", "туған жылы"),
    "sex": ("gender", "жынысы"),
}
"""What people call a column beside its label."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its stable name, what it is called, and the field it fills, if it is one."""

    name: str
    label: Message
    item: FieldSpec | None = None


@cache
def table_types() -> tuple[type[Record], ...]:
    """Return the record types that can be read from and written to tables, those that stand alone first."""
    possible = [
        each for each in TYPES if not (each.WRITTEN_ONCE or each.BEGUN_ELSEWHERE or each.TYPE in _BY_THE_PROGRAM)
    ]
    return tuple(sorted(possible, key=lambda each: bool(whole_of(each.TYPE))))


@cache
def simple_types() -> tuple[type[Record], ...]:
    """Return the types whose records stand alone and have no parts worth a form: those one edits as a table."""
    found = (each for each in table_types() if not whole_of(each.TYPE))
    return tuple(each for each in found if not parts_of(each.TYPE) or each.TYPE in ("place", "source"))


def assert_table(type_name: str) -> None:
    """Return when there are tables of this record type. Raises `Refused` when there are none."""
    known = [each.TYPE for each in table_types()]
    if type_name not in known:
        raise Refused(_NO_TYPE.format(name=type_name, known=", ".join(known)), code="type")


@cache
def columns(type_name: str) -> tuple[Column, ...]:
    """Return the columns of a record type in the order in which they stand in a table."""
    names = (*NAME_SCRIPTS, *NAME_PARTS) if type_name == Person.TYPE else ()
    return (
        Column(ID, _ID_LABEL),
        *(Column(name, _NAME_LABELS[name]) for name in names),
        *(Column(item.name, item.label, item) for item in specs(record_type(type_name))),
    )


def column(type_name: str, name: str) -> Column:
    """Return one column. Raises `KeyError` when the type has no such column."""
    return {each.name: each for each in columns(type_name)}[name]


def guessed(type_name: str, headings: Iterable[str], languages: Iterable[Translate]) -> dict[str, str]:
    """Return which column each heading means, by its stable name, its label in any language, or a usual word for it.

    A heading that means none gets an empty text. A column is given to the first heading that means it; parts of names
    are told from one another, so no column is filled twice.
    """
    meant = _meanings(type_name, tuple(languages))
    taken: set[str] = set()
    found: dict[str, str] = {}
    for heading in headings:
        name = meant.get(_level(heading), "")
        found[heading] = "" if name in taken else name
        taken.add(name)
    return found


def guessed_key(type_name: str, mapped: Iterable[str]) -> tuple[str, ...]:
    """Return the columns that tell rows apart: the id when there is one, else the name and what tells namesakes apart.

    Empty when nothing mapped would do.
    """
    there = tuple(mapped)
    if ID in there:
        return (ID,)
    if type_name == Person.TYPE:
        names = [name for name in (*NAME_SCRIPTS, *NAME_PARTS) if name in there]
        return (*names, "birth_date") if names and "birth_date" in there else tuple(names)
    cls = record_type(type_name)
    whole = [item.name for item in specs(cls) if item.part_of and item.name in there]
    title = [name for name in cls.TITLE if name in there]
    return (*whole, *title) if title else ()


def _meanings(type_name: str, languages: tuple[Callable[[Message], str], ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    every = columns(type_name)
    for each in every:
        found.setdefault(_level(each.name), each.name)
    for each in every:
        for say in languages:
            found.setdefault(_level(say(each.label)), each.name)
    for each in every:
        for word in _ALSO.get(each.name, ()):
            found.setdefault(_level(word), each.name)
    return found


def _level(heading: str) -> str:
    return fold(" ".join(heading.replace("_", " ").split()).rstrip(":* "))
