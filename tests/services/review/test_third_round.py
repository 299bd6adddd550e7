# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions invented before the rules that find them were read are found in one vault; what is sound is not."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonRelation
from kzdesk.runtime.catalog import Catalog
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.reference import Reference
from kzdesk.services.review.checking import Checking
from tests.doubles import FixedClock
from tests.services.review import (
    contradictory,
    contradictory_forms,
    contradictory_lives,
    contradictory_records,
    sound_fields,
    sound_lives,
    sound_prose,
)
from tests.services.review.contradictory import Scene
from tests.services.review.scenes import Scenes
from tests.vaults import make_vault


def told_as_recorded(at: Scenes) -> None:
    at.convict("Aibek TURSYN", "Айбек ТҰРСЫН")
    at.text("Aibek Tursyn was sentenced to six years in prison on 14 March 2023. Held since 3 September 2022.")
    at.text("Айбек Тұрсын 2023 жылғы 14 наурызда алты жылға бас бостандығынан айырылды.", language="kk")
    at.text("Айбек Турсын был задержан 3 сентября 2022 года.", language="ru")


def half_a_year_as_recorded(at: Scenes) -> None:
    at.convict("Nina ORLOVA", "Нина ОРЛОВА", sex="female", term="4y6m")
    at.text("Орлова осуждена на четыре с половиной года. Она родилась в 1980 году.", language="ru")


def numbers_that_add_up(at: Scenes) -> None:
    at.text("Four of the 20 defendants (20 per cent) complained. Almost half, 9 of the 20 (about 47%), appealed.")
    at.text("Of about 256 people killed, at least six died under torture, and most of the others were shot.")
    at.text("Трое из них – Жанна Ли, Петр Ким и Олег Цой – освобождены 3 мая 2023 года.", language="ru")
    at.text("Loyal candidates took 12 out of 19 districts and 62 of 98 seats.")
    at.text("The three: Beket Akanov, Sayan Duisen and Marat Ilesov.")
    at.text("The protest of 22 February 2020 led to 70 arrests. A year later, in February 2021, 30 people were held.")


def times_that_fit(at: Scenes) -> None:
    at.text("On Wednesday, 5 January 2022, shots were fired. On Friday 7 January 2022 it was quiet.")
    at.text("В среду, 5 января 2022 года, стреляли.", language="ru")
    at.text("He was held for six months, from 3 March 2022 to 4 September 2022.")
    at.text("He was fined. From 3 March 2022 to 4 September 2022 he lived abroad for two weeks in all.")
    at.text("2022 жылғы 5 қаңтар, сәрсенбі күні, оқ атылды.", language="kk")


def another_trial(at: Scenes) -> None:
    at.convict("Sergei KHAN")
    at.text("In 2015 Sergei Khan had been detained for 15 days. The prosecutor asked for nine years for Sergei Khan.")


def told_of_something_else(at: Scenes) -> None:
    at.convict("Galym SAPAROV", "Ғалым САПАРОВ")
    at.sentence(at.part_of(at.convict("Timur SATOV")).id, "2023-06-20", "5y", level="appeal")
    at.text("The appeal of Galym Saparov against his arrest was rejected on 2 February 2023.")
    at.text("On 20 June 2023 the court acquitted Timur Satov of one charge and sentenced him to five years in prison.")
    at.text("Galym Saparov said that his cellmate died on 5 October 2023.")
    at.text("He got three years for what he wrote between 5 January 2022 and 7 January 2022.")
    at.text("Six years in prison, of which he served time from 3 March 2022 to 4 April 2023.")
    at.text(
        "One of them, Askar Tulegenov, and Dana Omarova were released. Two of 10 counts, 15 per cent more than before."
    )


def no_longer_held_so(at: Scenes) -> None:
    at.entry(at.convict("Inkar DAUREN", sex="female"), "She is no longer under house arrest.")


def softened_on_appeal(at: Scenes) -> None:
    part = at.part_of(at.convict("Aizhan BEKOVA", sex="female"))
    at.sentence(part.id, "2023-06-20", "5y", level="appeal")
    at.put(Hearing(case=part.case, stage="trial"), held_on="2023-06-09")
    at.put(Hearing(case=part.case, stage="appeal"), held_on="2023-06-20")
    at.text("On 20 June 2023 the appeal court reduced the sentence of Aizhan Bekova to five years.")


def of_a_relative(at: Scenes) -> None:
    at.convict("Aidar DAUTOV", "Айдар ДАУТОВ")
    at.text("The father of Aidar Dautov died on 5 October 2023. The wife of Aidar Dautov was detained on 6 May 2022.")
    at.text("Жена Айдара Даутова была задержана 6 мая 2022 года.", language="ru")


def held_as_told(at: Scenes) -> None:
    person = at.convict("Asel TAUOVA", sex="female")
    at.entry(person, "In 2020 she had been under house arrest for two months. She is serving her term in Atyrau.")


def died_in_custody(at: Scenes) -> None:
    person = at.person("Bakhyt ARONOV", death_date="2022-02-20")
    at.people.custody(person, "pretrial", "2022-01-07", "2022-02-20", end_reason="died")
    at.text("Bakhyt Aronov died in custody on 20 February 2022.")


def two_of_one_surname(at: Scenes) -> None:
    at.text("По делу проходят отец и сын: 63-летний Жаксылык Кадыров и 34-летний Ерболат Кадыров.", language="ru")
    at.text("Осуждён 15 февраля 2023 года к четырём годам, срок исчисляется с 20 июля 2022 года.", language="ru")


def all_of_them(at: Scenes) -> None:
    at.text("Of the 38 people prosecuted, 22 have been convicted and the remaining 16 await trial. A trial began.")
    at.text("Held on 3 May 2023 for 15 days, she was released on 18 May 2023. He fell ill on 5 May 2023, a day later.")


def parent_of_a_child(at: Scenes) -> None:
    parent, child = at.person("Gulnara SATOVA", birth_date="1970"), at.person("Alia SATOVA", birth_date="1995")
    at.put(PersonRelation(person=parent, relation_type="parent", other_person=child))
    at.put(PersonRelation(person=child, relation_type="child", other_person=parent))


SOUND: tuple[Scene, ...] = (
    told_as_recorded,
    half_a_year_as_recorded,
    numbers_that_add_up,
    times_that_fit,
    another_trial,
    told_of_something_else,
    no_longer_held_so,
    softened_on_appeal,
    of_a_relative,
    held_as_told,
    died_in_custody,
    parent_of_a_child,
    *sound_lives.LIVES,
    *sound_fields.FIELDS,
    *sound_prose.PROSE,
)
CONTRADICTIONS = (
    *contradictory.CONTRADICTIONS,
    *contradictory_records.CONTRADICTIONS,
    *contradictory_lives.CONTRADICTIONS,
    *contradictory_forms.FORMS,
)
CROWD = "people on this list"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, tuple[Finding, ...]]]:
    """What is found, by the name of the scene whose records it is about; all scenes are played in one vault."""
    folder = tmp_path_factory.mktemp("scenes") / "scenes.kzvault"
    vault = make_vault(folder, FixedClock(datetime(2024, 6, 14, 8, tzinfo=UTC)))
    data = ReferenceData(resources() / "reference")
    Reference(vault, data).bring_up_to_date()
    at = Scenes(vault)
    own: dict[str, set[str]] = {}
    for scene in (*(scene for scene, _, _ in CONTRADICTIONS), *SOUND):
        touched: set[str] = set()
        vault.on_commit = lambda changes, touched=touched: touched.update(each.record_id for each in changes)
        scene(at)
        own[scene.__name__] = touched
    told = [each.finding for each in Checking(vault, data).everything()]
    yield {
        name: tuple(each for each in told if {*each.people, *(fact.record_id for fact in each.facts)} & ids)
        for name, ids in own.items()
    }
    vault.close()


@pytest.mark.parametrize(("scene", "check", "words"), CONTRADICTIONS, ids=[each[0].__name__ for each in CONTRADICTIONS])
def test_a_contradiction_is_found(
    found: Mapping[str, tuple[Finding, ...]], scene: Scene, check: str, words: str
) -> None:
    told = [(each.check, source_text(each.message)) for each in found[scene.__name__]]
    assert any(check == name and words in sentence for name, sentence in told), told


@pytest.mark.parametrize("scene", SOUND, ids=[each.__name__ for each in SOUND])
def test_nothing_is_found_in_what_is_sound(found: Mapping[str, tuple[Finding, ...]], scene: Scene) -> None:
    heavy = [each for each in found[scene.__name__] if each.severity > Severity.HINT]
    assert [said for each in heavy if CROWD not in (said := source_text(each.message))] == []


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues, built from what is tracked."""
    folder = tmp_path_factory.mktemp("catalogues")
    for path in (resources() / "i18n").glob("kzdesk_*.ts"):
        command = [str(Path(sys.executable).parent / "pyside6-lrelease"), "-silent", str(path)]
        subprocess.run([*command, "-qm", str(folder / f"{path.stem}.qm")], check=True, capture_output=True)
    return folder


def test_every_class_finds_something_and_says_it_in_three_languages(
    found: Mapping[str, tuple[Finding, ...]], catalogues: Path
) -> None:
    told = [each for several in found.values() for each in several]
    assert {each.name for each in CHECKS} == {each.check for each in told}
    for language in ("ru", "kk"):
        catalogue = Catalog(language, catalogues)
        for finding in told:
            for message in (finding.message, finding.next_step):
                said = catalogue.text(message)
                assert said != source_text(message)
                assert "{" not in said
