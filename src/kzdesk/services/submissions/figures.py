# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the sheet of figures, on everybody in custody or on the people of a list edition."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions.figures import Breakdown, Figures, FigureSheet, Line
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.place import Place
from kzdesk.domain.records.violation import IllTreatment
from kzdesk.services.figures import OTHER_SECTION, Complaints, Held, Span, complaints, people_held, people_listed
from kzdesk.services.list_print import SECTION_OF
from kzdesk.services.list_rows import day_of, rows
from kzdesk.services.submissions.making import Made, Making, Remark
from kzdesk.services.submissions.naming import Naming

_SHEET: Final = Figures()
_DIGITS: Final = re.compile(r"\d+")
_NOT_COUNTED: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "Not counted: {count} people of whom custody is on record or who stand on the list, because no consent on record "
    "covers the reader of this document.",
)


@dataclass(frozen=True, slots=True)
class FiguresMaker:
    """Makes the sheet of figures."""

    name: str
    label: Message
    subjects: tuple[str, ...]
    templates: tuple[str, ...] = ("figures", "proceedings")
    preferred: str = "pdf"
    profile: str = "public"

    def make(self, making: Making) -> Made:
        """Return the sheet. Raises `Refused` when there is no such edition."""
        gathering = _Gathering(making, Naming(making))
        source = gathering.sheet()
        outline = _SHEET.outline(source, making.words("figures"))
        remark = Remark(making.order.subject, _NOT_COUNTED.format(count=gathering.left_out))
        return Made(outline, source.as_of, (remark,) if gathering.left_out else ())


FIGURES: Final = FiguresMaker("figures", QT_TRANSLATE_NOOP("submissions", "Figures: everybody in custody"), ())
FIGURES_OF_EDITION: Final = FiguresMaker(
    "edition-figures", QT_TRANSLATE_NOOP("submissions", "Figures of a list edition"), (Edition.TYPE,)
)


class _Gathering:
    """Gathers one sheet, and remembers whom it left out."""

    def __init__(self, making: Making, naming: Naming) -> None:
        self._making = making
        self._naming = naming
        self._hidden: set[str] = set()

    @property
    def left_out(self) -> int:
        """How many people were not counted because they have not agreed to it."""
        return len(self._hidden)

    def sheet(self) -> FigureSheet:
        making = self._making
        title, as_of, held, sections = self._edition() if making.order.subject else self._everybody()
        told = spec(IllTreatment, "complaint_outcome").sensitivity <= making.records.profile.highest
        found = complaints(making.records, as_of.latest, self._counted) if told else None
        return FigureSheet(
            title=title,
            as_of=as_of,
            held=len(held),
            breakdowns=tuple(self._breakdowns(held, sections)),
            complaints=None if found is None else tuple(self._complaints(found)),
            suppress=making.records.profile.anonymous,
        )

    def _everybody(self) -> tuple[str, PartialDate, tuple[Held, ...], dict[str, str]]:
        as_of = self._making.order.as_of or self._making.today
        held = people_held(self._making.records, as_of.latest, self._section_of, self._counted)
        codes = (*SECTION_OF.values(), OTHER_SECTION)
        return "", as_of, held, {code: self._section(code) for code in codes}

    def _edition(self) -> tuple[str, PartialDate, tuple[Held, ...], dict[str, str]]:
        records, order = self._making.records, self._making.order
        edition = records.get(Edition, order.subject)
        found = rows(records, edition.id, order.typed, records.disclosed)
        sections = {row.person: section.id for section, groups in found for _, several in groups for row in several}
        held = people_listed(records, sections, day_of(edition, order.as_of), self._counted)
        as_of = order.as_of or edition.as_of or PartialDate("XXXX")
        return edition.title, as_of, held, {section.id: section.heading for section, _ in found}

    def _counted(self, person_id: str) -> bool:
        """Return whether somebody is counted: whoever may be shown, at least without the name."""
        shown = bool(person_id) and self._making.records.standing(person_id) is not Standing.HIDDEN
        if person_id and not shown:
            self._hidden.add(person_id)
        return shown

    def _section_of(self, custody_kind: str) -> str:
        term = self._making.vocabularies.term("custody_kinds", custody_kind)
        return SECTION_OF.get(term.extra["section"], OTHER_SECTION) if term else OTHER_SECTION

    def _section(self, code: str) -> str:
        if code == OTHER_SECTION:
            return self._making.words("figures").say("sections.other")
        return self._making.label("section_codes", code)

    def _breakdowns(self, held: tuple[Held, ...], sections: dict[str, str]) -> Iterator[Breakdown]:
        total = len(held)
        yield Breakdown("section", total, tuple(self._by_section(held, sections)))
        yield Breakdown("article", total, tuple(self._by_article(held)), exclusive=False, ranked=True)
        regions = self._naming.titles(Place.TYPE, {each.region for each in held})
        yield Breakdown("region", total, self._by(Counter(regions.get(each.region, "") for each in held)))
        sexes = Counter(self._making.label("sex", each.sex) for each in held)
        yield Breakdown("sex", total, self._by(sexes), ranked=True)
        words = self._making.words("figures")
        spans = Counter(each.span for each in held)
        lines = tuple(Line(words.say(f"spans.{span}"), spans[span]) for span in Span if spans[span])
        yield Breakdown("span", total, lines)

    def _by_section(self, held: tuple[Held, ...], sections: dict[str, str]) -> Iterator[Line]:
        for code, label in sections.items():
            theirs = [each for each in held if each.section == code]
            if theirs:
                kinds = Counter(each.custody_kind for each in theirs)
                known = (term.code for term in self._making.vocabularies.terms("custody_kinds"))
                parts = tuple(Line(self._kind(kind), kinds[kind]) for kind in (*known, "") if kinds[kind])
                yield Line(label, len(theirs), parts)

    def _by_article(self, held: tuple[Held, ...]) -> Iterator[Line]:
        words = self._making.words("proceedings")
        counts = Counter(article for each in held for article in each.articles)
        for (code, article), count in sorted(counts.items(), key=_by_number):
            yield Line(words.say("law.article", code=self._making.label("legal_codes", code), article=article), count)

    def _complaints(self, found: Complaints) -> Iterator[Breakdown]:
        words = self._making.words("figures")
        outcomes = Counter({self._label("complaint_outcomes", code): n for code, n in found.outcomes.items()})
        filed = Line(words.say("complaints.filed"), found.filed, self._by(outcomes))
        not_filed = Line(words.say("complaints.not_filed"), found.recorded - found.filed)
        lines = tuple(line for line in (filed, not_filed) if line.count)
        yield Breakdown("complaints", found.recorded, lines)
        if found.recorded:
            people = Line(words.say("complaints.people"), found.people)
            pressed = Line(words.say("complaints.pressed"), found.withdrawn_under_pressure)
            yield Breakdown("complaint_people", found.people, (people, pressed), exclusive=False)

    def _by(self, counts: Counter[str]) -> tuple[Line, ...]:
        """Return the counts in the order of their labels; what is not known comes last."""
        unknown = self._making.words("figures").say("table.unknown")
        ordered = sorted(counts.items(), key=lambda item: (not item[0], item[0]))
        return tuple(Line(label or unknown, count) for label, count in ordered)

    def _kind(self, code: str) -> str:
        return self._label("custody_kinds", code) or self._making.words("figures").say("table.unknown")

    def _label(self, vocabulary: str, code: str) -> str:
        return self._making.label(vocabulary, code)


def _by_number(counted: tuple[tuple[str, str], int]) -> tuple[str, list[int]]:
    """Return the place of an article, such as `380-1`, in its code of laws."""
    code, article = counted[0]
    return code, [int(number) for number in _DIGITS.findall(article)]
