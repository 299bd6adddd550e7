# SPDX-License-Identifier: GPL-3.0-or-later
"""Where information comes from."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record

P0, P1, P2, P3 = Sensitivity
_REASON = QT_TRANSLATE_NOOP("problems", "Accepting or rejecting what a source says needs a reason.")


@dataclass(frozen=True, kw_only=True)
class Source(Record):
    """A person, document or publication that told something; who a person is stays sealed."""

    TYPE = "source"
    LABEL = QT_TRANSLATE_NOOP("records", "Source")
    PLURAL = QT_TRANSLATE_NOOP("records", "Sources")
    TITLE = ("alias",)

    alias: str = text(QT_TRANSLATE_NOOP("records", "Shown as"), P1, required=True, listed=True, help=QT_TRANSLATE_NOOP("records", "A title or an alias that gives nobody away."))
    source_kind: str = choice(QT_TRANSLATE_NOOP("records", "Kind of source"), P1, "source_kinds", required=True, listed=True)
    reliability: str = choice(QT_TRANSLATE_NOOP("records", "Reliability"), P1, "reliability", listed=True, internal=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P1, "languages")
    published: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Published"), P0, listed=True)
    address: str = text(QT_TRANSLATE_NOOP("records", "Web address"), P0)
    identity: str = text(QT_TRANSLATE_NOOP("records", "Who the source is"), P3, group=groups.SEALED)
    risk_note: str = long_text(QT_TRANSLATE_NOOP("records", "Risks to the source"), P3, group=groups.SEALED, internal=True)


@dataclass(frozen=True, kw_only=True)
class Information(Record):
    """One piece of information that a source gave."""

    TYPE = "information"
    LABEL = QT_TRANSLATE_NOOP("records", "Information")
    PLURAL = QT_TRANSLATE_NOOP("records", "Information")
    TITLE = ("received_on", "medium")
    ORDER = ("received_on",)

    source: str = part_of(QT_TRANSLATE_NOOP("records", "Source"), "source")
    received_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Received on"), P1, required=True, listed=True)
    medium: str = choice(QT_TRANSLATE_NOOP("records", "How"), P1, "information_media", listed=True)
    content: str = long_text(QT_TRANSLATE_NOOP("records", "What was said"), P2)
    credibility: str = choice(QT_TRANSLATE_NOOP("records", "Credibility"), P1, "credibility", listed=True, internal=True)
    person: str = reference(QT_TRANSLATE_NOOP("records", "About the person"), P1, "person", listed=True)
    case: str = reference(QT_TRANSLATE_NOOP("records", "About the case"), P1, "case")
    event: str = reference(QT_TRANSLATE_NOOP("records", "About the event"), P1, "event")


@dataclass(frozen=True, kw_only=True)
class Assertion(Record):
    """What one source says about one field of a record. Assertions may contradict; one is accepted with a reason."""

    TYPE = "assertion"
    LABEL = QT_TRANSLATE_NOOP("records", "Assertion")
    PLURAL = QT_TRANSLATE_NOOP("records", "Assertions")
    TITLE = ("subject_field", "value")

    subject_type: str = text(QT_TRANSLATE_NOOP("records", "Kind of record"), P1, required=True)
    subject_id: str = text(QT_TRANSLATE_NOOP("records", "Record"), P1, required=True)
    subject_field: str = text(QT_TRANSLATE_NOOP("records", "Field"), P1, required=True, listed=True)
    value: str = text(QT_TRANSLATE_NOOP("records", "What is asserted"), P2, required=True, listed=True)
    source: str = reference(QT_TRANSLATE_NOOP("records", "By which source"), P1, "source", required=True, listed=True)
    as_of: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "As of"), P1, listed=True)
    status: str = choice(QT_TRANSLATE_NOOP("records", "Status"), P1, "assertion_statuses", required=True, default="disputed", listed=True)
    reason: str = long_text(QT_TRANSLATE_NOOP("records", "Reason for the decision"), P1)
    decided_by: str = text(QT_TRANSLATE_NOOP("records", "Decided by"), P2)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; a decision needs its reason."""
        undecided = self.status in ("", "disputed") or bool(self.reason.strip())
        return super().problems() + (() if undecided else (Problem("reason", _REASON),))
