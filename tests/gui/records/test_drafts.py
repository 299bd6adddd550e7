# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing typed is lost: by dying, by locking, by going elsewhere, or by being half a date."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.secret import Secret
from kzdesk.gui.page import Place
from tests.gui.conftest import PASSPHRASE
from tests.gui.records.steps import Person

ROOT = Path(__file__).resolve().parents[3]
DYING = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kzdesk.bootstrap import bootstrap
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE
from tests.vaults import QUICK
from tests.gui.keyboard import find, focused, press, until, write

application = QApplication([])
app = bootstrap(Path(sys.argv[1]), floor=QUICK, seconds=0.001)
window = MainWindow(app, lambda _last: None)
window.show()
window.activateWindow()

write(find(window, "passphrase"), PASSPHRASE)
press(find(window, "passphrase"), "Return")
until(lambda: window.shell is not None and window.idle)
window.shell.visit(Place("records", type_name="person", new=True))
press(focused(), "Insert")
write(focused(), "Аскар")
press(focused(), "Tab")
write(focused(), "Әли")
until(lambda: window.shell.page._services.drafts.all())
press(focused(), "Escape")
for _ in range(3):
    press(focused(), "Tab")
while focused().objectName() != "birth_date":
    press(focused(), "Tab")
write(focused(), "about 19")

def kept():
    drafts = window.shell.page._services.drafts.all()
    return drafts and drafts[0].raw

until(kept)
write(focused(), "8")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_while_typing_leaves_the_draft(app: App, vault_folder: Path) -> None:
    profile = vault_folder.parent.parent
    child = subprocess.run(
        [sys.executable, "-c", DYING, str(profile)], cwd=ROOT, env=dict(os.environ), capture_output=True, check=False
    )
    assert child.returncode == -signal.SIGKILL, child.stderr.decode()
    vault = app.access.open(vault_folder, Secret(PASSPHRASE))
    try:
        (draft,) = app.services(vault).drafts.all()
    finally:
        vault.close()
    (name,) = (part.record for part in draft.tree.parts)
    assert isinstance(name, PersonName)
    assert (name.given, name.surname) == ("Аскар", "Әли")
    assert draft.raw == {"birth_date": "about 19"}


def new_person(me: Person, surname: str = "Aliyev") -> None:
    me.press("Ctrl+N")
    me.press("Insert")
    me.fill(surname=surname)
    me.press("Escape")


def test_half_a_date_is_kept_shown_again_and_can_be_finished(me: Person, qtbot: QtBot) -> None:
    new_person(me)
    me.fill(birth_date="5.1")
    me.save()
    assert "to put right" in me.banner()
    assert me.widget("birth_date").hasFocus()
    qtbot.waitUntil(lambda: len(me.services.drafts.all()) == 1)
    me.page._open.close(me.view)
    me.go(Place("records", type_name="person", draft_id=me.services.drafts.all()[0].id))
    birth = me.tab_to("birth_date")
    assert birth.property("text") == "5.1"
    me.press("End")
    me.enter(".1985")
    me.save()
    record = me.saved("person").record
    assert isinstance(record, PersonRecord)
    assert str(record.birth_date) == "1985-01-05"
    assert me.services.drafts.all() == ()


def test_reopened_record_offers_what_was_typed(me: Person, qtbot: QtBot) -> None:
    new_person(me)
    me.save()
    stored = me.saved("person").record.id
    me.fill(occupation="journ")
    me.press("Escape")
    assert "not saved yet" in me.banner()
    me.press("Tab")
    me.press("Space")
    me.wait()
    assert me.page._open.top is None
    me.go(Place("records", type_name="person", record_id=stored))
    assert "You typed something here" in me.banner()
    assert me.widget("occupation").property("text") == ""
    me.press("Space")
    me.wait()
    assert me.tab_to("occupation").property("text") == "journ"
    assert me.page.has_unsaved()
    me.save()
    record = me.saved("person").record
    assert isinstance(record, PersonRecord)
    assert record.occupation == "journ"
    assert me.services.drafts.all() == ()


def test_discarded_draft_is_forgotten(me: Person) -> None:
    new_person(me)
    me.page.keep_drafts()
    me.wait()
    assert len(me.services.drafts.all()) == 1
    me.press("Escape")
    me.press("Tab")
    me.press("Tab")
    me.press("Space")
    me.wait()
    assert me.page._open.top is None
    assert me.services.drafts.all() == ()


def test_locking_keeps_what_was_typed_a_moment_ago(me: Person, app: App, vault_folder: Path, qtbot: QtBot) -> None:
    new_person(me, "Әлиев")
    me.window.close()
    qtbot.waitUntil(lambda: not me.window.isVisible())
    vault = app.access.open(vault_folder, Secret(PASSPHRASE))
    try:
        (draft,) = app.services(vault).drafts.all()
    finally:
        vault.close()
    (name,) = (part.record for part in draft.tree.parts)
    assert isinstance(name, PersonName)
    assert name.surname == "Әлиев"


def test_record_deleted_meanwhile_is_made_anew_from_its_draft(me: Person) -> None:
    new_person(me)
    me.save()
    stored = me.saved("person").record.id
    me.fill(occupation="journalist")
    me.page.keep_drafts()
    me.wait()
    me.page._open.close(me.view)
    me.services.records.delete("person", stored)
    me.go(Place("records", draft_id=me.services.drafts.all()[0].id))
    assert "was deleted elsewhere" in me.banner()
    me.save()
    tree = me.saved("person")
    assert tree.record.id not in ("", stored)
    assert [part.record.TYPE for part in tree.parts] == ["person_name"]


def test_untouched_new_record_leaves_no_draft(me: Person) -> None:
    me.press("Ctrl+N")
    me.press("Insert")
    me.press("Escape")
    me.page.keep_drafts()
    me.wait()
    assert not me.page.has_unsaved() or me.view.record.blank
    me.press("Escape")
    assert me.page._open.top is None
    assert me.services.drafts.all() == ()
