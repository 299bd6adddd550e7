# SPDX-License-Identifier: GPL-3.0-or-later
"""Releasing an edition from the review page: what keeps it back, the way to it, and the digest of what was released."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.listing import ListAssessment, ListEntry
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.keyboard import find, focused, front, press, until_idle, write
from tests.people import People


class Releaser:
    """Somebody in front of the review page with an edition of one person chosen."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot, self.shell = desk, qtbot, desk.shell
        self.services = desk.shell.services
        self.people = People(self.services.vault)
        self.person = self.people.convict("Anna BELOVA", "Анна Белова")
        editions = self.services.editions
        self.edition = editions.create("The List", PartialDate("2023-08-31")).id
        group = editions.view(self.edition).sections[0].groups[0].group.id
        entry = editions.place(group, self.person)
        editions.amend(ListEntry, entry.id, {"narrative": "She wrote about the airport."})
        self.shell.visit(Place("review"))
        self.wait()
        what = find(self.shell.page, "what", QComboBox)
        what.setCurrentIndex(what.findData(self.edition))
        self.wait()

    def wait(self) -> None:
        until_idle(self.desk, self._qtbot)

    def two_decide(self) -> None:
        with self.services.vault.transaction() as tx:
            decided = ListAssessment(
                person=self.person,
                as_of=PartialDate("2023-04"),
                criterion_a="met",
                reason_a="So.",
                decision="list",
                reviewer_1="One",
                reviewer_2="Two",
            )
            tx.records.put(decided)
        self.wait()

    def release(self) -> None:
        press(self.desk, "Ctrl+Shift+E")
        self.wait()

    def said(self) -> str:
        return find(self.shell.page, "release_state", QLabel).text()


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot) -> Releaser:
    return Releaser(desk, qtbot)


def test_what_keeps_an_edition_back_is_said_with_the_way_to_it(me: Releaser) -> None:
    assert "not released yet" in me.said()
    part = me.people.case(me.person, "Another case")
    me.people.charge(part, "272", "participation in mass riots", stage="convicted")
    me.people.sentence(part, "2023-05-10", "5y")
    me.people.sentence(part, "2022-05-10", "4y", level="appeal")
    me.wait()
    me.release()
    assert QApplication.activeModalWidget() is None
    ready = me.services.review.edition_releases.readiness(me.edition)
    assert ready.open_errors
    assert f"errors open in it: {len(ready.open_errors)}." in me.said()
    assert "the decision of two people to list: 1, the first: BELOVA Anna" in me.said()
    other = find(me.shell.page, "check_class", QComboBox)
    other.setCurrentIndex(other.findData("money"))
    assert other.currentIndex() > 0
    find(me.shell.page, "show_errors", QPushButton).click()
    me.wait()
    tree = find(me.shell.page, "found", QTreeWidget)
    assert tree.hasFocus()
    shown = [line.text(0) for line in tree.findItems("✕", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)]
    assert any("10 May 2022, before" in line for line in shown)
    assert find(me.shell.page, "least", QComboBox).currentIndex() == 0
    me.services.checking.answer(ready.open_errors[0].finding, "confirmed", "Seen in the verdict.", by="coordinator")
    me.wait()
    assert "looks again" in me.said()


def test_entries_nobody_decided_on_are_listed_and_opened_and_a_reason_lets_them_stand(
    me: Releaser, qtbot: QtBot
) -> None:
    with me.services.vault.transaction() as tx:
        for each in tx.records.where(ListAssessment, {"person": me.person}):
            tx.records.delete(ListAssessment, each.id)
    me.release()
    find(me.shell.page, "show_undecided", QPushButton).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None and front().isActiveWindow())
    (line,) = (find(front(), "undecided", QListWidget).item(row).text() for row in range(1))
    assert line.startswith("BELOVA Anna")
    press(focused(), "Return")
    me.wait()
    assert me.shell.page_name == "editions"
    (view,) = me.services.editions.view(me.edition).sections[0].groups[0].entries
    me.services.editions.amend(ListEntry, view.entry.id, {"override_reason": "Named by the Working Group."})
    assert not me.services.review.edition_releases.readiness(me.edition).undecided


def test_a_release_names_who_did_it_and_tells_the_digest(me: Releaser, qtbot: QtBot) -> None:
    me.two_decide()
    me.release()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None and front().isActiveWindow())
    press(focused(), "Return")
    assert "Say who" in find(front(), "problem", QLabel).text()
    write(find(front(), "released_by", QLineEdit), "coordinator")
    press(focused(), "Return")
    me.wait()
    (made,) = me.services.review.edition_releases.releases(me.edition)
    assert made.released_by == "coordinator"
    assert me.said().endswith(made.sha256)
    assert not [each for each in me.shell.page.findChildren(QPushButton, "release") if each.isVisible()]
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    me.release()
    assert QApplication.activeModalWidget() is None

    what = find(me.shell.page, "what", QComboBox)
    what.setCurrentIndex(0)
    assert not [each for each in me.shell.page.findChildren(QLabel, "release_state") if each.isVisible()]
    me.release()
    assert any("Choose the edition" in each.text() for each in me.desk.statusBar().findChildren(QLabel))
    what.setCurrentIndex(what.findData(me.edition))
    me.wait()
    assert me.said().endswith(made.sha256)


def test_what_was_released_is_shown_with_findings_answers_and_digest(me: Releaser, qtbot: QtBot) -> None:
    me.two_decide()
    for each in me.services.checking.edition(me.edition)[:1]:
        me.services.checking.answer(each.finding, "confirmed", "Seen in the verdict.", by="coordinator")
    made = me.services.review.edition_releases.release(me.edition, by="coordinator")
    what = find(me.shell.page, "what", QComboBox)
    what.setCurrentIndex(0)
    what.setCurrentIndex(what.findData(me.edition))
    me.wait()
    find(me.shell.page, "show_frozen", QPushButton).click()
    me.wait()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    facts = find(front(), "frozen_facts", QLabel).text()
    assert made.sha256 in facts
    assert "by coordinator. Entries: 1." in facts
    assert "Answered: 1." in facts
    listed = find(front(), "frozen_findings", QListWidget)
    lines = [str(listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(listed.count())]
    assert any("Seen in the verdict." in line for line in lines)
    assert any("Nobody answered it." in line for line in lines)
    front().close()
