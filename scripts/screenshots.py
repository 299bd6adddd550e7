# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a picture of every page of the real program, with the demonstration data, to build/screenshots.

Usage: python scripts/screenshots.py [LANGUAGE ...]    (default: en ru kk; dark shows dark colours)
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pyrage
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kzdesk.bootstrap import App, bootstrap
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.secret import Secret
from kzdesk.gui.app import open_window
from kzdesk.gui.page import Place
from kzdesk.gui.pages import PAGES
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from kzdesk.services.export import Order
from kzdesk.services.observing import Given, Written
from kzdesk.services.releasing import SUFFIX

OUT = Path(__file__).parent.parent / "build" / "screenshots"
TOUR = "--tour"
WORDS = "seven grey cats drink black coffee"
RECORD_TYPES = ("case", "event", "place", "facility", "organisation", "provision", "source", "intervention")
ANSWERS = (("A1", "yes"), ("A2", "partly"), ("A3", "no"), ("L1", "not_observed"))
QUIET = 0.7  # seconds without a running job after which a page has settled: longer than a document waits to be made
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
    found += [("timeline-person", Place("timeline", type_name="person", record_id=person.id))]
    found += [("form-case", Place("records", type_name="case", record_id=case.id))]
    edition = services.editions.all()[0]
    observed = services.records.page("case", ListQuery(typed="blue umbrella")).rows[0]
    sheet = services.observing.begin(observed.id, PartialDate("2025-09-30"))
    answers = tuple(Given(item, value, noted_at="10:15") for item, value in ANSWERS)
    services.observing.keep(sheet.observation.id, Written(answers))
    found += [("time-line", Place("timeline", type_name="person", record_id=person.id))]
    found += [("court-case", Place("court", type_name="case", record_id=observed.id))]
    found += [("court-sheet", Place("court", type_name="observation", record_id=sheet.observation.id))]
    entry = services.editions.view(edition.id).sections[0].groups[0].entries[1].entry
    found += [("list-entry", Place("editions", record_id=entry.id))]
    found += [("publish-list", Place("publish", type_name="edition", record_id=edition.id))]
    found += [("publish-released", Place("publish", type_name="release", record_id=released(services, edition.id)))]
    found += [(f"new-{name}", Place("records", type_name=name, new=True)) for name in ("person", "case", "event")]
    return found


def released(services: Services, edition: str) -> str:
    """Release the list, encrypted to a key of nobody's, and return the id of the release."""
    prepared = services.export.prepare(Order("annex1", edition))
    key = str(pyrage.x25519.Identity.generate().to_public())
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"{prepared.stem}.pdf{SUFFIX}"
        return services.releases.release(prepared, target, recipient=key).release.id


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


def main(wanted: list[str]) -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as temporary:
        app = bootstrap(Path(temporary))
        demonstrate(app, app.paths.vaults / "demonstration")
        for look in wanted or ["en", "ru", "kk"]:  # each in a process of its own, as the program is started
            subprocess.run([sys.executable, __file__, TOUR, look, temporary], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == [TOUR]:
        dark = sys.argv[2] == "dark"
        tour("en" if dark else sys.argv[2], "dark" if dark else "light", Path(sys.argv[3]))
    else:
        main(sys.argv[1:])
