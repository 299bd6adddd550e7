# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in every language there is a catalogue for, in large letters too, and in a made-up one.

The made-up language, longer than English, shows what is not translated and what has too little room.
"""

import itertools
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import Message
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from kzdesk.gui.shell import PAGE_KEYS
from kzdesk.gui.theme import apply_theme
from kzdesk.gui.window import MainWindow
from kzdesk.runtime.paths import resources
from kzdesk.runtime.settings import SettingsFile
from kzdesk.services.preferences import Preferences
from tests.gui.accessible import nameless
from tests.gui.conftest import PASSPHRASE, Restarts, windows
from tests.gui.keyboard import find, front, press, write

pytestmark = pytest.mark.long

ROOT = Path(__file__).resolve().parents[2]
LANGUAGE = "qx"
MARK = "ˈ"


def stretched(text: str) -> str:
    """The text a third longer, between marks; placeholders stay."""
    return MARK + text + "ө" * (len(text) // 3) + MARK


CATALOGUES = tuple(sorted((ROOT / "resources" / "i18n").glob("kzdesk_*.ts")))
SPOKEN = tuple(path.stem.removeprefix("kzdesk_") for path in CATALOGUES)
TOOLS = Path(sys.executable).parent
VERY_LARGE = 16


@pytest.fixture(scope="session")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources with a catalogue of the made-up language and those of the real ones, built from what is tracked."""
    folder = tmp_path_factory.mktemp("resources")
    for part in resources().iterdir():
        if part.name != "i18n":
            (folder / part.name).symlink_to(part)
    built = folder / "i18n"
    built.mkdir()
    for path in (*CATALOGUES, stretch(built / f"kzdesk_{LANGUAGE}.ts")):
        command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(path), "-qm", str(built / f"{path.stem}.qm")]
        subprocess.run(command, check=True, capture_output=True)
    return folder


def stretch(catalogue: Path) -> Path:
    """Write the catalogue of the made-up language."""
    options = ["-silent", "-locations", "none", "-extensions", "py", str(ROOT / "src" / "kzdesk"), "-ts"]
    subprocess.run([TOOLS / "pyside6-lupdate", *options, catalogue], check=True, capture_output=True)
    tree = ET.parse(catalogue)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = stretched(message.findtext("source", ""))
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    return catalogue


@pytest.fixture
def foreign_app(app: App, translated: Path) -> App:
    """The program with all the languages."""
    preferences = Preferences(SettingsFile(app.paths.settings_file), translated / "i18n")
    return replace(app, resources=translated, preferences=preferences)


OpenIn = Callable[[str], MainWindow]


@pytest.fixture
def open_in(foreign_app: App, vault_folder: Path, restarts: Restarts, qtbot: QtBot) -> Iterator[OpenIn]:
    """Opens the desk in a language; it is closed at the end."""
    with windows(qtbot) as made:

        def opened(language: str) -> MainWindow:
            foreign_app.preferences.choose("language", language)
            window = MainWindow(foreign_app, restarts)
            made.append(window)
            window.resize(1366, 768)
            window.show()
            qtbot.waitExposed(window)
            if language == LANGUAGE:
                assert find(window, "unlock", QPushButton).text() == stretched("Unlock")
            write(find(window, "passphrase"), PASSPHRASE)
            press(find(window, "passphrase"), "Return")
            qtbot.waitUntil(lambda: window.shell is not None and window.idle, timeout=20_000)
            return window

        yield opened


@pytest.fixture
def large(foreign_app: App, qapp: QApplication) -> Iterator[None]:
    """The largest letters one can choose."""
    foreign_app.preferences.choose("text_size", VERY_LARGE)
    yield
    apply_theme(qapp, "light", 11, resources())


def crowded(window: QWidget) -> list[str]:
    """Texts of buttons and labels that have less room than they need."""
    small = [
        each.text()
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.text() and each.width() < each.minimumSizeHint().width()
    ]
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.width() < label.minimumSizeHint().width():
            small.append(label.text())
    return small


def pages(window: MainWindow, qtbot: QtBot) -> Iterator[QWidget]:
    """Every page, brought to the front by its key, and behind the review the financial List."""
    assert window.shell is not None
    assert len(window.shell.entries) <= len(PAGE_KEYS)
    for key, entry in zip(PAGE_KEYS, window.shell.entries, strict=False):
        press(window, f"Ctrl+{key}")
        qtbot.waitUntil(lambda: window.idle, timeout=10_000)
        assert window.shell.page_name == entry.name
        assert (window.width(), window.height()) == (1366, 768)
        yield window.shell.page
        if entry.name == "review":
            press(window, "Ctrl+L")
            qtbot.waitUntil(lambda: window.idle, timeout=10_000)
            assert (window.width(), window.height()) == (1366, 768)
            yield window.shell.page


def forms(window: MainWindow, qtbot: QtBot) -> Iterator[QWidget]:
    """The form of a stored person, which offers the most, and forms of new records."""
    assert window.shell is not None
    person = window.shell.services.records.save(Tree(Person(), (Tree(PersonName(surname="Үлгіұлы")),)))
    qtbot.waitUntil(lambda: window.idle, timeout=10_000)
    stored = Place("records", type_name="person", record_id=person.record.id)
    for place in (stored, *(Place("records", type_name=name, new=True) for name in ("case", "event", "report"))):
        window.shell.visit(place)
        qtbot.waitUntil(lambda: window.idle, timeout=10_000)
        assert (window.width(), window.height()) == (1366, 768), place
        yield window.shell.page


def test_every_page_opens_translated_and_with_room_for_longer_words(open_in: OpenIn, qtbot: QtBot) -> None:
    for page in pages(open_in(LANGUAGE), qtbot):
        buttons = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
        assert [label.text() for label in page.findChildren(QLabel) if MARK in label.text()]
        assert [text for text in buttons if text.strip("+−↔") and MARK not in text] == []
        assert crowded(page) == []


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("language", SPOKEN)
def test_every_page_and_every_error_has_room_in_very_large_letters_and_every_control_a_name(
    language: str, open_in: OpenIn, foreign_app: App, qtbot: QtBot
) -> None:
    window = open_in(language)
    for page in itertools.chain(pages(window, qtbot), forms(window, qtbot)):
        assert crowded(page) == []
        assert nameless(page) == []
    window.errors.note(longest(foreign_app))
    box = front()
    assert crowded(box) == []
    assert box.frameGeometry().width() <= window.width()
    assert box.frameGeometry().height() <= window.height()
    box.close()


def longest(app: App) -> Message:
    """Return the message that takes the most letters in the language of the program."""
    (path,) = (path for path in CATALOGUES if path.stem.endswith(app.preferences.language()))
    found = [
        (len(each.findtext("translation", "")), context.findtext("name", ""), each.findtext("source", ""))
        for context in ET.parse(path).getroot().iter("context")
        for each in context.iter("message")
    ]
    _, context_name, source = max(found)
    return Message(context_name, source)


def typed(window: MainWindow) -> list[str]:
    """Return what stands in the visible lines of the window."""
    return [each.text() for each in window.findChildren(QLineEdit) if each.isVisible()]


def test_language_changes_at_once_and_what_was_typed_is_still_there(open_in: OpenIn, qtbot: QtBot) -> None:
    window = open_in("en")
    assert window.shell is not None
    services = window.shell.services
    window.shell.visit(Place("records", type_name="person", new=True))
    qtbot.waitUntil(lambda: window.idle, timeout=10_000)
    assert services.display.date(PartialDate("2022-01-05")) == "5 January 2022"
    write(find(window, "occupation", QLineEdit), "journ")
    window.shell.visit(Place("preferences"))
    before = window.shell
    choice = find(window, "language", QComboBox)
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("ru"))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: window.shell is not before and window.idle, timeout=20_000)
    assert window.shell.page_name == "preferences"
    assert "Хранилище" not in window.windowTitle()
    assert find(window, "backup", QPushButton).text() == "Сделать копию …"
    assert [each.text() for each in window.actions()][1:] == ["Заблокировать", "Заблокировать и выйти"]
    assert services.display.date(PartialDate("2022-01-05")) == "5 января 2022 г."
    assert services.display.value(spec(SentenceComponent, "term"), Term(6, 6), {}) == "6 л. 6 мес."
    (draft,) = services.drafts.all()
    window.shell.visit(Place("records", type_name="person", draft_id=draft.id))
    qtbot.waitUntil(lambda: "journ" in typed(window), timeout=10_000)
