# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases: kinds of case, charges, roles, sentences, punishments and hearings."""

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
    no_court,
    one_of,
    only,
    order,
    without,
)
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_OTHER_CODE: Final = QT_TRANSLATE_NOOP(
    "checks", "The kind of the case and the code of a charge do not go together: crimes and offences are tried apart."
)
_PROCEDURE: Final = QT_TRANSLATE_NOOP(
    "checks", "A charge names an article of the Code of Criminal Procedure, which punishes nothing."
)
_ROLE_STAGE: Final = QT_TRANSLATE_NOOP("checks", "The role of the person in the case and the stage of a charge clash.")
_NOT_ACCUSED: Final = QT_TRANSLATE_NOOP(
    "checks", "A charge stands against somebody whose role in the case is not that of an accused."
)
_ROLE_CASE: Final = QT_TRANSLATE_NOOP("checks", "The role of the person does not exist in a case of this kind.")
_ALLEGED: Final = QT_TRANSLATE_NOOP("checks", "A charge is printed as alleged although it led to a conviction.")
_NO_COURT: Final = QT_TRANSLATE_NOOP("checks", "The organisation recorded as the court is of another type.")
_INSTANCE: Final = QT_TRANSLATE_NOOP("checks", "The name of the court does not fit the instance recorded.")
_OFFENCE: Final = QT_TRANSLATE_NOOP(
    "checks", "The case is not a criminal one, but a punishment of the Criminal Code is recorded in it."
)
_EXPELLED: Final = QT_TRANSLATE_NOOP(
    "checks", "Expulsion is recorded as a punishment of a citizen of Kazakhstan; only foreigners are expelled."
)
_DEPRIVED: Final = QT_TRANSLATE_NOOP(
    "checks", "The loss of citizenship is recorded as a punishment of somebody who is no citizen of Kazakhstan."
)
_REGIME: Final = QT_TRANSLATE_NOOP("checks", "A regime is recorded with a punishment other than imprisonment.")
_OF_WOMEN: Final = QT_TRANSLATE_NOOP(
    "checks", "The regime recorded is one in which women do not serve a sentence (Criminal Code, Article 46)."
)
_AMOUNT: Final = QT_TRANSLATE_NOOP(
    "checks", "An amount of money is recorded with a punishment that is not one in money."
)
_CREDITED: Final = QT_TRANSLATE_NOOP("checks", "Days are credited to a punishment that is not served in days.")
_WITH_TERM: Final = QT_TRANSLATE_NOOP("checks", "A term is recorded with a punishment that has none.")
_DEFERRED: Final = QT_TRANSLATE_NOOP("checks", "A deferral is recorded with a punishment that is not deferred.")
_NEGATIVE: Final = QT_TRANSLATE_NOOP("checks", "A number that cannot be below one is recorded as zero or less.")
_AGENCY: Final = QT_TRANSLATE_NOOP("checks", "The organisation recorded as investigating the case investigates none.")
_OTHER_COURT: Final = QT_TRANSLATE_NOOP(
    "checks", "The name of the court is that of one that does not decide what is recorded of it."
)
_STAGE: Final = QT_TRANSLATE_NOOP("checks", "A hearing of this stage is not held in a case of this kind.")
_OPEN: Final = QT_TRANSLATE_NOOP(
    "checks", "A reason for closing the hearing is recorded, but the hearing is recorded as open."
)
_SECRET: Final = QT_TRANSLATE_NOOP("checks", "The case is recorded as classified, but the hearing as open.")
_IN_CASE_WITHOUT: Final = QT_TRANSLATE_NOOP("checks", "A sentence is recorded in a case in which none is passed.")
_NEXT_TIME: Final = QT_TRANSLATE_NOOP("checks", "The time of the next hearing is recorded, but not its day.")

_CRIMINAL_CODES: Final = ("CC2014", "CC1997")
_OTHERS: Final = ("victim", "witness", "lawyer", "judge", "prosecutor", "investigator")
_PENDING: Final = ("suspected", "charged", "indicted")
_HIGHER: Final = r"supreme|court of appeal|appellate|appeals? court|cassation|верховн|апелляц|кассац|жоғарғы"
_LOWER: Final = r"district court|district specialised|районн|межрайон|аудандық|следственн|investigating"
_INVESTIGATING: Final = r"investigating|следственн|тергеу"
_OF_OFFENCES: Final = r"administrative|административн|әкімшілік"
_OF_CRIMES: Final = r"criminal|уголовн|қылмыстық"
_LIBERTY: Final = ("imprisonment", "restriction", "suspended", "arrest")
_NO_MONEY: Final = (*_LIBERTY, "community", "post_ban", "activity_ban", "deportation", "citizenship", "rank")

CLASHES_OF_CHARGES: Final[tuple[Clash, ...]] = (
    clash(
        _OTHER_CODE, {"case.case_kind": one_of("administrative", "civil"), "provision.code": one_of(*_CRIMINAL_CODES)}
    ),
    clash(
        _OTHER_CODE, {"case.case_kind": one_of("criminal", "civil", "extradition"), "provision.code": one_of("CAO2014")}
    ),
    clash(_PROCEDURE, {"charge.provision": filled, "provision.code": one_of("CPC2014")}),
    clash(_ROLE_STAGE, {"participation.role": one_of("acquitted", "suspect"), "charge.stage": one_of("convicted")}),
    clash(_ROLE_STAGE, {"participation.role": one_of("acquitted"), "charge.stage": one_of(*_PENDING)}),
    clash(
        _ROLE_STAGE,
        {"participation.role": one_of("suspect"), "charge.stage": one_of("indicted")},
        Severity.HINT,
    ),
    clash(
        _ROLE_STAGE,
        {"participation.role": one_of("convict"), "charge.stage": one_of(*_PENDING)},
        Severity.HINT,
    ),
    clash(
        _ROLE_STAGE,
        {
            "participation.role": one_of("accused", "defendant"),
            "charge.stage": one_of("convicted"),
            "case.case_kind": one_of("criminal"),
        },
        Severity.HINT,
    ),
    clash(_NOT_ACCUSED, {"participation.role": one_of(*_OTHERS), "charge.stage": one_of(*_PENDING)}),
    clash(_ALLEGED, {"charge.alleged": filled, "charge.stage": one_of("convicted")}, Severity.HINT),
)
CLASHES_OF_PARTS: Final[tuple[Clash, ...]] = (
    clash(_ROLE_CASE, {"participation.role": one_of("offender"), "case.case_kind": one_of("criminal", "extradition")}),
    clash(
        _ROLE_CASE,
        {"participation.role": one_of("convict", "suspect", "acquitted"), "case.case_kind": one_of("civil")},
    ),
    clash(
        _ROLE_CASE,
        {"participation.role": one_of("convict", "suspect"), "case.case_kind": one_of("administrative")},
        Severity.HINT,
    ),
)
CLASHES_OF_SENTENCES: Final[tuple[Clash, ...]] = (
    clash(_NO_COURT, {"sentence.court": filled, "court.org_type": no_court}),
    *(
        clash(_INSTANCE, {"sentence.level": one_of(level), f"court.{field}": named(pattern)})
        for level, pattern in (("first", _HIGHER), ("appeal", _LOWER), ("cassation", _LOWER))
        for field in ("name", "name_ru")
    ),
    *(
        clash(_OTHER_COURT, {"case.case_kind": one_of(*kinds), f"court.{field}": named(pattern)})
        for kinds, pattern in (
            (("criminal", "administrative"), _INVESTIGATING),
            (("criminal",), _OF_OFFENCES),
            (("administrative",), _OF_CRIMES),
        )
        for field in ("name", "name_ru")
    ),
    clash(_IN_CASE_WITHOUT, {"case.case_kind": one_of("extradition"), "sentence.pronounced": filled}),
)
CLASHES_OF_COMPONENTS: Final[tuple[Clash, ...]] = (
    clash(
        _OFFENCE,
        {
            "case.case_kind": one_of("administrative", "civil"),
            "component.component_type": one_of("restriction", "suspended", "labour", "rank", "citizenship"),
        },
    ),
    clash(_OFFENCE, {"case.case_kind": one_of("civil"), "component.component_type": one_of("imprisonment", "arrest")}),
    clash(_EXPELLED, {"component.component_type": one_of("deportation"), "person.citizenship": only("KZ")}),
    clash(_DEPRIVED, {"component.component_type": one_of("citizenship"), "person.citizenship": without("KZ")}),
    clash(
        _REGIME,
        {
            "component.regime": filled,
            "component.component_type": one_of(
                *("restriction", "suspended", "arrest", "fine", "labour", "community", "post_ban", "activity_ban"),
                *("confiscation", "deportation", "citizenship", "rank"),
            ),
        },
    ),
    clash(
        _OF_WOMEN,
        {"component.regime": one_of("maximum", "extreme", "full", "special"), "person.sex": one_of("female")},
    ),
    clash(_AMOUNT, {"component.amount_kzt": filled, "component.component_type": one_of(*_NO_MONEY)}),
    clash(
        _CREDITED,
        {
            "component.credit_days": filled,
            "component.component_type": one_of(
                "fine", "confiscation", "post_ban", "activity_ban", "deportation", "citizenship", "rank"
            ),
        },
    ),
    clash(
        _WITH_TERM,
        {"component.term": filled, "component.component_type": one_of("fine", "confiscation", "citizenship", "rank")},
    ),
    clash(
        _DEFERRED,
        {
            "component.deferred_until": filled,
            "component.component_type": one_of(
                "arrest", "suspended", "post_ban", "activity_ban", "deportation", "citizenship", "rank"
            ),
        },
    ),
    clash(_NEGATIVE, {"component.credit_days": below(0)}),
    clash(_NEGATIVE, {"component.amount_kzt": below(1)}),
)
CLASHES_OF_CASES: Final[tuple[Clash, ...]] = (
    clash(
        _AGENCY,
        {
            "case.agency": filled,
            "agency.org_type": one_of(
                *("court", "party", "movement", "ngo", "coalition", "union", "religious", "media", "bank", "bar"),
                *("ombudsman", "company"),
            ),
        },
    ),
)
CLASHES_OF_HEARINGS: Final[tuple[Clash, ...]] = (
    clash(_OPEN, {"hearing.closure_reason_given": filled, "hearing.mode": one_of("in_person", "video")}),
    clash(
        _STAGE,
        {
            "case.case_kind": one_of("administrative", "civil"),
            "hearing.stage": one_of("custody_sanction", "custody_extension", "parole", "extradition"),
        },
    ),
    clash(_STAGE, {"case.case_kind": one_of("criminal", "civil", "extradition"), "hearing.stage": one_of("admin")}),
    clash(
        _STAGE,
        {"case.case_kind": one_of("extradition"), "hearing.stage": one_of("preliminary", "trial", "verdict", "parole")},
    ),
    clash(
        _STAGE,
        {
            "case.case_kind": one_of("execution"),
            "hearing.stage": one_of("custody_sanction", "preliminary", "trial", "verdict", "admin"),
        },
        Severity.HINT,
    ),
    clash(_STAGE, {"case.case_kind": one_of("criminal"), "hearing.stage": one_of("extradition")}, Severity.HINT),
    clash(_NO_COURT, {"hearing.court": filled, "court.org_type": no_court}),
    *(
        clash(_INSTANCE, {"hearing.stage": one_of(*stages), f"court.{field}": named(pattern)})
        for stages, pattern in (
            (("custody_sanction", "preliminary", "trial", "verdict", "admin"), _HIGHER),
            (("appeal", "cassation"), _LOWER),
        )
        for field in ("name", "name_ru")
    ),
    *(
        clash(_OTHER_COURT, {"hearing.stage": one_of(*stages), f"court.{field}": named(pattern)})
        for stages, pattern in (
            (("preliminary", "trial", "verdict", "appeal", "cassation", "admin"), _INVESTIGATING),
            (("custody_sanction", "custody_extension", "parole", "extradition"), _OF_OFFENCES),
            (("admin",), _OF_CRIMES),
        )
        for field in ("name", "name_ru")
    ),
    clash(_SECRET, {"case.classified": filled, "hearing.mode": one_of("in_person", "video")}, Severity.HINT),
    clash(_NEXT_TIME, {"hearing.next_begins": filled, "hearing.next_on": empty}, Severity.HINT),
)
ORDERS_OF_SENTENCES: Final[tuple[Order, ...]] = (
    order("sentence.pronounced", "sentence.in_force_on", Severity.ERROR),
    order("case.opened", "sentence.in_force_on"),
)
ORDERS_OF_COMPONENTS: Final[tuple[Order, ...]] = (
    order("person.birth_date", "component.counted_from", Severity.ERROR),
    order("component.counted_from", "component.deferred_until"),
)
ORDERS_OF_PARTS: Final[tuple[Order, ...]] = (order("case.opened", "person.death_date", Severity.HINT),)
ORDERS_OF_HEARINGS: Final[tuple[Order, ...]] = (order("hearing.held_on", "hearing.next_on"),)
DONE: Final = (("sentence", "in_force_on"),)
