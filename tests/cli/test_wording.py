# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk wording`: templates and sentences are shown, changed, compared and brought back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Result, Run

Wording = Callable[..., Result]


@pytest.fixture
def wording(run: Run, vault: Path, words: Path) -> Wording:
    return lambda *arguments: run("wording", vault, *arguments, "--passphrase-file", words)


def test_templates_and_sentences_are_listed(wording: Wording) -> None:
    listed = wording("--lang", "ru").out.splitlines()
    assert listed[0].startswith("house  0")
    assert "annex1  0  Список политических заключённых" in listed
    assert "  statements.detained  Detained {on}." in wording("annex1").out.splitlines()


def test_a_sentence_is_changed_compared_and_brought_back(wording: Wording) -> None:
    changed = wording("annex1", "--set", "statements.detained", "Seized {on}.", "--reason", "As the court put it")
    pair = ["- statements.detained  Detained {on}.", "+ statements.detained  Seized {on}."]
    assert (changed.code, changed.out.splitlines()) == (0, pair)
    assert wording("annex1", "--own").out.splitlines() == pair
    (data,) = json.loads(wording("annex1", "--own", "--json").out)
    assert data["own"] == "Seized {on}."
    assert data["placeholders"] == ["on"]
    assert data["reason"] == "As the court put it"
    assert not data["shipped_has_changed_since"]
    assert {each["template"]: each["own"] for each in json.loads(wording("--json").out)}["annex1"] == 1
    assert wording("annex1", "--reset", "statements.detained").out == "  statements.detained  Detained {on}.\n"
    assert wording("annex1", "--own").out == ""


def test_what_cannot_be_done_is_refused_with_a_sentence(wording: Wording) -> None:
    refused = wording("annex1", "--set", "statements.detained", "Seized.")
    assert refused.code == 2
    assert "this sentence must hold {on}" in refused.err
    assert wording("--set", "statements.detained", "Seized {on}.").code == 2
    assert wording("annex9").code == 2
