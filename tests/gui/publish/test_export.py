# SPDX-License-Identifier: GPL-3.0-or-later
"""From choosing a document to the file that left the vault, and what is known of it afterwards."""

import tempfile
import threading
from pathlib import Path

import pyrage
import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton

from kzdesk.domain.progress import Progress
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE, Restarts
from tests.gui.keyboard import find, focused, press, write
from tests.gui.publish.steps import Publishing

NAME = "annex1-2023-08-31-en.pdf"


def test_from_choosing_to_an_encrypted_file_that_is_known_again(
    publishing: Publishing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    out, temporary = tmp_path / "out", tmp_path / "temporary"
    for folder in (out, temporary):
        folder.mkdir()
    owner = pyrage.x25519.Identity.generate()
    publishing.visit()
    assert "Anna BELOVA" in publishing.printed()
    assert "31 August 2023" in find(publishing.page, "as_of", QLineEdit).placeholderText()
    dialog = publishing.export_dialog(out)
    assert find(dialog, "file_name", QLineEdit).text() == f"{NAME}.age"
    write(find(dialog, "recipient"), "age1nobody")
    assert "no key to encrypt to" in find(dialog, "judged_key", QLabel).text()
    press(focused(), "Return")
    assert "no key to encrypt to" in find(dialog, "problem", QLabel).text()
    find(dialog, "recipient", QLineEdit).setText(str(owner.to_public()))
    assert "This is an age key" in find(dialog, "judged_key", QLabel).text()
    publishing.keys("Return")
    (file,) = out.iterdir()
    assert file.name == f"{NAME}.age"
    assert pyrage.decrypt(file.read_bytes(), [owner]).startswith(b"%PDF-")
    (release,) = publishing.services.releases.all()
    assert f"SHA-256 begins with {release.sha256[:16]}" in find(dialog, "result", QLabel).text()
    assert list(temporary.iterdir()) == []
    publishing.keys("Return", "Ctrl+R")
    assert find(publishing.page, "released", QListWidget).currentItem().text().startswith("Annex 1")
    people = find(publishing.page, "people_shown", QListWidget)
    assert [people.item(row).text() for row in range(people.count())] == [
        "Belova Anna – by name",
        "Zhukov Oleg – by name",
    ]
    assert verdict(publishing, file).startswith(f"“{file.name}” is genuine: byte for byte the file")
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    assert "was not released from this vault, or was altered" in verdict(publishing, file)


def verdict(publishing: Publishing, file: Path) -> str:
    """Choose a file in the dialog and read what is said of it."""
    press(publishing.desk, "Ctrl+Shift+V")
    line = find(publishing.dialog(), "fileNameEdit", QLineEdit)
    line.setText(str(file))
    press(line, "Return")
    publishing.settle()
    return publishing.shown("verdict")


def test_open_file_needs_the_passphrase_and_a_reason(publishing: Publishing, tmp_path: Path, clock: FixedClock) -> None:
    dialog = publishing.visit().export_dialog(tmp_path)
    publishing.keys("Shift+Tab", "Down")
    assert find(dialog, "file_name", QLineEdit).text() == NAME
    assert any("will not be encrypted" in each.text() for each in dialog.findChildren(QLabel) if each.isVisible())
    write(find(dialog, "release_passphrase"), "not the passphrase at all")
    publishing.keys("Return")
    assert "needs a reason" in find(dialog, "problem", QLabel).text()
    write(find(dialog, "reason"), "It goes to the printer.")
    write(find(dialog, "release_passphrase"), "not the passphrase at all")
    publishing.keys("Return")
    assert "passphrase" in find(dialog, "problem", QLabel).text()
    assert not list(tmp_path.glob("*.pdf"))
    clock.advance(seconds=5)
    assert focused().objectName() == "release_passphrase"
    write(focused(), PASSPHRASE)
    publishing.keys("Return")
    file = tmp_path / NAME
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_mode & 0o077 == 0
    (release,) = publishing.services.releases.all()
    assert (release.reason, release.recipient) == ("It goes to the printer.", "")
    press(find(dialog, "manifest"), "Space")
    press(publishing.dialog(), "Return")
    publishing.settle()
    assert (tmp_path / f"{NAME}.manifest.json").read_text() == release.manifest
    publishing.keys("Esc")


def test_export_says_what_is_wrong_and_replaces_only_when_asked(publishing: Publishing, tmp_path: Path) -> None:
    dialog = publishing.visit().export_dialog(tmp_path)
    find(dialog, "recipient", QLineEdit).setText(str(pyrage.x25519.Identity.generate().to_public()))
    for field, text, sentence in (
        ("file_name", "../out.pdf", "without slashes"),
        ("file_name", "", "without slashes"),
        ("folder", "/nowhere/at/all", "no such folder"),
    ):
        line = find(dialog, field, QLineEdit)
        right = line.text()
        line.setText(text)
        press(line, "Return")
        assert sentence in find(dialog, "problem", QLabel).text()
        line.setText(right)
    find(dialog, "file_name", QLineEdit).setText("mine.age")
    (tmp_path / "mine.age").write_text("mine")
    press(find(dialog, "recipient"), "Return")
    publishing.dialog()
    publishing.keys("Esc")
    assert (tmp_path / "mine.age").read_text() == "mine"
    press(find(dialog, "step"), "Space")
    box = publishing.dialog()
    press(next(each for each in box.findChildren(QPushButton) if each.text() == "Replace it"), "Space")
    publishing.settle()
    assert (tmp_path / "mine.age").read_bytes().startswith(b"age-encryption.org")
    publishing.keys("Return")


@pytest.mark.parametrize("way", ["cancel", "lock"])
def test_stopped_export_leaves_nothing(publishing: Publishing, tmp_path: Path, restarts: Restarts, way: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    dialog = publishing.visit().export_dialog(out)
    find(dialog, "recipient", QLineEdit).setText(str(pyrage.x25519.Identity.generate().to_public()))
    at_work, go_on = threading.Event(), threading.Event()

    def hold(_progress: Progress) -> None:
        at_work.set()
        go_on.wait(20)

    publishing.desk._jobs.submit(publishing.page, hold, done=lambda _: None, failed=lambda _: None)
    assert at_work.wait(20)
    press(find(dialog, "recipient"), "Return")
    assert not find(dialog, "step").isEnabled()
    if way == "cancel":
        press(focused(), "Esc")
        go_on.set()
        publishing.settle()
        assert find(dialog, "problem", QLabel).text() == "Stopped. Nothing was written."
        assert publishing.services.releases.all() == ()
        publishing.keys("Esc")
    else:
        go_on.set()
        publishing.desk.lock()
        assert len(restarts) == 1
        dialog.hide()
    assert list(out.iterdir()) == []
