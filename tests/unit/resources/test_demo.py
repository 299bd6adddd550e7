# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration list is a valid published list, rich in forms, and plainly about nobody."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from kzdesk.domain.names import fold, sort_key
from kzdesk.runtime.paths import resources
from kzdesk.services.list_reader import KnownPlaces, read_published_list
from kzdesk.services.published_list import ListedEntry, PublishedList

DEMO = resources() / "demo" / "demo-list.json"
REAL = Path(__file__).parents[2] / "data" / "annex1-2023.json"
MARK = "Fictional demonstration data."


def named(path: Path, name: str) -> dict[str, str]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row[name]: row["code"] for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def demo() -> PublishedList:
    known = KnownPlaces(
        named(resources() / "vocabularies" / "countries.csv", "en"),
        named(resources() / "reference" / "places.csv", "name_en"),
    )
    return read_published_list(DEMO.read_text(encoding="utf-8"), known)


def entries(found: PublishedList) -> list[ListedEntry]:
    return [entry for section in found.sections for group in section.groups for entry in group.entries]


def test_it_is_marked_as_fiction_wherever_it_tells_something(demo: PublishedList) -> None:
    assert "fictional" in demo.title.lower()
    assert "fictional" in demo.source.lower()
    assert all("fictional" in each.lower() for each in demo.coalition)
    assert all(MARK in entry.narrative[0] for entry in entries(demo))
    assert all(MARK in text for s in demo.sections for g in s.groups for text in g.intro)


def test_it_has_both_sections_with_groups_and_others_last(demo: PublishedList) -> None:
    assert 40 <= demo.total <= 60
    assert [section.code for section in demo.sections] == ["convicted", "under_arrest"]
    titles = [[group.title for group in section.groups] for section in demo.sections]
    assert all(len(each) >= 4 and each[-1] == "Others" for each in titles)
    assert set(titles[0]) & set(titles[1]) - {"Others"}
    assert any(len(group.intro) > 1 for section in demo.sections for group in section.groups)


def test_it_shows_every_form_of_an_entry(demo: PublishedList) -> None:
    found = entries(demo)
    sentences = [s for entry in found for s in entry.measure.sentences]
    assert {entry.measure.custody_kind for entry in found} == {"imprisonment", "pretrial", "extradition"}
    assert any(len(entry.measure.sentences) == 2 for entry in found)
    assert any(entry.measure.purpose for entry in found)
    assert any(len(sentence.charges) == 3 for sentence in sentences)
    assert any(charge.printed_alleged for sentence in sentences for charge in sentence.charges)
    assert any(sentence.term.years == 0 for sentence in sentences)
    assert any(sentence.term.months and sentence.term.years for sentence in sentences)
    assert any(sentence.counted_from for sentence in sentences) or any(e.measure.start for e in found)
    assert any(len(entry.narrative) > 1 for entry in found)
    assert {entry.sex for entry in found} == {"female", "male"}
    lengths = {len(str(entry.measure.start)) for entry in found if entry.measure.start}
    assert {7, 10} <= lengths


def test_everybody_has_a_name_in_three_scripts_and_groups_are_in_cyrillic_order(demo: PublishedList) -> None:
    for entry in entries(demo):
        assert {name.script for name in entry.names} == {"latin", "ru_cyrl", "kk_cyrl"}
        assert sum(name.kind == "report_preferred" for name in entry.names) == 1
    for section in demo.sections:
        for group in section.groups:
            keys = [sort_key(entry.names[0].sort_key, group.alphabet) for entry in group.entries]
            assert keys == sorted(keys), group.title


def test_nobody_in_it_has_a_surname_or_full_name_of_the_real_list(demo: PublishedList) -> None:
    real: dict[str, Any] = json.loads(REAL.read_text(encoding="utf-8"))
    listed = [e for s in real["sections"] for g in s["groups"] for e in g["entries"]]
    surnames = {fold(each["surname"]) for each in listed}
    full = {fold(each["as_printed"]) for each in listed}
    assert len(surnames) > 40
    for entry in entries(demo):
        assert fold(entry.surname) not in surnames
        assert fold(f"{entry.given} {entry.surname}") not in full
