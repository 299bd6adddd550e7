# SPDX-License-Identifier: GPL-3.0-or-later
"""Deprivation of liberty: custody episodes, sentences and their components."""

from dataclasses import dataclass
from datetime import date

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import (
    choice,
    flag,
    integer,
    long_text,
    part_of,
    partial_date,
    reference,
    term,
    text,
)
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order
from kzdesk.domain.terms import Term

P0, P1, P2, P3 = Sensitivity
_NO_TERM = QT_TRANSLATE_NOOP("problems", "Imprisonment needs its term.")


@dataclass(frozen=True, kw_only=True)
class CustodyEpisode(Record):
    """One uninterrupted stretch of one kind of custody; a transfer or a new legal ground begins the next."""

    TYPE = "custody_episode"
    LABEL = QT_TRANSLATE_NOOP("records", "Custody")
    PLURAL = QT_TRANSLATE_NOOP("records", "Custody")
    TITLE = ("custody_kind", "start")
    ORDER = ("start",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    custody_kind: str = choice(QT_TRANSLATE_NOOP("records", "Kind of custody"), P0, "custody_kinds", required=True, listed=True)
    start: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "From"), P0, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "Write ? when the day is not known."))
    end: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Until"), P0, listed=True)
    end_reason: str = choice(QT_TRANSLATE_NOOP("records", "Why it ended"), P0, "custody_end_reasons")
    facility: str = reference(QT_TRANSLATE_NOOP("records", "Facility"), P0, "facility", group=groups.PLACE, listed=True)
    place: str = reference(QT_TRANSLATE_NOOP("records", "Place"), P0, "place", group=groups.PLACE)
    ordered_by: str = reference(QT_TRANSLATE_NOOP("records", "Ordered by"), P0, "organisation", group=groups.PLACE)
    carried_out_by: str = reference(QT_TRANSLATE_NOOP("records", "Detained by"), P1, "organisation", group=groups.PLACE)
    requesting_state: str = choice(QT_TRANSLATE_NOOP("records", "State that asks for extradition"), P0, "countries", group=groups.LAW)
    legal_basis: str = text(QT_TRANSLATE_NOOP("records", "Legal basis"), P0, group=groups.LAW)
    warrant_shown: str = choice(QT_TRANSLATE_NOOP("records", "Warrant shown"), P1, "yes_no", group=groups.LAW)
    reasons_given: str = text(QT_TRANSLATE_NOOP("records", "Reasons given"), P1, group=groups.LAW)
    term_days: int | None = integer(QT_TRANSLATE_NOOP("records", "Ordered for (days)"), P0, group=groups.LAW)
    extended_to: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Extended until"), P0, group=groups.LAW)
    without_contact: bool = flag(QT_TRANSLATE_NOOP("records", "Held without contact"), P0, group=groups.CONTACT)
    family_notified: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Family told"), P1, group=groups.CONTACT)
    lawyer_access: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Lawyer admitted"), P1, group=groups.CONTACT)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "start", "end") + date_order(self, "start", "extended_to")

    @property
    def bounds(self) -> tuple[date, date | None]:
        """The first day on which this episode may have been running, and the first on which it was over.

        An unknown start lies before all days; None for an episode that goes on or whose end is unknown.
        """
        first = self.start.earliest if self.start is not None else date.min
        return first, self.end.latest if self.end is not None and self.end.known else None

    def in_force(self, day: date) -> bool:
        """Return whether this episode may have been running on `day`; an unknown start counts as before it."""
        first, over = self.bounds
        return first <= day and (over is None or over > day)


@dataclass(frozen=True, kw_only=True)
class Sentence(Record):
    """What a court pronounced in one instance. A later instance supersedes it."""

    TYPE = "sentence"
    LABEL = QT_TRANSLATE_NOOP("records", "Sentence")
    PLURAL = QT_TRANSLATE_NOOP("records", "Sentences")
    TITLE = ("level", "pronounced")
    ORDER = ("pronounced",)

    participation: str = part_of(QT_TRANSLATE_NOOP("records", "Person in the case"), "participation")
    pronounced: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Pronounced"), P0, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "Write ? when the day is not known."))
    level: str = choice(QT_TRANSLATE_NOOP("records", "Instance"), P0, "court_levels", required=True, default="first", listed=True)
    court: str = reference(QT_TRANSLATE_NOOP("records", "Court"), P0, "organisation", listed=True)
    in_force_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "In force on"), P0, group=groups.LAW)
    supersedes: str = reference(QT_TRANSLATE_NOOP("records", "Replaces the sentence"), P0, "sentence", group=groups.LAW)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "pronounced", "in_force_on")

    def pronounced_by(self, day: date) -> bool:
        """Return whether the sentence had been pronounced on `day`; an unknown day counts as before it."""
        return self.pronounced is None or self.pronounced.earliest <= day


@dataclass(frozen=True, kw_only=True)
class SentenceComponent(Record):
    """One punishment of a sentence (Criminal Code, art. 40)."""

    TYPE = "sentence_component"
    LABEL = QT_TRANSLATE_NOOP("records", "Punishment")
    PLURAL = QT_TRANSLATE_NOOP("records", "Punishments")
    TITLE = ("component_type", "term")

    sentence: str = part_of(QT_TRANSLATE_NOOP("records", "Sentence"), "sentence")
    component_type: str = choice(QT_TRANSLATE_NOOP("records", "Punishment"), P0, "component_types", required=True, default="imprisonment", listed=True)
    term: Term | None = term(QT_TRANSLATE_NOOP("records", "Term"), P0, listed=True, help=QT_TRANSLATE_NOOP("records", "For example 6y 6m, 6.5y, 9m or 15d."))
    regime: str = choice(QT_TRANSLATE_NOOP("records", "Regime"), P0, "regimes", listed=True)
    counted_from: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Counted from"), P0, listed=True)
    credit_days: int | None = integer(QT_TRANSLATE_NOOP("records", "Days credited"), P0)
    deferred_until: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Deferred until"), P0)
    amount_kzt: int | None = integer(QT_TRANSLATE_NOOP("records", "Amount in tenge"), P0)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; imprisonment without a term cannot be printed."""
        missing = self.component_type == "imprisonment" and self.term is None
        return super().problems() + ((Problem("term", _NO_TERM),) if missing else ())
