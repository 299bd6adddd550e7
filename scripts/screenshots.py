# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a picture of every page of the real program, with the demonstration data, to build/screenshots.

Usage: python scripts/screenshots.py [LANGUAGE ...]    (default: en; ru shows long labels, dark shows dark colours)
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kzdesk.bootstrap import App, bootstrap
from kzdesk.domain.query import ListQuery
from kzdesk.domain.secret import Secret
from kzdesk.gui.app import open_window
from kzdesk.gui.page import Place
from kzdesk.gui.pages import PAGES
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services

OUT = Path(__file__).parent.parent / "build" / "screenshots"
WORDS = "seven grey cats drink black coffee"
RECORD_TYPES = ("case", "event", "place", "facility", "organisation", "provision", "source", "intervention")
QUIET = 0.4  # seconds without a running job after which a page has settled
PATIENCE = 20.0


def settle(window: MainWindow) -> None:
    end = time.monotonic() + PATIENCE
    quiet_since = time.monotonic()
    while time.monotonic() < end and time.monotonic() - quiet_since < QUIET:
        QApplication.processEvents()
        if not window.idle:
            quiet_since = time.monotonic()


def shoot(window: MainWindow, name: str) -> None:
    settle(window)
    picture = window.grab()
    for number, dialog in enumerate(open_dialogs(window)):
        dialog.grab().save(str(OUT / f"{name}-dialog{number or ''}.png"))
    picture.save(str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")


def open_dialogs(window: MainWindow) -> list[QWidget]:
    return [
        each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible() and each.isModal()
    ]


def press(target: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifier))


def unlock(window: MainWindow) -> None:
    fields = [each for each in window.findChildren(QLineEdit) if each.isVisible()]
    field = next(each for each in fields if each.echoMode() is QLineEdit.EchoMode.Password)
    field.setText(WORDS)
    press(field, Qt.Key.Key_Return)
    settle(window)


def demonstrate(app: App, folder: Path) -> None:
    vault = app.access.create(folder, Secret(WORDS))
    app.services(vault).importing.demo()
    vault.close()


def places(services: Services) -> list[tuple[str, Place]]:
    person = services.records.page("person", ListQuery(typed="zhidebayeva")).rows[0]
    case = services.records.page("case", ListQuery()).rows[0]
    found = [(f"page-{entry.name}", Place(entry.name)) for entry in PAGES]
    found += [(f"list-{name}", Place("records", type_name=name)) for name in RECORD_TYPES]
    found += [("form-person", Place("records", type_name="person", record_id=person.id))]
    found += [("form-case", Place("records", type_name="case", record_id=case.id))]
    found += [(f"new-{name}", Place("records", type_name=name, new=True)) for name in ("person", "case", "event")]
    return found


def tour(language: str, theme: str, folder: Path) -> None:
    app = bootstrap(folder)
    app.preferences.choose("language", language)
    app.preferences.choose("theme", theme)
    mark = f"{language}-{theme}"
    _, window = open_window(app)
    window.showNormal()
    window.resize(1366, 768)
    shoot(window, f"{mark}-unlock")
    unlock(window)
    shell = window.shell
    if shell is None:
        raise SystemExit("the vault did not open")
    for name, place in places(shell.services):
        shell.visit(place)
        shoot(window, f"{mark}-{name}")
    window.close()
    settle(window)


def main(languages: list[str]) -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as temporary:
        profile = Path(temporary)
        app = bootstrap(profile)
        demonstrate(app, app.paths.vaults / "demonstration")
        for language in languages or ["en"]:
            dark = language == "dark"
            tour("en" if dark else language, "dark" if dark else "light", profile)


if __name__ == "__main__":
    main(sys.argv[1:])
