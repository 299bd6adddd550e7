# SPDX-License-Identifier: GPL-3.0-or-later
"""People, and the names they are known by in each script."""

import dataclasses
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from kzdesk.domain import groups, names
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import (
    choice,
    choices,
    flag,
    integer,
    long_text,
    part_of,
    partial_date,
    reference,
    text,
)
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order

P0, P1, P2, P3 = Sensitivity
_IIN: Final = QT_TRANSLATE_NOOP("problems", "An individual identification number has 12 digits; this one has a slip in it.")
_NOBODY: Final = QT_TRANSLATE_NOOP("problems", "Say to whom: a person or an organisation.")
_WEIGHTS: Final = (tuple(range(1, 12)), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2))
_KAZAKH_ONLY: Final = frozenset("әғқңөұүһі")
_RUSSIAN: Final = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def iin_holds(iin: str) -> bool:
    """Return whether the 12 digits agree with their check digit.

    Source: rules for forming the individual identification number (Law of 12 January 2007 No 223-III):
    the last digit is the weighted sum modulo 11, with a second row of weights where the first gives 10.
    """
    if len(iin) != 12 or not (iin.isascii() and iin.isdigit()):
        return False
    digits = [int(c) for c in iin]
    for weights in _WEIGHTS:
        check = sum(w * d for w, d in zip(weights, digits, strict=False)) % 11
        if check < 10:
            return check == digits[11]
    return False


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Somebody recorded: a victim, a defendant, a lawyer, a judge."""

    TYPE = "person"
    LABEL = QT_TRANSLATE_NOOP("records", "Person")
    PLURAL = QT_TRANSLATE_NOOP("records", "People")
    TITLE: ClassVar[tuple[str, ...]] = ()

    person_kind: str = choice(QT_TRANSLATE_NOOP("records", "Who this is"), P1, "person_kinds", required=True, default="individual")
    sex: str = choice(QT_TRANSLATE_NOOP("records", "Sex"), P0, "sex")
    birth_date: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Born"), P1, listed=True)
    occupation: str = text(QT_TRANSLATE_NOOP("records", "Occupation"), P0, listed=True, help=QT_TRANSLATE_NOOP("records", "As a report would print it, for example “journalist”."))
    roles: tuple[str, ...] = choices(QT_TRANSLATE_NOOP("records", "Public roles"), P0, "person_roles", listed=True)
    citizenship: tuple[str, ...] = choices(QT_TRANSLATE_NOOP("records", "Citizenship"), P0, "countries")
    birth_place: str = reference(QT_TRANSLATE_NOOP("records", "Place of birth"), P1, "place", group=groups.LIFE)
    death_date: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Died"), P0, group=groups.LIFE)
    ethnicity: str = text(QT_TRANSLATE_NOOP("records", "Ethnicity"), P2, group=groups.LIFE)
    religion: str = text(QT_TRANSLATE_NOOP("records", "Religion"), P2, group=groups.LIFE)
    disability_group: str = choice(QT_TRANSLATE_NOOP("records", "Disability group"), P2, "disability_groups", group=groups.LIFE, special="health")
    dependants_minor: int | None = integer(QT_TRANSLATE_NOOP("records", "Dependants under 18"), P2, group=groups.LIFE, special="family")
    health_note: str = long_text(QT_TRANSLATE_NOOP("records", "Health"), P2, group=groups.LIFE, special="health")
    public_bio: str = long_text(QT_TRANSLATE_NOOP("records", "Public biography"), P0, group=groups.PRINTED)
    iin: str = text(QT_TRANSLATE_NOOP("records", "Individual identification number"), P3, group=groups.SEALED)
    id_documents: str = text(QT_TRANSLATE_NOOP("records", "Identity documents"), P3, group=groups.SEALED)
    contact: str = text(QT_TRANSLATE_NOOP("records", "Contact"), P3, group=groups.SEALED)
    address: str = text(QT_TRANSLATE_NOOP("records", "Address"), P3, group=groups.SEALED)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields, of the identification number and of birth after death."""
        iin = (Problem("iin", _IIN),) if self.iin and not iin_holds(self.iin) else ()
        return super().problems() + iin + date_order(self, "birth_date", "death_date")


@dataclass(frozen=True, kw_only=True)
class PersonRelation(Record):
    """How a person is tied to another person or to an organisation, and when."""

    TYPE = "person_relation"
    LABEL = QT_TRANSLATE_NOOP("records", "Relation")
    PLURAL = QT_TRANSLATE_NOOP("records", "Relations")
    TITLE = ("relation_type", "other_person", "organisation")
    ORDER = ("start",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    relation_type: str = choice(QT_TRANSLATE_NOOP("records", "This person is"), P1, "relation_types", required=True, listed=True)
    other_person: str = reference(QT_TRANSLATE_NOOP("records", "Of this person"), P1, "person", listed=True)
    organisation: str = reference(QT_TRANSLATE_NOOP("records", "Of this organisation"), P1, "organisation", listed=True)
    start: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "From"), P1, listed=True)
    end: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Until"), P1, listed=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields, of the dates, and of a relation to nobody."""
        nobody = () if self.other_person or self.organisation else (Problem("other_person", _NOBODY),)
        return super().problems() + nobody + date_order(self, "start", "end")


def script_of(written: str) -> str:
    """Return the vocabulary code of the script a name is written in; empty when it has no letters."""
    letters = set(written.casefold())
    if not _KAZAKH_ONLY.isdisjoint(letters):
        return "kk_cyrl"
    if not _RUSSIAN.isdisjoint(letters):
        return "ru_cyrl"
    return "latin" if any(map(str.isalpha, letters)) else ""


@dataclass(frozen=True, kw_only=True)
class PersonName(Record):
    """One name of a person in one script. Submissions print the Latin name marked as preferred for reports."""

    TYPE = "person_name"
    LABEL = QT_TRANSLATE_NOOP("records", "Name")
    PLURAL = QT_TRANSLATE_NOOP("records", "Names")
    TITLE = ("written",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    given: str = text(QT_TRANSLATE_NOOP("records", "Given name"), P0, listed=True)
    surname: str = text(QT_TRANSLATE_NOOP("records", "Surname"), P0, listed=True)
    patronymic: str = text(QT_TRANSLATE_NOOP("records", "Patronymic"), P0)
    script: str = choice(QT_TRANSLATE_NOOP("records", "Script"), P0, "scripts", listed=True, help=QT_TRANSLATE_NOOP("records", "Leave empty: kzdesk sees it from the letters."))
    name_kind: str = choice(QT_TRANSLATE_NOOP("records", "Kind of name"), P0, "name_kinds", required=True, default="official", listed=True)
    written: str = text(QT_TRANSLATE_NOOP("records", "Name as written"), P0, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "Leave empty: it is put together from the parts."))
    patronymic_style: str = choice(QT_TRANSLATE_NOOP("records", "Patronymic style"), P0, "patronymic_styles", group=groups.NAMES)
    surname_is_patronymic: bool = flag(QT_TRANSLATE_NOOP("records", "The surname is a patronymic"), P0, group=groups.NAMES)
    sort_key: str = text(QT_TRANSLATE_NOOP("records", "Sorts as (Cyrillic)"), P0, group=groups.PRINTED, help=QT_TRANSLATE_NOOP("records", "Surname and given name in Cyrillic: lists are ordered by it, not by the Latin spelling."))
    sort_alphabet: str = choice(QT_TRANSLATE_NOOP("records", "Alphabet"), P0, "alphabets", group=groups.PRINTED)
    source: str = reference(QT_TRANSLATE_NOOP("records", "Source of this spelling"), P2, "source", group=groups.NOTES, internal=True)

    def completed(self) -> Self:
        """Return the name with its written form, script and Cyrillic sort key filled in where they are empty."""
        written = self.written or " ".join(part for part in (self.given, self.patronymic, self.surname) if part)
        script = self.script or script_of(written)
        cyrillic = script in ("ru_cyrl", "kk_cyrl")
        sort_key = self.sort_key or (f"{self.surname} {self.given}".strip() if cyrillic else "")
        alphabet = self.sort_alphabet or (("kk" if script == "kk_cyrl" else "ru") if sort_key else "")
        return dataclasses.replace(self, written=written, script=script, sort_key=sort_key, sort_alphabet=alphabet)

    def order_in(self, alphabet: str) -> tuple[int, ...]:
        """Return the place of this name in the `ru` or `kk` alphabet."""
        return names.sort_key(self.sort_key, alphabet)
