# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what a submission to the Universal Periodic Review prints: one report of that kind and its parts."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.rulesets import Ruleset
from kzdesk.documents.submissions.person_facts import Restricted
from kzdesk.documents.submissions.upr import (
    RESTRICTIONS,
    FollowedUp,
    SubmittedBy,
    Upr,
    UprSubmission,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.report import EarlierRecommendation, Report, Submitter
from kzdesk.domain.records.restriction import Restriction
from kzdesk.services.list_rows import people, rows
from kzdesk.services.submissions.chapters import chapters, lines
from kzdesk.services.submissions.making import Made, Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.person_facts import restricted
from kzdesk.services.submissions.standing import begun
from kzdesk.services.submissions.upr_rules import broken, restrictions_closed

KIND: Final = "upr"
NEWEST_RULES: Final = "upr_3"
_UPR: Final = Upr()
_OTHER_KIND: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "This report is not a submission to the Universal Periodic Review. Choose one that is, or change the kind of this "
    "one in its form. Nothing was written.",
)


_NO_RULES: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "kzdesk has no rules called “{name}”. Choose others in the form of the report, or update kzdesk. "
    "Nothing was written.",
)


class UprMaker:
    """Makes submissions to the Universal Periodic Review."""

    name = "upr"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Submission to the Universal Periodic Review")
    subjects = ("report",)
    templates = ("upr", "proceedings")
    preferred = "docx"
    profile = "public"

    def make(self, making: Making) -> Made:
        """Return the submission. Raises `Refused` when there is no such report, or when it is of another kind."""
        report = making.records.get(Report, making.order.subject)
        if report.report_kind != KIND:
            raise Refused(_OTHER_KIND, code="kind")
        ruleset = _rules(making, report.ruleset or NEWEST_RULES)
        source = submission(making, report)
        outline, counted = _UPR.outline(source, ruleset, making.words("upr"))
        remarks = tuple(broken(source, ruleset, counted, making))
        return Made(outline, source.as_of, remarks, counted, ruleset)


def submission(making: Making, report: Report) -> UprSubmission:
    """Return the submission as it is printed; restrictions stand in it only where a chapter is meant for them."""
    records, order = making.records, making.order
    as_of = order.as_of or report.as_of or making.today
    written = tuple(chapters(making, report.id))
    wanted = any(each.topic == RESTRICTIONS for each in written)
    return UprSubmission(
        title=report.title,
        as_of=as_of,
        state=report.state_reviewed.strip(),
        session=report.session.strip(),
        submitters=tuple(
            SubmittedBy(each.name.strip(), each.founded, each.about.strip(), each.contact.strip(), each.id)
            for each in records.parts(Submitter, report.id)
        ),
        key_words=report.key_words.strip(),
        chapters=written,
        addressees=lines(report.addressees),
        follow_up=tuple(_follow_up(making, report.id)),
        restrictions=_restrictions(making, report, as_of) if wanted else (),
        text_language=report.language if report.language != order.language else "",
        record=report.id,
    )


def _follow_up(making: Making, report_id: str) -> Iterator[FollowedUp]:
    for each in making.records.parts(EarlierRecommendation, report_id):
        yield FollowedUp(
            number=each.number.strip(),
            wording=each.wording.strip(),
            recommended_by=each.recommended_by.strip(),
            response=making.label("recommendation_responses", each.response),
            implementation=making.label("implementation_statuses", each.implementation),
            comment=each.comment.strip(),
            record=each.id,
        )


def _restrictions(making: Making, report: Report, as_of: PartialDate) -> tuple[Restricted, ...]:
    """Return the financial restrictions known on a date, of the people on the report's list or else of everybody."""
    if restrictions_closed(making):
        return ()
    known = (
        each
        for each in _recorded(making, report)
        if making.extra("restriction_types", each.restriction_type, "financial") and begun(each.start, as_of.latest)
    )
    return tuple(sorted(restricted(Naming(making), known), key=lambda each: each.person))


def _recorded(making: Making, report: Report) -> tuple[Restriction, ...]:
    records = making.records
    if not report.edition:
        return records.where(Restriction, {})
    listed = dict.fromkeys(people(rows(records, report.edition, {})))
    return tuple(each for several in records.grouped(Restriction, "person", listed).values() for each in several)


def _rules(making: Making, name: str) -> Ruleset:
    try:
        return Ruleset.parse(making.resource(f"rulesets/{name}.toml"))
    except FileNotFoundError:
        raise Refused(_NO_RULES.format(name=name), code="rules") from None
