# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped vocabularies and reference tables are whole and agree with the record types."""

import csv
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.records import TYPES
from kzdesk.runtime.paths import resources

FOLDER = resources() / "vocabularies"
NAMES = sorted(path.stem for path in FOLDER.glob("*.csv"))
COLUMNS = ["code", "en", "ru", "kk", "valid_from", "valid_to"]
CODE = re.compile(r"[A-Za-z0-9_]+")
LATIN_WITHIN_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]", re.IGNORECASE)
REFERENCE = resources() / "reference"


def table(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    return list(reader.fieldnames or ()), rows


@pytest.mark.parametrize("name", NAMES)
def test_vocabulary_is_whole(name: str) -> None:
    header, rows = table(FOLDER / f"{name}.csv")
    assert header[: len(COLUMNS)] == COLUMNS
    assert rows
    codes = [row["code"] for row in rows]
    assert len(codes) == len(set(codes))
    for row in rows:
        assert set(row) == set(header), row["code"]
        assert None not in row.values(), row["code"]
        assert CODE.fullmatch(row["code"]), row["code"]
        assert all(row[language] for language in ("en", "ru", "kk")), row["code"]
        assert not LATIN_WITHIN_CYRILLIC.search(row["ru"] + " " + row["kk"]), row["code"]
        first, last = (date.fromisoformat(row[column] or "2000-01-01") for column in ("valid_from", "valid_to"))
        assert not row["valid_to"] or first <= last, row["code"]


def test_labels_within_one_vocabulary_tell_terms_apart() -> None:
    for name in NAMES:
        _, rows = table(FOLDER / f"{name}.csv")
        for language in ("en", "ru", "kk"):
            labels = [row[language] for row in rows]
            assert len(labels) == len(set(labels)), (name, language)


def test_every_vocabulary_a_field_names_is_shipped() -> None:
    wanted = {item.vocabulary for each in TYPES for item in specs(each) if item.kind in (Kind.CHOICE, Kind.CHOICES)}
    assert wanted - set(NAMES) == set()


def test_default_codes_of_fields_are_in_their_vocabularies() -> None:
    for each in TYPES:
        for item in specs(each):
            if item.kind is Kind.CHOICE and (default := getattr(each(), item.name)):
                _, rows = table(FOLDER / f"{item.vocabulary}.csv")
                assert default in {row["code"] for row in rows}, (each.TYPE, item.name)


def test_custody_kinds_know_their_section_and_listed_kinds_are_deprivations() -> None:
    _, rows = table(FOLDER / "custody_kinds.csv")
    marks = {row["code"]: row["section"] for row in rows}
    assert set(marks.values()) == {"C", "P", "-"}
    assert marks["imprisonment"] == "C"
    assert {"pretrial", "extradition"} <= {code for code, mark in marks.items() if mark == "P"}
    assert {marks[code] for code in ("house_arrest", "bail", "suspended", "restriction", "admin_arrest")} == {"-"}


def test_citizens_are_worded_for_every_country() -> None:
    _, rows = table(FOLDER / "countries.csv")
    by_code = {row["code"]: row["citizen_en"] for row in rows}
    assert by_code["UZ"] == "an Uzbek citizen"
    assert all(worded.startswith(("a ", "an ")) for worded in by_code.values())
    wrong = [w for w in by_code.values() if (w.split()[0] == "an") != (w.split()[1][0] in "AEIOU") and w[2:].strip()]
    assert set(wrong) <= {
        "a Ukrainian citizen",
        "a citizen of the United Arab Emirates",
        "a citizen of the United States",
    }


def test_provisions_have_codes_titles_and_disjoint_periods() -> None:
    _, rows = table(REFERENCE / "provisions.csv")
    _, codes = table(FOLDER / "legal_codes.csv")
    seen: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for row in rows:
        assert row["code"] in {each["code"] for each in codes}
        assert re.fullmatch(r"\d+(-\d+)? \d*", f"{row['article']} {row['part']}")
        assert all(row[column] for column in ("title_en", "source"))
        assert row["political"] in ("yes", "no")
        assert not LATIN_WITHIN_CYRILLIC.search(row["title_ru"] + " " + row["title_kk"]), row["article"]
        seen.setdefault((row["code"], row["article"], row["part"]), []).append(
            (row["valid_from"], row["valid_to"] or "9999-12-31")
        )
    for key, periods in seen.items():
        ordered = sorted(periods)
        assert all(date.fromisoformat(day) for period in ordered for day in period), key
        assert all(left[1] < right[0] for left, right in pairwise(ordered)), key


def test_the_articles_reports_call_political_are_marked() -> None:
    _, rows = table(REFERENCE / "provisions.csv")
    political = {row["article"] for row in rows if row["political"] == "yes"}
    assert political == {"174", "179", "182", "256", "258", "274", "405"}


def test_places_form_a_tree_of_seventeen_regions_and_three_cities() -> None:
    _, rows = table(REFERENCE / "places.csv")
    _, levels = table(FOLDER / "place_levels.csv")
    codes = {row["code"] for row in rows}
    assert len(codes) == len(rows)
    assert all(row["parent"] in codes or row["level"] == "country" for row in rows)
    assert {row["level"] for row in rows} <= {row["code"] for row in levels}
    counted = [row["level"] for row in rows if row["iso3166_2"]]
    assert (counted.count("oblast"), counted.count("republican_city")) == (17, 3)
    assert all(row["name_en"] and row["name_ru"] and row["name_kk"] for row in rows)
    young = {row["name_en"] for row in rows if row["valid_from"] == "2022-06-08"}
    assert young == {"Abai region", "Jetisu region", "Ulytau region"}
