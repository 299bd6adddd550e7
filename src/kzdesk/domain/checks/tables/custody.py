# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody: how it ends, where it is, who orders it, and of whom."""

from typing import Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.checks.tables.rules import (
    Clash,
    Order,
    below,
    clash,
    empty,
    filled,
    named,
    not_a,
    one_of,
    only,
    order,
)
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_PAROLE: Final = QT_TRANSLATE_NOOP(
    "checks", "Parole is recorded as the end of {kind}; only those who serve a sentence are released on parole."
)
_SERVED: Final = QT_TRANSLATE_NOOP(
    "checks", "A sentence served is recorded as the end of {kind}, which is no punishment."
)
_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "An acquittal is recorded as the end of {kind}; an acquittal ends a criminal case."
)
_AMNESTY: Final = QT_TRANSLATE_NOOP(
    "checks", "An amnesty is recorded as the end of {kind}; an amnesty is for those accused or convicted of a crime."
)
_EXTRADITED: Final = QT_TRANSLATE_NOOP("checks", "Extradition is recorded as the end of {kind}.")
_ESCAPED: Final = QT_TRANSLATE_NOOP("checks", "An escape is recorded as the end of {kind}, which holds nobody.")
_NO_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "Why {kind} ended is recorded, but no day on which it ended: it counts as going on."
)
_WRONG_FACILITY: Final = QT_TRANSLATE_NOOP(
    "checks", "The facility recorded with {kind} is of a type in which nobody is held so."
)
_AT_LIBERTY: Final = QT_TRANSLATE_NOOP(
    "checks", "A place of detention is recorded with {kind}, which takes no liberty."
)
_MISSING: Final = QT_TRANSLATE_NOOP(
    "checks", "Somebody is recorded as disappeared, but also where the person was held, or who had access."
)
_OFFICIAL: Final = QT_TRANSLATE_NOOP(
    "checks", "Detention in an unofficial place is recorded in a facility that is an official one."
)
_BY_NO_COURT: Final = QT_TRANSLATE_NOOP(
    "checks", "The organisation recorded as ordering {kind} is no court; the law lets only a court order it."
)
_BY_NO_FORCE: Final = QT_TRANSLATE_NOOP(
    "checks", "The organisation recorded as detaining the person is of a type that detains nobody."
)
_OTHER_COURT: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as ordered by a court whose name is that of one that orders no such thing."
)
_NO_WARRANT: Final = QT_TRANSLATE_NOOP(
    "checks", "A warrant is recorded as shown, but also a disappearance or detention in an unofficial place."
)
_IN_CONTACT: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as held without contact, but under {kind}, which takes no liberty."
)
_HANDED_OVER: Final = QT_TRANSLATE_NOOP(
    "checks", "Extradition is recorded of a citizen of Kazakhstan alone, and no State that asked for it."
)
_REQUESTED: Final = QT_TRANSLATE_NOOP("checks", "A State that asks for extradition is recorded with {kind}.")
_OWN_CITIZEN: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Another State asks for extradition, but the person is recorded as a citizen of Kazakhstan, whom Kazakhstan may "
    "not extradite (Code of Criminal Procedure, Article 590).",
)
_EXPELLED: Final = QT_TRANSLATE_NOOP(
    "checks", "Expulsion is recorded of a citizen of Kazakhstan; only foreigners and stateless people are expelled."
)
_NO_TERM: Final = QT_TRANSLATE_NOOP("checks", "{kind} is recorded as ordered for no days, or fewer than none.")
_NOT_EXTENDED: Final = QT_TRANSLATE_NOOP(
    "checks", "A day to which {kind} was extended is recorded; the law does not let it be extended."
)
_DEATH_LACKING: Final = QT_TRANSLATE_NOOP("checks", "Custody ended by death, but no day of death is recorded.")
_GROUP: Final = QT_TRANSLATE_NOOP("checks", "Custody is recorded of a group of people, not of one person.")

_BEFORE_TRIAL: Final = (
    "delivery",
    "detention",
    "preventive",
    "house_arrest",
    "bail",
    "pledge",
    "surety",
    "extradition",
)
_LIBERTY: Final = ("bail", "pledge", "surety", "suspended", "restriction", "parole", "deferred")
_BY_COURT: Final = (
    "pretrial",
    "house_arrest",
    "admin_arrest",
    "imprisonment",
    "penal_arrest",
    "restriction",
    "suspended",
)
_NOT_STATE: Final = ("party", "movement", "ngo", "coalition", "union", "religious", "media", "bank", "bar")
_FORCES: Final = ("police", "security", "financial", "anticorruption", "penal", "probation", "military", "akimat")
_CAMPS: Final = ("colony", "settlement")

CLASHES: Final[tuple[Clash, ...]] = (
    clash(
        _PAROLE,
        {
            "custody.end_reason": one_of("parole"),
            "custody.custody_kind": one_of(
                *_BEFORE_TRIAL, "pretrial", "admin_detention", "admin_arrest", "missing", "deportation", "suspended"
            ),
        },
    ),
    clash(
        _SERVED,
        {"custody.end_reason": one_of("served"), "custody.custody_kind": one_of(*_BEFORE_TRIAL, "missing")},
    ),
    clash(
        _SERVED,
        {"custody.end_reason": one_of("served"), "custody.custody_kind": one_of("pretrial")},
        Severity.HINT,
    ),
    clash(
        _ACQUITTED,
        {
            "custody.end_reason": one_of("acquitted"),
            "custody.custody_kind": one_of(
                "delivery", "preventive", "admin_detention", "admin_arrest", "extradition", "deportation", "missing"
            ),
        },
    ),
    clash(
        _AMNESTY,
        {
            "custody.end_reason": one_of("amnesty"),
            "custody.custody_kind": one_of(
                "delivery", "preventive", "admin_detention", "admin_arrest", "extradition", "deportation", "missing"
            ),
        },
    ),
    clash(
        _EXTRADITED,
        {
            "custody.end_reason": one_of("extradited"),
            "custody.custody_kind": one_of(*_LIBERTY, "admin_arrest", "delivery", "preventive"),
        },
        Severity.HINT,
    ),
    clash(
        _ESCAPED,
        {"custody.end_reason": one_of("escaped"), "custody.custody_kind": one_of(*_LIBERTY, "missing")},
        Severity.HINT,
    ),
    clash(_NO_DAY, {"custody.end_reason": filled, "custody.custody_kind": filled, "custody.end": empty}),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("imprisonment"),
            "facility.facility_type": one_of("police", "ivs", "reception", "migrants"),
        },
    ),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("pretrial"),
            "facility.facility_type": one_of(*_CAMPS, "reception", "migrants"),
        },
    ),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("admin_arrest", "admin_detention"),
            "facility.facility_type": one_of(*_CAMPS, "prison", "sizo", "knb_sizo", "psychiatric"),
        },
    ),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("detention", "delivery", "preventive"),
            "facility.facility_type": one_of(*_CAMPS, "prison", "psychiatric"),
        },
    ),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("psychiatric", "hospital"),
            "facility.facility_type": one_of("police", "ivs", "reception", "settlement", "migrants"),
        },
    ),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("deportation"),
            "facility.facility_type": one_of(*_CAMPS, "prison", "psychiatric"),
        },
    ),
    clash(
        _WRONG_FACILITY,
        {
            "custody.custody_kind": one_of("house_arrest", "extradition"),
            "facility.facility_type": one_of(*_CAMPS, "reception"),
        },
    ),
    clash(
        _AT_LIBERTY,
        {
            "custody.custody_kind": one_of(*_LIBERTY, "house_arrest"),
            "facility.facility_type": one_of("police", "ivs", "sizo", "knb_sizo", "colony", "prison", "cell"),
        },
    ),
    *(
        clash(_MISSING, {"custody.custody_kind": one_of("missing"), f"custody.{field}": filled})
        for field in ("facility", "lawyer_access", "ordered_by")
    ),
    clash(
        _OFFICIAL,
        {
            "custody.custody_kind": one_of("unofficial"),
            "facility.facility_type": one_of("ivs", "sizo", "knb_sizo", "reception", *_CAMPS, "prison"),
            "facility.unofficial": empty,
        },
    ),
    clash(
        _BY_NO_COURT,
        {
            "custody.custody_kind": one_of(*_BY_COURT),
            "custody.ordered_by": filled,
            "orderer.org_type": one_of(*_NOT_STATE, *_FORCES, "company", "igo", "forensic", "ombudsman", "ministry"),
        },
    ),
    clash(
        _BY_NO_COURT,
        {
            "custody.custody_kind": one_of(*_BY_COURT),
            "custody.ordered_by": filled,
            "orderer.org_type": one_of("prosecutor"),
        },
        Severity.HINT,
    ),
    *(
        clash(_OTHER_COURT, {"custody.custody_kind": one_of(*kinds), f"orderer.{field}": named(pattern)})
        for kinds, pattern in (
            (
                ("pretrial", "house_arrest", "imprisonment", "restriction", "suspended"),
                r"administrative|административн",
            ),
            (("imprisonment", "restriction", "suspended", "penal_arrest"), r"investigating|следственн"),
            (("admin_arrest",), r"criminal|уголовн|investigating|следственн"),
        )
        for field in ("name", "name_ru")
    ),
    clash(
        _BY_NO_FORCE, {"custody.carried_out_by": filled, "carrier.org_type": one_of(*_NOT_STATE, "court", "ombudsman")}
    ),
    clash(
        _NO_WARRANT, {"custody.custody_kind": one_of("missing", "unofficial"), "custody.warrant_shown": one_of("yes")}
    ),
    clash(_IN_CONTACT, {"custody.custody_kind": one_of(*_LIBERTY), "custody.without_contact": filled}),
    clash(
        _REQUESTED,
        {
            "custody.requesting_state": filled,
            "custody.custody_kind": one_of(
                *_LIBERTY, "admin_arrest", "admin_detention", "imprisonment", "penal_arrest"
            ),
        },
    ),
    clash(
        _OWN_CITIZEN,
        {
            "custody.requesting_state": not_a("KZ"),
            "custody.custody_kind": one_of("extradition", "detention", "pretrial"),
            "person.citizenship": one_of("KZ"),
        },
    ),
    clash(
        _HANDED_OVER,
        {
            "custody.end_reason": one_of("extradited"),
            "custody.requesting_state": empty,
            "person.citizenship": only("KZ"),
        },
        Severity.HINT,
    ),
    clash(_EXPELLED, {"custody.custody_kind": one_of("deportation"), "person.citizenship": only("KZ")}),
    clash(_NO_TERM, {"custody.custody_kind": filled, "custody.term_days": below(1)}),
    clash(
        _NOT_EXTENDED,
        {
            "custody.extended_to": filled,
            "custody.custody_kind": one_of(
                *("delivery", "detention", "preventive", "admin_detention", "admin_arrest", "penal_arrest"),
                *("imprisonment", "missing"),
            ),
        },
    ),
    clash(_DEATH_LACKING, {"custody.end_reason": one_of("died"), "person.death_date": empty}),
    clash(_GROUP, {"person.person_kind": one_of("group"), "custody.custody_kind": filled}, Severity.HINT),
)
ORDERS: Final[tuple[Order, ...]] = (
    order("custody.lawyer_access", "custody.end", Severity.HINT),
    order("custody.family_notified", "custody.end", Severity.HINT),
    order("custody.start", "custody.end", Severity.ERROR),
    order("custody.start", "custody.extended_to"),
)
DONE: Final = (("custody", "lawyer_access"), ("custody", "family_notified"))
