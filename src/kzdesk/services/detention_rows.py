# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a table in which many people of one event are typed: what they mean, and what is wrong with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import fold
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.case import Provision
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility
from kzdesk.services.detention_story import Detained, DetentionStory, Named, StatedCharge, StoryProblem
from kzdesk.services.display import Display
from kzdesk.services.typed_names import TypedName, same_name, split_given
from kzdesk.store.tx import Tx

SOMEBODY_NEW: Final = "new"
"""The answer that a row is about somebody else than the people of that name."""
_CANDIDATES: Final = 40
_OFFERED: Final = 5

_NO_CODE = QT_TRANSLATE_NOOP("detention", "“{typed}” is not in the list. Choose one of: {choices}.")
_SEVERAL_CODES = QT_TRANSLATE_NOOP("detention", "“{typed}” can mean several things: {choices}.")
_NO_ARTICLE = QT_TRANSLATE_NOOP("detention", "“{typed}” is not an article. Write 272, 272(2) or 272, 380.")
_NO_PROVISION = QT_TRANSLATE_NOOP(
    "detention", "Article {article} is not among the provisions. Add it there first, or leave this empty."
)
_SEVERAL_PROVISIONS = QT_TRANSLATE_NOOP(
    "detention", "Article {article} can mean several provisions. Write its part, as in 272(2), or a more exact day."
)
_WORDING_ALONE = QT_TRANSLATE_NOOP("detention", "A wording needs its article.")
_SAME_PERSON = QT_TRANSLATE_NOOP("detention", "There is somebody of this name. Say whether this is the same person.")
_FACILITIES = QT_TRANSLATE_NOOP("detention", "Several facilities are called “{typed}”. Write the whole name.")

_ARTICLE: Final = re.compile(
    r"(?:art(?:icles?|s)?\.?|ст(?:атья|атьи)?\.?|бап)?\s*(\d+(?:-\d+)?)"
    r"\s*(?:\(\s*(\d+)\s*\)|(?:part|p\.?|ч(?:асть)?\.?|бөлік)\s*(\d+))?\s*(?:ук|cc|қк)?",
    re.IGNORECASE,
)
_OFFENCES: Final = re.compile(r"коап|cao|әқбтк", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[,;+]|\band\b|\bи\b|\bжәне\b")


@dataclass(frozen=True, slots=True)
class TypedRow:
    """One line of the table as typed. `same` is the id of the person it is about, `SOMEBODY_NEW`, or no answer yet."""

    surname: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    sex: str = field(default="", repr=False)
    custody_kind: str = field(default="", repr=False)
    facility: str = field(default="", repr=False)
    article: str = field(default="", repr=False)
    quoted_as: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    same: str = field(default="", repr=False)

    @property
    def blank(self) -> bool:
        """Whether nothing is typed."""
        cells = (self.surname, self.given, self.sex, self.custody_kind, self.facility, self.article, self.quoted_as)
        return not any(cell.strip() for cell in (*cells, self.note))


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody on record who may be the person of a row, and what tells them apart from others."""

    person_id: str
    title: str = field(repr=False)
    detail: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What a row means, the people of that name, and what must be put right, by column."""

    detained: Detained
    namesakes: tuple[Namesake, ...] = ()
    problems: tuple[StoryProblem, ...] = ()


class RowReader:
    """Reads rows within one transaction; the same words are looked up once."""

    def __init__(self, tx: Tx, display: Display, story: DetentionStory) -> None:
        """Take from `story` what rows leave open: date, kind of custody, facility and act of its first person."""
        self._tx = tx
        self._display = display
        self._when = story.when
        self._usual = story.people[0] if story.people else Detained()
        self._problems: list[StoryProblem] = []

    def read(self, row: TypedRow) -> ReadRow:
        """Return what a row means."""
        self._problems = []
        given, patronymic = split_given(row.given)
        name = TypedName(given, row.surname.strip(), patronymic)
        found = self._namesakes(name)
        same = row.same if row.same in {each.person_id for each in found} else ""
        if found and not same and row.same != SOMEBODY_NEW:
            self._problems.append(StoryProblem("same", _SAME_PERSON))
        detained = Detained(
            person_id=same,
            name=TypedName() if same else name,
            sex=self._code("sex", "sex", row.sex),
            custody_kind=self._code("custody_kind", "custody_kinds", row.custody_kind) or self._usual.custody_kind,
            facility=self._facility(row.facility) if row.facility.strip() else self._usual.facility,
            charges=tuple(self._charges(row)) or self._usual.charges,
            act_type=self._usual.act_type,
            ill_act=self._usual.ill_act,
            note=row.note,
        )
        return ReadRow(detained, found, tuple(self._problems))

    def _namesakes(self, name: TypedName) -> tuple[Namesake, ...]:
        if not (name.given and name.surname):
            return ()
        typed = f"{name.given} {name.surname}"
        hits = self._tx.search.find(typed, root_type=Person.TYPE, limit=_CANDIDATES)
        names = self._tx.records.grouped(PersonName, "person", {hit.root_id for hit in hits})
        alike = {
            person_id: [each.written for each in written]
            for person_id, written in names.items()
            if any(same_name(each.written, typed) for each in written)
        }
        return tuple(self._namesake(person_id, alike[person_id]) for person_id in sorted(alike)[:_OFFERED])

    def _namesake(self, person_id: str, written: list[str]) -> Namesake:
        person = self._tx.records.get(Person, person_id)
        born = f"* {person.birth_date}" if person.birth_date is not None else ""
        pieces = (" / ".join(dict.fromkeys(written)), born, person.occupation)
        return Namesake(person_id, self._display.title(self._tx, person), " · ".join(p for p in pieces if p))

    def _code(self, column: str, vocabulary: str, typed: str) -> str:
        """Return the code that is meant by a code, by a label in any language, or by the beginnings of its words."""
        words = fold(typed).split()
        if not words:
            return ""
        terms = self._display.vocabularies.terms(vocabulary)
        whole = [t.code for t in terms if fold(typed.strip()) in (t.code, *(fold(each) for each in t.labels.values()))]
        begun = [t.code for t in terms if any(_begins(fold(each).split(), words) for each in t.labels.values())]
        found = list(dict.fromkeys(whole or begun))
        if len(found) == 1:
            return found[0]
        labels = ", ".join(self._display.label(vocabulary, code) for code in found or [t.code for t in terms])
        message = _SEVERAL_CODES if found else _NO_CODE
        self._problems.append(StoryProblem(column, message.format(typed=typed.strip(), choices=labels)))
        return ""

    def _facility(self, typed: str) -> Named:
        wanted = fold(typed.strip())
        found = [
            facility
            for line in self._tx.queries.lines(Facility.TYPE, ListQuery(typed=typed, limit=_CANDIDATES))
            for facility in (self._tx.records.get(Facility, line.id),)
            if wanted in (fold(facility.name), fold(facility.name_ru), fold(facility.official_code))
        ]
        if len(found) > 1:
            self._problems.append(StoryProblem("facility", _FACILITIES.format(typed=typed.strip())))
        return Named(id=found[0].id) if found else Named(name=typed.strip())

    def _charges(self, row: TypedRow) -> Iterator[StatedCharge]:
        code = "CAO2014" if _OFFENCES.search(row.article) else "CC2014"
        typed = [piece.strip() for piece in _BETWEEN.split(_OFFENCES.sub("", row.article)) if piece.strip()]
        wordings = [piece.strip() for piece in row.quoted_as.split(";")]
        if len(wordings) != len(typed):
            wordings = [row.quoted_as.strip(), *[""] * len(typed)]
        if row.quoted_as.strip() and not typed:
            self._problems.append(StoryProblem("article", _WORDING_ALONE))
        for article, wording in zip(typed, wordings, strict=False):
            provision = self._provision(code, article)
            if provision:
                yield StatedCharge(provision, wording)

    def _provision(self, code: str, typed: str) -> str:
        match = _ARTICLE.fullmatch(typed)
        if match is None:
            self._problems.append(StoryProblem("article", _NO_ARTICLE.format(typed=typed)))
            return ""
        article, part = match[1], match[2] or match[3] or ""
        written = f"{article}({part})" if part else article
        named = self._tx.records.where(Provision, {"code": code, "article": article})
        found = [each for each in named if (each.part or "") == part] or ([] if part else list(named))
        in_force = [each for each in found if self._in_force(each)] or found
        if len(in_force) == 1:
            return in_force[0].id
        message = _SEVERAL_PROVISIONS if in_force else _NO_PROVISION
        self._problems.append(StoryProblem("article", message.format(article=written)))
        return ""

    def _in_force(self, provision: Provision) -> bool:
        if self._when is None or not self._when.known:
            return provision.valid_to is None
        begun = provision.valid_from is None or provision.valid_from.earliest <= self._when.latest
        return begun and (provision.valid_to is None or provision.valid_to.latest >= self._when.earliest)


def _begins(label: list[str], typed: list[str]) -> bool:
    """Return whether the typed words begin words of a label, in their order."""
    rest = iter(label)
    return all(any(word.startswith(piece) for word in rest) for piece in typed)
