# SPDX-License-Identifier: GPL-3.0-or-later
"""No check fails on any record the forms allow, and every finding can be shown in every part."""

import dataclasses
from collections.abc import Iterable

from hypothesis import HealthCheck, given, settings

from kzdesk.domain.checks import CHECKS, Check
from kzdesk.domain.checks.files import CaseFile, EditionFile, PersonFile, RecordFile, TextsFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.messages import source_text
from tests.unit.checks.strategies import CASES, EDITIONS, PEOPLE, PRINTED, STANDING

patient = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def shown(found: Iterable[Finding]) -> None:
    for each in found:
        assert source_text(each.message)
        assert source_text(each.next_step)
        assert each.facts
        assert each.key


@patient
@given(PEOPLE)
def test_people(file: PersonFile) -> None:
    for check in CHECKS:
        if check.people is not None:
            shown(check.people(file))


@patient
@given(CASES)
def test_cases(file: CaseFile) -> None:
    for check in CHECKS:
        if check.cases is not None:
            shown(check.cases(file))


@patient
@given(EDITIONS)
def test_editions(file: EditionFile) -> None:
    for check in CHECKS:
        if check.editions is not None:
            shown(check.editions(file))


@patient
@given(PRINTED)
def test_texts(file: TextsFile) -> None:
    for check in CHECKS:
        if check.texts is not None:
            shown(check.texts(file))


@settings(patient, max_examples=60)
@given(STANDING)
def test_records_that_stand_alone(file: RecordFile) -> None:
    for check in CHECKS:
        if check.records is not None:
            shown(check.records(file))


def test_every_check_is_among_those_that_are_tried_here() -> None:
    ways = {item.name for item in dataclasses.fields(Check)} - {"name", "label"}
    assert ways == {"people", "cases", "editions", "texts", "records"}
    assert all(any(getattr(check, way) for way in ways) for check in CHECKS)
