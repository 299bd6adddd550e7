# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever text is in a record, the form shows it as it stands, and stores what it shows."""

from typing import TypeVar

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.fields import specs, with_field
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import TEXT_LIMIT
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.person import Person
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.form import RecordForm
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.text_editors import ParagraphsEdit
from kzdesk.gui.forms.tree_form import TreeForm
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.records.page import kinds
from kzdesk.services.desk import Services
from tests.gui.forms.samples import HOSTILE, context_of, same, tree_of
from tests.gui.keyboard import press, write

ROOTS = [cls.TYPE for cls in kinds()]
W = TypeVar("W", bound=QWidget)
EVERYTHING = " ".join(HOSTILE.values())
ALL = [cls.TYPE for cls in TYPES]


@pytest.mark.parametrize("type_name", ROOTS)
def test_hostile_text_is_stored_and_shown_as_it_stands(
    type_name: str, shared: Services, jobs: JobRunner, qtbot: QtBot
) -> None:
    stored = shared.records.save(tree_of(shared, type_name, EVERYTHING))
    assert same(stored, shared.records.load(type_name, stored.record.id))
    form = TreeForm(context_of(shared, jobs, stored))
    qtbot.addWidget(form)
    form.show()
    for node in form._context.root.walk():
        form.open_part(node)
        assert_shown(form.top)
    assert form._context.root.tree() == stored


def assert_shown(form: RecordForm) -> None:
    for item in specs(type(form.node.record)):
        stored = getattr(form.node.record, item.name)
        if item.kind is Kind.TEXT:
            assert find_field(form, QLineEdit, item.name).text() == stored
        elif item.kind is Kind.LONG_TEXT:
            assert find_field(form, ParagraphsEdit, item.name).text() == stored
        if not item.part_of:
            assert form.views[item.name].editor.value() == (stored, "")


def find_field(form: RecordForm, kind: type[W], name: str) -> W:
    (found,) = form.findChildren(kind, name)
    return found


@pytest.mark.parametrize("type_name", ALL)
def test_typed_hostile_text_is_taken_as_it_stands(
    type_name: str, shared: Services, jobs: JobRunner, qtbot: QtBot
) -> None:
    """It is typed letter by letter where people are described, and pasted elsewhere."""
    form = RecordForm(*node_and_context(shared, jobs, type_name))
    qtbot.addWidget(form)
    form.show()
    QApplication.clipboard().setText(EVERYTHING)
    for item in specs(record_type(type_name)):
        if item.kind in (Kind.TEXT, Kind.LONG_TEXT) and not item.fixed:
            widget = form.views[item.name].editor.field
            if isinstance(widget, QLineEdit):
                widget.clear()
            if type_name == Person.TYPE:
                write(widget, EVERYTHING)
            else:
                widget.setFocus()
                press(widget, "Ctrl+V")
            assert getattr(form.node.record, item.name) == EVERYTHING
            assert "a[RLO]evil[LRI]b[PDI]" in find_field(form, QLabel, f"{item.name}_marks").text()


def node_and_context(shared: Services, jobs: JobRunner, type_name: str) -> tuple[Node, FormContext]:
    context = context_of(shared, jobs, Tree(record_type(type_name)()))
    return context.root, context


@pytest.mark.parametrize("type_name", ROOTS)
def test_nul_is_refused_with_a_sentence_under_the_field(
    type_name: str, shared: Services, jobs: JobRunner, qtbot: QtBot
) -> None:
    tree = tree_of(shared, type_name, "plain")
    item = next(each for each in specs(type(tree.record)) if each.kind in (Kind.TEXT, Kind.LONG_TEXT))
    tree = Tree(with_field(tree.record, item.name, "a\0b"), tree.parts)
    with pytest.raises(Invalid) as refused:
        shared.records.save(tree)
    assert [problem.field for _, problem in refused.value.problems] == [item.name]
    form = TreeForm(context_of(shared, jobs, tree))
    qtbot.addWidget(form)
    form.show()
    form.show_problems()
    (label,) = form.findChildren(QLabel, f"{item.name}_problem")
    assert label.isVisible()
    assert "control character at place 2" in label.text()
    assert form.top.views[item.name].editor.value()[0] == "a\0b"


def test_narrative_of_100_kilobytes(shared: Services, jobs: JobRunner, qtbot: QtBot) -> None:
    narrative = ("Слово и дело <b> " * 6000)[: TEXT_LIMIT - 1]
    stored = shared.records.save(Tree(Event(title="t", event_type="protest", description=narrative)))
    form = TreeForm(context_of(shared, jobs, stored))
    qtbot.addWidget(form)
    form.show()
    field = find_field(form.top, ParagraphsEdit, "description")
    assert field.text() == narrative
    field.moveCursor(QTextCursor.MoveOperation.End)
    write(field, "!")
    again = shared.records.save(form._context.root.tree())
    assert isinstance(again.record, Event)
    assert again.record.description == narrative + "!"
    write(field, "?")
    form.show_problems()
    (label,) = form.findChildren(QLabel, "description_problem")
    assert "longer than 100000 characters" in label.text()
    assert field.text() == narrative + "!?"
