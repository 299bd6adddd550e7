# SPDX-License-Identifier: GPL-3.0-or-later
"""Events, cases, who takes part in a case, and the charges."""

from dataclasses import dataclass

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


@dataclass(frozen=True, kw_only=True)
class Event(Record):
    """Something that happened: a protest, a raid, a wave of arrests."""

    TYPE = "event"
    LABEL = QT_TRANSLATE_NOOP("records", "Event")
    PLURAL = QT_TRANSLATE_NOOP("records", "Events")
    TITLE = ("title",)

    title: str = text(QT_TRANSLATE_NOOP("records", "Title"), P1, required=True, listed=True)
    event_type: str = choice(QT_TRANSLATE_NOOP("records", "Type"), P1, "event_types", required=True, listed=True)
    start: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Began"), P1, listed=True)
    end: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Ended"), P1)
    place: str = reference(QT_TRANSLATE_NOOP("records", "Place"), P1, "place", listed=True)
    affected_count: int | None = integer(QT_TRANSLATE_NOOP("records", "People affected"), P1, group=groups.COUNT)
    affected_qualifier: str = choice(QT_TRANSLATE_NOOP("records", "This number is"), P1, "count_qualifiers", group=groups.COUNT)
    affected_as_of: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Counted on"), P1, group=groups.COUNT)
    affected_source: str = reference(QT_TRANSLATE_NOOP("records", "Source of the number"), P1, "source", group=groups.COUNT)
    description: str = long_text(QT_TRANSLATE_NOOP("records", "What happened"), P1, group=groups.NOTES)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "start", "end")


@dataclass(frozen=True, kw_only=True)
class Case(Record):
    """A criminal, administrative or other case before the authorities."""

    TYPE = "case"
    LABEL = QT_TRANSLATE_NOOP("records", "Case")
    PLURAL = QT_TRANSLATE_NOOP("records", "Cases")
    TITLE = ("title", "number")

    title: str = text(QT_TRANSLATE_NOOP("records", "Title"), P0, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "What the team calls it, for example “Airport case”."))
    case_kind: str = choice(QT_TRANSLATE_NOOP("records", "Kind of case"), P0, "case_kinds", required=True, default="criminal", listed=True)
    number: str = text(QT_TRANSLATE_NOOP("records", "Number"), P1, listed=True)
    agency: str = reference(QT_TRANSLATE_NOOP("records", "Investigated by"), P1, "organisation")
    opened: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Opened"), P1, listed=True)
    event: str = reference(QT_TRANSLATE_NOOP("records", "Event"), P1, "event")
    classified: bool = flag(QT_TRANSLATE_NOOP("records", "The case is classified"), P1)
    motive: str = long_text(QT_TRANSLATE_NOOP("records", "Political motive"), P1, group=groups.NOTES)


@dataclass(frozen=True, kw_only=True)
class Participation(Record):
    """One person's part in one case."""

    TYPE = "participation"
    LABEL = QT_TRANSLATE_NOOP("records", "Person in the case")
    PLURAL = QT_TRANSLATE_NOOP("records", "People in the case")
    TITLE = ("person", "role")

    case: str = part_of(QT_TRANSLATE_NOOP("records", "Case"), "case")
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P0, "person", required=True, listed=True)
    role: str = choice(QT_TRANSLATE_NOOP("records", "Role"), P0, "participation_roles", required=True, default="accused", listed=True)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)


@dataclass(frozen=True, kw_only=True)
class Provision(Record):
    """An article of a code, in one edition, with its official title and the wording the report uses."""

    TYPE = "provision"
    LABEL = QT_TRANSLATE_NOOP("records", "Provision")
    PLURAL = QT_TRANSLATE_NOOP("records", "Provisions")
    TITLE = ("article", "part", "code", "report_wording")
    ORDER = ("article", "part")

    code: str = choice(QT_TRANSLATE_NOOP("records", "Code"), P0, "legal_codes", required=True, default="CC2014", listed=True)
    article: str = text(QT_TRANSLATE_NOOP("records", "Article"), P0, listed=True)
    part: str = text(QT_TRANSLATE_NOOP("records", "Part"), P0, listed=True)
    edition: str = text(QT_TRANSLATE_NOOP("records", "Edition of the law"), P0)
    report_wording: str = text(QT_TRANSLATE_NOOP("records", "Wording in reports"), P0, listed=True)
    title_en: str = text(QT_TRANSLATE_NOOP("records", "Official title, English translation"), P0)
    title_ru: str = text(QT_TRANSLATE_NOOP("records", "Official title in Russian"), P0)
    title_kk: str = text(QT_TRANSLATE_NOOP("records", "Official title in Kazakh"), P0)
    political: bool = flag(QT_TRANSLATE_NOOP("records", "Used for political prosecution"), P0, listed=True)
    shortest: Term | None = term(QT_TRANSLATE_NOOP("records", "Shortest imprisonment"), P0, group=groups.LAW)
    longest: Term | None = term(QT_TRANSLATE_NOOP("records", "Longest imprisonment"), P0, group=groups.LAW)
    valid_from: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "In force from"), P0, group=groups.LAW)
    valid_to: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "In force until"), P0, group=groups.LAW)
    source: str = text(QT_TRANSLATE_NOOP("records", "Where this was read"), P0, group=groups.LAW)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the validity dates."""
        return super().problems() + date_order(self, "valid_from", "valid_to")


@dataclass(frozen=True, kw_only=True)
class Charge(Record):
    """One provision a person is charged with or convicted under, in the exact wording to print."""

    TYPE = "charge"
    LABEL = QT_TRANSLATE_NOOP("records", "Charge")
    PLURAL = QT_TRANSLATE_NOOP("records", "Charges")
    TITLE = ("provision", "quoted_as")
    ORDER = ("position",)

    participation: str = part_of(QT_TRANSLATE_NOOP("records", "Person in the case"), "participation")
    provision: str = reference(QT_TRANSLATE_NOOP("records", "Provision"), P0, "provision", required=True, listed=True)
    quoted_as: str = text(QT_TRANSLATE_NOOP("records", "Quoted as"), P0, listed=True, help=QT_TRANSLATE_NOOP("records", "The exact wording to print, without quotation marks. Empty: the wording of the provision."))
    stage: str = choice(QT_TRANSLATE_NOOP("records", "Stage"), P0, "charge_stages", required=True, default="charged", listed=True)
    stage_date: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Since"), P0, listed=True)
    alleged: bool = flag(QT_TRANSLATE_NOOP("records", "Print as “for alleged …”"), P0, group=groups.PRINTED)
    purpose: str = text(QT_TRANSLATE_NOOP("records", "Printed after the charges: for …"), P0, group=groups.PRINTED, help=QT_TRANSLATE_NOOP("records", "For example “allegedly publishing a video”. Printed once, after the last charge."))
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0, group=groups.PRINTED)
