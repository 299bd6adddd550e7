# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person agreed to, how, and whether they took it back."""

from dataclasses import dataclass
from datetime import date

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, choices, long_text, part_of, partial_date, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order

P0, P1, P2, P3 = Sensitivity


@dataclass(frozen=True, kw_only=True)
class Consent(Record):
    """One act of consent. A withdrawal ends all of it from that day on."""

    TYPE = "consent"
    LABEL = QT_TRANSLATE_NOOP("records", "Consent")
    PLURAL = QT_TRANSLATE_NOOP("records", "Consent")
    TITLE = ("levels", "obtained_on")
    ORDER = ("obtained_on",)
    PREVAILS = ("withdrawn_on",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    levels: tuple[str, ...] = choices(QT_TRANSLATE_NOOP("records", "Agreed to"), P1, "consent_levels", required=True, listed=True)
    given_by: str = choice(QT_TRANSLATE_NOOP("records", "Given by"), P1, "consent_givers", required=True, default="self", listed=True)
    giver_relation: str = text(QT_TRANSLATE_NOOP("records", "Who gave it, if not the person"), P2, internal=True)
    scope: str = text(QT_TRANSLATE_NOOP("records", "Only for these recipients"), P1, internal=True)
    method: str = choice(QT_TRANSLATE_NOOP("records", "How it was given"), P1, "consent_methods", required=True, listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "In which language"), P1, "languages")
    obtained_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Obtained on"), P1, required=True, listed=True)
    evidence: str = text(QT_TRANSLATE_NOOP("records", "Where the proof is kept"), P2, internal=True)
    review_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Ask again on"), P1, group=groups.DATES, internal=True)
    withdrawn_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Withdrawn on"), P1, group=groups.DATES, listed=True)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "obtained_on", "withdrawn_on")

    def in_force(self, day: date) -> bool:
        """Return whether the consent certainly stood on `day`; a withdrawal of unknown day counts as made."""
        given = self.obtained_on is not None and self.obtained_on.earliest <= day
        return given and (self.withdrawn_on is None or day < self.withdrawn_on.earliest)
