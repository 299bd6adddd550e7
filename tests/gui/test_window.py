# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.errors import Unavailable
from kzdesk.domain.messages import Message
from kzdesk.domain.progress import Progress
from kzdesk.domain.records import record_type
from kzdesk.domain.secret import Secret
from kzdesk.gui.idle import IdleWatch
from kzdesk.gui.page import Page, PageEntry, Place
from kzdesk.gui.shell import PAGE_KEYS, Shell
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE, Restarts, windows
from tests.gui.keyboard import find, focused, press

ROOT = Path(__file__).resolve().parents[2]


class Writing(Page):
    """A page on which something is always typed and not saved."""

    title = record_type("person").PLURAL

    def has_unsaved(self) -> bool:
        return True

    def keep_drafts(self) -> None:
        tree = self._services.records.new("person")
        self._jobs.submit(self, lambda _: self._services.drafts.keep("typed", tree), done=lambda _: None)


class Asking(Writing):
    """A page whose timer runs out just when it is left, and then reads the vault."""

    def keep_drafts(self) -> None:
        QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        self._jobs.submit(self, lambda _: self._services.drafts.all(), done=lambda _: None)


def put_page(desk: MainWindow, kind: type[Page]) -> None:
    assert desk.shell is not None
    shell: Shell = desk.shell
    shell._entries = (*shell._entries, PageEntry("other", kind.title, kind))
    find(desk, "navigation", QListWidget).addItem("other")
    shell.visit(Place("other"))


def drafts(app: App, folder: Path) -> int:
    vault = app.access.open(folder, Secret(PASSPHRASE))
    try:
        return len(app.services(vault).drafts.all())
    finally:
        vault.close()


def test_locking_keeps_drafts_closes_the_vault_and_begins_again(
    desk: MainWindow, vault_folder: Path, app: App, restarts: Restarts, qtbot: QtBot
) -> None:
    put_page(desk, Writing)
    press(desk, "Ctrl+Shift+L")
    qtbot.waitUntil(lambda: bool(restarts))
    assert restarts == [vault_folder]
    assert drafts(app, vault_folder) == 1


def test_closing_the_window_keeps_drafts_too_and_asks_nothing(
    desk: MainWindow, vault_folder: Path, app: App, restarts: Restarts, qtbot: QtBot
) -> None:
    put_page(desk, Writing)
    desk.close()
    qtbot.waitUntil(lambda: not desk.isVisible())
    assert restarts == []
    assert drafts(app, vault_folder) == 1


def test_locking_stops_long_work_and_loses_nothing_else(
    desk: MainWindow, vault_folder: Path, app: App, restarts: Restarts
) -> None:
    def endless(progress: Progress) -> None:
        while True:
            progress.step(0, 1)

    desk._jobs.submit(desk, endless, done=lambda _: None, failed=lambda _: None)
    put_page(desk, Writing)
    desk.lock()
    assert restarts == [vault_folder]
    assert drafts(app, vault_folder) == 1


@pytest.mark.parametrize("way", ["lock", "close"])
def test_a_page_that_asks_for_work_when_it_is_left_shows_no_error(desk: MainWindow, qtbot: QtBot, way: str) -> None:
    """The timers of a page may run out when the vault is closed already."""
    put_page(desk, Asking)
    getattr(desk, way)()
    qtbot.waitUntil(lambda: desk._vault is None and desk.idle)
    qtbot.wait(50)
    assert desk.findChildren(QDialog) == []
    desk.close()
    assert not desk.isVisible()


def test_a_dialog_left_open_fails_the_test_that_left_it(app: App, restarts: Restarts, qtbot: QtBot) -> None:
    def left() -> None:
        with windows(qtbot) as made:
            made.append(MainWindow(app, restarts))
            made[0].show()
            made[0].errors.note(Message("errors", "Left here."))

    with pytest.raises(AssertionError, match="QMessageBox"):
        left()


def test_idle_window_locks_itself(desk: MainWindow, restarts: Restarts, qtbot: QtBot) -> None:
    assert desk._watch is not None
    desk._watch.set_patience(1)
    qtbot.waitUntil(lambda: bool(restarts))


def test_typing_keeps_the_window_awake(qapp: QApplication, qtbot: QtBot, window: MainWindow) -> None:
    watch, told = IdleWatch(qapp, 400), []
    watch.idle.connect(lambda: told.append("idle"))
    typing = QTimer()
    typing.setInterval(50)
    count = [0]

    def type_on() -> None:
        count[0] += 1
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)

    typing.timeout.connect(type_on)
    typing.start()
    qtbot.waitUntil(lambda: count[0] >= 20)
    assert told == []
    typing.stop()
    qtbot.waitUntil(lambda: told == ["idle"])
    watch.stop()


def compose() -> None:
    """Let an input method put a letter where the cursor is."""
    composed = QInputMethodEvent()
    composed.setCommitString("ң")
    QApplication.sendEvent(focused(), composed)


SIGNS_OF_LIFE: dict[str, Callable[[QWindow], object]] = {
    "key": lambda window: QTest.keyClick(window, Qt.Key.Key_Shift),
    "mouse": lambda window: (QTest.mouseMove(window, QPoint(3, 3)), QTest.mouseMove(window, QPoint(9, 9))),
    "click": lambda window: QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2)),
    "wheel": lambda window: QTest.wheelEvent(window, QPointF(5, 5), QPoint(0, 120)),
    "input method": lambda _: compose(),
}


@pytest.mark.parametrize("sign", SIGNS_OF_LIFE)
def test_every_sign_of_life_puts_locking_off(qapp: QApplication, qtbot: QtBot, sign: str) -> None:
    """In a window that is there already, and in one that opens later; none any more when the watch has stopped."""
    before, after = QLineEdit(), QLineEdit()
    shown_and_active(qtbot, before)
    watch = IdleWatch(qapp, 60_000)
    for typed in (before, after):
        shown_and_active(qtbot, typed)
        watch._timer.stop()
        SIGNS_OF_LIFE[sign](typed.windowHandle())
        qtbot.waitUntil(watch._timer.isActive)
    watch.stop()
    SIGNS_OF_LIFE[sign](after.windowHandle())
    qapp.processEvents()
    assert not watch._timer.isActive()


def shown_and_active(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()


def test_time_until_locking_is_the_one_chosen(desk: MainWindow, app: App) -> None:
    app.preferences.choose("lock_after_minutes", 2)
    assert desk._watch is not None
    assert desk._watch._timer.interval() == 120_000


def test_pages_are_reached_by_number_and_the_navigation_by_f6(desk: MainWindow) -> None:
    assert desk.shell is not None
    names = [entry.name for entry in desk.shell.entries]
    for digit, name in zip(PAGE_KEYS, names, strict=False):
        press(desk, f"Ctrl+{digit}")
        assert desk.shell.page_name == name
    press(desk, "F6")
    assert find(desk, "navigation", QListWidget).hasFocus()
    press(find(desk, "navigation"), "Up")
    assert desk.shell.page_name == names[-2]


def test_f1_lists_every_shortcut_and_esc_closes_the_list(desk: MainWindow, qtbot: QtBot) -> None:
    press(desk, "F1")
    qtbot.waitUntil(lambda: bool(dialogs()))
    [dialog] = dialogs()
    shown = [each.text() for each in dialog.findChildren(QLabel)]
    for keys in ("F1", "F6", "Ctrl+1", "Ctrl+S", "Ctrl+N", "Ctrl+F", "Ctrl+Shift+L", "Ctrl+Q"):
        assert keys in shown
    press(dialog, "Esc")
    qtbot.waitUntil(lambda: not dialogs())


def dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def test_title_names_neither_vault_nor_person(desk: MainWindow) -> None:
    assert desk.windowTitle() == "kzdesk"


def test_errors_of_jobs_reach_the_door(desk: MainWindow, qtbot: QtBot) -> None:
    def fail(_: Progress) -> None:
        raise Unavailable(record_type("person").LABEL)

    desk._jobs.submit(desk, fail, done=lambda _: None)
    qtbot.waitUntil(lambda: bool(dialogs()))
    [dialog] = dialogs()
    assert "Person" in [each.text() for each in dialog.findChildren(QLabel)]
    dialog.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no exec")
def test_beginning_again_replaces_the_process_itself(profile: Path, qtbot: QtBot) -> None:
    program = (
        "import sys; from pathlib import Path; from kzdesk.gui.app import begin_again; secret = 'x' * 99; "
        f"sys.argv[1:] = ['--profile', {str(profile)!r}]; begin_again(Path('/somewhere/desk.kzvault'))"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen([sys.executable, "-c", program], env=environment, cwd=ROOT)
    try:
        log = profile / "logs" / "kzdesk.log"
        qtbot.waitUntil(log.exists, timeout=20_000)
        assert child.poll() is None
        command = Path(f"/proc/{child.pid}/cmdline").read_bytes().split(b"\0")[1:-1]
        assert command == [b"-m", b"kzdesk", b"--profile", str(profile).encode()]
    finally:
        child.send_signal(signal.SIGTERM)
        child.wait(10)


HEAVY = ("sqlalchemy", "alembic", "reportlab", "sqlcipher3", "argon2", "zxcvbn", "kzdesk.domain.records", "pypdfium2")
START = """
import json, sys
from pathlib import Path
from kzdesk.bootstrap import bootstrap
app = bootstrap(Path(sys.argv[1]))
from kzdesk.gui.app import open_window
application, window = open_window(app)
application.processEvents()
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.parametrize("with_vault", [False, True])
def test_nothing_heavy_is_loaded_before_the_unlock_page_shows(profile: Path, with_vault: bool) -> None:
    if with_vault:
        (profile / "vaults" / "desk.kzvault").mkdir(parents=True)
        (profile / "vaults" / "desk.kzvault" / "vault.db").touch()
    command = [sys.executable, "-c", START, str(profile)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    loaded = json.loads(output.stdout.splitlines()[-1])
    assert "kzdesk.gui.unlock.page" in loaded
    assert [name for name in HEAVY if name in loaded] == []
