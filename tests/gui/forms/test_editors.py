# SPDX-License-Identifier: GPL-3.0-or-later
"""Editors: what is typed becomes a value, what is understood is shown, and nothing is changed by being shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.records.case import Case, Provision
from kzdesk.domain.records.custody import SentenceComponent
from kzdesk.domain.records.person import Person
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.editor import Editor
from kzdesk.gui.forms.editors import editor
from kzdesk.gui.forms.reading import read, written
from kzdesk.gui.forms.text_editors import ParagraphsEdit
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.desk import Services
from tests.gui.forms.samples import context_of
from tests.gui.keyboard import press, write

DAYS = st.dates().map(lambda day: f"{day.year:04}-{day.month:02}-{day.day:02}")
POINTS = st.tuples(st.one_of(DAYS, DAYS.map(lambda d: d[:7]), DAYS.map(lambda d: d[:4])), st.sampled_from("~?% "))


@pytest.fixture
def make(shared: Services, jobs: JobRunner, qtbot: QtBot) -> "Make":
    return Make(shared, jobs, qtbot)


class Make:
    """Makes editors of fields of a record."""

    def __init__(self, services: Services, jobs: JobRunner, qtbot: QtBot) -> None:
        self._services = services
        self._jobs = jobs
        self._qtbot = qtbot

    def __call__(self, cls: type[Person | Case | Provision | SentenceComponent], name: str) -> Editor:
        made = editor(spec(cls, name), context_of(self._services, self._jobs, Tree(cls())))
        self._qtbot.addWidget(made)
        made.show()
        return made


@given(POINTS)
def test_date_is_written_so_that_it_reads_the_same(point: tuple[str, str]) -> None:
    date = PartialDate("".join(point).strip())
    assert read(spec(Person, "birth_date"), written(date)).value == date


@given(st.builds(Term.of_months, st.integers(1, 500), st.integers(0, 90)))
def test_term_is_written_so_that_it_reads_the_same(term: Term) -> None:
    assert read(spec(SentenceComponent, "term"), written(term)).value == term


@pytest.mark.parametrize(
    ("typed", "value", "understood"),
    [
        ("about 1.2022", PartialDate("2022-01~"), "about January 2022"),
        ("около 2022", PartialDate("2022~"), "about 2022"),
        ("5.1.2022", PartialDate("2022-01-05"), "5 January 2022"),
        ("?", PartialDate("XXXX"), "unknown date"),
        ("", None, ""),
        ("5.1.", None, ""),
        ("31.2.2022", None, ""),
    ],
)
def test_date_shows_how_it_was_understood(make: Make, typed: str, value: PartialDate | None, understood: str) -> None:
    made = make(Person, "birth_date")
    write(made.field, typed)
    raw = "" if value is not None or not typed else typed
    assert made.value() == (value, raw)
    (hint,) = made.findChildren(QLabel, "birth_date_understood")
    assert hint.text() == understood


def test_number_takes_digits_only(make: Make) -> None:
    made = make(Person, "dependants_minor")
    write(made.field, "3")
    assert made.value() == (3, "")
    write(made.field, " or so")
    assert made.value() == (None, "3 or so")
    huge = make(Person, "dependants_minor")
    write(huge.field, "9" * 30)
    assert huge.value() == (None, "9" * 30)


def test_choice_is_found_by_its_first_letters_and_can_be_emptied(make: Make) -> None:
    made = make(Case, "case_kind")
    made.show_value("criminal", "")
    write(made.field, "adm")
    assert made.value() == ("administrative", "")
    press(made.field, "Home")
    assert made.value() == ("", "")


def test_code_that_the_vocabulary_no_longer_has_is_kept(make: Make) -> None:
    made = make(Case, "case_kind")
    made.show_value("of old", "")
    assert made.value() == ("of old", "")
    assert isinstance(made.field, QComboBox)
    assert made.field.currentText() == "of old"


def test_wheel_over_a_choice_scrolls_the_form_and_changes_nothing(make: Make) -> None:
    made = make(Case, "case_kind")
    made.show_value("criminal", "")
    made.field.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made.field, wheel)
    assert made.value() == ("criminal", "")


def test_several_codes_are_ticked_by_keys_and_those_ticked_stand_first(make: Make) -> None:
    made = make(Person, "roles")
    made.show_value(("journalist",), "")
    assert isinstance(made.field, QListWidget)
    assert made.field.item(0).text() == "journalist"
    made.field.setFocus()
    write(made.field, "blog")
    press(made.field, "Space")
    assert set(made.value()[0]) == {"journalist", "blogger"}
    press(made.field, "Space")
    assert made.value() == (("journalist",), "")


def test_flag_is_set_by_space(make: Make) -> None:
    made = make(Case, "classified")
    press(made.field, "Space")
    assert made.value() == (True, "")


def test_only_plain_text_is_pasted(make: Make) -> None:
    made = make(Person, "note")
    assert isinstance(made.field, ParagraphsEdit)
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    data.setText("bold <b>")
    made.field.insertFromMimeData(data)
    assert made.value() == ("bold <b>", "")


def test_tab_leaves_paragraphs_and_is_not_written(make: Make, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    made, after = make(Person, "note"), make(Person, "contact")
    layout.addWidget(made)
    layout.addWidget(after)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    write(made.field, "one")
    press(made.field, "Tab")
    assert made.value() == ("one", "")
    assert after.field.hasFocus()


def test_line_takes_more_than_a_line_edit_usually_does(make: Make) -> None:
    made = make(Person, "contact")
    long = "x" * 50_000
    made.show_value(long, "")
    assert made.value() == (long, "")
    assert isinstance(made.field, QLineEdit)


def test_wrong_field_is_marked_and_described(make: Make) -> None:
    made = make(Person, "iin")
    made.mark(True)
    made.describe("12 digits")
    assert made.field.property("wrong") == "true"
    assert made.field.accessibleDescription().startswith("12 digits")
