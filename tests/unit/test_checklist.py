# SPDX-License-Identifier: GPL-3.0-or-later
"""The fair-trial checklist is whole in three languages and is answered by one key for each item."""

import csv
import re
from itertools import groupby

import pytest

from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies

CHECKLIST = resources() / "checklists" / "fair-trial-1.csv"
COLUMNS = ["item", "section", "iccpr", "en", "ru", "kk", "hint_en"]
LETTERS = {
    "access": "A",
    "liberty": "L",
    "defence": "D",
    "charge": "C",
    "language": "N",
    "tribunal": "T",
    "presumption": "P",
    "equality": "E",
    "evidence": "V",
    "conduct": "H",
    "judgment": "J",
}
PROVISION = re.compile(r"(\d{1,2})(\(\d\))?(\([a-g]\))?")
LATIN_WITHIN_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]", re.IGNORECASE)
PARAGRAPHS = {9: 5, 10: 3, 14: 7, 15: 2, 17: 2, 19: 3, 22: 3}


@pytest.fixture(scope="module")
def items() -> list[dict[str, str]]:
    with CHECKLIST.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert list(reader.fieldnames or ()) == COLUMNS
        return list(reader)


@pytest.fixture(scope="module")
def vocabularies() -> Vocabularies:
    return Vocabularies(resources() / "vocabularies")


def test_about_seventy_items_stand_by_section_and_number(
    items: list[dict[str, str]], vocabularies: Vocabularies
) -> None:
    assert 65 <= len(items) <= 75
    sections = [name for name, _ in groupby(row["section"] for row in items)]
    assert sections == [term.code for term in vocabularies.terms("checklist_sections")]
    for section in sections:
        codes = [row["item"] for row in items if row["section"] == section]
        assert codes == [f"{LETTERS[section]}{number}" for number in range(1, len(codes) + 1)]


def test_every_item_is_one_question_in_each_language(items: list[dict[str, str]]) -> None:
    for row in items:
        assert None not in row.values(), row["item"]
        for language in LANGUAGES:
            assert row[language].endswith("?"), (row["item"], language)
            assert row[language].count("?") == 1, (row["item"], language)
            assert len(row[language]) <= 125, (row["item"], language)
        assert not LATIN_WITHIN_CYRILLIC.search(row["ru"] + " " + row["kk"]), row["item"]
        assert row["hint_en"].endswith("."), row["item"]
    for language in LANGUAGES:
        assert len({row[language] for row in items}) == len(items)


def test_every_item_names_provisions_of_the_covenant(items: list[dict[str, str]]) -> None:
    for row in items:
        for provision in row["iccpr"].split("; "):
            found = PROVISION.fullmatch(provision)
            assert found, (row["item"], provision)
            article, paragraph = int(found[1]), (found[2] or "(1)").strip("()")
            assert 1 <= article <= 27, (row["item"], provision)
            assert int(paragraph) <= PARAGRAPHS.get(article, 1), (row["item"], provision)
            assert not found[3] or provision.startswith("14(3)"), (row["item"], provision)


def test_each_answer_has_a_key_of_its_own(vocabularies: Vocabularies) -> None:
    keys = {term.code: term.extra["key"] for term in vocabularies.terms("answer_values")}
    assert keys == {"yes": "y", "no": "n", "partly": "p", "not_observed": "o", "not_applicable": "a"}
