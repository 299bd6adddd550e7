# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of people in a table: whole names by script, or one name taken apart.

A person has one name for each of these columns: the one that an earlier table gave, else the best name in that script.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.person import PersonName, script_of
from kzdesk.services.bulk.columns import NAME_PARTS, NAME_SCRIPTS
from kzdesk.services.bulk.known import row_id
from kzdesk.services.typed_names import split_name
from kzdesk.store.titles import preference

_CYRILLIC_IN_LATIN: Final = QT_TRANSLATE_NOOP(
    "bulk", "“{text}” is not in Latin letters. Choose the column of the other script."
)
_LATIN_IN_CYRILLIC: Final = QT_TRANSLATE_NOOP(
    "bulk", "“{text}” is not in Cyrillic letters. Choose the column of Latin names."
)
_CYRILLIC: Final = ("ru_cyrl", "kk_cyrl")


def typed_name(column: str, text: str) -> PersonName:
    """Return the name that the cell of a whole name gives. Raises `Refused` when its letters are of another script."""
    script, found = NAME_SCRIPTS[column], script_of(text)
    if (found == "latin") != (script == "latin"):
        wrong = _CYRILLIC_IN_LATIN if script == "latin" else _LATIN_IN_CYRILLIC
        raise Refused(wrong.format(text=text), code="cell")
    parts = split_name(text)
    written = "" if "," in text else " ".join(text.split())
    return PersonName(
        given=parts.given, surname=parts.surname, patronymic=parts.patronymic, script=script, written=written
    ).completed()


def joined_name(cells: Mapping[str, str]) -> PersonName | None:
    """Return the name that the cells of its parts give; none when all are empty."""
    surname, given, patronymic = (" ".join(cells.get(column, "").split()) for column in NAME_PARTS)
    if not (surname or given or patronymic):
        return None
    return PersonName(surname=surname, given=given, patronymic=patronymic).completed()


def column_names(person_id: str, names: Iterable[PersonName]) -> dict[str, PersonName]:
    """Return for each script the name that the table's column of it stands for."""
    found: dict[str, PersonName] = {}
    for name in sorted(names, key=preference):
        own = name.id == row_id(PersonName.TYPE, person_id, name.script)
        if own or name.script not in found:
            found[name.script] = name
    return found


def changed_name(old: PersonName | None, new: PersonName, person_id: str) -> PersonName | None:
    """Return the name to store for a person; none when it says what is on record."""
    if old is None:
        return dataclasses.replace(new, id=row_id(PersonName.TYPE, person_id, new.script), person=person_id)
    taken_apart = (new.given, new.surname, new.patronymic) == (old.given, old.surname, old.patronymic)
    if new.written == old.written or (taken_apart and _words(new) == _words(old)):
        return None
    return dataclasses.replace(
        old,
        given=new.given,
        surname=new.surname,
        patronymic=new.patronymic,
        written=new.written,
        sort_key="",
        sort_alphabet="",
    ).completed()


def _words(name: PersonName) -> frozenset[str]:
    return frozenset(name.written.casefold().replace(",", " ").split())
