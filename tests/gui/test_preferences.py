# SPDX-License-Identifier: GPL-3.0-or-later
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.errors import Refused
from kzdesk.domain.secret import Secret
from kzdesk.gui.page import Place
from kzdesk.gui.preferences.page import PreferencesPage
from kzdesk.gui.preferences.upkeep import BackupCard
from kzdesk.gui.theme import DARK, LIGHT, apply_theme
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write

NEW = "grey cats drink seven cups of coffee"


@pytest.fixture
def page(desk: MainWindow, qtbot: QtBot) -> PreferencesPage:
    assert desk.shell is not None
    desk.shell.visit(Place("preferences"))
    qtbot.waitUntil(lambda: desk.idle)
    assert isinstance(desk.shell.page, PreferencesPage)
    return desk.shell.page


def shown(page: PreferencesPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if not each.isHidden())


def test_chosen_colours_are_used_at_once_and_kept(page: PreferencesPage, app: App, qapp: QApplication) -> None:
    combo = find(page, "theme", QComboBox)
    combo.setFocus()
    press(combo, "Down")
    press(combo, "Down")
    assert combo.currentData() == "dark"
    assert qapp.palette().window().color().name() == DARK.ground
    assert json.loads(app.paths.settings_file.read_text())["theme"] == "dark"
    apply_theme(qapp, "light", 11, app.resources)


def test_colours_of_the_system_are_found_again_after_others_were_chosen(qapp: QApplication, app: App) -> None:
    assert apply_theme(qapp, "dark", 11, app.resources) is DARK
    assert apply_theme(qapp, "system", 11, app.resources) is LIGHT
    assert qapp.palette().window().color().name() == LIGHT.ground
    apply_theme(qapp, "light", 11, app.resources)


def test_chosen_text_size_is_used_at_once(page: PreferencesPage, app: App, qapp: QApplication) -> None:
    combo = find(page, "text_size", QComboBox)
    combo.setFocus()
    press(combo, "End")
    assert qapp.font().pointSize() == 16
    apply_theme(qapp, "light", 11, app.resources)


def test_setting_that_cannot_be_kept_is_shown_as_it_was(
    page: PreferencesPage, app: App, desk: MainWindow, qtbot: QtBot
) -> None:
    app.paths.settings_file.mkdir()
    combo = find(page, "theme", QComboBox)
    with qtbot.waitSignal(page.problem):
        combo.setFocus()
        press(combo, "End")
    assert combo.currentData() == "system"
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    front().close()


def test_changed_passphrase_opens_the_vault(
    page: PreferencesPage, desk: MainWindow, vault_folder: Path, app: App, qtbot: QtBot
) -> None:
    write(find(page, "old_passphrase"), PASSPHRASE)
    write(find(page, "new_passphrase"), NEW)
    write(find(page, "new_passphrase_again"), NEW)
    with qtbot.waitSignal(page.told, timeout=20_000):
        press(find(page, "new_passphrase_again"), "Return")
    desk.lock()
    app.access.open(vault_folder, Secret(NEW)).close()
    with pytest.raises(Refused):
        app.access.open(vault_folder, Secret(PASSPHRASE))


def test_wrong_old_passphrase_is_told_in_place(page: PreferencesPage, qtbot: QtBot) -> None:
    write(find(page, "old_passphrase"), "wrong")
    for name in ("new_passphrase", "new_passphrase_again"):
        write(find(page, name), NEW)
    change = find(page, "change_passphrase", QPushButton)
    qtbot.waitUntil(change.isEnabled)
    change.click()
    qtbot.waitUntil(lambda: "This passphrase does not open the vault." in shown(page), timeout=20_000)


def test_backup_is_made_where_one_says(page: PreferencesPage, app: App, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "other disk"
    target.mkdir()
    assert "There is no backup yet." in shown(page)
    find(page, "backup", QPushButton).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = front()
    assert isinstance(dialog, QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.close()
    page.findChildren(BackupCard)[0].back_up(target)
    qtbot.waitUntil(lambda: "made and verified" in shown(page), timeout=20_000)
    [made] = target.iterdir()
    app.access.open(made, Secret(PASSPHRASE)).close()


def test_folder_that_cannot_be_written_is_told_in_place(page: PreferencesPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").touch()
    page.findChildren(BackupCard)[0].back_up(tmp_path / "file" / "folder")
    qtbot.waitUntil(lambda: find(page, "backup", QPushButton).isEnabled(), timeout=20_000)
    assert "There is no backup yet." not in shown(page)
    assert list(tmp_path.glob("file/*")) == []


def test_sound_vault_is_called_sound(page: PreferencesPage, qtbot: QtBot) -> None:
    find(page, "check", QPushButton).click()
    qtbot.waitUntil(lambda: "The vault is sound" in shown(page), timeout=20_000)


def test_every_field_is_reached_by_tab(page: PreferencesPage, desk: MainWindow) -> None:
    first = find(page, "language", QComboBox)
    first.setFocus()
    reached = [first.objectName()]
    for _ in range(30):
        press(focused(), "Tab")
        reached.append(focused().objectName())
    wanted = {
        "theme",
        "text_size",
        "lock_after_minutes",
        "old_passphrase",
        "suggest",
        "new_passphrase",
        "backup",
        "check",
    }
    assert wanted <= set(reached)
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
