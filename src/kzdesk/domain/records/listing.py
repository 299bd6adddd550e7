# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of political prisoners: the assessment of a person, and the editions that are published."""

from dataclasses import dataclass

from kzdesk.domain import groups
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
from kzdesk.domain.record import Problem, Record

P0, P1, P2, P3 = Sensitivity
CRITERIA = ("a", "b", "c", "d", "e")
_NO_CRITERION = QT_TRANSLATE_NOOP("problems", "A decision to list needs at least one criterion that is met.")
_SAME_REVIEWER = QT_TRANSLATE_NOOP("problems", "The second reviewer must be somebody else.")
_NO_REASON = QT_TRANSLATE_NOOP("problems", "A criterion that is met needs its reason.")


@dataclass(frozen=True, kw_only=True)
class ListAssessment(Record):
    """Whether a person meets the criteria of PACE Resolution 1900 (2012), each with its reason."""

    TYPE = "list_assessment"
    LABEL = QT_TRANSLATE_NOOP("records", "Assessment")
    PLURAL = QT_TRANSLATE_NOOP("records", "Assessments")
    TITLE = ("decision", "as_of")
    ORDER = ("as_of",)

    person: str = part_of(QT_TRANSLATE_NOOP("records", "Person"), "person")
    as_of: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "As of"), P1, required=True, listed=True)
    criterion_a: str = choice(QT_TRANSLATE_NOOP("records", "(a) Detention in violation of a fundamental freedom"), P1, "criterion_findings", group=groups.CRITERIA)
    reason_a: str = long_text(QT_TRANSLATE_NOOP("records", "Reason for (a)"), P1, group=groups.CRITERIA)
    criterion_b: str = choice(QT_TRANSLATE_NOOP("records", "(b) Purely political reasons, no connection to an offence"), P1, "criterion_findings", group=groups.CRITERIA)
    reason_b: str = long_text(QT_TRANSLATE_NOOP("records", "Reason for (b)"), P1, group=groups.CRITERIA)
    criterion_c: str = choice(QT_TRANSLATE_NOOP("records", "(c) Length or conditions out of proportion"), P1, "criterion_findings", group=groups.CRITERIA)
    reason_c: str = long_text(QT_TRANSLATE_NOOP("records", "Reason for (c)"), P1, group=groups.CRITERIA)
    criterion_d: str = choice(QT_TRANSLATE_NOOP("records", "(d) Discriminatory compared with others"), P1, "criterion_findings", group=groups.CRITERIA)
    reason_d: str = long_text(QT_TRANSLATE_NOOP("records", "Reason for (d)"), P1, group=groups.CRITERIA)
    criterion_e: str = choice(QT_TRANSLATE_NOOP("records", "(e) Clearly unfair proceedings with political motives"), P1, "criterion_findings", group=groups.CRITERIA)
    reason_e: str = long_text(QT_TRANSLATE_NOOP("records", "Reason for (e)"), P1, group=groups.CRITERIA)
    exclusions: tuple[str, ...] = choices(QT_TRANSLATE_NOOP("records", "Grounds against listing"), P1, "list_exclusions", group=groups.CRITERIA)
    decision: str = choice(QT_TRANSLATE_NOOP("records", "Decision"), P1, "list_decisions", group=groups.DECISION, listed=True)
    decided_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Decided on"), P1, group=groups.DECISION, listed=True)
    reviewer_1: str = text(QT_TRANSLATE_NOOP("records", "First reviewer"), P2, group=groups.DECISION, internal=True)
    reviewer_2: str = text(QT_TRANSLATE_NOOP("records", "Second reviewer"), P2, group=groups.DECISION, internal=True)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields, of reasons that are missing, of the decision and of the reviewers."""
        met = [letter for letter in CRITERIA if getattr(self, f"criterion_{letter}") == "met"]
        found = [Problem(f"reason_{c}", _NO_REASON) for c in met if not getattr(self, f"reason_{c}")]
        if self.decision == "list" and not met:
            found.append(Problem("decision", _NO_CRITERION))
        if self.reviewer_2 and self.reviewer_2.strip().casefold() == self.reviewer_1.strip().casefold():
            found.append(Problem("reviewer_2", _SAME_REVIEWER))
        return super().problems() + tuple(found)


@dataclass(frozen=True, kw_only=True)
class Edition(Record):
    """One edition of a published list, as of one date."""

    TYPE = "edition"
    LABEL = QT_TRANSLATE_NOOP("records", "List edition")
    PLURAL = QT_TRANSLATE_NOOP("records", "List editions")
    TITLE = ("title", "as_of")

    title: str = text(QT_TRANSLATE_NOOP("records", "Title"), P0, required=True, listed=True)
    as_of: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "As of"), P0, required=True, listed=True)
    status: str = choice(QT_TRANSLATE_NOOP("records", "Status"), P0, "edition_statuses", required=True, default="draft", listed=True)
    coalition: str = long_text(QT_TRANSLATE_NOOP("records", "Published by (one organisation on a line)"), P0, group=groups.PRINTED)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)


@dataclass(frozen=True, kw_only=True)
class ListSection(Record):
    """A section of an edition; entries are numbered through its groups."""

    TYPE = "list_section"
    LABEL = QT_TRANSLATE_NOOP("records", "Section")
    PLURAL = QT_TRANSLATE_NOOP("records", "Sections")
    TITLE = ("heading",)
    ORDER = ("position",)

    edition: str = part_of(QT_TRANSLATE_NOOP("records", "List edition"), "edition")
    section_code: str = choice(QT_TRANSLATE_NOOP("records", "Section"), P0, "section_codes", required=True, listed=True)
    heading: str = text(QT_TRANSLATE_NOOP("records", "Heading"), P0, required=True, listed=True)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0)


@dataclass(frozen=True, kw_only=True)
class ListGroup(Record):
    """A group of entries under one heading, with paragraphs that introduce it."""

    TYPE = "list_group"
    LABEL = QT_TRANSLATE_NOOP("records", "Group")
    PLURAL = QT_TRANSLATE_NOOP("records", "Groups")
    TITLE = ("heading",)
    ORDER = ("position",)

    section: str = part_of(QT_TRANSLATE_NOOP("records", "Section"), "list_section")
    heading: str = text(QT_TRANSLATE_NOOP("records", "Heading"), P0, required=True, listed=True)
    intro: str = long_text(QT_TRANSLATE_NOOP("records", "Introduction"), P0, help=QT_TRANSLATE_NOOP("records", "An empty line parts two paragraphs."))
    ordering: str = choice(QT_TRANSLATE_NOOP("records", "Order of entries"), P0, "group_orderings", required=True, default="alphabet", listed=True)
    alphabet: str = choice(QT_TRANSLATE_NOOP("records", "Alphabet"), P0, "alphabets", required=True, default="ru")
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0)


@dataclass(frozen=True, kw_only=True)
class ListEntry(Record):
    """One person's place in an edition and the narrative printed there."""

    TYPE = "list_entry"
    LABEL = QT_TRANSLATE_NOOP("records", "Entry")
    PLURAL = QT_TRANSLATE_NOOP("records", "Entries")
    TITLE = ("person",)
    ORDER = ("position",)

    group: str = part_of(QT_TRANSLATE_NOOP("records", "Group"), "list_group")
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P0, "person", required=True, listed=True)
    printed_name: str = reference(QT_TRANSLATE_NOOP("records", "Printed name"), P0, "person_name", help=QT_TRANSLATE_NOOP("records", "Empty: the Latin name preferred for reports."))
    narrative: str = long_text(QT_TRANSLATE_NOOP("records", "Narrative"), P0, help=QT_TRANSLATE_NOOP("records", "An empty line parts two paragraphs. Term, articles and dates are printed from the records."))
    sources: str = long_text(QT_TRANSLATE_NOOP("records", "Sources, one on a line"), P0, group=groups.PRINTED)
    reader_note: str = long_text(QT_TRANSLATE_NOOP("records", "Note for the reader"), P0, group=groups.PRINTED, help=QT_TRANSLATE_NOOP("records", "For example why two sources give different dates. Printed as a note at the entry."))
    lead_override: str = text(QT_TRANSLATE_NOOP("records", "First line instead of the generated one"), P0, group=groups.PRINTED)
    override_reason: str = text(QT_TRANSLATE_NOOP("records", "Listed without a decision to list, because"), P1, group=groups.DECISION, internal=True)
    without_dates: bool = flag(QT_TRANSLATE_NOOP("records", "Leave out the generated dates"), P0, group=groups.PRINTED)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0, group=groups.PRINTED)


@dataclass(frozen=True, kw_only=True)
class FindingAnswer(Record):
    """What a coordinator answered to a finding of a check; it holds as long as the facts are the same."""

    TYPE = "finding_answer"
    LABEL = QT_TRANSLATE_NOOP("records", "Answer to a finding")
    PLURAL = QT_TRANSLATE_NOOP("records", "Answers to findings")
    TITLE = ("check_name", "answered_on")
    ORDER = ("answered_on",)

    finding: str = text(QT_TRANSLATE_NOOP("records", "Finding"), P1, required=True)
    check_name: str = text(QT_TRANSLATE_NOOP("records", "Check"), P1, required=True, listed=True)
    subject_type: str = text(QT_TRANSLATE_NOOP("records", "Kind of record"), P1)
    subject_id: str = text(QT_TRANSLATE_NOOP("records", "Record"), P1)
    sentence: str = long_text(QT_TRANSLATE_NOOP("records", "What was found"), P2, listed=True)
    answer: str = choice(QT_TRANSLATE_NOOP("records", "Answer"), P1, "finding_answers", required=True, default="confirmed", listed=True)
    reason: str = long_text(QT_TRANSLATE_NOOP("records", "Reason"), P2, required=True, listed=True)
    answered_by: str = text(QT_TRANSLATE_NOOP("records", "Answered by"), P2, listed=True)
    answered_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Answered on"), P1, required=True, listed=True)


@dataclass(frozen=True, kw_only=True)
class EditionRelease(Record):
    """The moment an edition was released: what it said, what was found in it and answered, frozen."""

    TYPE = "edition_release"
    WRITTEN_ONCE = True
    LABEL = QT_TRANSLATE_NOOP("records", "Release of an edition")
    PLURAL = QT_TRANSLATE_NOOP("records", "Releases of an edition")
    TITLE = ("released_on",)
    ORDER = ("released_on",)

    edition: str = part_of(QT_TRANSLATE_NOOP("records", "List edition"), "edition")
    released_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Released on"), P1, required=True, listed=True)
    released_by: str = text(QT_TRANSLATE_NOOP("records", "Released by"), P2, listed=True)
    sha256: str = text(QT_TRANSLATE_NOOP("records", "SHA-256 of the content"), P1, required=True, listed=True)
    entries: int | None = integer(QT_TRANSLATE_NOOP("records", "Entries"), P1)
    findings: str = long_text(QT_TRANSLATE_NOOP("records", "Findings and answers"), P2)
    files: str = long_text(QT_TRANSLATE_NOOP("records", "SHA-256 of the files"), P1)
    vault_state: str = text(QT_TRANSLATE_NOOP("records", "State of the vault"), P2)


@dataclass(frozen=True, kw_only=True)
class FrozenText(Record):
    """A piece of the content of a released edition, as it was on that day (JSON, cut to the length of a field)."""

    TYPE = "frozen_text"
    WRITTEN_ONCE = True
    LABEL = QT_TRANSLATE_NOOP("records", "Frozen content")
    PLURAL = QT_TRANSLATE_NOOP("records", "Frozen content")
    TITLE = ("position",)
    ORDER = ("position",)

    release: str = part_of(QT_TRANSLATE_NOOP("records", "Release of an edition"), "edition_release")
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P1)
    content: str = long_text(QT_TRANSLATE_NOOP("records", "Content"), P2, required=True)
