# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up language, longer than English, shows what is not translated and what has too little room."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.gui.window import MainWindow
from kzdesk.runtime.paths import resources
from tests.gui.conftest import PASSPHRASE, Restarts
from tests.gui.keyboard import find, press, write

ROOT = Path(__file__).resolve().parents[2]
LANGUAGE = "qx"
MARK = "ˈ"


def stretched(text: str) -> str:
    """The text a third longer, between marks; placeholders stay."""
    return MARK + text + "ө" * (len(text) // 3) + MARK


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources with a catalogue of the made-up language."""
    folder = tmp_path_factory.mktemp("resources")
    for part in resources().iterdir():
        if part.name != "i18n":
            (folder / part.name).symlink_to(part)
    catalogue = folder / "i18n" / f"kzdesk_{LANGUAGE}.ts"
    catalogue.parent.mkdir()
    tools = Path(sys.executable).parent
    options = ["-silent", "-locations", "none", "-extensions", "py", str(ROOT / "src" / "kzdesk"), "-ts"]
    subprocess.run([tools / "pyside6-lupdate", *options, catalogue], check=True, capture_output=True)
    tree = ET.parse(catalogue)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = stretched(message.findtext("source", ""))
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    subprocess.run([tools / "pyside6-lrelease", "-silent", catalogue], check=True, capture_output=True)
    return folder


@pytest.fixture
def foreign(app: App, vault_folder: Path, made_up: Path, restarts: Restarts, qtbot: QtBot) -> Iterator[MainWindow]:
    """The desk in the made-up language."""
    app.preferences.choose("language", LANGUAGE)
    window = MainWindow(replace(app, resources=made_up), restarts)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    assert find(window, "unlock", QPushButton).text() == stretched("Unlock")
    write(find(window, "passphrase"), PASSPHRASE)
    press(find(window, "passphrase"), "Return")
    qtbot.waitUntil(lambda: window.shell is not None and window.idle, timeout=20_000)
    yield window
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()


def crowded(window: QWidget) -> list[str]:
    """Texts of buttons and labels that have less room than they need."""
    small = [
        b.text() for b in window.findChildren(QPushButton) if b.isVisible() and b.width() < b.minimumSizeHint().width()
    ]
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.width() < label.minimumSizeHint().width():
            small.append(label.text())
    return small


def test_every_page_opens_translated_and_with_room_for_longer_words(foreign: MainWindow, qtbot: QtBot) -> None:
    assert foreign.shell is not None
    for number, entry in enumerate(foreign.shell.entries, start=1):
        press(foreign, f"Ctrl+{number}")
        qtbot.waitUntil(lambda: foreign.idle, timeout=10_000)
        assert foreign.shell.page_name == entry.name
        page = foreign.shell.page
        buttons = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
        assert [label.text() for label in page.findChildren(QLabel) if MARK in label.text()]
        assert [text for text in buttons if text.strip("+−↔") and MARK not in text] == []
        assert crowded(page) == []
