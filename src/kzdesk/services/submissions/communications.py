# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what questionnaires of United Nations mechanisms ask about one person."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions import communications as forms
from kzdesk.documents.submissions.checklist import question_text
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.questionnaire import (
    Answer,
    Answered,
    Answers,
    Blank,
    Form,
    Span,
    Told,
    questionnaire,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.place import Facility
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.list_print import paragraphs
from kzdesk.services.submissions.answers import first, several
from kzdesk.services.submissions.making import Made, Making, Remark
from kzdesk.services.submissions.observed import answered_sections, observed_hearings
from kzdesk.services.submissions.person_case import WORDS, PersonCase
from kzdesk.services.submissions.remedies import steps
from kzdesk.services.submissions.standing import begun

_ARRESTS: Final = ("arbitrary_arrest", "arbitrary_detention")
_TORTURE: Final = ("torture", "cidt", "excessive_force", "forced_confession", "punitive_psychiatry", "custody_death")
_DEADLY: Final = ("custody_death", "unlawful_killing")
_MISSING: Final = "missing"
_DISAPPEARANCE: Final = "disappearance"
_CATEGORY_OF: Final[Mapping[str, str]] = {"a": "ii", "b": "i", "d": "v", "e": "iii"}
"""Under which category of arbitrary detention the reasons of a criterion of an assessment help."""
_OFFICIAL: Final = ("ar", "zh", "en", "fr", "ru", "es")
_NO_CONSENT: Final = QT_TRANSLATE_NOOP(
    "submissions", "No consent is recorded to send this to a body of the United Nations under the name."
)
_TO_GOVERNMENT: Final = QT_TRANSLATE_NOOP(
    "submissions", "The name reaches the Government when the case is taken up; no consent for that is recorded."
)
_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "submissions", "Bodies of the United Nations take their official languages; in this one it is a copy to read."
)


@dataclass(frozen=True, slots=True)
class CommunicationMaker:
    """Makes one questionnaire, filled in from the records of one person.

    `fill` answers its questions; `empty` is what is missing when `has` finds nothing of the kind it is about.
    """

    name: str
    label: Message
    form: Form
    fill: Callable[[PersonCase], Answered]
    has: Callable[[PersonCase], bool]
    empty: Message
    subjects: tuple[str, ...] = ("person",)
    templates: tuple[str, ...] = (WORDS, "proceedings")
    preferred: str = "docx"
    profile: str = "un"

    def make(self, making: Making) -> Made:
        """Return the questionnaire. Raises `Refused` when there is no such person or they may not be shown."""
        case = PersonCase(making)
        source = self.fill(case)
        outline = questionnaire(self.form, source, making.words(WORDS), CaseWords(making.words("proceedings")))
        remarks = (Remark(case.person.id, message) for message in self._held_against(case))
        return Made(outline, source.as_of, tuple(remarks))

    def _held_against(self, case: PersonCase) -> Iterator[Message]:
        if not self.has(case):
            yield self.empty
        if not case.agrees("un"):
            yield _NO_CONSENT
        elif not case.agrees("government"):
            yield _TO_GOVERNMENT
        if case.making.order.language not in _OFFICIAL:
            yield _LANGUAGE


def _wgad(case: PersonCase) -> Answered:
    return _answered(
        case,
        case.acts,
        {
            "arrest": (_arrest(case, _arrest_act(case)),),
            "detention": tuple(_detention(case, each) for each in case.held or (CustodyEpisode(),)),
            "case": (_charges(case),),
        },
        dict(_arbitrary(case)),
    )


def _sr_torture(case: PersonCase) -> Answered:
    acts = _torture_acts(case)
    incidents = tuple(
        _incident(case, act, each) for act in acts or (Act(),) for each in case.ill_treatment(act) or (IllTreatment(),)
    )
    arrest = _arrest(case, _arrest_act(case))
    return _answered(case, acts, {"arrest": (arrest,), "torture": incidents})


def _wgeid(case: PersonCase) -> Answered:
    held, acts = _missing(case)
    episode = held[-1] if held else CustodyEpisode()
    act = acts[-1] if acts else Act()
    of = case.answering.of
    disappeared: dict[str, Answer] = {
        "date": first(of(act, "start"), of(episode, "start")),
        "place": several(of(act, "exact_location"), case.answering.where(act), of(episode, "place")),
        "forces": first(case.forces(act), of(episode, "carried_out_by")),
        "authorities": of(act, "attribution"),
        "afterwards": several(of(act, "status_at_end"), of(episode, "end_reason"), of(episode, "end")),
    }
    return _answered(case, acts, {"disappearance": (Answers(disappeared, act.id or episode.id),)})


def _answered(
    case: PersonCase,
    acts: tuple[Act, ...],
    answers: Mapping[str, tuple[Answers, ...]],
    told: Mapping[str, tuple[Told, ...]] | None = None,
) -> Answered:
    """Return the answers of one form with those that all forms ask for."""
    done, nothing_done = steps(case, acts)
    story, nothing_told = case.story(acts)
    shared = {
        "identity": (case.identity(),),
        "steps": done,
        "submitter": (case.submitter(),),
        "consent": (case.consent(),),
    }
    return Answered(
        case.as_of,
        {**shared, **answers},
        {"circumstances": story, **(told or {})},
        {"steps": nothing_done, "circumstances": nothing_told},
    )


def _arrest_act(case: PersonCase) -> Act:
    """Return the arrest with which the detention began: one of the same days, or the only one on record."""
    arrests = [each for each in case.acts if each.act_type in _ARRESTS]
    start = case.held[0].start if case.held else None
    same = [each for each in arrests if _meet(each.start, start)]
    return (same or (arrests if len(arrests) == 1 else []) or [Act()])[0]


def _meet(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None or not (one.known and other.known):
        return False
    return one.earliest <= other.latest and other.earliest <= one.latest


def _arrest(case: PersonCase, act: Act) -> Answers:
    held = case.held[0] if case.held else CustodyEpisode()
    of = case.answering.of
    return Answers(
        {
            "date": first(of(held, "start"), of(act, "start")),
            "place": several(of(act, "exact_location"), case.answering.where(act), of(held, "place")),
            "forces": first(of(held, "carried_out_by"), case.forces(act)),
            "warrant": of(held, "warrant_shown"),
            "authority": of(held, "ordered_by"),
            "reasons": several(of(held, "reasons_given"), of(act, "stated_reason")),
            "law": of(held, "legal_basis"),
            "facility": several(*(case.answering.where(each) for each in case.held or (held,))),
            "contact": of(held, "without_contact"),
            "family": of(held, "family_notified"),
            "lawyer": of(held, "lawyer_access"),
        },
        held.id or act.id,
    )


def _detention(case: PersonCase, episode: CustodyEpisode) -> Answers:
    of = case.answering.of
    facility = case.making.records.by_ids(Facility, [episode.facility] if episode.facility else [])
    run_by = (of(each, "operator") for each in facility.values())
    return Answers(
        {
            "kind": of(episode, "custody_kind"),
            "dates": case.lasted(episode),
            "facility": case.answering.where(episode),
            "forces": first(*run_by, Blank.UNKNOWN),
            "ordered_by": of(episode, "ordered_by"),
            "reasons": of(episode, "reasons_given"),
            "law": of(episode, "legal_basis"),
        },
        episode.id,
    )


def _charges(case: PersonCase) -> Answers:
    parts = case.parts()
    charges = tuple(charge for part in parts for charge in part.charges)
    judged = tuple(each for part in parts for each in part.judged)
    return Answers({"charges": charges or Blank.UNKNOWN, "verdict": judged or Blank.UNKNOWN})


def _arbitrary(case: PersonCase) -> Iterator[tuple[str, tuple[Told, ...]]]:
    """Yield what the last assessment and the observed hearings say for each category."""
    made = [e for e in case.making.records.parts(ListAssessment, case.person.id) if begun(e.as_of, case.day)]
    reasons = {
        category: tuple(Told(text, made[-1].id) for text in paragraphs(getattr(made[-1], f"reason_{letter}")))
        for letter, category in _CATEGORY_OF.items()
        if made and getattr(made[-1], f"criterion_{letter}") == "met"
    }
    reasons["iii"] = (*reasons.get("iii", ()), *_unfair(case))
    yield from ((f"arbitrary.{category}", told) for category, told in reasons.items())


def _unfair(case: PersonCase) -> Iterator[Told]:
    """Yield the questions of the fair-trial checklist that give concern at hearings of the person's cases."""
    words = case.making.words(WORDS)
    cases = (each.case for each in case.participations)
    hearings = case.making.records.grouped(Hearing, "case", cases)
    held = [each for found in hearings.values() for each in found if begun(each.held_on, case.day)]
    for section in answered_sections(case.making, observed_hearings(case.making, held)):
        for each in section.questions:
            if each.gives_concern:
                question = question_text(each.question, case.making.words("proceedings"))
                yield Told(words.say("arbitrary.observed", question=question))


def _torture_acts(case: PersonCase) -> tuple[Act, ...]:
    return tuple(
        each
        for each in case.acts
        if each.act_type in _TORTURE or any(found.methods for found in case.ill_treatment(each))
    )


def _incident(case: PersonCase, act: Act, treated: IllTreatment) -> Answers:
    of = case.answering.of
    paid = treated.compensation_kzt
    lasting = act.start is not None and act.end is not None and act.end.known
    died = act.act_type in _DEADLY or act.status_at_end == "dead" or case.person.death_date is not None
    return Answers(
        {
            "date": Span(act.start, act.end) if lasting else of(act, "start"),
            "place": several(of(act, "exact_location"), case.answering.where(act)),
            "forces": case.forces(act),
            "what": of(act, "act_type"),
            "methods": of(treated, "methods"),
            "injuries": of(treated, "injuries"),
            "purpose": of(treated, "purpose"),
            "statement": of(treated, "statement_signed"),
            "examined_on": of(treated, "examined_on"),
            "examined_by": of(treated, "examined_by"),
            "findings": of(treated, "consistency"),
            "treatment": of(treated, "treatment"),
            "autopsy": Blank.BY_HAND if died else Blank.NOT_ASKED,
            "complaint": several(of(treated, "complaint_filed"), of(treated, "criminal_case_number")),
            "outcome": of(treated, "complaint_outcome"),
            "pressure": of(treated, "pressure_to_withdraw"),
            "compensation": case.making.words(WORDS).money(paid) if paid else of(treated, "compensation_kzt"),
        },
        act.id,
    )


def _missing(case: PersonCase) -> tuple[tuple[CustodyEpisode, ...], tuple[Act, ...]]:
    return (
        tuple(each for each in case.deprived if each.custody_kind == _MISSING),
        tuple(each for each in case.acts if each.act_type == _DISAPPEARANCE),
    )


WGAD: Final = CommunicationMaker(
    name="wgad",
    label=QT_TRANSLATE_NOOP("submissions", "Questionnaire: Working Group on Arbitrary Detention"),
    form=forms.WGAD,
    fill=_wgad,
    has=lambda case: bool(case.held),
    empty=QT_TRANSLATE_NOOP("submissions", "No deprivation of liberty is recorded for this person."),
)
SR_TORTURE: Final = CommunicationMaker(
    name="sr-torture",
    label=QT_TRANSLATE_NOOP("submissions", "Questionnaire: Special Rapporteur on torture"),
    form=forms.SR_TORTURE,
    fill=_sr_torture,
    has=lambda case: bool(_torture_acts(case)),
    empty=QT_TRANSLATE_NOOP("submissions", "No torture or other ill-treatment is recorded for this person."),
)
WGEID: Final = CommunicationMaker(
    name="wgeid",
    label=QT_TRANSLATE_NOOP("submissions", "Questionnaire: Working Group on Enforced or Involuntary Disappearances"),
    form=forms.WGEID,
    fill=_wgeid,
    has=lambda case: any(_missing(case)),
    empty=QT_TRANSLATE_NOOP("submissions", "No disappearance is recorded for this person."),
)
