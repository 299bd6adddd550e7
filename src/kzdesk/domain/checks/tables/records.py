# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that stand alone: events, sources, evidence, interventions, institutions, places, reports, observations."""

from typing import Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.checks.tables.rules import Clash, Order, clash, empty, filled, no_court, one_of, order
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_NOT_SENT: Final = QT_TRANSLATE_NOOP(
    "checks", "The intervention is recorded as not sent yet, but a day on which it was sent or answered is recorded."
)
_ANSWERED: Final = QT_TRANSLATE_NOOP(
    "checks", "The intervention is recorded as unanswered, but an answer or its day is recorded."
)
_NO_ANSWER: Final = QT_TRANSLATE_NOOP(
    "checks", "The intervention is recorded as answered, but neither the answer nor its day."
)
_NO_DAY_SENT: Final = QT_TRANSLATE_NOOP(
    "checks", "The intervention is recorded as sent, but no day on which it was sent."
)
_DEAD_TARGET: Final = QT_TRANSLATE_NOOP("checks", "Sanctions are proposed against somebody whose death is recorded.")
_BANNED_BY: Final = QT_TRANSLATE_NOOP("checks", "The organisation recorded as banning another is no court.")
_BANNED_OFFICE: Final = QT_TRANSLATE_NOOP("checks", "A ban is recorded of an office of the State.")
_NO_DAY_OF_BAN: Final = QT_TRANSLATE_NOOP("checks", "Who banned the organisation or why is recorded, but not when.")
_FOLLOWED: Final = QT_TRANSLATE_NOOP(
    "checks", "A successor of the organisation is recorded, but no day until which it existed."
)
_OFFICIAL: Final = QT_TRANSLATE_NOOP(
    "checks", "The type of the facility and the mark that it is no official place of detention clash."
)
_SECURITY: Final = QT_TRANSLATE_NOOP(
    "checks", "A security level of colonies is recorded of a facility of another type."
)
_OPERATOR: Final = QT_TRANSLATE_NOOP("checks", "The organisation recorded as running the facility runs none.")
_CLOSED: Final = QT_TRANSLATE_NOOP("checks", "The hearing is recorded as closed, but an observer as admitted to it.")
_NOT_ADMITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The observer is recorded as not admitted, but also what only somebody in the room can tell."
)
_RULES: Final = QT_TRANSLATE_NOOP(
    "checks", "The report keeps the rules of the Universal Periodic Review, but is recorded as another document."
)
_PARENT: Final = QT_TRANSLATE_NOOP("checks", "A court is recorded as belonging to an organisation that is no court.")
_ABOUT_COUNT: Final = QT_TRANSLATE_NOOP(
    "checks", "How exact the number of people affected is, or where it comes from, is recorded, but no number."
)

_OFFICES: Final = (
    *("court", "prosecutor", "police", "security", "financial", "anticorruption", "penal", "probation", "akimat"),
    *("ministry", "military", "forensic", "ombudsman"),
)

CLASHES_OF_EVENTS: Final[tuple[Clash, ...]] = (
    clash(_ABOUT_COUNT, {"event.affected_count": empty, "event.affected_as_of": filled}),
    clash(_ABOUT_COUNT, {"event.affected_count": empty, "event.affected_source": filled}),
)
CLASHES_OF_INTERVENTIONS: Final[tuple[Clash, ...]] = (
    *(
        clash(_NOT_SENT, {"intervention.status": one_of("planned", "drafting"), f"intervention.{field}": filled})
        for field in ("sent_on", "answered_on")
    ),
    *(
        clash(_ANSWERED, {"intervention.status": one_of("unanswered"), f"intervention.{field}": filled})
        for field in ("answered_on", "response")
    ),
    clash(
        _ANSWERED,
        {"intervention.status": one_of("sent", "acknowledged"), "intervention.answered_on": filled},
        Severity.HINT,
    ),
    clash(
        _NO_ANSWER,
        {
            "intervention.status": one_of("answered"),
            "intervention.answered_on": empty,
            "intervention.response": empty,
        },
        Severity.HINT,
    ),
    clash(
        _NO_DAY_SENT,
        {"intervention.status": one_of("sent", "acknowledged", "answered"), "intervention.sent_on": empty},
        Severity.HINT,
    ),
)
CLASHES_OF_TARGETS: Final[tuple[Clash, ...]] = (
    clash(_DEAD_TARGET, {"sanctions_target.person": filled, "person.death_date": filled}),
)
CLASHES_OF_ORGANISATIONS: Final[tuple[Clash, ...]] = (
    clash(_BANNED_BY, {"organisation.banned_by": filled, "banned_by.org_type": no_court}),
    clash(_BANNED_OFFICE, {"organisation.banned_on": filled, "organisation.org_type": one_of(*_OFFICES)}),
    *(
        clash(_NO_DAY_OF_BAN, {f"organisation.{field}": filled, "organisation.banned_on": empty}, Severity.HINT)
        for field in ("banned_by", "ban_text")
    ),
    clash(_PARENT, {"organisation.org_type": one_of("court"), "parent.org_type": no_court}, Severity.HINT),
    clash(_FOLLOWED, {"organisation.succeeded_by": filled, "organisation.valid_to": empty}, Severity.HINT),
)
CLASHES_OF_REPORTS: Final[tuple[Clash, ...]] = (
    clash(
        _RULES,
        {"report.report_kind": one_of("full_report"), "report.ruleset": one_of("upr_2", "upr_3")},
        Severity.HINT,
    ),
)
CLASHES_OF_FACILITIES: Final[tuple[Clash, ...]] = (
    clash(_OFFICIAL, {"facility.facility_type": one_of("unofficial"), "facility.unofficial": empty}),
    clash(
        _OFFICIAL,
        {
            "facility.facility_type": one_of("ivs", "sizo", "knb_sizo", "reception", "colony", "prison", "settlement"),
            "facility.unofficial": filled,
        },
    ),
    clash(
        _SECURITY,
        {
            "facility.security_level": filled,
            "facility.facility_type": one_of("police", "ivs", "reception", "hospital", "psychiatric", "migrants"),
        },
    ),
    clash(
        _OPERATOR,
        {
            "facility.operator": filled,
            "operator.org_type": one_of(
                "party", "movement", "ngo", "union", "religious", "media", "bank", "court", "bar"
            ),
        },
    ),
)
CLASHES_OF_OBSERVATIONS: Final[tuple[Clash, ...]] = (
    clash(_CLOSED, {"hearing.mode": one_of("closed"), "observation.admitted": one_of("yes")}),
    clash(
        _NOT_ADMITTED,
        {"observation.admitted": one_of("no"), "observation.recording_allowed": one_of("yes", "no")},
        Severity.HINT,
    ),
    clash(_NOT_ADMITTED, {"observation.admitted": one_of("no"), "observation.left": filled}, Severity.HINT),
)
ORDERS_OF_FINANCIAL_LIST: Final[tuple[Order, ...]] = (
    order("financial_list_entry.birth_date", "financial_list_entry.added_on", Severity.ERROR),
    order("financial_list_entry.added_on", "financial_list_entry.read_on"),
)
ORDERS_OF_EVENTS: Final[tuple[Order, ...]] = (
    order("event.start", "event.end", Severity.ERROR),
    order("event.start", "event.affected_as_of"),
    order("event.start", "affected_source.published"),
    order("event.affected_as_of", "affected_source.published"),
)
ORDERS_OF_INVOLVEMENTS: Final[tuple[Order, ...]] = (
    order("perpetrator.birth_date", "act.start", Severity.ERROR),
    order("act.start", "perpetrator.death_date", Severity.ERROR),
    order("agency.valid_from", "act.start"),
    order("act.start", "agency.valid_to"),
    order("act.start", "source.published"),
)
ORDERS_OF_INFORMATION: Final[tuple[Order, ...]] = (
    order("source.published", "information.received_on"),
    order("person.birth_date", "information.received_on", Severity.ERROR),
    order("event.start", "information.received_on"),
    order("case.opened", "information.received_on", Severity.HINT),
)
ORDERS_OF_ASSERTIONS: Final[tuple[Order, ...]] = (order("assertion.as_of", "source.published", Severity.HINT),)
ORDERS_OF_ATTACHMENTS: Final[tuple[Order, ...]] = (
    order("attachment.captured_on", "attachment.received_on"),
    order("person.birth_date", "attachment.captured_on", Severity.ERROR),
    order("event.start", "attachment.captured_on"),
    order("event.start", "attachment.received_on"),
    order("act.start", "attachment.captured_on"),
    order("act.start", "attachment.received_on"),
    order("hearing.held_on", "attachment.captured_on", Severity.HINT),
    order("hearing.held_on", "attachment.received_on", Severity.HINT),
    order("custody_episode.start", "attachment.captured_on", Severity.HINT),
    order("case.opened", "attachment.received_on", Severity.HINT),
)
ORDERS_OF_INTERVENTIONS: Final[tuple[Order, ...]] = (
    order("intervention.sent_on", "intervention.answered_on", Severity.ERROR),
    order("intervention.sent_on", "intervention.deadline"),
    order("case.opened", "intervention.sent_on", Severity.HINT),
    order("person.birth_date", "intervention.sent_on", Severity.ERROR),
    order("intervention.sent_on", "person.death_date", Severity.HINT),
)
ORDERS_OF_ORGANISATIONS: Final[tuple[Order, ...]] = (
    order("organisation.valid_from", "organisation.valid_to", Severity.ERROR),
    order("organisation.valid_from", "organisation.banned_on"),
    order("organisation.banned_on", "organisation.valid_to", Severity.HINT),
    order("banned_by.valid_from", "organisation.banned_on"),
    order("organisation.banned_on", "banned_by.valid_to"),
    order("organisation.valid_to", "succeeded_by.valid_to"),
    order("organisation.valid_from", "succeeded_by.valid_from"),
    order("parent.valid_from", "organisation.valid_to"),
)
ORDERS_OF_MEMBERSHIPS: Final[tuple[Order, ...]] = (
    order("place_membership.start", "place_membership.end", Severity.ERROR),
    order("parent.valid_from", "place_membership.start"),
    order("place.valid_from", "place_membership.start"),
    order("place_membership.start", "parent.valid_to"),
    order("place_membership.end", "parent.valid_to"),
)
ORDERS_OF_PLACES: Final[tuple[Order, ...]] = (
    order("place.valid_from", "place.valid_to", Severity.ERROR),
    order("place.valid_from", "parent.valid_to"),
)
ORDERS_OF_PROVISIONS: Final[tuple[Order, ...]] = (order("provision.valid_from", "provision.valid_to", Severity.ERROR),)
ORDERS_OF_REPORTS: Final[tuple[Order, ...]] = (order("edition.as_of", "report.as_of"),)
ORDERS_OF_SUBMITTERS: Final[tuple[Order, ...]] = (order("submitter.founded", "report.as_of"),)
ORDERS_OF_OBSERVATIONS: Final[tuple[Order, ...]] = (order("hearing.held_on", "observation.sealed_on"),)
ORDERS_OF_RELEASES: Final[tuple[Order, ...]] = (order("edition.as_of", "edition_release.released_on"),)
ORDERS_OF_DOCUMENTS: Final[tuple[Order, ...]] = (
    order("edition.as_of", "release.released_on"),
    order("release.as_of", "release.released_on", Severity.HINT),
)
