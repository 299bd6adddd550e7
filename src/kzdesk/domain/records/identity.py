# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is who: two records of one person joined, and two people who are not the same."""

from dataclasses import dataclass

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import flag, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record

P0, P1, P2, P3 = Sensitivity
_ONE_PERSON = QT_TRANSLATE_NOOP("problems", "Choose two different people.")


@dataclass(frozen=True, kw_only=True)
class PersonMerge(Record):
    """Two records found to be one person. Both ids stay; what belonged to the second belongs to the first."""

    TYPE = "person_merge"
    LABEL = QT_TRANSLATE_NOOP("records", "Two records of one person")
    PLURAL = QT_TRANSLATE_NOOP("records", "Records joined")
    TITLE = ("kept", "joined")
    ORDER = ("merged_on",)

    kept: str = reference(QT_TRANSLATE_NOOP("records", "Record kept"), P1, "person", required=True, listed=True)
    joined: str = reference(QT_TRANSLATE_NOOP("records", "Record joined to it"), P1, "person", required=True, listed=True)
    merged_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Joined on"), P1, required=True, listed=True)
    merged_by: str = text(QT_TRANSLATE_NOOP("records", "Joined by"), P2, listed=True)
    reason: str = long_text(QT_TRANSLATE_NOOP("records", "Reason"), P2, required=True)
    undone: bool = flag(QT_TRANSLATE_NOOP("records", "Parted again"), P1, listed=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; a record is not joined to itself."""
        same = bool(self.kept) and self.kept == self.joined
        return super().problems() + ((Problem("joined", _ONE_PERSON),) if same else ())


@dataclass(frozen=True, kw_only=True)
class MovedRecord(Record):
    """One field of one record that a merge made point to the person kept; parting makes it point back."""

    TYPE = "moved_record"
    LABEL = QT_TRANSLATE_NOOP("records", "Moved with it")
    PLURAL = QT_TRANSLATE_NOOP("records", "Moved with it")
    TITLE = ("subject_type", "subject_field")

    merge: str = part_of(QT_TRANSLATE_NOOP("records", "Two records of one person"), "person_merge")
    subject_type: str = text(QT_TRANSLATE_NOOP("records", "Kind of record"), P1, required=True, listed=True)
    subject_id: str = text(QT_TRANSLATE_NOOP("records", "Record"), P1, required=True)
    subject_field: str = text(QT_TRANSLATE_NOOP("records", "Field"), P1, required=True, listed=True)
    before: str = text(QT_TRANSLATE_NOOP("records", "Before the merge (JSON)"), P3, internal=True)
    after: str = text(QT_TRANSLATE_NOOP("records", "After the merge (JSON)"), P3, internal=True)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P1)


@dataclass(frozen=True, kw_only=True)
class DistinctPeople(Record):
    """Two people who look like one and are not: they are not proposed again."""

    TYPE = "distinct_people"
    LABEL = QT_TRANSLATE_NOOP("records", "Not the same person")
    PLURAL = QT_TRANSLATE_NOOP("records", "Not the same person")
    TITLE = ("first", "second")

    first: str = reference(QT_TRANSLATE_NOOP("records", "One person"), P1, "person", required=True, listed=True)
    second: str = reference(QT_TRANSLATE_NOOP("records", "Another person"), P1, "person", required=True, listed=True)
    decided_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Decided on"), P1, required=True, listed=True)
    decided_by: str = text(QT_TRANSLATE_NOOP("records", "Decided by"), P2, listed=True)
    reason: str = long_text(QT_TRANSLATE_NOOP("records", "Reason"), P2)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; they are two."""
        same = bool(self.first) and self.first == self.second
        return super().problems() + ((Problem("second", _ONE_PERSON),) if same else ())
