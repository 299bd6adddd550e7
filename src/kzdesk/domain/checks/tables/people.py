# SPDX-License-Identifier: GPL-3.0-or-later
"""People: what they are, relations, consent, assessments, restrictions and lists."""

from typing import Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.checks.tables.rules import (
    Clash,
    Order,
    above,
    below,
    both,
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

_GROUP: Final = QT_TRANSLATE_NOOP(
    "checks", "A group of people is recorded with facts that only one person has, such as birth, death or sex."
)
_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as not identified, but an identification number or document is recorded."
)
_DEPENDANTS: Final = QT_TRANSLATE_NOOP("checks", "The number of dependants under 18 cannot be right.")
_NO_FOREIGNER: Final = QT_TRANSLATE_NOOP(
    "checks", "A role of foreigner is recorded of somebody who is a citizen of Kazakhstan alone."
)
_WITH_BANK: Final = QT_TRANSLATE_NOOP(
    "checks", "A bank or an amount of money is recorded with a restriction that has nothing to do with money."
)
_NO_BANK: Final = QT_TRANSLATE_NOOP("checks", "The organisation recorded as the bank is of another type.")
_AFTER_ALL: Final = QT_TRANSLATE_NOOP(
    "checks", "A restriction that follows from a conviction is marked as imposed before a verdict."
)
_CITIZEN: Final = QT_TRANSLATE_NOOP("checks", "A refusal of asylum is recorded of a citizen of Kazakhstan.")
_NO_SUCH_OFFICE: Final = QT_TRANSLATE_NOOP(
    "checks", "The organisation recorded as imposing the restriction is of a type that imposes none of this kind."
)
_NEGATIVE: Final = QT_TRANSLATE_NOOP("checks", "An amount of money is recorded as zero or less.")
_EXCLUDED: Final = QT_TRANSLATE_NOOP(
    "checks", "The decision is to list, but a ground against listing is recorded in the same assessment."
)
_UNDECIDED: Final = QT_TRANSLATE_NOOP("checks", "A day of decision is recorded, but no decision.")
_NOTHING_MET: Final = QT_TRANSLATE_NOOP(
    "checks", "The decision is not to list, although a criterion is met and no ground against listing is recorded."
)
_ALL_OR_NOTHING: Final = QT_TRANSLATE_NOOP("checks", "Consent to record nothing stands together with consent to more.")
_BOTH_WAYS: Final = QT_TRANSLATE_NOOP(
    "checks", "Consent to be published without a name stands together with consent to be published by name."
)
_SECTION: Final = QT_TRANSLATE_NOOP("checks", "The heading of the section says something else than the section is for.")
_BY_NOBODY: Final = QT_TRANSLATE_NOOP("checks", "Consent is recorded as impossible to ask for, but also who gave it.")
_BY_OTHER: Final = QT_TRANSLATE_NOOP(
    "checks", "By whom consent was given and what is written about the giver do not go together."
)
_PART_OF: Final = QT_TRANSLATE_NOOP("checks", "A relation between people is recorded with an organisation.")
_SAME_SEX: Final = QT_TRANSLATE_NOOP("checks", "Spouses are recorded as of one sex.")

_NO_MONEY: Final = (
    *("travel_ban", "ban_activity", "ban_post", "probation", "driving", "electronic_monitoring", "asylum_refusal"),
    *("interpol_notice", "unexpunged_record", "notary_refusal", "post_refusal"),
)
_PARENTS: Final = r"\bmother|\bfather|\bparent|\bмать|\bотец|\bродител|\bанасы|\bәкесі"
_SPOUSES: Final = r"\bwife|\bhusband|\bspouse|\bжен[аы]\b|\bмуж\b|\bсупруг|\bәйелі|\bкүйеуі|\bжұбайы"
_LAWYERS: Final = r"\blawyer|\bcounsel|\bадвокат|\bқорғаушы"
_KIN: Final = ("spouse", "parent", "child", "sibling", "uncle_aunt", "co_defendant")

CLASHES: Final[tuple[Clash, ...]] = (
    *(
        clash(_GROUP, {"person.person_kind": one_of("group"), f"person.{field}": filled})
        for field in ("birth_date", "death_date", "iin", "disability_group")
    ),
    clash(_GROUP, {"person.person_kind": one_of("group"), "person.sex": one_of("female", "male")}, Severity.HINT),
    clash(_UNKNOWN, {"person.person_kind": one_of("unidentified"), "person.iin": filled}),
    clash(_UNKNOWN, {"person.person_kind": one_of("unidentified"), "person.id_documents": filled}),
    clash(_DEPENDANTS, {"person.dependants_minor": below(0)}),
    clash(_DEPENDANTS, {"person.dependants_minor": above(15)}),
    clash(_NO_FOREIGNER, {"person.roles": one_of("foreigner"), "person.citizenship": only("KZ")}),
)
CLASHES_OF_RESTRICTIONS: Final[tuple[Clash, ...]] = (
    clash(_WITH_BANK, {"restriction.restriction_type": one_of(*_NO_MONEY), "restriction.bank": filled}),
    clash(_WITH_BANK, {"restriction.restriction_type": one_of(*_NO_MONEY), "restriction.amount_kzt": filled}),
    clash(_NO_BANK, {"restriction.bank": filled, "bank.org_type": not_a("bank")}),
    clash(_NEGATIVE, {"restriction.amount_kzt": below(1)}),
    clash(_CITIZEN, {"restriction.restriction_type": one_of("asylum_refusal"), "person.citizenship": only("KZ")}),
    clash(
        _NO_SUCH_OFFICE,
        {
            "restriction.restriction_type": one_of("fin_list"),
            "authority.org_type": one_of(
                *("probation", "penal", "bank", "bar", "ngo", "party", "movement", "media", "company", "akimat"),
                *("ombudsman", "military", "forensic", "union", "religious", "coalition"),
            ),
        },
    ),
    clash(
        _NO_SUCH_OFFICE,
        {
            "restriction.restriction_type": one_of("travel_ban", "probation", "electronic_monitoring", "ban_post"),
            "authority.org_type": one_of(
                "bank", "bar", "ngo", "party", "movement", "media", "company", "union", "religious", "coalition"
            ),
        },
    ),
    clash(
        _AFTER_ALL,
        {
            "restriction.before_verdict": filled,
            "restriction.restriction_type": one_of("probation", "unexpunged_record", "ban_post", "ban_activity"),
        },
    ),
)
CLASHES_OF_ASSESSMENTS: Final[tuple[Clash, ...]] = (
    clash(_EXCLUDED, {"assessment.decision": one_of("list"), "assessment.exclusions": filled}),
    clash(_UNDECIDED, {"assessment.decided_on": filled, "assessment.decision": empty}),
    *(
        clash(
            _NOTHING_MET,
            {
                "assessment.decision": one_of("reject"),
                f"assessment.criterion_{letter}": one_of("met"),
                "assessment.exclusions": empty,
            },
        )
        for letter in "abcde"
    ),
)
CLASHES_OF_CONSENTS: Final[tuple[Clash, ...]] = (
    *(
        clash(_ALL_OR_NOTHING, {"consent.levels": both("C0", other)})
        for other in ("C1", "C2", "C3", "C4", "C5", "C6", "photo", "health", "family")
    ),
    clash(_BOTH_WAYS, {"consent.levels": both("C5", "C6")}, Severity.HINT),
    clash(_BY_OTHER, {"consent.given_by": one_of("self"), "consent.giver_relation": filled}),
    *(
        clash(_BY_OTHER, {"consent.given_by": one_of(giver), "consent.giver_relation": named(words)})
        for giver, words in (
            ("spouse", rf"^(?!.*(?:{_SPOUSES})).*(?:{_PARENTS}|{_LAWYERS})"),
            ("parent_guardian", rf"^(?!.*(?:{_PARENTS}|guardian|опекун|қамқоршы)).*(?:{_SPOUSES}|{_LAWYERS})"),
            ("lawyer", rf"^(?!.*(?:{_LAWYERS})).*(?:{_PARENTS}|{_SPOUSES})"),
        )
    ),
    clash(_BY_NOBODY, {"consent.given_by": one_of("none_possible"), "consent.giver_relation": filled}),
)
CLASHES_OF_RELATIONS: Final[tuple[Clash, ...]] = (
    clash(_PART_OF, {"relation.relation_type": one_of(*_KIN), "relation.organisation": filled}),
    *(
        clash(
            _SAME_SEX,
            {"relation.relation_type": one_of("spouse"), "person.sex": one_of(sex), "other.sex": one_of(sex)},
            Severity.HINT,
        )
        for sex in ("female", "male")
    ),
)
CLASHES_OF_LISTED: Final[tuple[Clash, ...]] = (
    clash(
        _SECTION,
        {
            "section.section_code": one_of("under_arrest"),
            "section.heading": named(r"^\W*(?:convicted|sentenced|осужд|сотталған)"),
        },
    ),
    clash(
        _SECTION,
        {
            "section.section_code": one_of("convicted"),
            "section.heading": named(r"pre-?trial|under arrest|awaiting trial|под стражей|следственн|тергеу|қамау"),
        },
    ),
)
ORDERS: Final[tuple[Order, ...]] = (order("person.birth_date", "person.death_date", Severity.ERROR),)
ORDERS_OF_RESTRICTIONS: Final[tuple[Order, ...]] = (
    order("restriction.start", "restriction.end", Severity.ERROR),
    order("person.birth_date", "restriction.end", Severity.ERROR),
    order("restriction.start", "person.death_date"),
)
ORDERS_OF_ASSESSMENTS: Final[tuple[Order, ...]] = (
    order("assessment.as_of", "assessment.decided_on", Severity.HINT),
    order("assessment.as_of", "person.death_date", Severity.HINT),
)
ORDERS_OF_CONSENTS: Final[tuple[Order, ...]] = (
    order("consent.obtained_on", "consent.withdrawn_on", Severity.ERROR),
    order("consent.obtained_on", "consent.review_on"),
    order("consent.withdrawn_on", "person.death_date", Severity.HINT),
)
ORDERS_OF_RELATIONS: Final[tuple[Order, ...]] = (
    order("relation.start", "relation.end", Severity.ERROR),
    order("person.birth_date", "relation.end", Severity.ERROR),
    order("other.birth_date", "relation.end", Severity.ERROR),
    order("relation.start", "other.death_date"),
    order("relation.start", "person.death_date"),
    order("other.birth_date", "relation.start"),
    order("relation.end", "body.valid_to"),
    order("relation.start", "body.valid_to"),
)
ORDERS_OF_FINANCIAL: Final[tuple[Order, ...]] = (
    order("financial.birth_date", "financial.added_on", Severity.ERROR),
    order("financial.added_on", "financial.removed_on", Severity.ERROR),
    order("financial.added_on", "financial.read_on"),
)
DONE: Final = (("person", "birth_date"), ("person", "death_date"))
DONE_OF_CONSENTS: Final = (("consent", "withdrawn_on"),)
DONE_OF_FINANCIAL: Final = (("financial", "removed_on"), ("financial", "read_on"))
DONE_OF_ASSESSMENTS: Final = (("assessment", "decided_on"),)
