# SPDX-License-Identifier: GPL-3.0-or-later
"""Own wordings of a vault: changed, printed, compared, brought back, and told when the shipped sentence moves on."""

import shutil
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.publication import WordingChange
from kzdesk.runtime.paths import resources
from kzdesk.services.house_wording import HOUSE, HouseWordings, Sentence
from kzdesk.store.vault import Vault

DETAINED = "statements.detained"
OWN = "Seized by the police {on}."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Shipped templates that a later version of the program may change."""
    shutil.copytree(resources() / "templates", tmp_path / "shipped" / "templates")
    return tmp_path / "shipped"


@pytest.fixture
def wordings(desk_vault: Vault, folder: Path) -> HouseWordings:
    return HouseWordings(desk_vault, folder)


def sentence(wordings: HouseWordings) -> Sentence:
    return next(each for each in wordings.sentences("annex1", "en") if each.entry == DETAINED)


def ship(vault: Vault, folder: Path, old: str, new: str) -> HouseWordings:
    """A later version of the program over the same vault, with another sentence."""
    file = folder / "templates" / "annex1.en.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return HouseWordings(vault, folder)


def test_an_own_wording_is_printed_in_its_language_alone(wordings: HouseWordings) -> None:
    wordings.change("annex1", "en", DETAINED, OWN, reason="As the court put it")
    assert wordings.words("annex1", "en").say(DETAINED, on="today") == "Seized by the police today."
    assert "police" not in wordings.words("annex1", "ru").say(DETAINED, on="today")
    said = sentence(wordings)
    assert (said.own, said.shipped, said.reason) == (OWN, "Detained {on}.", "As the court put it")
    assert said.placeholders == ("on",)
    assert not said.overtaken
    assert not said.unfit


def test_own_words_of_the_house_reach_every_document(wordings: HouseWordings) -> None:
    wordings.change(HOUSE, "en", "on.day", "on the {day} of {month} {year}")
    for template in ("annex1", "chronology"):
        said = wordings.words(template, "en").on(PartialDate("2022-01-05"))
        assert said.replace("\u00a0", " ") == "on the 5 of January 2022"


def test_an_item_of_a_list_is_a_sentence_too(wordings: HouseWordings) -> None:
    wordings.change("annex1", "en", "criteria.items.2", "Politics alone explains it.")
    assert wordings.words("annex1", "en").lists["criteria.items"][1] == "Politics alone explains it."


def test_a_second_change_takes_the_place_of_the_first(wordings: HouseWordings, desk_vault: Vault) -> None:
    wordings.change("annex1", "en", DETAINED, OWN)
    wordings.change("annex1", "en", DETAINED, "Held {on}.")
    assert sentence(wordings).own == "Held {on}."
    with desk_vault.transaction() as tx:
        assert len(tx.records.where(WordingChange, {})) == 1


def test_wordings_of_two_devices_for_one_sentence_become_one(wordings: HouseWordings, desk_vault: Vault) -> None:
    with desk_vault.transaction() as tx:
        for text in ("First {on}.", "Second {on}."):
            tx.records.put(WordingChange(template="annex1", language="en", entry=DETAINED, wording=text))
    assert sentence(wordings).own == "Second {on}."
    wordings.change("annex1", "en", DETAINED, "Third {on}.")
    with desk_vault.transaction() as tx:
        assert [each.wording for each in tx.records.where(WordingChange, {})] == ["Third {on}."]


@pytest.mark.parametrize("bring_back", ["reset", "the shipped words"])
def test_the_shipped_sentence_comes_back(wordings: HouseWordings, bring_back: str) -> None:
    wordings.change("annex1", "en", DETAINED, OWN)
    if bring_back == "reset":
        wordings.reset("annex1", "en", DETAINED)
    else:
        wordings.change("annex1", "en", DETAINED, sentence(wordings).shipped)
    assert sentence(wordings).own == ""
    assert wordings.words("annex1", "en").say(DETAINED, on="today") == "Detained today."


@pytest.mark.parametrize(
    ("place", "text", "code"),
    [
        (("annex1", "en", DETAINED), "Detained.", "braces"),
        (("annex1", "en", DETAINED), "Detained {on} {at}.", "braces"),
        (("annex1", "en", DETAINED), "Detained {on.__class__}.", "braces"),
        (("annex1", "en", "criteria.title"), "Criteria {x}", "braces"),
        (("annex1", "en", DETAINED), "  ", "empty"),
        (("annex1", "en", "statements.unheard_of"), "X", "entry"),
        (("annex1", "en", "version"), "2", "entry"),
        (("annex9", "en", DETAINED), OWN, "template"),
        (("../annex1", "en", DETAINED), OWN, "template"),
        (("annex1", "fr", DETAINED), OWN, "language"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    wordings: HouseWordings, desk_vault: Vault, place: tuple[str, str, str], text: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        wordings.change(*place, text)
    assert refused.value.code == code
    with desk_vault.transaction() as tx:
        assert tx.records.where(WordingChange, {}) == ()


def test_the_refusal_names_the_words_in_braces(wordings: HouseWordings) -> None:
    with pytest.raises(Refused) as refused:
        wordings.change("annex1", "en", "summary.total", "{people}.")
    assert "{people}, {sections}" in source_text(refused.value.message)


def test_a_shipped_sentence_that_moves_on_is_told_and_the_own_one_still_printed(
    wordings: HouseWordings, desk_vault: Vault, folder: Path
) -> None:
    wordings.change("annex1", "en", DETAINED, OWN)
    wordings = ship(desk_vault, folder, 'detained = "Detained {on}."', 'detained = "Taken into detention {on}."')
    said = sentence(wordings)
    assert said.overtaken
    assert said.replaces == "Detained {on}."
    assert said.shipped == "Taken into detention {on}."
    assert wordings.words("annex1", "en").say(DETAINED, on="today") == "Seized by the police today."
    counted = {each.name: each for each in wordings.templates("en")}["annex1"]
    assert (counted.own, counted.overtaken) == (1, 1)
    wordings.change("annex1", "en", DETAINED, OWN)
    assert not sentence(wordings).overtaken


def test_an_own_wording_that_lacks_a_new_value_never_reaches_a_document(
    wordings: HouseWordings, desk_vault: Vault, folder: Path
) -> None:
    wordings.change("annex1", "en", DETAINED, OWN)
    wordings = ship(desk_vault, folder, 'detained = "Detained {on}."', 'detained = "Detained {on} by {agency}."')
    assert sentence(wordings).unfit
    assert wordings.words("annex1", "en").say(DETAINED, on="today", agency="police") == "Detained today by police."


def test_templates_stand_with_the_house_first(wordings: HouseWordings) -> None:
    names = [each.name for each in wordings.templates("kk")]
    assert names[0] == HOUSE
    assert names[1:] == sorted(names[1:])
    assert {"annex1", "chronology"} <= set(names)
    titles = {each.name: each.title for each in wordings.templates("ru")}
    assert titles["annex1"] == "Список политических заключённых"
    with pytest.raises(Refused):
        wordings.templates("fr")
