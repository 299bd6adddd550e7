# SPDX-License-Identifier: GPL-3.0-or-later
"""Restrictions on a person outside custody, and entries of the financial monitoring agency's List."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, flag, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order

P0, P1, P2, P3 = Sensitivity


@dataclass(frozen=True, kw_only=True)
class Restriction(Record):
    """A frozen account, a travel ban, probation or another limit laid on a person."""

    TYPE = "restriction"
    LABEL = QT_TRANSLATE_NOOP("records", "Restriction")
    PLURAL = QT_TRANSLATE_NOOP("records", "Restrictions")
    TITLE = ("restriction_type", "start")
    ORDER = ("start",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    restriction_type: str = choice(QT_TRANSLATE_NOOP("records", "Restriction"), P1, "restriction_types", required=True, listed=True)
    authority: str = reference(QT_TRANSLATE_NOOP("records", "Imposed by"), P1, "organisation", listed=True)
    start: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "From"), P1, listed=True)
    end: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Until"), P1, listed=True)
    legal_basis: str = text(QT_TRANSLATE_NOOP("records", "Legal basis"), P1, group=groups.LAW)
    effect: str = long_text(QT_TRANSLATE_NOOP("records", "Effect on the person"), P1)
    before_verdict: bool = flag(QT_TRANSLATE_NOOP("records", "Imposed before a verdict"), P1, group=groups.LAW)
    after_served: bool = flag(QT_TRANSLATE_NOOP("records", "Goes on after the sentence is served"), P1, group=groups.LAW)
    bank: str = reference(QT_TRANSLATE_NOOP("records", "Bank"), P2, "organisation")
    amount_kzt: int | None = integer(QT_TRANSLATE_NOOP("records", "Amount in tenge"), P2)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "start", "end")


@dataclass(frozen=True, kw_only=True)
class FinancialListEntry(Record):
    """One line of the List of persons linked to the financing of terrorism and extremism, as it was printed."""

    TYPE = "financial_list_entry"
    LABEL = QT_TRANSLATE_NOOP("records", "Entry of the financial List")
    PLURAL = QT_TRANSLATE_NOOP("records", "Financial List")
    TITLE = ("printed_name",)

    printed_name: str = text(QT_TRANSLATE_NOOP("records", "Name as printed"), P1, required=True, listed=True)
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P1, "person", listed=True)
    match_status: str = choice(QT_TRANSLATE_NOOP("records", "Same person?"), P1, "match_statuses", listed=True)
    match_grade: int | None = integer(QT_TRANSLATE_NOOP("records", "Likeness (0 to 100)"), P1, listed=True, internal=True)
    match_reasons: str = text(QT_TRANSLATE_NOOP("records", "Why it may be the same person"), P1, internal=True)
    category: str = choice(QT_TRANSLATE_NOOP("records", "Category"), P1, "financial_list_categories", listed=True)
    number: str = text(QT_TRANSLATE_NOOP("records", "Number"), P1)
    birth_date: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Born"), P1, listed=True)
    iin: str = text(QT_TRANSLATE_NOOP("records", "Individual identification number"), P3, group=groups.SEALED)
    added_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Added on"), P1, listed=True, group=groups.DATES)
    removed_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Removed on"), P1, group=groups.DATES)
    correction: str = text(QT_TRANSLATE_NOOP("records", "Note or correction in the List"), P1)
    file_sha256: str = text(QT_TRANSLATE_NOOP("records", "SHA-256 of the file"), P1, group=groups.NOTES)
    read_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "File read on"), P1, group=groups.NOTES)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "added_on", "removed_on")
