# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of a record in the window: added by key and by drop, looked at, verified, exported, destroyed."""

import io
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from kzdesk.gui.evidence.picture_view import PictureView
from kzdesk.gui.page import Place
from kzdesk.gui.records.frame import RecordFrame
from kzdesk.services.evidence.keeping import Evidence
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write
from tests.gui.records.steps import Person
from tests.people import People
from tests.services.evidence.test_showing import CAMERA, pdf, photo


@pytest.fixture
def person(me: Person) -> str:
    return People(me.services.vault).person("Anna Belova")


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """A folder as a camera has it."""
    folder = tmp_path / "DCIM"
    folder.mkdir()
    (folder / "IMG_1.JPG").write_bytes(photo())
    (folder / "scan.pdf").write_bytes(pdf(3))
    (folder / "large.bin").write_bytes(b"evidence " * 50_000)
    return folder


def keeping(me: Person) -> Evidence:
    return me.services.evidence.keeping


def open_files(me: Person, person: str) -> None:
    me.go(Place("records", type_name="person", record_id=person))
    me.press("Ctrl+Shift+F")
    me.wait()
    assert focused().objectName() == "files"


def lines(me: Person) -> list[str]:
    files = me.widget("files", QListWidget)
    return [files.item(row).text() for row in range(files.count())]


def outcome(me: Person) -> str:
    return me.widget("outcome", QLabel).text()


def choose(me: Person, path: Path) -> None:
    """Type a path into the dialog at the front."""
    me.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    name = find(front(), "fileNameEdit", QLineEdit)
    name.setText(str(path))
    press(name, "Return")
    me.wait()


def values(facts: QTableWidget) -> list[str]:
    """The second column of a table."""
    return [str(facts.model().index(row, 1).data()) for row in range(facts.rowCount())]


def drop(target: QWidget, paths: list[Path]) -> bool:
    """Drag files from outside onto a widget; tell whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(target.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        QApplication.sendEvent(target, QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys))
    return entering.isAccepted()


def test_files_are_added_by_key_and_looked_at(me: Person, person: str, camera: Path) -> None:
    open_files(me, person)
    me.press("Ctrl+O")
    choose(me, camera / "IMG_1.JPG")
    assert lines(me) == ["IMG_1.JPG"]
    assert "Added: 1" in outcome(me)
    view = me.widget("preview", PictureView)
    me.until(lambda: not view._image.isNull())
    assert (view._image.width(), view._image.height()) == (200, 400)
    assert me.widget("evidence", QPushButton).text() == "Evidence: 1 files …"
    looking = me.widget("looking", QTabWidget)
    looking.setCurrentIndex(1)
    facts = me.widget("facts", QTableWidget)
    me.until(lambda: CAMERA in values(facts))
    assert keeping(me).all()[0].sha256 in values(facts)
    looking.setCurrentIndex(2)
    custody = me.widget("custody", QListWidget)
    me.until(lambda: custody.count() == 2)
    assert custody.item(0).text().endswith("added to the vault")
    assert "nothing was altered" in me.widget("custody_holds", QLabel).text()
    me.press("Escape")
    assert not [each for each in me.page.findChildren(QListWidget, "files") if each.isVisible()]
    assert not me.page.has_unsaved()


def test_a_camera_dropped_onto_a_record_is_added_at_once(me: Person, person: str, camera: Path) -> None:
    me.go(Place("records", type_name="person", record_id=person))
    frame = me.view.findChild(RecordFrame)
    assert isinstance(frame, RecordFrame)
    assert not me.widget("occupation").acceptDrops(), "a path does not become text"
    assert drop(frame, [camera])
    me.wait()
    assert sorted(lines(me)) == ["IMG_1.JPG", "large.bin", "scan.pdf"]
    assert not drop(frame, [])
    panel = find(me.page, "evidence_panel", QWidget)
    assert drop(panel, [camera / "scan.pdf", camera / "gone.jpg"])
    me.wait()
    assert "There already: 1" in outcome(me)
    assert "gone.jpg" in outcome(me)
    assert {path.name for path in camera.iterdir()} == {"IMG_1.JPG", "large.bin", "scan.pdf"}


def test_a_record_that_is_not_stored_takes_no_files(me: Person, camera: Path) -> None:
    me.go(Place("records", type_name="person"))
    me.page._open.new("person")
    me.wait()
    frame = me.view.findChild(RecordFrame)
    assert isinstance(frame, RecordFrame)
    assert not drop(frame, [camera])
    assert not me.widget("evidence", QPushButton).isEnabled()
    me.press("Ctrl+Shift+F")
    assert not [each for each in me.page.findChildren(QListWidget, "files") if each.isVisible()]


def test_pages_are_turned_by_key(me: Person, person: str, camera: Path) -> None:
    keeping(me).add(camera / "scan.pdf", ("person", person))
    open_files(me, person)
    view, page = me.widget("preview", PictureView), me.widget("preview_page", QLabel)
    me.until(lambda: page.text() == "Page 1 of 3")
    me.tab_to("preview")
    for key, wanted in (("PgDown", "Page 2 of 3"), ("End", "Page 3 of 3"), ("PgUp", "Page 2 of 3")):
        me.press(key)
        me.until(lambda wanted=wanted: page.text() == wanted)  # type: ignore[misc]
    assert view.accessibleDescription() == "Page 2 of 3"


def test_verifying_names_the_damaged_file(me: Person, person: str, camera: Path) -> None:
    keeping(me).add_all([camera], ("person", person))
    open_files(me, person)
    me.press("Ctrl+Shift+V")
    me.wait()
    assert "Verified: 3" in outcome(me)
    (path,) = (each for each in (me.services.vault.folder / "att").rglob("*") if each.is_file())
    data = bytearray(path.read_bytes())
    data[4000] ^= 1
    path.write_bytes(data)
    me.press("Ctrl+Shift+V")
    me.wait()
    assert "large.bin: DAMAGED" in outcome(me)
    assert [each.text() for each in me.page.findChildren(QLabel, "outcome") if each.property("role") == "problem"]


def test_exporting_asks_for_passphrase_and_reason(me: Person, person: str, camera: Path, tmp_path: Path) -> None:
    kept, _ = keeping(me).add(camera / "IMG_1.JPG", ("person", person))
    target = tmp_path / "copy.jpg"
    open_files(me, person)
    me.press("Ctrl+E")
    dialog = front()
    press(find(dialog, "reason"), "Return")
    assert "Say why" in find(dialog, "problem", QLabel).text()
    write(find(dialog, "reason"), "for the court")
    write(find(dialog, "passphrase"), "wrong")
    press(find(dialog, "passphrase"), "Return")
    choose(me, target)
    assert "passphrase" in find(dialog, "problem", QLabel).text()
    assert not target.exists()
    me.services.access._failures = 0  # no waiting for the second try
    write(find(dialog, "passphrase"), PASSPHRASE)
    press(find(dialog, "passphrase"), "Return")
    choose(me, target)
    assert Image.open(io.BytesIO(target.read_bytes())).size == (200, 400)
    assert CAMERA.encode() not in target.read_bytes()
    assert "copy.jpg" in outcome(me)
    assert "copied" in [each.act for each in keeping(me).log(kept.id).acts]


def test_destroying_and_describing(me: Person, person: str, camera: Path) -> None:
    kept, _ = keeping(me).add(camera / "large.bin", ("person", person))
    open_files(me, person)
    me.press("F2")
    me.wait()
    me.fill(description="Recording of the court")
    me.press("Ctrl+S")
    me.wait()
    me.press("Escape")
    me.wait()
    assert lines(me) == ["Recording of the court"]
    me.widget("files", QListWidget).setFocus()
    me.press("Ctrl+Delete")
    dialog = front()
    write(find(dialog, "reason"), "asked for")
    write(find(dialog, "passphrase"), PASSPHRASE)
    press(find(dialog, "passphrase"), "Return")
    me.wait()
    assert "Destroyed" in outcome(me)
    assert keeping(me).all()[0].destroyed
    assert not list((me.services.vault.folder / "att").rglob(kept.object))
    assert not me.widget("export", QPushButton).isEnabled()


def test_a_record_left_before_its_files_are_counted_is_let_go(me: Person, person: str) -> None:
    me.go(Place("records", type_name="person", record_id=person))
    shown = me.view.findChild(RecordFrame)
    assert isinstance(shown, RecordFrame)
    leaving = RecordFrame("person", shown._context)
    files = leaving.files
    files.attend(leaving.form.top)
    shiboken6.delete(leaving)
    me.wait()
    assert shiboken6.isValid(files)
