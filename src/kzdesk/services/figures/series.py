# SPDX-License-Identifier: GPL-3.0-or-later
"""What was counted as series of numbers, worded in one language; each number keeps the ids of the records behind it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.wording import HouseWording
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.violation import IllTreatment
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.figures.counting import Count, Listing
from kzdesk.services.figures.held import OTHER_SECTION, SECTIONS, Held, Span

_OF_COMPLAINTS: Final = ("complaints", "outcome", "complaint_people")
NAMES: Final = (
    *("over_time", "section", "custody_kind", "group", "article", "region", "sex", "span"),
    *_OF_COMPLAINTS,
)
"""What series are called, in the order in which they are shown; `group` is there where there is a list."""
_DIGITS: Final = re.compile(r"\d+")
TEMPLATES: Final = ("figures", "proceedings")
"""The house wordings that series are worded with."""


@dataclass(frozen=True, slots=True)
class Number:
    """What is counted and the records behind it, each once; `parts` share these records among them.

    `key` is what is counted in no language: a code, an id, a date; empty for what is not known. The records are of the
    type `kind`.
    """

    key: str
    label: str
    records: tuple[str, ...]
    parts: "tuple[Number, ...]" = ()
    kind: str = Person.TYPE

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.records)


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one kind, called as in the words, of so many records in `total`.

    `exclusive` says that they add up to the total. `ranked` ones are shown with the greatest first. `deep` ones are
    drawn by their parts. `within` names the series that already tells these numbers as parts of others: readers from
    whom small numbers are hidden are shown that one instead, for two tables of the same numbers give hidden ones away.
    """

    name: str
    title: str
    total: int
    numbers: tuple[Number, ...]
    exclusive: bool = True
    ranked: bool = False
    deep: bool = False
    within: str = ""

    @property
    def of_complaints(self) -> bool:
        """Whether ill-treatment and complaints about it are counted."""
        return self.name in _OF_COMPLAINTS

    @property
    def in_order(self) -> tuple[Number, ...]:
        """The numbers as they are shown where none is hidden."""
        return tuple(sorted(self.numbers, key=lambda each: -each.count)) if self.ranked else self.numbers

    @property
    def drawn(self) -> tuple[Number, ...]:
        """The numbers that a chart draws."""
        if not self.deep:
            return self.in_order
        return tuple(part for each in self.in_order for part in (each.parts or (each,)))


@dataclass(frozen=True, slots=True)
class Labels:
    """How numbers are called: the words of documents in one language, and what places are called in it, by id."""

    words: Callable[[str], HouseWording]
    vocabularies: Vocabularies
    language: str
    places: Mapping[str, str]

    @property
    def figures(self) -> HouseWording:
        """The words of the sheet of figures."""
        return self.words("figures")

    @property
    def unknown(self) -> str:
        """What is said of what is not known."""
        return self.figures.say("table.unknown")

    def code(self, vocabulary: str, code: str) -> str:
        """Return the label of a code."""
        return self.vocabularies.label(vocabulary, code, self.language) if code else self.unknown


@dataclass(frozen=True, slots=True)
class Wording:
    """Words what was counted, of a list or of everybody."""

    count: Count
    listing: Listing
    only_listed: bool
    labels: Labels

    def series(self) -> tuple[Series, ...]:
        """Return all series, in the order in which they are shown."""
        return (*self._people(), *self._complaints())

    def _people(self) -> Iterator[Series]:
        held, labels = self.count.held, self.labels
        everybody = {person for _, people in self.count.over_time for person in people}
        yield self._one("over_time", len(everybody), self._over_time(), exclusive=False)
        yield self._one("section", len(held), self._by_section())
        kinds = [term.code for term in labels.vocabularies.terms("custody_kinds")]
        by_kind = _by(held, lambda each: each.custody_kind)
        yield self._one("custody_kind", len(held), self._in_order("custody_kinds", kinds, by_kind), within="section")
        if self.listing.sections:
            yield self._one("group", len(held), self._by_group(), deep=True)
        yield self._one("article", len(held), self._by_article(), exclusive=False, ranked=True)
        regions = _by(held, lambda each: each.region)
        named = {region: labels.places.get(region, "") or labels.unknown for region in regions}
        yield self._one("region", len(held), _labelled(regions, named))
        sexes = _by(held, lambda each: each.sex)
        yield self._one(
            "sex", len(held), _labelled(sexes, {sex: labels.code("sex", sex) for sex in sexes}), ranked=True
        )
        spans = _by(held, lambda each: str(each.span))
        known = (Number(span, labels.figures.say(f"spans.{span}"), spans[span]) for span in Span if span in spans)
        yield self._one("span", len(held), known)

    def _over_time(self) -> Iterator[Number]:
        for day, people in self.count.over_time:
            date = PartialDate(day.isoformat())
            yield Number(date.edtf, self.labels.figures.date(date), people)

    def _by_section(self) -> Iterator[Number]:
        kinds = [term.code for term in self.labels.vocabularies.terms("custody_kinds")]
        by_section = _grouped(self.count.held, lambda each: each.section)
        for code in self.listing.sections if self.only_listed else SECTIONS:
            if theirs := by_section.get(code):
                by_kind = _by(theirs, lambda each: each.custody_kind)
                parts = tuple(self._in_order("custody_kinds", kinds, by_kind))
                yield Number(code, self._section(code), tuple(each.person for each in theirs), parts)

    def _section(self, code: str) -> str:
        if self.only_listed:
            return self.listing.sections[code]
        if code == OTHER_SECTION:
            return self.labels.figures.say("sections.other")
        return self.labels.code("section_codes", code)

    def _by_group(self) -> Iterator[Number]:
        """Yield the sections of the list with their groups, and whoever stands on no list."""
        places = self.listing.places
        by_group = _by(self.count.held, lambda each: places.get(each.person, ("", ""))[1])
        for section, groups in self.listing.groups.items():
            parts = [Number(each, heading, by_group[each]) for each, heading in groups.items() if each in by_group]
            if parts:
                people = tuple(person for part in parts for person in part.records)
                yield Number(section, self.listing.sections[section], people, tuple(parts))
        if "" in by_group:
            yield Number("", self.labels.figures.say("groups.none"), by_group[""])

    def _by_article(self) -> Iterator[Number]:
        found: dict[tuple[str, str], list[str]] = {}
        for each in self.count.held:
            for article in each.articles:
                found.setdefault(article, []).append(each.person)
        words = self.labels.words("proceedings")
        for code, number in sorted(found, key=_by_number):
            label = words.say("law.article", code=self.labels.code("legal_codes", code), article=number)
            yield Number(f"{code} {number}", label, tuple(found[code, number]))

    def _complaints(self) -> Iterator[Series]:
        reported, say = self.count.reported, self.labels.figures.say
        filed = [each for each in reported if each.filed]
        outcomes: dict[str, list[str]] = {}
        for each in filed:
            outcomes.setdefault(each.outcome, []).append(each.record)
        named = {code: self.labels.code("complaint_outcomes", code) for code in outcomes}
        parts = tuple(_labelled(outcomes, named, IllTreatment.TYPE))
        not_filed = tuple(each.record for each in reported if not each.filed)
        lines = (
            Number("filed", say("complaints.filed"), tuple(each.record for each in filed), parts, IllTreatment.TYPE),
            Number("not_filed", say("complaints.not_filed"), not_filed, kind=IllTreatment.TYPE),
        )
        yield self._one("complaints", len(reported), (line for line in lines if line.count))
        yield self._one("outcome", len(filed), parts, within="complaints")
        people = tuple(dict.fromkeys(each.victim for each in reported))
        pressed = tuple(each.record for each in reported if each.pressed)
        concerned = (
            Number("people", say("complaints.people"), people),
            Number("pressed", say("complaints.pressed"), pressed, kind=IllTreatment.TYPE),
        )
        yield self._one("complaint_people", len(people), concerned if people else (), exclusive=False)

    def _in_order(self, vocabulary: str, codes: list[str], found: Mapping[str, tuple[str, ...]]) -> Iterator[Number]:
        """Yield what was counted by code in the order of its vocabulary; what is not known comes last."""
        for code in (*codes, ""):
            if code in found:
                yield Number(code, self.labels.code(vocabulary, code), found[code])

    def _one(
        self,
        name: str,
        total: int,
        numbers: Iterable[Number],
        *,
        exclusive: bool = True,
        ranked: bool = False,
        deep: bool = False,
        within: str = "",
    ) -> Series:
        title = self.labels.figures.say(f"breakdowns.{name}")
        return Series(name, title, total, tuple(numbers), exclusive=exclusive, ranked=ranked, deep=deep, within=within)


def _grouped(held: Iterable[Held], key: Callable[[Held], str]) -> dict[str, list[Held]]:
    found: dict[str, list[Held]] = {}
    for each in held:
        found.setdefault(key(each), []).append(each)
    return found


def _by(held: Iterable[Held], key: Callable[[Held], str]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(each.person for each in several) for code, several in _grouped(held, key).items()}


def _labelled(
    found: Mapping[str, Iterable[str]], labels: Mapping[str, str], kind: str = Person.TYPE
) -> Iterator[Number]:
    """Yield what was counted in the order of its labels; what has no key comes last.

    What is called the same is one number.
    """
    keys: dict[str, list[str]] = {}
    for key in sorted(found, key=lambda key: (not key, labels[key], key)):
        keys.setdefault(labels[key], []).append(key)
    for label, same in keys.items():
        yield Number(same[0], label, tuple(record for key in same for record in found[key]), kind=kind)


def _by_number(article: tuple[str, str]) -> tuple[str, list[int], str]:
    """Return the place of an article, such as `380-1`, in its code of laws."""
    code, number = article
    return code, [int(digits) for digits in _DIGITS.findall(number)], number
