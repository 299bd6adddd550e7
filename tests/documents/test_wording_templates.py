# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped templates of all languages: the same entries with the same placeholders, and every plural form."""

import re
import string
from collections.abc import Iterable
from pathlib import Path

import pytest

from kzdesk.documents.wording import HouseWording, plural_form
from kzdesk.runtime.paths import resources
from kzdesk.services.house_wording import HOUSE

FOLDER = resources() / "templates"
FILES = sorted(FOLDER.glob("*.toml"))
NAMES = sorted({path.name.split(".")[0] for path in FILES})
PLURAL = re.compile(r"_(one|few|many|other)$")
OF_A_DAY = re.compile(r"_\d+$")
ENDS = {"from": "start", "to": "end"}
MONTH_IN_A_CASE = re.compile(r"month_[a-z]+$")


def words(path: Path) -> HouseWording:
    return HouseWording.parse(path.read_bytes())


def languages(name: str) -> list[HouseWording]:
    return [words(path) for path in FILES if path.name.split(".")[0] == name]


def placeholders(text: str) -> set[str]:
    """The names of a text's placeholders; a month or an end of a period is one in whatever case a language needs it."""
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return {MONTH_IN_A_CASE.sub("month", ENDS.get(name, name)) for name in names}


def entries(template: HouseWording) -> dict[str, set[str]]:
    """The placeholders of each entry; plural forms count as one entry."""
    found: dict[str, set[str]] = {}
    for key, text in template.texts.items():
        if not OF_A_DAY.search(key):
            found.setdefault(PLURAL.sub("", key), set()).update(placeholders(text))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_template_has_the_same_entries_and_placeholders_in_every_language(name: str) -> None:
    first, *others = languages(name)
    for other in others:
        assert entries(other) == entries(first), other.language
        assert _lengths(other) == _lengths(first), other.language


def _lengths(template: HouseWording) -> dict[str, int]:
    """How many items each list has. Cases of months and the words a purpose begins with are a language's own."""
    own = ("months.", "entry.purpose_words")
    return {key: len(items) for key, items in template.lists.items() if not key.startswith(own)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_template_tells_its_version_and_language(path: Path) -> None:
    template = words(path)
    assert int(template.texts["version"]) >= 1
    assert template.language.split("-")[0] == path.name.split(".")[1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_plural_entries_have_the_forms_of_their_language_and_no_other(path: Path) -> None:
    template = words(path)
    forms = {plural_form(template.language, number) for number in range(200)}
    assert _plurals(template.texts).items() >= dict.fromkeys(_plurals(template.texts), forms).items()


def _plurals(keys: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key in keys:
        if match := PLURAL.search(key):
            found.setdefault(key[: match.start()], set()).add(match[1])
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_template_says_again_what_the_house_says(path: Path) -> None:
    name, language = path.name.split(".")[:2]
    if name == HOUSE:
        return
    house = words(FOLDER / f"{HOUSE}.{language}.toml").texts.items()
    assert {key for key, text in words(path).texts.items() & house} <= {"version", "language"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_typography_of_templates(path: Path) -> None:
    """Curly quotation marks and en dashes, as the house has them."""
    template = words(path)
    for text in (*template.texts.values(), *(item for items in template.lists.values() for item in items)):
        assert not re.search(r"[\"']| - |—|\.\.\.", text), text
