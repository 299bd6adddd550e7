# SPDX-License-Identifier: GPL-3.0-or-later
"""Real windows over real, encrypted vaults with a cheap key derivation."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App, bootstrap
from kzdesk.domain.secret import Secret
from kzdesk.gui.theme import apply_theme, load_font
from kzdesk.gui.window import MainWindow
from kzdesk.runtime.paths import resources
from tests.doubles import FixedClock
from tests.gui.keyboard import find, press, write
from tests.vaults import QUICK, WORDS, furnished, open_vault

PASSPHRASE = "correct horse battery staple lamp"


@pytest.fixture(scope="session", autouse=True)
def looks(qapp: QApplication) -> None:
    """Font and style sheet, as the program has them."""
    load_font(resources() / "fonts")
    apply_theme(qapp, "light", 11, resources())


@pytest.fixture(autouse=True)
def qt_settings(tmp_path: Path) -> Path:
    """A folder of its own for what Qt writes by itself."""
    folder = tmp_path / "qt"
    for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(file_format, QSettings.Scope.UserScope, str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a window behind, so that one test cannot disturb another."""
    before = set(visible_windows())
    yield
    left = [window for window in visible_windows() if window not in before]
    for window in left:
        window.close()
    assert left == []


def visible_windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.fixture
def app(profile: Path, clock: FixedClock) -> App:
    """The program over an empty profile."""
    return bootstrap(profile, clock=clock, floor=QUICK, seconds=0.001)


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with nothing but the reference data that every vault is given, made once."""
    folder = Path(shutil.copytree(furnished(), tmp_path_factory.mktemp("template") / "desk.kzvault"))
    vault = open_vault(folder)
    vault.change_passphrase(Secret(WORDS), Secret(PASSPHRASE), floor=QUICK)
    vault.close()
    return folder


@pytest.fixture
def vault_folder(app: App, vault_template: Path) -> Path:
    """A closed vault where the program looks for vaults."""
    return Path(shutil.copytree(vault_template, app.paths.vaults / vault_template.name))


class Restarts(list[Path | None]):
    """Stands for the fresh process: remembers which vaults were locked."""

    def __call__(self, last: Path | None) -> None:
        self.append(last)


@pytest.fixture
def restarts() -> Restarts:
    return Restarts()


@contextmanager
def windows(qtbot: QtBot) -> Iterator[list[MainWindow]]:
    """Takes main windows and has them closed and gone in the end.

    A window that is only to be deleted later works on into the next test: its timers run out and its errors show there.
    """
    made: list[MainWindow] = []
    yield made
    for window in made:
        window.close()
    qtbot.waitUntil(lambda: not any(window.isVisible() for window in made))
    assert all(lane.waitForDone(10_000) for window in made for lane in window._jobs._lanes.values())
    dialogs = [dialog for window in made for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    left = [f"{type(dialog).__name__} {dialog.objectName()}" for dialog in dialogs]
    for window in made:
        shiboken6.delete(window)
    assert left == [], "dialogs left open"


MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def make_window(app: App, restarts: Restarts, qtbot: QtBot) -> Iterator[MakeWindow]:
    """Makes a window of the size of a small laptop; it is closed at the end, with no job left."""
    with windows(qtbot) as made:

        def make() -> MainWindow:
            window = MainWindow(app, restarts)
            window.resize(1366, 768)
            window.show()
            qtbot.waitExposed(window)
            made.append(window)
            return window

        yield make


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()


@pytest.fixture
def desk(vault_folder: Path, make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    """A window with the vault unlocked through the unlock page."""
    window = make_window()
    write(find(window, "passphrase"), PASSPHRASE)
    press(find(window, "passphrase"), "Return")
    qtbot.waitUntil(lambda: window.shell is not None and window.idle, timeout=20_000)
    return window
