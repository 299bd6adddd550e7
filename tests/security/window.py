# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the session that happens in the real window."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kzdesk.bootstrap import App
from kzdesk.domain.secret import Secret
from kzdesk.gui.files import ask_folder, forget_places
from kzdesk.gui.page import Place
from kzdesk.gui.pages import PAGES
from kzdesk.gui.shell import Shell
from kzdesk.gui.theme import load_font
from kzdesk.gui.window import MainWindow
from tests.gui.keyboard import find, press, until, write


class Desk:
    """A window over a profile, driven from outside."""

    def __init__(self, app: App, folder: Path) -> None:
        """Start as `gui.app.run` does, for the vault in `folder`."""
        for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(file_format, QSettings.Scope.UserScope, str(app.paths.qt_settings))
        self.application = QApplication(["kzdesk"])
        load_font(app.resources / "fonts")
        self.restarted: list[Path | None] = []
        self.window = MainWindow(app, self.restarted.append, folder)
        self.window.show()

    def unlock(self, passphrase: Secret) -> Shell:
        """Type the passphrase and return the desk."""
        write(find(self.window, "passphrase"), passphrase.reveal())
        press(find(self.window, "passphrase"), "Return")
        until(lambda: self.window.shell is not None and self.window.idle)
        shell = self.window.shell
        if shell is None:
            raise TypeError("no desk")
        return shell

    def visit(self, shell: Shell, place: Place) -> None:
        """Go to a place and wait until it is shown."""
        shell.visit(place)
        until(lambda: self.window.idle)

    def type_everywhere(self, shell: Shell, text: str) -> int:
        """Type into every field of the page; return how many there were."""
        fields: list[QLineEdit | QPlainTextEdit] = [*shell.page.findChildren(QLineEdit)]
        fields += shell.page.findChildren(QPlainTextEdit)
        open_ones = [each for each in fields if each.isVisible() and each.isEnabled() and not each.isReadOnly()]
        for field in open_ones:
            write(field, text)
        until(lambda: self.window.idle)
        return len(open_ones)

    def choose(self, folder: Path) -> None:
        """Choose a folder in the program's own file dialog."""
        before = len(self.application.topLevelWidgets())
        dialog = ask_folder(self.window, "Backup", folder, lambda _path: None)
        dialog.setDirectory(str(folder))
        dialog.accept()
        until(lambda: len(self.application.topLevelWidgets()) <= before)

    def lock(self) -> None:
        """Lock, with things typed and not saved, and close."""
        self.window.lock()
        until(lambda: bool(self.restarted))
        self.window.close()
        until(lambda: not self.window.isVisible())
        forget_places()


def use_window(app: App, folder: Path, passphrase: Secret, typed: str, ids: Mapping[str, str]) -> dict[str, int]:
    """Unlock, look at every page and some records, type without saving, choose a folder, lock; count what was done."""
    desk = Desk(app, folder)
    until(lambda: app.access.seconds_to_wait() == 0)
    shell = desk.unlock(passphrase)
    for entry in PAGES:
        desk.visit(shell, Place(entry.name))
    desk.visit(shell, Place("records", text=typed))
    fields = 0
    for name in ("person", "case", "event"):
        desk.visit(shell, Place("records", type_name=name, record_id=ids[name]))
        desk.visit(shell, Place("records", type_name=name, new=True))
        fields += desk.type_everywhere(shell, typed)
    desk.choose(folder.parent)
    desk.lock()
    return {"pages": len(PAGES), "typed": fields}
