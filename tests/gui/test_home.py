# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.home.page import HomePage
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.gui.keyboard import find, front, press, write
from tests.people import People


@pytest.fixture
def page(desk: MainWindow) -> HomePage:
    assert desk.shell is not None
    assert isinstance(desk.shell.page, HomePage)
    return desk.shell.page


@pytest.fixture
def services(page: HomePage) -> Services:
    return page._services


def person(services: Services, given: str, surname: str) -> Tree:
    name = PersonName(name_kind="official", given=given, surname=surname)
    return Tree(services.records.new("person").record, (Tree(name),))


def refresh(page: HomePage, desk: MainWindow, qtbot: QtBot) -> None:
    page.activated()
    qtbot.waitUntil(lambda: desk.idle)


def test_figures_count_what_is_stored(page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot) -> None:
    assert find(page, "count_person", QLabel).text() == "0"
    for given in ("Айгерім", "Нұрлан"):
        services.records.save(person(services, given, "Үлгіұлы"))
    refresh(page, desk, qtbot)
    assert find(page, "count_person", QLabel).text() == "2"


def test_search_finds_a_person_by_keyboard(page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot) -> None:
    saved = services.records.save(person(services, "Айгерім", "Үлгі <b>қызы</b>"))
    press(desk, "Ctrl+F")
    field = find(page, "find", QLineEdit)
    assert field.hasFocus()
    write(field, "айгер")
    qtbot.waitUntil(lambda: find(page, "found", QListWidget).count() == 1)
    found = find(page, "found", QListWidget)
    assert "<b>" in found.item(0).text()
    went: list[Place] = []
    page.go.disconnect()
    page.go.connect(went.append)
    press(field, "Return")
    assert found.hasFocus()
    press(found, "Return")
    assert went == [Place("records", "person", saved.record.id)]


def test_search_says_when_nothing_is_found(page: HomePage, qtbot: QtBot) -> None:
    write(find(page, "find"), "nobody")
    qtbot.waitUntil(
        lambda: any("Nothing found" in each.text() for each in page.findChildren(QLabel) if each.isVisible())
    )


def test_draft_is_offered_and_given_up_only_after_a_question(
    page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot
) -> None:
    services.drafts.keep("typed", person(services, "Дана", "Үлгіқызы"))
    refresh(page, desk, qtbot)
    line = next(each for each in page.findChildren(QLabel) if each.isVisible() and "Дана" in each.text())
    assert line.text().startswith("Person: ")
    go_on, drop = (each for each in page.findChildren(QPushButton) if line.text() in each.accessibleDescription())
    went: list[Place] = []
    page.go.disconnect()
    page.go.connect(went.append)
    go_on.click()
    assert [(place.page, place.draft_id) for place in went] == [("records", "typed")]
    for answer, left in (("Keep it", 1), ("Give up", 0)):
        drop.click()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        next(each for each in front().findChildren(QPushButton) if each.text() == answer).click()
        qtbot.waitUntil(lambda: desk.idle and QApplication.activeModalWidget() is None)
        assert len(services.drafts.all()) == left


def test_overdue_backup_is_told_only_when_there_is_something_to_lose(
    page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot
) -> None:
    assert not any(each.objectName() == "back_up" and each.isVisible() for each in page.findChildren(QPushButton))
    services.records.save(person(services, "Дана", "Үлгіқызы"))
    refresh(page, desk, qtbot)
    find(page, "back_up", QPushButton).click()
    assert desk.shell is not None
    assert desk.shell.page_name == "preferences"


def test_name_is_replaced_not_doubled_in_the_figures(
    page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot
) -> None:
    saved = services.records.save(person(services, "Дана", "Үлгіқызы"))
    name = saved.parts[0].record
    assert isinstance(name, PersonName)
    services.records.save(Tree(saved.record, (Tree(replace(name, surname="Жаңақызы")),)))
    refresh(page, desk, qtbot)
    assert find(page, "count_person", QLabel).text() == "1"


def test_what_the_last_check_left_open_leads_to_the_review(
    page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot
) -> None:
    refresh(page, desk, qtbot)
    assert find(page, "last_check", QLabel).text() == "They were not checked yet."
    people = People(services.vault)
    part = people.case(people.person("Anna Belova"))
    people.sentence(part, "2023-05-10", "5y")
    people.sentence(part, "2022-05-10", "4y", level="appeal")
    found = [each.finding.severity for each in services.checking.everything()]
    refresh(page, desk, qtbot)
    way = find(page, "open_findings", QPushButton)
    errors, warnings, hints = (found.count(each) for each in (Severity.ERROR, Severity.WARNING, Severity.HINT))
    assert way.text() == f"Findings open – errors: {errors}, warnings: {warnings}, hints: {hints}"
    assert errors > 0
    assert find(page, "last_check", QLabel).text().startswith("Records last checked: ")
    way.setFocus()
    press(way, "Return")
    assert desk.shell is not None
    assert desk.shell.page_name == "review"
