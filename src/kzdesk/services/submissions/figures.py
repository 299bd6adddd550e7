# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the sheet of figures, or one figure of it, on everybody in custody or on the people of a list edition."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from kzdesk.documents.submissions.figures import Breakdown, Figures, FigureSheet, Line
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Place
from kzdesk.domain.records.violation import IllTreatment
from kzdesk.services.figures.counting import BATCH, Asked, Count, Counting, Listing, batches, newest_by
from kzdesk.services.figures.sections import section_of
from kzdesk.services.figures.series import NAMES, TEMPLATES, Labels, Number, Series, Wording
from kzdesk.services.list_rows import day_of, rows
from kzdesk.services.submissions.making import Made, Making, Remark
from kzdesk.services.submissions.naming import Naming

_SHEET: Final = Figures()
_NOT_COUNTED: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "Not counted: {count} people of whom custody is on record or who stand on the list, because no consent on record "
    "covers the reader of this document.",
)
_NOT_TOLD: Final = QT_TRANSLATE_NOOP(
    "submissions", "Ill-treatment is not told to these readers. Make the figure for other readers."
)
_NO_FIGURE: Final = QT_TRANSLATE_NOOP("submissions", "There is no figure called “{name}”. There are: {known}.")


@dataclass(frozen=True, slots=True)
class FiguresMaker:
    """Makes the sheet of figures."""

    name: str
    label: Message
    subjects: tuple[str, ...]
    templates: tuple[str, ...] = TEMPLATES
    preferred: str = "pdf"
    profile: str = "public"
    parts: tuple[str, ...] = NAMES

    def make(self, making: Making) -> Made:
        """Return the sheet, or the one figure that is ordered.

        Raises `Refused` when there is no such edition or figure, or when these readers may not be told it.
        """
        gathering = _Gathering(making)
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

    def __init__(self, making: Making) -> None:
        self._making = making
        self._hidden: set[str] = set()
        self._told = spec(IllTreatment, "complaint_outcome").sensitivity <= making.records.profile.highest

    @property
    def left_out(self) -> int:
        """How many people were not counted because they have not agreed to it."""
        return len(self._hidden)

    def sheet(self) -> FigureSheet:
        making, order = self._making, self._making.order
        edition = making.records.get(Edition, order.subject) if order.subject else None
        day = day_of(edition, order.as_of) if edition else (order.as_of or making.today).latest
        listing = self._listing(edition or newest_by(making.records.where(Edition, {}), day))
        count = self._counted_as_of(day, listing, only_listed=edition is not None)
        series = Wording(count, listing, edition is not None, self._labels(count)).series()
        chosen = self._chosen(series)
        return FigureSheet(
            title=edition.title if edition else "",
            as_of=order.as_of or ((edition.as_of or PartialDate("XXXX")) if edition else making.today),
            held=len(count.held),
            breakdowns=tuple(_breakdown(each) for each in chosen if not each.of_complaints),
            complaints=tuple(_breakdown(each) for each in chosen if each.of_complaints) if self._told else None,
            suppress=making.records.profile.anonymous,
            readers=making.label("export_profiles", order.profile),
            whole=not order.part,
        )

    def _listing(self, edition: Edition | None) -> Listing:
        records, order = self._making.records, self._making.order
        return Listing.of(rows(records, edition.id, order.typed, records.disclosed)) if edition else Listing()

    def _counted_as_of(self, day: date, listing: Listing, *, only_listed: bool) -> Count:
        records, since = self._making.records, self._making.order.since
        asked = Asked(
            day=day,
            section_of=section_of(self._making.vocabularies),
            counted=self._counted,
            since=since.earliest if since else None,
            listing=listing,
            only_listed=only_listed,
            told=self._told,
        )
        counting = Counting(records, asked)
        people = tuple(listing.places) if only_listed else records.ids(Person)
        for place, batch in enumerate(batches(people)):
            self._making.progress.step(place * BATCH, len(people))
            counting.take(records, batch)
        return counting.counted()

    def _counted(self, person_id: str) -> bool:
        """Return whether somebody is counted: whoever may be shown, at least without the name."""
        shown = bool(person_id) and self._making.records.standing(person_id) is not Standing.HIDDEN
        if person_id and not shown:
            self._hidden.add(person_id)
        return shown

    def _labels(self, count: Count) -> Labels:
        making = self._making
        places = Naming(making).titles(Place.TYPE, {each.region for each in count.held})
        return Labels(making.words, making.vocabularies, making.order.language, places)

    def _chosen(self, series: tuple[Series, ...]) -> tuple[Series, ...]:
        """Return the series to print: those that tell no number twice, or the one that is ordered."""
        part, known = self._making.order.part, {each.name: each for each in series}
        if not part:
            return tuple(each for each in series if not each.within)
        if part not in known:
            raise Refused(_NO_FIGURE.format(name=part, known=", ".join(known)), code="part")
        chosen = known[part]
        if self._making.records.profile.anonymous and chosen.within:
            chosen = known[chosen.within]
        if chosen.of_complaints and not self._told:
            raise Refused(_NOT_TOLD, code="told")
        return (chosen,)


def _breakdown(series: Series) -> Breakdown:
    lines = tuple(map(_line, series.numbers))
    return Breakdown(
        series.name, series.total, lines, exclusive=series.exclusive, ranked=series.ranked, deep=series.deep
    )


def _line(number: Number) -> Line:
    return Line(number.label, number.count, tuple(map(_line, number.parts)))
