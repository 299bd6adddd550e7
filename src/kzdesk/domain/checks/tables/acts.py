# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts against people, ill-treatment, complaints, and who answers for them."""

from typing import Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.checks.tables.rules import Clash, Order, below, clash, empty, filled, one_of, only, order
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_ALIVE: Final = QT_TRANSLATE_NOOP(
    "checks", "The act is a killing or a death in custody, but the victim is recorded as alive afterwards."
)
_NO_DEATH: Final = QT_TRANSLATE_NOOP(
    "checks", "The act ended in the death of the victim, but no day of death is recorded of the person."
)
_FOUND: Final = QT_TRANSLATE_NOOP(
    "checks", "The act is an enforced disappearance, but afterwards the victim is recorded where people know of it."
)
_SENT_AWAY: Final = QT_TRANSLATE_NOOP(
    "checks", "The victim is recorded as expelled or deported, but is a citizen of Kazakhstan alone."
)
_NOT_BODILY: Final = QT_TRANSLATE_NOOP(
    "checks", "Methods of ill-treatment are recorded with an act of a kind in which nobody is touched."
)
_NOBODY_EXAMINED: Final = QT_TRANSLATE_NOOP(
    "checks", "Nobody is recorded as having examined the victim, but the examination has a day or a finding."
)
_GRADED: Final = QT_TRANSLATE_NOOP(
    "checks", "How findings agree with the account is recorded, but neither who examined the victim nor when."
)
_TREATED: Final = QT_TRANSLATE_NOOP(
    "checks", "Medical care is recorded as denied, but the medical treatment as adequate."
)
_UNHURT: Final = QT_TRANSLATE_NOOP(
    "checks", "No medical treatment was needed, but injuries or findings that fit the account are recorded."
)
_NOT_FORCED: Final = QT_TRANSLATE_NOOP(
    "checks", "The act is a forced confession, but no statement is recorded as signed under force."
)
_NOT_FILED: Final = QT_TRANSLATE_NOOP(
    "checks", "An outcome of a complaint is recorded, but no day on which the complaint was filed."
)
_NO_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "The complaint led to no criminal case, but the number of a criminal case is recorded."
)
_PRESSED: Final = QT_TRANSLATE_NOOP("checks", "Pressure to withdraw a complaint is recorded, but no complaint.")
_PAID: Final = QT_TRANSLATE_NOOP(
    "checks", "Compensation is recorded, but the complaint was not taken up or the case was closed."
)
_CONVICTED: Final = QT_TRANSLATE_NOOP(
    "checks", "A perpetrator is recorded as convicted, but the outcome of the complaint is no conviction."
)
_TRIED: Final = QT_TRANSLATE_NOOP(
    "checks", "A perpetrator is recorded as charged or tried, but the complaint as closed or without a case."
)
_UNCHARGED: Final = QT_TRANSLATE_NOOP(
    "checks", "The complaint led to a conviction, but this perpetrator is recorded as not charged or as acquitted."
)
_KNOWN: Final = QT_TRANSLATE_NOOP(
    "checks", "The complaint was closed because no perpetrator was found, but a person is recorded as the perpetrator."
)
_ADMITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The authorities are recorded as admitting the act, but the case as closed because nothing happened."
)
_BY_STATE: Final = QT_TRANSLATE_NOOP(
    "checks", "The act is one of people who are not of the State, but an agency of the State carried it out."
)
_NO_FORCE: Final = QT_TRANSLATE_NOOP("checks", "The agency recorded as carrying out the act holds nobody in custody.")
_NEGATIVE: Final = QT_TRANSLATE_NOOP("checks", "An amount of money is recorded as zero or less.")
_IN_WARD: Final = QT_TRANSLATE_NOOP(
    "checks", "Abuse in a hospital is recorded among the methods, but the facility of the act is no hospital."
)

_DEADLY: Final = ("unlawful_killing", "custody_death")
_CLOSED: Final = ("no_case", "closed_no_event", "closed_no_corpus_delicti", "closed_perpetrator_unidentified")

CLASHES: Final[tuple[Clash, ...]] = (
    clash(
        _ALIVE,
        {
            "act.act_type": one_of(*_DEADLY),
            "act.status_at_end": one_of(
                *("free", "injured", "investigated", "tried", "detained", "serving", "wanted", "restricted"),
                *("deported", "exiled", "dismissed"),
            ),
        },
        Severity.ERROR,
    ),
    clash(_NO_DEATH, {"act.act_type": one_of(*_DEADLY), "person.death_date": empty}),
    clash(_NO_DEATH, {"act.status_at_end": one_of("dead"), "act.act_type": filled, "person.death_date": empty}),
    clash(_SENT_AWAY, {"act.status_at_end": one_of("deported"), "person.citizenship": only("KZ")}),
    clash(
        _FOUND,
        {
            "act.act_type": one_of("disappearance"),
            "act.status_at_end": one_of("tried", "serving", "restricted", "deported", "dismissed"),
        },
    ),
)
CLASHES_OF_ILL_TREATMENT: Final[tuple[Clash, ...]] = (
    clash(
        _NOT_BODILY,
        {
            "ill.methods": filled,
            "act.act_type": one_of(
                *("surveillance", "travel_ban", "financial_exclusion", "search_seizure", "assembly_ban"),
                *("media_obstruction", "unfair_trial", "refoulement_risk", "arson_property"),
            ),
        },
    ),
    clash(_NOBODY_EXAMINED, {"ill.examined_by": one_of("none"), "ill.examined_on": filled}),
    clash(_NOBODY_EXAMINED, {"ill.examined_by": one_of("none"), "ill.consistency": filled}),
    clash(_NOBODY_EXAMINED, {"ill.examined_by": one_of("none"), "ill.psychological_findings": filled}),
    clash(
        _GRADED,
        {"ill.consistency": filled, "ill.examined_by": empty, "ill.examined_on": empty},
        Severity.HINT,
    ),
    clash(_TREATED, {"act.act_type": one_of("denial_medical"), "ill.treatment": one_of("adequate")}),
    clash(
        _TREATED,
        {"ill.methods": one_of("deprive_medical", "deprive_medicine"), "ill.treatment": one_of("adequate")},
    ),
    clash(
        _UNHURT,
        {
            "ill.treatment": one_of("not_needed"),
            "ill.consistency": one_of("highly_consistent", "typical", "diagnostic"),
        },
    ),
    clash(_UNHURT, {"ill.treatment": one_of("not_needed"), "ill.injuries": filled}, Severity.HINT),
    clash(
        _UNHURT, {"ill.treatment": one_of("not_needed"), "ill.methods": one_of("fracture", "burn_iron", "burn_water")}
    ),
    clash(
        _NOT_FORCED,
        {
            "act.act_type": one_of("forced_confession"),
            "ill.statement_signed": one_of("refused", "voluntary", "none", "voluntary_not_understood"),
        },
    ),
    clash(_NOT_FILED, {"ill.complaint_outcome": filled, "ill.complaint_filed": empty}, Severity.HINT),
    clash(_NO_CASE, {"ill.complaint_outcome": one_of("no_case"), "ill.criminal_case_number": filled}),
    clash(
        _PRESSED,
        {"ill.pressure_to_withdraw": filled, "ill.complaint_filed": empty, "ill.complaint_outcome": empty},
        Severity.HINT,
    ),
    clash(_PAID, {"ill.compensation_kzt": filled, "ill.complaint_outcome": one_of(*_CLOSED)}),
    clash(_NEGATIVE, {"ill.compensation_kzt": below(1)}),
    clash(
        _ADMITTED,
        {"act.attribution": one_of("acknowledged"), "ill.complaint_outcome": one_of("closed_no_event")},
    ),
    clash(
        _IN_WARD,
        {
            "ill.methods": one_of("hospital_abuse"),
            "facility.facility_type": one_of("police", "ivs", "reception", "guardhouse"),
        },
    ),
)
CLASHES_OF_INVOLVEMENTS: Final[tuple[Clash, ...]] = (
    clash(
        _BY_STATE,
        {
            "act.act_type": one_of("assault_nonstate"),
            "involvement.degree": one_of("carried_out", "ordered", "planned"),
            "agency.org_type": one_of(
                *("police", "security", "court", "prosecutor", "financial", "anticorruption", "penal", "probation"),
                *("military", "akimat", "ministry"),
            ),
        },
    ),
)
CLASHES_OF_INVOLVED: Final[tuple[Clash, ...]] = (
    *CLASHES_OF_INVOLVEMENTS,
    clash(
        _NO_FORCE,
        {
            "act.act_type": one_of(
                "arbitrary_arrest",
                "arbitrary_detention",
                "torture",
                "custody_death",
                "forced_confession",
                "incommunicado",
            ),
            "involvement.degree": one_of("carried_out"),
            "agency.org_type": one_of("party", "movement", "ngo", "coalition", "union", "media", "bank", "bar"),
        },
    ),
)
CLASHES_OF_ANSWERING: Final[tuple[Clash, ...]] = (
    clash(
        _CONVICTED,
        {"involvement.status": one_of("convicted"), "ill.complaint_outcome": one_of(*_CLOSED, "pending", "acquittal")},
    ),
    clash(
        _TRIED,
        {"involvement.status": one_of("charged", "acquitted", "amnestied"), "ill.complaint_outcome": one_of(*_CLOSED)},
    ),
    clash(
        _UNCHARGED,
        {"involvement.status": one_of("uncharged", "acquitted"), "ill.complaint_outcome": one_of("conviction")},
        Severity.HINT,
    ),
    clash(
        _KNOWN,
        {
            "involvement.perpetrator": filled,
            "involvement.degree": one_of("carried_out"),
            "ill.complaint_outcome": one_of("closed_perpetrator_unidentified"),
        },
        Severity.HINT,
    ),
)
ORDERS: Final[tuple[Order, ...]] = (
    order("act.start", "act.end", Severity.ERROR),
    order("event.start", "act.end"),
    order("person.birth_date", "act.end", Severity.ERROR),
)
