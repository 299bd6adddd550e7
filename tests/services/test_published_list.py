# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a published list: what is understood, and how every fault is told with its line."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.services.list_reader import FaultyFile, KnownPlaces, read_published_list
from kzdesk.services.located_json import LocatedObject, Value, read_located
from kzdesk.services.published_list import ListedEntry, PublishedList

FIXTURE = Path(__file__).parents[1] / "data" / "annex1-2023.json"
KNOWN = KnownPlaces({"Uzbekistan": "UZ", "Kazakhstan": "KZ"}, {"Almaty": "KZ-75"})
Json = dict[str, Any]


@pytest.fixture(scope="module")
def published() -> PublishedList:
    return read_published_list(FIXTURE.read_text(encoding="utf-8"), KNOWN)


@pytest.fixture
def document() -> Json:
    """A list of one convicted person, as small as the format allows."""
    entry: Json = {
        "number": 1,
        "given_name": "Nobody",
        "surname": "Nowhere",
        "charges": [
            {"code": "Criminal Code", "article": "272", "title_as_printed": "mass riots", "status": "convicted"}
        ],
        "measure": {"kind": "imprisonment", "years": 5, "months": 0},
    }
    group = {"title": "Others", "entries": [entry]}
    section = {"code": "convicted", "title": "CONVICTED", "groups": [group]}
    return {"title": "List", "as_of": "2023-08", "sections": [section]}


def entry_of(document: Json) -> Json:
    entry: Json = document["sections"][0]["groups"][0]["entries"][0]
    return entry


def read(document: Json) -> PublishedList:
    return read_published_list(json.dumps(document, indent=1, ensure_ascii=False), KNOWN)


def only(document: Json) -> ListedEntry:
    return read(document).sections[0].groups[0].entries[0]


def named(found: PublishedList, surname: str) -> ListedEntry:
    return next(e for s in found.sections for g in s.groups for e in g.entries if e.surname == surname)


def test_the_real_list_has_its_sections_groups_and_entries(published: PublishedList) -> None:
    shape = [(s.code, [len(g.entries) for g in s.groups]) for s in published.sections]
    assert shape == [("convicted", [16, 5, 4, 5]), ("under_arrest", [1, 6, 5, 3, 2])]
    assert published.total == 47


def test_a_charge_that_was_dropped_is_kept_apart_from_the_sentence(published: PublishedList) -> None:
    measure = named(published, "Aliyev").measure
    assert [charge.article for charge in measure.sentences[0].charges] == ["256"]
    assert [(charge.article, charge.stage) for charge in measure.pending] == [("272", "dropped")]


def test_the_alleged_form_is_read_from_the_printed_line(published: PublishedList) -> None:
    assert named(published, "Aliyev").measure.sentences[0].charges[0].printed_alleged
    # alleged as a fact, but printed in parentheses
    assert not any(c.printed_alleged for c in named(published, "Abzhan").measure.sentences[0].charges)


def test_words_behind_the_last_charge_are_the_purpose(published: PublishedList) -> None:
    found = {e.surname: e.measure.purpose for s in published.sections for g in s.groups for e in g.entries}
    assert {surname for surname, purpose in found.items() if purpose} == {"Isayev"}
    assert found["Isayev"].startswith("allegedly running over servicemen")


def test_terms_and_sentences(published: PublishedList) -> None:
    def terms(surname: str) -> list[str]:
        return [str(each.term) for each in named(published, surname).measure.sentences]

    assert terms("Aliyev") == ["P6Y6M"]
    assert terms("Musin") == ["P9M"]
    assert terms("Mendygaziyev") == ["P5Y1M"]
    assert terms("Yelshibayev") == ["P5Y", "P7Y"]
    articles = [[c.article for c in s.charges] for s in named(published, "Yelshibayev").measure.sentences]
    assert articles == [["106"], ["428"]]
    assert named(published, "Batkayev").measure.sentences[0].level == "appeal"
    assert named(published, "Kami").measure.sentences[0].regime == "strict"


def test_custody_begins_with_the_earliest_known_day(published: PublishedList) -> None:
    assert str(named(published, "Makin").measure.start) == "2022-04"
    assert str(named(published, "Sembay").measure.start) == "2023-05-13"
    assert named(published, "Akhyt").measure.start is None


def test_a_charge_abroad_names_its_state(published: PublishedList) -> None:
    entry = named(published, "Mirmanbetova")
    assert (entry.citizenship, entry.measure.custody_kind) == ("UZ", "extradition")
    assert [(c.code, c.article, c.state) for c in entry.measure.pending] == [("foreign", "", "UZ")]


def test_what_no_field_holds_is_kept_as_a_note(published: PublishedList) -> None:
    notes = named(published, "Klyshev").notes
    assert "returned to colony: 2023-06-08" in notes
    assert "age at the time of the list: 64" in named(published, "Makhatov").notes


def test_facts_become_one_paragraph_and_narrative_stands_as_it_is(document: Json) -> None:
    entry = entry_of(document)
    entry["facts"] = [{"text": "was shot", "date": {"date": "2022-01-05", "precision": "day"}}, {"text": "denies it"}]
    assert only(document).narrative == ("Was shot (5 January 2022). Denies it.",)
    entry["facts"][0]["text"] = "was shot on 5 January 2022"
    entry["dates"] = {"detained": "2022-01-06", "house_arrest_since": "2022-11", "trial_began": "2022-01-05"}
    assert only(document).narrative == ("Was shot on 5 January 2022. Denies it. House arrest since November 2022.",)
    entry["narrative"] = ["One & <b>only</b>.", "Two."]
    assert only(document).narrative == ("One & <b>only</b>.", "Two.")


def _set(key: str, value: object) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        entry_of(document)[key] = value

    return change


def _in(key: str, inner: str, value: object) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        found = entry_of(document)[key]
        (found[0] if isinstance(found, list) else found)[inner] = value

    return change


def _double_group(document: Json) -> None:
    groups = document["sections"][0]["groups"]
    groups.append({"title": "Others", "entries": []})


FAULTS: dict[str, tuple[Callable[[Json], None], str, str]] = {
    "unknown field": (_set("zodiac", "bull"), "zodiac", "is not a field of this format"),
    "unknown field deep down": (_in("charges", "judge", "x"), "charges[1].judge", "is not a field"),
    "number": (_set("number", 7), "number", "is 7, but the entry is number 1"),
    "number kind": (_set("number", "1"), "number", "a whole number"),
    "true is no number": (_set("number", True), "number", "a whole number"),
    "printed name": (_set("as_printed", "Somebody ELSE"), "as_printed", "does not agree"),
    "no name": (lambda d: entry_of(d).update(given_name="", surname=None), "surname", "neither"),
    "sex": (_set("sex", "yes"), "sex", "one of: female, male"),
    "country": (_set("citizenship", "Atlantis"), "citizenship", "reference data"),
    "place": (_set("place", "Atlantis"), "place", "reference data"),
    "date": (_set("dates", {"detained": "14 January"}), "dates.detained", "is not a date"),
    "day that does not exist": (_set("dates", {"detained": "2022-02-30"}), "dates.detained", "is not a date"),
    "custody": (_in("measure", "kind", "exile"), "measure.kind", "one of"),
    "term": (_in("measure", "years", 0), "measure.years", "needs a term"),
    "months that make a year": (_in("measure", "months", 12), "measure.years", "needs a term"),
    "suspended": (_in("measure", "suspended", True), "measure.suspended", "not listed"),
    "no measure": (_set("measure", None), "measure", "is missing"),
    "status": (_in("charges", "status", "guilty"), "charges[1].status", "one of"),
    "code": (_in("charges", "code", "Magna Carta"), "charges[1].code", "not a code"),
    "no article": (_in("charges", "article", None), "charges[1].article", "is missing"),
    "no conviction": (_in("charges", "status", "charged"), "charges", "at least one charge"),
    "NUL": (_set("occupation", "clerk\0"), "occupation", "characters that no text"),
    "half a character": (_set("occupation", "\ud83d"), "occupation", "characters that no text"),
    "too long": (_set("occupation", "x" * 100_001), "occupation", "longer than 100000"),
    "text for list": (_set("narrative", "text"), "narrative", "a list of texts"),
    "number for text": (_set("occupation", 5), "occupation", "a text"),
    "list for object": (_set("dates", []), "dates", "an object"),
    "texts for objects": (_set("facts", ["text"]), "facts", "a list of objects"),
    "text for flag": (_set("health_risk", "no"), "health_risk", "true or false"),
    "count": (lambda d: d.update(counts={"total": 2}), "counts.total", "says 2, but the list has 1"),
    "heading twice": (_double_group, "groups", "two groups with the heading “Others”"),
    "section code": (lambda d: d["sections"][0].update(code="exiled"), "code", "one of: convicted"),
    "no title": (lambda d: d.update(title=None), "title", "is missing"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_with_its_line_and_path(document: Json, fault: str) -> None:
    change, path, words = FAULTS[fault]
    change(document)
    text = json.dumps(document, indent=1)
    with pytest.raises(FaultyFile) as refused:
        read_published_list(text, KNOWN)
    told = [f"{source_text(each.message)}" for each in refused.value.faults]
    assert any(path in each and words in each for each in told), told
    lines = text.splitlines()
    key = path.rsplit(".", 1)[-1]
    with_key = [each for each in refused.value.faults if f'"{key}"' in lines[each.line - 1]]
    assert with_key or "missing" in told[0] or path == "measure.years", told


def test_all_faults_are_told_at_once_in_the_order_of_lines(document: Json) -> None:
    entry_of(document).update(number=4, sex="maybe", zodiac="bull")
    with pytest.raises(FaultyFile) as refused:
        read(document)
    lines = [each.line for each in refused.value.faults]
    assert len(lines) == 3
    assert lines == sorted(lines)
    assert "3 faults" in source_text(refused.value.message)


def test_one_person_twice_is_a_fault(document: Json) -> None:
    entries = document["sections"][0]["groups"][0]["entries"]
    entries.append(copy.deepcopy(entries[0]) | {"number": 2, "surname": "NOWHERE"})
    with pytest.raises(FaultyFile, match="faults"):
        read(document)


def test_a_component_must_answer_a_charge(document: Json) -> None:
    entry_of(document)["measure"]["components"] = [{"order": 1, "article": "999", "years": 1}]
    with pytest.raises(FaultyFile) as refused:
        read(document)
    assert "not an article of the entry" in source_text(refused.value.faults[0].message)


def test_the_error_itself_holds_nothing_personal(document: Json) -> None:
    entry_of(document).update(surname="Canary", as_printed="Somebody ELSE")
    with pytest.raises(FaultyFile) as refused:
        read(document)
    assert "Canary" not in repr(refused.value) + str(refused.value) + repr(refused.value.faults)
    assert "Canary" not in repr(only(document | {"sections": _without_fault(document)}))


def _without_fault(document: Json) -> list[Json]:
    sections: list[Json] = copy.deepcopy(document["sections"])
    sections[0]["groups"][0]["entries"][0].pop("as_printed")
    return sections


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("{", 1),
        ('{"a": 1,\n}', 2),
        ('{"a" 1}', 1),
        ('{"a": 1}\n\nx', 3),
        ("[1,\n2,\n,3]", 3),
        ('{"a": 1,\n "a": 2}', 2),
        ('{"a": NaN}', 1),
        ('{\n"a": "line\nbreak"}', 2),
        ("[" * 50 + "]" * 50, 1),
        ("{1: 2}", 1),
        ('"text"', 1),
        ("[]", 1),
        ("{}", 1),
    ],
)
def test_what_is_not_a_list_is_refused_with_the_line(text: str, line: int) -> None:
    with pytest.raises(Refused) as refused:
        read_published_list(text, KNOWN)
    assert f"Line {line}:" in source_text(refused.value.message)


def plain(value: Value) -> object:
    if isinstance(value, LocatedObject):
        return {key: plain(item) for key, item in value.values.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(json_values, st.sampled_from([None, 1, "\t"]))
def test_any_json_is_read_as_the_standard_library_reads_it(value: object, indent: int | str | None) -> None:
    assert plain(read_located(json.dumps(value, indent=indent))) == value


@given(st.dictionaries(st.text("abc", min_size=1), st.integers(), min_size=1))
def test_lines_are_those_of_the_file(value: dict[str, int]) -> None:
    text = json.dumps(value, indent=1)
    found = read_located(text)
    assert isinstance(found, LocatedObject)
    for key, line in found.lines.items():
        assert text.splitlines()[line - 1].strip().startswith(f'"{key}"')
