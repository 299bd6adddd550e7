# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview follows what is typed, shows nothing that is out of date, and leaves no file."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from kzdesk.documents.format import Written
from kzdesk.domain.errors import Unavailable
from kzdesk.domain.messages import Message
from kzdesk.services.export import Preview
from tests.gui.keyboard import find, press, write
from tests.gui.lists import Lists


def test_what_is_out_of_date_is_dropped(lists: Lists) -> None:
    proof = lists.page._preview.proof
    old, order = proof._number, lists.page._preview._order()
    assert order is not None
    proof.refresh()
    proof._on_made(old, lists.services.export.prepare(order), Preview(b"not even a document", Written(0, ())))
    proof._on_failed(old, Unavailable(Message("test", "too late")))
    lists.settle()
    assert "Anna BELOVA" in lists.printed()
    assert not any("too late" in each.text() for each in lists.page.findChildren(QLabel))


def test_typing_on_while_the_preview_is_made_shows_the_last_words(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    narrative = find(lists.page, "narrative", QPlainTextEdit)
    proof = lists.page._preview.proof
    for text in ("First version.", "Second version.", "Third version."):
        narrative.setPlainText(text)
        proof.make()
    lists.settle()
    assert "Third version." in lists.printed()
    press(lists.desk, "Ctrl+S")
    lists.settle()


def test_preview_goes_to_the_line_the_keyboard_is_on(lists: Lists) -> None:
    view = lists.page._preview.view
    lists.go_to("Orlova")
    assert view.paper is not None
    spot = view.paper.find("Vera ORLOVA")
    assert spot is not None
    page = spot.page + 1
    assert view.page == page > 1
    lists.go_to("CONVICTED")
    press(view, "Home")
    assert view.page == 1
    lists.go_to("Orlova")
    assert view.page == page


def test_preview_leaves_no_file(lists: Lists, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    vault = lists.services.vault.folder
    before = {path.name for path in vault.rglob("*")}
    lists.go_to("Belova").keys("Return")
    write(find(lists.page, "narrative"), "Typed.")
    lists.settle()
    assert "Typed." in lists.printed()
    assert list((tmp_path / "temporary").iterdir()) == []
    assert {path.name for path in vault.rglob("*")} == before
    press(lists.desk, "Ctrl+S")
    lists.settle()


def test_zoom_keys(lists: Lists) -> None:
    view = lists.page._preview.view
    fitting = view.scale
    press(lists.desk, "Ctrl++")
    assert view.scale > fitting
    press(lists.desk, "Ctrl+-")
    press(lists.desk, "Ctrl+-")
    assert view.scale < fitting
    press(lists.desk, "Ctrl+0")
    assert view.scale == fitting
