# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for the fields of every record type, and the rules of single ones."""

import dataclasses
import types
import typing
from datetime import date
from typing import Any

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import empty_value, spec, specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.record import TEXT_LIMIT, Record, date_order
from kzdesk.domain.records import TYPES, parts_of, record_type, whole_of
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import CRITERIA, ListAssessment
from kzdesk.domain.records.person import Person
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies

PYTHON: dict[Kind, Any] = {
    Kind.TEXT: str,
    Kind.LONG_TEXT: str,
    Kind.INTEGER: int | None,
    Kind.BOOLEAN: bool,
    Kind.DATE: PartialDate | None,
    Kind.TERM: Term | None,
    Kind.CHOICE: str,
    Kind.CHOICES: tuple[str, ...],
    Kind.REFERENCE: str,
}
SEALED = {"iin", "id_documents", "contact", "address"}


@pytest.fixture(scope="module")
def vocabularies() -> Vocabularies:
    return Vocabularies(resources() / "vocabularies")


def named(value: object) -> str:
    return f"{value.TYPE}" if isinstance(value, type) and issubclass(value, Record) else getattr(value, "name", "")


def texts_of(cls: type[Record]) -> list[str]:
    return [item.name for item in specs(cls) if item.kind in (Kind.TEXT, Kind.LONG_TEXT)]


@pytest.mark.parametrize("cls", TYPES, ids=named)
class TestEveryField:
    """All fields of a type at once: what is wrong is told by its name."""

    def test_is_annotated_by_its_kind(self, cls: type[Record]) -> None:
        hints = typing.get_type_hints(cls)
        assert {item.name: hints[item.name] for item in specs(cls)} == {
            item.name: PYTHON[item.kind] for item in specs(cls)
        }

    def test_has_a_sensitivity_and_a_label(self, cls: type[Record]) -> None:
        assert [item.name for item in specs(cls) if not isinstance(item.sensitivity, Sensitivity)] == []
        labels = {item.name: item.label.text for item in specs(cls)}
        assert {name: text for name, text in labels.items() if text.strip() != text or not text} == {}
        assert {name: text for name, text in labels.items() if text.endswith((".", ":"))} == {}

    def test_names_a_vocabulary_that_has_its_default(self, cls: type[Record], vocabularies: Vocabularies) -> None:
        for item in specs(cls):
            assert bool(item.vocabulary) == (item.kind in (Kind.CHOICE, Kind.CHOICES)), item.name
            if item.vocabulary:
                terms = vocabularies.terms(item.vocabulary)
                assert len(terms) > 1, item.name
                default = getattr(cls(), item.name)
                codes = default if isinstance(default, tuple) else (default,)
                assert {code for code in codes if code} <= {term.code for term in terms}, item.name

    def test_refers_to_a_type_that_exists(self, cls: type[Record]) -> None:
        for item in specs(cls):
            assert bool(item.target) == (item.kind is Kind.REFERENCE), item.name
            assert not item.target or record_type(item.target) in TYPES, item.name

    def test_is_not_shown_by_repr(self, cls: type[Record]) -> None:
        for name in texts_of(cls):
            changes: dict[str, Any] = {name: "a secret"}
            assert "a secret" not in repr(dataclasses.replace(cls(), **changes)), name

    def test_control_characters_and_endless_text_are_problems(self, cls: type[Record]) -> None:
        for name in texts_of(cls):
            for text in ("a\x00b", "a\x1bb", "a\udc80b", "x" * (TEXT_LIMIT + 1)):
                changes: dict[str, Any] = {name: text}
                problems = dataclasses.replace(cls(), **changes).problems()
                assert name in [problem.field for problem in problems]
                assert not any(text in problem.message.text for problem in problems), name


@pytest.mark.parametrize("cls", TYPES, ids=named)
class TestEveryType:
    def test_empty_record_misses_what_is_required(self, cls: type[Record]) -> None:
        values = {item.name: empty_value(item.kind) for item in specs(cls)}
        missing = [problem.field for problem in cls(**values).problems()]
        required = [item.name for item in specs(cls) if item.required and not item.part_of]
        assert [name for name in missing if name in required] == required

    def test_title_and_order_name_fields(self, cls: type[Record]) -> None:
        names = {item.name for item in specs(cls)}
        assert set(cls.TITLE) <= names
        assert set(cls.ORDER) <= names
        assert cls.LABEL.text
        assert cls.PLURAL.text

    def test_is_a_part_of_one_whole_at_most(self, cls: type[Record]) -> None:
        wholes = [item.target for item in specs(cls) if item.part_of]
        assert len(wholes) <= 1
        assert whole_of(cls.TYPE) == "".join(wholes)
        assert all(cls in parts_of(whole) for whole in wholes)

    def test_is_frozen(self, cls: type[Record]) -> None:
        with pytest.raises(dataclasses.FrozenInstanceError):
            cls().id = "x"  # type: ignore[misc]

    def test_completing_twice_is_completing_once(self, cls: type[Record]) -> None:
        values: dict[str, Any] = {item.name: "text" for item in specs(cls) if item.kind is Kind.TEXT}
        once = cls(**values).completed()
        assert once.completed() == once


def test_names_of_types_are_distinct_and_known() -> None:
    assert len({cls.TYPE for cls in TYPES}) == len(TYPES)
    assert all(record_type(cls.TYPE) is cls for cls in TYPES)
    with pytest.raises(KeyError):
        record_type("unheard_of")
    with pytest.raises(KeyError):
        spec(Person, "unheard_of")


def test_wholes_have_no_circles() -> None:
    for cls in TYPES:
        seen, name = [cls.TYPE], cls.TYPE
        while name := whole_of(name):
            assert name not in seen
            seen.append(name)


def test_what_identifies_a_person_is_sealed() -> None:
    assert {item.name for item in specs(Person) if item.sensitivity is Sensitivity.P3} == SEALED
    assert not [item.name for item in specs(Person) if item.name in SEALED and item.listed]


def test_every_kind_has_an_empty_value_of_its_python_type() -> None:
    assert set(PYTHON) == set(Kind)
    for kind, annotation in PYTHON.items():
        allowed = typing.get_args(annotation) if isinstance(annotation, types.UnionType) else (annotation,)
        bare = tuple(typing.get_origin(each) or each for each in allowed)
        assert isinstance(empty_value(kind), bare)


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [("2022", "2021", True), ("2022-06", "2022", False), ("2022-06-02", "2022-06-01", True), ("2022", "XXXX", False)],
)
def test_only_certainly_earlier_dates_are_problems(start: str, end: str, *, wrong: bool) -> None:
    episode = CustodyEpisode(custody_kind="pretrial", start=PartialDate(start), end=PartialDate(end))
    assert bool(date_order(episode, "start", "end")) == wrong
    assert bool(episode.problems()) == wrong


def test_imprisonment_needs_its_term() -> None:
    assert [problem.field for problem in SentenceComponent().problems()] == ["term"]
    assert SentenceComponent(term=Term(5)).problems() == ()
    assert SentenceComponent(component_type="fine").problems() == ()


@pytest.mark.parametrize("letter", CRITERIA)
def test_criterion_that_is_met_needs_its_reason(letter: str) -> None:
    met: dict[str, Any] = {f"criterion_{letter}": "met", "as_of": PartialDate("2023"), "decision": "list"}
    assert [problem.field for problem in ListAssessment(**met).problems()] == [f"reason_{letter}"]
    assert ListAssessment(**(met | {f"reason_{letter}": "because"})).problems() == ()


def test_decision_to_list_needs_a_criterion_and_two_people() -> None:
    bare = ListAssessment(as_of=PartialDate("2023"), decision="list", reviewer_1="Anna ", reviewer_2=" anna")
    assert [problem.field for problem in bare.problems()] == ["decision", "reviewer_2"]


@pytest.mark.parametrize(
    ("pronounced", "day", "known"),
    [("2023-02", date(2023, 2, 1), True), ("2023-02", date(2023, 1, 31), False), ("XXXX", date(1990, 1, 1), True)],
)
def test_sentence_is_pronounced_from_its_earliest_day(pronounced: str, day: date, *, known: bool) -> None:
    assert Sentence(pronounced=PartialDate(pronounced)).pronounced_by(day) == known
    assert Sentence().pronounced_by(day)
