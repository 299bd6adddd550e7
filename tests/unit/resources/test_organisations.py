# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped agencies and courts agree with the vocabularies, the places and each other."""

import re

import pytest

from kzdesk.domain.record import Problem
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData, Rows
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.reference import organisation_record

LATIN_WITHIN_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]", re.IGNORECASE)


@pytest.fixture(scope="module")
def data() -> ReferenceData:
    return ReferenceData(resources() / "reference")


@pytest.fixture(scope="module")
def rows(data: ReferenceData) -> Rows:
    return data.rows("organisations")


def test_codes_and_names_tell_organisations_apart(rows: Rows) -> None:
    for column in ("code", "name_en", "name_ru", "name_kk"):
        values = [row[column] for row in rows]
        assert all(values), column
        assert len(set(values)) == len(values), column
    for row in rows:
        assert not LATIN_WITHIN_CYRILLIC.search(row["name_ru"] + " " + row["name_kk"]), row["code"]


def test_types_places_parents_and_successors_exist(rows: Rows, data: ReferenceData) -> None:
    types = {term.code for term in Vocabularies(resources() / "vocabularies").terms("organisation_types")}
    places = {row["code"] for row in data.rows("places")}
    codes = {row["code"] for row in rows}
    for row in rows:
        assert row["org_type"] in types, row["code"]
        assert row["place"] in places or row["org_type"] == "igo", row["code"]
        assert {row["parent"], row["succeeded_by"]} <= codes | {""}, row["code"]
        assert row["code"] not in (row["parent"], row["succeeded_by"]), row["code"]
        assert not row["succeeded_by"] or row["valid_to"], row["code"]


def test_every_row_makes_a_record_without_problems(rows: Rows) -> None:
    problems: dict[str, tuple[Problem, ...]] = {row["code"]: organisation_record(row).problems() for row in rows}
    assert {code: found for code, found in problems.items() if found} == {}
