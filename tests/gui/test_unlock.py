# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.secret import Secret
from kzdesk.gui.window import MainWindow
from tests.doubles import FixedClock
from tests.gui.accessible import nameless
from tests.gui.conftest import PASSPHRASE, MakeWindow
from tests.gui.keyboard import find, press, write


def unlocked(window: MainWindow) -> bool:
    return window.shell is not None and window.idle


def texts(window: MainWindow) -> str:
    shown = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    shown += [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
    shown += [each.text() for each in window.findChildren(QLineEdit) if each.isVisible()]
    shown += [each.currentText() for each in window.findChildren(QComboBox) if each.isVisible()]
    return "\n".join(shown)


def test_first_start_makes_a_vault_by_keyboard_alone(window: MainWindow, app: App, qtbot: QtBot) -> None:
    name = find(window, "name", QLineEdit)
    assert QApplication.focusWidget() is name
    assert nameless(window) == []
    write(name, "записи")
    write(find(window, "new_passphrase"), PASSPHRASE)
    write(find(window, "new_passphrase_again"), PASSPHRASE)
    press(find(window, "new_passphrase_again"), "Return")
    qtbot.waitUntil(lambda: unlocked(window), timeout=20_000)
    assert [vault.name for vault in app.access.vaults(app.paths.vaults)] == ["записи.kzvault"]


def test_weak_or_differently_typed_passphrase_makes_no_vault(window: MainWindow, app: App, qtbot: QtBot) -> None:
    make = find(window, "make", QPushButton)
    first, again = find(window, "new_passphrase", QLineEdit), find(window, "new_passphrase_again", QLineEdit)
    write(first, "qwertyuiopasdfgh")
    write(again, "qwertyuiopasdfgh")
    qtbot.waitUntil(lambda: find(window, "verdict", QLabel).isVisible())
    assert not make.isEnabled()
    first.clear()
    write(first, PASSPHRASE)
    qtbot.waitUntil(lambda: "not the same" in find(window, "verdict", QLabel).text())
    assert not make.isEnabled()
    press(again, "Return")
    assert app.access.vaults(app.paths.vaults) == ()


def test_name_that_leads_elsewhere_is_not_taken(window: MainWindow, qtbot: QtBot) -> None:
    make, name = find(window, "make", QPushButton), find(window, "name", QLineEdit)
    write(find(window, "new_passphrase"), PASSPHRASE)
    write(find(window, "new_passphrase_again"), PASSPHRASE)
    qtbot.waitUntil(make.isEnabled)
    for bad in ("../elsewhere", "", "a/b", ".hidden"):
        name.setText(bad)
        assert not make.isEnabled()


def test_suggested_words_are_shown_and_must_be_typed(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "suggest", QPushButton).click()
    words = find(window, "suggested", QLineEdit).text()
    assert len(words.split()) == 6
    assert find(window, "new_passphrase", QLineEdit).text() == ""
    for field in ("new_passphrase", "new_passphrase_again"):
        write(find(window, field), words)
    qtbot.waitUntil(find(window, "make", QPushButton).isEnabled)
    assert find(window, "verdict", QLabel).text().startswith("Strong")


def test_right_passphrase_opens_and_is_forgotten_by_the_page(desk: MainWindow) -> None:
    assert desk.shell is not None
    assert PASSPHRASE not in texts(desk)
    assert [line.text() for line in desk.findChildren(QLineEdit) if PASSPHRASE in line.text()] == []


def test_wrong_passphrase_is_told_in_one_sentence_and_slows_the_next_try(
    vault_folder: Path, window: MainWindow, clock: FixedClock, qtbot: QtBot
) -> None:
    field, unlock = find(window, "passphrase", QLineEdit), find(window, "unlock", QPushButton)
    write(field, "wrong")
    press(field, "Return")
    qtbot.waitUntil(lambda: window.idle, timeout=20_000)
    assert find(window, "problem", QLabel).text() == "This passphrase does not open the vault."
    assert not unlock.isEnabled()
    assert unlock.text() == "Next try in 1 s"
    clock.advance(seconds=1)
    qtbot.waitUntil(unlock.isEnabled)
    field.clear()
    write(field, PASSPHRASE)
    press(field, "Return")
    qtbot.waitUntil(lambda: unlocked(window), timeout=20_000)


def test_one_vault_is_not_named_before_it_is_open(vault_folder: Path, make_window: MakeWindow) -> None:
    window = make_window()
    assert vault_folder.stem not in texts(window)
    assert window.windowTitle() == "kzdesk"


def test_several_vaults_are_offered(vault_folder: Path, app: App, make_window: MakeWindow) -> None:
    app.access.create(app.paths.vaults / "other", Secret(PASSPHRASE)).close()
    vaults = find(make_window(), "vault", QComboBox)
    assert [vaults.itemText(number) for number in range(vaults.count())] == ["desk", "other"]


def test_vault_that_is_open_elsewhere_is_refused_with_a_sentence(
    vault_folder: Path, app: App, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window, held = make_window(), app.access.open(vault_folder, Secret(PASSPHRASE))
    write(find(window, "passphrase"), PASSPHRASE)
    press(find(window, "passphrase"), "Return")
    qtbot.waitUntil(lambda: window.idle, timeout=20_000)
    assert "open" in find(window, "problem", QLabel).text()
    assert window.shell is None
    held.close()


def test_what_is_typed_can_be_shown(vault_folder: Path, make_window: MakeWindow) -> None:
    window = make_window()
    field = find(window, "passphrase", QLineEdit)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    [show] = [box for box in window.findChildren(QCheckBox) if box.isVisible()]
    show.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
