# SPDX-License-Identifier: GPL-3.0-or-later
"""Every form of every record type: complete, named for screen readers, reached by Tab in the order it is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import source_text
from kzdesk.domain.records import TYPES, parts_of, record_type
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.editors import EDITORS
from kzdesk.gui.forms.form import RecordForm
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.desk import Services
from tests.gui.forms.samples import context_of, tree_of
from tests.gui.keyboard import press

ALL = [cls.TYPE for cls in TYPES]


def shown_form(shared: Services, jobs: JobRunner, qtbot: QtBot, tree: Tree) -> RecordForm:
    context = context_of(shared, jobs, tree)
    form = RecordForm(context.root, context)
    qtbot.addWidget(form)
    form.resize(1180, 700)
    form.show()
    qtbot.waitExposed(form)
    return form


def body(form: RecordForm) -> QWidget:
    widget = form.widget()
    assert widget is not None
    return widget


def open_all_sections(form: RecordForm) -> None:
    for header in form.findChildren(QToolButton):
        if not header.isChecked():
            header.click()


def controls(form: RecordForm) -> list[QWidget]:
    """What Tab can reach."""
    return [
        each
        for each in form.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.focusProxy() is None
    ]


def test_every_kind_has_an_editor() -> None:
    assert set(EDITORS) == set(Kind)


@pytest.mark.parametrize("type_name", ALL)
def test_every_control_says_what_it_is(type_name: str, shared: Services, jobs: JobRunner, qtbot: QtBot) -> None:
    form = shown_form(shared, jobs, qtbot, tree_of(shared, type_name, "text"))
    open_all_sections(form)
    assert [each for each in controls(form) if not each.accessibleName()] == []


@pytest.mark.parametrize("type_name", ALL)
def test_every_field_has_its_label_and_its_name(
    type_name: str, shared: Services, jobs: JobRunner, qtbot: QtBot
) -> None:
    form = shown_form(shared, jobs, qtbot, Tree(record_type(type_name)()))
    labels = {each.buddy().objectName(): each for each in form.findChildren(QLabel) if each.buddy() is not None}
    wanted = [item for item in specs(record_type(type_name)) if not (item.part_of or item.fixed)]
    assert set(labels) == {item.name for item in wanted}
    for item in wanted:
        text = source_text(item.label)
        assert labels[item.name].text() == (f"{text} *" if item.required else text)
        assert labels[item.name].buddy().accessibleName() == text
        description = labels[item.name].buddy().accessibleDescription()
        assert ("Needed." in description) == item.required
        assert item.help is None or source_text(item.help) in description


@pytest.mark.parametrize("type_name", ALL)
def test_tab_goes_through_all_controls_as_they_stand(
    type_name: str, shared: Services, jobs: JobRunner, qtbot: QtBot
) -> None:
    form = shown_form(shared, jobs, qtbot, Tree(record_type(type_name)()))
    with qtbot.waitActive(form):
        form.activateWindow()
    open_all_sections(form)
    wanted = {id(each) for each in controls(form)}
    first = next(each for each in controls(form) if isinstance(each, QToolButton) or each.objectName()[:4] == "add_")
    first.setFocus()
    visited: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in visited:
        visited.append(here)
        press(here, "Tab")
    assert {id(each) for each in visited} == wanted
    places = [each.mapTo(body(form), each.rect().topLeft()) for each in visited]
    rows = [(round(place.y() / 30), place.x()) for place in places]
    start = rows.index(min(rows))
    assert [row for row, _ in rows[start:] + rows[:start]] == sorted(row for row, _ in rows)


def test_a_part_table_stands_in_the_form_for_every_part_type(shared: Services, jobs: JobRunner, qtbot: QtBot) -> None:
    for cls in TYPES:
        form = shown_form(shared, jobs, qtbot, Tree(cls()))
        tables = {each.objectName() for each in form.findChildren(QWidget) if each.objectName().endswith("_parts")}
        shown = [part for part in parts_of(cls.TYPE) if cls.WRITTEN_ONCE or not part.WRITTEN_ONCE]
        assert tables == {f"{part.TYPE}_parts" for part in shown}


def test_narrow_window_has_one_column_and_no_sideways_scrolling(
    shared: Services, jobs: JobRunner, qtbot: QtBot
) -> None:
    form = shown_form(shared, jobs, qtbot, tree_of(shared, "person", "text"))
    form.resize(700, 600)
    assert form.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    qtbot.waitUntil(lambda: body(form).width() <= form.viewport().width())
    left = {view.editor.mapTo(body(form), view.editor.rect().topLeft()).x() for view in form.views.values()}
    assert len(left - {0}) == 1
