# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of a case that a text dates, against the record of one person and against the order they follow in."""

import pytest

from kzdesk.domain.checks import steps_told
from kzdesk.domain.checks.files import PersonFile, Suffered, TextsFile
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.violation import Act, IllTreatment
from tests.unit.checks.prose_progress import SOUND_PROGRESS, WRONG_PROGRESS
from tests.unit.checks.prose_steps import SOUND_LIMITS, SOUND_STEPS, WRONG_LIMITS, WRONG_STEPS
from tests.unit.checks.told import around, charge, custody, day, made, part, person, sentence, told

NAMES = (
    made(PersonName, "n1", person="b", given="Bolat", surname="Sarin", name_kind="report_preferred").completed(),
    made(PersonName, "n2", person="b", given="Болат", surname="Сарин", name_kind="official").completed(),
)
BOLAT = person(
    custody(
        "pretrial",
        "2023-05-03",
        "2023-10-04",
        end_reason="replaced",
        lawyer_access=day("2023-05-04"),
        family_notified=day("2023-05-05"),
    ),
    custody("imprisonment", "2023-10-04"),
    part(
        charge("174", part="1", stage="convicted"),
        charge("272", part="2", stage="indicted", stage_date="2023-08-14"),
        sentence("2023-10-04", "5y", in_force_on="2023-12-20", counted_from="2023-05-03"),
        opened="2023-04-20",
    ),
    name="b",
    names=NAMES,
    acts=(
        Suffered(
            made(Act, "act", event="e", victim="b", act_type="torture", start="2023-05-03"),
            made(Event, "e", title="Arrest", event_type="arrests", start="2023-05-03"),
            (
                made(
                    IllTreatment,
                    "ill",
                    act="act",
                    methods=("beat_hands",),
                    complaint_filed="2023-05-30",
                    examined_on="2023-05-09",
                ),
            ),
        ),
    ),
    restrictions=(made(Restriction, "block", person="b", restriction_type="account_block", start="2023-06-20"),),
    financial_list=(
        made(
            FinancialListEntry,
            "fin",
            person="b",
            printed_name="САРИН БОЛАТ",
            match_status="confirmed",
            added_on=day("2024-01-18"),
        ),
    ),
    consents=(made(Consent, "c", person="b", levels=("C1",), method="written", obtained_on="2024-02-02"),),
)


TWICE_CONVICTED = person(
    custody("imprisonment", "2019-05-15", "2020-02-20", end_reason="parole"),
    custody("house_arrest", "2023-05-03", "2023-10-04", end_reason="replaced"),
    custody("imprisonment", "2023-10-04"),
    part(charge("274", part="2", stage="convicted"), sentence("2019-05-15", "2y", regime="medium"), name="old"),
    part(charge("174", part="1", stage="convicted"), sentence("2023-10-04", "5y", regime="medium")),
    name="b",
    names=NAMES,
    acts=(
        Suffered(
            made(Act, "act", event="e", victim="b", act_type="torture", start="2023-05-03"),
            made(Event, "e", title="Arrest", event_type="arrests", start="2023-05-03"),
            (made(IllTreatment, "ill", act="act", methods=("beat_hands",), complaint_outcome="closed_no_event"),),
        ),
    ),
)


LIMITED = person(
    custody("extradition", "2022-03-01", "2022-06-10", end_reason="extradited"),
    custody("pretrial", "2022-06-11", "2023-03-14", extended_to="2023-02-11", end_reason="replaced"),
    custody("deferred", "2023-03-14"),
    part(sentence("2023-03-14", "3y", deferred_until=day("2026-03-14"))),
    name="b",
    names=NAMES,
    restrictions=tuple(
        made(Restriction, kind, person="b", restriction_type=kind, start=start, end=end)
        for kind, start, end in (
            ("travel_ban", "2023-04-03", ""),
            ("probation", "2023-04-20", ""),
            ("account_block", "2022-07-05", "2023-05-06"),
        )
    ),
    consents=(made(Consent, "c", person="b", levels=("C1",), obtained_on="2023-05-02", withdrawn_on="2023-12-02"),),
)


def _found(text: str, about: tuple[str, ...], of: PersonFile = BOLAT) -> list[str]:
    passage = Passage("text_block", "text", "body", text, about, as_of=day("2024-02-28"))
    file = TextsFile(around(), (passage,), {"b": of}, register=Register.of(NAMES))
    return told(steps_told.look_texts(file))


def _about(kind: str) -> tuple[str, ...]:
    return () if kind == "of nobody on record" else ("b",)


@pytest.mark.parametrize("kind", WRONG_STEPS)
def test_a_step_told_of_another_day_or_out_of_order_is_seen(kind: str) -> None:
    assert [text for text in WRONG_STEPS[kind] if not _found(text, _about(kind))] == []


@pytest.mark.parametrize("kind", SOUND_STEPS)
def test_a_step_told_as_it_is_on_record_or_of_another_matter_is_quiet(kind: str) -> None:
    assert {text: said for text in SOUND_STEPS[kind] if (said := _found(text, _about(kind)))} == {}


@pytest.mark.parametrize("kind", WRONG_PROGRESS)
def test_how_a_case_stands_is_held_against_the_record(kind: str) -> None:
    assert [text for text in WRONG_PROGRESS[kind] if not _found(text, ("b",), TWICE_CONVICTED)] == []


@pytest.mark.parametrize("kind", SOUND_PROGRESS)
def test_what_stands_as_recorded_or_is_told_of_others_is_quiet(kind: str) -> None:
    told_of = {text: said for text in SOUND_PROGRESS[kind] if (said := _found(text, ("b",), TWICE_CONVICTED))}
    assert told_of == {}


@pytest.mark.parametrize("text", WRONG_LIMITS)
def test_limits_laid_on_a_person_are_held_against_their_days(text: str) -> None:
    assert _found(text, ("b",), LIMITED)


@pytest.mark.parametrize("text", SOUND_LIMITS)
def test_limits_as_recorded_lifted_or_laid_on_others_are_quiet(text: str) -> None:
    assert _found(text, ("b",), LIMITED) == []
