# SPDX-License-Identifier: GPL-3.0-or-later
"""People whom texts name against relations and posts on record; strangers are never people of the vault."""

import dataclasses
from typing import Any

import pytest

from kzdesk.domain.checks import named_in_print
from kzdesk.domain.checks.files import PersonFile, RecordFile, Suffered, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.people_told import people_told
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.advocacy import Recommendation, RecommendationTarget, SanctionsTarget
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.person import PersonName, PersonRelation
from kzdesk.domain.records.violation import Act, Involvement
from tests.unit.checks.cast import found_in
from tests.unit.checks.prose_people import WRONG_PEOPLE
from tests.unit.checks.prose_strangers import WRONG_STRANGERS
from tests.unit.checks.told import around, made, person

_NAMES = {"elder": ("Tokhtar", "Berdenov"), "nephew": ("Alibi", "Berdenov"), "officer": ("Kanat", "Musrepov")}


def _file(*texts: str, about: tuple[str, ...] = (), **facts: Any) -> TextsFile:
    passages = tuple(Passage("text_block", f"text-{at}", "body", text, about) for at, text in enumerate(texts))
    names = [made(PersonName, of, person=of, given=given, surname=surname) for of, (given, surname) in _NAMES.items()]
    return dataclasses.replace(TextsFile(around(), passages, register=Register.of(names)), **facts)


def _told(file: TextsFile) -> list[tuple[Severity, str, tuple[str, ...]]]:
    return [(each.severity, source_text(each.message), each.people) for each in people_told("told_twice", file)]


def _related(kind: str) -> dict[str, PersonFile]:
    relation = made(PersonRelation, "tie", person="elder", relation_type=kind, other_person="nephew")
    return {
        "elder": person(name="elder", relations=(relation,)),
        "nephew": person(name="nephew", related_by=(relation,)),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Alibi Berdenov was held. His father, Tokhtar Berdenov, complained.",
        "Tokhtar Berdenov is the brother of Alibi Berdenov.",
        "Отец Алиби Берденова Тохтар Берденов пожаловался.",
        "Әлиби Берденовтің інісі Тохтар Берденов шағымданды.",
    ],
)
def test_a_relative_is_held_against_the_relation_on_record(text: str) -> None:
    (told,) = _told(_file(text, people=_related("uncle_aunt")))
    assert told[0] is Severity.WARNING
    assert "does not fit how the two are related on record" in told[1]
    assert set(told[2]) == {"elder", "nephew"}


@pytest.mark.parametrize(
    "text",
    [
        "Alibi Berdenov was held. His uncle, Tokhtar Berdenov, complained.",
        "Alibi Berdenov is a nephew of Tokhtar Berdenov.",
        "Әлиби Берденовтің ағасы Тохтар Берденов шағымданды.",
    ],
)
def test_a_relative_told_as_on_record_is_quiet(text: str) -> None:
    assert _told(_file(text, people=_related("uncle_aunt"))) == []


def test_of_the_person_of_an_entry_relatives_are_told_without_the_name() -> None:
    file = _file(
        "Carpenter. His father, Tokhtar Berdenov, complained.", about=("nephew",), people=_related("uncle_aunt")
    )
    assert len(_told(file)) == 1


def test_an_office_is_held_against_the_posts_of_a_sanctions_target() -> None:
    target = made(SanctionsTarget, "target", name="Sadyk Temirov", post="Prosecutor General since March 2022")
    (told,) = _told(_file("Interior Minister Sadyk Temirov denied it.", targets=((target, ()),)))
    assert told == (
        Severity.WARNING,
        (
            "In the text block, “Interior Minister Sadyk Temirov” gives another office than the one on record, "
            "“Prosecutor General since March 2022”."
        ),
        (),
    )
    for sound in ("General Prosecutor Sadyk Temirov denied it.", "Former Interior Minister Sadyk Temirov denied it."):
        assert _told(_file(sound, targets=((target, ()),))) == []


def test_a_rank_is_held_against_that_of_a_perpetrator() -> None:
    act = made(Act, "beating", event="raid", victim="nephew", act_type="torture")
    involved = made(
        Involvement, "part", act="beating", perpetrator="officer", degree="direct", rank_post="Major of police"
    )
    people = {"nephew": person(name="nephew", acts=(_suffered(act, involved),))}
    (told,) = _told(_file("Captain Kanat Musrepov beat him.", people=people))
    assert told[0] is Severity.WARNING
    assert told[2] == ("officer",)
    assert _told(_file("Major Kanat Musrepov beat him.", people=people)) == []


def _suffered(act: Act, involved: Involvement) -> Suffered:
    return Suffered(act, made(Event, "raid", title="Raid", event_type="raid"), involvements=(involved,))


def test_two_holders_of_one_office_are_a_hint() -> None:
    told = _told(
        _file(
            "On 3 March 2023 Justice Minister Asan Tulegenov spoke.",
            "On 5 March 2023 Justice Minister Erkin Sagatov spoke.",
        )
    )
    assert [(severity, "one office to two people" in said) for severity, said, _ in told] == [(Severity.HINT, True)]


def test_strangers_are_never_people_of_the_vault() -> None:
    texts = [text for several in (*WRONG_STRANGERS.values(), *WRONG_PEOPLE.values()) for text in several]
    found: list[Finding] = [each for text in texts for each in found_in(text.split(" ¶ "))]
    assert found
    assert [each.people for each in found if any(who.startswith("~") or " " in who for who in each.people)] == []


@pytest.mark.parametrize(
    ("wording", "clashes"),
    [
        ("impose personal sanctions on the prosecutor Kairat Dosanov for demanding prison", True),
        ("ввести персональные санкции в отношении прокурора Кайрата Досанова", True),
        ("impose personal sanctions on Judge Nariman Gainullin", False),
        ("ввести санкции в отношении судьи Наримана Гайнуллина", False),
        ("impose sanctions on judge Gainullin for the verdict on Kairat Dosanov", False),
        ("demand that Kairat Dosanov be released", False),
    ],
)
def test_sanctions_are_asked_for_on_the_target_of_the_recommendation(wording: str, *, clashes: bool) -> None:
    target = made(SanctionsTarget, "target", name="Nariman Gainullin", approved_by_1="A", approved_by_2="B")
    recommendation = made(Recommendation, "asked", wording=wording, addressees="European Union", language="en")
    link = made(RecommendationTarget, "link", recommendation="asked", target="target")
    file = RecordFile(link, around(), {"recommendation": recommendation, "target": target})
    assert [source_text(each.message) for each in named_in_print.look(file)] == [
        f"A recommendation asks for sanctions on “{name}”, but its sanctions target is “Nariman Gainullin”."
        for name in (("Kairat Dosanov", "Кайрата Досанова")[not wording.isascii()],)
        if clashes
    ]
